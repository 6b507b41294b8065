import { fieldHeads } from '../../lexicon/body-heads.ts'
import { fieldWords } from '../../lexicon/citation-issuers.ts'
import { wordAt } from '../../lexicon/words/words.ts'
import { latin, latinPattern } from '../../text/letters.ts'

const heads = fieldHeads.map((head) => head.charAt(0).toUpperCase() + head.slice(1))
/** A body and its first field, at the end of a line: "… Phòng Văn hóa". */
const firstField = latinPattern(`(?:^|[ ,])(?:${heads.join('|')}) \\p{Lu}\\p{Ll}+(?: \\p{Ll}+){0,2}$`)
const fields = new Set([...fieldWords, 'xã', 'hạ', 'tầng', 'đô', 'thị', 'kiến', 'trúc', 'quản', 'trị', 'thương', 'mại'])
const capitalised = latin(/^\p{Lu}\p{Ll}+ \p{Ll}+ \p{Ll}/u)

/**
 * Whether a dash at the head of a line joins two fields of one name that the line's end has parted: "Phòng Văn hóa / - Xã hội lập danh sách".
 *
 * @param end of the line above; `start` of the line with the dash
 */
export function joinsFields(text: string, end: number, start: number): boolean {
  if (!dash.test(text.slice(start, start + 2))) return false
  const after = text.slice(start + 2, start + 42)
  if (!capitalised.test(after) || !firstField.test(text.slice(Math.max(0, end - 40), end))) return false
  const words = after.charAt(0).toLowerCase() + after.slice(1)
  const field = wordAt(words, 0)
  if (field === undefined || !field.noun || field.verb !== undefined) return false
  if (
    !words
      .slice(0, field.end)
      .split(' ')
      .every((syllable) => fields.has(syllable))
  )
    return false
  return wordAt(words, field.end + 1)?.verb !== undefined
}

const dash = /^[-–] $/u

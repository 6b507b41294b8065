import { documentType } from '../../identity/number.ts'
import { anyTypeName } from '../../lexicon/document-types.ts'
import type { DocumentNumber, HeaderValue } from '../../model/document.ts'
import type { Layout } from '../../syntax/layout.ts'
import { dayPattern, readDay } from '../../text/dates.ts'
import { fold } from '../../text/fold.ts'
import { latinPattern } from '../../text/letters.ts'
import type { Frame } from '../parts/frame.ts'
import { numberAt } from './number.ts'

/** What the lead of a page says of the document that it reproduces. */
export interface Lead {
  readonly number?: DocumentNumber
  readonly date?: HeaderValue
}

/** "Trân trọng giới thiệu toàn văn Công điện:" */
const whole = latinPattern(
  `(?:toàn văn|nguyên văn|toàn bộ nội dung|nội dung) (?:của |bản )?(?<type>${anyTypeName})(?!\\p{L})`,
  'i',
)
/** "Ngày 24/9/2031, Thủ tướng … có Công điện số 17/CĐ-TTg …" */
const issued = latinPattern(
  `(?:có|ký|ban hành|phát đi|gửi|công bố) (?:bản )?(?<type>${anyTypeName}) (?:(?:hỏa tốc|khẩn) )?(?:số )?:? ?(?=\\d{1,5}(?:/\\d{4})? ?[/-] ?\\p{L})`,
  'i',
)
const day = latinPattern(`ngày ${dayPattern}`, 'i')
/** So far the day may stand from the words that name the document, and so long a lead may be. */
const reach = { before: 160, behind: 40, lead: 600 }

/**
 * Number and day of a document whose letterhead a page left out: its lead tells them ("Ngày …, … có Công điện số … về …") and that it gives
 * the full text of such a document.
 */
export function fromLead(layout: Layout, frame: Frame): Lead {
  const [above] = frame.furniture
  if (frame.letterhead || !above || above.start > 0) return {}
  const texts = layout.lines.slice(0, above.end).filter(({ kind }) => kind === 'text')
  const type = texts.map((line) => whole.exec(layout.lineText(line))?.groups?.type).find((found) => found !== undefined)
  // Of a title with its type the lead has to speak.
  if (
    type === undefined ||
    (frame.titleType && documentType(frame.titleType.type)?.name.toLowerCase() !== type.toLowerCase())
  )
    return {}
  for (const line of texts) {
    const text = layout.text.slice(line.start, Math.min(line.end, line.start + reach.lead))
    const found = issued.exec(text)
    if (!found || fold(found.groups?.type ?? '') !== fold(type)) continue
    const at = found.index + found[0].length
    const number = numberAt(layout, line.start + at, text.slice(at), 'metadata')?.number
    if (number?.symbol === undefined) continue
    const date = dayBeside(layout, line.start, text, found.index, at + number.text.length)
    return { number, ...(date ? { date } : {}) }
  }
  return {}
}

/** The day right behind the number, else the one that opens the sentence. */
function dayBeside(layout: Layout, start: number, text: string, at: number, end: number): HeaderValue | undefined {
  const behind = day.exec(text.slice(end, end + reach.behind))
  if (behind && behind.index <= 2) return dayAt(layout, start + end + behind.index, behind[0])
  const sentence = Math.max(text.lastIndexOf('. ', at) + 1, at - reach.before, 0)
  const before = day.exec(text.slice(sentence, at))
  return before ? dayAt(layout, start + sentence + before.index, before[0]) : undefined
}

function dayAt(layout: Layout, start: number, words: string): HeaderValue | undefined {
  const value = readDay(words.toLowerCase())
  return value ? { ...layout.located(start, start + words.length, value), from: 'metadata' } : undefined
}

import { oftenBefore } from '../../lexicon/words/pairs.ts'
import { syllableNumber } from '../../lexicon/words/syllables.ts'
import { type Word, wordAt } from '../../lexicon/words/words.ts'
import { isLetter } from '../../text/letters.ts'

/* Where a word ends that the dictionary would read otherwise: by how often its syllables stand together in documents. */

/** No syllable is longer, with the space behind it. */
const longestSyllable = 8

/** The number of the syllable that begins at `at`; 0 where none does. */
export function syllableAt(text: string, at: number): number {
  let end = at
  while (isLetter(text.charCodeAt(end))) end += 1
  return syllableNumber(text, at, end)
}

/** Where the syllable right before `at` begins, behind one space; -1 where none stands there. */
function startBefore(text: string, at: number): number {
  if (text.charCodeAt(at - 1) !== 32) return -1
  const first = Math.max(0, at - longestSyllable)
  let from = at - 1
  while (from > first && isLetter(text.charCodeAt(from - 1))) from -= 1
  return from < at - 1 ? from : -1
}

/** How often the syllable at `at` stands right behind the one before it, as doublings. */
export function oftenBehind(text: string, at: number): number {
  const from = startBefore(text, at)
  const [first, second] = from < 0 ? [0, 0] : [syllableAt(text, from), syllableAt(text, at)]
  return first > 0 && second > 0 ? oftenBefore(first, second) : 0
}

/**
 * Whether the two syllables of a word belong to its neighbours, so that it is a word by chance: "hồ | thủy điện", "công | bố trí",
 * "tiếp dân | lập danh sách". What stands behind must go with its second syllable more often than the first one does.
 */
export function isWordByChance(text: string, found: Word): boolean {
  if (found.syllables !== 2) return false
  const second = text.lastIndexOf(' ', found.end - 1) + 1
  if (second <= found.start) return false
  const next = wordAt(text, second)
  if (next === undefined) return false
  if (next.end > found.end) {
    const inside = oftenBehind(text, second)
    const behind = oftenBehind(text, found.end + 1)
    // "giám khảo | nghiệm thu": nor may the words on both sides go better together as they are.
    return (
      behind >= inside - 1 &&
      behind + oftenBehind(text, found.start) > inside + oftenBehind(text, nextSyllable(text, next.end))
    )
  }
  if (found.verb !== undefined || next.verb === undefined || next.noun) return false
  const inside = oftenBehind(text, second)
  return inside <= seldom && oftenBehind(text, found.end + 1) >= inside + 2
}

const nextSyllable = (text: string, at: number): number => (text.charCodeAt(at) === 32 ? at + 1 : at)

/** A word whose syllables stand together no oftener than 2^5 times may be one by chance. */
const seldom = 5

/** Whether the syllable at `at` goes with the one before it no oftener than that one with its own: "khách hàng | không". */
export function partsBehindWord(text: string, at: number): boolean {
  const from = startBefore(text, at)
  // "công nghệ thông tin": what is no word with the syllable is listed for what goes on behind it.
  if (from < 0 || (wordAt(text, from)?.end ?? 0) <= at) return false
  const first = startBefore(text, from)
  if (first < 0 || (wordAt(text, first)?.end ?? 0) !== at - 1) return false
  return oftenBehind(text, from) >= oftenBehind(text, at)
}

/** Whether two short verbs are one deed: "cắt tỉa cành", "thu gom rác". */
export function isDouble(text: string, found: Word): boolean {
  if (found.syllables > 1 || text.charCodeAt(found.end) !== 32) return false
  const next = wordAt(text, found.end + 1)
  return next?.syllables === 1 && next.verb !== undefined && !next.grammar && oftenBehind(text, next.start) >= 3
}

import { fillers, type RelationVerb, type VerbBehind, verbsAfter, verbsBefore } from '../../lexicon/relation-verbs.ts'
import type { Relation } from '../../model/citation.ts'
import { latin, plainLetters } from '../../text/letters.ts'
import type { Mention } from '../mentions/mention.ts'
import { relationAt } from './lead-in.ts'
import { strong } from './rank.ts'

interface EndedVerb {
  readonly words: readonly string[]
  readonly written: readonly string[]
  readonly verb: RelationVerb
}

/** Verbs by their last word, the longest first. */
const byLastWord = new Map<string, EndedVerb[]>()
for (const verb of verbsBefore) {
  const written = verb.words.replace(/,/gu, '').split(' ')
  // Scanners lose marks ("thay thé", "Tra lời"); a lone syllable needs them, or "phát huy" would be "hủy".
  const words = written.length > 1 ? written.map(plainLetters) : written
  const last = words.at(-1) ?? ''
  const list = byLastWord.get(last)
  if (list) list.push({ words, written, verb })
  else byLastWord.set(last, [{ words, written, verb }])
}
for (const list of byLastWord.values()) list.sort((a, b) => b.words.length - a.words.length)
const filler = new Set(fillers)

/** A verb that tells a relation, where it stands. */
export interface Told {
  readonly verb: RelationVerb
  readonly start: number
  readonly end: number
}

interface Word {
  readonly word: string
  readonly start: number
  readonly end: number
}

const letter = latin(/[\p{L}\p{N}]/u)

/** The word that ends last before `at`, not before `from`. */
function wordBefore(text: string, at: number, from: number): Word | undefined {
  let end = at
  while (end > from && !isWordAt(text, end - 1)) end -= 1
  let start = end
  while (start > from && isWordAt(text, start - 1)) start -= 1
  return start < end ? { word: text.slice(start, end).toLowerCase(), start, end } : undefined
}

function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return (code > 47 && code < 58) || (code > 64 && code < 91) || (code > 96 && code < 123)
  return code > 191 && code < 0x2000 ? true : letter.test(text.charAt(at))
}

/** The verb that ends right before `to`, fillers and provisions aside. */
export function verbBefore(text: string, from: number, to: number): Told | undefined {
  let attached: Told | undefined
  let quoted = false
  let next: Word | undefined
  let at = to
  for (let steps = 0; steps < 22; steps += 1) {
    const word = wordBefore(text, at, from)
    if (!word) break
    const gap = text.slice(word.end, next?.start ?? to)
    if (!quoted && parts(gap, next)) {
      // Nothing is carried over the end of a sentence or an item; but what is quoted belongs to the verb: "Bãi bỏ cụm từ “…” tại khoản 1".
      const open = /["”]/u.test(gap) && !/[.;:()]/u.test(gap) ? text.slice(from, word.end).search(openQuote) : -1
      if (open < 0) break
      at = from + open
      quoted = true
      next = undefined
      continue
    }
    quoted = false
    const told = verbEndingAt(text, word, from)
    if (told) {
      if (told.verb.relation !== 'attached') return attached && !strong.has(told.verb.relation) ? attached : told
      // "Bãi bỏ Phụ lục I ban hành kèm theo Nghị định …": the stronger verb counts.
      attached ??= next?.word === 'của' ? undefined : told
      at = told.start
      next = { word: '', start: told.start, end: told.end }
      continue
    }
    // "làm thủ tục bổ sung theo mẫu ban hành kèm theo …"; "Thực hiện yêu cầu trên, Luật …".
    if ((attached && word.word === 'theo') || (gap.startsWith(',') && (word.word === 'trên' || word.word === 'này')))
      break
    if (!isFiller(text, word) && (!attached || steps > 12)) break
    at = word.start
    next = word
  }
  return attached
}

const openQuote = /["“][^"“”]*$/u

/** Marks that end a sentence, an item or a bracket; the point of "1.2" is none. */
function parts(gap: string, next: Word | undefined): boolean {
  return gap !== ' ' && /[.;:()"“”]/u.test(gap) && !(gap === '.' && next !== undefined && /^\d/u.test(next.word))
}

/** A word, a figure or a letter that may stand between verb and citation. */
function isFiller(text: string, { word, start, end }: Word): boolean {
  return filler.has(word) || /^(?:\d+[a-zđ]?|[a-zA-ZđĐ]|[IVX]+)$/u.test(text.slice(start, end))
}

function verbEndingAt(text: string, last: Word, from: number): Told | undefined {
  const plain = plainLetters(last.word)
  const found = verbAmong(byLastWord.get(plain), text, last, from)
  return found ?? (plain === last.word ? undefined : verbAmong(byLastWord.get(last.word), text, last, from))
}

function verbAmong(verbs: readonly EndedVerb[] | undefined, text: string, last: Word, from: number): Told | undefined {
  if (verbs === undefined) return undefined
  for (const { words, written, verb } of verbs) {
    if (words.length === 1 && words[0] !== last.word) continue
    if (!mayBe(last.word, written.at(-1) ?? '')) continue
    let first: Word = last
    let i = words.length - 2
    for (; i >= 0; i -= 1) {
      const word = wordBefore(text, first.start, from)
      if (!word || plainLetters(word.word) !== words[i] || headingEnds(text, word, first)) break
      if (!mayBe(word.word, written[i] ?? '')) break
      first = word
    }
    if (i < 0) return { verb, start: first.start, end: last.end }
  }
  return undefined
}

/** Whether a word lost marks alone: "Tra" for "trả"; "quy định chính" is no "đính chính". */
function mayBe(printed: string, right: string): boolean {
  if (printed === right) return true
  const own = marksOf(right)
  return [...marksOf(printed)].every((mark) => own.includes(mark))
}
const marksOf = (word: string): string => word.replaceAll('đ', 'd\u0335').normalize('NFD').replace(/[a-z]/gu, '')

/** "Báo cáo kết quả: Thực hiện …"; "I. TÌNH HÌNH" and below it "Thực hiện Nghị quyết …": a line in capitals ended between the words. */
function headingEnds(text: string, word: Word, next: Word): boolean {
  const printed = text.slice(word.start, word.end)
  const following = text.slice(next.start, next.end)
  const gap = text.slice(word.end, next.start)
  // A scanner's stray full stop ends nothing.
  if (/[:;()]/u.test(gap) || (gap.includes('.') && following.charAt(0) !== following.charAt(0).toLowerCase()))
    return true
  return gap.includes('\n') && printed === printed.toUpperCase() && following !== following.toUpperCase()
}

/** What stands in the place of the old wording: "như sau", "thành “Phòng …”", "lại là". */
const newWording = latin(/(?<!\p{L})(?:như sau|thành(?! phố| viên| lập| ủy| tích)|lại là|điều mới|mới)(?!\p{L})/u)
/** "bị bãi bỏ bởi Quyết định số 19/QĐ-UBND": another document does it. */
const otherActs = latin(/^[^.;\n]{0,30}? (?:bởi|bằng|theo|tại) (?![^.;\n]{0,60} này(?!\p{L}))[^.;\n]{0,60}?\d+[/-]/u)

/** The verb behind the citation and its subject, in the same sentence: "… hết hiệu lực". Of several the first counts. */
export function verbAfter(text: string, mention: Mention): Relation | undefined {
  const from = Math.max(mention.end, mention.subject?.end ?? 0)
  const right = text.slice(from, from + 400)
  const stop = /\.\s|\n|;/u.exec(right)
  const sentence = right.slice(0, stop?.index ?? right.length).toLowerCase()
  let told: { readonly verb: VerbBehind; readonly at: number } | undefined
  for (const verb of verbsAfter) {
    const at = sentence.indexOf(verb.words)
    if (at < 0 || (told && told.at <= at)) continue
    const behind = sentence.slice(at + verb.words.length)
    if (!otherActs.test(behind) && (!verb.newWording || newWording.test(behind))) told = { verb, at }
  }
  if (!told) return undefined
  return relationAt(text, told.verb.relation, from + told.at, from + told.at + told.verb.words.length)
}

const changed = latin(/(?:sửa đổi|bổ sung)[\p{L} ,]{0,40}$/iu)
const someOf = /^ (?:một số|các) (?:điều|nội dung|quy định|phụ lục|biểu mẫu)(?!\p{L})/iu

/** "Sửa đổi, thay thế, bãi bỏ một số điều của …": what is done to parts in several ways amends the whole. */
export function severalChanges({
  text,
  told,
}: {
  readonly text: string
  readonly told: Told | undefined
}): 'amends' | undefined {
  if (told?.verb.relation !== 'replaces' && told?.verb.relation !== 'repeals') return undefined
  return changed.test(text.slice(Math.max(0, told.start - 60), told.start)) &&
    someOf.test(text.slice(told.end, told.end + 30))
    ? 'amends'
    : undefined
}

import { verbsInNames } from '../../lexicon/actors.ts'
import { nameStops, plainStops } from '../../lexicon/citation-issuers.ts'
import { documentTypes } from '../../lexicon/document-types.ts'
import { keptByPlace } from '../../lexicon/words/by-place.ts'
import { type Word as Known, wordAt as knownWordAt } from '../../lexicon/words/words.ts'
import { workOfBodies } from '../../lexicon/work-of-bodies.ts'
import { inSmallLetters, isCapital, latin } from '../../text/letters.ts'

/** A word of a name, where it stands in the text. */
export interface Word {
  readonly start: number
  readonly end: number
  readonly lower: string
  /** Begins with a capital. */
  readonly capital: boolean
  readonly digits: boolean
  /** The bits of the lists of phrases of which one begins with it. */
  readonly begins: number
}

/** Phrases by their first word, longest first. */
export interface Phrases {
  /** The bit by which a word tells that one of them begins with it. */
  readonly bit: number
  readonly byFirst: ReadonlyMap<string, readonly (readonly string[])[]>
}

/** Of each first word of phrases the bits of their lists: one look tells a word of all lists. */
const begun = new Map<string, number>()
let listed = 0

/** A list of phrases; there may be 31 of them. */
export function byFirstWord(phrases: readonly string[]): Phrases {
  const map = new Map<string, string[][]>()
  for (const phrase of phrases) {
    const words = phrase.split(' ')
    const list = map.get(words[0] ?? '') ?? []
    list.push(words)
    map.set(words[0] ?? '', list)
  }
  for (const list of map.values()) list.sort((a, b) => b.length - a.length)
  const bit = 1 << listed
  listed += 1
  for (const first of map.keys()) begun.set(first, (begun.get(first) ?? 0) | bit)
  return { bit, byFirst: map }
}

const stops = byFirstWord(nameStops)
const typeSymbols = new Set(documentTypes.flatMap((row) => row.symbols))
/** Types whose words also stand in names of bodies: they end a name only before a number. */
const alsoInNames = new Set(['kế hoạch', 'chương trình', 'đề án', 'dự án', 'phương án'])
/** Names of the highlands have an apostrophe: "Cư M'gar", "K’Bang". */
const wordAt = latin(/[\p{L}\p{N}][\p{L}\p{N}&]*(?:['’ʼ‘]\p{L}+)?(?:[/-][\p{L}\p{N}]+)*/uy)
const unmoved = new Set(plainStops)
const work = new Set([...verbsInNames, ...workOfBodies])
const places = new Set(['tỉnh', 'phố', 'tp', 'huyện', 'quận', 'xã', 'phường', 'trấn'])
const provisionWords = new Set(['điều', 'khoản', 'điểm', 'mục', 'chương', 'phần', 'lục'])
/** Pairs whose second syllable would end a name by itself. */
const nameEnds = latin(/(?:ngoại giao|pháp luật|cao bằng|hàng không|tra sau)$/iu)

/** The word that begins at an offset. */
export const readWord: (text: string, at: number) => Word | undefined = keptByPlace(wordFrom)

function wordFrom(text: string, at: number): Word | undefined {
  wordAt.lastIndex = at
  const match = wordAt.exec(text)
  if (!match) return undefined
  const [word] = match
  const lower = inSmallLetters(word)
  return {
    start: at,
    end: wordAt.lastIndex,
    lower,
    capital: isCapital(word.charCodeAt(0)),
    digits: isFigure(word),
    begins: begun.get(lower) ?? 0,
  }
}

function isFigure(word: string): boolean {
  for (let i = 0; i < word.length; i += 1) {
    const code = word.charCodeAt(i)
    if (code < 48 || code > 57) return false
  }
  return word !== ''
}

/** The longest phrase that stands at the word, as its words' count; 0 for none. */
export function phraseAt(text: string, first: Word, phrases: Phrases): number {
  if ((first.begins & phrases.bit) === 0) return 0
  for (const phrase of phrases.byFirst.get(first.lower) ?? []) {
    let at = first.end
    let count = 1
    for (; count < phrase.length && (text.charAt(at) === ' ' || text.charAt(at) === '\n'); count += 1) {
      const next = readWord(text, at + 1)
      if (!next || next.lower !== phrase[count]) break
      at = next.end
    }
    if (count === phrase.length) return count
  }
  return 0
}

/** Moves over `count` words. */
export function skip(text: string, first: Word, count: number): { readonly last: Word; readonly phrase: string } {
  let last = first
  const phrase = [first.lower]
  for (let i = 1; i < count; i += 1) {
    const next = readWord(text, last.end + 1)
    if (!next) break
    last = next
    phrase.push(next.lower)
  }
  return { last, phrase: phrase.join(' ') }
}

/** A token of capitals that is no type's abbreviation: "UBND", "BCĐ", "TTCP". */
export function isAbbreviation(text: string, word: Word): boolean {
  const printed = text.slice(word.start, word.end)
  return /^[\p{Lu}&-]{2,}(?:\p{Ll}|\d{1,3})?$/u.test(printed) && !typeSymbols.has(printed)
}

/** The level of a place, and not the first syllable of "xã hội". */
export const isPlace = (text: string, word: Word): boolean =>
  places.has(word.lower) && !(word.lower === 'xã' && / hội/iu.test(text.slice(word.end, word.end + 4)))

/** Work by which bodies are named: "kiểm tra", "đấu giá". */
export const isWork = (text: string, found: Known): boolean =>
  work.has(text.slice(found.start, found.end).toLowerCase())

/** A longer noun, or work of bodies, begins with a stop of one syllable: "giao thông", "chuyển đổi", "ký túc xá". */
function beginsLonger(text: string, word: Word): boolean {
  if (unmoved.has(word.lower)) return false
  const known = knownWordAt(text, word.start)
  if (known === undefined || known.syllables === 1 || known.grammar) return false
  return known.mainly === 'noun' || isWork(text, known)
}

/** Letters of a name, as "TNHH". */
export function isCapitals(text: string, word: Word): boolean {
  const printed = text.slice(word.start, word.end)
  return printed.length > 1 && printed === printed.toUpperCase()
}

/** How many words of a stop stand here; 0 for none. */
export const stopAt = (text: string, word: Word): number => phraseAt(text, word, stops)

/** A name ends before a stop, or before another document. */
export function endsName(text: string, word: Word): boolean {
  const stop = stopAt(text, word)
  if (stop > 1) return true
  if (stop === 1 && !beginsLonger(text, word)) {
    // A capital shows a name ("Cao Bằng"); in a line of capitals the word before tells ("NGOẠI GIAO").
    if (!word.capital || isCapitals(text, word) || word.lower === 'về')
      return !nameEnds.test(text.slice(Math.max(0, word.start - 6), word.end))
  }
  if (provisionWords.has(word.lower) && /^ [\dIVX]/u.test(text.slice(word.end, word.end + 2))) return true
  const two = readWord(text, word.end + 1)
  const pair = two ? `${word.lower} ${two.lower}` : word.lower
  // "Ban Quản lý dự án 6".
  if (pair === 'dự án' && !word.capital && /^ \d{1,2}(?![\d/-])/u.test(text.slice(two?.end, word.end + 12)))
    return false
  if (two && alsoInNames.has(pair)) return /^(?: hành động)? (?:số:? ?)?\d/u.test(text.slice(two.end, two.end + 18))
  return typeSymbols.has(text.slice(word.start, word.end)) && /^ (?:số )?\d/u.test(text.slice(word.end, word.end + 5))
}

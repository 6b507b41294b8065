import { documentTypes, typeCodes } from '../lexicon/document-types.ts'
import { lawAbbreviations } from '../lexicon/law-abbreviations.ts'
import { otherTypeWords, type TypeWord, typeAbbreviations } from '../lexicon/type-words.ts'
import { caseSource, latin, latinPattern, looseSource, space, syllableLead, syllableLeads } from '../text/letters.ts'
import type { Stretch } from '../text/pattern.ts'

export const typeWords: readonly TypeWord[] = [
  ...documentTypes.flatMap((row) =>
    [row.name.toLowerCase(), ...(row.aliases ?? [])].map((words) => ({ words, code: row.code })),
  ),
  ...otherTypeWords,
].sort((a, b) => b.words.length - a.words.length)

/** The letters of any type, which are those of its symbol: "BB số 12/BB-BV". Only beside a number with the symbol of a type do they stand for it. */
const rareAbbreviations = documentTypes
  .flatMap((row) => row.symbols.map((symbol) => [symbol, row.code] as const))
  .filter(([symbol]) => symbol.length > 1 && !typeAbbreviations.some(([short]) => short === symbol))
const rare = new Set(rareAbbreviations.map(([symbol]) => symbol))

/** Whether an abbreviation stands for a type only beside a number that has the symbol of one. */
export function isRareAbbreviation(printed: string): boolean {
  return rare.has(printed)
}

const abbreviations: readonly (readonly [string, string])[] = [
  ...typeAbbreviations,
  ...rareAbbreviations,
  // Codes of law by their letters alone: "BLHS".
  ...Object.entries(lawAbbreviations)
    .filter(([, name]) => name.startsWith('bộ luật '))
    .map(([short]) => [short.toUpperCase(), typeCodes.code] as const),
]

/** A word of a type, and where and how its second syllable begins: `cut` letters behind its beginning, below 0 where it has one syllable alone. */
interface LedWord {
  readonly word: TypeWord
  readonly cut: number
  /** See `syllableLead`. */
  readonly second: number
  /** Made when the word may first stand at a place: a document asks for a few. */
  pattern: RegExp | undefined
}

/** Words by the first three letters of their first syllable, so that few are tried at a place. */
const byLead: (LedWord[] | undefined)[] = new Array<LedWord[] | undefined>(syllableLeads).fill(undefined)
/** The word ends, or "số" is glued to it. */
const edge = '(?:(?![\\p{L}\\p{N}])|(?=số:? ?\\d))'

for (const word of typeWords) {
  const lead = syllableLead(word.words, 0)
  const cut = word.words.indexOf(' ')
  const second = syllableLead(word.words, cut + 1)
  const led: LedWord = { word, cut, second, pattern: undefined }
  const group = byLead[lead]
  if (group) group.push(led)
  else byLead[lead] = [led]
}

/** How the second syllable begins in a text, behind the first one's end: a full stop and a space may part them. */
function secondAt(text: string, end: number): number {
  if (end + 1 >= text.length) return 0
  const place = text.charCodeAt(end) === 46 ? end + 1 : end
  const code = text.charCodeAt(place)
  return syllableLead(text, code === 32 || code === 9 || code === 10 ? place + 1 : place)
}

/** Whether any of the words may stand, by the beginning of its second syllable. */
function anyMayStand(words: readonly LedWord[], text: string, at: number): boolean {
  let cut = -1
  let second = 0
  for (const word of words) {
    if (word.cut < 0) return true
    if (word.cut !== cut) {
      cut = word.cut
      second = secondAt(text, at + cut)
    }
    if (word.second === second) return true
  }
  return false
}

/** A syllable of three letters and more is told by them; behind two of them another word may be glued. */
const isTold = ({ cut, second }: LedWord): boolean => cut >= 0 && second % 27 > 0

/**
 * The space between the syllables may be lost ("Nghịđịnh"), and a scanner's full stop stand before it ("Nghị. định"). A lone syllable without its marks is some other word ("thu", "dien"), so it must
 * stand as written.
 */
function sourceOf({ words, code }: TypeWord): string {
  return words.includes(' ') || code === typeCodes.law
    ? looseSource(words).replaceAll(space, `\\.?${space}?`)
    : caseSource(words)
}

const abbreviationAt = latinPattern(
  `(?:${[...abbreviations]
    .sort((a, b) => b[0].length - a[0].length)
    .map(([short]) => short)
    .join('|')})(?=\\d|${edge})`,
  'y',
)
const codeOf = new Map(abbreviations)

/** The first syllables with which type words begin (see `syllableLead`). */
export const typeLeads: readonly number[] = [...byLead.keys()].filter((lead) => byLead[lead] !== undefined)

const madeKnown = latin(/^công bố/iu)

/** Reads a type word at `at`, the longest there is; `value` is the code. `lead` is the `syllableLead` of the place. */
export function readType(text: string, at: number, lead = syllableLead(text, at)): Stretch | undefined {
  const words = byLead[lead]
  if (words === undefined || !anyMayStand(words, text, at)) return undefined
  for (const led of words) {
    if (isTold(led) && led.second !== secondAt(text, at + led.cut)) continue
    led.pattern ??= latinPattern(`${sourceOf(led.word)}${edge}`, 'y')
    const { pattern } = led
    const { code } = led.word
    pattern.lastIndex = at
    if (!pattern.test(text)) continue
    // "công bố Luật …": the verb that makes a law known.
    if (code === typeCodes.code && madeKnown.test(text.slice(Math.max(0, at - 5), at + 3))) return undefined
    return { start: at, end: pattern.lastIndex, value: code }
  }
  return undefined
}

/** Reads an abbreviation of a type at `at`. */
export function readAbbreviation(text: string, at: number): Stretch | undefined {
  abbreviationAt.lastIndex = at
  const match = abbreviationAt.exec(text)
  return match
    ? { start: at, end: abbreviationAt.lastIndex, value: codeOf.get(match[0]) ?? typeCodes.unsaid }
    : undefined
}

/** The first letters of abbreviations. */
export const abbreviationInitials: readonly string[] = [...new Set(abbreviations.map(([short]) => short.charAt(0)))]

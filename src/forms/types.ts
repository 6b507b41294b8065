import { documentTypes, typeCodes } from '../lexicon/document-types.ts'
import { lawAbbreviations } from '../lexicon/law-abbreviations.ts'
import { otherTypeWords, type TypeWord, typeAbbreviations } from '../lexicon/type-words.ts'
import { caseSource, latin, latinPattern, looseSource, space, syllableLead } from '../text/letters.ts'
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

/** The words of types that begin with the same three letters, and where and how their second syllables begin. */
interface Led {
  readonly words: TypeWord[]
  /** One of them has one syllable alone: it may stand whatever follows. */
  isAlone: boolean
  /** By the length of the first syllable the beginnings of the second ones (see `syllableLead`). */
  readonly seconds: { readonly cut: number; readonly begins: number[] }[]
}

/** Words by the first three letters of their first syllable, so that few are tried at a place. */
const byLead = new Map<number, Led>()
for (const word of typeWords) {
  const lead = syllableLead(word.words, 0)
  const group: Led = byLead.get(lead) ?? { words: [], isAlone: false, seconds: [] }
  byLead.set(lead, group)
  group.words.push(word)
  const cut = word.words.indexOf(' ')
  const second = syllableLead(word.words, cut + 1)
  const alike = group.seconds.find((one) => one.cut === cut)
  if (cut < 0) group.isAlone = true
  else if (alike === undefined) group.seconds.push({ cut, begins: [second] })
  else if (!alike.begins.includes(second)) alike.begins.push(second)
}

interface Patterns {
  /** Any of the words: most places fail here. */
  readonly any: RegExp
  readonly each: readonly { readonly pattern: RegExp; readonly code: string }[]
}
/** The word ends, or "số" is glued to it. */
const edge = '(?:(?![\\p{L}\\p{N}])|(?=số:? ?\\d))'
/** Made when one of the words of a lead may first stand at a place: a document asks for a few. */
const patterns = new Map<number, Patterns>()

/** Whether a second syllable begins as that of one of the words does, where the first is as long as its own. */
function anyMayStand({ isAlone, seconds }: Led, text: string, at: number): boolean {
  if (isAlone) return true
  for (const { cut, begins } of seconds) {
    let place = at + cut
    if (text.charCodeAt(place) === 46) place += 1
    const code = text.charCodeAt(place)
    if (code === 32 || code === 9 || code === 10) place += 1
    if (begins.includes(syllableLead(text, place))) return true
  }
  return false
}

function patternsOf(lead: number, text: string, at: number): Patterns | undefined {
  const group = byLead.get(lead)
  if (group === undefined || !anyMayStand(group, text, at)) return undefined
  const made = patterns.get(lead)
  if (made) return made
  const sources = group.words.map((word) => ({ source: sourceOf(word), code: word.code }))
  const found = {
    any: latinPattern(`(?:${sources.map(({ source }) => source).join('|')})${edge}`, 'y'),
    each: sources.map(({ source, code }) => ({ pattern: latinPattern(`${source}${edge}`, 'y'), code })),
  }
  patterns.set(lead, found)
  return found
}

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
export const typeLeads: readonly number[] = [...byLead.keys()]

const madeKnown = latin(/^công bố/iu)

/** Reads a type word at `at`, the longest there is; `value` is the code. `lead` is the `syllableLead` of the place. */
export function readType(text: string, at: number, lead = syllableLead(text, at)): Stretch | undefined {
  const group = patternsOf(lead, text, at)
  if (!group) return undefined
  group.any.lastIndex = at
  if (!group.any.test(text)) return undefined
  for (const { pattern, code } of group.each) {
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

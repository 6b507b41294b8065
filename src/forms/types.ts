import { documentTypes } from '../lexicon/document-types.ts'
import { lawAbbreviations } from '../lexicon/law-abbreviations.ts'
import { caseSource, latinPattern, looseSource, space, syllableLead } from '../text/letters.ts'
import type { Stretch } from '../text/pattern.ts'

/** Types that are no documents to cite: contracts carry numbers of their own kind. */
const leftOut = new Set(['HĐ'])

interface TypeWord {
  readonly words: string
  readonly code: string
}

const extra: readonly TypeWord[] = [
  { words: 'thông báo kết luận', code: 'TB' },
  { words: 'kết luận thanh tra', code: 'KL' },
  { words: 'quyết nghị', code: 'NQ' },
  { words: 'mệnh lệnh', code: 'VB' },
  { words: 'nhật lệnh', code: 'VB' },
  { words: 'quân lệnh', code: 'VB' },
  { words: 'khẩu lệnh', code: 'VB' },
  { words: 'huấn lệnh', code: 'VB' },
  { words: 'chỉ lệnh', code: 'VB' },
  { words: 'phiếu', code: 'VB' },
  { words: 'công thư', code: 'CV' },
  { words: 'văn thư', code: 'CV' },
  { words: 'công hàm', code: 'VB' },
  { words: 'sắc luật', code: 'L' },
  { words: 'giấy phép', code: 'VB' },
  { words: 'quy chuẩn kỹ thuật quốc gia', code: 'QCVN' },
]

export const typeWords: readonly TypeWord[] = [
  ...documentTypes
    .filter((row) => !leftOut.has(row.code))
    .flatMap((row) => [row.name.toLowerCase(), ...(row.aliases ?? [])].map((words) => ({ words, code: row.code }))),
  ...extra,
].sort((a, b) => b.words.length - a.words.length)

/** Abbreviations that stand for the type in running text ("NQ 128/NQ-CP", "CV số 2690"). Those of one meaning only. */
const abbreviations: readonly (readonly [string, string])[] = [
  ['NQ', 'NQ'],
  ['QĐ', 'QĐ'],
  ['QD', 'QĐ'],
  ['CT', 'CT'],
  ['KL', 'KL'],
  ['NĐ', 'NĐ'],
  ['ND', 'NĐ'],
  ['TTLT', 'TTLT'],
  ['TT', 'TT'],
  ['CV', 'CV'],
  ['KH', 'KH'],
  ['TB', 'TB'],
  ['HD', 'HD'],
  ['CĐ', 'CĐ'],
  ['BC', 'BC'],
  ['TTr', 'TTr'],
  ['CTr', 'CTr'],
  ['CTHĐ', 'CTr'],
  ['VB', 'VB'],
  ['PL', 'PL'],
  ['ĐA', 'ĐA'],
  ['PA', 'PA'],
  ['VBHN', 'VBHN'],
  ['NQLT', 'NQLT'],
  // Codes of law by their letters alone: "BLHS".
  ...Object.entries(lawAbbreviations)
    .filter(([, name]) => name.startsWith('bộ luật '))
    .map(([short]) => [short.toUpperCase(), 'BL'] as const),
]

/** Words by the first three letters of their first syllable, so that few are tried at a place. */
interface TypeWords {
  /** Any of the words: most places fail here. */
  any: RegExp
  readonly each: { readonly source: string; readonly pattern: RegExp; readonly code: string }[]
}
const byLead = new Map<number, TypeWords>()
/** The word ends, or "số" is glued to it. */
const edge = '(?:(?![\\p{L}\\p{N}])|(?=số:? ?\\d))'
for (const { words, code } of typeWords) {
  // The space between the syllables may be lost ("Nghịđịnh"). A lone syllable without its marks is some other word ("thu", "dien"), so it
  // must stand as written.
  const source =
    words.includes(' ') || code === 'L' ? looseSource(words).replaceAll(space, `${space}?`) : caseSource(words)
  const lead = syllableLead(words, 0)
  const group = byLead.get(lead) ?? { any: /(?:)/u, each: [] }
  group.each.push({ source, pattern: latinPattern(`${source}${edge}`, 'y'), code })
  group.any = latinPattern(`(?:${group.each.map((entry) => entry.source).join('|')})${edge}`, 'y')
  byLead.set(lead, group)
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

/** Reads a type word at `at`, the longest there is; `value` is the code. `lead` is the `syllableLead` of the place. */
export function readType(text: string, at: number, lead = syllableLead(text, at)): Stretch | undefined {
  const group = byLead.get(lead)
  if (!group) return undefined
  group.any.lastIndex = at
  if (!group.any.test(text)) return undefined
  for (const { pattern, code } of group.each) {
    pattern.lastIndex = at
    if (pattern.test(text)) return { start: at, end: pattern.lastIndex, value: code }
  }
  return undefined
}

/** Reads an abbreviation of a type at `at`. */
export function readAbbreviation(text: string, at: number): Stretch | undefined {
  abbreviationAt.lastIndex = at
  const match = abbreviationAt.exec(text)
  return match ? { start: at, end: abbreviationAt.lastIndex, value: codeOf.get(match[0]) ?? 'VB' } : undefined
}

/** The first letters of abbreviations. */
export const abbreviationInitials: readonly string[] = [...new Set(abbreviations.map(([short]) => short.charAt(0)))]

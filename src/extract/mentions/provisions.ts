import { latin, latinPattern } from '../../text/letters.ts'
import { allMatches } from '../../text/matches.ts'
import type { Stretch } from '../../text/pattern.ts'
import type { Mention, ReadProvision, Unit } from './mention.ts'

/** Smallest first (NĐ 30/2020, Phụ lục I: bố cục). */
const ranks: readonly (readonly [Unit, string])[] = [
  ['point', 'điểm'],
  ['clause', 'khoản'],
  ['article', 'điều'],
  ['section', 'mục'],
  ['chapter', 'chương'],
  ['part', 'phần'],
  ['appendix', 'phụ lục'],
]
const names: Readonly<Record<Unit, string>> = {
  point: 'điểm',
  clause: 'khoản',
  article: 'Điều',
  section: 'Mục',
  chapter: 'Chương',
  part: 'Phần',
  appendix: 'Phụ lục',
}
const rankOf = new Map(ranks.map(([unit], i) => [unit, i]))
const unitOf = new Map(ranks.map(([unit, word]) => [word, unit]))

const unitWord = '(?:[đĐ]iểm|[kK]hoản|[đĐ]iều|[mM]ục|[cC]hương|[pP]hần|[pP]hụ lục)'
const one = '(?:\\d{1,3}(?:\\.\\d{1,2}){0,3}[a-zđ]?|[IVX]{1,6}|[A-H]|[a-zđ]\\d?)(?![\\p{L}\\p{N}])'
const list = `(?:các )?${unitWord}(?: số)? ${one}(?:(?:, và |, | và | đến | hoặc | - |-)${one})*`
const chain = latinPattern(
  `${list}(?:(?:, và |; | và |, | đến | của | tại | thuộc | hoặc | )${list})*(?:,? (?:của|tại|thuộc|trong|ban hành kèm theo|kèm theo|được ban hành kèm theo))?,? `,
  'y',
)
const unitAt = latinPattern(`(?<![\\p{L}])${unitWord}(?: số)? (?=${one})`, 'g')
const tokenAt = latinPattern(
  `(đến )?(?:các )?(${unitWord})(?: số)? (${one}(?:(?:, và |, | và | đến | hoặc | - |-)${one})*)`,
  'g',
)
const valueAt = latinPattern(`( đến | - |-)?(${one})`, 'g')
const mayEnd = latin(/(?:[\dIVXA-H][a-zđ]?|[ ,][a-zđ]\d?|của|theo|tại|thuộc|trong)[ ,]{1,2}$/u)
const window = 260

/** The provisions named before a document: "điểm b khoản 2 Điều 5 Nghị định số …"; lists and ranges give one each. */
export function readProvisions(text: string, mention: Mention, after: number): readonly ReadProvision[] {
  const end = mention.start
  if (!mayEnd.test(text.slice(Math.max(after, end - 8), end))) return []
  const from = Math.max(after, end - window)
  const left = text.slice(from, end)
  for (const match of allMatches(left, unitAt)) {
    chain.lastIndex = from + match.index
    if (!chain.test(text) || chain.lastIndex !== end) continue
    const start = from + match.index
    return parse(text.slice(start, end), { start, end: start + chained(text.slice(start, end)) })
  }
  return []
}

/** The chain without the words that lead over to the document. */
function chained(printed: string): number {
  return printed.replace(/,? (?:của|tại|thuộc|trong|(?:được )?ban hành kèm theo|kèm theo)?,? ?$/u, '').length
}

interface Token {
  readonly unit: Unit
  readonly values: readonly string[]
  /** Stands behind "và" or a semicolon: a bigger unit there holds nothing of what stands before. */
  readonly apart: boolean
}

function parse(printed: string, at: Stretch): readonly ReadProvision[] {
  const tokens: Token[] = []
  for (const { index, 1: until, 2: word = '', 3: numbers = '' } of allMatches(printed, tokenAt)) {
    const apart = /(?:và|;|hoặc|đến) $/u.test(printed.slice(0, index))
    const unit = unitOf.get(word.toLowerCase())
    if (!unit) continue
    const previous = tokens.at(-1)
    if (until && previous?.unit === unit)
      tokens[tokens.length - 1] = {
        unit,
        values: range([...previous.values], valuesOf(numbers)[0] ?? ''),
        apart: previous.apart,
      }
    else tokens.push({ unit, values: valuesOf(numbers), apart })
  }
  const provisions: ReadProvision[] = []
  let around: Partial<Record<Unit, string>> = {}
  for (let i = tokens.length - 1; i >= 0; i -= 1) {
    const token = tokens[i]
    if (!token) continue
    const rank = rankOf.get(token.unit) ?? 0
    const holds = tokens[i + 1]
    if (holds?.apart && (rankOf.get(holds.unit) ?? 0) > rank) around = {}
    around = Object.fromEntries(Object.entries(around).filter(([unit]) => (rankOf.get(unit as Unit) ?? 0) > rank))
    const inner = tokens[i - 1]
    const isParent = inner !== undefined && !token.apart && (rankOf.get(inner.unit) ?? 0) < rank
    // Of a parent with several numbers the smaller unit belongs to the first.
    const leaves = isParent ? token.values.slice(1) : token.values
    for (const value of [...leaves].reverse()) provisions.unshift(provisionOf({ ...around, [token.unit]: value }, at))
    around = { ...around, [token.unit]: token.values[0] ?? '' }
  }
  return provisions
}

function provisionOf(units: Partial<Record<Unit, string>>, at: Stretch): ReadProvision {
  const value = ranks
    .flatMap(([unit]) => (units[unit] === undefined ? [] : [`${names[unit]} ${units[unit]}`]))
    .join(' ')
  return { units, value, at }
}

function valuesOf(numbers: string): string[] {
  const values: string[] = []
  for (const match of allMatches(numbers, valueAt)) {
    const value = match[2] ?? ''
    if (match[1] && values.length > 0) values.splice(0, values.length, ...range(values, value))
    else values.push(value)
  }
  return values
}

/** "5 đến 8": 5, 6, 7, 8; what is no short range of figures keeps its ends. */
function range(values: readonly string[], last: string): string[] {
  const from = Number(values.at(-1))
  const to = Number(last)
  if (!Number.isInteger(from) || !Number.isInteger(to) || to <= from || to - from > 60) return [...values, last]
  return [...values, ...Array.from({ length: to - from }, (_, i) => String(from + 1 + i))]
}

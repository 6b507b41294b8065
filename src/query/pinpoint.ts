import type { ProvisionUnits } from '../model/citation.ts'
import { fold } from '../text/fold.ts'

/** A name as people write it, and the part of the document that stands before it. */
export interface Pinpoint {
  /** Absent where the name is that of a whole document. */
  readonly provision?: ProvisionUnits
  /** The name without the part. */
  readonly name: string
}

type Unit = Exclude<keyof ProvisionUnits, 'value'>

/** The units from small to large, as people type them, with marks and without (Nghị định 30/2020/NĐ-CP, Phụ lục I: bố cục). */
const units: readonly (readonly [unit: Unit, word: string, typed: string])[] = [
  ['point', 'điểm', 'điểm|diem'],
  ['clause', 'khoản', 'khoản|khoan'],
  ['article', 'Điều', 'điều|dieu'],
  ['section', 'Mục', 'mục|muc'],
  ['chapter', 'Chương', 'chương|chuong'],
  ['part', 'Phần', 'phần|phan'],
  ['appendix', 'Phụ lục', 'phụ lục|phu luc'],
]
const unitAt = new RegExp(
  `^(?:của|cua|tại|tai|thuộc|thuoc)? ?(?:${units.map(([unit, , typed]) => `(?<${unit}>${typed})`).join('|')})(?: số| so)? (?<number>[0-9]{1,3}[a-zđ]?|[ivx]{1,6}|[a-zđ]\\d?)(?![\\p{L}\\p{N}/-]),? `,
  'iu',
)

/**
 * Takes the Điều, khoản, điểm before a document's name.
 *
 * @example readPinpoint('khoản 2 Điều 25 Nghị định 114/2018/NĐ-CP').provision?.value === 'khoản 2 Điều 25'
 */
export function readPinpoint(name: string): Pinpoint {
  let rest = `${name.normalize('NFC').replace(/\s+/gu, ' ').trim()} `
  const found: Partial<Record<Unit, string>> = {}
  for (;;) {
    const { groups, 0: all = '' } = unitAt.exec(rest) ?? {}
    const unit = units.find(([key]) => groups?.[key] !== undefined)?.[0]
    if (!groups || unit === undefined || found[unit] !== undefined) break
    found[unit] = numberOf(unit, groups.number ?? '')
    rest = rest.slice(all.length)
  }
  const value = units.flatMap(([unit, word]) => (found[unit] === undefined ? [] : [`${word} ${found[unit]}`])).join(' ')
  // "Điều 5" alone names no document: it stays the name.
  if (value === '' || rest.trim() === '') return { name }
  return { provision: { value, ...found }, name: rest.replace(/^(?:của|cua|tại|tai|trong) /iu, '').trim() }
}

/** Chapters are counted with Roman figures, points with letters. */
const numberOf = (unit: Unit, number: string): string =>
  unit !== 'point' && unit !== 'clause' && unit !== 'article' && /^[ivx]+$/iu.test(number)
    ? number.toUpperCase()
    : fold(number)

/** Whether a citation names that part, or one within it: "Điều 25" holds "khoản 2 Điều 25". */
export function holdsPart(asked: ProvisionUnits, named: ProvisionUnits): boolean {
  return units.every(([unit]) => asked[unit] === undefined || fold(named[unit] ?? '') === fold(asked[unit]))
}

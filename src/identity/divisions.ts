import { fromJuly2025 } from '../lexicon/divisions/from-2025-07.ts'
import { untilJune2025 } from '../lexicon/divisions/until-2025-06.ts'
import { fold, foldSearch, withoutMarks } from '../text/fold.ts'

/** `city` stands at province or district level; `commune` kinds are those below the district. */
export type UnitKind = 'tỉnh' | 'thành phố' | 'quận' | 'huyện' | 'thị xã' | 'phường' | 'xã' | 'thị trấn' | 'đặc khu'
export type UnitLevel = 'province' | 'district' | 'commune'

/** An administrative division of one era. */
export interface Unit {
  readonly kind: UnitKind
  readonly level: UnitLevel
  /** As published: "Đà Lạt". */
  readonly name: string
  /**
   * From the province down, folded: "lâm-đồng/thành-phố-đà-lạt". A province stands without its kind, since tỉnh became thành phố;
   * the units below with it, since a province may have both "huyện Cao Lãnh" and "thành phố Cao Lãnh".
   */
  readonly path: string
}

/** The administrative map of a time: two-level local government came on 1 July 2025. */
export interface Era {
  readonly byName: ReadonlyMap<string, readonly Unit[]>
  /** By the name without its marks: "ha-noi". */
  readonly byPlainName: ReadonlyMap<string, readonly Unit[]>
  readonly byPath: ReadonlyMap<string, Unit>
  readonly provinces: readonly Unit[]
}

const kinds: Readonly<Record<string, UnitKind>> = {
  T: 'tỉnh',
  C: 'thành phố',
  Q: 'quận',
  H: 'huyện',
  S: 'thị xã',
  P: 'phường',
  X: 'xã',
  N: 'thị trấn',
  K: 'đặc khu',
}

/** The form of a name in paths and lookups: folded, spaces as hyphens. */
export function segment(name: string): string {
  return fold(name)
    .replace(/[\s,;:()/"]+/gu, '-')
    .replace(/-{2,}/gu, '-')
    .replace(/^-|-$/gu, '')
}

/** The form of a law's name: a scan that lost its marks, and commas set otherwise, do not make another law. */
export function nameSegment(title: string): string {
  return segment(foldSearch(title))
}

function readEra(table: string): Era {
  const byName = new Map<string, Unit[]>()
  const byPlainName = new Map<string, Unit[]>()
  const byPath = new Map<string, Unit>()
  const add = (letterAndName: string, level: UnitLevel, above: string): string => {
    const kind = kinds[letterAndName.charAt(0)] ?? 'xã'
    const name = letterAndName.slice(1)
    const own = segment(name)
    const path = level === 'province' ? own : `${above}/${segment(kind)}-${own}`
    const unit: Unit = { kind, level, name, path }
    if (byPath.has(path)) return path
    byPath.set(path, unit)
    enter(byName, own, unit)
    enter(byPlainName, withoutMarks(own), unit)
    return path
  }
  const addAll = (names: string, level: UnitLevel, above: string): string[] =>
    names.split('/').map((name) => add(name, level, above))
  let province = ''
  for (const line of table.split('\n')) {
    if (!line.startsWith(' ')) {
      province = addAll(line, 'province', '').at(-1) ?? ''
      continue
    }
    const colon = line.indexOf(':')
    const district = line.slice(1, colon)
    const above = district === '' ? province : (addAll(district, 'district', province).at(-1) ?? province)
    const communes = line.slice(colon + 1)
    if (communes !== '') for (const commune of communes.split(',')) addAll(commune, 'commune', above)
  }
  return { byName, byPlainName, byPath, provinces: [...byPath.values()].filter(({ level }) => level === 'province') }
}

function enter(units: Map<string, Unit[]>, name: string, unit: Unit): void {
  const known = units.get(name)
  if (known) known.push(unit)
  else units.set(name, [unit])
}

let until: Era | undefined
let from: Era | undefined

/** Two-level local government: Luật 72/2025/QH15, Luật 87/2025/QH15. */
export const twoLevelsFrom = '2025-07-01'

/**
 * The eras to look in for a document of that date, the likelier first; without a date the older one.
 *
 * @example erasOf('2026-01-05')[0] === the two-level map
 */
export function erasOf(date: string | undefined): readonly [Era, Era] {
  until ??= readEra(untilJune2025)
  from ??= readEra(fromJuly2025)
  return date !== undefined && date >= twoLevelsFrom.slice(0, date.length) && (date.length > 4 || date > '2025')
    ? [from, until]
    : [until, from]
}

/** The level that the last segment of a path shows. */
export function levelOfPath(path: string): UnitLevel {
  const last = path.slice(path.lastIndexOf('/') + 1)
  if (/^(?:phường|xã|thị-trấn|đặc-khu)-/u.test(last)) return 'commune'
  return path.includes('/') || /^(?:quận|huyện|thị-xã|thành-phố)-/u.test(last) ? 'district' : 'province'
}

/** The path and all that stand above it, the lowest first. */
export function upwards(path: string): readonly string[] {
  const parts = path.split('/')
  return parts.map((_, i) => parts.slice(0, parts.length - i).join('/'))
}

/** The name of the lowest division of a path, as published: "Đà Lạt"; a number with its kind: "Phường 7". */
export function nameOfPath(path: string, date?: string): string {
  const unit = erasOf(date)
    .map((era) => era.byPath.get(path))
    .find((found) => found !== undefined)
  if (unit && /^\d+$/u.test(unit.name)) return `${unit.kind.charAt(0).toUpperCase()}${unit.kind.slice(1)} ${unit.name}`
  return unit?.name ?? path.slice(path.lastIndexOf('/') + 1).replaceAll('-', ' ')
}

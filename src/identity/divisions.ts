import { fromJuly2025 } from '../lexicon/divisions/from-2025-07.ts'
import { untilJune2025 } from '../lexicon/divisions/until-2025-06.ts'
import { lettersOf, madeAhead, packed } from '../lexicon/made-ahead.ts'
import { fold, foldSearch, withoutMarks } from '../text/fold.ts'
import { baseLetter } from '../text/letters.ts'

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

/** How many lists the names are kept in: a power of two. */
const lists = 1 << 14

/**
 * The administrative map of a time: two-level local government came on 1 July 2025. Its eleven thousand names are only hashed, by their letters
 * without marks, when a name is first asked for; a unit is made when its name is met. A document asks for a few.
 */
export class Era {
  readonly #written: () => string
  readonly #id: string
  /** The names, when the first one was asked for. */
  #table = ''
  /** The first name of each list, and the one behind each name: numbers from 1 on, 0 for none. */
  #first: Uint16Array<ArrayBuffer> | undefined
  #next = new Uint16Array(0)
  /** Where each name begins in the table, with the letter of its kind before it. */
  #places: ArrayLike<number> = []
  readonly #units = new Map<number, Unit>()
  #provinces: readonly Unit[] | undefined

  /**
   * @param id the name under which the build has made its lists ahead
   * @param table the names, where it has not
   */
  constructor(id: string, table: () => string) {
    this.#id = id
    this.#written = table
  }

  /** The lists of names, for the build. */
  get packed(): Uint8Array {
    const first = this.#lists()
    return packed([first, this.#next, Uint32Array.from(this.#places), lettersOf(this.#table)])
  }

  /** The units of a name in the form of {@link segment}: "đà-lạt". */
  named(name: string): readonly Unit[] {
    return this.#alike(name, (unit) => lastSegment(unit) === name)
  }

  /** The units of a name without its marks: "da-lat". */
  plainNamed(name: string): readonly Unit[] {
    return this.#alike(name, (unit) => withoutMarks(lastSegment(unit)) === name)
  }

  /** The unit of a path. */
  at(path: string): Unit | undefined {
    const last = path.slice(path.lastIndexOf('/') + 1)
    const own = path.includes('/') ? last.replace(kindBefore, '') : last
    return this.#alike(own, (unit) => unit.path === path)[0]
  }

  get provinces(): readonly Unit[] {
    if (this.#provinces) return this.#provinces
    this.#lists()
    const found: Unit[] = []
    for (let at = 0; at < this.#table.length; at = lineEnd(this.#table, at) + 1)
      if (this.#table.charCodeAt(at) !== 32)
        for (const place of placesIn(this.#table, at, lineEnd(this.#table, at))) found.push(this.#unit(place))
    this.#provinces = found
    return found
  }

  #alike(name: string, fits: (unit: Unit) => boolean): readonly Unit[] {
    const first = this.#lists()
    const found: Unit[] = []
    for (let i = first[hashOf(name, 0, name.length)] ?? 0; i > 0; i = this.#next[i] ?? 0) {
      const unit = this.#unit(this.#places[i - 1] ?? 0)
      // A name that the table holds twice at one place is one unit.
      if (fits(unit) && !found.some(({ path }) => path === unit.path)) found.push(unit)
    }
    return found
  }

  /** The first name of each list; the names and their lists are there from then on. */
  #lists(): Uint16Array {
    return this.#first ?? this.#hashed()
  }

  #hashed(): Uint16Array {
    const ahead = madeAhead(this.#id)
    if (ahead) {
      this.#first = ahead.u16()
      this.#next = ahead.u16()
      this.#places = ahead.u32()
      this.#table = ahead.text()
      return this.#first
    }
    this.#table = this.#written()
    const places = placesIn(this.#table, 0, this.#table.length)
    const first = new Uint16Array(lists)
    this.#next = new Uint16Array(places.length + 1)
    // From the last one on, so that a list keeps the order of the table.
    for (let i = places.length; i > 0; i -= 1) {
      const start = (places[i - 1] ?? 0) + 1
      const hash = hashOf(this.#table, start, nameEnd(this.#table, start))
      this.#next[i] = first[hash] ?? 0
      first[hash] = i
    }
    this.#places = places
    this.#first = first
    return first
  }

  #unit(place: number): Unit {
    const known = this.#units.get(place)
    if (known) return known
    const kind = kinds[this.#table.charAt(place)] ?? 'xã'
    const name = this.#table.slice(place + 1, nameEnd(this.#table, place + 1))
    const above = this.#above(place)
    const own = segment(name)
    const unit: Unit = above
      ? { kind, level: above.level, name, path: `${this.#unit(above.place).path}/${segment(kind)}-${own}` }
      : { kind, level: 'province', name, path: own }
    this.#units.set(place, unit)
    return unit
  }

  /** The level of a unit below a province, and the place of the one that it belongs to. */
  #above(place: number): { readonly level: UnitLevel; readonly place: number } | undefined {
    let line = this.#table.lastIndexOf('\n', place) + 1
    if (this.#table.charCodeAt(line) !== 32) return undefined
    const colon = this.#table.indexOf(':', line)
    const district = placesIn(this.#table, line, colon).at(-1)
    if (place > colon && district !== undefined) return { level: 'commune', place: district }
    const level = place > colon ? 'commune' : 'district'
    while (this.#table.charCodeAt(line) === 32) line = this.#table.lastIndexOf('\n', line - 2) + 1
    return { level, place: placesIn(this.#table, line, lineEnd(this.#table, line)).at(-1) ?? line }
  }
}

const kindBefore = /^(?:tỉnh|thành-phố|quận|huyện|thị-xã|phường|xã|thị-trấn|đặc-khu)-/u

const lastSegment = ({ level, path }: Unit): string =>
  level === 'province' ? path : path.slice(path.lastIndexOf('/') + 1).replace(kindBefore, '')

function lineEnd(table: string, at: number): number {
  const newline = table.indexOf('\n', at)
  return newline < 0 ? table.length : newline
}

/** Comma, stroke, colon and line end part names; so does the space that begins a line. */
const parts = (code: number): boolean => code === 44 || code === 47 || code === 58 || code === 10

function nameEnd(table: string, start: number): number {
  let end = start
  while (end < table.length && !parts(table.charCodeAt(end))) end += 1
  return end
}

/** Where the names of a stretch begin, each with the letter of its kind. */
function placesIn(table: string, start: number, end: number): readonly number[] {
  const places: number[] = []
  let opens = true
  for (let at = start; at < end; at += 1) {
    const code = table.charCodeAt(at)
    if (parts(code)) opens = true
    else if (opens && code !== 32) {
      places.push(at)
      opens = false
    }
  }
  return places
}

/** A number below {@link lists} for the letters and figures of a name; case, marks and what stands between make no difference. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at)
    const value = code > 47 && code < 58 ? code : baseLetter(code)
    if (value > 0) hash = (Math.imul(hash, 31) + value) | 0
  }
  return (hash ^ (hash >>> 14)) & (lists - 1)
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
  until ??= new Era('divisions-until-2025-06', untilJune2025)
  from ??= new Era('divisions-from-2025-07', fromJuly2025)
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
    .map((era) => era.at(path))
    .find((found) => found !== undefined)
  if (unit && /^\d+$/u.test(unit.name)) return `${unit.kind.charAt(0).toUpperCase()}${unit.kind.slice(1)} ${unit.name}`
  return unit?.name ?? path.slice(path.lastIndexOf('/') + 1).replaceAll('-', ' ')
}

import type { Header, Level } from '../model/document.ts'
import { fold, withoutMarks } from '../text/fold.ts'
import { latin } from '../text/letters.ts'
import { allMatches } from '../text/matches.ts'
import { bodyOfWords, levelOfBody } from './bodies.ts'
import {
  type Era,
  erasOf,
  levelOfPath,
  segment,
  type Unit,
  type UnitKind,
  type UnitLevel,
  upwards,
} from './divisions.ts'

/**
 * Where a body sits. `places` are the paths that it may be (see {@link Unit}), the likeliest first: none for central bodies and where
 * nothing is known, several where the words leave it open.
 */
export interface Seat {
  readonly level?: Level
  readonly places: readonly string[]
}

const nowhere: Seat = { places: [] }

/** A division that words mention: "phường Thượng Thanh"; without a name: "UBND tỉnh". */
interface Mentioned {
  readonly kind: UnitKind
  /** The words after the kind, folded; empty when none follow. */
  readonly rest: string
}

/**
 * The words of each kind, in folded text: with "ủy" and "đoàn" it is the Party's or the Đoàn's committee there. Also as scanners leave
 * them, without marks; "quan" and "xa" alone say too little. The xã of "bảo hiểm xã hội" and "hợp tác xã" is no commune, whatever a
 * scanner made of the word behind it.
 */
const kindPattern = latin(
  /(?<![\p{L}\p{N}])(?:(?<kind>tỉnh|thành phố|quận|huyện|thị xã|phường|(?<!tác |hi\p{L}m )xã(?! h\p{L}i(?!\p{L})| viên)|thị trấn|đặc khu)(?: ủy| đoàn)?|(?<plain>tinh(?! thần| gọn| giản| hoa)|thanh pho|huyen|thi xa|phuong|thi tran|dac khu)(?: uy| doan)?|(?<thanh>thành|thị) (?:ủy|đoàn)|(?<short>t\.?p|q|h|t\.?x|p|t\.?t|x)\.)(?![\p{L}])/gu,
)
const shortKinds: Readonly<Record<string, UnitKind>> = {
  tp: 'thành phố',
  q: 'quận',
  h: 'huyện',
  tx: 'thị xã',
  p: 'phường',
  tt: 'thị trấn',
  x: 'xã',
}
const plainKinds: Readonly<Record<string, UnitKind>> = {
  tinh: 'tỉnh',
  'thanh pho': 'thành phố',
  huyen: 'huyện',
  'thi xa': 'thị xã',
  phuong: 'phường',
  'thi tran': 'thị trấn',
  'dac khu': 'đặc khu',
}
const isKind = (word: string | undefined): word is UnitKind => word !== undefined

const hcm = latin(/(?<![\p{L}\p{N}])tp\.? ?hcm(?![\p{L}\p{N}])/gu)
const pointless = latin(/(?<![\p{L}\p{N}])(tp|tx)(?= \p{L})/gu)
const nameEnd = latin(/[,;(].*$|(?<![\p{L}])(?:và|về|khóa|khoá|nhiệm kỳ)(?![\p{L}]).*$/u)

function mentioned(words: string): readonly Mentioned[] {
  // "TP Hồ Chí Minh", "TPHCM", "P Thượng Thanh": the abbreviations are also written without the point.
  const folded = fold(words)
  const text = /t[px]/.test(folded) ? folded.replace(hcm, 'thành phố hồ chí minh').replace(pointless, '$1.') : folded
  const found = allMatches(text, kindPattern)
  const divisions: Mentioned[] = []
  for (const [i, match] of found.entries()) {
    const { kind, plain, thanh, short } = match.groups ?? {}
    const name =
      kind ??
      plainKinds[plain ?? ''] ??
      (thanh === undefined ? shortKinds[(short ?? '').replace('.', '')] : thanh === 'thị' ? 'thị xã' : 'thành phố')
    if (!isKind(name as UnitKind | undefined)) continue
    const end = found[i + 1]?.index ?? text.length
    const rest = text
      .slice(match.index + match[0].length, end)
      .replace(nameEnd, '')
      .trim()
    divisions.push({ kind: name as UnitKind, rest })
  }
  return divisions
}

const levelOfKind = (kind: UnitKind): readonly UnitLevel[] =>
  kind === 'tỉnh'
    ? ['province']
    : kind === 'thành phố'
      ? ['province', 'district']
      : kind === 'quận' || kind === 'huyện' || kind === 'thị xã'
        ? ['district']
        : ['commune']

/** The units of that kind whose name begins the words, the longest name. */
function lookUp(era: Era, { kind, rest }: Mentioned): readonly Unit[] {
  // A hyphen may stand in the name (Bà Rịa - Vũng Tàu) or part it from the next body: both are tried.
  const words = rest.split(/[ -]/u).filter((word) => word !== '')
  for (let n = Math.min(words.length, 8); n > 0; n--) {
    const named = era.named(segment(words.slice(0, n).join(' ')))
    const fitting = (named.length > 0 ? named : era.named(segment(padless(words.slice(0, n))))).filter((unit) =>
      isOfKind(unit, kind),
    )
    if (fitting.length > 0) return fitting
  }
  return lookUpDamaged(era, kind, words)
}
const isOfKind = (unit: Unit, kind: UnitKind): boolean =>
  unit.kind === kind || (unit.level === 'province' && levelOfKind(kind).includes('province'))

/**
 * Names that lost their marks ("TP HA NOI") or their end ("thành phố Hồ Chí"). Provinces are few enough to be told by what is left; of
 * smaller units too many would be alike, unless no mark is left at all.
 */
function lookUpDamaged(era: Era, kind: UnitKind, words: readonly string[]): readonly Unit[] {
  for (let n = Math.min(words.length, 8); n > 0; n--) {
    const name = segment(words.slice(0, n).join(' '))
    const plain = withoutMarks(name)
    const fitting = era
      .plainNamed(plain)
      .filter((unit) => isOfKind(unit, kind) && (unit.level === 'province' || (plain === name && /[a-z]/u.test(name))))
    if (fitting.length > 0) return fitting
  }
  const start = `${segment(words.join(' '))}-`
  const begun =
    words.length > 1 && levelOfKind(kind).includes('province')
      ? era.provinces.filter(({ path }) => path.startsWith(start))
      : []
  return begun.length === 1 ? begun : []
}
/** "Phường 08" is published as "Phường 8". */
const padless = (words: readonly string[]): string => words.map((word) => word.replace(/^0+(?=\d)/u, '')).join(' ')

const within = (path: string, above: string): boolean => path === above || path.startsWith(`${above}/`)
const related = (path: string, hint: string): boolean => within(path, hint) || within(hint, path)

/** Keeps the units that go with what else is known; when none does, the hint says nothing. */
function narrow(units: readonly Unit[], hints: readonly string[]): readonly Unit[] {
  if (units.length <= 1 || hints.length === 0) return units
  const kept = units.filter((unit) => hints.some((hint) => related(unit.path, hint)))
  return kept.length > 0 ? kept : units
}

/** Paths of every unit of that name, whatever its kind: for the place of a date line, "Đà Lạt". */
function pathsNamed(era: Era, name: string): readonly string[] {
  const bare = fold(name).replace(/^(?:tỉnh|thành phố|tp\.?|quận|huyện|thị xã|phường|xã|thị trấn) /u, '')
  const units = era.named(segment(bare))
  const provinces = units.filter((unit) => unit.level === 'province')
  return (provinces.length > 0 ? provinces : units).map((unit) => unit.path)
}

/** What the words name, narrowed by hints. Undefined: they name no division; no places: a division, but not which. */
function named(
  words: string,
  eras: readonly Era[],
  hints: readonly string[],
): { kind: UnitKind; places: readonly string[] } | undefined {
  const mentions = mentioned(words)
  const [own, ...above] = mentions
  if (!own) return undefined
  if (own.rest === '' && above.length === 0) return { kind: own.kind, places: [] }
  for (const era of eras) {
    let around = hints
    for (const mention of above.toReversed()) {
      const units = narrow(lookUp(era, mention), around)
      if (units.length > 0) around = units.map((unit) => unit.path)
    }
    const units = narrow(lookUp(era, own), around)
    if (units.length > 0) return { kind: own.kind, places: unique(units.map((unit) => unit.path)) }
    // "Huyện ủy, tỉnh Lâm Đồng": the division above is named, its own is not.
    if (own.rest === '' && around !== hints) return { kind: own.kind, places: [] }
  }
  const first = own.rest.split(/[ -]/u).slice(0, 4).join(' ')
  if (first === '') return { kind: own.kind, places: [] }
  const path = levelOfKind(own.kind)[0] === 'province' ? segment(first) : `${segment(own.kind)}-${segment(first)}`
  return { kind: own.kind, places: [path] }
}

const unique = (paths: readonly string[]): readonly string[] => [...new Set(paths)]

/** Of the writer's place and all above it: those that a body of that kind sits at. */
function above(writer: Seat, fits: (path: string) => boolean): readonly string[] {
  const found = new Set<string>()
  for (const path of writer.places) {
    const place = upwards(path).find(fits)
    if (place !== undefined) found.add(place)
  }
  return [...found]
}
const fitsKind =
  (kind: UnitKind, eras: readonly Era[]) =>
  (path: string): boolean => {
    if (kind === 'tỉnh') return levelOfPath(path) === 'province'
    if (kind === 'thành phố')
      return eras.some((era) => era.at(path)?.kind === 'thành phố') || /(?:^|\/)thành-phố-[^/]*$/u.test(path)
    return levelOfKind(kind).includes(levelOfPath(path))
  }

/**
 * Where the writer of a document sits: from the words of the issuer, the body above it and the place of the date line, with the
 * divisions of the document's date.
 *
 * @example seatOf(headerOf('THÀNH ỦY ĐÀ LẠT')) // { level: 'district', places: ['lâm-đồng/thành-phố-đà-lạt'] }
 */
export function seatOf(header: Header): Seat {
  // A joint document sits where the first of its issuers does.
  const issuer = header.issuers?.[0]?.value ?? header.issuer?.value
  if (issuer === undefined) return nowhere
  const eras = erasOf(header.date?.value)
  const [era] = eras
  const superior = header.superior?.value
  const dated = header.place?.value
  const placed = dated === undefined ? [] : pathsNamed(era, dated)
  const over = superior === undefined ? undefined : named(superior, eras, placed)
  const hints = over && over.places.length > 0 ? over.places : placed
  const own = named(issuer, eras, hints)
  if (own && own.places.length > 0) return seated(own.places)
  const level = levelOfBody(bodyOfWords(issuer)) ?? header.issuer?.level
  if (
    level === 'central' ||
    (superior !== undefined && own === undefined && levelOfBody(bodyOfWords(superior)) === 'central')
  )
    return { level: 'central', places: [] }
  // "SỞ Y TẾ" under "UBND TỈNH X"; "TỈNH ỦY" with "X, ngày …".
  const kind = own?.kind
  const wanted = kind === undefined ? level : levelOfKind(kind)[0]
  const known = hints.length > 0 ? hints : placed
  if (wanted === 'province')
    return { level: 'province', places: unique(known.map((path) => path.split('/')[0] ?? path)) }
  if (kind !== undefined) {
    const units = known.filter((path) => levelOfKind(kind).includes(levelOfPath(path)))
    return { level: levelOfKind(kind).at(-1) ?? 'commune', places: unique(units) }
  }
  return known.length === 0
    ? level === undefined
      ? nowhere
      : { level, places: [] }
    : { ...(level ? { level } : {}), places: unique(known) }
}

function seated(places: readonly string[]): Seat {
  const [first] = places
  return first === undefined ? nowhere : { level: levelOfPath(first), places }
}

/**
 * Where the issuer of a citation sits, read from where the writer sits: "của Thành ủy" in a ward of Đà Nẵng is Thành ủy Đà Nẵng.
 *
 * @param words the issuer as printed ("Ban Thường vụ Thành ủy"); absent when the citation names none
 * @param body the code that the number's symbol shows ("TU"), see `bodies.ts`
 * @param writer the citing document's seat
 * @param date of the cited document, else of the citing one: it chooses the administrative map
 */
export function placeOf(
  words: string | undefined,
  body: string | undefined,
  writer: Seat,
  date: string | undefined,
): Seat {
  const eras = erasOf(date)
  if (words !== undefined) {
    const own = named(words, eras, writer.places)
    if (own && own.places.length > 0) return seated(own.places)
    if (own) {
      const places = above(writer, fitsKind(own.kind, eras))
      const level = places[0] === undefined ? levelOfKind(own.kind).at(-1) : levelOfPath(places[0])
      return { ...(level ? { level } : {}), places }
    }
  }
  const code = bodyOfWords(words) ?? body
  const level = levelOfBody(code) ?? levelOfBody(body)
  if (level === 'central') return { level, places: [] }
  if (code === 'TU') {
    // A thành ủy below a province uses the code of the province's committee.
    const city = above(writer, fitsKind('thành phố', eras))
    return { places: unique([...city, ...above(writer, (path) => levelOfPath(path) === 'province')]) }
  }
  if (level !== undefined) return { level, places: above(writer, (path) => levelOfPath(path) === level) }
  return code === undefined ? nowhere : { places: writer.places.length === 1 ? upwards(writer.places[0] ?? '') : [] }
}

/** Whether two sets of possible places can be the same: `undefined` when one of them is not known. */
export function samePlace(a: readonly string[], b: readonly string[]): boolean | undefined {
  if (a.length === 0 || b.length === 0) return undefined
  return a.some((one) =>
    b.some((other) => one === other || ((one.includes('/') || other.includes('/')) && isWithin(one, other))),
  )
}

/** One stands below something that is written like the other, or both are one unit. */
const isWithin = (one: string, other: string): boolean =>
  one.endsWith(`/${other}`) || other.endsWith(`/${one}`) || isSameUnit(one, other)

/** A commune of a district, and of that name in the province after the districts were gone. */
function isSameUnit(one: string, other: string): boolean {
  const [a, b] = [one.split('/'), other.split('/')]
  return (
    Math.min(a.length, b.length) === 2 && Math.max(a.length, b.length) === 3 && a[0] === b[0] && a.at(-1) === b.at(-1)
  )
}

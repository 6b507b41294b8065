import { centralCities, type IssuerWord, issuerWords, unitWords } from '../lexicon/issuer-words.ts'
import type { Level, System } from '../model/document.ts'
import type { Writable } from '../model/writable.ts'
import { bare } from '../text/bare.ts'
import { latin } from '../text/letters.ts'
import { placeTones } from '../text/normalise.ts'

/** What the name of a body tells. */
export interface IssuerReading {
  /** The word that begins the name: "uy ban nhan dan". */
  readonly word?: IssuerWord
  readonly system?: System
  readonly level?: Level
  /** "Đà Lạt" of "THÀNH ỦY ĐÀ LẠT", in title case. */
  readonly place?: string
}

const byFirst = new Map<string, IssuerWord[]>()
for (const row of issuerWords) {
  const first = row.words.split(' ')[0] ?? ''
  const rows = byFirst.get(first)
  if (rows) rows.push(row)
  else byFirst.set(first, [row])
}
for (const rows of byFirst.values()) rows.sort((a, b) => b.words.length - a.words.length)

/** Names as the flow holds them have none of these. */
const untidy = /[\u0300-\u036f\n\t\r\u00a0]| {2}|^ | $/

function endOfWord(text: string): number {
  for (let i = 0; i < text.length; i += 1) {
    const c = text.charCodeAt(i)
    if (c === 32 || c === 44 || c === 46) return i
  }
  return text.length
}

/** The rows whose words a name begins with, the longest first. */
function rowsOf(name: string): readonly IssuerWord[] {
  const folded = bare(untidy.test(name) ? name.normalize('NFC').replace(/\s+/gu, ' ').trim() : name)
  const rows = byFirst.get(folded.slice(0, endOfWord(folded))) ?? []
  return rows.filter(({ words }) => folded.startsWith(words) && !/^[\p{L}\p{N}]/u.test(folded.slice(words.length)))
}

const isPrinted = (name: string, words: string): boolean =>
  name.toLowerCase().normalize('NFC').trimStart().startsWith(words)
const isExcepted = (name: string, { except }: IssuerWord): boolean =>
  except?.some((words) => isPrinted(name, words)) === true

/** The row of the word that begins a body's name, or undefined. Takes any case, with or without diacritics. */
export function issuerWord(name: string): IssuerWord | undefined {
  return rowsOf(name).find(
    (row) => (row.printed === undefined || isPrinted(name, row.printed)) && !isExcepted(name, row),
  )
}

/** Whether words begin like a body's name without their marks, and are none: "ĐỔI SỐ", "PHÒNG CHỐNG THIÊN TAI". */
export function onlyLooksLikeBody(name: string): boolean {
  return issuerWord(name) === undefined && rowsOf(name).some((row) => isExcepted(name, row))
}

const unitCue = /t[ipxt]|thanh|th[i]|quan|huyen|xa |phuong|dac khu|[pqh]\./
const unit = latin(
  /(?:^|[\s,(])(?<unit>thành phố|thị xã|thị trấn|đặc khu|tỉnh|quận|huyện|xã|phường|tp\.|tp|p\.|q\.|h\.|tx\.|tt\.) ?(?<name>(?!hội(?: |$)|ủy(?: |$)|đoàn(?: |$))[\p{L}\d][\p{L}\d' -]*)$/u,
)
const committee = latin(
  /^(?:văn phòng |ban [\p{L} ]+ |ủy ban kiểm tra |thường trực |bch |btv |đoàn tncs hồ chí minh )?(?<unit>tỉnh|thành|huyện|quận|thị) (?:ủy|đoàn) (?<name>[\p{L}\d][\p{L}\d '-]*)$/u,
)
/** The same for names that a scanner robbed of their marks; "quan", "xa" alone say too little. */
const bareUnit = latin(
  /(?:^|[\s,(])(?<unit>thanh pho|thi xa|thi tran|dac khu|tinh|huyen|phuong|tp\.|tp) ?(?<name>(?!uy(?: |$)|doan(?: |$))[\p{L}\d][\p{L}\d' -]*)$/u,
)
const bareCommittee = latin(
  /^(?:van phong |ban [\p{L} ]+ )?(?<unit>tinh|thanh|huyen|quan|thi) (?:uy|doan) (?<name>[\p{L}\d][\p{L}\d '-]*)$/u,
)

/**
 * Level, place and system of an issuing body by its name. `superior` is the line above it, which may hold the place.
 *
 * @example readIssuer('THÀNH ỦY ĐÀ LẠT').place === 'Đà Lạt'
 * @example readIssuer('SỞ Y TẾ', 'UBND TỈNH AN GIANG').level === 'province'
 */
export function readIssuer(name: string, superior?: string): IssuerReading {
  const word = issuerWord(name)
  // A ministry has no place, whatever words its name ends with.
  const own = word?.rank === 'ministry' ? undefined : placeOf(name)
  const above = superior === undefined ? undefined : placeOf(superior)
  const place = own?.place ?? above?.place
  const level = own?.level ?? word?.level ?? above?.level
  const system = systemOf(name, word, superior)
  const reading: Writable<IssuerReading> = {}
  if (word) reading.word = word
  if (system) reading.system = system
  if (level) reading.level = level
  if (place !== undefined && level !== 'central') reading.place = place
  return reading
}

/** "BAN THƯỜNG VỤ CÔNG ĐOÀN NGÀNH Y TẾ": who leads a body of the Party or of the Front belongs to the system of the body named behind. */
const leaders = /^(?:ban (?:thuong vu|chap hanh|thuong truc|thu ky)|btv|bch|thuong truc|doan chu tich) /u

function systemOf(name: string, word: IssuerWord | undefined, superior: string | undefined): System | undefined {
  const folded = bare(name)
  const led = leaders.exec(folded)
  const behind = led ? issuerWord(folded.slice(led[0].length)) : undefined
  if (behind?.system === 'front' || behind?.system === 'party') return behind.system
  // The words without which the pattern finds nothing come first: they are much quicker to look for.
  if (
    (folded.includes('doan') || folded.includes('hoi') || folded.includes('mat tran') || folded.includes('mttq')) &&
    /mat tran|mttq|(?:bch|btv|ban chap hanh|ban thuong vu) (?:tinh |huyen |thanh |trung uong )?(?:doan|hoi)(?! dong| nghi)|doan thanh nien|doan tncs|lien doan lao dong|(?:tinh|thanh|huyen|quan) doan(?! dai)|hoi (?:lien hiep phu nu|nong dan|cuu chien binh)/u.test(
      folded,
    )
  )
    return 'front'
  if (
    (folded.includes(' uy') || folded.includes('dang')) &&
    /(?:tinh|thanh|huyen|quan|thi|dang|chi) uy(?! ban)|dang bo|trung uong dang/u.test(folded)
  )
    return 'party'
  const above = superior === undefined ? undefined : systemOf(superior, issuerWord(superior), undefined)
  // "BAN TỔ CHỨC" under a Party committee, "BAN THƯỜNG VỤ" under the Youth Union.
  if (above === 'front' || (above === 'party' && word?.system !== 'front')) return above
  return word?.system ?? above
}

function placeOf(name: string): { readonly place: string; readonly level: Level } | undefined {
  const clean = untidy.test(name) ? name.normalize('NFC').replace(/\s+/gu, ' ').trim() : name
  const plain = bare(clean)
  // None of the units' words: a ministry, a department.
  if (!unitCue.test(plain)) return undefined
  const folded = placeTones(clean.toLowerCase())
  const groups =
    committee.exec(folded)?.groups ??
    unit.exec(folded)?.groups ??
    bareCommittee.exec(plain)?.groups ??
    bareUnit.exec(plain)?.groups
  const found = groups?.name
  if (found === undefined) return undefined
  const place = titleCase(clean.slice(clean.length - found.length))
  const kind = bare(groups?.unit ?? '')
  if (kind === 'thanh' || kind === 'thanh pho' || kind.startsWith('tp')) {
    return { place, level: centralCities.includes(bare(found).trim()) ? 'province' : 'district' }
  }
  const level = kind === 'thi' ? 'district' : unitWords.find(([words]) => words === kind)?.[1]
  return level ? { place, level } : undefined
}

/** "ĐÀ LẠT" → "Đà Lạt"; a name that is not in capitals stays. */
function titleCase(name: string): string {
  if (name !== name.toUpperCase()) return name
  return name.replace(/[\p{L}\d]+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
}

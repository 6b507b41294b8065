import { documentTypes, typeCodes, typesThat } from '../lexicon/document-types.ts'
import { lawAbbreviations } from '../lexicon/law-abbreviations.ts'
import type { Header, Level } from '../model/document.ts'
import type { Writable } from '../model/writable.ts'
import { fold } from '../text/fold.ts'
import { latin, latinPattern } from '../text/letters.ts'
import { bodyOfGroups, bodyOfWords, groupsOf, levelOfBody, systemOfBody } from './bodies.ts'
import { segment } from './divisions.ts'
import { withLegislature } from './legislature.ts'
import { type ParsedNumber, parseNumber } from './number.ts'
import { placeOf, type Seat, seatOf } from './place.ts'
import { termsOf } from './term.ts'

/**
 * What tells a document from all others, as far as it is known: the State numbers by issuer with place and
 * year, the Party and the Đoàn by committee and term; laws go by number, or name and year. Folded; places as in {@link Seat}.
 */
export interface Identity {
  /** The code of the type ("CT"). */
  readonly type?: string
  /** Without leading zeros: "5", "12a". */
  readonly ordinal?: string
  /** The groups of the symbol, folded: ["ct", "ttg"]. */
  readonly groups: readonly string[]
  /** The year printed in the number. */
  readonly numberYear?: number
  /** ISO day, month or year. */
  readonly date?: string
  /** The code of the body ("TTg", "UBND", "TU"). */
  readonly body?: string
  /** The issuer's words, folded. */
  readonly issuer?: string
  readonly level?: Level
  readonly places: readonly string[]
  /** Terms that it may belong to; only where numbers run through a term. */
  readonly terms: readonly string[]
  /** The name of a law, folded, with its kind: "luật đất đai". */
  readonly title?: string
  /** Folded. */
  readonly subject?: string
}

/** What a citation knows of a document. Values as printed. */
export interface CitedParts {
  readonly type?: string
  readonly number?: string
  /** The number taken apart, where the caller has read it so already. */
  readonly parsed?: ParsedNumber
  readonly date?: string
  readonly issuer?: string
  readonly title?: string
  readonly subject?: string
}

/** The identity that a document's own header gives. */
export function identityOfHeader(header: Header): Identity {
  const issuer = header.issuer?.value
  const type = header.type?.value
  const title = isNamed(type) && header.subject ? lawTitle(type, header.subject.value) : undefined
  return identityOf(
    {
      ...(type === undefined ? {} : { type }),
      ...(header.number ? { number: header.number.value } : {}),
      ...(header.date ? { date: header.date.value } : {}),
      ...(issuer === undefined ? {} : { issuer }),
      ...(title === undefined ? {} : { title }),
      ...(header.subject ? { subject: header.subject.value } : {}),
    },
    (body) => {
      const seat = seatOf(header)
      return seat.level === undefined && levelOfBody(body) === 'central' ? { level: 'central', places: [] } : seat
    },
  )
}

/**
 * The identity of a cited document, its place read from where the writer sits.
 *
 * @param writer the citing document's header and, where the caller has it already, its seat
 * @example identityOfCited({ type: 'CT', number: '16/CT-TTg', date: '2020-03-31' }, header)
 */
export function identityOfCited(cited: CitedParts, header: Header, writer: Seat = seatOf(header)): Identity {
  const seatDate = cited.date ?? header.date?.value
  return identityOf(cited, (body) => placeOf(cited.issuer, body, writer, seatDate))
}

function identityOf(parts: CitedParts, seatFor: (body: string | undefined) => Seat): Identity {
  const { type, number, date, issuer } = parts
  // "TCVN 6909:2001" is a name: its figures are no ordinal of an office.
  const standard = type !== undefined && standards.has(type) && number !== undefined ? `${type} ${number}` : undefined
  const title = standard ?? parts.title
  const parsed = number === undefined || standard !== undefined ? undefined : (parts.parsed ?? parseNumber(number))
  const groups = groupsOfNumber(type, parsed, date)
  const symbolBody = parsed?.symbol === undefined ? (groups.length > 0 ? 'CP' : undefined) : bodyOfGroups(groups)
  const body = symbolBody ?? bodyOfWords(issuer)
  const seat = levelOfBody(symbolBody) === 'central' ? ({ level: 'central', places: [] } as const) : seatFor(symbolBody)
  const level = seat.level ?? levelOfBody(body)
  const identity: Writable<Identity> = { groups, places: seat.places, terms: termsOfNumber(parsed, body, date, level) }
  if (type !== undefined) identity.type = type
  if (parsed !== undefined) identity.ordinal = plainOrdinal(parsed.ordinal)
  if (parsed?.year !== undefined) identity.numberYear = parsed.year
  if (date !== undefined) identity.date = date
  if (body !== undefined) identity.body = body
  if (issuer !== undefined) identity.issuer = fold(issuer)
  if (level !== undefined) identity.level = level
  if (title !== undefined) identity.title = wholeTitle(type, title)
  if (parts.subject !== undefined) identity.subject = fold(parts.subject)
  return identity
}

/** The groups of the symbol. A decree is the Government's alone: "Nghị định 15/2020" is 15/2020/NĐ-CP. */
function groupsOfNumber(
  type: string | undefined,
  parsed: ParsedNumber | undefined,
  date: string | undefined,
): readonly string[] {
  const printed = parsed?.symbol === undefined ? noGroups : groupsOf(parsed.symbol)
  const isDecree =
    (printed.length === 0 && type === typeCodes.decree && parsed?.year !== undefined) ||
    (printed.length === 1 && printed[0] === 'nđ')
  return isDecree ? decree : withLegislature(printed, parsed?.year, date)
}

/** The terms that a number may belong to: those of the Party and the Đoàn, without a year in the number, run through a term. */
function termsOfNumber(
  parsed: ParsedNumber | undefined,
  body: string | undefined,
  date: string | undefined,
  level: Level | undefined,
): readonly string[] {
  if (parsed === undefined || parsed.year !== undefined) return noGroups
  const system = systemOfBody(body)
  const youth = body === 'TWĐTN' || body === 'TĐTN' || body === 'ĐTN'
  const byTerm = system === 'party' || youth || (system === undefined && parsed.family === 'party')
  return byTerm ? termsOf(date, level, youth) : noGroups
}

const named = typesThat('named')
const standards = typesThat('standard')
const noGroups: readonly string[] = []
const decree: readonly string[] = ['nđ', 'cp']

const figures = /^\d+$/

/** "05" and "5" are the same number. */
export function plainOrdinal(ordinal: string): string {
  const first = ordinal.charCodeAt(0)
  // Figures alone, the first no zero: nothing to fold.
  return first > 48 && first < 58 && figures.test(ordinal) ? ordinal : fold(ordinal).replace(/^0+(?=\d)/u, '')
}

/** Laws, codes, ordinances, the constitution and charters are cited by name. */
export function isNamed(type: string | undefined): type is string {
  return type !== undefined && named.has(type)
}

/** "luật", "bộ luật", … by the code. */
const typeWords: ReadonlyMap<string, string> = new Map(
  documentTypes.filter(({ code }) => named.has(code)).map(({ code, name }) => [code, fold(name)]),
)

/** The name of a law from its type and the subject of its title: "LUẬT" + "Đất đai" → "luật đất đai". */
function lawTitle(type: string, subject: string): string {
  const word = typeWords.get(type) ?? ''
  const name = fold(subject)
  return name.startsWith(word) ? name : `${word} ${name}`
}

/** "Luật số 31/2013/QH13 sửa đổi, bổ sung …": the number stands between the kind and the name. */
function wholeTitle(type: string | undefined, title: string): string {
  const name = plainTitle(title)
  const word = type === undefined ? undefined : typeWords.get(type)
  return word !== undefined && /^sửa đ.i/u.test(name) ? `${word} ${name}` : name
}

const words = latin(/\p{L}+(?:[&,]\p{L}+)?/gu)
/** Few names hold one, and to look for it takes less time than to take all words out. */
const anyAbbreviation = latinPattern(`(?<!\\p{L})(?:${Object.keys(lawAbbreviations).join('|')})(?!\\p{L})`)
const yearAtEnd = / (?:năm|số|ngày) \d.*$/u

/** The name without year, number and quotation marks, abbreviations written out: "Luật Thuế TNCN năm 2007" → "luật thuế thu nhập cá nhân". */
export function plainTitle(title: string): string {
  const folded = fold(title)
  const name = (folded.includes('"') ? folded.replace(/"/gu, '') : folded).replace(yearAtEnd, '').trim()
  return anyAbbreviation.test(name) ? name.replace(words, (word) => lawAbbreviations[word] ?? word) : name
}

/** The year that the identity stands in: printed in the number, else of the date. */
export function yearOf(identity: Identity): number | undefined {
  if (identity.numberYear !== undefined) return identity.numberYear
  return identity.date === undefined ? undefined : Number(identity.date.slice(0, 4))
}

/** The part of a key for issuers that no table knows. */
export const issuerSegment = (identity: Identity): string | undefined =>
  identity.issuer === undefined ? undefined : segment(identity.issuer)

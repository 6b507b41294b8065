import type { Header } from '../model/document.ts'
import { systemOfBody } from './bodies.ts'
import { nameSegment, segment } from './divisions.ts'
import { type CitedParts, type Identity, identityOfCited, identityOfHeader, issuerSegment, yearOf } from './identity.ts'
import type { Seat } from './place.ts'

/*
 * A key is the identity in one string: parts with colons between them, folded, spaces as hyphens (names of laws without diacritics). What is not known is left out, so
 * that a key of a mention may be shorter than that of the document itself; whether two identities are the same is told by
 * `compare.ts`, not by comparing keys.
 *
 *   30/2020/nđ-cp                              normative, central
 *   16/ct-ttg:2020                             administrative, central: the year
 *   40/2026/qđ-ubnd:đà-nẵng                    local: the place
 *   412-cv/tu:2020-2025:lâm-đồng/thành-phố-đà-lạt   the Party: the term and the place
 *   luat-dat-dai:2013                          a law by name
 *   4577:cv:2021:bình-thuận                    without a symbol: the type
 */

/** The key of a document by its own header; undefined when the header holds neither number nor type and date. */
export function keyOfHeader(header: Header): string | undefined {
  return keyOf(identityOfHeader(header))
}

/**
 * The key of a cited document, as far as it is known; its place is read from where the writer sits.
 *
 * @param header the header of the citing document
 * @param writer its seat, when the caller has it already (`seatOf(header)`): saves work over many citations
 * @example citedKey({ type: 'CT', number: '16/CT-TTg', date: '2020-03-31' }, header) === '16/ct-ttg:2020'
 * @example citedKey({ type: 'L', title: 'Luật Đất đai', date: '2013' }, header) === 'luat-dat-dai:2013'
 */
export function citedKey(cited: CitedParts, header: Header, writer?: Seat): string {
  const identity = writer === undefined ? identityOfCited(cited, header) : identityOfCited(cited, header, writer)
  return (
    keyOf(identity) ??
    (segment([cited.type, cited.issuer, cited.subject].filter((part) => part !== undefined).join(' ')) || 'unknown')
  )
}

/** The key of an identity; undefined when nothing in it tells the document from others. */
export function keyOf(identity: Identity): string | undefined {
  const place = identity.level === 'central' || identity.places.length !== 1 ? undefined : identity.places[0]
  if (identity.ordinal !== undefined) {
    const number = numberKey(identity)
    const noSymbol = identity.groups.length === 0
    const year = identity.numberYear === undefined ? period(identity) : undefined
    return joined(
      number,
      noSymbol ? identity.type?.toLowerCase() : undefined,
      year,
      noSymbol ? identity.body?.toLowerCase() : undefined,
      place,
    )
  }
  if (identity.title !== undefined) return joined(nameSegment(identity.title), yearOf(identity)?.toString())
  if (identity.type !== undefined && identity.date !== undefined)
    return joined(
      identity.type.toLowerCase(),
      identity.date,
      identity.body?.toLowerCase() ?? issuerSegment(identity),
      place,
    )
  return undefined
}

const joined = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(':')

function period(identity: Identity): string | undefined {
  return identity.terms[0] ?? yearOf(identity)?.toString()
}

const mirrored = new Set(['TWĐTN', 'TĐTN', 'ĐTN', 'HNDTW', 'HNDT', 'HND'])

/** The number as its system writes it, whichever separators were printed: the Party "331-cv/tu", the State "16/ct-ttg". */
function numberKey({ ordinal, groups, numberYear, body }: Identity): string {
  const year = numberYear === undefined ? '' : `/${numberYear}`
  if (groups.length === 0) return `${ordinal}${year}`
  const party =
    numberYear === undefined && groups.length > 1 && (systemOfBody(body) === 'party' || mirrored.has(body ?? ''))
  if (!party) return `${ordinal}${year}/${groups.join('-')}`
  const [type = '', ...rest] = groups
  return `${ordinal}-${type}/${rest.join('-')}`
}

import { typeCodes } from '../lexicon/document-types.ts'
import { foldSearch } from '../text/fold.ts'
import { isTypeOnly, sameBody } from './bodies.ts'
import { nameSegment } from './divisions.ts'
import { type Identity, yearOf } from './identity.ts'
import { isOfAnotherTerm } from './legislature.ts'
import { samePlace } from './place.ts'

/** How one part of two identities compares. */
export type Agreement = 'equal' | 'near' | 'unknown' | 'differs'

/** How a cited document compares with one that it may be, part by part. */
export interface Comparison {
  /** `near`: a công văn's symbol without its unit, or a year left out of the number. */
  readonly symbol: Agreement
  /** The year printed in the number, or else that of the date. */
  readonly year: Agreement
  /** `near`: the same month or year. */
  readonly date: Agreement
  readonly type: Agreement
  readonly body: Agreement
  readonly place: Agreement
  /** Only where numbers run through a term. */
  readonly term: Agreement
  readonly title: Agreement
  /** `near`: they share words enough that one may be the other in short. */
  readonly subject: Agreement
}

/** Compares what is known of two identities; the order does not matter. */
export function compareIdentities(a: Identity, b: Identity): Comparison {
  return {
    symbol: compareSymbols(a, b),
    year: compareYears(a, b),
    date: compareDates(a.date, b.date),
    type: compareTypes(a.type, b.type),
    body: word(sameBody(a.body, b.body)),
    place: comparePlaces(a, b),
    term:
      a.terms.length === 0 || b.terms.length === 0 ? 'unknown' : word(a.terms.some((term) => b.terms.includes(term))),
    title: a.title === undefined || b.title === undefined ? 'unknown' : word(nameOf(a) === nameOf(b)),
    // Dear, and mostly not asked for.
    get subject() {
      return compareSubjects(a.subject, b.subject)
    },
  }
}

/**
 * Whether their numbers or their places tell two identities apart, the number of the first being known: the same as asking
 * {@link compareIdentities}, and no more is compared. Of many that share an ordinal most are told apart so.
 */
export function areApart(cited: Identity, other: Identity): boolean {
  // Places are the cheaper to compare, and tell most of those apart that share a number.
  return (
    comparePlaces(cited, other) === 'differs' ||
    (cited.ordinal !== undefined && compareSymbols(cited, other) === 'differs')
  )
}

const comparePlaces = (a: Identity, b: Identity): Agreement =>
  a.level === 'central' && b.level === 'central' ? 'equal' : word(samePlace(a.places, b.places))

const word = (same: boolean | undefined): Agreement => (same === undefined ? 'unknown' : same ? 'equal' : 'differs')

// One identity is compared with many: what is folded once is kept as long as the identity is.
const groupsFolded = new WeakMap<Identity, readonly string[]>()
const titlesFolded = new WeakMap<Identity, string>()

/** The groups of its symbol without diacritics: `['qd', 'ubnd']`. */
export function foldedGroups(identity: Identity): readonly string[] {
  let folded = groupsFolded.get(identity)
  if (folded === undefined) {
    folded = identity.groups.map(foldSearch)
    groupsFolded.set(identity, folded)
  }
  return folded
}

/** The name of a law as keys have it (`luat-dau-tu-cong`); undefined when it has none. */
export function nameOf(identity: Identity): string | undefined {
  if (identity.title === undefined) return undefined
  let folded = titlesFolded.get(identity)
  if (folded === undefined) {
    folded = nameSegment(identity.title)
    titlesFolded.set(identity, folded)
  }
  return folded
}

function compareSymbols(a: Identity, b: Identity): Agreement {
  if (a.ordinal !== b.ordinal) return 'differs'
  if (a.groups.length === 0 || b.groups.length === 0) return 'unknown'
  if (isTypeOnly(a.groups) !== isTypeOnly(b.groups))
    return foldedGroups(a)[0] === foldedGroups(b)[0] ? 'unknown' : 'differs'
  if (isSlipOfTerm(a, b)) return 'near'
  const one = foldedGroups(a)
  const other = foldedGroups(b)
  const same = one.length === other.length && one.every((group, i) => group === other[i])
  if (same && a.groups.some((group, i) => group !== b.groups[i]))
    return dauApart(a.groups, b.groups) ? 'differs' : 'near'
  if (same) return (a.numberYear === undefined) === (b.numberYear === undefined) ? 'equal' : 'near'
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return short.length < long.length && short.length > 0 && short.every((group, i) => group === long[i])
    ? 'near'
    : 'differs'
}

/** One number and name, and one of the two legislatures cannot have passed it: "Luật Xây dựng số 50/2014/QH12" for 50/2014/QH13. */
function isSlipOfTerm(a: Identity, b: Identity): boolean {
  if (a.numberYear === undefined || a.numberYear !== b.numberYear || a.title === undefined || b.title === undefined)
    return false
  const [one, other] = [a, b].map(({ groups }) => groups.map((group) => group.replace(/(?<=qh)\d+$/u, '')).join('-'))
  return one === other && isSlip(a) !== isSlip(b) && nameOf(a) === nameOf(b)
}

/** The number cannot be right as it stands. */
export function isSlip({ groups, numberYear, date }: Identity): boolean {
  return isOfAnotherTerm(groups, numberYear, date)
}

/** DA (Dự án) and ĐA (Đề án), HD and HĐ are types of their own: there the missing stroke is no slip. */
function dauApart(a: readonly string[], b: readonly string[]): boolean {
  const pair = [a[0], b[0]].sort().join(' ')
  return pair === 'da đa' || pair === 'hd hđ'
}

function compareYears(a: Identity, b: Identity): Agreement {
  const one = yearOf(a)
  const other = yearOf(b)
  if (one === undefined || other === undefined) return 'unknown'
  return one === other ? 'equal' : 'differs'
}

function compareDates(a: string | undefined, b: string | undefined): Agreement {
  if (a === undefined || b === undefined) return 'unknown'
  if (a === b) return a.length === 10 ? 'equal' : 'near'
  return a.length !== b.length && (a.startsWith(b) || b.startsWith(a)) ? 'near' : 'differs'
}

/** Words that stand in every subject. */
const usual = new Set(
  'va ve viec cua cac mot so dieu trong theo doi voi cho tren dia ban thuc hien tiep tuc tang cuong quy dinh huong dan ban hanh sua bo sung chi tiet thi nam'.split(
    ' ',
  ),
)
const enough = 4
const share = 0.3

function compareSubjects(a: string | undefined, b: string | undefined): Agreement {
  if (a === undefined || b === undefined) return 'unknown'
  const [one, other] = [foldSearch(a), foldSearch(b)]
  if (one === other) return 'equal'
  const [words, others] = [one, other].map(
    (text) => new Set((text.match(/\p{L}{2,}/gu) ?? []).filter((found) => !usual.has(found))),
  )
  const least = Math.min(words?.size ?? 0, others?.size ?? 0)
  if (least < enough) return 'unknown'
  const common = [...(words ?? [])].filter((found) => others?.has(found)).length
  return common >= share * least ? 'near' : 'differs'
}

const loose = new Set<string>([typeCodes.unsaid, typeCodes.letter])

function compareTypes(a: string | undefined, b: string | undefined): Agreement {
  if (a === undefined || b === undefined) return 'unknown'
  if (a === b) return 'equal'
  // "Văn bản số 12" says no kind; the Party's QĐ is a Quyết định or a Quy định; "Luật" is said of a code, too.
  const pair = [a, b].sort().join(' ')
  if (
    loose.has(a) ||
    loose.has(b) ||
    pair === 'QyĐ QĐ' ||
    pair === 'QĐ QyĐ' ||
    pair === 'BL L' ||
    pair === 'TT TTLT' ||
    pair === 'TT TTri'
  )
    return 'near'
  return 'differs'
}

import { typeCodes } from '../../../lexicon/document-types.ts'
import type { DocumentType } from '../../../model/document.ts'
import type { Decision, Step } from '../../../model/rule.ts'
import type { Layout } from '../../../syntax/layout.ts'
import { once } from '../../../text/once.ts'
import { isAddressee, isAddresseesOfTelegram } from '../../parts/cues.ts'
import type { Frame } from '../../parts/frame.ts'
import { type Bodies, bodySegments, joinsTwo, readBodies } from '../bodies.ts'
import { type Bracketed, fromBrackets } from '../bracketed.ts'
import { readConsolidation } from '../consolidation.ts'
import { withFiguresTold } from '../damaged-number.ts'
import { type DateReading, readAboveSignature, readPlaceAndDate } from '../date.ts'
import { type Found, fromAttachment, fromCaption, fromTitle, isAttachmentOnTop } from '../fallback.ts'
import { fromLead, type Lead } from '../lead.ts'
import type { Metadata } from '../metadata.ts'
import { type NumberReading, readNumber } from '../number.ts'
import { readSegments, type Segment } from '../segments.ts'
import { subjectOfTitle } from '../subject.ts'
import { type TypeClues, typeOf } from '../type.ts'
import type { HeaderExample } from './example-texts.ts'

/** What the sources of a header are read from; what few documents need is read when a source asks for it. */
export interface HeaderClues {
  readonly layout: Layout
  readonly frame: Frame
  readonly metadata: Metadata
  readonly segments: readonly Segment[]
  /** Of the block "XÁC THỰC VĂN BẢN HỢP NHẤT"; empty where there is none. */
  readonly consolidation: readonly Segment[]
  /** "V/v" or addressees and no title line. */
  readonly letter: boolean
  /** Number, place and date of the letterhead, else of the consolidation. */
  readonly numbered: NumberReading
  readonly dated: DateReading
  /** Number, day and issuer in the title itself. */
  readonly titled: Found & { readonly end?: number }
  /** The trích yếu below the title line and the line of the authority. */
  readonly below: ReturnType<typeof subjectOfTitle>
  readonly bodies: Bodies
  /** The type as title, symbol and record tell it, before other sources of the number are known. */
  readonly type: Decision<DocumentType> | undefined
  readonly typeClues: TypeClues
  /** The number's place is there and left blank: nothing else may fill it. */
  readonly blankNumber: boolean
  readonly blankDate: boolean
  /** "(Ban hành kèm theo …)"; nothing for a text whose number is blank, or that is consolidated. */
  readonly attached: () => Found
  /** The lead of the page above the document. */
  readonly lead: () => Lead
  /** Number and day in brackets, below the title or below the document. */
  readonly bracketed: () => Bracketed
  /** Place and day right above the signature. */
  readonly signed: () => DateReading
  /** The caption of the page around the document. */
  readonly caption: () => Found
}

/** The sources of one field of the header, the surest first. */
export type Sources<Value> = readonly Step<HeaderClues, Value, HeaderExample>[]

/** Reads what all headers need. */
export function cluesOf(layout: Layout, frame: Frame, metadata: Metadata): HeaderClues {
  const segments = readSegments(layout, frame.head, frame.metadata)
  const consolidation = readConsolidation(layout, frame)
  const numbered = withFiguresTold(
    layout,
    frame,
    numberOf(layout, segments, consolidation),
    frame.titleType?.type ?? typeCodes.letter,
  )
  const dated = dateOf(layout, segments, consolidation)
  const titled = fromTitle(layout, frame)
  const below = subjectOfTitle(layout, frame, titled.end)
  const symbol = numbered.number?.symbol ?? numbered.blankSymbol ?? titled.number?.symbol
  const named = bodySegments(beforeDate(segments, dated.start), numbered.segment)
  const isJoint = isOfSeveral(layout, frame, symbol ?? '', named)
  const vv = segments.some((segment) => segment.kind === 'subject')
  const addressed = frame.addressees.end > frame.addressees.start
  const inForm = addressed && !frame.letterhead && isAttachmentOnTop(layout)
  const letter = !frame.titleType && (vv || addressed) && !inForm && !isToTelegram(layout, frame)
  const typeClues: TypeClues = {
    layout,
    title: frame.titleType,
    symbol,
    family: numbered.parsed?.family,
    word: numbered.word,
    record: metadata.type,
    letter,
    from: 'letterhead',
  }
  const type = typeOf(typeClues)
  const blankNumber = numbered.notices.length > 0
  return {
    layout,
    frame,
    metadata,
    segments,
    consolidation,
    letter,
    numbered,
    dated,
    titled,
    below,
    bodies: readBodies(layout, named, isJoint, symbol),
    type,
    typeClues,
    blankNumber,
    blankDate: dated.notices.length > 0,
    attached: once(() =>
      blankNumber || consolidation.length > 0 ? {} : fromAttachment(layout, frame, type?.value.value),
    ),
    bracketed: once(() => fromBrackets(layout, frame)),
    lead: once(() => fromLead(layout, frame)),
    caption: once(() => fromCaption(layout, frame, type?.value.value)),
    signed: once(() => readAboveSignature(layout, frame)),
  }
}

/** Of documents that several bodies issue together: "15/TTLT-BTC", "12-KHPH/BDV", "03/HDLN-SNV"; an office's code may hold the letters ("CCVTLT-NV"). */
const jointSymbol =
  /(?:^|[-/.])(?:TT[-/.]?|NQ|KH|CT|CTr|CTR|QC|HD|QĐ|TB|BC|CV)(?:LT|LB)(?=[-/.]|$)|^(?:LT|LB)(?=[-/.]|$)|(?:KH|CT|CTr|CTR|QC|HD|QyC)(?:PH|LN|LS|LCQ)(?:[-/]|$)/u
/** "KẾ HOẠCH LIÊN TỊCH", "HƯỚNG DẪN" / "LIÊN NGÀNH": the type, or the words right behind it. */
const jointType = /(?:^| )liên (?:tịch|ngành|sở|bộ|cơ quan)$/iu
const jointBehind = /^(?: liên| LIÊN|\nLIÊN) (?:tịch|ngành|sở|bộ|cơ quan|TỊCH|NGÀNH|SỞ|BỘ|CƠ QUAN)(?!\p{L})/u
const sharedType = / phối hợp$/iu
const sharedBehind = /^(?: phối hợp| PHỐI HỢP|\nPHỐI HỢP)(?!\p{L})/u

/** Whether symbol or title say that several bodies issue a document; "… PHỐI HỢP" alone may be one body's, unless a line of names joins two. */
function isOfSeveral(layout: Layout, frame: Frame, symbol: string, names: readonly Segment[]): boolean {
  const { titleType } = frame
  if (jointSymbol.test(symbol) || /LT$/u.test(titleType?.type ?? '')) return true
  if (!titleType) return false
  const type = layout.text.slice(titleType.start, titleType.end)
  const behind = layout.text.slice(titleType.end, titleType.end + 20)
  if (jointType.test(type) || jointBehind.test(behind)) return true
  return (sharedType.test(type) || sharedBehind.test(behind)) && names.some(({ text }) => joinsTwo(text))
}

/** Of the letterhead, else of the block "XÁC THỰC VĂN BẢN HỢP NHẤT". */
function numberOf(layout: Layout, segments: readonly Segment[], consolidation: readonly Segment[]): NumberReading {
  const head = readNumber(layout, segments)
  if (head.number || consolidation.length === 0) return head
  const { number, ...rest } = readNumber(layout, consolidation)
  return number ? { ...rest, number: { ...number, from: 'signature' } } : head
}

function dateOf(layout: Layout, segments: readonly Segment[], consolidation: readonly Segment[]): DateReading {
  const head = readPlaceAndDate(layout, segments)
  if (head.date || consolidation.length === 0) return head
  const { place, date, ...rest } = readPlaceAndDate(layout, consolidation)
  return {
    ...rest,
    ...(place ? { place: { ...place, from: 'signature' } } : {}),
    ...(date ? { date: { ...date, from: 'signature' } } : {}),
  }
}

/** "THỦ TƯỚNG CHÍNH PHỦ điện:" opens the addressees of a telegram. */
function isToTelegram(layout: Layout, { addressees }: Frame): boolean {
  const first = layout.lines.slice(addressees.start, addressees.end).find(({ kind }) => kind === 'text')
  const text = first ? layout.lineText(first) : ''
  return isAddresseesOfTelegram(text) && !isAddressee(text)
}

/** The place ("Hà Nội") is no body. */
function beforeDate(segments: readonly Segment[], start: number | undefined): readonly Segment[] {
  return start === undefined ? segments : segments.filter((segment) => segment.start !== start)
}

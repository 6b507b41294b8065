import { readIssuer } from '../identity/issuer.ts'
import { documentType, parseNumber, typeOfSymbol } from '../identity/number.ts'
import type { DocumentNumber, DocumentType, Header, HeaderValue, Issuer, Origin } from '../model/document.ts'
import type { Notice } from '../model/notice.ts'
import type { Layout } from '../syntax/layout.ts'
import { bodySegments, readBodies } from './header/bodies.ts'
import { readConsolidation } from './header/consolidation.ts'
import { type DateReading, readPlaceAndDate } from './header/date.ts'
import {
  dateOfPassing,
  type Found,
  fromAttachment,
  fromCaption,
  fromTitle,
  issuerOfAuthority,
  issuerOfSentence,
  issuerOfSubject,
  issuerOfTelegram,
} from './header/fallback.ts'
import { readHandling } from './header/handling.ts'
import { kindOf } from './header/kind.ts'
import { isForeignText } from './header/language.ts'
import { readMetadata } from './header/metadata.ts'
import { type NumberReading, numberPattern, readNumber } from './header/number.ts'
import { readSegments, type Segment } from './header/segments.ts'
import { subjectBelowHead, subjectOfHead, subjectOfTitle } from './header/subject.ts'
import { systemOf } from './header/system.ts'
import { typeOf } from './header/type.ts'
import { notice } from './notices.ts'
import type { Frame } from './parts.ts'

export interface HeaderReading {
  readonly kind: 'document' | 'news'
  /** The id of the rule that decided the kind; absent where nothing was read. */
  readonly kindRule?: string
  readonly header: Header
  readonly notices: readonly Notice[]
}

/**
 * Reads the header of a document: letterhead first, else title, authority line and signature, else "ban hành kèm theo …",
 * last the record of the file (GUIDELINES, Header). What is missing or blank is absent, with a notice.
 *
 * @example extractHeader(layout, findFrame(layout)).header.number?.value
 */
export function extractHeader(layout: Layout, frame: Frame): HeaderReading {
  if (layout.text.trim() === '') return { kind: 'document', header: {}, notices: [notice('empty-document')] }
  if (isForeignText(layout)) return { kind: 'document', header: {}, notices: [notice('not-vietnamese')] }
  const metadata = readMetadata(layout, frame)
  const { value: kind, rule: kindRule } = kindOf(layout, frame, metadata)
  if (kind === 'news') return { kind, kindRule, header: {}, notices: [] }

  const segments = readSegments(layout, frame.head, frame.metadata)
  const consolidation = readConsolidation(layout, frame)
  const letterNumber = numberOf(layout, segments, consolidation)
  const dated = dateOf(layout, segments, consolidation)
  const titled = fromTitle(layout, frame)
  const { subject: below, authority } = subjectOfTitle(layout, frame, titled.end)
  const symbol = letterNumber.number?.symbol ?? letterNumber.blankSymbol ?? titled.number?.symbol
  const joint =
    /LT|LB(?:-|$)|(?:KH|CTr|CTR|QC|HD)PH(?:-|$)/u.test(symbol ?? '') || /LT$/u.test(frame.titleType?.type ?? '')
  const bodies = readBodies(layout, bodySegments(beforeDate(segments, dated.start)), joint, symbol)
  const family = letterNumber.parsed?.family
  const vv = segments.some((segment) => segment.kind === 'subject')
  const letter = !frame.titleType && (vv || frame.addressees.end > frame.addressees.start)
  const typed = (own: string | undefined, from: Origin): DocumentType | undefined =>
    typeOf(layout, frame, { symbol: own, family, word: letterNumber.word, record: metadata.type, letter, from })
  const type = typed(symbol, 'letterhead')

  let number: DocumentNumber | undefined = letterNumber.number ?? titled.number
  let date: HeaderValue | undefined = dated.date ?? titled.date
  let issuers: readonly Issuer[] = bodies.issuers
  const subject =
    below ??
    subjectOfHead(layout, segments).subject ??
    (frame.titleType || letter ? undefined : subjectBelowHead(layout, segments).subject)
  const blankNumber = letterNumber.notices.length > 0
  const blankDate = dated.notices.length > 0
  let attached: Found = {}
  if (consolidation.length > 0) {
    const { issuers: own } = readBodies(layout, bodySegments(consolidation), false, undefined, 'signature')
    if (own.length > 0) issuers = own
  }
  if (issuers.length === 0) {
    const named =
      (authority ? issuerOfAuthority(layout, authority.start, authority.end, 'title') : undefined) ??
      titled.issuer ??
      issuerOfTelegram(layout, frame) ??
      issuerOfSentence(layout, frame) ??
      issuerOfSubject(layout, below, frame)
    if (named) issuers = [named]
  }
  if (!blankNumber && consolidation.length === 0 && (!number || !date || issuers.length === 0)) {
    attached = fromAttachment(layout, frame, type?.value)
    number ??= attached.number
    if (!blankDate) date ??= attached.date
    if (issuers.length === 0 && attached.issuer) issuers = [attached.issuer]
  }
  if (!date && !blankDate && consolidation.length === 0) date = dateOfPassing(layout, frame)
  // A record of the file speaks last, and never for what the document itself leaves blank.
  const untitled = !frame.titleType && !letter
  const captioned = (!number && !blankNumber) || (!subject && untitled) ? fromCaption(layout, frame, type?.value) : {}
  if (!number && !blankNumber) number = numberOfRecord(metadata.number) ?? captioned.number
  if (!date && !blankDate) date = metadata.date
  if (issuers.length === 0 && metadata.issuer) issuers = [issuerOfRecord(metadata.issuer)]

  const lead = issuers[0]
  const finalType =
    (type?.from === 'metadata' && number?.symbol ? typed(number.symbol, number.from ?? 'metadata') : type) ??
    typeFromNumber(number, attached.type)
  const system = systemOf(
    segments,
    issuers,
    bodies.superior?.value,
    number?.symbol ?? symbol,
    letterNumber.parsed?.family,
    layout,
    frame,
  )
  const title = subject ?? (untitled || !frame.letterhead ? (metadata.subject ?? captioned.subject) : undefined)
  const header: Header = {
    ...(system ? { system: { value: system } } : {}),
    ...(bodies.superior ? { superior: bodies.superior } : {}),
    ...(lead ? { issuer: issuers === bodies.issuers ? (bodies.joined ?? lead) : lead } : {}),
    ...(issuers.length > 1 ? { issuers } : {}),
    ...(finalType ? { type: finalType } : {}),
    ...(number ? { number } : {}),
    ...(dated.place ? { place: dated.place } : {}),
    ...(date ? { date } : {}),
    ...(title ? { subject: title } : {}),
    ...readHandling(layout, segments),
  }
  return {
    kind,
    kindRule,
    header,
    notices: noticesOf(layout, frame, header, [...letterNumber.notices, ...dated.notices]),
  }
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

/** The place ("Hà Nội") is no body. */
function beforeDate(segments: readonly Segment[], start: number | undefined): readonly Segment[] {
  return start === undefined ? segments : segments.filter((segment) => segment.start !== start)
}

/** Of a record's value, without what sites put behind it. */
function numberOfRecord(value: HeaderValue | undefined): DocumentNumber | undefined {
  if (!value) return undefined
  const printed = numberPattern.exec(value.value)
  const parsed = parseNumber(printed?.index === 0 ? printed[0] : value.value)
  if (!parsed) return undefined
  const { ordinal, symbol, year } = parsed
  const text = printed?.index === 0 ? value.text.slice(0, printed[0].length) : value.text
  const span = { start: value.span.start, end: value.span.start + text.length }
  return {
    value: parsed.value,
    text,
    span,
    ordinal,
    ...(symbol === undefined ? {} : { symbol }),
    ...(year === undefined ? {} : { year }),
    from: 'metadata',
  }
}

function issuerOfRecord(value: HeaderValue): Issuer {
  const { level, place } = readIssuer(value.value)
  return { ...value, ...(level ? { level } : {}), ...(place ? { place } : {}) }
}

function typeFromNumber(
  number: DocumentNumber | undefined,
  attachedType: string | undefined,
): DocumentType | undefined {
  const code = attachedType ?? (number?.symbol ? typeOfSymbol(number.symbol) : undefined)
  const row = code ? documentType(code) : undefined
  return row ? { value: row.code, name: row.name } : undefined
}

function noticesOf(layout: Layout, frame: Frame, header: Header, found: readonly Notice[]): readonly Notice[] {
  const notices = [...found]
  const has = (code: Notice['code']): boolean => notices.some((one) => one.code === code)
  if (!frame.letterhead) notices.push(notice('letterhead-missing'))
  if (!header.number && !has('number-blank')) notices.push(notice('number-missing'))
  if (!header.date && !has('date-blank') && !has('date-invalid')) notices.push(notice('date-missing'))
  if (!header.type) notices.push(notice('type-missing'))
  if (!header.issuer) notices.push(notice('issuer-missing'))
  const told = header.number?.symbol && header.type?.text !== undefined ? typeOfSymbol(header.number.symbol) : undefined
  if (told && header.type && told !== header.type.value && told !== 'CV' && !sameKind(told, header.type.value)) {
    notices.push(notice('number-symbol-mismatch', header.number?.span))
  }
  for (let i = frame.appendix.start; i < frame.appendix.end; i += 1) {
    const line = layout.lines[i]
    if (line?.kind !== 'text') continue
    notices.push(notice('attachment-present', layout.span(line.start, line.end)))
    break
  }
  return notices
}

/** The Party's QĐ is a Quyết định or a Quy định; CTr is a programme, TT a Thông tri. */
function sameKind(symbol: string, title: string): boolean {
  return (
    (symbol === 'QĐ' && title === 'QyĐ') ||
    (symbol === 'TT' && title === 'TTri') ||
    symbol === 'VBHN' ||
    (symbol === 'LCT' && title === 'L')
  )
}

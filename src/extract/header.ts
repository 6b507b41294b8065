import { documentType, parseNumber, typeOfSymbol } from '../identity/number.ts'
import { typeCodes } from '../lexicon/document-types.ts'
import type { DocumentNumber, DocumentType, Header } from '../model/document.ts'
import type { Notice } from '../model/notice.ts'
import type { Decision } from '../model/rule.ts'
import type { Layout } from '../syntax/layout.ts'
import { decide } from '../text/ladder.ts'
import { placeBelowRecord } from './header/date.ts'
import { fromCaption } from './header/fallback.ts'
import { readHandling } from './header/handling.ts'
import { kindOf } from './header/kind.ts'
import { readMetadata } from './header/metadata.ts'
import { cluesOf, type HeaderClues } from './header/sources/clues.ts'
import { dateSources } from './header/sources/date-sources.ts'
import { issuerSources } from './header/sources/issuer-sources.ts'
import { numberSources } from './header/sources/number-sources.ts'
import { onlySources } from './header/sources/only-sources.ts'
import { subjectSources } from './header/sources/subject-sources.ts'
import { systemOf } from './header/system.ts'
import { officesToo, typeFromNumber, typeOf, typeOfOwnWords } from './header/type.ts'
import { notice } from './notices.ts'
import type { Frame } from './parts/frame.ts'
import { isForeignText } from './parts/language.ts'

export interface HeaderReading {
  readonly kind: 'document' | 'news'
  /** The id of the rule that decided the kind; absent where nothing was read. */
  readonly kindRule?: string
  readonly header: Header
  readonly notices: readonly Notice[]
}

/**
 * Reads the header of a document: letterhead first, else title, authority line and signature, else "ban hành kèm theo …",
 * last the record of the file (our annotation rules, Header). What is missing or blank is absent, with a notice.
 *
 * @example extractHeader(layout, findFrame(layout)).header.number?.value
 */
export function extractHeader(layout: Layout, frame: Frame): HeaderReading {
  const unread = whyUnread(layout)
  if (unread) return { kind: 'document', header: {}, notices: [unread] }
  const metadata = readMetadata(layout, frame)
  const { value: kind, rule: kindRule } = kindOf(layout, frame, metadata)
  if (kind === 'news') return { kind, kindRule, header: {}, notices: [] }

  const clues = cluesOf(layout, frame, metadata)
  const number = decide(numberSources, clues)
  const date = decide(dateSources, clues)
  const found = decide(issuerSources, clues)
  const type = typeWith(clues, number?.value)
  const subject = decide(subjectSources, clues)
  const { bodies, numbered, dated, segments } = clues
  const issuers = found?.value ?? []
  const [lead] = issuers
  const system = systemOf(issuers, bodies.superior?.value, segments, {
    symbol: number?.value.symbol ?? clues.typeClues.symbol,
    family: numbered.parsed?.family ?? (number && parseNumber(number.value.value)?.family),
    layout,
    frame,
  })
  const issuer = lead && (issuers === bodies.issuers ? (bodies.joined ?? lead) : lead)
  const place =
    dated.place ??
    clues.bracketed().place ??
    (date?.value.from === 'signature' ? clues.signed().place : placeBelowRecord(layout, frame, date?.value.value))
  const { urgency, secrecy } = readHandling(layout, segments)
  const header: Header = {
    ...(system ? { system } : {}),
    ...(bodies.superior ? { superior: { ...bodies.superior, rule: onlySources.superior.id } } : {}),
    ...(issuer && found ? { issuer: { ...issuer, rule: found.rule } } : {}),
    ...(found && issuers.length > 1 ? { issuers: issuers.map((one) => ({ ...one, rule: found.rule })) } : {}),
    ...(type ? { type: ruled(type) } : {}),
    ...(number ? { number: ruled(number) } : {}),
    ...(place ? { place: { ...place, rule: onlySources.place.id } } : {}),
    ...(date ? { date: ruled(date) } : {}),
    ...(subject ? { subject: ruled(subject) } : {}),
    ...(urgency ? { urgency: { ...urgency, rule: onlySources.urgency.id } } : {}),
    ...(secrecy ? { secrecy: { ...secrecy, rule: onlySources.secrecy.id } } : {}),
  }
  return { kind, kindRule, header, notices: noticesOf(layout, frame, header, [...numbered.notices, ...dated.notices]) }
}

/** Why nothing of a text can be read. */
function whyUnread(layout: Layout): HeaderReading['notices'][number] | undefined {
  if (layout.text.trim() === '') return notice('empty-document')
  return isForeignText(layout) ? notice('not-vietnamese') : undefined
}

const ruled = <Value extends object>({ value, rule }: Decision<Value>): Value & { readonly rule: string } => ({
  ...value,
  rule,
})

/** The type as title and symbol tell it; what only a record tells yields to the symbol of the number. */
function typeWith(clues: HeaderClues, number: DocumentNumber | undefined): Decision<DocumentType> | undefined {
  const { type, typeClues, attached } = clues
  const symbol = number?.symbol
  const isTold = type?.value.from === 'metadata' || (number?.from === 'metadata' && typeClues.symbol === undefined)
  const known =
    type && isTold && symbol !== undefined ? typeOf({ ...typeClues, symbol, from: number?.from ?? 'metadata' }) : type
  const attachedType = number === undefined || number.from === 'attachment' ? attached().type : undefined
  const found = known ?? typeFromNumber(symbol, attachedType) ?? typeOfOwnWords(clues.layout)
  return found && (captioned(clues, found, number) ?? found)
}

/** "Thông tư 42-TC/HCVX hướng dẫn …": the page's caption, where the letters of the symbol are an office's as well as a type's. */
function captioned(
  { layout, frame }: HeaderClues,
  known: Decision<DocumentType>,
  number: DocumentNumber | undefined,
): Decision<DocumentType> | undefined {
  const isOfSymbol = known.rule === 'type-of-symbol' || known.rule === 'type-of-found-number'
  if (!isOfSymbol || !officesToo.has(known.value.value)) return undefined
  const caption = fromCaption(layout, frame, undefined)
  const row = caption.number?.value === number?.value ? documentType(caption.type ?? '') : undefined
  return row && row.code !== known.value.value
    ? { value: { value: row.code, name: row.name, from: 'metadata' }, rule: 'type-of-caption' }
    : undefined
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
  if (
    told &&
    header.type &&
    told !== header.type.value &&
    told !== typeCodes.letter &&
    !sameKind(told, header.type.value)
  ) {
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
    (symbol === typeCodes.decision && title === typeCodes.regulation) ||
    (symbol === typeCodes.circular && title === typeCodes.partyCircular) ||
    symbol === typeCodes.consolidation ||
    (symbol === typeCodes.order && title === typeCodes.law)
  )
}

import { type ParsedNumber, parseNumber } from '../../identity/number.ts'
import type { DocumentNumber, Origin } from '../../model/document.ts'
import type { Notice } from '../../model/notice.ts'
import type { Layout } from '../../syntax/layout.ts'
import { latin } from '../../text/letters.ts'
import { notice } from '../notices.ts'
import type { Segment } from './segments.ts'

/** A số, ký hiệu with its spaces: "331 - CV/TU", "60 -NQ/ĐU", "5845 /BTC-TCHQ", "66.7/2025/NQ-CP", "298 KH/TWĐTN". */
export const numberPattern = latin(
  /\d{1,6}(?:\.\d{1,3})?[a-zđA-Z]?,?(?: ?\/ ?(?:19|20)\d{2}(?=[ /-]|$))?(?: ?[/-] ?| (?=\p{Lu}{2,}[\p{L}\d]*[/-]))(?:[\p{Lu}][\p{L}\d&.]*)(?: ?[/-] ?[\p{Lu}\d&][\p{L}\d&.]*)*/u,
)
const barePattern = /^\d{1,6}[a-zđ]?(?:\/(?:19|20)\d{2})?(?=[ .,;]*$)/u
const cue = latin(
  /^[*_ .,'"`~-]{0,3}(?:(?<word>Bộ luật|Luật|LUẬT|Pháp lệnh|Lệnh|Sắc lệnh|Nghị quyết|Nghị định|Quyết định|Thông tư|Chỉ thị)\s)?(?:[Ss][\p{L}06]{0,2}|\$[6ốôo]|[38]6(?=[:;]))(?: ?hiệu| văn bản)? ?[:;.]{0,2},? ?/u,
)

export interface NumberReading {
  readonly number?: DocumentNumber
  readonly parsed?: ParsedNumber
  /** The symbol of a blank number: "TB-UBND" of "Số:     /TB-UBND". */
  readonly blankSymbol?: string
  /** The segment that holds it. */
  readonly segment?: Segment
  /** "Luật" of "Luật số: …". */
  readonly word?: string
  readonly notices: readonly Notice[]
}

/**
 * Reads the number of the letterhead. A blank one gives a notice instead; its symbol may still tell the type. Figures alone are the
 * number only where no other stands there: "Số: 1288" is what the receiver's stamp says ("ĐẾN") above or beside "Số: 412/QĐ-UBND".
 */
export function readNumber(layout: Layout, segments: readonly Segment[]): NumberReading {
  let blank: NumberReading | undefined
  let figures: NumberReading | undefined
  for (const [i, segment] of segments.entries()) {
    if (segment.kind !== 'number') continue
    const found = cue.exec(segment.text)
    const length = found?.[0].length ?? 0
    const word = found?.groups?.word
    let start = segment.start + length
    let rest = segment.text.slice(length)
    if (rest.trim() === '') {
      // "Số:" and the number stand on two lines.
      const next = segments.slice(i + 1).find((other) => other.kind !== 'break' && other.column === segment.column)
      if (!next || !/^\d/u.test(next.text)) {
        blank ??= { segment, notices: [notice('number-blank', layout.span(segment.start, segment.end))] }
        continue
      }
      start = next.start
      rest = next.text
    }
    const more = restOfNumber(layout, segments, i, rest)
    const read = numberAt(
      layout,
      start,
      more ? layout.text.slice(start, more.end).replace(/\n/gu, ' ') : rest,
      'letterhead',
    )
    const reading = read && { ...read, segment, ...(word ? { word } : {}), notices: [] }
    if (reading && read.parsed.symbol === undefined) {
      figures ??= reading
      continue
    }
    if (reading) return reading
    const symbol = /^[\s._…-]*[/-] ?(?<symbol>[\p{Lu}][\p{L}\d&]*(?: ?[/-] ?[\p{L}\d&]+)*)/u
      .exec(rest)
      ?.groups?.symbol?.replace(/ /gu, '')
    blank ??= {
      segment,
      ...(symbol ? { blankSymbol: symbol } : {}),
      ...(word ? { word } : {}),
      notices: [notice('number-blank', layout.span(segment.start, segment.end))],
    }
  }
  return (blank?.blankSymbol === undefined ? figures : undefined) ?? blank ?? { notices: [] }
}

/** The next line when a line end broke the symbol: "Số: 1906/TB-" / "UBND", "Số: 27" / "/QĐ-SYT". */
function restOfNumber(layout: Layout, segments: readonly Segment[], at: number, rest: string): Segment | undefined {
  const segment = segments[at]
  const next = segments[at + 1]
  if (!segment || next?.kind !== 'other' || layout.text.slice(segment.end, next.start).trim() !== '') return undefined
  const open = /\d[^\s]{0,20} ?[-/–]$/u.test(rest) && symbolPart.test(next.text)
  const goesOn = /^\d{1,6}(?:\/\d{4})?$/u.test(rest.trim()) && /^[-/] ?\p{Lu}[^\s]{1,20}$/u.test(next.text)
  return open || goesOn ? next : undefined
}

const symbolPart = latin(/^\p{Lu}[\p{L}\d&]{0,12}(?: ?[-/] ?\p{Lu}[\p{L}\d&]{0,12}){0,3}$/u)
const brokenFigures = latin(/^(\d{1,4}) (?=\d{1,3} ?\/ ?\p{Lu}{2})/u)

/** "3284 ICT-TTHT": a stroke that a scanner took for a letter. */
const strokeAsLetter = latin(/^(\d{1,6}) [I|](?=\p{Lu}{2,}-\p{Lu}{2,})/u)

/** Reads the number at the start of `text`, which stands at `start` in the flow. */
export function numberAt(
  layout: Layout,
  start: number,
  text: string,
  from: Origin,
): { readonly number: DocumentNumber; readonly parsed: ParsedNumber } | undefined {
  // Anything but dots and blanks before the figures means that some of them were not read.
  const dirt = /^[\s._…*:'"`-]*/u.exec(text)?.[0].length ?? 0
  // "120 1/TCHQ-TXNK": a gap inside the figures.
  const printed = text.slice(dirt)
  const clean = printed.replace(brokenFigures, '$1').replace(strokeAsLetter, '$1/')
  const gap = printed.length - clean.length
  const full = numberPattern.exec(clean)
  const match = full?.index === 0 ? full : /^\d{1,6}\W{0,4}\//u.test(clean) ? undefined : barePattern.exec(clean)
  if (match?.index !== 0) return undefined
  const parsed = parseNumber(match[0].replace(/,/u, ''))
  if (!parsed) return undefined
  const located = layout.located(start + dirt, start + dirt + match[0].length + gap, parsed.value)
  const { ordinal, symbol, year } = parsed
  return {
    parsed,
    number: {
      ...located,
      ordinal,
      ...(symbol === undefined ? {} : { symbol }),
      ...(year === undefined ? {} : { year }),
      from,
    },
  }
}

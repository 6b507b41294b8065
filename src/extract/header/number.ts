import { type ParsedNumber, parseNumber } from '../../identity/number.ts'
import type { DocumentNumber, Origin } from '../../model/document.ts'
import type { Notice } from '../../model/notice.ts'
import type { Layout } from '../../syntax/layout.ts'
import { asFigures } from '../../text/damage/letters-for-figures.ts'
import { latin } from '../../text/letters.ts'
import { notice } from '../notices.ts'
import { joinPieces } from '../parts/pieces.ts'
import type { Segment } from './segments.ts'

/** A số, ký hiệu with its spaces: "331 - CV/TU", "60 -NQ/ĐU", "5845 /BTC-TCHQ", "66.7/2025/NQ-CP", "298 KH/TWĐTN", "8862/EVNCPC-KT+AT", "6120/EVN SPC-KD". */
export const numberPattern = latin(
  /\d{1,6}(?:\.\d{1,3})?[a-zđA-Z]?,?(?: ?\/ ?(?:19|20)\d{2}(?=[ /-]|$))?(?: ?[/-] ?| (?=\p{Lu}{2,}[\p{L}\d]*[/-]))\p{Lu}(?:[\p{L}\d.]| ?& ?(?=\p{Lu})|\+(?=\p{Lu}{2})|(?<=\d\/\p{Lu}{2,6}) (?=(?!TP)\p{Lu}{2,5}-\p{Lu}{2}))*(?: ?[/-] ?(?:[\p{Lu}\d&]|[a-z](?=\d))(?:[\p{L}\d.]| ?& ?(?=\p{Lu})|\+(?=\p{Lu}{2}))*)*/u,
)
const barePattern = /^\d{1,6}[a-zđ]?(?:\/(?:19|20)\d{2})?(?=[ .,;]*$)/u
const cue = latin(
  /^[*_ .,'"`~-]{0,3}(?:(?<word>Bộ luật|Luật|LUẬT|Pháp lệnh|Lệnh|Sắc lệnh|Nghị quyết|Nghị định|Quyết định|Thông tư|Chỉ thị|Bản án)\s)?(?:[Ss][\p{L}06]{0,2}|\$[6ốôo]|[38]6(?=[:;]))(?: ?hiệu| văn bản)?(?: ?[/(] ?N[oº°]\.? ?\)?)? ?[:;.]{0,2},? ?/u,
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
  /** Its figures were told by the record of the file, or by its appendix. */
  readonly told?: true
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
    let holder = segment
    if (rest.trim() === '') {
      // "Số:" and the number stand on two lines.
      const next = segments.slice(i + 1).find((other) => other.kind !== 'break' && other.column === segment.column)
      if (!next || !/^\d/u.test(next.text)) {
        blank ??= { segment, notices: [notice('number-blank', layout.span(segment.start, segment.end))] }
        continue
      }
      start = next.start
      rest = next.text
      holder = next
    }
    const read = numberAt(layout, start, rest, 'letterhead', restOfNumber(segments, holder, rest))
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

/**
 * What a line's end broke off the symbol, in the next line of the same column: "Số: 1906/TB-" / "UBND", "Số: 27" / "/QĐ-SYT",
 * "Số: 88/KH-SGD&" / "ĐT". The day may stand between them, in the column beside.
 */
function restOfNumber(segments: readonly Segment[], holder: Segment, rest: string): Segment | undefined {
  const at = segments.indexOf(holder)
  const beside = segments[at + 1]
  const below = segments
    .slice(at + 1, at + 6)
    .find(({ kind, line, column }) => kind === 'break' || (line > holder.line && column === holder.column))
  return [beside, below].find(
    (next) => next?.kind === 'other' && next.line <= holder.line + 1 && goesOnIn(rest.trim(), next.text),
  )
}

function goesOnIn(number: string, next: string): boolean {
  if (/^\d\S{0,20} ?[-/–&]$/u.test(number)) return symbolPart.test(next)
  if (/^\d{1,6}(?:\/\d{4})?$/u.test(number)) return /^[-/] ?(?:(?:19|20)\d{2}[-/])?\p{Lu}\S{1,20}$/u.test(next)
  return /^\d{1,6}[-/]\S{2,20}$/u.test(number) && joinedPart.test(next)
}

const symbolPart = latin(/^(?:(?:19|20)\d{2} ?[-/] ?)?\p{Lu}[\p{L}\d&]{0,12}(?: ?[-/] ?\p{Lu}[\p{L}\d&]{0,12}){0,3}$/u)
const joinedPart = /^[-/&] ?\p{Lu}{2,12}(?:[-/&]\p{Lu}{2,12}){0,2}$/u
/** "120 1/TCHQ", "4 6-QĐ/ĐU", "12/20 31/QĐ-UBND": gaps that a scanner saw between the figures. */
const brokenFigures = latin(/^\d{1,4}(?: \d{1,3}(?!\d)){0,3}(?: ?\/ ?[12](?: ?\d){3})?(?= ?[/-] ?\p{Lu}{2})/u)

/** ".12./TB-KT", "45……/KH-UBND": the dots of the form that the number was written on. */
const dotsBehind = latin(/^(\d{1,6})[.…_]{1,20} ?(?=[/-] ?\p{Lu})/u)

/** "3284 ICT-TTHT": a stroke that a scanner took for a letter. */
const strokeAsLetter = latin(/^(\d{1,6}) [I|](?=\p{Lu}{2,}-\p{Lu}{2,})/u)

/** "l28/KH-BVSH", "3O7/QĐ-UBND": letters that a scanner saw for 1 and 0. */
const lettersForFigures = latin(/^(?=[lIOo]{0,2}\d)[\dlIOo]{2,5}(?= ?[/-] ?\p{Lu}{2})/u)

/** "16/CT-TTg", "331-CV/TU": figures and a separator right behind them, with nothing a scanner or a form left between; nearly all numbers. */
const tidyFigures = /^\d{1,6}[/-](?![ \d])/u

/** Reads the number at the start of `words`, which stand at `start` in the flow; `more` is what a line's end broke off it. */
export function numberAt(
  layout: Layout,
  start: number,
  words: string,
  from: Origin,
  more?: Segment,
): { readonly number: DocumentNumber; readonly parsed: ParsedNumber } | undefined {
  // Anything but dots and blanks before the figures means that some of them were not read.
  const text = more ? words + more.text : words
  const dirt = /^[\s._…*:'"`-]*/u.exec(text)?.[0].length ?? 0
  const printed = text.slice(dirt)
  const clean = tidyFigures.test(printed)
    ? printed
    : printed
        .replace(dotsBehind, '$1')
        .replace(brokenFigures, (figures) => figures.replaceAll(' ', ''))
        .replace(strokeAsLetter, '$1/')
        .replace(lettersForFigures, asFigures)
  const gap = printed.length - clean.length
  const full = numberPattern.exec(clean)
  const match = full?.index === 0 ? full : /^\d{1,6}\W{0,4}\//u.test(clean) ? undefined : barePattern.exec(clean)
  if (match?.index !== 0) return undefined
  const parsed = parseNumber(match[0].replace(/,/u, ''))
  if (!parsed) return undefined
  const length = dirt + match[0].length + gap
  const pieces = [{ start: start + dirt, end: start + Math.min(length, words.length) }]
  if (more && length > words.length) pieces.push({ start: more.start, end: more.start + length - words.length })
  const located = { ...joinPieces(layout, pieces), value: parsed.value }
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

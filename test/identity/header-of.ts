import { parseNumber } from '../../src/identity/number.ts'
import type { Header } from '../../src/model/document.ts'

export interface HeaderParts {
  readonly issuer?: string
  readonly superior?: string
  readonly type?: string
  readonly number?: string
  readonly date?: string
  readonly place?: string
  readonly subject?: string
}

/** A header of plain values; spans do not matter here. */
export function headerOf(parts: HeaderParts): Header {
  const at = (value: string) => ({ value, text: value, span: { start: 0, end: value.length } })
  const number = parts.number === undefined ? undefined : parseNumber(parts.number)
  return {
    ...(parts.issuer ? { issuer: at(parts.issuer) } : {}),
    ...(parts.superior ? { superior: at(parts.superior) } : {}),
    ...(parts.type ? { type: { value: parts.type, name: parts.type } } : {}),
    ...(number
      ? {
          number: {
            ...at(number.value),
            ordinal: number.ordinal,
            ...(number.symbol === undefined ? {} : { symbol: number.symbol }),
            ...(number.year === undefined ? {} : { year: number.year }),
          },
        }
      : {}),
    ...(parts.date ? { date: at(parts.date) } : {}),
    ...(parts.place ? { place: at(parts.place) } : {}),
    ...(parts.subject ? { subject: at(parts.subject) } : {}),
  }
}

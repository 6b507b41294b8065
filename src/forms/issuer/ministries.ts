import { issuers } from '../../lexicon/issuers.ts'
import { latin, latinPattern, looseSource } from '../../text/letters.ts'

const together = latin(/^liên (?:bộ|bô)(?!\p{L})/iu)
let fields: RegExp | undefined

/** Whether a name stands for several ministries: "liên Bộ Nội vụ, Tài chính". */
export const namesMinistries = (text: string, at: number): boolean => together.test(text.slice(at, at + 8))

/** The end of the name of a ministry without "Bộ", as the list behind "liên Bộ" has it ("…, Lao động- Thương binh và Xã hội"), or -1. */
export function ministryFieldEnd(text: string, at: number): number {
  // Few documents are of several ministries: the names are put together when one is.
  fields ??= latinPattern(`(?:${namesOfFields().map(fieldSource).join('|')})(?!\\p{L})`, 'y')
  fields.lastIndex = at
  return fields.test(text) ? fields.lastIndex : -1
}

const namesOfFields = (): readonly string[] =>
  issuers
    .flatMap(({ level, names }) => (level === 'central' ? names : []))
    .filter((name) => name.startsWith('Bộ '))
    .map((name) => name.slice(3))
    .sort((a, b) => b.length - a.length)

const fieldSource = (name: string): string => name.split(' - ').map(looseSource).join(' ?- ?')

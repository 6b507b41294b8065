import { readerVersion } from '../store/rows.ts'
import type { BlockLine } from './rows.ts'

/** A line of `map` or of the first round as it was written; else what is wrong with it. */
export function readBlockLine(text: string): BlockLine | string {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return 'is no JSON: a line of the "blocks" that directives map gives is expected'
  }
  if (!isRecord(value)) return 'is no JSON object: a line of the "blocks" that directives map gives is expected'
  if (value.reader !== readerVersion)
    return `was made by another version of the reader (${String(value.reader)}, this one is ${readerVersion}): map the documents again`
  return isBlockLine(value) ? value : 'is no row of a block: key, kind, identity or values are missing'
}

type Fields = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isTexts = (value: unknown): boolean =>
  Array.isArray(value) && value.every((one: unknown) => typeof one === 'string')

function isBlockLine(value: unknown): value is BlockLine {
  if (!isRecord(value) || typeof value.key !== 'string' || !isIdentity(value.identity)) return false
  if (value.kind === 'known')
    return typeof value.work === 'string' && typeof value.external === 'boolean' && typeof value.weight === 'number'
  if (typeof value.content !== 'string' || !isRecord(value.values) || !isTexts(Object.values(value.values)))
    return false
  return (
    value.kind === 'document' ||
    (value.kind === 'cited' && typeof value.n === 'number' && typeof value.mentions === 'number')
  )
}

function isIdentity(value: unknown): boolean {
  return isRecord(value) && [value.groups, value.places, value.terms].every(isTexts)
}

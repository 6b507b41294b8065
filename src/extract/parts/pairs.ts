import { propertyKeys } from '../../lexicon/header-cues.ts'
import type { Layout, Line } from '../../syntax/layout.ts'
import { latin, latinPattern } from '../../text/letters.ts'
import { callsForMore, isAddressee, isBasis, isCopies, isMotto } from './cues.ts'

type Field = (typeof propertyKeys)[number][0]

/** A key of a record with its value, as offsets in the flow. */
export interface Pair {
  readonly field: Field
  readonly start: number
  readonly end: number
}

/** A record whose keys stand on lines or in cells of their own, apart from their values. */
export interface PairedRecord {
  readonly pairs: readonly Pair[]
  /** The line after it. */
  readonly end: number
}

const keys = propertyKeys.map(([field, words]) => [field, latinPattern(`^(?:${words}) ?:?$`)] as const)
const anyKey = latinPattern(`^(?:${propertyKeys.map(([, words]) => words).join('|')}) ?:?$`)
/** No key is longer. */
const longestKey = 40

/** The field of a key that stands alone. */
function fieldOf(text: string): Field | undefined {
  return text.length > longestKey || !anyKey.test(text)
    ? undefined
    : keys.find(([, pattern]) => pattern.test(text))?.[0]
}

/** Of a record: keys with a value, those among them that a header has; and how far it may reach, in lines. */
const fewest = { keys: 3, fields: 2 }
const reach = { lines: 80, between: 6 }

const isRecord = (pairs: readonly Pair[]): boolean =>
  pairs.length >= fewest.keys && pairs.filter(({ field }) => field !== 'other').length >= fewest.fields

/**
 * A record in which each key stands above its value ("Số ký hiệu" / "2930/QĐ-UBND" / "Ngày ban hành" / "08/10/2031"), as a page's table gives
 * it when its cells are copied, or in a row of heads above one row of values. Undefined where none begins at `from`.
 */
export function pairsAt(layout: Layout, from: number): PairedRecord | undefined {
  const first = layout.lines[from]
  if (first?.kind !== 'text') return undefined
  const found = first.cells.length >= fewest.keys ? rowsAt(layout, first) : stackAt(layout, from)
  return found && isRecord(found.pairs) ? found : undefined
}

/** Keys and values one below the other; keys that are not known may stand with their values between those that are. */
function stackAt(layout: Layout, from: number): PairedRecord | undefined {
  const first = layout.lines[from]
  let field = first && fieldOf(layout.lineText(first))
  if (field === undefined) return undefined
  const pairs: Pair[] = []
  let end = from
  let value: Line | undefined
  let below = 0
  const close = (): void => {
    if (field !== undefined && value) {
      const last = endOfValue(layout, value)
      pairs.push({ field, start: value.start, end: last.end })
      end = last.index + 1
    }
  }
  for (let i = from + 1; i < Math.min(layout.lines.length, from + reach.lines) && below <= reach.between; i += 1) {
    const line = layout.lines[i]
    if (line?.kind !== 'text') continue
    const text = layout.lineText(line)
    const next = fieldOf(text)
    if (next !== undefined) {
      close()
      field = next
      value = undefined
      below = 0
      continue
    }
    if (isAddressee(text) || isBasis(text) || isMotto(text) || isCopies(text)) break
    value ??= line
    below += 1
  }
  close()
  return { pairs, end }
}

const goesOn = latin(/^\p{Ll}/u)
const holdsWords = latin(/[\p{L}\d]/u)

/** The last line of a value: what begins in small letters, or follows words that call for more, goes on. */
function endOfValue(layout: Layout, value: Line): Line {
  let last = value
  for (let i = value.index + 1; i <= value.index + reach.between; i += 1) {
    const line = layout.lines[i]
    if (line?.kind !== 'text' || line.blanksBefore > 0) break
    const text = layout.lineText(line)
    if (fieldOf(text) !== undefined || !(goesOn.test(text) || callsForMore(layout.lineText(last)))) break
    last = line
  }
  return last
}

/** A row of heads and the only row below it; more rows are a list of documents. */
function rowsAt(layout: Layout, head: Line): PairedRecord | undefined {
  const heads = cellsOf(layout, head).map((cell) => fieldOf(layout.text.slice(cell.start, cell.end)))
  if (heads.filter((field) => field !== undefined).length < fewest.keys) return undefined
  const [row, more] = layout.lines
    .slice(head.index + 1, head.index + reach.between)
    .filter((line) => line.kind === 'text' && holdsWords.test(layout.lineText(line)))
  if (!row || row.cells.length < fewest.keys || (more && more.cells.length >= fewest.keys)) return undefined
  const pairs = cellsOf(layout, row).flatMap((cell, i) => {
    const field = heads[i]
    return field !== undefined && cell.end > cell.start ? [{ field, ...cell }] : []
  })
  return { pairs, end: row.index + 1 }
}

/** The cells of a row, the empty ones too. */
function cellsOf(layout: Layout, line: Line): readonly { readonly start: number; readonly end: number }[] {
  let at = line.start
  return layout
    .lineText(line)
    .split('\t')
    .map((text) => {
      const start = at
      at += text.length + 1
      return { start, end: start + text.length }
    })
}

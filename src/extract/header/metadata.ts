import { frontMatterKeys, propertyKeys } from '../../lexicon/header-cues.ts'
import type { HeaderValue } from '../../model/document.ts'
import type { Layout, Line } from '../../syntax/layout.ts'
import { readDay } from '../../text/dates.ts'
import { latinPattern } from '../../text/letters.ts'
import { isProperty } from '../parts/cues.ts'
import type { Frame, LineRange } from '../parts/frame.ts'
import { pairsAt } from '../parts/pairs.ts'
import { cellsOfRow, goesOnValue, isRow } from '../parts/records.ts'

type Field = 'number' | 'type' | 'issuer' | 'place' | 'date' | 'subject' | 'signer'

/** The record that a file carries: YAML front matter or a site's property block. Last resort of the header. */
export type Metadata = Readonly<Partial<Record<Field, HeaderValue>>>

const keyed = propertyKeys
  .filter(([field]) => field !== 'other')
  .map(
    ([field, keys]) =>
      [field as Field, latinPattern(`^[-*+ ]{0,3}(?:${keys})(?: ?[:\\t|] ?|(?=\\p{Lu}|\\d|--))`)] as const,
  )
/** Short keys, read only behind a colon: they begin other lines too. */
const shortKeys: readonly (readonly [Field, RegExp])[] = [
  ['number', /^(?:Số|Ký hiệu) ?: ?/u],
  ['issuer', /^(?:Cơ quan|Đơn vị) ?: ?/u],
  ['type', /^Loại ?: ?/u],
  ['date', /^(?:Ban hành|Ngày) ?: ?(?=\d)/u],
]
const yaml = new Map(frontMatterKeys.flatMap(([field, keys]) => keys.map((key) => [key, field] as const)))

/** Reads the records of the file; the first value of a field counts, `--` and empty ones do not. */
export function readMetadata(layout: Layout, frame: Frame): Metadata {
  const found: Partial<Record<Field, HeaderValue>> = {}
  const put = (field: Field, start: number, end: number): void => {
    const text = layout.text.slice(start, end)
    const opened = field === 'subject' ? /^["'\s]*(?:V\/v|Về việc)[\s:]+/iu.exec(text)?.[0].length : 0
    const inner = /^["'\s]*(?<value>.*?)["'\s]*$/su.exec(text.slice(opened ?? 0))?.groups?.value ?? ''
    if (inner === '' || /^(?:--|null|~|N\/A|Đang cập nhật|chưa|chua-)/u.test(inner) || found[field]) return
    const at = start + text.indexOf(inner, opened ?? 0)
    const day = field === 'date' ? (readDay(inner) ?? /^\d{4}-\d{2}-\d{2}/u.exec(inner)?.[0]) : undefined
    if (field === 'date' && !day) return
    found[field] = { ...layout.located(at, at + inner.length), ...(day ? { value: day } : {}), from: 'metadata' }
  }
  for (const range of [...frame.metadata, ...recordBelow(layout, frame)]) {
    const record = pairsAt(layout, range.start)
    if (record?.end === range.end) {
      for (const { field, start, end } of record.pairs) if (field !== 'other') put(field, start, end)
      continue
    }
    for (let i = range.start; i < range.end; i += 1) {
      const line = layout.lines[i]
      if (line?.kind !== 'text') continue
      const text = layout.lineText(line)
      const key =
        layout.blocks[line.block]?.kind === 'metadata' ? /^(?<key>[\p{L}\p{N}_ -]{1,40}): ?/u.exec(text) : null
      const field = key ? yaml.get(key.groups?.key?.toLowerCase().replace(/[ -]/gu, '_') ?? '') : undefined
      if (key && field) {
        put(field, line.start + key[0].length, line.end)
        continue
      }
      const cells = cellsOfRow(layout, line)
      for (const cell of cells) {
        const words = layout.lineText(cell)
        const found = firstKey(words)
        if (!found) continue
        const start = cell.start + found.length
        // "Số hiệu | 46/CĐ-TTg | …": the cell next to the key.
        const end = layout.text.slice(start, line.end).indexOf('\t')
        const last = cell === cells.at(-1) ? endOfValue(layout, i, range.end) : cell.end
        put(found.field, start, end > 0 ? start + end : last)
      }
    }
  }
  return found
}

/** So many rows in a row are a record, and so far from the end it is looked for, in lines. */
const below = { rows: 3, reach: 30 }

/** "Số/Ký hiệu: 21/KH-CCB" …: the record that a page puts below the document that it gives without a letterhead. */
function recordBelow(layout: Layout, { closing, letterhead }: Frame): readonly LineRange[] {
  if (letterhead || closing.end <= closing.start) return []
  const { lines } = layout
  const isRowOf = (line: Line | undefined): boolean => line?.kind === 'text' && isProperty(layout.lineText(line))
  for (let i = Math.max(closing.start, lines.length - below.reach); i < lines.length; i += 1) {
    let end = i
    while (isRowOf(lines[end])) end += 1
    if (end - i >= below.rows) return [{ start: i, end }]
  }
  return []
}

/** The key that a row begins with. */
function firstKey(text: string): { readonly field: Field; readonly length: number } | undefined {
  for (const [field, pattern] of [...keyed, ...shortKeys]) {
    const match = pattern.exec(text)
    if (match) return { field, length: match[0].length }
  }
  return undefined
}

/** A value may go on in the lines below its row: "Trích yếu: Về việc đối chiếu" / "kinh phí". */
function endOfValue(layout: Layout, row: number, last: number): number {
  let end = layout.lines[row]?.end ?? 0
  for (let i = row + 1; i < last; i += 1) {
    const line = layout.lines[i]
    if (line?.kind !== 'text' || line.cells.length > 1) break
    const text = layout.lineText(line)
    if (isRow(text) || isProperty(text) || !goesOnValue(layout, line, text)) break
    end = line.end
  }
  return end
}

import type { ListInstance, ListLevel } from '../list-counter.ts'
import type { Binary } from './binary.ts'

/** Word's numbers for the kinds of figures (MSONFC); what is not here counts in figures. */
const formats: Readonly<Record<number, string>> = {
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  22: 'decimalZero',
  23: 'bullet',
  255: 'none',
}
const noStyle = 0xfff

interface Read<Value> {
  readonly value: Value
  readonly end: number
}

/**
 * The lists of a Word 97 document ([MS-DOC] 2.9.131, 2.9.132), by the number that paragraphs name.
 *
 * @param table the stream that holds them
 * @param lists where the definitions stand; their levels follow behind the last
 * @param overrides where the instances stand
 */
export function listsOf(
  table: Binary,
  lists: { readonly at: number; readonly size: number },
  overrides: { readonly at: number; readonly size: number },
): ReadonlyMap<string, ListInstance> {
  const definitions = definitionsOf(table, lists)
  const found = new Map<string, ListInstance>()
  if (overrides.size < 4) return found
  const count = Math.min(table.u32(overrides.at), 0x7fe, Math.floor(overrides.size / 16))
  let at = overrides.at + 4 + count * 16
  for (let i = 0; i < count; i += 1) {
    const entry = overrides.at + 4 + i * 16
    const abstract = String(table.u32(entry))
    const levels = new Map(definitions.get(abstract))
    const starts = new Map<number, number>()
    at += 4
    for (let left = Math.min(table.u8(entry + 12), 9); left > 0; left -= 1) {
      const flags = table.u32(at + 4)
      const level = flags & 0xf
      const start = table.i32(at)
      at += 8
      if ((flags & 0x20) !== 0) {
        const own = levelOf(table, at, levels.get(level)?.style)
        levels.set(level, own.value)
        if ((flags & 0x10) !== 0) starts.set(level, own.value.start)
        at = own.end
      } else if ((flags & 0x10) !== 0) starts.set(level, start)
    }
    found.set(String(i + 1), { abstract, levels, starts })
  }
  return found
}

function definitionsOf(
  table: Binary,
  { at, size }: { readonly at: number; readonly size: number },
): ReadonlyMap<string, ReadonlyMap<number, ListLevel>> {
  const found = new Map<string, ReadonlyMap<number, ListLevel>>()
  if (size < 2) return found
  const count = Math.min(table.u16(at), Math.floor(size / 28))
  let next = at + 2 + count * 28
  for (let i = 0; i < count; i += 1) {
    const entry = at + 2 + i * 28
    const isSimple = (table.u8(entry + 26) & 1) === 1
    const levels = new Map<number, ListLevel>()
    for (let level = 0; level < (isSimple ? 1 : 9); level += 1) {
      const style = table.u16(entry + 8 + level * 2)
      const read = levelOf(table, next, style === noStyle ? undefined : String(style))
      levels.set(level, read.value)
      next = read.end
    }
    found.set(String(table.u32(entry)), levels)
  }
  return found
}

/** A level ([MS-DOC] 2.9.147): 28 bytes, properties, and the text with the levels' numbers as codes 0 to 8. */
function levelOf(table: Binary, at: number, style: string | undefined): Read<ListLevel> {
  const kind = table.u8(at + 4)
  const flags = table.u8(at + 5)
  const properties = table.u8(at + 24) + table.u8(at + 25)
  const text = at + 28 + properties
  const length = table.u16(text)
  const value: ListLevel = {
    start: table.i32(at),
    format: formats[kind] ?? 'decimal',
    text: [...table.text(text + 2, Math.min(length, 255))]
      .map((letter) => (letter.charCodeAt(0) < 9 ? `%${letter.charCodeAt(0) + 1}` : letter))
      .join(''),
    legal: (flags & 4) !== 0,
    restart: (flags & 8) !== 0 ? table.u8(at + 26) : undefined,
    style,
  }
  return { value, end: text + 2 + length * 2 }
}

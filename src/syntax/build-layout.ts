import type { Root } from 'mdast'
import type { Source } from '../model/source.ts'
import type { Mend } from '../text/damage/mends.ts'
import { latin } from '../text/letters.ts'
import { MapBuilder, type MappedText } from '../text/mapped.ts'
import { allMatches } from '../text/matches.ts'
import { type Block, type Cell, Layout, type Line } from './layout.ts'
import { type RawLine, rawLines } from './raw-lines.ts'
import { findWrapping, goesOn } from './wraps.ts'

/** A block whose last line may not be known yet. */
type GrowingBlock = { -readonly [K in keyof Block]: Block[K] }

/** A line without these needs no cleaning. */
const untidy = /[*|\t\\#_<\]]| {2}/u
/** Marks to drop, and gaps to close or to part columns at. */
const mark = latin(
  /\*+|\\(?=[!-/:-@[-`{-~])|\t[ \t]*|_(?<=(?:^|[ ])_)_*(?=\p{L})|_(?<=\p{L}_)_*(?=$|[ .,;])|[ \t]*\|[| \t]*| {2,}\t?[ \t]*|<br ?\/?>/gu,
)
const link = /\[([^\][]{1,300})\]\([^()\s]{1,500}\)/gu

/**
 * Block tree → {@link Layout}: lines with their columns, hard wraps undone, and the flow with its map.
 * `normal` is the normalised text that the tree's positions refer to, `mends` what was mended in the source's words.
 */
export function buildLayout(source: Source, normal: MappedText, root: Root, mends: readonly Mend[]): Layout {
  const text = normal.text
  const raw = rawLines(root, text)
  const wrapping = findWrapping(raw, text)
  const flow = new MapBuilder(text)
  const lines: Line[] = []
  const blocks: GrowingBlock[] = []
  const markdown = source.mediaType === 'text/markdown'
  let above: RawLine | undefined
  let bold = false
  let blanks = 0
  for (const line of raw) {
    blanks += line.blanksBefore
    // Page furniture leaves no trace; the lines around it are judged as neighbours.
    if (line.kind === 'furniture') continue
    const index = lines.length
    // Furniture between two lines of text counts as what parts them.
    const seen = blanks === line.blanksBefore ? line : { ...line, blanksBefore: blanks }
    blanks = 0
    if (line.kind !== 'text') {
      const at = flow.length
      // Emphasis ends with its cell: marks that a converter left open turn nothing below around.
      bold = false
      lines.push({
        index,
        kind: line.kind,
        start: at,
        end: at,
        cells: [],
        block: -1,
        blanksBefore: seen.blanksBefore,
        indent: line.indent,
        bold,
        heading: 0,
      })
      above = seen
      continue
    }
    const continues = above !== undefined && goesOn(above, seen, text, wrapping)
    if (flow.length > 0) flow.put(continues ? ' ' : '\n', above?.end ?? line.start, line.start)
    const start = flow.length
    const startsBold = bold || text.startsWith('**', line.start)
    const cells = appendLine(flow, text, line, markdown)
    bold = toggles(text, line, bold)
    const block = continues ? blocks.length - 1 : blocks.length
    const before = blocks[block]
    if (before) {
      before.end = flow.length
      before.lastLine = index
    } else blocks.push({ index: block, kind: line.block, start, end: flow.length, firstLine: index, lastLine: index })
    lines.push({
      index,
      kind: 'text',
      start,
      end: flow.length,
      cells,
      block,
      blanksBefore: seen.blanksBefore,
      indent: line.indent,
      bold: startsBold,
      heading: line.heading,
    })
    above = seen
  }
  return new Layout(source, normal, flow.build(), lines, blocks, withoutFurniture(mends, raw, normal))
}

/** Page furniture is no part of a value either: what was mended, and each line of furniture with nothing in its place. */
function withoutFurniture(mends: readonly Mend[], raw: readonly RawLine[], normal: MappedText): readonly Mend[] {
  const lines = raw.filter(({ kind }) => kind === 'furniture')
  if (lines.length === 0) return mends
  const dropped = lines.map(({ start, end }): Mend => ({ ...normal.span(start, end), put: '' }))
  // What was mended inside such a line goes with it.
  const kept = mends.filter(({ start }) => !isInside(dropped, start))
  return [...kept, ...dropped].toSorted((a, b) => a.start - b.start)
}

function isInside(stretches: readonly Mend[], place: number): boolean {
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stretches[middle]?.start ?? 0) <= place) low = middle + 1
    else high = middle
  }
  return place < (stretches[low - 1]?.end ?? 0)
}

function toggles(text: string, line: RawLine, bold: boolean): boolean {
  let inside = bold
  // Searched in the line alone: to the end of the text it would take a time that grows with its square.
  const raw = text.slice(line.start, line.end)
  for (let at = raw.indexOf('**'); at >= 0; at = raw.indexOf('**', at + 2)) inside = !inside
  // A paragraph's end closes what was left open.
  return line.blanksBefore > 0 && bold ? false : inside
}

/** Appends one cleaned line to the flow; returns its columns in flow offsets. */
function appendLine(flow: MapBuilder, text: string, line: RawLine, markdown: boolean): Cell[] {
  const begin = flow.length
  const raw = text.slice(line.start, line.end)
  if (!untidy.test(raw)) {
    flow.copy(line.start, line.end)
    return [{ start: begin, end: flow.length }]
  }
  const cells: Cell[] = []
  let cellStart = begin
  const closeCell = (): void => {
    if (flow.length > cellStart) cells.push({ start: cellStart, end: flow.length })
  }
  let at = prefixOf(line, raw, markdown)
  const drops = markdown ? linkMarks(raw) : []
  const seams = seamsOf(raw)
  // Of a row of data the empty cells count: "| 2 | Thuê hội trường |  | 20/7 |".
  const isRow = raw.startsWith('|') && !letterheadOrClosing.test(raw)
  for (const match of allMatches(raw, mark)) {
    if (match.index < at) continue
    copyWithout(flow, line.start, at, match.index, drops)
    at = match.index + match[0].length
    const gap = match[0]
    const first = gap.charCodeAt(0)
    const seam = seams.has(match.index)
    if (!seam && (first === 42 || first === 92 || first === 95)) continue
    const atEdge = flow.length === cellStart || at >= raw.length
    if (seam || gap.includes('|') || gap.includes('\t') || gap.startsWith('<')) {
      closeCell()
      if (!atEdge || flow.length > cellStart)
        if (at < raw.length && flow.length > begin)
          flow.put('\t'.repeat(isRow ? barsIn(gap) : 1), line.start + match.index, line.start + at)
      cellStart = flow.length
    } else if (!atEdge) {
      if (gap.length >= 3) closeCell()
      flow.put(' ', line.start + match.index, line.start + at)
      if (gap.length >= 3) cellStart = flow.length
    }
  }
  copyWithout(flow, line.start, at, raw.length, drops)
  closeCell()
  return cells.length > 0 ? cells : [{ start: begin, end: flow.length }]
}

/** The length of the heading's or quote's marks at the start of a line. */
function prefixOf(line: RawLine, raw: string, markdown: boolean): number {
  if (line.heading > 0) return /^#+ */u.exec(raw)?.[0].length ?? 0
  return markdown ? (/^(?:> ?)+/u.exec(raw)?.[0].length ?? 0) : 0
}

function barsIn(gap: string): number {
  let bars = 0
  for (let i = 0; i < gap.length; i += 1) if (gap.charCodeAt(i) === 124) bars += 1
  return Math.max(1, bars)
}

const letterheadOrClosing =
  /S[ốỐ] ?:|C[ỘộÔô]NG H|[Đđ]ộc lập|ĐẢNG CỘNG SẢN|ĐOÀN (?:TNCS|THANH NIÊN)|Nơi nhận|NƠI NHẬN|(?:T[/.]?M|K[/.]?T|T[/.]?L|TUQ)\.? \p{Lu}/u
const seam = latin(/\*+(?= +(?:\*|\\|\p{Lu}))|(?<=[\p{L}.)] )\*{1,3}(?=\p{Lu})/gu)

/** Where the lines of a cell were joined into one: "| **HỘI NÔNG DÂN TỈNH** **HỘI NÔNG DÂN HUYỆN** Số: 5 | …", told by the marks of emphasis. */
function seamsOf(raw: string): ReadonlySet<number> {
  if (!raw.startsWith('|') || !raw.includes('*') || !letterheadOrClosing.test(raw)) return none
  return new Set(allMatches(raw, seam).map((match) => match.index))
}
const none: ReadonlySet<number> = new Set()

/** The stretches of `[text](address)` that are not text. */
function linkMarks(raw: string): (readonly [number, number])[] {
  if (!raw.includes('](')) return []
  return allMatches(raw, link).flatMap((match) => {
    const label = match.index + 1 + (match[1]?.length ?? 0)
    return [
      [match.index, match.index + 1],
      [label, match.index + match[0].length],
    ] as const
  })
}

function copyWithout(
  flow: MapBuilder,
  base: number,
  start: number,
  end: number,
  drops: readonly (readonly [number, number])[],
): void {
  let at = start
  for (const [from, to] of drops) {
    if (to <= at || from >= end) continue
    flow.copy(base + at, base + Math.max(at, from))
    at = Math.min(end, to)
  }
  flow.copy(base + at, base + end)
}

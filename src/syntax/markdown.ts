import type { Nodes, Paragraph, Root, RootContent, TableRow } from 'mdast'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import { type Plugin, type Processor, unified } from 'unified'
import type { Position } from 'unist'
import { frontMatterEnd } from './front-matter.ts'

/**
 * Constructs that mistake the furniture of Vietnamese documents for Markdown: `-----` under a line, four leading spaces, `<...>`.
 * Lists are among them: remark loses "3." after a line of text and makes "1)" and "1." the same; the outline (I., 1.1., a), -,
 * Điều 1.) is read from the lines, in plain text and in Markdown alike.
 */
const misleading = [
  'setextUnderline',
  'codeIndented',
  'codeFenced',
  'htmlFlow',
  'htmlText',
  'definition',
  'autolink',
  'labelStartImage',
  'list',
]

/** Inline constructs: the layout cleans each line itself, so nothing reads them. */
const inline = [
  'attention',
  'labelStartLink',
  'labelEnd',
  'codeText',
  'hardBreakEscape',
  'characterEscape',
  'characterReference',
]

const forDocuments: Plugin<[], Root> = function forDocuments(this: Processor) {
  const data = this.data() as { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] }
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    gfmTable(),
    { disable: { null: [...misleading, ...inline] } },
  ]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()]
}

const processor = unified().use(remarkParse).use(forDocuments).freeze()

/*
 * remark spends about twenty microseconds on a line, whatever stands in it, but only the head of a line decides to which block
 * it belongs, and most lines decide it alone. So it gets a skeleton: one letter for a run of lines that open nothing (prose and items), one row
 * for a run of rows, and a gap for headings and rules, which are blocks whatever stands around them. Positions are led back to the full text.
 */
interface Skeleton {
  /** The lines that remark reads. */
  readonly heads: string[]
  /** Where each of them starts and ends in the text. */
  readonly starts: number[]
  readonly ends: number[]
  /** Headings and rules. */
  readonly blocks: RootContent[]
  /** The rows that one line stands for. */
  readonly rows: Map<number, Stretch[]>
}

interface Stretch {
  readonly start: number
  readonly end: number
}

const headLength = 16
/** What may open a heading, a quotation or a rule. */
const opens = /^[ \t]*[#>*_-]/u
const heading = /^[ \t]*(#{1,6})(?:[ \t]|$)/u
const rule = /^[ \t]*(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/u
/** The line below the heads of a table's columns. */
const delimiters = /^(?=[^|:]*[|:])[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/u
/** The mark of a quotation before what opens nothing. */
const quotedProse = /^> ?(?=[^ \t#>*_|-])/u
/** Stands for a run of lines that open nothing, and for headings and rules, which part what stands around them. */
const prose = 'x'
const gap = ''
/** Stands for a run of rows, and for the heads of a table's columns; these are a table's when the line below has as many cells. */
const row = '|x|x|'
const equalDelimiters = '|-|-|'
const otherDelimiters = '|-|-|-|'

/** How many cells a row has: one more than it has bars inside. */
function cellsOf(line: string): number {
  const text = line.trim()
  let cells = 1
  for (let i = 1; i < text.length - 1; i += 1) {
    const code = text.charCodeAt(i)
    if (code === 92) i += 1
    else if (code === 124) cells += 1
  }
  return cells
}

function skeletonOf(text: string, from: number): Skeleton {
  const skeleton: Skeleton = { heads: [], starts: [], ends: [], blocks: [], rows: new Map() }
  let above = ''
  for (let at = from; at < text.length; ) {
    const end = lineEnd(text, at)
    const line = text.slice(at, end)
    const below = text.slice(end + 1, lineEnd(text, end + 1))
    addLine(skeleton, line, { start: at + line.length - line.trimStart().length, end }, above, below)
    above = line
    at = end + 1
  }
  return skeleton
}

function lineEnd(text: string, at: number): number {
  const newline = text.indexOf('\n', at)
  return newline < 0 ? text.length : newline
}

function addLine(skeleton: Skeleton, line: string, place: Stretch, above: string, below: string): void {
  const { heads, starts, ends, blocks, rows } = skeleton
  const last = heads.length - 1
  const add = (head: string, merges: boolean): void => {
    if (merges && heads[last] === head) ends[last] = place.end
    else {
      heads.push(head)
      starts.push(place.start)
      ends.push(place.end)
    }
  }
  if (place.start === place.end) add(gap, true)
  else if (line.includes('|') && !/^[ \t]*[#>]/u.test(line)) {
    if (delimiters.test(line) && above.trim() !== '')
      add(cellsOf(above) === cellsOf(line) ? equalDelimiters : otherDelimiters, false)
    else if (delimiters.test(below)) add(row, false)
    else {
      add(row, rows.has(last))
      const run = rows.get(heads.length - 1)
      if (run) run.push(place)
      else rows.set(heads.length - 1, [place])
    }
  } else if (!opens.test(line)) {
    // The heads of a table of one column have no bar.
    if (delimiters.test(below)) add(row, false)
    else add(prose, true)
  } else {
    const block = blockOf(line, place)
    const opened = line.trimStart()
    if (block) {
      blocks.push(block)
      add(gap, true)
    } else if (opened.startsWith('>')) {
      const quoted = quotedProse.exec(opened)
      add(quoted ? quoted[0] + prose : opened.slice(0, headLength), quoted !== null)
    } else add(prose, true)
  }
}

/** A heading or a rule: a block by itself. */
function blockOf(line: string, { start, end }: Stretch): RootContent | undefined {
  const position: Position = {
    start: { line: 1, column: 1, offset: start },
    end: { line: 1, column: 1, offset: end },
  }
  const depth = heading.exec(line)?.[1]?.length
  if (depth === 1 || depth === 2 || depth === 3 || depth === 4 || depth === 5 || depth === 6)
    return { type: 'heading', depth, children: [], position }
  return rule.test(line) ? { type: 'thematicBreak', position } : undefined
}

/**
 * Reads Markdown into mdast; offsets of positions are those of `text` (lines and columns are the skeleton's). Front matter
 * becomes a `yaml` node. Inline nodes are not made: take the slice of a node's position instead of its value.
 */
export function readMarkdown(text: string): Root {
  const metadata = frontMatterEnd(text)
  const skeleton = skeletonOf(text, metadata)
  const { heads } = skeleton
  const root: Root = { type: 'root', children: [] }
  if (metadata > 0) {
    const position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: metadata } }
    root.children.push({ type: 'yaml', value: text.slice(0, metadata), position })
  }
  const asked = linesToAsk(heads)
  for (let first = 0; first < asked.length; ) {
    const last = pieceEnd(heads, asked, first)
    const lines = asked.slice(first, last)
    const part = processor.parse(lines.map((line) => heads[line]).join('\n'))
    leadBack(part, lines, skeleton)
    for (const child of part.children) root.children.push(child)
    first = last
  }
  for (const block of skeleton.blocks) root.children.push(block)
  for (let line = 0; line < heads.length; line += 1)
    if (standsAlone(heads, line)) root.children.push(paragraphAlone(line, skeleton))
  root.children.sort((a, b) => (a.position?.start.offset ?? 0) - (b.position?.start.offset ?? 0))
  return root
}

const blankOrEnd = (heads: readonly string[], line: number): boolean =>
  line < 0 || line >= heads.length || heads[line] === gap
/** Prose between blank lines. */
const standsAlone = (heads: readonly string[], line: number): boolean =>
  heads[line] === prose && blankOrEnd(heads, line - 1) && blankOrEnd(heads, line + 1)

/** The lines that remark is asked about: all but prose that stands alone, which is a paragraph whatever stands around it. */
function linesToAsk(heads: readonly string[]): number[] {
  const asked: number[] = []
  for (let line = 0; line < heads.length; line += 1) {
    if (standsAlone(heads, line)) continue
    const last = asked.at(-1)
    // One gap parts as well as many.
    if (heads[line] !== gap || (last !== undefined && heads[last] !== gap)) asked.push(line)
  }
  return asked
}

/** What remark makes of prose between blank lines. Most of a document is that. */
function paragraphAlone(line: number, { starts, ends }: Skeleton): Paragraph {
  const position = (): Position => ({
    start: { line: line + 1, column: 1, offset: starts[line] ?? 0 },
    end: { line: line + 1, column: 2, offset: ends[line] ?? 0 },
  })
  return { type: 'paragraph', children: [{ type: 'text', value: prose, position: position() }], position: position() }
}

/** remark's time grows faster than its text, so it gets a few hundred lines at most, parted at a blank line: no block goes over one. */
const pieceLines = 300

function pieceEnd(heads: readonly string[], asked: readonly number[], first: number): number {
  for (let i = first + pieceLines; i < asked.length; i += 1) {
    if (heads[asked[i - 1] ?? 0] === gap || i - first >= 10 * pieceLines) return i
  }
  return asked.length
}

/** Positions in a piece → positions in the text. `lines` are the lines of the skeleton that the piece holds. */
function leadBack(node: Nodes, lines: readonly number[], skeleton: Skeleton): void {
  if ('children' in node) {
    if (node.type === 'table') node.children = node.children.flatMap((child) => rowsOf(child, lines, skeleton))
    else for (const child of node.children) leadBack(child, lines, skeleton)
  }
  const { starts, ends } = skeleton
  const { position } = node
  if (!position) return
  const { start, end } = position
  const endsBefore = end.column === 1 && end.line > start.line
  const startLine = lines[start.line - 1] ?? 0
  const endLine = lines[end.line - 1] ?? skeleton.heads.length
  start.line = startLine + 1
  end.line = endLine + 1
  start.offset = (starts[startLine] ?? 0) + start.column - 1
  end.offset = endsBefore ? (starts[endLine] ?? ends.at(-1) ?? 0) : (ends[endLine] ?? 0)
}

/** The rows that one row of the skeleton stands for. Their cells are not made: the layout reads them from the text. */
function rowsOf(node: TableRow, lines: readonly number[], skeleton: Skeleton): TableRow[] {
  const line = lines[(node.position?.start.line ?? 1) - 1] ?? 0
  const run = skeleton.rows.get(line) ?? [{ start: skeleton.starts[line] ?? 0, end: skeleton.ends[line] ?? 0 }]
  return run.map(({ start, end }) => ({
    type: 'tableRow',
    children: [],
    position: {
      start: { line: line + 1, column: 1, offset: start },
      end: { line: line + 1, column: 1, offset: end },
    },
  }))
}

import type { Nodes, Paragraph, Root } from 'mdast'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import { type Plugin, type Processor, unified } from 'unified'
import type { Position } from 'unist'
import { latin } from '../text/letters.ts'
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
 * it belongs. So it gets a skeleton: one letter for a run of lines that open nothing (prose and items), heads for the others,
 * and the positions are led back to the full text. A line where a table may stand stays whole.
 */
interface Skeleton {
  /** The lines that remark reads. */
  readonly heads: string[]
  /** Where each of them starts and ends in the text. */
  readonly starts: number[]
  readonly ends: number[]
}

const headLength = 16
/** A letter, a figure, a bracket, or an item's mark before one: no heading, rule, quotation or table. */
const opensNothing = latin(/^[ \t]*(?=(?:[-+*] ?|\*\*)?[\p{L}\p{N}"“([…])/u)
/** Stands for a run of lines that open nothing. */
const prose = 'x'

function skeletonOf(text: string, from: number): Skeleton {
  const heads: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  // What the line before was: a run of blank lines is one, and so is a run of lines that open nothing.
  let before: 'blank' | 'prose' | 'other' = 'other'
  for (let at = from; at < text.length; ) {
    const newline = text.indexOf('\n', at)
    const end = newline < 0 ? text.length : newline
    const line = text.slice(at, end)
    const whole = line.includes('|')
    const indent = whole ? undefined : opensNothing.exec(line)?.[0].length
    const kind = indent !== undefined ? 'prose' : line.trim() === '' ? 'blank' : 'other'
    if (kind === before && kind !== 'other') ends[ends.length - 1] = end
    else {
      const head = whole ? line : line.slice(0, headLength + line.length - line.trimStart().length)
      heads.push(kind === 'prose' ? prose : kind === 'blank' ? '' : head)
      starts.push(at + (indent ?? 0))
      ends.push(end)
    }
    before = kind
    at = end + 1
  }
  return { heads, starts, ends }
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
    root.children.push(...part.children)
    first = last
  }
  for (let line = 0; line < heads.length; line += 1)
    if (standsAlone(heads, line)) root.children.push(paragraphAlone(line, skeleton))
  root.children.sort((a, b) => (a.position?.start.offset ?? 0) - (b.position?.start.offset ?? 0))
  return root
}

const blankOrEnd = (heads: readonly string[], line: number): boolean =>
  line < 0 || line >= heads.length || heads[line] === ''
/** Prose between blank lines. */
const standsAlone = (heads: readonly string[], line: number): boolean =>
  heads[line] === prose && blankOrEnd(heads, line - 1) && blankOrEnd(heads, line + 1)

/** The lines that remark is asked about: all but prose that stands alone, which is a paragraph whatever stands around it. */
function linesToAsk(heads: readonly string[]): number[] {
  const asked: number[] = []
  for (let line = 0; line < heads.length; line += 1) if (!standsAlone(heads, line)) asked.push(line)
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
    if (heads[asked[i - 1] ?? 0] === '' || i - first >= 10 * pieceLines) return i
  }
  return asked.length
}

/** Positions in a piece → positions in the text. `lines` are the lines of the skeleton that the piece holds. */
function leadBack(node: Nodes, lines: readonly number[], skeleton: Skeleton): void {
  const { starts, ends } = skeleton
  const { position } = node
  if (position) {
    const { start, end } = position
    const endsBefore = end.column === 1 && end.line > start.line
    const startLine = lines[start.line - 1] ?? 0
    const endLine = lines[end.line - 1] ?? skeleton.heads.length
    start.line = startLine + 1
    end.line = endLine + 1
    start.offset = (starts[startLine] ?? 0) + start.column - 1
    end.offset = endsBefore ? (starts[endLine] ?? ends.at(-1) ?? 0) : (ends[endLine] ?? 0)
  }
  if ('children' in node) for (const child of node.children) leadBack(child, lines, skeleton)
}

import type { Nodes, Root } from 'mdast'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import { type Plugin, type Processor, unified } from 'unified'
import { frontMatterEnd } from './front-matter.ts'

/** Constructs that mistake the furniture of Vietnamese documents for Markdown: `-----` under a line, four leading spaces, `<...>`. */
const misleading = ['setextUnderline', 'codeIndented', 'codeFenced', 'htmlFlow', 'htmlText', 'definition', 'autolink', 'labelStartImage']

/** Inline constructs: the layout cleans each line itself, so nothing reads them. */
const inline = ['attention', 'labelStartLink', 'labelEnd', 'codeText', 'hardBreakEscape', 'characterEscape', 'characterReference']

const forDocuments: Plugin<[], Root> = function forDocuments(this: Processor) {
  const data = this.data() as { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] }
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable(), { disable: { null: [...misleading, ...inline] } }]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()]
}

const processor = unified().use(remarkParse).use(forDocuments).freeze()

/*
 * remark spends about twenty microseconds on a line, whatever stands in it, but only the head of a line decides to which block
 * it belongs. So it gets a skeleton: heads only, one for a run of lines that open nothing (they start with a letter and go on a
 * paragraph), and the positions are led back to the full text. A line where a table may stand stays whole.
 */
interface Skeleton {
  /** The lines that remark reads. */
  readonly heads: string[]
  /** Where each of them starts and ends in the text. */
  readonly starts: number[]
  readonly ends: number[]
}

const headLength = 16
const opensNothing = /^[ \t]*(?=\p{L})/u

function skeletonOf(text: string, from: number): Skeleton {
  const heads: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  // What the line before was: nothing more is said of a blank one after a blank one, or of one that goes on a paragraph.
  let before: 'blank' | 'prose' | 'other' = 'other'
  for (let at = from; at < text.length; ) {
    const newline = text.indexOf('\n', at)
    const end = newline < 0 ? text.length : newline
    const line = text.slice(at, end)
    const indent = line.includes('|') ? undefined : opensNothing.exec(line)?.[0].length
    const kind = indent === 0 ? 'prose' : line.trim() === '' ? 'blank' : 'other'
    if (kind === before && kind !== 'other') ends[ends.length - 1] = end
    else {
      heads.push(indent === undefined ? headOf(line) : line.slice(0, indent + 1))
      starts.push(at)
      ends.push(end)
    }
    before = kind
    at = end + 1
  }
  return { heads, starts, ends }
}

function headOf(line: string): string {
  return line.includes('|') ? line : line.slice(0, headLength + line.length - line.trimStart().length)
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
  for (let first = 0; first < heads.length; ) {
    const last = chunkEnd(heads, first)
    const part =
      last === first + 1 && isProse(heads[first])
        ? proseParagraph(heads[first] ?? '')
        : processor.parse(heads.slice(first, last).join('\n'))
    leadBack(part, first, skeleton)
    root.children.push(...part.children)
    first = last
  }
  return root
}

/** What remark makes of a paragraph that stands alone: nothing in it opens a block. */
function proseParagraph(value: string): Root {
  const position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 2, offset: 1 } }
  return {
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', value, position: structuredClone(position) }], position }],
  }
}

/**
 * remark's time grows faster than its text, so it gets a few hundred lines at a time. A piece ends where a blank line stands
 * before an unindented letter: there every list and table is over. A paragraph that stands alone is a piece of its own.
 */
const chunkLines = 300

function chunkEnd(heads: readonly string[], first: number): number {
  const alone = (i: number): boolean =>
    isProse(heads[i]) && (i === 0 || isBlank(heads[i - 1])) && (i + 1 >= heads.length || isBlank(heads[i + 1]))
  if (alone(first)) return first + 1
  for (let i = first + 1; i < heads.length; i += 1) if (alone(i) || i - first >= chunkLines) return i
  return heads.length
}

const isBlank = (head: string | undefined): boolean => head !== undefined && head.trim() === ''
const isProse = (head: string | undefined): boolean => head?.length === 1 && opensNothing.test(head)

function leadBack(node: Nodes, firstLine: number, { starts, ends }: Skeleton): void {
  const { position } = node
  if (position) {
    const { start, end } = position
    start.line += firstLine
    end.line += firstLine
    const endLineStart = starts[end.line - 1] ?? 0
    start.offset = (starts[start.line - 1] ?? 0) + start.column - 1
    end.offset = end.column === 1 && end.line > start.line ? endLineStart : (ends[end.line - 1] ?? 0)
  }
  if ('children' in node) for (const child of node.children) leadBack(child, firstLine, { starts, ends })
}

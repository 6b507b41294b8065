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

/**
 * How much of a line decides to which block it belongs. remark reads one character at a time (about 1 MB/s); it gets the head
 * of each line only, whole lines where a table may stand, and the positions are led back to the full text by line and column.
 */
const headLength = 32

/**
 * Reads Markdown into mdast; positions are offsets in `text`. Front matter becomes a `yaml` node. Inline nodes are not
 * made: a paragraph holds one text node with the heads of its lines, so take the slice of its position instead.
 */
export function readMarkdown(text: string): Root {
  const metadata = frontMatterEnd(text)
  const starts: number[] = []
  const ends: number[] = []
  const heads: string[] = []
  for (let at = 0; at <= text.length; ) {
    const newline = text.indexOf('\n', at)
    const end = newline < 0 ? text.length : newline
    starts.push(at)
    ends.push(end)
    // The front matter is blanked out, so that line numbers hold.
    const line = at < metadata ? '' : text.slice(at, end)
    heads.push(line.length > headLength && !line.includes('|') ? line.slice(0, headLength) : line)
    at = end + 1
  }
  const root: Root = { type: 'root', children: [] }
  for (let first = 0; first < heads.length; ) {
    const last = chunkEnd(heads, first)
    const part = processor.parse(heads.slice(first, last).join('\n'))
    leadBack(part, first, starts, ends)
    root.children.push(...part.children)
    first = last
  }
  if (metadata > 0) {
    const position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: metadata } }
    root.children.unshift({ type: 'yaml', value: text.slice(0, metadata), position })
  }
  return root
}

/** remark's time grows faster than its text, so it gets a few hundred lines at a time, parted where a blank line stands before an unindented one. */
const chunkLines = 200

function chunkEnd(heads: readonly string[], first: number): number {
  for (let i = first + chunkLines; i < heads.length; i += 1) {
    if (heads[i - 1]?.trim() === '' && /^\S/u.test(heads[i] ?? '')) return i
    // No blank line for long: any place will do.
    if (i >= first + 10 * chunkLines) return i
  }
  return heads.length
}

function leadBack(node: Nodes, firstLine: number, starts: readonly number[], ends: readonly number[]): void {
  const { position } = node
  if (position) {
    const { start, end } = position
    start.line += firstLine
    end.line += firstLine
    const endLineStart = starts[end.line - 1] ?? 0
    start.offset = (starts[start.line - 1] ?? 0) + start.column - 1
    end.offset = end.column === 1 && end.line > start.line ? endLineStart : (ends[end.line - 1] ?? 0)
    end.column = end.offset - endLineStart + 1
  }
  if ('children' in node) for (const child of node.children) leadBack(child, firstLine, starts, ends)
}

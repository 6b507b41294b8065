import type { ChalkInstance } from 'chalk'
import { nameOf, printedDate } from '../../export/labels.ts'
import type { Language } from '../../export/words/graph-words.ts'
import type { GraphNode } from '../../model/graph.ts'
import { type Io, safe } from '../io.ts'
import { colours, width, wrap } from '../terminal.ts'
import type { Words } from '../words/words.ts'

export interface RenderOptions {
  readonly columns: number
  readonly chalk: ChalkInstance
  readonly language: Language
  readonly words: Words
}

/** How answers are laid out and in which language, for standard output. */
export const rendering = (io: Pick<Io, 'env' | 'stdout' | 'language' | 'words'>, color: boolean): RenderOptions => ({
  columns: width(io),
  chalk: colours(io, color),
  language: io.language,
  words: io.words,
})

/** A day, month or year in the reader's language: as documents print it in Vietnamese, as ISO writes it in English. */
export const dayIn = (language: Language, date: string): string => (language === 'vi' ? printedDate(date) : date)

/** "Chỉ thị 16/CT-TTg", as a heading of its block. */
export const title = (node: GraphNode): string => safe(nameOf(node))

/** What a reader must not overlook: that it no longer holds, or not yet. */
export function markOf({ status }: GraphNode, words: Words): string | undefined {
  return status === undefined || status === 'in-force' || status === 'unknown'
    ? undefined
    : words.status.standing[status]
}

/** Date, issuer and place in one line. */
export function facts(node: GraphNode, { language, words }: Pick<RenderOptions, 'language' | 'words'>): string {
  const place =
    node.place !== undefined && !(node.issuer ?? '').toLowerCase().includes(node.place.toLowerCase())
      ? node.place
      : undefined
  return safe(
    [
      node.date === undefined ? undefined : dayIn(language, node.date),
      node.issuer,
      place,
      node.external ? words.show.external : undefined,
      markOf(node, words),
    ]
      .filter((part) => part !== undefined)
      .join(' · '),
  )
}

/** Text wrapped and indented. */
export function indented(
  text: string,
  indent: number,
  columns: number,
  paint: (line: string) => string = (line) => line,
): string {
  return wrap(text, Math.max(20, columns - indent))
    .map((line) => `${' '.repeat(indent)}${paint(line)}\n`)
    .join('')
}

/** A block for each document: name, facts, subject, key and file. */
export function renderNodes(nodes: readonly GraphNode[], options: RenderOptions): string {
  return nodes.map((node) => renderNode(node, options)).join('')
}

export function renderNode(node: GraphNode, options: RenderOptions): string {
  const { columns, chalk } = options
  // The key tells apart what is called alike; where the name says it already, it is noise.
  const key = nameOf(node).toLowerCase().endsWith(node.key) ? undefined : node.key
  const where = [key, node.paths[0]].filter((part) => part !== undefined).join(' · ')
  return [
    indented(title(node), 0, columns, chalk.bold),
    facts(node, options) === '' ? '' : indented(facts(node, options), 2, columns),
    subjectLine(node, 2, options),
    where === '' ? '' : indented(safe(where), 2, columns, chalk.cyan),
  ].join('')
}

/** What a document is about, where its name does not say it already ("Luật Thủy lợi 08/2017/QH14"). */
export function subjectLine(node: GraphNode, indent: number, { columns, chalk }: RenderOptions): string {
  const subject = node.number === undefined ? node.subject : (node.title ?? node.subject)
  if (subject === undefined || title(node).toLowerCase().includes(subject.toLowerCase())) return ''
  return indented(safe(shortened(subject, 160)), indent, columns, chalk.dim)
}

export function shortened(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.lastIndexOf(' ', most)
  return `${text.slice(0, cut > most / 2 ? cut : most)} …`
}

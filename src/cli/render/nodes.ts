import type { ChalkInstance } from 'chalk'
import { nameOf } from '../../export/labels.ts'
import type { GraphNode } from '../../model/graph.ts'
import { safe } from '../io.ts'
import { wrap } from '../terminal.ts'

export interface RenderOptions {
  readonly columns: number
  readonly chalk: ChalkInstance
}

/** "Chỉ thị 16/CT-TTg", as a heading of its block. */
export const title = (node: GraphNode): string => safe(nameOf(node))

/** Date, issuer and place in one line. */
export function facts(node: GraphNode): string {
  const place =
    node.place !== undefined && !(node.issuer ?? '').toLowerCase().includes(node.place.toLowerCase())
      ? node.place
      : undefined
  return safe(
    [node.date, node.issuer, place, node.external ? 'not in the corpus' : undefined]
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

export function renderNode(node: GraphNode, { columns, chalk }: RenderOptions): string {
  const subject = node.number === undefined ? node.subject : (node.title ?? node.subject)
  return [
    indented(title(node), 0, columns, chalk.bold),
    facts(node) === '' ? '' : indented(facts(node), 2, columns),
    subject === undefined ? '' : indented(safe(shortened(subject, 160)), 2, columns, chalk.dim),
    indented(safe([node.key, node.paths[0]].filter((part) => part !== undefined).join(' · ')), 2, columns, chalk.cyan),
  ].join('')
}

export function shortened(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.lastIndexOf(' ', most)
  return `${text.slice(0, cut > most / 2 ? cut : most)} …`
}

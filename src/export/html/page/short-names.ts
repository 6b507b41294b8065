import { typeCodes } from '../../../lexicon/document-types.ts'
import type { GraphNode } from '../../../model/graph.ts'
import { oneLine, shorten } from '../../../text/plain-text.ts'
import { nameOf, printedDate } from '../../labels.ts'

/** "CT 16/2021" for Chỉ thị 16/CT-TTg of 2021: what people say; a title or a group by the beginning of its name. */
export function shortName(node: GraphNode): string {
  const [ordinal] = /^\d+/u.exec(node.number ?? '') ?? []
  if (ordinal === undefined || node.type === '' || node.type === typeCodes.unsaid) return shorten(nameOf(node), 14)
  // Of a law without a day its number tells the year: "29/2023/QH15".
  const year = /^\d{4}/u.exec(node.date ?? '')?.[0] ?? /^\d+\/(\d{4})(?:\/|$)/u.exec(node.number ?? '')?.[1]
  return `${node.type} ${ordinal}${year === undefined ? '' : `/${year}`}`
}

/** What tells documents of one short name apart, the shortest first. */
const marks: readonly ((node: GraphNode) => string | undefined)[] = [
  (node) => node.place,
  (node) => node.issuer,
  (node) => node.number,
  (node) => (node.date === undefined ? undefined : printedDate(node.date)),
  (node) => node.paths[0]?.split('/').at(-1),
]

/**
 * The short names of documents by position. Where several would be called the same, each gets what tells it from the others: its place
 * ("CT 1/2021 Lai Châu"), else its issuer, its number, its day, its file.
 */
export function shortNamesOf(nodes: readonly GraphNode[]): readonly string[] {
  const names = nodes.map(shortName)
  for (const mark of marks) {
    const alike = new Map<string, number[]>()
    for (const [at, name] of names.entries()) {
      const group = alike.get(name)
      if (group) group.push(at)
      else alike.set(name, [at])
    }
    for (const [name, group] of alike) {
      if (group.length < 2) continue
      const told = group.map((at) => shorten(oneLine((nodes[at] && mark(nodes[at])) ?? ''), 16))
      if (new Set(told).size < 2) continue
      for (const [n, at] of group.entries()) {
        const [type = '', number = ''] = name.split(' ')
        // A number that says the year as the name does stands in its place: "L 54/2014/QH-13".
        if (told[n]) names[at] = told[n].startsWith(`${number}/`) ? `${type} ${told[n]}` : `${name} ${told[n]}`
      }
    }
  }
  return names
}

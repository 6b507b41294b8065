import type { Star } from '../graph/stars.ts'
import type { GraphNode } from '../model/graph.ts'
import { relationStyleOf } from './appearance.ts'
import { dotAttributes, dotName, dotText } from './dot-syntax.ts'
import { type Language, pictureWords } from './words/graph-words.ts'
import type { Theme } from './words/themes.ts'

/** Fewer leaves keep an arrow each. */
export const leastLeaves = 8

export interface StarDrawing {
  readonly theme: Theme
  readonly language: Language
  readonly name: (key: string) => string
  readonly nodeLine: (node: GraphNode) => string
  /** Documents side by side, in proportion to the square root of their number. */
  readonly breadth: number
}

/** The leaves of a star in rows inside a frame, and one arrow between the frame and the document in the middle. */
export function* starLines(star: Star, at: number, drawing: StarDrawing): Generator<string, void> {
  const { leaves, relations, middle, side } = star
  const { theme, language, name, nodeLine } = drawing
  const box = dotName(`cluster_star_${at}`)
  const style = relationStyleOf(relations[0] ?? 'refers')
  const words = relations.map((relation) => relationStyleOf(relation)[language]).join(', ')
  const frame = {
    label: `${words}: ${leaves.length} ${pictureWords.documents[language]}`,
    style: 'rounded',
    color: theme.relations[style.relation],
    fontcolor: theme.relations[style.relation],
    labeljust: 'l',
    // Upside down: ranks grow upwards.
    labelloc: 'b',
  }
  yield `  subgraph ${box} { ${Object.entries(frame)
    .map(([attribute, value]) => `${attribute}=${dotText(value)};`)
    .join(' ')}`
  for (const leaf of leaves) yield `    ${nodeLine(leaf)}`
  const width = Math.max(3, Math.round(Math.sqrt(leaves.length) * drawing.breadth * 0.72))
  const rows: GraphNode[][] = []
  for (let start = 0; start < leaves.length; start += width) rows.push(leaves.slice(start, start + width))
  for (const row of rows) yield `    { rank=same; ${row.map(({ key }) => `${name(key)};`).join(' ')} }`
  yield '  }'
  for (const [n, row] of rows.entries())
    for (const [column, { key }] of row.entries()) {
      const before = row[column - 1]
      if (before !== undefined) yield `  ${name(before.key)} -> ${name(key)} [style="invis", class="axis"]`
      const above = rows[n - 1]?.[column]
      if (above !== undefined) yield `  ${name(key)} -> ${name(above.key)} [style="invis", weight=10, class="axis"]`
    }
  const arrow = {
    color: theme.relations[style.relation],
    style: style.line === 'solid' ? undefined : style.line,
    penwidth: style.width + 1,
    arrowhead: style.arrow,
    arrowsize: 1,
    class: `${style.relation} star`,
  }
  const near = side === 'in' ? rows[0] : rows.at(-1)
  const gate = name(near?.[Math.floor((near.length - 1) / 2)]?.key ?? '')
  yield side === 'in'
    ? `  ${gate} -> ${name(middle)}${dotAttributes(arrow)} [ltail=${box}]`
    : `  ${name(middle)} -> ${gate}${dotAttributes(arrow)} [lhead=${box}]`
}

import type { CitationGraph, GraphNode } from '../model/graph.ts'
import { compareText } from '../text/order.ts'
import { adjacencyOf } from './adjacency.ts'

/** Documents that stand side by side in a picture whose time runs one way. */
export interface TimeLayer {
  readonly keys: readonly string[]
  /** The dates of the first and the last one, as the documents carry them. */
  readonly first: string
  readonly last: string
}

/**
 * The layers of a picture: `timeLayers`, and before them rows of those without a date that cite nothing where they are too many for one
 * row (`first` is empty).
 *
 * @example pictureLayers(graph, 8).every(({ keys }) => keys.length <= 8)
 */
export function pictureLayers(graph: CitationGraph, width: number, breakAtYears = false): readonly TimeLayer[] {
  const citing = new Set(graph.edges.map(({ source }) => source))
  const undated = graph.nodes.filter(({ key, date }) => date === undefined && !citing.has(key)).map(({ key }) => key)
  const rows: TimeLayer[] = []
  if (undated.length > width)
    for (let start = 0; start < undated.length; start += width)
      rows.push({ keys: undated.slice(start, start + width), first: '', last: '' })
  return [...rows, ...timeLayers(graph, width, breakAtYears)]
}

/**
 * The dated documents in layers from the oldest to the newest: no document of a layer is older than one of an earlier layer, none cites
 * another of its own layer, and no layer holds more than `width`. Documents without a date are in no layer.
 *
 * @example timeLayers(graph, 8).map((layer) => layer.keys)
 */
export function timeLayers(graph: CitationGraph, width: number, breakAtYears = false): readonly TimeLayer[] {
  const { position, cited, citing } = adjacencyOf(graph)
  const dated = graph.nodes
    .flatMap((node: GraphNode) => (node.date === undefined ? [] : [{ key: node.key, date: node.date }]))
    .sort((a, b) => compareText(a.date, b.date) || compareText(a.key, b.key))
  const layers: { keys: string[]; first: string; last: string }[] = []
  let members = new Set<number>()
  for (const { key, date } of dated) {
    const at = position.get(key) ?? -1
    const layer = layers.at(-1)
    const related = [...(cited[at] ?? []), ...(citing[at] ?? [])].some((other) => members.has(other))
    const otherYear = breakAtYears && layer?.last.slice(0, 4) !== date.slice(0, 4)
    if (layer === undefined || related || otherYear || members.size >= width) {
      layers.push({ keys: [key], first: date, last: date })
      members = new Set([at])
    } else {
      layer.keys.push(key)
      layer.last = date
      members.add(at)
    }
  }
  return layers
}

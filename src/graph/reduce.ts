import type { CitationGraph } from '../model/graph.ts'
import { adjacencyOf } from './adjacency.ts'
import { type Condensation, condense } from './condensation.ts'

/**
 * Transitive reduction: a citation is left out when a longer chain of citations leads to the same document, so what remains reaches exactly
 * as far as before. Where documents cite each other in a circle all citations of the circle stay, and the circle counts as one document.
 *
 * @example reduce(a→b, b→c, a→c) // a→b, b→c
 */
export function reduce(graph: CitationGraph): CitationGraph {
  const adjacency = adjacencyOf(graph)
  const condensation = condense(adjacency)
  const shortcuts = shortcutsOf(condensation)
  const edges = graph.edges.filter((edge) => {
    const source = condensation.partOf[adjacency.position.get(edge.source) ?? -1]
    const target = condensation.partOf[adjacency.position.get(edge.target) ?? -1]
    return source === undefined || target === undefined || !shortcuts[source]?.has(target)
  })
  return { nodes: graph.nodes, edges }
}

/** For each part the cited parts that it also reaches through another one. Walks stay above the smallest cited number: nothing below can lead back. */
function shortcutsOf({ cited }: Condensation): readonly Set<number>[] {
  const mark = new Int32Array(cited.length).fill(-1)
  return cited.map((targets, part) => {
    const shortcuts = new Set<number>()
    const lowest = targets.at(-1) ?? 0
    for (const target of targets) {
      if (mark[target] === part) {
        shortcuts.add(target)
        continue
      }
      const open = [target]
      mark[target] = part
      for (let at = open.pop(); at !== undefined; at = open.pop()) {
        for (const next of cited[at] ?? []) {
          if (next < lowest) break
          if (mark[next] === part) continue
          mark[next] = part
          open.push(next)
        }
      }
    }
    return shortcuts
  })
}

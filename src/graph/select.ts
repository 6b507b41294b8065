import type { CitationGraph } from '../model/graph.ts'
import { type Around, aroundDocument, focus, reaches } from './around.ts'
import { type CollapseBy, collapse } from './collapse.ts'
import { filterGraph, type GraphFilter, hideExternal, minCited } from './filter.ts'
import { matchNodes } from './match.ts'
import { orderGraph } from './order.ts'
import { reduce } from './reduce.ts'

/** What of a graph is shown: the options of `directives graph`. Nothing given: all of it. */
export interface GraphSelection extends GraphFilter, Around {
  /** Keys of the documents in the middle; `depth` and `direction` count from them. They stay whatever the other conditions say. */
  readonly around?: readonly string[]
  /** A name or key (`matchNodes`): only these documents and their neighbours. */
  readonly focus?: string
  /** A name or key: only what leads to these documents. */
  readonly reaches?: string
  readonly hideExternal?: boolean
  readonly minCited?: number
  readonly reduce?: boolean
  readonly collapse?: CollapseBy
}

/**
 * Takes the conditions one after the other: the relations (so that walks follow only these), the neighbourhood, focus and reach, then what
 * documents must be like, how often they are cited, and at last the drawing together. The result is in canonical order; a name that matches nothing gives an empty graph.
 *
 * @example selectGraph(graph, { around: [key], depth: 2, hideExternal: true, reduce: true })
 */
export function selectGraph(graph: CitationGraph, selection: GraphSelection): CitationGraph {
  const {
    around = [],
    focus: focusOn,
    reaches: reachTo,
    minCited: minimum,
    collapse: by,
    relation,
    depth,
    direction,
    ...rest
  } = selection
  let selected = orderGraph(graph)
  if (relation !== undefined) selected = filterGraph(selected, { relation }, around)
  if (around.length > 0)
    selected = aroundDocument(selected, around, {
      ...(depth === undefined ? {} : { depth }),
      ...(direction === undefined ? {} : { direction }),
    })
  if (focusOn !== undefined) selected = focus(selected, matchNodes(selected, focusOn))
  if (reachTo !== undefined) selected = reaches(selected, matchNodes(selected, reachTo))
  selected = filterGraph(selected, rest, around)
  if (rest.hideExternal === true) selected = hideExternal(selected)
  if (minimum !== undefined) selected = minCited(selected, minimum, around)
  if (rest.reduce === true) selected = reduce(selected)
  if (by !== undefined) selected = collapse(selected, by)
  return selected
}

import type { RelationCode } from '../../../model/citation.ts'
import type { GraphNode } from '../../../model/graph.ts'
import type { Language } from '../../words/graph-words.ts'
import { pageWords } from '../../words/page-words.ts'
import { type Theme, themes } from '../../words/themes.ts'
import { isOver, type PageModel } from './model.ts'
import { type WayStep, wayOf } from './way.ts'

export type View = 'cascade' | 'timeline' | 'network'
export type Look = 'light' | 'dark'

/** What the reader has chosen; values that are switched off stand in the sets. */
export interface State {
  language: Language
  look: Look
  view: View
  readonly offTypes: Set<string>
  readonly offLevels: Set<string>
  readonly offSystems: Set<string>
  readonly offRelations: Set<RelationCode>
  /** Positions in the steps of the time slider. */
  from: number
  to: number
  undated: boolean
  external: boolean
  alone: boolean
  selected: number | undefined
  /** Of the chosen document only it and its neighbours are shown; else all, the others pale. */
  near: boolean
  /** The end of the chain of citations that is shown from the chosen document. */
  wayTo: number | undefined
  /** The next document that is chosen is that end. */
  asksWay: boolean
  /** Documents that no longer hold are shown. */
  over: boolean
  /** Of very many only the most cited are shown. */
  mostCited: boolean
}

/** Above this many documents a picture of all is a grey carpet: it opens with the most cited. */
export const carpet = 1000
/** How many of them are shown then, and how many neighbours of one document. */
export const handful = 150

export type Say = (word: keyof typeof pageWords) => string

export function sayIn(state: State): Say {
  return (word) => pageWords[word][state.language]
}

export function startingState(model: PageModel, steps: readonly string[]): State {
  const dark = globalThis.matchMedia('(prefers-color-scheme: dark)').matches
  return {
    language: model.data.language,
    look: model.data.look ?? (dark ? 'dark' : 'light'),
    view: model.opensWith,
    offTypes: new Set(),
    offLevels: new Set(),
    offSystems: new Set(),
    offRelations: new Set(),
    from: 0,
    to: Math.max(0, steps.length - 1),
    undated: true,
    external: true,
    alone: true,
    selected: undefined,
    near: true,
    wayTo: undefined,
    asksWay: false,
    over: true,
    mostCited: model.data.nodes.length > carpet,
  }
}

/** The reader's light or dark; a theme that the user gave stands for both. */
export function themeIn(state: State, model: PageModel): Theme {
  return model.data.theme ?? themes[state.look]
}

/** The years of the documents, or their months when there are few years: the steps of the time slider. */
export function timeSteps(nodes: readonly GraphNode[]): readonly string[] {
  const dates = nodes.flatMap((node) => (node.date !== undefined && /^\d{4}/u.test(node.date) ? [node.date] : []))
  const years = new Set(dates.map((date) => date.slice(0, 4)))
  const length = years.size > 4 ? 4 : 7
  return [...new Set(dates.map((date) => date.slice(0, length)))].sort()
}

export interface Shown {
  readonly nodes: ReadonlySet<number>
  /** Positions in `model.arrows`. */
  readonly arrows: ReadonlySet<number>
  /** How many more documents pass the filters and are not drawn, because they are too many. */
  readonly left: number
}

/** What passes the filters. */
export function shownBy(state: State, model: PageModel, steps: readonly string[]): Shown {
  const way = wayOf(state, model)
  if (way !== undefined) return alongWay(way, model)
  const nodes = new Set<number>()
  for (const [at, node] of model.data.nodes.entries()) if (passes(node, state, steps)) nodes.add(at)
  const alone = state.near ? state.selected : undefined
  if (alone !== undefined) {
    const near = neighboursOf(model, alone)
    for (const at of nodes) if (!near.has(at)) nodes.delete(at)
    nodes.add(alone)
  }
  const left = state.mostCited || alone !== undefined ? keepMostCited(nodes, model, alone) : 0
  const arrows = new Set<number>()
  const joined = new Set<number>()
  for (const [at, { source, target, edge }] of model.arrows.entries()) {
    if (!nodes.has(source) || !nodes.has(target) || !relationShown(edge, state)) continue
    if (alone !== undefined && source !== alone && target !== alone) continue
    arrows.add(at)
    joined.add(source).add(target)
  }
  if (!state.alone) for (const at of nodes) if (!joined.has(at) && at !== alone) nodes.delete(at)
  return { nodes, arrows, left }
}

/** The documents of a chain and what joins each to the next. */
function alongWay(way: readonly WayStep[], model: PageModel): Shown {
  const pairs = new Set(way.map(({ source, target }) => `${source} ${target}`))
  const arrows = [...model.arrows.entries()].flatMap(([at, { source, target }]) =>
    pairs.has(`${source} ${target}`) ? [at] : [],
  )
  return { nodes: new Set(way.flatMap(({ source, target }) => [source, target])), arrows: new Set(arrows), left: 0 }
}

/** Leaves the most cited, and the chosen one; gives how many were too many. */
function keepMostCited(nodes: Set<number>, model: PageModel, chosen: number | undefined): number {
  const left = nodes.size - handful
  if (left <= 0) return 0
  const weight = (at: number): number => (at === chosen ? Number.POSITIVE_INFINITY : (model.citedBy[at]?.length ?? 0))
  const order = [...nodes].sort((a, b) => weight(b) - weight(a) || a - b)
  for (const at of order.slice(handful)) nodes.delete(at)
  return left
}

/** How often each value of a filter stands among what is shown, and would with all values of that filter. */
export function countsBy(state: State, model: PageModel, steps: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const add = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1)
  const nodesOf = (changed: Partial<State>, keyOf: (node: GraphNode) => string): void => {
    for (const at of shownBy({ ...state, ...changed }, model, steps).nodes) {
      const node = model.data.nodes[at]
      if (node !== undefined) add(keyOf(node))
    }
  }
  nodesOf({ offTypes: new Set() }, ({ type }) => `types ${type}`)
  nodesOf({ offLevels: new Set() }, ({ level }) => `levels ${level ?? 'unknown'}`)
  nodesOf({ offSystems: new Set() }, ({ system }) => `systems ${system ?? 'unknown'}`)
  for (const at of shownBy({ ...state, offRelations: new Set() }, model, steps).arrows) {
    const edge = model.arrows[at]?.edge
    if (edge === undefined) continue
    if ('parts' in edge) for (const part of edge.parts) add(`relations ${part.relation}`)
    else add(`relations ${edge.relation}`)
  }
  return counts
}

export function neighboursOf(model: PageModel, at: number): ReadonlySet<number> {
  const near = new Set([at])
  for (const edge of model.cites[at] ?? []) near.add(model.data.edges[edge]?.target ?? at)
  for (const edge of model.citedBy[at] ?? []) near.add(model.data.edges[edge]?.source ?? at)
  return near
}

function relationShown(edge: PageModel['arrows'][number]['edge'], state: State): boolean {
  return 'parts' in edge
    ? edge.parts.some((part) => !state.offRelations.has(part.relation))
    : !state.offRelations.has(edge.relation)
}

function passes(node: GraphNode, state: State, steps: readonly string[]): boolean {
  if (!state.external && node.external) return false
  if (!state.over && isOver(node)) return false
  if (
    state.offTypes.has(node.type) ||
    state.offLevels.has(node.level ?? 'unknown') ||
    state.offSystems.has(node.system ?? 'unknown')
  )
    return false
  const step = steps.length === 0 ? undefined : node.date?.slice(0, steps[0]?.length ?? 4)
  if (step === undefined) return state.undated
  return step >= (steps[state.from] ?? '').slice(0, step.length) && step <= (steps[state.to] ?? '9999')
}

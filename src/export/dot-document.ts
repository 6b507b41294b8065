import { type Bundle, bundleGroups } from '../graph/bundle.ts'
import { isRest } from '../graph/crowd.ts'
import { keepNodes } from '../graph/order.ts'
import { starsOf } from '../graph/stars.ts'
import { pictureLayers, type TimeLayer } from '../graph/time-layers.ts'
import type { Level } from '../model/document.ts'
import type { CitationGraph, GraphEdge, GraphNode } from '../model/graph.ts'
import { wrap } from '../text/plain-text.ts'
import { classOf, edgeClassOf, paintOf, relationStyleOf, themeOf, typeFamilyOf } from './appearance.ts'
import { leastLeaves, starLines } from './dot-stars.ts'
import { type Attributes, dotAttributes, dotKey, dotName, dotText } from './dot-syntax.ts'
import type { ExportOptions, Hint } from './exporter.ts'
import { identifiersFor } from './identifiers.ts'
import {
  describeEdge,
  describeNode,
  edgeLabel,
  linkTo,
  nameOf,
  printedDate,
  restLabel,
  shortSubject,
} from './labels.ts'
import { legendOf } from './legend.ts'
import type { Box } from './spread.ts'
import { textWidth } from './text-width.ts'
import { type Language, levelWords } from './words/graph-words.ts'
import type { Theme } from './words/themes.ts'

/** Above this many documents `dot` may run for minutes: `sfdp` draws them, with the number alone as label. */
export const largeGraph = 400
/** Above this many citations those of the usual kinds carry no label. */
const manyEdges = 40

const levels: readonly (Level | 'unknown')[] = ['central', 'province', 'district', 'commune', 'unknown']

interface Drawing {
  readonly theme: Theme
  readonly language: Language
  readonly large: boolean
  readonly labelled: (edge: GraphEdge | Bundle) => boolean
  /** The count of the arrow between groups that gathers most. */
  readonly busiest: number
  readonly name: (key: string) => string
  readonly options: ExportOptions
  readonly details: DotDetails
  readonly heaviest: number
  readonly place: (key: string) => Box | undefined
  readonly asked: ReadonlySet<string>
  /** In which row a document stands. */
  readonly row: ReadonlyMap<string, number>
}

/** What pictures need beside the options. */
export interface DotDetails {
  /** Sizes the documents. */
  readonly weights?: ReadonlyMap<string, number>
  /** Gives each document its width: for a Graphviz that does not know how wide Vietnamese letters are. */
  readonly measured?: boolean
  /** Documents side by side, in proportion to the square root of their number; 1.2 when not given. */
  readonly breadth?: number
  /** Only the graph: title, legend and ground are drawn by whoever frames it. */
  readonly bare?: boolean
  /** Where each document stands, in the order of the graph. */
  readonly positions?: readonly Box[]
}

/**
 * A graph in canonical order as a DOT document. Arrows run from the citing document to the cited one; the oldest stand at the top,
 * so that time and authority flow down.
 */
export function writeDot(graph: CitationGraph, options: ExportOptions, details: DotDetails = {}): string {
  return [...dotLines(graph, options, details)].join('')
}

/** The lines of {@link writeDot}, each when it is asked for. */
export function* dotLines(
  graph: CitationGraph,
  options: ExportOptions,
  details: DotDetails = {},
): Generator<string, void> {
  const { edges } = bundleGroups(graph)
  const identifiers = identifiersFor(
    graph.nodes.map((node) => node.key),
    dotKey,
  )
  const large = graph.nodes.length > largeGraph
  const busiest = edges.reduce((most, edge) => Math.max(most, 'parts' in edge ? edge.count : 0), 0)
  const places = new Map(
    graph.nodes.flatMap((node, at) =>
      details.positions?.[at] === undefined ? [] : [[node.key, details.positions[at]] as const],
    ),
  )
  const many = edges.length > manyEdges
  const stars =
    details.bare === true && !large && (options.cluster ?? 'none') === 'none' ? starsOf(graph, leastLeaves) : []
  const inStars = new Set(stars.flatMap(({ leaves }) => leaves.map(({ key }) => key)))
  const loose = stars.length === 0 ? graph : keepNodes(graph, ({ key }) => !inStars.has(key))
  const layers = large || (options.timeline ?? 'rank') === 'none' ? [] : layersOf(loose, options, details)
  const drawing: Drawing = {
    theme: themeOf(options.theme),
    language: options.language ?? 'vi',
    large,
    labelled: (edge) =>
      !large &&
      !(
        many &&
        ('parts' in edge
          ? edge.count * 20 < busiest
          : relationStyleOf(edge.relation).quiet === true && edge.resolution !== 'ambiguous')
      ),
    busiest,
    name: (key) => `"${(identifiers.get(key) ?? dotKey(key)).replaceAll('"', '\\"')}"`,
    options,
    details,
    heaviest: Math.max(0, ...(details.weights?.values() ?? [])),
    place: (key) => places.get(key),
    asked: new Set(options.asked),
    row: new Map(layers.flatMap(({ keys }, row) => keys.map((key) => [key, row] as const))),
  }
  const nodes = new Map(graph.nodes.map((node) => [node.key, node]))
  yield `digraph ${dotName(options.title ?? 'citations')} {\n`
  for (const line of settings(graph, drawing)) yield `${line}\n`
  for (const line of groupedNodes(loose, drawing)) yield `${line}\n`
  for (const [at, star] of stars.entries())
    for (const line of starLines(star, at, {
      ...drawing,
      nodeLine: (node) => nodeLine(node, drawing),
      breadth: details.breadth ?? 1.2,
    }))
      yield `${line}\n`
  for (const edge of edges)
    if (!inStars.has(edge.source) && !inStars.has(edge.target)) yield `${edgeLine(edge, nodes, drawing)}\n`
  for (const { keys } of layers) yield `  { rank=same; ${keys.map((key) => `${drawing.name(key)};`).join(' ')} }\n`
  if (options.timeline === 'axis') for (const line of axisLines(layers, drawing)) yield `${line}\n`
  yield '}\n'
}

/**
 * Only boxes and lines, for finding places: documents by position ("0", "1", …), each as large as its label. What a drawing says besides
 * would only be read and written in vain.
 */
export function writeBareDot(graph: CitationGraph, language: Language): string {
  const position = new Map(graph.nodes.map((node, at) => [node.key, at]))
  const boxes = graph.nodes.map((node, at) => {
    const label = nodeLabel(node, true, language)
    return `${at} [width=${widthOf(label, 11, 'box')}, height=${(0.3 + 0.18 * label.split('\n').length).toFixed(2)}];`
  })
  const pairs = new Set(graph.edges.map((edge) => `${position.get(edge.source)} -> ${position.get(edge.target)};`))
  return [
    'digraph {',
    'layout=sfdp; overlap=true; K=1; node [shape=box, fixedsize=true, label=""]; edge [arrowhead=none];',
    ...boxes,
    ...pairs,
    '}',
    '',
  ].join('\n')
}

function settings(graph: CitationGraph, { theme, language, large, options, details }: Drawing): readonly string[] {
  const label =
    details.bare === true
      ? undefined
      : legendOf(graph, theme, language, { ...options, measured: details.measured === true })
  const common = {
    charset: 'UTF-8',
    bgcolor: details.bare === true ? 'transparent' : theme.background,
    fontname: theme.font,
    fontcolor: theme.text,
    fontsize: 11,
  }
  const compound = details.bare === true ? { compound: 'true' } : {}
  const sparse = {
    layout: details.positions === undefined ? 'sfdp' : 'nop',
    overlap: details.positions === undefined ? 'prism' : 'true',
    outputorder: 'edgesfirst',
    K: 1,
  }
  const placing = large ? sparse : { rankdir: 'BT', newrank: 'true', nodesep: 0.3, ranksep: 0.6, ...compound }
  const legend = label === undefined ? {} : { label, labelloc: 'b', labeljust: 'l' }
  return [
    `  graph${dotAttributes({ ...common, ...placing, ...legend })};`,
    `  node${dotAttributes({ fontname: theme.font, fontsize: 11, margin: '0.14,0.08', penwidth: 1.2 })};`,
    `  edge${dotAttributes({ fontname: theme.font, fontsize: 9, arrowsize: 0.7 })};`,
  ]
}

function* groupedNodes(graph: CitationGraph, drawing: Drawing): Generator<string, void> {
  const { options, theme, language } = drawing
  const by = options.cluster ?? 'none'
  if (by === 'none') {
    for (const node of graph.nodes) yield `  ${nodeLine(node, drawing)}`
    return
  }
  const groups = new Map<string, GraphNode[]>()
  for (const node of graph.nodes) {
    const name = by === 'level' ? (node.level ?? 'unknown') : (/^\d{4}/u.exec(node.date ?? '')?.[0] ?? '')
    groups.set(name, [...(groups.get(name) ?? []), node])
  }
  const order = by === 'level' ? levels.filter((level) => groups.has(level)) : [...groups.keys()].sort()
  for (const name of order) {
    const members = (groups.get(name) ?? []).map((node) => nodeLine(node, drawing))
    if (name === '' || name === 'unknown') {
      for (const line of members) yield `  ${line}`
      continue
    }
    const label = by === 'level' ? levelWords[name as Level][language] : name
    const frame = {
      label,
      style: 'rounded,filled',
      fillcolor: theme.cluster.fill,
      color: theme.cluster.stroke,
      fontcolor: theme.cluster.text,
      labeljust: 'l',
    }
    const attributes = Object.entries(frame).map(([attribute, value]) => `${attribute}=${dotText(value)}; `)
    yield `  subgraph ${dotName(`cluster_${name}`)} { ${attributes.join('')}`
    for (const line of members) yield `    ${line}`
    yield '  }'
  }
}

function nodeLine(node: GraphNode, drawing: Drawing): string {
  const { theme, language, large, options, details, heaviest } = drawing
  const family = typeFamilyOf(node.type)
  const paint = paintOf(node, theme)
  const share = heaviest === 0 ? undefined : Math.sqrt((details.weights?.get(node.key) ?? 0) / heaviest)
  const path = node.paths[0]
  const styles = ['filled', family.dot.style, node.external ? 'dashed' : undefined].filter(
    (style) => style !== undefined,
  )
  const isAsked = drawing.asked.has(node.key)
  const fontsize = share === undefined ? (isAsked ? 13 : undefined) : Math.round(9 + 13 * share)
  const label = nodeLabel(node, large, language, options.hint)
  const place = drawing.place(node.key)
  const shape = large || isRest(node) ? 'box' : family.dot.shape
  const attributes = {
    label,
    shape,
    style: (large || isRest(node) ? styles.filter((style) => style !== 'rounded') : styles).join(','),
    peripheries: large ? undefined : family.dot.peripheries,
    margin: large ? undefined : family.dot.margin,
    fillcolor: paint.fill,
    color: isAsked ? theme.asked : paint.stroke,
    fontcolor: paint.text,
    penwidth: isAsked ? 5 : node.ambiguous === true ? 2.4 : undefined,
    fontsize,
    ...sizeOf(label, fontsize ?? 11, shape, details.measured === true),
    pos: place === undefined ? undefined : `${place.x.toFixed(1)},${place.y.toFixed(1)}`,
    tooltip: describeNode(node, language),
    URL: path === undefined ? undefined : linkTo(path, options.linkBase),
    class: isAsked ? `${classOf(node)} asked` : classOf(node),
  }
  return `${drawing.name(node.key)}${dotAttributes(attributes)};`
}

/**
 * A shape with a point is as large as its words, the last and short one in the point: Graphviz alone would make it twice as large. The others
 * get their width where the widths of letters are not known.
 */
function sizeOf(label: string, fontsize: number, shape: string, measured: boolean): Attributes {
  if (shape !== 'invhouse') return measured ? { width: widthOf(label, fontsize, shape) } : {}
  const lines = label.split('\n')
  const width = Number((widthOf(label, fontsize, shape) * 1.08).toFixed(2))
  const last = textWidth(lines.at(-1) ?? '', fontsize) / 72
  const rows = lines.length + (lines.length > 1 && last < width * 0.45 ? 0 : 1)
  const height = Number((((38 + 13 * rows) * fontsize) / 11 / 72).toFixed(2))
  return { width, height, fixedsize: 'shape', labelloc: 't' }
}

/** In inches. Graphviz makes shapes without right angles wider than their text. */
function widthOf(label: string, fontsize: number, shape: string): number {
  const factor = shape === 'octagon' || shape === 'hexagon' ? 1.5 : shape === 'ellipse' ? 1.42 : 1
  const text = Math.max(...label.split('\n').map((line) => textWidth(line, fontsize)))
  return Number(((text * factor) / 72 + 0.28).toFixed(2))
}

function nodeLabel(node: GraphNode, large: boolean, language: Language, hint?: Hint): string {
  if (isRest(node)) return restLabel(node, language, hint)
  const name = `${nameOf(node, language)}${node.ambiguous === true ? ' (?)' : ''}`
  if (large || node.members !== undefined) return wrap(name, 34, 3).join('\n')
  const date = node.date === undefined || name.endsWith(printedDate(node.date)) ? [] : [printedDate(node.date)]
  return [...wrap(name, 34, 2), ...wrap(shortSubject(node, 68), 34, 2), ...date].join('\n')
}

function edgeLine(edge: GraphEdge | Bundle, nodes: ReadonlyMap<string, GraphNode>, drawing: Drawing): string {
  const { theme, language } = drawing
  const style = relationStyleOf(edge.relation)
  const source = nodes.get(edge.source)
  const target = nodes.get(edge.target)
  const colour = theme.relations[edge.relation]
  const unsure = edge.resolution === 'ambiguous' && !('parts' in edge)
  const backwards = source?.date !== undefined && target?.date !== undefined && source.date < target.date
  const attributes = {
    label: drawing.labelled(edge) ? edgeLabel(edge, language) : undefined,
    style: style.line === 'solid' || 'parts' in edge ? undefined : style.line,
    color: unsure ? theme.ambiguous : colour,
    fontcolor: colour,
    penwidth: 'parts' in edge ? Number((0.5 + 4 * Math.sqrt(edge.count / drawing.busiest)).toFixed(2)) : style.width,
    arrowhead: unsure ? 'onormal' : style.arrow,
    constraint: backwards ? 'false' : undefined,
    ...(backwards ? {} : distanceOf(edge, drawing)),
    tooltip: source === undefined || target === undefined ? undefined : describeEdge(edge, source, target, language),
    class: edgeClassOf(edge),
  }
  return `  ${drawing.name(edge.source)} -> ${drawing.name(edge.target)}${dotAttributes(attributes)};`
}

/** Rows keep their order even without the column of dates: an arrow is as long as the rows lie apart, and gives way to the documents on its way. */
function distanceOf({ source, target }: GraphEdge, { row }: Drawing): Attributes {
  const rows = (row.get(source) ?? 0) - (row.get(target) ?? 0)
  if (!row.has(source) || !row.has(target) || rows <= 1) return {}
  return rows > 3 ? { minlen: rows, weight: 0 } : { minlen: rows }
}

function layersOf(graph: CitationGraph, options: ExportOptions, { breadth = 1.2 }: DotDetails): readonly TimeLayer[] {
  const width = Math.max(4, Math.ceil(Math.sqrt(graph.nodes.length) * breadth))
  return pictureLayers(graph, width, options.cluster === 'year')
}

/** A column of dates beside the rows: only for pictures, these are no documents. */
function axisLines(layers: readonly TimeLayer[], { theme, name }: Drawing): readonly string[] {
  const mark = (at: number): string => dotName(`time axis ${at}`)
  const style = { shape: 'plaintext', fontcolor: theme.muted, fontsize: 10, tooltip: '', class: 'axis' }
  return layers.flatMap((layer, at) => [
    `  ${mark(at)}${dotAttributes({ ...style, label: periodOf(layer) })};`,
    `  { rank=same; ${mark(at)}; ${name(layer.keys[0] ?? '')}; }`,
    ...(at === 0 ? [] : [`  ${mark(at)} -> ${mark(at - 1)} [style="invis"];`]),
  ])
}

function periodOf({ first, last }: TimeLayer): string {
  if (first === '') return ''
  const [start, end] = [printedDate(first.slice(0, 7)), printedDate(last.slice(0, 7))]
  return start === end ? start : `${start} – ${end}`
}

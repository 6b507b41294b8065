import { type TimeLayer, timeLayers } from '../graph/time-layers.ts'
import type { Level } from '../model/document.ts'
import type { CitationGraph, GraphEdge, GraphNode } from '../model/graph.ts'
import { type Language, levelWords } from '../tables/graph-words.ts'
import type { Theme } from '../tables/themes.ts'
import { classOf, edgeClassOf, paintOf, relationStyleOf, themeOf, typeFamilyOf } from './appearance.ts'
import { dotAttributes, dotKey, dotName, dotText } from './dot-syntax.ts'
import type { ExportOptions } from './exporter.ts'
import { identifiersFor } from './identifiers.ts'
import { describeEdge, describeNode, edgeLabel, linkTo, nameOf, printedDate, shortSubject } from './labels.ts'
import { legendOf } from './legend.ts'
import { wrap } from './plain-text.ts'

/** Above this many documents `dot` may run for minutes: `sfdp` draws them, with the number alone as label. */
export const largeGraph = 400
/** Above this many citations those of the usual kinds carry no label. */
const manyEdges = 40

const levels: readonly (Level | 'unknown')[] = ['central', 'province', 'district', 'commune', 'unknown']

interface Drawing {
  readonly theme: Theme
  readonly language: Language
  readonly large: boolean
  readonly labelled: (edge: GraphEdge) => boolean
  readonly name: (key: string) => string
  readonly options: ExportOptions
  readonly weights: ReadonlyMap<string, number>
  readonly heaviest: number
}

/**
 * A graph in canonical order as a DOT document. Arrows run from the citing document to the cited one; the oldest stand at the top,
 * so that time and authority flow down. `weights` sizes the documents.
 */
export function writeDot(graph: CitationGraph, options: ExportOptions, weights: ReadonlyMap<string, number> = new Map()): string {
  const identifiers = identifiersFor(
    graph.nodes.map((node) => node.key),
    dotKey,
  )
  const large = graph.nodes.length > largeGraph
  const many = graph.edges.length > manyEdges
  const drawing: Drawing = {
    theme: themeOf(options.theme),
    language: options.language ?? 'vi',
    large,
    labelled: (edge) => !large && !(many && relationStyleOf(edge.relation).quiet === true && edge.resolution !== 'ambiguous'),
    name: (key) => `"${(identifiers.get(key) ?? dotKey(key)).replaceAll('"', '\\"')}"`,
    options,
    weights,
    heaviest: Math.max(0, ...weights.values()),
  }
  const layers = large || (options.timeline ?? 'rank') === 'none' ? [] : layersOf(graph, options)
  const nodes = new Map(graph.nodes.map((node) => [node.key, node]))
  return [
    `digraph ${dotName(options.title ?? 'citations')} {`,
    ...settings(graph, drawing),
    ...groupedNodes(graph, drawing),
    ...graph.edges.map((edge) => edgeLine(edge, nodes, drawing)),
    ...layers.map((layer) => `  { rank=same; ${layer.keys.map((key) => `${drawing.name(key)};`).join(' ')} }`),
    ...(options.timeline === 'axis' ? axisLines(layers, drawing) : []),
    '}',
    '',
  ].join('\n')
}

function settings(graph: CitationGraph, { theme, language, large, options }: Drawing): readonly string[] {
  const label = legendOf(graph, theme, language, options.title, options.legend ?? true)
  const common = { charset: 'UTF-8', bgcolor: theme.background, fontname: theme.font, fontcolor: theme.text, fontsize: 11 }
  const placing = large
    ? { layout: 'sfdp', overlap: 'prism', outputorder: 'edgesfirst', K: 1 }
    : { rankdir: 'BT', newrank: 'true', nodesep: 0.3, ranksep: 0.6 }
  const legend = label === undefined ? {} : { label, labelloc: 'b', labeljust: 'l' }
  return [
    `  graph${dotAttributes({ ...common, ...placing, ...legend })};`,
    `  node${dotAttributes({ fontname: theme.font, fontsize: 11, margin: '0.14,0.08', penwidth: 1.2 })};`,
    `  edge${dotAttributes({ fontname: theme.font, fontsize: 9, arrowsize: 0.7 })};`,
  ]
}

function groupedNodes(graph: CitationGraph, drawing: Drawing): readonly string[] {
  const { options, theme, language } = drawing
  const by = options.cluster ?? 'none'
  if (by === 'none') return graph.nodes.map((node) => `  ${nodeLine(node, drawing)}`)
  const groups = new Map<string, GraphNode[]>()
  for (const node of graph.nodes) {
    const name = by === 'level' ? (node.level ?? 'unknown') : (/^\d{4}/u.exec(node.date ?? '')?.[0] ?? '')
    groups.set(name, [...(groups.get(name) ?? []), node])
  }
  const order = by === 'level' ? levels.filter((level) => groups.has(level)) : [...groups.keys()].sort()
  return order.flatMap((name) => {
    const members = (groups.get(name) ?? []).map((node) => nodeLine(node, drawing))
    if (name === '' || name === 'unknown') return members.map((line) => `  ${line}`)
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
    return [`  subgraph ${dotName(`cluster_${name}`)} { ${attributes.join('')}`, ...members.map((line) => `    ${line}`), '  }']
  })
}

function nodeLine(node: GraphNode, drawing: Drawing): string {
  const { theme, language, large, options, weights, heaviest } = drawing
  const family = typeFamilyOf(node.type)
  const paint = paintOf(node, theme)
  const share = heaviest === 0 ? undefined : Math.sqrt((weights.get(node.key) ?? 0) / heaviest)
  const path = node.paths[0]
  const styles = ['filled', family.dot.style, node.external ? 'dashed' : undefined].filter((style) => style !== undefined)
  const attributes = {
    label: nodeLabel(node, large, language),
    shape: large ? 'box' : family.dot.shape,
    style: (large ? styles.filter((style) => style !== 'rounded') : styles).join(','),
    peripheries: large ? undefined : family.dot.peripheries,
    fillcolor: paint.fill,
    color: paint.stroke,
    fontcolor: paint.text,
    penwidth: node.ambiguous === true ? 2.4 : undefined,
    fontsize: share === undefined ? undefined : Math.round(9 + 13 * share),
    tooltip: describeNode(node, language),
    URL: path === undefined ? undefined : linkTo(path, options.linkBase),
    class: classOf(node),
  }
  return `${drawing.name(node.key)}${dotAttributes(attributes)};`
}

function nodeLabel(node: GraphNode, large: boolean, language: Language): string {
  const name = `${nameOf(node, language)}${node.ambiguous === true ? ' (?)' : ''}`
  if (large || node.members !== undefined) return wrap(name, 34, 3).join('\n')
  const date = node.date === undefined ? [] : [printedDate(node.date)]
  return [...wrap(name, 34, 2), ...wrap(shortSubject(node, 68), 34, 2), ...date].join('\n')
}

function edgeLine(edge: GraphEdge, nodes: ReadonlyMap<string, GraphNode>, drawing: Drawing): string {
  const { theme, language } = drawing
  const style = relationStyleOf(edge.relation)
  const source = nodes.get(edge.source)
  const target = nodes.get(edge.target)
  const colour = theme.relations[edge.relation]
  const backwards = source?.date !== undefined && target?.date !== undefined && source.date < target.date
  const attributes = {
    label: drawing.labelled(edge) ? edgeLabel(edge, language) : undefined,
    style: style.line === 'solid' ? undefined : style.line,
    color: edge.resolution === 'ambiguous' ? theme.ambiguous : colour,
    fontcolor: colour,
    penwidth: style.width,
    arrowhead: edge.resolution === 'ambiguous' ? 'onormal' : style.arrow,
    constraint: backwards ? 'false' : undefined,
    tooltip: source === undefined || target === undefined ? undefined : describeEdge(edge, source, target, language),
    class: edgeClassOf(edge),
  }
  return `  ${drawing.name(edge.source)} -> ${drawing.name(edge.target)}${dotAttributes(attributes)};`
}

function layersOf(graph: CitationGraph, options: ExportOptions): readonly TimeLayer[] {
  const width = Math.max(4, Math.ceil(Math.sqrt(graph.nodes.length) * 1.2))
  return timeLayers(graph, width, options.cluster === 'year')
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
  const [start, end] = [printedDate(first.slice(0, 7)), printedDate(last.slice(0, 7))]
  return start === end ? start : `${start} – ${end}`
}

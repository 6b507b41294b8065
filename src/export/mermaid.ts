import { bundleGroups } from '../graph/bundle.ts'
import { orderGraph } from '../graph/order.ts'
import type { CitationGraph, GraphEdge, GraphNode } from '../model/graph.ts'
import { oneLine, shorten } from '../text/plain-text.ts'
import { paintOf, relationStyleOf, themeOf, typeFamilyOf } from './appearance.ts'
import { type Exporter, type ExportOptions, textExporter } from './exporter.ts'
import { edgeLabel, linkTo, nameOf, printedDate, shortSubject } from './labels.ts'
import type { Language } from './words/graph-words.ts'
import type { Theme } from './words/themes.ts'

/** Mermaid draws no more than this many arrows unless the page that shows it allows more (`maxEdges`). */
const mostEdges = 500

/** Mermaid: https://mermaid.js.org/syntax/flowchart.html (GitHub and GitLab draw it inside Markdown). */
export const mermaidExporter: Exporter = textExporter(
  {
    id: 'mermaid',
    description: 'Mermaid, for Markdown pages',
    extension: '.mmd',
    mediaType: 'text/vnd.mermaid',
    unfit: (graph) => {
      const { length } = bundleGroups(orderGraph(graph)).edges
      return length > mostEdges
        ? `Mermaid draws at most ${mostEdges} arrows, here are ${length}: choose fewer documents, or take svg or html.`
        : undefined
    },
  },
  mermaidPieces,
)

function* mermaidPieces(graph: CitationGraph, options: ExportOptions): Generator<string, void> {
  const { nodes, edges } = bundleGroups(orderGraph(graph))
  const theme = themeOf(options.theme)
  const language = options.language ?? 'vi'
  const position = new Map(nodes.map((node, at) => [node.key, at]))
  if (options.title !== undefined) yield `---\ntitle: ${JSON.stringify(shorten(oneLine(options.title), 200))}\n---\n`
  yield 'flowchart BT\n'
  for (const [at, node] of nodes.entries()) yield `  n${at}${shapeOf(node, language)}\n`
  for (const edge of edges) {
    const [source, target] = [position.get(edge.source), position.get(edge.target)]
    yield `  n${source} ${arrowOf(edge)}|"${coded(edgeLabel(edge, language))}"| n${target}\n`
  }
  for (const [at, node] of nodes.entries()) yield `  style n${at} ${styleOf(node, theme)}\n`
  for (const [at, edge] of edges.entries()) yield `  linkStyle ${at} stroke:${theme.relations[edge.relation]}\n`
  for (const [at, node] of nodes.entries()) {
    const link = linkTo(node.paths[0] ?? '', options.linkBase).replaceAll('"', '%22')
    if (node.paths[0] !== undefined && link !== '') yield `  click n${at} href "${link}"\n`
  }
}

function shapeOf(node: GraphNode, language: Language): string {
  const [open, close] = typeFamilyOf(node.type).mermaid
  const name = `${nameOf(node, language)}${node.ambiguous === true ? ' (?)' : ''}`
  const rest = [
    shortSubject(node, 60),
    node.date === undefined || node.members !== undefined ? '' : printedDate(node.date),
  ]
  const label = [shorten(name, 120), ...rest].map(coded).filter((line) => line !== '')
  return `${open}"${label.join('<br/>') || ' '}"${close}`
}

function arrowOf({ relation }: GraphEdge): string {
  const { line, width } = relationStyleOf(relation)
  return line === 'solid' ? (width >= 1.8 ? '==>' : '-->') : '-.->'
}

function styleOf(node: GraphNode, theme: Theme): string {
  const { fill, stroke, text } = paintOf(node, theme)
  return `fill:${fill},stroke:${stroke},color:${text}${node.external ? ',stroke-dasharray:5 4' : ''}${node.ambiguous === true ? ',stroke-width:3px' : ''}`
}

/** Everything but letters, digits, marks and a few harmless signs as an entity code, which Mermaid never reads as syntax. */
function coded(text: string): string {
  return oneLine(text).replace(/[^\p{L}\p{M}\p{N} ./,:()×→?…-]/gu, (sign) => `#${sign.codePointAt(0)};`)
}

import { bundleGroups } from '../graph/bundle.ts'
import { orderGraph } from '../graph/order.ts'
import type { GraphEdge, GraphNode } from '../model/graph.ts'
import { oneLine, shorten } from '../text/plain-text.ts'
import { paintOf, relationStyleOf, themeOf, typeFamilyOf } from './appearance.ts'
import type { Exporter } from './exporter.ts'
import { edgeLabel, linkTo, nameOf, printedDate, shortSubject } from './labels.ts'
import type { Language } from './words/graph-words.ts'
import type { Theme } from './words/themes.ts'

/** Mermaid draws no more than this many arrows unless the page that shows it allows more (`maxEdges`). */
const mostEdges = 500

/** Mermaid: https://mermaid.js.org/syntax/flowchart.html (GitHub and GitLab draw it inside Markdown). */
export const mermaidExporter: Exporter = {
  id: 'mermaid',
  description: 'Mermaid, for Markdown pages',
  extension: '.mmd',
  mediaType: 'text/vnd.mermaid',
  files: 'one',
  export: (graph, options) => {
    const { nodes, edges } = bundleGroups(orderGraph(graph))
    const theme = themeOf(options.theme)
    const language = options.language ?? 'vi'
    const position = new Map(nodes.map((node, at) => [node.key, at]))
    const lines = [
      ...(options.title === undefined
        ? []
        : ['---', `title: ${JSON.stringify(shorten(oneLine(options.title), 200))}`, '---']),
      'flowchart BT',
      ...nodes.map((node, at) => `  n${at}${shapeOf(node, language)}`),
      ...edges.map(
        (edge) =>
          `  n${position.get(edge.source)} ${arrowOf(edge)}|"${coded(edgeLabel(edge, language))}"| n${position.get(edge.target)}`,
      ),
      ...nodes.map((node, at) => `  style n${at} ${styleOf(node, theme)}`),
      ...edges.map((edge, at) => `  linkStyle ${at} stroke:${theme.relations[edge.relation]}`),
      ...nodes.flatMap((node, at) => {
        const link = linkTo(node.paths[0] ?? '', options.linkBase).replaceAll('"', '%22')
        return node.paths[0] === undefined || link === '' ? [] : [`  click n${at} href "${link}"`]
      }),
    ]
    const notice =
      edges.length > mostEdges
        ? `Mermaid draws at most ${mostEdges} arrows, here are ${edges.length}: choose fewer documents, or take svg or html.`
        : undefined
    return [
      {
        name: 'graph.mmd',
        mediaType: 'text/vnd.mermaid',
        content: `${lines.join('\n')}\n`,
        ...(notice === undefined ? {} : { notice }),
      },
    ]
  },
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

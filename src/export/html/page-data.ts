import type { RelationCode } from '../../model/citation.ts'
import type { CitationGraph, GraphEdge, GraphNode, ResolutionStatus } from '../../model/graph.ts'
import type { ExportOptions, TaskSummary } from '../exporter.ts'
import { linkTo } from '../labels.ts'
import type { Language } from '../words/graph-words.ts'
import type { Theme } from '../words/themes.ts'

/** What the page is given: documents by position, so that keys stand in it only once. */
export interface PageData {
  readonly title: string
  readonly language: Language
  /** Asked for by the user; nothing: as the reader's system has it. */
  readonly look?: 'light' | 'dark'
  readonly theme?: Theme
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly PageEdge[]
  /** By position of the document. */
  readonly tasks: Readonly<Record<string, readonly TaskSummary[]>>
  /** Who signed, by position of the document. */
  readonly signers: Readonly<Record<string, string>>
  /** Links to the source files, by path. */
  readonly links: Readonly<Record<string, string>>
}

export interface PageEdge {
  readonly source: number
  readonly target: number
  readonly relation: RelationCode
  readonly resolution: ResolutionStatus
  readonly count: number
  readonly mentions: readonly PageMention[]
}

export interface PageMention {
  readonly text: string
  readonly sentence: string
  readonly path: string
  readonly line: number
}

/** The data of the page for a graph in canonical order. */
export function pageDataOf(graph: CitationGraph, options: ExportOptions, title: string): PageData {
  const position = new Map(graph.nodes.map((node, at) => [node.key, at]))
  const tasks = graph.nodes.flatMap((node, at) => {
    const list = options.tasks?.get(node.key) ?? []
    return list.length === 0 ? [] : [[String(at), list] as const]
  })
  const signers = graph.nodes.flatMap((node, at) => {
    const signer = options.signers?.get(node.key)
    return signer === undefined ? [] : [[String(at), signer] as const]
  })
  const links = graph.nodes.flatMap((node) => node.paths.map((path) => [path, linkTo(path, options.linkBase)] as const))
  return {
    title,
    language: options.language ?? 'vi',
    ...(options.theme === 'light' || options.theme === 'dark' ? { look: options.theme } : {}),
    ...(typeof options.theme === 'object' ? { theme: options.theme } : {}),
    nodes: graph.nodes,
    edges: graph.edges.map((edge) => pageEdge(edge, position)),
    tasks: Object.fromEntries(tasks),
    signers: Object.fromEntries(signers),
    links: Object.fromEntries(links),
  }
}

function pageEdge(
  { source, target, relation, resolution, count, mentions }: GraphEdge,
  position: ReadonlyMap<string, number>,
): PageEdge {
  return {
    source: position.get(source) ?? 0,
    target: position.get(target) ?? 0,
    relation,
    resolution,
    count,
    mentions: mentions.map(({ text, sentence, path, line }) => ({ text, sentence, path, line })),
  }
}

/** JSON that may stand in a script element of an HTML page: nothing in it ends the element, opens a comment or ends a line of script. */
export function embeddable(data: unknown): string {
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

import type { Rank } from '../graph/rank.ts'
import type { CitationGraph } from '../model/graph.ts'
import type { PageName } from './page-size.ts'
import type { Language } from './words/graph-words.ts'
import type { Theme, ThemeName } from './words/themes.ts'

/** A command that lists the documents on one side of the asked one: those that cite it (`in`) or that it cites (`out`). */
export type Hint = Readonly<Record<'in' | 'out', string>>

/** What an exporter makes: one file, or several under their own names. */
export interface ExportedFile {
  /** A file name without a folder: "graph.dot", "nodes.csv". */
  readonly name: string
  readonly mediaType: string
  readonly content: string
  /** Of a binary format; then `content` is empty. */
  readonly bytes?: Uint8Array
  /** Something that the reader of the messages should know: why this is not what was asked for. */
  readonly notice?: string
}

/** A task to show beside a document. */
export interface TaskSummary {
  readonly text: string
  readonly assignees: readonly string[]
  readonly deadline?: string
}

/** What all exporters understand; each takes what concerns it. */
export interface ExportOptions {
  readonly title?: string
  /** Of the words around the documents; Vietnamese when not given. */
  readonly language?: Language
  readonly theme?: ThemeName | Theme
  readonly cluster?: 'level' | 'year' | 'none'
  /** Sizes the documents. */
  readonly rank?: Rank
  readonly legend?: boolean
  /** `rank`: documents of one time stand in one row; `axis`: the same with the time written beside the rows. */
  readonly timeline?: 'axis' | 'rank' | 'none'
  /** Before the path of a source file in links: "https://example.org/vb/" or "../"; nothing: relative to the picture. */
  readonly linkBase?: string
  /** Pictures: keys of the documents that were asked for; they are marked. */
  readonly asked?: readonly string[]
  /** Pictures: at most so many documents by themselves (`graph/crowd.ts`); 0: all. */
  readonly limit?: number
  /** Pictures: how to see what had no room. */
  readonly hint?: Hint
  /** SVG, PNG: the picture fits this page. */
  readonly page?: PageName
  /** How long a drawing may take, in milliseconds; 20 seconds when not given. */
  readonly timeLimit?: number
  /** JSON: each link with its mentions. */
  readonly mentions?: boolean
  /** HTML: tasks by the key of their document. */
  readonly tasks?: ReadonlyMap<string, readonly TaskSummary[]>
  /** HTML: who signed, by the key of the document. */
  readonly signers?: ReadonlyMap<string, string>
}

/** One output format: a file of its own in this folder and a line in `list.ts`. */
export interface Exporter {
  readonly id: string
  readonly description: string
  /** With the dot. */
  readonly extension: string
  readonly mediaType: string
  readonly files: 'one' | 'several'
  readonly export: (
    graph: CitationGraph,
    options: ExportOptions,
  ) => readonly ExportedFile[] | Promise<readonly ExportedFile[]>
  /** The one file of `export` piece by piece, so that a graph of any size is written without being held as text. */
  readonly pieces?: (graph: CitationGraph, options: ExportOptions) => Iterable<string>
  /** The several files of `export`, each piece by piece. */
  readonly parts?: (graph: CitationGraph, options: ExportOptions) => readonly ExportedPieces[]
  /** Why this format does not serve for so large a graph and what to do, told before anything is made; `export` tells it as a notice. */
  readonly unfit?: (graph: CitationGraph) => string | undefined
}

/** A file that is made piece by piece. */
export interface ExportedPieces extends Omit<ExportedFile, 'content' | 'notice'> {
  readonly pieces: Iterable<string>
}

/** An exporter of one text that is made piece by piece. */
export function textExporter(
  about: Pick<Exporter, 'id' | 'description' | 'extension' | 'mediaType' | 'unfit'>,
  pieces: NonNullable<Exporter['pieces']>,
): Exporter {
  const { extension, mediaType, unfit } = about
  return {
    ...about,
    files: 'one',
    pieces,
    export: (graph, options) => {
      const notice = unfit?.(graph)
      const content = [...pieces(graph, options)].join('')
      return [{ name: `graph${extension}`, mediaType, content, ...(notice === undefined ? {} : { notice }) }]
    },
  }
}

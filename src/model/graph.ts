import type { ProvisionUnits, RelationCode } from './citation.ts'
import type { Level, System } from './document.ts'
import type { Span } from './span.ts'

/** How a citation was linked to a document (`resolve/`). */
export type ResolutionStatus = 'resolved' | 'external' | 'ambiguous' | 'unresolved'

/**
 * The surest first: one document that is held; one that is known and not held; one of several; none. What gathers several citations is as
 * certain as the surest of them.
 */
export const byCertainty: readonly ResolutionStatus[] = ['resolved', 'external', 'ambiguous', 'unresolved']

/**
 * Whether a document holds, as far as a corpus tells. `unknown`: nothing in it says since when it holds, or that it no longer does.
 */
export type Standing = 'in-force' | 'not-yet' | 'expired' | 'replaced' | 'repealed' | 'suspended' | 'unknown'

/** A document in the citation graph: one of the corpus, or an external one that gathers all its mentions. */
export interface GraphNode {
  /** The identity key; unique in a graph. */
  readonly key: string
  /** The code of the type ("CT"). */
  readonly type: string
  /** How people call it in one line (`graph/label.ts`). */
  readonly label?: string
  readonly number?: string
  /** ISO day, month or year. */
  readonly date?: string
  readonly issuer?: string
  readonly place?: string
  readonly subject?: string
  readonly title?: string
  readonly system?: System
  readonly level?: Level
  /** Files that hold it, relative to the corpus; empty for external ones. */
  readonly paths: readonly string[]
  readonly external: boolean
  readonly ambiguous?: boolean
  /** Whether it holds, as of the day of the answer; absent where nothing in the corpus tells. */
  readonly status?: Standing
  /** Of a group that stands for several documents (`graph/collapse.ts`): how many, and how many citations run among them. */
  readonly members?: number
  readonly inner?: number
}

/** One place in a text where the citation stands. */
export interface Mention {
  /** The citation as printed. */
  readonly text: string
  /** The sentence around it, as printed with white space collapsed. */
  readonly sentence: string
  readonly relation: RelationCode
  /** `passive`: it is the cited document that does it ("được sửa đổi bởi …"). */
  readonly voice?: 'active' | 'passive'
  /** All of the cited document is meant, or a part of it. */
  readonly extent?: 'whole' | 'part'
  /** Which Điều, khoản, điểm of it, where they are named. */
  readonly provisions?: readonly ProvisionUnits[]
  readonly path: string
  /** 1-based line of the citation in the decoded text. */
  readonly line: number
  readonly span: Span
}

/** From the citing document to the cited one; one edge for each pair and relation. */
export interface GraphEdge {
  readonly source: string
  readonly target: string
  readonly relation: RelationCode
  readonly resolution: ResolutionStatus
  /** The rung that decided (`resolve/`). */
  readonly rung?: string
  /** `part`: every mention means only a part of the cited document, as far as they tell. */
  readonly extent?: 'whole' | 'part'
  /** The Điều, khoản, điểm of the cited document that its mentions name, each once. */
  readonly provisions?: readonly string[]
  /** How many mentions it gathers. */
  readonly count: number
  /** Stands only inside the subject of another citation. */
  readonly nested?: boolean
  /** Told of two cited documents, not of the document that tells it. */
  readonly reported?: boolean
  readonly mentions: readonly Mention[]
}

/** Nodes sorted by key, edges by source, target and relation: the same corpus gives the same graph. */
export interface CitationGraph {
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
}

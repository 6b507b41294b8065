import type { CheckResult } from '../check/report.ts'
import type { GraphLink, LinkedNode } from '../export/json.ts'
import type { ProvisionUnits } from '../model/citation.ts'
import type { GraphNode, ResolutionStatus } from '../model/graph.ts'
import type { Cascade } from '../query/cascade.ts'
import type { CitesResult } from '../query/cites.ts'
import type { Evidence } from '../query/edges.ts'
import type { MissingResult } from '../query/list.ts'
import type { SearchResult } from '../query/search.ts'
import type { ShowResult } from '../query/show.ts'
import type { Stats } from '../query/stats.ts'
import type { StatusResult } from '../query/status.ts'
import type { TaskResult } from '../query/tasks.ts'

// What `--json` prints, command by command. `npm run schema` makes the JSON Schemas of `directives schema <command>` from these types.

/** The name that was asked for names several documents (exit 1). */
interface SeveralNamed {
  readonly candidates: readonly GraphNode[]
}

/** No document bears the name that was asked for (exit 1): those with the nearest names. */
interface NoneNamed {
  readonly candidates: readonly never[]
  readonly nearest: readonly GraphNode[]
}

type NotNamed = SeveralNamed | NoneNamed

/** The documents that were asked for, and those that cite them, by distance and date. */
export type CitesAnswer =
  | {
      readonly targets: readonly GraphNode[]
      /** The part of them that was asked for. */
      readonly provision?: ProvisionUnits
      readonly results: readonly CitesResult[]
    }
  | NotNamed

/** The documents that were asked for, and those that they cite, by distance and date. */
export type RefsAnswer = { readonly targets: readonly GraphNode[]; readonly results: readonly CitesResult[] } | NotNamed

/** The documents of the corpus, by date. */
export interface ListAnswer {
  readonly results: readonly GraphNode[]
}

/** Documents in whose text the words stand, the best first. */
export interface SearchAnswer {
  readonly results: readonly SearchResult[]
}

/**
 * Tasks, those with a deadline first, by deadline.
 *
 * @public
 */
export type TasksAnswer = { readonly results: readonly TaskResult[] } | NotNamed

/** Documents that are cited and not in the corpus, most cited first. */
export interface MissingAnswer {
  readonly results: readonly MissingResult[]
}

/** One step of a chain: a document and the next one that it cites. */
export interface PathEdge {
  /** Keys of the citing and of the cited document. */
  readonly source: string
  readonly target: string
  readonly relation: Evidence['relation']
  readonly resolution: ResolutionStatus
  /** What decided which document is meant. */
  readonly rung?: string
  readonly mention: Evidence
}

/** The shortest chain of citations between two documents; both lists are empty when there is none. */
export type PathAnswer =
  | {
      readonly path: readonly GraphNode[]
      readonly edges: readonly PathEdge[]
      /** The chain leads from the second document to the first. */
      readonly reversed?: true
    }
  | NotNamed

/** Counts over the corpus. */
export type StatsAnswer = Stats

/** All that the index knows of a document; `show FILE --json` prints the document as `parse` does. */
export type ShowAnswer = ShowResult | { readonly results: readonly ShowResult[] } | NotNamed

/** Whether a document is in force, as far as the corpus tells; of several (`--all`) one after the other. */
export type StatusAnswer = StatusResult | { readonly results: readonly StatusResult[] } | NotNamed

/** A document and, below it, those that carry it out. */
export type CascadeAnswer = Cascade | NotNamed

/**
 * The citation graph (`--format json`); its writer is `export/json.ts`.
 *
 * @public
 */
export interface GraphAnswer {
  readonly directed: true
  readonly multigraph: true
  readonly nodes: readonly LinkedNode[]
  readonly links: readonly GraphLink[]
}

/** One thing that `doctor` looks at. */
export interface DoctorCheck {
  readonly id: 'node' | 'configuration' | 'index' | 'ocr' | 'libreoffice' | 'browser' | 'png' | 'mcp'
  /** `absent` is no fault: the program works without it. */
  readonly state: 'ok' | 'absent' | 'wrong'
  /** A version or a path. */
  readonly found?: string
  /** What to do. */
  readonly mend?: string
}

/** What is installed and what is wrong. */
export interface DoctorAnswer {
  readonly version: string
  readonly platform: string
  readonly checks: readonly DoctorCheck[]
}

/** What is to be corrected in documents (`--format json`). */
export interface CheckAnswer {
  readonly results: readonly CheckResult[]
}

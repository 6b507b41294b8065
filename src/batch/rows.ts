import type { Identity } from '../identity/identity.ts'
import type { Document } from '../model/document.ts'
import type { ResolutionStatus } from '../model/graph.ts'
import { type DocumentRows, type NodeValues, readerVersion } from '../store/rows.ts'

/** What every line carries: rows that another version of the reader made are not mixed with ours. */
interface Versioned {
  /** A hash of all that reads and links documents. */
  readonly reader: string
}

/** A parsed document, as far as linking asks. */
export interface DocumentLine extends Versioned {
  readonly kind: 'document'
  /** The blocking key: lines that share it are worked out together. */
  readonly key: string
  readonly content: string
  readonly identity: Identity
  readonly values: NodeValues
}

/** A document that another one cites. */
export interface CitedLine extends Versioned {
  readonly kind: 'cited'
  readonly key: string
  /** Of the citing document; with `n` it names the edge. */
  readonly content: string
  readonly n: number
  readonly identity: Identity
  readonly values: NodeValues
  readonly mentions: number
  /** The day of the citing document, or the latest day that it cites. */
  readonly date?: string
  readonly notBefore?: string
  /** How many alike citations it stands for, itself among them; `mentions` counts those of all. */
  readonly alike?: number
  /** The engine's own name for these; their edge carries it. */
  readonly group?: string
}

/** A numbered document that is also found by its name or its day: what the first round hands to the second. */
export interface KnownLine extends Versioned {
  readonly kind: 'known'
  readonly key: string
  readonly work: string
  readonly identity: Identity
  readonly external: boolean
  readonly weight: number
}

/** What is grouped by `key` between the two stages. */
export type BlockLine = DocumentLine | CitedLine | KnownLine

/** The rows of the index with the texts in a form that JSON can carry. */
export interface CarriedRows extends Omit<DocumentRows, 'passages' | 'reading'> {
  /** The passages, packed, in base64. */
  readonly passages: string
}

/** A document as `map` gives it. */
export interface MappedLine extends Versioned {
  readonly path: string
  readonly content: string
  /** As `parse` prints it. */
  readonly document?: Document
  readonly rows?: CarriedRows
  readonly blocks?: readonly BlockLine[]
}

/** What could not be worked out, and why, in words that follow the path. The job goes on. */
export interface FailureLine extends Versioned {
  readonly kind?: 'failure'
  /** `-` for a line that names none. */
  readonly path?: string
  readonly key?: string
  /** The 1-based number of the line, where it could not be read. */
  readonly line?: number
  readonly failure: string
}

/** A document of the corpus, or an external one, as `reduce` gives it. */
export interface WorkLine extends Versioned {
  readonly kind: 'work'
  readonly key: string
  readonly block: string
  readonly external: boolean
  readonly partial: boolean
  readonly weight: number
  readonly values: NodeValues
  readonly identity: Identity
  /** The contents that it joins; none for an external document. */
  readonly contents: readonly string[]
}

/** What one cited document of one citing document names. */
export interface EdgeLine extends Versioned {
  readonly kind: 'edge'
  readonly content: string
  readonly n: number
  readonly block: string
  readonly status: ResolutionStatus
  readonly rung?: string
  readonly target?: string
  readonly candidates: readonly string[]
  readonly why?: string
  /** Of the citations that it answers, when their line stands for several. */
  readonly group?: string
}

export type ReducedLine = WorkLine | EdgeLine | KnownLine | FailureLine

/** Rows of one document → the lines that linking groups: the document under its own key, each cited one under its key. Pure. */
export function blockLines({
  content,
  identity,
  values,
  bucket,
  notBefore,
  cited,
}: DocumentRows): readonly BlockLine[] {
  const { system, level, type, number, date, issuer, place, subject } = values
  const writer = {
    ...(date === undefined ? {} : { date }),
    ...(notBefore === undefined ? {} : { notBefore }),
  }
  return [
    {
      key: bucket,
      kind: 'document',
      reader: readerVersion,
      content,
      identity,
      values: said({ system, level, type, number, date, issuer, place, subject }),
    },
    ...cited.map((one, n): CitedLine => {
      const { type, number, date, issuer, place, title, subject } = one.values
      return {
        key: one.bucket,
        kind: 'cited',
        reader: readerVersion,
        content,
        n,
        identity: one.identity,
        // Its level follows from its identity and is worked out with it.
        values: said({ type, number, date, issuer, place, title, subject }),
        mentions: one.mentions,
        ...writer,
      }
    }),
  ]
}

/** Rows as JSON can carry them; what search needs of the passages follows from their texts. */
export function carried(rows: DocumentRows): CarriedRows {
  return { ...rows, passages: Buffer.from(rows.passages.packed).toString('base64') }
}

/** Leaves out what is not there. */
function said(
  values:
    | Readonly<Record<keyof NodeValues, string | undefined>>
    | Partial<Record<keyof NodeValues, string | undefined>>,
): NodeValues {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}

import { isIssuedBy, placeTest } from '../graph/traits.ts'
import { documentTypes } from '../lexicon/document-types.ts'
import type { RelationCode } from '../model/citation.ts'
import type { GraphNode } from '../model/graph.ts'
import { foldSearch } from '../text/fold.ts'

/** Which documents a question is about. Words are compared without case and diacritics. */
export interface Filter {
  /** Codes or names: "CT", "chỉ thị"; one of them. */
  readonly types?: readonly string[]
  /** Parts of the issuer's name; one of them. */
  readonly issuer?: string | readonly string[]
  /** Names of places, what lies in them counts as well; one of them. */
  readonly place?: string | readonly string[]
  /** `state`, `party`, `front`, `joint`; one of them. */
  readonly system?: string | readonly string[]
  /** ISO day, month or year; inclusive. */
  readonly from?: string
  readonly to?: string
  /** As the corpus stood on that day: later documents are left out. */
  readonly asOf?: string
  /** Without documents that the corpus knows as replaced, repealed, expired, suspended or not yet in force. */
  readonly inForce?: boolean
  /** The day (`YYYY-MM-DD`) on which they are to be in force; that of the latest document of the corpus when not given. */
  readonly at?: string
}

export interface CitationFilter extends Filter {
  readonly relations?: readonly RelationCode[]
}

let codes: Map<string, string> | undefined

/** The code of each type by its words without marks; made when somebody first asks. */
function codesByWords(): Map<string, string> {
  if (codes) return codes
  codes = new Map()
  for (const row of documentTypes)
    for (const word of [row.code, row.name, ...row.symbols, ...(row.aliases ?? [])])
      if (!codes.has(foldSearch(word))) codes.set(foldSearch(word), row.code)
  return codes
}

/** The code of a type as people write it, diacritics or not: "chi thi" → CT. Undefined when there is none. */
export function typeCode(words: string): string | undefined {
  // "QD" without diacritics is QĐ; where two codes fold alike (DA, ĐA) the exact one wins.
  return (
    documentTypes.find((row) => row.code === words)?.code ?? codesByWords().get(foldSearch(words).replaceAll('-', ' '))
  )
}

/** A test for nodes; everything passes an empty filter. */
export function matcher(filter: Filter): (node: GraphNode) => boolean {
  const types = filter.types?.map((words) => typeCode(words) ?? words)
  const issuers = listed(filter.issuer)
  const places = listed(filter.place)?.map(placeTest)
  const systems = listed(filter.system)
  const until = [filter.to, filter.asOf].filter((date) => date !== undefined)
  return (node) =>
    (types === undefined || types.includes(node.type)) &&
    (issuers === undefined || issuers.some((name) => isIssuedBy(node, name))) &&
    (places === undefined || places.some((isAt) => isAt(node))) &&
    (systems === undefined || (node.system !== undefined && systems.includes(node.system))) &&
    (filter.from === undefined || (node.date !== undefined && node.date >= filter.from.slice(0, node.date.length))) &&
    until.every((date) => node.date !== undefined && node.date.slice(0, date.length) <= date)
}

const listed = (value: string | readonly string[] | undefined): readonly string[] | undefined =>
  typeof value === 'string' ? [value] : value

export const isEmptyFilter = (filter: Filter): boolean => Object.values(filter).every((value) => value === undefined)

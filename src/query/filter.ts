import { documentTypes } from '../lexicon/document-types.ts'
import type { RelationCode } from '../model/citation.ts'
import type { GraphNode } from '../model/graph.ts'
import { foldSearch } from '../text/fold.ts'

/** Which documents a question is about. Words are compared without case and diacritics. */
export interface Filter {
  /** Codes or names: "CT", "chỉ thị"; one of them. */
  readonly types?: readonly string[]
  /** A part of the issuer's name. */
  readonly issuer?: string
  /** A part of the place's name. */
  readonly place?: string
  /** `state`, `party`, `front`, `joint`. */
  readonly system?: string
  /** ISO day, month or year; inclusive. */
  readonly from?: string
  readonly to?: string
  /** As the corpus stood on that day: later documents are left out. */
  readonly asOf?: string
}

export interface CitationFilter extends Filter {
  readonly relations?: readonly RelationCode[]
}

const codes = new Map<string, string>()
for (const row of documentTypes)
  for (const word of [row.code, row.name, ...row.symbols, ...(row.aliases ?? [])])
    if (!codes.has(foldSearch(word))) codes.set(foldSearch(word), row.code)

/** The code of a type as people write it, diacritics or not: "chi thi" → CT. Undefined when there is none. */
export function typeCode(words: string): string | undefined {
  // "QD" without diacritics is QĐ; where two codes fold alike (DA, ĐA) the exact one wins.
  return documentTypes.find((row) => row.code === words)?.code ?? codes.get(foldSearch(words).replaceAll('-', ' '))
}

/** A test for nodes; everything passes an empty filter. */
export function matcher(filter: Filter): (node: GraphNode) => boolean {
  const types = filter.types?.map((words) => typeCode(words) ?? words)
  const issuer = filter.issuer === undefined ? undefined : foldSearch(filter.issuer)
  const place = filter.place === undefined ? undefined : readPlace(filter.place)
  const until = [filter.to, filter.asOf].filter((date) => date !== undefined)
  return (node) =>
    (types === undefined || types.includes(node.type)) &&
    (issuer === undefined || foldSearch(node.issuer ?? '').includes(issuer)) &&
    (place === undefined || isAt(node, place)) &&
    (filter.system === undefined || node.system === filter.system) &&
    (filter.from === undefined || (node.date !== undefined && node.date >= filter.from.slice(0, node.date.length))) &&
    until.every((date) => node.date !== undefined && node.date.slice(0, date.length) <= date)
}

/** A division as people write it: "tp đà nẵng" is da-nang; "xã Lương Minh" is a luong-minh below the district. */
interface WantedPlace {
  readonly words: string
  readonly name: string
  readonly levels?: readonly string[]
}

const kinds: readonly (readonly [pattern: RegExp, levels: readonly string[]])[] = [
  [/^(?:tinh)-/u, ['province']],
  [/^(?:thanh-pho|tp\.?)-/u, ['province', 'district']],
  [/^(?:quan|huyen|thi-xa|tx\.?)-/u, ['district']],
  [/^(?:phuong|xa|thi-tran|dac-khu)-/u, ['commune']],
]

function readPlace(typed: string): WantedPlace {
  const words = hyphened(typed)
  for (const [pattern, levels] of kinds) {
    const name = words.replace(pattern, '')
    // "Phường 7" keeps its kind.
    if (name !== words && !/^\d+$/u.test(name)) return { words, name, levels }
  }
  return { words, name: words }
}

const hyphened = (text: string): string => foldSearch(text).trim().replaceAll(' ', '-')

/** By the place, the words of the issuer, and what stands above the place: a ward of Đà Nẵng is in Đà Nẵng. */
function isAt({ key, place, issuer, level }: GraphNode, { words, name, levels }: WantedPlace): boolean {
  if (hyphened(issuer ?? '').includes(words)) return true
  if (hyphened(place ?? '').includes(name) && (levels === undefined || level === undefined || levels.includes(level)))
    return true
  const path = foldSearch(key.slice(key.lastIndexOf(':') + 1)).split('/')
  return (
    path.length > 1 && path.some((unit) => unit === words || (levels?.includes('province') !== false && unit === name))
  )
}

export const isEmptyFilter = (filter: Filter): boolean => Object.values(filter).every((value) => value === undefined)

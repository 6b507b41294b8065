import { orderGraph } from '../graph/order.ts'
import type { RelationCode } from '../model/citation.ts'
import type { CitationGraph, GraphEdge, GraphNode } from '../model/graph.ts'
import { type Exporter, type ExportOptions, textExporter } from './exporter.ts'
import { each, jsonList } from './json-list.ts'
import { linkTo, nameOf, typeNameOf } from './labels.ts'
import { slug } from './slug.ts'

/**
 * Properties of schema.org Legislation (https://schema.org/Legislation) and of ELI (http://data.europa.eu/eli/ontology).
 * "Changes" is the common word where neither has one of its own; `citation` says no more than that it is named.
 */
const properties: Readonly<Record<RelationCode, string>> = {
  basis: 'eli:based_on',
  implements: 'legislationApplies',
  amends: 'legislationAmends',
  replaces: 'legislationChanges',
  repeals: 'legislationRepeals',
  corrects: 'legislationCorrects',
  suspends: 'legislationChanges',
  guides: 'legislationEnsuresImplementationOf',
  proposal: 'citation',
  replies: 'citation',
  attached: 'citation',
  refers: 'citation',
}

/** JSON-LD with its context inside: no reader needs the network. */
export const jsonldExporter: Exporter = textExporter(
  {
    id: 'jsonld',
    description: 'JSON-LD: schema.org Legislation with ELI',
    extension: '.jsonld',
    mediaType: 'application/ld+json',
  },
  jsonldPieces,
)

const context = { '@vocab': 'https://schema.org/', eli: 'http://data.europa.eu/eli/ontology#', url: { '@type': '@id' } }

function* jsonldPieces(graph: CitationGraph, options: ExportOptions): Generator<string, void> {
  const { nodes, edges } = orderGraph(graph)
  const identifiers = iris(nodes)
  const cited = new Map<string, GraphEdge[]>()
  for (const edge of edges) {
    const list = cited.get(edge.source)
    if (list === undefined) cited.set(edge.source, [edge])
    else list.push(edge)
  }
  yield `{\n  "@context": ${JSON.stringify(context, undefined, 2).replaceAll('\n', '\n  ')},\n  "@graph": `
  yield* jsonList(
    each(nodes, (node) => legislation(node, cited.get(node.key) ?? [], identifiers, options.linkBase)),
    '  ',
  )
  yield '\n}\n'
}

function legislation(
  node: GraphNode,
  edges: readonly GraphEdge[],
  identifiers: ReadonlyMap<string, string>,
  linkBase: string | undefined,
): object {
  const links = new Map<string, Set<string>>()
  for (const edge of edges) {
    const property = properties[edge.relation]
    links.set(property, (links.get(property) ?? new Set()).add(identifiers.get(edge.target) ?? ''))
  }
  const [path] = node.paths
  return {
    '@id': identifiers.get(node.key),
    '@type': 'Legislation',
    identifier: node.key,
    name: nameOf(node),
    alternateName: node.title,
    description: node.subject,
    legislationIdentifier: node.number,
    legislationType: typeNameOf(node.type),
    legislationDate: node.date,
    legislationPassedBy: node.issuer === undefined ? undefined : { '@type': 'Organization', name: node.issuer },
    spatialCoverage: node.place,
    legislationJurisdiction: 'VN',
    inLanguage: 'vi',
    url: path === undefined ? undefined : linkTo(path, linkBase),
    ...Object.fromEntries(
      [...links].map(([property, targets]) => [property, [...targets].map((target) => ({ '@id': target }))]),
    ),
  }
}

/** The URN where one can be made and no other document has it, else a fragment made from the key, which is unique. */
function iris(nodes: readonly GraphNode[]): ReadonlyMap<string, string> {
  const taken = new Set<string>()
  return new Map(
    nodes.map((node) => {
      const urn = urnOf(node)
      const iri =
        urn === undefined || taken.has(urn) ? `#${encodeURIComponent(node.key.replace(/\p{Cs}/gu, '\ufffd'))}` : urn
      taken.add(iri)
      return [node.key, iri]
    }),
  )
}

/**
 * A URN:LEX (RFC 9676): jurisdiction, authority, measure, date and number in ASCII, with dots for spaces. Vietnam has no registrar: the form
 * is the one that public projects use. Undefined without a full date, a number or an issuer.
 *
 * @example urnOf(node) // 'urn:lex:vn:chinh.phu:nghi.dinh:2020-03-05;30-2020-nd-cp'
 */
export function urnOf(node: Pick<GraphNode, 'number' | 'date' | 'issuer' | 'type'>): string | undefined {
  const { number, date, issuer, type } = node
  if (number === undefined || issuer === undefined || date === undefined || !/^\d{4}-\d{2}-\d{2}$/u.test(date))
    return undefined
  const [authority, measure, ordinal] = [slug(issuer, '.'), slug(typeNameOf(type), '.'), slug(number, '-')]
  return authority === '' || measure === '' || ordinal === ''
    ? undefined
    : `urn:lex:vn:${authority}:${measure}:${date};${ordinal}`
}

import type { Bundle } from '../graph/bundle.ts'
import { isRest, restOf } from '../graph/crowd.ts'
import { labelOf, labelOfCited, typeNameOf } from '../graph/label.ts'
import type { GraphEdge, GraphNode } from '../model/graph.ts'
import { oneLine, shorten, wrap } from '../text/plain-text.ts'
import { printedDate } from '../text/printed-date.ts'
import { relationStyleOf } from './appearance.ts'
import type { Hint } from './exporter.ts'
import { type Language, levelWords, pictureWords, standingWords, systemWords } from './words/graph-words.ts'
import { relationStyles } from './words/relation-styles.ts'

export { labelOfCited, printedDate, typeNameOf }

/**
 * How a node of a graph is called: a document by its label, a group by what it gathers, with the number of its documents.
 *
 * @example nameOf(node) // 'Chỉ thị 16/CT-TTg'
 */
export function nameOf(node: GraphNode, language: Language = 'vi'): string {
  if (isRest(node)) return `+ ${node.members ?? 0} ${pictureWords.others[language]}`
  if (node.members !== undefined)
    return `${groupName(node) || pictureWords.unnamed[language]} (${node.members} ${pictureWords.documents[language]})`
  return labelOf(node) || pictureWords.unnamed[language]
}

function groupName(node: GraphNode): string {
  const [by = '', value = ''] = [node.key.slice(0, node.key.indexOf(':')), node.key.slice(node.key.indexOf(':') + 1)]
  if (by === 'issuer') return oneLine(node.issuer ?? '')
  return by === 'type' ? typeNameOf(value) : oneLine(value)
}

/** How many documents had no room, what they are to the asked one, and how to see them. */
export function restLabel(node: GraphNode, language: Language, hint?: Hint): string {
  const { side, relation } = restOf(node)
  const words = relationStyles.find((style) => style.relation === relation)?.[language] ?? relation
  const about = pictureWords[side === 'in' ? 'restIn' : 'restOut'][language].replace('…', words)
  return [
    `+ ${node.members ?? 0} ${pictureWords.others[language]}`,
    about,
    ...(hint === undefined ? [] : wrap(`${pictureWords.see[language]} ${hint[side]}`, 44, 3)),
  ].join('\n')
}

/** What the document is about, in at most `limit` characters; empty when nothing is known beside its name. */
export function shortSubject(node: GraphNode, limit: number): string {
  const subject = oneLine(node.subject ?? (node.number === undefined ? '' : (node.title ?? '')))
  // A law's name says it already.
  return labelOf(node).toLowerCase().includes(subject.toLowerCase()) ? '' : shorten(subject, limit)
}

/** All that is known, a line for each: for tooltips. */
export function describeNode(node: GraphNode, language: Language): string {
  const system = systemWords[node.system ?? 'unknown'][language]
  const level = node.level === undefined ? undefined : levelWords[node.level][language]
  const lines = [
    nameOf(node, language),
    node.title === undefined || node.number === undefined ? undefined : oneLine(node.title),
    node.subject === undefined ? undefined : shorten(oneLine(node.subject), 300),
    node.issuer === undefined || node.members !== undefined ? undefined : oneLine(node.issuer),
    node.date === undefined || node.members !== undefined ? undefined : printedDate(node.date),
    node.system === undefined ? level : [system, level].filter((part) => part !== undefined).join(', '),
    node.inner === undefined ? undefined : `${node.inner} ${pictureWords.inner[language]}`,
    node.external && node.members === undefined ? pictureWords.external[language] : undefined,
    node.status === undefined || node.status === 'in-force' || node.status === 'unknown'
      ? undefined
      : standingWords[node.status][language],
    node.ambiguous === true ? pictureWords.ambiguous[language] : undefined,
    ...node.paths.slice(0, 5).map((path) => oneLine(path)),
  ]
  return lines.filter((line) => line !== undefined && line !== '').join('\n')
}

/** What the citing document does with the cited one, and how often: "căn cứ ×3"; between groups only how often. */
export function edgeLabel(edge: GraphEdge | Bundle, language: Language): string {
  if ('parts' in edge) return String(edge.count)
  const words = relationStyleOf(edge.relation)[language]
  return `${words}${edge.count > 1 ? ` ×${edge.count}` : ''}${edge.resolution === 'ambiguous' ? ' (?)' : ''}`
}

/** Who cites whom, and the first sentence that says so: for tooltips. */
export function describeEdge(
  edge: GraphEdge | Bundle,
  source: GraphNode,
  target: GraphNode,
  language: Language,
): string {
  const head = `${nameOf(source, language)} → ${nameOf(target, language)}: `
  if ('parts' in edge)
    return head + edge.parts.map((part) => `${relationStyleOf(part.relation)[language]} ${part.count}`).join(', ')
  const sentence = edge.mentions[0]?.sentence
  return `${head}${edgeLabel(edge, language)}${sentence === undefined ? '' : `\n${shorten(oneLine(sentence), 300)}`}`
}

/**
 * The link to a source file. Each part of the path is escaped, so that a file's name can be neither a scheme ("javascript:…") nor a query.
 *
 * @example linkTo('vb/chỉ thị.txt', '../') // '../vb/ch%E1%BB%89%20th%E1%BB%8B.txt'
 */
export function linkTo(path: string, base = ''): string {
  const parts = path.replaceAll('\\', '/').split('/')
  return base + parts.map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd'))).join('/')
}

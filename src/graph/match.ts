import type { CitationGraph, GraphNode } from '../model/graph.ts'
import { foldSearch } from '../text/fold.ts'

/** Like `foldSearch`, with everything between letters and digits as one space: "Chỉ thị số 16/CT-TTg" is "chi thi so 16 ct ttg". */
function foldWords(text: string): string {
  return foldSearch(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The needle stands in the text at the beginning of a word, diacritics aside; an empty needle stands nowhere. */
export function containsFolded(text: string | undefined, needle: string): boolean {
  const folded = foldWords(needle)
  return text !== undefined && folded !== '' && ` ${foldWords(text)} `.includes(` ${folded}`)
}

/**
 * The keys of the documents that a text names: the one with this very key, else those with this number, else those in whose number, title,
 * subject, issuer or path the text stands (with or without diacritics). Empty when nothing matches: the caller says so.
 *
 * @example matchNodes(graph, 'chi thi 16/ct-ttg')
 */
export function matchNodes(graph: CitationGraph, text: string): readonly string[] {
  const exact = graph.nodes.filter((node) => node.key === text)
  if (exact.length > 0) return exact.map((node) => node.key)
  const wanted = foldWords(text)
  if (wanted === '') return []
  const numbered = graph.nodes.filter((node) => node.number !== undefined && foldWords(node.number) === wanted)
  if (numbered.length > 0) return numbered.map((node) => node.key)
  return graph.nodes
    .filter((node) => searchFields(node).some((field) => containsFolded(field, text)))
    .map((node) => node.key)
}

function searchFields(node: GraphNode): readonly (string | undefined)[] {
  return [node.number, node.title, node.subject, node.issuer, node.key, ...node.paths]
}

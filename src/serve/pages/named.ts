import type { Language } from '../../export/words/graph-words.ts'
import type { GraphNode } from '../../model/graph.ts'
import { Markup } from '../../view/markup.ts'
import type { Desk } from '../page.ts'
import { documentTable } from '../pieces.ts'
import { said } from '../words.ts'

const { element, join } = Markup

/** Keys of documents that a name may mean: as people write it, or by words of its name and subject. */
export async function foundByName(
  { corpus, shelf }: Desk,
  name: string,
  limit: number,
  isTyped = false,
): Promise<readonly string[]> {
  const words = name.split(/\s+/u)
  const parts = shelf.catalogue.named(words, limit)
  // What looks like a number is read as people write it; other words would be compared with every name.
  // A number that is still being typed names nothing yet, and the nearest names would be sought in vain.
  if (!/\d/u.test(name) || (isTyped && parts.length > 0)) return parts
  const found = await corpus.find(name, { all: true })
  const whole = found.status === 'found' ? found.documents.map(({ key }) => key) : []
  return [...new Set([...whole, ...parts])].slice(0, limit)
}

export type Named = { readonly node: GraphNode } | { readonly instead: Markup }

/** The one document that a name or key names, or what to show instead. */
export async function nodeNamed({ corpus }: Desk, name: string, language: Language): Promise<Named> {
  const found = await corpus.find(name)
  if (found.status === 'found') {
    const [node] = found.documents
    if (node) return { node }
  }
  const isSeveral = found.status === 'ambiguous'
  const list = found.status === 'ambiguous' ? found.candidates : found.status === 'unknown' ? found.nearest : []
  return {
    instead: join([
      element('p', { class: 'warning' }, `${said(isSeveral ? 'several' : 'unknownName', language)}: ${name}`),
      ...(list.length === 0
        ? []
        : [
            element('h2', {}, said(isSeveral ? 'documents' : 'near', language)),
            documentTable(list.slice(0, 50), language),
          ]),
    ]),
  }
}

import { shortSubject } from '../export/labels.ts'
import type { Language } from '../export/words/graph-words.ts'
import type { GraphNode } from '../model/graph.ts'
import type { Link } from '../query/links.ts'
import { Nodes } from '../query/node.ts'
import { type DiagramBox, diagramWith, shownInBox } from '../view/diagram.ts'
import { Markup } from '../view/markup.ts'
import { relationBoxes } from '../view/relation-boxes.ts'
import type { Desk } from './page.ts'
import { documentLink, origin } from './pieces.ts'
import { addressOf } from './places.ts'
import { counted, said } from './words.ts'

const { element, join } = Markup

/** The diagram of a document of the corpus: what it does to others and what others do to it, each box leading to its whole list. */
export function diagramOf({ corpus, shelf }: Desk, node: GraphNode, language: Language): Markup {
  const links = sortedLinks(shelf.links(node.key), shelf.catalogue)
  if (links.length === 0) return element('p', { class: 'muted' }, said('noLinks', language))
  const nodes = new Nodes(corpus.store)
  const boxes = (['out', 'in'] as const).flatMap((side) =>
    relationBoxes.flatMap(({ relation }): readonly DiagramBox[] => {
      const own = links.filter((link) => link.direction === side && link.relation === relation)
      if (own.length === 0) return []
      const shown = nodes.all(
        freshFirst(own, links)
          .slice(0, shownInBox)
          .map((link) => link.key),
      )
      const documents = shown.map((other) =>
        join([documentLink(other, language), element('small', {}, lineOf(other, language))]),
      )
      const all = addressOf('links', { key: node.key, direction: side, relation })
      return [{ relation, side, documents, total: own.length, all }]
    }),
  )
  const middle = [element('span', {}, node.label ?? node.key), element('small', {}, shortSubject(node, 160))]
  return diagramWith(middle, boxes, language, (count) => counted(count, language))
}

/** Its day tells it from others of its number, its file from others without one. */
const lineOf = (node: GraphNode, language: Language): string =>
  [origin({ ...node, issuer: '' }, language), shortSubject(node, 90)].filter(Boolean).join(' · ')

/** Of those that are only referred to, first what no other box shows. */
function freshFirst(own: readonly Link[], all: readonly Link[]): readonly Link[] {
  if (own[0]?.relation !== 'refers') return own
  const elsewhere = new Set(all.flatMap(({ key, relation }) => (relation === 'refers' ? [] : [key])))
  return own.toSorted((a, b) => Number(elsewhere.has(a.key)) - Number(elsewhere.has(b.key)))
}

/** Documents of the corpus first, the newest of them first; of the others those that are named most often. */
export function sortedLinks(
  links: readonly Link[],
  catalogue: { get(key: string): { readonly date: string } | undefined },
): readonly Link[] {
  const dated = links.map((link) => ({ link, date: catalogue.get(link.key)?.date }))
  return dated
    .sort(
      (a, b) =>
        Number(b.date !== undefined) - Number(a.date !== undefined) ||
        ((a.date ?? '') < (b.date ?? '') ? 1 : (a.date ?? '') > (b.date ?? '') ? -1 : 0) ||
        b.link.count - a.link.count ||
        (a.link.key < b.link.key ? -1 : 1),
    )
    .map(({ link }) => link)
}

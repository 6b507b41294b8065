import { shortSubject } from '../export/labels.ts'
import type { Language } from '../export/words/graph-words.ts'
import type { GraphNode } from '../model/graph.ts'
import type { Link, LinkDirection } from '../query/links.ts'
import { Nodes } from '../query/node.ts'
import { Markup } from '../view/markup.ts'
import type { Desk } from './page.ts'
import { documentLink } from './pieces.ts'
import { addressOf } from './places.ts'
import { boxTitle, relationBoxes } from './relation-words.ts'
import { counted, said } from './words.ts'

const { element, join } = Markup

/** How many documents a box shows before it says how many more there are. */
const shownInBox = 4

/**
 * The "lược đồ" that readers of legal databases know: the document in the middle, on its left what it rests on and acts on, on its right
 * what rests on it and acts on it, a fixed box for each relation. It is made of lists and links, so that it reads aloud, prints and folds.
 */
export function diagramOf({ corpus, shelf }: Desk, node: GraphNode, language: Language): Markup {
  const links = sortedLinks(shelf.links(node.key), shelf.catalogue)
  const nodes = new Nodes(corpus.store)
  const has = (direction: LinkDirection): boolean => links.some((link) => link.direction === direction)
  const side = (direction: LinkDirection): Markup =>
    has(direction)
      ? element(
          'div',
          { class: `side ${direction}` },
          ...relationBoxes.flatMap(({ relation }) => {
            const own = links.filter((link) => link.direction === direction && link.relation === relation)
            return own.length === 0 ? [] : [box(own, node.key, nodes, language)]
          }),
        )
      : Markup.text('')
  if (links.length === 0) return element('p', { class: 'muted' }, said('noLinks', language))
  return element(
    'div',
    {
      class: has('in') && has('out') ? 'diagram' : `diagram one-sided ${has('in') ? 'in' : 'out'}`,
      role: 'group',
      'aria-label': said('diagram', language),
    },
    side('out'),
    element(
      'div',
      { class: 'middle' },
      element('b', {}, said('thisDocument', language)),
      element('span', {}, node.label ?? node.key),
      element('small', {}, shortSubject(node, 160)),
    ),
    side('in'),
  )
}

function box(links: readonly Link[], key: string, nodes: Nodes, language: Language): Markup {
  const [first] = links
  if (first === undefined) return join([])
  const { relation, direction } = first
  const all = addressOf('links', { key, direction, relation })
  const rest = links.length - shownInBox
  return element(
    'section',
    { class: `box ${relation}` },
    element(
      'h3',
      {},
      element('a', { href: all }, boxTitle(relation, direction, language)),
      ' ',
      element('small', {}, counted(links.length, language)),
    ),
    element(
      'ul',
      {},
      ...nodes
        .all(links.slice(0, shownInBox).map((link) => link.key))
        .map((other) =>
          element('li', {}, documentLink(other, language), element('small', {}, shortSubject(other, 90))),
        ),
    ),
    rest > 0
      ? element('a', { class: 'rest', href: all }, `+ ${counted(rest, language)} ${said('more', language)}`)
      : '',
  )
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

import { Nodes } from '../../query/node.ts'
import { Markup } from '../../view/markup.ts'
import { boxTitle, relationBoxes } from '../../view/relation-boxes.ts'
import { sortedLinks } from '../diagram.ts'
import { refusedPage } from '../frame.ts'
import type { Ask, Desk, HtmlPage } from '../page.ts'
import { documentLink, documentTable, filterOf, headingWith, pagerOf, rowsOnPage, withFilters } from '../pieces.ts'
import { addressOf, asked, pageNumber } from '../places.ts'
import { counted, said } from '../words.ts'

const { element } = Markup

/** All documents that stand in a relation to one: a box of its diagram as a list. */
export function linksPage({ corpus, shelf }: Desk, { query, language }: Ask): HtmlPage {
  const key = asked(query, 'key') ?? ''
  const node = new Nodes(corpus.store).get(key)
  if (!node) return refusedPage('noSuchDocument', language, 404)
  const direction = asked(query, 'direction') === 'out' ? 'out' : 'in'
  const relation = relationBoxes.find((box) => box.relation === query.get('relation'))?.relation
  const all = shelf.links(key).filter((link) => link.direction === direction)
  const chosen = sortedLinks(
    relation === undefined ? all : all.filter((link) => link.relation === relation),
    shelf.catalogue,
  )
  const keys = [...new Set(chosen.map((link) => link.key))]
  const page = pageNumber(query)
  const nodes = new Nodes(corpus.store).all(keys.slice((page - 1) * rowsOnPage, page * rowsOnPage))
  const places = new Map<string, number>()
  for (const link of chosen) places.set(link.key, (places.get(link.key) ?? 0) + link.count)
  const title =
    relation === undefined
      ? said(direction === 'in' ? 'citesHere' : 'cites', language)
      : boxTitle(relation, direction, language)
  return {
    title: `${title}: ${node.label ?? key}`,
    body: withFilters(
      [
        filterOf(
          'byRelation',
          relationBoxes.flatMap((box) => {
            const count = all.filter((link) => link.relation === box.relation).length
            const isChosen = box.relation === relation
            const href = addressOf('links', { key, direction, relation: isChosen ? undefined : box.relation })
            return count === 0 ? [] : [{ name: boxTitle(box.relation, direction, language), count, href, isChosen }]
          }),
          language,
        ),
      ],
      [
        headingWith(title, keys.length, language),
        element('p', {}, documentLink(node, language)),
        nodes.length === 0
          ? element('p', {}, said('nothing', language))
          : documentTable(nodes, language, {
              heads: [said('places', language)],
              cells: (at) => [counted(places.get(nodes[at]?.key ?? '') ?? 0, language)],
            }),
        pagerOf({ place: 'links', values: { key, direction, relation }, page, total: keys.length, language }),
      ],
      language,
    ),
  }
}

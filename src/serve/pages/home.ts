import { Nodes } from '../../query/node.ts'
import { Markup } from '../../view/markup.ts'
import type { Ask, Desk, HtmlPage } from '../page.ts'
import { documentTable, filterOf } from '../pieces.ts'
import { addressOf, type Place } from '../places.ts'
import { counted, type ServeWord, said } from '../words.ts'
import { facetLinks } from './documents.ts'

const { element } = Markup
const rows = 8

/** What the corpus holds, and ways into it. */
export function homePage({ corpus, shelf, name }: Desk, { language }: Ask): HtmlPage {
  const { catalogue, board } = shelf
  const listed = catalogue.list({}, { from: 0, count: rows })
  const nodes = new Nodes(corpus.store)
  const cited = shelf.mostCited
  const tile = (count: number, word: ServeWord, place: Place): Markup =>
    element(
      'li',
      {},
      element('a', { href: addressOf(place) }, element('b', {}, counted(count, language)), said(word, language)),
    )
  return {
    title: said('home', language),
    body: element(
      'div',
      { class: 'home' },
      element('h1', {}, name),
      corpus.isUnfinished ? element('p', { class: 'warning' }, said('unfinished', language)) : '',
      element(
        'ul',
        { class: 'tiles' },
        tile(catalogue.entries.length, 'inCorpus', 'documents'),
        tile(catalogue.external, 'citedMissing', 'missing'),
        tile(board.size, 'taskCount', 'tasks'),
      ),
      element(
        'div',
        { class: 'side-by-side' },
        ...(['type', 'year', 'system', 'issuer'] as const).map((facet) =>
          filterOf(
            ({ type: 'byType', year: 'byYear', system: 'bySystem', issuer: 'byIssuer' } as const)[facet],
            facetLinks(shelf, facet, listed, {}, language),
            language,
          ),
        ),
      ),
      element('h2', {}, said('mostCited', language)),
      documentTable(
        cited.map(({ document }) => document),
        language,
        { heads: [said('citedBy', language)], cells: (at) => [counted(cited[at]?.citedBy ?? 0, language)] },
      ),
      element('h2', {}, said('newest', language)),
      documentTable(nodes.all(listed.keys), language),
    ),
  }
}

import { Nodes } from '../../query/node.ts'
import { Markup } from '../../view/markup.ts'
import type { Ask, Desk, HtmlPage } from '../page.ts'
import { documentTable, headingWith, pagerOf, rowsOnPage } from '../pieces.ts'
import { pageNumber } from '../places.ts'
import { counted, said } from '../words.ts'

const { element } = Markup

/** What is cited but not in the corpus, the most cited first. */
export function missingPage({ corpus, shelf }: Desk, { query, language }: Ask): HtmlPage {
  const page = pageNumber(query)
  const from = (page - 1) * rowsOnPage
  const nodes = new Nodes(corpus.store)
  const results = shelf.missing.slice(from, from + rowsOnPage).flatMap(({ key, citedBy, mentions }) => {
    const document = nodes.get(key)
    return document ? [{ document, citedBy, mentions }] : []
  })
  const total = shelf.missing.length
  return {
    title: said('missing', language),
    body: element(
      'section',
      {},
      headingWith(said('missing', language), total, language),
      results.length === 0
        ? element('p', {}, said('nothing', language))
        : documentTable(
            results.map(({ document }) => document),
            language,
            {
              heads: [said('citedBy', language), said('places', language)],
              allExternal: true,
              cells: (at) => [
                counted(results[at]?.citedBy ?? 0, language),
                counted(results[at]?.mentions ?? 0, language),
              ],
            },
          ),
      pagerOf({ place: 'missing', values: {}, page, total, language }),
    ),
  }
}

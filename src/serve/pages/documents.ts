import { typeNameOf } from '../../export/labels.ts'
import { type Language, systemWords } from '../../export/words/graph-words.ts'
import { typeCodes } from '../../lexicon/document-types.ts'
import { type Chosen, type FacetName, facetNames, type Listed } from '../../query/catalogue.ts'
import { Nodes } from '../../query/node.ts'
import { Markup } from '../../view/markup.ts'
import type { Ask, Desk, HtmlPage } from '../page.ts'
import { documentTable, type FilterLink, filterOf, headingWith, pagerOf, rowsOnPage, withFilters } from '../pieces.ts'
import { addressOf, asked, pageNumber } from '../places.ts'
import type { Shelf } from '../shelf.ts'
import { type ServeWord, said } from '../words.ts'

const { element, text } = Markup

const facetWords: Readonly<Record<FacetName, ServeWord>> = {
  type: 'byType',
  issuer: 'byIssuer',
  year: 'byYear',
  system: 'bySystem',
}

/** All documents, the newest first, with filters that are links. */
export function documentsPage({ corpus, shelf }: Desk, { query, language }: Ask): HtmlPage {
  const chosen: Chosen = Object.fromEntries(
    facetNames.flatMap((name) => {
      const value = asked(query, name)
      return value === undefined ? [] : [[name, value]]
    }),
  )
  const page = pageNumber(query)
  const listed = shelf.catalogue.list(chosen, { from: (page - 1) * rowsOnPage, count: rowsOnPage })
  const nodes = new Nodes(corpus.store).all(listed.keys)
  const isNarrowed = Object.keys(chosen).length > 0
  return {
    title: said('documents', language),
    body: withFilters(
      [
        isNarrowed
          ? element('p', {}, element('a', { href: addressOf('documents') }, said('clear', language)))
          : text(''),
        ...facetNames.map((name) =>
          filterOf(facetWords[name], facetLinks(shelf, name, listed, chosen, language), language),
        ),
      ],
      [
        headingWith(said('documents', language), listed.total, language),
        nodes.length === 0 ? element('p', {}, said('nothing', language)) : documentTable(nodes, language),
        pagerOf({ place: 'documents', values: { ...chosen }, page, total: listed.total, language }),
      ],
      language,
    ),
  }
}

/** A chosen value leads back to the list without it. */
export function facetLinks(
  { catalogue }: Shelf,
  name: FacetName,
  { facets }: Listed,
  chosen: Chosen,
  language: Language,
): readonly FilterLink[] {
  const nameOfValue = (value: string): string => {
    if (name === 'issuer') return catalogue.issuerName(value)
    if (name === 'type') return value === typeCodes.unsaid ? said('noType', language) : typeNameOf(value)
    const system = Object.entries(systemWords).find(([id]) => name === 'system' && id === value)
    return system?.[1][language] ?? value
  }
  return facets[name].map(({ value, count }) => {
    const isChosen = chosen[name] === value
    return {
      name: nameOfValue(value),
      count,
      href: addressOf('documents', { ...chosen, [name]: isChosen ? undefined : value }),
      isChosen,
    }
  })
}

import { nameOf, printedDate, shortSubject } from '../export/labels.ts'
import type { Language } from '../export/words/graph-words.ts'
import type { GraphNode } from '../model/graph.ts'
import { oneLine, shorten } from '../text/plain-text.ts'
import { Markup } from '../view/markup.ts'
import { addressOf, documentAddress, type Place } from './places.ts'
import { counted, type ServeWord, said } from './words.ts'

const { element, join } = Markup

/** How many rows a list has on one page. */
export const rowsOnPage = 50

/** The name of a document that leads to its page. */
export function documentLink(node: GraphNode, language: Language): Markup {
  return element(
    'a',
    { class: node.external ? 'name external' : 'name', href: documentAddress(node.key) },
    ...unbrokenNumber(nameOf(node, language)),
  )
}

/** Its day and who issued it, since many documents share a number; its file where it has none. */
export function origin({ date, issuer, number, paths }: GraphNode, language: Language): string {
  const file = number === undefined ? (paths[0]?.split('/').at(-1) ?? '') : ''
  return [date === undefined ? '' : dayOf(date, language), shorten(oneLine(issuer ?? ''), 70), file]
    .filter(Boolean)
    .join(' · ')
}

/** The same, and what it is about. */
export const originAndSubject = (node: GraphNode, language: Language): string =>
  [origin(node, language), shorten(oneLine(node.subject ?? ''), 140)].filter(Boolean).join(' · ')

/** A name whose number and symbol stay on one line. */
function unbrokenNumber(name: string): readonly (Markup | string)[] {
  const [, before = '', number = ''] = /^(.*\s)(\S*\/\S{1,28})$/u.exec(name) ?? []
  return number === '' ? [name] : [before, element('span', { class: 'unbroken' }, number)]
}

/** A day as the language has it. */
export const dayOf = (date: string, language: Language): string =>
  language === 'vi' ? printedDate(date) : oneLine(date)

/** A column of a table: its heading, and what its cells are, which tells how wide they may be. */
export interface Column {
  readonly head: string
  readonly kind?: 'day' | 'number' | 'when' | 'who'
}

/** A table that becomes cards on a narrow screen: each cell knows its heading. */
export function tableOf(columns: readonly Column[], rows: readonly (readonly (Markup | string)[])[]): Markup {
  return element(
    'table',
    {},
    element(
      'thead',
      {},
      element('tr', {}, ...columns.map(({ head, kind }) => element('th', { scope: 'col', class: kind }, head))),
    ),
    element(
      'tbody',
      {},
      ...rows.map((cells) =>
        element(
          'tr',
          {},
          ...cells.map((cell, at) => element('td', { 'data-head': columns[at]?.head, class: columns[at]?.kind }, cell)),
        ),
      ),
    ),
  )
}

/** Documents as rows: day, name, issuer, subject. */
export function documentTable(
  nodes: readonly GraphNode[],
  language: Language,
  more?: {
    readonly heads: readonly string[]
    readonly cells: (at: number) => readonly (Markup | string)[]
    /** The page is about nothing else than documents that the corpus does not hold. */
    readonly allExternal?: true
  },
): Markup {
  return tableOf(
    [
      { head: said('date', language), kind: 'day' },
      { head: said('document', language) },
      { head: said('issuer', language) },
      { head: said('about', language) },
      ...(more?.heads ?? []).map((head) => ({ head, kind: 'number' as const })),
    ],
    nodes.map((node, at) => [
      node.date === undefined ? '' : dayOf(node.date, language),
      join([
        documentLink(node, language),
        ...(node.external && !more?.allExternal
          ? [element('small', { class: 'mark' }, said('external', language))]
          : []),
      ]),
      oneLine(node.issuer ?? ''),
      shortSubject(node, 200),
      ...(more?.cells(at) ?? []),
    ]),
  )
}

interface Pager {
  readonly place: Place
  readonly values: Readonly<Record<string, string | undefined>>
  readonly page: number
  readonly total: number
  readonly language: Language
}

/** The links to the pages of a list; nothing when all stands on one. */
export function pagerOf({ place, values, page, total, language }: Pager): Markup {
  const last = Math.max(1, Math.ceil(total / rowsOnPage))
  if (last === 1 && page === 1) return join([])
  const link = (to: number, word: ServeWord, rel: string): Markup =>
    to < 1 || to > last
      ? element('span', { class: 'off' }, said(word, language))
      : element(
          'a',
          { rel, href: addressOf(place, { ...values, page: to === 1 ? undefined : to }) },
          said(word, language),
        )
  return element(
    'nav',
    { class: 'pager', 'aria-label': said('pagesOf', language) },
    link(page - 1, 'previous', 'prev'),
    element(
      'span',
      {},
      `${said('page', language)} ${counted(page, language)} ${said('of', language)} ${counted(last, language)}`,
    ),
    link(page + 1, 'next', 'next'),
  )
}

export interface FilterLink {
  readonly name: string
  readonly count: number
  readonly href: string
  readonly isChosen: boolean
}

/** A filter whose values are links; those beyond the first dozen wait behind "all". */
export function filterOf(word: ServeWord, links: readonly FilterLink[], language: Language): Markup {
  if (links.length === 0) return join([])
  const shown = 12
  const item = ({ name, count, href, isChosen }: FilterLink): Markup =>
    element(
      'li',
      {},
      element(
        'a',
        { href, 'aria-current': isChosen ? 'true' : undefined },
        element('span', {}, name),
        ' ',
        element('small', {}, counted(count, language)),
      ),
    )
  const chosen = links.filter(({ isChosen }) => isChosen)
  const first = [...chosen, ...links.filter(({ isChosen }) => !isChosen)].slice(0, Math.max(shown, chosen.length))
  const rest = links.filter((link) => !first.includes(link)).slice(0, 300)
  return element(
    'section',
    { class: 'filter' },
    element('h2', {}, said(word, language)),
    element('ul', {}, ...first.map(item)),
    rest.length === 0
      ? ''
      : element(
          'details',
          {},
          element('summary', {}, `+ ${counted(links.length - first.length, language)}`),
          element('ul', {}, ...rest.map(item)),
        ),
  )
}

/** The filters beside a list; on a narrow screen they stand below it, and a link leads there. */
export function withFilters(filters: readonly Markup[], list: readonly Markup[], language: Language): Markup {
  return element(
    'div',
    { class: 'with-filters' },
    element('aside', { id: 'filters', class: 'filters', 'aria-label': said('filters', language) }, ...filters),
    element(
      'section',
      {},
      element('a', { class: 'to-filters', href: '#filters' }, `${said('filters', language)} ↓`),
      ...list,
    ),
  )
}

/** A heading with how many there are. */
export function headingWith(word: string, total: number, language: Language): Markup {
  return element('h1', {}, word, ' ', element('small', {}, counted(total, language)))
}

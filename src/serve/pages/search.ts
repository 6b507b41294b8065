import { nameOf } from '../../export/labels.ts'
import type { Language } from '../../export/words/graph-words.ts'
import { Nodes } from '../../query/node.ts'
import { type Hit, isUnranked, type SearchResult, search } from '../../query/search.ts'
import { Markup } from '../../view/markup.ts'
import type { Answer, Ask, Desk } from '../page.ts'
import { documentLink, originAndSubject } from '../pieces.ts'
import { addressOf, asked } from '../places.ts'
import { said } from '../words.ts'
import { foundByName } from './named.ts'

const { element, join, text } = Markup

/** Documents by their number or name, and by the words of their text; as a part of a page while somebody types. */
export async function searchPage(desk: Desk, { query, language }: Ask): Promise<Answer> {
  const words = (query.get('q') ?? '').slice(0, 400).trim()
  const isTyped = asked(query, 'typed') !== undefined
  const limit = isTyped ? 6 : 20
  const byName = words === '' ? [] : new Nodes(desk.corpus.store).all(await foundByName(desk, words, limit, isTyped))
  const byWords = words === '' ? [] : search(desk.corpus.store, isTyped ? typedWords(words) : words, { limit })
  const lists = join([
    byName.length === 0
      ? text('')
      : element(
          'section',
          {},
          element('h2', {}, said('byName', language)),
          element(
            'ul',
            { class: 'names' },
            ...byName.map((node) =>
              element(
                'li',
                {},
                documentLink(node, language),
                ' ',
                element('small', {}, originAndSubject(node, language)),
              ),
            ),
          ),
        ),
    byWords.length === 0
      ? text('')
      : element(
          'section',
          {},
          element('h2', {}, said('byWords', language)),
          isUnranked(byWords) ? element('p', { class: 'muted' }, said('newestFirst', language)) : text(''),
          element('ol', { class: 'hits' }, ...byWords.map((result) => found(result, language, isTyped))),
        ),
    words !== '' && byName.length + byWords.length === 0 ? element('p', {}, said('nothingFound', language)) : text(''),
  ])
  if (isTyped)
    return {
      fragment: join([
        lists,
        element('p', {}, element('a', { href: addressOf('search', { q: words }) }, said('all', language))),
      ]),
    }
  return {
    title: words === '' ? said('search', language) : `${said('search', language)}: ${words}`,
    body: element('div', { class: 'results' }, element('h1', {}, said('search', language)), lists),
  }
}

/** The word that is still being typed may go on. */
function typedWords(words: string): string {
  return /[\p{L}\p{N}]{2}$/u.test(words) && !words.includes('"') ? `${words}*` : words
}

function found({ document, hits }: SearchResult, language: Language, isTyped: boolean): Markup {
  return element(
    'li',
    {},
    documentLink(document, language),
    ' ',
    element('small', {}, originAndSubject(document, language)),
    ...hits.slice(0, isTyped ? 1 : 3).map((hit) => snippet(hit, nameOf(document, language), language)),
  )
}

function snippet(hit: Hit, name: string, language: Language): Markup {
  const parts: Markup[] = []
  let at = 0
  for (const { start, end } of hit.marks) {
    parts.push(text(hit.snippet.slice(at, start)), element('mark', {}, hit.snippet.slice(start, end)))
    at = end
  }
  parts.push(text(hit.snippet.slice(at)))
  return element('p', { title: `${name}, ${said('line', language)} ${hit.line}` }, join(parts))
}

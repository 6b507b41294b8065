import type { Language } from '../export/words/graph-words.ts'
import { pageMark } from '../model/own-mark.ts'
import { Markup } from '../view/markup.ts'
import type { HtmlPage } from './page.ts'
import { addressOf, type Place, places } from './places.ts'
import { type ServeWord, said } from './words.ts'

const { element, join, text } = Markup

interface Around {
  readonly nonce: string
  readonly language: Language
  readonly name: string
  readonly path: string
  readonly query: URLSearchParams
}

/** The pages that stand in the menu. */
const menu = ['home', 'documents', 'tasks', 'missing', 'path', 'cascade'] as const satisfies readonly (Place &
  ServeWord)[]

/** A page with all that stands around every page: the menu, the search, the other language. */
function frameOf(page: HtmlPage, around: Around): string {
  const { nonce, language, name } = around
  const scripts = ['/assets/serve.js', ...(page.withText ? ['/assets/view.js'] : [])]
  const head = join([
    element('title', {}, `${page.title.slice(0, 200)} · ${name}`),
    element('link', { rel: 'stylesheet', href: '/assets/serve.css', nonce }),
    ...scripts.map((src) => element('script', { src, nonce, defer: true })),
  ])
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
${pageMark}
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
${head.html}
</head>
<body class="bench">
${top(around).html}
<main id="content" tabindex="-1">${page.body.html}</main>
${foot(around).html}
</body>
</html>
`
}

/** The same in the order in which it is known: all that is there at once, then what takes longer. */
export async function* framePieces(page: HtmlPage, around: Around): AsyncGenerator<string> {
  const [before = '', after = ''] = frameOf(page, around).split(Markup.later.html)
  yield before
  for (const piece of page.later ?? []) yield (await piece()).html
  yield after
}

function top({ language, name, path, query }: Around): Markup {
  const items = menu.map((place) =>
    element(
      'li',
      {},
      element(
        'a',
        { href: addressOf(place), 'aria-current': places[place] === path ? 'page' : undefined },
        said(place, language),
      ),
    ),
  )
  return element(
    'header',
    { class: 'top' },
    element('a', { class: 'skip', href: '#content' }, said('toContent', language)),
    element('a', { class: 'brand', href: '/' }, name),
    element('nav', { 'aria-label': said('menu', language) }, element('ul', {}, ...items)),
    element(
      'form',
      { class: 'search', role: 'search', action: places.search, method: 'get' },
      element('input', {
        type: 'search',
        name: 'q',
        id: 'q',
        value: path === places.search ? (query.get('q') ?? '') : '',
        placeholder: said('searchHint', language),
        'aria-label': said('search', language),
        'aria-controls': 'found',
        autocomplete: 'off',
        spellcheck: 'false',
      }),
      element('button', {}, said('find', language)),
      element('div', { id: 'found', 'aria-live': 'polite', hidden: true }),
    ),
  )
}

function foot({ language, path, query }: Around): Markup {
  const other = language === 'vi' ? 'en' : 'vi'
  const turned = new URLSearchParams(query)
  turned.set('lang', other)
  return element(
    'footer',
    {},
    element('span', {}, said('readOnly', language)),
    ' · ',
    element(
      'a',
      { href: `${path}?${turned.toString()}`, lang: other, hreflang: other },
      said('otherLanguage', language),
    ),
  )
}

/** A page that says why there is none. */
export function refusedPage(word: ServeWord, language: Language, status: 404, ...more: readonly Markup[]): HtmlPage {
  return {
    title: said(word, language),
    status,
    body: element('section', { class: 'plain' }, element('h1', {}, said(word, language)), ...more, text('')),
  }
}

import { relationStyleOf } from '../../export/appearance.ts'
import { nameOf, shortSubject } from '../../export/labels.ts'
import { type Language, levelWords } from '../../export/words/graph-words.ts'
import { type Cascade, cascade } from '../../query/cascade.ts'
import { Markup } from '../../view/markup.ts'
import type { Ask, Desk, HtmlPage } from '../page.ts'
import { documentLink, origin } from '../pieces.ts'
import { asked, places } from '../places.ts'
import { counted, said } from '../words.ts'
import { nodeNamed } from './named.ts'

const { element, text } = Markup
/** More no one reads in one page. */
const most = 200

/** How a document travels down: who carries it out, level by level. */
export async function cascadePage(desk: Desk, { query, language }: Ask): Promise<HtmlPage> {
  const name = asked(query, 'key')
  const named = name === undefined ? undefined : await nodeNamed(desk, name, language)
  const node = named && 'node' in named ? named.node : undefined
  const tree = node && cascade(desk.corpus.store, node.key, { limit: most }, desk.shelf.carriers)
  return {
    title: node ? `${said('cascade', language)}: ${nameOf(node, language)}` : said('cascade', language),
    body: element(
      'section',
      {},
      element('h1', {}, said('cascade', language)),
      element(
        'form',
        { class: 'ask', action: places.cascade, method: 'get' },
        element(
          'label',
          {},
          said('chooseDocument', language),
          element('input', {
            name: 'key',
            value: node ? nameOf(node, language) : (name ?? ''),
            required: true,
            spellcheck: 'false',
          }),
        ),
        element('button', {}, said('show', language)),
      ),
      named && 'instead' in named ? named.instead : text(''),
      tree ? element('ul', { class: 'cascade' }, branch(tree, language)) : text(''),
      tree && tree.below.length === 0 ? element('p', {}, said('noCascade', language)) : text(''),
    ),
  }
}

function branch(tree: Cascade, language: Language): Markup {
  const { document, days, relation, tasks, below, more } = tree
  const facts = [
    origin(document, language),
    document.level === undefined ? '' : levelWords[document.level][language],
    relation === undefined ? '' : relationStyleOf(relation)[language],
    days === undefined
      ? ''
      : days === 0
        ? said('sameDay', language)
        : `${counted(days, language)} ${said('daysLater', language)}`,
    tasks.length === 0 ? '' : `${counted(tasks.length, language)} ${said('taskCount', language)}`,
  ]
  return element(
    'li',
    {},
    documentLink(document, language),
    ' ',
    element('small', {}, facts.filter(Boolean).join(' · ')),
    element('p', {}, shortSubject(document, 200)),
    below.length === 0 ? '' : element('ul', {}, ...below.map((one) => branch(one, language))),
    more === undefined
      ? ''
      : element('p', { class: 'muted' }, `+ ${counted(more, language)} ${said('more', language)}`),
  )
}

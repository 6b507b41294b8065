import { relationStyleOf } from '../../export/appearance.ts'
import { nameOf } from '../../export/labels.ts'
import type { Language } from '../../export/words/graph-words.ts'
import type { GraphNode } from '../../model/graph.ts'
import { oneLine } from '../../text/plain-text.ts'
import { Markup } from '../../view/markup.ts'
import type { Ask, Desk, HtmlPage } from '../page.ts'
import { documentLink } from '../pieces.ts'
import { asked, places } from '../places.ts'
import { type ServeWord, said } from '../words.ts'
import { nodeNamed } from './named.ts'

const { element, join, text } = Markup

/** How one document leads to another. */
export async function pathPage(desk: Desk, { query, language }: Ask): Promise<HtmlPage> {
  const from = asked(query, 'from')
  const to = asked(query, 'to')
  const field = (name: 'from' | 'to', word: ServeWord, value: string | undefined): Markup =>
    element(
      'label',
      {},
      said(word, language),
      element('input', { name, value: value ?? '', required: true, spellcheck: 'false' }),
    )
  const ends = [
    from === undefined ? undefined : await nodeNamed(desk, from, language),
    to === undefined ? undefined : await nodeNamed(desk, to, language),
  ] as const
  const nodes = ends.map((end) => (end && 'node' in end ? end.node : undefined))
  const [first, last] = nodes
  const shown = (value: string | undefined, node: GraphNode | undefined): string | undefined =>
    node === undefined ? value : nameOf(node, language)
  return {
    title: first && last ? `${nameOf(first, language)} → ${nameOf(last, language)}` : said('path', language),
    body: element(
      'section',
      {},
      element('h1', {}, said('path', language)),
      element('p', { class: 'muted' }, said('pathHint', language)),
      element(
        'form',
        { class: 'ask', action: places.path, method: 'get' },
        field('from', 'pathFrom', shown(from, first)),
        field('to', 'pathTo', shown(to, last)),
        element('button', {}, said('show', language)),
      ),
      ...ends.flatMap((end) => (end && 'instead' in end ? [end.instead] : [])),
      first && last ? chain(desk, first, last, language) : text(''),
    ),
  }
}

function chain({ corpus }: Desk, from: GraphNode, to: GraphNode, language: Language): Markup {
  const { path, edges, reversed } = corpus.path([from], [to])
  if (path.length === 0) return element('p', { class: 'warning' }, said('noPath', language))
  return join([
    reversed ? element('p', {}, said('reversed', language)) : text(''),
    element(
      'ol',
      { class: 'chain' },
      ...path.map((node, at) => {
        const edge = edges[at]
        return element(
          'li',
          {},
          documentLink(node, language),
          ' ',
          element('small', {}, oneLine(node.subject ?? '')),
          edge === undefined
            ? ''
            : element(
                'p',
                {},
                element('b', {}, `↓ ${relationStyleOf(edge.evidence.relation)[language]}`),
                ' ',
                element('q', {}, oneLine(edge.evidence.sentence)),
              ),
        )
      }),
    ),
  ])
}

import { rereadDocument } from '../../corpus/reread.ts'
import { nameOf, printedDate } from '../../export/labels.ts'
import { type Language, systemWords } from '../../export/words/graph-words.ts'
import type { GraphNode } from '../../model/graph.ts'
import { parseDocument } from '../../parse.ts'
import { Nodes } from '../../query/node.ts'
import { oneLine } from '../../text/plain-text.ts'
import { articleOf, type Viewed } from '../../view/article.ts'
import { Markup } from '../../view/markup.ts'
import { beyondOf } from '../beyond.ts'
import { diagramOf } from '../diagram.ts'
import { refusedPage } from '../frame.ts'
import type { Ask, Desk, HtmlPage } from '../page.ts'
import { addressOf, asked } from '../places.ts'
import { said } from '../words.ts'

const { element, text } = Markup

/** A document: its diagram, and its text with what was read, whose citations lead on and whose parts tell who cites them. */
export async function documentPage(desk: Desk, { query, language }: Ask): Promise<HtmlPage> {
  const node = await askedNode(desk, query)
  if (!node) return refusedPage('noSuchDocument', language, 404)
  const heading = element(
    'header',
    { class: 'document-head' },
    element('h1', {}, nameOf(node, language)),
    element('p', { class: 'subject' }, oneLine(node.subject ?? node.title ?? '')),
    element('p', { class: 'muted' }, factsOf(node, language)),
    actions(node, language),
    element(
      'details',
      { class: 'diagram-fold', open: true },
      element('summary', {}, said('diagram', language)),
      diagramOf(desk, node, language),
    ),
  )
  const title = nameOf(node, language)
  const read = await viewedOf(desk, node)
  if ('viewed' in read)
    return {
      title,
      withText: true,
      body: articleOf(read.viewed, {
        at: 0,
        language,
        beyond: beyondOf(desk, node, read.viewed, heading, language),
      }),
    }
  const why = read.failure === undefined ? said('noText', language) : `${said('unreadable', language)}: ${read.failure}`
  return {
    title,
    body: element(
      'section',
      { class: 'without-text' },
      heading,
      element('p', { class: read.failure === undefined ? 'muted' : 'warning' }, why),
    ),
  }
}

async function askedNode({ corpus }: Desk, query: URLSearchParams): Promise<GraphNode | undefined> {
  const nodes = new Nodes(corpus.store)
  const key = asked(query, 'key')
  if (key !== undefined) return nodes.get(key)
  const path = asked(query, 'path')
  // A path is looked up in the index, never on the disk.
  if (path === undefined) return undefined
  const found = await corpus.find(path, { cwd: corpus.root })
  return found.status === 'found' ? found.documents[0] : undefined
}

type Read = { readonly viewed: Viewed } | { readonly failure?: string }

/** The text as it lies on the disk: the index tells where, and whether it is still the same is told on the page. */
async function viewedOf({ corpus }: Desk, node: GraphNode): Promise<Read> {
  const [path] = node.paths
  if (path === undefined) return {}
  const read = await rereadDocument(path, corpus.root)
  if ('failure' in read) return { failure: `${path} ${read.failure}` }
  const document = parseDocument(read.source, read.notices)
  return {
    viewed: { document: { ...document, source: { ...document.source, path } }, text: read.source.text, findings: [] },
  }
}

function factsOf(node: GraphNode, language: Language): string {
  return [
    node.issuer === undefined ? '' : oneLine(node.issuer),
    node.date === undefined ? '' : printedDate(node.date),
    node.system === undefined ? '' : systemWords[node.system][language],
    node.external ? said('external', language) : '',
    ...node.paths.slice(0, 3),
  ]
    .filter(Boolean)
    .join(' · ')
}

function actions({ key }: GraphNode, language: Language): Markup {
  const link = (href: string, word: Parameters<typeof said>[0]): Markup =>
    element('li', {}, element('a', { href }, said(word, language)))
  return element(
    'nav',
    { class: 'actions', 'aria-label': said('actions', language) },
    element(
      'ul',
      {},
      link(addressOf('links', { key, direction: 'in' }), 'citesHere'),
      link(addressOf('links', { key, direction: 'out' }), 'cites'),
      link(addressOf('cascade', { key }), 'cascade'),
      link(addressOf('path', { from: key }), 'path'),
      link(addressOf('graph', { key }), 'graph'),
      text(''),
    ),
  )
}

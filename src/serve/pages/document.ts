import { mayHavePages, type Pages } from '../../corpus/reread.ts'
import { nameOf, printedDate } from '../../export/labels.ts'
import { type Language, standingWords, systemWords } from '../../export/words/graph-words.ts'
import type { GraphNode } from '../../model/graph.ts'
import { Nodes } from '../../query/node.ts'
import { oneLine } from '../../text/plain-text.ts'
import { articleWith, type Placed, readTextOf, sheetsBeside } from '../../view/article.ts'
import { Markup } from '../../view/markup.ts'
import type { Sheets } from '../../view/sheets.ts'
import { beyondOf } from '../beyond.ts'
import { diagramOf } from '../diagram.ts'
import { refusedPage } from '../frame.ts'
import type { Ask, Desk, HtmlPage } from '../page.ts'
import { dayOf, documentLink } from '../pieces.ts'
import { addressOf, asked } from '../places.ts'
import type { ReadDocument } from '../read-again.ts'
import { said } from '../words.ts'

const { element, text } = Markup
/** Beyond that the boxes of a page weigh more than a browser turns quickly. */
const mostSheets = 300
/** A document that lies in more files is most often a form. */
const mostFiles = 6

/**
 * A document: its diagram, and its text with what was read, whose citations lead on and whose parts tell who cites them. A long text takes up to a
 * second to read, so what the index knows goes before it.
 */
export async function documentPage(desk: Desk, { query, language }: Ask): Promise<HtmlPage> {
  const node = await askedNode(desk, query)
  if (!node) return refusedPage('noSuchDocument', language, 404)
  const heading = element(
    'header',
    { class: 'document-head' },
    element('h1', {}, nameOf(node, language)),
    subjectOf(node, language),
    element('p', { class: 'muted' }, factsOf(node, language), ...filesOf(node, query)),
    statusOf(desk, node, language),
    actions(node, language),
    element(
      'details',
      { class: 'diagram-fold', open: true },
      element('summary', {}, said('diagram', language)),
      diagramOf(desk, node, language),
    ),
  )
  const title = nameOf(node, language)
  const path = pathOf(node, query)
  if (path === undefined)
    return {
      title,
      body: element(
        'section',
        { class: 'without-text' },
        heading,
        element('p', { class: 'muted' }, said('noText', language)),
      ),
    }
  return {
    title,
    withText: true,
    body: articleWith(0, title, heading, Markup.later, mayHavePages(path)),
    later: laterPieces(desk, node, path, language),
  }
}

/** The text with what was read of it; then the pages of the file, whose words have to be found again. */
function laterPieces(
  desk: Desk,
  node: GraphNode,
  path: string,
  language: Language,
): readonly (() => Promise<Markup>)[] {
  const placedOf = (read: ReadDocument): Placed => ({
    at: 0,
    language,
    says: desk.says,
    beyond: beyondOf(desk, node, read, language),
  })
  const ofText = async (): Promise<Markup> => {
    const read = await desk.shelf.read(path)
    if ('failure' in read)
      return element('p', { class: 'text warning' }, `${said('unreadable', language)}: ${read.failure}`)
    return readTextOf(read.viewed, placedOf(read))
  }
  const ofPages = async (): Promise<Markup> => {
    const read = await desk.shelf.read(path)
    const pages = 'failure' in read ? undefined : await read.pages()
    if ('failure' in read || pages === undefined)
      return element('section', { class: 'sheets' }, element('p', { class: 'rest' }, said('noPages', language)))
    return sheetsBeside(read.viewed, sheetsFor(node.key, path, pages), placedOf(read))
  }
  return mayHavePages(path) ? [ofText, ofPages] : [ofText]
}

/** Each picture is asked for when it comes into view. */
const sheetsFor = (key: string, path: string, { sizes, placesOf }: Pages): Sheets => ({
  shown: sizes.slice(0, mostSheets).map(({ width, height }, at) => ({
    page: at + 1,
    src: addressOf('sheet', { key, path, page: at + 1 }),
    width,
    height,
  })),
  count: sizes.length,
  placesOf,
})

/** The file that is shown: the one that was asked for, else the first of those that hold the document. */
export function pathOf({ paths }: GraphNode, query: URLSearchParams): string | undefined {
  const path = asked(query, 'path')
  return path !== undefined && paths.includes(path) ? path : paths[0]
}

/** What it is about, where its name does not say it already. */
function subjectOf(node: GraphNode, language: Language): Markup {
  const subject = oneLine(node.subject ?? node.title ?? '')
  const isSaid = nameOf(node, language).toLowerCase().includes(subject.toLowerCase())
  return isSaid ? text('') : element('p', { class: 'subject' }, subject)
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

function factsOf(node: GraphNode, language: Language): string {
  return [
    node.issuer === undefined ? '' : oneLine(node.issuer),
    node.date === undefined ? '' : printedDate(node.date),
    node.system === undefined ? '' : systemWords[node.system][language],
    node.external ? said('external', language) : '',
  ]
    .filter(Boolean)
    .join(' · ')
}

/** Its files, each of which may be looked at where there are several. */
function filesOf(node: GraphNode, query: URLSearchParams): readonly Markup[] {
  const shown = pathOf(node, query)
  return node.paths
    .slice(0, mostFiles)
    .flatMap((path) => [
      text(' · '),
      path === shown
        ? element('span', { class: 'file' }, path)
        : element('a', { href: addressOf('document', { key: node.key, path }) }, path),
    ])
}

/** Whether it is in force, as far as this corpus tells, and what says so. */
function statusOf({ shelf }: Desk, node: GraphNode, language: Language): Markup {
  const found = shelf.statuses.of(node.key)
  if (!found) return text('')
  const { status, at, since, by, amendedBy } = found
  if (status === 'unknown' && amendedBy.length === 0) return text('')
  const word = status === 'in-force' || status === 'unknown' ? undefined : standingWords[status][language]
  const day = since === undefined ? '' : ` ${said('since', language)} ${dayOf(since, language)}`
  const change = ({ document }: { readonly document: GraphNode }): Markup =>
    element('li', {}, documentLink(document, language))
  const list = (word: 'by' | 'amendedBy', documents: readonly { readonly document: GraphNode }[]): Markup =>
    documents.length === 0
      ? text('')
      : element('div', {}, said(word, language), ' ', element('ul', {}, ...documents.slice(0, 6).map(change)))
  return element(
    'div',
    { class: `status ${status}` },
    element(
      'b',
      {},
      `${word ?? said(status === 'in-force' ? 'inForce' : 'standingUnknown', language)}${word === undefined ? '' : day}`,
    ),
    at === undefined ? '' : element('small', {}, ` ${said('asFarAs', language)} ${dayOf(at, language)}`),
    list('by', by),
    list('amendedBy', amendedBy),
  )
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

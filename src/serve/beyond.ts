import { relationStyleOf } from '../export/appearance.ts'
import { nameOf } from '../export/labels.ts'
import type { Language } from '../export/words/graph-words.ts'
import type { GraphNode } from '../model/graph.ts'
import type { Span } from '../model/span.ts'
import { edgesAt } from '../query/edges.ts'
import { type CitedPart, citedParts } from '../query/links.ts'
import { Nodes } from '../query/node.ts'
import { oneLine, shorten } from '../text/plain-text.ts'
import type { Beyond, Viewed } from '../view/article.ts'
import { Markup } from '../view/markup.ts'
import type { Desk } from './page.ts'
import { documentLink } from './pieces.ts'
import { documentAddress } from './places.ts'
import { placeOfProvision } from './provisions.ts'
import { said } from './words.ts'

const { element, join } = Markup
/** What a margin can hold. */
const mostParts = 300

/**
 * What leads from the text of a document to others: its citations to the cited documents, its parts to who cites them.
 *
 * @param isAsIndexed its file is the one that was indexed: else the page says so
 */
export function beyondOf(
  desk: Desk,
  node: GraphNode,
  { viewed, isAsIndexed }: { readonly viewed: Viewed; readonly isAsIndexed: boolean },
  language: Language,
): Beyond {
  const nodes = new Nodes(desk.corpus.store)
  const targets = targetsOf(desk, node, viewed)
  const targetOf = (citation: string): GraphNode | undefined => {
    const key = targets.get(citation)
    return key === undefined ? undefined : nodes.get(key)
  }
  const parts = partsOf(citedParts(desk.corpus.store, node.key, mostParts), viewed)
  return {
    marks: parts.flatMap(({ id, span }) => (span === undefined ? [] : [{ id, kind: 'cited', span }])),
    panel: join([
      isAsIndexed ? Markup.text('') : element('p', { class: 'warning' }, said('changed', language)),
      partsPanel(parts, nodes, language),
    ]),
    addressOf: (mark) => {
      const target = targetOf(mark)
      return target && documentAddress(target.key)
    },
    after: (citation) => {
      const target = targetOf(citation)
      return target && element('a', { class: 'onward', href: documentAddress(target.key) }, onward(target, language))
    },
  }
}

const onward = (node: GraphNode, language: Language): string =>
  `→ ${nameOf(node, language)}${node.external ? ` (${said('external', language)})` : ''}`

/**
 * The document that each citation was resolved to. The index knows a citation by its place, so a text that has changed since keeps the links
 * alone that still stand where they stood.
 */
function targetsOf({ corpus }: Desk, node: GraphNode, { document }: Viewed): ReadonlyMap<string, string> {
  const byPlace = new Map<string, string>()
  const known = edgesAt(corpus.store, node.key, 'out').filter(({ evidence }) => !evidence.reported)
  const own = known.filter(({ evidence }) => evidence.path === document.source.path)
  for (const { target, evidence } of own)
    if (!byPlace.has(placeId(evidence.span))) byPlace.set(placeId(evidence.span), target)
  const targets = new Map<string, string>()
  for (const { id, span, citedDocument } of document.citations) {
    const target = byPlace.get(placeId(span))
    if (target !== undefined) targets.set(id, target)
    if (target === undefined || citedDocument === undefined) continue
    const first = document.citedDocuments.find((cited) => cited.id === citedDocument)?.citations[0]
    if (first !== undefined && !targets.has(first)) targets.set(first, target)
  }
  return targets
}

const placeId = ({ start, end }: Span): string => `${start}-${end}`

interface Part {
  readonly id: string
  readonly name: string
  readonly span: Span | undefined
  readonly by: readonly CitedPart[]
}

/** The parts of this document that others name, in the order of the text; those that its outline lacks come last. */
function partsOf(cited: readonly CitedPart[], { document }: Viewed): readonly Part[] {
  const groups = new Map<string, { readonly span: Span | undefined; readonly by: CitedPart[] }>()
  for (const one of cited)
    for (const provision of one.provisions) {
      const known = groups.get(provision.value)
      if (known) known.by.push(one)
      else groups.set(provision.value, { span: placeOfProvision(document.sections, provision), by: [one] })
    }
  return [...groups]
    .map(([name, { span, by }]) => ({ name, span, by }))
    .sort((a, b) => (a.span?.start ?? Number.MAX_SAFE_INTEGER) - (b.span?.start ?? Number.MAX_SAFE_INTEGER))
    .map((part, at) => ({ ...part, id: `part-${at}` }))
}

function partsPanel(parts: readonly Part[], nodes: Nodes, language: Language): Markup {
  if (parts.length === 0) return join([])
  return element(
    'section',
    { class: 'panel-cited' },
    element('h2', {}, `${said('citesPlace', language)} (${parts.length})`),
    element(
      'ul',
      {},
      ...parts.map(({ id, name, span, by }) =>
        element(
          'li',
          { id: `d0-row-${id}`, 'data-row': `d0-${id}` },
          span === undefined
            ? element('div', { class: 'row' }, element('span', { class: 'what' }, name))
            : element('a', { class: 'row', href: `#d0-at-${id}` }, element('span', { class: 'what' }, name)),
          ...by.slice(0, 6).map(({ source, relation, sentence }) => {
            const other = nodes.get(source)
            return element(
              'p',
              { class: 'onward' },
              other ? documentLink(other, language) : source,
              element(
                'small',
                {},
                element('b', {}, relationStyleOf(relation)[language]),
                ' ',
                shorten(oneLine(sentence), 220),
              ),
            )
          }),
          by.length > 6 ? element('p', { class: 'onward' }, `+ ${by.length - 6} ${said('more', language)}`) : '',
        ),
      ),
    ),
  )
}

import type { Finding } from '../check/rule.ts'
import { labelOfCited, typeNameOf } from '../export/labels.ts'
import type { Language } from '../export/words/graph-words.ts'
import type { Document } from '../model/document.ts'
import { oneLine, shorten } from '../text/plain-text.ts'
import { type DiagramBox, diagramWith, shownInBox } from './diagram.ts'
import { type Mark, marksOf, segmentsOf } from './marks.ts'
import { Markup } from './markup.ts'
import { panelOf } from './panel.ts'
import { relationBoxes } from './relation-boxes.ts'
import { type Sheets, sheetsOf } from './sheets.ts'
import type { SaysRule } from './why.ts'
import { viewWords } from './words.ts'

const { element, join, text } = Markup

/** A document with its text and, if it was checked, what a văn thư would correct. */
export interface Viewed {
  readonly document: Document
  readonly text: string
  readonly findings: readonly Finding[]
  /** Its pages as pictures, of a PDF or a scan. */
  readonly sheets?: Sheets
}

/** What leads from a document to others, where the page is one of many. */
export interface Beyond {
  /** More places of the text, which have their rows in `panel`. */
  readonly marks: readonly Mark[]
  /** Stands above what was read. */
  readonly panel: Markup
  /** Where a mark of the text leads; undefined: to its row. */
  readonly addressOf: (mark: string) => string | undefined
  /** Stands below the row of a cited document, by its first citation. */
  readonly after: (citation: string) => Markup | undefined
}

/** Where the document stands on its page: ids begin with its number. */
export interface Placed {
  readonly at: number
  readonly language: Language
  /** Tells what a rule says, for the small print. */
  readonly says: SaysRule
  readonly beyond?: Beyond
}

/** How a document is called at the head of its page: by type and number, else by its file. */
export const nameOfDocument = ({ header, source }: Document): string =>
  header.number ? `${typeNameOf(header.type?.value ?? '')} ${header.number.value}`.trim() : source.path

/** A name whose number stays on one line, and the file where it is not the name. */
function titleOf({ header, source }: Document, name: string): Markup {
  if (header.number === undefined) return element('h1', {}, name)
  const at = name.lastIndexOf(' ') + 1
  const number = element('span', { class: 'number' }, name.slice(at))
  return element('h1', {}, name.slice(0, at), number, element('small', {}, source.path))
}

/** The head of a document, and below it {@link readTextOf}. */
export function articleOf(viewed: Viewed, placed: Placed): Markup {
  const { document } = viewed
  const { at, language } = placed
  const name = nameOfDocument(document)
  const heading = join([titleOf(document, name), ownDiagram(document, name, language, (id) => `d${at}-${id}`)])
  return articleWith(at, name, heading, readTextOf(viewed, placed), viewed.sheets !== undefined)
}

/** A document on its page, with what stands at its head and what was read of it. */
export const articleWith = (at: number, name: string, heading: Markup, read: Markup, withSheets = false): Markup =>
  element('article', { id: `d${at}`, 'aria-label': name, class: withSheets && 'with-sheets' }, heading, read)

/** A bar alone on its line parts the cells of a table: it keeps its place in the text, and is not shown. */
const loneBar = /(?<=^|\n)\|(?=\n)/u

function withoutBars(words: string): Markup {
  const parts = words.split(loneBar)
  return join(
    parts.flatMap((part, i) => (i === 0 ? [text(part)] : [element('span', { class: 'bar' }, '|'), text(part)])),
  )
}

const idsOf =
  (at: number) =>
  (name: string): string =>
    `d${at}-${name}`

function marksIn({ document, findings }: Pick<Viewed, 'document' | 'findings'>, beyond?: Beyond): readonly Mark[] {
  return [
    ...marksOf(document),
    ...findings.map(({ span }, i): Mark => ({ id: `finding-${i}`, kind: 'finding', span })),
    ...(beyond?.marks ?? []),
  ]
}

/** The pages of a document, where they come after its text. */
export const sheetsBeside = (viewed: Viewed, sheets: Sheets, { at, language, beyond }: Placed): Markup =>
  sheetsOf(sheets, marksIn(viewed, beyond), language, idsOf(at))

/**
 * The text of a document with what was read marked in place, and beside it what that is; links lead from the one to the other.
 */
export function readTextOf({ document, text: source, findings, sheets }: Viewed, placed: Placed): Markup {
  const { at, language, beyond, says } = placed
  const id = idsOf(at)
  const marks = marksIn({ document, findings }, beyond)
  const seen = new Set<string>()
  const body = segmentsOf(source, marks).map(({ text: words, marks: covering, begins }) => {
    const [inner] = covering
    if (inner === undefined) return withoutBars(words)
    // Each mark can be the target of a link: at its first place.
    const first = begins.filter((mark) => !seen.has(mark.id) && seen.add(mark.id))
    const notes = first.flatMap((mark) => noteOf(mark, findings, placed, id))
    const anchors = first.slice(1).map((mark) => element('span', { id: id(`at-${mark.id}`) }))
    const [target] = first
    return join([
      ...notes,
      ...anchors,
      element(
        'a',
        {
          class: [...new Set(covering.map(({ kind }) => kind))].join(' '),
          id: target && id(`at-${target.id}`),
          href: beyond?.addressOf(inner.id) ?? `#${id(`row-${inner.id}`)}`,
          'data-marks': covering.map((mark) => id(mark.id)).join(' '),
          // One stop for the keyboard where a mark begins, not one for each of its pieces.
          tabindex: begins.includes(inner) ? undefined : '-1',
        },
        words,
      ),
    ])
  })
  return join([
    sheets ? sheetsOf(sheets, marks, language, id) : join([]),
    element('div', { class: 'text', lang: 'vi' }, join(body)),
    element(
      'aside',
      { id: id('panel'), 'aria-label': `${viewWords.skip[language]}: ${nameOfDocument(document)}` },
      beyond?.panel ?? '',
      panelOf({ document, findings, language, id, says, ...(beyond ? { after: beyond.after, folds: true } : {}) }),
    ),
  ])
}

/** The number of a finding in the margin, beside the line where it begins; the text itself stays as it is. */
function noteOf(
  mark: Mark,
  findings: readonly Finding[],
  { language }: Placed,
  id: (name: string) => string,
): readonly Markup[] {
  if (mark.kind !== 'finding') return []
  const at = Number(mark.id.slice('finding-'.length))
  const finding = findings[at]
  if (finding === undefined) return []
  const { severity, says, instead } = finding
  const words = `${says[language]}${instead === undefined ? '' : ` → ${instead}`}`
  const attributes = {
    class: `note ${severity}`,
    href: `#${id(`row-${mark.id}`)}`,
    title: words,
    'aria-label': `${viewWords.finding[language]} ${at + 1}: ${words}`,
    'data-number': String(at + 1),
  }
  return [element('a', attributes)]
}

/** The diagram of a document by itself: what it rests on and acts on, each leading to its row. */
function ownDiagram(document: Document, name: string, language: Language, id: (name: string) => string): Markup {
  const boxes = relationBoxes.flatMap(({ relation }): readonly DiagramBox[] => {
    const own = document.citedDocuments.filter(({ relations }) => relations[0] === relation)
    if (own.length === 0) return []
    const documents = own.slice(0, shownInBox).map((cited) => {
      const subject = shorten(oneLine(cited.subject?.value ?? ''), 90)
      return join([
        element('a', { class: 'name', href: `#${id(`row-${cited.citations[0] ?? cited.id}`)}` }, labelOfCited(cited)),
        subject === '' ? join([]) : element('small', {}, subject),
      ])
    })
    const next = own[shownInBox]
    const all = next && `#${id(`row-${next.citations[0] ?? next.id}`)}`
    return [{ relation, side: 'out', documents, total: own.length, ...(all === undefined ? {} : { all }) }]
  })
  if (boxes.length === 0) return join([])
  const subject = shorten(oneLine(document.header.subject?.value ?? ''), 160)
  return element(
    'details',
    { class: 'diagram-fold view-diagram', open: true },
    element('summary', {}, viewWords.diagram[language]),
    diagramWith([element('span', {}, name), element('small', {}, subject)], boxes, language),
  )
}

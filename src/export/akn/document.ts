import type { Citation } from '../../model/citation.ts'
import type { Document } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'
import type { Task } from '../../model/task.ts'
import { slug } from '../slug.ts'
import { escapeXml } from '../xml-text.ts'
import { hierarchy, inOrder, Places } from './hierarchy.ts'
import {
  type Agents,
  agentsOf,
  analysis,
  citedIri,
  documentElement,
  type Identification,
  identification,
  identificationOf,
  references,
} from './meta.ts'
import { provisionId } from './names.ts'
import { regionsOf } from './regions.ts'
import { type Mark, RunningText } from './text.ts'

const namespace = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0'
/** Of what Akoma Ntoso has no words for: tasks. */
const ownNamespace = 'https://github.com/directives-vn/directives/ns/1'

/**
 * A document as Akoma Ntoso 3.0 (OASIS LegalDocML, akn-core 1.0): who it is (FRBR), its parts with their numbers, citations as references with
 * the IRIs of the naming convention, what it changes, annexes as components, and its tasks under a name of our own. Every letter of the text
 * stands in it once and in its order; of Markdown and HTML the marks are left out.
 *
 * @param document what {@link parseDocument} gives
 * @param text the decoded text of which its spans speak
 * @param blocks where the paragraphs of the text stand
 * @returns XML, UTF-8, with a line end behind it; valid by the schema akomantoso30.xsd
 * @example akomaNtoso(parseText(text), text, blocks).includes('<FRBRcountry value="vn"/>')
 */
export function akomaNtoso(document: Document, text: string, blocks: readonly Span[]): string {
  const who = identificationOf(document)
  const agents = agentsOf(document)
  const marks = [...headerMarks(document), ...closingMarks(document, agents), ...citationMarks(document)]
  const running = new RunningText(text, blocks, marks, document.source.mediaType !== 'text/plain')
  const regions = regionsOf(document, running)
  const places = new Places()
  const element = documentElement(document)
  const preface = running.paragraphs(regions.preface.start, regions.preface.end)
  const lead = leadOf(document, regions.body)
  const before = running.paragraphs(lead.start, lead.end)
  // The body of an act has parts alone: what stands before the first one goes to the preamble.
  const bases = running.paragraphs(regions.preamble.start, regions.preamble.end)
  // What closes a letter ("Yêu cầu các cơ quan …") is no part of its last item; in an act nothing else can hold it.
  const partsEnd = element === 'act' ? regions.body.end : endOfParts(document, regions.body, running)
  const parts = hierarchy(running, document.sections, { start: lead.end, end: partsEnd }, places)
  const conclusions = running.paragraphs(regions.conclusions.start, regions.conclusions.end)
  const attachments = regions.attachments.flatMap((span, i) => attachment(document, running, span, places, who, i + 1))
  const body =
    element === 'act'
      ? [
          ...wrapped('preamble', [...bases, ...before]),
          '<body>',
          ...(parts.length === 0 ? [emptyPart] : parts),
          '</body>',
        ]
      : [
          ...wrapped('preamble', bases),
          ...mainBody([...before, ...parts, ...running.paragraphs(partsEnd, regions.body.end)]),
        ]
  const content = [
    ...wrapped('preface', preface),
    ...body,
    ...wrapped('conclusions', conclusions),
    ...wrapped('attachments', attachments),
  ].join('\n')
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<akomaNtoso xmlns="${namespace}">`,
    `<${element} name="${slug(document.header.type?.name ?? 'văn bản', '-')}">`,
    '<meta>',
    ...identification(document, who),
    ...lifecycle(document, who),
    ...analysis(document, who, content),
    ...references(document, who, agents, regions.attachments.length),
    ...tasks(document, places),
    '</meta>',
    content,
    `</${element}>`,
    '</akomaNtoso>',
  ].join('\n')}\n`
}

const emptyPart = '<hcontainer name="body" eId="hcontainer_body"/>'

const wrapped = (name: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`<${name}>`, ...lines, `</${name}>`]

/** It may not be empty. */
const mainBody = (lines: readonly string[]): readonly string[] => [
  '<mainBody>',
  ...(lines.length === 0 ? ['<p/>'] : lines),
  '</mainBody>',
]

/** What stands in the body before the first part of the outline. */
function leadOf({ sections }: Document, body: Span): Span {
  const [first] = inOrder(sections, body.start, body.end)
  return { start: body.start, end: first?.span.start ?? body.end }
}

/** The end of the paragraph in which the last part of the outline ends. */
function endOfParts({ sections }: Document, body: Span, text: RunningText): number {
  const last = inOrder(sections, body.start, body.end).at(-1)
  return last === undefined ? body.end : Math.min(text.blockEnd(last.span.end), body.end)
}

function attachment(
  document: Document,
  text: RunningText,
  span: Span,
  places: Places,
  who: Identification,
  n: number,
): readonly string[] {
  const id = places.take(`att_${n}`)
  const lead = leadOf(document, span)
  return [
    `<attachment eId="${id}">`,
    '<doc name="phu-luc">',
    '<meta>',
    ...identification(document, who, id),
    '<references source="#directives">',
    `<attachmentOf eId="${id}__of" href="${escapeXml(who.iri)}" showAs="${escapeXml(document.header.number?.value ?? who.iri)}"/>`,
    '</references>',
    '</meta>',
    ...mainBody([
      ...text.paragraphs(lead.start, lead.end),
      ...hierarchy(text, document.sections, { start: lead.end, end: span.end }, places, `${id}__`),
    ]),
    '</doc>',
    '</attachment>',
  ]
}

/** Since when it holds and until when. */
function lifecycle({ effect }: Document, { day }: Identification): readonly string[] {
  const event = (id: string, date: string | undefined, type?: 'generation' | 'repeal'): readonly string[] =>
    date === undefined || !/^\d{4}-\d{2}-\d{2}$/u.test(date)
      ? []
      : [`<eventRef eId="${id}" date="${date}" source="#original"${type === undefined ? '' : ` type="${type}"`}/>`]
  const events = [
    ...event('generated', day, 'generation'),
    ...event('force', effect?.from?.value),
    ...event('repealed', effect?.until?.value, 'repeal'),
  ]
  return wrappedWith('lifecycle source="#directives"', 'lifecycle', events)
}

const wrappedWith = (open: string, close: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`<${open}>`, ...lines, `</${close}>`]

/** An element around a value where it is printed. */
const around = (span: Span | undefined, element: string, attributes = ''): readonly Mark[] =>
  span === undefined || span.start >= span.end
    ? []
    : [{ start: span.start, end: span.end, open: `<${element}${attributes}>`, close: `</${element}>` }]

function headerMarks({ header }: Document): readonly Mark[] {
  const { superior, issuer, issuers, type, number, date, subject } = header
  const day = date !== undefined && /^\d{4}-\d{2}-\d{2}$/u.test(date.value) ? date.value : undefined
  return [
    ...around(superior?.span, 'docAuthority', ' class="superior"'),
    ...(issuers ?? (issuer ? [issuer] : [])).flatMap(({ span }) => around(span, 'docAuthority', ' class="issuer"')),
    ...around(type?.span, 'docType'),
    ...around(number?.span, 'docNumber'),
    ...(day === undefined ? [] : around(date?.span, 'docDate', ` date="${day}"`)),
    ...around(subject?.span, 'docTitle'),
  ]
}

function closingMarks({ recipients, signatures }: Document, agents: Agents): readonly Mark[] {
  const refersTo = (kind: 'organization' | 'person' | 'role', name: string): string =>
    ` refersTo="#${agents.idOf(kind, name) ?? 'author'}"`
  return [
    ...recipients.flatMap(({ span, value }) => around(span, 'organization', refersTo('organization', value))),
    ...signatures.flatMap(({ name, title }) => [
      ...(name === undefined
        ? []
        : [
            {
              start: name.span.start,
              end: name.span.end,
              open: `<signature><person${refersTo('person', name.value)}>`,
              close: '</person></signature>',
            },
          ]),
      ...(title === undefined ? [] : around(title.span, 'role', refersTo('role', title.value))),
    ]),
  ]
}

function citationMarks({ citations, citedDocuments }: Document): readonly Mark[] {
  const iris = new Map(citedDocuments.map((cited) => [cited.id, citedIri(cited)]))
  return citations.flatMap((citation) => {
    const iri = citation.citedDocument === undefined ? undefined : iris.get(citation.citedDocument)
    if (iri === undefined) return []
    const href = `${iri}${partOf(citation)}`
    return around(citation.span, 'ref', ` eId="ref_${citation.id.slice(1)}" href="${escapeXml(href)}"`)
  })
}

/** The one Điều, khoản or điểm that is cited. */
function partOf({ provisions = [] }: Citation): string {
  const [only, ...others] = provisions
  const id = only === undefined || others.length > 0 ? undefined : provisionId(only)
  return id === undefined ? '' : `/!main#${id}`
}

/** Tasks, each with the part of the text in which it stands. */
function tasks({ tasks }: Document, places: Places): readonly string[] {
  return wrappedWith(
    'proprietary source="#directives"',
    'proprietary',
    tasks.map((task) => taskOf(task, places.at(task.span.start))),
  )
}

function taskOf({ id, value, assignees, deadline, recurrence, force }: Task, part: string | undefined): string {
  const attributes = [
    `xmlns="${ownNamespace}" id="${id}" force="${force}"`,
    ...(part === undefined ? [] : [`href="#${escapeXml(part)}"`]),
    ...(deadline === undefined ? [] : [`deadline="${escapeXml(deadline.value)}" bound="${deadline.bound}"`]),
    ...(recurrence === undefined ? [] : [`rrule="${escapeXml(recurrence.rrule)}"`]),
  ]
  const who = assignees.map((one) => `<assignee role="${one.role}">${escapeXml(one.value)}</assignee>`)
  return `<task ${attributes.join(' ')}>${who.join('')}<text>${escapeXml(value)}</text></task>`
}

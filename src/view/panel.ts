import type { Finding } from '../check/rule.ts'
import { relationStyleOf } from '../export/appearance.ts'
import { eventTerms } from '../export/event-terms.ts'
import { labelOfCited, printedDate, typeNameOf } from '../export/labels.ts'
import { type Language, systemWords } from '../export/words/graph-words.ts'
import { boundWords, periodWords } from '../export/words/register-words.ts'
import { noticeIn } from '../lexicon/notices.ts'
import type { Document } from '../model/document.ts'
import type { Task } from '../model/task.ts'
import { Markup } from './markup.ts'
import { readInPlace, type SaysRule, sureByActor, sureByName, sureByPlace, whyOf } from './why.ts'
import { headerFields, viewWords } from './words.ts'

const { element, join } = Markup

interface Panel {
  readonly document: Document
  readonly findings: readonly Finding[]
  readonly language: Language
  readonly says: SaysRule
  /** Makes ids of one document differ from those of the others on the page. */
  readonly id: (name: string) => string
  /** What a văn thư would correct stands folded: whoever reads a document that was issued long ago did not ask for it. */
  readonly folds?: true
  /** Stands below the row of a cited document, by its first citation. */
  readonly after?: (citation: string) => Markup | undefined
}

type Word = Exclude<keyof typeof viewWords, 'levels'>

/** The small print of a row. */
const because = ({ document, language, says }: Panel, read: Parameters<typeof whyOf>[1]): Markup =>
  whyOf(document, read, language, says)

/** What was read, section by section; each row leads to its place in the text. */
export function panelOf(panel: Panel): Markup {
  return join([
    section(panel, 'header', headerRows(panel)),
    section(panel, 'findings', findingRows(panel), panel.findings.length),
    section(
      panel,
      'tasks',
      panel.document.tasks.map((task) => taskRow(task, panel)),
      panel.document.tasks.length,
    ),
    section(panel, 'cites', citedRows(panel), panel.document.citedDocuments.length),
    section(panel, 'recipients', recipientRows(panel), panel.document.recipients.length),
    section(panel, 'signatures', signatureRows(panel)),
    section(
      panel,
      'notices',
      panel.document.notices.map((notice) => {
        const { message, detail } = noticeIn(notice, panel.language)
        const said = detail === '' ? message : `${message}: ${detail}`
        return element('li', {}, element('span', { class: 'what' }, said), ' ', element('code', {}, notice.code))
      }),
    ),
  ])
}

function section({ language, folds }: Panel, word: Word, rows: readonly Markup[], count?: number): Markup {
  if (rows.length === 0) return join([])
  const heading = `${viewWords[word][language]}${count === undefined ? '' : ` (${count})`}`
  if (word === 'findings' && folds === true)
    return element(
      'section',
      { class: `panel-${word}` },
      element('details', {}, element('summary', {}, heading), element('ul', {}, ...rows)),
    )
  return element('section', { class: `panel-${word}` }, element('h2', {}, heading), element('ul', {}, ...rows))
}

function row(
  { id, language }: Panel,
  name: string,
  place: string | undefined,
  ...content: (Markup | string)[]
): Markup {
  return rowWith({}, { id, language }, name, place, ...content)
}

/** What belongs to a row besides its link. */
interface Besides {
  /** Stands below it. */
  readonly below?: Markup | undefined
  /** Other marks of the text that it is the row of. */
  readonly also?: readonly string[]
}

/** A row with something below it that is no part of its link, or that is the row of several marks. */
function rowWith(
  { below, also = [] }: Besides,
  { id, language }: Pick<Panel, 'id' | 'language'>,
  name: string,
  place: string | undefined,
  ...content: (Markup | string)[]
): Markup {
  const body =
    place === undefined
      ? element('div', { class: 'row' }, ...content)
      : element('a', { class: 'row', href: `#${id(place)}`, title: viewWords.toText[language] }, ...content)
  const targets = also.map((mark) => element('span', { id: id(`row-${mark}`) }))
  const rows = [name, ...also].map(id).join(' ')
  return element('li', { id: id(`row-${name}`), 'data-row': rows }, ...targets, body, below ?? '')
}

const label = ({ language }: Panel, word: Word): Markup => element('b', {}, viewWords[word][language])

function headerRows(panel: Panel): readonly Markup[] {
  const { header, kind } = panel.document
  if (kind === 'news') return [row(panel, 'kind', undefined, viewWords.news[panel.language])]
  const rows = headerFields.flatMap((field) => {
    const value = header[field]
    if (value === undefined) return []
    const said = field === 'type' ? typeNameOf(value.value) : field === 'date' ? printedDate(value.value) : value.value
    const place = value.span === undefined ? undefined : `at-header-${field}`
    const why = because(panel, { span: value.span, rules: [value.rule], sure: sureByPlace(value.from) })
    return [row(panel, `header-${field}`, place, label(panel, field), ' ', element('span', {}, said, why))]
  })
  const { system } = header
  if (system === undefined) return rows
  return [
    ...rows,
    row(panel, 'system', undefined, label(panel, 'system'), ' ', systemWords[system.value][panel.language]),
  ]
}

function findingRows(panel: Panel): readonly Markup[] {
  return panel.findings.map(({ rule, says, severity, instead, source }, at) =>
    row(
      panel,
      `finding-${at}`,
      `at-finding-${at}`,
      element(
        'span',
        { class: `what ${severity}` },
        `${at + 1}. `,
        says[panel.language],
        instead === undefined ? '' : ` → ${instead}`,
      ),
      element('small', {}, `${rule} · ${source}`),
    ),
  )
}

function taskRow(task: Task, panel: Panel): Markup {
  const { language } = panel
  const names = (role: 'lead' | 'support'): string =>
    task.assignees
      .filter((assignee) => assignee.role === role)
      .map(({ value }) => value)
      .join('; ')
  const due = task.deadline
    ? [boundWords[task.deadline.bound]?.[language], task.deadline.time, printedDate(task.deadline.value)]
        .filter(Boolean)
        .join(' ')
    : ''
  const period = task.recurrence ? (periodWords[task.recurrence.value]?.[language] ?? task.recurrence.value) : ''
  const facts: readonly (readonly [Word, string])[] = [
    ['lead', names('lead')],
    ['support', names('support')],
    ['due', [due, ...eventTerms(task)].filter(Boolean).join('; ')],
    ['every', period],
    ['reportTo', task.reportTo.map(({ value }) => value).join('; ')],
  ]
  return row(
    panel,
    task.id,
    `at-${task.id}`,
    element('span', { class: 'what' }, `${task.path.at(-1) ?? ''} ${task.value}`.trim()),
    ...facts.flatMap(([word, said]) => (said === '' ? [] : [element('small', {}, label(panel, word), ' ', said)])),
    because(panel, { span: task.span, rules: [task.rule, task.assignees[0]?.rule], sure: sureByActor(task) }),
  )
}

function citedRows(panel: Panel): readonly Markup[] {
  const { language } = panel
  return panel.document.citedDocuments.map((cited) => {
    const [first, ...others] = cited.citations
    const mention = panel.document.citations.find(({ id }) => id === first)
    const relations = cited.relations.map((relation) => relationStyleOf(relation)[language]).join(', ')
    const times = cited.citations.length > 1 ? ` ×${cited.citations.length}` : ''
    const facts = [cited.date && cited.number ? printedDate(cited.date.value) : '', cited.issuer?.value ?? '']
    return rowWith(
      { below: first === undefined ? undefined : panel.after?.(first), also: others },
      panel,
      first ?? cited.id,
      first === undefined ? undefined : `at-${first}`,
      element('span', { class: 'what' }, labelOfCited(cited)),
      element('small', {}, element('b', {}, `${relations}${times}`), ' ', facts.filter(Boolean).join(' · ')),
      cited.subject ? element('small', {}, cited.subject.value) : '',
      because(panel, {
        span: mention?.span,
        rules: [mention?.form, mention?.relation.rule],
        sure: sureByName(cited),
      }),
    )
  })
}

const recipientRows = (panel: Panel): readonly Markup[] =>
  panel.document.recipients.map(({ value, purpose, span, rule }, at) =>
    row(
      panel,
      `recipient-${at}`,
      `at-recipient-${at}`,
      value,
      purpose ? ` (${purpose.value})` : '',
      because(panel, { span, rules: [rule], sure: readInPlace }),
    ),
  )

const signatureRows = (panel: Panel): readonly Markup[] =>
  panel.document.signatures.map(({ authority, title, name, rule }, at) =>
    row(
      panel,
      `signature-${at}`,
      `at-signature-${at}`,
      [authority?.value, title?.value, name?.value].filter(Boolean).join(' '),
      because(panel, { span: (name ?? title ?? authority)?.span, rules: [rule], sure: readInPlace }),
    ),
  )

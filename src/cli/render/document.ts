import { eventTerms } from '../../export/event-terms.ts'
import { labelOfCited } from '../../export/labels.ts'
import { type Language, levelWords, systemWords } from '../../export/words/graph-words.ts'
import { noticeIn } from '../../lexicon/notices.ts'
import type { CitedDocument } from '../../model/citation.ts'
import type { Document } from '../../model/document.ts'
import type { Notice } from '../../model/notice.ts'
import type { Task } from '../../model/task.ts'
import { safe } from '../io.ts'
import { labelled, wrap } from '../terminal.ts'
import { reasonIn } from '../words/reasons.ts'
import { relationIn } from './evidence.ts'
import { dayIn, type RenderOptions } from './nodes.ts'
import { whenOf } from './tasks.ts'

const labelWidth = 11

/** A readable summary of one document: header, signatures, cited documents, tasks, notices. */
export function renderDocument(document: Document, options: RenderOptions): string {
  const { columns, chalk, language, words } = options
  const line = (label: string, text: string | undefined): string[] =>
    text ? [labelled(label, safe(text), labelWidth, columns, chalk.dim)] : []
  const heading = (text: string, count?: number): string =>
    `\n${chalk.bold(text)}${count === undefined ? '' : chalk.dim(` (${count})`)}`
  const { header } = document
  const kind = document.kind === 'news' ? words.show.news : undefined
  const out: string[] = [
    chalk.bold.underline(safe(document.source.path)),
    ...line(words.show.kind, kind),
    ...line(words.show.articleTitle, document.article?.title?.value),
    ...line(words.show.posted, document.article?.date && dayIn(language, document.article.date.value)),
    ...line(words.show.site, document.article?.site?.value),
    ...line(words.show.type, header.type ? `${header.type.name} (${header.type.value})` : undefined),
    ...line(words.show.number, header.number?.value),
    ...line(words.show.date, header.date && dayIn(language, header.date.value)),
    ...line(
      words.show.issuer,
      header.issuers ? header.issuers.map((issuer) => issuer.value).join('; ') : header.issuer?.value,
    ),
    ...line(words.show.superior, header.superior?.value),
    ...line(
      words.show.system,
      [
        header.system && (language === 'vi' ? systemWords[header.system.value].vi : header.system.value),
        header.issuer?.level && (language === 'vi' ? levelWords[header.issuer.level].vi : header.issuer.level),
        header.issuer?.place ?? header.place?.value,
      ]
        .filter(Boolean)
        .join(', '),
    ),
    ...line(words.show.subject, header.subject?.value),
    ...line(words.show.urgency, header.urgency?.value),
    ...line(words.show.secrecy, header.secrecy?.value),
    ...document.signatures.flatMap(({ name, title, authority, onBehalfOf }) =>
      line(
        words.show.signed,
        [authority?.value, onBehalfOf?.value, title?.value, name?.value].filter(Boolean).join(' '),
      ),
    ),
    ...(document.source.digitalSignatures ?? []).flatMap(({ name, bodies, at }) => {
      const by = bodies.length > 0 ? `${name} (${bodies.join(', ')})` : name
      return line(words.show.digital, at === undefined ? by : `${by}, ${momentIn(language, at)}`)
    }),
    ...(['to', 'copy', 'archive'] as const).flatMap((role) =>
      line(
        words.show[role],
        document.recipients
          .filter((one) => one.role === role)
          .map(({ value, purpose }) => (purpose ? `${value} (${purpose.value})` : value))
          .join('; '),
      ),
    ),
  ]
  const { citedDocuments, tasks, notices } = document
  out.push(
    heading(words.show.cites, citedDocuments.length),
    ...citedDocuments.map((cited) => renderCited(cited, options)),
  )
  out.push(heading(words.show.tasks, tasks.length), ...tasks.map((task) => renderTask(task, options)))
  if (notices.length > 0) {
    out.push(heading(words.show.notices, notices.length))
    out.push(
      ...notices.map((notice) =>
        labelled(
          words.show.severity[notice.severity],
          `${notice.code}: ${safe(noticeSays(notice, language))}`,
          labelWidth,
          columns,
          chalk.yellow,
        ),
      ),
    )
  }
  return `${out.join('\n')}\n`
}

/** A moment as a file wrote it, in its own time zone: "21/8/2031 15:41". */
const momentIn = (language: Language, at: string): string => `${dayIn(language, at.slice(0, 10))} ${at.slice(11, 16)}`

function noticeSays(notice: Notice, language: Language): string {
  const { message, detail } = noticeIn(notice, language)
  return detail === '' ? message : `${message}: ${reasonIn(language, detail)}`
}

function renderCited(cited: CitedDocument, { columns, chalk, language }: RenderOptions): string {
  const facts = [cited.date && dayIn(language, cited.date.value), cited.issuer?.value, cited.subject?.value]
    .filter(Boolean)
    .join(', ')
  const times = cited.citations.length > 1 ? ` ×${cited.citations.length}` : ''
  const text = `${labelOfCited(cited)}${facts ? ` (${facts})` : ''}${times}`
  // Whoever does something with a document refers to it as well.
  const telling = cited.relations.filter((one) => one !== 'refers')
  const said = (telling.length > 0 ? telling : cited.relations).map((one) => relationIn(language, one)).join(', ')
  if (said.length <= labelWidth) return labelled(said, safe(text), labelWidth, columns, chalk.cyan)
  return [chalk.cyan(said), labelled('', safe(text), labelWidth, columns, String)].join('\n')
}

function renderTask(task: Task, { columns, chalk, language }: RenderOptions): string {
  const who = task.assignees.map(({ role, value }) => (role === 'support' ? `(${value})` : value)).join(', ')
  const { deadline, recurrence } = task
  const when = whenOf(
    { ...(deadline ? { deadline } : {}), ...(recurrence ? { recurrence: recurrence.value } : {}) },
    language,
  )
  const label = (task.path.join(' ') || task.marker || '-').slice(0, labelWidth)
  const indent = ' '.repeat(labelWidth + 2)
  const below = (text: string, paint: (line: string) => string): string[] =>
    text === '' ? [] : wrap(safe(text), columns - indent.length).map((line) => `${indent}${paint(line)}`)
  return [
    labelled(label, safe(task.value), labelWidth, columns, chalk.dim),
    ...below(who, chalk.green),
    ...below([when, ...eventTerms(task)].filter(Boolean).join('; '), chalk.magenta),
  ].join('\n')
}

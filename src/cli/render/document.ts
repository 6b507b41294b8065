import type { ChalkInstance } from 'chalk'
import type { CitedDocument } from '../../model/citation.ts'
import type { Document } from '../../model/document.ts'
import type { Task } from '../../model/task.ts'
import { safe } from '../io.ts'
import { labelled, wrap } from '../terminal.ts'

export interface RenderOptions {
  readonly columns: number
  readonly chalk: ChalkInstance
}

const labelWidth = 11

/** A readable summary of one document: header, signatures, cited documents, tasks, notices. */
export function renderDocument(document: Document, { columns, chalk }: RenderOptions): string {
  const line = (label: string, text: string | undefined): string[] =>
    text ? [labelled(label, safe(text), labelWidth, columns, chalk.dim)] : []
  const heading = (text: string, count?: number): string =>
    `\n${chalk.bold(text)}${count === undefined ? '' : chalk.dim(` (${count})`)}`
  const { header } = document
  const kind = document.kind === 'news' ? 'news: an article about documents' : undefined
  const out: string[] = [
    chalk.bold.underline(safe(document.source.path)),
    ...line('kind', kind),
    ...line('type', header.type ? `${header.type.name} (${header.type.value})` : undefined),
    ...line('number', header.number?.value),
    ...line('date', header.date?.value),
    ...line('issuer', header.issuers ? header.issuers.map((issuer) => issuer.value).join('; ') : header.issuer?.value),
    ...line('superior', header.superior?.value),
    ...line(
      'system',
      [header.system?.value, header.issuer?.level, header.issuer?.place ?? header.place?.value]
        .filter(Boolean)
        .join(', '),
    ),
    ...line('subject', header.subject?.value),
    ...line('urgency', header.urgency?.value),
    ...line('secrecy', header.secrecy?.value),
    ...document.signatures.flatMap(({ name, title, authority, onBehalfOf }) =>
      line('signed', [authority?.value, onBehalfOf?.value, title?.value, name?.value].filter(Boolean).join(' ')),
    ),
    ...(['to', 'copy', 'archive'] as const).flatMap((role) =>
      line(
        role,
        document.recipients
          .filter((one) => one.role === role)
          .map(({ value, purpose }) => (purpose ? `${value} (${purpose.value})` : value))
          .join('; '),
      ),
    ),
  ]
  const { citedDocuments, tasks, notices } = document
  out.push(
    heading('Cites', citedDocuments.length),
    ...citedDocuments.map((cited) => renderCited(cited, columns, chalk)),
  )
  out.push(heading('Tasks', tasks.length), ...tasks.map((task) => renderTask(task, columns, chalk)))
  if (notices.length > 0) {
    out.push(heading('Notices', notices.length))
    out.push(
      ...notices.map((notice) =>
        labelled(notice.severity, `${notice.code}: ${safe(notice.message)}`, labelWidth, columns, chalk.yellow),
      ),
    )
  }
  return `${out.join('\n')}\n`
}

function renderCited(cited: CitedDocument, columns: number, chalk: ChalkInstance): string {
  const kind = cited.type.name ?? cited.type.value
  const title = cited.title?.value
  // "Luật Thủy lợi" says its kind itself.
  const isSaid = title !== undefined && cited.number === undefined && title.toLowerCase().startsWith(kind.toLowerCase())
  const name = [isSaid ? undefined : kind, cited.number?.value, title].filter(Boolean).join(' ')
  const facts = [cited.date?.value, cited.issuer?.value, cited.subject?.value].filter(Boolean).join(', ')
  const text = `${name}${facts ? ` (${facts})` : ''}${cited.citations.length > 1 ? ` ×${cited.citations.length}` : ''}`
  return labelled(cited.relations.join(', '), safe(text), labelWidth, columns, chalk.cyan)
}

function renderTask(task: Task, columns: number, chalk: ChalkInstance): string {
  const who = task.assignees.map(({ role, value }) => (role === 'support' ? `(${value})` : value)).join(', ')
  const when = [
    task.deadline && `${task.deadline.bound} ${task.deadline.value}`,
    task.deadline?.time,
    task.recurrence?.value,
  ]
    .filter(Boolean)
    .join(' ')
  const label = (task.path.join(' ') || task.marker || '-').slice(0, labelWidth)
  const indent = ' '.repeat(labelWidth + 2)
  const below = (text: string, paint: (line: string) => string): string[] =>
    text === '' ? [] : wrap(safe(text), columns - indent.length).map((line) => `${indent}${paint(line)}`)
  return [
    labelled(label, safe(task.value), labelWidth, columns, chalk.dim),
    ...below(who, chalk.green),
    ...below(when, chalk.magenta),
  ].join('\n')
}

import { type Language, systemWords } from '../../export/words/graph-words.ts'
import { provenanceIn } from '../../export/words/provenance-words.ts'
import type { Citation } from '../../model/citation.ts'
import type { Document, System } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'
import type { Task } from '../../model/task.ts'
import { provenanceOf } from '../../text/provenance.ts'
import { safe } from '../io.ts'
import { saysRule } from '../run/rule-words.ts'
import { labelled } from '../terminal.ts'
import { relationIn } from './evidence.ts'
import { dayIn, indented, type RenderOptions } from './nodes.ts'

const labelWidth = 11

/** What one document says, each value with the rule that decided it (`directives show --why`). */
export function renderWhy(document: Document, options: RenderOptions): string {
  const { chalk, language, words, columns } = options
  const { header, signatures, recipients, citations, tasks } = document
  const { show } = words
  const place: PlaceOf = (at) => (at ? provenanceIn(language, provenanceOf(document.source, at)) : '')
  const line = (label: string, text: string | undefined, rule: string | undefined, span?: Span): string[] =>
    text === undefined || text === ''
      ? []
      : [labelled(label, safe(text), labelWidth, columns, chalk.dim), ...because(rule, options, place(span))]
  const heading = (text: string, count: number): string => `\n${chalk.bold(text)}${chalk.dim(` (${count})`)}`
  const { system, superior, issuer, type, number, date, subject, urgency, secrecy } = header
  const out = [
    chalk.bold.underline(safe(document.source.path)),
    ...line(show.kind, document.kind === 'news' ? show.news : show.isDocument, document.kindRule),
    ...line(show.system, system && systemIn(language, system.value), system?.rule),
    ...line(show.superior, superior?.value, superior?.rule, superior?.span),
    ...line(show.issuer, issuer?.value, issuer?.rule, issuer?.span),
    ...line(show.type, type && `${type.name} (${type.value})`, type?.rule, type?.span),
    ...line(show.number, number?.value, number?.rule, number?.span),
    ...line(show.place, header.place?.value, header.place?.rule, header.place?.span),
    ...line(show.date, date && dayIn(language, date.value), date?.rule, date?.span),
    ...line(show.subject, subject?.value, subject?.rule, subject?.span),
    ...line(show.urgency, urgency?.value, urgency?.rule, urgency?.span),
    ...line(show.secrecy, secrecy?.value, secrecy?.rule, secrecy?.span),
    ...signatures.flatMap(({ name, title, authority, onBehalfOf, rule }) =>
      line(
        show.signed,
        [authority, onBehalfOf, title, name].flatMap((part) => part?.value ?? []).join(' '),
        rule,
        (name ?? title ?? authority)?.span,
      ),
    ),
    ...recipients.flatMap(({ role, value, rule, span }) => line(show[role], value, rule, span)),
    heading(show.citations, citations.length),
    ...citations.flatMap((citation) => whyCited(citation, options, place)),
    heading(show.tasks, tasks.length),
    ...tasks.flatMap((task) => whyTask(task, options, place)),
  ]
  return `${out.join('\n')}\n`
}

/** Where in its file something stands, in words; empty where that is not known. */
type PlaceOf = (span: Span | undefined) => string

/** "  verb: the verb that stands right before it", and below it where in the file. */
function because(rule: string | undefined, options: RenderOptions, place = ''): string[] {
  const says = rule === undefined ? undefined : saysRule(rule, options.language)
  const why = rule === undefined ? [] : [says === undefined ? rule : `${rule}: ${says}`]
  return [...why, ...(place === '' ? [] : [place])].map((text) => told(text, options))
}

const systemIn = (language: Language, system: System): string => (language === 'vi' ? systemWords[system].vi : system)

const told = (text: string, { columns, chalk }: RenderOptions): string =>
  indented(text, labelWidth + 2, columns, chalk.dim).replace(/\n$/u, '')

function whyCited({ text, form, relation, span }: Citation, options: RenderOptions, place: PlaceOf): string[] {
  const { columns, chalk, language } = options
  return [
    labelled(relationIn(language, relation.value), safe(text), labelWidth, columns, chalk.cyan),
    ...because(form, options),
    ...because(relation.rule, options, place(span)),
  ]
}

function whyTask(task: Task, options: RenderOptions, place: PlaceOf): string[] {
  const { columns, chalk, words } = options
  const label = (task.path.join(' ') || task.marker || '-').slice(0, labelWidth)
  const below = (name: string, text: string, rule: string | undefined): string[] => [
    labelled(name, safe(text), labelWidth, columns, chalk.green),
    ...because(rule, options),
  ]
  return [
    labelled(label, safe(task.value), labelWidth, columns, chalk.dim),
    ...because(task.rule, options, place(task.span)),
    ...task.assignees.flatMap(({ role, value, rule }) => below(words.show[role], value, rule)),
    ...(task.deadline ? below(words.show.when, task.deadline.text, task.deadline.rule) : []),
  ]
}

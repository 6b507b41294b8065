import { typeCodes } from '../../lexicon/document-types.ts'
import type { Change, StatusResult } from '../../query/status.ts'
import { safe } from '../io.ts'
import { labelled } from '../terminal.ts'
import { relationIn, renderEvidence } from './evidence.ts'
import { dayIn, facts, indented, type RenderOptions, shortened, subjectLine, title } from './nodes.ts'

const labelWidth = 15
/** How many sentences prove one change. */
const mostMentions = 2

/** Whether a document is in force: the answer first, then what says so. */
export function renderStatus(result: StatusResult, path: (path: string) => string, options: RenderOptions): string {
  const { columns, chalk, words, language } = options
  const { document, from, until, record, by, amendedBy, uncertain, consolidatedIn, consolidates } = result
  const say = words.status
  const line = (label: string, text: string | undefined): string =>
    text ? `${labelled(label, safe(text), labelWidth, columns, chalk.dim)}\n` : ''
  const list = (heading: string, changes: readonly Change[]): string =>
    changes.length === 0
      ? ''
      : `\n${chalk.bold(heading)}${chalk.dim(` (${changes.length})`)}\n${changes
          .map((change) => renderChange(change, path, options))
          .join('')}`
  const now = by.filter(({ pending }) => !pending)
  const later = [...by, ...amendedBy].filter(({ pending }) => pending)
  const amended = amendedBy.filter(({ pending }) => !pending)
  const isSilent =
    [by, amendedBy, uncertain].every((changes) => changes.length === 0) && document.type !== typeCodes.consolidation
  return [
    indented(title(document), 0, columns, chalk.bold.underline),
    facts(document, options) === '' ? '' : indented(facts(document, options), 0, columns),
    subjectLine(document, 0, options),
    '\n',
    indented(headline(result, options), 0, columns, paintOf(result, options)),
    consolidates === undefined ? '' : line(say.consolidates, `${title(consolidates)} · ${consolidates.key}`),
    line(say.from, from === undefined ? undefined : dayIn(language, from)),
    line(say.until, until === undefined ? undefined : dayIn(language, until)),
    line(say.record, record),
    isSilent ? indented(say.silent, 0, columns) : '',
    list(say.ending, now),
    list(say.later, later),
    list(say.amendedBy, amended),
    list(say.uncertain, uncertain),
    consolidatedIn.length === 0 ? '' : `\n${chalk.bold(say.consolidatedIn)}\n`,
    ...consolidatedIn.map((node) => indented([title(node), facts(node, options)].join(' · '), 2, columns)),
  ].join('')
}

/** "replaced since 2024-08-01, as of 2026-07-21, the day of the latest document of the corpus". */
function headline({ status, since, at, asOf, from, document }: StatusResult, options: RenderOptions): string {
  const { words, language } = options
  const say = words.status
  const day = (iso: string): string => dayIn(language, iso)
  const answer = document.type === typeCodes.consolidation ? say.noAct : say.standing[status]
  const begins = status === 'not-yet' && from !== undefined ? say.comesOn(day(from)) : ''
  const held = status !== 'not-yet' && since !== undefined ? say.since(day(since)) : ''
  const when = at === undefined ? '' : ` (${asOf === 'asked' ? say.asked(day(at)) : say.latest(day(at))})`
  const text = `${answer}${begins}${held}`
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${when}`
}

function paintOf({ status }: StatusResult, { chalk }: RenderOptions): (text: string) => string {
  if (status === 'in-force') return chalk.green
  return status === 'unknown' ? (text) => text : status === 'not-yet' ? chalk.yellow : chalk.red
}

function renderChange(change: Change, path: (path: string) => string, options: RenderOptions): string {
  const { columns, chalk, words, language } = options
  const { document, relation, extent, provisions, from, fromIs, except, mentions, reported } = change
  const say = words.status
  const parts = [...new Set(provisions.map(({ value }) => value))]
  const what = [
    isChange(relation) ? say.relation[relation] : relationIn(language, relation),
    parts.length > 0 ? safe(parts.join(', ')) : extent === 'whole' && relation !== 'amends' ? say.whole : say.part,
    from === undefined ? '' : (fromIs === 'issued' ? say.issuedOn : say.fromDay)(dayIn(language, from)),
    except === undefined ? '' : safe(shortened(except, 120)),
    reported ? words.show.reported : '',
    change.resolution === 'ambiguous' ? words.show.ambiguous : '',
  ].filter((part) => part !== '')
  return [
    indented(title(document), 0, columns, chalk.bold),
    facts(document, options) === '' ? '' : indented(facts(document, options), 2, columns),
    indented(what.join(', '), 2, columns),
    ...mentions.slice(0, mostMentions).map((mention) => renderEvidence(mention, path, options)),
    mentions.length > mostMentions
      ? indented(words.show.more(mentions.length - mostMentions), 2, columns, chalk.dim)
      : '',
  ].join('')
}

const isChange = (relation: string): relation is 'replaces' | 'repeals' | 'amends' | 'corrects' | 'suspends' =>
  ['replaces', 'repeals', 'amends', 'corrects', 'suspends'].includes(relation)

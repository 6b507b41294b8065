import type { ShowResult } from '../../query/show.ts'
import { safe } from '../io.ts'
import { labelled } from '../terminal.ts'
import { renderCitation } from './evidence.ts'
import { facts, indented, type RenderOptions, title } from './nodes.ts'
import { renderTask } from './tasks.ts'

const labelWidth = 11
/** Of long lists the beginning is shown; the queries of their own give all. */
const most = 10

/** What the corpus knows of one document. */
export function renderShown(shown: ShowResult, path: (path: string) => string, options: RenderOptions): string {
  const { columns, chalk, words } = options
  const { document, refs, cites, tasks, open, signatures, recipients } = shown
  const line = (label: string, text: string | undefined): string =>
    text ? `${labelled(label, safe(text), labelWidth, columns, chalk.dim)}\n` : ''
  const heading = (text: string, count: number): string => `\n${chalk.bold(text)}${chalk.dim(` (${count})`)}\n`
  const rest = (list: readonly unknown[], command: string): string =>
    list.length > most ? indented(words.show.moreWith(list.length - most, command), 0, columns, chalk.dim) : ''
  return [
    indented(title(document), 0, columns, chalk.bold.underline),
    facts(document, options) === '' ? '' : indented(facts(document, options), 0, columns),
    line(words.show.subject, document.subject ?? document.title),
    line(words.show.superior, shown.superior),
    line(words.show.key, document.key),
    ...document.paths.map((one) => line(words.show.file, path(one))),
    ...signatures.map(({ name, title: office, authority, onBehalfOf }) =>
      line(words.show.signed, [authority, onBehalfOf, office, name].filter(Boolean).join(' ')),
    ),
    ...(['to', 'copy', 'archive'] as const).map((wanted) =>
      line(
        words.show[wanted],
        recipients
          .filter(({ role }) => role === wanted)
          .map(({ value, purpose }) => (purpose === undefined ? value : `${value} (${purpose})`))
          .join('; '),
      ),
    ),
    ...(['replaces', 'repeals', 'amends', 'suspends'] as const).map((relation) =>
      line(
        words.show[relation],
        cites
          .filter(({ mentions }) => mentions.some((mention) => mention.relation === relation))
          .map(({ document: by }) => title(by))
          .join('; '),
      ),
    ),
    heading(words.show.cites, refs.length),
    ...refs.slice(0, most).map((one) => renderCitation(one, path, options)),
    rest(refs, 'directives refs'),
    heading(words.show.citedBy, cites.length),
    ...cites.slice(0, most).map((one) => renderCitation(one, path, options)),
    rest(cites, 'directives cites'),
    heading(words.show.tasks, tasks.length),
    ...tasks.slice(0, most).map((task) => renderTask(task, path, options)),
    rest(tasks, 'directives tasks'),
    open.length === 0 ? '' : heading(words.show.open, open.length),
    ...open.map(({ text, status, why, candidates }) => {
      const between = candidates.length > 0 ? ` (${candidates.join(', ')})` : ''
      return indented(safe(`${text}: ${status}${why ? `, ${why}` : ''}${between}`), 2, columns)
    }),
  ].join('')
}

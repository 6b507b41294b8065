import type { Count, Stats } from '../../query/stats.ts'
import { safe } from '../io.ts'
import { reasonIn } from '../words/reasons.ts'
import { nameCell } from './node-cells.ts'
import { dayIn, type RenderOptions, title } from './nodes.ts'
import { renderTable } from './table.ts'

const percent = (part: number, whole: number): string => (whole === 0 ? '' : `${((100 * part) / whole).toFixed(1)} %`)

/** Counts under headings. */
export function renderStats(stats: Stats, options: RenderOptions): string {
  const { chalk, language } = options
  const words = options.words.stats
  const heading = (text: string): string => `\n${chalk.bold(text)}\n`
  const counts = (
    name: string,
    list: readonly Count[],
    of = list.reduce((sum, { count }) => sum + count, 0),
  ): string =>
    list.length === 0
      ? ''
      : `${heading(name)}${renderTable(
          [
            { title: '', grow: 1 },
            { title: '', right: true },
            { title: '', right: true },
          ],
          list.map(({ value, count }) => [value, count, percent(count, of)]),
          options,
        )}`
  const facts: readonly (readonly [string, number])[] = [
    [words.files, stats.files],
    [words.failed, stats.failed.length],
    [words.documents, stats.documents],
    [words.copies, stats.copies],
    [words.news, stats.news],
    [words.external, stats.external],
    [words.citations, stats.mentions],
    [words.tasks, stats.tasks],
  ]
  return [
    renderTable(
      [
        { title: '', grow: 1 },
        { title: '', right: true },
      ],
      facts,
      options,
    ),
    counts(words.resolutions, stats.resolutions),
    counts(words.rungs, stats.rungs),
    counts(words.systems, stats.systems),
    counts(words.types, stats.types.slice(0, 15), stats.documents),
    counts(words.levels, stats.levels),
    counts(words.years, stats.years.slice(0, 15), stats.documents),
    counts(words.issuers, stats.issuers, stats.documents),
    counts(words.relations, stats.relations),
    stats.mostCited.length === 0
      ? ''
      : `${heading(words.mostCited)}${renderTable(
          [
            { title: options.words.table.citedBy, right: true },
            { title: options.words.table.document, grow: 2 },
            { title: options.words.table.about, grow: 3 },
          ],
          stats.mostCited.map(({ document, citedBy }) => [
            citedBy,
            nameCell(document),
            document.subject ?? document.issuer,
          ]),
          options,
        )}`,
    stats.longestChain.length < 2
      ? ''
      : `${heading(words.chain(stats.longestChain.length))}${stats.longestChain
          .map((node) => `${dayIn(language, node.date ?? '').padEnd(10)}  ${title(node)}\n`)
          .join('')}`,
    stats.contradictions.length === 0
      ? ''
      : `${heading(words.contradictions)}${renderTable(
          [
            { title: options.words.table.document, grow: 2 },
            { title: words.dates, grow: 3 },
          ],
          stats.contradictions
            .slice(0, 15)
            .map(({ document, dates }) => [
              nameCell(document),
              dates.map(({ value, count }) => `${dayIn(language, value)} (${count})`).join(', '),
            ]),
          options,
        )}${stats.contradictions.length > 15 ? `${options.words.show.more(stats.contradictions.length - 15)}\n` : ''}`,
    stats.failed.length === 0
      ? ''
      : `${heading(words.unread)}${stats.failed.map(({ path, reason }) => `${safe(path)} ${reasonIn(options.language, reason)}\n`).join('')}`,
  ].join('')
}

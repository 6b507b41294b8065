import type { Count, Stats } from '../../query/stats.ts'
import { safe } from '../io.ts'
import { nameCell } from './node-cells.ts'
import { type RenderOptions, title } from './nodes.ts'
import { renderTable } from './table.ts'

const percent = (part: number, whole: number): string => (whole === 0 ? '' : `${((100 * part) / whole).toFixed(1)} %`)

/** Counts under headings. */
export function renderStats(stats: Stats, options: RenderOptions): string {
  const { chalk } = options
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
    ['files', stats.files],
    ['files that could not be read', stats.failed.length],
    ['documents', stats.documents],
    ['copies of a document', stats.copies],
    ['news items', stats.news],
    ['cited, not in the corpus', stats.external],
    ['citations', stats.mentions],
    ['tasks', stats.tasks],
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
    counts('Cited documents by how they were resolved', stats.resolutions),
    counts('What decided it', stats.rungs),
    counts('Systems', stats.systems),
    counts('Types', stats.types.slice(0, 15), stats.documents),
    counts('Levels', stats.levels),
    counts('Years', stats.years.slice(0, 15), stats.documents),
    counts('Issuers', stats.issuers, stats.documents),
    counts('Relations', stats.relations),
    stats.mostCited.length === 0
      ? ''
      : `${heading('Most cited')}${renderTable(
          [
            { title: 'cited by', right: true },
            { title: 'document', grow: 2 },
            { title: 'about', grow: 3 },
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
      : `${heading(`Longest chain (${stats.longestChain.length} documents, each cites the next)`)}${stats.longestChain
          .map((node) => `${(node.date ?? '').padEnd(10)}  ${title(node)}\n`)
          .join('')}`,
    stats.contradictions.length === 0
      ? ''
      : `${heading('One number, several dates')}${renderTable(
          [
            { title: 'document', grow: 2 },
            { title: 'dates (times given)', grow: 3 },
          ],
          stats.contradictions
            .slice(0, 15)
            .map(({ document, dates }) => [
              nameCell(document),
              dates.map(({ value, count }) => `${value} (${count})`).join(', '),
            ]),
          options,
        )}${stats.contradictions.length > 15 ? `and ${stats.contradictions.length - 15} more\n` : ''}`,
    stats.failed.length === 0
      ? ''
      : `${heading('Could not be read')}${stats.failed.map(({ path, reason }) => `${safe(path)} ${reason}\n`).join('')}`,
  ].join('')
}

import { type Language, levelWords, systemWords } from '../../export/words/graph-words.ts'
import { documentTypes } from '../../lexicon/document-types.ts'
import { relationCodes } from '../../model/citation.ts'
import type { Count, Stats } from '../../query/stats.ts'
import { safe } from '../io.ts'
import { allRules, saysIn } from '../run/rules.ts'
import { reasonIn } from '../words/reasons.ts'
import { relationIn } from './evidence.ts'
import { nameCell } from './node-cells.ts'
import { dayIn, indented, type RenderOptions, title } from './nodes.ts'
import { renderTable } from './table.ts'

const percent = (part: number, whole: number, language: Language): string => {
  if (whole === 0) return ''
  const figure = ((100 * part) / whole).toFixed(1)
  return `${language === 'vi' ? figure.replace('.', ',') : figure} %`
}

/** A list with its codes in the words of the reader. */
function said(list: readonly Count[], wordOf: (code: string) => string | undefined): readonly Count[] {
  return list.map(({ value, count }) => ({ value: wordOf(value) ?? value, count }))
}

/** English keeps the codes, as the options take them. */
const wordIn =
  (table: Readonly<Record<string, { readonly vi: string }>>, language: Language) =>
  (code: string): string | undefined =>
    language === 'vi' && Object.hasOwn(table, code) ? table[code]?.vi : undefined

const typeNames = new Map(documentTypes.map(({ code, name }) => [code, `${name} (${code})`]))

/** Counts under headings. */
export function renderStats(stats: Stats, options: RenderOptions): string {
  const { chalk, columns, language } = options
  const words = options.words.stats
  const heading = (text: string): string => `\n${indented(text, 0, columns, chalk.bold)}`
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
          list.map(({ value, count }) => [value, count, percent(count, of, language)]),
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
    counts(
      words.resolutions,
      said(stats.resolutions, (code) => Object.entries(words.resolved).find(([known]) => known === code)?.[1]),
    ),
    counts(
      words.rungs,
      said(stats.rungs, (code) => {
        const rule = allRules.find(({ id }) => id === code)
        return rule && `${saysIn(language, rule)} (${code})`
      }),
    ),
    counts(words.systems, said(stats.systems, wordIn(systemWords, language))),
    counts(
      words.types,
      said(stats.types.slice(0, 15), (code) => typeNames.get(code)),
      stats.documents,
    ),
    counts(words.levels, said(stats.levels, wordIn(levelWords, language))),
    counts(words.years, stats.years.slice(0, 15), stats.documents),
    counts(words.issuers, stats.issuers, stats.documents),
    counts(
      words.relations,
      said(stats.relations, (code) => {
        const relation = relationCodes.find((known) => known === code)
        return relation && relationIn(language, relation)
      }),
    ),
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

import { shortSubject } from '../../export/labels.ts'
import type { Stats } from '../../query/stats.ts'
import { exitCode, type Io, safe, UsageError } from '../io.ts'
import { filterOf, isFiltered, numberOf } from '../option-values.ts'
import type { CorpusOptions, FilterOptions } from '../options.ts'
import { emit } from '../output.ts'
import { marked } from '../render/evidence.ts'
import { nameCell, nodeCells, nodeHeader } from '../render/node-cells.ts'
import { facts, indented, shortened, title } from '../render/nodes.ts'
import { renderStats } from '../render/stats.ts'
import { renderTable } from '../render/table.ts'
import { colours, width } from '../terminal.ts'
import { withOpened } from '../with-corpus.ts'

export interface QuestionOptions extends CorpusOptions, FilterOptions {
  readonly external?: boolean
}

function limitOf(options: QuestionOptions): { readonly limit?: number } {
  const limit = numberOf('--limit', options.limit)
  return limit === undefined ? {} : { limit }
}

const rendering = (options: QuestionOptions, io: Io) => ({ columns: width(io), chalk: colours(io, options.color) })

/** Says that nothing was found, unless asked to be quiet. */
function nothing(message: string, options: QuestionOptions, io: Io): number {
  if (!options.quiet) io.stderr.write(`directives: ${message}\n`)
  return exitCode.nothing
}

/** The documents of the corpus by date. */
export async function list(paths: readonly string[], options: QuestionOptions, io: Io): Promise<number> {
  const wanted = { ...filterOf(options), ...limitOf(options), external: options.external === true }
  return withOpened(paths, options, io, async ({ corpus, shown }) => {
    const nodes = corpus.list(wanted)
    await emit(
      {
        json: { results: nodes },
        lines: nodes,
        documents: nodes,
        shown,
        table: { header: nodeHeader, rows: nodes.map(nodeCells) },
        text: () =>
          nodes.length === 0
            ? ''
            : renderTable(
                [
                  { title: 'date' },
                  { title: 'document', grow: 2 },
                  { title: 'issuer', grow: 2 },
                  { title: 'about', grow: 3 },
                ],
                nodes.map((node) => [node.date, nameCell(node), node.issuer, shortSubject(node, 90)]),
                rendering(options, io),
              ),
      },
      options,
      io,
    )
    return nodes.length > 0 ? exitCode.found : nothing('no document of the corpus meets these conditions', options, io)
  })
}

/** What is cited but not in the corpus, most cited first. */
export async function missing(paths: readonly string[], options: QuestionOptions, io: Io): Promise<number> {
  const wanted = { ...filterOf(options), ...limitOf(options) }
  return withOpened(paths, options, io, async ({ corpus, shown }) => {
    const results = corpus.missing(wanted)
    await emit(
      {
        json: { results },
        lines: results,
        documents: results.map(({ document }) => document),
        shown,
        table: {
          header: ['citedBy', 'mentions', ...nodeHeader],
          rows: results.map(({ document, citedBy, mentions }) => [citedBy, mentions, ...nodeCells(document)]),
        },
        text: () =>
          results.length === 0
            ? ''
            : renderTable(
                [
                  { title: 'cited by', right: true },
                  { title: 'document', grow: 2 },
                  { title: 'date' },
                  { title: 'issuer or subject', grow: 3 },
                ],
                results.map(({ document, citedBy }) => [
                  citedBy,
                  nameCell(document),
                  document.date,
                  shortened(document.issuer ?? document.subject ?? '', 80),
                ]),
                rendering(options, io),
              ),
      },
      options,
      io,
    )
    return results.length > 0 ? exitCode.found : nothing(noneMissing(options), options, io)
  })
}

const noneMissing = (options: QuestionOptions): string =>
  isFiltered(options)
    ? 'no document that is missing meets these conditions'
    : 'nothing is missing: every cited document is in the corpus'

/** Full text search, with the words marked where they stand. */
export async function search(
  words: string,
  paths: readonly string[],
  options: QuestionOptions,
  io: Io,
): Promise<number> {
  if (!/[\p{L}\p{N}]/u.test(words))
    throw new UsageError('there is no word to look for: say some, in quotes when they are several')
  const wanted = { ...filterOf(options), ...limitOf(options) }
  return withOpened(
    paths,
    options,
    io,
    async ({ corpus, shown }) => {
      const results = corpus.search(words, wanted)
      const { columns, chalk } = rendering(options, io)
      await emit(
        {
          json: { results },
          lines: results,
          documents: results.map(({ document }) => document),
          shown,
          table: {
            header: [...nodeHeader, 'score', 'path', 'line', 'snippet'],
            rows: results.flatMap(({ document, score, hits }) =>
              hits.map((hit) => [...nodeCells(document), score, hit.path, hit.line, hit.snippet]),
            ),
          },
          text: () =>
            results
              .map(({ document, hits }, i) =>
                [
                  i > 0 ? '\n' : '',
                  indented(title(document), 0, columns, chalk.bold),
                  facts(document) === '' ? '' : indented(facts(document), 2, columns),
                  ...hits.map(
                    (hit) =>
                      `${indented(`${safe(shown(hit.path))}:${hit.line}`, 2, columns, chalk.cyan)}${marked(hit.snippet, hit.marks, 4, columns, chalk.bold.yellow)}`,
                  ),
                ].join(''),
              )
              .join(''),
        },
        options,
        io,
      )
      return results.length > 0
        ? exitCode.found
        : nothing(`"${safe(words)}" stands in no document of the corpus`, options, io)
    },
    { command: 'search', name: words },
  )
}

/** Counts of documents, citations and how they were resolved. */
export async function stats(paths: readonly string[], options: QuestionOptions, io: Io): Promise<number> {
  const wanted = limitOf(options)
  return withOpened(paths, options, io, async ({ corpus }) => {
    const found = corpus.stats(wanted)
    await emit(
      {
        json: found,
        table: { header: ['list', 'value', 'count'], rows: statsRows(found) },
        text: () => renderStats(found, rendering(options, io)),
      },
      options,
      io,
    )
    return found.files > 0 ? exitCode.found : exitCode.nothing
  })
}

/** Every count of every list as a row of its own. */
function statsRows(stats: Stats): readonly (readonly (string | number)[])[] {
  const rows: (readonly (string | number)[])[] = []
  for (const [list, value] of Object.entries(stats)) {
    if (typeof value === 'number') rows.push(['totals', list, value])
  }
  rows.push(['totals', 'failed', stats.failed.length])
  const { systems, types, levels, years, issuers, relations, resolutions, rungs } = stats
  for (const [list, counts] of Object.entries({
    systems,
    types,
    levels,
    years,
    issuers,
    relations,
    resolutions,
    rungs,
  }))
    for (const { value, count } of counts) rows.push([list, value, count])
  for (const { document, citedBy } of stats.mostCited) rows.push(['mostCited', document.key, citedBy])
  stats.longestChain.forEach((node, i) => {
    rows.push(['longestChain', node.key, i + 1])
  })
  for (const { document, dates } of stats.contradictions)
    for (const { value, count } of dates) rows.push(['contradictions', `${document.key} ${value}`, count])
  return rows
}

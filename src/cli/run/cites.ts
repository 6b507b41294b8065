import { nameOf } from '../../export/labels.ts'
import type { GraphNode } from '../../model/graph.ts'
import type { CitesResult } from '../../query/cites.ts'
import { exitCode, type Io, safe } from '../io.ts'
import { citesOptionsOf, isFiltered } from '../option-values.ts'
import type { CorpusOptions, FilterOptions } from '../options.ts'
import { emit } from '../output.ts'
import { renderCitation } from '../render/evidence.ts'
import { nodeCells, nodeHeader } from '../render/node-cells.ts'
import { colours, width } from '../terminal.ts'
import { named, withOpened } from '../with-corpus.ts'

export interface CitesCommandOptions extends CorpusOptions, FilterOptions {
  readonly all?: boolean
}

/** Who cites a document, or what it cites, with the evidence. Exit 1 when there is none. */
export async function cites(
  direction: 'in' | 'out',
  name: string,
  paths: readonly string[],
  options: CitesCommandOptions,
  io: Io,
): Promise<number> {
  const wanted = citesOptionsOf(options)
  return withOpened(
    paths,
    options,
    io,
    async (opened) => {
      const targets = await named(name, opened, options, io)
      if (!targets) return exitCode.nothing
      const { corpus, shown } = opened
      const { limit, ...unlimited } = wanted
      const all = direction === 'in' ? corpus.cites(targets, unlimited) : corpus.refs(targets, unlimited)
      const results = limit === undefined ? all : all.slice(0, limit)
      const render = { columns: width(io), chalk: colours(io, options.color) }
      await emit(
        {
          json: { targets, results },
          lines: results,
          documents: results.map(({ document }) => document),
          shown,
          table: {
            header: [...nodeHeader, 'depth', 'resolution', 'relation', 'path', 'line', 'text', 'sentence'],
            rows: results.flatMap((result) => rowsOf(result)),
          },
          text: () =>
            results.length === 0
              ? ''
              : `${render.chalk.dim(headline(direction, targets, all.length, results.length))}\n${results.map((result) => `\n${renderCitation(result, shown, render)}`).join('')}`,
        },
        options,
        io,
      )
      if (results.length > 0) return exitCode.found
      if (!options.quiet)
        io.stderr.write(
          `directives: ${safe(targets.map((node) => nameOf(node)).join(', '))}: ${whyNone(direction, targets, options)}\n`,
        )
      return exitCode.nothing
    },
    { command: direction === 'in' ? 'cites' : 'refs', name },
  )
}

/** What was not read cannot be said to cite nothing. */
function whyNone(direction: 'in' | 'out', targets: readonly GraphNode[], options: FilterOptions): string {
  const conditions = isFiltered(options) ? ' with these conditions' : ''
  if (direction === 'in') return `no document of the corpus cites it${conditions}`
  return targets.every(({ external }) => external)
    ? 'it is cited but not in the corpus, so that what it cites is not known; `directives cites` tells who cites it'
    : `it cites no document${conditions}`
}

function headline(direction: 'in' | 'out', targets: readonly GraphNode[], all: number, shown: number): string {
  const names = targets.map((node) => `${nameOf(node)}${node.date === undefined ? '' : ` (${node.date})`}`).join(', ')
  const n = `${all} ${all === 1 ? 'document' : 'documents'}${shown < all ? `, the first ${shown}` : ''}`
  return safe(direction === 'in' ? `${names} is cited by ${n}` : `${names} cites ${n}`)
}

function rowsOf({
  document,
  depth,
  resolution,
  mentions,
}: CitesResult): readonly (readonly (string | number | boolean | undefined)[])[] {
  return mentions.map(({ relation, path, line, text, sentence }) => [
    ...nodeCells(document),
    depth,
    resolution,
    relation,
    path,
    line,
    text,
    sentence,
  ])
}

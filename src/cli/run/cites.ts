import { nameOf } from '../../export/labels.ts'
import type { ProvisionUnits } from '../../model/citation.ts'
import type { GraphNode } from '../../model/graph.ts'
import type { CitesResult } from '../../query/cites.ts'
import { readPinpoint } from '../../query/pinpoint.ts'
import type { CitesAnswer, RefsAnswer } from '../answers.ts'
import { exitCode, type Io, safe } from '../io.ts'
import { citesOptionsOf, isFiltered } from '../option-values.ts'
import type { CorpusOptions, FilterOptions } from '../options.ts'
import { emit } from '../output.ts'
import { renderCitation } from '../render/evidence.ts'
import { nodeCells, nodeHeader } from '../render/node-cells.ts'
import { dayIn, indented, rendering } from '../render/nodes.ts'
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
  const { provision, name: bare } = readPinpoint(name)
  const wanted = { ...citesOptionsOf(options), ...(provision && direction === 'in' ? { provision } : {}) }
  return withOpened(
    paths,
    options,
    io,
    async (opened) => {
      const targets = await named(bare, opened, options, io)
      if (!targets) return exitCode.nothing
      const { corpus, shown } = opened
      const { limit, ...unlimited } = wanted
      const all = direction === 'in' ? corpus.cites(targets, unlimited) : corpus.refs(targets, unlimited)
      const results = limit === undefined ? all : all.slice(0, limit)
      const render = rendering(io, options.color)
      await emit(
        {
          json: { targets, ...(wanted.provision ? { provision } : {}), results } satisfies CitesAnswer & RefsAnswer,
          lines: results,
          documents: results.map(({ document }) => document),
          shown,
          table: {
            header: [
              ...nodeHeader,
              'depth',
              'resolution',
              'relation',
              'extent',
              'provisions',
              'path',
              'line',
              'text',
              'sentence',
            ],
            rows: results.flatMap((result) => rowsOf(result)),
          },
          text: () =>
            results.length === 0
              ? ''
              : `${indented(headline(direction, targets, wanted.provision, all.length, results.length, io), 0, render.columns, render.chalk.dim)}${results.map((result) => `\n${renderCitation(result, shown, render)}`).join('')}`,
        },
        options,
        io,
      )
      if (results.length > 0) return exitCode.found
      if (!options.quiet)
        io.stderr.write(
          `directives: ${safe(targets.map((node) => `${wanted.provision ? `${wanted.provision.value} ` : ''}${nameOf(node)}`).join(', '))}: ${whyNone(direction, targets, options, wanted.provision !== undefined, io)}\n`,
        )
      return exitCode.nothing
    },
    { command: direction === 'in' ? 'cites' : 'refs', name },
  )
}

/** What was not read cannot be said to cite nothing. */
function whyNone(
  direction: 'in' | 'out',
  targets: readonly GraphNode[],
  options: FilterOptions,
  isPart: boolean,
  { words }: Io,
): string {
  if (direction === 'in') return words.say[isPart ? 'partNotCited' : 'notCited'](isFiltered(options))
  return targets.every(({ external }) => external) ? words.say.notHeld : words.say.citesNothing(isFiltered(options))
}

function headline(
  direction: 'in' | 'out',
  targets: readonly GraphNode[],
  provision: ProvisionUnits | undefined,
  all: number,
  shown: number,
  io: Io,
): string {
  const part = provision === undefined ? '' : `${provision.value} `
  const names = targets
    .map((node) => `${part}${nameOf(node)}${node.date === undefined ? '' : ` (${dayIn(io.language, node.date)})`}`)
    .join(', ')
  return safe(io.words.say[direction === 'in' ? 'citedBy' : 'cites'](names, all, shown))
}

function rowsOf({
  document,
  depth,
  resolution,
  mentions,
}: CitesResult): readonly (readonly (string | number | boolean | undefined)[])[] {
  return mentions.map(({ relation, extent, provisions, path, line, text, sentence }) => [
    ...nodeCells(document),
    depth,
    resolution,
    relation,
    extent,
    provisions?.map(({ value }) => value).join('; '),
    path,
    line,
    text,
    sentence,
  ])
}

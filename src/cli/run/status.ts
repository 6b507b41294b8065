import type { Change } from '../../query/status.ts'
import type { StatusAnswer } from '../answers.ts'
import { exitCode, type Io } from '../io.ts'
import { dayOption } from '../option-values.ts'
import type { CorpusOptions } from '../options.ts'
import { emit } from '../output.ts'
import { nodeCells, nodeHeader } from '../render/node-cells.ts'
import { rendering } from '../render/nodes.ts'
import { renderStatus } from '../render/status.ts'
import { named, withOpened } from '../with-corpus.ts'

export interface StatusOptions extends CorpusOptions {
  readonly at?: string
  readonly all?: boolean
}

/** Whether a document is in force on a day, as far as the corpus tells. An answer is found also where the corpus is silent. */
export async function status(name: string, paths: readonly string[], options: StatusOptions, io: Io): Promise<number> {
  const at = dayOption(options.at)
  return withOpened(
    paths,
    options,
    io,
    async (opened) => {
      const documents = await named(name, opened, options, io)
      if (!documents) return exitCode.nothing
      const results = documents.flatMap(
        (document) => opened.corpus.status(document, at === undefined ? {} : { at }) ?? [],
      )
      const render = rendering(io, options.color)
      return emit(
        {
          json: (results.length === 1 && results[0] ? results[0] : { results }) satisfies StatusAnswer,
          lines: results,
          table: {
            header: [
              'key',
              'at',
              'status',
              'since',
              'kind',
              'relation',
              'extent',
              'provisions',
              'from',
              ...changeHeader,
            ],
            rows: results.flatMap(({ document, at: day, status: standing, since, by, amendedBy, uncertain }) => {
              const head = [document.key, day, standing, since]
              const rows = [
                ...by.map((change) => ['by', ...changeCells(change)]),
                ...amendedBy.map((change) => ['amendedBy', ...changeCells(change)]),
                ...uncertain.map((change) => ['uncertain', ...changeCells(change)]),
              ]
              return rows.length === 0 ? [head] : rows.map((row) => [...head, ...row])
            }),
          },
          text: () => results.map((one) => renderStatus(one, opened.shown, render)).join('\n'),
        },
        options,
        io,
      )
    },
    { command: 'status', name },
  )
}

const changeHeader = [...nodeHeader.map((name) => (name === 'key' ? 'document' : name)), 'path', 'line', 'sentence']

function changeCells({
  document,
  relation,
  extent,
  provisions,
  from,
  mentions,
}: Change): readonly (string | number | boolean | undefined)[] {
  const [first] = mentions
  return [
    relation,
    extent,
    provisions.map(({ value }) => value).join('; '),
    from,
    ...nodeCells(document),
    first?.path,
    first?.line,
    first?.sentence,
  ]
}

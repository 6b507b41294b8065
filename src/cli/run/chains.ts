import { levelWords } from '../../export/words/graph-words.ts'
import type { Cascade } from '../../query/cascade.ts'
import type { Citing } from '../../query/edges.ts'
import type { CascadeAnswer, PathAnswer, PathEdge } from '../answers.ts'
import { exitCode, type Io, safe } from '../io.ts'
import { numberOf } from '../option-values.ts'
import type { CorpusOptions } from '../options.ts'
import { emit } from '../output.ts'
import { namesFile } from '../read-input.ts'
import { relationIn, renderEvidence } from '../render/evidence.ts'
import { nodeCells, nodeHeader } from '../render/node-cells.ts'
import { facts, indented, type RenderOptions, rendering, shortened, title } from '../render/nodes.ts'
import { named, withOpened } from '../with-corpus.ts'

export interface ChainOptions extends CorpusOptions {
  readonly all?: boolean
  readonly depth?: string
  readonly limit?: string
}

/** How A leads to B. */
export async function path(
  from: string,
  to: string,
  paths: readonly string[],
  options: ChainOptions,
  io: Io,
): Promise<number> {
  return withOpened(
    paths,
    options,
    io,
    async (opened) => {
      const first = await named(from, opened, options, io)
      const second = first && (await named(to, opened, options, io))
      if (!first || !second) return exitCode.nothing
      const found = opened.corpus.path(first, second)
      const render = rendering(io, options.color)
      await emit(
        {
          json: {
            path: found.path,
            edges: found.edges.map(edgeOf),
            ...(found.reversed ? { reversed: true } : {}),
          } satisfies PathAnswer,
          lines: found.path,
          table: {
            header: ['step', ...nodeHeader, 'relation', 'path', 'line', 'text', 'sentence'],
            rows: found.path.map((node, i) => {
              const evidence = found.edges[i]?.evidence
              return [
                i + 1,
                ...nodeCells(node),
                evidence?.relation,
                evidence?.path,
                evidence?.line,
                evidence?.text,
                evidence?.sentence,
              ]
            }),
          },
          text: () =>
            (found.reversed ? `${indented(io.words.show.otherWay, 0, render.columns, render.chalk.dim)}\n` : '') +
            found.path
              .map((node, i) => {
                const edge = found.edges[i]
                return [
                  indented(title(node), 0, render.columns, render.chalk.bold),
                  facts(node, render) === '' ? '' : indented(facts(node, render), 2, render.columns),
                  edge ? `${renderEvidence(edge.evidence, opened.shown, render)}  ↓\n` : '',
                ].join('')
              })
              .join(''),
        },
        options,
        io,
      )
      if (found.path.length > 0) return exitCode.found
      if (!options.quiet) io.stderr.write(`directives: ${io.words.say.noChain(safe(from), safe(to))}\n`)
      return exitCode.nothing
    },
    // Where a folder comes first, the other name stands before the one that was meant as a path.
    { command: namesFile(from, io) ? `path "${safe(to)}"` : 'path', name: from },
  )
}

const edgeOf = ({ source, target, resolution, rung, evidence }: Citing): PathEdge => ({
  source,
  target,
  relation: evidence.relation,
  resolution,
  ...(rung === undefined ? {} : { rung }),
  mention: evidence,
})

/** The tree of the documents that carry one out. */
export async function cascade(name: string, paths: readonly string[], options: ChainOptions, io: Io): Promise<number> {
  const depth = numberOf('--depth', options.depth)
  const limit = numberOf('--limit', options.limit)
  return withOpened(
    paths,
    options,
    io,
    async (opened) => {
      const documents = await named(name, opened, options, io)
      const [document] = documents ?? []
      if (!document) return exitCode.nothing
      const tree = opened.corpus.cascade(document, {
        ...(depth === undefined ? {} : { depth }),
        ...(limit === undefined ? {} : { limit }),
      })
      if (!tree) return exitCode.nothing
      const render = rendering(io, options.color)
      const branches = branchesOf(tree)
      await emit(
        {
          json: tree satisfies CascadeAnswer,
          lines: branches,
          table: {
            header: [
              'depth',
              'parent',
              ...nodeHeader,
              'level',
              'relation',
              'days',
              'tasks',
              'path',
              'line',
              'sentence',
            ],
            rows: branches.map(({ depth, parent, document: node, days, relation, evidence, tasks }) => [
              depth,
              parent,
              ...nodeCells(node),
              node.level,
              relation,
              days,
              tasks.length,
              evidence?.path,
              evidence?.line,
              evidence?.sentence,
            ]),
          },
          text: () => renderTree(tree, '', '', render),
        },
        options,
        io,
      )
      if (tree.below.length > 0) return exitCode.found
      if (!options.quiet) io.stderr.write(`directives: ${io.words.say.noCascade}\n`)
      return exitCode.nothing
    },
    { command: 'cascade', name },
  )
}

interface Branch extends Omit<Cascade, 'below'> {
  /** 0 is the document that was asked for. */
  readonly depth: number
  /** The key of the document above. */
  readonly parent?: string
}

/** The tree as a list, each document behind the one that it carries out. */
function branchesOf(tree: Cascade, depth = 0, parent?: string): readonly Branch[] {
  const { below, ...rest } = tree
  return [
    { depth, ...(parent === undefined ? {} : { parent }), ...rest },
    ...below.flatMap((child) => branchesOf(child, depth + 1, tree.document.key)),
  ]
}

function renderTree(tree: Cascade, before: string, after: string, render: RenderOptions): string {
  const { chalk, columns, language, words } = render
  const { document, days, relation, tasks, below } = tree
  const how = [
    document.level && (language === 'vi' ? levelWords[document.level].vi : document.level),
    relation && relationIn(language, relation),
    days === undefined ? undefined : days === 0 ? words.show.sameDay : words.show.daysLater(days),
    tasks.length === 0 ? undefined : words.show.taskCount(tasks.length),
  ]
    .filter((part) => part !== undefined)
    .join(', ')
  const inner = `${after}${below.length > 0 ? '│ ' : '  '}`
  const line = (text: string, paint: (line: string) => string): string =>
    indented(text, 0, Math.max(24, columns - inner.length), paint)
      .split('\n')
      .filter((part) => part !== '')
      .map((part) => `${inner}${part}\n`)
      .join('')
  const shown = tasks.slice(0, 2).map((task) => line(`- ${safe(shortened(task.value, 100))}`, chalk.dim))
  return [
    `${before}${chalk.bold(title(document))}\n`,
    facts(document, render) === '' ? '' : line(facts(document, render), (text) => text),
    how === '' ? '' : line(how, chalk.cyan),
    ...shown,
    ...below.map((child, i) => {
      const last = i === below.length - 1
      return renderTree(child, `${after}${last ? '└─ ' : '├─ '}`, `${after}${last ? '   ' : '│  '}`, render)
    }),
  ].join('')
}

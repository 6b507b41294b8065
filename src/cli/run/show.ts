import { parseDocument } from '../../parse.ts'
import type { ShowAnswer } from '../answers.ts'
import { exitCode, type Io, jsonText, UsageError, write } from '../io.ts'
import { ocrOf } from '../option-values.ts'
import type { CorpusOptions } from '../options.ts'
import { emit, outputForm } from '../output.ts'
import { eachInput, filesOf, namesFile } from '../read-input.ts'
import { renderDocument } from '../render/document.ts'
import { nodeCells, nodeHeader } from '../render/node-cells.ts'
import { rendering } from '../render/nodes.ts'

export interface ShowOptions extends CorpusOptions {
  readonly all?: boolean
  /** Of files: each value with the rule that decided it. */
  readonly why?: boolean
}

/** A first argument that exists on disk (or `-`), or ends like a document's file, is a file: then all are; else it is a name. */
export async function show(first: string, rest: readonly string[], options: ShowOptions, io: Io): Promise<number> {
  if (namesFile(first, io)) return showFiles([first, ...rest], options, io)
  if (options.why) throw new UsageError(({ errors }) => errors.value.whyOfFiles)
  const { named, withOpened } = await import('../with-corpus.ts')
  const { renderShown } = await import('../render/shown.ts')
  return withOpened(
    rest,
    options,
    io,
    async (opened) => {
      const documents = await named(first, opened, options, io)
      if (!documents) return exitCode.nothing
      const shown = documents.flatMap((document) => opened.corpus.show(document) ?? [])
      const render = rendering(io, options.color)
      return emit(
        {
          json: (shown.length === 1 && shown[0] ? shown[0] : { results: shown }) satisfies ShowAnswer,
          lines: shown,
          table: {
            header: [...nodeHeader, 'superior', 'signed', 'cites', 'citedBy', 'tasks', 'notResolved'],
            rows: shown.map((one) => [
              ...nodeCells(one.document),
              one.superior,
              one.signatures
                .map(({ authority, title, name }) => [authority, title, name].filter(Boolean).join(' '))
                .join('; '),
              one.refs.length,
              one.cites.length,
              one.tasks.length,
              one.open.length,
            ]),
          },
          text: () => shown.map((one) => renderShown(one, opened.shown, render)).join('\n'),
        },
        options,
        io,
      )
    },
    { command: 'show', name: first },
  )
}

async function showFiles(paths: readonly string[], options: ShowOptions, io: Io): Promise<number> {
  const form = outputForm(options, io)
  if (form === 'csv' || form === 'xlsx') throw new UsageError(({ errors }) => errors.value.noTableOfFile)
  if (options.output !== undefined) {
    const { output, ...rest } = options
    const { refuseInput, writeThrough } = await import('../write-file.ts')
    await refuseInput(output, await filesOf(paths, options, io), io)
    const forms = { json: form === 'json', ndjson: form === 'ndjson' }
    return writeThrough(output, io, (stdout) => showFiles(paths, { ...rest, ...forms }, { ...io, stdout }))
  }
  const render = rendering(io, options.color)
  const shownAs = options.why ? (await import('../render/why.ts')).renderWhy : renderDocument
  const { include, exclude } = options
  return eachInput(
    paths,
    { ...(include ? { include } : {}), ...(exclude ? { exclude } : {}), ...ocrOf(options) },
    io,
    ({ read, index, count }) => {
      const document = parseDocument(read.source, read.notices)
      // Several documents are one object a line, as of parse.
      const indent = form === 'ndjson' || count > 1 ? 0 : 2
      const text =
        form === 'json' || form === 'ndjson'
          ? `${jsonText(document, indent)}\n`
          : `${index > 0 ? '\n' : ''}${shownAs(document, render)}`
      return write(io.stdout, text)
    },
  )
}

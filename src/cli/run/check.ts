import manifest from '../../../package.json' with { type: 'json' }
import { checkDraft, checkRules } from '../../check/check.ts'
import { asGithub, asResults, asSarif, locate, messageOf, type Reported } from '../../check/report.ts'
import type { CheckRule, Draft } from '../../check/rule.ts'
import type { Document } from '../../model/document.ts'
import { parseDocument } from '../../parse.ts'
import { knownDocuments } from '../../query/cited-status.ts'
import type { CheckAnswer } from '../answers.ts'
import { exitCode, type Io, jsonText, safe, UsageError, write } from '../io.ts'
import { ocrOf, type ReadingOptions } from '../option-values.ts'
import { formOf } from '../output-form.ts'
import { eachInput, filesOf } from '../read-input.ts'
import { colours, labelled, width, wrap } from '../terminal.ts'

export interface CheckRequest extends ReadingOptions {
  readonly rule?: readonly string[]
  readonly ignore?: readonly string[]
  readonly format?: 'text' | 'json' | 'sarif' | 'github'
  readonly output?: string
  readonly include?: readonly string[]
  readonly exclude?: readonly string[]
  /** The folder of an index: what the draft rests on is looked up there. */
  readonly corpus?: string
  readonly color: boolean
}

const endings = { json: 'json', sarif: 'sarif', txt: 'text' } as const

/** Checks drafts, with what a corpus knows of the documents that they cite where one is named. */
export async function check(paths: readonly string[], request: CheckRequest, io: Io): Promise<number> {
  if (request.corpus === undefined) return checkFiles(paths, request, io, () => undefined)
  const { withOpened } = await import('../with-corpus.ts')
  const { corpus, color } = request
  return withOpened([], { corpus, color, quiet: false }, io, (opened) =>
    checkFiles(paths, request, io, (document) => knownDocuments(opened.corpus.citedStatus(document))),
  )
}

/** Checks each file as it is read. Exit 1 when something was found, 3 when a file could not be read. */
async function checkFiles(
  paths: readonly string[],
  request: CheckRequest,
  io: Io,
  known: (document: Document) => Draft['known'],
): Promise<number> {
  if (paths.length === 0) throw new UsageError(io.words.check.needsFile)
  const rules = chosenRules(request)
  const chosen = request.format && { option: `--format ${request.format}`, form: request.format }
  const form = formOf(request.output, chosen, endings, io.words) ?? 'text'
  if (request.output !== undefined) {
    const { output, ...rest } = request
    const { refuseInput, writeThrough } = await import('../write-file.ts')
    await refuseInput(output, await filesOf(paths, request, io), io)
    return writeThrough(output, io, (stdout) => checkFiles(paths, { ...rest, format: form }, { ...io, stdout }, known))
  }
  const { include, exclude } = request
  const found: Reported[] = []
  let checked = 0
  const code = await eachInput(
    paths,
    { ...ocrOf(request), ...(include ? { include } : {}), ...(exclude ? { exclude } : {}) },
    io,
    async ({ read }) => {
      const { source } = read
      checked += 1
      const document = parseDocument(source, read.notices)
      const told = known(document)
      const findings = checkDraft({ document, text: source.text, ...(told ? { known: told } : {}) }, rules)
      const reported = locate(findings, source.path, source.text)
      found.push(...reported)
      return form !== 'text' || reported.length === 0 || write(io.stdout, asText(reported, request, io))
    },
  )
  if (form === 'json') await write(io.stdout, `${jsonText(asResults(found, io.language) satisfies CheckAnswer, 2)}\n`)
  if (form === 'sarif') await write(io.stdout, `${jsonText(asSarif(found, io.language, manifest.version), 2)}\n`)
  if (form === 'github') await write(io.stdout, safe(asGithub(found, io.language)))
  if (found.length === 0 && checked > 0 && form === 'text') await write(io.stdout, `${io.words.check.nothing}\n`)
  if (code !== exitCode.found) return code
  return found.length > 0 ? exitCode.nothing : exitCode.found
}

/** Prints the rules themselves, in the language of the reader. */
export async function listCheckRules(request: CheckRequest, io: Io): Promise<number> {
  const chalk = colours(io, request.color)
  const lines = chosenRules(request).map(({ id, severity, says, source }) =>
    [
      `${chalk.bold(id)}  ${io.words.check.severity[severity]}`,
      labelled('', says[io.language], 2, width(io), String),
      labelled('', source, 2, width(io), (word) => chalk.dim(word)),
    ].join('\n'),
  )
  await write(io.stdout, `${lines.join('\n\n')}\n`)
  return exitCode.found
}

function asText(reported: readonly Reported[], request: CheckRequest, io: Io): string {
  const chalk = colours(io, request.color)
  const paint = { error: chalk.red, warning: chalk.yellow, info: chalk.cyan }
  return reported
    .map(({ path, line, column, rule, severity, says, because, instead, quote, source }) => {
      const place = chalk.bold(`${safe(path)}:${line}:${column}`)
      const right = instead === undefined ? '' : ` → ${safe(instead)}`
      const lines = (text: string, style = (line: string): string => line): readonly string[] =>
        wrap(text, width(io) - 2).map((line) => `  ${style(line)}`)
      return [
        `${place} ${paint[severity](io.words.check.severity[severity])}`,
        ...lines(`${safe(messageOf({ says, because }, io.language))} (${rule})`),
        ...lines(`»${safe(quote)}«${right}`),
        ...lines(source, (line) => chalk.dim(line)),
        '',
      ].join('\n')
    })
    .join('')
}

/** The rules that `--rule` and `--ignore` leave; an unknown id is an error, not a check that silently does not run. */
function chosenRules({ rule, ignore }: CheckRequest): readonly CheckRule[] {
  const known = checkRules.map(({ id }) => id)
  const unknown = [...(rule ?? []), ...(ignore ?? [])].find((id) => !known.includes(id))
  if (unknown !== undefined) throw new UsageError(({ errors }) => errors.value.unknownRule(unknown, known.join(', ')))
  return checkRules.filter(({ id }) => (rule === undefined || rule.includes(id)) && !ignore?.includes(id))
}

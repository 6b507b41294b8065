import { accessSync, constants } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import type { Command } from 'commander'
import manifest from '../../../package.json' with { type: 'json' }
import { findIndex, openCorpus } from '../../corpus/corpus.ts'
import { libreOfficeVersion } from '../../formats/doc/libre-office.ts'
import { howToInstall, ocrEngine } from '../../formats/ocr/engines.ts'
import type { DoctorAnswer, DoctorCheck } from '../answers.ts'
import { findConfig } from '../config.ts'
import { problemOf } from '../config-keys.ts'
import { exitCode, type Io, jsonText, safe, type Told, write } from '../io.ts'
import { colours, labelled, width } from '../terminal.ts'
import { quietly } from '../with-corpus.ts'
import { reasonIn } from '../words/reasons.ts'
import { type Words, wordsOf } from '../words/words.ts'

export interface DoctorRequest {
  readonly corpus?: string
  readonly json?: boolean
  readonly color: boolean
  readonly quiet: boolean
}

/** One thing that was looked at; what is told is worded when it is printed. */
interface Finding extends Pick<DoctorCheck, 'id' | 'state'> {
  readonly found?: Told
  readonly mend?: Told
}

/** Looks at all that the program needs or can use. Exit 1 when something is wrong; what is only absent is told. */
export async function doctor(program: Command, request: DoctorRequest, io: Io): Promise<number> {
  const findings = [
    node(process.versions.node),
    configuration(program, io),
    await index(request, io),
    await ocr(),
    await libreOffice(),
    browser(io),
    await png(),
    await protocol(),
  ]
  if (request.json) await write(io.stdout, `${jsonText(answerOf(findings), 2)}\n`)
  else await write(io.stdout, asText(findings, request, io))
  return findings.some(({ state }) => state === 'wrong') ? exitCode.nothing : exitCode.found
}

/** The versions that `engines` of the manifest allows begin with this one. */
const oldestNode = manifest.engines.node.replace(/^\D+/u, '')

function node(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [oldMajor = 0, oldMinor = 0] = oldestNode.split('.').map(Number)
  const isOld = major < oldMajor || (major === oldMajor && minor < oldMinor)
  return isOld
    ? { id: 'node', state: 'wrong', found: version, mend: ({ doctor }) => doctor.oldNode(oldestNode) }
    : { id: 'node', state: 'ok', found: version }
}

function configuration(program: Command, io: Io): Finding {
  const config = findConfig(io.cwd)
  if (!config) return { id: 'configuration', state: 'absent', mend: ({ doctor }) => doctor.noConfig }
  const problem = problemOf(config, program)
  return problem === undefined
    ? { id: 'configuration', state: 'ok', found: config.file }
    : { id: 'configuration', state: 'wrong', found: config.file, mend: problem }
}

async function index({ corpus: asked }: DoctorRequest, io: Io): Promise<Finding> {
  const id = 'index'
  const folder = asked === undefined ? findIndex(io.cwd) : resolve(io.cwd, asked)
  if (folder === undefined) return { id, state: 'absent', mend: ({ errors }) => errors.index.none }
  try {
    const corpus = await quietly(() => openCorpus(folder))
    try {
      const { documents, failed } = corpus.stats({ limit: 1 })
      const found: Told = ({ doctor }) => doctor.index(folder, documents, failed.length)
      if (corpus.isEmpty) return { id, state: 'wrong', found, mend: ({ say }) => say.emptyIndex }
      if (corpus.isUnfinished) return { id, state: 'wrong', found, mend: ({ say }) => say.unfinished }
      return failed.length > 0
        ? { id, state: 'ok', found, mend: ({ doctor }) => doctor.unread }
        : { id, state: 'ok', found }
    } finally {
      corpus.close()
    }
  } catch (error) {
    return { id, state: 'wrong', found: folder, mend: error instanceof Error ? error.message : String(error) }
  }
}

async function ocr(): Promise<Finding> {
  const engine = await ocrEngine()
  if (!engine) return { id: 'ocr', state: 'absent', mend: howToInstall }
  const found = `${engine.engine} ${engine.version}`
  await engine.close()
  return { id: 'ocr', state: 'ok', found }
}

async function libreOffice(): Promise<Finding> {
  const version = await libreOfficeVersion()
  return version === undefined
    ? { id: 'libreoffice', state: 'absent', mend: ({ doctor }) => doctor.noLibreOffice }
    : { id: 'libreoffice', state: 'ok', found: version }
}

/** Whether pictures can be written as PNG, for which a package and a font are needed. */
async function png(): Promise<Finding> {
  const { noPngBecause } = await import('../../export/png.ts')
  const reason = await noPngBecause()
  return reason === undefined
    ? { id: 'png', state: 'ok', found: '@resvg/resvg-js' }
    : { id: 'png', state: 'absent', mend: reason }
}

/** Whether `mcp` can speak with a language model. */
async function protocol(): Promise<Finding> {
  const { hasProtocol } = await import('../../mcp/server.ts')
  return (await hasProtocol())
    ? { id: 'mcp', state: 'ok', found: '@modelcontextprotocol/sdk' }
    : { id: 'mcp', state: 'absent', mend: ({ doctor }) => doctor.noProtocol }
}

const browsers = ['chromium', 'chromium-browser', 'google-chrome', 'microsoft-edge', 'firefox'] as const

/** A browser on the PATH; systems with a desktop of their own have one that is not there. */
function browser({ env }: Io): Finding {
  if (process.platform !== 'linux') return { id: 'browser', state: 'ok', found: ({ doctor }) => doctor.systemBrowser }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean)
  const found = browsers.find((name) => folders.some((folder) => isProgram(join(folder, name))))
  return found === undefined
    ? { id: 'browser', state: 'absent', mend: ({ doctor }) => doctor.noBrowser }
    : { id: 'browser', state: 'ok', found }
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

const told = (words: Words, what: Told | undefined): string | undefined =>
  what === undefined || typeof what === 'string' ? what : what(words)

/** For programs: the same in every language. */
function answerOf(findings: readonly Finding[]): DoctorAnswer {
  const words = wordsOf('en')
  return {
    version: manifest.version,
    platform: `${process.platform} ${process.arch}`,
    checks: findings.map(({ id, state, ...rest }) => {
      const [found, mend] = [told(words, rest.found), told(words, rest.mend)]
      return { id, state, ...(found === undefined ? {} : { found }), ...(mend === undefined ? {} : { mend }) }
    }),
  }
}

function asText(findings: readonly Finding[], request: DoctorRequest, io: Io): string {
  const { words, language } = io
  const chalk = colours(io, request.color)
  const columns = width(io)
  const paint = { ok: chalk.green, absent: chalk.yellow, wrong: chalk.red }
  const labels = words.doctor.names
  const wide = Math.max(...Object.values(labels).map((label) => label.length))
  const lines = findings.flatMap(({ id, state, ...rest }) => {
    const found = told(words, rest.found)
    const mend = told(words, rest.mend)
    const head = [words.doctor.states[state], found].filter(Boolean).join(': ')
    return [
      labelled(labels[id], safe(head), wide, columns, paint[state]),
      ...(mend === undefined ? [] : [labelled('', safe(reasonIn(language, mend)), wide, columns, String)]),
    ]
  })
  const first = labelled(
    'directives',
    `${manifest.version}, ${process.platform} ${process.arch}`,
    wide,
    columns,
    String,
  )
  return `${[first, ...lines].join('\n')}\n`
}

/*
 * The parts of README.md that are made, not written: `npm run readme` writes them between their markers, and a test
 * compares. Each is printed by the same code that the program or the accuracy table uses.
 */
import { readFileSync } from 'node:fs'
import { exporters } from '../../src/export/list.ts'
import { formats as fileFormats } from '../../src/formats/list.ts'
import { formsAsMarkdown } from '../../src/forms/table.ts'
import { noticeTable } from '../../src/lexicon/notices.ts'
import { readFixtures } from '../../tools/accuracy/expected.ts'
import { markdown } from '../../tools/accuracy/report.ts'
import { scoreFixture } from '../../tools/accuracy/score.ts'
import { Tally } from '../../tools/accuracy/tally.ts'

const cell = (text: string): string => text.replace(/\|/gu, '\\|')

/** What matters to whoever uses the values; `npm run accuracy` prints all that is measured. */
const shownMeasures: readonly string[] = [
  'header, all eight',
  'signatures',
  'recipients',
  'citations, type and number',
  'citations, which document',
  'citations.relation',
  'tasks',
  'tasks.assignees',
  'tasks.support',
  'tasks.reportTo',
  'tasks.leadIn',
  'tasks.deadline',
]

function accuracy(documents: URL): string {
  const tally = new Tally()
  for (const fixture of readFixtures(documents)) scoreFixture(fixture, tally)
  return markdown(tally.rows.filter(({ measure }) => shownMeasures.includes(measure)))
}

const notices = (): string =>
  [
    '| code | severity | when |',
    '|---|---|---|',
    ...Object.entries(noticeTable).map(
      ([code, { severity, meaning }]) => `| \`${code}\` | ${severity} | ${cell(meaning)} |`,
    ),
  ].join('\n')

const formats = (): string =>
  [
    '| format | what it is |',
    '|---|---|',
    ...exporters.map(({ id, description }) => `| \`${id}\` | ${cell(description)} |`),
  ].join('\n')

const files = (): string =>
  [
    '| files | endings | what is read | needs |',
    '|---|---|---|---|',
    '| text, Markdown | `.txt` `.md` `.markdown` | UTF-8, UTF-16, windows-1258, TCVN3 and VNI, told by evidence; VIQR with `--encoding viqr` | |',
    ...fileFormats
      .filter(({ endings }) => endings.length > 0)
      .map(
        ({ name, endings, reads, needs }) =>
          `| ${name} | ${endings.map((ending) => `\`.${ending}\``).join(' ')} | ${cell(reads)} | ${cell(needs ?? '')} |`,
      ),
  ].join('\n')

/** Name of the marker → what stands between `<!-- name -->` and `<!-- /name -->`. */
export function readmeTables(root: URL): Readonly<Record<string, string>> {
  return {
    forms: formsAsMarkdown().trim(),
    notices: notices(),
    files: files(),
    formats: formats(),
    accuracy: accuracy(new URL('tools/accuracy/blind/second/', root)),
  }
}

/** The README with its tables as they must be now. */
export function withTables(readme: string, tables: Readonly<Record<string, string>>): string {
  let text = readme
  for (const [name, table] of Object.entries(tables)) {
    const open = `<!-- ${name} -->`
    const close = `<!-- /${name} -->`
    const from = text.indexOf(open)
    const to = text.indexOf(close)
    if (from < 0 || to < from) throw new Error(`README.md has no place for the table: ${open} … ${close}`)
    text = `${text.slice(0, from + open.length)}\n${table}\n${text.slice(to)}`
  }
  return text
}

/** README.md of the project at `root`. */
export function readReadme(root: URL): string {
  return readFileSync(new URL('README.md', root), 'utf8')
}

/** An answer that the README shows: the command's arguments, and what it prints. */
export interface Shown {
  readonly args: readonly string[]
  readonly printed: string
}

const shownAnswer = /(^```console\n\$ directives (.*)\n)([\s\S]*?)(^```$)/gmu

export function shownAnswers(readme: string): readonly Shown[] {
  return [...readme.matchAll(shownAnswer)].map(([, , command = '', printed = '']) => ({
    args: argumentsOf(command),
    printed,
  }))
}

/** The README with its answers as the commands give them now. */
export function withAnswers(readme: string, answer: (args: readonly string[]) => string): string {
  return readme.replace(
    shownAnswer,
    (_, open: string, command: string, __, close: string) => open + answer(argumentsOf(command)) + close,
  )
}

const argumentsOf = (command: string): readonly string[] =>
  [...command.matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, bare]) => quoted ?? bare ?? '')

/** The arguments of the README's command that draws its picture, without the output file. */
export function chainCommand(readme: string): readonly string[] {
  const command = /^directives (.*) -o chain\.svg$/mu.exec(readme)?.[1] ?? ''
  return argumentsOf(command)
}

/*
 * The parts of README.md that are made, not written: `npm run readme` writes them between their markers, and a test
 * compares. Each is printed by the same code that the program or the accuracy table uses.
 */
import { readFileSync } from 'node:fs'
import { formsVi } from '../../src/cli/words/knowledge-vi.ts'
import { wordsOf } from '../../src/cli/words/words.ts'
import { exporters } from '../../src/export/list.ts'
import type { Language } from '../../src/export/words/graph-words.ts'
import { formats as fileFormats } from '../../src/formats/list.ts'
import { formsAsMarkdown, formTable } from '../../src/forms/table.ts'
import { noticeTable } from '../../src/lexicon/notices.ts'
import { readFixtures } from '../../tools/accuracy/expected.ts'
import { scoreFixture } from '../../tools/accuracy/score.ts'
import { Tally } from '../../tools/accuracy/tally.ts'
import { accuracyVi, fileNamesVi, fileNeedsVi, fileReadsVi, graphFormatsVi, heads } from './tables-vi.ts'

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

const rate = (part: number, all: number): string => (all === 0 ? '' : `${((100 * part) / all).toFixed(1)} %`)

/** What was right at first sight, as it was recorded, and the F1 of the same documents today. */
function accuracy(blind: URL, language: Language): string {
  const tally = new Tally()
  for (const fixture of readFixtures(new URL('second/', blind))) scoreFixture(fixture, tally)
  const sight: { readonly rows: readonly Counts[] } = JSON.parse(
    readFileSync(new URL('first-sight.json', blind), 'utf8'),
  )
  const f1 = (row: Counts | undefined): string => (row ? rate(2 * row.right, row.expected + row.found) : '')
  const table = [
    '| measure | right | expected | found | precision | recall | F1 | F1 today |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...sight.rows
      .filter(({ measure }) => shownMeasures.includes(measure))
      .map((row) => {
        const { measure, right, expected, found } = row
        const today = tally.rows.find((other) => other.measure === measure)
        return `| ${measure} | ${right} | ${expected} | ${found} | ${rate(right, found)} | ${rate(right, expected)} | ${f1(row)} | ${f1(today)} |`
      }),
  ].join('\n')
  return language === 'vi' ? accuracyVi(table) : table
}

interface Counts {
  readonly measure: string
  readonly right: number
  readonly expected: number
  readonly found: number
}

const notices = (language: Language): string =>
  [
    heads[language].notices,
    '|---|---|---|',
    ...Object.entries(noticeTable).map(([code, { severity, meaning, vi }]) => {
      const { show } = wordsOf(language)
      return `| \`${code}\` | ${show.severity[severity]} | ${cell(language === 'vi' ? vi.meaning : meaning)} |`
    }),
  ].join('\n')

const formats = (language: Language): string =>
  [
    heads[language].formats,
    '|---|---|',
    ...exporters.map(
      ({ id, description }) => `| \`${id}\` | ${cell(said(language, graphFormatsVi, id, description))} |`,
    ),
    `| \`parquet\` | ${said(language, graphFormatsVi, 'parquet', 'Parquet: tables of documents, citations (a row for each place) and tasks')} |`,
  ].join('\n')

function forms(language: Language): string {
  if (language === 'en') return formsAsMarkdown().trim()
  return [
    heads.vi.forms,
    '|---|---|---|---|',
    ...formTable().map(
      ({ id, description, examples, counterExamples }) =>
        `| \`${id}\` | ${cell(formsVi[id] ?? description)} | ${cell(examples[0]?.text ?? '')} | ${cell(counterExamples[0] ?? '')} |`,
    ),
  ].join('\n')
}

const said = (language: Language, table: Readonly<Record<string, string>>, key: string, english: string): string =>
  (language === 'vi' ? table[key] : undefined) ?? english

const files = (language: Language): string =>
  [
    heads[language].files,
    '|---|---|---|---|',
    heads[language].text,
    ...fileFormats
      .filter(({ endings }) => endings.length > 0)
      .map(
        ({ name, endings, reads, needs }) =>
          `| ${said(language, fileNamesVi, name, name)} | ${endings.map((ending) => `\`.${ending}\``).join(' ')} | ${cell(said(language, fileReadsVi, name, reads))} | ${cell(needs === undefined ? '' : said(language, fileNeedsVi, needs, needs))} |`,
      ),
  ].join('\n')

/** Name of the marker → what stands between `<!-- name -->` and `<!-- /name -->`. */
export function readmeTables(root: URL, language: Language): Readonly<Record<string, string>> {
  return {
    forms: forms(language),
    notices: notices(language),
    files: files(language),
    formats: formats(language),
    accuracy: accuracy(new URL('tools/accuracy/blind/', root), language),
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
    if (from < 0 || to < from) throw new Error(`the README has no place for the table: ${open} … ${close}`)
    text = `${text.slice(0, from + open.length)}\n${table}\n${text.slice(to)}`
  }
  return text
}

/** The READMEs, each in its language. */
export const readmes: readonly { readonly file: string; readonly language: Language }[] = [
  { file: 'README.md', language: 'en' },
  { file: 'README.vi.md', language: 'vi' },
]

/** A README of the project at `root`. */
export function readReadme(root: URL, file: string): string {
  return readFileSync(new URL(file, root), 'utf8')
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

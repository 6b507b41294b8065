import type { Severity } from '../model/notice.ts'
import type { Span } from '../model/span.ts'
import { checkRules } from './check.ts'
import type { Bilingual, Finding } from './rule.ts'

/** A finding with its file and the place of its first character; lines and columns count from 1. */
export interface Reported extends Finding {
  readonly path: string
  readonly line: number
  readonly column: number
  /** The words that the finding is about, white space collapsed. */
  readonly quote: string
}

/** The longest quote that is printed with a finding, in characters. */
const longestQuote = 80

/**
 * Adds file, line and words to findings that stand in the order of the text.
 *
 * @param path as the file is named to the reader
 * @param text the text that the spans refer to
 * @example locate([{ span: { start: 6, end: 9 }, … }], 'a.txt', 'dòng\\nhai ba')[0].line === 2
 */
export function locate(findings: readonly Finding[], path: string, text: string): readonly Reported[] {
  let line = 1
  let lineStart = 0
  let at = 0
  return findings.map((finding) => {
    const { start, end } = finding.span
    for (; at < start; at++)
      if (text[at] === '\n') {
        line++
        lineStart = at + 1
      }
    const words = text.slice(start, Math.min(end, start + 4 * longestQuote)).replace(/\s+/gu, ' ')
    const quote = words.length > longestQuote ? `${words.slice(0, longestQuote).trimEnd()}…` : words
    return { ...finding, path, line, column: start - lineStart + 1, quote }
  })
}

type Language = keyof Bilingual

/** What is wrong, and what makes it so, where the rule's words do not tell it all. */
export function messageOf(
  { says, because }: { readonly says: Bilingual; readonly because?: Bilingual | undefined },
  language: Language,
): string {
  return because === undefined ? says[language] : `${says[language]}: ${because[language]}`
}

/** A finding as `--format json` prints it: names and shapes are kept for scripts. */
export interface CheckResult {
  /** The id of the rule; `directives check --rules` lists them. */
  readonly rule: string
  readonly severity: Severity
  /** What is wrong, in the language that was asked for. */
  readonly message: string
  /** What the draft should say instead, where one thing is right. */
  readonly instead?: string
  readonly path: string
  readonly line: number
  readonly column: number
  readonly span: Span
  /** Decree or guideline, with its article or annex. */
  readonly source: string
}

/** What `--format json` prints. */
export function asResults(
  reported: readonly Reported[],
  language: Language,
): { readonly results: readonly CheckResult[] } {
  return {
    results: reported.map(({ rule, severity, says, because, instead, path, line, column, span, source }) => ({
      rule,
      severity,
      message: messageOf({ says, because }, language),
      ...(instead === undefined ? {} : { instead }),
      path,
      line,
      column,
      span,
      source,
    })),
  }
}

const sarifLevel = { error: 'error', warning: 'warning', info: 'note' } as const

/** SARIF 2.1.0 (OASIS), for code-review tools: one run, with the rules in the order of the program. */
export function asSarif(reported: readonly Reported[], language: Language, version: string): object {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'directives',
            semanticVersion: version,
            rules: checkRules.map(({ id, says, source, severity }) => ({
              id,
              shortDescription: { text: says[language] },
              help: { text: source },
              defaultConfiguration: { level: sarifLevel[severity] },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: reported.map(({ rule, severity, says, because, path, line, column, span }) => ({
          ruleId: rule,
          ruleIndex: checkRules.findIndex(({ id }) => id === rule),
          level: sarifLevel[severity],
          message: { text: messageOf({ says, because }, language) },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: encodeURI(path) },
                region: {
                  startLine: line,
                  startColumn: column,
                  charOffset: span.start,
                  charLength: span.end - span.start,
                },
              },
            },
          ],
        })),
      },
    ],
  }
}

const githubLevel = { error: 'error', warning: 'warning', info: 'notice' } as const
const escapeData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

/** Workflow commands of GitHub Actions, one a line. */
export function asGithub(reported: readonly Reported[], language: Language): string {
  return reported
    .map(
      ({ rule, severity, says, because, path, line, column }) =>
        `::${githubLevel[severity]} file=${escapeProperty(path)},line=${line},col=${column},title=${rule}::` +
        `${escapeData(messageOf({ says, because }, language))}\n`,
    )
    .join('')
}

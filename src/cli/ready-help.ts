import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findConfig } from './config.ts'
import type { Streams } from './io.ts'
import { languageOf, machine } from './language.ts'

/*
 * Help that was written when the package was built (`help-pages.ts`), for calls that ask for nothing else: `bin/directives.js` prints it
 * without loading the commands. Small on purpose: it is a bundle of its own.
 */

/** Stands before a paragraph that is broken into lines at the width of the terminal; what stands before it in its line is its indent. */
export const wrapMark = '\u0001'

/** The narrowest column in which words are wrapped; narrower ones are left as they are. */
export const narrowestHelp = 24

/** Help is read best in lines that are not too long; in a pipe COLUMNS says how long. */
export function helpWidth(columns: number | undefined, env: Streams['env']): number {
  const said = /^[1-9]\d{1,3}$/u.test(env.COLUMNS ?? '') ? Number(env.COLUMNS) : 100
  return Math.min(columns || said, 100)
}

/**
 * The command whose help is asked for and nothing else: `''` is the program.
 *
 * @example helpAskedFor(['parse', '--help']) === 'parse'
 */
export function helpAskedFor(argv: readonly string[]): string | undefined {
  const isHelp = (word: string | undefined): boolean => word === '--help' || word === '-h'
  const [first = '', second] = argv
  if (argv.length === 1 && (isHelp(first) || first === 'help')) return ''
  if (argv.length !== 2) return undefined
  const command = isHelp(second) ? first : first === 'help' ? second : undefined
  return command !== undefined && command !== 'help' && /^[a-z][a-z-]*$/u.test(command) ? command : undefined
}

/** A page of help at the width of a terminal, broken as commander's `boxWrap` does it. */
export function laidOut(page: string, width: number): string {
  return page.replace(/^([^\n\u0001]*)\u0001(.*)$/gmu, (_, head: string, text: string) => {
    const room = width - head.length
    return head + (room < narrowestHelp ? text : linesOf(text, room).join(`\n${' '.repeat(head.length)}`))
  })
}

/** Lines of words of at most `width` characters; a longer word stands alone. */
function linesOf(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const [word] of text.matchAll(/\s*\S+/gu)) {
    if (line === '' || line.length + word.length <= width) line += word
    else {
      lines.push(line)
      line = word.trimStart()
    }
  }
  return [...lines, line]
}

/**
 * What a call prints that asks for help alone; undefined where something else is asked for or no page was written.
 *
 * @param folder where the pages are kept, by language and command
 */
export function readyHelp(
  argv: readonly string[],
  { env, cwd, columns }: Pick<Streams, 'env' | 'cwd'> & { readonly columns: number | undefined },
  folder: string,
): string | undefined {
  const command = helpAskedFor(argv)
  if (command === undefined) return undefined
  const language = languageOf(argv, env, machine, findConfig(cwd)?.values.lang)
  try {
    const page = readFileSync(join(folder, language, `${command || 'directives'}.txt`), 'utf8')
    return laidOut(page, helpWidth(columns, env))
  } catch {
    return undefined
  }
}

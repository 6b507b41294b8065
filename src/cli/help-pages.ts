import { PassThrough } from 'node:stream'
import type { Command } from 'commander'
import type { Language } from '../export/words/graph-words.ts'
import { programOf } from './main.ts'
import { wrapMark } from './ready-help.ts'
import { wordsOf } from './words/words.ts'

/** The commands as they are, for a terminal that nobody looks at; `page` gives what was written to it since it was last asked. */
export function programTree(language: Language): { readonly program: Command; readonly page: () => string } {
  const nowhere = new PassThrough({ encoding: 'utf8' })
  const streams = { stdin: nowhere, stdout: nowhere, stderr: nowhere, cwd: '/', env: {} }
  const program = programOf({ ...streams, language, words: wordsOf(language) }, async () => {})
  return { program, page: () => String(nowhere.read() ?? '') }
}

/**
 * The help of the program and of each command as `ready-help.ts` lays it out at any width: what commander prints, with a mark where it
 * would break a paragraph into lines. The build writes them.
 *
 * @returns pages by the name of the command; of the program as `directives`
 */
export function helpPages(language: Language): ReadonlyMap<string, string> {
  const { program, page } = programTree(language)
  const pages = new Map<string, string>()
  for (const command of [program, ...program.commands]) {
    if (command.name() === 'help') continue
    command.configureHelp({ ...command.configureHelp(), boxWrap: (text) => `${wrapMark}${inOneLine(text)}` })
    command.outputHelp()
    pages.set(command.name(), page())
  }
  return pages
}

function inOneLine(text: string): string {
  if (/[\r\n\u0001]/u.test(text)) throw new Error(`a paragraph of help is one line: ${text}`)
  return text
}

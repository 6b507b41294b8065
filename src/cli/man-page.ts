import type { Command, Option } from 'commander'
import manifest from '../../package.json' with { type: 'json' }
import type { Language } from '../export/words/graph-words.ts'
import { programTree } from './help-pages.ts'
import { exitCode } from './io.ts'
import { placesIn } from './speaking.ts'
import { type Words, wordsOf } from './words/words.ts'

/**
 * The manual page (roff, man(7)) from the tree of commands; the build writes it, so that no list of commands is kept beside them. It bears
 * no date: the same program gives the same page.
 *
 * @example writeFileSync('dist/man/directives.1', manPage('en'))
 */
export function manPage(language: Language): string {
  const words = wordsOf(language)
  const { man, help } = words
  const { program } = programTree(language)
  const lines = [
    // The preprocessor preconv learns the encoding from this line.
    `'\\" -*- coding: utf-8 -*-`,
    `.TH DIRECTIVES 1 "" "directives ${manifest.version}" "${quoted(man.manual)}"`,
    section(man.name),
    `directives \\- ${plain(help.program.does)}`,
    section(man.synopsis),
    `.B directives\n${plain(help.program.usage)}`,
    section(man.commands),
    ...program.commands.filter((command) => command.name() !== 'help').flatMap((command) => describe(command, words)),
    section(man.options),
    ...optionLines(program.options, words),
    section(man.environment),
    ...man.variables.flatMap(([name = '', says = '']) => item(name, says)),
    section(man.files),
    ...man.places.flatMap(([name = '', says = '']) => item(name, says)),
    section(man.exit),
    ...Object.entries(exitCode).flatMap(([name, code]) => item(String(code), exitWords(words)[name] ?? name)),
  ]
  return `${lines.join('\n')}\n`
}

const exitWords = ({ man }: Words): Readonly<Record<string, string>> => man.codes

function describe(command: Command, words: Words): readonly string[] {
  return [
    `.SS "directives ${quoted(`${command.name()} ${placesIn(command.usage(), words)}`)}"`,
    plain(command.description()),
    ...command.registeredArguments.flatMap((argument) =>
      item(placesIn(`<${argument.name()}>`, words), argument.description),
    ),
    ...optionLines(command.options, words),
  ]
}

const optionLines = (options: readonly Option[], words: Words): readonly string[] =>
  options.flatMap(({ flags, description }) => item(placesIn(flags, words), description))

const section = (title: string): string => `.SH "${quoted(title)}"`
const item = (name: string, says: string): readonly string[] => ['.TP', `\\fB${plain(name)}\\fR`, plain(says)]

/** Text as roff takes it literally: its escape character, hyphens that are to be copied, and lines that would be requests. */
const plain = (text: string): string =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/\s*\n\s*/gu, ' ')
    .replace(/^(?=[.'])/u, '\\&')
const quoted = (text: string): string => plain(text).replaceAll('"', '\\(dq')

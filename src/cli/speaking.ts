import type { Command, Help } from 'commander'
import { narrowestHelp } from './ready-help.ts'
import type { Words } from './words/words.ts'

const has = <T extends object>(table: T, key: PropertyKey): key is keyof T => Object.hasOwn(table, key)

/** What stands in `<…>` and `[…]`, in the words of the reader: `--depth <n>` is `--depth <số>`. */
export const placesIn = (text: string, words: Words): string =>
  text.replace(/(?<=[<[])[a-z]+(?=(?:\.\.\.)?[>\]])/gu, (name) => placeIn(name, words))

const placeIn = (name: string, { screens: { places } }: Words): string => (has(places, name) ? places[name] : name)

/** How commander lays out its help, in the words of the reader; the commands below a program inherit it. */
export function helpIn(words: Words): Partial<Help> {
  const { screens, help } = words
  const extra = (said: string, choices: readonly string[] | undefined, value: unknown): string => {
    const isSaid = choices?.every((choice) => said.includes(choice))
    const parts = [
      choices && !isSaid && `${help.program.choices}: ${choices.join(', ')}`,
      value === undefined || typeof value === 'boolean' ? undefined : `${help.program.default}: ${String(value)}`,
    ].filter(Boolean)
    return parts.length === 0 ? '' : ` (${parts.join('; ')})`
  }
  return {
    showGlobalOptions: true,
    minWidthToWrap: narrowestHelp,
    subcommandTerm: (command) => command.name(),
    optionTerm: ({ flags }) => placesIn(flags, words),
    argumentTerm: (argument) => placeIn(argument.name(), words),
    commandUsage: (command) => placesIn(usageOf(command), words),
    styleTitle: (title) => (has(screens.titles, title) ? screens.titles[title] : title),
    optionDescription: ({ description, argChoices, defaultValue }) =>
      description + extra(description, argChoices, defaultValue),
    argumentDescription: ({ description, argChoices, defaultValue }) =>
      description + extra(description, argChoices, defaultValue),
  }
}

/** `directives cites [options] <document> [path...]` */
function usageOf(command: Command): string {
  const above = command.parent === null ? '' : `${command.parent.name()} `
  return `${above}${command.name()} ${command.usage()}`
}

/** A kind of error that commander finds, and what is said of it. */
interface CallError {
  readonly id: string
  readonly pattern: RegExp
  readonly says: (words: Words, parts: readonly string[]) => string
}

/** All that commander says of a wrong call (its `lib/command.js`); what is not here is told as commander tells it. */
export const callErrors: readonly CallError[] = [
  {
    id: 'argument-missing',
    pattern: /^error: missing required argument '([^']*)'/u,
    says: (words, [name = '']) => words.errors.call.argumentMissing(placeIn(name, words)),
  },
  {
    id: 'value-missing',
    pattern: /^error: option '([^']*)' argument missing/u,
    says: (words, [option = '']) => words.errors.call.valueMissing(placesIn(option, words)),
  },
  {
    id: 'option-missing',
    pattern: /^error: required option '([^']*)' not specified/u,
    says: (words, [option = '']) => words.errors.call.optionMissing(placesIn(option, words)),
  },
  {
    id: 'unknown-option',
    pattern: /^error: unknown option '(.*?)'(?=\n|$)/su,
    says: ({ errors }, [option = '']) => errors.call.unknownOption(option),
  },
  {
    id: 'unknown-command',
    pattern: /^error: unknown command '(.*?)'(?=\n|$)/su,
    says: ({ errors }, [command = '']) => errors.call.unknownCommand(command),
  },
  {
    id: 'too-many',
    pattern: /^error: too many arguments(?: for '[^']*')?\. Expected (\d+) arguments? but got (\d+)/u,
    says: ({ errors }, [expected = '', given = '']) => errors.call.tooMany(Number(expected), Number(given)),
  },
  {
    id: 'option-value',
    pattern: /^error: option '([^']*)' argument '(.*?)' is invalid\. Allowed choices are (.*?)\.\s*$/su,
    says: (words, [option = '', value = '', known = '']) =>
      words.errors.call.optionValue(placesIn(option, words), value, known),
  },
  {
    id: 'argument-value',
    pattern:
      /^error: command-argument value '(.*?)' is invalid for argument '([^']*)'\. Allowed choices are (.*?)\.\s*$/su,
    says: (words, [value = '', name = '', known = '']) =>
      words.errors.call.argumentValue(placeIn(name, words), value, known),
  },
]

/** An error of commander in the words of the reader, with what was probably meant on a line of its own. */
export function callErrorIn(message: string, words: Words): string {
  const { call } = words.errors
  for (const { pattern, says } of callErrors) {
    const found = pattern.exec(message)
    if (!found) continue
    const [, names] = /\(Did you mean (?:one of )?(.*)\?\)/su.exec(message.slice(found[0].length)) ?? []
    const meant = names === undefined ? '' : `\n(${call.meant(names.split(', ').join(call.or))})`
    return `${says(words, found.slice(1))}${meant}\n`
  }
  return message.replace(/^error: /u, '')
}

import { dirname, resolve } from 'node:path'
import type { Command, Option } from 'commander'
import { type Config, isRecord, type Values } from './config.ts'
import { type Told, UsageError } from './io.ts'

/** Options of many commands that stand at the top of a configuration, for all that know them. */
const shared = [
  'corpus',
  'include',
  'exclude',
  'encoding',
  'ocr',
  'timeLimit',
  'maxSize',
  'maxUnpacked',
  'maxEntries',
  'maxPages',
  'maxPixels',
  'jobs',
] as const
const ofProgram = ['lang', 'color', 'quiet'] as const
/** Where an answer goes is said where it is asked for. */
const never: readonly string[] = ['output', 'version', 'help']
/** Paths are meant from the folder of the configuration, not from where the command is called. */
const paths: readonly string[] = ['corpus']

type Kind = 'flag' | 'list' | 'text'

function kindOf(option: Option): Kind {
  if (option.variadic || (option.parseArg !== undefined && option.argChoices === undefined)) return 'list'
  return option.required || option.optional ? 'text' : 'flag'
}

type Keys = ReadonlyMap<string, Option>

const keysOf = (command: Command): Keys =>
  new Map(
    command.options
      .filter((option) => !never.includes(option.attributeName()))
      .map((option) => [option.attributeName(), option]),
  )

/** What may stand in a configuration, from the tree of commands: no list of names is kept beside it. */
function known(program: Command): { readonly top: Keys; readonly commands: ReadonlyMap<string, Keys> } {
  const commands = new Map(program.commands.map((command) => [command.name(), keysOf(command)]))
  const all = [keysOf(program), ...commands.values()]
  const top = [...ofProgram, ...shared].flatMap((name) => {
    const option = all.map((keys) => keys.get(name)).find((found) => found !== undefined)
    return option ? [[name, option] as const] : []
  })
  return { top: new Map(top), commands: new Map([...commands].filter(([, keys]) => keys.size > 0)) }
}

/** What is wrong in a configuration, with its file and key; undefined when every key and value can be taken. */
export function problemOf(config: Config, program: Command): Told | undefined {
  if (config.problem) return config.problem
  const { top, commands } = known(program)
  const unknown = (key: string, names: Iterable<string>): Told => {
    const there = [...names].join(', ')
    return ({ errors }) => errors.config.unknownKey(config.file, key, there)
  }
  for (const [key, value] of Object.entries(config.values)) {
    const option = top.get(key)
    const below = commands.get(key)
    if (key === '$schema') continue
    if (option) {
      if (!fits(option, value)) return wrongValue(config.file, key, option)
    } else if (!below) return unknown(key, [...top.keys(), ...commands.keys()])
    else if (!isRecord(value)) return ({ errors }) => errors.config.needsObject(config.file, key)
    else
      for (const [inner, innerValue] of Object.entries(value)) {
        const innerOption = below.get(inner)
        if (!innerOption) return unknown(`${key}.${inner}`, below.keys())
        if (!fits(innerOption, innerValue)) return wrongValue(config.file, `${key}.${inner}`, innerOption)
      }
  }
  return undefined
}

function wrongValue(file: string, key: string, option: Option): Told {
  return ({ errors: { config } }) =>
    config.wrongValue(
      file,
      key,
      option.argChoices ? config.oneOf(option.argChoices.join(', ')) : config.kinds[kindOf(option)],
    )
}

function fits(option: Option, value: unknown): boolean {
  const isText = (one: unknown): boolean => typeof one === 'string' || typeof one === 'number'
  const kind = kindOf(option)
  if (kind === 'flag') return typeof value === 'boolean'
  if (kind === 'list') return Array.isArray(value) && value.every(isText)
  return isText(value) && (option.argChoices?.includes(String(value)) ?? true)
}

/**
 * Gives a command what its configuration says and its call does not.
 *
 * @throws UsageError with file and key when the configuration cannot be taken
 */
export function applyConfig(config: Config, program: Command, command: Command): void {
  const problem = problemOf(config, program)
  if (problem !== undefined) throw new UsageError(problem)
  const own = config.values[command.name()]
  take(program, config.values, config.file)
  take(command, { ...pick(config.values), ...(isRecord(own) ? own : {}) }, config.file)
}

const pick = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([key]) => shared.some((name) => name === key)))

/** Forms of an answer: whoever asks for one does not want the configured one besides. */
const forms = ['json', 'ndjson', 'csv', 'list', 'count', 'format', 'plain', 'pretty', 'compact', 'text', 'markdown']

function take(command: Command, values: Values, file: string): void {
  const isAsked = (key: string): boolean => command.getOptionValueSource(key) === 'cli'
  const hasForm = forms.some(isAsked) || isAsked('output')
  for (const [key, option] of keysOf(command)) {
    if (!Object.hasOwn(values, key) || (hasForm && forms.includes(key))) continue
    const source = command.getOptionValueSource(key)
    if (source !== undefined && source !== 'default') continue
    command.setOptionValueWithSource(key, taken(option, key, values[key], file), 'config')
  }
}

function taken(option: Option, key: string, value: unknown, file: string): unknown {
  if (Array.isArray(value)) return value.map(String)
  if (kindOf(option) === 'flag') return value
  return paths.includes(key) ? resolve(dirname(file), String(value)) : String(value)
}

/** The JSON Schema (draft-07) of a configuration, made from the tree of commands; descriptions are in the language of their help. */
export function configSchema(program: Command): Values {
  const { top, commands } = known(program)
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Configuration of directives: directives.config.json, .directivesrc, or "directives" in package.json',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      ...properties(top),
      ...Object.fromEntries(
        [...commands].map(([name, keys]) => [
          name,
          { type: 'object', additionalProperties: false, properties: properties(keys) },
        ]),
      ),
    },
  }
}

function properties(keys: Keys): Values {
  return Object.fromEntries([...keys].map(([name, option]) => [name, propertyOf(option)]))
}

function propertyOf(option: Option): Values {
  const { description, argChoices } = option
  const one = argChoices ? { enum: argChoices } : { type: ['string', 'number'] }
  const kind = kindOf(option)
  const type = kind === 'flag' ? { type: 'boolean' } : kind === 'list' ? { type: 'array', items: one } : one
  return { description, ...type }
}

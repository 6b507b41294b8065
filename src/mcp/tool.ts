import type { Corpus } from '../corpus/corpus.ts'
import { type ArgumentSpecs, type ArgumentsOf, readArguments, schemaOf } from './arguments.ts'

/** What a tool works with. */
export interface Desk {
  readonly corpus: Corpus
  /** Only files below it are read. */
  readonly folder: string
}

/** A tool of the server: a record in `tools.ts`. */
export interface Tool {
  readonly name: string
  /** For the model that calls it: what it answers, and when to use it. */
  readonly description: string
  readonly inputSchema: ReturnType<typeof schemaOf>
  /** @throws {CallError} when the call is wrong in a way that the model can mend */
  readonly call: (given: Readonly<Record<string, unknown>>, desk: Desk) => Promise<Readonly<Record<string, unknown>>>
}

/** Gives a tool its schema and its check from one list of arguments. */
export function toolOf<S extends ArgumentSpecs>(about: {
  readonly name: string
  readonly description: string
  readonly specs: S
  readonly answer: (given: ArgumentsOf<S>, desk: Desk) => Promise<object>
}): Tool {
  const { name, description, specs, answer } = about
  return {
    name,
    description,
    inputSchema: schemaOf(specs),
    call: async (given, desk) => ({ ...(await answer(readArguments(specs, given), desk)) }),
  }
}

import { Argument } from 'commander'
import { exitCode, write } from '../io.ts'
import type { Register } from '../main.ts'

/** Commands whose JSON has a schema. */
const described = [
  'parse',
  'cites',
  'refs',
  'list',
  'search',
  'tasks',
  'missing',
  'path',
  'stats',
  'show',
  'cascade',
  'graph',
  'check',
] as const

/** `directives schema [command]`: the JSON Schema of what a command prints. */
export const registerSchema: Register = (program, run, io) => {
  program
    .command('schema')
    .description(io.words.help.schema)
    .addArgument(new Argument('[command]', io.words.help.schemaOf).choices(described).default('parse'))
    .action((command: (typeof described)[number]) =>
      run(async () => {
        const { answerSchema, documentSchema } = await import('../../schema/schemas.ts')
        const schema = command === 'parse' ? documentSchema : answerSchema(command)
        await write(io.stdout, `${JSON.stringify(schema, null, 2)}\n`)
        return exitCode.found
      }),
    )
}

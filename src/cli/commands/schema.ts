import { Argument } from 'commander'
import { configSchema } from '../config-keys.ts'
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
  'status',
  'cascade',
  'graph',
  'check',
  'doctor',
] as const

/** `directives schema [command]`: the JSON Schema of what a command prints; of a configuration; the tables of the index as SQL. */
export const registerSchema: Register = (program, run, io) => {
  const { help } = io.words
  program
    .command('schema')
    .description(help.schema.does)
    .addArgument(
      new Argument('[command]', help.schema.command).choices([...described, 'config', 'sqlite']).default('parse'),
    )
    .action((command: (typeof described)[number] | 'config' | 'sqlite') =>
      run(async () => {
        if (command === 'sqlite') {
          const { describeSchema } = await import('../../store/describe.ts')
          await write(io.stdout, await describeSchema())
          return exitCode.found
        }
        const { answerSchema, documentSchema } = await import('../../schema/schemas.ts')
        const schema =
          command === 'config' ? configSchema(program) : command === 'parse' ? documentSchema : answerSchema(command)
        await write(io.stdout, `${JSON.stringify(schema, null, 2)}\n`)
        return exitCode.found
      }),
    )
}

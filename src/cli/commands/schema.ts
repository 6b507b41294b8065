import { exitCode, write } from '../io.ts'
import type { Register } from '../main.ts'

/** `directives schema`: the JSON Schema of the output of `parse`. */
export const registerSchema: Register = (program, run, io) => {
  program
    .command('schema')
    .description('the JSON Schema of what parse prints')
    .action(() =>
      run(async () => {
        const { documentSchema } = await import('../../schema/document-schema.ts')
        await write(io.stdout, `${JSON.stringify(documentSchema, null, 2)}\n`)
        return exitCode.found
      }),
    )
}

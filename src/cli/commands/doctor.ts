import type { Register } from '../main.ts'
import { withExamples } from '../options.ts'
import type { DoctorRequest } from '../run/doctor.ts'
import { complete } from './corpus-options.ts'

/** `directives doctor`: what is installed, what is missing, how to mend it. */
export const registerDoctor: Register = (program, run, io) => {
  const { help } = io.words
  const command = program
    .command('doctor')
    .description(help.doctor.does)
    .option('--corpus <dir>', help.shared.corpus)
    .option('--json', help.shared.json)
  withExamples(command, 'doctor', 'doctor --json').action((options: Omit<DoctorRequest, 'color' | 'quiet'>) =>
    run(async () => (await import('../run/doctor.ts')).doctor(program, complete(program, options), io)),
  )
}

import { exitCode, write } from '../io.ts'
import type { Register } from '../main.ts'
import { withExamples } from '../options.ts'

/** `directives completion <shell>`: a script that completes commands and options. */
export const registerCompletion: Register = (program, run, io) => {
  const { help } = io.words
  const command = program
    .command('completion')
    .description(help.completion.does)
    .argument('<shell>', help.completion.shell)
  withExamples(
    command,
    'completion bash > ~/.local/share/bash-completion/completions/directives',
    'completion zsh > $fpath[1]/_directives',
    'completion fish > ~/.config/fish/completions/directives.fish',
    'completion powershell >> $PROFILE',
  ).action((shell: string) =>
    run(async () => {
      const { completionScript } = await import('../run/completion.ts')
      await write(io.stdout, completionScript(program, shell))
      return exitCode.found
    }),
  )
}

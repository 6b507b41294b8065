import type { Command } from 'commander'
import { UsageError } from '../io.ts'

export const shells = ['bash', 'zsh', 'fish', 'powershell'] as const
export type Shell = (typeof shells)[number]

interface Known {
  readonly name: string
  readonly says: string
  readonly options: readonly { readonly flags: readonly string[]; readonly says: string }[]
}

/** Commands and options as they are, so that no list of names is kept beside them. */
function knownTo(program: Command): readonly Known[] {
  const optionsOf = (command: Command): Known['options'] =>
    [...command.options, ...(command === program ? [] : program.options)].map(({ short, long, description }) => ({
      flags: [short, long].filter((flag) => flag !== undefined && flag !== null),
      says: description,
    }))
  return program.commands.map((command) => ({
    name: command.name(),
    says: command.description(),
    options: optionsOf(command),
  }))
}

/**
 * The script that completes commands and options in a shell; files are completed by the shell itself.
 *
 * @example completionScript(program, 'bash')
 */
export function completionScript(program: Command, shell: string): string {
  const known = knownTo(program)
  const write = Object.hasOwn(writers, shell) ? writers[shell as Shell] : undefined
  if (write === undefined) throw new UsageError(({ errors }) => errors.value.unknownShell(shell, shells.join(', ')))
  return write(known)
}

const flagsOf = ({ options }: Known): string => options.flatMap(({ flags }) => flags).join(' ')
/** In single quotes of POSIX shells and PowerShell no character but the quote itself means anything. */
const plain = (text: string): string => text.replace(/['’\\[\]:"`$]/gu, ' ').replace(/\s+/gu, ' ')

const writers: Readonly<Record<Shell, (known: readonly Known[]) => string>> = {
  bash: (known) => `# directives completion bash > ~/.local/share/bash-completion/completions/directives
_directives() {
  local current=\${COMP_WORDS[COMP_CWORD]} words=''
  if [ "$COMP_CWORD" -eq 1 ]; then
    words='${known.map(({ name }) => name).join(' ')}'
  else
    case \${COMP_WORDS[1]} in
${known.map((one) => `      ${one.name}) words='${flagsOf(one)}' ;;`).join('\n')}
    esac
    case $current in -*) ;; *) words='' ;; esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _directives directives
`,
  zsh: (known) => `#compdef directives
# directives completion zsh > "\${fpath[1]}/_directives"
_directives() {
  if (( CURRENT == 2 )); then
    local -a commands=(
${known.map(({ name, says }) => `      '${name}:${plain(says)}'`).join('\n')}
    )
    _describe command commands
    return
  fi
  case $words[2] in
${known.map((one) => `    ${one.name}) compadd -- ${flagsOf(one)} ;;`).join('\n')}
  esac
  _files
}
compdef _directives directives
`,
  fish: (known) =>
    [
      '# directives completion fish > ~/.config/fish/completions/directives.fish',
      ...known.flatMap(({ name, says, options }) => [
        `complete -c directives -n __fish_use_subcommand -a ${name} -d '${plain(says)}'`,
        ...options.map(({ flags, says: what }) => {
          const names = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`))
          return `complete -c directives -n '__fish_seen_subcommand_from ${name}' ${names.join(' ')} -d '${plain(what)}'`
        }),
      ]),
      '',
    ].join('\n'),
  powershell: (known) => `# directives completion powershell >> $PROFILE
Register-ArgumentCompleter -Native -CommandName directives -ScriptBlock {
  param($word, $ast, $position)
  $known = @{
${known.map((one) => `    '${one.name}' = '${flagsOf(one)}'`).join('\n')}
  }
  $given = $ast.CommandElements | ForEach-Object { $_.ToString() }
  $words = if ($given.Count -lt 2 -or ($given.Count -eq 2 -and $word)) { $known.Keys } else { $known[$given[1]] -split ' ' }
  $words | Where-Object { $_ -like "$word*" } | Sort-Object | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterName', $_)
  }
}
`,
}

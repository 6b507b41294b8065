import type { Command } from 'commander'
import { optionValues } from '../completion-values.ts'
import { UsageError } from '../io.ts'

export const shells = ['bash', 'zsh', 'fish', 'powershell'] as const
export type Shell = (typeof shells)[number]

interface KnownOption {
  readonly flags: readonly string[]
  readonly says: string
  readonly takesValue: boolean
  /** What may stand behind it; none where anything may. */
  readonly values: readonly string[]
}

interface Known {
  readonly name: string
  readonly says: string
  /** What its first argument may be; none where it is a file or a name. */
  readonly values: readonly string[]
  readonly options: readonly KnownOption[]
}

/** Commands, options and their values as they are, so that no list of names is kept beside them. */
function knownTo(program: Command): readonly Known[] {
  const optionsOf = (command: Command): Known['options'] =>
    [...command.options, ...(command === program ? [] : program.options)].map(
      ({ short, long, description, argChoices, required, optional }) => ({
        flags: [short, long].filter((flag) => flag !== undefined && flag !== null),
        says: description,
        takesValue: required || optional,
        values: argChoices ?? optionValues[`${command.name()} ${long}`] ?? optionValues[long ?? ''] ?? [],
      }),
    )
  return program.commands.map((command) => ({
    name: command.name(),
    says: command.description(),
    values: command.name() === 'completion' ? shells : (command.registeredArguments[0]?.argChoices ?? []),
    options: optionsOf(command),
  }))
}

/**
 * The script that completes commands, options and their values in a shell; files are completed by the shell itself.
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
/** The flags with what each says, as words of zsh. */
const told = ({ options }: Known): string =>
  options.flatMap(({ flags, says }) => flags.map((flag) => `'${flag}:${plain(says)}'`)).join(' ')
/** In single quotes of POSIX shells and PowerShell no character but the quote itself means anything. */
const plain = (text: string): string =>
  text
    .replace(/:\s/gu, ' – ')
    .replace(/['’\\[\]:"`$]/gu, ' ')
    .replace(/\s+/gu, ' ')

/** What may stand behind "command option", each once; those of a command alone first. */
function valueCases(known: readonly Known[]): readonly { readonly keys: readonly string[]; readonly values: string }[] {
  const cases = new Map<string, string[]>()
  for (const { name, options } of known)
    for (const { flags, values } of options) {
      if (values.length === 0) continue
      const words = values.join(' ')
      cases.set(words, [...(cases.get(words) ?? []), ...flags.map((flag) => `${name} ${flag}`)])
    }
  return [...cases].map(([values, keys]) => ({ keys: [...new Set(keys)], values }))
}

/** The same for what may be the first argument of a command. */
const argumentCases = (known: readonly Known[]): readonly Known[] => known.filter(({ values }) => values.length > 0)

const posixCases = (known: readonly Known[], write: (values: string) => string): string =>
  valueCases(known)
    .map(({ keys, values }) => `    ${keys.map((key) => `'${key}'`).join('|')}) ${write(values)} ;;`)
    .join('\n')

const writers: Readonly<Record<Shell, (known: readonly Known[]) => string>> = {
  bash: (known) => `# directives completion bash > ~/.local/share/bash-completion/completions/directives
_directives() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} command='' words='' at=0 i
  # --format=csv comes in three words.
  if [ "$current" = = ]; then current=''
  elif [ "$previous" = = ]; then previous=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    case \${COMP_WORDS[i]} in
      -*|=) ;;
      *) if [ "\${COMP_WORDS[i-1]}" != --lang ] && [ "\${COMP_WORDS[i-1]}" != = ]; then command=\${COMP_WORDS[i]}; at=$i; break; fi ;;
    esac
  done
  case "$command $previous" in
${posixCases(known, (values) => `words='${values}'`)}
    *' --lang') words='vi en' ;;
  esac
  if [ -z "$words" ]; then
    if [ -z "$command" ]; then
      words='${known.map(({ name }) => name).join(' ')}'
    else
      case $current in
        -*)
          case $command in
${known.map((one) => `            ${one.name}) words='${flagsOf(one)}' ;;`).join('\n')}
          esac ;;
        *)
          case "$command $((COMP_CWORD - at))" in
${argumentCases(known)
  .map(({ name, values }) => `            '${name} 1') words='${values.join(' ')}' ;;`)
  .join('\n')}
          esac ;;
      esac
    fi
  fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _directives directives
`,
  zsh: (known) => `#compdef directives
# directives completion zsh > $fpath[1]/_directives
_directives() {
  local command='' at=0 i
  for ((i = 2; i < CURRENT; i++)); do
    if [[ $words[i] != -* && $words[i-1] != --lang ]]; then command=$words[i]; at=$i; break; fi
  done
  # --format=csv is one word.
  if [[ $words[CURRENT] == --*=* ]]; then
    local option=\${words[CURRENT]%%=*}
    compset -P '*='
  else
    local option=$words[CURRENT-1]
  fi
  case "$command $option" in
${posixCases(known, (values) => `compadd -- ${values}; return`)}
    *' --lang') compadd -- vi en; return ;;
  esac
  if [[ -z $command ]]; then
    local -a commands=(
${known.map(({ name, says }) => `      '${name}:${plain(says)}'`).join('\n')}
    )
    _describe command commands
    return
  fi
  if [[ $words[CURRENT] == -* ]]; then
    local -a options
    case $command in
${known.map((one) => `      ${one.name}) options=(${told(one)}) ;;`).join('\n')}
    esac
    _describe option options
    return
  fi
  case "$command $((CURRENT - at))" in
${argumentCases(known)
  .map(({ name, values }) => `    '${name} 1') compadd -- ${values.join(' ')}; return ;;`)
  .join('\n')}
  esac
  _files
}
# Loaded by its first Tab, it answers that one as well; sourced, it is hung in.
if [[ $funcstack[1] == _directives ]]; then _directives "$@"; else compdef _directives directives; fi
`,
  fish: (known) =>
    [
      '# directives completion fish > ~/.config/fish/completions/directives.fish',
      'function __directives_no_command',
      `  not __fish_seen_subcommand_from ${known.map(({ name }) => name).join(' ')}`,
      'end',
      "complete -c directives -n __directives_no_command -l lang -x -a 'vi en'",
      ...known.flatMap(({ name, says, options, values }) => [
        `complete -c directives -n __directives_no_command -f -a ${name} -d '${plain(says)}'`,
        ...(values.length === 0
          ? []
          : [`complete -c directives -n '__fish_seen_subcommand_from ${name}' -f -a '${values.join(' ')}'`]),
        ...options.map(({ flags, says: what, takesValue, values: known }) => {
          const names = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`))
          const value = known.length > 0 ? ` -x -a '${known.join(' ')}'` : takesValue ? ' -r' : ''
          return `complete -c directives -n '__fish_seen_subcommand_from ${name}' ${names.join(' ')}${value} -d '${plain(what)}'`
        }),
      ]),
      '',
    ].join('\n'),
  powershell: (known) => `# directives completion powershell >> $PROFILE
Register-ArgumentCompleter -Native -CommandName directives -ScriptBlock {
  param($word, $ast, $position)
  $options = @{
${known.map((one) => `    '${one.name}' = '${flagsOf(one)}'`).join('\n')}
  }
  $values = @{
${valueCases(known)
  .flatMap(({ keys, values }) => keys.map((key) => `    '${key}' = '${values}'`))
  .join('\n')}
  }
  $arguments = @{
${argumentCases(known)
  .map(({ name, values }) => `    '${name}' = '${values.join(' ')}'`)
  .join('\n')}
  }
  $given = @($ast.CommandElements | ForEach-Object { $_.ToString() } | Select-Object -Skip 1)
  if ($word -and $given.Count -gt 0) { $given = @($given | Select-Object -SkipLast 1) }
  $command = $given | Where-Object { $options.ContainsKey($_) } | Select-Object -First 1
  $previous = $given | Select-Object -Last 1
  $words = if (-not $command) { $options.Keys }
    elseif ($values.ContainsKey("$command $previous")) { $values["$command $previous"] -split ' ' }
    elseif ($word -like '-*') { $options[$command] -split ' ' }
    elseif ($previous -eq $command -and $arguments.ContainsKey($command)) { $arguments[$command] -split ' ' }
    else { @() }
  $words | Where-Object { $_ -like "$word*" } | Sort-Object | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterName', $_)
  }
}
`,
}

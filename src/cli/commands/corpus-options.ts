import type { Command } from 'commander'
import type { CorpusOptions } from '../options.ts'

/** The options of a command together with those of the program. A file is written without colours. */
export function complete<T extends object>(program: Command, options: T): T & Pick<CorpusOptions, 'color' | 'quiet'> {
  const { color, quiet } = program.opts<{ color?: boolean; quiet?: boolean }>()
  return {
    ...options,
    color: color !== false && !('output' in options && options.output !== undefined),
    quiet: quiet === true,
  }
}

import type { Language } from '../export/words/graph-words.ts'

const isLanguage = (code: unknown): code is Language => code === 'vi' || code === 'en'

/**
 * The language of what is said: `--lang`, else DIRECTIVES_LANG, else the configuration, else the locale (POSIX: LC_ALL before LC_MESSAGES before LANG; on
 * systems without these variables the locale of the machine), else English.
 *
 * @param machine its `locale` as `Intl` tells it, which is asked for only where nothing else says the language
 * @param configured `lang` of the configuration
 * @example languageOf([], { LANG: 'vi_VN.UTF-8' }) === 'vi'
 */
export function languageOf(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  machine: { readonly locale?: string | undefined } = {},
  configured?: unknown,
): Language {
  const asked = askedFor(argv)
  if (isLanguage(asked)) return asked
  const set = env.DIRECTIVES_LANG?.toLowerCase()
  if (isLanguage(set)) return set
  if (isLanguage(configured)) return configured
  const posix = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== '')
  return /^[vV][iI](?:[-_.@]|$)/u.test(posix ?? machine.locale ?? '') ? 'vi' : 'en'
}

/** This machine, which is asked only where it must be: POSIX says its language by variables, and `Intl` takes as long as reading a page. */
export const machine = {
  get locale(): string | undefined {
    const isPosix = process.platform !== 'win32' && process.platform !== 'darwin'
    return isPosix ? undefined : Intl.DateTimeFormat().resolvedOptions().locale
  },
}

/** What stands behind `--lang`, wherever it is typed: help is written before options are read. */
function askedFor(argv: readonly string[]): string | undefined {
  for (const [i, word] of argv.entries()) {
    if (word === '--') return undefined
    if (word === '--lang') return argv[i + 1]
    if (word.startsWith('--lang=')) return word.slice('--lang='.length)
  }
  return undefined
}

import { documentTypes } from '../lexicon/document-types.ts'
import { relationCodes } from '../model/citation.ts'
import { systems } from './option-words.ts'

const typeCodes = new Set(documentTypes.map(({ code }) => code))

/** Options that take several words, and which further words are still theirs. */
const further: Readonly<Record<string, (word: string) => boolean>> = {
  '--relation': (word) => relationCodes.some((known) => known === word),
  '--type': (word) => typeCodes.has(word),
  '--system': (word) => systems.some((known) => known === word),
  '--include': (word) => /[*?{}[\]]/u.test(word),
  '--exclude': (word) => /[*?{}[\]]/u.test(word),
}

/**
 * Gives each word of an option that takes several its own option: `--type CT KH van-ban` becomes `--type CT --type KH van-ban`.
 * What such an option cannot mean is left to be a document or a path; commander alone would take every word that follows.
 */
export function spread(argv: readonly string[]): readonly string[] {
  const out: string[] = []
  let option: string | undefined
  let words = 0
  for (const [i, word] of argv.entries()) {
    if (word === '--') return [...out, ...argv.slice(i)]
    const isWord = !word.startsWith('-')
    if (isWord && option !== undefined && words > 0 && word.split(',').every((part) => further[option ?? '']?.(part))) {
      out.push(option, word)
      continue
    }
    words = isWord ? words + 1 : 0
    if (!isWord) option = Object.hasOwn(further, word) ? word : undefined
    else if (words > 1) option = undefined
    out.push(word)
  }
  return out
}

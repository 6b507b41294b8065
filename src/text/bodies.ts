import { bodyAbbreviations, markedAbbreviations } from '../lexicon/body-abbreviations.ts'
import { foldSearch } from './fold.ts'
import { placeTones } from './normalise.ts'

/** What is shortened, and its words, both folded; made when somebody first searches. */
let folded: Readonly<Record<string, string>> | undefined

const foldedOf = (): Readonly<Record<string, string>> => ({
  ...bodyAbbreviations,
  ...Object.fromEntries(Object.entries(markedAbbreviations).map((words) => words.map((word) => foldSearch(word)))),
})

/**
 * The name of a body as people search for it: like {@link foldSearch}, and what is shortened everywhere is written out.
 *
 * @example foldBody('UBND tỉnh') === foldBody('Ủy ban nhân dân tỉnh')
 */
export function foldBody(name: string): string {
  folded ??= foldedOf()
  const words = folded
  return foldSearch(name).replace(/[\p{L}&]+/gu, (word) => words[word] ?? word)
}

/**
 * The name of a body under which its documents are gathered: in capitals, what is shortened everywhere written out, marks kept.
 *
 * @example bodyName('UBND tỉnh Sơn La') === 'ỦY BAN NHÂN DÂN TỈNH SƠN LA'
 */
export function bodyName(name: string): string {
  const printed = placeTones(name.normalize('NFC').toLocaleUpperCase('vi').replace(/\s+/gu, ' '))
  return printed
    .replace(/[\p{L}&]+(?:\.(?= ?\p{L}))? ?/gu, (word) => {
      const full = markedAbbreviations[word.replace(/[. ]+$/u, '')]
      return full === undefined ? word : `${full} `
    })
    .trimEnd()
}

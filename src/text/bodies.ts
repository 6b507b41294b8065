import { bodyAbbreviations } from '../lexicon/body-abbreviations.ts'
import { foldSearch } from './fold.ts'

/**
 * The name of a body as people search for it: like {@link foldSearch}, and what is shortened everywhere is written out.
 *
 * @example foldBody('UBND tỉnh') === foldBody('Ủy ban nhân dân tỉnh')
 */
export function foldBody(name: string): string {
  return foldSearch(name).replace(/[\p{L}&]+/gu, (word) => bodyAbbreviations[word] ?? word)
}

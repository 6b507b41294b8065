import { codeOfFont, fromFont } from '../old-fonts.ts'

/** How PDF programs name some letters of ABC fonts: by another letter that looks like the one of their byte. */
const aliases: Readonly<Record<string, string>> = {
  '\u2212': '\u00ad',
  '\u2010': '\u00ad',
  '\u2219': '\u00b7',
  '\u2022': '\u00b7',
  '\u03bc': '\u00b5',
  '\u0110': '\u00d0',
  '\u02c9': '\u00af',
}

/** A letter as it is drawn: in ABC fonts the code stands for another letter. VNI letters take two codes: see `drawnWord`. */
export function drawnLetter(letter: string, font: string): string {
  const code = codeOfFont(font)
  return code === 'tcvn3' || code === 'tcvn3-capitals' ? fromFont(aliases[letter] ?? letter, code) : letter
}

/** A word as it is drawn by its font. */
export const drawnWord = (word: string, font: string | undefined): string =>
  font !== undefined && codeOfFont(font) === 'vni' ? fromFont(word, 'vni') : word

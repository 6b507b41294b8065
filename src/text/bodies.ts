import { bodyAbbreviations } from '../lexicon/body-abbreviations.ts'
import { foldSearch } from './fold.ts'
import { placeTones } from './normalise.ts'

/**
 * The name of a body as people search for it: like {@link foldSearch}, and what is shortened everywhere is written out.
 *
 * @example foldBody('UBND tỉnh') === foldBody('Ủy ban nhân dân tỉnh')
 */
export function foldBody(name: string): string {
  return foldSearch(name).replace(/[\p{L}&]+/gu, (word) => bodyAbbreviations[word] ?? word)
}

/** What people write short, in capitals, with its marks: of places the marks tell which one is meant. */
const capitals: Readonly<Record<string, string>> = {
  UBND: 'ỦY BAN NHÂN DÂN',
  HĐND: 'HỘI ĐỒNG NHÂN DÂN',
  MTTQ: 'MẶT TRẬN TỔ QUỐC',
  TP: 'THÀNH PHỐ',
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
      const full = capitals[word.replace(/[. ]+$/u, '')]
      return full === undefined ? word : `${full} `
    })
    .trimEnd()
}

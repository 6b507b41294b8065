import { placeTones } from './normalise.ts'

/** Nothing to mend but case and tones: composed letters and figures with single marks between them. */
const plain = /^[A-Za-z0-9À-ÏÑ-ïñ-ÿĂăĐđĨĩŨũƠơƯưẠ-ỹ]+(?:(?:[.,;:)]? [(]?|[-/.,:])[A-Za-z0-9À-ÏÑ-ïñ-ÿĂăĐđĨĩŨũƠơƯưẠ-ỹ]+)*$/
/** The same, of letters without marks: most numbers. */
const bare = /^[A-Za-z0-9Đđ]+(?:(?:[.,;:)]? [(]?|[-/.,:])[A-Za-z0-9Đđ]+)*$/
const marks = /[\u0300-\u036f]/gu

/**
 * For comparing what people write: case, Unicode form, tone placement, Eth, dash kinds and spacing do not matter;
 * diacritics do.
 *
 * @example fold('UỶ  BAN') === fold('Ủy ban')
 */
export function fold(text: string): string {
  if (plain.test(text)) return placeTones(text.toLowerCase())
  return placeTones(
    text
      .normalize('NFC')
      .replace(/[\u00d0\u0189\u00f0]/gu, 'Đ')
      .toLowerCase(),
  )
    .replace(/[‐‑‒–—―−]/gu, '-')
    .replace(/[“”„"'‘’]/gu, '"')
    .replace(/[\s\u00a0\u200b\ufeff]+/gu, ' ')
    .replace(/ ?([-/]) ?/gu, '$1')
    .trim()
}

/**
 * For searching as people type: like {@link fold}, and diacritics do not matter either; đ is d.
 *
 * @example foldSearch('Chỉ thị số 16/CT-TTg') === 'chi thi so 16/ct-ttg'
 */
export function foldSearch(text: string): string {
  if (bare.test(text)) return text.toLowerCase().replaceAll('đ', 'd')
  return withoutMarks(fold(text))
}

/**
 * {@link foldSearch} of two texts with a space between them, where the first is folded already and is made of words alone; undefined where the
 * second holds more than letters without marks and figures.
 *
 * @example foldSearchBehind('chi thi', '16/CT-TTg') === foldSearch('Chỉ thị 16/CT-TTg')
 */
export function foldSearchBehind(folded: string, text: string): string | undefined {
  return bare.test(text) ? `${folded} ${text.toLowerCase().replaceAll('đ', 'd')}` : undefined
}

/** Takes the diacritics off a text that was folded; đ is d. */
export function withoutMarks(folded: string): string {
  return folded.normalize('NFD').replace(marks, '').replace(/đ/gu, 'd')
}

/**
 * For comparing numbers: like {@link fold} without any space, and without "số" before it.
 *
 * @example foldNumber('Số: 331 - CV/TU') === '331-cv/tu'
 */
export function foldNumber(text: string): string {
  return fold(text).replace(/\s+/gu, '').replace(/^số:?/u, '')
}

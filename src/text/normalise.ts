import { fromLookAlikes, fromTcvn3, isTcvn3 } from './legacy.ts'
import { MapBuilder, MappedText } from './mapped.ts'

/*
 * The copy that patterns run over. It differs from the source only where Vietnamese texts differ without meaning
 * (standards: character-level facts): Unicode form, Eth for Đ, dash and space kinds, line ends, tone placement.
 * Nearly all of it keeps the length, so that most documents need no map at all.
 */

/** Characters that change the length when they are mended: combining marks and invisible ones. */
const lengthChanging = /[\p{M}\p{Cf}]/u
const decomposedOrInvisible = /[^\p{M}\p{Cf}]\p{M}+|[\p{M}\p{Cf}]+/gu
const invisible = /\p{Cf}+|^\p{M}+/gu

const replacements: Readonly<Record<string, string>> = {
  '\u00d0': 'Đ',
  '\u0189': 'Đ',
  '\u00f0': 'đ',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2015': '-',
  '\u2212': '-',
  '\u2028': '\n',
  '\u2029': '\n',
  '\u0085': '\n',
  '\f': '\n',
  '\v': '\n',
}
const odd = /[\u00a0\u2000-\u200a\u202f\u205f\u3000\u00d0\u0189\u00f0\u2010-\u2015\u2212\u2028\u2029\u0085\f\v]/gu

const tones: readonly (readonly [string, string])[] = [
  ['oa', 'à òa|á óa|ả ỏa|ã õa|ạ ọa'],
  ['oe', 'è òe|é óe|ẻ ỏe|ẽ õe|ẹ ọe'],
  ['uy', 'ỳ ùy|ý úy|ỷ ủy|ỹ ũy|ỵ ụy'],
]
const capital = (s: string): string => `${s.charAt(0).toUpperCase()}${s.slice(1)}`
const newPlacement = new Map<string, string>()
for (const [vowels, list] of tones) {
  for (const pair of list.split('|')) {
    const [second = '', to = ''] = pair.split(' ')
    const from = `${vowels.charAt(0)}${second}`
    newPlacement.set(from, to)
    newPlacement.set(from.toUpperCase(), to.toUpperCase())
    newPlacement.set(capital(from), capital(to))
  }
}
/** "uỷ", "hoà", "khoẻ" at the end of a syllable; not after q ("quý"), not before a letter ("hoàn"). */
const oldPlacement = /(?<![qQ])(?:[oO][àáảãạÀÁẢÃẠèéẻẽẹÈÉẺẼẸ]|[uU][ỳýỷỹỵỲÝỶỸỴ])(?!\p{L})/gu

/** Moves the tone mark of oa, oe, uy to the place that the official spelling gives it: "uỷ" → "ủy". Keeps the length. */
export function placeTones(text: string): string {
  return text.replace(oldPlacement, (pair) => newPlacement.get(pair) ?? pair)
}

function mendKeepingLength(text: string): string {
  let mended = text.replace(odd, (c) => replacements[c] ?? ' ')
  if (mended.includes('\r')) mended = mended.replace(/\r(?!\n)/gu, '\n').replace(/\r/gu, ' ')
  return placeTones(fromLookAlikes(mended))
}

/**
 * The normalised copy of a source text with its offset map.
 *
 * @example normalise('Uỷ ban\r\nTHÔNG BÁO').text === 'Ủy ban \nTHÔNG BÁO'
 */
export function normalise(source: string): MappedText {
  return normaliseLetters(isTcvn3(source) ? fromTcvn3(source) : source)
}

function normaliseLetters(source: string): MappedText {
  if (!lengthChanging.test(source)) {
    return new MappedText(mendKeepingLength(source), Int32Array.of(0), Int32Array.of(0), Int32Array.of(source.length))
  }
  const builder = new MapBuilder(source)
  let at = 0
  for (const match of source.matchAll(decomposedOrInvisible)) {
    const start = match.index
    builder.copy(at, start)
    at = start + match[0].length
    builder.put(match[0].normalize('NFC').replace(invisible, ''), start, at)
  }
  builder.copy(at, source.length)
  const mapped = builder.build()
  // This step keeps the length, so the map still holds.
  return mapped.withText(mendKeepingLength(mapped.text))
}

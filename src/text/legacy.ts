import { lookAlikes } from '../lexicon/look-alikes.ts'
import { tcvn3 } from '../lexicon/tcvn3.ts'

const old = new RegExp(`[${Object.keys(tcvn3).join('')}]`, 'gu')
/** Letters of TCVN 5712 that neither Vietnamese nor Western texts use for much else. */
const telling = new Set([...'®¸¶¹¨©ª¬\u00ad¾¼½'].map((letter) => letter.charCodeAt(0)))
const modern = new Set([...'ăĂđĐơƠưƯ'].map((letter) => letter.charCodeAt(0)))
/** How much of a text is looked at. */
const sample = 20_000

/**
 * Whether a text holds the letters of TCVN 5712 (ABC) where Vietnamese letters should stand. Judged by the first 20,000
 * characters: many of its letters, hardly any of today's.
 */
export function isTcvn3(text: string): boolean {
  const length = Math.min(text.length, sample)
  let tells = 0
  let today = 0
  for (let i = 0; i < length; i += 1) {
    const code = text.charCodeAt(i)
    if (code < 0xa0) continue
    if (code < 0xc0) {
      if (telling.has(code)) tells += 1
    } else if ((code >= 0x1ea0 && code <= 0x1ef9) || (code > 0xff && modern.has(code))) {
      today += 1
      // What is left could not turn the judgement any more.
      if (today * 10 >= tells + length - i) return false
    }
  }
  return tells >= 20 && tells * 50 > length && today * 10 < tells
}

/** TCVN 5712 → Unicode, one character for one. */
export function fromTcvn3(text: string): string {
  return text.replace(old, (letter) => tcvn3[letter] ?? letter)
}

const wordsInARow = /\p{L}+(?: \p{L}+)*/gu
const oneWord = /\p{L}+/gu
const isCapital = /[A-ZĂÂÊÔƠƯĐ].*[A-ZĂÂÊÔƠƯĐ]/u
const plainSmall = /[a-z]/u
const inCapitals = (words: string): boolean => !plainSmall.test(words) && isCapital.test(words)

/**
 * TCVN 5712 has no capitals with a tone: a capital font was laid over small letters, so a plain text holds "GIáM ĐốC". Words whose
 * other letters are capitals get theirs back, one for one; "Số" alone may be either and stays.
 */
export function wholeCapitals(text: string): string {
  return text.replace(wordsInARow, (words) =>
    inCapitals(words)
      ? words.toUpperCase()
      : words.replace(oneWord, (word) => (inCapitals(word) ? word.toUpperCase() : word)),
  )
}

const cyrillic = /[А-Яа-яІі]/u
const cyrillicLookAlike = new RegExp(`[${Object.keys(lookAlikes).join('')}]`, 'gu')

/** Cyrillic look-alikes → the Latin letters that the eye sees, one for one. */
export function fromLookAlikes(text: string): string {
  return cyrillic.test(text) ? text.replace(cyrillicLookAlike, (letter) => lookAlikes[letter] ?? letter) : text
}

const wordWithCyrillic = /[\p{L}\p{M}]*[А-Яа-яІі][\p{L}\p{M}]*/gu
const isCyrillicOnly = (letter: string): boolean => cyrillic.test(letter) && !(letter in lookAlikes)

/** Like {@link fromLookAlikes}, but words of Cyrillic stay what they are: "ТT-BTС" is Latin, "Москва" is not. */
export function latinWords(text: string): string {
  if (!cyrillic.test(text)) return text
  return text.replace(wordWithCyrillic, (word) => ([...word].some(isCyrillicOnly) ? word : fromLookAlikes(word)))
}

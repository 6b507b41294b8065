import { lookAlikes } from '../tables/look-alikes.ts'
import { tcvn3 } from '../tables/tcvn3.ts'

const old = new RegExp(`[${Object.keys(tcvn3).join('')}]`, 'gu')
/** Letters of TCVN 5712 that neither Vietnamese nor Western texts use for much else. */
const telling = /[®¸¶¹¨©ª¬\u00ad¾¼½]/gu
const modern = /[ăđơưạ-ỹ]/giu

/**
 * Whether a text holds the letters of TCVN 5712 (ABC) where Vietnamese letters should stand. Judged by the first 20,000
 * characters: many of its letters, hardly any of today's.
 */
export function isTcvn3(text: string): boolean {
  const head = text.length > 20_000 ? text.slice(0, 20_000) : text
  const tells = head.match(telling)?.length ?? 0
  return tells >= 20 && tells * 50 > head.length && (head.match(modern)?.length ?? 0) * 10 < tells
}

/** TCVN 5712 → Unicode, one character for one. */
export function fromTcvn3(text: string): string {
  return text.replace(old, (letter) => tcvn3[letter] ?? letter)
}

const cyrillic = /[А-Яа-яІі]/u
const cyrillicLookAlike = new RegExp(`[${Object.keys(lookAlikes).join('')}]`, 'gu')

/** Cyrillic look-alikes → the Latin letters that the eye sees, one for one. */
export function fromLookAlikes(text: string): string {
  return cyrillic.test(text) ? text.replace(cyrillicLookAlike, (letter) => lookAlikes[letter] ?? letter) : text
}

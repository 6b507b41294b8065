import { oftenBefore, oftenOf } from '../../lexicon/words/pairs.ts'
import { syllableNumber } from '../../lexicon/words/syllables.ts'
import { isLetterAt, type LastWord, type Mend, syllableBefore, type Token, tokenFrom } from './mends.ts'

/*
 * "trờng", "đợc", "hớng dẫn", "Thông t", "Nh trên": fonts of the standard TCVN 5712 keep ư where others have the soft hyphen, which programs drop. Of a text that
 * has lost its ư so each is put back where the letters are no syllable without it, or stand beside their neighbours far more often with it.
 */

/** No syllable has ơ before these right behind a consonant: so many show that a text has lost its ư. */
const withoutHorn = /[bcdđghklmnprstvx][ơờớởỡợ](?:ng|c|u)(?![a-zà-ỹ])/gu
const fewest = 3
/** So many times, as doublings, the word with ư has to be more often. */
const leastGain = 3
const longest = 6
const horned = 'ơờớởỡợ'
/** Letters that ư stands before, at the end of a word or inside it. */
const behindHorn = 'aiu'

/** Whether a text has lost its ư. */
export function losesHorns(text: string): boolean {
  withoutHorn.lastIndex = 0
  for (let found = 0; found < fewest; found += 1) if (!withoutHorn.test(text)) return false
  return true
}

/**
 * The mend that gives a run of letters its ư back, in a text that has lost it.
 *
 * @param last the word that was mended last
 */
export function mendHorn(text: string, token: Token, last: LastWord | undefined): Mend | undefined {
  const at = placeOfHorn(text, token)
  if (at < 0) return undefined
  const whole = withHorn(text, token, at)
  if (whole === 0) return undefined
  const own = syllableNumber(text, token.start, token.end)
  const mend: Mend = { start: at, end: at, put: 'ư' }
  // Letters without a vowel are abbreviations as well: "TH", "cm".
  if (own === 0 && at < token.end) return mend
  const next =
    text.charCodeAt(token.end) === 32 && isLetterAt(text, token.end + 1) ? tokenFrom(text, token.end + 1) : undefined
  const before = syllableBefore(text, token, last)
  const behind = next ? syllableNumber(text, next.start, next.end) || withHorn(text, next, placeOfHorn(text, next)) : 0
  const often = (syllable: number): number =>
    Math.max(before > 0 ? oftenBefore(before, syllable) : 0, behind > 0 ? oftenBefore(syllable, behind) : 0)
  if (own === 0) return often(whole) > 0 ? mend : undefined
  const gain = often(whole) - often(own)
  return gain >= leastGain || (gain > 0 && oftenOf(whole) - oftenOf(own) >= leastGain) ? mend : undefined
}

/** Where ư is missing in a run of letters, if it is: before ơ, before the last vowel, or behind consonants; -1 where no syllable has room for it. */
function placeOfHorn(text: string, { start, end }: Token): number {
  if (end - start > longest) return -1
  for (let at = start; at < end; at += 1) {
    const letter = text.charAt(at)
    if (horned.includes(letter)) return at
    if (behindHorn.includes(letter)) return at > start ? at : -1
    if (!consonants.includes(letter.toLowerCase())) return -1
  }
  return end
}
const consonants = 'bcdđghklmnpqrstvx'

/** The number of the syllable that a run is with ư at a place, 0 for none. */
function withHorn(text: string, { start, end }: Token, at: number): number {
  if (at < 0) return 0
  const word = `${text.slice(start, at)}ư${text.slice(at, end)}`
  return syllableNumber(word, 0, word.length)
}

/** "Tr-ởng", "ph-ờng", "h-ớng": where a program has made a hyphen of it. */
const hyphenHorn = /[bcdđghklmnprstvx]-[ơờớởỡợ](?:ng|c|u|i|n|m)(?![a-zà-ỹ])/giu
const hyphened = /(?<!\p{L})([bcdđghklmnpqrstvx]{1,3})-([ơờớởỡợaiu]?[a-zà-ỹ]{0,2})(?![\p{L}-])/giu
/** Đ of the same fonts. */
const sectionSign = /§(?=\p{L})|(?<=\p{L})§/gu

/**
 * A text whose ư and Đ were made hyphens and section signs ("ph-ờng", "Thông t-", "Q§-UB"), with the letters that stood there; of the same length, for
 * finding only.
 *
 * @param text composed (NFC)
 */
export function hornsForHyphens(text: string): string {
  if (!text.includes('-')) return text
  hyphenHorn.lastIndex = 0
  for (let found = 0; found < fewest; found += 1) if (!hyphenHorn.test(text)) return text
  return text
    .replace(hyphened, (printed: string, onset: string, rest: string) => {
      const word = `${onset}ư${rest}`
      return syllableNumber(word, 0, word.length) > 0 ? word : printed
    })
    .replace(sectionSign, 'Đ')
}

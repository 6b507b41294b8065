import type { Mend } from './mends.ts'

/** "chính trị- xã hội", "chính trị -xã hội": a dash that has its space on one side only, between words in small letters. */
const halfSpaced = /-(?:(?<=\p{Ll}-)(?= \p{Ll}{2})|(?<=\p{Ll} -)(?=\p{Ll}{2}))/gu

/**
 * The spaces that dashes lost, for a text that lost spaces elsewhere: in a sound one such a dash is how its writer puts it.
 *
 * @param text composed (NFC)
 * @example mendDashes('tổ chức chính trị- xã hội') // a space at 17
 */
export function mendDashes(text: string): readonly Mend[] {
  return Array.from(text.matchAll(halfSpaced), ({ index }) => {
    const place = text.charCodeAt(index + 1) === 32 ? index : index + 1
    return { start: place, end: place, put: ' ' }
  })
}

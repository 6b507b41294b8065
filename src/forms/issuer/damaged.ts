import { bodyHeads } from '../../lexicon/body-heads.ts'
import { issuers } from '../../lexicon/issuers.ts'
import { plainLetters } from '../../text/letters.ts'
import { readWord, type Word } from './words.ts'

/*
 * "của Chính phủi", "của Bộ Tài chỉnh", "của Ủy ban nhân dần tỉnh": names of central bodies and of the people's bodies that a scanner spelt otherwise. No
 * sentence goes on so behind such a beginning.
 */

/** In a shorter name one letter makes another. */
const fewestLetters = 8

interface KnownName {
  readonly words: readonly string[]
  readonly plain: readonly string[]
}

/** Names of two syllables and more, by their first one without marks, longest first. */
const names = new Map<string, KnownName[]>()
const central = issuers.filter(({ level }) => level === 'central').flatMap((row) => row.names)
const ofPeople = bodyHeads.filter((head) => head.includes('nhân dân'))
for (const name of new Set([...central, ...ofPeople, 'Ủy ban nhân dân', 'Hội đồng nhân dân'])) {
  const words = name.toLowerCase().split(' ')
  const plain = words.map(plainLetters)
  if (words.length < 2 || plain.join('').length < fewestLetters) continue
  const [first = ''] = plain
  names.set(first, [...(names.get(first) ?? []), { words, plain }])
}
for (const list of names.values()) list.sort((a, b) => b.words.length - a.words.length)

/** The name of a known body with its damage: how many words it has, and the words as they should be. */
export function damagedNameAt(
  text: string,
  first: Word,
): { readonly count: number; readonly phrase: string } | undefined {
  if (!first.capital) return undefined
  const known = names.get(plainLetters(first.lower))
  const second =
    known && (text.charAt(first.end) === ' ' || text.charAt(first.end) === '\n')
      ? readWord(text, first.end + 1)
      : undefined
  if (!known || !second) return undefined
  const printed = plainLetters(second.lower)
  for (const { words, plain } of known) {
    // Most names go on with another word.
    if (printed !== plain[1] && !isOneLetterOff(printed, plain[1] ?? '')) continue
    const slips = slipsOf(text, first, words, plain)
    // What is spelt rightly is read by the rules of names.
    if (slips === 1) return { count: words.length, phrase: words.join(' ') }
  }
  return undefined
}

/** 0 for the name as it is, 1 for one with wrong marks or one wrong letter, 2 for another name. */
function slipsOf(text: string, first: Word, words: readonly string[], plain: readonly string[]): 0 | 1 | 2 {
  let at = first.end
  let wrongMarks = first.lower !== words[0]
  let wrongLetters = 0
  for (let i = 1; i < words.length; i += 1) {
    if (text.charAt(at) !== ' ' && text.charAt(at) !== '\n') return 2
    const next = readWord(text, at + 1)
    if (!next) return 2
    if (next.lower !== words[i]) {
      wrongMarks = true
      const printed = plainLetters(next.lower)
      if (printed !== plain[i]) {
        if (wrongLetters > 0 || !isOneLetterOff(printed, plain[i] ?? '')) return 2
        wrongLetters += 1
      }
    }
    at = next.end
  }
  return wrongMarks ? 1 : 0
}

/** One letter more, less or another: "phui" for "phu"; a figure is none. */
export function isOneLetterOff(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return false
  let i = 0
  while (i < short.length && short.charCodeAt(i) === long.charCodeAt(i)) i += 1
  const odd = long.charCodeAt(i)
  if (odd > 47 && odd < 58) return false
  // What stands behind the odd letter is the same in both.
  let at = short.length
  for (let other = long.length; other > i + 1; other -= 1, at -= 1)
    if (short.charCodeAt(at - 1) !== long.charCodeAt(other - 1)) return false
  return true
}

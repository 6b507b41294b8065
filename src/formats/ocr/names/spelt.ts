import { givenNames } from '../../../lexicon/given-names.ts'
import type { NameShare } from '../../../lexicon/name-shares.ts'
import { familyShares, lastShares, lengthShares, middleShares, otherShares } from '../../../lexicon/name-shares.ts'
import { syllableCount } from '../../../lexicon/words/assets.ts'
import { isSyllable, spellingOf } from '../../../lexicon/words/syllables.ts'
import { placeTones } from '../../../text/normalise.ts'

const sharesOf = (rows: readonly NameShare[]): ReadonlyMap<string, number> =>
  new Map(rows.flatMap(({ share, syllables }) => syllables.map((syllable) => [placeTones(syllable), share] as const)))

/** A family name is known with its marks: those of a stamp are small, and the name tells what they must be. */
const families = sharesOf(familyShares)
const [middle, last] = [sharesOf(middleShares), sharesOf(lastShares)]
const lengths = new Map(lengthShares.map(({ words, share }) => [words, share]))

/** So many words a name has at least and at most. */
const words = { least: 2, most: 5 }

/** Beginnings of words: of family names, and of all syllables of the language. */
interface Begun {
  readonly families: ReadonlySet<string>
  readonly syllables: ReadonlySet<string>
}

let known: Begun | undefined

function begun(): Begun {
  known ??= {
    families: beginnings([...families.keys()].flatMap(withBothSeats)),
    syllables: beginnings(Array.from({ length: syllableCount }, (_, i) => withBothSeats(spellingOf(i + 1))).flat()),
  }
  return known
}

function beginnings(all: Iterable<string>): ReadonlySet<string> {
  const found = new Set<string>()
  for (const word of all) for (let end = 0; end <= word.length; end += 1) found.add(word.slice(0, end))
  return found
}

const tone = /[\u0300\u0301\u0303\u0309\u0323]/u

/** "hòa" is written "hoà" as well. */
function withBothSeats(syllable: string): readonly string[] {
  const apart = syllable.normalize('NFD')
  const found = tone.exec(apart)
  if (!found || !/(?:o[ae]|uy)$/u.test(apart.replace(tone, ''))) return [syllable]
  return [syllable, (apart.replace(tone, '') + found[0]).normalize('NFC')]
}

/** Whether a name may begin so: capitals at the heads of words, a family name first, then syllables. */
export function mayBeginName(text: string): boolean {
  const all = text.split(' ')
  const { families: first, syllables } = begun()
  if (all.length > words.most) return false
  return all.every((word, i) => {
    const small = word.toLowerCase()
    const isLast = i === all.length - 1
    if (word.slice(0, 1) === small.slice(0, 1) && word !== '') return false
    if (word.slice(1) !== small.slice(1)) return false
    if (!isLast) return i === 0 ? families.has(placeTones(small)) : isSyllable(small)
    return (i === 0 ? first : syllables).has(small)
  })
}

/** Whether a text is a whole name. */
export function isWholeName(text: string): boolean {
  const all = text.split(' ')
  return (
    all.length >= words.least &&
    mayBeginName(`${text} `.slice(0, all.length < words.most ? undefined : -1)) &&
    isSyllable(all.at(-1) ?? '')
  )
}

/** Which share of all names a name has, roughly: what a reader expects before looking. */
export function nameShare(text: string): number {
  const [family = '', ...given] = placeTones(text.toLowerCase()).split(' ')
  const share = (word: string, i: number): number =>
    (i === given.length - 1 ? last : middle).get(word) ?? (givenNames.has(word) ? otherShares.given : otherShares.rare)
  return given.reduce(
    (product, word, i) => product * share(word, i),
    (families.get(family) ?? 0) * (lengths.get(given.length + 1) ?? 0),
  )
}

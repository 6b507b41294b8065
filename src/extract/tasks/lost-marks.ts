import { dutyVerbs, openingVerbs } from '../../lexicon/duty-phrases.ts'
import { markedPhrases, markedSyllables } from '../../lexicon/lost-marks.ts'
import { bare } from '../../text/bare.ts'

type Phrases = ReadonlyMap<string, readonly (readonly [plain: string, marked: string])[]>

/** By the first syllable without marks, longest first. */
function phrasesOf(list: readonly string[]): Phrases {
  const found = new Map<string, [string, string][]>()
  for (const marked of new Set(list)) {
    const plain = bare(marked)
    if (plain.length !== marked.length) continue
    const first = /^[a-z]+/u.exec(plain)?.[0] ?? plain
    found.set(first, [...(found.get(first) ?? []), [plain, marked]])
  }
  for (const each of found.values()) each.sort((a, b) => b[0].length - a[0].length)
  return found
}

const several = phrasesOf([...markedPhrases, ...dutyVerbs, ...openingVerbs].filter((phrase) => phrase.includes(' ')))
const single = phrasesOf(markedSyllables)

/** So much of a text tells whether it is damaged. */
const sample = 6000
const word = /[a-z]+/gu
/** A Vietnamese syllable that ends in c, ch, p or t has a tone: "thuc", "viêc" have lost theirs. */
const toneless = /[aăâeêioôơuưy](?:ch?|p|t)(?=[ ,.;:])/gu

interface Found {
  readonly start: number
  readonly marked: string
}

function phrasesIn(plain: string, phrases: Phrases, singles: Phrases | undefined): Found[] {
  const found: Found[] = []
  word.lastIndex = 0
  for (let match = word.exec(plain); match; match = word.exec(plain)) {
    const at = match.index
    const fits = ([phrase]: readonly [string, string]): boolean =>
      plain.startsWith(phrase, at) && !/[a-z]/u.test(plain.charAt(at + phrase.length))
    const pair = phrases.get(match[0])?.find(fits) ?? singles?.get(match[0])?.find(fits)
    if (!pair) continue
    found.push({ start: at, marked: pair[1] })
    word.lastIndex = at + pair[0].length
  }
  return found
}

/**
 * A text whose scanner or writer lost tone marks, with the phrases of orders in their right spelling; of the same length, so
 * that offsets hold. A text in order is given back as it is. For patterns only: values come from the source.
 *
 * @param from where the running text begins, for judging it
 * @example withMarks('De nghi Cong an phuong chu tri …') begins with 'Đề nghị Công an'
 */
export function withMarks(text: string, from = 0): string {
  const part = text.slice(from, from + sample).toLowerCase()
  if ((part.match(toneless)?.length ?? 0) < Math.max(2, part.length / 1500)) return text
  const seen = phrasesIn(bare(part), several, undefined)
  const wrong = seen.filter(({ start, marked }) => part.slice(start, start + marked.length) !== marked).length
  if (wrong < 3 || wrong < seen.length * 0.04) return text
  const plain = bare(text)
  if (plain.length !== text.length) return text
  const parts: string[] = []
  let at = 0
  for (const { start, marked } of phrasesIn(plain, several, wrong > seen.length * 0.8 ? single : undefined)) {
    const end = start + marked.length
    parts.push(text.slice(at, start), sameCase(text.slice(start, end), marked))
    at = end
  }
  parts.push(text.slice(at))
  return parts.join('')
}

const sameCase = (printed: string, marked: string): string =>
  [...marked]
    .map((letter, i) => (printed.charAt(i) === printed.charAt(i).toLowerCase() ? letter : letter.toUpperCase()))
    .join('')

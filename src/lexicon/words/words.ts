import { madeAhead, packed } from '../made-ahead.ts'
import { joinedWords, longerWords, pairCount, singleWords, syllableCount, tripleCount } from './assets.ts'
import { keptByPlace } from './by-place.ts'
import { NumberReader } from './numbers.ts'
import { isVietnameseLetter, syllableNumber } from './syllables.ts'

/** What a dictionary says of a word. A word may be several at once: "báo cáo" is a verb and a noun. */
export interface PartOfSpeech {
  /** A verb: `transitive` when it takes an object in at least one of its meanings. */
  readonly verb?: 'transitive' | 'other'
  readonly noun: boolean
  readonly adjective: boolean
  readonly adverb: boolean
  /** A word of grammar: determiner, pronoun, preposition, conjunction, number, particle. */
  readonly grammar: boolean
  /** What most of its meanings are. The dictionary counts meanings, not how often each is used: "mua" is a shrub as well. */
  readonly mainly: 'verb' | 'noun' | 'other'
}

/** A word of one to three syllables that stands in a text. Offsets are those of the text that was asked about. */
export interface Word extends PartOfSpeech {
  readonly start: number
  readonly end: number
  readonly syllables: number
}

/** A word that is a verb in at least one of its meanings. */
export interface Verb extends Word {
  readonly verb: 'transitive' | 'other'
}

const transitive = 1
const otherVerb = 2
const noun = 4
const adjective = 8
const adverb = 16
const grammar = 32
const mainlyVerb = 64
const mainlyNoun = 128

interface Tables {
  readonly singles: Uint8Array
  /** The pairs of a first syllable stand from `from[first]` to `from[first + 1]`, in the order of their second ones. */
  readonly from: Uint32Array
  readonly second: Uint16Array
  readonly pairs: Uint8Array
  /** The triples of a pair, likewise. */
  readonly thirdFrom: Uint32Array
  readonly third: Uint16Array
  readonly triples: Uint8Array
  /** In how many longer words each syllable stands. */
  readonly spread: Uint16Array
}

let tables: Tables | undefined

function made(): Tables {
  if (tables) return tables
  const ahead = madeAhead('words')
  tables = ahead
    ? {
        singles: ahead.u8(),
        from: ahead.u32(),
        second: ahead.u16(),
        pairs: ahead.u8(),
        thirdFrom: ahead.u32(),
        third: ahead.u16(),
        triples: ahead.u8(),
        spread: ahead.u16(),
      }
    : workedOut()
  return tables
}

/** The tables of words, for the build. */
export function packedWords(): Uint8Array {
  const { singles, from, second, pairs, thirdFrom, third, triples, spread } = made()
  return packed([singles, from, second, pairs, thirdFrom, third, triples, spread])
}

function workedOut(): Tables {
  const single = Buffer.from(singleWords(), 'base64')
  const singles = new Uint8Array(syllableCount + 1)
  singles.set(single.subarray(0, syllableCount), 1)
  const numbers = new NumberReader(longerWords())
  const from = new Uint32Array(syllableCount + 2)
  const spread = new Uint16Array(syllableCount + 1)
  const count = (syllable: number): void => {
    spread[syllable] = (spread[syllable] ?? 0) + 1
  }
  const second = new Uint16Array(pairCount)
  const pairs = new Uint8Array(pairCount)
  const thirdFrom = new Uint32Array(pairCount + 1)
  const third = new Uint16Array(tripleCount)
  const triples = new Uint8Array(tripleCount)
  let pair = 0
  let triple = 0
  for (let first = 1; first <= syllableCount; first += 1) {
    from[first] = pair
    let before = 0
    for (let left = numbers.next(); left > 0; left -= 1) {
      const step = numbers.next()
      before += step >> 1
      count(first)
      count(before)
      second[pair] = before
      pairs[pair] = numbers.byte()
      thirdFrom[pair] = triple
      pair += 1
      let last = 0
      for (let more = step & 1 ? numbers.next() : 0; more > 0; more -= 1) {
        last += numbers.next()
        count(last)
        third[triple] = last
        triples[triple] = numbers.byte()
        triple += 1
      }
    }
  }
  from[syllableCount + 1] = pair
  thirdFrom[pair] = triple
  return { singles, from, second, pairs, thirdFrom, third, triples, spread }
}

function placeOf(sorted: Uint16Array, wanted: number, start: number, end: number): number {
  let low = start
  let high = end
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1
    else high = middle
  }
  return low < end && sorted[low] === wanted ? low : -1
}

function wordOf(start: number, end: number, syllables: number, traits: number): Word {
  const isNoun = (traits & noun) > 0
  const isAdjective = (traits & adjective) > 0
  const isAdverb = (traits & adverb) > 0
  const isGrammar = (traits & grammar) > 0
  const mainly = traits & mainlyVerb ? 'verb' : traits & mainlyNoun ? 'noun' : 'other'
  if ((traits & (transitive | otherVerb)) === 0)
    return {
      start,
      end,
      syllables,
      noun: isNoun,
      adjective: isAdjective,
      adverb: isAdverb,
      grammar: isGrammar,
      mainly,
    }
  return {
    start,
    end,
    syllables,
    verb: traits & transitive ? 'transitive' : 'other',
    noun: isNoun,
    adjective: isAdjective,
    adverb: isAdverb,
    grammar: isGrammar,
    mainly,
  }
}

const letterOrMark = /[\p{L}\p{M}]/u

/** Letters of Vietnamese by far the most, the others as they come. */
function isWordLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return (code > 96 && code < 123) || (code > 64 && code < 91)
  // General punctuation holds no letter; to make the classes of Unicode ready takes longer than to read a page.
  if (code > 0x1fff && code < 0x2070) return false
  return at < text.length && (isVietnameseLetter(code) || letterOrMark.test(text.charAt(at)))
}

/** Between the syllables of a word: white space, a hyphen, or the end of a line. */
function isGap(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9 || code === 160 || code === 45
}

/** A gap is short: a word is no longer looked for behind a wide one. */
const widestGap = 8

/** Shorter texts are slices of a document. */
const leastKept = 1000

/**
 * The longest word of the dictionary that begins at `at`, of one to three syllables; undefined when none does. Case, the placing of tones
 * and line ends inside the word make no difference. The text is in the composed Unicode form (NFC).
 *
 * @param at where a letter stands: the beginning of a syllable
 * @example wordAt('Trang trí sân khấu', 0)?.end === 9
 */
export const wordAt: (text: string, at: number) => Word | undefined = keptByPlace(longestAt, leastKept)

function longestAt(text: string, at: number): Word | undefined {
  const { singles, from, second, pairs, thirdFrom, third, triples } = made()
  let found = 0
  let end = at
  let syllables = 0
  let pair = -1
  let place = at
  let first = 0
  for (let count = 1; count <= 3; count += 1) {
    const start = place
    while (place - start <= 8 && isWordLetter(text, place)) place += 1
    const id = syllableNumber(text, start, place)
    if (id === 0) break
    let traits = 0
    if (count === 1) {
      first = id
      traits = singles[id] ?? 0
    } else if (count === 2) {
      pair = placeOf(second, id, from[first] ?? 0, from[first + 1] ?? 0)
      if (pair < 0) break
      traits = pairs[pair] ?? 0
    } else {
      const triple = placeOf(third, id, thirdFrom[pair] ?? 0, thirdFrom[pair + 1] ?? 0)
      if (triple < 0) break
      traits = triples[triple] ?? 0
    }
    if (traits > 0) {
      found = traits
      end = place
      syllables = count
    }
    const gap = place
    while (place - gap < widestGap && isGap(text.charCodeAt(place))) place += 1
    if (place === gap) break
  }
  return found === 0 ? undefined : wordOf(at, end, syllables, found)
}

/**
 * Whether two syllables, by their numbers, are a word of the dictionary.
 *
 * @example areWord(syllableNumber('nhân', 0, 4), syllableNumber('dân', 0, 3))
 */
export function areWord(first: number, second: number): boolean {
  const { from, second: seconds, pairs } = made()
  const pair = first > 0 && second > 0 ? placeOf(seconds, second, from[first] ?? 0, from[first + 1] ?? 0) : -1
  return pair >= 0 && pairs[pair] !== 0
}

/** In how many words of several syllables a syllable stands, by its number: what is common stands in many, a rare sound in none. */
export function spreadOf(syllable: number): number {
  return made().spread[syllable] ?? 0
}

/** Whether a syllable, by its number, is a word by itself. */
export function isWord(syllable: number): boolean {
  return (made().singles[syllable] ?? 0) > 0
}

/** Whether a syllable, by its number, is a word of grammar by itself: "của", "các", "trong". */
export function isGrammarWord(syllable: number): boolean {
  return ((made().singles[syllable] ?? 0) & grammar) > 0
}

/**
 * What the dictionary says of a word of one to three syllables; undefined for a word that it does not have.
 *
 * @example partOfSpeech('trang trí')?.verb === 'transitive'
 * @example partOfSpeech('kế hoạch')?.verb === undefined
 */
export function partOfSpeech(word: string): PartOfSpeech | undefined {
  const found = wordAt(word, 0)
  return found?.end === word.length ? found : undefined
}

/**
 * The verb with which a text opens: its first word, the longest that the dictionary has there, when that is a verb in one of its
 * meanings and no word of grammar ("các" and "về" have verbs beside them). White space before it is passed over. Where the verb is a noun as well (`noun`), what stands around it has to decide.
 *
 * @example opensWithVerb('Trang trí sân khấu')?.end === 9
 * @example opensWithVerb('Kế hoạch tuyển quân') === undefined
 */
export function opensWithVerb(text: string): Verb | undefined {
  let at = 0
  while (at < text.length && text.charCodeAt(at) <= 32) at += 1
  const word = wordAt(text, at)
  return word?.verb === undefined || word.grammar ? undefined : { ...word, verb: word.verb }
}

let foreign: ReadonlySet<string> | undefined

/**
 * Whether small letters are a word of another language that is written in one though it could be cut into syllables.
 *
 * @example isJoinedWord('kilôgam')
 */
export function isJoinedWord(letters: string): boolean {
  foreign ??= new Set(joinedWords().trim().split(/\s+/u))
  return foreign.has(letters)
}

import { madeAhead, packed } from '../made-ahead.ts'
import { toneCells } from './assets.ts'
import { alphabet, onsets, rimeForms, rimes } from './spelling.ts'

/*
 * The closed set of Vietnamese syllables, found without making strings: seven letters of at most 127 kinds are two numbers, so a syllable
 * is looked up exactly in a table of typed arrays. The tables are made when something is first asked for.
 */

/** No syllable is longer: "nghiêng". */
const longest = 7
const tableSize = 1 << 14

/** The number of each letter in either case, 0 for what is no letter of Vietnamese. Composed letters (NFC) only. */
const letterNumbers = new Uint8Array(0x1f00)
/** The same of the letter without its marks: đ is d. */
const bareNumbers = new Uint8Array(0x1f00)

/** A hash table from letters to a number above 0. */
class Table {
  readonly #low: Int32Array
  readonly #high: Int32Array
  readonly #value: Uint16Array

  constructor(low = new Int32Array(tableSize), high = new Int32Array(tableSize), value = new Uint16Array(tableSize)) {
    this.#low = low
    this.#high = high
    this.#value = value
  }

  /** The table that the build made, under its name. */
  static madeAhead(name: string): Table | undefined {
    const ahead = madeAhead(name)
    return ahead && new Table(ahead.i32(), ahead.i32(), ahead.u16())
  }

  #slot(low: number, high: number): number {
    let at = (Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b) >>> 18) & (tableSize - 1)
    while (this.#value[at] !== 0 && (this.#low[at] !== low || this.#high[at] !== high)) at = (at + 1) & (tableSize - 1)
    return at
  }

  get(low: number, high: number): number {
    return this.#value[this.#slot(low, high)] ?? 0
  }

  add(low: number, high: number, value: number): void {
    const at = this.#slot(low, high)
    if (this.#value[at] !== 0) return
    this.#low[at] = low
    this.#high[at] = high
    this.#value[at] = value
  }

  get packed(): Uint8Array {
    return packed([this.#low, this.#high, this.#value])
  }
}

/** Syllables as written, with each way of writing them. */
let marked: Table | undefined
/** The present official spelling of each, by its number. */
let spelling: readonly string[] | undefined
/** Syllables without their marks. */
let bare: Table | undefined

/** The two numbers of the letters that were packed last: the first four and the rest, seven bits each. */
let low = 0
let high = 0

/** Packs letters by their numbers, with their marks or without; false where one is no letter of Vietnamese. */
function pack(text: string, start: number, end: number, numbers = letterNumbers): boolean {
  let first = 0
  let rest = 0
  for (let i = start; i < end; i += 1) {
    const letter = numbers[text.charCodeAt(i)] ?? 0
    if (letter === 0) return false
    if (i - start < 4) first = (first << 7) | letter
    else rest = (rest << 7) | letter
  }
  low = first
  high = rest
  return true
}

const sixBits = (code: number): number =>
  code > 96 ? code - 71 : code > 64 ? code - 65 : code > 47 ? code + 4 : code === 43 ? 62 : 63

/** The letters of a rime packed behind an onset of no, one, two and three letters. */
interface PackedRime {
  readonly low: readonly number[]
  readonly high: readonly number[]
  readonly length: number
}

function packRime(form: string): PackedRime {
  const lows: number[] = []
  const highs: number[] = []
  for (let onset = 0; onset < 4; onset += 1) {
    const cut = 4 - onset
    pack(form.slice(0, cut), 0, Math.min(cut, form.length))
    lows.push(low)
    pack(form.slice(cut), 0, Math.max(0, form.length - cut))
    highs.push(low)
  }
  return { low: lows, high: highs, length: form.length }
}

/** Calls `visit` for each syllable in the order of their numbers. */
function eachSyllable(visit: (onset: string, forms: readonly string[]) => void): void {
  const cells = toneCells()
  let cell = 0
  for (const onset of onsets)
    for (const rime of rimes) {
      let code = cells.charCodeAt(cell)
      // The figures are broken into lines.
      while (code < 43) code = cells.charCodeAt(++cell)
      cell += 1
      const tones = sixBits(code)
      if (tones === 0) continue
      for (let tone = 0; tone < 6; tone += 1) if (tones & (1 << tone)) visit(onset, rimeForms(onset, rime, tone))
    }
}

/**
 * Calls `visit` for each way to write each syllable, in the order of their numbers: the present official spelling first ("hòa", then "hoà").
 *
 * @param visit gets the number of the syllable and its letters in small ones
 */
export function eachWayToWrite(visit: (syllable: number, text: string) => void): void {
  let syllable = 0
  eachSyllable((onset, forms) => {
    syllable += 1
    for (const form of forms) visit(syllable, onset + form)
  })
}

/** The tables of syllables, for the build. */
export const packedSyllables = (): Uint8Array => made().packed
export const packedBareSyllables = (): Uint8Array => madeBare().packed

function made(): Table {
  if (marked) return marked
  for (let i = 1; i < alphabet.length; i += 1) {
    const letter = alphabet.charAt(i)
    const plain = letter === 'đ' ? 'd' : letter.normalize('NFD').charAt(0)
    for (const either of [letter, letter.toUpperCase()]) {
      letterNumbers[either.charCodeAt(0)] = i
      bareNumbers[either.charCodeAt(0)] = alphabet.indexOf(plain)
    }
  }
  marked = Table.madeAhead('syllables') ?? workedOut()
  return marked
}

function workedOut(): Table {
  const table = new Table()
  const packedRimes = new Map<string, PackedRime>()
  let id = 0
  let last = ''
  let lastLow = 0
  eachSyllable((onset, forms) => {
    id += 1
    if (onset !== last) {
      pack(onset, 0, onset.length)
      last = onset
      lastLow = low
    }
    const before = onset.length
    for (const form of forms) {
      let rime = packedRimes.get(form)
      if (!rime) {
        rime = packRime(form)
        packedRimes.set(form, rime)
      }
      const shift = 7 * Math.min(4 - before, rime.length)
      table.add((before === 0 ? 0 : lastLow << shift) | (rime.low[before] ?? 0), rime.high[before] ?? 0, id)
    }
  })
  return table
}

function spelled(): readonly string[] {
  if (spelling) return spelling
  const all = ['']
  eachSyllable((onset, forms) => {
    const [first] = forms
    all.push(first === undefined ? '' : onset + first)
  })
  spelling = all
  return all
}

function madeBare(): Table {
  if (bare) return bare
  made()
  bare = Table.madeAhead('bare-syllables') ?? bareWorkedOut()
  return bare
}

function bareWorkedOut(): Table {
  const table = new Table()
  let count = 0
  for (const syllable of spelled()) {
    if (syllable === '') continue
    pack(syllable, 0, syllable.length, bareNumbers)
    if (table.get(low, high) === 0) table.add(low, high, ++count)
  }
  return table
}

/**
 * The number of the syllable that `[start, end)` of a text is, 0 when it is none. Case, the placing of the tone in oa, oe, uy ("hòa",
 * "hoà") and i for y ("lí", "lý") make no difference; marks do. The text is in the composed Unicode form (NFC).
 *
 * @example syllableNumber('Uỷ ban', 0, 2) === syllableNumber('ủy', 0, 2)
 */
export function syllableNumber(text: string, start: number, end: number): number {
  const table = made()
  return end > start && end - start <= longest && pack(text, start, end) ? table.get(low, high) : 0
}

/**
 * Like {@link syllableNumber} for texts that lost marks: the number of the syllable without any, shared by all that differ in marks alone.
 *
 * @example bareSyllableNumber('nhan', 0, 4) === bareSyllableNumber('NHÂN', 0, 4)
 */
export function bareSyllableNumber(text: string, start: number, end: number): number {
  const table = madeBare()
  return end > start && end - start <= longest && pack(text, start, end, bareNumbers) ? table.get(low, high) : 0
}

/**
 * Whether a text is one syllable of Vietnamese, in its right marks and any case.
 *
 * @example isSyllable('Nghiêng') && !isSyllable('uỷxây') && !isSyllable('CT')
 */
export function isSyllable(text: string): boolean {
  return syllableNumber(text, 0, text.length) > 0
}

/**
 * How many words of more than one letter in a text are syllables of Vietnamese: a scanner's scraps hold none.
 *
 * @example syllablesIn('Bey d4 bến đò') === 2
 */
export const syllablesIn = (text: string): number =>
  (text.match(/\p{L}+/gu) ?? []).filter((word) => word.length > 1 && isSyllable(word)).length

/**
 * Whether a text would be a syllable of Vietnamese if marks were added, changed or taken away.
 *
 * @example isBareSyllable('nghieng')
 */
export function isBareSyllable(text: string): boolean {
  return bareSyllableNumber(text, 0, text.length) > 0
}

/** Whether a character is a letter of Vietnamese, in either case. */
export function isVietnameseLetter(code: number): boolean {
  made()
  return code < 0x1f00 && (letterNumbers[code] ?? 0) > 0
}

/** How a syllable is written by the present official spelling, in small letters; '' for a number that is none. */
export function spellingOf(syllable: number): string {
  return spelled()[syllable] ?? ''
}

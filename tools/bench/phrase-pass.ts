import * as actors from '../../src/lexicon/actors.ts'
import * as types from '../../src/lexicon/document-types.ts'
import * as duties from '../../src/lexicon/duty-phrases.ts'
import * as header from '../../src/lexicon/header-cues.ts'
import * as issuerWords from '../../src/lexicon/issuer-words.ts'
import * as issuers from '../../src/lexicon/issuers.ts'
import * as laws from '../../src/lexicon/law-names.ts'
import * as relations from '../../src/lexicon/relation-verbs.ts'
import * as signing from '../../src/lexicon/signing.ts'

/*
 * The measure that the whole parse is compared with: one pass that cuts a text into syllables (case folded, no strings made) and finds every
 * phrase of the lexicon in it, with one automaton over syllables (Aho and Corasick 1975).
 */

/** Every phrase of letters and spaces that stands in the tables, whatever their shape. */
function phrases(): readonly string[] {
  const found = new Set<string>()
  const visit = (value: unknown): void => {
    if (typeof value === 'string') {
      const phrase = value.toLowerCase().normalize('NFC')
      if (/^\p{L}+(?: \p{L}+){0,9}$/u.test(phrase)) found.add(phrase)
    } else if (value instanceof Map || value instanceof Set) for (const inner of value) visit(inner)
    else if (typeof value === 'object' && value !== null && !(value instanceof RegExp)) {
      for (const [key, inner] of Object.entries(value)) {
        if (key.includes(' ')) visit(key)
        visit(inner)
      }
    }
  }
  for (const table of [actors, types, duties, header, issuerWords, issuers, laws, relations, signing]) visit(table)
  return [...found]
}

/** The small letter of each character below 0x1f00, 0 for what is none. */
const small = new Uint16Array(0x1f00)
for (let code = 0; code < small.length; code += 1) {
  const letter = String.fromCharCode(code).toLowerCase()
  if (letter.length === 1 && /\p{L}/u.test(letter)) small[code] = letter.charCodeAt(0)
}

const size = 1 << 16

/** Numbers by two numbers, never 0. */
class Pairs {
  readonly #first = new Int32Array(size)
  readonly #second = new Int32Array(size)
  readonly #value = new Int32Array(size)

  #slot(first: number, second: number): number {
    let at = (Math.imul(first ^ Math.imul(second, 0x9e3779b1), 0x85ebca6b) >>> 16) & (size - 1)
    while (this.#value[at] !== 0 && (this.#first[at] !== first || this.#second[at] !== second))
      at = (at + 1) & (size - 1)
    return at
  }

  get(first: number, second: number): number {
    return this.#value[this.#slot(first, second)] ?? 0
  }

  set(first: number, second: number, value: number): void {
    const at = this.#slot(first, second)
    this.#first[at] = first
    this.#second[at] = second
    this.#value[at] = value
  }
}

/** Makes the pass ready; it gives how many phrases stand in a text. */
export function phrasePass(): { readonly count: number; readonly run: (text: string) => number } {
  const syllables = new Pairs()
  const steps = new Pairs()
  const all = phrases()
  let known = 0
  let states = 1
  const parents = [0, 0]
  const via = [0, 0]
  const ends = [0, 0]
  const hash = { low: 0, high: 0 }
  const add = (code: number): void => {
    hash.low = (Math.imul(hash.low, 31) + code) | 0
    hash.high = (Math.imul(hash.high, 131) + code) | 0
  }
  for (const phrase of all) {
    let state = 1
    for (const word of phrase.split(' ')) {
      hash.low = 0
      hash.high = 0
      for (let i = 0; i < word.length; i += 1) add(word.charCodeAt(i))
      let id = syllables.get(hash.low, hash.high)
      if (id === 0) {
        known += 1
        id = known
        syllables.set(hash.low, hash.high, id)
      }
      let next = steps.get(state, id)
      if (next === 0) {
        states += 1
        next = states
        steps.set(state, id, next)
        parents[next] = state
        via[next] = id
      }
      state = next
    }
    ends[state] = 1
  }
  // Shorter beginnings stand before the longer ones that go on with them: a state's own failure is found by its parent's.
  const fails = new Int32Array(states + 1).fill(1)
  const hits = Int32Array.from({ length: states + 1 }, (_, state) => ends[state] ?? 0)
  const depth = new Int32Array(states + 1)
  for (let state = 2; state <= states; state += 1) depth[state] = (depth[parents[state] ?? 1] ?? 0) + 1
  const inDepth = Array.from({ length: states - 1 }, (_, i) => i + 2).sort((a, b) => (depth[a] ?? 0) - (depth[b] ?? 0))
  for (const state of inDepth) {
    const id = via[state] ?? 0
    let fail = parents[state] === 1 ? 0 : (fails[parents[state] ?? 1] ?? 1)
    while (fail > 1 && steps.get(fail, id) === 0) fail = fails[fail] ?? 1
    const target = fail === 0 ? 1 : steps.get(fail, id) || 1
    fails[state] = target
    hits[state] = (hits[state] ?? 0) + (hits[target] ?? 0)
  }
  const run = (text: string): number => {
    let found = 0
    let state = 1
    let at = 0
    while (at < text.length) {
      let code = text.charCodeAt(at)
      let letter = code < 0x1f00 ? (small[code] ?? 0) : 0
      if (letter === 0) {
        // Only white space goes on a phrase.
        if (code > 32) state = 1
        at += 1
        continue
      }
      let low = 0
      let high = 0
      while (letter !== 0) {
        low = (Math.imul(low, 31) + letter) | 0
        high = (Math.imul(high, 131) + letter) | 0
        at += 1
        code = at < text.length ? text.charCodeAt(at) : 0
        letter = code < 0x1f00 ? (small[code] ?? 0) : 0
      }
      const id = syllables.get(low, high)
      let next = id === 0 ? 0 : steps.get(state, id)
      while (id !== 0 && next === 0 && state > 1) {
        state = fails[state] ?? 1
        next = steps.get(state, id)
      }
      state = next === 0 ? 1 : next
      found += hits[state] ?? 0
    }
    return found
  }
  return { count: all.length, run }
}

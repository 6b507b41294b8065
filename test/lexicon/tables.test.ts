import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { splitSyllables } from '../../src/lexicon/actors.ts'
import { dutyVerbs } from '../../src/lexicon/duty-phrases.ts'
import { placeTones } from '../../src/text/normalise.ts'

const folder = new URL('../../src/lexicon/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.ts'))

/** The lists of words that a file of the lexicon exports, by name; sets and records of words too. */
async function listsOf(file: string): Promise<readonly (readonly [name: string, words: readonly string[]])[]> {
  const exported: Readonly<Record<string, unknown>> = await import(new URL(file, folder).href)
  return Object.entries(exported).flatMap(([name, value]) => {
    const items: readonly unknown[] = Array.isArray(value) ? value : value instanceof Set ? [...value] : []
    return items.length > 0 && items.every((item) => typeof item === 'string') ? [[name, items] as const] : []
  })
}

describe.each(files)('the lists of %s', (file) => {
  it('hold no word twice', async () => {
    for (const [name, words] of await listsOf(file)) {
      const twice = words.filter((word, i) => words.indexOf(word) !== i)
      expect(twice, name).toEqual([])
    }
  })

  it('are spelled in one way: composed letters, the tone where the official spelling has it', async () => {
    for (const [name, words] of await listsOf(file)) {
      // Sources of patterns may hold both spellings.
      const odd = words.filter((word) => !/[\\[(|?]/u.test(word) && placeTones(word.normalize('NFC')) !== word)
      expect(odd, name).toEqual([])
    }
  })

  it('have one space between words', async () => {
    for (const [name, words] of await listsOf(file)) {
      expect(
        words.filter((word) => !/[\\[(|?]/u.test(word) && / {2}|[\t\n]/u.test(word)),
        name,
      ).toEqual([])
    }
  })
})

describe('a word and the first syllable of a verb behind it', () => {
  const firsts = new Set(dutyVerbs.map((verb) => verb.split(' ')[0]))
  it.each(splitSyllables)('ends in a syllable that begins a verb: %s', (pair) => {
    expect(firsts).toContain(pair.split(' ')[1])
  })
})

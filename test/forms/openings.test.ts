import { describe, expect, it } from 'vitest'
import { isOneLetterOff } from '../../src/forms/issuer/damaged.ts'
import { byFirstWord, phraseAt, readWord } from '../../src/forms/issuer/words.ts'
import { forms } from '../../src/forms/list.ts'
import { slots } from '../../src/forms/slots.ts'
import { readType, typeWords } from '../../src/forms/types.ts'
import { latinPattern } from '../../src/text/letters.ts'
import { openingAt, opensNodes } from '../../src/text/pattern/nodes.ts'

const texts = forms.flatMap(({ examples, counterExamples }) => [
  ...examples.map(({ text }) => text),
  ...counterExamples,
])

/** Slots that say what they may begin with, and whether they stand at a place. */
const openings = Object.entries(slots).flatMap(([name, slot]) => {
  if (!('opens' in slot)) return []
  const pattern = 'source' in slot ? latinPattern(slot.source, 'y') : undefined
  const stands = (text: string, at: number): boolean => {
    if (pattern === undefined) return 'read' in slot && slot.read(text, at, {}) !== undefined
    pattern.lastIndex = at
    return pattern.test(text)
  }
  return [{ name, stands }]
})

describe('what a slot may begin with', () => {
  it.each(openings)('holds wherever $name stands', ({ name, stands }) => {
    const opens = opensNodes([{ kind: 'slot', name }], slots)
    for (const text of texts)
      for (let at = 0; at < text.length; at += 1)
        if ((openingAt(text, at) & opens) === 0 && stands(text, at)) expect(text.slice(at)).toBe('')
  })
})

describe('a type', () => {
  it('is read by all of its words, with a lost space and a stray full stop too', () => {
    for (const { words, code } of typeWords) {
      expect(readType(`${words} `, 0)).toEqual({ start: 0, end: words.length, value: code })
      if (!words.includes(' ')) continue
      const dotted = words.replace(' ', '. ')
      expect(readType(`${dotted} `, 0)?.value).toBe(code)
      // Behind a first syllable of two letters the second one would look like its end.
      if (words.indexOf(' ') < 3) continue
      const glued = words.replace(' ', '')
      expect(readType(`${glued} `, 0)?.value).toBe(code)
    }
  })
})

describe('a phrase', () => {
  it('is found by the lists that its first word tells', () => {
    const list = byFirstWord(['bến đò', 'bến đò ngang', 'cầu phao'])
    const count = (text: string): number | undefined => {
      const first = readWord(text, 0)
      return first && phraseAt(text, first, list)
    }
    expect(['Bến đò ngang Mòng', 'bến đò Mòng', 'bến xe', 'cầu phao', 'đò ngang'].map(count)).toEqual([3, 2, 0, 2, 0])
  })
})

describe('one letter off', () => {
  it.each([
    ['phui', 'phu', true],
    ['phu', 'phi', true],
    ['phu', 'phu', true],
    ['hu', 'phu', true],
    ['phu', 'ph1', true],
    ['phu2', 'phu', false],
    ['phu', 'pia', false],
    ['phuan', 'phu', false],
  ])('"%s" and "%s": %s', (a, b, off) => expect(isOneLetterOff(a, b)).toBe(off))
})

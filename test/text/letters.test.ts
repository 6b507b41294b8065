import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../src/text/fold.ts'
import { baseLetter, latin, latinPattern, syllableLead } from '../../src/text/letters.ts'

const tones = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323']
const alphabet = [...'aăâbcdđeêghiklmnoôơpqrstuưvxy'].flatMap((letter) =>
  ('aăâeêioôơuưy'.includes(letter) ? tones : ['']).flatMap((tone) => {
    const small = (letter + tone).normalize('NFC')
    return small.length === 1 ? [small, small.toUpperCase()] : []
  }),
)

describe('letter classes written out', () => {
  it.each(['L', 'Ll', 'Lu', 'N'])('agree with \\p{%s} over the letters of Vietnamese, figures and marks', (name) => {
    const written = latinPattern(`^\\p{${name}}$`)
    const inside = latinPattern(`^[\\p{${name}}]$`)
    const unicode = new RegExp(`^\\p{${name}}$`, 'u')
    for (const c of [...alphabet, ...'0129 .,;:()[]/-_“”–×÷\n\tАЯаяΑΩ']) {
      expect([c, written.test(c), inside.test(c)]).toEqual([c, unicode.test(c), unicode.test(c)])
    }
  })

  it('keep brackets, escapes and flags', () => {
    expect(latin(/^\[[^\]\p{N}]+\]$/iu).test('[Điều]')).toBe(true)
    expect(latin(/^\[[^\]\p{N}]+\]$/iu).test('[Điều 1]')).toBe(false)
    expect(latin(/^đ\p{L}$/iu).test('ĐỂ')).toBe(true)
  })

  it.each([
    /^ủy ban$/iu,
    /^[a-cđ]\p{Lu}$/iu,
    /^[^ỷa-z]$/iu,
    /^\u0111[\u0110x]$/iu,
    /^(?<one>[à-ý])\k<one>?(?:\d{1,2}|\p{Ll})\/?$/iu,
    /^(?<!b)(?=[ôơ])[\p{L}\]]+(?!q)\S*$/iu,
  ])('take letters in any case as the flag does: %s', (pattern) => {
    const written = latin(pattern)
    const letter = fc.constantFrom(...alphabet, ...'019 ]/-K')
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 4 }), (letters) => {
        const text = letters.join('')
        for (const one of [text, 'ỦY BAN', 'Ủy ban', 'bĐ', 'ĐX', 'ẠẠ1', 'ạẠẽ/', 'ÔNG']) {
          expect([one, written.test(one)]).toEqual([one, pattern.test(one)])
        }
      }),
    )
  })
})

describe('folding', () => {
  it('gives the same with and without the short way for texts that need no mending', () => {
    const piece = fc.constantFrom(
      'Ủy',
      'UỶ',
      'ban',
      'hoà',
      '05',
      'CT',
      '-',
      '/',
      ' ',
      ', ',
      '. ',
      ' - ',
      'Ð',
      '“',
      '–',
      '(',
      ')',
      'e\u0301',
      '  ',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        expect(fold(pieces.join(''))).toBe(fold(` ${pieces.join('')}`))
      }),
    )
  })
})

describe('the lead of a syllable', () => {
  it('counts three letters whatever their case and marks, and none behind the end or another sign', () => {
    const [s, o, n] = [...'son'].map((c) => baseLetter(c.charCodeAt(0)))
    const lead = (...bases: readonly (number | undefined)[]): number =>
      [0, 1, 2].reduce((sum, i) => sum * 27 + (bases[i] ?? 0), 0)
    expect(syllableLead('Sơn La', 0)).toBe(lead(s, o, n))
    expect(syllableLead('số 5', 0)).toBe(lead(s, o))
    expect(['số', 'S', ''].map((text) => syllableLead(text, 0))).toEqual([lead(s, o), lead(s), 0])
    expect([syllableLead('5', 0), syllableLead('số', 2), syllableLead('số', 5)]).toEqual([0, 0, 0])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evidence, hasEvidence } from '../../src/input/evidence.ts'
import { fromVni, mostFromVni } from '../../src/text/old-letters.ts'
import { runs } from '../support/property.ts'

const words =
  'của các được toàn hoàn thành không một UỶ ban nhaân daân Quyeát ñònh ñöôïc thöïc hieän caùc cuûa với 12 a'
const text = fc.oneof(
  fc.string(),
  fc.array(fc.constantFrom(...words.split(' '), ',', '.', 'và\u0301', '×', 'oà', 'æ')).map((all) => all.join(' ')),
  fc.array(fc.constantFrom(...words.split(' '), ' ', '\n', '-')).map((all) => all.join('')),
)

describe('a text that may be of VNI', () => {
  it('makes no more common words in that reading than it changes', () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(evidence(fromVni(one))).toBeLessThanOrEqual(evidence(one) + mostFromVni(one))
      }),
      runs(500),
    )
  })

  it('has the evidence that a quick look finds', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 0, max: 20 }), (one, least) => {
        if (hasEvidence(one, least)) expect(evidence(one)).toBeGreaterThanOrEqual(least)
      }),
      runs(500),
    )
  })

  it.each([
    ['các cơ quan của tỉnh', 2, true],
    ['caùc cô quan cuûa tænh', 1, false],
  ])('%j holds %d common words: %s', (one, least, holds) => {
    expect(hasEvidence(one, least)).toBe(holds)
  })
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { jsonText } from '../../src/cli/io.ts'
import { jsonPieces } from '../../src/cli/json-pieces.ts'

it('is the JSON that the engine writes as a whole', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect([...jsonPieces(value)].join('')).toBe(jsonText(value, 2))
    }),
  )
  expect([...jsonPieces({ a: undefined, b: [undefined, 'một\nhai'], c: [] })].join('')).toBe(
    JSON.stringify({ a: undefined, b: [undefined, 'một\nhai'], c: [] }, null, 2),
  )
})

it('writes whatever gives one thing after the other as a list, and asks for no more than it writes', () => {
  let given = 0
  const source = function* (): Generator<object> {
    for (let n = 0; n < 3; n += 1) {
      given += 1
      yield { n }
    }
  }
  const pieces = jsonPieces({ results: source(), none: new Set() })
  for (const piece of pieces) if (piece.includes('"n": 0')) break
  expect(given).toBe(1)
  given = 0
  expect([...jsonPieces({ results: source(), none: new Set() })].join('')).toBe(
    JSON.stringify({ results: [{ n: 0 }, { n: 1 }, { n: 2 }], none: [] }, null, 2),
  )
})

it('comes in pieces, none longer than an item of a list', () => {
  const items = Array.from({ length: 1000 }, (_, n) => ({ id: `t${n}`, value: 'nhiệm vụ '.repeat(20) }))
  const lengths = [...jsonPieces({ tasks: items })].map(({ length }) => length)
  expect(Math.max(...lengths)).toBeLessThan(400)
})

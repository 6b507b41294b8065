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

it('comes in pieces, none longer than an item of a list', () => {
  const items = Array.from({ length: 1000 }, (_, n) => ({ id: `t${n}`, value: 'nhiệm vụ '.repeat(20) }))
  const lengths = [...jsonPieces({ tasks: items })].map(({ length }) => length)
  expect(Math.max(...lengths)).toBeLessThan(400)
})

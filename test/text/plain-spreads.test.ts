import { describe, expect, it } from 'vitest'
import { plainSpreads } from '../../tools/build/plain-spreads.mjs'

/** What an expression gives before and after its spreads are written out. */
function bothOf(expression: string): readonly [unknown, unknown] {
  const run = (code: string): unknown =>
    new Function('a', 'none', `return ${code}`)({ x: 1, y: { z: [2] }, k: 'a' }, undefined)
  const written = plainSpreads('a.ts', `(${expression})`)
  expect(written).toContain('Object.assign(')
  expect(written).not.toContain('...')
  return [JSON.stringify(run(`(${expression})`)), JSON.stringify(run(written ?? ''))]
}

describe('plainSpreads', () => {
  it.each([
    '{ ...a, k: 1 }',
    '{ k: 1, ...a }',
    '{ k: 1, l: 2, ...a, m: 3, n: 4 }',
    '{ ...a, ...(a.x > 0 ? { p: 1, ...a.y } : {}), ...(a.x > 1 ? { q: 1 } : {}), r: { ...a.y, s: 1 } }',
    '{ ...none, k: 1, ...(none && { l: 2 }) }',
    "{ ['x' + a.x]: 1, // a comment, with ...dots\n ...a, }",
    '[{ ...a, k: [{ ...a, l: 1 }] }]',
  ])('gives the same object, its keys in the same order: %s', (expression) => {
    const [before, after] = bothOf(expression)
    expect(after).toBe(before)
  })

  it('leaves copies, arrays, calls and patterns as they are', () => {
    for (const source of ['x = { ...a }', 'x = [...a, 1]', 'f(...a, { b: 1 })', '({ b, ...c } = a)'])
      expect(plainSpreads('a.ts', source)).toBeUndefined()
  })
})

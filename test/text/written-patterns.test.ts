import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import * as deadlines from '../../src/text/deadlines/patterns.ts'
import { writtenPatterns } from '../../tools/build/written-patterns.mjs'

it('writes patterns out as they are when the source is loaded, and nothing else', async () => {
  const path = resolve('src/text/deadlines/patterns.ts')
  const source = readFileSync(path, 'utf8')
  const write = await writtenPatterns()
  const written = write(path, source) ?? ''
  for (const [name, pattern] of Object.entries(deadlines).filter(([, value]) => value instanceof RegExp))
    expect(written).toContain(`export const ${name} = ${pattern}\n`)
  expect(source).toContain('= latinPattern(')
  expect(written).not.toContain('= latinPattern(')
  expect(write(resolve('src/model/span.ts'), 'export const x = 1')).toBeUndefined()
})

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { projectRoot } from '../cli/run-cli.ts'

const contributing = readFileSync(join(projectRoot, 'CONTRIBUTING.md'), 'utf8')
const code = [...contributing.matchAll(/`([^`]+)`/gu)].map((match) => match[1] ?? '')

describe('CONTRIBUTING.md', () => {
  it.each(code.filter((word) => /^(?:src|test|tools)\//u.test(word)))('names a place that exists: %s', (path) => {
    expect(existsSync(join(projectRoot, path))).toBe(true)
  })

  it.each(code.filter((word) => /^npx vitest run /u.test(word)))('names tests that exist: %s', (command) => {
    for (const path of command.split(' ').slice(3))
      expect(existsSync(join(projectRoot, path)) || existsSync(join(projectRoot, `${path}.test.ts`))).toBe(true)
  })

  it.each(code.filter((word) => /^npm run /u.test(word)))('names a script of the package: %s', (command) => {
    expect(Object.keys(manifest.scripts)).toContain(command.split(' ')[2])
  })
})

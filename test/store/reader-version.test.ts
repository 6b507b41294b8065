import { execFileSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectRoot } from '../cli/run-cli.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'directives-version-'))
  for (const name of ['src', 'package.json', 'tools'])
    cpSync(join(projectRoot, name), join(folder, name), { recursive: true })
  symlinkSync(join(projectRoot, 'node_modules'), join(folder, 'node_modules'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const version = (root: string): string =>
  execFileSync(
    process.execPath,
    [
      '-e',
      "import('./tools/build/reader-version.mjs').then(async (m) => process.stdout.write(await m.readerVersion()))",
    ],
    {
      cwd: root,
      encoding: 'utf8',
    },
  )

describe('the version of the reader', () => {
  it('is that of its sources: the same wherever they lie, another one after any change of what reads or links', () => {
    const before = version(projectRoot)
    expect(before).toMatch(/^[0-9a-f]{12}$/u)
    expect(version(folder)).toBe(before)
    appendFileSync(join(folder, 'src/cli/main.ts'), '// changed\n')
    expect(version(folder)).toBe(before)
    const seen = new Set([before])
    for (const path of [
      'src/lexicon/issuers.ts',
      'src/extract/header.ts',
      'src/resolve/rungs.ts',
      'src/store/rows.ts',
    ]) {
      appendFileSync(join(folder, path), '// changed\n')
      seen.add(version(folder))
    }
    expect(seen.size).toBe(5)
  })
})

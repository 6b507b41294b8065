import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exporters } from '../../src/export/list.ts'
import { picture } from '../../tools/readme/picture.ts'
import { projectRoot, runCli } from '../cli/run-cli.ts'
import { chainCommand, readmes, readmeTables, readReadme, shownAnswers, withTables } from './tables.ts'
import { graphFormatsVi } from './tables-vi.ts'

const root = pathToFileURL(`${projectRoot}/`)

/** The lines of all `sh` blocks that call `directives`, in order; they build on each other. */
const commandsOf = (readme: string): readonly string[] =>
  [...readme.matchAll(/^```sh\n([\s\S]*?)^```/gmu)]
    .flatMap((block) => (block[1] ?? '').split('\n'))
    .map((line) => line.replace(/\s+# .*$/u, '').trim())
    .filter((line) => line.startsWith('directives '))

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'directives-readme-'))
  cpSync(join(projectRoot, 'fixtures'), join(folder, 'fixtures'), { recursive: true })
  mkdirSync(join(folder, 'bin'))
  const shim = join(folder, 'bin/directives')
  writeFileSync(shim, `#!/bin/sh\nexec "${process.execPath}" "${join(projectRoot, 'bin/directives.js')}" "$@"\n`)
  chmodSync(shim, 0o755)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.each(readmes)('$file', ({ file, language }) => {
  const readme = readReadme(root, file)
  const commands = commandsOf(readme)

  it('gives the two commands that do all the set-up', () => {
    expect(readme).toContain('npm ci && node bin/directives.js parse fixtures/')
    if (language === 'en')
      expect(readme).toMatch(/<!-- test-command -->\s+```sh\s+npm ci && npm test\s+```\s+<!-- \/test-command -->/u)
  })

  it('has the tables that the code prints now (npm run readme writes them)', () => {
    expect(withTables(readme, readmeTables(root, language))).toBe(readme)
  })

  it('shows the picture that its command draws now (npm run readme draws it)', async () => {
    const { code, stdout } = await runCli(chainCommand(readReadme(root, 'README.md')))
    expect(code).toBe(0)
    expect(stdout).toBe(readFileSync(join(projectRoot, 'test/readme/chain.svg'), 'utf8'))
    expect(readme).toContain('(test/readme/chain.svg)')
  })

  it('opens with the picture that its script draws now (npm run readme draws it)', async () => {
    const path = `tools/readme/picture.${language}.svg`
    expect(readme.indexOf(`(${path})`)).toBeGreaterThan(0)
    expect(readme.indexOf(`(${path})`)).toBeLessThan(readme.indexOf('```'))
    const drawn = await picture(root, language)
    expect(readFileSync(join(projectRoot, path), 'utf8')).toBe(drawn)
    expect(drawn.match(/<text /gu)?.length).toBeGreaterThan(40)
  })

  it.each(shownAnswers(readme))(
    'shows what is printed (npm run readme writes it): $args',
    async ({ args, printed }) => {
      expect(await runCli(args, { env: { DIRECTIVES_LANG: language } })).toEqual({
        code: 0,
        stdout: printed,
        // The folder of the fixtures holds what a reader finds in them as well.
        stderr: expect.stringMatching(/^(?:directives: [^\n]*\d+ [^\n]*\.json[^\n]*\n)?$/u),
      })
    },
  )

  it('says what each graph format is in the language of its readers', () => {
    expect(exporters.filter(({ id }) => graphFormatsVi[id] === undefined)).toEqual([])
  })

  it('has commands to try and answers to see', () => {
    expect(commands.length).toBeGreaterThan(3)
    expect(shownAnswers(readme).length).toBeGreaterThan(1)
  })

  it.each(commands)('tells the truth: %s', (command) => {
    const { status, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', command], {
      cwd: folder,
      encoding: 'utf8',
      env: {
        ...process.env,
        PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH ?? ''}`,
        NO_COLOR: '1',
        DIRECTIVES_LANG: language,
      },
    })
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.any(String) })
  })

  it('has a library example that runs', () => {
    const example = /^```ts\n([\s\S]*?)^```/mu.exec(readme)?.[1] ?? ''
    expect(example).toContain('openCorpus')
    writeFileSync(
      join(folder, 'example.mjs'),
      `${example.replace("'directives'", JSON.stringify(pathToFileURL(join(projectRoot, 'dist/index.js')).href))}
console.log(JSON.stringify({ kind: document.kind, citing: citing.length }))`,
    )
    const { status, stdout, stderr } = spawnSync(process.execPath, ['example.mjs'], { cwd: folder, encoding: 'utf8' })
    expect({
      status,
      stderr: stderr.replace(/^.*SQLite is an experimental.*$|^\(Use `node --trace-warnings.*$/gmu, '').trim(),
    }).toEqual({
      status: 0,
      stderr: '',
    })
    expect(JSON.parse(stdout)).toEqual({ kind: 'document', citing: expect.any(Number) })
    expect((JSON.parse(stdout) as { citing: number }).citing).toBeGreaterThan(5)
  })
})

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { helpPages } from '../../src/cli/help-pages.ts'
import { helpAskedFor, laidOut } from '../../src/cli/ready-help.ts'
import { projectRoot, runCli } from './run-cli.ts'

const bin = join(projectRoot, 'bin/directives.js')
const help = (args: readonly string[], env: Record<string, string>, cwd = projectRoot): string =>
  spawnSync(process.execPath, [bin, ...args], { cwd, encoding: 'utf8', env: { PATH: process.env.PATH, ...env } }).stdout

describe('help that was written when the package was built', () => {
  it.each(['en', 'vi'] as const)('is what the commands print, at any width: %s', async (language) => {
    for (const [name, page] of helpPages(language)) {
      const args = name === 'directives' ? ['--help'] : [name, '--help']
      for (const columns of [10, 23, 24, 33, 48, 61, 80, 100]) {
        const printed = (await runCli(args, { columns, env: { DIRECTIVES_LANG: language } })).stdout
        expect({ name, columns, page: laidOut(page, columns) }).toEqual({ name, columns, page: printed })
      }
    }
  })

  it.each([
    [['--help'], {}],
    [['-h'], { LANG: 'vi_VN.UTF-8' }],
    [['help'], { COLUMNS: '60' }],
    [['help', 'parse'], { DIRECTIVES_LANG: 'vi', NO_COLOR: '1' }],
    [['tasks', '-h'], { FORCE_COLOR: '1', COLUMNS: '40' }],
    [['graph', '--help'], { LC_ALL: 'vi', COLUMNS: 'wide' }],
  ] as const)('is printed by the program as the commands print it: %j %j', async (args, env) => {
    expect(help(args, env)).toBe((await runCli(args, { env })).stdout)
  })

  it('speaks the language of the configuration', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'directives-help-'))
    try {
      writeFileSync(join(cwd, 'directives.config.json'), '{ "lang": "vi" }')
      const printed = help(['--help'], {}, cwd)
      expect(printed).toContain('Cách dùng')
      expect(printed).toBe((await runCli(['--help'], { cwd })).stdout)
    } finally {
      rmSync(cwd, { recursive: true, force: true })
    }
  })

  it.each([
    [['--help'], ''],
    [['help'], ''],
    [['help', 'parse'], 'parse'],
    [['import-graph', '-h'], 'import-graph'],
    [['help', '--help'], undefined],
    [['--lang', '--help'], undefined],
    [['parse', 'help'], undefined],
    [['../en', '--help'], undefined],
    [['parse', 'a.txt', '--help'], undefined],
    [[], undefined],
  ])('is found for %j: %j', (argv, command) => {
    expect(helpAskedFor(argv)).toBe(command)
  })
})

import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectRoot } from './run-cli.ts'

const document = join(projectRoot, 'fixtures/ke-hoach-ubnd-tinh.txt')

describe('the start of a quick command', () => {
  // A copy of the package in which nothing compiled is kept.
  const home = mkdtempSync(join(tmpdir(), 'directives-quick-'))
  const bin = join(home, 'package/bin/directives.js')
  const kept = join(home, 'cache/directives')
  const parse = (env: NodeJS.ProcessEnv = {}, ...flags: string[]): ReturnType<typeof spawnSync> =>
    spawnSync(process.execPath, [...flags, bin, 'parse', document], {
      encoding: 'utf8',
      env: {
        ...process.env,
        HOME: home,
        XDG_CACHE_HOME: join(home, 'cache'),
        LOCALAPPDATA: join(home, 'cache'),
        ...env,
      },
    })
  const whole = spawnSync(
    process.execPath,
    [join(projectRoot, 'bin/directives.js'), 'parse', '--ndjson', document, document],
    {
      encoding: 'utf8',
    },
  ).stdout.split('\n')[0]

  /** The same document as from the command line that is made of modules, and no word of what went wrong. */
  const expectParsed = ({ stdout, stderr, status }: ReturnType<typeof spawnSync>): void => {
    expect(String(stderr)).toBe('')
    expect(status).toBe(0)
    expect(JSON.stringify(JSON.parse(String(stdout)))).toBe(whole)
  }

  beforeAll(() => {
    for (const name of ['bin', 'package.json', 'dist/quick-parse.cjs', 'dist/made-ahead', 'dist/main.js'])
      cpSync(join(projectRoot, name), join(home, 'package', name), { recursive: true })
  })
  afterAll(() => rmSync(home, { recursive: true, force: true }))

  it('keeps what was compiled in the cache folder of the user, once', () => {
    expectParsed(parse())
    const [name = '', ...others] = readdirSync(kept)
    expect(others).toEqual([])
    expect(name).toContain('-parse-')
    const first = readFileSync(join(kept, name))
    expectParsed(parse())
    expect(readFileSync(join(kept, name)).equals(first)).toBe(true)
  })

  it('does not mind what is kept being cut off, changed, empty or of another build', () => {
    const [name = ''] = readdirSync(kept)
    const sound = readFileSync(join(kept, name))
    const changed = Buffer.from(sound)
    changed.fill(0xa5, sound.length >> 1, (sound.length >> 1) + 16)
    for (const bytes of [changed, sound.subarray(0, sound.length >> 1), Buffer.alloc(0), Buffer.from('{}')]) {
      writeFileSync(join(kept, name), bytes)
      expectParsed(parse())
      expect(readFileSync(join(kept, name)).length, 'is made anew').toBeGreaterThan(100_000)
    }
    const old = join(kept, name.replace(/^\w+/u, '0123456789abcdef'))
    writeFileSync(old, sound)
    rmSync(join(kept, name))
    expectParsed(parse())
    expect(readdirSync(kept), 'what another build left goes').toEqual([name])
  })

  it('does not mind that all memory is collected meanwhile, as for a large index', () => {
    expectParsed(parse({}, '--gc-global'))
  })

  it('does not mind a cache folder that cannot be written, or none', () => {
    writeFileSync(join(home, 'file'), '')
    expectParsed(
      parse({ XDG_CACHE_HOME: join(home, 'file'), LOCALAPPDATA: join(home, 'file'), HOME: join(home, 'file') }),
    )
    expectParsed(parse({ XDG_CACHE_HOME: '', LOCALAPPDATA: '', HOME: '' }))
  })

  it('reads what looks like text and is another format by the same chunks', () => {
    const folder = join(home, 'damaged')
    mkdirSync(folder)
    // The head of a ZIP with nothing behind it.
    writeFileSync(join(folder, 'a.txt'), Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(200)]))
    const call = (...args: readonly string[]): string =>
      spawnSync(process.execPath, [join(projectRoot, 'bin/directives.js'), 'parse', ...args, '--lang', 'en'], {
        cwd: folder,
        encoding: 'utf8',
      }).stderr
    expect(call('a.txt')).toBe(call('.'))
    expect(call('a.txt')).toContain('a.txt')
  })
})

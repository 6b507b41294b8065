import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot } from './run-cli.ts'

const bin = join(projectRoot, 'bin/directives.js')
describe('the program', () => {
  it('prints the version of the package', () => {
    const { stdout, status } = spawnSync(process.execPath, [bin, '--version'], { encoding: 'utf8' })
    expect(status).toBe(0)
    expect(stdout.trim()).toBe(JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')).version)
  })

  it('tells the nearest names of one that nothing bears, built as it is shipped', () => {
    const { status, stderr } = spawnSync(process.execPath, [bin, 'cites', '9999/CT-TTg', 'fixtures', '--lang', 'en'], {
      cwd: projectRoot,
      encoding: 'utf8',
    })
    expect(status).toBe(1)
    expect(stderr).toContain('no document "9999/CT-TTg" in the corpus; nearest:\nChỉ thị')
  })

  it('loads neither parser nor store before a command is known', () => {
    // What dist/main.js imports statically, over its chunks; the work of a command is imported when it is called.
    const packages = new Set<string>()
    const seen = new Set<string>()
    const follow = (file: string): void => {
      if (seen.has(file)) return
      seen.add(file)
      for (const [, target = ''] of readFileSync(join(projectRoot, 'dist', file), 'utf8').matchAll(
        /(?:^|;)(?:import|export)[^;(]*?["']([^"']+)["'];/gmu,
      )) {
        if (target.startsWith('./')) follow(target.slice(2))
        else packages.add(target)
      }
    }
    follow('main.js')
    expect([...packages].filter((name) => !name.startsWith('node:'))).toEqual([])
    expect([...seen].map((file) => readFileSync(join(projectRoot, 'dist', file), 'utf8')).join('\n')).not.toContain(
      'parseDocument',
    )
  })

  it('parses by several threads what it parses by one, in the order of the arguments', () => {
    const parsed = (jobs: string): string =>
      spawnSync(process.execPath, [bin, 'parse', 'fixtures', '--ndjson', '--jobs', jobs], {
        cwd: projectRoot,
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      }).stdout
    const one = parsed('1')
    expect(one.length).toBeGreaterThan(100_000)
    expect(parsed('3') === one).toBe(true)
  })

  it('ends quietly when its reader goes', async () => {
    const child = spawn(
      process.execPath,
      [bin, 'parse', 'fixtures', 'fixtures', 'fixtures', '--ndjson', '--include', '*.txt'],
      {
        cwd: projectRoot,
      },
    )
    let stderr = ''
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString()
    })
    child.stdout.once('data', () => child.stdout.destroy())
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect(stderr).toBe('')
    expect(code).toBe(0)
  })
})

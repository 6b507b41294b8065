import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCli } from './run-cli.ts'

let folder = ''
const text = 'UBND TỈNH LÂM ĐỒNG\nSố: 05/KH-UBND\n\nKẾ HOẠCH\n'
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'directives-parse-'))
  mkdirSync(join(folder, 'docs/.hidden'), { recursive: true })
  mkdirSync(join(folder, 'docs/node_modules'))
  mkdirSync(join(folder, 'none'))
  writeFileSync(join(folder, 'docs/b.txt'), text)
  writeFileSync(join(folder, 'docs/a.md'), text)
  writeFileSync(join(folder, 'docs/c.json'), '{}')
  writeFileSync(join(folder, 'docs/.hidden/d.txt'), text)
  writeFileSync(join(folder, 'docs/node_modules/e.txt'), text)
  writeFileSync(join(folder, 'empty.txt'), '')
  writeFileSync(join(folder, 'scan.txt'), '%PDF-1.7\n%âãÏÓ\n')
  writeFileSync(join(folder, 'noise.txt'), Buffer.from([1, 2, 3, 4, 5, 65, 66, 0, 0, 1]))
  writeFileSync(
    join(folder, 'latin.txt'),
    Buffer.concat([Buffer.from('Số: 05/KH-UBND Đà L'), Buffer.from([0xe1]), Buffer.from('t\n')]),
  )
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const lines = (output: string): { source: { path: string }; notices: { code: string }[] }[] =>
  output
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

describe('directives parse', () => {
  it('prints one file indented, several one a line, in the order of the arguments', async () => {
    const one = await runCli(['parse', 'docs/b.txt'], { cwd: folder })
    expect(one.code).toBe(0)
    expect(one.stdout.startsWith('{\n  "formatVersion": 1,')).toBe(true)
    const two = await runCli(['parse', 'docs/b.txt', 'docs/a.md'], { cwd: folder })
    expect(lines(two.stdout).map((d) => d.source.path)).toEqual(['docs/b.txt', 'docs/a.md'])
  })

  it('takes every readable document below a folder, dot folders and node_modules aside', async () => {
    const { code, stdout } = await runCli(['parse', 'docs'], { cwd: folder })
    expect(code).toBe(0)
    expect(lines(stdout).map((d) => d.source.path)).toEqual(['docs/a.md', 'docs/b.txt'])
    const filtered = await runCli(['parse', 'docs', '--exclude', '**/*.md'], { cwd: folder })
    expect(lines(filtered.stdout).map((d) => d.source.path)).toEqual(['docs/b.txt'])
  })

  it('reads standard input for -', async () => {
    const { code, stdout } = await runCli(['parse', '-'], { stdin: text })
    expect(code).toBe(0)
    expect(JSON.parse(stdout).source).toMatchObject({ path: '-', length: text.length })
  })

  it('prints the decoded text for --text and chosen fields for --only', async () => {
    expect((await runCli(['parse', 'docs/b.txt', '--text'], { cwd: folder })).stdout).toBe(text)
    const { stdout } = await runCli(['parse', 'docs/b.txt', '--only', 'header,citations', '--compact'], { cwd: folder })
    expect(stdout.trim().split('\n')).toHaveLength(1)
    expect(Object.keys(JSON.parse(stdout))).toEqual(['formatVersion', 'source', 'kind', 'header', 'citations'])
  })

  it('gives the same bytes each time', async () => {
    const first = await runCli(['parse', 'docs'], { cwd: folder })
    expect((await runCli(['parse', 'docs'], { cwd: folder })).stdout).toBe(first.stdout)
  })

  it.each([
    ['nowhere.txt', 'nowhere.txt does not exist'],
    ['empty.txt', 'empty.txt is empty'],
    ['scan.txt', 'scan.txt is a damaged PDF file'],
    ['noise.txt', 'noise.txt is binary data'],
    ['none', 'none has no readable document below it'],
  ])('names %s, still parses the others, exits 3', async (path, message) => {
    const { code, stdout, stderr } = await runCli(['parse', path, 'docs/b.txt', '--ndjson'], { cwd: folder })
    expect(code).toBe(3)
    expect(stderr).toContain(message)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(lines(stdout).map((d) => d.source.path)).toEqual(['docs/b.txt'])
  })

  it('decodes what is not UTF-8 as well as can be, with a notice', async () => {
    const { code, stdout } = await runCli(['parse', 'latin.txt'], { cwd: folder })
    expect(code).toBe(0)
    expect(JSON.parse(stdout).notices.map((n: { code: string }) => n.code)).toContain('invalid-encoding')
  })

  it.each([
    [['parse'], "missing required argument 'file'"],
    [['parse', 'docs', '--bogus'], "unknown option '--bogus'"],
    [['parse', 'docs', '--only', 'heder'], '--only knows no field "heder"; there are: header'],
    [['parse', 'docs', '--pretty', '--ndjson'], '--pretty goes neither'],
    [['pares', 'docs'], "unknown command 'pares'"],
  ])('tells wrong usage %j with a hint, exits 2', async (args, message) => {
    const { code, stdout, stderr } = await runCli(args, { cwd: folder })
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain(message)
  })

  it('shows no control characters of a hostile name on the terminal', async () => {
    const { stderr } = await runCli(['parse', 'a\u001b[31mb\u202ec.txt'], { cwd: folder })
    expect(stderr).not.toMatch(/[\u001b\u202e]/u)
    expect(stderr).toContain('\\x1b')
  })
})

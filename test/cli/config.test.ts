import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runCli } from './run-cli.ts'

const letter = (number: string): string =>
  `ỦY BAN NHÂN DÂN XÃ HÒA AN\nSố: ${number}/UBND-VP\nHòa An, ngày 12 tháng 4 năm 2021\nV/v rà soát hồ chứa\n\nKính gửi: Các thôn.\n\n1. Các thôn rà soát hồ chứa trước ngày 30/6/2021.\n`

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'directives-config-'))
  mkdirSync(join(folder, 'van-ban/nhap'), { recursive: true })
  writeFileSync(join(folder, 'van-ban/a.txt'), letter('12'))
  writeFileSync(join(folder, 'van-ban/nhap/b.txt'), letter('13'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const write = (name: string, value: unknown): void =>
  writeFileSync(join(folder, name), typeof value === 'string' ? value : JSON.stringify(value))
const run = (...args: readonly string[]) => runCli(args, { cwd: folder })

describe('a configuration', () => {
  it('is read from any of its files, here or above; the first of them counts', async () => {
    write('package.json', { name: 'x', directives: { lang: 'vi' } })
    expect((await run('--help')).stdout).toContain('Cách dùng:')
    write('.directivesrc', { lang: 'en' })
    expect((await run('--help')).stdout).toContain('Usage:')
    write('.directivesrc.json', { lang: 'vi' })
    expect((await run('--help')).stdout).toContain('Cách dùng:')
    write('directives.config.json', { lang: 'en' })
    expect((await runCli(['--help'], { cwd: join(folder, 'van-ban/nhap') })).stdout).toContain('Usage:')
  })

  it('gives a command what its call does not say; the command line wins', async () => {
    write('.directivesrc', { exclude: ['nhap/**'], list: { csv: true }, tasks: { format: 'md' } })
    const listed = (await run('list', 'van-ban')).stdout
    expect(listed.split('\n').filter((line) => line.includes('UBND-VP'))).toHaveLength(1)
    expect(listed).toMatch(/^\uFEFF?key,/u)
    expect(JSON.parse((await run('list', 'van-ban', '--json')).stdout)).toEqual({ results: [expect.any(Object)] })
    const other = (await run('parse', 'van-ban', '--exclude', 'a.txt', '--plain')).stdout
    expect(other).toContain('13/UBND-VP')
    expect(other).not.toContain('12/UBND-VP')
    expect((await run('tasks', 'van-ban')).stdout).toContain('| --- |')
  })

  it('names a corpus from its own folder, wherever the command is called', async () => {
    write('directives.config.json', { corpus: 'kho', quiet: true })
    mkdirSync(join(folder, 'kho'))
    expect((await run('index', 'van-ban')).stderr).toBe('')
    const { stdout } = await runCli(['list', '--count'], { cwd: join(folder, 'van-ban') })
    expect(stdout).toBe('2\n')
  })

  it.each([
    ['{ "lang": ', /directives\.config\.json is no JSON: /u],
    ['[]', /directives\.config\.json: a configuration is a JSON object/u],
    [{ langs: 'vi' }, /directives\.config\.json: there is no key "langs"; there are: lang, color, quiet, corpus/u],
    [{ lang: 'fr' }, /"lang" needs one of vi, en/u],
    [{ quiet: 'yes' }, /"quiet" needs true or false/u],
    [{ include: '*.txt' }, /"include" needs a list of texts/u],
    [{ check: { ignored: [] } }, /there is no key "check\.ignored"; there are: rule, ignore/u],
    [{ check: true }, /"check" needs an object/u],
    [{ list: { output: 'x' } }, /there is no key "list\.output"/u],
  ])('is refused with its file and key: %s', async (value, told) => {
    write('directives.config.json', value)
    const { code, stderr, stdout } = await run('list', 'van-ban')
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(told)
    expect((await run('--lang', 'vi', 'list', 'van-ban')).stderr).not.toMatch(/there (?:is|are)|needs/u)
    expect((await run('schema', 'config')).code).toBe(0)
  })

  it('has a schema that takes what is taken and refuses what is refused', async () => {
    const schema: unknown = JSON.parse((await run('schema', 'config')).stdout)
    const valid = new Ajv({ strict: false, allowUnionTypes: true }).compile(schema as object)
    expect(valid({ $schema: 'x', lang: 'vi', include: ['*.docx'], check: { ignore: ['about-mark'] }, jobs: 2 })).toBe(
      true,
    )
    expect(valid({ lang: 'fr' })).toBe(false)
    expect(valid({ check: { ignored: [] } })).toBe(false)
    expect(valid({ list: { output: 'x' } })).toBe(false)
  })

  it('is no matter of a package.json that is not ours', async () => {
    write('package.json', '{ broken')
    expect((await run('list', 'van-ban')).code).toBe(0)
  })
})

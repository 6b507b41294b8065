import { cpSync, lstatSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { jsonText } from '../../src/cli/io.ts'
import { projectRoot, runCli } from './run-cli.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'directives-written-'))
  for (const name of ['chi-thi-ttg.txt', 'cong-dien-ttg.txt'])
    cpSync(join(projectRoot, 'fixtures', name), join(folder, 'van-ban', name))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const ask = (...args: readonly string[]) => runCli(args, { cwd: folder })
const bytes = (name: string): Buffer => readFileSync(join(folder, name))
const text = (name: string): string => bytes(name).toString('utf8')

describe('-o FILE', () => {
  it.each([
    ['tasks', 'van-ban', 'nhiem-vu.xlsx', /^PK/u],
    ['tasks', 'van-ban', 'nhiem-vu.csv', /^\ufeffNo\.,/u],
    ['tasks', 'van-ban', 'nhiem-vu.ics', /^BEGIN:VCALENDAR/u],
    ['tasks', 'van-ban', 'nhiem-vu.md', /^\| No\. \|/u],
    ['tasks', 'van-ban', 'nhiem-vu.json', /^\{/u],
    ['list', 'van-ban', 'so.xlsx', /^PK/u],
    ['list', 'van-ban', 'so.CSV', /^\ufeffkey,/u],
    ['list', 'van-ban', 'so.ndjson', /^\{"key"/u],
    ['list', 'van-ban', 'so.txt', /^date/u],
    ['graph', 'van-ban', 'g.html', /^<!doctype html>/iu],
    ['graph', 'van-ban', 'g.svg', /<svg/u],
    ['graph', 'van-ban', 'g.gv', /^digraph/u],
    ['graph', 'van-ban', 'g.graphml', /<graphml/u],
    ['show', 'van-ban/chi-thi-ttg.txt', 'xem.json', /^\{\n/u],
    ['parse', 'van-ban', 'tat-ca.jsonl', /^\{"formatVersion"/u],
  ])('%s %s -o %s writes what the ending says', async (command, path, name, pattern) => {
    expect(await ask(command, path, '-o', name)).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(text(name)).toMatch(pattern)
  })

  it.each([
    ['graph', 'van-ban', '--format', 'svg', '-o', 'no.html'],
    ['tasks', 'van-ban', '--csv', '-o', 'no.xlsx'],
    ['tasks', 'van-ban', '--format', 'ics', '-o', 'no.csv'],
    ['list', 'van-ban', '--json', '-o', 'no.csv'],
    ['list', 'van-ban', '-o', 'no.svg'],
    ['list', 'van-ban', '--csv', '-o', 'no.pdf'],
    ['parse', 'van-ban', '-o', 'no.xlsx'],
    ['graph', 'van-ban', '-o', 'no.pdf'],
    ['graph', 'van-ban', '--format', 'pdf', '-o', 'no.pdf'],
    ['graph', 'van-ban', '-o', 'no.csv'],
  ])('what contradicts its ending is not written: %s', async (...args) => {
    const { code, stdout, stderr } = await ask(...args)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^directives: .+\n$/u)
    expect(() => lstatSync(join(folder, args.at(-1) ?? ''))).toThrow()
  })

  it('never goes over a document that is read', async () => {
    const before = text('van-ban/chi-thi-ttg.txt')
    const over = ['-o', 'van-ban/chi-thi-ttg.txt']
    symlinkSync('van-ban/chi-thi-ttg.txt', join(folder, 'lien-ket.txt'))
    for (const args of [
      ['parse', 'van-ban/chi-thi-ttg.txt', ...over],
      ['parse', 'van-ban', '--text', ...over],
      ['parse', 'lien-ket.txt', '--text', ...over],
      ['show', 'van-ban/chi-thi-ttg.txt', ...over],
      ['list', 'van-ban', ...over],
      ['tasks', 'van-ban', ...over],
      ['cites', '16/CT-TTg', 'van-ban', ...over],
    ]) {
      const { code, stderr } = await ask(...args)
      expect([args, code]).toEqual([args, 2])
      expect(stderr).toContain('is read here and would be overwritten')
    }
    expect(text('van-ban/chi-thi-ttg.txt')).toBe(before)
  })

  it('leaves a link a link, whether something stands at its end or not', async () => {
    symlinkSync('den-day.json', join(folder, 'tro.json'))
    for (let i = 0; i < 2; i += 1) {
      expect((await ask('list', 'van-ban', '-o', 'tro.json')).code).toBe(0)
      expect(lstatSync(join(folder, 'tro.json')).isSymbolicLink()).toBe(true)
      expect(text('den-day.json')).toMatch(/^\{/u)
    }
  })
})

describe('what a terminal obeys', () => {
  it('passes neither through JSON nor through CSV', async () => {
    const hostile = 'SỞ Y TẾ\nSố: 12/BC-SYT\n\nBÁO CÁO\nvề việc \u202eabc\u009b31m \u061c\u0085 phòng dịch\n'
    for (const args of [
      ['parse', '-'],
      ['parse', '-', '--ndjson'],
      ['list', '-', '--csv'],
      ['list', '-', '--json'],
      ['tasks', '-', '--csv'],
      ['show', '-'],
      ['show', '-', '--json'],
    ]) {
      const { stdout } = await runCli(args, { stdin: hostile })
      expect(stdout).not.toMatch(/[\u007f-\u009f\u061c\u202a-\u202e]/u)
    }
    const value = { text: 'a\u202eb\u009b31m\r\n' }
    expect(jsonText(value, 2)).not.toMatch(/[\u007f-\u009f\u202e]/u)
    expect(JSON.parse(jsonText(value, 2))).toEqual(value)
  })
})

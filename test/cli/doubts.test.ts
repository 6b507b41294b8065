import { describe, expect, it } from 'vitest'
import { screensVi } from '../../src/cli/words/screens-vi.ts'
import { runCli } from './run-cli.ts'

const directive = 'fixtures/chi-thi-ttg.txt'
const letter = 'fixtures/cong-van-thanh-uy.txt'

/** What people stumbled over who tried the commands for the first time. */
describe('what a newcomer meets', () => {
  it('every part of a document can be asked for by itself', async () => {
    const { code, stdout } = await runCli(['parse', directive, '--only', 'article,effect', '--compact'])
    expect(code).toBe(0)
    expect(Object.keys(JSON.parse(stdout))).toEqual(expect.arrayContaining(['formatVersion', 'source', 'kind']))
    expect(JSON.parse(stdout)).not.toHaveProperty('header')
  })

  it('the relations of plain citations are a list, for jq', async () => {
    const { stdout } = await runCli(['parse', letter, '--plain'])
    for (const { relations } of JSON.parse(stdout).cites) expect(relations.length).toBeGreaterThan(0)
  })

  it('a page or a picture is not poured over the terminal; a pipe takes it', async () => {
    for (const args of [
      ['view', directive],
      ['graph', directive, '--format', 'html'],
      ['graph', directive, '--format', 'svg'],
    ]) {
      const shown = await runCli(args, { tty: true, columns: 80 })
      expect({ args, ...shown }).toMatchObject({ code: 2, stdout: '' })
      expect(shown.stderr).toContain('-o ')
    }
    expect((await runCli(['view', directive])).stdout).toContain('<!doctype html>')
  })

  it('a document’s name where a file is read is told as such', async () => {
    for (const command of ['view', 'parse', 'check', 'register']) {
      const { code, stderr } = await runCli([command, 'Chỉ thị 16/CT-TTg'])
      expect({ command, code }).toEqual({ command, code: 3 })
      expect(stderr).toContain('looks like the name of a document')
    }
    expect((await runCli(['parse', 'khong-co.txt'])).stderr).not.toContain('looks like')
  })

  it('a register on a narrow terminal says what each line is', async () => {
    const { stdout } = await runCli(['register', letter, '--lang', 'vi'], { columns: 60 })
    expect(stdout).toMatch(/^ {2}Số, ký hiệu: 412-CV\/TU$/mu)
    for (const line of stdout.split('\n')) expect([...line].length).toBeLessThanOrEqual(60)
    expect((await runCli(['register', letter, '--format', 'xlsx'])).stderr).toContain('-o so-van-ban.xlsx')
    expect((await runCli(['register', letter, '--format', 'csv'])).stdout).toContain('412-CV/TU')
  })

  it('every place to fill in is in the reader’s language, and no paragraph of help is wider than the terminal', async () => {
    const { stdout } = await runCli(['--help', '--lang', 'en'])
    const commands = [...stdout.matchAll(/^ {2}([a-z][a-z-]+) {2,}/gmu)].map(([, name = '']) => name)
    expect(commands).toContain('import-graph')
    const places = new Set(Object.values(screensVi.places))
    for (const command of commands.filter((name) => name !== 'help')) {
      const { stdout: help } = await runCli([command, '--help', '--lang', 'vi'], { columns: 60 })
      const told = help.split('Ví dụ:')[0] ?? ''
      for (const [, place = ''] of told.matchAll(
        / <(\p{Ll}[\p{Ll} ]*)(?:\.\.\.)?>| \[(\p{Ll}[\p{Ll} ]*)(?:\.\.\.)?\]/gu,
      ))
        expect(place === '' || places.has(place), `${command}: ${place}`).toBe(true)
      const wide = told.split('\n').filter((line) => [...line].length > 60 && !line.startsWith('Cách dùng:'))
      expect({ command, wide }).toEqual({ command, wide: [] })
    }
  })

  it('a mistyped file where there is no index is a file that does not exist', async () => {
    for (const args of [
      ['show', 'van-ban/chi-thi.tx'],
      ['refs', 'van-ban/chi-thi.txt'],
      ['status', 'van-ban/chi-thi.htm'],
    ]) {
      const { code, stderr } = await runCli(args, { cwd: '/' })
      expect({ args, code, stderr }).toEqual({ args, code: 3, stderr: `directives: ${args[1]} does not exist\n` })
    }
  })

  it('how files are read can be said to every command that reads files', async () => {
    for (const command of ['view', 'check', 'register', 'show', 'parse'])
      for (const option of [
        ['--encoding', 'nope'],
        ['--ocr', 'nope'],
        ['--max-size', 'nope'],
      ]) {
        const { code } = await runCli([command, directive, ...option])
        expect({ command, option, code }).toEqual({ command, option, code: 2 })
      }
  })

  it('check says of what could be read that nothing is to be corrected', async () => {
    const { code, stdout } = await runCli(['check', directive, 'khong-co.txt'])
    expect({ code, stdout }).toEqual({ code: 3, stdout: 'nothing to correct was found\n' })
  })

  it('a name that says what a law is about is not followed by the same words', async () => {
    const { stdout } = await runCli(['status', 'luật thủy lợi', 'fixtures', '--lang', 'vi'])
    expect(stdout).not.toMatch(/^Luật Thủy lợi$/mu)
  })

  it('every rung that stats counts is a rule that can be asked for', async () => {
    const { stdout } = await runCli(['stats', 'fixtures', '--csv'])
    const rungs = [...stdout.matchAll(/^rungs,([a-z-]+),/gmu)].map(([, id = '']) => id)
    expect(rungs).toContain('named-in-full')
    for (const id of rungs) expect((await runCli(['rules', id])).code).toBe(0)
    const told = (await runCli(['stats', 'fixtures', '--lang', 'vi'], { columns: 80 })).stdout
    expect(told).not.toMatch(/^(?:self|resolved|external) /mu)
  })

  it('an answer about a part of a document leads to the whole', async () => {
    const { code, stderr } = await runCli(['cites', 'Điều 99 Chỉ thị 16/CT-TTg ngày 12/4/2021', 'fixtures'])
    expect(code).toBe(1)
    expect(stderr).toContain('ask for the whole document')
  })

  it('laws are called by title and number in every summary', async () => {
    const text = 'Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16 tháng 6 năm 2025;\n'
    const { stdout } = await runCli(['show', '-'], { stdin: text })
    expect(stdout).toContain('Luật Tổ chức chính quyền địa phương 72/2025/QH15')
  })
})

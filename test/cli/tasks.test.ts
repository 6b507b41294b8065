import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runCli } from './run-cli.ts'

const file = 'fixtures/cong-van-thanh-uy.txt'
const results = (stdout: string): { value: string; assignees: { value: string }[]; deadline?: { value: string } }[] =>
  JSON.parse(stdout).results

describe('directives tasks', () => {
  it('prints a table: task, who, when, source', async () => {
    const { code, stdout } = await runCli(['tasks', file], { columns: 120 })
    expect(code).toBe(0)
    expect(stdout).toMatch(/task +who \(with whom\) +when +source/u)
    expect(stdout).toContain('before')
    expect(stdout).toMatch(/line \d+/u)
  })

  it.each([40, 60, 80, 120])('stays within %i columns', async (columns) => {
    const { stdout } = await runCli(['tasks', file], { columns })
    for (const line of stdout.split('\n')) expect([...line].length).toBeLessThanOrEqual(columns)
  })

  it('--assignee matches a part of the name, with or without diacritics, and short names', async () => {
    const [marked, bare] = await Promise.all([
      runCli(['tasks', 'fixtures', '--assignee', 'Sở Tài chính', '--json']),
      runCli(['tasks', 'fixtures', '--assignee', 'so tai chinh', '--json']),
    ])
    expect(results(marked.stdout).length).toBeGreaterThan(0)
    expect(bare.stdout).toBe(marked.stdout)
    for (const task of results(marked.stdout))
      expect(task.assignees.some(({ value }) => /sở tài chính/iu.test(value))).toBe(true)
    const [short, long] = await Promise.all([
      runCli(['tasks', 'fixtures', '--assignee', 'UBND', '--json']),
      runCli(['tasks', 'fixtures', '--assignee', 'Ủy ban nhân dân', '--json']),
    ])
    expect(short.stdout).toBe(long.stdout)
  })

  it('--due-before keeps deadlines that end before the day', async () => {
    const { stdout } = await runCli(['tasks', 'fixtures', '--due-before', '2021-08-01', '--json'])
    const days = results(stdout).map(({ deadline }) => deadline?.value ?? '')
    expect(days.length).toBeGreaterThan(0)
    for (const day of days) expect(day !== '' && day < '2021-08-01').toBe(true)
    expect((await runCli(['tasks', 'fixtures', '--due-before', 'mai'])).code).toBe(2)
  })

  it('writes registers: text to standard output or a file, a workbook to a file only', async () => {
    expect((await runCli(['tasks', file, '--format', 'csv'])).stdout.startsWith('\ufeffNo.,')).toBe(true)
    const vi = await runCli(['tasks', file, '--csv', '--lang', 'vi'])
    expect(vi.stdout).toMatch(/^\ufeffSTT,"Văn bản"/u)
    // One set of columns, however it is asked for.
    expect((await runCli(['tasks', file, '--format', 'csv', '--lang', 'vi'])).stdout).toBe(vi.stdout)
    expect((await runCli(['tasks', file, '--format', 'md'])).stdout).toContain('| No. |')
    expect((await runCli(['tasks', file, '--format', 'ics'])).stdout).toContain('BEGIN:VEVENT')
    const without = await runCli(['tasks', file, '--format', 'xlsx'])
    expect(without.code).toBe(2)
    expect(without.stderr).toContain('-o nhiem-vu.xlsx')
    const folder = await mkdtemp(join(tmpdir(), 'tasks-'))
    const path = join(folder, 'nhiem-vu.xlsx')
    expect((await runCli(['tasks', file, '--format', 'xlsx', '-o', path])).code).toBe(0)
    expect((await readFile(path)).subarray(0, 2).toString()).toBe('PK')
    expect((await runCli(['tasks', file, '--format', 'doc'])).code).toBe(2)
    expect((await runCli(['tasks', file, '--format', 'csv', '--json'])).code).toBe(2)
  })

  it('says so when nothing is found, and names what cannot be read', async () => {
    const nothing = await runCli(['tasks', file, '--assignee', 'không có ai'])
    expect(nothing.code).toBe(1)
    expect(nothing.stderr).not.toBe('')
    const missing = await runCli(['tasks', file, 'fixtures/khong-co.txt'])
    expect(missing.code).toBe(3)
    expect(missing.stderr).toContain('khong-co.txt')
  })
})

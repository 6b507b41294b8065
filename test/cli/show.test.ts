import { describe, expect, it } from 'vitest'
import { runCli } from './run-cli.ts'

const escapes = /\u001b\[[0-9;]*m/gu

describe('directives show', () => {
  it('prints header, cited documents and tasks without colours in a pipe', async () => {
    const { code, stdout } = await runCli(['show', 'fixtures/cong-van-thanh-uy.txt'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/number\s+412-CV\/TU/u)
    expect(stdout).toMatch(/date\s+2021-10-11/u)
    expect(stdout).toMatch(/Cites \(\d+\)/u)
    expect(stdout).toMatch(/Tasks \(\d+\)/u)
    expect(stdout).not.toMatch(escapes)
  })

  it.each([60, 100])('stays within a terminal of %i columns, in colour', async (columns) => {
    const { stdout } = await runCli(['show', 'fixtures/cong-van-thanh-uy.txt'], { tty: true, columns })
    expect(stdout).toMatch(escapes)
    const lines = stdout.replace(escapes, '').split('\n')
    expect(lines.filter((line) => line.length > columns)).toEqual([])
  })

  it('leaves colours out for --no-color', async () => {
    const { stdout } = await runCli(['--no-color', 'show', 'fixtures/cong-van-thanh-uy.txt'], {
      tty: true,
      columns: 80,
    })
    expect(stdout).not.toMatch(escapes)
  })

  it('shows no control characters of a hostile document', async () => {
    const hostile =
      'UBND TỈNH LÂM ĐỒNG\nSố: 05/KH-UBND\n\nKẾ HOẠCH\nVề \u001b]0;tựa\u0007 an toàn\u202e\n\nCăn cứ Chỉ thị số 16/CT-TTg;\n'
    const { stdout } = await runCli(['show', '-'], { stdin: hostile, tty: true, columns: 80 })
    expect(stdout.replace(escapes, '')).not.toMatch(/[\u001b\u0007\u202e]/u)
  })

  it('names a missing file and exits 3', async () => {
    const { code, stderr } = await runCli(['show', 'fixtures/nowhere.txt'])
    expect(stderr).toContain('nowhere.txt')
    expect(code).toBe(3)
  })
})

import { rmSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { writeCorpus } from '../corpus/small-corpus.ts'
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

describe('directives show, of a document that is no longer what it was', () => {
  const decision = (number: string, day: string, about: string, first: string): string =>
    [
      'ỦY BAN NHÂN DÂN',
      'TỈNH NGHỆ AN',
      '',
      `Số: ${number}`,
      '',
      `Nghệ An, ngày ${day}`,
      '',
      'QUYẾT ĐỊNH',
      about,
      '',
      'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH',
      '',
      'QUYẾT ĐỊNH:',
      '',
      `Điều 1. ${first}`,
      '',
      'CHỦ TỊCH',
      'Nguyễn Đình Sơn',
      '',
    ].join('\n')

  it.each([
    ['thay thế', 'replaced by', 'thay bởi'],
    ['bãi bỏ', 'repealed by', 'bãi bỏ bởi'],
  ])('says by what: %s', async (verb, english, vietnamese) => {
    const cwd = writeCorpus({
      'qd-41.txt': decision(
        '41/2019/QĐ-UBND',
        '12 tháng 8 năm 2019',
        'Ban hành Quy chế quản lý đò ngang',
        'Ban hành Quy chế.',
      ),
      'qd-73.txt': decision(
        '73/2022/QĐ-UBND',
        '25 tháng 10 năm 2022',
        'Về quản lý đò ngang',
        `Quyết định này ${verb} Quyết định số 41/2019/QĐ-UBND ngày 12/8/2019 của Ủy ban nhân dân tỉnh.`,
      ),
    })
    try {
      const { stdout } = await runCli(['show', '41/2019/QĐ-UBND', 'van-ban'], { cwd })
      expect(stdout).toMatch(new RegExp(`^${english}\\s+Quyết định 73/2022/QĐ-UBND`, 'mu'))
      const inVietnamese = await runCli(['--lang', 'vi', 'show', '41/2019/QĐ-UBND', 'van-ban'], { cwd })
      expect(inVietnamese.stdout).toMatch(new RegExp(`${vietnamese}\\s+Quyết định 73/2022/QĐ-UBND`, 'mu'))
      const of = await runCli(['show', '73/2022/QĐ-UBND', 'van-ban'], { cwd })
      expect(of.stdout).not.toMatch(new RegExp(`^${english}`, 'mu'))
    } finally {
      rmSync(cwd, { recursive: true, force: true })
    }
  })
})

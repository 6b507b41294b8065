import { describe, expect, it } from 'vitest'
import { wrapMessages } from '../../src/cli/wrapped-messages.ts'
import { runCli } from './run-cli.ts'

/** Calls that are told something long. */
const calls: readonly (readonly string[])[] = [
  ['tasks', 'fixtures', '--overdue'],
  ['tasks', 'fixtures', '--today', '2021-10-12'],
  ['graph', 'fixtures', '--format', 'png'],
  ['graph', 'fixtures', '--format', 'yaml'],
  ['cites', 'Chỉ thị 16/CT-TTg', 'ngày', '12/4/2021'],
  ['cites', 'fixtures', '16/CT-TTg'],
  ['parse', 'khong-co-tep-nay.txt'],
  ['parse', 'fixtures/chi-thi-ttg.txt', 'fixtures/cong-dien-ttg.txt', '--format', 'akn'],
  ['check', 'fixtures', '--rule', 'khong-co'],
  ['schema', 'khong-co'],
]

describe('messages on a terminal', () => {
  for (const columns of [60, 80])
    for (const lang of ['vi', 'en'])
      it.each(calls)(`keep to ${columns} columns (${lang}): %s %s %s`, async (...args) => {
        const { stderr } = await runCli([...args, '--lang', lang], { tty: true, columns })
        expect(stderr).not.toBe('')
        // A word that is longer than a line stays whole.
        for (const line of stderr.trimEnd().split('\n'))
          if (line.trim().includes(' ')) expect(line.length, line).toBeLessThanOrEqual(columns)
      })

  it('say the same as in a pipe, where they are one line', async () => {
    const onTerminal = await runCli(['tasks', 'fixtures', '--overdue'], { tty: true, columns: 60 })
    const inPipe = await runCli(['tasks', 'fixtures', '--overdue'])
    expect(inPipe.stderr.trim().split('\n')).toHaveLength(1)
    expect(onTerminal.stderr.trim().split('\n').length).toBeGreaterThan(2)
    expect(onTerminal.stderr.replaceAll(/\s+/gu, ' ')).toBe(inPipe.stderr.replaceAll(/\s+/gu, ' '))
  })

  it('leave other lines and long words alone', () => {
    const table = '2021-04-12  Chỉ thị 16/CT-TTg  Thủ tướng Chính phủ\n'
    expect(wrapMessages(table, 20)).toBe(table)
    expect(wrapMessages('directives: /a/very/long/path/that/is/copied is not there\n', 20)).toBe(
      'directives:\n  /a/very/long/path/that/is/copied\n  is not there\n',
    )
  })
})

import { describe, expect, it } from 'vitest'
import { renderTable } from '../../src/cli/render/table.ts'
import { colours, unbroken, wrap } from '../../src/cli/terminal.ts'
import { runCli } from './run-cli.ts'

const chalk = colours({ env: {}, stdout: {} } as never, false)

describe('what is printed', () => {
  it.each([60, 80])('never splits a date, a number or a short name at %i columns', async (columns) => {
    for (const args of [['tasks'], ['list'], ['missing'], ['cites', '16/CT-TTg 2021'], ['stats']]) {
      const [command = '', ...name] = args
      const { stdout } = await runCli([command, ...name, 'fixtures'], { columns })
      for (const line of stdout.split('\n')) {
        expect(line.length).toBeLessThanOrEqual(columns)
        // The end of a line, or of a cell in it, is never inside one of them.
        expect(line).not.toMatch(/(?:\b\d{4}-(?:\d{2}-|\d?)|\d\/|\d\/\d{4}\/|\/[A-ZĐ]+-)(?:$| {2})/u)
      }
    }
  })

  it('is a table where the words fit, else a block for each row', () => {
    const columns = [{ title: 'date' }, { title: 'document', grow: 1 }, { title: 'about', grow: 2 }]
    const rows = [['2021-04-12', unbroken('Chỉ thị 16/CT-TTg'), 'an toàn đập và hồ chứa nước trước mùa mưa lũ']]
    expect(renderTable(columns, rows, { columns: 60, chalk })).toBe(
      'date        document           about\n' +
        '2021-04-12  Chỉ thị 16/CT-TTg  an toàn đập và hồ chứa nước\n' +
        '                               trước mùa mưa lũ\n',
    )
    expect(renderTable(columns, rows, { columns: 34, chalk })).toBe(
      '2021-04-12  Chỉ thị 16/CT-TTg\n  an toàn đập và hồ chứa nước\n  trước mùa mưa lũ\n',
    )
  })

  it('breaks no line inside words that are held together', () => {
    expect(wrap(`theo ${unbroken('Chỉ thị 16/CT-TTg')} của`, 20)).toEqual(['theo', 'Chỉ thị 16/CT-TTg', 'của'])
  })

  it('is one line for each document with --list, a number with --count', async () => {
    const list = await runCli(['cites', '16/CT-TTg 2021', 'fixtures', '-l'])
    const count = await runCli(['cites', '16/CT-TTg 2021', 'fixtures', '-c'])
    expect(list.stdout).toContain('2021-10-15  Công điện 1345/CĐ-TTg  fixtures/cong-dien-ttg.txt\n')
    expect(list.stdout.trimEnd().split('\n')).toHaveLength(Number(count.stdout))
    expect((await runCli(['tasks', 'fixtures/cong-van-thanh-uy.txt', '--count'])).stdout).toBe('9\n')
    expect((await runCli(['list', 'fixtures', '-l', '--json'])).code).toBe(2)
  })

  it('shows of a long sentence what stands around the citation', async () => {
    const stdin = `SỞ Y TẾ\nSố: 12/BC-SYT\nNgày 02/3/2021\nBÁO CÁO\n${'phần mở đầu rất dài, '.repeat(40)}thực hiện Chỉ thị số 16/CT-TTg ngày 12/4/2021 ${'và phần sau cũng dài, '.repeat(40)}\n`
    const { stdout } = await runCli(['refs', '12/BC-SYT', '-'], { stdin, columns: 80 })
    expect(stdout).toContain('»Chỉ thị số 16/CT-TTg ngày 12/4/2021«')
    expect(stdout.split('\n').length).toBeLessThan(14)
  })
})

describe('one filter, one meaning', () => {
  it.each([
    ['--place', 'Lâm Đồng'],
    ['--place', 'thành phố Đà Lạt'],
    ['--issuer', 'UBND'],
    ['--issuer', 'uy ban nhan dan'],
    ['--system', 'party'],
    ['--from', '10/2021'],
  ])('%s %s chooses the same documents in list and graph', async (option, value) => {
    const list = JSON.parse((await runCli(['list', 'fixtures', '--json', option, value])).stdout)
    const graph = JSON.parse(
      (await runCli(['graph', 'fixtures', '--format', 'json', '--hide-external', option, value])).stdout,
    )
    const keys = (nodes: readonly { key: string }[]): readonly string[] => nodes.map(({ key }) => key).toSorted()
    expect(list.results.length).toBeGreaterThan(0)
    expect(keys(graph.nodes)).toEqual(keys(list.results))
  })

  it('takes several values everywhere, and abbreviations as what they mean', async () => {
    const count = async (...args: readonly string[]) =>
      Number((await runCli(['list', 'fixtures', '-c', ...args])).stdout)
    expect(await count('--issuer', 'UBND')).toBe(await count('--issuer', 'Ủy ban nhân dân'))
    const both = await count('--system', 'party', '--system', 'front')
    expect(both).toBe((await count('--system', 'party')) + (await count('--system', 'front')))
  })
})

describe('what is typed for something else', () => {
  it.each([
    [['citations', 'x'], 'directives cites'],
    [['find', 'x'], 'directives search'],
    [['parse', '-v'], '--version'],
    [['graph', 'fixtures', '--format', 'pdf'], 'rsvg-convert'],
  ])('%j gets a hint', async (args, hint) => {
    const { code, stderr } = await runCli(args)
    expect(code).toBe(2)
    expect(stderr).toContain(hint)
  })
})

describe('directives rules', () => {
  it('lists the records that decide, each id once', async () => {
    const { rules } = JSON.parse((await runCli(['rules', '--json'])).stdout)
    const ids = rules.map(({ id, area }: { id: string; area: string }) => `${area} ${id}`)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toContain('resolution number-and-date')
    expect((await runCli(['rules'], { columns: 80 })).stdout).toContain('number-and-date')
  })
})

describe('a wrong order or missing quotes', () => {
  it.each([
    [['cites', 'fixtures', '16/CT-TTg'], 2, 'directives cites "16/CT-TTg" fixtures'],
    [['graph', 'fixtures', '16/CT-TTg'], 2, 'directives graph "16/CT-TTg" fixtures'],
    [['path', 'fixtures', '98-CV/ĐU', '05-CT/TU'], 2, 'directives path "98-CV/ĐU" "05-CT/TU" fixtures'],
    [['cites', '16/CT-TTg', 'ngày', '12/4/2021', 'fixtures'], 2, 'directives cites "16/CT-TTg ngày 12/4/2021"'],
    [['search', 'hồ', 'chứa', 'nước'], 2, 'directives search "hồ chứa nước"'],
    [['cites', '16/CT-TTg', 'missing-folder'], 3, 'missing-folder does not exist'],
    [['tasks', 'nope.txt'], 3, 'nope.txt does not exist'],
  ])('%j gets one clear message and nothing after it', async (args, code, message) => {
    const result = await runCli(args)
    expect([result.code, result.stdout]).toEqual([code, ''])
    expect(result.stderr).toContain(message)
    expect(result.stderr.trimEnd().split('\n')).toHaveLength(1)
  })
})

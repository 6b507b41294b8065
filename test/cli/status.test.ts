import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actsCorpus } from '../corpus/acts-corpus.ts'
import { writeCorpus } from '../corpus/small-corpus.ts'
import { runCli } from './run-cli.ts'

let folder = ''
beforeAll(async () => {
  folder = writeCorpus(actsCorpus)
  expect((await runCli(['index', 'van-ban', '-q'], { cwd: folder })).code).toBe(0)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const ask = (...args: string[]) => runCli(args, { cwd: folder })

describe('directives status', () => {
  it('answers first, then proves it', async () => {
    const { code, stdout } = await ask('status', '10/2030/QĐ-UBND')
    expect(code).toBe(0)
    expect(stdout).toContain(
      'Replaced since 2031-06-01 (as of 2031-08-20, the day of the latest document of the corpus)\n',
    )
    expect(stdout).toMatch(/\nEnded by \(1\)\nQuyết định 25\/2031\/QĐ-UBND\n/u)
    expect(stdout).toContain('replaces it, as a whole, from 2031-06-01, trừ quy định tại khoản 2 Điều 4')
    expect(stdout).toContain('van-ban/qd-25.txt:')
    expect(stdout).toMatch(/»Quyết\s+định số 10\/2030\/QĐ-UBND/u)
  })

  it('answers in Vietnamese', async () => {
    const { stdout } = await ask('status', '10/2030/QĐ-UBND', '--at', '31/5/2031', '--lang', 'vi')
    expect(stdout).toContain('Còn hiệu lực từ ngày 01/4/2030 (tính đến ngày 31/5/2031)\n')
    expect(stdout).toMatch(/\nTừ một ngày sau đó \(1\)\nQuyết định 25\/2031\/QĐ-UBND\n/u)
  })

  it('says that the corpus is silent', async () => {
    const { code, stdout } = await ask('status', '25/2031/QĐ-UBND')
    expect(code).toBe(0)
    expect(stdout).toContain('In force since 2031-06-01')
    expect(stdout).toContain('No document of this corpus replaces, repeals, suspends or amends it.')
  })

  it('gives a table: a row for each change', async () => {
    const { stdout } = await ask('status', '12/2029/NĐ-CP', '--csv')
    const [header = '', ...rows] = stdout.trim().split('\r\n')
    expect(header).toContain('key,at,status,since,kind,relation,extent,provisions,from,document,')
    expect(rows.map((row) => row.split(',').slice(0, 7))).toEqual([
      ['12/2029/nđ-cp', '2031-08-20', 'unknown', '', 'by', 'repeals', 'whole'],
      ['12/2029/nđ-cp', '2031-08-20', 'unknown', '', 'amendedBy', 'amends', 'part'],
    ])
  })

  it('needs a whole day of the calendar', async () => {
    for (const day of ['2031', '2031-02-30', 'hôm nay'])
      expect(await ask('status', '10/2030/QĐ-UBND', '--at', day)).toMatchObject({ code: 2, stdout: '' })
  })

  it('names the nearest where no document has the name', async () => {
    const { code, stdout } = await ask('status', '11/2030/QĐ-UBND', '--json')
    expect(code).toBe(1)
    const { candidates, nearest } = JSON.parse(stdout)
    expect(candidates).toEqual([])
    expect(nearest.map((node: { number: string }) => node.number)).toContain('10/2030/QĐ-UBND')
  })
})

describe('what is in force, in other questions', () => {
  const keys = async (...args: string[]): Promise<string[]> => {
    const { stdout } = await ask(...args, '--json')
    const { results } = JSON.parse(stdout)
    return results.map((one: { key?: string; document?: { key: string } }) => one.key ?? one.document?.key)
  }

  it('list --in-force leaves out what the corpus knows as over, or not begun', async () => {
    const all = await keys('list')
    const left = await keys('list', '--in-force')
    expect(all.filter((key) => !left.includes(key)).toSorted()).toEqual([
      '10/2030/qđ-ubnd:nghệ-an',
      '6/2030/tt-bxd',
      '77/2031/nđ-cp',
    ])
  })

  it('list --at asks for a day of its own', async () => {
    const left = await keys('list', '--at', '2030-12-31')
    expect(left).toContain('10/2030/qđ-ubnd:nghệ-an')
    expect(left).not.toContain('25/2031/qđ-ubnd:nghệ-an')
  })

  it('refs tells the status of what is cited, and filters by it', async () => {
    const { stdout } = await ask('refs', '25/2031/QĐ-UBND', '--json')
    expect(JSON.parse(stdout).results).toMatchObject([{ document: { number: '10/2030/QĐ-UBND', status: 'replaced' } }])
    expect((await ask('refs', '25/2031/QĐ-UBND')).stdout).toContain('· replaced')
    expect((await ask('refs', '25/2031/QĐ-UBND', '--in-force')).code).toBe(1)
  })

  it('tables and show mark it in the language of the reader', async () => {
    expect((await ask('list', '--lang', 'vi')).stdout.replace(/\s+/gu, ' ')).toContain('· đã bị thay thế')
    expect((await ask('show', '10/2030/QĐ-UBND', '--lang', 'vi')).stdout).toContain('đã bị thay thế')
  })

  it('graph keeps what holds, with its status', async () => {
    const nodes = async (...args: string[]) =>
      JSON.parse((await ask('graph', '--format', 'json', ...args)).stdout).nodes as { key: string; status?: string }[]
    const all = await nodes()
    expect(all.find(({ key }) => key === '10/2030/qđ-ubnd:nghệ-an')?.status).toBe('replaced')
    expect((await nodes('--in-force')).some(({ status }) => status === 'replaced')).toBe(false)
    expect((await nodes('--at', '2030-12-31')).some(({ key }) => key === '10/2030/qđ-ubnd:nghệ-an')).toBe(true)
  })
})

describe('check --corpus', () => {
  const draft = (day: string, basis: string): string =>
    [
      'ỦY BAN NHÂN DÂN\nTỈNH NGHỆ AN',
      'Số: 61/QĐ-UBND',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
      `Nghệ An, ${day}`,
      'QUYẾT ĐỊNH\nVề việc thành lập Tổ kiểm tra bến đò',
      `Căn cứ ${basis};`,
      'Điều 1. Thành lập Tổ kiểm tra bến đò.',
      'Nơi nhận:\n- Như Điều 1;\n- Lưu: VT.',
      'CHỦ TỊCH\n\nHoàng Văn Thái\n',
    ].join('\n\n')
  const fee = 'Quyết định số 10/2030/QĐ-UBND ngày 01 tháng 3 năm 2030 của Ủy ban nhân dân tỉnh Nghệ An về phí đò ngang'
  const check = async (text: string, ...args: string[]) => {
    const { code, stdout, stderr } = await runCli(['check', '-', '--format', 'json', ...args], {
      cwd: folder,
      stdin: text,
    })
    expect(stderr).toBe('')
    const { results } = JSON.parse(stdout) as { results: { rule: string; message: string; instead?: string }[] }
    return { code, results: results.filter(({ rule }) => rule.startsWith('basis-')) }
  }

  it('finds a căn cứ that was replaced before the day of the draft, and says by what', async () => {
    const text = draft('ngày 02 tháng 7 năm 2031', fee)
    const { code, results } = await check(text, '--corpus', '.', '--lang', 'vi')
    expect(code).toBe(1)
    expect(results).toMatchObject([
      { rule: 'basis-replaced', instead: 'Quyết định 25/2031/QĐ-UBND', severity: 'error', path: '-' },
    ])
    expect(results[0]?.message).toMatch(/: Quyết định 25\/2031\/QĐ-UBND, từ ngày 01\/6\/2031$/u)
    expect((await check(text)).results).toEqual([])
  })

  it('finds none on a day when it still held', async () => {
    expect((await check(draft('ngày 02 tháng 5 năm 2031', fee), '--corpus', '.')).results).toEqual([])
  })

  it('finds a căn cứ that expired, and one that is still to come', async () => {
    const circular = 'Thông tư số 6/2030/TT-BXD ngày 02 tháng 6 năm 2030 của Bộ trưởng Bộ Xây dựng'
    expect((await check(draft('ngày 02 tháng 7 năm 2031', circular), '--corpus', '.')).results).toMatchObject([
      { rule: 'basis-ended' },
    ])
    const decree = 'Nghị định số 77/2031/NĐ-CP ngày 20 tháng 8 năm 2031 của Chính phủ'
    expect((await check(draft('ngày 02 tháng 9 năm 2031', decree), '--corpus', '.')).results).toMatchObject([
      { rule: 'basis-not-yet' },
    ])
  })

  it('says where there is no index', async () => {
    const { code, stderr } = await runCli(['check', '-', '--corpus', 'van-ban'], { cwd: folder, stdin: 'x' })
    expect(code).toBe(2)
    expect(stderr).toContain('directives index')
  })
})

describe('cites, down to Điều, khoản, điểm', () => {
  const cites = async (name: string) => {
    const { code, stdout } = await ask('cites', name, '--json')
    const answer = JSON.parse(stdout)
    return { code, provision: answer.provision?.value, keys: keysOf(answer.results) }
  }
  const keysOf = (results: { document: { key: string } }[]) => results.map(({ document }) => document.key)

  it('finds the citations of that part and of what lies in it', async () => {
    const all = await cites('12/2029/NĐ-CP')
    expect(all.keys).toEqual(['40/2031/nđ-cp', '9/vbhn-bxd:2031', '77/2031/nđ-cp'])
    for (const part of ['Điều 5', 'khoản 2 Điều 5', 'dieu 9'])
      expect(await cites(`${part} nghị định 12/2029/nđ-cp`)).toMatchObject({ code: 0, keys: ['40/2031/nđ-cp'] })
    expect(await cites('khoản 3 Điều 5 Nghị định 12/2029/NĐ-CP')).toEqual({
      code: 1,
      provision: 'khoản 3 Điều 5',
      keys: [],
    })
  })

  it('says in the headline what was asked', async () => {
    expect((await ask('cites', 'khoản 2 Điều 5 Nghị định 12/2029/NĐ-CP')).stdout).toContain(
      'khoản 2 Điều 5 Nghị định 12/2029/NĐ-CP',
    )
  })
})

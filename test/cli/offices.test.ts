import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { runCli } from './run-cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'directives-offices-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const letter = 'fixtures/cong-van-thanh-uy.txt'

describe('reminders', () => {
  const days = async (...args: readonly string[]): Promise<readonly string[]> => {
    const { stdout } = await runCli(['tasks', letter, '--json', ...args])
    return JSON.parse(stdout).results.map((task: { deadline: { value: string } }) => task.deadline.value)
  }

  it('are what is due within a term of a day, and what is overdue', async () => {
    expect(await days('--due-within', '7d', '--today', '2021-10-20')).toEqual(['2021-10-25'])
    expect(await days('--due-within', '5d', '--today', '20/10/2021')).toEqual(['2021-10-25'])
    expect(await days('--due-within', '4', '--today', '2021-10-20')).toEqual([])
    expect(await days('--due-within', '2m', '--today', '2021-10-20')).toEqual(['2021-10-25', '2021-12-15'])
    expect(await days('--overdue', '--today', '2021-10-26')).toEqual(['2021-10-25'])
    expect(await days('--overdue', '--today', '2021-10-25')).toEqual([])
  })

  it('never ask the clock', async () => {
    for (const args of [
      ['--overdue'],
      ['--today', '2021-10-20'],
      ['--overdue', '--today', '2021-10'],
      ['--due-within', '7d'],
      ['--due-within', 'x', '--today', '2021-10-20'],
      ['--overdue', '--due-within', '7d', '--today', '2021-10-20'],
    ])
      expect((await runCli(['tasks', letter, ...args])).code).toBe(2)
  })
})

describe('parse --plain', () => {
  it('gives the values alone', async () => {
    const plain = JSON.parse((await runCli(['parse', letter, '--plain'])).stdout)
    expect(plain).toMatchObject({
      path: letter,
      kind: 'document',
      number: '412-CV/TU',
      date: '2021-10-11',
      issuer: 'THÀNH ỦY ĐÀ LẠT',
    })
    expect(plain.signatures).toEqual([
      { authority: 'T/M', onBehalfOf: 'BAN THƯỜNG VỤ', title: 'PHÓ BÍ THƯ THƯỜNG TRỰC', name: 'Huỳnh Thế Vinh' },
    ])
    expect(plain.copy).toContain('Thường trực Tỉnh ủy')
    expect(plain.tasks[1]).toMatchObject({ who: ['Tổ kiểm tra'], deadline: '2021-12-15', recurrence: 'weekly' })
    expect(JSON.stringify(plain)).not.toMatch(/"(?:span|text)":/u)
    expect((await runCli(['parse', letter, '--plain', '--text'])).code).toBe(2)
  })
})

describe('directives register', () => {
  const book = async (...args: readonly string[]) => runCli(['register', ...args])

  it('is the register of incoming documents, with its running number and the day of arrival', async () => {
    const { code, stdout } = await book(
      letter,
      '--lang',
      'vi',
      '--csv',
      '--from-number',
      '120',
      '--arrived',
      '12/10/2021',
    )
    expect(code).toBe(0)
    expect(stdout).toBe(
      '\ufeff"Ngày đến","Số đến","Tác giả","Số, ký hiệu","Ngày tháng","Tên loại và trích yếu nội dung","Đơn vị hoặc người nhận","Người ký","Độ khẩn","Độ mật","Ghi chú",Tệp\r\n' +
        '12/10/2021,120,"THÀNH ỦY ĐÀ LẠT",412-CV/TU,11/10/2021,"Công văn tăng cường kiểm tra an toàn hồ đập","Ủy ban nhân dân thành phố; Ban Chấp hành Đảng bộ thành phố; Đảng ủy các phường, xã; Ủy ban Mặt trận Tổ quốc và các đoàn thể thành phố","Huỳnh Thế Vinh",,,,fixtures/cong-van-thanh-uy.txt\r\n',
    )
  })

  it('is sorted as asked, and a workbook where the file says so', async () => {
    const numbers = async (sort: string): Promise<readonly string[]> =>
      (await book('fixtures', '--book', 'out', '--sort', sort, '--csv')).stdout.split('\r\n').slice(1, -1)
    expect(await numbers('date')).toHaveLength((await numbers('given')).length)
    expect((await numbers('number'))[0]).not.toBe((await numbers('date'))[0])
    expect((await runCli(['register', letter, '-o', join(folder, 'so.xlsx')])).code).toBe(0)
    expect(readFileSync(join(folder, 'so.xlsx')).subarray(0, 2).toString()).toBe('PK')
  })

  it('marks what a văn thư must look up', async () => {
    const { stdout } = await runCli(['register', '-', '--csv', '--lang', 'vi'], {
      stdin: 'THÔNG BÁO\nvề lịch trực tết\n',
    })
    expect(stdout).toMatch(/Cần xem lại, chưa đọc được: số, ký hiệu, ngày tháng/u)
  })
})

describe('show', () => {
  it('tells who signed on whose behalf, who gets copies, and who helps', async () => {
    const { stdout } = await runCli(['show', letter])
    expect(stdout).toMatch(/signed\s+T\/M BAN THƯỜNG VỤ PHÓ BÍ THƯ THƯỜNG TRỰC Huỳnh Thế Vinh/u)
    expect(stdout).toMatch(/copy\s+Thường trực Tỉnh ủy \(b\/c\);/u)
    expect(stdout).toMatch(/archive\s+Văn phòng Thành ủy/u)
    expect(stdout).toContain('Phòng Kinh tế, (Đội Thanh tra xây dựng)')
    const known = await runCli(['show', '412-CV/TU', 'fixtures'])
    expect(known.stdout).toMatch(/signed\s+T\/M BAN THƯỜNG VỤ/u)
  })
})

import { describe, expect, it } from 'vitest'
import { parseText } from '../../src/parse.ts'

const rows = [
  ['Ngày đăng', '09/5/2024'],
  ['Số ký hiệu', '77/QĐ-SYT'],
  ['Loại văn bản', 'Quyết định'],
  ['Ngày có hiệu lực', '10/5/2024'],
  ['Ngày ban hành', '06/5/2024'],
  ['Cơ quan ban hành', 'Sở Y tế tỉnh Hà Sơn'],
  ['Trích yếu', 'V/v thành lập đội tiêm chủng lưu động'],
] as const
const keys = rows.map(([key]) => key)
const values = rows.map(([, value]) => value)
const read = (text: string, path?: string): readonly unknown[] => {
  const { number, type, date, issuer, subject } = parseText(text, path).header
  return [number, type, date, issuer, subject].map((one) => one?.value)
}
const all = ['77/QĐ-SYT', 'QĐ', '2024-05-06', 'Sở Y tế tỉnh Hà Sơn', 'thành lập đội tiêm chủng lưu động']
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`
const edge = `|${keys.map(() => '---|').join('')}\n`

describe('a record whose keys stand apart from their values', () => {
  it.each([
    ['a key above each value', rows.map(([key, value]) => `${key}\n${value}`).join('\n')],
    ['with gaps', `Cổng thông tin\n\n${rows.map(([key, value]) => `${key}\n\n${value}`).join('\n\n')}`],
    [
      'in any order, with keys that nobody knows',
      `${rows
        .map(([key, value]) => `${key}:\n${value}`)
        .reverse()
        .join('\n')}\nNơi lưu trữ\nKho 2\n`,
    ],
    [
      'with a value that goes on',
      rows.map(([key, value]) => `${key}\n${value.replace('đội tiêm', 'đội\ntiêm')}`).join('\n'),
    ],
    ['a row of keys above a row of values', `${keys.join('\t')}\n${values.join('\t')}\n`],
    ['a table in plain text', row(['STT', ...keys]) + edge + row(['1', ...values])],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual(all)
  })

  it('is read in Markdown, an empty cell too', () => {
    const text = `# Văn bản\n\n${row(keys)}${edge}${row(values.map((value, i) => (i === 3 ? '' : value)))}`
    expect(read(text, 'a.md')).toEqual(all)
  })

  it('is none where the rows are many documents', () => {
    const text = row(keys) + edge + row(values) + row(values.map((value) => value.replace('77', '78')))
    expect(read(text, 'a.md').slice(0, 3)).toEqual([undefined, undefined, undefined])
  })
})

describe('a form in an appendix', () => {
  it.each([
    ['PHỤ LỤC 3', '(Kèm theo Thông báo số 19/TB-THCS ngày 03/6/2024 của Trường THCS Nà Lại)', 'TB', '19/TB-THCS'],
    [
      'Mẫu số 02',
      '(Ban hành kèm theo Quyết định số 7/QĐ-BVĐK ngày 12/6/2024\ncủa Bệnh viện Đa khoa Hà Sơn)',
      'QĐ',
      '7/QĐ-BVĐK',
    ],
  ])('%s: type and number are those of what it is attached to', (heading, note, type, number) => {
    const { header } = parseText(
      `${heading}\n${note}\n\nĐƠN ĐĂNG KÝ\nHọc lớp bơi hè\n\nKính gửi: Hiệu trưởng trường ............\n\nTên tôi là: ............\n\nTôi xin đăng ký học lớp bơi.\n\nNGƯỜI LÀM ĐƠN\n`,
    )
    expect([header.type?.value, header.number?.value]).toEqual([type, number])
  })

  it('below a letter changes nothing of the letter', () => {
    const { header } = parseText(
      'Kính gửi: Trạm Y tế các xã.\n\nTrung tâm Y tế đề nghị các trạm lập danh sách theo mẫu gửi kèm.\n\nGIÁM ĐỐC\n\nLò Văn Tính\n\nPHỤ LỤC\n(Kèm theo Quyết định số 7/QĐ-BVĐK ngày 12/6/2024 của Bệnh viện Đa khoa Hà Sơn)\n',
    )
    expect(header.type?.value).toBe('CV')
  })
})

const orders =
  'TIỂU ĐOÀN 4\nĐẠI ĐỘI 2\n\nSố: 3/KH-ĐĐ\n\nHà Sơn, ngày 02 tháng 9 năm 2024\n\nKẾ HOẠCH\nHuấn luyện bắn đạn thật\n\n1. Trung đội 1 chuẩn bị bia.\n\n'

describe('a closing', () => {
  it('may be copied behind the last item', () => {
    const { tasks, recipients, signatures } = parseText(
      `${orders}2. Trung đội 2 báo cáo Đại đội trước ngày 05/9/2024./. Nơi nhận: - Như trên; - Tiểu đoàn 4 (để b/c); - Lưu: VT. ĐẠI ĐỘI TRƯỞNG (Đã ký) Lò Văn Tính\n`,
    )
    expect(tasks.at(-1)?.value).toBe('Trung đội 2 báo cáo Đại đội trước ngày 05/9/2024')
    expect(recipients.map(({ role, value }) => `${role} ${value}`)).toEqual([
      'copy Như trên',
      'copy Tiểu đoàn 4',
      'archive VT',
    ])
    expect(signatures.map(({ title, name }) => [title?.value, name?.value])).toEqual([
      ['ĐẠI ĐỘI TRƯỞNG', 'Lò Văn Tính'],
    ])
  })

  it('ends at the heading of what is attached behind the archive', () => {
    const { recipients } = parseText(
      `${orders}Nơi nhận:\n- Các trung đội;\n- Lưu: VT.\n\nBẢNG PHÂN BỔ ĐẠN\n\n- Trung đội 1: 30 viên\n- Trung đội 2: 40 viên\n`,
    )
    expect(recipients.map(({ value }) => value)).toEqual(['Các trung đội', 'VT'])
  })

  it('goes on where somebody signs behind the archive', () => {
    const { signatures } = parseText(
      `${orders}Nơi nhận:\n- Các trung đội;\n- Lưu: VT.\n\nTHAY MẶT CHỈ HUY\nĐẠI ĐỘI TRƯỞNG\n\n\nLò Văn Tính\n`,
    )
    expect(signatures.map(({ name }) => name?.value)).toEqual(['Lò Văn Tính'])
  })
})

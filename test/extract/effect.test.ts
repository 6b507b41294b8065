import { describe, expect, it } from 'vitest'
import { parseText } from '../../src/parse.ts'

const head = `ỦY BAN NHÂN DÂN
TỈNH SƠN TRẠCH

Số: 44/2031/QĐ-UBND

Sơn Trạch, ngày 09 tháng 6 năm 2031

QUYẾT ĐỊNH
Quy định phí đò ngang

`
const tail = `

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Cầm Văn Thuận
`

function effect(text: string, above = ''): Record<string, string> {
  const source = `${above}${head}${text}${tail}`
  const { effect: read = {} } = parseText(source)
  return Object.fromEntries(
    Object.entries(read).map(([name, { value, text: printed, span }]) => {
      expect(source.slice(span.start, span.end)).toBe(printed)
      return [name, value]
    }),
  )
}

describe('since when a document holds', () => {
  it.each([
    ['Điều 3. Quyết định này có hiệu lực thi hành kể từ ngày 20 tháng 6 năm 2031.', { from: '2031-06-20' }],
    ['Điều 3. Quyết định này có hiệu lực từ ngày 01/7/2031.', { from: '2031-07-01' }],
    ['Điều 3. Quyết định này có hiệu lực kể từ ngày ký và thay thế Quyết định số 7/QĐ-UBND.', { from: '2031-06-09' }],
    ['Điều 3. Quyết định này có hiệu lực thi hành sau 10 ngày kể từ ngày ký.', { from: '2031-06-19' }],
    [
      'Điều 3. Quyết định này có hiệu lực từ ngày 01/7/2031 đến hết ngày 31 tháng 12 năm 2032.',
      { from: '2031-07-01', until: '2032-12-31' },
    ],
    ['Điều 3. Quyết định này hết hiệu lực kể từ ngày 01/01/2033.', { until: '2033-01-01' }],
    ['Điều 3. Quyết định này có hiệu lực thi hành từ ngày được thông qua.', { from: '2031-06-09' }],
    ['Điều 3. Quyết định này có hiệu lực ké từ ngày O1 tháng 7 năm 2031, thay thế …', { from: '2031-07-01' }],
    ['Điều 3. Quyết định này có hiệu lực thi hành kê từ ký ban hành.', { from: '2031-06-09' }],
    [
      'Điều 2. Thay cụm từ “bến khách ngang sông bằng cụm từ “bến đò.\nĐiều 3. Quyết định này có hiệu lực từ ngày 01/7/2031.',
      { from: '2031-07-01' },
    ],
    ['Điều 3. Quyết định này có hiệu lực sau 15 ngày, kể từ ngày đăng Công báo.', {}],
    ['Điều 1. Sửa đổi Điều 4 như sau:\n“Điều 4. Quyết định này có hiệu lực từ ngày 01/7/2020.”', {}],
    ['Điều 3. Nghị định số 5/2031/NĐ-CP có hiệu lực từ ngày 01/7/2031.', {}],
    ['4. Quyết định có hiệu lực thi hành từ ngày 01 tháng 8 năm 2031.', { from: '2031-08-01' }],
    ['Điều 3. Quyết định có hiệu lực kể từ ngày ký.', { from: '2031-06-09' }],
    ['1. Quyết định này áp dụng trong năm 2032 và có hiệu lực kể từ ngày ký ban hành.', { from: '2031-06-09' }],
    ['Điều 3. Các đơn vị thực hiện kể từ khi Quyết định có hiệu lực từ ngày 01/8/2031.', {}],
    ['Điều 1. Sửa đổi Điều 4 như sau:\n“4. Quyết định có hiệu lực từ ngày 01/7/2020.”', {}],
  ])('%s', (text, expected) => {
    expect(effect(text)).toEqual(expected)
  })

  it('is told by the record of a site first', () => {
    expect(
      effect(
        'Điều 3. Quyết định này có hiệu lực kể từ ngày ký.',
        'Ngày có hiệu lực: 15/06/2031\nTình trạng: Còn hiệu lực\n\n',
      ),
    ).toEqual({ from: '2031-06-15', status: 'Còn hiệu lực' })
  })
})

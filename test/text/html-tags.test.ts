import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseText } from '../../src/parse.ts'
import { dropTags, withoutTags } from '../../src/text/html-tags.ts'
import { growth, measured } from '../support/growth.ts'
import '../support/property.ts'

const cell = (...lines: readonly string[]): string => `<td>${lines.map((line) => `<p>${line}</p>`).join('\n')}</td>`
const letterhead = `<table><tbody>
<tr>${cell('UBND TỈNH HẢI VÂN', '<b>SỞ NỘI VỤ</b>')}${cell('<b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b>', '<b>Độc lập - Tự do - Hạnh phúc</b>')}</tr>
<tr>${cell('Số: 77/KH-SNV')}${cell('<i>Hải Vân, ngày&nbsp;03 tháng 7 năm 2025</i>')}</tr>
</tbody></table>
<p align="center"><b>KẾ HOẠCH</b></p>
<p><b>Bồi dưỡng cán bộ cấp xã</b></p><p><b>năm 2025</b></p>
<p>Thực hiện Quyết định số <b>12/QĐ-UBND</b> ngày 02/6/2025 của UBND tỉnh.</p>`

describe('HTML inside a text', () => {
  it('leaves the letterhead of a table of two columns', () => {
    const { header, citations, source } = parseText(letterhead)
    expect(header.superior?.value).toBe('UBND TỈNH HẢI VÂN')
    expect(header.issuer?.value).toBe('SỞ NỘI VỤ')
    expect(header.number?.value).toBe('77/KH-SNV')
    expect(header.place?.value).toBe('Hải Vân')
    expect(header.date?.value).toBe('2025-07-03')
    expect(header.subject?.value).toBe('Bồi dưỡng cán bộ cấp xã năm 2025')
    expect(citations.map(({ number }) => number?.value)).toEqual(['12/QĐ-UBND'])
    expect(source).toBeDefined()
    const { text = '', span = { start: 0, end: 0 } } = header.subject ?? {}
    expect(letterhead.slice(span.start, span.end)).toBe(text)
  })

  it('makes rows between bars of rows of three cells and more', () => {
    const { tasks } = parseText(`KẾ HOẠCH
Chăm sóc cây xanh

II. PHÂN CÔNG NHIỆM VỤ
<table border=1>
<tr><th>TT</th><th>Nhiệm vụ</th><th>Chủ trì</th><th>Phối hợp</th><th>Thời hạn</th></tr>
<tr><td>1</td><td>Cắt tỉa<br/>cây già</td><td>Tổ Cây xanh</td><td>Điện lực</td><td>15/7/2025</td></tr>
<tr><td>2</td><td><p>Thuê xe nâng</p></td><td>Phòng Kinh tế</td><td></td><td>20/7/2025</td></tr>
</table>
`)
    expect(tasks.map((task) => [task.value, task.assignees.map(({ value }) => value), task.deadline?.value])).toEqual([
      ['Cắt tỉa cây già', ['Tổ Cây xanh', 'Điện lực'], '2025-07-15'],
      ['Thuê xe nâng', ['Phòng Kinh tế'], '2025-07-20'],
    ])
  })

  it.each(['Kính gửi: <tên cơ quan>', 'a < b và c > d', 'Số </ab'])('is not seen in %s', (text) =>
    expect(withoutTags(text)).toBe(text),
  )

  it('drops what a copied page left where nothing else tells HTML', () => {
    const { header } = parseText(
      'HỘI CHỮ THẬP ĐỎ<br/>\nTỈNH HẢI VÂN<br/>\n<br/>\nSố:&nbsp;33/KH-CTĐ<br/>\n<br/>\nHải Vân,&nbsp;ngày 20 tháng 3 năm 2031<br/>\n<br/>\nKẾ HOẠCH<br/>\nTổ chức phiên chợ nhân đạo<br/>\n',
    )
    expect([header.issuer?.value, header.number?.value, header.date?.value, header.subject?.value]).toEqual([
      'HỘI CHỮ THẬP ĐỎ TỈNH HẢI VÂN',
      '33/KH-CTĐ',
      '2031-03-20',
      'Tổ chức phiên chợ nhân đạo',
    ])
    const formula = 'Nếu a<br thì b; A&nbsp;B'
    expect(withoutTags(formula)).toBe(formula)
  })

  it('drops the tags of a value', () => {
    expect(dropTags('SỞ</b></p><p><b>Y&nbsp;TẾ &amp; DÂN SỐ <xã>')).toBe('SỞ  Y TẾ & DÂN SỐ <xã>')
  })

  it('keeps the length of any text', () => {
    const part = fc.constantFrom(
      '<td>',
      '</td>',
      '<tr>',
      '</tr>',
      '<p>',
      '</p>',
      '<b>',
      '&nbsp;',
      'Số: 1',
      '\n',
      '<',
      '>',
    )
    fc.assert(fc.property(fc.array(part), (parts) => withoutTags(parts.join('')).length === parts.join('').length))
  })

  it('takes a time that grows with the text', measured, () => {
    const text = (count: number): string => '<tr><td>a</td><td <p>b</p>&nbsp;'.repeat(count)
    expect(growth(withoutTags, text(20_000), text(80_000))).toBeLessThan(8)
  })
})

describe('rows with empty cells', () => {
  it.each([
    '| 2 | Thuê hội trường |  | Các xã | 20/7/2025 |',
    '|  | Thuê hội trường | Văn phòng | | 20/7/2025 |',
    '| 2 | Thuê hội trường | Văn phòng | | |',
  ])('%s', (row) => {
    const { tasks } = parseText(
      `KẾ HOẠCH\n\nII. PHÂN CÔNG\n\n| TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời hạn |\n|---|---|---|---|---|\n| 1 | Lập danh sách | Phòng Kinh tế | Các xã | 15/7/2025 |\n${row}\n`,
    )
    expect(tasks.map(({ value }) => value)).toEqual(['Lập danh sách', 'Thuê hội trường'])
    const [, second] = tasks
    expect(second?.assignees.map(({ value, role }) => `${role} ${value}`)).toEqual(
      row.includes('Văn') ? ['lead Văn phòng'] : ['support Các xã'],
    )
    expect(second?.deadline?.value).toBe(row.includes('20/7') ? '2025-07-20' : undefined)
  })
})

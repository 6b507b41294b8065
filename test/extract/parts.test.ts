import { describe, expect, it } from 'vitest'
import { extractClosing } from '../../src/extract/closing.ts'
import { extractHeader } from '../../src/extract/header.ts'
import type { LineRange } from '../../src/extract/parts/frame.ts'
import { findFrame } from '../../src/extract/parts.ts'
import { sourceOfText } from '../../src/input/source.ts'
import type { Layout } from '../../src/syntax/layout.ts'
import { readLayout } from '../../src/syntax/tree.ts'
import { growth, measured } from '../support/growth.ts'

/** The lines of each part of a document, columns joined by " | ". */
function parts(text: string, path = 'x.txt'): Record<string, string[]> {
  const layout = readLayout(sourceOfText(text, path))
  const frame = findFrame(layout)
  const lines = (range: LineRange): string[] =>
    layout.lines
      .slice(range.start, range.end)
      .flatMap((line) => (line.kind === 'text' ? [layout.lineText(line).replaceAll('\t', ' | ')] : []))
  const { head, title, addressees, body, closing, appendix, furniture, metadata } = frame
  return {
    head: lines(head),
    title: lines(title),
    addressees: lines(addressees),
    body: lines(body),
    closing: lines(closing),
    appendix: lines(appendix),
    furniture: furniture.flatMap(lines),
    metadata: metadata.flatMap(lines),
  }
}

const page = [
  'Trang chủ',
  'Lượt xem: 14',
  'UBND HUYỆN ĐỨC TRỌNG',
  'PHÒNG KINH TẾ',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Số: 7/TTr-PKT',
  'Đức Trọng, ngày 2 tháng 3 năm 2022',
  '',
  'TỜ TRÌNH',
  'Về việc sửa chữa đập Tà Hoét',
  '',
  'Kính gửi: Ủy ban nhân dân huyện.',
  '',
  'Căn cứ Luật Thủy lợi ngày 19 tháng 6 năm 2017;',
  'Phòng Kinh tế trình Ủy ban nhân dân huyện xem xét.',
  '',
  'Nơi nhận:',
  '- Như trên;',
  '- Lưu: VT.',
  '',
  'TRƯỞNG PHÒNG',
  '',
  'Nguyễn Văn An',
  '',
  'PHỤ LỤC',
  'Danh mục hạng mục sửa chữa',
  '',
  'Tin liên quan',
  'Thống kê truy cập',
  'Đang online: 4',
]

describe('the frame of a document', () => {
  it('parts a page into its furniture and the parts of the document', () => {
    expect(parts(page.join('\n'))).toEqual({
      furniture: ['Trang chủ', 'Lượt xem: 14', 'Tin liên quan', 'Thống kê truy cập', 'Đang online: 4'],
      head: page.slice(2, 7),
      title: ['TỜ TRÌNH', 'Về việc sửa chữa đập Tà Hoét'],
      addressees: ['Kính gửi: Ủy ban nhân dân huyện.'],
      body: page.slice(13, 15),
      closing: ['Nơi nhận:', '- Như trên;', '- Lưu: VT.', 'TRƯỞNG PHÒNG', 'Nguyễn Văn An'],
      appendix: ['PHỤ LỤC', 'Danh mục hạng mục sửa chữa'],
      metadata: [],
    })
  })

  it('parts have no gaps and no overlaps from head to closing', () => {
    const frame = findFrame(readLayout(sourceOfText(page.join('\n'))))
    const order = [frame.head, frame.title, frame.addressees, frame.body, frame.closing, frame.appendix]
    for (const [i, range] of order.slice(1).entries()) expect(range.start).toBe(order[i]?.end)
  })

  it('takes front matter and property blocks for metadata', () => {
    const { metadata, title } = parts(
      '---\ntitle: "Trực đập"\n---\n\n| Số hiệu | 12/KH-UBND |\n|---|---|\n| Loại văn bản | Kế hoạch |\n\n## KẾ HOẠCH\n\n### Trực đập\n\nI. MỤC ĐÍCH\n',
      'x.md',
    )
    expect(metadata).toEqual(
      expect.arrayContaining(['title: "Trực đập"', 'Số hiệu | 12/KH-UBND', 'Loại văn bản | Kế hoạch']),
    )
    expect(title).toEqual(['KẾ HOẠCH', 'Trực đập'])
  })

  it('does not take an enacting clause or a cited law for the title', () => {
    const { title, body } = parts(
      'NGHỊ QUYẾT\nVề bảo đảm an toàn hồ đập\n\nCăn cứ Luật Thủy lợi;\n\nQUYẾT NGHỊ:\n\nĐiều 1. Thông qua Đề án.\n',
    )
    expect(title).toEqual(['NGHỊ QUYẾT', 'Về bảo đảm an toàn hồ đập'])
    expect(body).toEqual(['Căn cứ Luật Thủy lợi;', 'QUYẾT NGHỊ:', 'Điều 1. Thông qua Đề án.'])
  })

  it('looks for the closing behind forms that stand inside the articles', () => {
    const { closing } = parts(
      'THÔNG TƯ\nSửa đổi mẫu báo cáo\n\nCăn cứ Luật Thủy lợi;\n\nĐiều 1. Thay thế mẫu báo cáo như sau:\n\nMẪU SỐ 01\n\nNơi nhận:\n- Như trên;\n\nTHỦ TRƯỞNG ĐƠN VỊ\n\nĐiều 2. Hiệu lực thi hành\n\nThông tư này có hiệu lực từ ngày 01 tháng 5 năm 2022.\n\nKT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\n\nNguyễn Văn An\n',
    )
    expect(closing).toEqual(['KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG', 'Nguyễn Văn An'])
  })

  describe('takes time that grows with the text', () => {
    const whole = (line: string): string =>
      `${line}\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n${line}\nQUYẾT ĐỊNH\n${line}\nKính gửi: ${line}\n\nNơi nhận:\n- ${line}\nTM. ${line}\n`
    const read = (layout: Layout): void => {
      const frame = findFrame(layout)
      extractHeader(layout, frame)
      extractClosing(layout, frame)
    }

    it.each<[string, string]>([
      ['prose', 'Các đơn vị kiểm tra đập, CHỦ TỊCH xã báo cáo.\n'],
      ['dashes', '-'],
      ['bars and dashes', '-|'],
      ['capitals', 'Ủ '],
      ['dots', '.'],
      ['days', 'ngày '],
      ['names', 'Nguyễn Văn '],
      ['titles', 'CHỦ TỊCH '],
      ['numbers', '1/QĐ-'],
      ['brackets', '(để '],
      ['addressees', 'Kính gửi: '],
      ['attachments', 'kèm theo '],
    ])('%s', measured, (_, unit) => {
      const layout = (length: number): Layout =>
        readLayout(sourceOfText(whole(unit.repeat(Math.ceil(length / unit.length)))))
      // Four times the text; quadratic work would take sixteen times as long.
      expect(growth(read, layout(10_000), layout(40_000))).toBeLessThan(9)
    })
  })
})

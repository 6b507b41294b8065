import { describe, expect, it } from 'vitest'
import { sourceOfText } from '../../src/input/source.ts'
import { parseText } from '../../src/parse.ts'
import type { Layout } from '../../src/syntax/layout.ts'
import { readLayout } from '../../src/syntax/tree.ts'

const layoutOf = (text: string, path = 'x.txt'): Layout => readLayout(sourceOfText(text, path))
const cells = (layout: Layout, line: number): string[] =>
  (layout.lines[line]?.cells ?? []).map((cell) => layout.lineText(cell))

describe('the flow', () => {
  it('undoes hard wraps and keeps paragraphs apart', () => {
    const layout = layoutOf(
      'Ủy ban nhân dân tỉnh yêu cầu các sở, ban, ngành và\nđịa phương thực hiện.\nVăn phòng theo dõi việc này.\n',
    )
    expect(layout.text).toBe(
      'Ủy ban nhân dân tỉnh yêu cầu các sở, ban, ngành và địa phương thực hiện.\nVăn phòng theo dõi việc này.',
    )
    expect(layout.blocks).toHaveLength(2)
  })

  it('tells the wrapping of a short text by one small letter and by words that ask for more', () => {
    const lines = [
      'Thực hiện Kế hoạch số 58-KH/ĐUK, ngày 06/3/2031 của Đảng ủy',
      'Khối các cơ quan tỉnh; kết luận của đồng chí Bí thư nêu ra tại',
      'hội nghị quý I, Thông báo số 131-TB/ĐUK, ngày 03/4/2031 và',
      'Hướng dẫn số 17-HD/BTCTU, các chi bộ báo cáo.',
    ]
    expect(layoutOf(lines.join('\n')).text).toBe(lines.join(' '))
  })

  it('goes on over a page break inside a sentence, not over a heading', () => {
    const prose =
      'Các đơn vị tuyên truyền bằng nhiều hình thức, nhất là trên cổng\n\nthông tin điện tử của phường.\n\n2. Đối với các chi bộ\n\n- Nêu cao vai trò.'
    expect(layoutOf(prose).text.split('\n')).toEqual([
      'Các đơn vị tuyên truyền bằng nhiều hình thức, nhất là trên cổng thông tin điện tử của phường.',
      '2. Đối với các chi bộ',
      '- Nêu cao vai trò.',
    ])
  })

  it('parts columns at tabs, bars and runs of spaces', () => {
    expect(cells(layoutOf('ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI'), 0)).toEqual(['ỦY BAN NHÂN DÂN', 'CỘNG HÒA XÃ HỘI'])
    expect(cells(layoutOf('CỤC THUẾ          Độc lập - Tự do'), 0)).toEqual(['CỤC THUẾ', 'Độc lập - Tự do'])
    expect(cells(layoutOf('- Các ban, ngành | để t/hiện;'), 0)).toEqual(['- Các ban, ngành', 'để t/hiện;'])
    expect(cells(layoutOf('| Số: 05/KH-UBND | Lâm Đồng, ngày 02 |\n|---|---|\n| a | b |', 'x.md'), 0)).toEqual([
      'Số: 05/KH-UBND',
      'Lâm Đồng, ngày 02',
    ])
  })

  it('drops Markdown marks, and leads back to the source with them', () => {
    const text = '**Điều 1.** Ban hành kèm theo **Quy chế**'
    const layout = layoutOf(text)
    expect(layout.text).toBe('Điều 1. Ban hành kèm theo Quy chế')
    const at = layout.text.indexOf('Quy chế')
    expect(layout.located(at, at + 7)).toEqual({ value: 'Quy chế', text: 'Quy chế', span: { start: 32, end: 39 } })
    expect(layout.located(0, 16).text).toBe('Điều 1.** Ban hành')
  })

  it('leaves page furniture out and joins the sentence around it', () => {
    const layout = layoutOf(
      'Các cơ quan thực hiện nghiêm các quy định về an toàn\n\nCÔNG BÁO/Số 12 + 13/Ngày 05-6-2025\n7\n\nhồ đập trên địa bàn.',
    )
    expect(layout.text).toBe('Các cơ quan thực hiện nghiêm các quy định về an toàn hồ đập trên địa bàn.')
  })

  it('tells rules, stars and bars from text', () => {
    const layout = layoutOf('THÀNH ỦY\n*\n-----\n|\nSố 12-CV/TU')
    expect(layout.lines.map((line) => line.kind)).toEqual(['text', 'star', 'rule', 'bar', 'text'])
  })

  it('keeps front matter as metadata', () => {
    const layout = layoutOf('---\ntitle: "Công văn"\ntags:\n  - a\n---\n\nNội dung.')
    expect(layout.blocks.map((block) => block.kind)).toEqual(['metadata', 'metadata', 'metadata', 'paragraph'])
  })
})

describe('Markdown', () => {
  it('gives list items with their markers, at any depth', () => {
    const layout = layoutOf(
      '## 1. Nhiệm vụ\n\n1. Sở Y tế:\n   - Kiểm tra các **chợ**.\n   - Báo cáo [tại đây](https://example.vn/a).\n\n-----\n',
      'x.md',
    )
    expect(layout.text.split('\n')).toEqual(['1. Nhiệm vụ', '1. Sở Y tế:', '- Kiểm tra các chợ.', '- Báo cáo tại đây.'])
    expect(layout.lines[0]?.heading).toBe(2)
  })

  it('reads long lines whole, though remark sees only their heads', () => {
    const long = `- ${'rất dài '.repeat(200)}hết.`
    const layout = layoutOf(`${long}\n- Ngắn.`, 'x.md')
    expect(layout.text).toBe(`${long}\n- Ngắn.`)
  })

  it('reads the same flow as the plain reader for text without Markdown constructs', () => {
    const text = 'QUYẾT ĐỊNH\n\nĐiều 1. Ban hành kế hoạch.\n\nĐiều 2. Chánh Văn phòng chịu trách nhiệm thi hành.\n'
    expect(layoutOf(text, 'x.md').text).toBe(layoutOf(text).text)
  })
})

describe('page furniture inside a sentence', () => {
  it.each([
    [
      'Gửi mẫu nước về Trung tâm Kiểm soát bệnh tật (qua Khoa\n\n7\n\nSức khỏe cộng đồng) trước ngày 25 tháng 6.',
      'Gửi mẫu nước về Trung tâm Kiểm soát bệnh tật (qua Khoa Sức khỏe cộng đồng) trước ngày 25 tháng 6.',
    ],
    [
      'Các xã rà soát danh sách hộ nghèo, hộ cận nghèo và báo cáo\n\n12\n\nỦy ban nhân dân huyện trước ngày 5.',
      'Các xã rà soát danh sách hộ nghèo, hộ cận nghèo và báo cáo\n12\nỦy ban nhân dân huyện trước ngày 5.',
    ],
    [
      'Các xã rà soát danh sách hộ nghèo, hộ cận nghèo và\n\n- 3 -\n\nbáo cáo huyện trước ngày 5.',
      'Các xã rà soát danh sách hộ nghèo, hộ cận nghèo và báo cáo huyện trước ngày 5.',
    ],
    [
      'Các xã rà soát danh sách hộ nghèo, hộ cận nghèo và\n\nhttps://xa.example.vn/van-ban/133     1/2\n\n06/11/2025, 09:41     Cổng thông tin điện tử xã\n\nbáo cáo huyện trước ngày 5.',
      'Các xã rà soát danh sách hộ nghèo, hộ cận nghèo và báo cáo huyện trước ngày 5.',
    ],
    [
      'Căn cứ Nghị quyết số 24/NQ-HĐND ngày 30 tháng 10 năm 2031 của hội đồng nhân\n2\ndân phường về chợ.',
      'Căn cứ Nghị quyết số 24/NQ-HĐND ngày 30 tháng 10 năm 2031 của hội đồng nhân dân phường về chợ.',
    ],
    [
      'Thực hiện Nghị định số 117/2031/NĐ-CP ngày 11 tháng\nCÔNG TY CẤP NƯỚC SƠN LA          Trang 2/2\n7 năm 2031 của Chính phủ.',
      'Thực hiện Nghị định số 117/2031/NĐ-CP ngày 11 tháng 7 năm 2031 của Chính phủ.',
    ],
    [
      'Các khoa lập danh sách sinh viên diện chính sách, gửi Phòng Kế hoạch để\n742/HD-ĐHTB - Trang 2\nxét miễn học phí.',
      'Các khoa lập danh sách sinh viên diện chính sách, gửi Phòng Kế hoạch để xét miễn học phí.',
    ],
    ['Số lượng\n\n4\n\ncái', 'Số lượng\n4\ncái'],
  ])('%j', (text, flow) => {
    expect(layoutOf(text).text).toBe(flow)
  })

  it('is no part of a value', () => {
    const { citations } = parseText(
      'Căn cứ Luật Chăn\n\nCÔNG BÁO/Số 12/Ngày 11-9-2031\n32\n\nnuôi số 32/2018/QH14;',
      'a.txt',
    )
    expect(citations[0]?.value).toBe('Luật Chăn nuôi số 32/2018/QH14')
    expect(citations[0]?.text).toContain('CÔNG BÁO')
  })
})

describe('a record of signing', () => {
  const record =
    'Người ký: CỔNG THÔNG TIN ĐIỆN TỬ\nEmail: congthongtin@tinh.gov.vn\nCơ quan: VĂN PHÒNG ỦY BAN\nThời gian ký: 07.03.2031 09:10:52 +07:00\n'

  it('is of the page, wherever it stands', () => {
    const layout = readLayout(sourceOfText(`Bãi bỏ các văn bản sau đây:\n${record}1. Thông tư số 8/2030/TT-BYT.\n`))
    expect(layout.text).toBe('Bãi bỏ các văn bản sau đây:\n1. Thông tư số 8/2030/TT-BYT.')
  })

  it('is none without its time, or of a line or two', () => {
    const short = 'Người ký: Lò Văn Pún\nThời gian ký: 07.03.2031\nThôn Ón.'
    expect(readLayout(sourceOfText(short)).text).toContain('Người ký')
    expect(readLayout(sourceOfText('Người ký: Lò Văn Pún\nCơ quan: Sở Y tế\nThôn Ón.')).text).toContain('Người ký')
  })
})

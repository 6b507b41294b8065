import { describe, expect, it } from 'vitest'
import type { Section } from '../../src/model/task.ts'
import { parseText } from '../../src/parse.ts'
import { readTasks } from './reading-tasks.ts'

/** "I.(1.(a) b)) 2.)" for a tree of markers. */
const shape = (sections: readonly Section[]): string =>
  sections
    .map(({ marker = '#', sections: below }) => (below.length > 0 ? `${marker}[${shape(below)}]` : marker))
    .join(' ')
const shapeOf = (text: string): string => shape(readTasks(text).sections)

describe('the outline', () => {
  it('begins a list right below a head that fills its line', () => {
    const text =
      '1. Về việc kiểm tra các\nhồ chứa nhỏ thuộc lưu vực sông Lô trong tỉnh\n- Giao xã Hòa Sơn\ntu bổ đập.\n- Giao xã Ninh Bình\ntu bổ cống.\n2. Việc khác\n'
    expect(shapeOf(text)).toBe('1.[- -] 2.')
    expect(shapeOf(text.replace('- Giao xã Ninh Bình\ntu bổ cống.\n', ''))).toBe('1. 2.')
  })

  it('nests Phần, Chương, Mục, Điều, khoản and điểm with đ', () => {
    const text = `Phần I
QUY ĐỊNH CHUNG

Chương I
PHẠM VI

Mục 1
NGUYÊN TẮC

Điều 1. Phạm vi điều chỉnh

1. Quy định này áp dụng cho:

a) Cơ quan;

d) Tổ chức;

đ) Cá nhân.

2. Các trường hợp khác.

Điều 2. Đối tượng áp dụng`
    expect(shapeOf(text)).toBe('Phần I[Chương I[Mục 1[Điều 1.[1.[a) d) đ)] 2.] Điều 2.]]]')
    const [part] = readTasks(text).sections
    expect(part?.title?.value).toBe('QUY ĐỊNH CHUNG')
    expect(part?.sections[0]?.title?.value).toBe('PHẠM VI')
  })

  it('tells levels by the kind of marker and its separator', () => {
    expect(
      shapeOf('I- TÌNH HÌNH\n\n1- Kết quả đạt được\n\n- Về kinh tế.\n\n+ Thu ngân sách.\n\n2- Hạn chế\n\nII- NHIỆM VỤ'),
    ).toBe('I-[1-[-[+]] 2-] II-')
    expect(shapeOf('1. Công tác chung:\n\n1.1. Tuyên truyền.\n\n1.2. Kiểm tra.\n\n2. Công tác khác.')).toBe(
      '1.[1.1. 1.2.] 2.',
    )
    expect(shapeOf('1. Nhiệm vụ:\n\n1) Một.\n\n2) Hai.\n\n2. Giải pháp.')).toBe('1.[1) 2)] 2.')
    expect(
      shapeOf(
        'a) Về bến phà:\n\na.1) Bổ sung phao.\n\na.2) Kiểm tra phà.\n\na.2.1) Phà sắt.\n\na.2.2) Phà gỗ.\n\nb) Về phí.',
      ),
    ).toBe('a)[a.1) a.2)[a.2.1) a.2.2)]] b)')
    expect(shapeOf('a) Một số việc sau:\n\n(1) Việc đầu.\n\n(2) Việc sau.\n\nb) Việc khác.')).toBe('a)[(1) (2)] b)')
  })

  it('reads a marker that stands alone on its line, and one with a tab', () => {
    expect(shapeOf('I.\nTrách nhiệm phối hợp\n\n1.\tSở Tài chính\n\n-\tRà soát dự toán.\n\n2.\tSở Nội vụ')).toBe(
      'I.[1.[-] 2.]',
    )
  })

  it('reads articles without a point, each alone in its line, where they go on', () => {
    expect(
      shapeOf('Điều 1\n\nLuật này quy định về nước sạch.\n\nĐiều 2\n\n1. Người dùng nước.\n\n2. Nơi cấp nước.'),
    ).toBe('Điều 1 Điều 2[1. 2.]')
    expect(shapeOf('1. Nghị định về phí nước\n\nĐiều 7\n\n2. Thông tư về giá nước\n\nĐiều 9')).toBe('1. 2.')
  })

  it('takes no marker inside a sentence that a line’s end has cut', () => {
    const text = `1. Các cơ quan, đơn vị tiếp tục thực hiện nghiêm các nhiệm vụ của giai đoạn 2021
- 2025 theo đúng quy định tại khoản 1 Điều
12. Luật hiện hành và các văn bản hướng dẫn thi hành có liên quan của Trung ương
và của tỉnh.
2. Các cơ quan, đơn vị báo cáo kết quả.`
    expect(shapeOf(text)).toBe('1. 2.')
  })

  it('takes no number of a document for a marker', () => {
    expect(shapeOf('1. Thực hiện Chỉ thị số\n\n15/CT-TTg của Thủ tướng Chính phủ.\n\n05-CT/TW ngày 15/5/2016.')).toBe(
      '1.',
    )
  })

  it('heads what follows with a line in capitals or a Markdown heading', () => {
    const text = 'MỤC ĐÍCH, YÊU CẦU\n\n1. Quán triệt.\n\nTỔ CHỨC THỰC HIỆN\n\n1. Sở Y tế chủ trì.'
    expect(shapeOf(text)).toBe('#[1.] #[1.]')
    expect(readTasks(text).sections.map(({ title }) => title?.value)).toEqual([
      'MỤC ĐÍCH, YÊU CẦU',
      'TỔ CHỨC THỰC HIỆN',
    ])
  })

  it('keeps rows of tables out of the outline', () => {
    expect(shapeOf('1. Phân công:\n\n1\tTuyên truyền\tSở Y tế\n2\tKiểm tra\tSở Nội vụ\n\n2. Kinh phí.')).toBe('1. 2.')
    const cells = [
      'STT',
      'Nhiệm vụ',
      'Chủ trì',
      '',
      '1',
      'Rà soát hồ chứa',
      'Sở Nông nghiệp',
      '',
      '2',
      'Kiểm tra hồ sơ',
      'Sở Nội vụ',
      '',
    ]
    expect(
      shapeOf(
        `1. Phân công:\n|\n${cells.map((cell) => (cell === '' ? '|' : `${cell}\n|`)).join('\n')}\n\n2. Kinh phí.`,
      ),
    ).toBe('1. 2.')
  })

  it('gives each section a span from its marker to its end, inside the one above', () => {
    const { text, sections } = readTasks(
      'I. NHIỆM VỤ\n\n1. Một việc.\n\nThêm một đoạn.\n\n2. Hai việc.\n\nII. KINH PHÍ\n\nNgân sách.',
    )
    const [first, second] = sections
    expect(text.slice(first?.span.start, first?.span.end)).toBe(
      'I. NHIỆM VỤ\n\n1. Một việc.\n\nThêm một đoạn.\n\n2. Hai việc.',
    )
    expect(text.slice(second?.span.start, second?.span.end)).toBe('II. KINH PHÍ\n\nNgân sách.')
    expect(text.slice(first?.sections[0]?.span.start, first?.sections[0]?.span.end)).toBe(
      '1. Một việc.\n\nThêm một đoạn.',
    )
  })
})

describe('ordinals in words', () => {
  it('number the items of a list, where they follow one another', () => {
    const { sections } = parseText(
      'ỦY BAN NHÂN DÂN\nXÃ TÂN HỘI\nSố: 12/CT-UBND\nTân Hội, ngày 24 tháng 12 năm 2031\n\nCHỈ THỊ\nVề tiêm phòng\n\nChủ tịch yêu cầu:\n\nMột là, rà soát đàn trâu.\n\nHai là, tiêm phòng xong trước ngày 30/12.\n\nThứ hai, ngày 15/12 họp giao ban.\n',
    )
    expect(sections.map(({ marker }) => marker)).toEqual(['Một là,', 'Hai là,'])
  })
})

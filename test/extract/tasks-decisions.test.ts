import { describe, expect, it } from 'vitest'
import { carriesDocumentOut } from '../../src/extract/tasks/charges.ts'
import { parseText } from '../../src/parse.ts'
import { leads, readTasks } from './reading-tasks.ts'

/** A document of a people's committee or council, by its number and title. */
const paper = (number: string, title: string, body: string, behind = ''): string =>
  `ỦY BAN NHÂN DÂN\nTỈNH HẬU LỘC\nSố: ${number}\n\nHậu Lộc, ngày 02 tháng 10 năm 2031\n\n${title}\n\n${body}\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLưu Bá Bích\n${behind}`

const told = (text: string): readonly string[] =>
  parseText(text, 'x.txt').tasks.map(({ value }) => value.replace(/\s+/gu, ' ').slice(0, 24))

describe('the article on who carries a document out', () => {
  it.each([
    'Tổ chức thực hiện',
    'Điều khoản thi hành25',
    'Trách nhiệm thi hành của các bộ',
    'Hiệu lực và trách nhiệm thi hành',
    'Trách nhiệm tổ chức thực hiện Quy chế',
    'Tổ chức triển khai thực hiện thông tư',
    'Tổ chức thực hiện và hiệu lực thi hành',
    'Trách nhiệm thi hành Chánh Văn phòng và Giám đốc các sở',
    'Tổ chức thực hiện\nSở Y tế',
  ])('is known by its heading: %s', (heading) => {
    expect(carriesDocumentOut(heading)).toBe(true)
  })

  it.each([
    'Thi hành quyết định cưỡng chế',
    'Trách nhiệm thực hiện hợp tác quốc tế về nghề cá',
    'Tổ chức thực hiện giám sát an toàn hồ đập',
    'Trách nhiệm tổ chức thực hiện đánh giá bến thủy',
    'Thực hiện ủy thác vốn',
    'Thi hành các biện pháp khắc phục hậu quả',
    'Điều khoản chuyển tiếp',
  ])('and not by that of what else is carried out: %s', (heading) => {
    expect(carriesDocumentOut(heading)).toBe(false)
  })
})

describe('rules of law', () => {
  const rules =
    'Điều 2. Cách làm\n\n1. Sở Tài chính thẩm định hồ sơ của hộ nuôi cá.\n\n2. Ủy ban nhân dân xã chi trả một lần.\n\nĐiều 3. Tổ chức thực hiện\n\n1. Giao Sở Tài chính bố trí vốn hằng năm.'

  it('are known without a year in the number by an article on what they hold for', () => {
    const scope = 'Điều 1. Phạm vi điều chỉnh và đối tượng áp dụng\n\nQuyết định này quy định mức hỗ trợ lồng bè.\n\n'
    expect(told(paper('31/QĐ-UBND', 'QUYẾT ĐỊNH\nQuy định mức hỗ trợ lồng bè', `${scope}${rules}`))).toEqual([
      'Giao Sở Tài chính bố trí',
    ])
    const approval = 'Điều 1. Phê duyệt Đề án nuôi cá lồng.\n\n'
    expect(told(paper('31/QĐ-UBND', 'QUYẾT ĐỊNH\nPhê duyệt Đề án nuôi cá lồng', `${approval}${rules}`))).toEqual([
      'Sở Tài chính thẩm định h',
      'Ủy ban nhân dân xã chi t',
      'Giao Sở Tài chính bố trí',
    ])
  })

  it('order nothing in what they have attached', () => {
    const form =
      '\nPHỤ LỤC\n(Kèm theo Quyết định số 31/2031/QĐ-UBND)\n\nBÁO CÁO KẾT QUẢ\n\nII. KIẾN NGHỊ\n\n1. Xử lý về kinh tế.\n\n2. Chuyển cơ quan điều tra.\n'
    expect(told(paper('31/2031/QĐ-UBND', 'QUYẾT ĐỊNH\nQuy định mức hỗ trợ lồng bè', rules, form))).toEqual([
      'Giao Sở Tài chính bố trí',
    ])
  })

  it('order nothing where they are consolidated, but in the article on who carries them out', () => {
    expect(
      told(
        paper(
          '31/VBHN-UBND',
          'VĂN BẢN HỢP NHẤT\nQuyết định quy định mức hỗ trợ lồng bè',
          `Điều 1. Trách nhiệm của Sở Y tế\n\n1. Kiểm tra nguồn nước.\n\n2. Công khai kết quả.\n\n${rules}`,
        ),
      ),
    ).toEqual(['Giao Sở Tài chính bố trí'])
  })
})

describe('an article whose number stands on the next line', () => {
  it('is one all the same', () => {
    const body =
      '**Điều 1. Mức chi**\n1. Chi cho ban giám khảo theo phụ lục.\n**Điều\n2. Điều khoản thi hành**\n1. Giao Sở Tài chính tổ chức thực hiện Nghị quyết.\n2. Đề nghị Hội Nông dân tỉnh phối hợp giám sát việc thực hiện.'
    const document = parseText(paper('31/2031/NQ-HĐND', 'NGHỊ QUYẾT\nQuy định mức chi hội thi', body), 'x.txt')
    expect(document.sections.map(({ marker }) => marker)).toEqual(['Điều 1.', 'Điều 2.'])
    expect(document.tasks).toHaveLength(2)
  })
})

const ordered = (text: string, type: string): readonly string[] =>
  readTasks(text, type).tasks.map(({ value }) => value.replace(/\s+/gu, ' ').slice(0, 24))

describe('what a decision or guidance only describes', () => {
  it.each([
    [
      'units of a body',
      'Điều 1. Cơ cấu tổ chức của Viện gồm:\n1. Vụ Công tố và Kiểm sát điều tra án ma túy;\n2. Cục Điều tra;\n\nĐiều 2. Giao Văn phòng Viện theo dõi việc thực hiện.',
      'NQ',
      ['Giao Văn phòng Viện theo'],
    ],
    [
      'what an article itself decides',
      'Điều 1. Phê duyệt danh sách các phường, xã được hỗ trợ:\n1. Tăng thêm 02 xã vùng cao.\n2. Bổ sung 01 phường ven biển.\n\nĐiều 2. Giao Sở Tài chính cấp vốn cho các xã.',
      'QĐ',
      ['Giao Sở Tài chính cấp vố'],
    ],
    [
      'made-up cases',
      'I. Về quy hoạch\n\n1. Về chức danh\n\nVí dụ 1:\n\n- Đồng chí Lò Văn X, nếu đủ tiêu chuẩn thì chi bộ xem xét giới thiệu.\n\n2. Về hồ sơ\n\n- Chi bộ lập hồ sơ trước ngày 15/3.',
      'HD',
      ['Chi bộ lập hồ sơ trước n'],
    ],
    [
      'steps of a meeting',
      'II. Nội dung, trình tự, thủ tục\n\n1. Đọc tiêu chuẩn của đại biểu.\n\n2. Giới thiệu thư ký hội nghị.\n\n3. Ban công tác Mặt trận gửi biên bản về xã.',
      'HD',
      ['Ban công tác Mặt trận gử'],
    ],
  ])('orders nothing: %s', (_, text, type, expected) => {
    expect(ordered(text, type)).toEqual(expected)
  })

  it('hides no contents behind whom they are for', () => {
    expect(
      ordered(
        'II. ĐỐI TƯỢNG, NỘI DUNG THI ĐUA\n\n1. Đối tượng\n\na) Tập thể: các tổ sản xuất.\n\n2. Nội dung\n\na) Giải quyết kịp thời đơn thư của công nhân.\n',
        'KH',
      ),
    ).toEqual(['Giải quyết kịp thời đơn '])
  })

  it('is no detail of what an item itself orders', () => {
    expect(
      ordered(
        'Thủ tướng yêu cầu:\n\n1. Chủ tịch các xã chỉ đạo thống kê thiệt hại về nhà ở của người dân trong xã, trong đó nêu rõ từng thôn và từng loại nhà như dưới đây.\n\n(1) Số nhà sập.\n\n(2) Số nhà hư hỏng.\n\nSở Xây dựng tổng hợp báo cáo của các xã.\n',
        'CĐ',
      ),
    ).toEqual(['Chủ tịch các xã chỉ đạo ', 'Sở Xây dựng tổng hợp báo'])
  })
})

describe('orders of a decision whose lines are broken', () => {
  it('stand below a line that names who acts, with the line on when', () => {
    const { tasks } = readTasks(
      'Điều 2. Giao các cơ quan:\n\n1. Sở Tài chính\n\nRà soát, xây dựng quy trình điện tử.\n\nThời hạn chậm nhất 05 ngày làm việc kể từ ngày ban hành Quyết định.\n\n2. Các phòng chuyên môn niêm yết công khai thủ tục.',
      'QĐ',
    )
    expect(tasks.map((task) => [task.value.slice(0, 20), leads(task)])).toEqual([
      ['Sở Tài chính Rà soát', ['Sở Tài chính']],
      ['Các phòng chuyên môn', ['Các phòng chuyên môn']],
    ])
  })

  it('stand above a list of things that are to be reported', () => {
    expect(
      ordered(
        'Thủ tướng yêu cầu:\n\n1. Chủ tịch các xã ven sông rà soát, thống kê, báo cáo cụ thể về thiệt hại theo các nội dung sau:\n\n(1) Số nhà sập.\n\n(2) Số nhà hư hỏng.\n\n2. Sở Xây dựng tổng hợp báo cáo của các xã.\n',
        'CĐ',
      ),
    ).toEqual(['Chủ tịch các xã ven sông', 'Sở Xây dựng tổng hợp báo'])
  })
})

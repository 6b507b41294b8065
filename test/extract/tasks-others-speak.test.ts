import { describe, expect, it } from 'vitest'
import { parseText } from '../../src/parse.ts'
import { leads, readTasks } from './reading-tasks.ts'

const letter = (body: string): string =>
  `CỤC THUẾ\nTHUẾ TỈNH HẬU LỘC\nSố: 914/HLO-QLDN\nV/v đối chiếu hóa đơn\n\nHậu Lộc, ngày 02 tháng 10 năm 2025\n\nKính gửi: Công ty Lam Kinh.\n\n${body}\n\nTRƯỞNG THUẾ TỈNH\n\nLưu Thị Bích\n`
const resolution = (body: string): string =>
  `HỘI ĐỒNG NHÂN DÂN\nTỈNH HẬU LỘC\nSố: 31/2025/NQ-HĐND\n\nHậu Lộc, ngày 02 tháng 10 năm 2025\n\nNGHỊ QUYẾT\nQuy định mức hỗ trợ lò sấy\n\nHỘI ĐỒNG NHÂN DÂN TỈNH HẬU LỘC\n\nQUYẾT NGHỊ:\n\n${body}\n\nCHỦ TỊCH\n\nLưu Bá Bích\n`
const told = async (text: string): Promise<readonly (readonly [string, readonly string[]])[]> =>
  parseText(text, 'x.txt').tasks.map((task) => [
    task.value.slice(0, 20),
    task.assignees.filter(({ role }) => role === 'lead').map(({ value }) => value),
  ])

describe('what others say in a letter orders nothing, and what the writer asks behind it does', () => {
  const asks = 'Thuế tỉnh đề nghị Công ty Lam Kinh cung cấp hợp đồng trước ngày 20/10/2025.'
  it.each([
    [
      'an article without marks',
      'Tại Luật Quản lý thuế quy định:\n\nĐiều 116. Nhiệm vụ của cơ quan thuế\n\n1. Cơ quan thuế có trách nhiệm:\n\na) Hướng dẫn người nộp thuế.\n\nb) Công khai thủ tục về thuế.',
    ],
    [
      'a claim',
      'Nội dung yêu cầu như sau:\n\n- Bà Ngô Thị Mai giao đất và nhận tiền cọc.\n\n- Công ty không nộp thuế thay.',
    ],
    [
      'a claim of a party',
      'Yêu cầu của nguyên đơn như sau:\n\n1. Buộc bà Ngô Thị Mai trả đất.\n\n2. Buộc Ủy ban nhân dân xã hủy giấy chứng nhận.',
    ],
    [
      'what is told of a case',
      'Nội dung vụ việc:\n\n- Công ty Hải Hà bán hàng cho Công ty Lam Kinh.\n\n- Chi nhánh xuất hóa đơn chậm.',
    ],
    [
      'what was done',
      'Trong quý III, các đơn vị đã làm được các việc sau:\n\n- Chi cục Thuế kiểm tra 12 hộ.\n\n- Đội Thuế số 2 thu 40 triệu đồng.',
    ],
  ])('%s', async (_, words) => {
    expect(await told(letter(`${words}\n\n${asks}`))).toEqual([['Thuế tỉnh đề nghị Cô', ['Công ty Lam Kinh']]])
  })
})

describe('a resolution that sets rules', () => {
  it('charges bodies with duties, and those who live by the rules with none', async () => {
    expect(
      await told(
        resolution(
          'Điều 1. Mức hỗ trợ\n\n1. Hộ nghèo được hỗ trợ 20 triệu đồng.\n\n2. Tổ chức, cá nhân nhận hỗ trợ có trách nhiệm:\n\na) Sử dụng đúng mục đích.\n\nb) Hoàn trả khi vi phạm.\n\nĐiều 2. Công khai\n\nCác cơ quan chủ quản dữ liệu có trách nhiệm:\n\n1. Công bố danh sách hộ.\n\n2. Cập nhật danh sách hằng quý.\n\nĐiều 3. Giải ngân\n\n1. Chủ tịch Ủy ban nhân dân xã có trách nhiệm sau đây:\n\na) Tiếp nhận hồ sơ.\n\nĐiều 4. Tổ chức thi hành\n\n1. Sở Tài chính có trách nhiệm bố trí vốn.',
        ),
      ),
    ).toEqual([
      ['Công bố danh sách hộ', ['Các cơ quan chủ quản dữ liệu']],
      ['Cập nhật danh sách h', ['Các cơ quan chủ quản dữ liệu']],
      ['Tiếp nhận hồ sơ', ['Chủ tịch Ủy ban nhân dân xã']],
      ['Sở Tài chính có trác', ['Sở Tài chính']],
    ])
  })
})

const named = (text: string, type?: string): readonly (readonly string[])[] => readTasks(text, type).tasks.map(leads)
const lead = 'Chủ tịch Ủy ban nhân dân xã yêu cầu:\n\n'

describe('names and items that lines break or join', () => {
  it('a field of a name behind a dash at the head of a line', () => {
    expect(
      named(
        `${lead}1. Phòng Văn hóa\n- Xã hội tổ chức phát động thi đua.\n\n2. Giao Phòng Tài chính\n- Kế hoạch bố trí 50 triệu đồng.\n\n3. Trạm Y tế\n- Kế hoạch tiêm chủng.\n`,
      ).slice(0, 2),
    ).toEqual([['Phòng Văn hóa - Xã hội'], ['Phòng Tài chính - Kế hoạch']])
  })

  it('an item that is glued to the one before', () => {
    expect(
      named(
        `${lead}1. Giao Phòng Kinh tế cấp giống theo\nNghị quyết, không để xảy ra tiêu cực.2. Giao Trạm Y tế xã kiểm tra tủ thuốc (nếu có).3. Công an xã trực ở bến đò.\n`,
      ),
    ).toEqual([['Phòng Kinh tế'], ['Trạm Y tế xã'], ['Công an xã']])
    expect(named(`${lead}1. Phòng Kinh tế rà soát theo khoản 1.2. Đối với hộ nghèo cấp đủ giống.\n`)).toEqual([
      ['Phòng Kinh tế'],
    ])
  })
})

describe('a class of bodies in a heading', () => {
  it.each([
    'Các sở, ngành chủ trì, quản lý, tham gia thực hiện các dự án thuộc Chương trình',
    'Các đơn vị quản lý, vận hành hồ chứa nước',
    'Các phòng, ban được phân công phụ trách tiêu chí nông thôn mới',
    'Các doanh nghiệp khai thác khoáng sản trên địa bàn',
    'Các hợp tác xã quản lý chợ',
  ])('is named to its end: %s', (heading) => {
    expect(named(`I. NHIỆM VỤ\n\n1. ${heading}\n\n- Rà soát hồ sơ.\n\n- Báo cáo kết quả.\n`, 'KH')).toEqual([
      [heading],
      [heading],
    ])
  })

  it.each([
    ['Các sở, ngành tăng cường tuyên truyền:', 'Các sở, ngành'],
    ['Các xã, phường tập trung khắc phục hạn chế:', 'Các xã, phường'],
  ])('ends before its duty: %s', (heading, who) => {
    expect(named(`I. NHIỆM VỤ\n\n1. ${heading}\n\n- Rà soát hồ sơ.\n\n- Báo cáo kết quả.\n`, 'KH')).toEqual([
      [who],
      [who],
    ])
  })
})

describe('those with whom it is done', () => {
  it.each([
    ['chặt chẽ, kịp thời với Công an xã truy vết', ['Công an xã']],
    ['chặt chế với các cơ quan ban ngành trong trao đổi tin', ['các cơ quan ban ngành']],
    ['hiệu quả với Kho bạc Nhà nước thu hồi nợ', ['Kho bạc Nhà nước']],
    [
      'với ngân hàng thương mại, tổ chức tín dụng, cơ quan kế hoạch đầu tư đôn đốc thu nợ',
      ['ngân hàng thương mại', 'tổ chức tín dụng', 'cơ quan kế hoạch đầu tư'],
    ],
    ['với trưởng thôn và bí thư chi đoàn hướng dẫn bà con', ['trưởng thôn', 'bí thư chi đoàn']],
  ])('phối hợp %s', (words, who) => {
    const [task] = readTasks(`${lead}1. Trạm Y tế xã phối hợp ${words}.\n\n2. Công an xã trực.\n`).tasks
    expect(task?.assignees.filter(({ role }) => role === 'support').map(({ value }) => value)).toEqual(who)
  })
})

describe('whoever gets a report', () => {
  it.each([
    ['Soạn văn bản, trình cơ quan, cá nhân có thẩm quyền ban hành', 'cơ quan, cá nhân có thẩm quyền'],
    ['Soạn văn bản, trình cơ quan, người có thẩm quyền quyết định', 'cơ quan, người có thẩm quyền'],
    ['Lập biểu, gửi Bộ, ngành trực tiếp quản lý', 'Bộ, ngành trực tiếp quản lý'],
    ['Lập biểu, gửi Sở, ngành trực tiếp quản lý để tổng hợp', 'Sở, ngành trực tiếp quản lý'],
  ])('%s', (words, to) => {
    const [task] = readTasks(`${lead}1. ${words}.\n\n2. Công an xã trực.\n`).tasks
    expect(task?.reportTo.map(({ value }) => value)).toEqual([to])
  })
})

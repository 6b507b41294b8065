import { describe, expect, it } from 'vitest'
import { parseText } from '../../src/parse.ts'
import { leads, readTasks } from './reading-tasks.ts'

const values = (text: string, type?: string, date?: string): readonly string[] =>
  readTasks(text, type, date).tasks.map((task) => task.value)
const whoActs = (text: string, type?: string): readonly (readonly string[])[] =>
  readTasks(text, type).tasks.map((task) => leads(task))

describe('outlines of local documents', () => {
  it('reads items whose star is escaped', () => {
    expect(
      values(
        '**III. NỘI DUNG**\n\n**1. Phong trào**\n\n\\* Mỗi chi đoàn nhận một tuyến đường.\n\n\\* Đồng loạt ra quân dọn kênh.\n',
        'KH',
      ),
    ).toEqual(['Mỗi chi đoàn nhận một tuyến đường', 'Đồng loạt ra quân dọn kênh'])
  })

  it('tells an order to report from a report that is named', () => {
    const list =
      'Giao các xã:\n\n- Báo cáo số hộ thiếu nước trước ngày 30/9/2031.\n\n- Thông báo số điện thoại trực ban.\n\n- Báo cáo số 12/BC-UBND ngày 03/4/2031 của Ủy ban nhân dân xã Ninh Sơn.\n'
    expect(values(list, 'CV')).toEqual([
      'Báo cáo số hộ thiếu nước trước ngày 30/9/2031',
      'Thông báo số điện thoại trực ban',
    ])
  })

  it('takes the numbers below the addressees for the document’s own list', () => {
    const text =
      '- Chủ tịch Ủy ban nhân dân các xã;\n- Thủ trưởng các phòng.\n\nMưa lớn còn kéo dài. Chủ tịch Ủy ban nhân dân huyện yêu cầu:\n\n1. Chủ tịch Ủy ban nhân dân các xã:\n\n- Sơ tán các hộ ven suối.\n\n- Cử người canh gác các ngầm tràn.\n\n2. Các đồng chí ủy viên phụ trách địa bàn theo Quyết định số 12/QĐ-UBND trực tiếp xuống cơ sở.\n'
    expect(values(text, 'CĐ')).toEqual([
      'Sơ tán các hộ ven suối',
      'Cử người canh gác các ngầm tràn',
      'Các đồng chí ủy viên phụ trách địa bàn theo Quyết định số 12/QĐ-UBND trực tiếp xuống cơ sở',
    ])
    expect(leads(readTasks(text, 'CĐ').tasks[0])).toEqual(['Chủ tịch Ủy ban nhân dân các xã'])
  })

  it('joins nothing to a heading where only a title was wrapped', () => {
    const text =
      'TRIỂN KHAI THÁNG THANH NIÊN\n(Kèm theo Kế hoạch số 5/KH-ĐTN của Đoàn xã\nvề Tháng Thanh niên)\n\nIII. TỔ CHỨC THỰC HIỆN\n1. Trung tâm Dịch vụ nông nghiệp của xã\n- Tiếp nhận, bảo quản, cấp phát cây giống đúng quy định; tập huấn kỹ thuật trồng cho các hộ dân trong toàn xã.\n- Cấp giấy chứng nhận cho các hộ đã trồng đủ số cây theo kế hoạch được giao trong năm.\n2. Phòng Văn hóa - Xã hội\nTuyên truyền trên hệ thống truyền thanh của xã về lợi ích của việc trồng cây phân tán, trồng rừng gỗ lớn.\n'
    expect(whoActs(text, 'KH')).toEqual([
      ['Trung tâm Dịch vụ nông nghiệp của xã'],
      ['Trung tâm Dịch vụ nông nghiệp của xã'],
      ['Phòng Văn hóa - Xã hội'],
    ])
  })

  it('keeps the heading of an assessment apart from the lines below it', () => {
    expect(
      values(
        'Chủ tịch kết luận, chỉ đạo như sau:\n1. Đánh giá chung\nSau hai tháng vận hành, hoạt động của phường cơ bản thông suốt; tuy nhiên còn nhiều\nhồ sơ đất đai trễ hạn, việc số hóa kết quả giải quyết thủ tục hành chính còn chậm so\nvới yêu cầu của thành phố.\n2. Nhiệm vụ\n2.1. Công an phường tăng cường tuần tra các tuyến đường có nhiều hàng quán lấn chiếm,\nlập biên bản các trường hợp tái phạm.\n',
        'TB',
      ),
    ).toEqual([
      'Công an phường tăng cường tuần tra các tuyến đường có nhiều hàng quán lấn chiếm, lập biên bản các trường hợp tái phạm',
    ])
  })
})

describe('who acts in local documents', () => {
  it('reads headings in capitals that name bodies of the Party', () => {
    expect(
      whoActs('I- ĐỐI VỚI CẤP ỦY CƠ SỞ\n\n1. Rà soát chương trình kiểm tra.\n\n2. Ban hành quy chế làm việc.\n', 'HD'),
    ).toEqual([['CẤP ỦY CƠ SỞ'], ['CẤP ỦY CƠ SỞ']])
  })

  it('keeps what tells a class of bodies apart to the end of a heading', () => {
    expect(
      whoActs(
        '1. Đảng ủy các xã có rừng\n\n- Thành lập tổ vận động.\n\n2. Chi bộ các thôn có trách nhiệm:\n\n- Vận động các hộ.\n',
      ),
    ).toEqual([['Đảng ủy các xã có rừng'], ['Chi bộ các thôn']])
    expect(whoActs('1. Chi bộ các thôn có dự án\n\n- Vận động các hộ bàn giao đất.\n')).toEqual([
      ['Chi bộ các thôn có dự án'],
    ])
  })

  it('ends a name before what it takes on or raises', () => {
    const text =
      'Chủ tịch yêu cầu:\n\n1. Đoàn Thanh niên đảm nhận một công trình.\n\n2. Trung tâm Hành chính công phường: Nâng tỷ lệ hồ sơ nộp trực tuyến.\n\n3. Mỗi cơ sở Đoàn thực hiện một phần việc.\n\n4. Trạm Y tế phường: Xét nghiệm nước tại các bể bơi nộp mẫu.\n'
    expect(whoActs(text)).toEqual([
      ['Đoàn Thanh niên'],
      ['Trung tâm Hành chính công phường'],
      ['Mỗi cơ sở Đoàn'],
      ['Trạm Y tế phường'],
    ])
    expect(
      whoActs('Điều 3. Giám đốc các Sở: Giáo dục và Đào tạo, Nội vụ chịu trách nhiệm thi hành Quyết định này.\n', 'QĐ'),
    ).toEqual([['Giám đốc các Sở: Giáo dục và Đào tạo, Nội vụ']])
  })

  it('leaves it to the paragraph when its heading names nobody', () => {
    const text =
      'II- ĐỐI VỚI ỦY BAN KIỂM TRA CƠ SỞ\n\n1. Về kiểm tra\n\na) Chủ động nắm tình hình.\n\nb) Rà soát các dấu hiệu vi phạm.\n\n2. Về giám sát\n\nĐảng ủy các xã chỉ đạo giám sát việc thực hiện kết luận.\n'
    expect(whoActs(text, 'HD')).toEqual([['ỦY BAN KIỂM TRA CƠ SỞ'], ['ỦY BAN KIỂM TRA CƠ SỞ'], ['Đảng ủy các xã']])
  })
})

describe('terms without a year where the document has no date', () => {
  const article = (more: string): readonly (string | undefined)[] =>
    parseText(
      `Thường trực Tỉnh ủy vừa ban hành Công văn số 88-CV/TU về phòng, chống rét.\n\nTheo đó, thực hiện Công điện số 12/CĐ-TTg ngày 20/12/2024 của Thủ tướng Chính phủ, Thường trực Tỉnh ủy yêu cầu:\n\n- Sở Y tế rà soát cơ số thuốc, báo cáo trước ngày 28/12.\n\n- Sở Công Thương chuẩn bị hàng hóa, hoàn thành trước ngày 10/01.\n${more}`,
    ).tasks.map((task) => task.deadline?.value)

  it('counts from the youngest document that the text cites', () => {
    expect(article('')).toEqual(['2024-12-28', '2025-01-10'])
  })

  it('says nothing when the text dates something in a later year', () => {
    expect(article('\nTrước đó, ngày 05/02/2026, đoàn công tác đã kiểm tra tại xã.\n')).toEqual([undefined, undefined])
  })
})

describe('reports', () => {
  it('order nothing below a heading about what has been led', () => {
    const text =
      'I. CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI\n\n- Thành lập tổ giúp việc gồm năm thành viên.\n\n- Phối hợp với Công an xã ký kết chương trình.\n'
    expect(values(text, 'BC')).toEqual([])
    expect(values(`${text}\nII. NHIỆM VỤ THỜI GIAN TỚI\n\n- Tiếp tục tuyên truyền đến các chi hội.\n`, 'BC')).toEqual([
      'Tiếp tục tuyên truyền đến các chi hội',
    ])
  })
})

describe('a duty that begins with a capital behind the name', () => {
  it('ends the name, but not "Ban Chỉ đạo"', () => {
    const text =
      'Phân công nhiệm vụ như sau:\n\n1. Ủy ban nhân dân các xã Chỉ đạo các thôn dọn vệ sinh.\n\n2. Ban Chỉ đạo huyện Theo dõi, đôn đốc các xã.\n\n3. Phòng Nội vụ a) Rà soát danh sách.\n'
    expect(whoActs(text)).toEqual([['Ủy ban nhân dân các xã'], ['Ban Chỉ đạo huyện'], ['Phòng Nội vụ']])
  })
})

describe('bodies of communes, unions and enterprises', () => {
  const names = [
    'Chi hội trưởng các thôn',
    'Đội Cảnh sát giao thông',
    'Đoàn xã',
    'Đoàn trường Trung học phổ thông',
    'Tổng phụ trách Đội các trường',
    'Hai Ban HĐND xã',
    'Phòng giao dịch Ngân hàng Chính sách xã hội',
    'Điện lực huyện',
    'Thi hành án dân sự huyện',
    'Tổ giúp việc Ban Chỉ đạo 35',
    'Câu lạc bộ Phụ nữ',
    'Các hộ chăn nuôi',
    'Dân quân thường trực',
    'Chi nhánh Văn phòng Đăng ký đất đai',
    'Các khoa, phòng',
    'Xí nghiệp Thủy nông',
  ]
  it.each(names)('%s', (name) => {
    const text = `Đảng ủy yêu cầu:\n\n1. ${name} tuyên truyền, vận động mọi người tham gia.\n\n2. ${name}\n\n- Rà soát danh sách.\n\n3. Giao ${name} đảm nhận việc trồng cây.\n\n4. ${name}: Nâng tỷ lệ người tham gia.\n`
    expect(whoActs(text)).toEqual([[name], [name], [name], [name]])
  })
})

describe('several leads, several terms', () => {
  it('takes who is told to act with another one for support', () => {
    const text =
      'Huyện ủy yêu cầu:\n\n1. Giao Ủy ban Kiểm tra cùng các cơ quan tham mưu, giúp việc tổ chức kiểm tra tại các xã.\n\n2. Giao Phòng Nội vụ phối hợp cùng các xã rà soát danh sách.\n'
    expect(whoActs(text)).toEqual([['Ủy ban Kiểm tra'], ['Phòng Nội vụ']])
    expect(readTasks(text).tasks[0]?.assignees.map(({ value, role }) => [role, value])).toEqual([
      ['lead', 'Ủy ban Kiểm tra'],
      ['support', 'các cơ quan tham mưu, giúp việc'],
    ])
  })

  it('takes the term by which the whole is done', () => {
    const text =
      'Chủ tịch yêu cầu:\n\n1. Phòng Văn hóa gửi dự thảo trước ngày 18/9/2025, tổ chức xong trước ngày 28/9/2025.\n\n2. Phòng Nội vụ gửi báo cáo trước ngày 18/9/2025; gửi danh sách trước ngày 28/9/2025.\n'
    expect(readTasks(text).tasks.map((task) => task.deadline?.value)).toEqual(['2025-09-28', '2025-09-18'])
  })
})

describe('a name below a name', () => {
  it('is one of its own', () => {
    const filler = '1. Sở Y tế rà soát các cơ sở.\n\n'.repeat(4)
    const last = (lines: string): readonly string[] =>
      readTasks(`${filler}1. ${lines} chủ trì rà soát các cơ sở.\n\n1. Tăng cường kiểm tra;\n`, 'CT')
        .tasks.flatMap((task) => task.assignees.map((one) => one.value))
        .slice(4)
    expect(last('Sở Xây dựng\nSở Xây dựng')).toEqual(['Sở Xây dựng'])
  })
})

import { describe, expect, it } from 'vitest'
import { leads, readTasks, supports } from './reading-tasks.ts'

const read = (text: string, type = 'KH') => readTasks(text, type, '2031-03-12').tasks

describe('a body that others tell apart', () => {
  it.each([
    [
      'Các trường do Ủy ban nhân dân tỉnh thành lập rà soát hồ sơ học sinh.',
      ['Các trường do Ủy ban nhân dân tỉnh thành lập'],
    ],
    [
      'Các cơ quan có liên quan đến lập dự toán, quản lý kinh phí bến đò có trách nhiệm thi hành.',
      ['Các cơ quan có liên quan đến lập dự toán, quản lý kinh phí bến đò'],
    ],
    [
      'Thủ trưởng các cơ quan; các doanh nghiệp do Nhà nước nắm giữ 100% vốn điều lệ; các tổ chức, cá nhân liên quan căn cứ Kế hoạch thi hành.',
      [
        'Thủ trưởng các cơ quan',
        'các doanh nghiệp do Nhà nước nắm giữ 100% vốn điều lệ',
        'các tổ chức, cá nhân liên quan',
      ],
    ],
  ])('%j', (line, who) => {
    expect(leads(read(`III. NHIỆM VỤ\n\n1. ${line}\n`)[0])).toEqual(who)
  })
})

describe('who is sent, blamed or considered does not act', () => {
  it('people of a calling are sent by those who are addressed', () => {
    const [task] = read(
      'UBND xã yêu cầu các trường học thực hiện một số việc sau:\n- Cử kế toán giỏi giúp trường bạn lập sổ.\n- Kiểm kê kho.\n',
      'CT',
    )
    expect(task?.assignees.map(({ value, source }) => [value, source])).toEqual([['các trường học', 'lead-in']])
  })

  it('who blames some asks others', () => {
    const [task] = read(
      'UBND xã nhắc nhở các bản chưa nộp báo cáo; đề nghị Trưởng các bản nộp trước ngày 20/3/2031.\n',
      'CT',
    )
    expect(leads(task)).toEqual(['Trưởng các bản'])
  })

  it('who is to be considered for something has no duty', () => {
    expect(read('III. NHIỆM VỤ\n\n1. Người tham gia xây dựng bến được xem xét miễn phí qua đò.\n')).toEqual([])
  })
})

describe('who acts, in kinds that no table of bodies has', () => {
  it.each([
    ['Thương nhân kinh doanh xăng dầu: Niêm yết giá bán lẻ.', ['Thương nhân kinh doanh xăng dầu']],
    ['Quỹ tín dụng nhân dân: báo cáo số dư hằng ngày.', ['Quỹ tín dụng nhân dân']],
    ['Chủ hộ có lợn ốm phải báo ngay cho Trưởng bản.', ['Chủ hộ có lợn ốm']],
    ['Dược sĩ chịu trách nhiệm lập sổ theo dõi thuốc.', ['Dược sĩ']],
    [
      'PGS.TS. Đàm Hữu Tước - Phó Hiệu trưởng chỉ đạo chung, giải quyết các phát sinh.',
      ['PGS.TS. Đàm Hữu Tước - Phó Hiệu trưởng'],
    ],
    ['Vụ Vật liệu xây dựng, Viện Kỹ thuật rà soát hồ sơ bến.', ['Vụ Vật liệu xây dựng', 'Viện Kỹ thuật']],
    ['Ban Chỉ đạo tỉnh về phòng, chống thiên tai kiểm tra các bến đò.', ['Ban Chỉ đạo tỉnh về phòng, chống thiên tai']],
  ])('%j', (line, who) => {
    expect(leads(read(`III. NHIỆM VỤ\n\n1. ${line}\n`)[0])).toEqual(who)
  })

  it('a heading that tells only where names nobody', () => {
    const tasks = read(
      'II. NỘI DUNG\n1. Cấp tỉnh\n- Tổ chức gặp mặt cán bộ.\n2. Ở cấp huyện và cơ sở\n- Thăm hỏi hội viên.\n',
    )
    expect(tasks.map((task) => [task.value, leads(task)])).toEqual([
      ['Tổ chức gặp mặt cán bộ', []],
      ['Thăm hỏi hội viên', []],
    ])
  })

  it('ranks and offices head the duties of one person', () => {
    const tasks = read(
      'Điều 1. Phân công nhiệm vụ cho các thành viên Tổ công tác như sau:\n1. Thiếu tá Lò Văn Đủ, Trưởng Công an xã, Tổ phó:\na) Làm sạch dữ liệu dân cư.\nb) Kích hoạt tài khoản.\n',
      'QĐ',
    )
    expect(tasks.map(leads)).toEqual([
      ['Thiếu tá Lò Văn Đủ, Trưởng Công an xã, Tổ phó'],
      ['Thiếu tá Lò Văn Đủ, Trưởng Công an xã, Tổ phó'],
    ])
  })
})

describe('parts, lead-ins and paragraphs', () => {
  const led = (text: string, type = 'CV') =>
    read(text, type).map((task) => task.assignees.map(({ value, source }) => [value, source]))

  it('"Yêu cầu" heads what a conclusion demands', () => {
    const tasks = read(
      'II. HẠN CHẾ\n- Còn chậm báo cáo.\nIII. YÊU CẦU\n- Xây dựng kế hoạch khắc phục.\n- Kiểm điểm tập thể.\n',
      'KL',
    )
    expect(tasks.map(({ value }) => value)).toEqual(['Xây dựng kế hoạch khắc phục', 'Kiểm điểm tập thể'])
  })

  it('a class is asked up to the colon', () => {
    expect(
      led('Kho bạc đề nghị các đơn vị sử dụng ngân sách, chủ đầu tư:\n1. Gửi hồ sơ thanh toán.\n2. Kiểm tra mã số.\n'),
    ).toEqual(
      Array.from({ length: 2 }, () => [
        ['các đơn vị sử dụng ngân sách', 'lead-in'],
        ['chủ đầu tư', 'lead-in'],
      ]),
    )
  })

  it('grounds stand before whom a lead-in speaks of', () => {
    expect(
      led(
        'Căn cứ tình hình thực tế, các trường lựa chọn, tổ chức các hoạt động phù hợp:\n- Vận động học sinh mặc áo dài.\n- Rà soát mô hình.\n',
      ),
    ).toEqual([[['các trường', 'lead-in']], [['các trường', 'lead-in']]])
  })

  it('times of each week or month open an order', () => {
    const tasks = read(
      'III. NHIỆM VỤ\n- Sáng thứ Hai hằng tuần báo cáo tiến độ.\n- Ngày 20 hằng tháng gửi số liệu.\n- 16 giờ hằng ngày cập nhật mực nước.\n- Cuối mỗi quý đối chiếu công nợ.\n',
    )
    expect(tasks).toHaveLength(4)
  })

  it('what a paragraph tells or asks behind the last item is no part of it', () => {
    const tasks = read(
      'UBND xã đề nghị:\n1. Trưởng các bản lập danh sách nhà vắng chủ.\nBản Hua hơn một năm qua không phát sinh ca bệnh, rất đáng để các bản khác học tập.\nKết quả thực hiện, các bản báo cáo UBND xã trước ngày 10/4/2031.\n',
      'CV',
    )
    expect(tasks.map(({ value }) => value)).toEqual([
      'Trưởng các bản lập danh sách nhà vắng chủ',
      'Kết quả thực hiện, các bản báo cáo UBND xã trước ngày 10/4/2031',
    ])
  })

  it.each([
    'Bà Pâng khiếu nại việc thu hồi giấy chứng nhận.',
    'Chủ tịch UBND xã phê bình Trưởng bản Hua để hồ sơ quá hạn 53 ngày.',
    'UBND xã trân trọng cảm ơn và mong tiếp tục nhận được sự hợp tác của các bản.',
    'Đoàn kiểm tra kết thúc nhiệm vụ kể từ ngày ban hành Kết luận.',
    'Trên đây là thông báo của UBND xã, đề nghị các bản biết, phối hợp thực hiện. Mọi vướng mắc liên hệ Văn phòng.',
  ])('%j orders nothing', (line) => {
    expect(read(`${line}\n`, 'TB')).toEqual([])
  })

  it('behind a petition or an agreement another is told to act', () => {
    expect(
      read('Ông Ba trình bày nguyện vọng thuê đất. Giao Phòng Kinh tế trả lời ông Ba.\n', 'TB').map(leads),
    ).toEqual([['Phòng Kinh tế']])
    expect(
      read('Đồng ý về chủ trương lấy đất ở mỏ Núi Voi. Giao Sở Xây dựng xác định khối lượng.\n', 'TB').map(
        ({ value }) => value,
      ),
    ).toEqual(['Giao Sở Xây dựng xác định khối lượng'])
  })
})

describe('who helps is named behind the one who leads', () => {
  it.each([
    ['Sở Y tế chủ trì, Công an xã phối hợp kiểm tra chợ.', ['Công an xã']],
    ['Sở Y tế chủ trì; Công an xã phối hợp.', ['Công an xã']],
    ['Giao Sở Y tế chủ trì, các thôn phối hợp.', ['các thôn']],
    ['Sở Y tế chủ trì; các đơn vị: Công an xã, Ban Quản lý chợ phối hợp.', ['Công an xã', 'Ban Quản lý chợ']],
  ])('%j', (line, helpers) => {
    const [task] = read(`III. NHIỆM VỤ\n\n1. ${line}\n`)
    expect([leads(task), supports(task)]).toEqual([['Sở Y tế'], helpers])
  })

  it('who co-operates with somebody acts as well', () => {
    const [task] = read('III. NHIỆM VỤ\n\n1. Sở Y tế chủ trì; Công an xã phối hợp với các thôn kiểm tra chợ.\n')
    expect([leads(task), supports(task)]).toEqual([['Sở Y tế', 'Công an xã'], ['các thôn']])
  })
})

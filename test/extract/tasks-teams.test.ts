import { describe, expect, it } from 'vitest'
import { leads, readTasks } from './reading-tasks.ts'

const values = (text: string, type?: string): readonly string[] => readTasks(text, type).tasks.map((task) => task.value)

const decision = (heading: string): string =>
  `QUYẾT ĐỊNH:\n\nĐiều 1. Thành lập đơn vị lâm thời gồm 07 thành viên.\n\nĐiều 2. ${heading}\n\n- Đo đạc diện tích rừng bị cháy.\n\n- Lập hồ sơ bồi thường, trình Ủy ban nhân dân xã.\n\nĐiều 3. Quyết định này có hiệu lực kể từ ngày ký.\n`

describe('duties of a team that a decision sets up', () => {
  it.each([
    ['Nhiệm vụ của Tổ kiểm đếm:', 'Tổ kiểm đếm'],
    ['Nhiệm vụ của Ban Chỉ đạo:', 'Ban Chỉ đạo'],
    ['Nhiệm vụ, quyền hạn của Đoàn giám sát:', 'Đoàn giám sát'],
    ['Trách nhiệm của Hội đồng bồi thường:', 'Hội đồng bồi thường'],
    ['Tổ kiểm đếm có nhiệm vụ:', 'Tổ kiểm đếm'],
    ['Đoàn giám sát có trách nhiệm sau:', 'Đoàn giám sát'],
  ])('Điều 2. %s', (heading, name) => {
    const { tasks } = readTasks(decision(heading), 'QĐ')
    expect(tasks.map((task) => task.value)).toEqual([
      'Đo đạc diện tích rừng bị cháy',
      'Lập hồ sơ bồi thường, trình Ủy ban nhân dân xã',
    ])
    expect(tasks.map((task) => leads(task))).toEqual([[name], [name]])
  })
})

describe('invitations', () => {
  it('give out what is to be prepared, and order nobody to come', () => {
    const text =
      'Thường trực Đảng ủy trân trọng kính mời:\n\n- Đồng chí Bí thư Đoàn xã.\n\nđến dự phiên họp tháng 6.\n\n1. Thời gian: 7 giờ 30, ngày 18/6/2025.\n\n2. Phân công chuẩn bị:\n\n- Phòng Kinh tế chuẩn bị báo cáo thu ngân sách, gửi Văn phòng trước ngày 15/6/2025.\n\n- Giao Công an xã chuẩn bị số liệu tai nạn giao thông.\n'
    expect(values(text, 'GM')).toEqual([
      'Phòng Kinh tế chuẩn bị báo cáo thu ngân sách, gửi Văn phòng trước ngày 15/6/2025',
      'Giao Công an xã chuẩn bị số liệu tai nạn giao thông',
    ])
  })
})

describe('what only tells', () => {
  const below = (first: string): string =>
    `Ban Thường vụ yêu cầu Chi bộ Trạm Y tế thực hiện các nội dung sau:\n\n1. ${first}\n\n2. Khẩn trương sửa chữa kho thuốc.\n`

  it.each([
    'Ưu điểm: Chi bộ đã tổ chức đầy đủ các kỳ sinh hoạt, ghi chép sổ nghị quyết rõ ràng.',
    'Hạn chế: việc thu nộp đảng phí của một số đảng viên ở xa còn chậm so với quy định.',
    'Kết quả đạt được: phong trào hiến máu được duy trì, số người tham gia cao hơn năm ngoái.',
    'Nguyên nhân: địa bàn rộng, cán bộ phụ trách công tác này thay đổi nhiều lần trong năm.',
  ])('is no task: %s', (first) => expect(values(below(first), 'TB')).toEqual(['Khẩn trương sửa chữa kho thuốc']))

  it('an order stands behind a label as well', () => {
    const tasks = values(below('Hạn chế: khắc phục ngay việc thu nộp đảng phí còn chậm.'), 'TB')
    expect(tasks).toHaveLength(2)
  })

  it('a paper that asks opens no orders', () => {
    const text =
      'Theo đơn đề nghị cấp phép, nhà lưới có đặc điểm như sau:\n\n- Khung thép mạ kẽm được lắp trên móng bê tông dày 20 cm.\n\n- Mái lưới hai lớp được căng bằng cáp.\n'
    expect(values(text, 'TB')).toEqual([])
  })
})

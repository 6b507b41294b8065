import { describe, expect, it } from 'vitest'
import { readTasks } from './reading-tasks.ts'

const lead = (item: string): readonly string[] => {
  const { tasks } = readTasks(`Chủ tịch yêu cầu:\n\n1. ${item}\n\n2. Sở Y tế báo cáo kết quả.\n`)
  return tasks[0]?.assignees.filter(({ role }) => role === 'lead').map(({ value }) => value) ?? []
}

describe('verbs that no list holds', () => {
  it.each([
    ['Tổ Công nghệ số cài ứng dụng cho người dân.', ['Tổ Công nghệ số']],
    ['Tổ Khoa học tự nhiên chọn hai giáo viên coi thi.', ['Tổ Khoa học tự nhiên']],
    [
      'Giao kỹ sư Vũ Đình Lân, Phó Trưởng phòng Kỹ thuật, vẽ lại sơ đồ.',
      ['kỹ sư Vũ Đình Lân, Phó Trưởng phòng Kỹ thuật'],
    ],
    ['Ban công tác Mặt trận thôn kẻ lại bảng tin.', ['Ban công tác Mặt trận thôn']],
    ['Thẩm phán Hà Thị Nương mở phiên họp vào thứ Ba.', ['Thẩm phán Hà Thị Nương']],
    ['Các tiểu đội trưởng: kiểm quân số mỗi tối.', ['Các tiểu đội trưởng']],
    ['Người dân tự dọn cỏ hai bên kênh.', ['Người dân']],
    ['Học sinh không mang pháo đến trường.', ['Học sinh']],
    ['Cha mẹ học sinh lớp 1 ký bản cam kết.', ['Cha mẹ học sinh lớp 1']],
    ['Các hộ nuôi lợn rắc vôi quanh chuồng.', ['Các hộ nuôi lợn']],
    ['Đơn vị thi công dọn vật liệu.', ['Đơn vị thi công']],
    ['Trạm y tế phun thuốc.', ['Trạm y tế']],
    ['Các trường tiểu học trồng cây.', ['Các trường tiểu học']],
    ['Cơ quan quân sự nổ mìn phá đá.', ['Cơ quan quân sự']],
    ['Các hộ kinh doanh dán giá.', ['Các hộ kinh doanh']],
    ['Cục Kết cấu hạ tầng giao thông tham mưu phân luồng.', ['Cục Kết cấu hạ tầng giao thông']],
    ['Trung tâm Xúc tiến đầu tư mời 20 doanh nghiệp.', ['Trung tâm Xúc tiến đầu tư']],
    ['Công đoàn cơ sở thương lượng với người sử dụng lao động.', ['Công đoàn cơ sở']],
    ['Các đơn vị bình xét công khai từ tổ công đoàn.', ['Các đơn vị']],
    ['Ban Giám đốc, Ban Thường vụ giao ban 6 tháng một lần.', ['Ban Giám đốc', 'Ban Thường vụ']],
    ['Ủy ban nhân dân xã Hòa Bình mang theo hồ sơ.', ['Ủy ban nhân dân xã Hòa Bình']],
    ['Riêng Xã đoàn Ea Phê chuẩn bị địa điểm.', ['Xã đoàn Ea Phê']],
    ['PV11 và Hội Nông dân tỉnh gom, tiêu hủy pháo.', ['PV11', 'Hội Nông dân tỉnh']],
    ['Hội các xã chưa đủ điều kiện làm riêng thì tổ chức chung.', ['Hội các xã']],
    [
      'Giao Bộ Công Thương - Cơ quan Thường trực Ban Chỉ đạo 5 đôn đốc các xã.',
      ['Bộ Công Thương - Cơ quan Thường trực Ban Chỉ đạo 5'],
    ],
    ['Công ty Cổ phần Cấp nước Hòa Vân (đề nghị) tăng áp lực nước.', ['Công ty Cổ phần Cấp nước Hòa Vân']],
    ['Sau Tết, các đơn vị thống kê số công nhân trở lại.', ['các đơn vị']],
    ['Cơ sở vật chất đáp ứng yêu cầu dạy học.', ['Sở Y tế']],
    ['Riêng Đài Truyền thanh xã phát lại bản tin lúc 17 giờ.', ['Đài Truyền thanh xã']],
  ])('%s', (item, expected) => expect(lead(item)).toEqual(expected))

  it('open the items of a plan', () => {
    const { tasks } = readTasks(
      'I. TỔ CHỨC THỰC HIỆN\n\n1. Ban Thường vụ Xã đoàn\n\n- Dựng rạp, treo cờ đuôi nheo dọc đường.\n\n- Mượn loa, thử âm thanh.\n\n- Nấu chè cho các cháu.\n',
      'KH',
    )
    expect(tasks.map(({ value }) => value)).toEqual([
      'Dựng rạp, treo cờ đuôi nheo dọc đường',
      'Mượn loa, thử âm thanh',
      'Nấu chè cho các cháu',
    ])
  })

  it.each([
    ['Các trạm y tế tham gia giám sát', 'Các trạm y tế tham gia giám sát'],
    ['Các doanh nghiệp sử dụng từ 100 lao động', 'Các doanh nghiệp sử dụng từ 100 lao động'],
    ['Những người làm việc tại bộ phận một cửa', 'Những người làm việc tại bộ phận một cửa'],
    ['Phụ huynh học sinh', 'Phụ huynh học sinh'],
    ['Các đơn vị có trách nhiệm', 'Các đơn vị'],
  ])('stand below a heading that names a class: %s', (heading, name) => {
    const { tasks } = readTasks(
      `Chủ tịch yêu cầu:\n\n1. ${heading}\n\n- Niêm yết bản cam kết.\n\n- Dọn kênh trước ngày 05/4/2031.\n`,
    )
    expect(tasks.map(({ assignees }) => assignees.map(({ value }) => value))).toEqual([[name], [name]])
  })

  it('are not taken from what a heading says that people may', () => {
    const { tasks } = readTasks('Chủ tịch yêu cầu:\n\n1. Người nộp phí được hoàn phí\n\n- Nộp thừa.\n')
    expect(tasks.flatMap(({ assignees }) => assignees)).toEqual([])
  })
})

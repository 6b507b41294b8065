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
      ['kỹ sư Vũ Đình Lân', 'Phó Trưởng phòng Kỹ thuật'],
    ],
    ['Thẩm phán Hà Thị Nương mở phiên họp vào thứ Ba.', ['Thẩm phán Hà Thị Nương']],
    ['Các tiểu đội trưởng: kiểm quân số mỗi tối.', ['Các tiểu đội trưởng']],
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
})

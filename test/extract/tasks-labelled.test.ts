import { describe, expect, it } from 'vitest'
import type { Task } from '../../src/model/task.ts'
import { readTasks } from './reading-tasks.ts'

const shown = (task: Task): readonly string[] => [
  task.value,
  ...task.assignees.map(({ role, value }) => `${role}: ${value}`),
  ...(task.deadline ? [task.deadline.value] : []),
]
const read = (text: string): readonly (readonly string[])[] =>
  readTasks(`II. NHIỆM VỤ\n${text}`, 'KH', '2031-06-10').tasks.map(shown)

describe('lines below an item that say who does it and when', () => {
  it('are read without marks of their own', () => {
    expect(
      read(
        '1. Rà soát máy tính của các thôn.\nĐơn vị thực hiện: Văn phòng HĐND và UBND xã\nThời gian: Tháng 11/2031\n2. Mở lớp tập huấn cho cán bộ thôn.\nCơ quan chủ trì: Phòng Văn hóa - Xã hội\nHoàn thành: trước ngày 20/8/2031\n',
      ).map(([, ...rest]) => rest),
    ).toEqual([
      ['lead: Văn phòng HĐND và UBND xã', '2031-11'],
      ['lead: Phòng Văn hóa - Xã hội', '2031-08-20'],
    ])
  })

  it('may tell of the matter as well', () => {
    expect(
      read(
        '1. Mở lớp tập huấn kỹ năng số cho cán bộ thôn\na) Nội dung: kỹ năng dùng chữ ký số\nb) Đơn vị thực hiện: Trạm Y tế xã\nc) Thời gian thực hiện: Quý IV/2031\n2. Rà soát nhà ở ven suối\n- Nội dung: các nhà cách bờ dưới 10 m.\n- Cơ quan thực hiện: Phòng Kinh tế.\n- Thời gian thực hiện:\n+ Các thôn gửi danh sách trước ngày 15/7/2031.\n',
      ),
    ).toEqual([
      ['Mở lớp tập huấn kỹ năng số cho cán bộ thôn', 'lead: Trạm Y tế xã', '2031-Q4'],
      ['Rà soát nhà ở ven suối', 'lead: Phòng Kinh tế'],
      ['Các thôn gửi danh sách trước ngày 15/7/2031', 'lead: Các thôn', '2031-07-15'],
    ])
  })

  it('make a task of a paper that is to be written', () => {
    expect(
      read(
        '1. Xây dựng văn bản của xã\n- Quy chế quản lý chợ\n+ Cơ quan chủ trì: Phòng Kinh tế\n+ Thời hạn ban hành: trước ngày 01/9/2031\n- Quy ước của các thôn\n+ Cơ quan chủ trì: Ban Công tác Mặt trận các thôn\n',
      ),
    ).toEqual([
      ['Quy chế quản lý chợ', 'lead: Phòng Kinh tế', '2031-09-01'],
      ['Quy ước của các thôn', 'lead: Ban Công tác Mặt trận các thôn'],
    ])
  })

  it('belong to the task, and its value is what is to be done', () => {
    const { tasks } = readTasks(
      'II. NHIỆM VỤ\n1. Tập huấn\nPhụ trách: Trạm Y tế xã\nPhối hợp: Viện Nghiên cứu giáo dục; Phòng Công tác sinh viên\n2. Lập sổ theo dõi.\n- Hoàn thành: 15/8/2031\n',
      'KH',
      '2031-06-10',
    )
    expect(tasks.map(({ value, text }) => [value, text])).toEqual([
      ['Tập huấn', 'Tập huấn\nPhụ trách: Trạm Y tế xã\nPhối hợp: Viện Nghiên cứu giáo dục; Phòng Công tác sinh viên'],
      // Dashes are items of their own.
      ['Lập sổ theo dõi', 'Lập sổ theo dõi'],
    ])
    expect(tasks[0] && shown(tasks[0]).slice(1)).toEqual([
      'lead: Trạm Y tế xã',
      'support: Viện Nghiên cứu giáo dục',
      'support: Phòng Công tác sinh viên',
    ])
  })

  it('may stand in brackets behind the duty', () => {
    expect(
      read(
        '1. Xây dựng kịch bản (Ban Xây dựng Đảng chủ trì; xong trước 20/8/2031).\n2. Viết tin bài tuyên truyền (Trạm Truyền thanh phụ trách).\n3. Mời đại biểu, phát giấy mời (do Văn phòng Đảng ủy thực hiện).\n4. Phân luồng xe. (Công an xã chủ trì, phối hợp với Ban Chỉ huy Quân sự xã.)\n5. Báo cáo cấp trên (UBND tỉnh, Sở Y tế chủ trì dự án) tiến độ.\n',
      ).map(([, ...rest]) => rest),
    ).toEqual([
      ['lead: Ban Xây dựng Đảng', '2031-08-20'],
      ['lead: Trạm Truyền thanh'],
      ['lead: Văn phòng Đảng ủy'],
      ['lead: Công an xã', 'support: Ban Chỉ huy Quân sự xã'],
      [],
    ])
  })
})

describe('lines that say who and when, and other work beside them', () => {
  it('serve what is to be done below a heading that only announces it', () => {
    expect(
      read(
        '1.1. Tham gia thực hiện các nhiệm vụ:\n- Tham gia các phiên họp của Ban Quản lý chợ.\n- Thời gian thực hiện: Từ tháng 7/2031 đến tháng 9/2031.\n- Đơn vị chủ trì: Phòng Kinh tế.\n- Đơn vị phối hợp: Công an xã.\n1.2. Mở sổ trực.\n',
      )[0],
    ).toEqual(['Tham gia các phiên họp của Ban Quản lý chợ', 'lead: Phòng Kinh tế', 'support: Công an xã', '2031-09'])
  })

  it('serve an item and the work below it', () => {
    expect(
      read(
        '1.1. Phối hợp với Hội Nông dân chuẩn bị hội chợ.\n- Dựng gian hàng ở sân nhà văn hóa.\n- Thời gian hoàn thành: Tháng 8/2031.\n- Đơn vị chủ trì: Phòng Kinh tế.\n1.2. Mở sổ trực.\n',
      ).slice(0, 2),
    ).toEqual([
      ['Phối hợp với Hội Nông dân chuẩn bị hội chợ', 'lead: Phòng Kinh tế', 'support: Hội Nông dân', '2031-08'],
      ['Dựng gian hàng ở sân nhà văn hóa', 'lead: Phòng Kinh tế', '2031-08'],
    ])
  })

  it.each([
    ['a) Treo cờ ở các ngõ.\nb) Phát tin trên loa.\nĐơn vị chủ trì: Trạm Truyền thanh.\nThời gian: Tháng 8/2031.\n'],
    [
      'a) Treo cờ ở các ngõ.\nb) Phát tin trên loa.\n- Đơn vị chủ trì: Trạm Truyền thanh.\n- Thời gian: Tháng 8/2031.\n',
    ],
  ])('serve all of several items where they stand below the last: %j', (items) => {
    expect(read(`1. Tuyên truyền\n${items}2. Mở sổ trực.\n`).slice(0, 2)).toEqual([
      ['Treo cờ ở các ngõ', 'lead: Trạm Truyền thanh', '2031-08'],
      ['Phát tin trên loa', 'lead: Trạm Truyền thanh', '2031-08'],
    ])
  })

  it('serve only their own item where another has such lines, and go behind what an item says itself', () => {
    expect(
      read(
        '1. Tuyên truyền\na) Treo cờ ở các ngõ.\n- Đơn vị chủ trì: Các thôn.\nb) Phát tin trên loa.\n- Đơn vị chủ trì: Trạm Truyền thanh.\n2. Dọn dẹp\na) Công an xã dẹp hàng quán ven đường trước ngày 05/7/2031.\nb) Quét chợ.\n- Đơn vị chủ trì: Phòng Kinh tế.\n- Thời gian: Tháng 8/2031.\n',
      ).map(([, ...rest]) => rest),
    ).toEqual([
      ['lead: Các thôn'],
      ['lead: Trạm Truyền thanh'],
      ['lead: Công an xã', '2031-07-05'],
      ['lead: Phòng Kinh tế', '2031-08'],
    ])
  })

  it('tell to whom the result goes', () => {
    const { tasks } = readTasks(
      'II. NHIỆM VỤ\n1. Soạn quy chế chợ.\n- Đơn vị chủ trì: Phòng Kinh tế.\n- Kết quả: Dự thảo quy chế trình Ủy ban nhân dân xã ban hành.\n2. Mở sổ trực.\n',
      'KH',
      '2031-06-10',
    )
    expect(tasks[0]?.reportTo.map(({ value }) => value)).toEqual(['Ủy ban nhân dân xã'])
  })
})

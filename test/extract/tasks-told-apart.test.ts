import { describe, expect, it } from 'vitest'
import { leads, readTasks } from './reading-tasks.ts'

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

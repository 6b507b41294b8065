import { describe, expect, it } from 'vitest'
import { parseText } from '../../src/parse.ts'
import { readTasks } from './reading-tasks.ts'

describe('tasks in damaged and closing lines', () => {
  it('reads a duty verb that lost a mark', () => {
    const { tasks } = readTasks(
      'Chủ tịch yêu cầu:\n\n1. Sở Y tế chủ tri, phối hợp với Sở Tài chính lập dự toán.\n\n2. Công an tỉnh báo cáo.\n',
    )
    expect(tasks[0]?.assignees.map(({ value, role }) => [value, role])).toEqual([
      ['Sở Y tế', 'lead'],
      ['Sở Tài chính', 'support'],
    ])
  })

  it('takes a heading to its end for the name of who acts', () => {
    const { tasks } = readTasks(
      'Chủ tịch yêu cầu:\n\n1. Các chủ tàu là hộ gia đình\n\n- Tiếp tục kiểm tra máy.\n\n- Báo cáo kết quả.\n',
    )
    expect(tasks[0]?.assignees.map(({ value }) => value)).toEqual(['Các chủ tàu là hộ gia đình'])
  })

  it('leaves the closing of a plan out of its last heading', () => {
    const { tasks } = readTasks(
      'II. PHÂN CÔNG\n\n1. Sở Xây dựng\n\na) Chủ trì hướng dẫn các xã.\n\n2. Sở Tài chính\n\nCấp kinh phí mua xi măng trước ngày 30 tháng 6 năm 2022.\n\nTrong quá trình thực hiện nếu có khó khăn, các đơn vị phản ánh về Sở Xây dựng để xem xét./.\n',
      'KH',
    )
    expect(tasks.map(({ assignees }) => assignees[0]?.value)).toEqual(['Sở Xây dựng', 'Sở Tài chính'])
  })

  it('ends who issued before the opinions that are considered as well', () => {
    const { citations } = parseText(
      'Xét Tờ trình số 5/TTr-UBND của Ủy ban nhân dân huyện; Báo cáo thẩm tra số 9/BC-HĐND ngày 02 tháng 12 năm 2021 của Ban Pháp chế Hội đồng nhân dân huyện và ý kiến thảo luận của đại biểu;\n',
    )
    expect(citations[1]?.issuer?.value).toBe('Ban Pháp chế Hội đồng nhân dân huyện')
  })
})

import { describe, expect, it } from 'vitest'
import { leads, readTasks } from './reading-tasks.ts'

const list = 'Chủ tịch Ủy ban nhân dân xã yêu cầu:\n\n1. Trạm Y tế phun thuốc.\n\n2. Các bản dọn kênh mương.\n\n'
const behind = (text: string): readonly (readonly string[])[] => {
  const { tasks } = readTasks(`${list}${text}\n`, 'CT')
  return tasks.slice(2).map((task) => leads(task))
}

describe('below a list a paragraph that closes the document', () => {
  it.each([
    'Chỉ thị này thay thế Chỉ thị số 6/CT-UBND ngày 19/3/2029 của Chủ tịch Ủy ban nhân dân xã.',
    'Chỉ thị này có hiệu lực kể từ ngày ký.',
    'Chỉ thị này được phổ biến đến từng hộ dân.',
    'Trên đây là những việc cần làm ngay.',
    'Trong quá trình thực hiện, nếu có vướng mắc, các bản phản ánh về Ủy ban nhân dân xã.',
  ])('hides no order behind it: %s', (closing) => {
    expect(
      behind(`${closing}\n\nGiao Văn phòng Đảng ủy theo dõi, đôn đốc, báo cáo Thường trực Đảng ủy hằng quý.`),
    ).toEqual([['Văn phòng Đảng ủy']])
    expect(behind(`${closing}\n\nCông an xã chịu trách nhiệm thi hành Chỉ thị này./.`)).toEqual([['Công an xã']])
  })

  it.each([
    'Yêu cầu các đơn vị nghiêm túc thực hiện.',
    'Đề nghị thủ trưởng các cơ quan, đơn vị khẩn trương triển khai thực hiện. Nếu có khó khăn, báo cáo xã.',
    'Ủy ban nhân dân xã kính trình Ủy ban nhân dân huyện xem xét.',
    'Chi cục Thuế kính báo cáo Cục Thuế để được hướng dẫn.',
    'Trân trọng cảm ơn.',
  ])('and what asks everybody, or asks for leave, orders nothing: %s', (words) => {
    expect(behind(`Chỉ thị này thay thế Chỉ thị số 6/CT-UBND ngày 19/3/2029.\n\n${words}`)).toEqual([])
  })
})

describe('what has to be met asks for nothing', () => {
  it.each([
    'Ứng cử viên phải đáp ứng yêu cầu về tuổi sau đây:',
    'Hồ sơ theo yêu cầu của nhà thầu gồm các loại:',
    'Máy bơm đạt các yêu cầu về công suất gồm:',
  ])('%s', (leadIn) => {
    expect(readTasks(`${leadIn}\n- Không dưới 18 tuổi.\n- Có sức khỏe.\n`, 'CV').tasks).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { leads, readTasks } from './reading-tasks.ts'

const values = (text: string, type = 'KH') => readTasks(text, type, '2031-03-12').tasks.map(({ value }) => value)
const below = (heading: string, items = '1. Duy trì tổ công nghệ số ở các bản.\n2. Dọn kênh sau mỗi trận mưa.\n') =>
  values(`${heading}\n${items}`)

describe('headings of what is to be done', () => {
  it.each([
    'III. NHỮNG VIỆC PHẢI LÀM TRONG THỜI GIAN TỚI',
    'II. Các việc cần làm ngay',
    'II. Năm việc trọng tâm năm 2031',
    'III. Việc cần tập trung giải quyết',
  ])('%s', (heading) =>
    expect(below(heading)).toEqual(['Duy trì tổ công nghệ số ở các bản', 'Dọn kênh sau mỗi trận mưa']),
  )
})

describe('headings of what was done, is aimed at or is told', () => {
  it.each([
    'IV. CÁC BIỆN PHÁP ĐÃ ÁP DỤNG TRONG QUÁ TRÌNH THANH TRA',
    'I. Đánh giá hoạt động năm 2030 của Ban Kinh tế',
    'I. Những việc đã làm được',
    'II. Ba nhóm chỉ tiêu',
    'I. Đánh giá thực trạng',
  ])('%s', (heading) =>
    expect(below(heading, '1. Niêm phong 03 thùng chứng từ.\n2. Tiến hành 03 cuộc giám sát.\n')).toEqual([]),
  )
})

describe('labels behind which somebody is only told of', () => {
  it.each([
    'Đánh giá thực trạng: Toàn xã có 1.204 ha rừng trồng, trong đó chỉ 96 ha được cấp chứng chỉ.',
    'Tình hình tháng 02: toàn chi bộ có 38/41 đảng viên dự sinh hoạt; tổ trồng nấm thu lãi 22 triệu đồng.',
    'Biểu quyết: 38/38 đảng viên có mặt nhất trí.',
    'Chính phủ đánh giá: sản xuất công nghiệp hai tháng đầu năm tăng 9,1%.',
    'Cách xác định thời gian đóng phí: tính từ tháng bắt đầu có doanh thu.',
    'Mức thưởng kèm theo Bằng khen: tập thể 4.680.000 đồng; cá nhân 1.872.000 đồng.',
    'Những điều rút ra từ nhiệm kỳ trước: nơi nào cấp ủy quan tâm thì phong trào sôi nổi.',
    'Hội đồng đánh giá cao tinh thần trách nhiệm của Tổ soạn thảo.',
  ])('%s', (line) =>
    expect(values(`Chủ tịch yêu cầu:\n1. ${line}\n2. Sở Y tế kiểm tra tủ thuốc.\n`, 'CT')).toEqual([
      'Sở Y tế kiểm tra tủ thuốc',
    ]),
  )
})

describe('an item whose list says what its report holds', () => {
  it.each(['nêu rõ', 'gồm các nội dung', 'trong đó nêu'])('… %s:', (words) => {
    const item = `Gửi báo cáo về Chi cục trước ngày 28/3/2031, ${words}`
    const text = `Chi cục đề nghị các xã:\n1. Thanh lý thuốc quá hạn.\n2. ${item}:\n- Số phòng y tế đạt chuẩn;\n- Khó khăn, kiến nghị.\n`
    expect(values(text, 'CV')).toEqual(['Thanh lý thuốc quá hạn', item])
  })
})

it('an article on the tasks of one body has them done by that body', () => {
  const { tasks } = readTasks(
    'QUYẾT NGHỊ:\nĐiều 1. Điều chỉnh quy hoạch đô thị, mở rộng 312 ha.\nĐiều 2. Một số nhiệm vụ giao Ủy ban nhân dân tỉnh\n1. Di dời trại giống lúa;\n2. Khoanh vùng các cứ điểm.\n',
    'NQ',
    '2031-03-12',
  )
  expect(tasks.map(leads)).toEqual([['Ủy ban nhân dân tỉnh'], ['Ủy ban nhân dân tỉnh']])
})

it('who pays to be let off a fine is told to pay', () => {
  const line = 'Các doanh nghiệp nộp hết số tiền chậm đóng trước ngày 30/6/2031 để được xem xét miễn phạt'
  expect(values(`Bảo hiểm xã hội tỉnh đề nghị:\n1. ${line}.\n2. Thuế tỉnh cung cấp danh sách.\n`, 'CV')[0]).toBe(line)
})

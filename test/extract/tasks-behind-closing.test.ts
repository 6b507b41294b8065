import { describe, expect, it } from 'vitest'
import { parseText } from '../../src/parse.ts'
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

describe('an item that lists examples below', () => {
  it.each([
    'Thực hiện rà soát, phân loại và thường xuyên cập nhật thông tin các hộ nuôi cá trong xã theo các nhóm cụ thể như:',
    'Tổ chức tuyên truyền tới từng hộ dân ở các bản ven suối bằng nhiều hình thức phù hợp, chẳng hạn:',
    'Xây dựng, đưa vào sử dụng các nền tảng dùng chung phục vụ quản lý nuôi cá lồng trên hồ của huyện, bao gồm:',
  ])('is the order: %s', (item) => {
    const { tasks } = readTasks(
      `Ủy ban nhân dân xã yêu cầu các bản thực hiện:\n\n1. ${item}\n\n- Hộ nuôi dưới 5 lồng.\n\n- Hộ nuôi trên 5 lồng.\n\n2. Dọn kênh mương.\n`,
      'CV',
    )
    expect(tasks.map(({ path }) => path)).toEqual([['1.'], ['2.']])
  })

  it('is none where an article decides what it lists', () => {
    const { tasks } = readTasks(
      'QUYẾT ĐỊNH:\n\nĐiều 1. Phê duyệt Kế hoạch khảo sát phục vụ lập dự án nuôi cá lồng trên hồ của huyện với các nội dung cụ thể sau:\n\n1. Tên dự án: Nuôi cá lồng.\n\n2. Chủ đầu tư: Ủy ban nhân dân xã.\n',
      'QĐ',
    )
    expect(tasks).toEqual([])
  })
})

describe('below a heading that tells the matter', () => {
  it.each([
    'Vốn năm nay tập trung cho ba chương trình. Ban Quản lý dự án huyện hoàn thiện hồ sơ của 11 công trình đã nghiệm thu.',
    'Qua tự kiểm tra, nhiều hồ sơ còn thiếu chữ ký. Ban Quản lý dự án huyện rà soát lại từng hồ sơ.',
    'Mưa lũ kéo dài, nhiều nhà thầu dừng thi công. Các xã khó khăn về mặt bằng. Ban Quản lý dự án huyện báo cáo tiến độ hằng tuần.',
  ])('the order begins with who acts, behind what is told: %s', (paragraph) => {
    const { tasks } = readTasks(
      `II. NHIỆM VỤ\n\n1. Giải ngân vốn đầu tư công\n\n${paragraph}\n\n2. Phòng, chống dịch\n\n- Trạm Y tế phun thuốc khử khuẩn.\n`,
      'TB',
    )
    expect(tasks.map((task) => [task.value.split(' ').slice(0, 2).join(' '), leads(task)])).toEqual([
      ['Ban Quản', ['Ban Quản lý dự án huyện']],
      ['Trạm Y', ['Trạm Y tế']],
    ])
  })

  it('what somebody claims in court is no order', () => {
    const { tasks } = readTasks(
      'Theo đơn yêu cầu, nguyên đơn trình bày như sau:\n\n- Ông Sang mượn phần đất ngang 5 m để làm sân phơi.\n\n- Phần đất nằm giáp kênh.\n',
      'TB',
    )
    expect(tasks).toEqual([])
  })
})

describe('an article on what was ordered', () => {
  it.each([
    'Theo quy định của Luật Phòng bệnh, Bộ Y tế đề nghị Chủ tịch UBND các tỉnh chỉ đạo triển khai các nội dung sau:',
    'Thực hiện Luật Đất đai và quy định về hồ sơ, UBND tỉnh yêu cầu Sở Xây dựng triển khai các nội dung sau:',
  ])('lists what somebody is asked by name: %s', (leadIn) => {
    const news = `Bộ Y tế yêu cầu phòng bệnh\n\nThứ Ba, 22/7/2031 | 09:41\n\n(Cổng TTĐT) - Ngày 21/7/2031, Bộ Y tế đã ban hành Công điện số 11/CĐ-BYT.\n\n${leadIn}\n\n- Tổ chức chiến dịch vệ sinh môi trường.\n\n- Bố trí kinh phí, hóa chất, nhân lực.\n\nHiện nay, cả nước có 32 ổ dịch.\n\nMinh Trang\n\nTin liên quan\n`
    expect(parseText(news).tasks.map(({ value }) => value)).toEqual([
      'Tổ chức chiến dịch vệ sinh môi trường',
      'Bố trí kinh phí, hóa chất, nhân lực',
    ])
  })
})

describe('a paragraph that opens by telling what was done', () => {
  const named = (paragraph: string): readonly (readonly string[])[] =>
    readTasks(
      `Ủy ban nhân dân xã đề nghị các đoàn thể thực hiện một số việc sau:\n\n${paragraph}\n\nTrạm Y tế xã phun thuốc khử khuẩn.\n`,
      'CV',
    ).tasks.map((task) => leads(task))

  it.each([
    'Từ đầu năm đến nay toàn xã đã xóa được 42 nhà tạm, nhưng vẫn còn 17 hộ chưa có điều kiện. Hội Nông dân xã rà soát lại danh sách.',
    'Thời gian qua, các bản làm tốt việc trồng cây. Hội Nông dân xã rà soát, bổ sung cây giống cho các bản.',
    'Vừa qua, lũ đã cuốn trôi hai cầu tạm ở đầu suối. Hội Nông dân xã vận động hội viên góp tre làm lại cầu.',
  ])('orders from the sentence that names who acts: %s', (paragraph) => {
    expect(named(paragraph)).toEqual([['Hội Nông dân xã'], ['Trạm Y tế xã']])
  })

  it.each([
    'Năm 2030, xã đã trồng 5.000 cây. Hội Nông dân xã đã góp 200 ngày công.',
    'Hồ sơ đã nộp đủ. Tổ chức, cá nhân nộp hồ sơ trước khi nhập hàng về kho.',
  ])('orders nothing where all is told: %s', (paragraph) => {
    expect(named(paragraph)).toEqual([['Trạm Y tế xã']])
  })
})

it('an article asks places in small letters', () => {
  const news =
    'Chủ tịch tỉnh chỉ đạo chống mặn\n\nThứ Ba, 22/7/2031 | 09:41\n\n(Cổng TTĐT) - Ngày 21/7/2031, đoàn công tác đi kiểm tra.\n\nPhát biểu kết luận, ông Lâm Quốc Trọng yêu cầu huyện Cù Lao Ngang rà lại từng cụm dân cư, cấp bồn chứa cho hộ nghèo.\n\nSở Y tế khẩn trương kiểm tra nguồn nước.\n\nTin, ảnh: THANH TÒNG\n'
  expect(parseText(news).tasks.map((task) => leads(task))).toEqual([['huyện Cù Lao Ngang'], ['Sở Y tế']])
})

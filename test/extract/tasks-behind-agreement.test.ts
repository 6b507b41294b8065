import { describe, expect, it } from 'vitest'
import { readTasks } from './reading-tasks.ts'

const read = (text: string) =>
  readTasks(`Chủ tịch UBND xã kết luận:\n${text}`, 'TB', '2031-03-10').tasks.map(({ value, assignees }) => [
    value,
    assignees.filter(({ role }) => role === 'lead').map(({ value: name }) => name),
  ])

describe('an order behind a sentence that agrees or praises', () => {
  it.each([
    [
      '1. Thống nhất chủ trương bổ sung 02 cống dân sinh. Ban Quản lý dự án khảo sát, lập dự toán trong tháng 4/2031.',
      ['Ban Quản lý dự án khảo sát, lập dự toán trong tháng 4/2031', ['Ban Quản lý dự án']],
    ],
    [
      '1. Ghi nhận, biểu dương các bản đã vận động chủ đò mặc áo phao. Công an xã tiếp tục nhắc nhở các chủ đò còn lại.',
      ['Công an xã tiếp tục nhắc nhở các chủ đò còn lại', ['Công an xã']],
    ],
    [
      '1. Về đề xuất của Phòng Kinh tế: Đồng ý chủ trương mở thêm 02 bến. Phòng Kinh tế hoàn thiện hồ sơ trước ngày 20/4/2031.',
      ['Phòng Kinh tế hoàn thiện hồ sơ trước ngày 20/4/2031', ['Phòng Kinh tế']],
    ],
    [
      '1. Về các đề xuất của bản Nà Sản\nNhất trí với phương án của Trạm Y tế xã. Văn phòng rà soát hồ sơ của các bản.\n2. Về kinh phí\nĐồng ý mức 5.000 đồng/lượt.',
      ['Văn phòng rà soát hồ sơ của các bản', ['Văn phòng']],
    ],
  ])('%j begins with who acts', (text, task) => {
    expect(read(text)).toEqual([task])
  })

  it('is found in a paragraph without a mark as well', () => {
    expect(
      read(
        'Công an xã lập chốt kiểm tra.\nThống nhất chủ trương bổ sung 02 cống. Ban Quản lý dự án lập dự toán trong tháng 4.',
      ),
    ).toEqual([
      ['Công an xã lập chốt kiểm tra', ['Công an xã']],
      ['Ban Quản lý dự án lập dự toán trong tháng 4', ['Ban Quản lý dự án']],
    ])
  })

  it.each([
    '1. Về phí bến: đồng ý mức 5.000 đồng/lượt.',
    '1. Đối với kinh phí: thống nhất chủ trương chi từ nguồn dự phòng.',
    '1. Đồng ý lùi thời hạn. Thời hạn mới là ngày 30/4/2031.',
    'Một số địa phương làm tốt như phường Quế Lâm, xã Bình Điền; ngược lại, các xã Trung Lĩnh, Hòa Mục đạt dưới 40%.',
    'Nhiều bản thực hiện tốt, điển hình là bản Nà Sản.',
  ])('%j gives none', (text) => {
    expect(read(text)).toEqual([])
  })
})

describe('who acts and who is told', () => {
  it.each([
    ['1. Phòng Kỹ thuật kiểm định lại toàn bộ van.', 'Phòng Kỹ thuật'],
    ['1. Xí nghiệp Cơ giới kiểm định lại các cáp thép.', 'Xí nghiệp Cơ giới'],
    ['1. Các Viện, Trường trực thuộc Bộ nghiên cứu ứng dụng cảm biến.', 'Các Viện, Trường trực thuộc Bộ'],
    ['1. Các viện, học viện thuộc Bộ mở lớp tập huấn.', 'Các viện, học viện thuộc Bộ'],
  ])('%j is done by %j', (text, who) => {
    expect(read(text).map(([, leads]) => leads)).toEqual([[who]])
  })

  it.each([
    ['1. Trình Bộ ban hành thông tư thay thế trong quý III.', 'Bộ'],
    ['1. Đơn vị tư vấn phát hiện sai phạm phải báo cáo ngay chủ đầu tư.', 'chủ đầu tư'],
  ])('%j is told to %j', (text, to) => {
    const { tasks } = readTasks(`Chủ tịch UBND xã kết luận:\n${text}`, 'TB', '2031-03-10')
    expect(tasks.flatMap(({ reportTo }) => reportTo.map(({ value }) => value))).toEqual([to])
  })
})

describe('what stands behind the last item', () => {
  it.each([
    'Kết quả thực hiện, đề nghị các bản báo cáo Ủy ban nhân dân xã trước ngày 30/4/2031.',
    'Danh sách các hộ, yêu cầu các bản gửi về Phòng Kinh tế trước ngày 30/4/2031.',
  ])('%s: is an order of its own', (order) => {
    expect(read(`1. Trạm Y tế xã trực cấp cứu.\n2. Công an xã lập chốt kiểm tra.\n${order}`)).toEqual([
      ['Trạm Y tế xã trực cấp cứu', ['Trạm Y tế xã']],
      ['Công an xã lập chốt kiểm tra', ['Công an xã']],
      [order.slice(0, -1), ['các bản']],
    ])
  })

  it('is no part of it where it tells what somebody has done', () => {
    expect(
      read(
        '1. Trạm Y tế xã trực cấp cứu.\n2. Công an xã lập chốt kiểm tra.\n\nRiêng Hội Chữ thập đỏ xã đã cử 03 đội xung kích, cần được nhân rộng.\n3. Giao Văn phòng theo dõi.',
      ).map(([value]) => value),
    ).toEqual(['Trạm Y tế xã trực cấp cứu', 'Công an xã lập chốt kiểm tra', 'Giao Văn phòng theo dõi'])
  })

  it.each([
    [
      '1. Đối với công đoàn cơ sở doanh nghiệp có từ 200 lao động trở lên\nLập tổ tư vấn pháp luật lưu động.',
      'công đoàn cơ sở doanh nghiệp có từ 200 lao động trở lên',
    ],
    ['1. UBND các xã có tuyến đường đi qua lập chốt kiểm tra.', 'UBND các xã có tuyến đường đi qua'],
  ])('%j names who acts with what tells the class apart', (text, who) => {
    expect(read(text).map(([, leads]) => leads)).toEqual([[who]])
  })
})

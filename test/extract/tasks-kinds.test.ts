import { describe, expect, it } from 'vitest'
import { parseText } from '../../src/parse.ts'
import { leads, readTasks } from './reading-tasks.ts'

const told = (text: string, type?: string): readonly (readonly [string, readonly string[]])[] =>
  readTasks(text, type).tasks.map((task) => [task.value, leads(task)])

describe('headings', () => {
  it('that tell a matter leave it to the paragraph below, which names who acts', () => {
    expect(
      told('III. TỔ CHỨC THỰC HIỆN\n\n1. Chế độ báo cáo\nCác bản báo cáo Ủy ban nhân dân xã trước ngày 5/9.\n', 'KH'),
    ).toEqual([['Các bản báo cáo Ủy ban nhân dân xã trước ngày 5/9', ['Các bản']]])
  })

  it('that name who acts hand several paragraphs to him', () => {
    expect(
      told(
        'III. TỔ CHỨC THỰC HIỆN\n\n1. Hội Nông dân xã\n\nVận động các hộ nạo vét mương.\n\nTổ chức trồng cây ven suối.\n\n2. Trạm Y tế xã\n\nPhun thuốc khử khuẩn.\n',
        'KH',
      ).map(([, who]) => who),
    ).toEqual([['Hội Nông dân xã'], ['Hội Nông dân xã'], ['Trạm Y tế xã']])
  })

  it('say in brackets who does what stands below', () => {
    expect(
      told(
        'II. NHIỆM VỤ\n\n1. Chương trình “Mùa hè xanh” (do Đoàn xã Hòa Mục đảm nhận)\n- Dọn kênh mương ở các bản.\n- Trồng cây ven suối.\n',
        'KH',
      ).map(([, who]) => who),
    ).toEqual([['Đoàn xã Hòa Mục'], ['Đoàn xã Hòa Mục']])
  })

  it('of requests open orders in a plan, and in a report what names who is asked', () => {
    const list = 'IV. KIẾN NGHỊ, ĐỀ XUẤT\n1. Đối với Sở Y tế\n- Bổ sung tủ thuốc.\n2. Đường vào bản\n- Lầy lội.\n'
    expect(told(list, 'BC')).toEqual([['Bổ sung tủ thuốc', ['Sở Y tế']]])
    expect(
      told('## III. THỰC HIỆN\n\n### 6. Đề nghị\n\n* **Nhà máy nước Ba Lai** hòa mạng tuyến ống.\n', 'KH'),
    ).toEqual([['Nhà máy nước Ba Lai hòa mạng tuyến ống', ['Nhà máy nước Ba Lai']]])
  })
})

describe('items', () => {
  it('that are whole stand beside the list that another line opens', () => {
    expect(
      told(
        'Viện trưởng yêu cầu:\n\nThứ nhất, tổ chức họp rút kinh nghiệm.\n\nThứ hai, gửi bản án về Phòng 7.\n\nĐối với các phòng:\n\n- Phòng 7 nghiên cứu các bản án.\n',
        'CV',
      ).map(([value]) => value),
    ).toEqual(
      ['Thứ nhất, tổ chức họp rút kinh nghiệm', 'Thứ hai, gửi bản án về Phòng 7', 'Phòng 7 nghiên cứu các bản án'].map(
        (value) => value.replace(/^Thứ \p{L}+, /u, ''),
      ),
    )
  })

  it('that say who holds a place in a team are none', () => {
    expect(
      told(
        'Điều 1. Thành lập Tổ công tác, gồm:\n1. Tổ trưởng: Phó Chủ tịch Ủy ban nhân dân xã phụ trách kinh tế.\n',
        'QĐ',
      ),
    ).toEqual([])
  })
})

describe('a paragraph that closes a document', () => {
  it.each([
    'Yêu cầu các sở, ban, ngành nghiêm túc thực hiện Chỉ thị này. Chi cục Kiểm lâm đôn đốc việc dọn mương, báo cáo Chủ tịch tỉnh.',
    'Văn phòng tỉnh thông báo để các đơn vị biết, thực hiện; giao Chi cục Kiểm lâm theo dõi việc dọn mương.',
  ])('may go on with an order: %s', (closing) => {
    const { tasks } = readTasks(
      `Chủ tịch yêu cầu:\n\n1. Sở Y tế phun thuốc.\n\n2. Sở Nội vụ bố trí cán bộ.\n\n${closing}\n`,
      'CV',
    )
    expect(leads(tasks.at(-1))).toEqual(['Chi cục Kiểm lâm'])
    expect(tasks.at(-1)?.value).not.toContain('thực hiện')
  })

  const closed = (closing: string) =>
    readTasks(
      `Chủ tịch yêu cầu:\n\n1. Sở Y tế phun thuốc.\n\n2. Sở Nội vụ bố trí cán bộ.\n\n${closing}\n`,
      'CV',
    ).tasks.slice(2)

  it.each([
    [
      'Nhận được Công văn này, Thủ trưởng các đơn vị khẩn trương triển khai. Giao Thanh tra Sở kiểm tra việc chấp hành.',
      'Thanh tra Sở',
    ],
    ['Công văn này thay thế Công văn số 11/UBND-VX ngày 06/01/2021. Văn phòng theo dõi, đôn đốc các xã.', 'Văn phòng'],
    ['Kế hoạch này có hiệu lực kể từ ngày ký. Giao Phòng Nội vụ đăng tải lên trang tin.', 'Phòng Nội vụ'],
  ])('is left out of the order behind it: %s', (closing, who) => {
    const tasks = closed(closing)
    expect(tasks.map(leads)).toEqual([[who]])
    expect(tasks[0]?.value).not.toMatch(/này/u)
  })

  it.each([
    'Công văn này thay thế Công văn số 11/UBND-VX ngày 06/01/2021 của Ủy ban nhân dân tỉnh.',
    'Văn bản này thay thế Công văn số 11/UBND-VX ngày 06/01/2021. Yêu cầu các cơ quan, đơn vị, địa phương nghiêm túc triển khai thực hiện.',
    'Chỉ thị này bãi bỏ Chỉ thị số 7/CT-UBND ngày 06/01/2021. Đề nghị Thủ trưởng các đơn vị tổ chức thực hiện nghiêm túc.',
  ])('orders nothing: %s', (closing) => {
    expect(closed(closing)).toEqual([])
  })
})

describe('the last sentences of a paragraph', () => {
  const first = 'Giao Ban Phong trào theo dõi, chấm điểm, đề xuất khen thưởng tại Hội nghị sơ kết.'
  const closed = (...tail: readonly string[]) =>
    readTasks(
      `Chủ tịch yêu cầu:\n\n1. Sở Y tế phun thuốc.\n\n2. Sở Nội vụ bố trí cán bộ.\n\n${[first, ...tail].join(' ')}\n`,
      'CV',
    )
      .tasks.slice(2)
      .map(({ value }) => value)

  it.each([
    'Mọi vướng mắc xin liên hệ đ/c Y Thuyên, ĐT 0262.3852.',
    'Nhận được Thông báo này, yêu cầu các tổ nghiêm túc thực hiện.',
    'Thông báo này thay thế thông báo số 21/TB-TAP ngày 02/03/2031. Trân trọng!',
    'Kinh phí: từ nguồn sự nghiệp môi trường.',
    'Kinh phí hoạt động của Tổ do ngân sách tỉnh bảo đảm.',
  ])('are none of the order when they tell something else: %s', (tail) => {
    expect(closed(tail)).toEqual([first.slice(0, -1)])
  })

  it('stay with it when they go on about it', () => {
    expect(closed('Kết quả công bố công khai trong tháng 4.')[0]).toContain('công bố công khai')
  })

  it('hand one matter to somebody else', () => {
    expect(closed('Riêng công trình kè Suối Bùn, giao đồng chí Lò Văn Định trực tiếp chỉ đạo.')).toHaveLength(2)
  })
})

describe('what a conclusion says besides orders', () => {
  const concluded = (item: string) =>
    readTasks(
      `Sau khi nghe báo cáo, Chủ tịch kết luận và chỉ đạo như sau:\n\n1. ${item}\n\n2. Sở Y tế phun thuốc ở các chợ.\n`,
      'TB',
    ).tasks

  it.each([
    'Về đánh giá chung\nĐến ngày 31/8/2031, toàn thành phố giải ngân được 9.412/21.870 tỷ đồng, đạt 43,04%, thấp hơn cả nước.',
    'Qua bốn tháng vận hành mô hình mới, việc bàn giao tài sản đã cơ bản hoàn thành, không để gián đoạn.',
    'Trong 9 tháng qua, công tác giám sát dịch được duy trì thường xuyên; số ca mắc giảm 12% so với cùng kỳ.',
    'Về lâu dài, Sở Xây dựng đang hoàn thiện chương trình nhà ở, dự kiến bổ sung 64 ha đất.',
  ])('is no task: %s', (item) => {
    expect(concluded(item).map(leads)).toEqual([['Sở Y tế']])
  })

  it.each([
    'Đối với các dự án đã được phê duyệt, đẩy nhanh giải phóng mặt bằng, bàn giao đất trong quý IV.',
    'Trước mắt, Sở Xây dựng hoàn thiện chương trình nhà ở, bổ sung 64 ha đất.',
    'Trong 3 tháng tới, tập trung giám sát dịch ở các xã vùng cao, không để sót ca mắc.',
  ])('does not hide an order: %s', (item) => {
    expect(concluded(item)).toHaveLength(2)
  })
})

describe('orders in an article', () => {
  const article = (...paragraphs: readonly string[]): string =>
    `BÁO HÒA MỤC ĐIỆN TỬ\nChủ tịch tỉnh: Không để ùn ứ nông sản\nThứ sáu, 12/12/2031 | 17:40 GMT+7\n\nChiều 11/12, đồng chí Chủ tịch UBND tỉnh Hòa Mục chủ trì cuộc họp bàn giải pháp thúc đẩy xuất khẩu nông sản dịp cuối năm và Tết Nguyên đán, cùng dự có lãnh đạo các sở, ngành của tỉnh.\n\n${paragraphs.join('\n\n')}\n\nH.T\nÝ kiến bạn đọc (0)     Gửi bình luận\nTin mới\nBản quyền thuộc Báo Hòa Mục\n`
  const orders =
    'Kết luận cuộc họp, đồng chí Chủ tịch yêu cầu các sở, ngành bám sát các cửa khẩu, không được chủ quan trước cao điểm Tết Nguyên đán sắp tới trên địa bàn toàn tỉnh, nhất là các tuyến biên giới.'

  it('stand below the caption of a picture', () => {
    const { tasks } = parseText(article('[Ảnh: Quang cảnh cuộc họp]', orders))
    expect(leads(tasks[0])).toEqual(['các sở, ngành'])
  })

  it('are each of the one who is told, whoever tells, and go on about the same one', () => {
    const { tasks } = parseText(
      article(
        orders,
        'Cụ thể, đồng chí giao Ban Quản lý Khu kinh tế cửa khẩu Hòa Mục công khai số liệu xe chờ, báo cáo kết quả trước ngày 20/12. Ban Quản lý cũng phải cập nhật 3 lần/ngày.',
        'Về phòng, chống buôn lậu, Chi cục Quản lý thị trường xây dựng kế hoạch cao điểm. Đề nghị Tòa án nhân dân khu vực 3 sớm xét xử một số vụ án.',
        'Đồng chí Giám đốc Công an tỉnh được giao trực tiếp chỉ đạo phân luồng trên các quốc lộ.',
        'Đồng chí Chủ tịch cũng đồng ý lắp đặt 12 máy quay, giao Sở Tài chính thẩm định trong tuần tới.',
      ),
    )
    expect(tasks.map(leads)).toEqual([
      ['các sở, ngành'],
      ['Ban Quản lý Khu kinh tế cửa khẩu Hòa Mục'],
      ['Chi cục Quản lý thị trường'],
      ['Tòa án nhân dân khu vực 3'],
      ['Đồng chí Giám đốc Công an tỉnh'],
      ['Sở Tài chính'],
    ])
    // The year is that of the day on which the page was posted; what comes again in the next sentence takes no day away.
    expect(tasks[1]?.deadline?.value).toBe('2031-12-20')
  })
})

describe('deadlines', () => {
  it.each([
    ['Sửa mái trường trước ngày khai giảng 05/9', '2031-09-05'],
    ['Sửa mái trường, xong trước Quốc khánh 2/9', '2031-09-02'],
    ['Đưa đoàn viên về quê chậm nhất 28 tháng Chạp (17/12/2031)', '2031-12-17'],
    ['Làm thêm 2 giờ mỗi ngày để dọn mương, xong trước ngày 20/12', '2031-12-20'],
  ])('%s', (item, day) => {
    const { tasks } = readTasks(`Chủ tịch yêu cầu:\n\n1. ${item}.\n`, 'CV', '2031-05-12')
    expect(tasks[0]?.deadline?.value).toBe(day)
  })

  it('have the year of a date line whose day is blank', () => {
    const { tasks } = readTasks(
      'Hòa Mục, ngày    tháng 01 năm 2031\n\nChủ tịch yêu cầu:\n\n1. Dọn mương trước ngày 30 tháng 4.\n',
      'CV',
    )
    expect(tasks[0]?.deadline?.value).toBe('2031-04-30')
  })
})

import { describe, expect, it } from 'vitest'
import { leads, readTasks } from './reading-tasks.ts'

const values = (text: string, type?: string, date?: string): readonly string[] =>
  readTasks(text, type, date).tasks.map((task) => task.value)

describe('outlines of other writers', () => {
  it('reads dotted numbers that end in a hyphen', () => {
    const { tasks } = readTasks(
      'II- NHIỆM VỤ, GIẢI PHÁP\n\n2- Nâng cao hiệu lực quản lý\n\n2.1- Đảng ủy Công an tỉnh lãnh đạo:\n\n- Kiểm tra các cơ sở.\n\n2.2- Liên đoàn Lao động tỉnh vận động chủ nhà trọ lắp thiết bị báo cháy.\n',
      'CTr',
    )
    expect(tasks.map((task) => task.value)).toEqual([
      'Kiểm tra các cơ sở',
      'Liên đoàn Lao động tỉnh vận động chủ nhà trọ lắp thiết bị báo cháy',
    ])
    expect(leads(tasks[0])).toEqual(['Đảng ủy Công an tỉnh'])
  })

  it('begins lists anew below numbered Markdown headings', () => {
    const { tasks } = readTasks(
      '# CHỈ THỊ\n\nChủ tịch yêu cầu:\n\n## 1. Sở Y tế\n\n- Kiểm tra các bệnh viện.\n\n## 2. Ủy ban nhân dân các xã\n\n1. Bố trí ngân sách cho công tác phòng bệnh.\n2. Rà soát các khu vực có nguy cơ.\n',
    )
    expect(tasks.map((task) => leads(task))).toEqual([
      ['Sở Y tế'],
      ['Ủy ban nhân dân các xã'],
      ['Ủy ban nhân dân các xã'],
    ])
  })

  it('reads items whose star is a Markdown mark as well', () => {
    expect(
      values(
        'Yêu cầu thực hiện như sau:\n\n3) Đảng ủy các xã:\n* Phân công một đồng chí trực tiếp chỉ đạo.\n* Vận động các hộ dân di dời.\n',
        'CV',
      ),
    ).toEqual(['Phân công một đồng chí trực tiếp chỉ đạo', 'Vận động các hộ dân di dời'])
  })

  it('takes the end of a number for no item', () => {
    expect(
      values(
        'Yêu cầu thực hiện:\n\n1. Tiếp tục quán triệt Công văn số 1406\n- CV/TU của Ban Thường vụ Tỉnh ủy.\n',
        'KL',
      ),
    ).toEqual(['Tiếp tục quán triệt Công văn số 1406 - CV/TU của Ban Thường vụ Tỉnh ủy'])
  })

  it('ends where a web page goes on with other news', () => {
    const { tasks } = readTasks(
      'Chủ tịch yêu cầu các đơn vị:\n\n- Công an phường bố trí lực lượng trực.\n\nTin khác\n\n- Thông báo lịch cắt điện trong tuần tới của công ty\n',
      'CV',
    )
    expect(tasks).toHaveLength(1)
  })
})

describe('copies without tone marks', () => {
  const plain =
    'UBND phuong yeu cau cac bo phan thuc hien mot so noi dung sau:\n\n1. Cong an phuong xu ly nghiem hanh vi do rac xuong long ho.\n\n2. Van phong tong hop, bao cao UBND thanh pho truoc ngay 12 thang 4.\n'

  it('finds the tasks, and prints them as they stand', () => {
    const { tasks } = readTasks(plain, 'CV', '2022-03-02')
    expect(tasks.map((task) => task.value)).toEqual([
      'Cong an phuong xu ly nghiem hanh vi do rac xuong long ho',
      'Van phong tong hop, bao cao UBND thanh pho truoc ngay 12 thang 4',
    ])
    expect(leads(tasks[0])).toEqual(['Cong an phuong'])
    expect(tasks[1]?.deadline).toMatchObject({ value: '2022-04-12', bound: 'before', text: 'truoc ngay 12 thang 4' })
  })
})

describe('who acts', () => {
  const who = (item: string): readonly string[] => leads(readTasks(`Yêu cầu:\n\n1. ${item}\n`).tasks[0])

  it.each([
    [
      'Giao Ủy ban Kiểm tra giám sát việc thực hiện; Văn phòng Đảng ủy tham mưu báo cáo.',
      ['Ủy ban Kiểm tra', 'Văn phòng Đảng ủy'],
    ],
    ['Khối Dân vận xã phân công hội viên đến từng hộ.', ['Khối Dân vận xã']],
    ['Bộ Quốc phòng chỉ đạo các đơn vị sẵn sàng lực lượng.', ['Bộ Quốc phòng']],
    ['Tỉnh đoàn tổ chức các buổi thực hành thoát nạn.', ['Tỉnh đoàn']],
    ['Các hộ dân đã đổ đất trong hành lang phải tự thu dọn.', ['Các hộ dân đã đổ đất trong hành lang']],
    ['Đề nghị Hoa Sen Xanh thực hiện đúng hướng dẫn tại công văn nêu trên.', ['Hoa Sen Xanh']],
    [
      'Trung tâm Quản lý đầu tư và khai thác thủy lợi chịu trách nhiệm kiểm tra.',
      ['Trung tâm Quản lý đầu tư và khai thác thủy lợi'],
    ],
  ])('%s', (item, expected) => {
    expect(who(item)).toEqual(expected)
  })

  it('names persons by their office', () => {
    const { tasks } = readTasks(
      'IV. TỔ CHỨC THỰC HIỆN\n\n1. Đồng chí Phó Trưởng phòng Văn hóa - Ủy viên: Trực tiếp chỉ đạo chuẩn bị các nội dung tuyên truyền.\n\n2. Ông Nguyễn Văn A, Trưởng phòng Nội vụ, Ủy viên.\n',
      'KH',
    )
    expect(tasks.map((task) => leads(task))).toEqual([['Đồng chí Phó Trưởng phòng Văn hóa - Ủy viên']])
  })

  it('takes over who is named above items of an execution article', () => {
    const { tasks } = readTasks(
      'Điều 6. Tổ chức thực hiện\n\n1. Giao Ủy ban nhân dân Thành phố:\n\na) Bảo đảm nguồn kinh phí chi thu nhập tăng thêm cho các cơ quan.\n\nb) Thực hiện tốt công tác tuyên truyền.\n',
      'NQ',
    )
    expect(tasks.map((task) => leads(task))).toEqual([['Ủy ban nhân dân Thành phố'], ['Ủy ban nhân dân Thành phố']])
  })
})

describe('no tasks', () => {
  it.each([
    [
      'a case and what the law makes of it',
      'Trường hợp qua kiểm tra, Cục Thuế xác định Công ty phát sinh số thuế phải nộp thì Công ty bị xử phạt.',
    ],
    ['an answer for information, with a speck behind it', 'Tổng cục Thuế trả lời để Cục Thuế tỉnh biết./.#'],
  ])('%s', (_, paragraph) => {
    expect(values(`Tổng cục Thuế có ý kiến như sau:\n\n${paragraph}\n`, 'CV')).toEqual([])
  })

  it('procedures in a table', () => {
    const rows =
      '| STT | Tên thủ tục hành chính | Nội dung sửa đổi | Cơ quan thực hiện |\n|---|---|---|---|\n| 1 | Đăng ký tàu bay | Thông tư số 64/2025/TT-BTC | Cục Hàng không |\n'
    expect(values(`# PHỤ LỤC\n\n${rows}`, 'QĐ')).toEqual([])
  })
})

describe('terms', () => {
  const term = (item: string): string | undefined =>
    readTasks(`Yêu cầu:\n\n1. ${item}\n`, 'CT', '2021-04-12').tasks[0]?.deadline?.value

  it.each([
    ['Sở Y tế tập huấn cho cán bộ trong tháng 9/2025.', '2025-09'],
    ['Kiểm tra các hồ chứa có dung tích từ 3 triệu m3 trở lên trong quý III năm 2021.', '2021-Q3'],
    ['Bảo đảm kết nối trực tuyến trong năm 2022.', '2022'],
    ['Sơ kết việc thực hiện vào quý II/2023.', '2023-Q2'],
    ['Làm rõ nguyên nhân; khắc phục ngay trong ngày 05/11/2021.', '2021-11-05'],
    ['Thực hiện dự toán được giao trong năm 2022 theo quy định.', undefined],
  ])('%s', (item, expected) => {
    expect(term(item)).toBe(expected)
  })
})

describe('who acts, in the wording of real documents', () => {
  const lead = (item: string, type = 'CT'): readonly string[] =>
    leads(readTasks(`Chủ tịch yêu cầu thực hiện các nhiệm vụ sau:\n\n1. ${item}\n`, type).tasks[0])

  it.each([
    ['Thuế GTGT thực hiện theo hướng dẫn tại mục 2 và kê khai đầy đủ.', []],
    ['Ban Thường trực xã tổ chức hội nghị lấy ý kiến cử tri.', ['Ban Thường trực xã']],
    ['Thành phố tổ chức đoàn công tác đi kiểm tra các kho.', ['Thành phố']],
    [
      'Sở Lao động - Thương binh và Xã hội, Sở Y tế rà soát danh sách.',
      ['Sở Lao động - Thương binh và Xã hội', 'Sở Y tế'],
    ],
    [
      'Tổng Liên đoàn Lao động Việt Nam, tổ chức đại diện người lao động tham gia tuyên truyền.',
      ['Tổng Liên đoàn Lao động Việt Nam, tổ chức đại diện người lao động'],
    ],
    ['Các địa phương có nông sản xuất khẩu thường xuyên cập nhật giá.', ['Các địa phương có nông sản xuất khẩu']],
    ['Các địa phương có kế hoạch kiểm tra các kho trong tháng.', ['Các địa phương']],
    [
      'Các đơn vị được giao thực hiện các nhiệm vụ của Đề án lập dự toán kinh phí.',
      ['Các đơn vị được giao thực hiện các nhiệm vụ của Đề án'],
    ],
    ['Đối với cán bộ vi phạm, sau khi có kết luận, thì các cấp ủy phải kịp thời xử lý.', ['các cấp ủy']],
    ['Căn cứ kết quả rà soát và nhu cầu; các trường tiếp tục tuyển sinh.', ['các trường']],
    ['Trong trường hợp đặc biệt, căn cứ ý kiến của lãnh đạo tỉnh, Sở Nội vụ thực hiện các bước.', ['Sở Nội vụ']],
    ['Ủy ban nhân dân xã được quyết định mức chi.', ['Ủy ban nhân dân xã']],
    ['Ban Tổ chức tỉnh quy định cụ thể về hồ sơ.', ['Ban Tổ chức tỉnh']],
    ['Trung tâm Chuyển đổi số tỉnh cấu hình thủ tục trên hệ thống.', ['Trung tâm Chuyển đổi số tỉnh']],
    ['Các tổ chức, cá nhân khai thác nước có trách nhiệm nộp phí đầy đủ.', ['Các tổ chức, cá nhân khai thác nước']],
    ['Cơ quan thuế không có trách nhiệm xác định đơn giá.', ['Cơ quan thuế']],
    [
      'Các địa phương liên quan đến việc thực hiện sắp xếp có trách nhiệm ổn định bộ máy.',
      ['Các địa phương liên quan đến việc thực hiện sắp xếp'],
    ],
    ['Cán bộ, lãnh đạo địa phương phải trực tiếp kiểm tra các kho.', ['Cán bộ', 'lãnh đạo địa phương']],
    ['Nhiệm vụ của Văn phòng Sở: chủ trì, rà soát các kho.', ['Văn phòng Sở']],
    ['Đề nghị Mặt trận Tổ quốc Việt\nNam và các đoàn thể tuyên truyền.', ['Mặt trận Tổ quốc Việt Nam', 'các đoàn thể']],
  ])('%s', (item, expected) => expect(lead(item)).toEqual(expected))

  const below = (heading: string): readonly string[] =>
    leads(
      readTasks(
        `Chủ tịch yêu cầu:\n\n1. ${heading}\n\na) Kiểm tra các kho trên địa bàn.\n\nb) Lập danh sách các kho.\n`,
      ).tasks[0],
    )

  it.each([
    ['Các cơ quan đăng ký đầu tư (Sở Tài chính, Ban Quản lý khu công nghiệp tỉnh):', /^Các cơ quan đăng ký đầu tư/u],
    [
      'Chủ tịch Ủy ban nhân dân các tỉnh, nhất là các tỉnh: Gia Lai, Đắk Lắk tiếp tục chỉ đạo ứng phó, trong đó:',
      /các tỉnh, nhất là các tỉnh: Gia Lai, Đắk Lắk$/u,
    ],
    ['Sở Y tế; Đài Phát thanh tỉnh', /^Sở Y tế; Đài Phát thanh tỉnh$/u],
  ])('below the heading %s', (heading, expected) => expect(below(heading).join('; ')).toMatch(expected))

  it('takes a heading parted by semicolons and its paragraph together', () => {
    const { tasks } = readTasks(
      'Chủ tịch yêu cầu:\n\n1. Sở Y tế; Đài Phát thanh tỉnh\n\nChỉ đạo tăng thời lượng tuyên truyền.\n',
    )
    expect(leads(tasks[0])).toEqual(['Sở Y tế', 'Đài Phát thanh tỉnh'])
  })

  it('takes a line of names without a marker for the heading of the items below it', () => {
    const { tasks } = readTasks(
      'Chủ tịch yêu cầu:\n\n1. Hỗ trợ khẩn cấp về nhà ở\n\nỦy ban nhân dân các tỉnh, thành phố:\n\na) Huy động các nguồn lực để sửa chữa nhà bị hư hại.\n\nb) Rà soát, bố trí quỹ đất.\n',
    )
    expect(tasks.map((task) => leads(task))).toEqual([
      ['Ủy ban nhân dân các tỉnh, thành phố'],
      ['Ủy ban nhân dân các tỉnh, thành phố'],
    ])
  })

  it('ends those who co-operate before what they co-operate in', () => {
    const { tasks } = readTasks(
      'Chủ tịch yêu cầu:\n\n1. Sở Y tế phối hợp với Công an tỉnh trong công tác kiểm tra các kho.\n',
    )
    expect(tasks[0]?.assignees.filter(({ role }) => role === 'support').map(({ value }) => value)).toEqual([
      'Công an tỉnh',
    ])
  })

  it('takes no answer for an order because the letter it answers asked for something', () => {
    const letter = (speaker: string): readonly string[] =>
      values(
        `Trả lời công văn số 12/CV ngày 01/8/2022 của Công ty A đề nghị hướng dẫn thực hiện chính sách, ${speaker} có ý kiến như sau:\n\n1. Thực hiện kê khai theo mẫu đối với doanh thu của nhà thầu.\n\n2. Về hoàn thuế: áp dụng theo quy định hiện hành của pháp luật.\n\nĐề nghị Công ty A liên hệ với cơ quan thuế để được hướng dẫn.\n`,
        'CV',
      )
    expect(letter('Cục Thuế tỉnh')).toEqual(['Đề nghị Công ty A liên hệ với cơ quan thuế để được hướng dẫn'])
    expect(letter('Phó Chủ tịch Ủy ban nhân dân tỉnh').length).toBeGreaterThan(1)
  })

  it('takes rules that are quoted with straight marks for none', () => {
    const { tasks } = readTasks(
      'Sở Y tế có ý kiến như sau:\n\n"1. Mức chi\n\nCơ quan thuế xây dựng mức chi phù hợp với địa bàn."\n\nĐề nghị Thuế tỉnh Gia Lai thực hiện theo quy định.\n',
      'CV',
    )
    expect(tasks.map((task) => leads(task))).toEqual([['Thuế tỉnh Gia Lai']])
  })

  it('leaves to the heading what the item asks of others among other things', () => {
    const { tasks } = readTasks(
      'Chủ tịch yêu cầu:\n\n1. Sở Y tế\n\na) Kiểm tra chất lượng nước; nếu không đạt, phải hướng dẫn, yêu cầu các cơ sở có biện pháp khắc phục.\n\nb) Lập danh sách.\n',
    )
    expect(leads(tasks[0])).toEqual(['Sở Y tế'])
  })
})

describe('what is told apart from orders', () => {
  const values = (text: string, type = 'TB'): readonly string[] => readTasks(text, type).tasks.map((task) => task.value)
  it('a note about what is attached is no part of the last item', () => {
    expect(
      values(
        'Bộ yêu cầu:\n\n1. Các đơn vị tổ chức trực ban và báo cáo kết quả./.\n(Công điện số 25/CĐ-TTg ngày 20/11/2024 gửi kèm theo)\n',
        'CĐ',
      ),
    ).toEqual(['Các đơn vị tổ chức trực ban và báo cáo kết quả'])
  })
  it('all units are told to organise, none is told apart by it', () => {
    const [task] = readTasks(
      'Bộ yêu cầu:\n\n1. Các đơn vị tổ chức trực ban và thực hiện nghiêm chế độ báo cáo.\n',
      'CĐ',
    ).tasks
    expect(task?.assignees.map((one) => one.value)).toEqual(['Các đơn vị'])
  })
  it('who signs for another is the one whom the words name', () => {
    const [task] = readTasks(
      'Điều 2. Giao Bộ trưởng Bộ Xây dựng thừa ủy quyền Thủ tướng Chính phủ ký báo cáo.\n',
      'NQ',
    ).tasks
    expect(task?.assignees.map((one) => one.value)).toEqual(['Bộ trưởng Bộ Xây dựng'])
  })
  it('items below what something is are no orders, however deep', () => {
    expect(
      values(
        '2. Mô tả\n\nTheo hồ sơ, thông tin mặt hàng như sau:\n\n- Thành phần: giấy, mực in.\n\n- Màu sắc:\n\n+ Mặt trước: đỏ, vàng.\n\n+ Mặt sau: xanh.\n',
      ),
    ).toEqual([])
  })
})

describe('who acts in local orders', () => {
  const who = (item: string): readonly string[] =>
    readTasks(
      `UBND phường yêu cầu:\n\n1. Đảng ủy các phường:\n\n- ${item}\n\n- Báo cáo kết quả về quận.\n`,
      'CT',
    ).tasks[0]?.assignees.map((one) => one.value) ?? []
  it.each([
    ['Khối trưởng các khối dân cư tổ chức ký cam kết với từng hộ.', ['Khối trưởng các khối dân cư']],
    ['Mỗi đảng bộ cấp huyện lựa chọn từ 01 đến 02 đảng bộ cơ sở làm trước.', ['Mỗi đảng bộ cấp huyện']],
    ['Lãnh đạo cả hệ thống chính trị vào cuộc tuyên truyền, vận động.', ['Đảng ủy các phường']],
  ])('%s', (item, names) => {
    expect(who(item)).toEqual(names)
  })
})

describe('what a submission asks', () => {
  const text =
    'I. SỰ CẦN THIẾT\n\nToàn xã có 12 nhà văn hóa hư hỏng.\n\nII. NỘI DUNG TRÌNH\n\nPhòng Kinh tế kính đề nghị Ủy ban nhân dân xã xem xét, quyết định:\n\n1. Phê duyệt danh sách 12 nhà văn hóa.\n\n2. Giao Phòng Văn hóa sửa chữa xong trước ngày 20/9/2031.\n\nPhòng Kinh tế kính trình Ủy ban nhân dân xã xem xét, quyết định./.\n'

  it('stands in the list below what it asks for, of whom it asks', () => {
    const { tasks } = readTasks(text, 'TTr')
    expect(tasks.map(({ value }) => value)).toEqual([
      'Phê duyệt danh sách 12 nhà văn hóa',
      'Giao Phòng Văn hóa sửa chữa xong trước ngày 20/9/2031',
    ])
    expect(tasks[0]?.assignees).toMatchObject([{ value: 'Ủy ban nhân dân xã', source: 'lead-in' }])
    expect(leads(tasks[1])).toEqual(['Phòng Văn hóa'])
  })

  it('is no order where it only reports', () => {
    expect(
      readTasks(text.replace('kính đề nghị', 'đã báo cáo').replace(', quyết định:', ' như sau:'), 'TTr').tasks,
    ).toEqual([])
  })
})

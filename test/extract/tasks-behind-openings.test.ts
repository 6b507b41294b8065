import { describe, expect, it } from 'vitest'
import { leads, readTasks, supports } from './reading-tasks.ts'

const day = '2031-03-12'
const read = (text: string, type = 'KH') => readTasks(text, type, day).tasks
const told = (text: string, type = 'KH') => read(text, type).map((task) => [task.value, leads(task)])

describe('spoken ordinals that run on in a line', () => {
  it.each([
    [
      'Sở Nội vụ yêu cầu các xã:\nMột là, thống kê tài liệu tồn đọng. Hai là, bố trí kho tạm. Ba là, báo cáo Sở trước ngày 15/4/2031.',
      ['thống kê tài liệu tồn đọng', 'bố trí kho tạm', 'báo cáo Sở trước ngày 15/4/2031'],
    ],
    [
      'Sở Nội vụ yêu cầu các xã: Một là, thống kê tài liệu tồn đọng. Hai là, bố trí kho tạm.',
      ['thống kê tài liệu tồn đọng', 'bố trí kho tạm'],
    ],
    [
      'Sở Nội vụ yêu cầu:\nThứ nhất, Phòng Văn hóa bố trí kho tạm. Thứ hai, Công an xã canh gác kho. Thứ ba, Đoàn Thanh niên dọn kho. Thứ tư, các trường học kiểm kê kho.',
      [
        'Phòng Văn hóa bố trí kho tạm',
        'Công an xã canh gác kho',
        'Đoàn Thanh niên dọn kho',
        'các trường học kiểm kê kho',
      ],
    ],
  ])('%j: each is an item', (text, values) => {
    expect(read(text, 'CV').map(({ value }) => value)).toEqual(values)
  })

  it('are none where days of the week are meant', () => {
    expect(
      read(
        'Sở Nội vụ yêu cầu:\nThứ hai, ngày 15/4/2031, Phòng Văn hóa bố trí kho tạm. Thứ ba, ngày 16/4/2031, Công an xã canh gác kho.',
        'CV',
      ).map((task) => task.marker),
    ).toEqual([undefined])
  })
})

describe('a matter without a number, and a short numbered one', () => {
  it('"Về kinh phí" heads the paragraph below it', () => {
    expect(
      told(
        'Sở Nội vụ yêu cầu:\nThứ nhất, Phòng Văn hóa các xã bố trí kho tạm bảo đảm phòng cháy, không để trong hành lang của nhà.\nVề kinh phí\nKinh phí chỉnh lý do ngân sách xã bảo đảm theo phân cấp hiện hành của Hội đồng nhân dân tỉnh ba năm.\nVề chế độ báo cáo\nĐề nghị Ủy ban nhân dân các xã gửi báo cáo về Sở trước ngày 30/6/2031 theo mẫu đã gửi kèm theo đây.',
        'CV',
      ),
    ).toEqual([
      [
        'Phòng Văn hóa các xã bố trí kho tạm bảo đảm phòng cháy, không để trong hành lang của nhà',
        ['Phòng Văn hóa các xã'],
      ],
      [
        'Đề nghị Ủy ban nhân dân các xã gửi báo cáo về Sở trước ngày 30/6/2031 theo mẫu đã gửi kèm theo đây',
        ['Ủy ban nhân dân các xã'],
      ],
    ])
  })

  const wide =
    'Ngày 05/6/2031, Chủ tịch UBND xã chủ trì Hội nghị giao ban. Sau khi nghe các phòng trình bày báo cáo, ý\nkiến của các Phó Chủ tịch và trưởng các thôn, Chủ tịch UBND xã kết luận như sau, các phòng và các thôn\nthực hiện nghiêm:\n'
  it('is no part of a wrapped paragraph that begins with a body', () => {
    expect(
      told(
        `${wide}1. Kỹ thuật, an toàn\nBan Kỹ thuật hoàn tất hồ sơ thanh toán nạo vét đợt 1 theo Hợp đồng số 88 ký ngày 17/02/2030, xong\ntrước ngày 20/6/2031.\n2. Đất đai\nPhòng Kinh tế rà soát 12 hộ lấn đất, lập biên bản từng hộ, báo cáo Chủ tịch UBND xã trước ngày 25/6/2031\nđể xem xét.`,
        'TB',
      ).map(([, who]) => who),
    ).toEqual([['Ban Kỹ thuật'], ['Phòng Kinh tế']])
  })

  it('is none where the name of a body is broken over two lines', () => {
    expect(
      told(
        `${wide}1. Sở\nGiáo dục và Đào tạo lập danh sách học sinh bán trú của các trường, gửi Phòng Kế hoạch trước ngày 30/6\nnăm 2031.`,
        'TB',
      ).map(([, who]) => who),
    ).toEqual([['Sở Giáo dục và Đào tạo']])
  })
})

describe('what a heading tells of the items below it', () => {
  it.each([
    'I. Nhìn lại năm 2030',
    'I. ĐIỂM LẠI CÔNG TÁC NHIỆM KỲ QUA',
    'I. Những việc đã làm được trong năm 2030',
    'I. Dấu ấn nhiệm kỳ 2025 - 2030',
    'I. Thành tích nổi bật',
    'I. Công tác hội thời gian qua',
  ])('%j looks back', (heading) => {
    expect(
      told(
        `${heading}\n- Xây dựng 34 nhà tình thương.\n- Giúp đỡ 287 hộ thoát nghèo.\nII. Nhiệm vụ\n- Trồng 20 ha rừng.\n`,
      ),
    ).toEqual([['Trồng 20 ha rừng', []]])
  })

  it('two who act below a heading that names nobody each have a task', () => {
    expect(
      told(
        'III- NHIỆM VỤ\n1- Phát huy tình làng nghĩa xóm\n\nMặt trận Tổ quốc phường lập quỹ ở tổ dân phố. Trạm Y tế phường khám bệnh cho người từ 70 tuổi, mỗi năm một lần.\n',
      ),
    ).toEqual([
      ['Mặt trận Tổ quốc phường lập quỹ ở tổ dân phố', ['Mặt trận Tổ quốc phường']],
      ['Trạm Y tế phường khám bệnh cho người từ 70 tuổi, mỗi năm một lần', ['Trạm Y tế phường']],
    ])
  })

  it('one who leads and who helps above one paragraph are one task with it', () => {
    const [task, ...others] = read(
      'Điều 2. Giao các cơ quan:\n1. Sở Văn hóa chủ trì, phối hợp Văn phòng UBND tỉnh:\n\nXây dựng quy trình điện tử.\n\nThời hạn chậm nhất ngày 20/4/2031.\n',
      'QĐ',
    )
    expect(others).toEqual([])
    expect([leads(task), supports(task), task?.deadline?.value]).toEqual([
      ['Sở Văn hóa'],
      ['Văn phòng UBND tỉnh'],
      '2031-04-20',
    ])
  })

  it('the reports of a matter may begin with when they are due', () => {
    expect(
      told(
        'Điều 2. Chế độ báo cáo\n\nTrước ngày 20 của tháng cuối quý, các cơ quan báo cáo kết quả về Sở Nội vụ. Sở Nội vụ tổng hợp, tham mưu UBND tỉnh xếp hạng.\n',
        'QĐ',
      ),
    ).toEqual([
      ['Trước ngày 20 của tháng cuối quý, các cơ quan báo cáo kết quả về Sở Nội vụ', ['các cơ quan']],
      ['Sở Nội vụ tổng hợp, tham mưu UBND tỉnh xếp hạng', ['Sở Nội vụ']],
    ])
  })
})

describe('what stands beside an order and is none', () => {
  const body = 'Bộ trưởng yêu cầu:\n\n'
  it.each([
    ['Sở Xây dựng kiểm tra bến xe. Mức phụ thu đã được quy định tại Thông tư 24.', 'Sở Xây dựng kiểm tra bến xe'],
    ['Sở Xây dựng kiểm tra bến xe. Năm 2030 còn 09 xã không có báo cáo.', 'Sở Xây dựng kiểm tra bến xe'],
    [
      'Đề nghị Công đoàn phát động thi đua. Chủ tịch mong người lao động giữ sức khỏe.',
      'Đề nghị Công đoàn phát động thi đua',
    ],
  ])('%j: what is settled, or wished, behind it', (text, value) => {
    expect(read(`${body}${text}\n\nTổng công ty Đường sắt lập thêm tàu.\n`, 'CĐ').map((task) => task.value)).toEqual([
      value,
      'Tổng công ty Đường sắt lập thêm tàu',
    ])
  })

  it.each([
    [
      'Dự kiến 46.500.000 đồng (in biểu mẫu). Phòng Kinh tế cân đối trong dự toán, trình Chủ tịch trước ngày 05/4/2031.',
      'Phòng Kinh tế',
    ],
    [
      'Kinh phí thực hiện từ ngân sách xã. Các đơn vị lập dự toán gửi Phòng Kinh tế trước ngày 05/4/2031.',
      'Các đơn vị',
    ],
  ])('%j: what it costs before it', (text, who) => {
    expect(read(`II. KINH PHÍ\n\n${text}\n`).map((task) => leads(task))).toEqual([[who]])
  })

  it('who wants something does not act, who decides on it hands it over', () => {
    expect(
      told(
        'Chủ tịch UBND tỉnh kết luận như sau:\n\n1. UBND phường Cầu Ván xin tiếp nhận trụ sở cũ: Đồng ý về nguyên tắc. Giao Sở Tài chính thẩm tra hồ sơ.\n\n2. UBND xã Khe Lương xin bổ sung kinh phí: UBND tỉnh đã bố trí 2,4 tỷ đồng.\n\n3. Phòng Nội vụ xin ý kiến Sở Nội vụ về biên chế.\n',
        'TB',
      ).map(([, who]) => who),
    ).toEqual([['Sở Tài chính'], ['Phòng Nội vụ']])
  })

  it('"Kể từ ngày …" tells since when, and orders nothing', () => {
    expect(
      told(
        'Chủ tịch UBND xã kết luận như sau:\n\n1. Văn bản điện tử\n\nKể từ ngày 01/7/2031, văn bản nội bộ không phát hành bản giấy. Văn phòng mở lớp cho văn thư các thôn.\n',
        'TB',
      ),
    ).toEqual([['Văn phòng mở lớp cho văn thư các thôn', ['Văn phòng']]])
  })

  it('"vắc xin" is no wish', () => {
    expect(
      read(
        'III. NHIỆM VỤ\n\n1. Trạm Thú y tổ chức tiêm phòng vắc xin cho đàn lợn.\n2. Báo cáo kết quả về Hội Nông dân tỉnh, muộn nhất 15/11/2031.\n',
      ).map((task) => [leads(task), task.reportTo?.map(({ value }) => value)]),
    ).toEqual([
      [['Trạm Thú y'], []],
      [[], ['Hội Nông dân tỉnh']],
    ])
  })

  it.each([
    ['Trưởng thôn báo tăng, giảm về Phòng Văn hóa - Xã hội trước ngày 20/6/2031.', ['Phòng Văn hóa - Xã hội']],
    ['Hội Cựu chiến binh báo cáo Đảng ủy và gửi về cấp tỉnh để theo dõi.', ['Đảng ủy', 'cấp tỉnh']],
  ])('%j: to whom it is reported', (line, to) => {
    expect(read(`III. NHIỆM VỤ\n\n1. ${line}\n`)[0]?.reportTo?.map(({ value }) => value)).toEqual(to)
  })

  it('"nội dung yêu cầu" heads what is demanded, "vì sao" asks why', () => {
    expect(
      told(
        'I. VÌ SAO PHẢI DỜI CHỢ\n- Lập biên bản hai vụ cháy.\nII. NỘI DUNG YÊU CẦU\n- Lắp đồng hồ nước.\nIII. YÊU CẦU\n- Bảo đảm an toàn, tiết kiệm.\n',
      ).map(([value]) => value),
    ).toEqual(['Lắp đồng hồ nước'])
  })

  it('whom to ask stands in a line of its own', () => {
    expect(
      read(
        'IV. TỔ CHỨC THỰC HIỆN\n\n1. Công an xã nắm tình hình.\n\nBà con cần hỏi thêm thì gặp anh Tủa ở Trung tâm Phục vụ hành chính công.\n',
      ).map(({ value }) => value),
    ).toEqual(['Công an xã nắm tình hình'])
  })
})

describe('fields of a line', () => {
  it.each([
    ['Lập sổ theo dõi thông báo – Văn phòng UBND xã – Quý II/2031.', ['Văn phòng UBND xã'], [], '2031-Q2'],
    [
      'Xem lại hồ sơ vay vốn – Phòng Kinh tế chủ trì, Công an xã phối hợp – Xong trước 30/6/2031.',
      ['Phòng Kinh tế'],
      ['Công an xã'],
      '2031-06-30',
    ],
    ['Kiểm đếm bàn ghế, máy tính → Văn phòng UBND xã → 20/6/2031.', ['Văn phòng UBND xã'], [], '2031-06-20'],
    [
      'Trực cấp cứu ở bến — Trạm Y tế xã, Hội Chữ thập đỏ xã — Thường xuyên',
      ['Trạm Y tế xã', 'Hội Chữ thập đỏ xã'],
      [],
      undefined,
    ],
    ['Tháo dỡ mái tôn - Ban Chỉ huy Quân sự xã - trước mùa mưa.', ['Ban Chỉ huy Quân sự xã'], [], undefined],
  ])('%j say who and when', (line, who, helpers, when) => {
    const [task] = read(`III. NHIỆM VỤ\n\n1. ${line}\n`)
    expect([leads(task), supports(task), task?.deadline?.value]).toEqual([who, helpers, when])
  })

  it.each(['Sửa đường Hòa Mục – Sơn Hà – Lai Vung dài 20 km.', 'Mở lớp Toán – Lý – Hóa cho học sinh yếu.'])(
    '%j has none',
    (line) => {
      expect(read(`III. NHIỆM VỤ\n\n1. ${line}\n`).flatMap((task) => task.assignees)).toEqual([])
    },
  )
})

describe('when, without a word before it', () => {
  it.each([
    ['UBND phường lập kế hoạch; quý II/2031 trình HĐND phường quyết nghị.', '2031-Q2'],
    ['Quý III/2031 hoàn thành đo đạc các thửa đất.', '2031-Q3'],
    ['Ban Kế hoạch rà lại danh mục, 6 tháng cuối năm phải bán đấu giá xong.', '2031-H2'],
    ['Văn phòng theo dõi, cuối năm 2031 tổng hợp, báo cáo Đảng ủy.', '2031'],
    ['Số hóa hồ sơ, đạt tối thiểu 95% vào cuối năm 2031.', '2031'],
    ['Khánh thành điểm vui chơi vào dịp 03/02/2032.', '2032-02-03'],
    ['Mở trang tin, ra mắt chậm nhất dịp 30/4/2031.', '2031-04-30'],
    ['Rà soát hộ nghèo, quý II/2031 có 15 hộ thoát nghèo.', undefined],
    ['Văn phòng lo kinh phí, bàn giao cho cơ sở hết quý II.', '2031-Q2'],
    ['Trình Chủ tịch dự toán, thời hạn cuối: ngày 15 của tháng 7/2031.', '2031-07-15'],
    ['Lập danh sách gửi UBND xã trước thứ Sáu tuần sau (24/10).', '2031-10-24'],
  ])('%j', (line, when) => {
    expect(read(`III. NHIỆM VỤ\n\n1. ${line}\n`)[0]?.deadline?.value).toBe(when)
  })

  it('the last month of each quarter comes again', () => {
    expect(read('III. NHIỆM VỤ\n\n1. Các xã báo cáo trước ngày 20 của tháng cuối quý.\n')[0]?.recurrence).toMatchObject(
      {
        value: 'quarterly',
        rrule: 'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20',
      },
    )
  })
})

describe('names', () => {
  it.each([
    ['Công an xã xác thực số định danh của người hưởng.', ['Công an xã']],
    ['Sở Nội vụ đồng bộ dữ liệu cán bộ.', ['Sở Nội vụ']],
    ['Các sở lập danh sách cán bộ.', ['Các sở']],
    [
      'Phòng Kinh tế tổng hợp thuộc Văn phòng UBND tỉnh đôn đốc các đơn vị.',
      ['Phòng Kinh tế tổng hợp thuộc Văn phòng UBND tỉnh'],
    ],
    [
      'Giao ThS. Vũ Đăng Khoát, Phó Trưởng phòng Đào tạo, lập danh sách sinh viên.',
      ['ThS. Vũ Đăng Khoát, Phó Trưởng phòng Đào tạo'],
    ],
    ['Trạm sửa chữa tổng hợp cử thợ khôi phục máy phát điện.', ['Trạm sửa chữa tổng hợp']],
    ['Trạm Y tế xã + Phòng Kinh tế kiểm tra bếp ăn của 46 hộ.', ['Trạm Y tế xã', 'Phòng Kinh tế']],
    ['Ban trị sự các chùa treo cờ Tổ quốc.', ['Ban trị sự các chùa']],
    [
      'Phòng Giáo dục chia các trường thành ba nhóm (giữ nguyên; sáp nhập; giao địa phương khai thác).',
      ['Phòng Giáo dục'],
    ],
  ])('%j', (line, who) => {
    expect(leads(read(`III. NHIỆM VỤ\n\n1. ${line}\n`)[0])).toEqual(who)
  })

  it('"toàn thể nhân dân" stands beside the others whom a lead-in asks', () => {
    const [task] = read(
      'UBND xã yêu cầu các thôn, các trường học và toàn thể nhân dân trong xã thực hiện các nội dung sau:\n- Thu gom rác.\n',
      'CT',
    )
    expect(task?.assignees.map(({ value }) => value)).toEqual([
      'các thôn',
      'các trường học',
      'toàn thể nhân dân trong xã',
    ])
  })

  it('"©)" stands where a scanner has lost "c)"', () => {
    expect(
      told(
        'III. NHIỆM VỤ\na) Kiểm tra quỹ của chi hội.\nb) Cử cán bộ dự họp.\n©) Phân công bí thư trực tiếp kiểm tra.\nd) Lập biên bản.\n',
      ).map(([value]) => value),
    ).toEqual(['Kiểm tra quỹ của chi hội', 'Cử cán bộ dự họp', 'Phân công bí thư trực tiếp kiểm tra', 'Lập biên bản'])
  })
})

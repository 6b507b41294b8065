import { describe, expect, it } from 'vitest'
import { readTasks } from './reading-tasks.ts'

const named = (item: string, role: 'lead' | 'support'): readonly string[] => {
  const { tasks } = readTasks(`Chủ tịch yêu cầu:\n\n1. ${item}\n\n2. Sở Y tế báo cáo kết quả.\n`)
  return tasks[0]?.assignees.filter((one) => one.role === role).map(({ value }) => value) ?? []
}

describe('where names end', () => {
  it.each([
    ['Trung đoàn 27 nhận bao cát trước ngày 15/10.', ['Trung đoàn 27']],
    ['Đại đội 5 cắm biển báo ở hai đầu ngầm.', ['Đại đội 5']],
    ['Phòng Tài chính - Kế toán tạm ứng 30 triệu đồng cho Tổ.', ['Phòng Tài chính - Kế toán']],
    ['Sở Văn hóa, Thể thao và Du lịch dàn dựng chương trình.', ['Sở Văn hóa, Thể thao và Du lịch']],
    ['Giao Ủy ban nhân dân xã phân khai vốn cho từng thôn.', ['Ủy ban nhân dân xã']],
    ['Đối với Đoàn Thanh niên: tặng quà cho thanh niên nhập ngũ.', ['Đoàn Thanh niên']],
    ['Phó Hiệu trưởng Trần Văn Hòa kiểm tra bếp ăn.', ['Phó Hiệu trưởng Trần Văn Hòa']],
    ['Đồng chí Lò Thị Mai, Phó Bí thư Xã đoàn, viết kịch bản.', ['Đồng chí Lò Thị Mai, Phó Bí thư Xã đoàn']],
    ['Đề nghị Bộ Chỉ huy Quân sự tỉnh (qua Ban Tác huấn) cấp đạn.', ['Bộ Chỉ huy Quân sự tỉnh']],
    ['Trung tâm Quản lý đầu tư xây dựng tiếp tục giám sát.', ['Trung tâm Quản lý đầu tư xây dựng']],
  ])('%s', (item, expected) => expect(named(item, 'lead')).toEqual(expected))

  it.each([
    ['Bệnh viện Quân y 7 khám sàng lọc cho người cao tuổi.', ['Bệnh viện Quân y 7']],
    ['Cảng cá Lạch Bạng rào lại bãi xe.', ['Cảng cá Lạch Bạng']],
    ['Binh đoàn 12 chốt số xe tham gia.', ['Binh đoàn 12']],
    ['Xí nghiệp Thủy nông Bắc Đuống vá đê bối.', ['Xí nghiệp Thủy nông Bắc Đuống']],
    ['Ban Nhân dân ấp Tân Lập vét mương nội đồng.', ['Ban Nhân dân ấp Tân Lập']],
    ['Tổ bảo vệ khóa cổng sau 21 giờ.', ['Tổ bảo vệ']],
    ['Tổ Hậu cần nấu cơm cho lực lượng.', ['Tổ Hậu cần']],
    ['Chi đoàn Khối dân chính may cờ, treo băng rôn.', ['Chi đoàn Khối dân chính']],
    ['Thầy Ngô Văn Lý trực phòng máy.', ['Thầy Ngô Văn Lý']],
    ['Hội Chữ thập đỏ các xã: Rà danh sách người từng hiến máu.', ['Hội Chữ thập đỏ các xã']],
    ['Ban Công tác xã hội: In giấy mời.', ['Ban Công tác xã hội']],
    ['Ca trưởng bàn giao chìa khóa.', ['Ca trưởng']],
    ['Các huyện ủy, Thành ủy Hòa Mục rà soát đảng viên.', ['Các huyện ủy', 'Thành ủy Hòa Mục']],
    ['Các huyện ủy, thành ủy rà soát đảng viên.', ['Các huyện ủy, thành ủy']],
    ['Các huyện đoàn, Thị đoàn Hòa Mục rà soát đoàn viên.', ['Các huyện đoàn', 'Thị đoàn Hòa Mục']],
    ['Hợp tác xã Bản Mo chịu trách nhiệm trước Chủ tịch Ủy ban nhân dân xã về số liệu.', ['Hợp tác xã Bản Mo']],
    ['Hội Nông dân và các tổ chức thành viên vận động hội viên hiến đất.', ['Hội Nông dân', 'các tổ chức thành viên']],
    ['Siêu thị Hoa Mai giữ giá gạo.', ['Siêu thị Hoa Mai']],
    ['Chợ Đầu mối Tam Bình dán mã truy xuất.', ['Chợ Đầu mối Tam Bình']],
    ['Bếp ăn Tiểu đoàn 1 nấu 300 suất cơm.', ['Bếp ăn Tiểu đoàn 1']],
    ['Giao ông Lò A Páo in lại bản đồ thôn.', ['ông Lò A Páo']],
    ['Đồng chí Y Hoa Niê phụ trách gây quỹ.', ['Đồng chí Y Hoa Niê']],
    ['Bà Trần Thị Nga đến tận nhà thu phiếu.', ['Bà Trần Thị Nga']],
    ['Sở Y tế cho người bệnh mãn tính nhận thuốc hai tháng.', ['Sở Y tế']],
    ['Tiểu đoàn 3 đào thêm hai ao nuôi cá.', ['Tiểu đoàn 3']],
    ['Phòng Kế hoạch tổng hợp chấm điểm từng khoa.', ['Phòng Kế hoạch tổng hợp']],
    ['Tổ an ninh thôn canh bãi vật liệu ban đêm.', ['Tổ an ninh thôn']],
    ['Ban Phòng cháy vườn cây mùa khô tổ chức tuần tra.', ['Ban Phòng cháy vườn cây mùa khô']],
    [
      'Người đại diện phần vốn nhà nước tại doanh nghiệp báo cáo kết quả.',
      ['Người đại diện phần vốn nhà nước tại doanh nghiệp'],
    ],
    ['Người đại diện theo pháp luật ký cam kết.', ['Người đại diện theo pháp luật']],
    ['Người phụ trách bếp ăn lưu mẫu thức ăn.', ['Người phụ trách bếp ăn']],
    ['Người làm công tác văn thư đóng dấu.', ['Người làm công tác văn thư']],
    ['Tổ Phòng cháy rừng thôn 5 dọn đường băng.', ['Tổ Phòng cháy rừng thôn 5']],
    ['Viện kiểm sát nhân dân khu vực 2 cử kiểm sát viên.', ['Viện kiểm sát nhân dân khu vực 2']],
    ['Phòng Thi hành án dân sự khu vực 2 niêm phong kho.', ['Phòng Thi hành án dân sự khu vực 2']],
    ['Cảnh sát bảo vệ lắp cổng từ.', ['Cảnh sát bảo vệ']],
    ['Tổ Thiết bị nối mạng, cho sinh viên mượn máy.', ['Tổ Thiết bị']],
  ])('an everyday duty: %s', (item, expected) => expect(named(item, 'lead')).toEqual(expected))

  it.each(['Kinh phí Đề án lấy từ ngân sách xã.', 'Bão số 3 đổ bộ gây ngập vùng trũng.'])('no subject: %s', (item) => {
    const { tasks } = readTasks(`Chủ tịch yêu cầu:\n\n1. ${item}\n\n2. Sở Y tế báo cáo kết quả.\n`)
    expect(tasks.flatMap((task) => task.assignees.map(({ value }) => value))).toEqual(['Sở Y tế'])
  })

  it.each([
    ['Phối hợp với Công an xã mời báo cáo viên.', ['Công an xã']],
    ['Phối hợp Văn phòng UBND tỉnh đánh giá chất lượng phục vụ.', ['Văn phòng UBND tỉnh']],
    ['Hội Nông dân phối hợp với Hạt Kiểm lâm chằng néo bè mảng.', ['Hạt Kiểm lâm']],
    ['Cùng với Công an xã cắm biển báo ở hai đầu ngầm.', ['Công an xã']],
    ['Trường tổ chức thăm thầy cô, có sự tham gia của Hội Khuyến học phường.', ['Hội Khuyến học phường']],
    ['Bảo tàng bổ sung hồ sơ di tích, với sự giúp đỡ của Hội Sử học tỉnh.', ['Hội Sử học tỉnh']],
    ['Công an xã tuần tra ban đêm, có sự phối hợp của chi hội Cựu chiến binh.', ['chi hội Cựu chiến binh']],
    ['Trường tranh thủ sự hỗ trợ của Hội Khuyến học phường để thăm thầy cô.', []],
    ['Phối hợp với trưởng buôn dẫn hộ dân ra thực địa.', ['trưởng buôn']],
    ['Phối hợp với ban quản lý chợ kẻ vạch chỗ ngồi.', ['ban quản lý chợ']],
    ['Văn phòng phối hợp với các thành viên trong tiểu ban thực hiện khánh tiết.', ['các thành viên trong tiểu ban']],
    [
      'Phối hợp với công an, tư pháp, đoàn thanh niên cùng cấp rà soát danh sách.',
      ['công an', 'tư pháp', 'đoàn thanh niên cùng cấp'],
    ],
    ['Phối hợp với Phòng Giáo dục và Đào tạo, nhà trường phun thuốc.', ['Phòng Giáo dục và Đào tạo', 'nhà trường']],
    ['Phối hợp với Sở Y tế và đơn vị có liên quan kiểm tra bếp ăn.', ['Sở Y tế', 'đơn vị có liên quan']],
    [
      'Phối hợp với Đội Quản lý thị trường số 2 và các xã giáp ranh tuần tra.',
      ['Đội Quản lý thị trường số 2', 'các xã giáp ranh'],
    ],
    ['Chủ trì, phối hợp với các cơ quan, đơn vị, địa phương tuyên truyền.', ['các cơ quan, đơn vị, địa phương']],
  ])('support: %s', (item, expected) => expect(named(item, 'support')).toEqual(expected))

  it.each([
    [
      'Trường học đề xuất với UBND tỉnh, Sở Giáo dục và Đào tạo phương án dạy học.',
      ['UBND tỉnh', 'Sở Giáo dục và Đào tạo'],
    ],
    [
      'Ban bầu cử báo cáo Ủy ban bầu cử phường và cơ quan có thẩm quyền.',
      ['Ủy ban bầu cử phường', 'cơ quan có thẩm quyền'],
    ],
    ['Ban Quản lý chợ gửi Ủy ban nhân dân xã bảng so sánh giá.', ['Ủy ban nhân dân xã']],
    ['Trạm Thú y báo cáo Chi cục Chăn nuôi tỉnh số con bị bệnh.', ['Chi cục Chăn nuôi tỉnh']],
    ['Trạm Thú y báo cáo Chi cục Chăn nuôi tỉnh các ổ dịch mới.', ['Chi cục Chăn nuôi tỉnh']],
    ['Ban Quản lý rừng trình Tổng Giám đốc biện pháp cắm mốc.', ['Tổng Giám đốc']],
    ['Tổ bảo vệ báo cáo Ban Giám hiệu từng vụ mất trộm.', ['Ban Giám hiệu']],
    ['Kế toán trưởng trình Hội đồng quản trị mức chi Tết.', ['Hội đồng quản trị']],
    ['Các hạt báo cáo Ban Chỉ đạo các chương trình mục tiêu tỉnh.', ['Ban Chỉ đạo các chương trình mục tiêu tỉnh']],
    ['Văn phòng trình Giám đốc Sở duyệt lịch trực.', ['Giám đốc Sở']],
    ['Đồng chí Lê Văn An báo cáo chi bộ kết quả trước ngày 20/11.', ['chi bộ']],
    ['Các hợp tác xã gửi Đội Quản lý thị trường số 3 bảng kê hàng.', ['Đội Quản lý thị trường số 3']],
    ['Trạm Thú y bốc mẫu, gửi Trung tâm Kỹ thuật 2 trong ngày.', ['Trung tâm Kỹ thuật 2']],
    ['Phòng Du lịch gửi Sở Du lịch danh sách hộ đón khách.', ['Sở Du lịch']],
    ['Văn phòng đôn đốc, báo cáo Tư lệnh vào giao ban thứ Hai hằng tuần.', ['Tư lệnh']],
    ['Các xã gửi số liệu về Chi cục Thủy lợi để tổng hợp, báo cáo Ban Chỉ đạo tỉnh.', ['Chi cục Thủy lợi']],
    ['Khi nước dâng phải báo ngay Chủ tịch Ủy ban nhân dân xã.', ['Chủ tịch Ủy ban nhân dân xã']],
    ['Bộ phận thiết bị kiểm tra máy chiếu, báo hỏng về Tổ Văn phòng.', ['Tổ Văn phòng']],
    ['Các thôn giám sát việc chi trả, phản ánh vướng mắc với Ủy ban nhân dân xã.', ['Ủy ban nhân dân xã']],
    ['Các xã báo cáo tiến độ về Ban Chỉ huy huyện 16 giờ thứ Năm.', ['Ban Chỉ huy huyện']],
    ['Sở Tài chính báo cáo Ngân hàng Nhà nước kết quả.', ['Ngân hàng Nhà nước']],
    ['Bình xét khen thưởng, đề nghị Tỉnh đoàn khen thưởng.', ['Tỉnh đoàn']],
    ['Gửi số liệu về Văn phòng HĐND và UBND trước 10 giờ.', ['Văn phòng HĐND và UBND']],
    ['Xây dựng hệ thống thông tin phục vụ Chính phủ số.', []],
  ])('report to: %s', (item, expected) => {
    const { tasks } = readTasks(`Chủ tịch yêu cầu:\n\n1. ${item}\n\n2. Sở Y tế kiểm tra.\n`)
    expect(tasks[0]?.reportTo.map(({ value }) => value)).toEqual(expected)
  })

  it('reads orders below the name of a paper in capitals', () => {
    const { tasks } = readTasks(
      'BÁO MIỀN HẠ\n\nChính trị | Đời sống\n\nKết luận buổi làm việc, Phó Chủ tịch UBND tỉnh yêu cầu:\n\nSở Xây dựng rà lại quỹ đất.\n\nVề rác, ông Lò Văn Páo chỉ đạo: Hội Nông dân xã vớt bèo.\n',
      'CT',
      undefined,
      'news',
    )
    expect(tasks.map((task) => task.assignees.map(({ value }) => value))).toEqual([
      ['Sở Xây dựng'],
      ['Hội Nông dân xã'],
    ])
  })

  it.each(['Khám vỏ tàu, phao cứu sinh của 30 tàu.', 'Điều máy xúc, rọ đá trực tại đèo.', 'Khóa van gas sau giờ học.'])(
    'an order that opens with a word that is a noun as well: %s',
    (item) =>
      expect(
        readTasks(`II. NHIỆM VỤ\n\n1. Phòng Kinh tế\n\n- ${item}\n\n- Lập danh sách hộ nghèo.\n`, 'KH').tasks,
      ).toHaveLength(2),
  )

  it.each([
    'Chỉ đạo cơ quan tài chính cùng cấp bố trí kinh phí kịp thời.',
    'Tuyên truyền để người dân biết và đồng hành cùng chính quyền.',
  ])('nobody helps: %s', (item) => expect(named(item, 'support')).toEqual([]))

  it('leaves it to the heading when a body sends its own people', () => {
    const { tasks } = readTasks(
      'III. TỔ CHỨC THỰC HIỆN\n\n1. Hội Phụ nữ xã\n\n- Cử hội viên trực bếp trong buổi lễ.\n\n- Phân công đồng chí Phó Chủ tịch Hội theo dõi các thôn.\n',
      'KH',
    )
    expect(tasks.map((task) => task.assignees.map(({ value }) => value))).toEqual([
      ['Hội Phụ nữ xã'],
      ['Hội Phụ nữ xã'],
    ])
  })
})

describe('what is and is not ordered', () => {
  it('takes the duties of a team that a decision sets up', () => {
    const { tasks } = readTasks(
      'QUYẾT ĐỊNH:\n\nĐiều 1. Thành lập Tổ rà soát nhà ở gồm 05 người.\n\nĐiều 2. Nhiệm vụ của Tổ rà soát nhà ở:\n\n- Kiểm tra, lập danh sách nhà tạm.\n\n- Báo cáo Ủy ban nhân dân xã trước ngày 15/10/2025.\n\nĐiều 3. Quyết định này có hiệu lực kể từ ngày ký.\n',
      'QĐ',
      '2025-09-12',
    )
    expect(tasks.map(({ value, assignees }) => [value, assignees[0]?.value])).toEqual([
      ['Kiểm tra, lập danh sách nhà tạm', 'Tổ rà soát nhà ở'],
      ['Báo cáo Ủy ban nhân dân xã trước ngày 15/10/2025', 'Tổ rà soát nhà ở'],
    ])
  })

  it('reads the paragraph below a heading that names a staff', () => {
    expect(
      readTasks(
        'III. TỔ CHỨC THỰC HIỆN\n\n1. Đối với đội ngũ nhân viên\n\nTăng cường vệ sinh phòng học, tưới cây trong sân.\n\n2. Đối với Tổ Bảo vệ\n\nTheo dõi người ra vào cổng.\n',
        'KH',
      ).tasks.map((task) => task.assignees[0]?.value),
    ).toEqual(['đội ngũ nhân viên', 'Tổ Bảo vệ'])
  })

  it('takes what an invitation asks to prepare', () => {
    expect(
      readTasks(
        '1. Thời gian: 8 giờ, ngày 20/6/2022.\n\n2. Chuẩn bị nội dung:\n\n- Ban Dân vận chuẩn bị báo cáo.\n\n- Đề nghị UBND huyện chuẩn bị số liệu.\n',
        'GM',
      ).tasks.map(({ value }) => value),
    ).toEqual(['Ban Dân vận chuẩn bị báo cáo', 'Đề nghị UBND huyện chuẩn bị số liệu'])
  })

  it.each([
    'Ban Thường vụ ghi nhận những cố gắng của UBND xã; đến ngày 30/9 thu được 40 triệu đồng.',
    'Tháng 3/2024, Trung tâm Y tế khám 1.204 lượt người, đạt yêu cầu.',
  ])('%s', (item) => {
    const { tasks } = readTasks(`Chủ tịch yêu cầu:\n\n1. ${item}\n\n2. Sở Y tế báo cáo kết quả.\n`)
    expect(tasks.map(({ value }) => value)).toEqual(['Sở Y tế báo cáo kết quả'])
  })

  it.each([
    ['Các\ncơ sở KCB BHYT trên địa bàn', 'Các cơ sở KCB BHYT trên địa bàn'],
    ['Các cơ sở GDNN ngoài công lập', 'Các cơ sở GDNN ngoài công lập'],
  ])('a class told by an abbreviation, as a heading over two lines or one: %s', (heading, expected) => {
    const { tasks } = readTasks(
      `Chủ tịch yêu cầu:\n\n1. ${heading}\n\n- Rà soát hồ sơ.\n\n- Công khai giá.\n\n2. Sở Y tế báo cáo kết quả.\n`,
    )
    expect(tasks.map(({ assignees }) => assignees[0]?.value)).toEqual([expected, expected, 'Sở Y tế'])
  })

  it('levels of hospitals are one name with the hospitals', () => {
    expect(named('Các bệnh viện cấp chuyên sâu tập trung khám bệnh theo phân cấp.', 'lead')).toEqual([
      'Các bệnh viện cấp chuyên sâu',
    ])
  })
})

import { describe, expect, it } from 'vitest'
import type { Task } from '../../src/model/task.ts'
import { readTasks } from './reading-tasks.ts'

/** The first item of a list of orders. */
function taskOf(item: string): Task {
  const text = `Chủ tịch UBND tỉnh yêu cầu:\n1. ${item}.\n2. Văn phòng UBND tỉnh theo dõi.\n`
  const [task] = readTasks(text, 'CV', '2023-10-05').tasks
  if (task === undefined) throw new Error(`no task: ${item}`)
  return task
}

const named = (task: Task, role: 'lead' | 'support'): string =>
  task.assignees
    .filter((one) => one.role === role)
    .map((one) => one.text)
    .join('; ')

describe('who acts, where the name ends', () => {
  it.each([
    ['Giao Giám đốc Sở Xây dựng kiểm tra hiện trạng kè Đông Lạch, báo cáo UBND tỉnh', 'Giám đốc Sở Xây dựng'],
    ['Các chi đoàn sinh hoạt chủ điểm "Tự hào Đoàn" trong tháng 3', 'Các chi đoàn'],
    ['Đội Quản lý lưới điện cao thế vệ sinh sứ các trạm', 'Đội Quản lý lưới điện cao thế'],
    ['Giao Phòng Cảnh sát giao thông (PC08) phân luồng xe', 'Phòng Cảnh sát giao thông (PC08)'],
    ['Vụ Khoa học, môi trường và vật liệu xây dựng chủ trì thẩm tra', 'Vụ Khoa học, môi trường và vật liệu xây dựng'],
    ['Giao đồng chí Lê Thị Mai, Phó Chánh án, chủ trì phần tập huấn', 'đồng chí Lê Thị Mai, Phó Chánh án'],
    ['Hội đồng nhân dân xã thể chế hóa các nghị quyết', 'Hội đồng nhân dân xã'],
    ['Chủ tịch UBND các xã, phường tạm gác các cuộc họp', 'Chủ tịch UBND các xã, phường'],
    ['Giao Sở Xây dựng kiểm định chất lượng các trụ sở dôi dư', 'Sở Xây dựng'],
    ['Giao Sở Xây dựng thẩm định dự toán các công trình', 'Sở Xây dựng'],
    ['Sở Xây dựng kiểm tra hiện trạng các cống dưới đê', 'Sở Xây dựng'],
    ['Khuyến khích các địa phương hỗ trợ thêm cho người dân', 'các địa phương'],
    ['Các Viện nghiên cứu chủ động tham gia mạng lưới khu vực', 'Các Viện nghiên cứu'],
    ['Các đơn vị thực hiện nghiêm túc chế độ báo cáo', 'Các đơn vị'],
    ['Các đơn vị thực hiện nghiêm quy định về phòng cháy', 'Các đơn vị'],
    ['Các cơ quan kiểm tra thường xuyên việc chấp hành nội quy', 'Các cơ quan'],
    [
      'Tất cả lực lượng, phương tiện tham gia diễn tập phải chấp hành lệnh chỉ huy',
      'Tất cả lực lượng, phương tiện tham gia diễn tập',
    ],
    ['Các trường, trung tâm gửi báo cáo kết quả học kỳ', 'Các trường, trung tâm'],
    [
      'Đồng chí Trưởng Ban xây dựng Đảng - Trưởng Tiểu ban: Phụ trách chung',
      'Đồng chí Trưởng Ban xây dựng Đảng - Trưởng Tiểu ban',
    ],
    [
      'Đồng chí Phó Trưởng ban chỉ huy quân sự xã: Bố trí lực lượng canh gác bến đò',
      'Đồng chí Phó Trưởng ban chỉ huy quân sự xã',
    ],
    ['Sinh viên khóa 67 làm bài thu hoạch trực tuyến', 'Sinh viên khóa 67'],
    [
      'Sở Nông nghiệp và Môi trường tổng hợp chung các nội dung, báo cáo UBND thành phố',
      'Sở Nông nghiệp và Môi trường',
    ],
    ['Sở Nông nghiệp và Môi trường tổng hợp chung các', 'Sở Nông nghiệp và Môi trường'],
    ['Sở Nông nghiệp và Môi trường kiểm tra việc chấp hành', 'Sở Nông nghiệp và Môi trường'],
    ['Sở Giao thông vận tải đăng kiểm toàn bộ xe đưa đón học sinh', 'Sở Giao thông vận tải'],
    ['Phòng Quản lý đô thị đo đạc lại ranh giới các lô đất', 'Phòng Quản lý đô thị'],
    ['Sở Giáo dục và Đào tạo thi tuyển giáo viên', 'Sở Giáo dục và Đào tạo'],
    ['Giao Sở Lao động bảo trợ các cháu mồ côi', 'Sở Lao động'],
    ['Phòng Tài chính - Kế hoạch cân đối nguồn chi', 'Phòng Tài chính - Kế hoạch'],
    ['Phòng Tài chính - Kế hoạch thanh toán chế độ cho người trực chốt', 'Phòng Tài chính - Kế hoạch'],
    ['Giao Sở Y tế giám sát dịch tễ tại các chợ đầu mối', 'Sở Y tế'],
    ['Sở Công Thương thanh tra các cửa hàng xăng dầu', 'Sở Công Thương'],
    ['Sở Tài nguyên và Môi trường quan trắc chất lượng nước sông', 'Sở Tài nguyên và Môi trường'],
    ['Sở Kế hoạch và Đầu tư thẩm định chủ trương đầu tư', 'Sở Kế hoạch và Đầu tư'],
    ['Phòng Giáo dục và Đào tạo kiểm định chất lượng các trường mầm non', 'Phòng Giáo dục và Đào tạo'],
    ['Ban Quản lý dự án nghiệm thu khối lượng đợt 2', 'Ban Quản lý dự án'],
    ['Ban Quản lý dự án đầu tư xây dựng nghiệm thu khối lượng đợt 2', 'Ban Quản lý dự án đầu tư xây dựng'],
    ['Sở Thông tin và Truyền thông phát sóng bản tin', 'Sở Thông tin và Truyền thông'],
    ['Thanh tra tỉnh thanh tra đột xuất', 'Thanh tra tỉnh'],
    ['Sở Nội vụ xây dựng đề án', 'Sở Nội vụ'],
    ['Sở Khoa học và Công nghệ kiểm định các cột đo xăng dầu', 'Sở Khoa học và Công nghệ'],
    ['Phòng Kinh tế rà lại 13 hộ chưa có đất', 'Phòng Kinh tế'],
    ['Công an tỉnh điều tra, xử lý nghiêm các đối tượng', 'Công an tỉnh'],
    ['Phòng Điều độ lập phương thức vận hành', 'Phòng Điều độ'],
    ['Phòng Điều độ\nLập phương thức vận hành các ngày Tết', 'Phòng Điều độ'],
    ['Các chi bộ trực thuộc\nHọp chi bộ chuyên đề trong tháng 3', 'Các chi bộ trực thuộc'],
    ['Trưởng các ấp\nTrực tiếp đến từng hộ thu bản chụp giấy tờ', 'Trưởng các ấp'],
    ['Đội Cảnh sát giao thông\nTuần tra, xử lý vi phạm', 'Đội Cảnh sát giao thông'],
    ['Ban Chỉ huy Quân sự xã\nDuy trì trực chỉ huy', 'Ban Chỉ huy Quân sự xã'],
    ['Các trường học trên địa bàn\nQuán triệt tới giáo viên', 'Các trường học trên địa bàn'],
    ['Phòng Lao động\nLập danh sách hộ nghèo', 'Phòng Lao động'],
    ['Hội Cựu chiến binh\nVận động hội viên tham gia', 'Hội Cựu chiến binh'],
    [
      'Giao đồng chí Bùi Thị Thu Trang, Phó Viện trưởng trực tiếp chỉ đạo',
      'đồng chí Bùi Thị Thu Trang, Phó Viện trưởng',
    ],
    ['Giao đồng chí Lê Văn Tám, Phó Chủ tịch trực tiếp kiểm tra hiện trường', 'đồng chí Lê Văn Tám, Phó Chủ tịch'],
    ['Giao đồng chí Trần Hà, Phó Giám đốc Sở trực tiếp phụ trách', 'đồng chí Trần Hà, Phó Giám đốc Sở'],
    ['Bảo vệ không cho người lạ vào trường', 'Bảo vệ'],
    ['Thanh tra tiến hành thanh tra đột xuất 02 đơn vị', 'Thanh tra'],
    ['Hai ngành phối hợp tuyên truyền pháp luật', 'Hai ngành'],
    ['Hai cơ quan trao đổi thông tin hằng tháng', 'Hai cơ quan'],
    ['Ba đơn vị họp giao ban vào thứ sáu', 'Ba đơn vị'],
    ['P9 chủ trì cùng P4 làm việc với khách hàng', 'P9'],
    ['P.KD theo dõi, nhắc tiến độ', 'P.KD'],
    ['P.ĐĐ theo dõi, nhắc tiến độ', 'P.ĐĐ'],
    ['Dân quân tự vệ các xã, phường, thị trấn trực sẵn sàng chiến đấu', 'Dân quân tự vệ các xã, phường, thị trấn'],
    ['Kế toán lập dự toán', 'Kế toán'],
    ['Y tế học đường kiểm tra bếp ăn', 'Y tế học đường'],
    ['Tổng phụ trách Đội phát động thi đua', 'Tổng phụ trách Đội'],
    ['Thủ kho xuất vật tư', 'Thủ kho'],
    ['Lái xe kiểm tra lốp, phanh', 'Lái xe'],
    ['Nhà bếp nấu ăn đúng giờ', 'Nhà bếp'],
    ['Tổ bảo vệ không cho xe tải vào', 'Tổ bảo vệ'],
    ['Bí thư chi bộ không để đảng viên', 'Bí thư chi bộ'],
    ['Chủ tịch UBND các huyện: Hòa An, Bình Sơn chỉ đạo di dời dân', 'Chủ tịch UBND các huyện: Hòa An, Bình Sơn'],
    [
      'Các chi bộ trực thuộc\nHọp chi bộ chuyên đề (hoặc lồng vào kỳ sinh hoạt tháng 9) xong trước ngày 20/9, phân công đảng viên giúp từng hộ; chi bộ nào có hộ chưa khởi công thì ghi rõ',
      'Các chi bộ trực thuộc',
    ],
    [
      'Phòng Điều độ\nLập phương thức vận hành từng trạm 110kV, kịch bản thiếu nguồn ở mức 5%, 10%; trình Giám đốc\nduyệt trước ngày 22/4/2026',
      'Phòng Điều độ',
    ],
    [
      'Trưởng các ấp\nTrực tiếp đến từng hộ thu bản chụp giấy tờ, không thu bản chính; lập danh \nsách ký nhận',
      'Trưởng các ấp',
    ],
    ['Tổ Quản lý bến bãi\nMở sổ theo dõi tàu thuyền ra vào hằng ngày, báo Ban Quản lý cảng', 'Tổ Quản lý bến bãi'],
    ['Chi đoàn cơ quan\nĐăng ký công trình thanh niên, hoàn thành trước ngày 26/3', 'Chi đoàn cơ quan'],
    ['PC05 điều tra nguồn thải', 'PC05'],
    ['HĐQT phê duyệt phương án', 'HĐQT'],
    ['BGH chỉ đạo các tổ', 'BGH'],
    ['Hai bên trao đổi thông tin hằng quý', 'Hai bên'],
    ['Cả hai ngành tổ chức kiểm tra chéo', 'Cả hai ngành'],
  ])('%s', (item, who) => {
    expect(named(taskOf(item), 'lead').replaceAll('; ', ', ')).toBe(who)
  })
})

describe('those with whom it is done, one by one', () => {
  it.each([
    [
      'Sở Công Thương phối hợp với lực lượng\nQuản lý thị trường, Công an cấp xã ngăn găm hàng, nâng giá vật liệu lợp mái ở chợ',
      'lực lượng\nQuản lý thị trường; Công an cấp xã',
    ],
    ['Văn phòng phối hợp với Công an xã, các ấp rà soát', 'Công an xã; các ấp'],
    ['Đảng ủy tỉnh phối hợp với Vùng 5 Hải quân và Hải đoàn 28 nắm tình hình', 'Vùng 5 Hải quân; Hải đoàn 28'],
    [
      'Sở Y tế phối hợp với cơ quan công an, quản lý thị trường thanh tra các quầy thuốc',
      'cơ quan công an; quản lý thị trường',
    ],
    [
      'Hạt Kiểm lâm phối hợp với lực lượng công an, quân đội, dân quân chốt chặn các ngả đường',
      'lực lượng công an; quân đội; dân quân',
    ],
    ['Công an xã phối hợp với các trưởng buôn, trưởng thôn vận động bà con', 'các trưởng buôn; trưởng thôn'],
    ['Đoàn xã phối hợp với Tổ công nghệ số xã “đi từng ngõ, gõ từng nhà” cài phần mềm', 'Tổ công nghệ số xã'],
    ['Sở Y tế phối hợp với Cục Quản lý Khám, chữa bệnh rà soát danh mục', 'Cục Quản lý Khám, chữa bệnh'],
    ['Sở Y tế phối hợp với Cục Phòng, chống tệ nạn xã hội tập huấn', 'Cục Phòng, chống tệ nạn xã hội'],
    ['Sở Y tế phối hợp với Báo và Đài địa phương mở chuyên mục', 'Báo và Đài địa phương'],
    ['Khoa Sản phối hợp với khoa Nhi, khoa Truyền nhiễm hội chẩn', 'khoa Nhi; khoa Truyền nhiễm'],
    ['Ban Chỉ huy Quân sự thành phố phối hợp với công an, đồn biên phòng tuần tra', 'công an; đồn biên phòng'],
    [
      'Phòng Kỹ thuật phối hợp với Đội Quản lý vận hành lưới điện 110kV và các Điện lực kiểm tra',
      'Đội Quản lý vận hành lưới điện 110kV; các Điện lực',
    ],
    ['Trạm Y tế xã phối hợp với các thôn, bản vận động', 'các thôn, bản'],
    ['Hội Nông dân xã phối hợp với Trạm Khuyến nông và các hợp tác xã tập huấn', 'Trạm Khuyến nông; các hợp tác xã'],
    ['Công an xã phối hợp với Ban Chỉ huy Quân sự xã, các thôn tuần tra', 'Ban Chỉ huy Quân sự xã; các thôn'],
    ['Phòng Kinh tế phối hợp với các thôn, Hội Nông dân xã kiểm tra', 'các thôn; Hội Nông dân xã'],
    ['Phòng Kinh tế phối hợp với trưởng thôn, chi hội phụ nữ rà soát', 'trưởng thôn; chi hội phụ nữ'],
    ['Đoàn xã phối hợp với nhà trường, phụ huynh tổ chức trại hè', 'nhà trường; phụ huynh'],
    ['Phòng Văn hóa phối hợp với khoa Nội, phòng Điều dưỡng kiểm tra', 'khoa Nội; phòng Điều dưỡng'],
    ['Sở Y tế phối hợp với Sở Tài chính và các đơn vị liên quan lập dự toán', 'Sở Tài chính; các đơn vị liên quan'],
    ['Sở Y tế phối hợp với UBND các xã, phường kiểm tra', 'UBND các xã, phường'],
    ['Hạt Kiểm lâm phối hợp với chủ rừng, dân quân tuần tra', 'chủ rừng; dân quân'],
    ['Công an phường phối hợp với tổ dân phố, Ban Công tác Mặt trận nhắc nhở', 'tổ dân phố; Ban Công tác Mặt trận'],
    [
      'Chi cục Thú y phối hợp với trạm thú y các huyện, Đội Quản lý thị trường số 3 kiểm tra',
      'trạm thú y các huyện; Đội Quản lý thị trường số 3',
    ],
    [
      'Sở Nội vụ phối hợp với Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh và các địa phương rà soát',
      'Công an tỉnh; Bộ Chỉ huy Quân sự tỉnh; các địa phương',
    ],
    ['Trường Mầm non phối hợp với trạm y tế, hội phụ nữ tuyên truyền', 'trạm y tế; hội phụ nữ'],
    [
      'Sở Giáo dục và Đào tạo phối hợp với Sở Nông nghiệp và PTNT, Đài Phát thanh và Truyền hình tỉnh đưa tin',
      'Sở Nông nghiệp và PTNT; Đài Phát thanh và Truyền hình tỉnh',
    ],
    ['Phòng Chính trị phối hợp với cơ quan Tuyên giáo, Đoàn cơ sở tổ chức', 'cơ quan Tuyên giáo; Đoàn cơ sở'],
    ['Ban Quản lý chợ phối hợp với Tổ bảo vệ, các hộ tiểu thương dọn vệ sinh', 'Tổ bảo vệ; các hộ tiểu thương'],
    ['Phòng Tổ chức phối hợp với các phòng, khoa xây dựng lịch trực', 'các phòng, khoa'],
    ['Xưởng Cơ khí cùng Phòng Vật tư, kho Trung tâm kiểm kê', 'Phòng Vật tư; kho Trung tâm'],
    ['Ban Dân vận cùng với Mặt trận Tổ quốc và các đoàn thể vận động', 'Mặt trận Tổ quốc; các đoàn thể'],
    ['Đội Thuế phối hợp với Công an phường và tổ dân phố rà soát', 'Công an phường; tổ dân phố'],
    [
      'Đội Thuế phối hợp với chi bộ, ban công tác mặt trận và các chi hội rà soát',
      'chi bộ; ban công tác mặt trận; các chi hội',
    ],
    [
      'Ban Tài chính cùng Trung tâm Tư vấn pháp luật và Hỗ trợ đoàn viên và Siêu thị Co.opmart Bình An tổ chức chợ Tết',
      'Trung tâm Tư vấn pháp luật và Hỗ trợ đoàn viên; Siêu thị Co.opmart Bình An',
    ],
    [
      'Công đoàn các khu công nghiệp phối hợp với Ban Quản lý các khu công nghiệp, các doanh nghiệp tổ chức “Chuyến xe Công đoàn”',
      'Ban Quản lý các khu công nghiệp; các doanh nghiệp',
    ],
    ['Công an xã phối hợp với Đoàn thanh niên, trường học tuyên truyền', 'Đoàn thanh niên; trường học'],
    [
      'Phòng Văn hóa cùng Ban Biên tập Trang thông tin điện tử xã viết tin, bài',
      'Ban Biên tập Trang thông tin điện tử xã',
    ],
    [
      'Sở Công Thương phối hợp với Công ty Vận hành hệ thống điện Quốc gia, Điện lực các huyện lập phương thức',
      'Công ty Vận hành hệ thống điện Quốc gia; Điện lực các huyện',
    ],
    [
      'Phòng Du lịch phối hợp với Ban Quản lý chợ và Khách sạn Hoa Mai tổ chức hội chợ',
      'Ban Quản lý chợ; Khách sạn Hoa Mai',
    ],
  ])('%s', (item, who) => {
    expect(named(taskOf(item), 'support')).toBe(who)
  })
})

describe('to whom it is reported', () => {
  it.each([
    ['Các tổ trưởng nộp báo cáo học kỳ I cho văn phòng trước ngày 05/01/2026', 'văn phòng'],
    ['Phòng QA rà soát 28 quy trình, trình TGĐ ban hành trước ngày 30/6', 'TGĐ'],
    ['Tổ giúp việc họp mỗi quý một lần, báo cáo lãnh đạo hai ngành', 'lãnh đạo hai ngành'],
    ['Tổ giúp việc tổng hợp, báo cáo lãnh đạo ba bên và Bộ Công an', 'lãnh đạo ba bên; Bộ Công an'],
    [
      'Tổ trưởng chuyên môn nộp ma trận, 02 đề cho cô Hạnh (Phó Hiệu trưởng) trước ngày 5/12',
      'cô Hạnh (Phó Hiệu trưởng)',
    ],
    ['Phòng Kinh tế lập danh sách, báo cáo đ/c Phó Chủ tịch trước ngày 5/12', 'đ/c Phó Chủ tịch'],
    [
      'Sở Tài nguyên và Môi trường hoàn chỉnh hồ sơ, trình Hội đồng thẩm định giá đất tỉnh trong tháng 10',
      'Hội đồng thẩm định giá đất tỉnh',
    ],
    ['Khoa Sản phát hiện ca nặng phải báo ngay Giám đốc hoặc lãnh đạo trực', 'Giám đốc; lãnh đạo trực'],
    [
      'Ban An toàn tham mưu thành lập đoàn kiểm tra, trình Hội đồng Thi đua - Khen thưởng xét thưởng',
      'Hội đồng Thi đua - Khen thưởng',
    ],
    ['Các thôn gửi danh sách về Văn phòng xã', 'Văn phòng xã'],
    ['Phòng Điều độ tổng hợp, báo cáo Tổng Công ty và Sở Công Thương theo quy định', 'Tổng Công ty; Sở Công Thương'],
    ['Ban Quản lý hoàn thiện hồ sơ mỏ đất; kết quả báo cáo Bộ trong tuần đầu tháng 10', 'Bộ'],
    ['Văn phòng mở 20 lớp và báo cáo kết quả về Cục (qua Phòng Tổ chức)', 'Cục'],
    ['Nhà thầu thay giám sát trưởng; báo cáo Ban Quản lý dự án 85 kết quả trước ngày 10/10', 'Ban Quản lý dự án 85'],
    ['Trạm Y tế tổng hợp lỗi gửi Tổ Công nghệ thông tin vào thứ Sáu hằng tuần', 'Tổ Công nghệ thông tin'],
    [
      'Trưởng thôn phản ánh kịp thời khó khăn của dân về Trung tâm Phục vụ hành chính công xã',
      'Trung tâm Phục vụ hành chính công xã',
    ],
    ['Trưởng thôn thông tin ngay tình hình đến Công an xã', 'Công an xã'],
    [
      'Văn phòng lập danh sách, trình Thường trực Liên đoàn Lao động tỉnh tại Hội nghị',
      'Thường trực Liên đoàn Lao động tỉnh',
    ],
    ['Văn phòng in tài liệu, gửi các xã, phường trước ngày 20/02', 'các xã, phường'],
    ['Nhà thầu khi có tai nạn phải báo ngay cho cơ quan công an và Sở Nội vụ', 'cơ quan công an; Sở Nội vụ'],
    ['Phó Hiệu trưởng nộp Sở Giáo dục và Đào tạo ma trận đề chậm nhất ngày 15/12', 'Sở Giáo dục và Đào tạo'],
    ['Các xưởng gửi bảng chấm công cho Phòng Tổ chức trước ngày 25', 'Phòng Tổ chức'],
    ['Các chi đoàn nộp danh sách về Đoàn xã (qua đồng chí Hòa) trước ngày 5/6', 'Đoàn xã'],
    ['Các lớp nộp bài dự thi cho thầy Nam trước thứ Sáu', 'thầy Nam'],
    ['Trưởng ca báo cáo Cục Thuế tỉnh và Huyện ủy, UBND huyện', 'Cục Thuế tỉnh; Huyện ủy; UBND huyện'],
    ['Trưởng ca gửi số liệu về Ban Chỉ đạo chuyển đổi số tỉnh', 'Ban Chỉ đạo chuyển đổi số tỉnh'],
    ['Trưởng ca ghi sổ, báo Quản đốc', 'Quản đốc'],
    ['Phòng Y tế tham mưu đề xuất Chủ tịch UBND tỉnh và cấp thẩm quyền xem xét', 'Chủ tịch UBND tỉnh; cấp thẩm quyền'],
    ['Văn phòng kịp thời đề xuất vấn đề phát sinh với Trưởng ban chỉ đạo Đại hội', 'Trưởng ban chỉ đạo Đại hội'],
    ['Thanh tra gửi kết quả kiểm tra cho cấp quyết định đầu tư trong 30 ngày', 'cấp quyết định đầu tư'],
    ['Trường Mầm non gửi báo cáo về Phòng Giáo dục số 12 đường Lê Lợi, phường 3 trước ngày 20/5', 'Phòng Giáo dục'],
    ['Các thôn lập danh sách hộ chưa chấp hành gửi Công an phường trước ngày 05/12', 'Công an phường'],
    ['Các trạm báo cáo số liệu hằng ngày về Trung tâm Y tế (Khoa Kiểm soát bệnh tật)', 'Trung tâm Y tế'],
    ['Phòng Lao động lập hồ sơ trình Chủ tịch UBND huyện ký', 'Chủ tịch UBND huyện'],
    ['Tổ công tác tổng hợp khó khăn, kiến nghị Chính phủ tháo gỡ', 'Chính phủ'],
    ['Chi cục Thuế xin ý kiến Cục Thuế trước khi ban hành', 'Cục Thuế'],
    ['Kế toán quyết toán với Phòng Tài chính trước ngày 20/12', ''],
    ['Hạt Kiểm lâm báo cáo Chi cục Kiểm lâm và UBND xã trước 16 giờ hằng ngày', 'Chi cục Kiểm lâm; UBND xã'],
    ['Ban Quản lý dự án báo cáo lãnh đạo Sở trước ngày 5 hằng tháng', 'lãnh đạo Sở'],
    ['Phòng Thanh tra tham mưu Giám đốc Sở xử lý', ''],
    ['Các khoa gửi về phòng Kế hoạch tổng hợp trước ngày 10/10', 'phòng Kế hoạch tổng hợp'],
    ['Công ty Điện lực gửi báo cáo Sở Công Thương (Phòng Quản lý năng lượng) trước ngày 15', 'Sở Công Thương'],
    ['Thư ký trình đồng chí Bí thư Đảng ủy ký ban hành', 'đồng chí Bí thư Đảng ủy'],
  ])('%s', (item, who) => {
    expect((taskOf(item).reportTo ?? []).map((one) => one.text).join('; ')).toBe(who)
  })
})

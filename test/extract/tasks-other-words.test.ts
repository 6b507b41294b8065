import { describe, expect, it } from 'vitest'
import { parseText } from '../../src/index.ts'
import { leads, readTasks, supports } from './reading-tasks.ts'

const read = (text: string, type = 'KH') => readTasks(text, type, '2031-03-12').tasks
const inPlan = (line: string) => read(`III. NHIỆM VỤ\n\n1. ${line}\n`)
const receivers = (line: string) => inPlan(line)[0]?.reportTo.map(({ value }) => value)
/** Whom the lead-in of a directive names. */
const addressed = (leadIn: string) =>
  read(`${leadIn}\n1. Rà soát các bến đò trong xã.\n`, 'CT')[0]?.assignees.map(({ value, source }) => [value, source])

describe('who acts stands elsewhere than in front', () => {
  it.each([
    ['Khảo sát 17 điểm rác (Phòng Kinh tế làm, xong trước 25/9/2031).', ['Phòng Kinh tế']],
    ['Rà soát cột mốc (Công an xã, Trạm Y tế).', ['Công an xã', 'Trạm Y tế']],
    ['Rà soát cột mốc (Phòng Kinh tế, xong trước 15/9).', ['Phòng Kinh tế']],
    ['Rà soát cột mốc (đ/c Hà).', ['đ/c Hà']],
    ['Việc thu gom rác do Tổ tự quản các bản đảm nhận.', ['Tổ tự quản các bản']],
    ['Nhiệm vụ giữ trật tự ở bến do Công an xã đảm trách, có mặt trước 6 giờ.', ['Công an xã']],
    ['Việc tuyên truyền do Đoàn Thanh niên phụ trách.', ['Đoàn Thanh niên']],
    ['Phần văn nghệ giao cho Hội Phụ nữ.', ['Hội Phụ nữ']],
    ['Trách nhiệm vận động nhân dân thuộc về Mặt trận Tổ quốc xã.', ['Mặt trận Tổ quốc xã']],
    ['Đồng chí Lò Văn Pún (Phó Chủ tịch xã) phụ trách chung.', ['Đồng chí Lò Văn Pún (Phó Chủ tịch xã)']],
    ['Các khoa: Điện, Cơ khí, Kinh tế nộp báo cáo tự đánh giá.', ['Các khoa: Điện, Cơ khí, Kinh tế']],
    ['Các hội: Phụ nữ, Nông dân vận động hội viên.', ['Các hội: Phụ nữ, Nông dân']],
    ['Các doanh nghiệp: Công ty Lò Văn, Công ty Vi Thị rà soát phao.', ['Công ty Lò Văn', 'Công ty Vi Thị']],
    ['Quản lý thị trường, Công an tỉnh tăng cường kiểm tra giá.', ['Quản lý thị trường', 'Công an tỉnh']],
    ['Thú y, Khuyến nông xã hướng dẫn nông dân khử trùng chuồng.', ['Thú y, Khuyến nông xã']],
    ['Bí thư các phường đích thân gặp gỡ từng hộ ở bến.', ['Bí thư các phường']],
  ])('%s', (line, who) => expect(leads(inPlan(line)[0])).toEqual(who))

  it.each([
    'Kinh phí mua phao do ngân sách xã bảo đảm.',
    'Tham vấn các bản (tập thể, cá nhân liên quan).',
    'Báo ngay cho Phòng Kinh tế xã (đ/c Lộc, ĐT 0905 123 218).',
  ])('nobody: %s', (line) => expect(inPlan(line).flatMap((task) => leads(task))).toEqual([]))

  it('a sentence begins with how many act', () => {
    const [task] = read('III. NHIỆM VỤ\n\n- 14 tổ trưởng công đoàn tổ chức họp tổ ngoài giờ làm.\n')
    expect(leads(task)).toEqual(['14 tổ trưởng công đoàn'])
  })

  it('the one before is not named again in short', () => {
    const [task] = inPlan('Đảng ủy Công an xã soát xét 14 dự án. Đảng ủy cũng sớm cho chủ trương về hỗ trợ.')
    expect(leads(task)).toEqual(['Đảng ủy Công an xã'])
  })
})

describe('who only helps', () => {
  it.each([
    ['Sở Y tế là cơ quan chủ trì, Sở Tài chính là cơ quan phối hợp.', ['Sở Tài chính']],
    ['Phòng Nội vụ lập danh sách, Công an xã phối hợp cung cấp số liệu.', ['Công an xã']],
    ['Phòng Kinh tế chịu trách nhiệm chính, Công an xã giữ vai trò phối hợp.', ['Công an xã']],
    ['Sở Y tế chủ trì, Sở Xây dựng phối hợp với Công an tỉnh kiểm tra.', ['Công an tỉnh']],
  ])('%s', (line, who) => expect(supports(inPlan(line)[0])).toEqual(who))
})

describe('to whom it is brought', () => {
  it.each([
    ['Lập phương án, đưa ra Ủy ban nhân dân tỉnh xét duyệt trước ngày 15/10/2031.', ['Ủy ban nhân dân tỉnh']],
    ['Muốn đổi công năng bến đò phải hỏi ý kiến Sở Tài chính.', ['Sở Tài chính']],
    ['Hoàn tất hồ sơ, chuyển Đảng ủy Khối thẩm định.', ['Đảng ủy Khối']],
    ['Lập tờ trình xin Hội đồng quản trị thanh lý số ống gang tồn kho.', ['Hội đồng quản trị']],
    ['Ghi số người qua đò, nhắn về Văn phòng Đảng ủy xã ngay trong buổi sáng.', ['Văn phòng Đảng ủy xã']],
    ['Gửi 01 bản cho Sở Y tế và 01 bản cho Sở Nội vụ.', ['Sở Y tế', 'Sở Nội vụ']],
    ['Gửi kết quả về Bộ Công an tổng hợp, báo cáo Chính phủ.', ['Bộ Công an']],
    ['Việc vượt quyền phải xin ý kiến Chủ tịch xã tức thời, kể cả ban đêm.', ['Chủ tịch xã']],
  ])('%s', (line, to) => expect(receivers(line)).toEqual(to))

  it('a state of a form is sent to nobody', () => {
    expect(receivers('Chuyển trạng thái hồ sơ sang bước thẩm định.')).toEqual([])
  })
})

describe('whom a lead-in names', () => {
  it.each([
    ['UBND xã đề nghị các đơn vị một số nội dung sau:', ['các đơn vị']],
    ['UBND xã giao nhiệm vụ cho Phòng Nội vụ, Phòng Kinh tế cụ thể như sau:', ['Phòng Nội vụ', 'Phòng Kinh tế']],
    ['UBND xã mong các chi bộ và Đoàn Thanh niên bắt tay ngay vào mấy việc:', ['các chi bộ', 'Đoàn Thanh niên']],
    ['UBND xã yêu cầu các đồng chí lãnh đạo phòng thực hiện các nội dung sau.', ['các đồng chí lãnh đạo phòng']],
  ])('%s', (leadIn, who) => expect(addressed(leadIn)).toEqual(who.map((one) => [one, 'lead-in'])))
})

describe('what is an order', () => {
  it('steps of a schedule hold what is to be done', () => {
    const tasks = read(
      'II. Tiến độ\n\nBước 1: Gom ý kiến\n+ Gom ý kiến của các tổ, ghi đủ đòi hỏi.\nBước 2: Biểu quyết\n+ Lấy phiếu toàn thể hội viên.\n',
    )
    expect(tasks.map(({ value }) => value.slice(0, 8))).toEqual(['Gom ý ki', 'Lấy phiế'])
  })

  it('who makes the document announces it, though its sentence ends in a full stop', () => {
    expect(
      read(
        'Thực hiện chủ trương của tỉnh, Ủy ban nhân dân xã lập Kế hoạch với các nội dung sau.\n\nI. MỤC ĐÍCH\n- An toàn.\n',
      ),
    ).toEqual([])
  })

  it('in an article the next paragraph goes on about the same one', () => {
    const text =
      'Chủ tịch tỉnh yêu cầu:\n\nSở Y tế chủ trì thẩm định hồ sơ các bệnh viện trong tỉnh.\n\nChuẩn bị các điều kiện cần thiết để tiếp nhận bệnh viện được chuyển giao.\n'
    const [task, ...others] = readTasks(text, 'CT', '2031-03-12', 'news').tasks
    expect([task?.value.endsWith('chuyển giao'), others]).toEqual([true, []])
  })

  it('what is numbered in an article on a decree are its rules', () => {
    const rules =
      'Chính phủ ban hành Nghị định số 209/2031/NĐ-CP sửa đổi việc đăng ký sĩ quan dự bị. Cụ thể:\n\na) Ban Chỉ huy quân sự xã tổng hợp đăng ký, báo cáo Bộ Chỉ huy quân sự tỉnh.\n\nb) Sĩ quan dự bị phải đến Ban Chỉ huy quân sự xã làm thủ tục.\n'
    expect(readTasks(rules, 'CT', '2031-03-12', 'news').tasks).toEqual([])
    const orders = `Chủ tịch tỉnh ký Công điện số 9/CĐ-UBND, yêu cầu:\n\n${rules.slice(rules.indexOf('a)'))}`
    expect(readTasks(orders, 'CT', '2031-03-12', 'news').tasks).not.toEqual([])
  })

  it('in what case another acts begins a task of that one', () => {
    const tasks = read(
      'II. VIỆC CẦN LÀM\n\nSở Công Thương chốt vị trí các móng trụ mới. Trường hợp vướng rừng phòng hộ, Chủ tịch UBND xã chịu trách nhiệm xử lý trong thẩm quyền.\n',
    )
    expect(tasks.map((task) => leads(task))).toEqual([['Sở Công Thương'], ['Chủ tịch UBND xã']])
  })

  it.each([
    'Sau 06 tháng kiểm tra lại việc sử dụng bến đò.',
    'Tổng ra quân dọn rác ở các bến vào sáng thứ Bảy.',
    'Các trường: nơi nào thiếu thì báo cáo, nơi nào thừa thì điều chuyển.',
  ])('%s', (line) => expect(inPlan(line)).toHaveLength(1))
})

describe('an article whose items run on behind its title', () => {
  it('gives each item its task, over the specks of a scan as well', () => {
    const tasks = read(
      'Điều 9. Tổ chức thực hiện 1. Sở Y tế có trách nhiệm: a) Rà soát tủ thuốc các bến; b) Tập huấn sơ cứu cho lái đò. -. ˆ 2. Sở Xây dựng kiểm định các bến đò. 3. Công an tỉnh xử lý vi phạm chở quá tải.\n',
      'QĐ',
    )
    expect(tasks.map((task) => [leads(task), task.value.slice(0, 12)])).toEqual([
      [['Sở Y tế'], 'Rà soát tủ t'],
      [['Sở Y tế'], 'Tập huấn sơ '],
      [['Sở Xây dựng'], 'Sở Xây dựng '],
      [['Công an tỉnh'], 'Công an tỉnh'],
    ])
  })
})

describe('a list of copies in one line with commas', () => {
  it('is parted at its names, and its archive told', () => {
    const { recipients } = parseText(
      'CHI BỘ CÔNG TY BẾN VẠN\nSố 10-NQ/CB\nBến Vạn, ngày 03/10/2031\n\nNGHỊ QUYẾT\nGiảm thất thoát nước\n\n1. Đồng chí Hà rà soát các van.\n\nT/M CHI BỘ\nBÍ THƯ\nLò Văn Pún\n\nNơi nhận: Đảng ủy Khối (để b/c), Ban Giám đốc, Công đoàn (p/hợp); Lưu hồ sơ chi bộ.\n',
    )
    expect(recipients.map(({ role, value, purpose }) => [role, value, purpose?.value])).toEqual([
      ['copy', 'Đảng ủy Khối', 'để b/c'],
      ['copy', 'Ban Giám đốc', undefined],
      ['copy', 'Công đoàn', 'p/hợp'],
      ['archive', 'hồ sơ chi bộ', undefined],
    ])
  })
})

describe('the bracket below the title of a telegram', () => {
  it('tells when it was sent', () => {
    const { header } = parseText(
      'CÔNG ĐIỆN SỐ 06/CĐ-CT\n(phát hồi 19 giờ 30 phút ngày 27 tháng 4 năm 2031)\nVề việc dập tắt các đám cháy rừng\n\nChủ tịch Ủy ban nhân dân tỉnh Trường Lĩnh điện:\n- Sở Y tế;\n\n1. Sở Y tế trực cấp cứu.\n\nCHỦ TỊCH\nLò Văn Pún\n',
    )
    expect([header.date?.value, header.subject?.value]).toEqual(['2031-04-27', 'dập tắt các đám cháy rừng'])
  })
})

import { describe, expect, it } from 'vitest'
import { parseText } from '../../src/parse.ts'
import { leads, readTasks } from './reading-tasks.ts'

const who = (items: string, type = 'CT'): readonly (readonly string[])[] =>
  readTasks(`Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:\n\n${items}\n`, type).tasks.map((task) => leads(task))

const helpers = (item: string): readonly string[] =>
  readTasks(`Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:\n\n1. ${item}\n\n2. Công an tỉnh tuần tra.\n`, 'CT')
    .tasks.slice(0, 1)
    .flatMap((task) => task.assignees.filter(({ role }) => role === 'support').map(({ value }) => value))

describe('who acts', () => {
  it.each([
    [
      'Sở Công Thương và Sở Xây dựng, mỗi sở trong phạm vi của mình, buộc chủ mỏ lắp cân.',
      ['Sở Công Thương', 'Sở Xây dựng'],
    ],
    ['Phòng Kinh tế và Phòng Nội vụ, mỗi phòng cử một người trực.', ['Phòng Kinh tế', 'Phòng Nội vụ']],
    ['Hội Nông dân và Hội Phụ nữ, mỗi đoàn thể nhận đỡ đầu 02 hộ.', ['Hội Nông dân', 'Hội Phụ nữ']],
    ['Các đơn vị chưa nộp báo cáo: hoàn thành trước ngày 20/3.', ['Các đơn vị chưa nộp báo cáo']],
    ['Các nhà thầu đang thi công trên tuyến: Đặt biển báo, rào chắn.', ['Các nhà thầu đang thi công trên tuyến']],
    ['Ủy ban nhân dân các xã đã sáp nhập: bàn giao hồ sơ lưu trữ.', ['Ủy ban nhân dân các xã đã sáp nhập']],
    ['Chủ tịch Ủy ban nhân dân tỉnh giao Phó Chủ tịch Trần Văn Nam theo dõi.', ['Phó Chủ tịch Trần Văn Nam']],
    ['Giám đốc giao Phó Giám đốc Lê Thị Hoa kiểm tra hiện trường.', ['Phó Giám đốc Lê Thị Hoa']],
    ['Ban Thường vụ phân công đồng chí Phó Bí thư Thường trực theo dõi.', ['đồng chí Phó Bí thư Thường trực']],
    ['Với các huyện còn lại: tự chọn 01 xã làm điểm.', ['các huyện còn lại']],
    ['Đối với các nhà thầu sửa chữa: phải có giấy phép làm việc.', ['các nhà thầu sửa chữa']],
    ['Đối với Kiểm sát viên để án bị hủy: viết kiểm điểm.', ['Kiểm sát viên để án bị hủy']],
    ['Đối với nhà ven suối: phải có dây neo mái.', []],
    ['Ban Tuyên giáo mời Báo và Đài tỉnh đưa tin.', ['Ban Tuyên giáo']],
    ['Phòng Mua hàng yêu cầu 35 nhà cung cấp ký lại cam kết.', ['Phòng Mua hàng']],
    ['Tổ chức đoàn kiểm tra, đôn đốc các địa phương.', []],
    ['Thực hiện Quyết định số 26/QĐ-UBND, quận giao Trung tâm Y tế quận lấy mẫu nước.', ['Trung tâm Y tế quận']],
    ['Để kịp tiến độ, nhà trường đề nghị Hội Khuyến học rà soát lại hồ sơ.', ['Hội Khuyến học']],
    ['Quỹ Hỗ trợ phát triển hợp tác xã giải ngân đợt 1.', ['Quỹ Hỗ trợ phát triển hợp tác xã']],
    ['Phòng Hành chính tổng hợp\nLà đầu mối theo dõi.', ['Phòng Hành chính tổng hợp']],
    ['Trạm Y tế xã\nTrạm Y tế xã chuẩn bị thuốc men.', ['Trạm Y tế xã']],
    ['Phòng Văn hóa - Xã hội\nPhòng Văn hóa - Xã hội bố trí loa lưu động.', ['Phòng Văn hóa - Xã hội']],
  ])('%j', (item, right) => {
    expect(who(`1. ${item}\n\n2. Công an tỉnh tuần tra.`)).toEqual([right, ['Công an tỉnh']])
  })

  it.each([
    'Chủ tịch Ủy ban nhân dân các xã, phường có mỏ, bến bãi',
    'Ủy ban nhân dân các huyện có rừng, ven biển',
    'Các trường có học sinh bán trú',
  ])('a heading is the name to its end: %s', (heading) => {
    expect(
      who(`1. ${heading}\n- Lập chốt kiểm soát.\n- Tuyên truyền tới từng hộ.\n\n2. Công an tỉnh tuần tra.`),
    ).toEqual([[heading], [heading], ['Công an tỉnh']])
  })

  it.each([
    ['các trưởng khoa, trưởng phòng', ['các trưởng khoa', 'trưởng phòng']],
    ['các hiệu trưởng, giám đốc trung tâm', ['các hiệu trưởng', 'giám đốc trung tâm']],
    ['các trưởng ấp, tổ trưởng dân phố', ['các trưởng ấp', 'tổ trưởng dân phố']],
  ])('offices in small letters are told apart: %s', (printed, right) => {
    const { tasks } = readTasks(`Giám đốc yêu cầu ${printed} thực hiện:\n\n1. Thay toàn bộ bảng tên.\n`, 'CV')
    expect(tasks.map((task) => task.assignees.map(({ value }) => value))).toEqual([right])
  })

  it.each([
    [
      'Sở Nông nghiệp trồng lại 60 ha rừng cùng với Hạt Kiểm lâm huyện, xuống giống trong tháng 3.',
      ['Hạt Kiểm lâm huyện'],
    ],
    ['Sở Xây dựng cùng với Thanh tra tỉnh, vào từng mỏ kiểm tra.', ['Thanh tra tỉnh']],
    [
      'Sở Xây dựng diễn tập cùng với Đội Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ khu vực số 4.',
      ['Đội Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ khu vực số 4'],
    ],
    ['Sở Nội vụ phối hợp với các cơ quan tham mưu, giúp việc rà soát biên chế.', ['các cơ quan tham mưu, giúp việc']],
  ])('behind the comma stands what they do together: %s', (item, right) => {
    expect(helpers(item)).toEqual(right)
  })

  it.each(
    'Tham mưu trưởng|Phó Tham mưu trưởng|Phó Tổng cục trưởng|Phó Tổng Giám đốc|Phó phòng Kỹ thuật|Trưởng nhóm|Thủ kho|Thủ quỹ|Ủy viên thường trực|Tổng Biên tập|Hiệu phó chuyên môn|Ga trưởng|Phân hội trưởng|Giám thị trại giam'.split(
      '|',
    ),
  )('%s', (office) => {
    expect(
      who(`1. ${office} rà soát trang bị, báo cáo trước ngày 5/4.\n\n2. Giao ${office} theo dõi việc thực hiện.`),
    ).toEqual([[office], [office]])
  })

  it.each([
    ['Cùng với Công an tỉnh, Sở Công Thương chốt danh sách mỏ đá.', ['Công an tỉnh', 'Sở Công Thương']],
    ['Phối hợp với Cảng vụ, Sở Nội vụ rà từng bến thủy.', ['Cảng vụ', 'Sở Nội vụ']],
    ['Yêu cầu tư vấn giám sát có mặt tại công trường.', []],
    ['Đề nghị chủ hồ thủy điện vận hành đúng quy trình liên hồ.', []],
  ])('below a heading the body that it names: %s', (item, helping) => {
    const { tasks } = readTasks(
      `Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:\n\n1. Sở Xây dựng\n- ${item}\n- Soi lại từng hồ sơ.\n\n2. Công an tỉnh tuần tra.\n`,
      'CT',
    )
    const of = (role: string): readonly string[] =>
      tasks[0]?.assignees.filter((one) => one.role === role).map(({ value }) => value) ?? []
    expect([of('lead'), of('support')]).toEqual([['Sở Xây dựng'], helping])
  })

  it.each([
    ['Văn phòng tổng hợp', 'Văn phòng tổng hợp tham mưu lãnh đạo Viện'],
    ['Trung tâm Nước sạch và VSMT nông thôn', 'Trung tâm Nước sạch và VSMT nông thôn lấy mẫu nước'],
    ['Chi hội nghề trồng khoai mỡ Gò Tháp', 'Chi hội nghề trồng khoai mỡ Gò Tháp cử 05 lão nông'],
  ])('a name is whole as the receivers have it: %s', (name, item) => {
    const { tasks } = parseText(
      `ỦY BAN NHÂN DÂN\nXÃ TÀ XÙA\nSố: 14/TB-UBND\nTà Xùa, ngày 12 tháng 3 năm 2031\n\nTHÔNG BÁO\nVề nước sạch\n\nChủ tịch Ủy ban nhân dân xã yêu cầu:\n\n1. ${item}.\n\n2. Công an xã tuần tra.\n\nNơi nhận:\n- ${name};\n- Công an xã;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nNguyễn Văn An\n`,
    )
    expect(tasks.map((task) => leads(task))).toEqual([[name], ['Công an xã']])
  })

  it('nobody who only agrees', () => {
    expect(
      who(
        '1. Sở Tài chính lập dự toán.\n\n2. Về kinh phí, Ban Thường vụ Tỉnh ủy thống nhất chủ trương dùng nguồn tăng thu năm 2031.\n\n3. Về đề nghị của huyện, Chủ tịch Ủy ban nhân dân tỉnh đồng ý cho lùi thời hạn đến hết quý II.\n\n4. Ban Thường vụ Tỉnh ủy đồng ý với đề xuất của Sở Tài chính.\n\n5. Công an tỉnh tuần tra.',
      ),
    ).toEqual([['Sở Tài chính'], ['Công an tỉnh']])
  })
})

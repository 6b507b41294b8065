import { describe, expect, it } from 'vitest'
import { parseText } from '../../src/parse.ts'

const partyHead = (number: string, below: string): string =>
  `ĐẢNG BỘ TỈNH LÂM SƠN\nĐẢNG ỦY XÃ PHÚ LÂM\n*\n${number}\n${below}\nĐẢNG CỘNG SẢN VIỆT NAM\nPhú Lâm, ngày 12 tháng 9 năm 2025\nKính gửi: Các chi bộ trực thuộc.\nĐảng ủy xã đề nghị các chi bộ báo cáo trước ngày 30/9/2025.\nNơi nhận:\n- Như trên,\n- Lưu VPĐU.\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\nĐỗ Văn Lương\n`

describe('the trích yếu of a Party letter, "về …" below the number', () => {
  it.each([
    ['Số 12-CV/ĐU', 'về báo cáo kết quả học tập nghị quyết', 'báo cáo kết quả học tập nghị quyết'],
    ['Số 9-CV/ĐU', 'về góp ý dự thảo\nquy chế làm việc', 'góp ý dự thảo quy chế làm việc'],
    ['Số 31-CV/VP', 'Về mời họp giao ban', 'mời họp giao ban'],
    [
      'Số 14-CV/ĐU',
      'Về phổ biến các quy định\nngày 30 tháng 6 năm 2025 của Ban Bí thư',
      'phổ biến các quy định ngày 30 tháng 6 năm 2025 của Ban Bí thư',
    ],
    [
      'Số 16-CV/ĐU',
      'về đăng ký học viên\ntrước ngày 30 tháng 9 năm 2025',
      'đăng ký học viên trước ngày 30 tháng 9 năm 2025',
    ],
    ['Số 17-CV/ĐU', 'về trực bến đò\nđến hết ngày 2 tháng 10 năm 2025', 'trực bến đò đến hết ngày 2 tháng 10 năm 2025'],
    ['Số 15-CV/ĐU', 'về thực hiện kết luận ngày 2 tháng 7 năm 2025', 'thực hiện kết luận ngày 2 tháng 7 năm 2025'],
  ])('%s / %s', (number, below, subject) => {
    const { header } = parseText(partyHead(number, below))
    expect([header.subject?.value, header.date?.value, header.place?.value]).toEqual([subject, '2025-09-12', 'Phú Lâm'])
  })
})

const stateHead = (number: string): string =>
  `ỦY BAN NHÂN DÂN\nTỈNH LÂM SƠN\n-------\n\n${number}\n\nLâm Sơn, ngày 12 tháng 9 năm 2022\n\nTHÔNG BÁO\nLịch xả nước hồ Đá Bàn\n\nỦy ban nhân dân tỉnh thông báo lịch xả nước.\n`

describe('a number that a line end broke', () => {
  it.each([
    ['Số: 218/TB-\nUBND', '218/TB-UBND'],
    ['Số: 218/\nTB-UBND', '218/TB-UBND'],
    ['Số: 218/2022/QĐ-\nUBND', '218/2022/QĐ-UBND'],
    ['Số: 218\n/TB-UBND', '218/TB-UBND'],
    ['Số: 218/TB-UBND', '218/TB-UBND'],
  ])('%j', (printed, value) => {
    expect(parseText(stateHead(printed)).header.number?.value).toBe(value)
  })
})

describe('quốc hiệu before 1976', () => {
  it.each(['CỘNG HOÀ', 'CỘNG HÒA'])('VIỆT NAM DÂN CHỦ %s is no part of the issuer', (republic) => {
    const { header } = parseText(
      `BỘ LÂM NGHIỆP\n********\nVIỆT NAM DÂN CHỦ ${republic}\nĐộc lập - Tự do - Hạnh phúc\n********\nSố: 14-LN/CT\nHà Nội, ngày 03 tháng 4 năm 1961\n\nCHỈ THỊ\n\nVỀ VIỆC PHÒNG CHÁY RỪNG\n\n1. Các ty lập kế hoạch.\n`,
    )
    expect(header.issuer?.value).toBe('BỘ LÂM NGHIỆP')
  })
})

describe('a rule glued to the place', () => {
  it.each(['-------', '______', '***'])('%s', (rule) => {
    const { header } = parseText(
      `TỈNH ỦY LÂM SƠN\n*\nSố 94-QĐ/TU\nĐẢNG CỘNG SẢN VIỆT NAM\n${rule}Đà Lạt, ngày 26 tháng 5 năm 2025\nQUY ĐỊNH\nvề chế độ hội họp\nĐiều 1. Quy định này áp dụng với các cơ quan của Đảng.\n`,
    )
    expect([header.place?.value, header.date?.value]).toEqual(['Đà Lạt', '2025-05-26'])
  })
})

describe('the signer behind a mark that the original is signed', () => {
  it.each(['Đã ký: ', '(Đã ký) ', 'đã ký: ', '(ĐÃ KÝ) '])('%s', (mark) => {
    const { signatures } = parseText(
      `${stateHead('Số: 3/TB-UBND')}\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\n${mark}Lê Văn Khoát\n\nNơi nhận:\n- Các huyện;\n- Lưu: VT.\n`,
    )
    expect(signatures.map(({ name, title }) => [name?.value, title?.value])).toEqual([['Lê Văn Khoát', 'PHÓ CHỦ TỊCH']])
  })
})

describe('addressees of a telegram', () => {
  it.each(['điện:', 'ĐIỆN:'])('stand below "%s"', (word) => {
    const { recipients } = parseText(
      `TỈNH ỦY LÂM SƠN\n*\nSố 06-CĐ/TU\nĐẢNG CỘNG SẢN VIỆT NAM\nLâm Sơn, ngày 09 tháng 6 năm 2022\n\nCÔNG ĐIỆN\nvề việc ứng phó lũ quét\n\nTHƯỜNG TRỰC TỈNH ỦY ${word}\n\n- Các đảng ủy xã;\n- Đảng ủy Công an tỉnh.\n\nThường trực Tỉnh ủy yêu cầu:\n\n1. Các đảng ủy xã chỉ đạo trực ban.\n`,
    )
    expect(recipients.map(({ role, value }) => [role, value])).toEqual([
      ['to', 'Các đảng ủy xã'],
      ['to', 'Đảng ủy Công an tỉnh'],
    ])
  })
})

describe('where papers are received', () => {
  it.each(['Nơi nhận hồ sơ: Trung tâm Phục vụ hành chính công.', 'Nơi nhận kết quả: Bộ phận Một cửa.'])(
    '"%s" opens no closing',
    (line) => {
      const { recipients } = parseText(
        `${stateHead('Số: 3/TB-UBND')}\n1. Sở Nội vụ tiếp nhận đơn.\n${line}\n2. Sở Tài chính cấp kinh phí.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLê Văn Khoát\n`,
      )
      expect(recipients.map(({ value }) => value)).toEqual(['Như trên', 'VT'])
    },
  )
})

describe('a title line that carries number and symbol', () => {
  const orders =
    '1. Công an xã cắm biển cảnh báo tại các ngầm tràn trước ngày 28/9/2025.\n\n2. Trạm Y tế xã chuẩn bị cơ số thuốc, báo cáo Ủy ban nhân dân xã trước ngày 29/9/2025.\n'
  it.each([
    [
      'Kế hoạch số 62/KH-UBND ngày 19/5/2023 của UBND huyện Sông Mã về trồng cây phân tán',
      ['KH', '62/KH-UBND', '2023-05-19', 'UBND huyện Sông Mã', 'trồng cây phân tán'],
    ],
    [
      'THÔNG BÁO 40-TB/TU CỦA THƯỜNG TRỰC TỈNH ỦY VỀ LỊCH TIẾP DÂN',
      ['TB', '40-TB/TU', undefined, 'THƯỜNG TRỰC TỈNH ỦY', 'LỊCH TIẾP DÂN'],
    ],
  ])('%s', (title, wanted) => {
    const { kind, header } = parseText(`${title}\n\nTrước diễn biến của mưa lũ, yêu cầu:\n\n${orders}`)
    expect(kind).toBe('document')
    expect([
      header.type?.value,
      header.number?.value,
      header.date?.value,
      header.issuer?.value,
      header.subject?.value,
    ]).toEqual(wanted)
  })
  it('is news when the first paragraph tells that somebody issued it', () => {
    const { kind } = parseText(
      `Công điện số 11/CĐ-UBND của Chủ tịch UBND xã Phú Lâm về ứng phó lũ quét\n\nSáng 27/9, Chủ tịch UBND xã Phú Lâm đã ký ban hành công điện gửi các thôn, trong đó nêu rõ tình hình mưa lũ phức tạp trên địa bàn.\n\n${orders}`,
    )
    expect(kind).toBe('news')
  })
  it('ends above the day on which a page was posted', () => {
    const { header } = parseText(
      `THÔNG BÁO 40-TB/TU CỦA THƯỜNG TRỰC TỈNH ỦY VỀ LỊCH TIẾP DÂN\n\nCập nhật: 14/3/2026\n\nThường trực Tỉnh ủy thông báo:\n\n${orders}`,
    )
    expect(header.subject?.value).toBe('LỊCH TIẾP DÂN')
  })
})

describe('the left column', () => {
  it('a unit of a school is its own body', () => {
    const { header } = parseText(
      'TRƯỜNG THCS LÊ LAI\nTỔ NGỮ VĂN\nSố 03/KH-TNV\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nPhú Lâm, ngày 9 tháng 10 năm 2023\nKẾ HOẠCH\nTổ chức thi kể chuyện\n1. Giáo viên chuẩn bị tiết mục.\n',
    )
    expect([header.superior?.value, header.issuer?.value]).toEqual(['TRƯỜNG THCS LÊ LAI', 'TỔ NGỮ VĂN'])
  })
  it('a trích yếu does not run on into a body of the right column', () => {
    const { header } = parseText(
      'LIÊN ĐOÀN LAO ĐỘNG TỈNH LÂM SƠN\nCÔNG ĐOÀN NGÀNH Y TẾ\nSố: 12/CĐYT\nV/v tặng quà đoàn viên\nTỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nLâm Sơn, ngày 20 tháng 11 năm 2024\n\nKính gửi: Công đoàn cơ sở trực thuộc\n\nĐề nghị báo cáo trước ngày 30/11/2024.\n',
    )
    expect(header.subject?.value).toBe('tặng quà đoàn viên')
  })
})

describe('what stands beside the letterhead', () => {
  const body = '\nCăn cứ Luật Thủy lợi;\n\n1. Sở Y tế lấy mẫu nước trước ngày 30/6/2022.\n'
  const head = 'SỞ Y TẾ   CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n'
  it.each([
    ['lO', undefined],
    ['I2', '2022-06-12'],
    ['o9', '2022-06-09'],
    ['4O', undefined],
  ])('the place is read whether the day "%s" is or not', (day, date) => {
    const { header } = parseText(
      `${head}Số: 61/KH-SYT Đà Lạt, ngày ${day} tháng 6 năm 2022\n\nKẾ HOẠCH\nVề việc lấy mẫu nước\n${body}`,
    )
    expect([header.place?.value, header.date?.value]).toEqual(['Đà Lạt', date])
  })
  it.each([
    ['KẾ HOẠCH PHỐI HỢP\nThực hiện phong trào nước sạch', 'KH'],
    ['CHƯƠNG TRÌNH PHỐI HỢP\nThực hiện phong trào nước sạch', 'CTr'],
  ])('%j: the rest of the type is no trích yếu', (title, type) => {
    const { header } = parseText(`${head}Số: 61/${type}-SYT Đà Lạt, ngày 12 tháng 6 năm 2022\n\n${title}\n${body}`)
    expect([header.type?.value, header.subject?.value]).toEqual([type, 'Thực hiện phong trào nước sạch'])
  })
  it('a trích yếu that ends in "số" ends above the line of the authority', () => {
    const { header } = parseText(
      `${head}Số: 61/QĐ-SYT\nĐà Lạt, ngày 12 tháng 6 năm 2022\nQUYẾT ĐỊNH\nVề việc thành lập Ban Chỉ đạo\nvà tổ giúp việc về cải cách,\nkinh tế số\nGIÁM ĐỐC SỞ Y TẾ\nCăn cứ Luật Thủy lợi ngày 19 tháng 6 năm 2017;\nQUYẾT ĐỊNH:\nĐiều 1. Thành lập Ban Chỉ đạo gồm 9 thành viên.\n`,
    )
    expect(header.subject?.value).toBe('thành lập Ban Chỉ đạo và tổ giúp việc về cải cách, kinh tế số')
  })
})

describe('records and captions', () => {
  it('the record tells the type where the symbol names offices alone', () => {
    const { header } = parseText(
      'Trang chủ\n>\nThông báo số 31/LN-KT Đóng cửa rừng\nThuộc tính\nSố hiệu31/LN-KT\n\t\nLoại văn bảnThông báo\n\t\nNgày ban hành09/06/1993\nCơ quan ban hànhBộ Lâm nghiệp\n',
    )
    expect([header.type?.value, header.number?.value]).toEqual(['TB', '31/LN-KT'])
  })
  it('a letter without letterhead has the trích yếu of its record', () => {
    const { header } = parseText(
      'Số ký hiệu: 12/SYT-NVY\nTrích yếu: V/v kiểm tra bếp ăn\nNgày ban hành: 12/09/2025\nCơ quan ban hành: Sở Y tế tỉnh Lâm Sơn\nNgười ký: Đỗ Văn Lương\n\nKính gửi: Các trung tâm y tế.\nSở Y tế yêu cầu các trung tâm kiểm tra bếp ăn.\n',
    )
    expect(header.subject?.value).toBe('kiểm tra bếp ăn')
  })
  it('"Số TT" above a column is no number', () => {
    const { header } = parseText(
      'DANH\nMỤC BẾN ĐÒ TRÊN ĐỊA BÀN TỈNH\n\n*(Ban hành kèm theo Quyết định số: 77/QĐ-UBND ngày 12 tháng 6 năm 2022 của\nChủ tịch Ủy ban nhân dân tỉnh Lâm Sơn)*\n\n|\n**Số** **TT**\n|\n**Tên bến**\n|\n|\n1\n|\nBến Đá\n|\n',
    )
    expect([header.type?.value, header.number?.value, header.date?.value]).toEqual(['QĐ', '77/QĐ-UBND', '2022-06-12'])
  })
  it.each([
    ['Công điện hỏa tốc số 11/CĐ-UBND của Chủ tịch UBND xã Phú Lâm về ứng phó lũ quét', 'Chủ tịch UBND xã Phú Lâm'],
    ['QUYẾT ĐỊNH\nCỦA BỘ\nTRƯỞNG BỘ LÂM NGHIỆP SỐ 44/1991/QĐ-BLN\nNGÀY 16 THÁNG 3 NĂM 1991', 'BỘ LÂM NGHIỆP'],
  ])('%j names who issues', (title, issuer) => {
    const { header } = parseText(`${title}\n\nKính gửi: Các thôn\n\n1. Công an xã trực ban.\n2. Trạm Y tế trực ban.\n`)
    expect(header.issuer?.value).toBe(issuer)
  })
})

describe('a record below its heading', () => {
  it('gives what a letter without letterhead lacks', () => {
    const { kind, header } = parseText(
      '# Thông tin văn bản\n\n**Số:** 18/MTTQ-BTT\n\n**Cơ quan:** BAN THƯỜNG TRỰC ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM XÃ PHÚ LÂM\n\n**Nội dung:**\n\nKính gửi: Các Ban Công tác Mặt trận thôn\n\nBan Thường trực đề nghị các Ban Công tác Mặt trận gửi danh sách trước ngày 15/11/2025.\n',
      'thu.md',
    )
    expect([kind, header.number?.value, header.issuer?.value, header.system?.value, header.type?.value]).toEqual([
      'document',
      '18/MTTQ-BTT',
      'BAN THƯỜNG TRỰC ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM XÃ PHÚ LÂM',
      'front',
      'CV',
    ])
  })
  it.each(['Bãi bỏ', 'Thay thế'])('a day of the document that it says it does away with (%s) is not its own', (key) => {
    const { header } = parseText(
      `# Thông tư 9/2022/TT-BLN\n\n## THÔNG TIN\n\n**Số:** 9/2022/TT-BLN\n\n**Ngày ban hành:** 12 tháng 6 năm 2022\n\n**${key}:** Thông tư số 19/2010/TT-BLN ngày 03 tháng 5 năm 2010\n\n## VĂN BẢN\n\nBỘ LÂM NGHIỆP CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n**Số: 9/2022/TT-BLN**\nHà Nội, ngày 12 tháng 6 năm 2022\n\n**THÔNG TƯ**\n\nQuy định về bến gỗ\n\nCăn cứ Luật Lâm nghiệp;\n\n### Điều 1. Phạm vi\n\nThông tư này quy định về bến gỗ.\n`,
      'a.md',
    )
    expect([header.date?.value, header.issuer?.value, header.number?.value]).toEqual([
      '2022-06-12',
      'BỘ LÂM NGHIỆP',
      '9/2022/TT-BLN',
    ])
  })

  it.each(['năm 2026', 'của viên chức<br>các trạm'])('a cell whose lines are parted goes on with "%s"', (tail) => {
    const { header } = parseText(
      `| UBND TỈNH LÂM SƠN<br>**SỞ NỘI VỤ** | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**<br>**Độc lập - Tự do - Hạnh phúc** |\n|---|---|\n| Số: 2088/SNV-CCVC<br>V/v kê khai vị trí việc làm<br>${tail} | *Lâm Sơn, ngày 19 tháng 12 năm 2025* |\n\nKính gửi: Các trạm.\n`,
      'a.md',
    )
    expect(header.subject?.value).toBe(`kê khai vị trí việc làm ${tail.replace('<br>', ' ')}`)
    expect(header.date?.value).toBe('2025-12-19')
  })
})

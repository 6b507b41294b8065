import { describe, expect, it } from 'vitest'
import { parseText } from '../../src/parse.ts'

const head = (text: string): readonly (string | undefined)[] => {
  const { kind, header } = parseText(text)
  return [
    kind,
    header.type?.value,
    header.number?.value,
    header.date?.value,
    header.issuer?.value,
    header.subject?.value,
  ]
}

describe('a title line that carries number, day and issuer', () => {
  it.each([
    [
      'Trang chủ » Văn bản\n\nTHÔNG BÁO 212-TB/HU CỦA BAN THƯỜNG VỤ HUYỆN ỦY VỀ SẮP XẾP CHỢ PHIÊN\n\nCập nhật: 02/4/2024\n\nNgày 01/4/2024, Ban Thường vụ Huyện ủy họp và kết luận:\n\n1. Các xã vùng cao\n\n- Dời chợ phiên sang bãi đất mới.\n\n- Không để ùn tắc.\n',
      ['document', 'TB', '212-TB/HU', undefined, 'BAN THƯỜNG VỤ HUYỆN ỦY', 'SẮP XẾP CHỢ PHIÊN'],
    ],
    [
      'Công điện hỏa tốc số 15/CĐ-UBND của Chủ tịch UBND xã Mường Lay về ứng phó lũ quét\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN XÃ MƯỜNG LAY điện:\n- Công an xã;\n- Trưởng các bản.\n\nĐể ứng phó lũ quét, Chủ tịch yêu cầu:\n\n1. Công an xã trực 24/24 giờ.\n\n2. Trưởng các bản báo cáo trước 17 giờ.\n',
      ['document', 'CĐ', '15/CĐ-UBND', undefined, 'Chủ tịch UBND xã Mường Lay', 'ứng phó lũ quét'],
    ],
    [
      'Kế hoạch số 71/KH-UBND ngày 3/6/2024 của Ủy ban nhân dân huyện Mù Cang Chải về làm đường bản\n\nCăn cứ Luật Đầu tư công ngày 29 tháng 11 năm 2024;\n\n1. Mục đích\n\nĐi lại thuận tiện.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nGiàng A Câu\n',
      ['document', 'KH', '71/KH-UBND', '2024-06-03', 'Ủy ban nhân dân huyện Mù Cang Chải', 'làm đường bản'],
    ],
  ])('%s', (text, expected) => expect(head(text)).toEqual(expected))

  it('does not make a document of an article that names one in its title', () => {
    expect(
      parseText(
        'Nghị định số 39/2025/NĐ-CP của Chính phủ có gì mới\n\nNgày 26/2/2025, Chính phủ đã ban hành Nghị định số 39/2025/NĐ-CP. Theo đó, cơ cấu tổ chức của bộ gồm nhiều đơn vị, giảm năm đơn vị so với trước.\n\nBạn đọc có thể xem toàn văn trên Cổng thông tin. Nghị định có nhiều điểm mới đáng chú ý đối với người dân.\n',
      ).kind,
    ).toBe('news')
  })
})

describe('a letterhead with a number or a trích yếu of its own making', () => {
  it.each([
    [
      'UBND HUYỆN TRÀ ÔN\nPHÒNG NỘI VỤ\nSố: 214/TB-\nPNV\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nTrà Ôn, ngày 12 tháng 5 năm 2023\n\nTHÔNG BÁO\nLịch nghỉ lễ\n\nCăn cứ Bộ luật Lao động;\n',
      '214/TB-PNV',
      'Lịch nghỉ lễ',
    ],
    [
      'ĐẢNG BỘ TỈNH AN GIANG\nĐẢNG ỦY XÃ NÚI VOI\n*\nSố 31-CV/ĐU\nvề chuẩn bị đại hội chi bộ\nĐẢNG CỘNG SẢN VIỆT NAM\nNúi Voi, ngày 06 tháng 3 năm 2024\nKính gửi: Các chi bộ.\nThường trực Đảng ủy yêu cầu các chi bộ gửi báo cáo.\n',
      '31-CV/ĐU',
      'chuẩn bị đại hội chi bộ',
    ],
    [
      'ĐẢNG BỘ TỈNH AN GIANG\nĐẢNG ỦY XÃ NÚI VOI\n*\nSố 32-CV/ĐU\nvề quán triệt kết luận\nngày 11 tháng 4 năm 2024 của Bộ Chính trị\nĐẢNG CỘNG SẢN VIỆT NAM\nNúi Voi, ngày 16 tháng 5 năm 2024\nKính gửi: Các chi bộ.\nThường trực Đảng ủy yêu cầu các chi bộ gửi báo cáo.\n',
      '32-CV/ĐU',
      'quán triệt kết luận ngày 11 tháng 4 năm 2024 của Bộ Chính trị',
    ],
    [
      'LIÊN ĐOÀN LAO ĐỘNG TỈNH VĨNH LONG\nCÔNG ĐOÀN NGÀNH GIÁO DỤC\nSố: 45/CĐN\nV/v tổ chức hội thao\nTỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM\nVĩnh Long, ngày 3 tháng 4 năm 2024\nKính gửi: Công đoàn cơ sở.\nCông đoàn ngành đề nghị các cơ sở đăng ký.\n',
      '45/CĐN',
      'tổ chức hội thao',
    ],
  ])('%s', (text, number, subject) => {
    const { header } = parseText(text)
    expect([header.number?.value, header.subject?.value]).toEqual([number, subject])
  })

  it('ends a title in capitals where a sentence begins below it, however full its last line is', () => {
    const { header } = parseText(
      'UBND HUYỆN TÀ XÙA\n**VĂN PHÒNG**\n\nSố: 31/TB-VP\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nTà Xùa, ngày 10 tháng 3 năm 2031\n\n**THÔNG BÁO**\nKẾT LUẬN CỦA PHÓ CHỦ TỊCH UBND HUYỆN VI THỊ MẬN TẠI CUỘC HỌP VỀ\nTIẾN ĐỘ SỬA CHỮA CÁC CẦU TREO QUA SUỐI NẬM LÁ - XÃ HỒNG NGÀI\nNgày 08/3/2031, tại phòng họp số 2, đồng chí Vi Thị Mận, Phó Chủ\ntịch UBND huyện chủ trì cuộc họp nghe tiến độ sửa chữa các cầu\ntreo. Phó Chủ tịch kết luận như sau:\n1. Phòng Kinh tế đôn đốc nhà thầu.\n',
    )
    expect(header.subject?.value).toBe(
      'KẾT LUẬN CỦA PHÓ CHỦ TỊCH UBND HUYỆN VI THỊ MẬN TẠI CUỘC HỌP VỀ TIẾN ĐỘ SỬA CHỮA CÁC CẦU TREO QUA SUỐI NẬM LÁ - XÃ HỒNG NGÀI',
    )
  })

  it.each([
    'Địa chỉ: 12 Trần Phú - ĐT: 0212 3822 345',
    'Điện thoại: 0212.382.345 - Fax: 0212.382.346',
    'ĐT: 0212 3822 345\nEmail: nuoc@taxua.vn',
    'MST: 5500123456',
  ])('passes the address below the name of a company: %j', (address) => {
    const { header } = parseText(
      `CÔNG TY CỔ PHẦN NƯỚC SẠCH TÀ XÙA\n${address}\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 05/QĐ-NS\nTà Xùa, ngày 14 tháng 3 năm 2031\n\nQUYẾT ĐỊNH\nVề việc thành lập Tổ trực hè\n\nCăn cứ Điều lệ Công ty;\n`,
    )
    expect(header.issuer?.value).toBe('CÔNG TY CỔ PHẦN NƯỚC SẠCH TÀ XÙA')
  })

  it('knows the quốc hiệu of 1945 to 1976', () => {
    const { header } = parseText(
      'BỘ NỘI VỤ\nSố: 17-NV\nVIỆT NAM DÂN CHỦ CỘNG HÒA\nĐộc lập - Tự do - Hạnh phúc\nHà Nội, ngày 09 tháng 8 năm 1961\n\nTHÔNG TƯ\nVỀ VIỆC ĐĂNG KÝ HỘ TỊCH\n\nĐể thi hành Nghị định số 4-CP ngày 16-1-1961, Bộ quy định:\n',
    )
    expect([header.issuer?.value, header.number?.value, header.date?.value]).toEqual([
      'BỘ NỘI VỤ',
      '17-NV',
      '1961-08-09',
    ])
  })
})

describe('capitals alone below the title', () => {
  const subject = (...lines: readonly string[]): string | undefined =>
    parseText(
      `ĐẢNG ỦY XÃ TÀ XÙA\n*\nSố 01-NQ/ĐH\n\nĐẢNG CỘNG SẢN VIỆT NAM\nTà Xùa, ngày 2 tháng 3 năm 2031\n\nNGHỊ QUYẾT\n${lines.join('\n')}\n\nCăn cứ Điều lệ Đảng;\n\nI. Mục tiêu\n`,
    ).header.subject?.value

  it.each([
    ['ĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ XÃ TÀ XÙA', 'LẦN THỨ II, NHIỆM KỲ 2030 - 2035'],
    ['ĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ XÃ TÀ XÙA'],
    ['HỘI NGHỊ BAN CHẤP HÀNH ĐẢNG BỘ XÃ TÀ XÙA'],
    ['KỲ HỌP THỨ HAI HỘI ĐỒNG NHÂN DÂN XÃ TÀ XÙA'],
  ])('are the trích yếu where they name what met: %s', (...lines) => {
    expect(subject(...lines)).toBe(lines.join(' '))
  })

  it('are no trích yếu where they are a body’s name', () => {
    expect(subject('HỘI ĐỒNG NHÂN DÂN XÃ TÀ XÙA')).toBeUndefined()
  })
})

describe('a body whose place stands in the next line of the title', () => {
  const rest = '\n\nCăn cứ Luật Tổ chức chính quyền địa phương;\n\nĐiều 1. Mức thu.\n'
  it.each([
    [
      'NGHỊ QUYẾT SỐ 15/2031/NQ-HĐND NGÀY 09/12/2031 CỦA HỘI ĐỒNG NHÂN DÂN TỈNH\nPHÚ LÂM VỀ MỨC THU PHÍ',
      '15/2031/NQ-HĐND',
      'HỘI ĐỒNG NHÂN DÂN TỈNH PHÚ LÂM',
      'MỨC THU PHÍ',
    ],
    [
      'QUYẾT ĐỊNH\nSỐ 88/2031/QĐ-UBND NGÀY 02 THÁNG 5 NĂM 2031 CỦA ỦY BAN NHÂN DÂN THÀNH PHỐ\nBẮC SƠN QUY ĐỊNH GIÁ NƯỚC',
      '88/2031/QĐ-UBND',
      'ỦY BAN NHÂN DÂN THÀNH PHỐ BẮC SƠN',
      'QUY ĐỊNH GIÁ NƯỚC',
    ],
    [
      'Nghị quyết số 15/NQ-HĐND ngày 09/12/2031 của Hội đồng nhân dân xã\nTân An về dự toán',
      '15/NQ-HĐND',
      'Hội đồng nhân dân xã Tân An',
      'dự toán',
    ],
    [
      'CHỈ THỊ SỐ 05/CT-UBND NGÀY 02/5/2031 CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN\nTỈNH PHÚ LÂM VỀ CHÁY RỪNG',
      '05/CT-UBND',
      'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH PHÚ LÂM',
      'CHÁY RỪNG',
    ],
  ])('%s', (title, number, issuer, subject) => {
    const { header } = parseText(title + rest)
    expect([header.number?.value, header.issuer?.value, header.subject?.value]).toEqual([number, issuer, subject])
  })
})

describe('a title that names who issues, without a number or a letterhead', () => {
  const body =
    '\n\nNhững năm qua công tác này có chuyển biến nhưng chưa đều.\n\n1. Ban Dân vận hướng dẫn các chi bộ.\n\n2. Văn phòng theo dõi, báo cáo.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nHà Văn Nam\n'
  it.each([
    ['CHỈ THỊ\nCỦA BAN THƯỜNG VỤ THÀNH ỦY\nvề phòng cháy trong khu dân cư', 'BAN THƯỜNG VỤ THÀNH ỦY', 'party'],
    ['KẾT LUẬN\nCỦA THƯỜNG TRỰC HUYỆN ỦY\nvề làm nhà văn hóa thôn', 'THƯỜNG TRỰC HUYỆN ỦY', 'party'],
    ['THÔNG BÁO 118-TB/HU CỦA THƯỜNG TRỰC HUYỆN ỦY VỀ NHÀ VĂN HÓA THÔN', 'THƯỜNG TRỰC HUYỆN ỦY', 'party'],
    ['THÔNG BÁO 7-TB/TU CỦA THƯỜNG TRỰC THÀNH ỦY VỀ CHỢ ĐÊM', 'THƯỜNG TRỰC THÀNH ỦY', 'party'],
    ['THÔNG BÁO 12/TB-HĐND CỦA THƯỜNG TRỰC HĐND HUYỆN VỀ KỲ HỌP', 'THƯỜNG TRỰC HĐND HUYỆN', 'state'],
  ])('%s', (title, issuer, system) => {
    const { kind, header } = parseText(title + body)
    expect([kind, header.issuer?.value, header.system?.value]).toEqual(['document', issuer, system])
  })
})

describe('the first sentence of a meeting, glued to the subject above it', () => {
  const notice = (sentence: string): string =>
    `UBND TỈNH SƠN LA\nVĂN PHÒNG\nSố: 118/TB-VPUB\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSơn La, ngày 08 tháng 9 năm 2031\nTHÔNG BÁO\nKết luận của Phó Chủ tịch UBND tỉnh Vi Văn Mận\ntại cuộc họp về nạo vét kênh mương\n${sentence}\n1. Các xã nạo vét kênh mương trước ngày 30/9/2031.\n`

  it.each([
    'Ngày 04 tháng 9 năm 2031, tại hội trường A, Phó Chủ tịch UBND tỉnh chủ trì\ncuộc họp nghe báo cáo nạo vét kênh mương.',
    'Sáng ngày 04/9/2031, Phó Chủ tịch UBND tỉnh chủ trì cuộc họp. Cùng dự có\nlãnh đạo các sở.',
    'Chiều 04/9/2031, tại trụ sở, Phó Chủ tịch UBND tỉnh đã họp với các xã.\nSau khi thảo luận, Phó Chủ tịch kết luận như sau:',
    'Sau khi nghe Sở Xây dựng báo cáo, Phó Chủ tịch UBND tỉnh kết luận\nnhư sau:',
    'Từ ngày 04 đến ngày 05/9/2031, đoàn công tác đã kiểm tra các kênh.\nPhó Chủ tịch UBND tỉnh kết luận:',
  ])('%j', (sentence) => {
    expect(parseText(notice(sentence)).header.subject?.value).toBe(
      'Kết luận của Phó Chủ tịch UBND tỉnh Vi Văn Mận tại cuộc họp về nạo vét kênh mương',
    )
  })

  it('a day that ends the subject belongs to it', () => {
    const { header } = parseText(
      'UBND TỈNH SƠN LA\nVĂN PHÒNG\nSố: 118/TB-VPUB\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSơn La, ngày 08 tháng 9 năm 2031\n\nTHÔNG BÁO\nKết luận của Phó Chủ tịch UBND tỉnh tại cuộc họp\nsáng ngày 04 tháng 9 năm 2031 về nạo vét kênh mương\n\nCác xã nạo vét kênh mương.\n',
    )
    expect(header.subject?.value).toBe(
      'Kết luận của Phó Chủ tịch UBND tỉnh tại cuộc họp sáng ngày 04 tháng 9 năm 2031 về nạo vét kênh mương',
    )
  })

  it.each([
    ['Số: 6120/EVN SPC-KD', '6120/EVNSPC-KD'],
    ['Số: 88/EVNCPC-KT+AT', '88/EVNCPC-KT+AT'],
    ['Số: 731/PVN CNG-TM', '731/PVNCNG-TM'],
  ])('%s', (number, value) => {
    const { header } = parseText(
      `TỔNG CÔNG TY ĐIỆN LỰC\n${number} Thành phố Hòa Mục, ngày 09 tháng 7 năm 2031\nV/v tiết kiệm điện\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nKính gửi: Các đội.\n\nTổng công ty đề nghị các đội tiết kiệm điện.\n`,
    )
    expect([header.number?.value, header.place?.value]).toEqual([value, 'Thành phố Hòa Mục'])
  })
})

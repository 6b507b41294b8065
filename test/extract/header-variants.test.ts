import { describe, expect, it } from 'vitest'
import { parseText } from '../../src/parse.ts'

const letterhead = (left: string, day: string): string =>
  `${left}\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n${day}\n`

describe('a page that prints a letter below a line about it', () => {
  const letter = (lead: string): string =>
    `${lead}\n\nKính gửi:\n- Đảng ủy xã Tà Xùa,\n- Trạm Y tế xã.\n\nTrả lời Công văn số 7/TYT ngày 02/3/2031 của Trạm Y tế, Sở Y tế có ý kiến như sau:\n\n1. Trạm được mua phao.\n`

  it.each([
    'Công văn số 91/SYT-NV ngày 09/3/2031 của Sở Y tế gửi Đảng ủy xã Tà Xùa,\nTrạm Y tế xã về việc mua phao.',
    'Công văn số 91/SYT-NV ngày 09/3/2031 của Sở Y tế tỉnh Sơn\nLa gửi Đảng ủy xã Tà Xùa về việc mua phao.',
    'Công văn số 91/SYT-NV ngày 09/3/2031 của Sở Y tế gửi Đảng ủy xã\nTà Xùa về việc mua phao.\n\nNội dung công văn:',
    'Công văn số 91/SYT-NV ngày 09/3/2031 của Sở Y tế về việc mua phao.\n\nToàn văn công văn như sau:',
  ])('%j', (lead) => {
    const { header, recipients } = parseText(letter(lead))
    expect([header.number?.value, header.date?.value]).toEqual(['91/SYT-NV', '2031-03-09'])
    expect(recipients.map(({ role, value }) => [role, value])).toEqual([
      ['to', 'Đảng ủy xã Tà Xùa'],
      ['to', 'Trạm Y tế xã'],
    ])
  })
})

describe('a day of which a scanner made bars', () => {
  it.each([
    ['Bà Rịa - Vũng Tàu, ngày J|Z tháng =) năm 2031', 'Bà Rịa - Vũng Tàu'],
    ["Cư M'gar, ngày J|Z tháng Al năm 2031", "Cư M'gar"],
    ['Hòa Mục, ngày 0|  tháng 10 năm 2031', 'Hòa Mục'],
    ['Hòa Mục, ngày 5 tháng |2 năm 2031', 'Hòa Mục'],
    ['Hòa Mục, ngày ..|.. tháng ..|.. năm 2031', 'Hòa Mục'],
  ])('%s', (day, place) => {
    const { header } = parseText(
      `${letterhead('SỞ Y TẾ', `Số: 41/TB-SYT ${day}`)}\nTHÔNG BÁO\nVề bến đò\n\n1. Mở bến.\n`,
    )
    expect([header.place?.value, header.date, header.number?.value]).toEqual([place, undefined, '41/TB-SYT'])
  })

  it('the last group of a symbol is no part of the place', () => {
    const { header } = parseText(
      `${letterhead('SỞ Y TẾ', 'Số: 41/SYT- NV Hòa Mục, ngày 05 tháng 10 năm 2031')}\nKính gửi: Trạm Y tế.\n\nSở Y tế trả lời.\n`,
    )
    expect(header.place?.value).toBe('Hòa Mục')
  })
})

describe('bodies that issue together', () => {
  it.each([
    ['CÔNG AN TỈNH - TỈNH ĐOÀN\nSƠN LA', '14/CTPH-CAT-TĐTN', 'CHƯƠNG TRÌNH PHỐI HỢP', 'joint'],
    ['BAN DÂN VẬN TỈNH ỦY - SỞ NỘI VỤ\nBỘ CHỈ HUY QUÂN SỰ TỈNH SƠN LA', '3/HDLN-BDV-SNV-BCH', 'HƯỚNG DẪN', 'joint'],
    ['SỞ Y TẾ\nHỘI CHỮ THẬP ĐỎ TỈNH SƠN LA', '3/KH-SYT-CTĐ', 'KẾ HOẠCH LIÊN NGÀNH', 'joint'],
    ['TÒA ÁN NHÂN DÂN - BAN NỘI CHÍNH TỈNH ỦY\nSƠN LA', '3-QC/TA-BNC', 'QUY CHẾ\nPHỐI HỢP', 'joint'],
    ['TỈNH ĐOÀN - SỞ TƯ PHÁP - HỘI LUẬT GIA\nTỈNH SƠN LA', '3/CTPH-TĐ-STP', 'CHƯƠNG TRÌNH PHỐI HỢP', 'joint'],
    ['SỞ TÀI CHÍNH - SỞ Y TẾ\nTỈNH SƠN LA', '3/HDLS-STC-SYT', 'HƯỚNG DẪN LIÊN SỞ', 'state'],
    ['CÔNG TY CHÈ SƠN LA\nCÔNG ĐOÀN CƠ SỞ', '3/KH-CĐCS', 'KẾ HOẠCH PHỐI HỢP', 'front'],
  ])('%j %s %j: %s', (bodies, number, title, system) => {
    const { header } = parseText(
      `${letterhead(`${bodies}\nSố: ${number}`, 'Sơn La, ngày 05 tháng 10 năm 2031')}\n${title}\nMở bến đò\n\n1. Mở bến.\n`,
    )
    expect(header.system?.value).toBe(system)
  })
})

describe('a record on top of a letter', () => {
  const below = '\n\nKính gửi: Các chi hội.\n\nĐề nghị các chi hội mua phao trước ngày 05/12/2031.\n'

  it.each([
    [
      'with keys of its own system',
      'Hệ thống quản lý văn bản\nSố đến: 1402\nSố/Ký hiệu: 18/HND-KT\nNgày VB: 06/11/2031\nTrích yếu nội dung: Về việc mua phao\nvà áo phao cho bến đò\nCơ quan ban hành: Hội Nông dân huyện\nPhù Yên\nĐộ khẩn: Thường',
    ],
    [
      'below a caption',
      '## Văn bản chỉ đạo\n\n**Cơ quan:** Hội Nông dân huyện Phù Yên\n\n**Số:** 18/HND-KT\n\n**Trích yếu:** V/v mua phao và áo phao cho bến đò\n\n**Ngày ban hành:** 06/11/2031\n\n**Nội dung:**',
    ],
  ])('%s', (_, rows) => {
    const { header, recipients } = parseText(rows + below)
    const { number, subject, date, issuer, system, type } = header
    expect([number?.value, subject?.value, date?.value]).toEqual([
      '18/HND-KT',
      'mua phao và áo phao cho bến đò',
      '2031-11-06',
    ])
    expect([issuer?.value, system?.value, type?.value]).toEqual(['Hội Nông dân huyện Phù Yên', 'front', 'CV'])
    expect(recipients.map(({ value }) => value)).toEqual(['Các chi hội'])
  })

  it('tells the type by the symbol that it gives', () => {
    const rows = 'Nơi gửi: UBND xã\nTrích yếu: Mời họp\nSố ký hiệu: 45/GM-UBND\nNgười soạn: Lò Văn Pún'
    expect(parseText(rows + below).header.type?.value).toBe('GM')
  })

  it('is no company’s address above quốc hiệu', () => {
    const rows = 'Đơn vị: CÔNG TY CHÈ\nĐịa chỉ: số 5, phố Vọng\nĐiện thoại: 0243 555\nSố: 12/CV-CT'
    const { header } = parseText(`${letterhead(rows, 'Sơn La, ngày 05 tháng 6 năm 2031')}${below}`)
    expect([header.number?.from, header.date?.value]).toEqual(['letterhead', '2031-06-05'])
  })
})

describe('a title whose lines end inside number, day or body', () => {
  it.each([
    'THÔNG TƯ\nCỦA NGÂN HÀNG\nNHÀ NƯỚC VIỆT NAM SỐ 06/2031/TT-NHNN NGÀY\n09 THÁNG 12 NĂM 2031 HƯỚNG DẪN ĐỔI TIỀN',
    'THÔNG TƯ\nCỦA NGÂN HÀNG NHÀ NƯỚC VIỆT NAM SỐ 06/2031/\nTT-NHNN NGÀY 9-12-2031\nHƯỚNG DẪN ĐỔI TIỀN',
    'THÔNG TƯ\nCỦA NGÂN HÀNG\nNHÀ NƯỚC VIỆT NAM\nSỐ 06/2031/TT-NHNN NGÀY 09 THÁNG\n12 NĂM 2031\nHƯỚNG DẪN ĐỔI TIỀN',
    'THÔNG TƯ SỐ 06/2031/TT-NHNN NGÀY 09 THÁNG\n12 NĂM 2031 CỦA NGÂN HÀNG NHÀ NƯỚC VIỆT NAM\nHƯỚNG DẪN ĐỔI TIỀN',
  ])('%j', (title) => {
    const { header } = parseText(`${title}\n\nCăn cứ Luật Ngân hàng Nhà nước Việt Nam;\n\n1. Tiền rách được đổi.\n`)
    expect([header.number?.value, header.date?.value, header.subject?.value]).toEqual([
      '06/2031/TT-NHNN',
      '2031-12-09',
      'HƯỚNG DẪN ĐỔI TIỀN',
    ])
  })
})

describe('a place behind a rule', () => {
  it.each([
    ["Số: 7/HD-BTV_________Ea H'leo", "Ea H'leo"],
    ['Số: 7/HD-BTV-----Hà Nội', 'Hà Nội'],
    ['Số: 7/HD-BTV......TP. Hồ Chí Minh', 'TP. Hồ Chí Minh'],
    ['Số: 7/HD-BTV — — — Kon Tum', 'Kon Tum'],
  ])('%s', (line, place) => {
    const { header } = parseText(
      `${letterhead('HỘI NÔNG DÂN', `${line}, ngày 19 tháng 01 năm 2031`)}\nHƯỚNG DẪN\nMua phao\n\n1. Mua phao.\n`,
    )
    expect([header.place?.value, header.number?.value]).toEqual([place, '7/HD-BTV'])
  })
})

describe('a trích yếu below the number', () => {
  it.each([
    ['V/v cấp chữ ký\nsố', 'cấp chữ ký số'],
    ['V/v thi hành Quyết định\nsố 12/QĐ-UBND của huyện', 'thi hành Quyết định số 12/QĐ-UBND của huyện'],
    ['mời dự hội nghị trực tuyến\nthông tin thời sự', 'mời dự hội nghị trực tuyến thông tin thời sự'],
    ['Mời dự hội nghị', 'Mời dự hội nghị'],
    ['Báo cáo kết quả tuyển quân', 'Báo cáo kết quả tuyển quân'],
    ['HỎA TỐC', undefined],
    ['Ợ e nk', undefined],
  ])('%j', (lines, subject) => {
    const { header } = parseText(
      `${letterhead(`HUYỆN ỦY PHÙ YÊN\nVĂN PHÒNG\nSố: 41-CV/VPHU\n${lines}\n`, 'Phù Yên, ngày 05 tháng 10 năm 2031')}\nKính gửi: Các xã.\n\nMời các đồng chí.\n`,
    )
    expect([header.subject?.value, header.number?.value]).toEqual([subject, '41-CV/VPHU'])
  })
})

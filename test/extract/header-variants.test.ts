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

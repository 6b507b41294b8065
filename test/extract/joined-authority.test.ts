import { describe, expect, it } from 'vitest'
import { parseText } from '../../src/parse.ts'

const decision = (body: string, title: string): string =>
  `${body}\nSố: 15/QĐ-X\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nLai Châu, ngày 12 tháng 3 năm 2031\n\nQUYẾT ĐỊNH\n\n${title}\n\nCăn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Quyết định này có hiệu lực từ ngày ký.\n`
const subjectOf = (body: string, title: string): string | undefined =>
  parseText(decision(body, title)).header.subject?.value

describe('an authority that a copy has joined to the trích yếu', () => {
  it.each([
    ['ỦY BAN NHÂN DÂN\nTỈNH LAI CHÂU', 'VỀ VIỆC CÔNG BỐ DANH MỤC BẾN ĐÒ', 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LAI CHÂU'],
    ['BỘ Y TẾ', 'BAN HÀNH QUY TRÌNH PHUN THUỐC', 'BỘ TRƯỞNG BỘ Y TẾ'],
    ['CHÍNH PHỦ', 'QUY ĐỊNH VỀ BẾN ĐÒ NGANG TIẾP TỤC CÓ HIỆU LỰC', 'CHÍNH PHỦ'],
    ['SỞ NỘI VỤ', 'VỀ VIỆC PHÊ DUYỆT ĐIỀU LỆ HỘI NGƯỜI LÁI ĐÒ', 'GIÁM ĐỐC SỞ NỘI VỤ'],
    ['HỘI ĐỒNG NHÂN DÂN\nTỈNH LAI CHÂU', 'VỀ MỨC THU PHÍ ĐÒ NGANG', 'HỘI ĐỒNG NHÂN DÂN TỈNH LAI CHÂU'],
    ['TRƯỜNG ĐẠI HỌC SÔNG ĐÀ', 'VỀ VIỆC THÀNH LẬP TỔ KIỂM KÊ', 'HIỆU TRƯỞNG TRƯỜNG ĐẠI HỌC SÔNG ĐÀ'],
  ])('%s: %s | %s', (body, title, authority) => {
    expect(subjectOf(body, `${title} ${authority}`)).toBe(title.replace(/^VỀ (?:VIỆC )?/u, ''))
  })

  it.each([
    ['ỦY BAN NHÂN DÂN\nTỈNH LAI CHÂU', 'VỀ VIỆC SỬA ĐỔI QUY CHẾ LÀM VIỆC CỦA ỦY BAN NHÂN DÂN TỈNH LAI CHÂU'],
    ['ỦY BAN NHÂN DÂN\nTỈNH LAI CHÂU', 'VỀ VIỆC SẮP XẾP LẠI VĂN PHÒNG ỦY BAN NHÂN DÂN TỈNH LAI CHÂU'],
    ['ỦY BAN NHÂN DÂN\nTỈNH LAI CHÂU', 'GIAO CHỈ TIÊU CHO CÁC ĐƠN VỊ TRỰC THUỘC ỦY BAN NHÂN DÂN TỈNH LAI CHÂU'],
    ['BỘ Y TẾ', 'VỀ VIỆC ỦY QUYỀN KÝ THAY CHO THỨ TRƯỞNG BỘ Y TẾ'],
    ['SỞ NỘI VỤ', 'VỀ VIỆC BỔ NHIỆM ÔNG VÀNG A CHỈNH GIỮ CHỨC VỤ GIÁM ĐỐC SỞ TÀI CHÍNH'],
  ])('not: %s: %s', (body, title) => {
    expect(subjectOf(body, title)).toBe(title.replace(/^VỀ (?:VIỆC )?/u, ''))
  })
})

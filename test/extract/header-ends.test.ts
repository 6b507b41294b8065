import { describe, expect, it } from 'vitest'
import { parseText } from '../../src/parse.ts'

const head = 'VĂN PHÒNG CHÍNH PHỦ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n'

describe('where a trích yếu ends', () => {
  it.each([
    ['Từ ngày 08 đến ngày 09 tháng 11 năm 2031 tại Mường Ón, Thủ tướng đã thăm Trạm Y tế xã.'],
    ['Ngày 08/11/2031, tại Mường Ón, Thủ tướng chủ trì buổi làm việc với Thường trực Tỉnh ủy.'],
    ['Sáng 08/11/2031, tại Trụ sở Chính phủ, Thủ tướng chủ trì cuộc họp.'],
  ])('in capitals, above the first sentence: %s', (sentence) => {
    const text = `${head}Số: 634/TB-VPCP\nHà Nội, ngày 22 tháng 11 năm 2031\n\nTHÔNG BÁO\n\nKẾT LUẬN CỦA THỦ TƯỚNG CHÍNH PHỦ TẠI BUỔI LÀM VIỆC VỚI THƯỜNG TRỰC TỈNH ỦY\n\n${sentence}\n\nThủ tướng kết luận:\n`
    expect(parseText(text).header.subject?.value).toBe(
      'KẾT LUẬN CỦA THỦ TƯỚNG CHÍNH PHỦ TẠI BUỔI LÀM VIỆC VỚI THƯỜNG TRỰC TỈNH ỦY',
    )
  })
})

describe('a trích yếu that a line parts before an office', () => {
  it.each([
    ['KẾT LUẬN CỦA PHÓ', 'THỦ TƯỚNG CHÍNH PHỦ TẠI CUỘC HỌP VỀ BẾN ĐÒ'],
    ['Ý KIẾN CHỈ ĐẠO CỦA', 'THỦ TƯỚNG CHÍNH PHỦ VỀ BẾN ĐÒ'],
    ['Kết luận của Phó', 'Chủ tịch Ủy ban nhân dân tỉnh tại cuộc họp về bến đò'],
  ])('goes on: %s / %s', (above, below) => {
    const text = `${head}Số: 318/TB-VPCP\nHà Nội, ngày 12 tháng 6 năm 2031\nTHÔNG BÁO\n${above}\n${below}\n\nNgày 05 tháng 6 năm 2031, tại trụ sở, Phó Thủ tướng chủ trì cuộc họp.\n`
    expect(parseText(text).header.subject?.value).toBe(`${above} ${below}`)
  })
})

describe('above a letterhead', () => {
  it('the beginning of its name, as a gazette prints it, is no other body', () => {
    const text =
      'CÔNG BÁO/Số 87 + 88/Ngày 05-9-2031\n21\n\nỦY BAN NHÂN DÂN THÀNH PHỐ\n\nỦY BAN NHÂN DÂN\nTHÀNH PHỐ HƯNG HẢI\n\nSố: 2214/QĐ-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nHưng Hải, ngày 25 tháng 8 năm 2031\n\nQUYẾT ĐỊNH\nVề việc ban hành Kế hoạch\n\nCăn cứ Luật Đê điều;\n'
    const { superior, issuer } = parseText(text).header
    expect([superior?.value, issuer?.value]).toEqual([undefined, 'ỦY BAN NHÂN DÂN THÀNH PHỐ HƯNG HẢI'])
  })

  it('the lead of a page tells number and day of what its title names', () => {
    const text =
      'Trang chủ > Văn bản chỉ đạo\n\nNgày 06/5/2031, Ủy ban nhân dân thị xã Hòa Lộc ban hành Thông báo số 245/TB-UBND về kết luận tại Hội nghị giao ban. Ban Biên tập đăng toàn văn Thông báo như sau:\n\nTHÔNG BÁO\nKết luận của đồng chí Chủ tịch tại Hội nghị giao ban tháng 5\n\nNgày 03/5/2031, tại Hội trường, đồng chí Chủ tịch chủ trì Hội nghị.\n\n1. Phòng Y tế rà soát tủ thuốc.\n'
    const { number, date } = parseText(text).header
    expect([number?.value, date?.value]).toEqual(['245/TB-UBND', '2031-05-06'])
  })
})

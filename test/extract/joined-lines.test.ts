import { describe, expect, it } from 'vitest'
import { cutLine } from '../../src/extract/closing/joined-lines.ts'
import { secondBody } from '../../src/extract/header/two-bodies.ts'
import { sourceOfText } from '../../src/input/source.ts'
import { parseDocument } from '../../src/parse.ts'
import { seamsOfLetterhead } from '../../src/syntax/flattened.ts'

describe('a line of the closing whose breaks were lost', () => {
  it.each([
    ['- Ban CHQS các xã; Trung tá Phan Cảnh Hòa', ['- Ban CHQS các xã;', 'Trung tá Phan Cảnh Hòa']],
    ['- Các đội, tổ; (Đã ký, đóng dấu)', ['- Các đội, tổ;', '(Đã ký, đóng dấu)']],
    ['- Công đoàn Xí nghiệp; HÀNH CHÍNH', ['- Công đoàn Xí nghiệp;', 'HÀNH CHÍNH']],
    ['- Chánh án; Lê Tử Quỳnh NHÂN DÂN', ['- Chánh án;', 'Lê Tử Quỳnh', 'NHÂN DÂN']],
    ['- Các chi bộ trực thuộc, Hoàng Thị Lụa', ['- Các chi bộ trực thuộc,', 'Hoàng Thị Lụa']],
    ['KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC', ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']],
    [
      'TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH (Đã ký) Vũ Hữu Thăng',
      ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', '(Đã ký)', 'Vũ Hữu Thăng'],
    ],
    ['TM. BAN GIÁM ĐỐC GIÁM ĐỐC', ['TM. BAN GIÁM ĐỐC', 'GIÁM ĐỐC']],
    ['HIỆU TRƯỞNG ThS. Phí Ngọc Thành', ['HIỆU TRƯỞNG', 'ThS. Phí Ngọc Thành']],
  ])('%s', (text, pieces) => {
    const found = cutLine(text)
    expect(found.map((piece) => piece.text)).toEqual(pieces)
    for (const { text: piece, at } of found) expect(text.slice(at, at + piece.length)).toBe(piece)
  })

  it.each([
    'KT. BỘ TRƯỞNG, CHỦ NHIỆM',
    'TM. ĐOÀN CHỦ TỊCH',
    'BÍ THƯ ĐẢNG ỦY KIÊM CHỦ TỊCH HĐND',
    'CỤC TRƯỞNG CỤC QUẢN LÝ GIÁ',
    '- Đ/c Nguyễn Văn An, Trần Văn Bình',
    '- VP. ĐẢNG ỦY',
    '- Lưu: VT, KTTH.',
  ])('%s is one thing', (text) => {
    expect(cutLine(text).map((piece) => piece.text)).toEqual([text])
  })
})

describe('two bodies on one line', () => {
  it.each([
    ['UBND TỈNH HÀ NAM SỞ Y TẾ', 'SỞ Y TẾ'],
    ['UBND THÀNH PHỐ HẢI PHÒNG SỞ NỘI VỤ', 'SỞ NỘI VỤ'],
    ['BỘ GIÁO DỤC VÀ ĐÀO TẠO TRƯỜNG ĐẠI HỌC TÂY BẮC', 'TRƯỜNG ĐẠI HỌC TÂY BẮC'],
    ['TỈNH ỦY BẮC KẠN BAN DÂN VẬN', 'BAN DÂN VẬN'],
    ['TỔNG CỤC THUẾ CỤC THUẾ TỈNH ĐẮK NÔNG', 'CỤC THUẾ TỈNH ĐẮK NÔNG'],
  ])('%s', (text, second) => {
    expect(text.slice(secondBody(text))).toBe(second)
  })

  it.each([
    'VĂN PHÒNG ĐOÀN ĐẠI BIỂU QUỐC HỘI VÀ HỘI ĐỒNG NHÂN DÂN TỈNH',
    'UBND XÃ XUÂN TRƯỜNG SƠN',
    'BAN CHẤP HÀNH ĐẢNG BỘ TỈNH LÀO CAI',
    'HỘI ĐỒNG TRƯỜNG ĐẠI HỌC TÂY BẮC',
    'BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP TỈNH HÀ NAM',
  ])('%s is one', (text) => {
    expect(secondBody(text)).toBe(-1)
  })
})

describe('a letterhead on one line', () => {
  it('is cut where its lines began', () => {
    const text = 'TỈNH ỦY BẮC KẠN * ĐẢNG CỘNG SẢN VIỆT NAM ------- Bắc Kạn, ngày 12 tháng 5 năm 2021 Số 140-HD/TU'
    const bounds = [0, ...seamsOfLetterhead(text), text.length]
    const lines = bounds.slice(0, -1).map((from, i) => text.slice(from, bounds[i + 1]).trim())
    expect(lines.filter((line) => /\p{L}/u.test(line))).toEqual([
      'TỈNH ỦY BẮC KẠN *',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'Bắc Kạn, ngày 12 tháng 5 năm 2021',
      'Số 140-HD/TU',
    ])
  })

  it.each([
    'Nước CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM là một nước độc lập, có chủ quyền, thống nhất và toàn vẹn lãnh thổ.',
    'SỞ Y TẾ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Số: 14/KH-SYT',
  ])('%s is left as it is', (text) => {
    expect(seamsOfLetterhead(text)).toEqual([])
  })
})

describe('the title', () => {
  it('names no number of what its trích yếu carries on', () => {
    const text =
      'ĐẢNG BỘ TỈNH SƠN LA\nHUYỆN ỦY PHÙ YÊN\nSố 87-KL/HU\nĐẢNG CỘNG SẢN VIỆT NAM\nPhù Yên, ngày 30 tháng 6 năm 2031\n\nKẾT LUẬN\nCỦA BAN THƯỜNG VỤ HUYỆN ỦY\nvề tiếp tục thực hiện Nghị quyết số 05-NQ/HU, ngày 15/4/2029 về bến đò ngang\n\nBan Thường vụ Huyện ủy kết luận như sau:\n'
    expect(parseDocument(sourceOfText(text)).header.subject?.value).toBe(
      'tiếp tục thực hiện Nghị quyết số 05-NQ/HU, ngày 15/4/2029 về bến đò ngang',
    )
  })
})

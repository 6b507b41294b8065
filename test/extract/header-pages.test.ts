import { describe, expect, it } from 'vitest'
import { parseText } from '../../src/parse.ts'

const body =
  'Thời gian gần đây, nước suối lên nhanh ở nhiều bản.\n\nUBND xã yêu cầu các đơn vị thực hiện:\n1. Các bản dọn kênh trước ngày 20/8/2031.\n2. Công an xã trực ở các ngầm.\n\nCHỦ TỊCH\nLò Văn Pún\n'
const head = (line: string) =>
  parseText(
    `Trang chủ » Văn bản\nDọn kênh trước mùa lũ\nThứ tư, 06/8/2031\n\n${line}\n\nKính gửi:\n- Các bản;\n- Công an xã.\n\n${body}`,
  ).header

describe('a line in brackets above a letter without its letterhead', () => {
  it.each([
    '(Công văn số 12/UBND-KT ngày 05/8/2031 của UBND xã Tà Xùa về việc dọn kênh mương trước lũ)',
    '(Công văn 12/UBND-KT, ký ngày 05/8/2031, của UBND xã Tà Xùa, V/v dọn kênh mương trước lũ).',
  ])('%s tells number, day, issuer and subject', (line) => {
    const { number, date, issuer, subject } = head(line)
    expect([number, date, issuer, subject].map((one) => one?.value)).toEqual([
      '12/UBND-KT',
      '2031-08-05',
      'UBND xã Tà Xùa',
      'dọn kênh mương trước lũ',
    ])
  })

  it.each([
    '(Thay thế Công văn số 12/UBND-KT ngày 05/8/2031 của UBND xã Tà Xùa về việc dọn kênh mương)',
    '(Theo Công văn số 12/UBND-KT của UBND xã Tà Xùa về việc dọn kênh mương)',
    '(Số 12/UBND-KT ngày 05/8/2031 và các số khác)',
  ])('%s does not', (line) => {
    expect(head(line).number).toBeUndefined()
  })
})

describe('the bar on top of a page', () => {
  const page = (bar: string, signer: string) =>
    parseText(
      `${bar}\nVăn bản đi > Thông báo > Chi tiết\n\nTHÔNG BÁO\nKết luận tại cuộc họp giao ban tháng 10\n\n1. Đội vận hành súc rửa bể chứa.\n2. Đội thu ngân đôn đốc nợ.\n\n${signer}\nLò Văn Pún\n`,
    ).header.issuer?.value
  it.each([
    ['e-Office | TỔNG CÔNG TY CẤP NƯỚC BẾN VẠN', 'TL. TỔNG GIÁM ĐỐC\nCHÁNH VĂN PHÒNG', 'TỔNG CÔNG TY CẤP NƯỚC BẾN VẠN'],
    ['[Cổng nội bộ] Bệnh viện Đa khoa Bến Vạn', 'GIÁM ĐỐC', 'Bệnh viện Đa khoa Bến Vạn'],
    ['Trường Cao đẳng Bến Vạn » Tin nội bộ', 'KT. HIỆU TRƯỞNG\nPHÓ HIỆU TRƯỞNG', 'Trường Cao đẳng Bến Vạn'],
    ['Viện Nghiên cứu Thủy sản Bến Vạn • Mạng nội bộ', 'VIỆN TRƯỞNG', 'Viện Nghiên cứu Thủy sản Bến Vạn'],
  ])('%s: tells who issued what its head signs', (bar, signer, issuer) => {
    expect(page(bar, signer)).toBe(issuer)
  })
  it.each([
    ['Cổng thông tin | UBND tỉnh Sơn La', 'GIÁM ĐỐC'],
    ['e-Office | TỔNG CÔNG TY CẤP NƯỚC BẾN VẠN', 'CHỦ TỊCH'],
    ['e-Office | Bệnh viện', 'GIÁM ĐỐC'],
  ])('%s above %s does not', (bar, signer) => {
    expect(page(bar, signer)).toBeUndefined()
  })
})

describe('a letterhead that was typed in one line', () => {
  it.each([
    'ĐẢNG ỦY PHƯỜNG BẾN VẠN – Số 06-CTr/ĐU – Bến Vạn, ngày 12/9/2031',
    'ĐẢNG ỦY PHƯỜNG BẾN VẠN | Số 06-CTr/ĐU | Bến Vạn, ngày 12/9/2031',
    'Đảng ủy phường Bến Vạn - Số: 06-CTr/ĐU - Bến Vạn, ngày 12 tháng 9 năm 2031',
  ])('%s', (line) => {
    const { issuer, number, place, date } = parseText(
      `Trang thông tin\n14 tháng 9, 2031\n\n${line}\n\nCHƯƠNG TRÌNH HÀNH ĐỘNG\nthực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2030 của Bộ Chính trị\n\nI- NHIỆM VỤ\n1- Ủy ban nhân dân phường ban hành kế hoạch.\n\nT/M BAN CHẤP HÀNH\nBÍ THƯ\nLò Văn Pún\n`,
    ).header
    expect([issuer?.value.toLowerCase(), number?.value, place?.value, date?.value]).toEqual([
      'đảng ủy phường bến vạn',
      '06-CTr/ĐU',
      'Bến Vạn',
      '2031-09-12',
    ])
  })
})

describe('a torn letterhead', () => {
  it('still begins with its bodies', () => {
    const { header } = parseText(
      'ĐẢNG ỦY XÃ TÀ XÙA\n          *                        Tà Xùa, ngày ~2 th… g 6 n\n   Số 37 -NQ/ĐU\n\n                 NGHỊ QUYẾT\n    về sinh hoạt chi bộ bản\n\nI. NHIỆM VỤ\n1. Duy trì nền nếp sinh hoạt.\n2. Bồi dưỡng bí thư chi bộ.\n3. Phân công đảng viên phụ trách hộ.\n                                             /2\n                          2\n4. Rà soát đảng viên đi làm ăn xa.\n\nT/M ĐẢNG ỦY\nBÍ THƯ\n\nSùng A Tếnh\n',
    )
    expect([header.issuer?.value, header.number?.value]).toEqual(['ĐẢNG ỦY XÃ TÀ XÙA', '37-NQ/ĐU'])
  })

  it('and the mark of the next page is none of its words', () => {
    const { tasks } = parseText(
      'ĐẢNG ỦY XÃ TÀ XÙA\n*\nSố 37-NQ/ĐU\n\nNGHỊ QUYẾT\nvề sinh hoạt chi bộ bản\n\nI. NHIỆM VỤ\n1. Duy trì nền nếp sinh hoạt.\n2. Phân công đảng viên phụ trách hộ.\n                    .../2\n2\n3. Rà soát đảng viên đi làm ăn xa.\n\nT/M ĐẢNG ỦY\nBÍ THƯ\n\nSùng A Tếnh\n',
    )
    expect(tasks.map(({ value }) => value)).toEqual([
      'Duy trì nền nếp sinh hoạt',
      'Phân công đảng viên phụ trách hộ',
      'Rà soát đảng viên đi làm ăn xa',
    ])
  })
})

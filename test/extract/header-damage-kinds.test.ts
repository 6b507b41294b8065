import { describe, expect, it } from 'vitest'
import { parseText } from '../../src/parse.ts'

const letterhead = (body: string, day: string): string =>
  `${body}\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\tĐộc lập - Tự do - Hạnh phúc\nSố: 41/UBND-VP\tHòa Mục, ${day}\nV/v dọn kênh mương\n\nKính gửi: Phòng Kinh tế.\n\nĐề nghị Phòng Kinh tế kiểm tra các kênh mương.\n`

describe('days that a scanner has spoilt', () => {
  it.each([
    ['ngày l8thang 8 năm 2031', '2031-08-18'],
    ['ngày O5 tháng 8 năm 2031', '2031-08-05'],
    ['ngày 2l tháng I0 năm 2031', '2031-10-21'],
    ['ngày 12 tháng l2 năm 2031', '2031-12-12'],
  ])('%s', (day, date) => {
    expect(parseText(letterhead('ỦY BAN NHÂN DÂN XÃ HÒA MỤC', day)).header.date?.value).toBe(date)
  })

  it('stay absent where they are in no calendar', () => {
    expect(parseText(letterhead('ỦY BAN NHÂN DÂN XÃ HÒA MỤC', 'ngày 3S tháng 10 năm 2031')).header.date).toBeUndefined()
  })
})

describe('bodies of a letterhead', () => {
  it.each([
    ['ỦY BAN NHÂN DÂN\nPHƯỜNG AN LỘC', 'ỦY BAN NHÂN DÂN PHƯỜNG AN LỘC'],
    ['CHỦ TỊCH\nỦY BAN NHÂN DÂN\nTỈNH HÒA MỤC', 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH HÒA MỤC'],
    ['TÒA ÁN NHÂN DÂN\nTỈNH HÒA MỤC 4', 'TÒA ÁN NHÂN DÂN TỈNH HÒA MỤC'],
    ['ỦY BAN NHÂN DÂN\nPHƯỜNG 4', 'ỦY BAN NHÂN DÂN PHƯỜNG 4'],
  ])('%s', (body, issuer) => {
    const { header } = parseText(letterhead(body, 'ngày 12 tháng 10 năm 2031'))
    expect(header.issuer?.value).toBe(issuer)
    expect(header.superior).toBeUndefined()
  })
})

it('a title that goes on with its body over two lines has its trích yếu behind "VỀ"', () => {
  const { header } = parseText(
    'THÀNH ỦY HÒA MỤC\tĐẢNG CỘNG SẢN VIỆT NAM\n*\nSố 14-KL/TU\tHòa Mục, ngày 12 tháng 10 năm 2031\n\nKẾT LUẬN\nCỦA BAN THƯỜNG VỤ\nTHÀNH ỦY VỀ CÔNG TÁC DỌN KÊNH MƯƠNG\n-----\nBan Thường vụ Thành ủy kết luận như sau:\n\n1. Giao Phòng Kinh tế kiểm tra.\n',
  )
  expect(header.subject?.value).toBe('CÔNG TÁC DỌN KÊNH MƯƠNG')
})

it.each(['TRƯỞNG PHÒNG', 'CHỈ HUY TRƯỞNG', 'HIỆU TRƯỞNG TRƯỜNG THPT HÒA MỤC', 'BÍ THƯ'])(
  '%s above the căn cứ is who issues, not the trích yếu',
  (office) => {
    const { header } = parseText(
      `ỦY BAN NHÂN DÂN XÃ HÒA MỤC\nPHÒNG KINH TẾ\nSố: 41/QĐ-PKT\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nHòa Mục, ngày 12 tháng 10 năm 2031\n\nQUYẾT ĐỊNH\nVề việc dọn kênh mương\n\n${office}\n\nCăn cứ Luật Đê điều;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Dọn kênh mương.\n`,
    )
    expect(header.subject?.value).toBe('dọn kênh mương')
  },
)

it.each([
  ['nhiệm kỳ 2030\n- 2035', 'tổ chức đại hội nhiệm kỳ 2030 - 2035'],
  ['giúp các bản sau bão\nsố 10', 'tổ chức đại hội giúp các bản sau bão số 10'],
])('a trích yếu goes on in the next line: %j', (lines, subject) => {
  const { header } = parseText(
    letterhead('HỘI NÔNG DÂN XÃ HÒA MỤC', 'ngày 12 tháng 10 năm 2031').replace(
      'V/v dọn kênh mương',
      `V/v tổ chức đại hội ${lines}`,
    ),
  )
  expect(header.subject?.value).toBe(subject)
})

it('a symbol that ends in D keeps it before the motto of the other column', () => {
  const { header } = parseText(
    'BỘ XÂY DỰNG      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 41/TB-BXD  Độc lập - Tự do - Hạnh phúc\n                 Hà Nội, ngày 12 tháng 10 năm 2031\n\nTHÔNG BÁO\nVề việc dọn kênh mương\n\nBộ Xây dựng thông báo như sau:\n',
  )
  expect(header.number?.value).toBe('41/TB-BXD')
})

it('a telegram gives the hour between its place and its day', () => {
  const { header } = parseText(
    'ỦY BAN NHÂN DÂN\nTỈNH HÒA MỤC\nSố: 05/CĐ-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nHòa Mục, 14 giờ 00 ngày 06 tháng 9 năm 2031\n\nCÔNG ĐIỆN\nVề việc ứng phó bão số 3\n\nChủ tịch tỉnh yêu cầu các xã gia cố đê.\n',
  )
  expect(header.place?.value).toBe('Hòa Mục')
})

it('the paragraph before "QUYẾT NGHỊ" is no trích yếu', () => {
  const { header } = parseText(
    'ĐẢNG BỘ HUYỆN HÒA MỤC\nĐẢNG ỦY XÃ TÀ XÙA\n*\nSố 09-NQ/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\nTà Xùa, ngày 16 tháng 7 năm 2031\n\nNGHỊ QUYẾT\nvề dọn kênh mương\n\nBan Chấp hành Đảng bộ xã, tại phiên họp ngày 12/7/2031, sau khi thảo luận báo cáo của Ban Thường vụ,\n\nQUYẾT NGHỊ:\n\n1- Ủy ban nhân dân xã dọn kênh mương.\n',
  )
  expect(header.subject?.value).toBe('dọn kênh mương')
})

it('the number of a page above "Nơi nhận" is no part of the closing', () => {
  const { recipients } = parseText(
    `${letterhead('ỦY BAN NHÂN DÂN XÃ HÒA MỤC', 'ngày 12 tháng 10 năm 2031')}                                        2\nNơi nhận:                     CHỦ TỊCH\n- Như trên;\n- Lưu: VT.                    Vi Thị Mận\n`,
  )
  expect(recipients.filter(({ role }) => role !== 'to').map(({ value }) => value)).toEqual(['Như trên', 'VT'])
})

it.each([
  ['41/2031/KH-', 'THPTHM', '41/2031/KH-THPTHM'],
  ['41/', 'KH-THPTHM', '41/KH-THPTHM'],
  ['41', '/KH-THPTHM', '41/KH-THPTHM'],
  ['41/', '2031/KH-THPTHM', '41/2031/KH-THPTHM'],
  ['41', '/2031/KH-THPTHM', '41/2031/KH-THPTHM'],
  ['41/KH', '-THPTHM', '41/KH-THPTHM'],
  ['41/KH-PGD&', 'ĐT', '41/KH-PGD&ĐT'],
  ['41/KH-PGD', '& ĐT', '41/KH-PGD&ĐT'],
  ['41/KH-THPTHM', 'KHẨN', '41/KH-THPTHM'],
])('a number that a line’s end broke beside the day: %j, %j', (above, below, number) => {
  const text = `PHÒNG GIÁO DỤC\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTRƯỜNG THPT HÒA MỤC\tĐộc lập - Tự do - Hạnh phúc\nSố: ${above}\tHòa Mục, ngày 12 tháng 10 năm 2031\n${below}\n\nKẾ HOẠCH\nDọn kênh mương\n\n1. Dọn kênh mương.\n`
  const { header } = parseText(text)
  expect(header.number?.value).toBe(number)
  expect(header.date?.value).toBe('2031-10-12')
  const pieces = header.number?.pieces ?? []
  const slices = pieces.map(({ start, end }) => text.slice(start, end).replace(/\s/gu, ''))
  if (pieces.length > 0) expect(slices.join('')).toBe(number)
})

it.each([
  'Phú Diên, hồi 20 giờ 30 ngày 15/10/2031',
  'Phú Diên, 20h30 ngày 15/10/2031',
  'Phú Diên, lúc 20 giờ ngày 15/10/2031',
])('%s: so does one whose day stands in figures', (line) => {
  const { header } = parseText(
    `BỘ CHỈ HUY BĐBP TỈNH PHÚ DIÊN\nSố 38/CĐ-BCH\n${line}\n\nCÔNG ĐIỆN\nỨng phó áp thấp nhiệt đới\n\n1. Các đồn trực 24/24 giờ.\n`,
  )
  expect([header.place?.value, header.date?.value]).toEqual(['Phú Diên', '2031-10-15'])
})

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

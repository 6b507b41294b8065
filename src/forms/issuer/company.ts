import { skip, type Word } from './words.ts'

/** Small words in names of companies: their form and what they do. */
export const companyWords = new Set(
  'cổ phần trách nhiệm hữu hạn một hai thành viên trở lên thương mại và dịch vụ xây dựng sản xuất đầu tư phát triển du lịch vận tải tư vấn thiết kế xuất nhập khẩu kinh doanh công nghiệp nông lâm sản thủy hải bất động quốc tế việt nam chi nhánh tại tỉnh thành phố miền bắc trung điện lực cấp thoát nước môi trường đô thị lương thực phẩm dược y cơ khí khai thác khoáng giao thông viễn thông công nghệ thông tin bảo hiểm tài chính chứng khoán ngân hàng giáo dục hóa chất xăng dầu gas may mặc dệt vật liệu nhà máy kỹ thuật số'.split(
    ' ',
  ),
)

/** Whether the name has a proper part already: a word in capitals, or two words in a row that begin with one. */
export function namedBefore(text: string, last: Word): boolean {
  const printed = text.slice(last.start, last.end)
  if (!last.capital || /^(?:TNHH|MTV|CP|CTCP|TM|DV|SX|XD|XNK|ĐT|JSC)$/u.test(printed)) return false
  if (printed.length > 1 && printed === printed.toUpperCase()) return true
  const before = /(\p{Lu}\p{Ll}+) $/u.exec(text.slice(Math.max(0, last.start - 12), last.start))?.[1]
  return before !== undefined && !(companyWords.has(before.toLowerCase()) && companyWords.has(last.lower))
}

/** Trade, by which companies are named. */
export const isWorkOfCompany = (text: string, first: Word, syllables: number): boolean =>
  text
    .slice(first.start, skip(text, first, syllables).last.end)
    .toLowerCase()
    .split(' ')
    .every((syllable) => companyWords.has(syllable))

import { typeCodes, typesThat } from '../lexicon/document-types.ts'
import { latin } from '../text/letters.ts'
import type { Found, Stretch } from '../text/pattern.ts'
import { draftOf } from './build.ts'
import { standsNamed } from './context.ts'
import type { Form } from './form.ts'
import { endsAsName, isActedBy, isInSentence, measured } from './referred.ts'

/** How a sentence goes on after a name. */
const asAfterName = latin(/^(?: ?[,;.)\]":”?!]|$|\n|\t| (?:\p{Ll}|-|\(|["“]))/u)
/** Words that are as often counted as cited: a padded number, a date or an issuer must help. */
const countable = typesThat('counted')
/** Of these those that one acts by: "thực hiện Thông báo 14". */
const issued = typesThat('acted-by-number')
/** Programmes and plans go by numbers of two and more figures, but not by a year. */
const planned = typesThat('planned')

/** A number without its symbol: "Chỉ thị 05", "Nghị định 15/2020", "Công văn số 4577 ngày 29/11/2021 của …". */
export const shortNumbered: Form = {
  id: 'short-numbered',
  description: 'number without its symbol',
  rank: 80,
  pattern: '{type}[[ ]{mark}] {short}{tail}',
  examples: [
    {
      text: 'Theo Công văn số 4577 ngày 29/11/2021 của Ủy ban nhân dân tỉnh.',
      citations: [{ type: 'CV', number: '4577', date: '2021-11-29', issuer: 'Ủy ban nhân dân tỉnh' }],
    },
    {
      text: 'Người dân nghiêm túc thực hiện Chỉ thị 05 của UBND thành phố.',
      citations: [{ type: 'CT', number: '05', issuer: 'UBND thành phố' }],
    },
    {
      text: 'Xử phạt theo Nghị định 15/2020 và Nghị định số 15.',
      citations: [
        { type: 'NĐ', number: '15/2020' },
        { type: 'NĐ', number: '15' },
      ],
    },
    {
      text: 'Việc thực hiện Thông báo 14 còn chậm so với Kế hoạch 15.',
      citations: [
        { type: 'TB', number: '14' },
        { type: 'KH', number: '15' },
      ],
    },
    {
      text: 'Kinh phí chưa đủ như nêu trong Tờ trình 94; xã chưa nhận được Thông báo 61 (kèm Báo cáo 19).',
      citations: [
        { type: 'TTr', number: '94' },
        { type: 'TB', number: '61' },
        { type: 'BC', number: '19' },
      ],
    },
    {
      text: 'Quán triệt Quy định 37, Chỉ thị 16.',
      citations: [
        { type: 'QyĐ', number: '37' },
        { type: 'CT', number: '16' },
      ],
    },
    {
      text: 'Tiền mua giống (Tờ trình 57) chưa được cấp, như nêu trong Báo cáo 88.',
      citations: [
        { type: 'TTr', number: '57' },
        { type: 'BC', number: '88' },
      ],
    },
  ],
  counterExamples: [
    'Thông báo 14 hộ thuộc diện di dời; theo Báo cáo 12 tháng.',
    'Hợp đồng số 3 đã hết hạn; thỏa thuận 12 nội dung.',
    'Đã gửi đi: Tờ trình 57, Báo cáo 88; trong Báo cáo 2025.',
    'Kế hoạch 5 năm 2021 - 2025 và báo cáo 6 tháng đầu năm.',
    'Quyết định 3 nội dung và thông báo 24/24 giờ.',
    'Nghị quyết 2 kỳ họp; chương trình 5 bước; kế hoạch 100 ngày.',
    'Quyết định hỗ trợ 1.500.000 đồng, báo cáo số liệu 12 tháng.',
    'Điều 5, khoản 2 và Phụ lục 3 kèm theo.',
    'Điểm b khoản 1 mục I Phụ lục kèm Nghị định\n142\nCấp lại giấy phép.',
  ],
  build(found, text, end) {
    const { type, mark, short } = found
    if (!type || !short || isTorn(text, type, short)) return undefined
    // "Phiếu số 1": forms are not told apart by that.
    if (type.value === typeCodes.unsaid && !/^v/iu.test(text.charAt(type.start))) return undefined
    if (measured.test(text.slice(short.end, short.end + 14))) return undefined
    // "hợp đồng số 3": contracts are counted so.
    if (type.value === typeCodes.contract && found.date === undefined) return undefined
    if (mark) return draftOf(found, end)
    const told = found.date?.value?.length === 10 || found.issuer !== undefined
    if (!told && !standsAlone(text, type, short)) return undefined
    return asAfterName.test(text.slice(short.end, short.end + 12)) ? draftOf(found, end) : undefined
  },
}

/** Whether type and figures name a document without a mark, day or issuer. */
function standsAlone(text: string, type: NonNullable<Found['type']>, short: Stretch): boolean {
  const digits = text.slice(short.start, short.end)
  const code = type.value ?? ''
  const padded = /^0\d|\//u.test(digits)
  const small = /^\p{Ll}/u.test(text.charAt(type.start))
  if (small && !padded) return false
  const year = /^(?:19|20)\d\d$/u.test(digits)
  const named =
    !year &&
    (standsNamed(text, type.start, short.end) || (isInSentence(text, type.start) && endsAsName(text, short.end)))
  const used = digits.length > 1 && (named || isActedBy(text, type.start))
  if (countable.has(code) && !padded && (year || !used || !issued.has(code))) return false
  if (planned.has(code) && (digits.length < 2 || year)) return false
  return digits.length >= 2
}

/** A tab or a line's end parts them, but for one inside a sentence: "vướng ở chỗ Công văn / 1240 và …". */
function isTorn(text: string, type: Stretch, short: Stretch): boolean {
  const gap = text.slice(type.end, short.start)
  if (!/[\n\t]/u.test(gap)) return false
  return (
    gap !== '\n' ||
    !/\p{Ll},? $/u.test(text.slice(Math.max(0, type.start - 3), type.start)) ||
    !endsAsName(text, short.end) ||
    /^(?:\n|$)/u.test(text.slice(short.end, short.end + 1))
  )
}

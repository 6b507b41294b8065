import { latin } from '../text/letters.ts'
import { draftOf } from './build.ts'
import { namesOtherThing } from './context.ts'
import type { Form } from './form.ts'

/** A number alone counts only when its symbol is that of a document beyond doubt: with a year, or with the symbol of a type. */
const certain = latin(
  /^\d{1,6}[a-z]?(?:\.\d{1,2})?(?: ?\/ ?(?:19|20)\d\d ?[/-] ?(?:(?:NĐ|ND|TT|TTLT|QĐ|QD|NQ|CT|PL|VBHN|NQLT|L)[-/]\p{Lu}|(?:UBTV)?QH ?\d)| ?[/-] ?(?:NQ|QĐ|QD|CT|KL|QyĐ|TB|HD|CTr|KH|PA|ĐA|BC|TTr|CV|CĐ|VBHN)[-/]\p{Lu}{2})/u,
)

const fileEnding = /^\.(?:pdf|docx?|odt|rtf|xlsx?|zip|html?)(?![a-z])/iu

/** A number with its symbol alone. */
export const bareNumber: Form = {
  id: 'bare-number',
  description: 'number with symbol alone',
  rank: 40,
  pattern: '{number}{tail}',
  examples: [
    {
      text: 'Danh mục văn bản bị bãi bỏ: 15/2019/QĐ-UBND ngày 02/4/2019.',
      citations: [{ type: 'QĐ', number: '15/2019/QĐ-UBND', date: '2019-04-02' }],
    },
    {
      text: 'Các đảng bộ thực hiện nghiêm 05-CT/TU của Tỉnh ủy.',
      citations: [{ type: 'CT', number: '05-CT/TU', issuer: 'Tỉnh ủy' }],
    },
  ],
  counterExamples: [
    'Tổ 16-KP3/P5 có 24 hộ thuộc diện F0, F1 và thực hiện 5K.',
    'Trực 24/7, bản đồ tỉ lệ 1/500, thửa 12/3B, ngày 01/9/2021.',
    'Chung cư 12-CT2 và lô 3/B-KCN.',
    'Tệp đính kèm: 83-TB-DU.pdf (312 KB).',
    'Năm học 2021-2022, giai đoạn 2021/2025-A.',
  ],
  build(found, text, end) {
    const { number } = found
    if (!number || !certain.test(text.slice(number.start, number.end))) return undefined
    // "83-TB-DU.pdf" is a file.
    if (fileEnding.test(text.slice(number.end, number.end + 6))) return undefined
    return namesOtherThing(text, number.start) ? undefined : draftOf(found, end)
  },
}

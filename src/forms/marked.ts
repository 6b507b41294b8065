import { draftOf } from './build.ts'
import type { Form } from './form.ts'

/** "mẫu số", "biểu số", "nhà số": what is numbered is no document. */
const otherThings =
  /(?:[mM]ẫu|[bB]iểu|[nN]hà|[pP]hụ lục|[hH]ộp thư|[tT]ài khoản|[cC]hứng chỉ|[mM]ã|[bB]iển|[lL]ô|[hH]ợp đồng|[hH]óa đơn|[sS]êri|[kK]ý hiệu|[tT]hửa(?: đất)?|[đĐ]ường|[gG]iấy phép|[gG]iấy chứng nhận|[mM]ẫu biểu|[gG]CN|[cC]ông trình|[tT]ờ bản đồ|QL|[dD]ự toán|[bB]ản vẽ) $/u

/** "số" and a number with symbol, the type told by the symbol alone. */
export const marked: Form = {
  id: 'marked',
  description: 'number with symbol after "số", without a type word',
  rank: 50,
  pattern: '{mark}[ ]{number}{tail}',
  examples: [
    {
      text: 'Theo ý kiến tại số 3873/UBND-VX ngày 21/11/2021, các xã rà soát.',
      citations: [{ type: 'CV', number: '3873/UBND-VX', date: '2021-11-21' }],
    },
    {
      text: 'Thông báo số 01-TB/BCĐTW ngày 22/01/2025 và số 03-TB/BCĐTW ngày 06/3/2025 của Ban Chỉ đạo Trung ương.',
      citations: [
        { type: 'TB', number: '01-TB/BCĐTW', date: '2025-01-22', issuer: 'Ban Chỉ đạo Trung ương' },
        { type: 'TB', number: '03-TB/BCĐTW', date: '2025-03-06', issuer: 'Ban Chỉ đạo Trung ương' },
      ],
    },
  ],
  counterExamples: [
    'Theo mẫu số 01/BCĐ-MT kèm theo hồ sơ.',
    'Giấy chứng nhận số 12/CN-ABC do công ty cấp.',
    'Nhà số 8/KP3 và nhà số 15/TDP-2.',
  ],
  build(found, text, end) {
    const { mark } = found
    return !mark || otherThings.test(text.slice(Math.max(0, mark.start - 18), mark.start)) ? undefined : draftOf(found, end)
  },
}

import { draftOf } from './build.ts'
import { namesOtherThing } from './context.ts'
import type { Form } from './form.ts'

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
    if (!mark || namesOtherThing(text, mark.start)) return undefined
    // "Số: …" at the head of a line is the number of what stands there.
    if (
      text.charAt(mark.end - 1) === ':' &&
      text.charAt(mark.start) === 'S' &&
      (mark.start === 0 || /[\n\t]/u.test(text.charAt(mark.start - 1)))
    )
      return undefined
    return draftOf(found, end)
  },
}

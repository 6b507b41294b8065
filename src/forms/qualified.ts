import type { Stretch } from '../text/pattern.ts'
import { draftOf } from './build.ts'
import type { Form } from './form.ts'
import { readType } from './types.ts'

/** Words between type and "số": "Báo cáo thẩm tra số …", "Tờ trình bổ sung số …". */
export const qualified: Form = {
  id: 'qualified',
  description: 'type with a qualifier before the number',
  rank: 90,
  pattern: '{type}[,] {qualifier}{mark}[ ]{number}{tail}',
  examples: [
    {
      text: 'Xét Báo cáo thẩm tra số 113/BC-BPC ngày 22/11/2025 của Ban Pháp chế Hội đồng nhân dân tỉnh;',
      citations: [
        {
          type: 'BC',
          number: '113/BC-BPC',
          date: '2025-11-22',
          issuer: 'Ban Pháp chế Hội đồng nhân dân tỉnh',
          text: 'Báo cáo thẩm tra số 113/BC-BPC ngày 22/11/2025 của Ban Pháp chế Hội đồng nhân dân tỉnh',
        },
      ],
    },
    {
      text: 'Báo cáo giải trình, tiếp thu số 466/BC-UBND của Ủy ban nhân dân tỉnh.',
      citations: [{ type: 'BC', number: '466/BC-UBND', issuer: 'Ủy ban nhân dân tỉnh' }],
    },
    {
      text: 'Phiếu lấy ý kiến thành viên số 25/PLYK/2025 ngày 23/11/2025.',
      citations: [{ type: 'VB', number: '25/PLYK/2025', date: '2025-11-23' }],
    },
    {
      text: 'Theo Hợp đồng thi công số 45/HĐ-BQL ngày 02/5/2030 và Phụ lục hợp đồng số 02/PL-BQL.',
      citations: [
        { type: 'HĐ', number: '45/HĐ-BQL', date: '2030-05-02' },
        { type: 'HĐ', number: '02/PL-BQL' },
      ],
    },
    {
      text: 'Quyết định bãi bỏ Quyết định số 10/QĐ-UBND.',
      citations: [{ type: 'QĐ', number: '10/QĐ-UBND', text: 'Quyết định số 10/QĐ-UBND' }],
    },
  ],
  counterExamples: [
    'Kế hoạch tuyển sinh lớp 10 năm học 2021-2022 của trường.',
    'Báo cáo đánh giá theo mẫu 02 gửi về trước ngày 20.',
  ],
  build(found, text, end) {
    const { qualifier } = found
    if (!qualifier) return undefined
    if (namesOtherWithin(text, qualifier)) return undefined
    return draftOf(found, end)
  },
}

/**
 * Whether the words before "số" tell that something else is numbered: a form ("mẫu"), or a document of another type that begins inside, as in
 * "Hướng dẫn thi hành Nghị quyết số …".
 */
export function namesOtherWithin(text: string, qualifier: Stretch): boolean {
  if (/(?:mẫu|biểu)(?![\p{L}])/iu.test(text.slice(qualifier.start, qualifier.end))) return true
  for (let at = qualifier.start; at > 0 && at < qualifier.end; at = text.indexOf(' ', at) + 1)
    if (readType(text, at)) return true
  return false
}

import { typesCitedAs } from '../lexicon/document-types.ts'
import { latin } from '../text/letters.ts'
import { draftOf } from './build.ts'
import type { Form } from './form.ts'

const amends = /^[sb]/iu
const lawWord = latin(/(?:bộ luật|luật|pháp lệnh)[ \n]$/iu)
/** The number behind an inner law is that law's own: then it is cited by itself. */
const ownNumber = /^,? (?:số:? ?)?\d{1,3}\/\d{4}\/QH/u

const ofInner = /\d\/QH\d/u

/** An amending law that is named behind its number: one document with a long name; the laws inside it are not cited (our annotation rules, Citations). */
export const amendingLaw: Form = {
  id: 'amending-law',
  description: 'amending law, named behind its number',
  rank: 110,
  pattern:
    '{type}[[ ]{mark}][ ]{number}[[,] {date}][ của {issuer}][,] [(luật|bộ luật|pháp lệnh) ]{title}[[,] {date}[ của {issuer}]]',
  types: typesCitedAs('amending-law'),
  examples: [
    {
      text: 'Luật số 57/2024/QH15 sửa đổi, bổ sung một số điều của Luật Quy hoạch, Luật Đầu tư và Luật Đấu thầu;',
      citations: [
        {
          type: 'L',
          number: '57/2024/QH15',
          title: 'sửa đổi, bổ sung một số điều của Luật Quy hoạch, Luật Đầu tư và Luật Đấu thầu',
          text: 'Luật số 57/2024/QH15 sửa đổi, bổ sung một số điều của Luật Quy hoạch, Luật Đầu tư và Luật Đấu thầu',
        },
      ],
    },
    {
      text: 'Căn cứ Luật số 87/2025/QH15 ngày 25 tháng 6 năm 2025 sửa đổi, bổ sung một số điều của Luật Quy hoạch số 64/2025/QH15;',
      citations: [
        {
          type: 'L',
          number: '87/2025/QH15',
          date: '2025-06-25',
          text: 'Luật số 87/2025/QH15 ngày 25 tháng 6 năm 2025',
        },
        { type: 'L', number: '64/2025/QH15', title: 'Luật Quy hoạch', text: 'Luật Quy hoạch số 64/2025/QH15' },
      ],
    },
    {
      text: 'Căn cứ Luật số 21/2012/QH13 sửa đổi, bổ sung một số điều của Luật Quản lý thuế ngày 20/11/2012 của Quốc hội;',
      citations: [
        {
          type: 'L',
          number: '21/2012/QH13',
          title: 'sửa đổi, bổ sung một số điều của Luật Quản lý thuế',
          date: '2012-11-20',
          issuer: 'Quốc hội',
        },
      ],
    },
    {
      text: 'Theo Luật số 43/2034/QH18 sửa đổi, bổ sung một số điều của Luật Thư viện số 31/2034/QH18, Luật Nhà ở số 27/2033/QH18 và Luật Báo chí số 32/2034/QH18.',
      citations: [
        { type: 'L', number: '43/2034/QH18', text: 'Luật số 43/2034/QH18' },
        { type: 'L', number: '31/2034/QH18', title: 'Luật Thư viện' },
        { type: 'L', number: '27/2033/QH18', title: 'Luật Nhà ở' },
        { type: 'L', number: '32/2034/QH18', title: 'Luật Báo chí' },
      ],
    },
    {
      text: 'Theo Luật số 106/2033/QH18 ngày 06/4/2033 Luật sửa đổi, bé sung một số điều của Luật Quy hoạch, Luật Đầu tư và Luật Thư viện.',
      citations: [
        {
          type: 'L',
          number: '106/2033/QH18',
          date: '2033-04-06',
          title: 'Luật sửa đổi, bé sung một số điều của Luật Quy hoạch, Luật Đầu tư và Luật Thư viện',
          text: 'Luật số 106/2033/QH18 ngày 06/4/2033 Luật sửa đổi, bé sung một số điều của Luật Quy hoạch, Luật Đầu tư và Luật Thư viện',
        },
      ],
    },
  ],
  counterExamples: ['Luật gia sửa đổi, bổ sung bài viết.'],
  build(found, text, end) {
    const { title } = found
    if (
      !title ||
      !amends.test(text.charAt(title.start)) ||
      ownNumber.test(text.slice(end, end + 24)) ||
      ofInner.test(text.slice(title.start, title.end))
    )
      return undefined
    const word = lawWord.exec(text.slice(Math.max(0, title.start - 12), title.start))?.[0].length ?? 0
    return { ...draftOf(found, end), title: { ...title, start: title.start - word } }
  },
}

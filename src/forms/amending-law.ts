import { draftOf } from './build.ts'
import type { Form } from './form.ts'

const amends = /^[sb]/iu

/** An amending law that is named behind its number: one document with a long name; the laws inside it are not cited (GUIDELINES, Citations). */
export const amendingLaw: Form = {
  id: 'amending-law',
  description: 'amending law, named behind its number',
  rank: 110,
  pattern: '{type}[ {mark}][ ]{number}[[,] {date}][ của {issuer}][,] {title}[[,] {date}]',
  types: ['L', 'PL'],
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
  ],
  counterExamples: ['Luật gia sửa đổi, bổ sung bài viết.'],
  build(found, text, end) {
    const { title } = found
    return title && amends.test(text.charAt(title.start)) ? draftOf(found, end) : undefined
  },
}

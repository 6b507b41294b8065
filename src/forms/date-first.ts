import { draftOf } from './build.ts'
import type { Form } from './form.ts'

/** The day before the number: "Công văn ngày 05/5/2031 số 78/UBND của …". */
export const dateFirst: Form = {
  id: 'date-first',
  description: 'type and date before the number',
  rank: 95,
  pattern: '{type}[,] {date}[,] {mark}[ ]{number}[[,] của {issuer}]',
  examples: [
    {
      text: 'Tại Công văn ngày 05/5/2031 số 78/UBND của Ủy ban nhân dân xã Mòng, xã xin hướng dẫn.',
      citations: [{ type: 'CV', number: '78/UBND', date: '2031-05-05', issuer: 'Ủy ban nhân dân xã Mòng' }],
    },
    {
      text: 'Theo Quyết định ngày 12 tháng 3 năm 2030, số 45/QĐ-UBND.',
      citations: [{ type: 'QĐ', number: '45/QĐ-UBND', date: '2030-03-12' }],
    },
  ],
  counterExamples: ['Báo cáo ngày 05 số liệu của 12 xã.'],
  build: (found, _text, end) => (found.date?.value === undefined ? undefined : draftOf(found, end)),
}

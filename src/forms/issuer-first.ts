import { draftOf } from './build.ts'
import type { Form } from './form.ts'

/** The issuer before the number: "Tờ trình của Sở Tài chính số 12/TTr-STC ngày …". */
export const issuerFirst: Form = {
  id: 'issuer-first',
  description: 'issuer before the number',
  rank: 92,
  pattern: '{type} của {issuer}[,][:]( \\(| ){mark}[ ]{number}[([,] {date}| \\({date}\\))]',
  examples: [
    {
      text: 'Xét Tờ trình của Sở Tài chính số 12/TTr-STC ngày 10/8/2021.',
      citations: [{ type: 'TTr', number: '12/TTr-STC', date: '2021-08-10', issuer: 'Sở Tài chính' }],
    },
    {
      text: 'Thực hiện nghị quyết của Hội đồng nhân dân huyện (số 7/NQ-HĐND ngày 08/7/2031), phòng lập danh sách.',
      citations: [{ type: 'NQ', number: '7/NQ-HĐND', date: '2031-07-08', issuer: 'Hội đồng nhân dân huyện' }],
    },
    {
      text: 'Căn cứ các Nghị quyết của Quốc hội: số 55/2010/QH12 ngày 24/11/2010;',
      citations: [{ type: 'NQ', number: '55/2010/QH12', date: '2010-11-24', issuer: 'Quốc hội' }],
    },
  ],
  counterExamples: ['Báo cáo của Sở Tài chính số liệu năm 2021.'],
  build: (found, _text, end) => draftOf(found, end),
}

import { draftOf } from './build.ts'
import type { Form } from './form.ts'

/** Type and full date, without a number: "Chỉ thị ngày 05/9/2021 của Ban Bí thư". */
export const dated: Form = {
  id: 'dated',
  description: 'type and date, without a number',
  rank: 70,
  pattern: '{type}( của {issuer}[,] | không số[,] | {few}|[,] ){date}[ của {issuer}]',
  examples: [
    {
      text: 'Theo Chỉ thị ngày 05/9/2021 của Ban Bí thư, các tỉnh ủy báo cáo.',
      citations: [{ type: 'CT', date: '2021-09-05', issuer: 'Ban Bí thư' }],
    },
    {
      text: 'Nhận được công văn không số ngày 16/3/2015 của Chi nhánh Công ty Ánh Dương.',
      citations: [{ type: 'CV', date: '2015-03-16', issuer: 'Chi nhánh Công ty Ánh Dương' }],
    },
    { text: 'Tờ trình của Sở Tài chính ngày 10/8/2021.', citations: [{ type: 'TTr', date: '2021-08-10', issuer: 'Sở Tài chính' }] },
  ],
  counterExamples: ['Báo cáo ngày 05 hằng tháng.', 'Thông báo năm 2021 của nhà trường.', 'Kế hoạch tháng 11/2021 của phường.'],
  types: [
    'BB',
    'NQ',
    'QĐ',
    'CT',
    'KL',
    'QyĐ',
    'QC',
    'TB',
    'HD',
    'CTr',
    'KH',
    'PA',
    'ĐA',
    'BC',
    'TTr',
    'CV',
    'CĐ',
    'NĐ',
    'TT',
    'TTLT',
    'PL',
    'SL',
    'LKG',
    'TTri',
    'VB',
  ],
  build(found, text, end) {
    const { type, date, issuer } = found
    if (!type || date?.value?.length !== 10) return undefined
    const unnumbered = /^ không/u.test(text.slice(type.end, type.end + 6))
    const small = /^\p{Ll}/u.test(text.slice(type.start, type.start + 1))
    if ((small || found.few) && !issuer && !unnumbered) return undefined
    return draftOf(found, end)
  },
}

import { draftOf } from './build.ts'
import type { Form } from './form.ts'

/** A further number in a list whose type is said once: "các Chỉ thị số 15/CT-TTg, 16/CT-TTg và 19/CT-TTg". */
export const listItem: Form = {
  id: 'list-item',
  description: 'a further number of a list whose type is said once',
  rank: 60,
  pattern: '{separator}[{mark}[ ]]{number}{tail}',
  examples: [
    {
      text: 'Thực hiện các Chỉ thị số 15/CT-TTg, 16/CT-TTg và 19/CT-TTg của Thủ tướng Chính phủ.',
      citations: [
        { type: 'CT', number: '15/CT-TTg', issuer: 'Thủ tướng Chính phủ', text: 'Chỉ thị số 15/CT-TTg' },
        { type: 'CT', number: '16/CT-TTg', issuer: 'Thủ tướng Chính phủ', text: '16/CT-TTg' },
        { type: 'CT', number: '19/CT-TTg', issuer: 'Thủ tướng Chính phủ', text: '19/CT-TTg của Thủ tướng Chính phủ' },
      ],
    },
    {
      text: 'Theo công văn số 1654/BTTTT-CNTT và 1655/BTTTT-CNTT ngày 27/5/2008 của Bộ Thông tin và Truyền thông.',
      citations: [
        { type: 'CV', number: '1654/BTTTT-CNTT', date: '2008-05-27', issuer: 'Bộ Thông tin và Truyền thông' },
        { type: 'CV', number: '1655/BTTTT-CNTT', date: '2008-05-27', issuer: 'Bộ Thông tin và Truyền thông' },
      ],
    },
  ],
  counterExamples: ['Các tổ 15/KP1, 16/KP2 và 19/KP3 trực ban.'],
  build: (found, _text, end, before) => (before?.number ? draftOf(found, end) : undefined),
}

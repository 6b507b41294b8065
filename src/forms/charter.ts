import { typesCitedAs } from '../lexicon/document-types.ts'
import { draftOf } from './build.ts'
import type { Form } from './form.ts'

/** A charter by the name of its body: "Điều lệ Đảng", "Điều lệ Công đoàn Việt Nam". */
export const charter: Form = {
  id: 'charter',
  description: 'charter by the name of its body',
  rank: 85,
  pattern: '{type} {body}[ khóa {roman}]',
  types: typesCitedAs('charter'),
  examples: [
    {
      text: 'Căn cứ Điều lệ Đảng Cộng sản Việt Nam;',
      citations: [{ type: 'ĐL', title: 'Điều lệ Đảng Cộng sản Việt Nam' }],
    },
    {
      text: 'Theo Điều lệ Công đoàn Việt Nam khóa XIII, công đoàn cơ sở họp định kỳ.',
      citations: [{ type: 'ĐL', title: 'Điều lệ Công đoàn Việt Nam' }],
    },
    { text: 'Thi hành Điều lệ Đảng.', citations: [{ type: 'ĐL', title: 'Điều lệ Đảng' }] },
  ],
  counterExamples: ['Xây dựng điều lệ hoạt động của quỹ.', 'Điều lệ và các quy định khác.'],
  build(found, text, end) {
    const draft = draftOf(found, end)
    const { body } = found
    if (!body || !/^\p{Lu}/u.test(text.slice(draft.start, draft.start + 1))) return undefined
    return { ...draft, title: { start: draft.start, end: body.end } }
  },
}

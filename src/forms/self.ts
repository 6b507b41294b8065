import { typeCodes } from '../lexicon/document-types.ts'
import { draftOf } from './build.ts'
import type { Form } from './form.ts'

/** "Nghị quyết này": the document itself. */
export const self: Form = {
  id: 'self',
  description: 'the document itself',
  rank: 20,
  pattern: '{type} này',
  examples: [
    {
      text: 'Nghị quyết này có hiệu lực từ ngày ký.',
      citations: [{ kind: 'self', type: 'NQ', text: 'Nghị quyết này' }],
    },
  ],
  counterExamples: ['Những quy định chung và việc này.', 'Hợp đồng này lập thành 04 bản.'],
  build(found, text, end) {
    const { type } = found
    // A form that is printed behind the document speaks of itself: "Hợp đồng này", "Đơn đề nghị này".
    if (type?.value === typeCodes.contract || type?.value === typeCodes.agreement) return undefined
    return type && /^\p{Lu}/u.test(text.slice(type.start, type.start + 1)) && !/^\p{L}/u.test(text.slice(end, end + 1))
      ? draftOf(found, end, 'self')
      : undefined
  },
}

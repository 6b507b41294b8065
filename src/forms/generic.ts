import { typesCitedAs } from '../lexicon/document-types.ts'
import { draftOf } from './build.ts'
import type { Form } from './form.ts'

/** "các văn bản chỉ đạo của Trung ương": documents that are not told apart. */
export const generic: Form = {
  id: 'generic',
  description: 'documents that are not told apart',
  rank: 10,
  pattern: '{type}[ chỉ đạo][,][ hướng dẫn][ hiện hành] của {issuer}',
  types: typesCitedAs('generic'),
  examples: [
    {
      text: 'Thực hiện các văn bản chỉ đạo của Trung ương.',
      citations: [{ kind: 'generic', type: 'VB', text: 'các văn bản chỉ đạo của Trung ương', issuer: 'Trung ương' }],
    },
  ],
  counterExamples: ['Theo kế hoạch của trường.', 'Thực hiện chỉ đạo của Trung ương.'],
  build(found, text, end) {
    const draft = draftOf(found, end, 'generic')
    const before = /(?:các|những|nhiều|một số)(?: loại)? $/iu.exec(
      text.slice(Math.max(0, draft.start - 12), draft.start),
    )
    return before ? { ...draft, start: draft.start - before[0].length } : undefined
  },
}

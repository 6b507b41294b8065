import { draftOf } from './build.ts'
import type { Form } from './form.ts'

/** A further number in a list whose type is said once: "các Chỉ thị số 15/CT-TTg, 16/CT-TTg và 19/CT-TTg". */
export const listItem: Form = {
  id: 'list-item',
  description: 'a further number of a list whose type is said once',
  rank: 60,
  pattern: '{separator}[{mark}[ ]]{number}{tail}',
  examples: [],
  counterExamples: [],
  build(found, _text, end, before) {
    if (!before?.number) return undefined
    const draft = draftOf(found, end)
    return draft
  },
}

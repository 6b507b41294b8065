import { draftOf } from './build.ts'
import type { Form } from './form.ts'

/** The type abbreviated: "NQ 128/NQ-CP", "QĐ số 447/QĐ-TTg", "CV 2690/BYT-DP". */
export const abbreviated: Form = {
  id: 'abbreviated',
  description: 'type abbreviated, number with symbol',
  rank: 95,
  pattern: '{abbreviation}[ ][{mark}[ ]]{number}{tail}',
  examples: [],
  counterExamples: [],
  build: (found, _text, end) => draftOf(found, end),
}

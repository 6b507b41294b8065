import { draftOf } from './build.ts'
import type { Form } from './form.ts'

/** Type, number with symbol, perhaps date and issuer: the form that decree and guideline prescribe (NĐ 30/2020, Phụ lục I; HD 36-HD/VPTW). */
export const numbered: Form = {
  id: 'numbered',
  description: 'type, number with symbol, perhaps date and issuer',
  rank: 100,
  pattern: '{type}[ {mark}][ ]{number}{tail}',
  examples: [],
  counterExamples: [],
  build: (found, _text, end) => draftOf(found, end),
}

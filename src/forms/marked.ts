import { draftOf } from './build.ts'
import type { Form } from './form.ts'

/** "số" and a number with symbol, the type told by the symbol alone. */
export const marked: Form = {
  id: 'marked',
  description: 'number with symbol after "số", without a type word',
  rank: 50,
  pattern: '{mark}[ ]{number}{tail}',
  examples: [],
  counterExamples: [],
  build: (found, _text, end) => draftOf(found, end),
}

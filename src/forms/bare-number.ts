import { draftOf } from './build.ts'
import type { Form } from './form.ts'

/** A number alone counts only when its symbol is that of a document beyond doubt: with a year, or with the symbol of a type. */
const certain =
  /^\d{1,6}[a-z]?(?:\.\d{1,2})?(?: ?\/ ?(?:19|20)\d\d ?[/-] ?(?:(?:NĐ|ND|TT|TTLT|QĐ|QD|NQ|CT|PL|VBHN|NQLT|L|PLYK)[-/]\p{Lu}|(?:UBTV)?QH ?\d)| ?[/-] ?(?:NQ|QĐ|QD|CT|KL|QyĐ|TB|HD|CTr|KH|PA|ĐA|BC|TTr|CV|CĐ|VBHN)[-/]\p{Lu}{2})/u

export const bareNumber: Form = {
  id: 'bare-number',
  description: 'number with symbol alone',
  rank: 40,
  pattern: '{number}{tail}',
  examples: [],
  counterExamples: [],
  build: (found, text, end) =>
    found.number && certain.test(text.slice(found.number.start, found.number.end)) ? draftOf(found, end) : undefined,
}

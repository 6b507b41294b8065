import { typeCodes } from '../lexicon/document-types.ts'
import { draftOf } from './build.ts'
import type { Form } from './form.ts'

/** A code of law by its letters: "Điều 174 BLHS năm 2015". */
export const codeLetters: Form = {
  id: 'code-letters',
  description: 'code of law by its letters',
  rank: 65,
  pattern: '{abbreviation}[([,] {date}| {bareYear})]',
  examples: [
    {
      text: 'Xử lý theo Điều 174 BLHS năm 2015 và khoản 1 Điều 157 BLTTHS.',
      citations: [
        { type: 'BL', title: 'BLHS', date: '2015' },
        { type: 'BL', title: 'BLTTHS' },
      ],
    },
  ],
  counterExamples: ['Theo NQ năm 2015 của chi bộ.', 'Mã hàng BLHSX và phòng BLDS-2.'],
  build(found, text, end) {
    const { abbreviation, date = found.bareYear } = found
    if (abbreviation?.value !== typeCodes.code || /^[-/]\S/u.test(text.slice(abbreviation.end, abbreviation.end + 2)))
      return undefined
    return { ...draftOf(found, end), title: abbreviation, ...(date ? { date } : {}) }
  },
}

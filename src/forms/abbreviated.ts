import { parseNumber, typeOfSymbol } from '../identity/number.ts'
import { draftOf } from './build.ts'
import { namesOtherThing } from './context.ts'
import type { Form } from './form.ts'
import { isRareAbbreviation } from './types.ts'

/** The type abbreviated: "NQ 128/NQ-CP", "QĐ số 447/QĐ-TTg", "CV 2690/BYT-DP". */
export const abbreviated: Form = {
  id: 'abbreviated',
  description: 'type abbreviated, number with symbol',
  rank: 95,
  pattern: '{abbreviation}[ ][{mark}[ ]]{number}{tail}',
  examples: [
    {
      text: 'Triển khai NQ 128/NQ-CP của Chính phủ và QĐ số 447/QĐ-TTg.',
      citations: [
        { type: 'NQ', number: '128/NQ-CP', issuer: 'Chính phủ' },
        { type: 'QĐ', number: '447/QĐ-TTg' },
      ],
    },
    {
      text: 'Theo KH 228/KH-UBND, CV 2690/BYT-DP và TB 12/TB-VPCP.',
      citations: [
        { type: 'KH', number: '228/KH-UBND' },
        { type: 'CV', number: '2690/BYT-DP' },
        { type: 'TB', number: '12/TB-VPCP' },
      ],
    },
    {
      text: 'Quán triệt QyĐ 294-QĐ/TW; hai bên ký BB số 12/BB-BVĐK ngày 04/5/2031.',
      citations: [
        { type: 'QyĐ', number: '294-QĐ/TW' },
        { type: 'BB', number: '12/BB-BVĐK', date: '2031-05-04' },
      ],
    },
  ],
  counterExamples: [
    'Theo Mẫu số BC26/BLĐT và Mẫu TB01/AC-ĐT.',
    'Đội PC07/B và khu QC 02/A.',
    'Trung tâm TT 24/7 trực điện thoại.',
    'Khu TT số 12 phố Huế.',
  ],
  build(found, text, end) {
    const { abbreviation, number } = found
    if (!abbreviation || !number || namesOtherThing(text, abbreviation.start)) return undefined
    if (isRareAbbreviation(text.slice(abbreviation.start, abbreviation.end))) {
      // "đội PC 07/B", "khu QC 02/A": only beside the symbol of a type these letters are one.
      const symbol = parseNumber(text.slice(number.start, number.end))?.symbol
      if (symbol === undefined || typeOfSymbol(symbol, 'party') === undefined) return undefined
    }
    return draftOf(found, end)
  },
}

import { draftOf } from './build.ts'
import { namesOtherThing } from './context.ts'
import type { Form } from './form.ts'

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
  ],
  counterExamples: [
    'Theo Mẫu số BC26/BLĐT và Mẫu TB01/AC-ĐT.',
    'Trung tâm TT 24/7 trực điện thoại.',
    'Khu TT số 12 phố Huế.',
  ],
  build: (found, text, end) =>
    found.abbreviation && !namesOtherThing(text, found.abbreviation.start) ? draftOf(found, end) : undefined,
}

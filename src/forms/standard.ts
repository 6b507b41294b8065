import { typesCitedAs } from '../lexicon/document-types.ts'
import { draftOf } from './build.ts'
import type { Form } from './form.ts'

/** Technical regulations and standards with their own numbers: "QCVN 02-35:2021/BNNPTNT", "TCVN 5574:2018". */
export const standard: Form = {
  id: 'standard',
  description: 'technical regulation (QCVN) or standard (TCVN)',
  rank: 110,
  pattern: '{type}[ {mark}] {standard}',
  types: typesCitedAs('standard'),
  examples: [
    {
      text: 'Áp dụng QCVN 02-35:2021/BNNPTNT và TCVN 5574:2018.',
      citations: [
        { type: 'QCVN', number: '02-35:2021/BNNPTNT' },
        { type: 'TCVN', number: '5574:2018' },
      ],
    },
    {
      text: 'Thử theo TCVN 8838-1,2,3:2011 và TCVN 10121-10124:2013.',
      citations: [
        { type: 'TCVN', number: '8838-1,2,3:2011' },
        { type: 'TCVN', number: '10121-10124:2013' },
      ],
    },
    {
      text: 'Đạt chuẩn TCVN ISO 9001:2015 theo QCVN 06:2022/BXD.',
      citations: [
        { type: 'TCVN', number: 'ISO9001:2015' },
        { type: 'QCVN', number: '06:2022/BXD' },
      ],
    },
  ],
  counterExamples: ['Ban hành 02 quy chuẩn kỹ thuật quốc gia về tàu cá.', 'Áp dụng các tiêu chuẩn quốc gia hiện hành.'],
  build(found, _text, end) {
    const draft = draftOf(found, end)
    return found.standard ? { ...draft, number: found.standard } : undefined
  },
}

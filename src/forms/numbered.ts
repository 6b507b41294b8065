import { typeCodes } from '../lexicon/document-types.ts'
import { latin } from '../text/letters.ts'
import { draftOf } from './build.ts'
import type { Form } from './form.ts'
import { numberedExamples } from './numbered-examples.ts'

const ofLegislature = /QH ?\d/u
const several = latin(/(?<![\p{L}\d])(?:các|những|\d{1,2}|hai|ba|bốn|năm) $/iu)

/** Type, number with symbol, perhaps date and issuer: the form that decree and guideline prescribe (NĐ 30/2020, Phụ lục I; HD 36-HD/VPTW). */
export const numbered: Form = {
  id: 'numbered',
  description: 'type, number with symbol, perhaps date and issuer',
  rank: 100,
  pattern: '{type}[:][[ ]{mark}][ ]{number}{tail}',
  examples: numberedExamples,
  counterExamples: [
    'Người lao động đi làm việc ở nước ngoài theo hợp đồng số 69/2020/QH14.',
    'Xe mang biển số 51F-123.45 và 29A-678.90 vào bãi.',
    'Nhà số 12/3A đường Lê Lợi, Phường 5.',
    'Mã số thuế 0301234567-001, điện thoại 024.3123.4567.',
    'Lô vắc xin FK0112, hạn dùng 06/2022.',
  ],
  build(found, text, end) {
    const { type } = found
    // "các Công văn: 81/STP-HC ngày …, 92/STP-HC ngày …": a colon opens a list of several alone.
    if (type && text.charAt(type.end) === ':' && !several.test(text.slice(Math.max(0, type.start - 12), type.start)))
      return undefined
    // "… theo hợp đồng số 69/2020/QH14": the number of a law whose name ends so.
    if (
      type?.value === typeCodes.contract &&
      found.number &&
      ofLegislature.test(text.slice(found.number.start, found.number.end))
    )
      return undefined
    return draftOf(found, end)
  },
}

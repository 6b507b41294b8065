import { typesThat } from '../lexicon/document-types.ts'
import { latin } from '../text/letters.ts'
import { draftOf } from './build.ts'
import { namesOtherThing, standsNamed } from './context.ts'
import type { Form } from './form.ts'

/** Types whose abbreviation means little else before a figure. */
const plain = typesThat('short-anywhere')

/** Types whose abbreviation is one where something is done by it: "theo HD 61". */
const actedOn = typesThat('short-where-acted-on')
const actedBy = latin(/(?:theo|thực hiện|triển khai|quán triệt|căn cứ|thi hành|trả lời) $/iu)

/** "CT16", "NQ 68", "NĐ 15/2020", "KL số 31": abbreviation and number without symbol. */
export const abbreviatedShort: Form = {
  id: 'abbreviated-short',
  description: 'type abbreviated, number without its symbol',
  rank: 75,
  pattern: '{abbreviation}[ ][{mark}[ ]]{short}{tail}',
  examples: [
    {
      text: 'Sau hai tuần thực hiện CT16, NĐ 15/2020 và KL số 31 của Thành ủy.',
      citations: [
        { type: 'CT', number: '16' },
        { type: 'NĐ', number: '15/2020' },
        { type: 'KL', number: '31', issuer: 'Thành ủy' },
      ],
    },
    {
      text: 'Vượt mức đặt ra trong CTr 33; thu thêm theo mức ở TTr 18, TB 45.',
      citations: [
        { type: 'CTr', number: '33' },
        { type: 'TTr', number: '18' },
        { type: 'TB', number: '45' },
      ],
    },
  ],
  counterExamples: [
    'HD 12 người lập hồ sơ.',
    'Tòa CT5 cao 20 tầng.',
    'Đường tỉnh ĐT 741 và TT 12 hộ dân.',
    'QĐ 3 người dự họp.',
  ],
  build(found, text, end) {
    const { abbreviation, short, mark } = found
    if (!abbreviation || !short) return undefined
    const digits = text.slice(short.start, short.end)
    const left = text.slice(Math.max(0, abbreviation.start - 14), abbreviation.start)
    const used = digits.length > 1 && (actedBy.test(left) || standsNamed(text, abbreviation.start, short.end))
    const code = abbreviation.value ?? ''
    if (!plain.has(code) && !(used && actedOn.has(code))) return undefined
    if (digits.length < 2 && !mark) return undefined
    // Tower blocks, forms and rows of a table carry the same letters.
    if (namesOtherThing(text, abbreviation.start) || (digits.startsWith('0') && short.start === abbreviation.end))
      return undefined
    if (
      !mark &&
      !/^(?:[,;.)\]":”]|$|\n|\t| (?:của|ngày|năm|về|và|đã|là|được|có|theo|trong|tại|cho|thì|hay|hoặc|khóa|để|-|\())/u.test(
        text.slice(short.end, short.end + 8),
      )
    )
      return undefined
    return draftOf(found, end)
  },
}

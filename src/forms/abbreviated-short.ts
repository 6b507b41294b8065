import { typesThat } from '../lexicon/document-types.ts'
import { latin } from '../text/letters.ts'
import type { Found } from '../text/pattern.ts'
import { draftOf } from './build.ts'
import { namesOtherThing, standsNamed } from './context.ts'
import type { Form } from './form.ts'
import { endsAsName, isActedBy, isListed } from './referred.ts'

/** Types whose abbreviation means little else before a figure. */
const plain = typesThat('short-anywhere')

/** Types whose abbreviation is one where something is done by it: "theo HD 61". */
const actedOn = typesThat('short-where-acted-on')
/** What is counted or marked as often: "TB 12", "BC 5". */
const countable = typesThat('counted')

/** How a sentence goes on behind such a name, also where the dictionary holds the word for a noun: its day, its year, its issuer. */
const told = latin(/^ (?:của|ngày \d|năm \d{4})/u)
const goesOn = latin(/^ (?:của|ngày|năm|về|và|đã|là|được|có|theo|trong|tại|cho|thì|hay|hoặc|khóa|để|-|\()/u)

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
    {
      text: 'Làm đúng KH 21, TB 33 và BC 104; số hộ theo PA 11 là 198, mức hỗ trợ (HD 9) thấp.',
      citations: [
        { type: 'KH', number: '21' },
        { type: 'TB', number: '33' },
        { type: 'BC', number: '104' },
        { type: 'PA', number: '11' },
        { type: 'HD', number: '9' },
      ],
    },
  ],
  counterExamples: [
    'HD 12 người lập hồ sơ.',
    'Tòa CT5 cao 20 tầng.',
    'Đường tỉnh ĐT 741 và TT 12 hộ dân.',
    'QĐ 3 người dự họp.',
    'Lớp CĐ 05 và lớp KH 21 có điểm TB 12, theo TB 12 tháng.',
    'So với TB 02 năm trước; hạt nhựa (PA6).',
    'Xe BC 12 chỗ, tổ HD 15 hộ.',
  ],
  build(found, text, end) {
    const { abbreviation, short, mark } = found
    if (!abbreviation || !short) return undefined
    const digits = text.slice(short.start, short.end)
    const code = abbreviation.value ?? ''
    const apart = short.start > abbreviation.end
    const bracketed = apart && text.charAt(abbreviation.start - 1) === '(' && text.charAt(end) === ')'
    if (!plain.has(code) && !(actedOn.has(code) && isReferred(text, found, bracketed))) return undefined
    if (digits.length < 2 && !mark && !(bracketed && !countable.has(code))) return undefined
    // Tower blocks, forms and rows of a table carry the same letters.
    if (namesOtherThing(text, abbreviation.start) || (digits.startsWith('0') && !apart)) return undefined
    return mark ||
      endsAsName(text, short.end) ||
      (plain.has(code) ? goesOn : told).test(text.slice(short.end, short.end + 8))
      ? draftOf(found, end)
      : undefined
  },
}

/** Whether it is acted by, told in a bracket of its own, one of a list, or has its issuer behind it. */
function isReferred(text: string, { abbreviation, short, issuer }: Found, bracketed: boolean): boolean {
  if (!abbreviation || !short) return false
  if (bracketed || issuer !== undefined) return true
  const { start } = abbreviation
  return (
    short.end - short.start > 1 &&
    (isActedBy(text, start) || isListed(text, start) || standsNamed(text, start, short.end))
  )
}

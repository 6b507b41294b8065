import { parseNumber } from '../../../identity/number.ts'
import type { DocumentNumber, HeaderValue } from '../../../model/document.ts'
import { numberPattern } from '../number.ts'
import type { Sources } from './clues.ts'
import {
  captioned,
  consolidated,
  fullText,
  inBrackets,
  letter,
  plan,
  record,
  titled,
  withAppendix,
} from './example-texts.ts'

/** Where the số, ký hiệu is read (NĐ 30/2020, Phụ lục I, mục II.3). A place that is left blank is never filled from elsewhere. */
export const numberSources: Sources<DocumentNumber> = [
  {
    id: 'number-of-letterhead',
    says: 'the number line of the letterhead: "Số: 14/UBND-VP"',
    decides: ({ numbered: { number, told } }) => (number?.from === 'letterhead' && !told ? number : undefined),
    examples: [{ text: letter, value: '14/UBND-VP' }],
    counterExamples: [{ text: titled, value: '37/2031/NĐ-CP' }],
  },
  {
    id: 'number-told-by-file',
    says: 'a number line of which a scanner lost figures, as the record or the appendix of the file tells them: "Số: 3{85/BNG-LS"',
    decides: ({ numbered: { number, told } }) => (told ? number : undefined),
    examples: [
      { text: `---\ntitle: "CV so 3147 UBNDVP"\n---\n\n${letter.replace('14/', '3{47/')}`, value: '3147/UBND-VP' },
      {
        text: `${letter.replace('14/', '1#48/')}\nPHỤ LỤC\n(Kèm theo Công văn số 1248/UBND-VP ngày 12/3/2031)\n`,
        value: '1248/UBND-VP',
      },
    ],
    counterExamples: [{ text: letter, value: '14/UBND-VP' }],
  },
  {
    id: 'number-of-consolidation',
    says: 'the block "XÁC THỰC VĂN BẢN HỢP NHẤT" at the end',
    decides: ({ numbered: { number } }) => number,
    examples: [{ text: consolidated, value: '5/VBHN-BXD' }],
    counterExamples: [],
  },
  {
    id: 'number-of-title',
    says: 'the title itself: "Kế hoạch số 71/KH-UBND ngày … của … về …"',
    decides: ({ titled: { number } }) => number,
    examples: [{ text: titled, value: '37/2031/NĐ-CP' }],
    counterExamples: [{ text: plan, value: '21/KH-PYT' }],
  },
  {
    id: 'number-of-brackets',
    says: 'a line of its own below the title or the document, in brackets or not: "(Số 142/TB-UBND, Mường Khê, ngày 04/3/2031)"',
    decides: ({ blankNumber, bracketed }) => (blankNumber ? undefined : bracketed().number),
    examples: [{ text: inBrackets, value: '142/TB-UBND' }],
    counterExamples: [],
  },
  {
    id: 'number-of-attachment',
    says: '"(Ban hành kèm theo …)" in its own appendix, or on top of one that stands alone',
    decides: ({ blankNumber, attached }) => (blankNumber ? undefined : attached().number),
    examples: [{ text: withAppendix, value: '12/2031/NĐ-CP' }],
    counterExamples: [],
  },
  {
    id: 'number-of-record',
    says: 'the record of the file: front matter, a table of properties',
    decides: ({ blankNumber, metadata }) => (blankNumber ? undefined : numberOfRecord(metadata.number)),
    examples: [{ text: record, value: '46/CĐ-TTg', path: 'x.md' }],
    counterExamples: [],
  },
  {
    id: 'number-of-caption',
    says: 'the caption of the page: "Nghị định 142/2031/NĐ-CP quy định …"',
    decides: ({ blankNumber, caption }) => (blankNumber ? undefined : caption().number),
    examples: [{ text: captioned, value: '142/2031/NĐ-CP', path: 'x.md' }],
    counterExamples: [],
  },
  {
    id: 'number-of-lead',
    says: 'the words of a page, a mail or a post that gives the text: "Ngày 24/9/2031, Thủ tướng Chính phủ có Công điện số 17/CĐ-TTg …"',
    decides: ({ blankNumber, lead }) => (blankNumber ? undefined : lead().number),
    examples: [{ text: fullText, value: '17/CĐ-TTg' }],
    counterExamples: [],
  },
]

/** Of a record's value, without what sites put behind it. */
function numberOfRecord(value: HeaderValue | undefined): DocumentNumber | undefined {
  if (!value) return undefined
  const printed = numberPattern.exec(value.value)
  const parsed = parseNumber(printed?.index === 0 ? printed[0] : value.value)
  if (!parsed) return undefined
  const { ordinal, symbol, year } = parsed
  const text = printed?.index === 0 ? value.text.slice(0, printed[0].length) : value.text
  const span = { start: value.span.start, end: value.span.start + text.length }
  return {
    value: parsed.value,
    text,
    span,
    ordinal,
    ...(symbol === undefined ? {} : { symbol }),
    ...(year === undefined ? {} : { year }),
    from: 'metadata',
  }
}

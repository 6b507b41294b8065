import type { HeaderValue } from '../../../model/document.ts'
import { dateOfPassing } from '../fallback.ts'
import type { Sources } from './clues.ts'
import {
  consolidated,
  datedBelow,
  fullText,
  inBrackets,
  law,
  letter,
  record,
  titled,
  withAppendix,
} from './example-texts.ts'

/** Where the date is read (NĐ 30/2020, Phụ lục I, mục II.4). A date line that is left blank is filled from the title only. */
export const dateSources: Sources<HeaderValue> = [
  {
    id: 'date-of-letterhead',
    says: 'the place-and-date line of the letterhead',
    decides: ({ dated: { date } }) => (date?.from === 'letterhead' ? date : undefined),
    examples: [{ text: letter, value: '2031-03-12' }],
    counterExamples: [{ text: titled, value: '2031-03-09' }],
  },
  {
    id: 'date-of-consolidation',
    says: 'the block "XÁC THỰC VĂN BẢN HỢP NHẤT" at the end',
    decides: ({ dated: { date } }) => date,
    examples: [{ text: consolidated, value: '2032-09-15' }],
    counterExamples: [],
  },
  {
    id: 'date-of-title',
    says: 'the title itself: "… số 37/2031/NĐ-CP ngày 09 tháng 3 năm 2031"',
    decides: ({ titled: { date } }) => date,
    examples: [{ text: titled, value: '2031-03-09' }],
    counterExamples: [],
  },
  {
    id: 'date-of-brackets',
    says: 'a line of its own below the title or the document, in brackets or not: "(Số 142/TB-UBND, Mường Khê, ngày 04/3/2031)"',
    decides: ({ blankDate, bracketed }) => (blankDate ? undefined : bracketed().date),
    examples: [{ text: inBrackets, value: '2031-03-04' }],
    counterExamples: [],
  },
  {
    id: 'date-of-attachment',
    says: '"(Ban hành kèm theo … ngày …)"',
    decides: ({ blankDate, attached }) => (blankDate ? undefined : attached().date),
    examples: [{ text: withAppendix, value: '2031-02-05' }],
    counterExamples: [],
  },
  {
    id: 'date-of-passing',
    says: 'the day on which a law or resolution says that it was passed',
    decides: ({ blankDate, consolidation, layout, frame }) =>
      blankDate || consolidation.length > 0 ? undefined : dateOfPassing(layout, frame),
    examples: [{ text: law, value: '2031-06-20' }],
    counterExamples: [],
  },
  {
    id: 'date-of-closing',
    says: 'the place-and-date line above the signature, where the letterhead has none',
    decides: ({ blankDate, consolidation, signed }) =>
      blankDate || consolidation.length > 0 ? undefined : signed().date,
    examples: [{ text: datedBelow, value: '2031-04-08' }],
    counterExamples: [{ text: letter, value: '2031-03-12' }],
  },
  {
    id: 'date-of-record',
    says: 'the record of the file; never the day on which a page was put up',
    decides: ({ blankDate, metadata }) => (blankDate ? undefined : metadata.date),
    examples: [{ text: record, value: '2031-07-11', path: 'x.md' }],
    counterExamples: [],
  },
  {
    id: 'date-of-lead',
    says: 'the words of a page, a mail or a post that gives the text: "Ngày 24/9/2031, Thủ tướng Chính phủ có Công điện số 17/CĐ-TTg …"',
    decides: ({ blankDate, lead }) => (blankDate ? undefined : lead().date),
    examples: [{ text: fullText, value: '2031-09-24' }],
    counterExamples: [],
  },
]

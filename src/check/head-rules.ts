import { documentTypes, typeCodes } from '../lexicon/document-types.ts'
import { foldSearch } from '../text/fold.ts'
import { headOf, inHead, topOf } from './places.ts'
import type { CheckRule, Draft } from './rule.ts'

const motto = 'cong hoa xa hoi chu nghia viet nam'
const watchword = 'doc lap-tu do-hanh phuc'
const partyName = 'dang cong san viet nam'
/** What the head says, as one line without diacritics: a scan that lost them still shows its quốc hiệu. */
const says = (draft: Draft, ...words: readonly string[]): boolean => {
  const head = foldSearch(headOf(draft))
  return words.every((word) => head.includes(word))
}
const isLetter = ({ document }: Draft): boolean => document.header.type?.value === typeCodes.letter
/** A printed head, not a record of a web site: what has no letterhead is no draft of one. */
const hasLetterhead = ({ document }: Draft): boolean =>
  [document.header.number, document.header.issuer].every((value) => value?.from !== 'metadata') &&
  !document.notices.some(({ code }) => code === 'letterhead-missing' || code === 'not-vietnamese')
const letterSymbols: ReadonlySet<string> = new Set(documentTypes.find(({ code }) => code === typeCodes.letter)?.symbols)

const decree = 'Nghị định 30/2020/NĐ-CP'
const annex = `${decree}, Phụ lục I, Phần I, mục II`

/** What stands at the top: quốc hiệu, number and symbol, place and date, trích yếu, addressee. */
export const headRules: readonly CheckRule[] = [
  {
    id: 'motto-missing',
    severity: 'error',
    systems: ['state'],
    source: `${annex}.1`,
    says: {
      vi: 'thiếu Quốc hiệu hoặc Tiêu ngữ',
      en: 'quốc hiệu or tiêu ngữ is missing',
    },
    ofDrafts: true,
    finds: (draft) => (!hasLetterhead(draft) || says(draft, motto, watchword) ? [] : [topOf(draft)]),
    examples: [{ draft: 'letter', from: 'Độc lập - Tự do - Hạnh phúc\n', to: '' }],
  },
  {
    id: 'party-name-missing',
    severity: 'error',
    systems: ['party'],
    source: 'Hướng dẫn 36-HD/VPTW, mục 1.1; Hướng dẫn 05-HD/VPTW',
    says: {
      vi: 'thiếu tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM”',
      en: 'the title “ĐẢNG CỘNG SẢN VIỆT NAM” is missing',
    },
    ofDrafts: true,
    finds: (draft) => (!hasLetterhead(draft) || says(draft, partyName) ? [] : [topOf(draft)]),
    examples: [{ draft: 'party', from: 'ĐẢNG CỘNG SẢN VIỆT NAM\n', to: '' }],
  },
  {
    id: 'number-separators',
    severity: 'error',
    systems: ['state'],
    source: `${annex}.3`,
    says: {
      vi: 'số và ký hiệu của văn bản nhà nước viết “Số: 15/QĐ-UBND”: dấu gạch chéo sau số, dấu gạch nối giữa các nhóm chữ',
      en: 'a State number is written “Số: 15/QĐ-UBND”: a slash behind the number, hyphens between the groups of letters',
    },
    finds: ({ document }) => {
      const { number } = document.header
      return number && /^\d+[a-zđ]?-\p{L}/u.test(number.value) ? [{ span: number.span }] : []
    },
    examples: [{ draft: 'decision', from: '05/QĐ-UBND', to: '05-QĐ/UBND' }],
  },
  {
    id: 'party-number-separators',
    severity: 'error',
    systems: ['party'],
    source: 'Hướng dẫn 36-HD/VPTW, mục 1.3; Hướng dẫn 05-HD/VPTW',
    says: {
      vi: 'số và ký hiệu của văn bản Đảng viết “Số 15-NQ/TU”: dấu gạch nối sau số, dấu gạch chéo trước tên cơ quan',
      en: 'a Party number is written “Số 15-NQ/TU”: a hyphen behind the number, a slash before the body',
    },
    finds: ({ document }) => {
      const { number } = document.header
      return number && /^\d+[a-zđ]?\/\p{L}/u.test(number.value) ? [{ span: number.span }] : []
    },
    examples: [{ draft: 'party', from: '14-CV/ĐU', to: '14/CV-ĐU' }],
  },
  {
    id: 'number-padded',
    severity: 'warning',
    systems: ['state'],
    source: `${annex}.3`,
    says: {
      vi: 'số nhỏ hơn 10 phải ghi thêm số 0 phía trước',
      en: 'a number below 10 is written with a zero before it',
    },
    finds: ({ document }) => {
      const { number } = document.header
      return number && /^[1-9]$/u.test(number.ordinal)
        ? [{ span: number.span, instead: number.value.replace(/^\d/u, '0$&') }]
        : []
    },
    examples: [{ draft: 'letter', from: 'Số: 08/SXD', to: 'Số: 8/SXD' }],
  },
  {
    id: 'letter-symbol',
    severity: 'warning',
    systems: ['state'],
    source: `${annex}.3 và Phụ lục III`,
    says: {
      vi: 'ký hiệu công văn không có chữ viết tắt tên loại “CV”',
      en: 'the symbol of a letter has no abbreviation “CV”',
    },
    finds: ({ document }) => {
      const { number, type } = document.header
      const first = number?.symbol?.split(/[-/]/u)[0]
      return type?.value === typeCodes.letter && number && first !== undefined && letterSymbols.has(first)
        ? [{ span: number.span }]
        : []
    },
    examples: [{ draft: 'letter', from: '08/SXD-QLN', to: '08/CV-SXD' }],
  },
  {
    id: 'type-and-symbol',
    severity: 'error',
    systems: ['state', 'party', 'front'],
    source: `${decree}, Phụ lục III, mục I`,
    says: {
      vi: 'tên loại và chữ viết tắt trong ký hiệu không khớp nhau',
      en: 'the type in the title and the abbreviation in the symbol differ',
    },
    finds: ({ document }) =>
      document.notices.flatMap(({ code, span }) =>
        code === 'number-symbol-mismatch' && (span ?? document.header.number)
          ? [{ span: span ?? document.header.number?.span ?? { start: 0, end: 0 } }]
          : [],
      ),
    examples: [{ draft: 'decision', from: '05/QĐ-UBND', to: '05/KH-UBND' }],
  },
  {
    id: 'place-missing',
    severity: 'warning',
    systems: ['state', 'party', 'front'],
    source: `${annex}.4`,
    says: {
      vi: 'thiếu địa danh trước ngày, tháng, năm',
      en: 'the place before the date is missing',
    },
    ofDrafts: true,
    finds: (draft) => {
      const { place, date } = draft.document.header
      // A day that the text or a signing line gives has no place before it; a line that begins with "Ngày" has none, whatever stands above.
      return date && (!place || date.text.startsWith('Ngày')) && date.from === 'letterhead' && hasLetterhead(draft)
        ? [{ span: date.span }]
        : []
    },
    examples: [{ draft: 'decision', from: 'Liên Sơn, ngày 03', to: 'Ngày 03' }],
  },
  {
    id: 'date-padded',
    severity: 'warning',
    systems: ['state', 'party'],
    source: `${annex}.4; Hướng dẫn 36-HD/VPTW, mục 1.4`,
    says: {
      vi: 'ngày nhỏ hơn 10, tháng 1 và tháng 2 phải ghi thêm số 0 phía trước',
      en: 'days below 10 and the months 1 and 2 are written with a zero before them',
    },
    finds: ({ document, text }) => {
      const { date } = document.header
      if (!date) return []
      const printed = text.slice(date.span.start, date.span.end)
      return /ngày\s+[1-9]\s|tháng\s+[12]\s/u.test(printed) ? [{ span: date.span }] : []
    },
    examples: [
      { draft: 'decision', from: 'ngày 03 tháng 01', to: 'ngày 3 tháng 01' },
      { draft: 'party', from: 'ngày 06 tháng 3 năm 2024\n\nKính', to: 'ngày 6 tháng 3 năm 2024\n\nKính' },
      { draft: 'letter', from: 'ngày 05 tháng 02 năm 2024\n\nKính', to: 'ngày 05 tháng 2 năm 2024\n\nKính' },
    ],
    counterExamples: [{ draft: 'decision', from: 'ngày 03 tháng 01', to: 'ngày 13 tháng 6' }],
  },
  {
    id: 'subject-missing',
    severity: 'error',
    systems: ['state', 'party', 'front'],
    source: `${annex}.5`,
    says: {
      vi: 'thiếu trích yếu nội dung (công văn: “V/v …” dưới số và ký hiệu)',
      en: 'the trích yếu is missing (in a letter: “V/v …” under the number)',
    },
    ofDrafts: true,
    finds: (draft) => {
      const { subject, type, number } = draft.document.header
      return !subject && type && number && hasLetterhead(draft) ? [{ span: number.span }] : []
    },
    examples: [{ draft: 'letter', from: 'V/v rà soát chung cư cũ trên địa bàn\n', to: '' }],
  },
  {
    id: 'about-mark',
    severity: 'info',
    systems: ['state'],
    source: `${annex}.5`,
    says: {
      vi: 'trích yếu công văn viết sau chữ “V/v” dưới số và ký hiệu',
      en: 'the trích yếu of a letter stands behind “V/v” under the number',
    },
    finds: (draft) => {
      const addressee =
        draft.document.recipients.find(({ role }) => role === 'to')?.span.start ?? Number.POSITIVE_INFINITY
      const about = isLetter(draft) ? inHead(draft, /^[ \t]*Về việc(?=[^\n]*\n)/gmu) : []
      return about.slice(0, 1).filter(({ span }) => span.start < addressee)
    },
    examples: [{ draft: 'letter', from: 'V/v rà soát', to: 'Về việc rà soát' }],
    counterExamples: [
      {
        draft: 'letter',
        from: 'Thực hiện Kế hoạch số 12',
        to: 'Về việc này đã có nhiều ý kiến.\nThực hiện Kế hoạch số 12',
      },
    ],
  },
  {
    id: 'addressee-missing',
    severity: 'error',
    systems: ['state', 'party', 'front'],
    source: `${annex}.9`,
    says: { vi: 'công văn thiếu “Kính gửi”', en: 'a letter without “Kính gửi”' },
    ofDrafts: true,
    finds: (draft) =>
      isLetter(draft) && hasLetterhead(draft) && !draft.document.recipients.some(({ role }) => role === 'to')
        ? [topOf(draft)]
        : [],
    examples: [{ draft: 'letter', from: 'Kính gửi: Ủy ban nhân dân các huyện, thị xã, thành phố\n', to: '' }],
  },
]

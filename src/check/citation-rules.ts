import type { Citation } from '../model/citation.ts'
import type { NoticeCode } from '../model/notice.ts'
import type { CheckRule, Draft, Fault } from './rule.ts'

const annex = 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.6'

/**
 * The first mention of each numbered document among the căn cứ, where the decree asks for all its parts. (In the body a document
 * is often introduced by the sentence around it; a number that holds its year and its body, as those of laws, ordinances and
 * other normative documents do, tells the document apart by itself.)
 */
function firstMentions({ document }: Draft): readonly Citation[] {
  const seen = new Set<string>()
  return document.citations.filter((citation) => {
    const { citedDocument, kind, number, relation, within } = citation
    if (kind !== 'document' || citedDocument === undefined || seen.has(citedDocument)) return false
    seen.add(citedDocument)
    return (
      relation.value === 'basis' && number?.symbol !== undefined && number.year === undefined && within === undefined
    )
  })
}

/** "… của Thi tướng Chính phú": a name follows, though a scanner spelt it so that it could not be read. */
const namesSomebody = /^[\s,]*c[uủú]a\s+\p{Lu}/u

/** The places that a notice of the reader tells. */
const told =
  (wanted: NoticeCode) =>
  ({ document }: Draft): readonly Fault[] =>
    document.notices.flatMap(({ code, span }) => (code === wanted && span ? [{ span }] : []))

/** What is cited: whole at first mention, nothing that cannot be. */
export const citationRules: readonly CheckRule[] = [
  {
    id: 'first-mention-date',
    severity: 'warning',
    systems: ['state', 'party', 'front'],
    source: `${annex}`,
    says: {
      vi: 'viện dẫn lần đầu phải ghi ngày, tháng, năm ban hành',
      en: 'the first mention of a document gives its day of issue',
    },
    finds: (draft) => firstMentions(draft).flatMap(({ date, span }) => (date ? [] : [{ span }])),
    examples: [
      {
        draft: 'decision',
        from: 'Nghị định số 60/2024/NĐ-CP ngày 02 tháng 01 năm 2024 của Chính phủ',
        to: 'Kế hoạch số 60/KH-UBND của Ủy ban nhân dân tỉnh',
      },
    ],
  },
  {
    id: 'first-mention-issuer',
    severity: 'info',
    systems: ['state', 'party', 'front'],
    source: `${annex}`,
    says: {
      vi: 'viện dẫn lần đầu phải ghi tên cơ quan ban hành',
      en: 'the first mention of a document names its issuer',
    },
    finds: (draft) =>
      firstMentions(draft).flatMap(({ issuer, span }) =>
        issuer || namesSomebody.test(draft.text.slice(span.end, span.end + 16)) ? [] : [{ span }],
      ),
    examples: [
      {
        draft: 'decision',
        from: 'Nghị định số 60/2024/NĐ-CP ngày 02 tháng 01 năm 2024 của Chính phủ',
        to: 'Kế hoạch số 60/KH-UBND ngày 02 tháng 01 năm 2024',
      },
    ],
    counterExamples: [
      {
        draft: 'decision',
        from: 'Nghị định số 60/2024/NĐ-CP ngày 02 tháng 01 năm 2024 của Chính phủ',
        to: 'Kế hoạch số 60/KH-UBND ngày 02 tháng 01 năm 2024 cua Uy han nhân dân tỉnh',
      },
    ],
  },
  {
    id: 'two-dates',
    severity: 'error',
    systems: ['state', 'party', 'front'],
    source: 'một văn bản có một ngày ban hành (Nghị định 30/2020/NĐ-CP, Điều 8)',
    says: {
      vi: 'cùng một số, ký hiệu được viện dẫn với hai ngày khác nhau',
      en: 'one number is cited with two days',
    },
    finds: told('citation-dates-differ'),
    examples: [
      {
        draft: 'letter',
        from: 'theo Kế hoạch số 12/KH-UBND./.',
        to: 'theo Kế hoạch số 12/KH-UBND ngày 16 tháng 01 năm 2024 của Ủy ban nhân dân tỉnh./.',
      },
    ],
  },
  {
    id: 'cited-later',
    severity: 'error',
    systems: ['state', 'party', 'front'],
    source: 'không viện dẫn văn bản ban hành sau (Nghị định 30/2020/NĐ-CP, Điều 8)',
    says: {
      vi: 'văn bản được viện dẫn có ngày sau ngày của văn bản này',
      en: 'a cited document is later than this one',
    },
    finds: told('citation-future'),
    examples: [{ draft: 'letter', from: 'ngày 15 tháng 01 năm 2024', to: 'ngày 15 tháng 10 năm 2024' }],
  },
  {
    id: 'ministry-of-the-time',
    severity: 'warning',
    systems: ['state', 'party', 'front'],
    source: 'nghị quyết của Quốc hội về cơ cấu tổ chức của Chính phủ từng nhiệm kỳ',
    says: {
      vi: 'bộ, ngành trong ký hiệu không tồn tại vào năm đó',
      en: 'the ministry in the symbol did not exist in that year',
    },
    finds: told('citation-issuer-years'),
    examples: [
      {
        draft: 'letter',
        from: 'Kế hoạch số 12/KH-UBND ngày 15 tháng 01 năm 2024 của Ủy ban nhân dân tỉnh',
        to: 'Thông tư số 12/2019/TT-BNNMT ngày 15 tháng 01 năm 2019 của Bộ Nông nghiệp và Môi trường',
      },
    ],
  },
]

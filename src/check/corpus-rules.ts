import { typeCodes } from '../lexicon/document-types.ts'
import type { Citation } from '../model/citation.ts'
import { printedDate } from '../text/printed-date.ts'
import type { Bilingual, CheckRule, Draft, Fault, KnownDocument } from './rule.ts'

const annex = 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.6 (căn cứ ban hành văn bản)'

/** The căn cứ of the draft of which the corpus knows something, each at its first mention as a whole. */
function basesKnown({ document, known }: Draft): readonly (readonly [Citation, KnownDocument])[] {
  // A consolidated text repeats the căn cứ of the acts that it joins. What holds on a day cannot be asked of a draft without one.
  const isDated = document.header.date?.value.length === 10
  if (known === undefined || !isDated || document.header.type?.value === typeCodes.consolidation) return []
  const seen = new Set<string>()
  return document.citations.flatMap((citation) => {
    const { citedDocument = '', relation, within } = citation
    const status = known.get(citedDocument)
    if (!status || relation.value !== 'basis' || within !== undefined || seen.has(citedDocument)) return []
    seen.add(citedDocument)
    return [[citation, status] as const]
  })
}

/** "…: Nghị định 40/2031/NĐ-CP, từ ngày 20/3/2031". */
function because({ by, since }: KnownDocument): { readonly because?: Bilingual } {
  const vi = [by, since === undefined ? undefined : `từ ngày ${printedDate(since)}`]
    .filter((part) => part !== undefined)
    .join(', ')
  const en = [by, since === undefined ? undefined : `since ${since}`].filter((part) => part !== undefined).join(', ')
  return vi === '' ? {} : { because: { vi, en } }
}

const faultsOf =
  (wanted: (status: KnownDocument) => boolean) =>
  (draft: Draft): readonly Fault[] =>
    basesKnown(draft).flatMap(([{ span }, status]) =>
      wanted(status)
        ? [
            {
              span,
              ...because(status),
              ...(status.status === 'replaced' && status.by !== undefined ? { instead: status.by } : {}),
            },
          ]
        : [],
    )

const basis = 'Nghị định số 60/2024/NĐ-CP'
const named = 'Căn cứ Nghị định số 60/2024/NĐ-CP'

/** What only a corpus can tell (`check --corpus`): whether the căn cứ are in force on the day of the draft. */
export const corpusRules: readonly CheckRule[] = [
  {
    id: 'basis-replaced',
    severity: 'error',
    systems: ['state', 'party', 'front'],
    source: annex,
    says: {
      vi: 'căn cứ đã bị văn bản khác thay thế trước ngày của văn bản này',
      en: 'a document on which this one rests was replaced before its day',
    },
    finds: faultsOf(({ status }) => status === 'replaced'),
    examples: [
      {
        draft: 'decision',
        from: basis,
        to: basis,
        known: [{ number: '60/2024/NĐ-CP', status: 'replaced', since: '2024-01-02', by: 'Nghị định 61/2024/NĐ-CP' }],
      },
    ],
    counterExamples: [
      { draft: 'decision', from: basis, to: basis, known: [{ number: '60/2024/NĐ-CP', status: 'in-force' }] },
      {
        draft: 'decision',
        from: named,
        to: 'Thực hiện Nghị định số 60/2024/NĐ-CP',
        known: [{ number: '60/2024/NĐ-CP', status: 'replaced' }],
      },
      {
        draft: 'decision',
        from: 'Liên Sơn, ngày 03 tháng 01 năm 2024\n',
        to: '',
        known: [{ number: '60/2024/NĐ-CP', status: 'replaced' }],
      },
    ],
  },
  {
    id: 'basis-ended',
    severity: 'error',
    systems: ['state', 'party', 'front'],
    source: annex,
    says: {
      vi: 'căn cứ đã bị bãi bỏ, hết hiệu lực hoặc ngưng hiệu lực vào ngày của văn bản này',
      en: 'a document on which this one rests was repealed, expired or suspended on its day',
    },
    finds: faultsOf(({ status }) => status === 'repealed' || status === 'expired' || status === 'suspended'),
    examples: (['repealed', 'expired', 'suspended'] as const).map((status) => ({
      draft: 'decision',
      from: basis,
      to: basis,
      known: [{ number: '60/2024/NĐ-CP', status }],
    })),
    counterExamples: [
      { draft: 'decision', from: basis, to: basis, known: [{ number: '60/2024/NĐ-CP', status: 'unknown' }] },
    ],
  },
  {
    id: 'basis-not-yet',
    severity: 'warning',
    systems: ['state', 'party', 'front'],
    source: `${annex}; văn bản quy phạm pháp luật: Nghị định 34/2016/NĐ-CP, Điều 61`,
    says: {
      vi: 'căn cứ chưa có hiệu lực vào ngày của văn bản này',
      en: 'a document on which this one rests is not yet in force on its day',
    },
    // What details a law may rest on it before it begins to hold.
    finds: (draft) =>
      draft.document.header.number?.year === undefined ? faultsOf(({ status }) => status === 'not-yet')(draft) : [],
    examples: [
      {
        draft: 'decision',
        from: basis,
        to: basis,
        known: [{ number: '60/2024/NĐ-CP', status: 'not-yet', since: '2024-07-01' }],
      },
    ],
    counterExamples: [
      {
        draft: 'decision',
        from: 'Số: 05/QĐ-UBND',
        to: 'Số: 05/2024/QĐ-UBND',
        known: [{ number: '60/2024/NĐ-CP', status: 'not-yet' }],
      },
    ],
  },
]

import { typeCodes } from '../lexicon/document-types.ts'
import type { Signature } from '../model/document.ts'
import type { Located } from '../model/span.ts'
import { fold, foldSearch } from '../text/fold.ts'
import { bottomOf, isNormative } from './places.ts'
import type { CheckRule, Draft, Fault } from './rule.ts'

const annex = 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II'
const hasClosing = ({ document }: Draft): boolean =>
  document.signatures.length > 0 || document.recipients.some(({ role }) => role !== 'to')

/** "Như trên", "Như kính gửi", with the letters that scanners lose: "Nhu trén", "Nhutren", "Như ten". */
const asAbove = /^nhu ?(?:t[a-z]{0,3}n|kinh g|de g)/u

/**
 * Whether the line above a deputy's title says how he signs: for the head, the mark written in its own way ("K.T GIÁM ĐỐC"), or in an office
 * of his own ("TRƯỞNG BAN" over "PHÓ THỦ TƯỚNG").
 */
function signsOtherwise(text: string, title: Located): boolean {
  const above = /([^\n]*)\n\s*$/u.exec(text.slice(Math.max(0, title.span.start - 120), title.span.start))?.[1] ?? ''
  const line = above.replace(/[*_|]/gu, '').trim()
  if (/^K[./ ]?T(?!\p{L})/u.test(line)) return true
  return (
    /(?<!\p{L})(?:TRƯỞNG|CHỦ|CHÁNH|TỔNG|GIÁM|BÍ)(?!\p{L})/u.test(line) &&
    !title.value.includes(line) &&
    line === line.toUpperCase() &&
    !line.startsWith('-')
  )
}

/** How far above the last mark of a stack the first one may stand. */
const stack = 160

/** The marks of a signature that are not written as the decree writes them. A scanner makes a comma of the full stop; nobody types one. */
function strangeMarks(text: string, { authority, authorities = [] }: Signature): readonly Fault[] {
  if (!authority) return []
  const above = authorities.slice(0, -1).flatMap(({ mark }): readonly Fault[] => {
    const start = text.lastIndexOf(mark, authority.span.start - 1)
    const isNear = start >= 0 && authority.span.start - start < stack
    return isNear && mark.includes('/') ? [{ span: { start, end: start + mark.length }, instead: asDecreed(mark) }] : []
  })
  const isRight = /^\p{Lu}+\.$/u.test(authority.value) || authority.text.endsWith(',')
  return [...above, ...(isRight ? [] : [{ span: authority.span, instead: asDecreed(authority.value) }])]
}

const asDecreed = (mark: string): string => `${mark.replace(/[^\p{L}]/gu, '')}.`

/** What stands at the end: who signs and on whose behalf, Nơi nhận and Lưu. */
export const closingRules: readonly CheckRule[] = [
  {
    id: 'signature-missing',
    severity: 'error',
    systems: ['state', 'party', 'front'],
    source: `${annex}.7`,
    says: {
      vi: 'thiếu chức vụ, họ tên người có thẩm quyền ký',
      en: 'the office and name of the signer are missing',
    },
    ofDrafts: true,
    finds: (draft) =>
      draft.document.recipients.some(({ role }) => role === 'archive') && draft.document.signatures.length === 0
        ? [bottomOf(draft)]
        : [],
    examples: [{ draft: 'decision', from: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Quang Vinh\n', to: '' }],
  },
  {
    id: 'authority-mark',
    severity: 'warning',
    systems: ['state'],
    source: `${annex}.7`,
    says: {
      vi: 'quyền hạn của người ký văn bản nhà nước viết “TM.”, “KT.”, “TL.”, “TUQ.”, “Q.”',
      en: 'the authority of a State signer is written “TM.”, “KT.”, “TL.”, “TUQ.”, “Q.”',
    },
    finds: ({ document, text }) => document.signatures.flatMap((signature) => strangeMarks(text, signature)),
    examples: [
      { draft: 'decision', from: 'TM. ỦY', to: 'T/M ỦY' },
      { draft: 'letter', from: 'KT. GIÁM ĐỐC', to: 'K/T GIÁM ĐỐC' },
      { draft: 'decision', from: 'TM. ỦY BAN NHÂN DÂN\n', to: 'T/M ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ ' },
    ],
  },
  {
    id: 'party-authority-mark',
    severity: 'warning',
    systems: ['party'],
    source: 'Hướng dẫn 36-HD/VPTW, mục 1.7; Hướng dẫn 05-HD/VPTW',
    says: {
      vi: 'thể thức đề ký của văn bản Đảng viết “T/M”, “K/T”, “T/L”',
      en: 'the authority of a Party signer is written “T/M”, “K/T”, “T/L”',
    },
    finds: ({ document }) =>
      document.signatures.flatMap(({ authority }) =>
        authority && !authority.value.includes('/')
          ? [
              {
                span: authority.span,
                instead: authority.value.replace(/^T(?=\p{L})|^K(?=\p{L})/u, '$&/').replace('.', ''),
              },
            ]
          : [],
      ),
    examples: [{ draft: 'party', from: 'T/M BAN', to: 'TM. BAN' }],
  },
  {
    id: 'deputy-without-mark',
    severity: 'error',
    systems: ['state'],
    source: 'Nghị định 30/2020/NĐ-CP, Điều 13; Phụ lục I, Phần I, mục II.7',
    says: {
      vi: 'cấp phó ký thay phải ghi “KT.” trước chức vụ của người đứng đầu',
      en: 'a deputy signs for the head: “KT.” stands before the title of the head',
    },
    finds: ({ document, text }) =>
      document.signatures.flatMap(({ title, authority }) =>
        title && !authority && /^ph[oó] /u.test(fold(title.value)) && !signsOtherwise(text, title)
          ? [{ span: title.span }]
          : [],
      ),
    examples: [
      { draft: 'letter', from: 'KT. GIÁM ĐỐC\n', to: '' },
      { draft: 'letter', from: 'KT. GIÁM ĐỐC\n', to: 'GIÁM ĐỐC\n' },
    ],
    counterExamples: [
      { draft: 'letter', from: 'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC', to: 'TRƯỞNG BAN\nPHÓ CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH' },
      { draft: 'letter', from: 'KT. GIÁM ĐỐC', to: 'K.T GIÁM ĐỐC' },
    ],
  },
  {
    id: 'recipients-missing',
    severity: 'error',
    systems: ['state', 'party', 'front'],
    source: `${annex}.9`,
    says: { vi: 'thiếu “Nơi nhận”', en: '“Nơi nhận” is missing' },
    ofDrafts: true,
    finds: (draft) =>
      draft.document.signatures.length > 0 &&
      draft.document.recipients.every(({ role }) => role === 'to') &&
      !isNormative(draft)
        ? [bottomOf(draft)]
        : [],
    examples: [{ draft: 'decision', from: 'Nơi nhận:\n- Như Điều 3;\n- Lưu: VT.\n', to: '' }],
    counterExamples: [
      {
        draft: 'decision',
        from: 'Nơi nhận:\n- Như Điều 3;\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n',
        to: 'CHỦ TỊCH\n(Đã ký)\n',
      },
    ],
  },
  {
    id: 'archive-missing',
    severity: 'warning',
    systems: ['state', 'party', 'front'],
    source: `${annex}.9`,
    says: { vi: '“Nơi nhận” thiếu dòng “Lưu”', en: '“Nơi nhận” has no line “Lưu”' },
    ofDrafts: true,
    finds: ({ document }) => {
      const copies = document.recipients.filter(({ role }) => role === 'copy')
      const last = copies.at(-1)
      return last && !document.recipients.some(({ role }) => role === 'archive') ? [{ span: last.span }] : []
    },
    examples: [{ draft: 'letter', from: '- Lưu: VT, QLN.\n', to: '' }],
  },
  {
    id: 'archive-not-last',
    severity: 'info',
    systems: ['state', 'party', 'front'],
    source: `${annex}.9`,
    says: { vi: 'dòng “Lưu” là dòng cuối của “Nơi nhận”', en: '“Lưu” is the last line of “Nơi nhận”' },
    finds: ({ document, text }) => {
      const closing = document.recipients.filter(({ role }) => role !== 'to')
      const at = closing.findIndex(({ role }) => role === 'archive')
      const archive = closing[at]
      const next = closing.slice(at + 1).find(({ role }) => role === 'copy')
      // Behind an empty line another column begins, or another page.
      return archive && next && !/\n\s*\n/u.test(text.slice(archive.span.end, next.span.start))
        ? [{ span: archive.span }]
        : []
    },
    examples: [
      { draft: 'letter', from: '- UBND tỉnh (để b/c);\n- Lưu: VT, QLN.', to: '- Lưu: VT, QLN;\n- UBND tỉnh (để b/c).' },
    ],
  },
  {
    id: 'as-above',
    severity: 'info',
    systems: ['state'],
    source: `${annex}.9`,
    says: {
      vi: '“Nơi nhận” của công văn bắt đầu bằng “Như trên”',
      en: '“Nơi nhận” of a letter begins with “Như trên”',
    },
    finds: (draft) => {
      const { header, recipients } = draft.document
      if (header.type?.value !== typeCodes.letter || !hasClosing(draft)) return []
      const first = recipients.find(({ role }) => role === 'copy')
      const isAbove = first && asAbove.test(foldSearch(first.value))
      return first && !isAbove ? [{ span: first.span }] : []
    },
    examples: [{ draft: 'letter', from: '- Như trên;\n', to: '' }],
  },
]

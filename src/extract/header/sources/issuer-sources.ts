import { readIssuer } from '../../../identity/issuer.ts'
import type { HeaderValue, Issuer } from '../../../model/document.ts'
import { bodySegments, readBodies } from '../bodies.ts'
import { issuerOfSubject } from '../fallback.ts'
import { issuerOfAuthority } from '../named-issuer.ts'
import { issuerOfPage } from '../page-issuer.ts'
import { issuerOfSentence, issuerOfSpeaker, issuerOfTelegram } from '../speaker.ts'
import type { Sources } from './clues.ts'
import {
  authority,
  conclusion,
  consolidated,
  form,
  fullText,
  inBrackets,
  intranet,
  law,
  letter,
  plan,
  record,
  spoken,
  telegram,
  titled,
  withAppendix,
} from './example-texts.ts'

const some = (issuers: readonly Issuer[]): readonly Issuer[] | undefined => (issuers.length > 0 ? issuers : undefined)
const one = (issuer: Issuer | undefined): readonly Issuer[] | undefined => issuer && [issuer]

/** Where the issuing body is read (NĐ 30/2020, Phụ lục I, mục II.2); several for a joint document, the leading one first. */
export const issuerSources: Sources<readonly Issuer[]> = [
  {
    id: 'issuer-of-consolidation',
    says: 'the block "XÁC THỰC VĂN BẢN HỢP NHẤT" names who consolidated the text',
    decides: ({ layout, consolidation }) =>
      consolidation.length === 0
        ? undefined
        : some(readBodies(layout, bodySegments(consolidation), false, undefined, 'signature').issuers),
    examples: [{ text: consolidated, value: 'BỘ XÂY DỰNG' }],
    counterExamples: [{ text: letter, value: 'ỦY BAN NHÂN DÂN XÃ TÀ XÙA' }],
  },
  {
    id: 'issuer-of-letterhead',
    says: 'the last name of the letterhead; the one above it is the superior',
    decides: ({ bodies }) => some(bodies.issuers),
    examples: [
      { text: letter, value: 'ỦY BAN NHÂN DÂN XÃ TÀ XÙA' },
      { text: plan, value: 'PHÒNG Y TẾ' },
    ],
    counterExamples: [{ text: authority, value: 'BỘ TÀI CHÍNH' }],
  },
  {
    id: 'issuer-of-authority-line',
    says: 'the line of the authority below the trích yếu, or alone below the title: "BỘ TRƯỞNG BỘ TÀI CHÍNH"',
    decides: ({ layout, below: { authority: line } }) =>
      line && one(issuerOfAuthority(layout, line.start, line.end, 'title')),
    examples: [
      { text: authority, value: 'BỘ TÀI CHÍNH' },
      { text: form, value: 'SỞ XÂY DỰNG TỈNH TÂY NINH' },
    ],
    counterExamples: [],
  },
  {
    id: 'issuer-of-title',
    says: 'the title itself: "Nghị định của Chính phủ số …", "Kế hoạch số … của …"',
    decides: ({ titled: { issuer } }) => one(issuer),
    examples: [{ text: titled, value: 'CHÍNH PHỦ' }],
    counterExamples: [],
  },
  {
    id: 'issuer-of-brackets',
    says: 'a line of its own below the title or the document, in brackets or not: "(Số 12/NQ-ĐU, ngày 05/8/2031, của Đảng ủy Công ty Bến Vạn)"',
    decides: ({ bracketed }) => one(bracketed().issuer),
    examples: [
      {
        text: inBrackets.replace('2031)', '2031, của Ủy ban nhân dân xã Mường Khê)'),
        value: 'Ủy ban nhân dân xã Mường Khê',
      },
    ],
    counterExamples: [],
  },
  {
    id: 'issuer-of-telegram',
    says: 'who sends a công điện: "THỦ TƯỚNG CHÍNH PHỦ điện:"',
    decides: ({ layout, frame }) => one(issuerOfTelegram(layout, frame)),
    examples: [{ text: telegram, value: 'THỦ TƯỚNG CHÍNH PHỦ' }],
    counterExamples: [],
  },
  {
    id: 'issuer-of-sentence',
    says: 'the sentence in place of a letterhead: "Quốc hội ban hành Luật …", "Tổng cục Thuế nhận được công văn …"',
    decides: ({ layout, frame }) => one(issuerOfSentence(layout, frame)),
    examples: [{ text: law, value: 'Quốc hội' }],
    counterExamples: [],
  },
  {
    id: 'issuer-of-trich-yeu',
    says: 'the trích yếu: "Kết luận của Thường trực Huyện ủy về …"',
    decides: ({ layout, frame, below: { subject } }) => one(issuerOfSubject(layout, subject, frame)),
    examples: [{ text: conclusion, value: 'Thường trực Huyện ủy' }],
    counterExamples: [],
  },
  {
    id: 'issuer-of-attachment',
    says: '"(Ban hành kèm theo … của …)"',
    decides: ({ attached }) => one(attached().issuer),
    examples: [{ text: withAppendix, value: 'Chính phủ' }],
    counterExamples: [],
  },
  {
    id: 'issuer-of-record',
    says: 'the record of the file',
    decides: ({ metadata }) => one(metadata.issuer && issuerOfRecord(metadata.issuer)),
    examples: [{ text: record, value: 'Thủ tướng Chính phủ', path: 'x.md' }],
    counterExamples: [],
  },
  {
    id: 'issuer-of-caption',
    says: 'the caption of the page: "Hướng dẫn 27/HD-LĐLĐ năm 2031 về … do Liên đoàn Lao động tỉnh Sơn La ban hành"',
    decides: ({ caption }) => one(caption().issuer),
    examples: [
      {
        text: 'Hướng dẫn 27/HD-LĐLĐ năm 2031 về tổ chức đại hội do Liên đoàn Lao động tỉnh Sơn La ban hành\n\nTải về   In\n\nI. THỜI GIAN\n\n- Đại hội tổ chức trong một ngày.\n',
        value: 'Liên đoàn Lao động tỉnh Sơn La',
      },
    ],
    counterExamples: [],
  },
  {
    id: 'issuer-of-lead',
    says: 'the words of a page, a mail or a post that gives the text: "Ngày 24/9/2031, Thủ tướng Chính phủ có Công điện số 17/CĐ-TTg …"',
    decides: ({ lead }) => one(lead().issuer),
    examples: [{ text: fullText.replace('THỦ TƯỚNG CHÍNH PHỦ điện:', 'Điện:'), value: 'Thủ tướng Chính phủ' }],
    counterExamples: [{ text: fullText, value: 'THỦ TƯỚNG CHÍNH PHỦ' }],
  },
  {
    id: 'issuer-of-speaker',
    says: 'who speaks in the first lead-in, by the fullest name that the text has for that body: "…, Ban Thường vụ Liên đoàn Lao động tỉnh hướng dẫn như sau:"',
    decides: ({ layout, frame }) => one(issuerOfSpeaker(layout, frame)),
    examples: [{ text: spoken, value: 'Sở Y tế tỉnh Sơn La' }],
    counterExamples: [{ text: letter, value: 'ỦY BAN NHÂN DÂN XÃ TÀ XÙA' }],
  },
  {
    id: 'issuer-of-page',
    says: 'the bar of the page on top, where it names a company, hospital or school and its head signs: "e-Office | Công ty Cấp nước Bến Vạn"',
    decides: ({ layout, frame }) => one(issuerOfPage(layout, frame)),
    examples: [{ text: intranet, value: 'Công ty Cấp nước Bến Vạn' }],
    counterExamples: [{ text: letter, value: 'ỦY BAN NHÂN DÂN XÃ TÀ XÙA' }],
  },
]

function issuerOfRecord(value: HeaderValue): Issuer {
  const { level, place } = readIssuer(value.value)
  return { ...value, ...(level ? { level } : {}), ...(place ? { place } : {}) }
}

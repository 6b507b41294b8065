import type { HeaderValue } from '../../../model/document.ts'
import { subjectBelowHead, subjectOfHead, subjectOnTop } from '../subject.ts'
import type { HeaderClues, Sources } from './clues.ts'
import { captioned, fullText, letter, plan, record } from './example-texts.ts'

/** A page may only tell what a text without a title line, or without a letterhead, is about. */
const mayBeTold = ({ frame, letter: isLetter }: HeaderClues): boolean =>
  (!frame.titleType && !isLetter) || !frame.letterhead

/** Where the trích yếu is read (NĐ 30/2020, Phụ lục I, mục II.5). */
export const subjectSources: Sources<HeaderValue> = [
  {
    id: 'subject-of-title',
    says: 'the lines below the title line, up to the authority or the căn cứ',
    decides: ({ below }) => below.subject,
    examples: [{ text: plan, value: 'Phun thuốc khử khuẩn ở các chợ' }],
    counterExamples: [{ text: letter, value: 'dọn kênh mương' }],
  },
  {
    id: 'subject-of-letterhead',
    says: '"V/v …" below the number',
    decides: ({ layout, segments }) => subjectOfHead(layout, segments).subject,
    examples: [{ text: letter, value: 'dọn kênh mương' }],
    counterExamples: [{ text: plan, value: 'Phun thuốc khử khuẩn ở các chợ' }],
  },
  {
    id: 'subject-below-letterhead',
    says: 'the lines between number and căn cứ, where the title line was lost',
    decides: ({ layout, segments, frame, letter: isLetter }) =>
      frame.titleType || isLetter ? undefined : subjectBelowHead(layout, segments).subject,
    examples: [
      {
        text: 'SỞ Y TẾ\nSố: 14/KH-SYT\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSơn La, ngày 12 tháng 3 năm 2031\n\nMở trạm y tế ở các bến đò trong mùa lũ\n\nCăn cứ Luật Khám bệnh, chữa bệnh;\n\nĐiều 1. Mở trạm y tế ở bến Vạn Yên.\n',
        value: 'Mở trạm y tế ở các bến đò trong mùa lũ',
      },
    ],
    counterExamples: [],
  },
  {
    id: 'subject-on-top',
    says: '"Về việc …" on top of a text that lost its letterhead and its title line, above the authority or the căn cứ',
    decides: ({ layout, frame, letter: isLetter }) =>
      frame.titleType || isLetter ? undefined : subjectOnTop(layout, frame).subject,
    examples: [
      {
        text: 'Về việc mở bến đò ngang ở Vạn Yên\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN XÃ TÀ XÙA\n\nCăn cứ Luật Giao thông đường thủy nội địa;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Mở bến đò ngang ở Vạn Yên.\n',
        value: 'mở bến đò ngang ở Vạn Yên',
      },
    ],
    counterExamples: [],
  },
  {
    id: 'subject-of-brackets',
    says: 'a line of its own in brackets that names the document: "(Công văn số 12/UBND-KT ngày 05/8/2031 của … về việc …)"',
    decides: (clues) => (mayBeTold(clues) ? clues.bracketed().subject : undefined),
    examples: [
      {
        text: 'Dọn kênh trước mùa lũ\nThứ tư, 06/8/2031\n\n(Công văn số 12/UBND-KT ngày 05/8/2031 của UBND xã Tà Xùa về việc dọn kênh mương trước lũ)\n\nKính gửi:\n- Các bản;\n- Công an xã.\n\nUBND xã yêu cầu các đơn vị thực hiện:\n1. Các bản dọn kênh.\n2. Công an xã trực ở các ngầm.\n\nCHỦ TỊCH\nLò Văn Pún\n',
        value: 'dọn kênh mương trước lũ',
      },
    ],
    counterExamples: [],
  },
  {
    id: 'subject-of-record',
    says: 'the record of the file',
    decides: (clues) => (mayBeTold(clues) ? clues.metadata.subject : undefined),
    examples: [{ text: record, value: 'ứng phó lũ quét', path: 'x.md' }],
    counterExamples: [],
  },
  {
    id: 'subject-of-caption',
    says: 'the caption of the page: "Nghị định 142/2031/NĐ-CP quy định …"',
    decides: (clues) => (mayBeTold(clues) ? clues.caption().subject : undefined),
    examples: [{ text: captioned, value: 'quy định về bến đò ngang', path: 'x.md' }],
    counterExamples: [],
  },
  {
    id: 'subject-of-lead',
    says: 'the words of a page, a mail or a post that gives the text: "… có Công điện số 17/CĐ-TTg về việc …"',
    decides: (clues) => (mayBeTold(clues) ? clues.lead().subject : undefined),
    examples: [
      {
        text: fullText,
        value: 'tập trung ứng phó lũ quét ở vùng núi phía Bắc, bảo đảm an toàn cho người dân',
      },
    ],
    counterExamples: [],
  },
]

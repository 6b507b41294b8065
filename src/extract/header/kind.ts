import { documentType } from '../../identity/number.ts'
import { markerForms } from '../../lexicon/markers.ts'
import type { Decision, Step } from '../../model/rule.ts'
import type { Layout, Line } from '../../syntax/layout.ts'
import { decide } from '../../text/ladder.ts'
import { latin, latinPattern } from '../../text/letters.ts'
import { isAttachment, isBasis, isBodyMark, isCapitals, isCopies, isProse } from '../parts/cues.ts'
import { type Frame, firstTextLine } from '../parts/frame.ts'
import { isMarked } from '../parts/language.ts'
import { isAuthority } from '../parts/signing.ts'
import { fromTitle } from './fallback.ts'
import type { Metadata } from './metadata.ts'

export type Kind = 'document' | 'news'

/** What the beginning of a text holds: its first 400 lines, one count for each block. */
interface Opening {
  readonly texts: number
  readonly prose: number
  /** Căn cứ among the first blocks. */
  readonly bases: number
  readonly articles: number
  /** Below a line in capitals: "(Kèm theo Quyết định …)". */
  readonly attached: boolean
  /** The first line heads an appendix, an article or the columns of a table. */
  readonly cut: boolean
}

/** A text whose kind is asked, with what the ladder looks at; each is read when a step asks for it. */
interface KindClues {
  readonly layout: Layout
  readonly frame: Frame
  readonly metadata: Metadata
  readonly opening: () => Opening
}

/** A whole text. */
export interface KindExample {
  readonly text: string
  readonly kind: Kind
}

const isEmpty = ({ start, end }: { readonly start: number; readonly end: number }): boolean => end <= start
const document = (is: boolean): Kind | undefined => (is ? 'document' : undefined)
const titleLine = ({ layout, frame }: KindClues): Line | undefined => layout.lines[frame.title.start]
const isTitleInCapitals = (clues: KindClues): boolean => {
  const line = titleLine(clues)
  return line !== undefined && isCapitals(clues.layout.text.slice(line.start, line.start + 60))
}

const article =
  'Sáng 12/3, tại hội trường huyện Phù Yên, hơn hai trăm cán bộ dự buổi nói chuyện về nước sạch.\n\nTheo ban tổ chức, các xã vùng cao đã đào thêm ba mươi giếng trong mùa khô năm nay, đủ nước cho bốn nghìn hộ dân.\n'

/**
 * Whether a text is a document or tells of documents (a page that reproduces a whole document is one). The order is the meaning:
 * first what only documents have, last what an article may have as well.
 */
export const kindRules: readonly Step<KindClues, Kind, KindExample>[] = [
  {
    id: 'letterhead-or-addressees',
    says: 'a letterhead, addressees, or a record that gives a number',
    decides: ({ frame, metadata }) =>
      document(frame.letterhead || !isEmpty(frame.addressees) || metadata.number !== undefined),
    examples: [
      {
        text: 'ỦY BAN NHÂN DÂN\nXÃ TÀ XÙA\nSố: 14/UBND-VP\n\nKính gửi: Các bản trong xã.\n\nỦy ban nhân dân xã đề nghị các bản dọn kênh mương.\n',
        kind: 'document',
      },
    ],
    counterExamples: [{ text: article, kind: 'news' }],
  },
  {
    id: 'copies-or-authority',
    says: '"Nơi nhận" or a mark of authority ("TM.", "KT.") at its end',
    decides: ({ layout, frame }) => {
      for (let i = frame.closing.start; i < frame.closing.end; i += 1) {
        const line = layout.lines[i]
        if (line?.kind !== 'text') continue
        const texts = line.cells.map((cell) => layout.lineText(cell))
        if (texts.some((text) => isCopies(text) || isAuthority(text))) return 'document'
      }
      return undefined
    },
    examples: [
      {
        text: 'Các bản dọn kênh mương trước mùa mưa, xong trong tháng 4 năm 2031, báo cáo Ủy ban nhân dân xã.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLò Văn Pún\n',
        kind: 'document',
      },
    ],
    counterExamples: [{ text: article, kind: 'news' }],
  },
  {
    id: 'no-vietnamese-letters',
    says: 'hardly a letter with Vietnamese marks: dirt of a conversion, a treaty in another language',
    decides: ({ layout }) => document(!isMarked(layout.text)),
    examples: [{ text: 'Bang ke 01 02 03 04 05\n', kind: 'document' }],
    counterExamples: [{ text: article, kind: 'news' }],
  },
  {
    id: 'issued-with',
    says: 'below a title in capitals: "(Ban hành kèm theo …)"',
    decides: ({ opening }) => document(opening().attached),
    examples: [
      {
        text: 'NỘI DUNG HỘI THI BƠI TRÊN SÔNG MUA\n\n(Kèm theo Quyết định của Hiệu trưởng)\n\nHội thi mở cho học sinh các lớp, mỗi lớp cử hai em biết bơi và có áo phao do nhà trường cho mượn.\n',
        kind: 'document',
      },
    ],
    counterExamples: [{ text: article, kind: 'news' }],
  },
  {
    id: 'cut-from-document',
    says: 'it begins with an appendix, an article or the head of a table: what stood above is lost',
    decides: ({ opening }) => document(opening().cut),
    examples: [
      {
        text: 'Điều 3. Trách nhiệm của các bản\n\nCác bản giữ sạch nguồn nước, không chăn thả trâu bò ở đầu suối, không rửa bình thuốc ở bến nước chung.\n',
        kind: 'document',
      },
    ],
    counterExamples: [{ text: article, kind: 'news' }],
  },
  {
    id: 'title-and-parts',
    says: 'a line that names its type, with căn cứ, articles or a closing, or without prose',
    decides: ({ frame, opening }) => {
      if (!frame.titleType) return undefined
      const { bases, articles, prose } = opening()
      return document(bases > 0 || articles > 1 || !isEmpty(frame.closing) || prose === 0)
    },
    examples: [
      {
        text: 'QUYẾT ĐỊNH\nVề thu phí đò ngang\n\nĐiều 1. Thu phí đò ngang ở bến Vạn Yên.\n\nĐiều 2. Ban quản lý bến chịu trách nhiệm thi hành.\n',
        kind: 'document',
      },
    ],
    counterExamples: [{ text: article, kind: 'news' }],
  },
  {
    id: 'title-with-number',
    says: 'a title in capitals that bears number and symbol; an article names one in small letters',
    decides: (clues) =>
      document(isTitleInCapitals(clues) && fromTitle(clues.layout, clues.frame).number?.symbol !== undefined),
    examples: [
      {
        text: 'Trang chủ » Văn bản\n\nTHÔNG BÁO 14-TB/HU CỦA BAN THƯỜNG VỤ HUYỆN ỦY VỀ BẾN ĐÒ NGANG\n\nCập nhật: 02/4/2031\n\nMùa mưa năm nay đến sớm, nước sông Mua lên nhanh, nhiều bến đò không có phao và người lái chưa qua lớp học nào.\n',
        kind: 'document',
      },
    ],
    counterExamples: [
      {
        text: 'Chỉ thị số 14/CT-UBND được phổ biến tới các bản\n\nSáng 12/3, hơn hai trăm cán bộ dự buổi phổ biến chỉ thị về bến đò, nghe báo cáo viên nói về áo phao và phao cứu sinh.\n',
        kind: 'news',
      },
    ],
  },
  {
    id: 'title-and-lead-in',
    says: 'a title that bears number and issuer, and whose issuer himself opens the items below; an article says that the document was issued',
    decides: (clues) => document(opensItems(clues)),
    examples: [
      {
        text: 'Trang chủ » Văn bản\n\nChỉ thị số 14-CT/HU của Ban Thường vụ Huyện ủy Phù Yên về bến đò ngang\n\nMùa mưa năm nay đến sớm, nước sông Mua lên nhanh, nhiều bến đò không có phao và người lái chưa qua lớp học nào. Ban Thường vụ Huyện ủy yêu cầu:\n\n1. Các chi bộ mua phao.\n\n2. Công an huyện kiểm tra người lái.\n',
        kind: 'document',
      },
    ],
    counterExamples: [
      {
        text: 'Trang chủ » Tin tức\n\nChỉ thị số 14-CT/HU của Ban Thường vụ Huyện ủy Phù Yên về bến đò ngang\n\nBan Thường vụ Huyện ủy Phù Yên vừa ký ban hành Chỉ thị về bến đò ngang, sau khi nhiều bến đò không có phao và người lái chưa qua lớp học nào. Huyện ủy yêu cầu:\n\n1. Các chi bộ mua phao.\n\n2. Công an huyện kiểm tra người lái.\n',
        kind: 'news',
      },
    ],
  },
  {
    id: 'title-first',
    says: 'its very first line names its type, in capitals or without a number',
    decides: (clues) =>
      document(
        clues.frame.titleType !== undefined &&
          titleLine(clues)?.index === 0 &&
          (isTitleInCapitals(clues) || fromTitle(clues.layout, clues.frame).number === undefined),
      ),
    examples: [
      {
        text: 'CHƯƠNG TRÌNH\nHội thi bơi trên sông Mua\n\nHội thi mở cho học sinh các lớp, mỗi lớp cử hai em biết bơi và có áo phao do nhà trường cho mượn trong suốt hội thi.\n',
        kind: 'document',
      },
    ],
    counterExamples: [{ text: article, kind: 'news' }],
  },
  {
    id: 'several-bases',
    says: 'two or more căn cứ among its first paragraphs',
    decides: ({ opening }) => document(opening().bases > 1),
    examples: [
      {
        text: 'Căn cứ Luật Giao thông đường thủy nội địa;\n\nCăn cứ Nghị định số 61/2031/NĐ-CP ngày 09/6/2031 của Chính phủ;\n\nBến đò được mở khi có đủ phao, đèn và người lái đã qua lớp học do huyện tổ chức trong năm.\n',
        kind: 'document',
      },
    ],
    counterExamples: [{ text: article, kind: 'news' }],
  },
  {
    id: 'form-or-table',
    says: 'no prose, no headings, few lines: a form or a table',
    decides: ({ layout, opening }) => {
      const { prose, texts } = opening()
      return document(prose === 0 && texts < 40 && !layout.lines.some((line) => line.heading > 0))
    },
    examples: [
      {
        text: 'Tên bến đò: …\n\nHọ và tên người lái: …\n\nSố phao cứu sinh: …\n\nĐiện thoại liên hệ: …\n\nHạng đăng kiểm: …\n',
        kind: 'document',
      },
    ],
    counterExamples: [{ text: article, kind: 'news' }],
  },
  {
    id: 'prose-about-documents',
    says: 'prose without any part of a document: an article',
    decides: () => 'news',
    examples: [{ text: article, kind: 'news' }],
    counterExamples: [],
  },
]

/** Document or news, and the step that decided. */
export function kindOf(layout: Layout, frame: Frame, metadata: Metadata): Decision<Kind> {
  let known: Opening | undefined
  const opening = (): Opening => {
    known ??= openingOf(layout, frame)
    return known
  }
  return (
    decide(kindRules, { layout, frame, metadata, opening }) ?? { value: 'document', rule: 'letterhead-or-addressees' }
  )
}

function openingOf(layout: Layout, frame: Frame): Opening {
  const { lines, blocks } = layout
  let texts = 0
  let prose = 0
  let bases = 0
  let articles = 0
  const shouted = isCapitals(layout.text.slice(0, 30).split('\n', 1)[0] ?? '')
  const last = Math.min(lines.length, frame.body.start + 400)
  for (let i = Math.min(frame.body.start, frame.title.start); i < last; i += 1) {
    const line = lines[i]
    const block = blocks[line?.block ?? -1]
    if (line?.kind !== 'text' || line.index !== block?.firstLine) continue
    const text = layout.text.slice(line.start, Math.min(block.end, line.start + 200))
    texts += 1
    if (texts < 12 && prose <= 1 && shouted && attachedWith.test(text))
      return { texts, prose, bases, articles, attached: true, cut: false }
    if (texts === 1 && !frame.titleType && (isAttachment(text) || isBodyMark(text) || columnsBegin.test(text)))
      return { texts, prose, bases, articles, attached: false, cut: true }
    if (isBasis(text) && texts < 12 && layout.text.charAt(block.end - 1) === ';') bases += 1
    else if (isBodyMark(text)) articles += 1
    else if (isProse(text)) prose += 1
  }
  return { texts, prose, bases, articles, attached: false, cut: false }
}

/** So many paragraphs may stand before the items. */
const mostBeforeItems = 8
const item = latinPattern(`^(?:${markerForms.map((form) => form.pattern).join('|')})`)
const opensBelow = latin(
  /(?<!\p{L})(?:như sau|sau đây|yêu cầu|kết luận|chỉ đạo|đề nghị|thông báo|hướng dẫn|quyết định|quyết nghị) ?:$/iu,
)
/** How an article tells of what was issued. */
const told = latin(
  /(?<!\p{L})(?:vừa|đã|mới|được)(?: \p{L}+){0,4} ban hành (?:\p{L}+ )?(?:này|\p{Lu})|nêu rõ|theo đó|phóng viên|cho biết/iu,
)

/** Below a title with number and issuer a lead-in opens items, and nothing above it tells of the document as others do. */
function opensItems({ layout, frame }: KindClues): boolean {
  const { titleType } = frame
  const titled = titleType && fromTitle(layout, frame)
  if (titled?.number?.symbol === undefined || !titled.issuer) return false
  const first = firstTextLine(layout, frame.title.end)?.block
  if (first === undefined) return false
  const type = documentType(titleType?.type ?? '')?.name.toLowerCase() ?? ''
  for (const block of layout.blocks.slice(first, first + mostBeforeItems)) {
    const text = layout.text.slice(block.start, block.end)
    const names = text.toLowerCase()
    if (told.test(text) || names.includes(`theo ${type},`) || text.includes(titled.number.value)) return false
    const next = layout.blocks[block.index + 1]
    if (opensBelow.test(text)) return next !== undefined && item.test(layout.text.slice(next.start, next.start + 40))
  }
  return false
}

const attachedWith = /^\( ?(?:Ban hành )?[Kk]èm theo \p{Lu}/u
/** "STT" heads the first column. */
const columnsBegin = /^S?TT(?:\t|$)/u

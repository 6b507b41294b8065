import type { Language, Said } from '../export/words/graph-words.ts'
import type { RelationCode } from '../model/citation.ts'

/** `out`: what a document does to others; `in`: what others do to it. */
export type BoxSide = 'in' | 'out'

/**
 * The boxes of the diagram of a document, in the words of the "lược đồ" of legal databases: what it does to others (`out`), and what others do
 * to it (`in`). Their order is that of the diagram.
 */
export const relationBoxes: readonly { readonly relation: RelationCode; readonly out: Said; readonly in: Said }[] = [
  {
    relation: 'basis',
    out: { vi: 'Văn bản căn cứ', en: 'Based on' },
    in: { vi: 'Văn bản lấy làm căn cứ', en: 'Basis of' },
  },
  {
    relation: 'implements',
    out: { vi: 'Văn bản được thực hiện', en: 'Carries out' },
    in: { vi: 'Văn bản thực hiện', en: 'Carried out by' },
  },
  {
    relation: 'guides',
    out: { vi: 'Văn bản được hướng dẫn', en: 'Guides' },
    in: { vi: 'Văn bản hướng dẫn', en: 'Guided by' },
  },
  {
    relation: 'amends',
    out: { vi: 'Văn bản được sửa đổi, bổ sung', en: 'Amends' },
    in: { vi: 'Văn bản sửa đổi, bổ sung', en: 'Amended by' },
  },
  {
    relation: 'replaces',
    out: { vi: 'Văn bản bị thay thế', en: 'Replaces' },
    in: { vi: 'Văn bản thay thế', en: 'Replaced by' },
  },
  {
    relation: 'repeals',
    out: { vi: 'Văn bản bị bãi bỏ', en: 'Repeals' },
    in: { vi: 'Văn bản bãi bỏ', en: 'Repealed by' },
  },
  {
    relation: 'suspends',
    out: { vi: 'Văn bản bị đình chỉ', en: 'Suspends' },
    in: { vi: 'Văn bản đình chỉ', en: 'Suspended by' },
  },
  {
    relation: 'corrects',
    out: { vi: 'Văn bản được đính chính', en: 'Corrects' },
    in: { vi: 'Văn bản đính chính', en: 'Corrected by' },
  },
  {
    relation: 'replies',
    out: { vi: 'Văn bản được trả lời', en: 'Replies to' },
    in: { vi: 'Văn bản trả lời', en: 'Answered by' },
  },
  {
    relation: 'proposal',
    out: { vi: 'Theo đề nghị tại', en: 'On the proposal of' },
    in: { vi: 'Được chấp thuận tại', en: 'Proposal taken up by' },
  },
  {
    relation: 'attached',
    out: { vi: 'Ban hành kèm theo', en: 'Attached to' },
    in: { vi: 'Văn bản kèm theo', en: 'Comes with' },
  },
  {
    relation: 'refers',
    out: { vi: 'Văn bản dẫn chiếu', en: 'Refers to' },
    in: { vi: 'Văn bản dẫn chiếu tới', en: 'Referred to by' },
  },
]

/** What a box is called. */
export function boxTitle(relation: RelationCode, direction: BoxSide, language: Language): string {
  return relationBoxes.find((box) => box.relation === relation)?.[direction][language] ?? relation
}

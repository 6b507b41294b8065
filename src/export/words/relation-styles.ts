import type { RelationCode } from '../../model/citation.ts'

/** How a relation looks in every picture. The colour stands in the theme. */
export interface RelationStyle {
  readonly relation: RelationCode
  /** What the citing document does, in the words of the relation lists of legal databases. */
  readonly vi: string
  readonly en: string
  readonly line: 'solid' | 'dashed' | 'dotted'
  /** In points. */
  readonly width: number
  readonly arrow: 'normal' | 'vee' | 'diamond' | 'tee' | 'dot' | 'empty'
  /** Most citations are of these kinds: drawn without a label where there are many. */
  readonly quiet?: true
}

/** From the strongest effect on the cited document to the weakest: the order of legends and of filters. */
export const relationStyles: readonly RelationStyle[] = [
  { relation: 'repeals', vi: 'bãi bỏ', en: 'repeals', line: 'dashed', width: 1.8, arrow: 'tee' },
  { relation: 'replaces', vi: 'thay thế', en: 'replaces', line: 'solid', width: 1.8, arrow: 'tee' },
  { relation: 'suspends', vi: 'đình chỉ', en: 'suspends', line: 'dotted', width: 1.8, arrow: 'tee' },
  { relation: 'amends', vi: 'sửa đổi', en: 'amends', line: 'solid', width: 1.6, arrow: 'diamond' },
  { relation: 'corrects', vi: 'đính chính', en: 'corrects', line: 'dashed', width: 1.4, arrow: 'diamond' },
  { relation: 'guides', vi: 'hướng dẫn', en: 'guides', line: 'solid', width: 1.4, arrow: 'vee' },
  { relation: 'implements', vi: 'thực hiện', en: 'implements', line: 'solid', width: 1.6, arrow: 'normal' },
  { relation: 'replies', vi: 'trả lời', en: 'replies to', line: 'dashed', width: 1.2, arrow: 'vee' },
  { relation: 'proposal', vi: 'theo đề nghị', en: 'on the proposal of', line: 'dashed', width: 1.2, arrow: 'empty' },
  { relation: 'attached', vi: 'kèm theo', en: 'attached to', line: 'solid', width: 1.2, arrow: 'dot' },
  { relation: 'basis', vi: 'căn cứ', en: 'based on', line: 'solid', width: 1, arrow: 'normal', quiet: true },
  { relation: 'refers', vi: 'dẫn chiếu', en: 'refers to', line: 'dotted', width: 1, arrow: 'vee', quiet: true },
]

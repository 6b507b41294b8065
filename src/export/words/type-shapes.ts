import type { TypeFamilyId } from '../../lexicon/document-types.ts'

/** A family of document types that share a shape in every picture. */
export interface TypeFamily {
  readonly id: TypeFamilyId
  readonly vi: string
  readonly en: string
  /** Graphviz: https://graphviz.org/doc/info/shapes.html, and styles that go with it. */
  readonly dot: {
    readonly shape: string
    readonly style?: string
    readonly peripheries?: number
    readonly margin?: string
  }
  /** Cytoscape: https://js.cytoscape.org/#style/node-body */
  readonly cytoscape: string
  /** Mermaid: what stands before and after the label. */
  readonly mermaid: readonly [string, string]
  /** The name of the shape, for legends in words. */
  readonly shapeVi: string
  readonly shapeEn: string
}

export const typeFamilies: readonly TypeFamily[] = [
  {
    id: 'law',
    vi: 'luật, pháp lệnh',
    en: 'laws, ordinances',
    dot: { shape: 'octagon' },
    cytoscape: 'octagon',
    mermaid: ['((', '))'],
    shapeVi: 'bát giác',
    shapeEn: 'octagon',
  },
  {
    id: 'rule',
    vi: 'nghị định, thông tư, quy định',
    en: 'decrees, circulars, rules',
    dot: { shape: 'hexagon' },
    cytoscape: 'hexagon',
    mermaid: ['{{', '}}'],
    shapeVi: 'lục giác',
    shapeEn: 'hexagon',
  },
  {
    id: 'resolution',
    vi: 'nghị quyết, kết luận',
    en: 'resolutions, conclusions',
    dot: { shape: 'box', peripheries: 2 },
    cytoscape: 'barrel',
    mermaid: ['[[', ']]'],
    shapeVi: 'khung kép',
    shapeEn: 'double frame',
  },
  {
    id: 'directive',
    vi: 'chỉ thị, công điện',
    en: 'directives, urgent orders',
    dot: { shape: 'invhouse', margin: '0.1,0.05' },
    cytoscape: 'tag',
    mermaid: ['>', ']'],
    shapeVi: 'mũi nhọn chỉ xuống',
    shapeEn: 'point down',
  },
  {
    id: 'decision',
    vi: 'quyết định',
    en: 'decisions',
    dot: { shape: 'box' },
    cytoscape: 'rectangle',
    mermaid: ['[', ']'],
    shapeVi: 'chữ nhật',
    shapeEn: 'rectangle',
  },
  {
    id: 'plan',
    vi: 'kế hoạch, chương trình, hướng dẫn',
    en: 'plans, programmes, guidance',
    dot: { shape: 'folder' },
    cytoscape: 'cut-rectangle',
    mermaid: ['[/', '/]'],
    shapeVi: 'tập hồ sơ',
    shapeEn: 'folder',
  },
  {
    id: 'report',
    vi: 'báo cáo, tờ trình, thông báo',
    en: 'reports, proposals, notices',
    dot: { shape: 'note' },
    cytoscape: 'bottom-round-rectangle',
    mermaid: ['[\\', '\\]'],
    shapeVi: 'tờ giấy gấp góc',
    shapeEn: 'note',
  },
  {
    id: 'letter',
    vi: 'công văn, giấy tờ',
    en: 'official letters, papers',
    dot: { shape: 'box', style: 'rounded' },
    cytoscape: 'round-rectangle',
    mermaid: ['(', ')'],
    shapeVi: 'góc tròn',
    shapeEn: 'rounded',
  },
  {
    id: 'other',
    vi: 'loại khác',
    en: 'other kinds',
    dot: { shape: 'ellipse' },
    cytoscape: 'ellipse',
    mermaid: ['([', '])'],
    shapeVi: 'bầu dục',
    shapeEn: 'ellipse',
  },
]

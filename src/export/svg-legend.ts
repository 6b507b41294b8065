import type { CitationGraph } from '../model/graph.ts'
import { escapeHtml } from './dot-syntax.ts'
import { type LegendEntry, legendEntries } from './legend.ts'
import { textWidth } from './text-width.ts'
import type { Language } from './words/graph-words.ts'
import type { Theme } from './words/themes.ts'
import type { TypeFamily } from './words/type-shapes.ts'

/** A piece of SVG and how much room it takes, in points. */
export interface Panel {
  readonly svg: string
  readonly width: number
  readonly height: number
}

const fontSize = 11
const row = 20
const between = 10
/** Where the words begin: left of them stands the sample. */
const indent = 42

/** What the picture's colours, shapes and lines mean, one under the other, each with a sample as it is drawn. */
export function legendPanel(graph: CitationGraph, theme: Theme, language: Language, asked: readonly string[]): Panel {
  const groups = legendEntries(graph, theme, language, asked).filter((entries) => entries.length > 0)
  let y = 0
  let widest = 0
  const rows = groups.flatMap((entries) => {
    const drawn = entries.map((entry) => {
      const line = rowOf(entry, theme, y)
      const start = entry.sample.kind === 'none' ? 0 : indent
      widest = Math.max(widest, start + textWidth(entry.words, fontSize))
      y += row
      return line
    })
    y += between
    return drawn
  })
  return { svg: rows.join('\n'), width: Math.ceil(widest * 1.06), height: Math.max(0, y - between) }
}

function rowOf({ words, sample }: LegendEntry, theme: Theme, y: number): string {
  const x = sample.kind === 'none' ? 0 : indent
  const text = `<text x="${x}" y="${y + 14}" font-size="${fontSize}" fill="${theme.text}">${escapeHtml(words)}</text>`
  return `${sampleOf(sample, theme, y + 10)}${text}`
}

function sampleOf(sample: LegendEntry['sample'], theme: Theme, y: number): string {
  switch (sample.kind) {
    case 'none':
      return ''
    case 'fill':
      return `<rect x="0" y="${y - 7}" width="32" height="14" fill="${sample.fill}" stroke="${sample.stroke}"/>`
    case 'shape':
      return `<g transform="translate(0 ${y})" fill="none" stroke="${theme.muted}">${outlines[sample.shape] ?? ''}</g>`
    case 'frame': {
      const dash = sample.dashed ? ' stroke-dasharray="4 3"' : ''
      return `<rect x="1" y="${y - 6}" width="30" height="12" fill="none" stroke="${sample.stroke}" stroke-width="${sample.width}"${dash}/>`
    }
    case 'line': {
      const { colour, line, arrow, width } = sample
      const dash = line === 'solid' ? '' : ` stroke-dasharray="${line === 'dashed' ? '5 3' : '1 4'}"`
      const stroke = `<path d="M0 ${y}H26" stroke="${colour}" stroke-width="${width}" fill="none"${dash}/>`
      return `${stroke}<g transform="translate(24 ${y})" stroke="${colour}">${heads(colour, theme.background)[arrow]}</g>`
    }
  }
}

/** Outlines in a box of 32 × 14 whose left edge is at 0 and whose middle is at 0: small relatives of the shapes that Graphviz draws. */
const outlines: Readonly<Record<TypeFamily['id'], string>> = {
  law: '<path d="M6 -7H26L32 -3V3L26 7H6L0 3V-3Z"/>',
  rule: '<path d="M6 -7H26L32 0L26 7H6L0 0Z"/>',
  resolution: '<path d="M0 -7H32V7H0ZM2.5 -4.5H29.5V4.5H2.5Z"/>',
  directive: '<path d="M0 -7H32V2L16 7L0 2Z"/>',
  decision: '<path d="M0 -7H32V7H0Z"/>',
  plan: '<path d="M0 -5H20L22 -7H29L31 -5H32V7H0Z"/>',
  report: '<path d="M0 -7H27L32 -3V7H0ZM27 -7V-3H32"/>',
  letter: '<rect x="0" y="-7" width="32" height="14" rx="5"/>',
  other: '<ellipse cx="16" cy="0" rx="16" ry="7"/>',
}

type ArrowHead = Extract<LegendEntry['sample'], { kind: 'line' }>['arrow']

function heads(colour: string, ground: string): Readonly<Record<ArrowHead, string>> {
  return {
    normal: `<path d="M0 -3.5L8 0L0 3.5Z" fill="${colour}"/>`,
    empty: `<path d="M0 -3.5L8 0L0 3.5Z" fill="${ground}"/>`,
    vee: `<path d="M-1 -3.5L8 0L-1 3.5L2 0Z" fill="${colour}"/>`,
    diamond: `<path d="M0 0L4 -3.5L8 0L4 3.5Z" fill="${colour}"/>`,
    tee: '<path d="M4 -4.5V4.5M0 0H4" stroke-width="2.5" fill="none"/>',
    dot: `<circle cx="4" cy="0" r="3" fill="${colour}"/>`,
  }
}

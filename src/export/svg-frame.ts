import { isRest } from '../graph/crowd.ts'
import type { CitationGraph } from '../model/graph.ts'
import { themeOf } from './appearance.ts'
import { escapeHtml } from './dot-syntax.ts'
import type { ExportOptions } from './exporter.ts'
import { nameOf, printedDate } from './labels.ts'
import { pageSizes } from './page-size.ts'
import { legendPanel, type Panel } from './svg-legend.ts'
import { textWidth } from './text-width.ts'
import { pictureWords } from './words/graph-words.ts'

const margin = 24
const gap = 28
const titleSize = 18
const noteSize = 11

/**
 * A drawing of Graphviz with its title above and its legend beside it; on a page, everything as large as fits.
 *
 * @param drawing what Graphviz wrote: `<svg width="…pt" height="…pt" viewBox="…">…</svg>`
 * @param left how many documents are not drawn
 */
export function frameSvg(drawing: string, graph: CitationGraph, left: number, options: ExportOptions): string {
  const theme = themeOf(options.theme)
  const language = options.language ?? 'vi'
  const picture = pictureOf(drawing)
  const hasLegend = options.legend !== false && graph.nodes.length > 0
  const legend: Panel = hasLegend
    ? legendPanel(graph, theme, language, options.asked ?? [])
    : { svg: '', width: 0, height: 0 }
  const layout = layoutOf(picture, legend, options)
  const { width, height, unit } = layout
  const title = titleOf(graph, options)
  const note = noteOf(graph, left, options)
  const room = width - 2 * margin * unit
  const titlePoints = Math.min(titleSize * unit, room / Math.max(1, textWidth(title, 1) * 1.08))
  const notePoints = Math.min(noteSize * unit, room / Math.max(1, textWidth(note, 1) * 1.05))
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${round(width)}pt" height="${round(height)}pt" viewBox="0 0 ${round(width)} ${round(height)}" font-family="${theme.font}" role="img" aria-label="${escapeHtml(title)}">`,
    `<title>${escapeHtml(title)}</title>`,
    `<rect width="100%" height="100%" fill="${theme.background}"/>`,
    title === ''
      ? ''
      : `<text x="${round(margin * unit)}" y="${round((margin + 16) * unit)}" font-size="${round(titlePoints)}" font-weight="bold" fill="${theme.text}">${escapeHtml(title)}</text>`,
    `<text x="${round(margin * unit)}" y="${round((margin + 34) * unit)}" font-size="${round(notePoints)}" fill="${theme.muted}">${escapeHtml(note)}</text>`,
    `<g transform="translate(${round(layout.picture.x)} ${round(layout.picture.y)}) scale(${round(layout.picture.scale)})">`,
    picture.svg,
    '</g>',
    `<g class="legend" transform="translate(${round(layout.legend.x)} ${round(layout.legend.y)}) scale(${round(layout.legend.scale)})">`,
    legend.svg,
    '</g>',
    '</svg>',
    '',
  ]
    .filter((line, at, lines) => line !== '' || at === lines.length - 1)
    .join('\n')
}

/** The inside of a drawing and its size. */
function pictureOf(drawing: string): Panel {
  const box = /viewBox="[-\d.]+ [-\d.]+ ([\d.]+) ([\d.]+)"/u.exec(drawing)
  const inside = drawing.slice(drawing.indexOf('>', drawing.indexOf('<svg')) + 1, drawing.lastIndexOf('</svg>'))
  return { svg: inside.trim(), width: Number(box?.[1] ?? 0), height: Number(box?.[2] ?? 0) }
}

interface Layout {
  readonly width: number
  readonly height: number
  /** How many times larger title and legend are than usual. */
  readonly unit: number
  readonly picture: { readonly x: number; readonly y: number; readonly scale: number }
  readonly legend: { readonly x: number; readonly y: number; readonly scale: number }
}

const head = 48
/** Letters of 6 points: they are read on paper. */
const smallestLegend = 0.55

function layoutOf(picture: Panel, legend: Panel, { page }: ExportOptions): Layout {
  if (page !== undefined) return onPage(picture, legend, page)
  // Beside a picture that is looked at from far, small letters would be dust.
  const unit = Math.max(1, Math.min(picture.width / 1400, picture.height / 800))
  const beside = legend.width === 0 ? 0 : (legend.width + gap) * unit
  const top = (margin + head) * unit
  const width = Math.max(picture.width + beside + 2 * margin * unit, 420)
  return {
    width,
    height: top + Math.max(picture.height, legend.height * unit) + margin * unit,
    unit,
    picture: { x: margin * unit, y: top, scale: 1 },
    legend: { x: width - (margin + legend.width) * unit, y: top, scale: unit },
  }
}

function onPage(picture: Panel, legend: Panel, page: NonNullable<ExportOptions['page']>): Layout {
  const size = pageSizes[page]
  const isTurned = size.turns && picture.height > picture.width * 1.1
  const [width, height] = isTurned ? [size.height, size.width] : [size.width, size.height]
  const unit = 0.8
  const top = (margin + head) * unit
  const down = height - top - margin * unit
  const widest = Math.min(unit, down / Math.max(1, legend.height), (width * 0.26) / Math.max(1, legend.width))
  const acrossOf = (scale: number): number =>
    width - 2 * margin * unit - (legend.width === 0 ? 0 : legend.width * scale + gap * unit)
  const scaleOf = (across: number): number =>
    Math.min(1.4, across / Math.max(1, picture.width), down / Math.max(1, picture.height))
  // What the documents say is in smaller letters on a wide picture: the legend, whose letters are as large, leaves them its room.
  const legendScale = Math.min(widest, Math.max(smallestLegend, scaleOf(acrossOf(smallestLegend))))
  const across = acrossOf(legendScale)
  const scale = scaleOf(across)
  return {
    width,
    height,
    unit,
    picture: {
      x: margin * unit + (across - picture.width * scale) / 2,
      y: top + Math.max(0, (down - picture.height * scale) / 2),
      scale,
    },
    legend: { x: width - margin * unit - legend.width * legendScale, y: top, scale: legendScale },
  }
}

/** The given title, else which document is asked for, else what such a picture is. */
export function titleOf(graph: CitationGraph, { title, asked = [], language = 'vi' }: ExportOptions): string {
  if (title !== undefined) return title
  const keys = new Set(asked)
  const node = graph.nodes.find(({ key }) => keys.has(key))
  if (node === undefined) return pictureWords.graph[language]
  const name = nameOf(node, language)
  const day = node.date === undefined ? '' : printedDate(node.date)
  return `${pictureWords.around[language]} ${name}${day === '' || name.includes(day) ? '' : ` (${day})`}`
}

/** How much is drawn, and how much is not. */
function noteOf({ nodes, edges }: CitationGraph, left: number, { language = 'vi' }: ExportOptions): string {
  const drawn = nodes.filter((node) => !isRest(node))
  const documents = drawn.reduce((sum, { members = 1 }) => sum + members, 0)
  const gathered = nodes.reduce((sum, node) => sum + (isRest(node) ? (node.members ?? 0) : 0), 0)
  return [
    `${documents} ${pictureWords.documents[language]}`,
    `${edges.reduce((sum, { count }) => sum + count, 0)} ${pictureWords.citations[language]}`,
    ...(gathered === 0 ? [] : [`+ ${gathered} ${pictureWords.others[language]}`]),
    ...(left === 0 ? [] : [`${left} ${pictureWords.left[language]} (--limit all)`]),
  ].join(' · ')
}

function round(value: number): number {
  return Number(value.toFixed(3))
}

import type { CitationGraph } from '../model/graph.ts'
import { typeFamilyOf } from './appearance.ts'
import { escapeHtml, type Html } from './dot-syntax.ts'
import { textWidth } from './text-width.ts'
import { type Language, levelWords, pictureWords, systemWords } from './words/graph-words.ts'
import { relationStyles } from './words/relation-styles.ts'
import type { Theme } from './words/themes.ts'
import { typeFamilies } from './words/type-shapes.ts'

const strokes = { solid: '━━', dashed: '╍╍', dotted: '┈┈' } as const
const fontSize = 11
/** Cells in one line of the legend, so that it is not wider than a small graph. */
const perLine = 5

export interface LegendOptions {
  readonly title?: string
  readonly legend?: boolean
  /** Gives each cell its width: see `DotDetails`. */
  readonly measured?: boolean
}

interface Entry {
  readonly words: string
  readonly colour: string
  readonly fill?: string
  readonly frame?: string
}

/**
 * The title and the legend as the label of the whole picture, so that the graph has no nodes that are no documents.
 * Only what the graph shows is explained. Undefined when there is nothing to say.
 */
export function legendOf(
  graph: CitationGraph,
  theme: Theme,
  language: Language,
  options: LegendOptions,
): Html | undefined {
  const { title, legend = true, measured = false } = options
  const groups =
    legend && graph.nodes.length > 0
      ? [paints(graph, theme, language), shapes(graph, theme, language), relations(graph, theme, language)]
      : []
  const rows = [
    ...(title === undefined ? [] : [`<td align="left"><font point-size="16"><b>${escapeHtml(title)}</b></font></td>`]),
    ...groups.flatMap((entries) => inLines(entries)).map((entries) => lineOf(entries, measured)),
  ]
  if (rows.length === 0) return undefined
  return {
    html: `<table border="0" cellborder="0" cellspacing="0" cellpadding="2">${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`,
  }
}

function inLines(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const lines: (readonly Entry[])[] = []
  for (let start = 0; start < entries.length; start += perLine) lines.push(entries.slice(start, start + perLine))
  return lines
}

function lineOf(entries: readonly Entry[], measured: boolean): string {
  const cells = entries.map(({ words, colour, fill, frame }) => {
    const width = measured ? ` width="${Math.ceil(textWidth(words, fontSize) * 1.05 + 8)}"` : ''
    const paint = fill === undefined || frame === undefined ? '' : ` border="1" color="${frame}" bgcolor="${fill}"`
    return `<td${paint}${width}><font color="${colour}">${escapeHtml(words)}</font></td>`
  })
  return `<td align="left"><table border="0" cellborder="0" cellspacing="4" cellpadding="3"><tr>${cells.join('')}</tr></table></td>`
}

function paints(graph: CitationGraph, theme: Theme, language: Language): readonly Entry[] {
  const shown = new Set(
    graph.nodes
      .filter((node) => !node.external)
      .map((node) => `${node.system ?? 'unknown'} ${node.level ?? 'unknown'}`),
  )
  return (['state', 'party', 'front', 'joint', 'unknown'] as const).flatMap((system) =>
    (['central', 'province', 'district', 'commune', 'unknown'] as const).flatMap((level) => {
      if (!shown.has(`${system} ${level}`)) return []
      const { fill, text } = theme.systems[system][level]
      const words =
        level === 'unknown'
          ? systemWords[system][language]
          : `${systemWords[system][language]}, ${levelWords[level][language]}`
      return [{ words, colour: text, fill, frame: theme.systems[system].stroke }]
    }),
  )
}

function shapes(graph: CitationGraph, theme: Theme, language: Language): readonly Entry[] {
  const families = new Set(graph.nodes.map((node) => typeFamilyOf(node.type).id))
  const words = [
    ...typeFamilies
      .filter((family) => families.has(family.id))
      .map((family) => (language === 'vi' ? `${family.shapeVi}: ${family.vi}` : `${family.shapeEn}: ${family.en}`)),
    ...(graph.nodes.some((node) => node.external) ? [pictureWords.external[language]] : []),
    ...(graph.nodes.some((node) => node.ambiguous === true) ? [pictureWords.ambiguous[language]] : []),
  ]
  return words.map((entry) => ({ words: entry, colour: theme.muted }))
}

function relations(graph: CitationGraph, theme: Theme, language: Language): readonly Entry[] {
  const used = new Set(graph.edges.map((edge) => edge.relation))
  const entries = relationStyles
    .filter((style) => used.has(style.relation))
    .map((style) => ({ words: `${strokes[style.line]}▶ ${style[language]}`, colour: theme.relations[style.relation] }))
  return entries.length === 0 ? [] : [...entries, { words: pictureWords.direction[language], colour: theme.muted }]
}

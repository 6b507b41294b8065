import type { CitationGraph } from '../model/graph.ts'
import { type Language, levelWords, pictureWords, systemWords } from '../tables/graph-words.ts'
import { relationStyles } from '../tables/relation-styles.ts'
import type { Paint, Theme } from '../tables/themes.ts'
import { typeFamilies } from '../tables/type-shapes.ts'
import { typeFamilyOf } from './appearance.ts'
import { escapeHtml, type Html } from './dot-syntax.ts'

const lines = { solid: '━━', dashed: '╍╍', dotted: '┈┈' } as const

/**
 * The title and the legend as the label of the whole picture, so that the graph has no nodes that are no documents.
 * Only what the graph shows is explained. Undefined when there is nothing to say.
 */
export function legendOf(
  graph: CitationGraph,
  theme: Theme,
  language: Language,
  title: string | undefined,
  withLegend: boolean,
): Html | undefined {
  const rows = [
    ...(title === undefined ? [] : [`<td align="left"><font point-size="16"><b>${escapeHtml(title)}</b></font></td>`]),
    ...(withLegend && graph.nodes.length > 0 ? legendRows(graph, theme, language) : []),
  ]
  if (rows.length === 0) return undefined
  return {
    html: `<table border="0" cellborder="0" cellspacing="2" cellpadding="2">${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`,
  }
}

function legendRows(graph: CitationGraph, theme: Theme, language: Language): readonly string[] {
  const rows = [paintCells(graph, theme, language), shapeCells(graph, theme, language), relationCells(graph, theme, language)]
  return rows
    .filter((cells) => cells.length > 0)
    .map(
      (cells) =>
        `<td align="left"><table border="0" cellborder="0" cellspacing="6" cellpadding="3"><tr>${cells.join('')}</tr></table></td>`,
    )
}

function paintCells(graph: CitationGraph, theme: Theme, language: Language): readonly string[] {
  const shown = graph.nodes.filter((node) => !node.external)
  return (['state', 'party', 'front', 'joint', 'unknown'] as const).flatMap((system) =>
    (['central', 'province', 'district', 'commune', 'unknown'] as const).flatMap((level) => {
      if (!shown.some((node) => (node.system ?? 'unknown') === system && (node.level ?? 'unknown') === level)) return []
      const paint: Paint = theme.systems[system][level]
      const words = [systemWords[system][language], level === 'unknown' ? '' : levelWords[level][language]]
        .filter((word) => word !== '')
        .join(', ')
      return [
        `<td border="1" color="${theme.systems[system].stroke}" bgcolor="${paint.fill}"><font color="${paint.text}">${escapeHtml(words)}</font></td>`,
      ]
    }),
  )
}

function shapeCells(graph: CitationGraph, theme: Theme, language: Language): readonly string[] {
  const families = new Set(graph.nodes.map((node) => typeFamilyOf(node.type).id))
  const shapes = typeFamilies
    .filter((family) => families.has(family.id))
    .map((family) => (language === 'vi' ? `${family.shapeVi}: ${family.vi}` : `${family.shapeEn}: ${family.en}`))
  const marks = [
    ...(graph.nodes.some((node) => node.external) ? [pictureWords.external[language]] : []),
    ...(graph.nodes.some((node) => node.ambiguous === true) ? [pictureWords.ambiguous[language]] : []),
  ]
  return [...shapes, ...marks].map((words) => `<td><font color="${theme.muted}">${escapeHtml(words)}</font></td>`)
}

function relationCells(graph: CitationGraph, theme: Theme, language: Language): readonly string[] {
  const used = new Set(graph.edges.map((edge) => edge.relation))
  const cells = relationStyles
    .filter((style) => used.has(style.relation))
    .map((style) => `<td><font color="${theme.relations[style.relation]}">${lines[style.line]}▶ ${escapeHtml(style[language])}</font></td>`)
  if (cells.length === 0) return []
  return [...cells, `<td><font color="${theme.muted}">${escapeHtml(pictureWords.direction[language])}</font></td>`]
}

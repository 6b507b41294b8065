import { isRest } from '../graph/crowd.ts'
import type { CitationGraph } from '../model/graph.ts'
import { typeFamilyOf } from './appearance.ts'
import { escapeHtml, type Html } from './dot-syntax.ts'
import { textWidth } from './text-width.ts'
import { type Language, levelWords, pictureWords, systemWords } from './words/graph-words.ts'
import { type RelationStyle, relationStyles } from './words/relation-styles.ts'
import type { Theme } from './words/themes.ts'
import { type TypeFamily, typeFamilies } from './words/type-shapes.ts'

const strokes = { solid: '━━', dashed: '╍╍', dotted: '┈┈' } as const
const fontSize = 11
/** Cells in one line of the legend, so that it is not wider than a small graph. */
const perLine = 5

export interface LegendOptions {
  readonly title?: string
  readonly legend?: boolean
  readonly asked?: readonly string[]
  /** Gives each cell its width: see `DotDetails`. */
  readonly measured?: boolean
}

/** A line of a legend: what it says and how the thing looks. */
export interface LegendEntry {
  readonly words: string
  readonly sample:
    | { readonly kind: 'none' }
    | { readonly kind: 'fill'; readonly fill: string; readonly stroke: string; readonly text: string }
    | { readonly kind: 'shape'; readonly shape: TypeFamily['id']; readonly named: string }
    | { readonly kind: 'frame'; readonly stroke: string; readonly width: number; readonly dashed: boolean }
    | ({ readonly kind: 'line'; readonly colour: string } & Pick<RelationStyle, 'line' | 'arrow' | 'width'>)
}

/** What a graph shows and a picture must explain: colours, shapes, lines. */
export function legendEntries(
  graph: CitationGraph,
  theme: Theme,
  language: Language,
  asked: readonly string[] = [],
): readonly (readonly LegendEntry[])[] {
  return [
    paints(graph, theme, language),
    [...shapes(graph, language), ...frames(graph, theme, language, asked)],
    relations(graph, theme, language),
  ]
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
  const { title, legend = true, measured = false, asked } = options
  const groups = legend && graph.nodes.length > 0 ? legendEntries(graph, theme, language, asked) : []
  const rows = [
    ...(title === undefined ? [] : [`<td align="left"><font point-size="16"><b>${escapeHtml(title)}</b></font></td>`]),
    ...groups.flatMap((entries) => inLines(entries)).map((entries) => lineOf(entries, theme, measured)),
  ]
  if (rows.length === 0) return undefined
  return {
    html: `<table border="0" cellborder="0" cellspacing="0" cellpadding="2">${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`,
  }
}

function inLines(entries: readonly LegendEntry[]): readonly (readonly LegendEntry[])[] {
  const lines: (readonly LegendEntry[])[] = []
  for (let start = 0; start < entries.length; start += perLine) lines.push(entries.slice(start, start + perLine))
  return lines
}

function lineOf(entries: readonly LegendEntry[], theme: Theme, measured: boolean): string {
  const cells = entries.map(({ words, sample }) => {
    const said = sample.kind === 'line' ? `${strokes[sample.line]}▶ ${words}` : spoken(words, sample)
    const width = measured ? ` width="${Math.ceil(textWidth(said, fontSize) * 1.05 + 8)}"` : ''
    const paint = sample.kind === 'fill' ? ` border="1" color="${sample.stroke}" bgcolor="${sample.fill}"` : ''
    const colour = sample.kind === 'line' ? sample.colour : sample.kind === 'fill' ? sample.text : theme.muted
    return `<td${paint}${width}><font color="${colour}">${escapeHtml(said)}</font></td>`
  })
  return `<td align="left"><table border="0" cellborder="0" cellspacing="4" cellpadding="3"><tr>${cells.join('')}</tr></table></td>`
}

/** Where no sample can be drawn, its look is told. */
function spoken(words: string, sample: LegendEntry['sample']): string {
  return sample.kind === 'shape' ? `${sample.named}: ${words}` : words
}

function paints(graph: CitationGraph, theme: Theme, language: Language): readonly LegendEntry[] {
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
      return [{ words, sample: { kind: 'fill', fill, stroke: theme.systems[system].stroke, text } as const }]
    }),
  )
}

function shapes(graph: CitationGraph, language: Language): readonly LegendEntry[] {
  const families = new Set(graph.nodes.filter((node) => !isRest(node)).map((node) => typeFamilyOf(node.type).id))
  return typeFamilies
    .filter((family) => families.has(family.id))
    .map((family) => ({
      words: family[language],
      sample: { kind: 'shape', shape: family.id, named: language === 'vi' ? family.shapeVi : family.shapeEn },
    }))
}

function frames(
  graph: CitationGraph,
  theme: Theme,
  language: Language,
  asked: readonly string[],
): readonly LegendEntry[] {
  const frame = (
    what: 'asked' | 'external' | 'ambiguous',
    stroke: string,
    width: number,
    dashed: boolean,
  ): LegendEntry => ({ words: pictureWords[what][language], sample: { kind: 'frame', stroke, width, dashed } })
  const isAsked = new Set(asked)
  return [
    ...(graph.nodes.some(({ key }) => isAsked.has(key)) ? [frame('asked', theme.asked, 3, false)] : []),
    ...(graph.nodes.some((node) => node.external && !isRest(node)) ? [frame('external', theme.muted, 1, true)] : []),
    ...(graph.nodes.some((node) => node.ambiguous === true) ? [frame('ambiguous', theme.ambiguous, 2, false)] : []),
  ]
}

function relations(graph: CitationGraph, theme: Theme, language: Language): readonly LegendEntry[] {
  const used = new Set(graph.edges.map((edge) => edge.relation))
  const entries = relationStyles
    .filter((style) => used.has(style.relation))
    .map(({ relation, line, arrow, width, ...said }) => ({
      words: said[language],
      sample: { kind: 'line', colour: theme.relations[relation], line, arrow, width } as const,
    }))
  return entries.length === 0
    ? []
    : [...entries, { words: pictureWords.direction[language], sample: { kind: 'none' } as const }]
}

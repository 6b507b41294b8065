import type { ElementDefinition, StylesheetJson } from 'cytoscape'
import type { GraphNode } from '../../../model/graph.ts'
import { shorten, wrap } from '../../../text/plain-text.ts'
import { paintOf, relationStyleOf, typeFamilyOf } from '../../appearance.ts'
import { edgeLabel, nameOf, printedDate, shortSubject } from '../../labels.ts'
import { textWidth } from '../../text-width.ts'
import type { Language } from '../../words/graph-words.ts'
import type { RelationStyle } from '../../words/relation-styles.ts'
import type { Theme } from '../../words/themes.ts'
import { isOver, type PageModel } from './model.ts'
import type { Cell } from './places.ts'

/** Names inside the shapes that would be smaller on the screen are left out; `far.ts` names documents then. */
export const readableSize = 6.5

/** Above this many documents each shows its name and date alone. */
const manyNodes = 150
/** Above this many arrows only strong relations and those beside the chosen document carry a label. */
const manyArrows = 60

export const nodeId = (at: number): string => `n${at}`
export const arrowId = (at: number): string => `e${at}`

/** How large documents are drawn, by their number. */
export function sizesFor(count: number): { readonly node: Cell; readonly cell: Cell } {
  return count > manyNodes
    ? { node: { width: 136, height: 34 }, cell: { width: 172, height: 62 } }
    : { node: { width: 168, height: 62 }, cell: { width: 214, height: 116 } }
}

/** Arrows carry as many words for the one number as for the other. */
export function sameArrows(one: number, other: number): boolean {
  return one > manyArrows === other > manyArrows && one > 400 === other > 400
}

export function labelOf(node: GraphNode, language: Language, count: number): string {
  const name = `${nameOf(node, language)}${node.ambiguous === true ? ' (?)' : ''}`
  const date =
    node.date === undefined || node.members !== undefined || name.endsWith(printedDate(node.date))
      ? []
      : [printedDate(node.date)]
  if (count > manyNodes || node.members !== undefined)
    return [shorten(name, node.members === undefined ? 24 : 44), ...date].join('\n')
  const subject = shortSubject(node, 54)
  // Shapes with points have no room for a fourth line.
  const lines = narrow.has(typeFamilyOf(node.type).cytoscape) ? 1 : 2
  const words = wrap(name, lettersOf(name, 28), 2)
  const about = lines + 1 > words.length ? wrap(subject, lettersOf(subject, 30), lines + 1 - words.length) : []
  return [...words, ...about, ...date].join('\n')
}

/** How many letters stand in a line that has room for so many small ones: capitals are wider. */
function lettersOf(text: string, small: number): number {
  const mean = text === '' ? 0 : textWidth(text, 1) / text.length
  return Math.min(small, Math.max(12, Math.floor((small * 0.51) / Math.max(mean, 0.51))))
}

const narrow = new Set(['tag', 'hexagon', 'octagon', 'ellipse'])

const arrowShapes: Readonly<Record<RelationStyle['arrow'], string>> = {
  normal: 'triangle',
  empty: 'triangle',
  vee: 'vee',
  diamond: 'diamond',
  tee: 'tee',
  dot: 'circle',
}

/** How many documents and arrows are seen at once: few have room for more words. */
export interface Amount {
  readonly nodes: number
  readonly arrows: number
}

/** Everything of a document and an arrow that depends on theme and language, as data that the style sheet maps. */
export function elementsOf(
  model: PageModel,
  theme: Theme,
  language: Language,
  amount: Amount = { nodes: model.data.nodes.length, arrows: model.arrows.length },
): ElementDefinition[] {
  const { nodes } = model.data
  const { node: size } = sizesFor(amount.nodes)
  const busiest = model.arrows.reduce((most, { edge }) => Math.max(most, 'parts' in edge ? edge.count : 0), 0)
  const largest = nodes.reduce((most, node) => Math.max(most, node.members ?? 0), 0)
  return [
    ...nodes.map((node, at): ElementDefinition => {
      const grown = node.members === undefined ? 1 : 1 + Math.sqrt(node.members / largest)
      const paint = paintOf(node, theme)
      const data = {
        id: nodeId(at),
        at,
        label: labelOf(node, language, amount.nodes),
        shape: typeFamilyOf(node.type).cytoscape,
        // These shapes leave less room for words than a rectangle.
        width: size.width * grown * (narrow.has(typeFamilyOf(node.type).cytoscape) ? 1.18 : 1),
        height: size.height * grown,
        fontSize: (amount.nodes > manyNodes ? 11 : 11.5) * grown,
        ...paint,
      }
      const classes = [
        node.external ? 'external' : '',
        node.ambiguous === true ? 'ambiguous' : '',
        isOver(node) ? 'over' : '',
      ].filter((name) => name !== '')
      return { group: 'nodes', data, classes }
    }),
    ...model.arrows.map(({ source, target, edge }, at): ElementDefinition => {
      const style = relationStyleOf(edge.relation)
      const bundle = 'parts' in edge
      const unsure = edge.resolution === 'ambiguous' && !bundle
      const loud = bundle || amount.arrows <= manyArrows || style.quiet !== true
      const data = {
        id: arrowId(at),
        at,
        source: nodeId(source),
        target: nodeId(target),
        label: edgeLabel(edge, language),
        colour: unsure ? theme.ambiguous : theme.relations[edge.relation],
        line: bundle ? 'solid' : style.line,
        width: bundle ? 1 + 7 * Math.sqrt(edge.count / busiest) : style.width,
        arrow: arrowShapes[style.arrow],
        fill: style.arrow === 'empty' || unsure ? 'hollow' : 'filled',
      }
      return { group: 'edges', data, classes: loud && amount.arrows <= 400 ? ['loud'] : [] }
    }),
  ]
}

export function styleSheet(theme: Theme, count: number): StylesheetJson {
  const large = count > manyNodes
  return [
    {
      selector: 'node[shape]',
      style: {
        shape: 'data(shape)' as 'rectangle',
        width: 'data(width)',
        height: 'data(height)',
        'background-color': 'data(fill)',
        'border-color': 'data(stroke)',
        'border-width': 1.5,
        label: 'data(label)',
        color: 'data(text)',
        'font-family': theme.font,
        'font-size': 'data(fontSize)',
        'text-wrap': 'wrap',
        'text-valign': 'center',
        'text-halign': 'center',
        'line-height': 1.2,
        'min-zoomed-font-size': readableSize,
      },
    },
    { selector: 'node[shape = "tag"]', style: { 'text-margin-x': -9 } },
    {
      selector: 'node.far',
      style: {
        label: 'data(far)',
        'font-size': 'data(farSize)',
        color: theme.text,
        'text-valign': 'bottom',
        'text-margin-x': 0,
        'min-zoomed-font-size': 0,
        'text-background-color': theme.background,
        'text-background-opacity': 0.75,
      },
    },
    { selector: 'node.inside', style: { color: 'data(text)', 'text-valign': 'center', 'text-background-opacity': 0 } },
    { selector: 'node.inside[shape = "tag"]', style: { 'text-margin-x': -9 } },
    { selector: 'node.external', style: { 'border-style': 'dashed', 'border-width': 2 } },
    { selector: 'node.ambiguous', style: { 'border-width': 3 } },
    { selector: 'node[outline]', style: { 'border-width': 'data(outline)' } },
    {
      selector: 'node.over',
      style: { 'border-style': 'double', 'border-width': 5, 'border-color': theme.relations.repeals },
    },
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        'line-color': 'data(colour)',
        'line-style': 'data(line)' as 'solid',
        'target-arrow-color': 'data(colour)',
        'target-arrow-shape': 'data(arrow)' as 'triangle',
        'target-arrow-fill': 'data(fill)' as 'filled',
        'arrow-scale': 0.9,
        'control-point-step-size': 70,
        'curve-style': large ? 'straight' : 'bezier',
        opacity: large ? 0.6 : 0.9,
        'font-family': theme.font,
        'font-size': 9,
        color: 'data(colour)',
        'text-background-color': theme.background,
        'text-background-opacity': 0.85,
        'text-background-padding': '1px',
        'min-zoomed-font-size': 6,
      },
    },
    { selector: 'edge[seen]', style: { width: 'data(seen)' } },
    { selector: 'edge.loud, edge.near', style: { label: 'data(label)' } },
    { selector: '.hidden', style: { display: 'none' } },
    { selector: '.faded', style: { opacity: 0.13, 'text-opacity': 0.35 } },
    { selector: 'edge.near', style: { opacity: 1, 'z-index': 10 } },
    { selector: 'node.chosen', style: { 'border-width': 5, 'border-color': theme.ambiguous, 'z-index': 20 } },
    { selector: 'edge.chosen', style: { width: 5, opacity: 1 } },
    {
      selector: 'node.mark[fontSize]',
      style: {
        shape: 'rectangle',
        width: 1,
        height: 1,
        'background-opacity': 0,
        'border-width': 0,
        color: theme.muted,
        label: 'data(label)',
        'font-family': theme.font,
        'font-size': 'data(fontSize)',
        'font-weight': 'bold',
        'text-halign': 'left',
        'min-zoomed-font-size': 0,
        events: 'no',
      },
    },
    { selector: 'node.mark.year', style: { 'text-halign': 'center' } },
  ]
}

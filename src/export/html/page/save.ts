import type { Core } from 'cytoscape'
import { paintOf, relationStyleOf, typeFamilyOf } from '../../appearance.ts'
import { writeDot } from '../../dot-document.ts'
import { edgeLabel } from '../../labels.ts'
import type { RelationStyle } from '../../words/relation-styles.ts'
import type { Theme } from '../../words/themes.ts'
import { escapeXml } from '../../xml-text.ts'
import { labelOf, nodeId } from './drawing.ts'
import type { PageModel } from './model.ts'
import { shapePath } from './shapes.ts'
import type { Shown, State } from './state.ts'

/** What is shown now as DOT, the way `directives graph` writes it. */
export function dotOfView(model: PageModel, state: State, shown: Shown): string {
  const keys = new Set([...shown.nodes].map((at) => model.data.nodes[at]?.key))
  const graph = {
    nodes: model.graph.nodes.filter((node) => keys.has(node.key)),
    edges: model.graph.edges.filter(
      (edge) => keys.has(edge.source) && keys.has(edge.target) && !state.offRelations.has(edge.relation),
    ),
  }
  return writeDot(graph, { title: model.data.title, language: state.language, theme: model.data.theme ?? state.look })
}

/** What is shown now as SVG, where it stands. */
export function svgOfView(cy: Core, model: PageModel, state: State, shown: Shown, theme: Theme): string {
  const arrows = [...shown.arrows].map((at) => arrowSvg(cy, model, at, state, theme))
  const nodes = [...shown.nodes].map((at) => nodeSvg(cy, model, at, state, theme, shown.nodes.size))
  const { x1, y1, w, h } = cy.elements().not('.hidden').boundingBox()
  const [left, top, width, height] = [x1 - 20, y1 - 20, Math.max(1, w) + 40, Math.max(1, h) + 40].map((value) =>
    value.toFixed(1),
  )
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${width} ${height}" font-family="${escapeXml(theme.font)}" text-anchor="middle">`,
    `<title>${escapeXml(model.data.title)}</title>`,
    `<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="${theme.background}"/>`,
    ...arrows,
    ...nodes,
    '</svg>',
    '',
  ].join('\n')
}

function nodeSvg(cy: Core, model: PageModel, at: number, state: State, theme: Theme, seen: number): string {
  const node = model.data.nodes[at]
  const drawn = cy.getElementById(nodeId(at))
  if (node === undefined || drawn.empty()) return ''
  const { x, y } = drawn.position()
  const paint = paintOf(node, theme)
  const dashes = node.external ? ' stroke-dasharray="5 4"' : ''
  const lines = labelOf(node, state.language, seen).split('\n')
  const texts = lines.map(
    (line, n) =>
      `<text y="${((n - (lines.length - 1) / 2) * 13.5 + 4).toFixed(1)}" font-size="11" fill="${paint.text}">${escapeXml(line)}</text>`,
  )
  const outline = shapePath(typeFamilyOf(node.type).cytoscape, drawn.width(), drawn.height())
  return `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)})"><path d="${outline}" fill="${paint.fill}" stroke="${paint.stroke}" stroke-width="${node.ambiguous === true ? 3 : 1.5}"${dashes}/>${texts.join('')}</g>`
}

function arrowSvg(cy: Core, model: PageModel, at: number, state: State, theme: Theme): string {
  const arrow = model.arrows[at]
  const drawn = cy.getElementById(`e${at}`)
  if (arrow === undefined || drawn.empty()) return ''
  const [start, end] = [drawn.sourceEndpoint(), drawn.targetEndpoint()]
  if (![start.x, start.y, end.x, end.y].every(Number.isFinite)) return ''
  const style = relationStyleOf(arrow.edge.relation)
  const colour =
    arrow.edge.resolution === 'ambiguous' && !('parts' in arrow.edge)
      ? theme.ambiguous
      : theme.relations[arrow.edge.relation]
  const width = Number(drawn.data('width'))
  const [middleX, middleY] = [(start.x + end.x) / 2, (start.y + end.y) / 2]
  const label = drawn.hasClass('loud')
    ? `<text x="${middleX.toFixed(1)}" y="${middleY.toFixed(1)}" font-size="9" fill="${colour}">${escapeXml(edgeLabel(arrow.edge, state.language))}</text>`
    : ''
  return `<path d="M${start.x.toFixed(1)} ${start.y.toFixed(1)}L${end.x.toFixed(1)} ${end.y.toFixed(1)}" stroke="${colour}" stroke-width="${width.toFixed(1)}" fill="none"${dashesOf(style)}/>${headOf(start, end, colour)}${label}`
}

function dashesOf({ line }: RelationStyle): string {
  return line === 'solid' ? '' : ` stroke-dasharray="${line === 'dashed' ? '6 4' : '1.5 4'}"`
}

function headOf(
  start: { readonly x: number; readonly y: number },
  end: { readonly x: number; readonly y: number },
  colour: string,
): string {
  const angle = Math.atan2(end.y - start.y, end.x - start.x)
  const corner = (turn: number): string =>
    `${(end.x - 9 * Math.cos(angle + turn)).toFixed(1)} ${(end.y - 9 * Math.sin(angle + turn)).toFixed(1)}`
  return `<path d="M${end.x.toFixed(1)} ${end.y.toFixed(1)}L${corner(0.42)}L${corner(-0.42)}Z" fill="${colour}"/>`
}

/** Hands a file to the browser: it goes from memory to the disk, nothing is asked of the network. */
export function download(name: string, content: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

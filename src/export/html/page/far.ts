import type { Core } from 'cytoscape'
import type { GraphNode } from '../../../model/graph.ts'
import { oneLine } from '../../../text/plain-text.ts'
import { nameOf, printedDate } from '../../labels.ts'
import { textWidth } from '../../text-width.ts'
import { nodeId, readableSize } from './drawing.ts'
import type { PageModel } from './model.ts'

/** Of the short names, in pixels of the screen. */
const farSize = 9.5
/** Of the lines, in pixels of the screen: thinner ones are dust on white. */
const thinnest = { outline: 1.2, edge: 0.8 }
/** More would be a carpet. */
const mostNames = 160
/** Among more documents there is hardly room for a name, and looking for it takes long. */
const mostDocuments = 2000

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** As much of the name as its shape has room for on the screen; undefined when there is none. */
function insideName(node: GraphNode, short: string, width: number, height: number, isBox: boolean): string | undefined {
  if (node.members !== undefined) return undefined
  const date = node.date === undefined ? [] : [printedDate(node.date)]
  const number = oneLine(node.number ?? '')
  const name = nameOf(node)
  // Several of this name are told apart by what follows it.
  const isTold = short.startsWith(`${name} `)
  const names = isTold ? [short, short.slice(name.length + 1)] : [name, ...(number === '' ? [] : [number]), short]
  // Most shapes are narrower at their edges: a line alone stands where they are widest.
  const share = (lines: number): number => (isBox ? 0.94 : lines === 1 ? 0.86 : 0.72)
  const labels = [...names.map((name) => [name, ...date]), ...names.map((name) => [name])]
  return labels
    .find(
      (lines) =>
        lines.length * farSize * 1.25 < height &&
        lines.every((line) => textWidth(line, farSize) < width * share(lines.length)),
    )
    ?.join('\n')
}

/**
 * Gives short names to as many documents as have room for one, where the names inside the shapes are too small to read:
 * those that the corpus holds first, then the most cited. Where a shape has room for it, the name stands inside.
 */
export function nameFromAfar(cy: Core, model: PageModel): void {
  if (cy.nodes('[shape]').not('.hidden').length > mostDocuments) return
  const zoom = cy.zoom()
  cy.batch(() => {
    cy.nodes('.far').removeClass('far inside')
    cy.nodes('.external, .ambiguous').data('outline', Math.max(2, thinnest.outline / zoom))
    for (const edge of cy.edges()) edge.data('seen', Math.max(Number(edge.data('width')), thinnest.edge / zoom))
    const order = [...model.data.nodes.entries()].sort(
      ([a, one], [b, other]) =>
        Number(one.external) - Number(other.external) ||
        (model.citedBy[b]?.length ?? 0) - (model.citedBy[a]?.length ?? 0) ||
        a - b,
    )
    // Neither another name nor another document is written over.
    const taken: Box[] = order.flatMap(([at]) => {
      const drawn = cy.getElementById(nodeId(at))
      if (drawn.empty() || drawn.hasClass('hidden')) return []
      const { x, y } = drawn.position()
      const [half, high] = [Number(drawn.data('width')) / 2, Number(drawn.data('height')) / 2]
      return [{ left: (x - half) * zoom, right: (x + half) * zoom, top: (y - high) * zoom, bottom: (y + high) * zoom }]
    })
    const most = taken.length + mostNames
    for (const [at, node] of order) {
      if (taken.length >= most) break
      const drawn = cy.getElementById(nodeId(at))
      if (drawn.empty() || drawn.hasClass('hidden') || Number(drawn.data('fontSize')) * zoom >= readableSize) continue
      const short = model.shortNames[at] ?? ''
      const [wide, deep] = [Number(drawn.data('width')) * zoom, Number(drawn.data('height')) * zoom]
      const inside = insideName(node, short, wide, deep, /rectangle$/u.test(String(drawn.data('shape'))))
      if (inside !== undefined) {
        drawn.data({ far: inside, farSize: farSize / zoom }).addClass('far inside')
        continue
      }
      const { x, y } = drawn.position()
      const half = textWidth(short, farSize) / 2 + 2
      const top = (y + Number(drawn.data('height')) / 2) * zoom + 0.5
      const box = { left: x * zoom - half, right: x * zoom + half, top, bottom: top + farSize * 1.1 }
      if (
        taken.some(
          (other) =>
            box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom,
        )
      )
        continue
      taken.push(box)
      drawn.data({ far: short, farSize: farSize / zoom }).addClass('far')
    }
  })
}

import cytoscape, { type Core } from 'cytoscape'
import { levelWords } from '../../../tables/graph-words.ts'
import { printedDate } from '../../labels.ts'
import { arrowId, elementsOf, nodeId, sizesFor, styleSheet } from './drawing.ts'
import { networkPlaces } from './force.ts'
import type { PageModel } from './model.ts'
import { cascadePlaces, type Mark, type Places, timelinePlaces } from './places.ts'
import { neighboursOf, type Shown, type State, sayIn, themeIn } from './state.ts'

/** The picture: it shows the state and tells what was clicked. */
export interface Canvas {
  readonly cy: Core
  /** Hides what is not shown; places what is when `arrange`. */
  readonly show: (shown: Shown, arrange: boolean) => void
  readonly choose: (move: boolean) => void
  /** After another theme or language. */
  readonly repaint: () => void
}

export function canvasIn(container: HTMLElement, model: PageModel, state: State, clicked: (at: number | undefined) => void): Canvas {
  const count = model.data.nodes.length
  const busy = count + model.arrows.length > 1500
  const cy = cytoscape({
    container,
    elements: elementsOf(model, themeIn(state, model), state.language),
    style: styleSheet(themeIn(state, model), count),
    layout: { name: 'preset' },
    minZoom: 0.02,
    maxZoom: 4,
    boxSelectionEnabled: false,
    autounselectify: true,
    hideEdgesOnViewport: busy,
    textureOnViewport: busy,
    ...(busy ? { pixelRatio: 1 } : {}),
  })
  cy.on('tap', 'node', (event) => clicked(Number(event.target.data('at'))))
  cy.on('tap', 'edge', (event) => clicked(model.arrows[Number(event.target.data('at'))]?.source))
  cy.on('tap', (event) => {
    if (event.target === cy) clicked(undefined)
  })

  function show(shown: Shown, arrange: boolean): void {
    cy.batch(() => {
      for (const at of model.data.nodes.keys()) cy.getElementById(nodeId(at)).toggleClass('hidden', !shown.nodes.has(at))
      for (const at of model.arrows.keys()) cy.getElementById(arrowId(at)).toggleClass('hidden', !shown.arrows.has(at))
      if (arrange) place(placesOf(shown))
    })
    if (!arrange) return
    cy.resize()
    cy.fit(cy.elements().not('.hidden'), 30)
  }

  function placesOf(shown: Shown): Places {
    const order = [...shown.nodes]
    const { cell } = sizesFor(count)
    const widest = Math.max(1, ...cy.nodes().map((node) => Number(node.data('width') ?? 0) / sizesFor(count).node.width))
    const grown = { width: cell.width * widest, height: cell.height * widest }
    if (state.view === 'timeline') return timelinePlaces(model, order, grown)
    const cascade = cascadePlaces(model, order, grown)
    return state.view === 'cascade' ? cascade : networkPlaces(model, order, grown, cascade.points)
  }

  function place({ points, marks }: Places): void {
    cy.remove('.mark')
    const heights = [...points.values()].map(({ y }) => y)
    const fontSize = Math.max(22, (Math.max(0, ...heights) - Math.min(0, ...heights)) / 45)
    for (const [at, point] of points) cy.getElementById(nodeId(at)).position(point)
    cy.add(
      apart(marks, fontSize * 2.6).map(({ x, y, words }, at) => {
        const year = 'year' in words
        const label = year
          ? words.year === ''
            ? sayIn(state)('noDate')
            : printedDate(words.year)
          : levelWords[words.level][state.language]
        return {
          group: 'nodes' as const,
          data: { id: `mark${at}`, label, fontSize },
          position: { x, y },
          classes: year ? ['mark', 'year'] : ['mark'],
          selectable: false,
          grabbable: false,
        }
      }),
    )
  }

  function choose(move: boolean): void {
    const at = state.selected
    cy.resize()
    cy.batch(() => {
      cy.elements().removeClass('faded near chosen')
      if (at === undefined) return
      const near = neighboursOf(model, at)
      for (const other of model.data.nodes.keys()) if (!near.has(other)) cy.getElementById(nodeId(other)).addClass('faded')
      for (const [n, { source, target }] of model.arrows.entries())
        cy.getElementById(arrowId(n)).addClass(source === at || target === at ? 'near' : 'faded')
      cy.getElementById(nodeId(at)).addClass('chosen')
    })
    if (at === undefined || !move) return
    const chosen = cy.getElementById(nodeId(at))
    if (chosen.hasClass('hidden')) return
    if (cy.zoom() < 0.6) cy.zoom(0.9)
    cy.center(chosen)
  }

  function repaint(): void {
    const theme = themeIn(state, model)
    cy.batch(() => {
      for (const definition of elementsOf(model, theme, state.language)) {
        const { id, source, target, ...data } = definition.data
        cy.getElementById(String(id)).data(data)
      }
    })
    cy.style(styleSheet(theme, count))
  }

  return { cy, show, choose, repaint }
}

/** Without the years that would be written over the one before. */
function apart(marks: readonly Mark[], room: number): readonly Mark[] {
  let last = Number.NEGATIVE_INFINITY
  return marks.filter(({ x, words }) => {
    if (!('year' in words)) return true
    if (x - last < room) return false
    last = x
    return true
  })
}

import cytoscape, { type Core, type ElementDefinition } from 'cytoscape'
import { describeNode, printedDate } from '../../labels.ts'
import { levelWords } from '../../words/graph-words.ts'
import { element } from './dom.ts'
import { type Amount, arrowId, elementsOf, nodeId, sameArrows, sizesFor, styleSheet } from './drawing.ts'
import { nameFromAfar } from './far.ts'
import { networkPlaces } from './force.ts'
import type { PageModel } from './model.ts'
import { cascadePlaces, type Mark, type Places, timelinePlaces } from './places.ts'
import { neighboursOf, type Shown, type State, sayIn, themeIn } from './state.ts'
import { wayOf } from './way.ts'

/** Of the years and levels, in pixels of the screen. */
const markSize = 13
/** Letters are as large as in the panel. */
const largest = 1.25

/** The picture: it shows the state and tells what was clicked. */
export interface Canvas {
  readonly cy: Core
  /** Hides what is not shown; places what is when `arrange`. */
  readonly show: (shown: Shown, arrange: boolean) => void
  readonly showAll: () => void
  readonly choose: (move: boolean) => void
  /** The whole view as a picture, with the full names. */
  readonly png: (background: string) => Blob
  /** After another theme or language. */
  readonly repaint: () => void
}

export function canvasIn(
  container: HTMLElement,
  model: PageModel,
  state: State,
  clicked: (at: number | undefined) => void,
): Canvas {
  const count = model.data.nodes.length
  const busy = count + model.arrows.length > 1500
  /** Worked out for the number of documents that are seen; they reach the drawing when they are first shown. */
  let amount: Amount = { nodes: count, arrows: model.arrows.length }
  let definitions = new Map<string, ElementDefinition>()
  const cy = cytoscape({
    container,
    elements: [],
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
      if (arrange) size({ nodes: shown.nodes.size, arrows: shown.arrows.size })
      const visible = new Set([...[...shown.nodes].map(nodeId), ...[...shown.arrows].map(arrowId)])
      cy.elements().forEach((drawn) => {
        if (!drawn.hasClass('mark')) drawn.toggleClass('hidden', !visible.has(drawn.id()))
      })
      cy.add([...visible].flatMap((id) => (cy.getElementById(id).empty() ? (definitions.get(id) ?? []) : [])))
      if (arrange) place(placesOf(shown))
    })
    if (!arrange) return
    cy.resize()
    showAll()
    nameFromAfar(cy, model)
  }

  /** All in view; few documents do not become posters. */
  function showAll(): void {
    const drawn = cy.elements().not('.hidden')
    cy.fit(drawn, 30)
    if (cy.zoom() <= largest) return
    cy.zoom(largest)
    cy.center(drawn)
  }

  function size(wished: Amount): void {
    const changed = sizesFor(wished.nodes).node.width !== sizesFor(amount.nodes).node.width
    if (!changed && definitions.size > 0 && sameArrows(wished.arrows, amount.arrows)) return
    amount = wished
    repaint()
  }

  function placesOf(shown: Shown): Places {
    const order = [...shown.nodes]
    const { cell, node: room } = sizesFor(amount.nodes)
    const widest = Math.max(
      1,
      ...cy
        .nodes('[shape]')
        .not('.hidden')
        .map((node) => Number(node.data('width') ?? 0) / room.width),
    )
    const grown = { width: cell.width * widest, height: cell.height * widest }
    if (state.view === 'timeline') return timelinePlaces(model, order, grown)
    const cascade = cascadePlaces(model, order, grown, cy.width() / Math.max(1, cy.height()))
    return state.view === 'cascade' ? cascade : networkPlaces(model, order, grown, cascade.points)
  }

  function place({ points, marks }: Places): void {
    cy.remove('.mark')
    // As large as is easily read when all is seen at once.
    const [wide, high] = [
      extent([...points.values()].map(({ x }) => x)),
      extent([...points.values()].map(({ y }) => y)),
    ]
    const shrunk = Math.max(wide / Math.max(200, cy.width() - 160), high / Math.max(200, cy.height() - 100))
    const fontSize = Math.max(16, (cy.width() < 600 ? 10 : markSize) * shrunk)
    for (const [at, point] of points) cy.getElementById(nodeId(at)).position(point)
    cy.add(
      apart(marks, fontSize * 2.6).map(({ x, y, words }, at) => {
        const year = 'year' in words
        const label =
          'year' in words
            ? words.year === ''
              ? sayIn(state)('noDate')
              : printedDate(words.year)
            : 'outside' in words
              ? sayIn(state)('outsideBand')
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
      const way = wayOf(state, model)
      const near =
        way === undefined ? neighboursOf(model, at) : new Set(way.flatMap(({ source, target }) => [source, target]))
      cy.nodes('[shape]').forEach((drawn) => {
        if (!near.has(Number(drawn.data('at')))) drawn.addClass('faded')
      })
      cy.edges().forEach((drawn) => {
        const arrow = model.arrows[Number(drawn.data('at'))]
        drawn.addClass(way !== undefined || arrow?.source === at || arrow?.target === at ? 'near' : 'faded')
      })
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
    definitions = new Map(
      elementsOf(model, theme, state.language, amount).map((definition) => [String(definition.data.id), definition]),
    )
    cy.batch(() => {
      cy.elements().forEach((drawn) => {
        const definition = definitions.get(drawn.id())
        if (definition === undefined) return
        const { id, source, target, ...data } = definition.data
        drawn.data(data)
        if (drawn.isEdge()) drawn.toggleClass('loud', definition.classes?.includes('loud') === true)
      })
    })
    cy.style(styleSheet(theme, amount.nodes))
  }

  // Once the zooming rests: each name's place is worked out anew.
  let rest: ReturnType<typeof setTimeout> | undefined
  cy.on('zoom', () => {
    clearTimeout(rest)
    rest = setTimeout(() => nameFromAfar(cy, model), 80)
  })
  describeUnderPointer(cy, container, (at) => {
    const node = model.data.nodes[at]
    return node === undefined ? '' : describeNode(node, state.language)
  })

  function png(background: string): Blob {
    cy.nodes('.far').removeClass('far inside')
    const picture = cy.png({
      output: 'blob',
      full: true,
      bg: background,
      scale: 2,
      maxWidth: 12_000,
      maxHeight: 12_000,
    })
    nameFromAfar(cy, model)
    return picture
  }

  return { cy, showAll, show, choose, repaint, png }
}

function extent(values: readonly number[]): number {
  return (
    values.reduce((most, value) => Math.max(most, value), 0) -
    values.reduce((least, value) => Math.min(least, value), 0)
  )
}

/** What a document is, beside the pointer that rests on it. */
function describeUnderPointer(cy: Core, container: HTMLElement, describe: (at: number) => string): void {
  const tip = element('div', { class: 'tip', hidden: true, dir: 'auto', 'aria-hidden': 'true' })
  container.append(tip)
  cy.on('mouseover', 'node[shape]', (event) => {
    const { x, y } = event.renderedPosition
    tip.textContent = describe(Number(event.target.data('at')))
    tip.hidden = false
    tip.style.left = `${Math.max(0, Math.min(x + 14, container.clientWidth - tip.offsetWidth - 8))}px`
    tip.style.top = `${y + 18 + tip.offsetHeight > container.clientHeight ? Math.max(0, y - tip.offsetHeight - 10) : y + 18}px`
  })
  cy.on('mouseout tap zoom pan', () => {
    tip.hidden = true
  })
}

/** Without the years that would be written over the one before; a level that would be is written below it. */
function apart(marks: readonly Mark[], room: number): readonly Mark[] {
  let last = Number.NEGATIVE_INFINITY
  let below = Number.NEGATIVE_INFINITY
  return marks.flatMap((mark) => {
    if (!('year' in mark.words)) {
      const y = Math.max(mark.y, below)
      below = y + room / 2.2
      return [{ ...mark, y }]
    }
    if (mark.x - last < room) return []
    last = mark.x
    return [mark]
  })
}

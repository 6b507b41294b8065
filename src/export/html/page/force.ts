import { connectedComponents } from '../../../graph/components.ts'
import { arrange, type Box } from '../../spread.ts'
import type { PageModel } from './model.ts'
import type { Cell, Places, Point } from './places.ts'

/** Fewer for large graphs, which are looked at from afar. */
const roundsFor = (count: number): number => (count > 1000 ? 90 : 200)

/**
 * Documents that cite each other near together (Fruchterman and Reingold, with repulsion between neighbouring cells of a grid only), the
 * parts that do not touch side by side, none over another. It begins with the given places, so that the same graph looks the same.
 */
export function networkPlaces(
  model: PageModel,
  shown: readonly number[],
  cell: Cell,
  start: ReadonlyMap<number, Point>,
): Places {
  const order = new Map(shown.map((at, n) => [at, n]))
  const ideal = Math.hypot(cell.width, cell.height) * 1.2
  const rounds = roundsFor(shown.length)
  const xs = shown.map((at) => start.get(at)?.x ?? 0)
  const ys = shown.map((at) => (start.get(at)?.y ?? 0) * 2)
  const springs = model.arrows.flatMap(({ source, target }) => {
    const [a, b] = [order.get(source), order.get(target)]
    return a === undefined || b === undefined || a === b ? [] : [[a, b] as const]
  })
  let heat = ideal * 2
  for (let round = 0; round < rounds; round++) {
    const [fx, fy] = [new Float64Array(shown.length), new Float64Array(shown.length)]
    repel(xs, ys, fx, fy, ideal)
    for (const [a, b] of springs) {
      const [dx, dy] = [(xs[b] ?? 0) - (xs[a] ?? 0), (ys[b] ?? 0) - (ys[a] ?? 0)]
      const pull = Math.hypot(dx, dy) / ideal
      fx[a] = (fx[a] ?? 0) + dx * pull
      fy[a] = (fy[a] ?? 0) + dy * pull
      fx[b] = (fx[b] ?? 0) - dx * pull
      fy[b] = (fy[b] ?? 0) - dy * pull
    }
    for (let at = 0; at < shown.length; at++) {
      const force = Math.max(1e-9, Math.hypot(fx[at] ?? 0, fy[at] ?? 0))
      const step = Math.min(heat, force) / force
      xs[at] = (xs[at] ?? 0) + (fx[at] ?? 0) * step
      ys[at] = (ys[at] ?? 0) + (fy[at] ?? 0) * step
    }
    heat = ideal * 2 * (1 - (round + 1) / rounds) + 1
  }
  return { points: packed(model, shown, xs, ys, cell), marks: [] }
}

function repel(xs: readonly number[], ys: readonly number[], fx: Float64Array, fy: Float64Array, ideal: number): void {
  const reach = ideal * 3
  const cells = new Map<number, number[]>()
  const nameOf = (column: number, row: number): number => column * 1_000_003 + row
  for (const [at, x] of xs.entries()) {
    const name = nameOf(Math.floor(x / reach), Math.floor((ys[at] ?? 0) / reach))
    const members = cells.get(name)
    if (members === undefined) cells.set(name, [at])
    else members.push(at)
  }
  for (const [a, x] of xs.entries()) {
    const [column, row] = [Math.floor(x / reach), Math.floor((ys[a] ?? 0) / reach)]
    for (let n = 0; n < 9; n++) {
      const members = cells.get(nameOf(column + (n % 3) - 1, row + Math.floor(n / 3) - 1)) ?? []
      // Of a crowded cell a few stand for all: the time stays linear.
      const stride = Math.max(1, Math.floor(members.length / 24))
      for (let m = a % stride; m < members.length; m += stride) {
        const b = members[m] ?? a
        if (a === b) continue
        const [dx, dy] = [x - (xs[b] ?? 0) || 0.01 * (a - b), (ys[a] ?? 0) - (ys[b] ?? 0) || 0.01]
        const distance = Math.max(1, Math.hypot(dx, dy))
        if (distance >= reach) continue
        // It fades to nothing at the edge of its reach, or the cells of the grid would show in the picture.
        const push = (stride * ideal * ideal * (1 - distance / reach)) / (distance * distance)
        fx[a] = (fx[a] ?? 0) + dx * push
        fy[a] = (fy[a] ?? 0) + dy * push
      }
    }
  }
}

function packed(
  model: PageModel,
  shown: readonly number[],
  xs: readonly number[],
  ys: readonly number[],
  cell: Cell,
): ReadonlyMap<number, Point> {
  const boxes = shown.map(
    (_, n): Box => ({ x: xs[n] ?? 0, y: -(ys[n] ?? 0), width: cell.width * 0.9, height: cell.height * 0.8 }),
  )
  const keys = new Map(shown.map((at, n) => [model.data.nodes[at]?.key ?? '', n]))
  const nodes = shown.flatMap((at) => model.data.nodes[at] ?? [])
  const parts = connectedComponents({ nodes, edges: model.graph.edges }).map((part) =>
    part.flatMap((key) => keys.get(key) ?? []),
  )
  return new Map(arrange(boxes, parts).map(({ x, y }, n) => [shown[n] ?? 0, { x, y: -y }]))
}

import type { Blot } from '../hand/blots/blots.ts'
import type { Ink } from '../hand/ink.ts'

/** How far the outer line of a round stamp is from its middle, in heights of the type: stamps of offices measure 3.2 to 4.5 cm. */
const reach = { least: 3.4, most: 6.2 }
/** So much of a circle must be ink to be a line of the ring. */
const round = 0.45
/** So many places along an edge are tried, three at once. */
const tried = 10
/** So many dots are enough to tell a circle. */
const fewDots = 6000
/** A line of the ring is about so many dots wide, to both sides. */
const half = 1.5

/** A round stamp, in dots. */
export interface Circle {
  readonly x: number
  readonly y: number
  readonly radius: number
}

/** A picture without the lines of a stamp's ring, and where the stamp is: what touched the ring stands by itself. */
export function withoutRing(
  ink: Ink,
  blots: readonly Blot[],
  type: number,
): { readonly ink: Ink; readonly ring?: Circle } {
  const all = blots.flatMap(({ dots }) => dots)
  const every = Math.max(1, Math.floor(all.length / fewDots))
  const some = all.filter((_, i) => i % every === 0).map((at): Place => [at % ink.width, Math.floor(at / ink.width)])
  let [found, most]: [Circle | undefined, number] = [undefined, round]
  for (const circle of blots.filter((blot) => isArc(blot, type)).flatMap((blot) => circlesOf(blot, ink.width))) {
    if (circle.radius < reach.least * type || circle.radius > reach.most * type) continue
    const share =
      (some.filter(([x, y]) => isOn(circle, x, y)).length * every) / (2 * half * 2 * Math.PI * circle.radius)
    if (share > most) [found, most] = [circle, share]
  }
  return found ? { ink: erased(ink, found), ring: found } : { ink }
}

type Place = readonly [x: number, y: number]

const isArc = ({ left, right, top, bottom }: Blot, type: number): boolean =>
  Math.max(right - left, bottom - top) >= reach.least * type

const isOn = ({ x, y, radius }: Circle, ownX: number, ownY: number): boolean =>
  Math.abs(Math.hypot(ownX - x, ownY - y) - radius) <= half

/** Circles through three places of the left, the right or the upper edge of a blot: the ring is farther out than all but a name or a signature. */
function circlesOf({ left, right, top, bottom, dots }: Blot, width: number): Circle[] {
  const [rows, columns] = [bottom - top, right - left]
  const [lefts, rights, tops] = [new Map<number, number>(), new Map<number, number>(), new Map<number, number>()]
  for (const at of dots) {
    const [x, y] = [at % width, Math.floor(at / width)]
    lefts.set(y, Math.min(lefts.get(y) ?? x, x))
    rights.set(y, Math.max(rights.get(y) ?? x, x))
    tops.set(x, Math.min(tops.get(x) ?? y, y))
  }
  const along = (from: number, long: number): number[] =>
    Array.from({ length: tried }, (_, i) => from + Math.floor(((i + 0.5) * long) / tried))
  const edges: Place[][] = [
    ...[lefts, rights].map((edge) =>
      along(top, rows).flatMap((y): Place[] => (edge.has(y) ? [[edge.get(y) ?? 0, y]] : [])),
    ),
    along(left, columns).flatMap((x): Place[] => (tops.has(x) ? [[x, tops.get(x) ?? 0]] : [])),
  ]
  return edges.flatMap(throughThree)
}

/** The circles through any three of some places. */
function throughThree(places: readonly Place[]): Circle[] {
  const found: Circle[] = []
  for (const [i, a] of places.entries())
    for (const [j, b] of places.slice(i + 1).entries())
      for (const c of places.slice(i + j + 2)) {
        const [bx, by, cx, cy] = [b[0] - a[0], b[1] - a[1], c[0] - a[0], c[1] - a[1]]
        const twice = 2 * (bx * cy - by * cx)
        if (Math.abs(twice) < 1) continue
        const [b2, c2] = [bx * bx + by * by, cx * cx + cy * cy]
        const [x, y] = [(cy * b2 - by * c2) / twice, (bx * c2 - cx * b2) / twice]
        found.push({ x: a[0] + x, y: a[1] + y, radius: Math.hypot(x, y) })
      }
  return found
}

/** Without the dots at those distances from the middle at which most of the round is ink. */
function erased({ width, height, values }: Ink, { x, y, radius }: Circle): Ink {
  const outer = Math.ceil(radius) + 6
  const counts = new Float64Array(outer + 1)
  const distance = (at: number): number => Math.round(Math.hypot((at % width) - x, Math.floor(at / width) - y))
  const [top, bottom] = [Math.max(0, Math.floor(y) - outer), Math.min(height, Math.ceil(y) + outer)]
  for (let at = top * width; at < bottom * width; at += 1) {
    const far = distance(at)
    if (far <= outer && (values[at] ?? 0) > 0.3) counts[far] = (counts[far] ?? 0) + 1
  }
  const isLine = counts.map((count, far) => (far > radius / 2 && count > 2 * Math.PI * far * (round / 2) ? 1 : 0))
  const out = values.slice()
  for (let at = top * width; at < bottom * width; at += 1) {
    const far = distance(at)
    if (far <= outer && (isLine[far] === 1 || isLine[far - 1] === 1 || isLine[far + 1] === 1)) out[at] = 0
  }
  return { width, height, values: out }
}

/** What reaches so far into a stamp is a part of it. */
const inside = 0.85

/** Whether a blot is a part of a stamp: its star, and the letters round about. */
export function isInside({ left, right, top, bottom }: Blot, ring: Circle | undefined): boolean {
  return (
    ring !== undefined && Math.hypot((left + right) / 2 - ring.x, (top + bottom) / 2 - ring.y) < ring.radius * inside
  )
}

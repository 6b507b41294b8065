/** x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

export type Point = readonly [x: number, y: number]

/** What leaves every point where it is. */
export const still: Matrix = [1, 0, 0, 1, 0, 0]

export const moved = ([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point => [a * x + c * y + e, b * x + d * y + f]

/** The matrix of a way to turn and move a page, from where it takes three corners of a square. */
export function matrixOf(move: (point: Point) => Point, side = 1000): Matrix {
  const [e, f] = move([0, 0])
  const [right, below] = [move([side, 0]), move([0, side])]
  return [(right[0] - e) / side, (right[1] - f) / side, (below[0] - e) / side, (below[1] - f) / side, e, f]
}

/** Whether a matrix moves no point of a page by as much as can be seen. */
export const isStill = (matrix: Matrix): boolean =>
  matrix.every((value, i) => Math.abs(value - (still[i] ?? 0)) < (i < 4 ? 1e-4 : 0.05))

/** Sets a page straight that was turned: by quarters clockwise first, then by radians clockwise about a point. */
export interface Turned {
  readonly quarter: number
  readonly radians: number
  readonly about: Point
}

/** From the page that was set straight back to the page as it lay, of the given size. */
export function turnedBack({ quarter, radians, about }: Turned, size: { width: number; height: number }): Matrix {
  const [sin, cos] = [Math.sin(radians), Math.cos(radians)]
  return matrixOf(([x, y]) => {
    const [u, v] = [x - about[0], y - about[1]]
    return squared(quarter, size, [u * cos + v * sin + about[0], v * cos - u * sin + about[1]])
  })
}

function squared(quarter: number, { width, height }: { width: number; height: number }, [x, y]: Point): Point {
  if (quarter === 1) return [y, height - x]
  if (quarter === 2) return [width - x, height - y]
  return quarter === 3 ? [width - y, x] : [x, y]
}

import type { PackedLayer } from './packed.ts'

/**
 * Small convolutional nets of our own, whose weights are data: nothing is loaded and nothing but this file computes. A net looks at a strip
 * of a line as a whole and tells for each few columns what stands there.
 */
export interface Layer {
  readonly deepIn: number
  readonly deep: number
  readonly kernel: Sides
  /** White around the plane. */
  readonly white: Sides
  /** Of so many dots the largest is kept. */
  readonly join: Sides
  readonly values: Float32Array
  readonly bias: Float32Array
}

interface Sides {
  readonly y: number
  readonly x: number
}

/** What a layer looks at, and what it gives. */
export interface Plane extends Sides {
  readonly deep: number
  /** Row after row, of each dot all depths. */
  readonly values: Float32Array
}

/** What the net tells of a strip: for each column the share of each class, together 1. */
export interface Columns {
  readonly columns: number
  readonly classes: number
  readonly shares: Float64Array
}

/** What a net sees in a plane. */
export function seenIn(plane: Plane, layers: readonly Layer[]): Plane {
  let seen = plane
  for (const [i, layer] of layers.entries()) seen = looked(seen, layer, i < layers.length - 1)
  return seen
}

/** A layer as it computes. */
export function unpacked({ shape, values, worth, bias }: PackedLayer): Layer {
  const [deepIn, deep, kernelY, kernelX, whiteY, whiteX, joinY, joinX] = shape
  const worths = Float32Array.from(worth.split(' '), Number)
  return {
    deepIn,
    deep,
    kernel: { y: kernelY, x: kernelX },
    white: { y: whiteY, x: whiteX },
    join: { y: joinY, x: joinX },
    values: Float32Array.from(
      new Int8Array(Buffer.from(values, 'base64')),
      (value, i) => value * (worths[i % deep] ?? 0),
    ),
    bias: Float32Array.from(bias.split(' '), Number),
  }
}

/** A layer of looks; below zero counts as zero but in the last, and of each few dots the largest is kept. */
function looked(plane: Plane, layer: Layer, isRectified: boolean): Plane {
  const { deep, kernel, white, join } = layer
  const [high, wide] = [plane.y + 2 * white.y - kernel.y + 1, plane.x + 2 * white.x - kernel.x + 1]
  const [y, x] = [Math.floor(high / join.y), Math.floor(wide / join.x)]
  const values = new Float32Array(y * x * deep).fill(isRectified ? 0 : Number.NEGATIVE_INFINITY)
  const sums = new Float32Array(deep)
  for (let row = 0; row < y * join.y; row += 1)
    for (let column = 0; column < x * join.x; column += 1) {
      look(plane, layer, { y: row - white.y, x: column - white.x }, sums)
      const to = (Math.floor(row / join.y) * x + Math.floor(column / join.x)) * deep
      for (let d = 0; d < deep; d += 1) values[to + d] = Math.max(values[to + d] ?? 0, sums[d] ?? 0)
    }
  return { y, x, deep, values }
}

/** One look at a place whose upper left corner is given. */
function look(plane: Plane, { deepIn, deep, kernel, values, bias }: Layer, corner: Sides, sums: Float32Array): void {
  sums.set(bias)
  for (let ky = 0; ky < kernel.y; ky += 1) {
    const y = corner.y + ky
    if (y < 0 || y >= plane.y) continue
    for (let kx = 0; kx < kernel.x; kx += 1) {
      const x = corner.x + kx
      if (x < 0 || x >= plane.x) continue
      const from = (y * plane.x + x) * deepIn
      for (let c = 0; c < deepIn; c += 1) {
        const value = plane.values[from + c] ?? 0
        if (value === 0) continue
        const own = ((ky * kernel.x + kx) * deepIn + c) * deep
        for (let d = 0; d < deep; d += 1) sums[d] = (sums[d] ?? 0) + value * (values[own + d] ?? 0)
      }
    }
  }
}

/** Sums of the last layer → shares of each column, of the classes from `from` on. */
export function sharesOf({ x, deep, values }: Plane, from = 0, to = deep): Columns {
  const classes = to - from
  const shares = new Float64Array(x * classes)
  for (let column = 0; column < x; column += 1) {
    const own = values.subarray(column * deep + from, column * deep + to)
    const most = own.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
    const powers = Float64Array.from(own, (value) => Math.exp(value - most))
    const sum = powers.reduce((a, b) => a + b, 0)
    for (const [d, power] of powers.entries()) shares[column * classes + d] = power / sum
  }
  return { columns: x, classes, shares }
}

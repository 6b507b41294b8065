import { weights } from './weights.ts'

/** A figure as the net sees it: ink from 0 to 1 in a square of so many dots, the figure in the middle in a square of `within`. */
export const square = { side: 28, within: 20 }
/** The classes: the ten figures, and whatever is no single figure (two that touch, letters, strokes). */
export const classes = 11

/** A layer's weights: whole numbers of one byte and what one of them is worth. */
interface Layer {
  readonly values: Float32Array
  readonly bias: Float32Array
}

const kernel = 5

let layers: readonly Layer[] | undefined

/**
 * How likely a picture shows each figure. Two layers that look at 5 × 5 dots, each followed by the largest of 2 × 2, and two full ones
 * (LeCun et al. 1998, "Gradient-based learning applied to document recognition").
 *
 * @param ink a square of `square.side`, row after row
 * @returns eleven shares that add up to 1
 */
export function figureIn(ink: Float32Array): Float64Array {
  layers ??= weights.map(unpacked)
  const [first, second, full, last] = layers
  if (!first || !second || !full || !last) return new Float64Array(classes)
  const near = looked({ side: square.side, depth: 1, values: ink }, first)
  const far = looked(near, second)
  return shares(through(rectified(through(far.values, full)), last))
}

function unpacked({ values, worth, bias }: (typeof weights)[number]): Layer {
  const bytes = new Int8Array(Buffer.from(values, 'base64'))
  return {
    values: Float32Array.from(bytes, (value) => value * worth),
    bias: Float32Array.from(bias.split(' '), Number),
  }
}

interface Plane {
  readonly side: number
  readonly depth: number
  /** Row after row, of each dot all depths. */
  readonly values: Float32Array
}

/** A layer of 5 × 5 looks, what is below zero as zero, and of each 2 × 2 the largest. */
function looked({ side, depth, values }: Plane, layer: Layer): Plane {
  const deep = layer.bias.length
  const half = (side - kernel + 1) >> 1
  const out = new Float32Array(half * half * deep)
  const sums = new Float32Array(deep)
  for (let y = 0; y < half * 2; y += 1)
    for (let x = 0; x < half * 2; x += 1) {
      sums.set(layer.bias)
      for (let ky = 0; ky < kernel; ky += 1)
        for (let at = 0; at < kernel * depth; at += 1) {
          const value = values[((y + ky) * side + x) * depth + at] ?? 0
          if (value === 0) continue
          const from = (ky * kernel * depth + at) * deep
          for (let d = 0; d < deep; d += 1) sums[d] = (sums[d] ?? 0) + value * (layer.values[from + d] ?? 0)
        }
      const to = ((y >> 1) * half + (x >> 1)) * deep
      for (let d = 0; d < deep; d += 1) out[to + d] = Math.max(out[to + d] ?? 0, sums[d] ?? 0)
    }
  return { side: half, depth: deep, values: out }
}

/** A full layer: each input counts for each output. */
function through(values: Float32Array, { values: weigh, bias }: Layer): Float32Array {
  const out = Float32Array.from(bias)
  for (const [i, value] of values.entries()) {
    if (value === 0) continue
    for (let o = 0; o < out.length; o += 1) out[o] = (out[o] ?? 0) + value * (weigh[i * out.length + o] ?? 0)
  }
  return out
}

const rectified = (values: Float32Array): Float32Array => values.map((value) => Math.max(0, value))

function shares(values: Float32Array): Float64Array {
  const most = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  const powers = Float64Array.from(values, (value) => Math.exp(value - most))
  const sum = powers.reduce((a, b) => a + b, 0)
  return powers.map((value) => value / sum)
}

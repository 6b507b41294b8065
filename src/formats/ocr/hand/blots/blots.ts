import type { Ink } from '../ink.ts'
import { square } from './net.ts'

/** Dots of ink that touch each other, or that belong together: a figure, or a piece of dirt. */
export interface Blot {
  readonly left: number
  /** The first column behind it. */
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** By how many dots its upper third stands farther right than its lower one. */
  readonly lean: number
  /** Places of its dots in the picture. */
  readonly dots: readonly number[]
}

/**
 * All blots of a picture, from the left.
 *
 * @param stroke how dark ink must be to be a stroke rather than its soft edge, 0 to 1
 */
export function blotsOf({ width, height, values }: Ink, stroke: number): Blot[] {
  const seen = new Uint8Array(values.length)
  const blots: Blot[] = []
  for (let start = 0; start < values.length; start += 1) {
    if (seen[start] === 1 || (values[start] ?? 0) <= stroke) continue
    const dots = [start]
    seen[start] = 1
    for (let i = 0; i < dots.length; i += 1) {
      const at = dots[i] ?? 0
      const [x, y] = [at % width, Math.floor(at / width)]
      for (let ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny += 1)
        for (let nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx += 1) {
          const next = ny * width + nx
          if (seen[next] === 1 || (values[next] ?? 0) <= stroke) continue
          seen[next] = 1
          dots.push(next)
        }
    }
    blots.push(blotOf(dots, width))
  }
  return blots.sort((a, b) => a.left - b.left)
}

/** Dots as a blot; those of several blots make one of them. */
export function blotOf(dots: readonly number[], width: number): Blot {
  let [left, right, top, bottom] = [Number.POSITIVE_INFINITY, 0, Number.POSITIVE_INFINITY, 0]
  for (const at of dots) {
    const [x, y] = [at % width, Math.floor(at / width)]
    left = Math.min(left, x)
    right = Math.max(right, x + 1)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y + 1)
  }
  const third = (bottom - top) / 3
  const upper = dots.filter((at) => at / width < top + third)
  const lower = dots.filter((at) => at / width >= bottom - third)
  return { left, right, top, bottom, lean: meanColumn(upper, width) - meanColumn(lower, width), dots }
}

const meanColumn = (dots: readonly number[], width: number): number =>
  dots.reduce((sum, at) => sum + (at % width), 0) / Math.max(1, dots.length)

/**
 * A blot as the net sees it: as large as the square allows, in its middle.
 *
 * @param slant by how many dots to the right a dot moves for each that it stands above the blot's foot
 */
export function seen(ink: Ink, blot: Blot, slant = 0): Float32Array {
  const high = blot.bottom - blot.top
  const lean = Math.ceil(Math.abs(slant) * high)
  const wide = blot.right - blot.left + lean
  const own = new Float32Array(wide * high)
  for (const at of blot.dots) {
    const [x, y] = [(at % ink.width) - blot.left, Math.floor(at / ink.width) - blot.top]
    const moved = slant >= 0 ? slant * (high - 1 - y) : lean + slant * (high - 1 - y)
    const to = y * wide + x + Math.round(moved)
    own[to] = Math.max(own[to] ?? 0, ink.values[at] ?? 0)
  }
  return inSquare(own, wide, high)
}

function inSquare(own: Float32Array, wide: number, high: number): Float32Array {
  const { side, within } = square
  const scale = within / Math.max(wide, high)
  const [w, h] = [Math.max(1, Math.round(wide * scale)), Math.max(1, Math.round(high * scale))]
  const [left, top] = [(side - w) >> 1, (side - h) >> 1]
  const out = new Float32Array(side * side)
  for (let y = 0; y < h; y += 1)
    for (let x = 0; x < w; x += 1)
      out[(top + y) * side + left + x] = meanOf(own, wide, {
        left: (x * wide) / w,
        right: ((x + 1) * wide) / w,
        top: (y * high) / h,
        bottom: ((y + 1) * high) / h,
      })
  return out
}

interface Part {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The mean of a part of a picture whose edges may cut through dots. */
function meanOf(values: Float32Array, wide: number, { left, right, top, bottom }: Part): number {
  let [sum, all] = [0, 0]
  for (let y = Math.floor(top); y < bottom; y += 1)
    for (let x = Math.floor(left); x < right; x += 1) {
      const share = (Math.min(y + 1, bottom) - Math.max(y, top)) * (Math.min(x + 1, right) - Math.max(x, left))
      sum += share * (values[y * wide + x] ?? 0)
      all += share
    }
  return all > 0 ? sum / all : 0
}

import { describe, expect, it } from 'vitest'
import type { Ink } from '../../../../../src/formats/ocr/hand/ink.ts'
import { high, stripOf } from '../../../../../src/formats/ocr/hand/strips/strip.ts'

/** A line of 40 dots to the em, on row 60, with ink in one rectangle. */
function lineWith(left: number, right: number, top: number, bottom: number): Ink {
  const [width, height] = [400, 90]
  const values = new Float32Array(width * height)
  for (let y = top; y < bottom; y += 1) for (let x = left; x < right; x += 1) values[y * width + x] = 1
  return { width, height, values }
}

/** Tesseract tells 0.87 of an em. */
const standing = { base: 60, type: 40 * 0.87 }
const plain = { scale: 1, lower: 0 }

/** The first and the last column and row with ink. */
function edges({ width, ink }: { readonly width: number; readonly ink: Float32Array }): readonly number[] {
  const places = [...ink.entries()].filter(([, value]) => value > 0.5).map(([at]) => at)
  const [xs, ys] = [places.map((at) => at % width), places.map((at) => Math.floor(at / width))]
  return [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
}

describe('strips of lines', () => {
  it('takes a gap with print on both sides, half as large, its line always on one row', () => {
    const strip = stripOf(lineWith(120, 160, 40, 60), { from: 100, to: 200 }, standing, plain)
    expect(strip?.width).toBe(82)
    expect(strip && [strip.from, strip.to]).toEqual([16, 66])
    // 20 dots to the em: the gap begins at 16, the ink 10 behind that; the line lies on row 22.
    expect(strip && edges(strip)).toEqual([26, 45, 12, 21])
    expect(strip?.ink).toHaveLength(82 * high)
  })

  it('looks as if the type were larger, and the line lower', () => {
    const line = lineWith(120, 160, 40, 60)
    const larger = stripOf(line, { from: 100, to: 200 }, standing, { scale: 2, lower: 0 })
    expect(larger && edges(larger)).toEqual([21, 30, 17, 21])
    const lower = stripOf(line, { from: 100, to: 200 }, standing, { scale: 1, lower: 0.5 / 0.87 })
    expect(lower && edges(lower).slice(2)).toEqual([2, 11])
  })

  it('finds no ink beyond the edges of the line', () => {
    const strip = stripOf(lineWith(0, 400, 0, 90), { from: 380, to: 460 }, standing, plain)
    expect(strip && edges(strip)[1]).toBeLessThan((strip?.width ?? 0) - 40)
  })

  it('takes no strip of a gap that is far too long', () => {
    expect(stripOf(lineWith(0, 1, 0, 1), { from: 0, to: 5000 }, standing, plain)).toBeUndefined()
  })
})

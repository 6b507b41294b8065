import { describe, expect, it } from 'vitest'
import { skewOf } from '../../../src/formats/ocr/picture.ts'
import type { GreyPicture } from '../../../src/formats/page/glyph.ts'

/** A page of lines of words that fall to the right by so many radians, in the middle of white paper. */
function page(angle: number): GreyPicture {
  const [width, height] = [830, 1170]
  const bytes = new Uint8Array(width * height).fill(235)
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const [dx, dy] = [x - width / 2, y - height / 2]
      const [along, down] = [cos * dx + sin * dy + 300, cos * dy - sin * dx + 450]
      const isLine = along > 0 && along < 600 && down > 0 && down < 900 && down % 20 < 9
      if (isLine && along % 37 < 29 && (x * 7 + y * 3) % 5 < 3) bytes[y * width + x] = 30
    }
  return { width, height, bytes }
}

describe('how a page lies', () => {
  it.each([0, 0.02, -0.06, 0.1, -0.17, 0.24])('is found at %d radians', (angle) => {
    expect(skewOf(page(angle))).toBeCloseTo(angle, 2)
  })

  it('is level where there are no lines', () => {
    const { width, height, bytes } = page(0)
    let state = 20_251
    const specks = bytes.map(() => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
      return state >> 16 > 32_000 ? 20 : 235
    })
    expect(Math.abs(skewOf({ width, height, bytes: specks }))).toBeLessThan(0.07)
  })
})

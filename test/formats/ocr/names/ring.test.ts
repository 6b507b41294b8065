import { describe, expect, it } from 'vitest'
import { blotsOf } from '../../../../src/formats/ocr/hand/blots/blots.ts'
import type { Ink } from '../../../../src/formats/ocr/hand/ink.ts'
import { isInside, withoutRing } from '../../../../src/formats/ocr/names/ring.ts'

const type = 30

function drawn(dark: (x: number, y: number) => boolean): Ink {
  const [width, height] = [500, 420]
  return {
    width,
    height,
    values: Float32Array.from({ length: width * height }, (_, at) =>
      dark(at % width, Math.floor(at / width)) ? 1 : 0,
    ),
  }
}
const far = (x: number, y: number): number => Math.hypot(x - 200, y - 190)
const isBar = (x: number, y: number): boolean => x > 240 && x < 420 && y > 320 && y < 332

describe('the ring of a stamp', () => {
  it('is found and taken away from what touches it', () => {
    const ink = drawn((x, y) => Math.abs(far(x, y) - 140) < 2 || isBar(x, y))
    const { ink: free, ring } = withoutRing(ink, blotsOf(ink, 0.4), type)
    expect(Math.abs((ring?.x ?? 0) - 200) + Math.abs((ring?.y ?? 0) - 190)).toBeLessThan(4)
    const left = blotsOf(free, 0.4).filter(({ dots }) => dots.length > 300)
    expect(left.every((blot) => blot.top > 310 && !isInside(blot, ring))).toBe(true)
  })

  it('is found where a part of it is missing', () => {
    const ink = drawn((x, y) => Math.abs(far(x, y) - 140) < 2 && !(x > 200 && y < 150))
    expect(withoutRing(ink, blotsOf(ink, 0.4), type).ring?.radius).toBeGreaterThan(136)
  })

  it('is none where there are strokes', () => {
    const ink = drawn((x, y) => isBar(x, y) || Math.abs(x - y) < 3)
    expect(withoutRing(ink, blotsOf(ink, 0.4), type)).toEqual({ ink })
  })
})

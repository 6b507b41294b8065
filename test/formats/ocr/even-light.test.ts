import { describe, expect, it } from 'vitest'
import { inEvenLight } from '../../../src/formats/ocr/even-light.ts'
import type { GreyPicture } from '../../../src/formats/page/glyph.ts'
import { growth } from '../../support/growth.ts'

const [paper, ink] = [220, 40]

/** A page of lines of short strokes, lit as `light` says: 1 is full light. */
function page(size: number, light: (x: number, y: number) => number): GreyPicture {
  const bytes = new Uint8Array(size * size)
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) bytes[y * size + x] = (isInk(x, y) ? ink : paper) * light(x, y)
  return { width: size, height: size, bytes }
}

const isInk = (x: number, y: number): boolean => y % 50 < 24 && x % 12 < 5

/** The brightest ink and the darkest paper of a page, its edge and the dots beside a stroke's edge aside. */
function parted({ width, height, bytes }: GreyPicture): { readonly ink: number; readonly paper: number } {
  let [brightest, darkest] = [0, 255]
  for (let y = 10; y < height - 10; y += 1)
    for (let x = 10; x < width - 10; x += 1) {
      const value = bytes[y * width + x] ?? 0
      if (isInk(x, y)) brightest = Math.max(brightest, value)
      else darkest = Math.min(darkest, value)
    }
  return { ink: brightest, paper: darkest }
}

describe('a photograph of a page', () => {
  it.each([
    ['whose light fades to one side', (x: number) => 1 - (x / 600) * 0.7],
    ['with the shadow of a hand', (x: number, y: number) => (x > 300 && y > 150 ? 0.45 : 1)],
  ])('%s has one grey between ink and paper', (_, light) => {
    const lit = page(600, light)
    const before = parted(lit)
    expect(before.ink).toBeGreaterThan(before.paper * 0.25)
    const { ink: dark, paper: bright } = parted(inEvenLight(lit))
    expect(dark).toBeLessThan(110)
    expect(bright).toBeGreaterThan(130)
  })

  it('is left as it is where it is lit evenly, with black edges as scanners leave them too', () => {
    const even = page(600, () => 1)
    expect(inEvenLight(even)).toBe(even)
    const edged = page(600, (x) => (x < 20 ? 0 : 1))
    expect(inEvenLight(edged)).toBe(edged)
  })

  it('takes time that grows with its dots', () => {
    const lit = (size: number): GreyPicture => page(size, (x) => 1 - (x / size) * 0.7)
    expect(growth(inEvenLight, lit(600), lit(1200))).toBeLessThan(8)
  })

  it('may be of any size', () => {
    for (const size of [1, 3, 5, 17]) expect(inEvenLight(page(size, (x) => (x > 1 ? 0.2 : 1))).width).toBe(size)
  })
})

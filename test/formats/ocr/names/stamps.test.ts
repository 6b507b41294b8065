import { describe, expect, it } from 'vitest'
import { stampsAlone } from '../../../../src/formats/ocr/picture.ts'

/** Dots of four bytes: blue, green, red, nothing. */
const picture = (dots: readonly (readonly [number, number, number])[]) => ({
  width: dots.length,
  height: 1,
  stride: dots.length * 4,
  bytes: Uint8Array.from(dots.flatMap(([red, green, blue]) => [blue, green, red, 0])),
})

describe('red ink alone', () => {
  it('is dark, all other ink is white', () => {
    const { bytes } = stampsAlone(
      picture([
        [210, 30, 40],
        [20, 20, 20],
        [30, 40, 160],
        [255, 255, 255],
        [250, 245, 235],
      ]),
    )
    expect([...bytes]).toEqual([0, 255, 255, 255, 255])
  })

  it('is as dark where the stamp is pale', () => {
    expect(
      stampsAlone(
        picture([
          [230, 150, 150],
          [255, 255, 255],
        ]),
      ).bytes[0],
    ).toBeLessThan(60)
  })
})

import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { pagePicture } from '../../src/formats/page-picture.ts'
import { type Place, placesOf } from '../../src/formats/places.ts'
import { readSource } from '../../src/formats/read.ts'
import type { Source } from '../../src/model/source.ts'
import { type PageDrawing, pdfOf } from '../support/pdf.ts'

async function sourceOf(pages: readonly PageDrawing[], layout = true): Promise<Source> {
  const read = await readSource('a.pdf', pdfOf(pages), { ocr: 'never', layout })
  if ('failure' in read) throw new Error(read.failure)
  return read.source
}

function placesOfWords(source: Source, words: string): readonly Place[] {
  const start = source.text.indexOf(words)
  expect(start, words).toBeGreaterThanOrEqual(0)
  return placesOf(source, { start, end: start + words.length })
}

const line = (y: number, text: string, x = 70): { x: number; y: number; text: string } => ({ x, y, text })
/** Letters of the drawings are half as wide as high. */
const wide = (text: string): number => text.length * 6
const full = 'mot dong chu dai cho den het le phai cua trang giay nay thi phai xuong dong'

describe('places of a span', () => {
  it('are the box around its words', async () => {
    const source = await sourceOf([{ texts: [line(100, 'Giao Phong Ke hoach chu tri')] }])
    const [place, ...more] = placesOfWords(source, 'Ke hoach')
    expect(more).toEqual([])
    expect(place?.page).toBe(1)
    expect(place?.left).toBeCloseTo(70 + wide('Giao Phong '), 0)
    expect(place?.right).toBeCloseTo(70 + wide('Giao Phong Ke hoach'), 0)
    expect(place?.top).toBeLessThan(91)
    expect(place?.bottom).toBeGreaterThan(100)
  })

  it('count a word whole that is only cut', async () => {
    const source = await sourceOf([{ texts: [line(100, 'Giao Phong')] }])
    expect(placesOfWords(source, 'hon')).toEqual(placesOfWords(source, 'Phong'))
  })

  it('are one box a line, over a page’s end too', async () => {
    const source = await sourceOf([
      { texts: [line(100, full), line(116, full), line(760, full), line(776, full)] },
      { texts: [line(60, 'noi tiep o trang sau'), line(120, 'Doan khac.')] },
    ])
    const start = source.text.lastIndexOf(full, source.text.lastIndexOf(full) - 1)
    const end = source.text.indexOf('trang sau') + 'trang sau'.length
    const places = placesOf(source, { start, end })
    expect(places.map(({ page }) => page)).toEqual([1, 1, 2])
    expect(places.map(({ bottom }) => Math.round(bottom))).toEqual([763, 779, 63])
  })

  it('are found in columns and in the cells of ruled tables', async () => {
    const source = await sourceOf([
      {
        texts: [
          line(60, 'CO QUAN BAN HANH'),
          line(60, 'QUOC HIEU VA TIEU NGU', 330),
          line(78, 'So: 214/QD-UB'),
          line(78, 'Binh Khanh, ngay 12', 330),
          line(200, 'Don vi', 80),
          line(200, 'Viec', 310),
          line(230, 'So Y te', 80),
          line(230, 'tiem chung', 310),
        ],
        rules: [
          ...[180, 210, 240].map((y) => [70, y, 460, 1] as const),
          ...[70, 300, 530].map((x) => [x, 180, 1, 61] as const),
        ],
      },
    ])
    for (const [words, x, y] of [
      ['ngay 12', 330 + wide('Binh Khanh, '), 78],
      ['214/QD-UB', 70 + wide('So: '), 78],
      ['tiem chung', 310, 230],
      ['Y te', 80 + wide('So '), 230],
    ] as const) {
      const [place] = placesOfWords(source, words)
      expect([words, Math.round(place?.left ?? 0), Math.round(place?.bottom ?? 0)]).toEqual([words, x, y + 3])
    }
  })

  it('hold for every word of a text', async () => {
    const source = await sourceOf([
      { texts: [line(100, full), line(116, 'het.'), line(150, '1. Muc dau'), line(170, '- gach'), line(190, full)] },
    ])
    for (const word of source.text.matchAll(/\S+/gu))
      expect(placesOf(source, { start: word.index, end: word.index + word[0].length }), word[0]).toHaveLength(1)
  })

  it('are those of the page as it is shown, when the file turns it', async () => {
    const texts = [line(100, 'Giao Phong Ke hoach')]
    for (const [entries, wanted] of [
      ['/Rotate 90', [739, 70, 753, 70 + wide('Giao')]],
      ['/Rotate 180', [525 - wide('Giao'), 739, 525, 753]],
      ['/Rotate 270', [89, 525 - wide('Giao'), 103, 525]],
      ['/CropBox[50 42 595 822]', [20, 69, 20 + wide('Giao'), 83]],
    ] as const) {
      const [place] = placesOfWords(await sourceOf([{ texts, entries }]), 'Giao')
      const found = place ? [place.left, place.top, place.right, place.bottom].map(Math.round) : []
      for (const [i, value] of wanted.entries())
        expect(Math.abs((found[i] ?? 0) - value), `${entries} ${found}`).toBeLessThan(3)
    }
  })

  it('are none without words, and none that were not asked for', async () => {
    const source = await sourceOf([{ texts: [line(100, 'Giao Phong')] }])
    expect(placesOf(source, { start: 4, end: 5 })).toEqual([])
    expect(placesOf(source, { start: 3, end: 3 })).toEqual([])
    const plain = await sourceOf([{ texts: [line(100, 'Giao Phong')] }], false)
    expect(plain).not.toHaveProperty('layout')
    expect(placesOf(plain, { start: 0, end: 4 })).toEqual([])
  })
})

describe('picture of a page', () => {
  it('fits the places: ink stands within a box and none beside it', async () => {
    const bytes = pdfOf([{ texts: [] }, { texts: [], rules: [[100, 200, 50, 10]], entries: '/Rotate 90' }])
    const picture = await pagePicture('a.pdf', bytes, 2, { dotsPerPoint: 1 })
    if ('failure' in picture) throw new Error(picture.failure)
    expect([picture.width, picture.height]).toEqual([842, 595])
    const dots = dotsOf(picture)
    // (100, 200) of the page as it was written lies at (842 − 200, 100) when it is turned.
    expect(dots(637, 125)).toBe(0)
    expect(dots(637, 90)).toBe(255)
    expect(dots(660, 125)).toBe(255)
  })

  it('says why there is none', async () => {
    const bytes = pdfOf([{ texts: [] }])
    expect(await pagePicture('a.pdf', bytes, 2)).toEqual({ failure: 'has no page 2: it has 1' })
    expect(await pagePicture('a.txt', new TextEncoder().encode('Số: 1/CT'), 1)).toHaveProperty('failure')
    expect(await pagePicture('a.pdf', bytes.subarray(0, 60), 1)).toEqual({ failure: 'is damaged' })
  })

  it('stays within the limit of dots', async () => {
    const { defaultLimits } = await import('../../src/formats/limits.ts')
    const limits = { ...defaultLimits, pixels: 10_000 }
    const picture = await pagePicture('a.pdf', pdfOf([{ texts: [] }]), 1, { limits })
    if ('failure' in picture) throw new Error(picture.failure)
    expect(picture.width * picture.height).toBeLessThan(10_500)
  })
})

/** Red of each dot of a PNG whose rows are told by the row above. */
function dotsOf({
  png,
  width,
  height,
}: {
  png: Uint8Array
  width: number
  height: number
}): (x: number, y: number) => number {
  const at = Buffer.from(png).indexOf('IDAT')
  const length = new DataView(png.buffer, png.byteOffset).getUint32(at - 4)
  const raw = inflateSync(png.subarray(at + 4, at + 4 + length))
  const row = width * 3 + 1
  for (let y = 1; y < height; y += 1)
    for (let i = 1; i < row; i += 1) raw[y * row + i] = (raw[y * row + i] ?? 0) + (raw[(y - 1) * row + i] ?? 0)
  return (x, y) => raw[y * row + 1 + x * 3] ?? -1
}

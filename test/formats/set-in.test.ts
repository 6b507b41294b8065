import { describe, expect, it } from 'vitest'
import type { OcrEngine } from '../../src/formats/ocr/tesseract.ts'
import { openPdf, pdfium } from '../../src/formats/pdf/pdfium.ts'
import { readPage } from '../../src/formats/pdf/read-page.ts'
import { setIn, setInPlaces } from '../../src/formats/pdf/set-in.ts'
import { type PageDrawing, pdfOf } from '../support/pdf.ts'

/** What the engine is made to say of each picture, one after the other. */
const engineThatReads = (...texts: readonly string[]): OcrEngine => {
  const left = [...texts]
  return {
    engine: 'none',
    version: '0',
    read: async () => {
      const word = left.shift() ?? ''
      return `<span class='ocr_line' title="bbox 40 40 90 90"><span class='ocrx_word' title='bbox 40 40 90 90; x_wconf 80'>${word}</span></span>`
    },
    close: async () => {},
  }
}

const read = async (page: PageDrawing, ...texts: readonly string[]) => {
  const engine = await pdfium()
  const pdf = openPdf(engine, pdfOf([page]))
  if ('fault' in pdf) throw new Error(pdf.fault)
  try {
    const content = readPage(engine, pdf, 0)
    if (!content) throw new Error('no page')
    return { places: setInPlaces(content), added: await setIn(engine, pdf, content, engineThatReads(...texts), 1000) }
  } finally {
    pdf.close()
  }
}

describe('a number that was set into a page as a picture', () => {
  const texts = [
    { x: 70, y: 100, text: 'So' },
    { x: 110, y: 100, text: '/KH-UBND' },
  ]

  it('stands on the line of the letters beside it', async () => {
    const { added } = await read({ texts, pictures: [[88, 88, 18, 16]] }, '47')
    expect(added?.glyphs.map(({ text, base, size }) => ({ text, base, size }))).toEqual([
      { text: '47', base: 100, size: 12 },
    ])
    expect(added?.glyphs[0]?.left).toBeCloseTo(88, 0)
  })

  it('is told from words, lines, logos and what stands further down', async () => {
    expect((await read({ texts, pictures: [[88, 88, 18, 16]] }, 'ky')).added).toBeUndefined()
    const others: PageDrawing = {
      texts,
      pictures: [
        [70, 120, 150, 1],
        [300, 40, 80, 80],
        [88, 600, 18, 16],
        [108, 88, 40, 16],
      ],
    }
    expect((await read(others, '47')).places).toEqual([])
  })
})

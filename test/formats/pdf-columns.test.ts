import { describe, expect, it } from 'vitest'
import { whites } from '../../src/formats/page/columns.ts'
import type { Row } from '../../src/formats/page/words.ts'
import { readSource } from '../../src/formats/read.ts'
import { growth } from '../support/growth.ts'
import { type PageDrawing, type Placed, pdfOf } from '../support/pdf.ts'

/** Lines of a page's text that hold something. */
async function linesOf(...pages: readonly (readonly Placed[])[]): Promise<readonly string[]> {
  const drawings = pages.map((texts): PageDrawing => ({ texts }))
  const read = await readSource('a.pdf', pdfOf(drawings), { ocr: 'never' })
  if ('failure' in read) throw new Error(read.failure)
  return read.source.text.split('\n').filter((text) => text.trim() !== '')
}

const at = (x: number, y: number, text: string): Placed => ({ x, y, text })
const sentence = 'muoi hai chu cho day mot dong trong mot cot' // 43 letters of 6 points

describe('columns of a PDF', () => {
  it('reads two columns of running text one after the other, whatever their lines share', async () => {
    const left = Array.from({ length: 14 }, (_, i) => at(40, 100 + i * 15, `L${i} ${sentence}`.slice(0, 40)))
    const right = Array.from({ length: 14 }, (_, i) => at(320, 100 + i * 15, `R${i} ${sentence}`.slice(0, 40)))
    const text = (await linesOf([at(200, 60, 'CONG BAO SO 12'), ...left, ...right])).join(' ')
    const order = [...text.matchAll(/[LR]\d+/gu)].map(([name]) => name)
    expect(order).toEqual(['L', 'R'].flatMap((side) => Array.from({ length: 14 }, (_, i) => `${side}${i}`)))
  })

  it('keeps a letterhead’s columns apart when one has more lines, or stands lower', async () => {
    for (const lower of [0, 8]) {
      const lines = await linesOf([
        at(60, 60, 'UBND TINH BINH KHANH'),
        at(330, 60 + lower, 'CONG HOA XA HOI CHU NGHIA'),
        at(90, 76, 'SO XAY DUNG'),
        at(324, 76 + lower, 'Doc lap - Tu do - Hanh phuc'),
        at(80, 100, 'So: 31/TB-SXD'),
        at(327, 100 + lower, 'Binh Khanh, ngay 4 thang 6'),
        at(70, 116, 'V/v nghiem thu'),
        at(70, 200, `${sentence} ${sentence.slice(0, 30)}`),
      ])
      const [first, second] = ['SO XAY DUNG', 'CONG HOA XA HOI CHU NGHIA'].map((words) => lines.indexOf(words))
      expect(lines.slice(first, (first ?? 0) + 3), String(lower)).toEqual([
        'SO XAY DUNG',
        'So: 31/TB-SXD',
        'V/v nghiem thu',
      ])
      expect(lines.slice(second, (second ?? 0) + 3), String(lower)).toEqual([
        'CONG HOA XA HOI CHU NGHIA',
        'Doc lap - Tu do - Hanh phuc',
        'Binh Khanh, ngay 4 thang 6',
      ])
    }
  })

  it('reads the list of recipients on over the page’s end, with the name of the signer beside it', async () => {
    const lines = await linesOf(
      [
        at(70, 700, `${sentence} ${sentence.slice(0, 30)}`),
        at(70, 740, 'Noi nhan:'),
        at(370, 740, 'GIAM DOC'),
        at(70, 756, '- Nhu tren;'),
        at(70, 772, '- Chi cuc 4;'),
      ],
      [at(70, 60, '- Chi cuc 5;'), at(360, 60, 'Le Thi Hanh'), at(70, 76, '- Luu: VT.')],
    )
    expect(lines.join('\n')).toContain('- Nhu tren;\n- Chi cuc 4;\n- Chi cuc 5;\n- Luu: VT.')
    expect(lines.indexOf('Le Thi Hanh')).toBeGreaterThan(lines.indexOf('GIAM DOC'))
    expect(lines.indexOf('GIAM DOC')).toBeGreaterThan(lines.indexOf('- Luu: VT.'))
  })

  it('takes no white behind a label of a list for a gutter', async () => {
    const lines = await linesOf([
      at(70, 100, '1.'),
      at(110, 100, 'Giao Phong Ke hoach chu tri;'),
      at(70, 116, 'a)'),
      at(110, 116, 'Ra soat ho so;'),
      at(70, 132, '-'),
      at(110, 132, 'Gui bao cao'),
    ])
    expect(lines).toEqual(['1. Giao Phong Ke hoach chu tri;', 'a) Ra soat ho so;', '- Gui bao cao'])
  })
})

it('finds the columns of a line in time that grows with its words', () => {
  const row = (count: number): Row => {
    const words = Array.from({ length: count }, (_, i) => ({
      text: 'a',
      left: i * 30,
      right: i * 30 + 6,
      base: 0,
      size: 12,
    }))
    return { words, base: 0, size: 12, left: 0, right: count * 30 }
  }
  expect(growth(whites, row(4000), row(16_000))).toBeLessThan(8)
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseText } from '../../src/parse.ts'
import { KeptReading, packReading } from '../../src/store/readings.ts'

const item = (n: number): string =>
  `${n}. Sở Xây dựng chủ trì, phối hợp với Công an tỉnh kiểm tra cầu số ${n} theo Quyết định số ${n}/QĐ-UBND ngày 02/3/2030, xong trước ngày 20/7/2030.`
const letterOf = (items: number): string => `ỦY BAN NHÂN DÂN
TỈNH LÂM ĐỒNG
Số: 12/KH-UBND
Lâm Đồng, ngày 01 tháng 7 năm 2030
KẾ HOẠCH
Về kiểm tra cầu
${Array.from({ length: items }, (_, n) => item(n + 1)).join('\n')}
`

describe('what an index keeps of a reading', () => {
  it('is all that was read of a long text, without the text itself', () => {
    const text = letterOf(120)
    const document = parseText(text, 'ke-hoach.txt')
    const packed = packReading({ document, text })
    const kept = new KeptReading(packed ?? new Uint8Array())
    expect(kept.text).toBeUndefined()
    expect(kept.documentOf(text)).toEqual(document)
    expect(document.tasks.length).toBe(120)
  })

  it('holds the text of a file that is none, and of letters read from a picture however short it is', () => {
    const text = letterOf(2)
    const document = parseText(text)
    expect(packReading({ document, text })).toBeUndefined()
    const scanned = {
      ...document,
      source: { ...document.source, format: 'pdf-scan', ocr: { engine: 'e', version: '1', confidence: 90 } },
    }
    const layout = {
      frames: [{ width: 595, height: 842 }],
      lines: [{ at: 0, page: 1, base: 80.04, size: 12, words: [{ text: 'ỦY', left: 70.26, right: 90 }] }],
    }
    const kept = new KeptReading(packReading({ document: scanned, text, layout }) ?? new Uint8Array())
    expect(kept.layout?.lines).toEqual([
      { at: 0, page: 1, base: 80, size: 12, words: [{ text: 'ỦY', left: 70.3, right: 90 }] },
    ])
    expect(kept.text).toBe(text)
    expect(kept.documentOf(text)).toEqual(scanned)
  })

  it('is what was read, whatever stands in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (words) => {
        const text = `${letterOf(90)}${words}\n\n${words}`
        const document = parseText(text)
        const kept = new KeptReading(packReading({ document, text }) ?? new Uint8Array())
        expect(kept.documentOf(text)).toEqual(JSON.parse(JSON.stringify(document)))
      }),
      { numRuns: 30 },
    )
  })
})

import { describe, expect, it } from 'vitest'
import { withoutFurniture } from '../../src/formats/page/furniture.ts'
import { edgesOf, paragraphsOf, rowText } from '../../src/formats/page/paragraphs.ts'
import { type Row, rowOf } from '../../src/formats/page/words.ts'

/** A row of stretches: where each begins, and its words; a letter is half as wide as it is high. */
function rowAt(base: number, stretches: readonly (readonly [left: number, text: string])[], size = 12): Row {
  const words = stretches.flatMap(([from, text]) => {
    let left = from
    return text.split(' ').map((word) => {
      const right = left + word.length * size * 0.5
      const placed = { text: word, left, right, base, size }
      left = right + size * 0.3
      return placed
    })
  })
  return { ...rowOf(words), base }
}

/** The row ending at the right edge, as lines set flush do. */
function flush(row: Row, right: number): Row {
  const last = row.words.at(-1)
  return last ? rowOf([...row.words.slice(0, -1), { ...last, right }]) : row
}

describe('stamps of signing programs', () => {
  const page = (rows: readonly Row[]): string[] =>
    (withoutFurniture([{ rows, height: 842 }])[0] ?? []).map((row) => rowText(row))

  it('go, and what stands in the other column stays', () => {
    const kept = page([
      rowAt(300, [
        [60, 'Nơi nhận:'],
        [330, 'CHÁNH VĂN PHÒNG'],
      ]),
      rowAt(316, [
        [60, '- Như trên;'],
        [330, 'Ký bởi: Phạm Thị Lụa'],
      ]),
      rowAt(330, [
        [60, '- Lưu: VT.'],
        [330, 'Email: lua.pt@tanphu.gov.vn'],
      ]),
      rowAt(344, [[330, 'Thời gian ký: 04.02.2026 09:12:40 +07:00']]),
      rowAt(400, [[330, 'Phạm Thị Lụa']]),
    ])
    expect(kept).toEqual(['Nơi nhận:   CHÁNH VĂN PHÒNG', '- Như trên;', '- Lưu: VT.', 'Phạm Thị Lụa'])
  })

  it('take nothing from the column beside them', () => {
    const kept = page([
      rowAt(300, [
        [60, 'Ngày 12/3/2026 họp'],
        [330, 'Người ký: SỞ Y TẾ'],
      ]),
      rowAt(314, [
        [60, 'Email: soyte@tanphu.gov.vn'],
        [330, 'Cơ quan: SỞ Y TẾ'],
      ]),
    ])
    expect(kept).toEqual(['Ngày 12/3/2026 họp', 'Email: soyte@tanphu.gov.vn'])
  })
})

describe('lines of a page', () => {
  const paragraphs = (rows: readonly Row[]): string[] =>
    paragraphsOf(rows, edgesOf(rows), 16).map(({ lines }) => lines.join(' / '))
  const full = 'Ban Quản lý chợ rà soát các hộ kinh doanh và báo cáo'

  it('keeps a day and a name at the right apart from what follows at the left', () => {
    const rows = [
      flush(rowAt(100, [[70, full]]), 540),
      flush(rowAt(116, [[70, full]]), 540),
      rowAt(132, [[70, 'kết quả trước ngày 15.']]),
      flush(rowAt(148, [[400, 'Lò Thị Mận']]), 540),
      rowAt(164, [[70, 'Nơi nhận:']]),
    ]
    expect(paragraphs(rows).slice(-2)).toEqual(['Lò Thị Mận', 'Nơi nhận:'])
  })

  it('ends a paragraph of a text set flush where a sentence ends before the edge', () => {
    const rows = [100, 116, 132, 148].map((base) => flush(rowAt(base, [[70, full]]), 540))
    const short = flush(rowAt(164, [[70, `${full}.`]]), 533)
    const next = flush(rowAt(180, [[70, 'Phòng Kinh tế theo dõi việc thực hiện ở các xã']]), 540)
    expect(paragraphs([...rows, short, next])).toHaveLength(2)
    expect(paragraphs([...rows, flush(short, 540), next])).toHaveLength(1)
  })
})

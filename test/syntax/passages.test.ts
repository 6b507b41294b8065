import { describe, expect, it } from 'vitest'
import { sourceOfText } from '../../src/input/source.ts'
import { readDocument } from '../../src/parse.ts'

/** The quoted sentence of each citation, with what is marked in it. */
function quotes(text: string): readonly { readonly sentence: string; readonly marked: string }[] {
  const { document, passages } = readDocument(sourceOfText(text, 'a.txt'), [])
  return document.citations.map(({ span, text: published }) => {
    expect(text.slice(span.start, span.end)).toBe(published)
    const { text: sentence, mark } = passages.sentence(span)
    return { sentence, marked: sentence.slice(mark.start, mark.end) }
  })
}

/** A page of a gazette between two lines of a sentence, its heads in several forms. */
const page = (head: string): string => `QUYẾT ĐỊNH
Về việc sửa chữa cầu qua sông

Điều 1. Giao Sở Xây dựng sửa chữa các cầu đã xuống cấp trên địa bàn tỉnh theo quy định tại
${head}
khoản 2 Điều 7 Nghị định số 41/2031/NĐ-CP ngày 03 tháng 02 năm 2031 của Chính phủ về cầu đường bộ.
Điều 2. Quyết định này có hiệu lực từ ngày ký.
`

describe('the sentence around a citation', () => {
  it.each([
    ['CÔNG BÁO/Số 146/Ngày 11-03-2031', '15'],
    ['15', 'CÔNG BÁO/Số 146 + 147/Ngày 11-03-2031'],
    ['CÔNG BÁO/Số 146/Ngày 11-03-2031 15'],
    ['', '15 CÔNG BÁO/AN GIANG/Số 6/Ngày 11-3-2031', ''],
    ['--- PAGE BREAK ---', '15'],
    ['', 'Trang 3/15', ''],
    ['', '- 3 -', ''],
  ])('leaves out what a page puts between its lines: %s', (...heads) => {
    expect(quotes(page(heads.join('\n')))[0]).toEqual({
      sentence:
        'Điều 1. Giao Sở Xây dựng sửa chữa các cầu đã xuống cấp trên địa bàn tỉnh theo quy định tại khoản 2 Điều 7 Nghị định số 41/2031/NĐ-CP ngày 03 tháng 02 năm 2031 của Chính phủ về cầu đường bộ',
      marked: 'Nghị định số 41/2031/NĐ-CP ngày 03 tháng 02 năm 2031 của Chính phủ',
    })
  })

  it('marks a citation that a page breaks as it would be read', () => {
    const text = page('').replace('Nghị định số 41', 'Nghị định số\nCÔNG BÁO/Số 146/Ngày 11-03-2031\n15\n41')
    const [quote] = quotes(text)
    expect(quote?.sentence).toContain('Nghị định số 41/2031/NĐ-CP')
    expect(quote?.marked).toContain('Nghị định số 41/2031/NĐ-CP')
  })

  it('leaves the head of a page out of the passages that are searched', () => {
    const { passages } = readDocument(sourceOfText(page('CÔNG BÁO/Số 146/Ngày 11-03-2031\n15'), 'a.txt'), [])
    const texts = passages.all().map(({ text }) => text)
    expect(texts.some((text) => text.includes('theo quy định tại khoản 2 Điều 7'))).toBe(true)
    expect(texts.join('\n')).not.toContain('CÔNG BÁO')
  })

  it('keeps a number that is no page number', () => {
    const [quote] = quotes(page('').replace('theo quy định tại\n\n', 'gồm\n15 cầu theo quy định tại\n'))
    expect(quote?.sentence).toContain('15 cầu theo quy định')
  })
})

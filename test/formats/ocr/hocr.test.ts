import { expect, it } from 'vitest'
import { wordsOfHocr } from '../../../src/formats/ocr/hocr.ts'

/** hOCR of a page 1000 dots high: lines at a height, each a list of words with how sure OCR is of them. */
const page = (...lines: readonly (readonly [number, string])[]): string =>
  [
    `<div class='ocr_page' id='page_1' title='image "stdin"; bbox 0 0 800 1000; ppageno 0'>`,
    ...lines.flatMap(([top, words]) => [
      `<span class='ocr_line' title="bbox 50 ${top} 700 ${top + 20}; baseline 0 -4; x_size 20">`,
      ...words.split(' ').map((word, i) => {
        const [text = '', sure = '95'] = word.split('~')
        return `<span class='ocrx_word' title='bbox ${50 + i * 60} ${top} ${100 + i * 60} ${top + 20}; x_wconf ${sure}'>${text}</span>`
      }),
      '</span>',
    ]),
    '</div>',
  ].join('\n')

const read = (...lines: readonly (readonly [number, string])[]): string =>
  wordsOfHocr(page(...lines), 1)
    .words.map(({ text }) => text)
    .join(' ')

it('drops specks before names in capitals at the head of a page, not the dashes of a list', () => {
  expect(read([50, '⁄~27 _ỦY BAN NHÂN DÂN'], [80, '¡_~39 TỈNH BÌNH KHÁNH'])).toBe('ỦY BAN NHÂN DÂN TỈNH BÌNH KHÁNH')
  expect(read([50, '- UBND các xã'], [800, '- UBND TỈNH BÌNH KHÁNH'])).toBe('- UBND các xã - UBND TỈNH BÌNH KHÁNH')
})

it('keeps a label that OCR was not sure of, and drops strokes elsewhere', () => {
  expect(read([400, 'b) Rà soát'], [430, 'c)~22 Xây dựng'], [460, 'd) Chủ trì )~10'])).toBe(
    'b) Rà soát c) Xây dựng d) Chủ trì',
  )
})

it('drops lines of grains, not a number or a letter that was read surely', () => {
  expect(read([50, 'HUYỆN ỦY'], [80, ':~69 ị~44 l~13'], [110, 'Số: 12/QĐ']).split(' ')).toEqual([
    'HUYỆN',
    'ỦY',
    'Số:',
    '12/QĐ',
  ])
  expect(read([400, '2~96'], [430, 'A~80'])).toBe('2 A')
})

it('drops what a stamp made of letters, and the pieces of it before the name of a type', () => {
  expect(read([200, 'Giờ...C~2 mm~20'], [240, '_-~42 h~12 QUYẾT~31 ĐỊNH'], [280, 'Về việc giao~31 kế~25 hoạch'])).toBe(
    'QUYẾT ĐỊNH Về việc giao kế hoạch',
  )
  // Sure words before it, or one that is no piece, stay: a sentence, a subject.
  expect(read([240, 'Ban hành QUYẾT ĐỊNH'], [280, 'Nay~40 QUYẾT ĐỊNH này'])).toBe(
    'Ban hành QUYẾT ĐỊNH Nay QUYẾT ĐỊNH này',
  )
})

it('reads the strokes of a slanted "V/v" at the head of a line as such, not elsewhere', () => {
  for (const strokes of ['V⁄~21', 'V/y~40', '⁄v~30'])
    expect(read([80, 'Số: 12/SXD'], [110, `${strokes} góp ý dự thảo`])).toBe('Số: 12/SXD V/v góp ý dự thảo')
  expect(read([110, 'góp ý V⁄~21 dự thảo'])).toBe('góp ý dự thảo')
})

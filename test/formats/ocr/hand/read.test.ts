import { describe, expect, it } from 'vitest'
import type { FoundWord } from '../../../../src/formats/ocr/found-word.ts'
import { withHandFigures } from '../../../../src/formats/ocr/hand/read.ts'
import { Sheet } from './drawn.ts'

/** "Số: … /TB-UBND" with something in the gap; what is read of it. */
async function number(fill: (sheet: Sheet, left: number) => void, wide = 130): Promise<string> {
  const sheet = new Sheet()
  const left = sheet.print('Số:', 60, 100)
  fill(sheet, left + 8)
  sheet.print('/TB-UBND', left + wide, 100)
  return line(sheet)
}

/** "ngày … tháng … năm 2031" with a day and a month by hand. */
async function day(fill: string, month: string): Promise<string> {
  const sheet = new Sheet()
  const first = sheet.print('ngày', 400, 100)
  sheet.write(fill, first + 6, 100)
  const second = sheet.print('tháng', first + 75, 100)
  sheet.write(month, second + 6, 100)
  const third = sheet.print('năm', second + 75, 100)
  sheet.print('2031', third + 10, 100)
  return line(sheet)
}

async function line(sheet: Sheet): Promise<string> {
  const { words, page } = sheet.read()
  return (await withHandFigures(words, page)).words.map(({ text }) => text).join(' ')
}

describe('figures by hand', () => {
  it.each(['5', '37', '461', '2503', '745'])('reads the number %s', async (figures) => {
    expect(await number((sheet, left) => sheet.write(figures, left, 100))).toBe(`Số: ${figures}/TB-UBND`)
  })

  it.each([
    ['14', '7', 'ngày 14 tháng 7 năm 2031'],
    ['06', '12', 'ngày 06 tháng 12 năm 2031'],
  ])('reads the day %s and the month %s', async (given, month, wanted) => {
    expect(await day(given, month)).toBe(wanted)
  })

  it.each([
    ['35', '7'],
    ['00', '5'],
    ['14', '13'],
    ['14', ''],
    ['', '7'],
  ])('takes no day that does not exist or is not whole: %s, %s', async (given, month) => {
    expect(await day(given, month)).toBe('ngày tháng năm 2031')
  })

  it('reads figures over a dotted line', async () => {
    const read = await number((sheet, left) => {
      sheet.dots(left, left + 110, 101)
      sheet.write('37', left + 10, 96)
    })
    expect(read).toBe('Số: 37/TB-UBND')
  })

  it.each<[string, string, (sheet: Sheet, left: number) => void]>([
    ['each other', '54', (sheet, left) => sheet.write('54', left, 100, -3)],
    ['each other', '2503', (sheet, left) => sheet.write('2503', left, 100, -2)],
    ['each other and overlap', '505', (sheet, left) => sheet.write('505', left, 100, -8)],
    ['the stroke behind them', '37', (sheet, left) => sheet.write('37', left + 70, 100, 1)],
    [
      'a dotted line',
      '461',
      (sheet, left) => {
        sheet.dots(left, left + 110, 101)
        sheet.write('461', left + 6, 103, -1)
      },
    ],
  ])('reads figures that touch %s: %s', async (_, wanted, fill) => {
    expect(await number(fill)).toBe(`Số: ${wanted}/TB-UBND`)
  })

  it.each<[string, (sheet: Sheet, left: number) => void]>([
    ['nothing', () => {}],
    ['dots alone', (sheet, left) => sheet.dots(left, left + 100, 100)],
    [
      'a dash',
      (sheet, left) =>
        sheet.scrawl([
          [left + 10, 85],
          [left + 80, 84],
        ]),
    ],
    ['figures that run into each other', (sheet, left) => sheet.write('505', left, 100, -10)],
    ['figures that run into the stroke behind them', (sheet, left) => sheet.write('50', left + 82, 100)],
    ['a single upright stroke', (sheet, left) => sheet.write('1', left + 20, 100)],
    [
      'a dash behind a figure',
      (sheet, left) => {
        sheet.write('5', left, 100)
        sheet.scrawl([
          [left + 40, 85],
          [left + 80, 84],
        ])
      },
    ],
    [
      'a scrawl across the figures',
      (sheet, left) => {
        sheet.write('37', left, 100)
        sheet.scrawl([
          [left - 4, 70],
          [left + 60, 96],
        ])
      },
    ],
  ])('takes %s for no number', async (_, fill) => {
    expect(await number(fill)).toBe('Số: /TB-UBND')
  })

  it('takes a day away that OCR guessed and the net does not read', async () => {
    const sheet = new Sheet()
    const first = sheet.print('ngày', 400, 100)
    sheet.scrawl([
      [first + 8, 70],
      [first + 60, 98],
      [first + 10, 96],
      [first + 60, 72],
    ])
    const left = sheet.print('tháng', first + 75, 100)
    sheet.print('năm', sheet.print('7', left + 8, 100) + 8, 100)
    sheet.print('2031', 800, 100)
    const { words, page } = sheet.read()
    const guess = { ...words[0], text: '11', left: first + 8, right: first + 60, sure: 71 } as FoundWord
    const read = await withHandFigures([words[0], guess, ...words.slice(1)] as FoundWord[], page)
    expect(read.words.map(({ text }) => text).join(' ')).toBe('ngày … tháng … năm 2031')
  })

  it('leaves a number that OCR read and is sure of', async () => {
    const sheet = new Sheet()
    sheet.print('12/TB-UBND', sheet.print('Số:', 60, 100) + 8, 100)
    expect(await line(sheet)).toBe('Số: 12/TB-UBND')
  })

  it('leaves numbers in the text of a page', async () => {
    const sheet = new Sheet()
    const left = sheet.print('Số:', 60, 400)
    sheet.write('37', left + 8, 400)
    sheet.print('/TB-UBND', left + 90, 400)
    expect(await line(sheet)).toBe('Số: /TB-UBND')
  })

  it('tells what it read and how sure it is', async () => {
    const sheet = new Sheet()
    const left = sheet.print('Số:', 60, 100)
    sheet.write('461', left + 8, 100)
    sheet.print('/TB-UBND', left + 130, 100)
    const { words, page } = sheet.read()
    const { read } = await withHandFigures(words, page)
    expect(read.map(({ text }) => text)).toEqual(['461'])
    expect(read[0]?.sure).toBeGreaterThan(0.5)
    expect(read[0]?.sure).toBeLessThanOrEqual(1)
  })
})

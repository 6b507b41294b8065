import { expect, it } from 'vitest'
import { withFigures } from '../../../src/formats/ocr/figures.ts'

const read = (text: string): string => withFigures(text.split(' ')).join(' ')

it.each([
  ['Hà Nội, ngày 15 tháng II năm 2016', 'Hà Nội, ngày 15 tháng 11 năm 2016'],
  ['Huế, ngày l2 tháng O9 năm 2024', 'Huế, ngày 12 tháng 09 năm 2024'],
  ['ngày 01 tháng 1] năm 2019', 'ngày 01 tháng 11 năm 2019'],
  ['ngày ][ tháng 3 năm 2019', 'ngày ][ tháng 3 năm 2019'],
  ['ngày 3| tháng l0 năm 2024', 'ngày 31 tháng 10 năm 2024'],
])('figures of days that were read as letters: %s', (spoilt, right) => {
  expect(read(spoilt)).toBe(right)
})

it.each(['Chương II năm', 'quý I năm 2024', 'tháng II của quý I', 'ngày lễ tháng này', 'ngày hội tháng o năng'])(
  'letters stay letters elsewhere: %s',
  (text) => {
    expect(read(text)).toBe(text)
  },
)

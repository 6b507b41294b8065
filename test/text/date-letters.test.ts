import { describe, expect, it } from 'vitest'
import { mendDates } from '../../src/text/damage/dates.ts'

describe('letters that stand for figures in a date', () => {
  it.each([
    ['trước ngày l3/02/2026', 'trước ngày 13/02/2026'],
    ['xong trong tháng ll/2025', 'xong trong tháng 11/2025'],
    ['từ 2O/3/2025 đến 0I/4/2025', 'từ 20/3/2025 đến 01/4/2025'],
    ['ngày O5-lO-2025', 'ngày 05-10-2025'],
  ])('%j is %j', (damaged, mended) => {
    expect(mendDates(damaged)).toBe(mended)
  })
  it.each([
    'Quý II/2025',
    'học kỳ I/2025',
    'mẫu I/II/2025',
    'ngày l tháng 6 năm 2022',
    'số 4l/15/2025',
    'ngày 3I/Il/x',
  ])('%j is left as it is', (text) => {
    expect(mendDates(text)).toBe(text)
  })
})

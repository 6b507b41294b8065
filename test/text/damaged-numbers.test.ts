import { describe, expect, it } from 'vitest'
import { mendNumbers } from '../../src/text/damage/numbers.ts'

describe('figures of a number that a scanner took for letters', () => {
  it.each([
    ['Nghị định số 5l/2010/NĐ-CP', 'Nghị định số 51/2010/NĐ-CP'],
    ['Thông tư số O8/2014/TT-BTC', 'Thông tư số 08/2014/TT-BTC'],
    ['Thông tư số 78/20l4/TT-BTC', 'Thông tư số 78/2014/TT-BTC'],
    ['Quyết định số 1I2/QĐ-UBND', 'Quyết định số 112/QĐ-UBND'],
    ['theo số\nŠ1/2010/NĐ-CP; số 51/2010/NĐ-CP', 'theo số\n51/2010/NĐ-CP; số 51/2010/NĐ-CP'],
    ['số 2B9/2013/TT-BTC và 289/2013/TT-BTC', 'số 289/2013/TT-BTC và 289/2013/TT-BTC'],
  ])('%s', (text, mended) => {
    expect(mendNumbers(text)).toBe(mended)
    expect(mended).toHaveLength(text.length)
  })

  it.each([
    'số Š1/2010/NĐ-CP',
    'số Š1/2010/NĐ-CP; số 51/2010/NĐ-CP; số 61/2010/NĐ-CP',
    'số 12A/KH-UBND; số 123/KH-UBND',
    'số II/KH-UBND',
    'số AB/KH-UBND và số 12/KH-UBND',
    'số 51/2010/NĐ-CP',
  ])('stays: %s', (text) => {
    expect(mendNumbers(text)).toBe(text)
  })
})

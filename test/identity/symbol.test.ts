import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseNumber } from '../../src/identity/number.ts'

describe('a damaged symbol', () => {
  it.each([
    ['961/QĐUBND', '961/QĐ-UBND'],
    ['30c/NQCP', '30c/NQ-CP'],
    ['61/2031/NĐCP', '61/2031/NĐ-CP'],
    ['14/2031/TTBYT', '14/2031/TT-BYT'],
    ['12/KHUBND', '12/KH-UBND'],
    ['406/NQUBTVQH15', '406/NQ-UBTVQH15'],
    ['7/CT-TTE', '7/CT-TTg'],
    ['7/CT-TTeg', '7/CT-TTeg'],
    ['61/2031/NĐ-C', '61/2031/NĐ-CP'],
    ['61/2031/NĐ-GP', '61/2031/NĐ-CP'],
    ['22/2023/QD15', '22/2023/QH15'],
    ['22/2023/OH15', '22/2023/QH15'],
    ['50-NO/TW', '50-NQ/TW'],
    ['60/2031/TT-BTС', '60/2031/TT-BTC'],
    ['52/2011/QĐ_BNV', '52/2011/QĐ-BNV'],
    ['27/CT- -TTg', '27/CT-TTg'],
    ['913/SCT-QLNL& ATMT', '913/SCT-QLNL&ATMT'],
    ['45/QĐ-UBNO', '45/QĐ-UBND'],
    ['18/2031/TT-BIC', '18/2031/TT-BTC'],
    ['15/2030/TT-BT- NMT', '15/2030/TT-BTNMT'],
    ['15/2030/TT-BLĐT-\nBXH', '15/2030/TT-BLĐTBXH'],
    ['15/2030/QĐ-\nUBND', '15/2030/QĐ-UBND'],
    ['81/BNV- VP', '81/BNV-VP'],
    ['18/2031/TT-BVT', '18/2031/TT-BYT'],
    ['18/2031/TT-BXQ', '18/2031/TT-BXQ'],
  ])('%s is read as %s', (printed, value) => {
    expect(parseNumber(printed)?.value).toBe(value)
  })

  it.each([
    '16/CT-TTg',
    '27/CT-TTG',
    '412-CV/TU',
    '15/BTTTT-CNTT',
    '3/CTHĐ-UBND',
    '8/TTLT-BTC-BNV',
    '9/QĐ-BQL',
    '5/TTr-STC',
  ])('%s is none', (printed) => {
    expect(parseNumber(printed)?.value).toBe(printed)
    expect(parseNumber(printed)?.printedSymbol).toBeUndefined()
  })
})

describe('a number that was taken apart', () => {
  it('is the same when its value is taken apart again, unless its symbol was mended or it is a bare figure', () => {
    const group = fc.oneof(
      fc.constantFrom(
        'QĐ',
        'QD',
        'NĐ',
        'ND',
        'NO',
        'CT',
        'TT',
        'NQ',
        'KH',
        'CV',
        'UBND',
        'UBNO',
        'TTg',
        'BYT',
        'BTC',
        'QH15',
        'QD15',
        'TU',
      ),
      fc.stringMatching(/^[A-ZĐ][A-ZĐa-z0-9&.]{0,6}$/),
    )
    const number = fc
      .tuple(
        fc.stringMatching(/^\d{1,4}[a-c]?$/),
        fc.constantFrom('', '/2031', ' / 2031'),
        fc.constantFrom('/', '-', ' - ', ' ', ''),
        fc.array(group, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('-', '/', ' - ', '--'),
      )
      .map(([ordinal, year, separator, groups, joint]) => `${ordinal}${year}${separator}${groups.join(joint)}`)
    fc.assert(
      fc.property(number, (printed) => {
        const parsed = parseNumber(printed)
        if (parsed === undefined || parsed.family === 'bare' || parsed.printedSymbol !== undefined) return
        expect(parseNumber(parsed.value)).toEqual(parsed)
      }),
      { numRuns: 3000 },
    )
  })
})

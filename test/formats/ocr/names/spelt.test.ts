import { describe, expect, it } from 'vitest'
import { commonness, isWholeName, mayBeginName } from '../../../../src/formats/ocr/names/spelt.ts'

describe('the spelling of names', () => {
  it.each(['', 'Ng', 'Nguyễn ', 'Nguyễn V', 'Nguyễn Thuỷ', 'Nguyễn Thủy L', 'Lê Thị Hoà'])(
    'goes on behind %j',
    (text) => {
      expect(mayBeginName(text)).toBe(true)
    },
  )

  it.each(['x', 'nguyễn', 'Nguyen ', 'Bạn', 'Nguyễn v', 'Nguyễn VĂ', 'Nguyễn Vgh', 'Lê  ', 'Lê A B C D E'])(
    'does not behind %j',
    (text) => {
      expect(mayBeginName(text)).toBe(false)
    },
  )

  it('is whole from two words to five', () => {
    expect(['Lê An', 'Lê Thị An', 'Tôn Nữ Thị Thanh Hà'].every(isWholeName)).toBe(true)
    expect(['Lê', 'Lê Th', 'Lê ', 'Công An'].some(isWholeName)).toBe(false)
  })

  it('tells syllables of names from others', () => {
    expect(commonness('Lê Minh Tuấn')).toBe(1)
    expect(commonness('Lê Minh Tuẩn')).toBeLessThan(0.1)
  })
})

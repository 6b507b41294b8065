import { describe, expect, it } from 'vitest'
import { isWholeName, mayBeginName, nameShare } from '../../../../src/formats/ocr/names/spelt.ts'

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

  it('expects the names that many bear', () => {
    const rarer = (one: string, other: string): boolean => nameShare(one) < nameShare(other)
    expect(rarer('Lê Minh Tuẩn', 'Lê Minh Tuấn')).toBe(true)
    expect(rarer('Cấn Minh Tuấn', 'Nguyễn Minh Tuấn')).toBe(true)
    expect(rarer('Lê Lan Thị', 'Lê Thị Lan')).toBe(true)
    expect(rarer('Lê Thị Bích Ngọc Lan', 'Lê Thị Lan')).toBe(true)
  })

  it('knows a name wherever its tones stand', () => {
    expect(nameShare('Nguyễn Thị Hoà')).toBe(nameShare('Nguyễn Thị Hòa'))
  })

  it('gives nothing to what is no name', () => {
    expect(nameShare('Công An')).toBe(0)
  })
})

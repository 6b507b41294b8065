import { describe, expect, it } from 'vitest'
import { readIssuer } from '../../src/forms/issuer.ts'

const read = (text: string): string | undefined => {
  const found = readIssuer(text, 0, {})
  return found && text.slice(found.start, found.end)
}

describe('names of known bodies that a scanner spelt otherwise', () => {
  it.each([
    ['Chính phủi sửa đổi, bổ sung', 'Chính phủi'],
    ['Chính phi quy định về hóa đơn', 'Chính phi'],
    ['Thủ tướng Chính phú về quản lý', 'Thủ tướng Chính phú'],
    ['Bộ Tài chỉnh hướng dẫn thi hành', 'Bộ Tài chỉnh'],
    ['Bộ Tải chính hướng dẫn thi hành', 'Bộ Tải chính'],
    ['Ủy ban nhân dần tỉnh Hòa Đông về học phí', 'Ủy ban nhân dần tỉnh Hòa Đông'],
    ['Hội đồng nhân đân tỉnh về học phí', 'Hội đồng nhân đân tỉnh'],
  ])('%s', (text, name) => {
    expect(read(text)).toBe(name)
  })

  it.each(['chính phi nghĩa', 'Chính phần này', 'Trung ương2'])('no name in %s, or no more of it', (text) => {
    expect(read(text) ?? '').not.toBe(text)
  })
})

import { describe, expect, it } from 'vitest'
import { holdsPart, readPinpoint } from '../../src/query/pinpoint.ts'

describe('a part of a document before its name', () => {
  it.each([
    ['khoản 2 Điều 25 Nghị định 12/2029/NĐ-CP', 'khoản 2 Điều 25', 'Nghị định 12/2029/NĐ-CP'],
    ['điểm đ, khoản 2, điều 25 của nghị định 12/2029', 'điểm đ khoản 2 Điều 25', 'nghị định 12/2029'],
    ['diem a khoan 2 dieu 5a nd 12/2029', 'điểm a khoản 2 Điều 5a', 'nd 12/2029'],
    ['Mục 2 Chương IV Luật Thủy lợi', 'Mục 2 Chương IV', 'Luật Thủy lợi'],
    ['chương iv luật thủy lợi', 'Chương IV', 'luật thủy lợi'],
    ['Phụ lục I Thông tư 6/2030/TT-BXD', 'Phụ lục I', 'Thông tư 6/2030/TT-BXD'],
  ])('%s', (typed, value, name) => {
    expect(readPinpoint(typed)).toMatchObject({ provision: { value }, name })
  })

  it.each(['Điều lệ Đảng', 'Nghị định 12/2029/NĐ-CP', 'Điều 5', 'điều chỉnh quy hoạch', 'phần mềm 12/QĐ-UBND', ''])(
    'is not seen in "%s"',
    (typed) => {
      expect(readPinpoint(typed)).toEqual({ name: typed })
    },
  )

  it('holds what lies in it, and nothing else', () => {
    const article = { value: 'Điều 25', article: '25' }
    const clause = { value: 'khoản 2 Điều 25', clause: '2', article: '25' }
    expect(holdsPart(article, clause)).toBe(true)
    expect(holdsPart(clause, article)).toBe(false)
    expect(holdsPart(clause, { value: 'khoản 2 Điều 26', clause: '2', article: '26' })).toBe(false)
  })
})

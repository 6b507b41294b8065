import { describe, expect, it } from 'vitest'
import { parseText } from '../../src/parse.ts'

describe('plenums of which only the term is printed', () => {
  it('gives the second resolution of "khóa XI, XII" the name that the list gives it', () => {
    const { citedDocuments } = parseText('Thực hiện Nghị quyết Trung ương 4 khóa XI, XII về xây dựng Đảng.')
    expect(citedDocuments.map(({ title }) => title?.value)).toEqual([
      'Nghị quyết Trung ương 4 khóa XI',
      'Nghị quyết Trung ương 4 khóa XII',
    ])
    expect(new Set(citedDocuments.map(({ key }) => key)).size).toBe(2)
    expect(citedDocuments.every(({ key }) => key.includes('trung-uong'))).toBe(true)
  })

  it('joins it with the same resolution printed whole', () => {
    const { citedDocuments } = parseText(
      'Nghị quyết Trung ương 4 khóa XI, XII; tiếp tục Nghị quyết Trung ương 4 khóa XII.',
    )
    expect(citedDocuments).toHaveLength(2)
  })
})

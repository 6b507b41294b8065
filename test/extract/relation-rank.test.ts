import { describe, expect, it } from 'vitest'
import type { Header } from '../../src/model/document.ts'
import { readCitations } from './reading.ts'

const of = (type: string): Header => ({ type: { value: type, name: type } })
const relations = (
  text: string,
  header: Header,
  kind: 'document' | 'news' = 'document',
): readonly (readonly [string, string])[] =>
  readCitations(text, header, kind)
    .citations.filter((citation) => citation.kind === 'document')
    .map((citation) => [citation.number?.value ?? citation.title?.value ?? '', citation.relation.value])

describe('what a document may do to another', () => {
  it('lets a decree amend a decree, not a notice', () => {
    const text = 'Sửa đổi, bổ sung Nghị định số 76/2019/NĐ-CP của Chính phủ.'
    expect(relations(text, of('NĐ'))).toEqual([['76/2019/NĐ-CP', 'amends']])
    expect(relations(text, of('TB'))).toEqual([['76/2019/NĐ-CP', 'refers']])
  })

  it('lets letters and plans change their like, not what was decided', () => {
    const text = 'Thay thế Quyết định số 10/QĐ-UBND, Công văn số 11/UBND-NC.'
    expect(relations(text, of('QĐ'))[0]).toEqual(['10/QĐ-UBND', 'replaces'])
    expect(relations(text, of('CV'))[0]).toEqual(['10/QĐ-UBND', 'refers'])
    expect(relations('Công văn này thay thế Công văn số 11/UBND-NC.', of('CV'))).toEqual([['11/UBND-NC', 'replaces']])
    expect(relations('Tạm dừng thực hiện Quyết định số 10/QĐ-UBND.', of('CV'))).toEqual([['10/QĐ-UBND', 'suspends']])
  })

  it('lets an article do nothing', () => {
    expect(relations('Quyết định mới bãi bỏ Quyết định số 10/QĐ-UBND.', of('QĐ'), 'news')).toEqual([
      ['10/QĐ-UBND', 'refers'],
    ])
  })

  it('does not take a proposal or a study for the deed', () => {
    expect(relations('Giao Sở Nội vụ nghiên cứu sửa đổi Quyết định số 10/QĐ-UBND.', of('QĐ'))).toEqual([
      ['10/QĐ-UBND', 'refers'],
    ])
    expect(relations('Quyết định sửa đổi Quyết định số 10/QĐ-UBND đã được gửi các sở.', of('QĐ'))).toEqual([
      ['10/QĐ-UBND', 'refers'],
    ])
  })

  it('carries the verb that begins a clause to the document whose part it changes', () => {
    const text =
      'a) Sửa đổi, bổ sung: 01 thủ tục tại số thứ tự 6 trong phụ lục tại Quyết định 97/QĐ-UBND ngày 24/6/2025.\nb) Bãi bỏ 03 thủ tục tại số thứ tự 7 trong phần A tại Quyết định 97/QĐ-UBND ngày 24/6/2025.'
    expect(relations(text, of('QĐ')).map(([, relation]) => relation)).toEqual(['amends', 'repeals'])
  })

  it('does not carry it to the rule by which a budget is changed', () => {
    const text = 'Bổ sung dự toán chi cho các chế độ quy định tại Nghị định số 178/2024/NĐ-CP.'
    expect(relations(text, of('NQ'))).toEqual([['178/2024/NĐ-CP', 'refers']])
  })

  it('takes what is done by a rule for a reference', () => {
    expect(relations('Kinh phí được thực hiện theo quy định tại Thông tư số 87/2025/TT-BTC.', of('KH'))).toEqual([
      ['87/2025/TT-BTC', 'refers'],
    ])
  })

  it('leaves to a cited letter what it answers', () => {
    const text = 'Cục có công văn số 2833/TCT-CS trả lời công văn số 16114/CT-TTr4 của Cục Thuế.'
    const { citations, relationsBetween } = readCitations(text, of('CV'))
    expect(citations.map((citation) => citation.relation.value)).toEqual(['refers', 'refers'])
    expect(citations[1]?.within).toBe(citations[0]?.id)
    expect(relationsBetween.map(({ relation }) => relation)).toEqual(['replies'])
  })
})

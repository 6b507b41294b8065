import { describe, expect, it } from 'vitest'
import { parseText } from '../../src/parse.ts'
import { readCitations } from './reading.ts'

const names = (text: string): readonly string[] =>
  readCitations(text)
    .citations.filter(({ kind }) => kind === 'document')
    .map(({ type, number, title }) => `${type?.value ?? ''} ${number?.value ?? title?.value ?? ''}`)

describe('what is cited', () => {
  it.each([
    ['Trẻ được khám miễn phí theo luật trẻ em.', ['L luật trẻ em']],
    ['Vi phạm Điều 5 luật đê điều thì bị phạt.', ['L luật đê điều']],
    ['Áp dụng luật dân sự và luật hình sự.', []],
    ['căn cứ Luật Tiếp công dân (số 42/2013/QH13)', ['L 42/2013/QH13']],
    [
      'Xử lý theo Pháp lệnh Xét khiếu tố, khiếu nại của công dân; Luật Đất đai năm 2013.',
      ['PL Pháp lệnh Xét khiếu tố, khiếu nại của công dân', 'L Luật Đất đai'],
    ],
    ['Các hộ làm thủ tục theo HD 61; thực hiện Thông báo 14.', ['HD 61', 'TB 14']],
    ['Thông báo 14 hộ thuộc diện di dời.', []],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  it('is nothing in the foot of a page', () => {
    const page = `Trang chủ / Tin tức

Phường Đông An ra quân dọn chợ

(Website phường) - Sáng 09/6/2031, phường ra quân. Người dân đồng tình, nhiều hộ tự tháo mái che, trả lại vỉa hè cho người đi bộ, và cùng quét dọn.

Tin liên quan
Triển khai Nghị định 61/2031/NĐ-CP về nước sạch
Bản quyền thuộc UBND phường Đông An. Giấy phép số 14/GP-STTTT`
    expect(parseText(page).citations).toEqual([])
  })

  it('is one law, whichever of its words are printed', () => {
    const { citedDocuments } = readCitations(
      'Căn cứ Luật Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân;\nTheo Luật bầu cử đại biểu Quốc hội và Hội đồng nhân dân các cấp.\nTheo Điều 29 Luật Bầu cử năm 2015.',
    )
    expect(citedDocuments).toHaveLength(1)
  })

  it('is not another law that begins alike', () => {
    const { citedDocuments } = readCitations(
      'Căn cứ Luật Tổ chức chính quyền địa phương; Luật Tổ chức Quốc hội; Luật Tổ chức Chính phủ;',
    )
    expect(citedDocuments).toHaveLength(3)
  })
})

import { describe, expect, it } from 'vitest'
import { sourceOfText } from '../../src/input/source.ts'
import type { Document } from '../../src/model/document.ts'
import { parseDocument } from '../../src/parse.ts'

const parsed = (text: string): Document => parseDocument(sourceOfText(text))

const decision = [
  'ỦY BAN NHÂN DÂN\nTỈNH TÂY HÀ',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
  'Số: 418/QĐ-UBND',
  'Tây Hà, ngày 14 tháng 5 năm 2024',
  'QUYẾT ĐỊNH\nVề việc kiện toàn Ban Chỉ đạo phát triển du lịch',
  'Căn cứ Luật Tổ chức chính quyền địa phương;',
  'Điều 1. Kiện toàn Ban Chỉ đạo phát triển du lịch.',
  'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLương Bá Khiêm',
].join('\n\n')

const letter = [
  'CÔNG TY ĐIỆN LỰC TÂY HÀ\nSố: 77/PCTH-KT\nV/v cắt điện để sửa chữa',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nTây Hà, ngày 02 tháng 6 năm 2024',
  'Kính gửi: Ủy ban nhân dân các xã.',
  'Công ty sẽ cắt điện trong ngày 10 tháng 6 năm 2024.',
  'GIÁM ĐỐC\n\nTạ Ngọc Điền',
].join('\n\n')

const motto = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'
const slips: Readonly<Record<string, string>> = {
  'of what came in': `SỞ DU LỊCH TÂY HÀ\nVĂN PHÒNG\n\n${motto}\n\nTây Hà, ngày 20 tháng 5 năm 2024\n\nPHIẾU GIẢI QUYẾT VĂN BẢN ĐẾN\n\nCơ quan gửi: ............\n\nÝ kiến của lãnh đạo: Chuyển Phòng Quản lý.\n\nNgười phê duyệt ký tên`,
  'of a draft': `VĂN PHÒNG UBND TỈNH\nPHÒNG NỘI CHÍNH\nSố: 15/PT-NC\n\n${motto}\n\nPHIẾU TRÌNH\n\nKính gửi: Chủ tịch Ủy ban nhân dân tỉnh.\n\n1. Vấn đề trình: kiện toàn Ban Chỉ đạo.\n\nChuyên viên\n\nLò Thị Mận`,
  'without a letterhead': 'PHIẾU XỬ LÝ VĂN BẢN\n\nSố đến: 4711\n\nNgày đến: 21/5/2024\n\nChuyển: Phòng Kế hoạch',
}

describe('routing slips', () => {
  it.each(Object.entries(slips))('a slip %s is no document when one lies below', (_, slip) => {
    const { header, signatures } = parsed(`${slip}\n\n${decision}\n`)
    expect(header.number?.value).toBe('418/QĐ-UBND')
    expect(header.type?.name).toBe('Quyết định')
    expect(header.date?.value).toBe('2024-05-14')
    expect(header.issuer?.value).toBe('ỦY BAN NHÂN DÂN TỈNH TÂY HÀ')
    expect(signatures.map(({ name }) => name?.value)).toEqual(['Lương Bá Khiêm'])
  })

  it.each(Object.entries(slips))('a letter below a slip %s is a letter', (_, slip) => {
    const { header } = parsed(`${slip}\n\n${letter}\n`)
    expect([header.number?.value, header.type?.value, header.issuer?.value]).toEqual([
      '77/PCTH-KT',
      'CV',
      'CÔNG TY ĐIỆN LỰC TÂY HÀ',
    ])
  })

  it('a slip that stands alone is the document', () => {
    const { header } = parsed(`${slips['of a draft']}\n`)
    expect(header.number?.value).toBe('15/PT-NC')
    expect(header.issuer?.value).toBe('PHÒNG NỘI CHÍNH')
  })

  it('a document that is no slip keeps its header, whatever is attached', () => {
    expect(parsed(`${decision}\n\n${letter}\n`).header.number?.value).toBe('418/QĐ-UBND')
  })
})

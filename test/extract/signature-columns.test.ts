import { describe, expect, it } from 'vitest'
import { parseText } from '../../src/parse.ts'

const head =
  'ỦY BAN NHÂN DÂN\nTỈNH LÂM SƠN\n\nSố: 61/CTr-UBND-HND\n\nLâm Sơn, ngày 09 tháng 6 năm 2022\n\nCHƯƠNG TRÌNH\nBảo vệ nguồn nước\n\nHai bên thống nhất nội dung trên.\n\n'
const signers = (closing: string): readonly (readonly (string | undefined)[])[] =>
  parseText(head + closing).signatures.map((one) => [one.authority?.value, one.title?.value, one.name?.value])

describe('two signers side by side', () => {
  it.each([' | PHÓ CHỦ TỊCH', '| | PHÓ CHỦ TỊCH', '   |  PHÓ CHỦ TỊCH'])('%j: the first cell is empty', (row) => {
    expect(
      signers(
        `TM. BAN THƯỜNG VỤ HND | TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH | KT. CHỦ TỊCH\n${row}\n\nVi Văn Inh | Lê Bá Thuận\n`,
      ),
    ).toEqual([
      ['TM.', 'CHỦ TỊCH', 'Vi Văn Inh'],
      ['KT.', 'PHÓ CHỦ TỊCH', 'Lê Bá Thuận'],
    ])
  })
})

describe('a title that is broken over lines', () => {
  it.each([
    ['K/T CHÁNH\nVĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG'],
    ['K/T CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG'],
    ['K/T TRƯỞNG BAN\nPHÓ\nTRƯỞNG BAN', 'PHÓ TRƯỞNG BAN'],
    ['K/T TRƯỞNG PHÒNG\nKẾ HOẠCH TỔNG HỢP\nPHÓ TRƯỞNG PHÒNG', 'PHÓ TRƯỞNG PHÒNG'],
    ['K/T TRƯỞNG BAN QUẢN LÝ\n\nDỰ ÁN BẾN ĐÒ\n\nPHÓ TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN'],
  ])('%j', (block, title) => {
    expect(signers(`Nơi nhận:\n- Các chi bộ;\n- Lưu: VP.\n\nT/L BAN THƯỜNG VỤ\n${block}\n\nLê Bá Thuận\n`)).toEqual([
      ['K/T', title, 'Lê Bá Thuận'],
    ])
  })
  it('holds the name of a type where a unit is called after it, above the name too', () => {
    const closing = 'Nơi nhận:\n- Các chi bộ;\n- Lưu: VP.\n\nTRƯỞNG PHÒNG\nKẾ HOẠCH - TÀI CHÍNH\n\nLê Bá Thuận\n'
    expect(signers(closing)).toEqual([[undefined, 'TRƯỞNG PHÒNG KẾ HOẠCH - TÀI CHÍNH', 'Lê Bá Thuận']])
    const attached = 'TRƯỞNG PHÒNG\n\n\nKẾ HOẠCH\nTrực bến đò dịp Tết\n\n1. Trực ngày 1.\n'
    expect(signers(attached)).toEqual([[undefined, 'TRƯỞNG PHÒNG', undefined]])
  })
  it('stands between the items of Nơi nhận', () => {
    const closing =
      'Nơi nhận:\n\nK/T TRƯỞNG BAN\n\n- Ban Thường vụ Tỉnh ủy (để báo cáo),\n\nPHÓ\n\nTRƯỞNG BAN\n- Các đảng ủy xã,\n- Lưu VP.\n\nLê Bá Thuận\n'
    expect(signers(closing)).toEqual([['K/T', 'PHÓ TRƯỞNG BAN', 'Lê Bá Thuận']])
    expect(parseText(head + closing).recipients.map(({ value }) => value)).toEqual([
      'Ban Thường vụ Tỉnh ủy',
      'Các đảng ủy xã',
      'VP',
    ])
  })
  it.each([
    ['PHÓ HIỆU', 'TRƯỞNG'],
    ['PHÓ', 'VIỆN TRƯỞNG'],
    ['PHÓ BÍ THƯ', 'THƯỜNG TRỰC'],
    ['CHÁNH', 'VĂN PHÒNG'],
  ])('stands on both sides of an item: %s, %s', (above, below) => {
    const closing = `Nơi nhận:\nKT. TRƯỞNG BAN\n- Sở Y tế (để b/c);\n${above}\n- Các xã;\n\n${below}\n- Lưu: VT, TH.\n\nLê Bá Thuận\n`
    expect(signers(closing)).toEqual([['KT.', `${above} ${below}`, 'Lê Bá Thuận']])
    expect(parseText(head + closing).recipients.map(({ value }) => value)).toEqual(['Sở Y tế', 'Các xã', 'VT, TH'])
  })
  it('a name in capitals below the title stays a name', () => {
    expect(signers('KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLÊ BÁ THUẬN\n')).toEqual([['KT.', 'PHÓ CHỦ TỊCH', 'LÊ BÁ THUẬN']])
  })
})

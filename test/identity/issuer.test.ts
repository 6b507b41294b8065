import { describe, expect, it } from 'vitest'
import { issuerWord, readIssuer } from '../../src/identity/issuer.ts'

describe('readIssuer', () => {
  it.each<[string, string | undefined, string, string | undefined, string | undefined]>([
    ['CHÍNH PHỦ', undefined, 'state', 'central', undefined],
    ['BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI', undefined, 'state', 'central', undefined],
    ['Ủy ban nhân dân tỉnh Bình Dương', undefined, 'state', 'province', 'Bình Dương'],
    ['UỶ BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI', undefined, 'state', 'province', 'Hà Nội'],
    ['ỦY BAN NHÂN DÂN THÀNH PHỐ ĐÀ LẠT', undefined, 'state', 'district', 'Đà Lạt'],
    ['UBND QUẬN 3', undefined, 'state', 'district', '3'],
    ['HỘI ĐỒNG NHÂN DÂN XÃ TÂN LẬP', undefined, 'state', 'commune', 'Tân Lập'],
    ['ĐẶC KHU PHÚ QUỐC', undefined, '', 'commune', 'Phú Quốc'],
    ['SỞ Y TẾ', 'UBND TỈNH AN GIANG', 'state', 'province', 'An Giang'],
    ['PHÒNG NỘI VỤ', 'UBND HUYỆN ĐỨC TRỌNG', 'state', 'district', 'Đức Trọng'],
    ['CỤC THUẾ', 'BỘ TÀI CHÍNH', 'state', 'central', undefined],
    ['CỤC THUẾ TỈNH BẮC NINH', 'TỔNG CỤC THUẾ', 'state', 'province', 'Bắc Ninh'],
    ['BAN CHẤP HÀNH TRUNG ƯƠNG', undefined, 'party', 'central', undefined],
    ['TỈNH ỦY LÂM ĐỒNG', undefined, 'party', 'province', 'Lâm Đồng'],
    ['THÀNH ỦY HÀ NỘI', undefined, 'party', 'province', 'Hà Nội'],
    ['THÀNH ỦY ĐÀ LẠT', undefined, 'party', 'district', 'Đà Lạt'],
    ['ĐẢNG ỦY PHƯỜNG TRẤN BIÊN', undefined, 'party', 'commune', 'Trấn Biên'],
    ['ĐẢNG ỦY P. THƯỢNG THANH', undefined, 'party', 'commune', 'Thượng Thanh'],
    ['BAN TỔ CHỨC', 'TỈNH ỦY ĐỒNG NAI', 'party', 'province', 'Đồng Nai'],
    ['BAN THƯỜNG TRỰC', 'ỦY BAN MTTQ VIỆT NAM XÃ TÂN LẬP', 'front', 'commune', 'Tân Lập'],
    ['ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM TỈNH NGHỆ AN', undefined, 'front', 'province', 'Nghệ An'],
    ['BCH ĐOÀN TỈNH LÂM ĐỒNG', undefined, 'front', 'province', 'Lâm Đồng'],
    ['BAN THƯỜNG VỤ CÔNG ĐOÀN NGÀNH Y TẾ TỈNH LÂM ĐỒNG', undefined, 'front', 'province', 'Lâm Đồng'],
    ['BAN CHẤP HÀNH ĐẢNG BỘ TỈNH LÂM ĐỒNG', undefined, 'party', 'province', 'Lâm Đồng'],
    ['LIÊN ĐOÀN LAO ĐỘNG TỈNH LÂM ĐỒNG', undefined, 'front', 'province', 'Lâm Đồng'],
    ['CUC THUE TINH BINH DUONG', undefined, 'state', 'province', 'Binh Duong'],
  ])('%s', (name, superior, system, level, place) => {
    const reading = readIssuer(name, superior)
    expect([reading.system ?? '', reading.level, reading.place]).toEqual([system, level, place])
  })

  it('takes the longest word that begins the name', () => {
    expect(issuerWord('BỘ CHÍNH TRỊ')?.system).toBe('party')
    expect(issuerWord('BỘ CÔNG AN')?.rank).toBe('ministry')
    expect(issuerWord('DANH SÁCH')).toBeUndefined()
  })
})

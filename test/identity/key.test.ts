import { describe, expect, it } from 'vitest'
import { citedKey, keyOfHeader } from '../../src/identity/key.ts'
import { placeOf, samePlace, seatOf } from '../../src/identity/place.ts'
import { headerOf } from './header-of.ts'

const ward = headerOf({
  issuer: 'ĐẢNG ỦY PHƯỜNG KHUÊ TRUNG',
  superior: 'QUẬN ỦY CẨM LỆ',
  date: '2021-10-12',
  place: 'Cẩm Lệ',
})
const newWard = headerOf({
  issuer: 'ĐẢNG ỦY PHƯỜNG CẨM LỆ',
  superior: 'THÀNH ỦY ĐÀ NẴNG',
  date: '2025-10-12',
  place: 'Cẩm Lệ',
})

describe('where the issuer of a citation sits', () => {
  it.each([
    ['Thành ủy', 'đà-nẵng'],
    ['Ban Thường vụ Thành uỷ', 'đà-nẵng'],
    ['Quận ủy', 'đà-nẵng/quận-cẩm-lệ'],
    ['UBND thành phố', 'đà-nẵng'],
    ['Chủ tịch UBND Thành phố', 'đà-nẵng'],
    ['UBND quận', 'đà-nẵng/quận-cẩm-lệ'],
    ['UBND phường', 'đà-nẵng/quận-cẩm-lệ/phường-khuê-trung'],
    ['Sở Y tế', 'đà-nẵng'],
    ['UBND tỉnh Quảng Nam', 'quảng-nam'],
    ['Huyện ủy Hòa Vang', 'đà-nẵng/huyện-hòa-vang'],
  ])('"của %s", written in a ward of Đà Nẵng, is %s', (words, place) => {
    expect(placeOf(words, undefined, seatOf(ward), '2021-10-12').places).toEqual([place])
  })

  it('finds no district above a ward of the two-level map', () => {
    expect(seatOf(newWard).places).toEqual(['đà-nẵng/phường-cẩm-lệ'])
    expect(placeOf('Thành ủy', undefined, seatOf(newWard), '2025-10-12').places).toEqual(['đà-nẵng'])
    expect(placeOf('Quận ủy', undefined, seatOf(newWard), '2025-10-12').places).toEqual([])
  })

  it('takes the city of the district before that of the province', () => {
    const commune = seatOf(headerOf({ issuer: 'ĐẢNG ỦY PHƯỜNG 8', superior: 'THÀNH ỦY ĐÀ LẠT', date: '2021-05-01' }))
    expect(commune.places).toEqual(['lâm-đồng/thành-phố-đà-lạt/phường-8'])
    expect(placeOf('Thành ủy', undefined, commune, '2021-05-01').places).toEqual(['lâm-đồng/thành-phố-đà-lạt'])
    expect(placeOf('Tỉnh ủy', undefined, commune, '2021-05-01').places).toEqual(['lâm-đồng'])
    expect(placeOf(undefined, 'TU', commune, '2021-05-01').places).toEqual(['lâm-đồng/thành-phố-đà-lạt', 'lâm-đồng'])
  })

  it('reads the seat of a department from the body above it', () => {
    expect(
      seatOf(headerOf({ issuer: 'SỞ Y TẾ', superior: 'UBND TỈNH BÌNH THUẬN', date: '2021-05-01' })).places,
    ).toEqual(['bình-thuận'])
    expect(seatOf(headerOf({ issuer: 'SỞ NỘI VỤ', date: '2021-05-01', place: 'Đà Lạt' })).places).toEqual(['lâm-đồng'])
  })

  it('knows central bodies from local ones', () => {
    expect(seatOf(headerOf({ issuer: 'BỘ Y TẾ', date: '2021-05-01', place: 'Hà Nội' }))).toEqual({
      level: 'central',
      places: [],
    })
  })

  it('does not take "xã hội" for a commune', () => {
    expect(placeOf('Bảo hiểm xã hội tỉnh', undefined, seatOf(ward), '2021-05-01').places).toEqual(['đà-nẵng'])
  })

  it.each([
    ['ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG - ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM TỈNH', 'lâm-đồng'],
    ['UBND tỉnh Bà Rịa - Vũng Tàu', 'bà-rịa-vũng-tàu'],
    ['UBND TP. Hồ Chí Minh', 'hồ-chí-minh'],
    ['UBND TPHCM', 'hồ-chí-minh'],
    ['UBND P. Thượng Thanh, Q. Long Biên', 'hà-nội/quận-long-biên/phường-thượng-thanh'],
  ])('reads the place off "%s"', (issuer, place) => {
    expect(seatOf(headerOf({ issuer, date: '2022-01-14' })).places).toEqual([place])
  })

  it.each([
    ['CUC THUE TP HA NOI', ['hà-nội']],
    ['CỤC THUE TINH BAC NINH', ['bắc-ninh']],
    ['Thuế thành phố Hồ Chí', ['hồ-chí-minh']],
    ['BỘ LAO ĐỘNG - THUONG BINH VÀ XÃ HOI', []],
    ['BẢO HIẾM XÃ HOLY HỘI', []],
    ['Ban Chỉ đạo tinh gọn bộ máy', []],
  ])('reads what a scanner left of "%s"', (issuer, places) => {
    expect(seatOf(headerOf({ issuer, date: '2022-01-14' })).places).toEqual(places)
  })

  it('lets a joint document sit where its first issuer does', () => {
    const joined = headerOf({
      issuer: 'ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG ỦY BAN MẶT TRẬN TỔ QUỐC TỈNH LÂM ĐỒNG',
      date: '2022-01-14',
    })
    const first = headerOf({ issuer: 'ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG' }).issuer
    expect(seatOf({ ...joined, ...(first ? { issuers: [first] } : {}) }).places).toEqual(['lâm-đồng'])
  })

  it('keeps a place that no table has', () => {
    const seat = seatOf(headerOf({ issuer: 'ỦY BAN NHÂN DÂN XÃ KHÔNG CÓ THẬT', date: '2021-05-01' }))
    expect(seat.places).toHaveLength(1)
    expect(samePlace(seat.places, ['lâm-đồng'])).toBe(false)
  })

  it('compares what is known of a place', () => {
    expect(samePlace(['huyện-tuy-phong'], ['bình-thuận/huyện-tuy-phong'])).toBe(true)
    expect(samePlace([], ['bình-thuận'])).toBeUndefined()
    expect(samePlace(['quảng-ninh/xã-lương-minh'], ['quảng-ninh/huyện-ba-chẽ/xã-lương-minh'])).toBe(true)
    expect(samePlace(['nghệ-an/xã-lương-minh'], ['quảng-ninh/huyện-ba-chẽ/xã-lương-minh'])).toBe(false)
  })
})

describe('the key of a document', () => {
  it.each([
    [{ number: '16/CT-TTg', type: 'CT', issuer: 'THỦ TƯỚNG CHÍNH PHỦ', date: '2020-03-31' }, '16/ct-ttg:2020'],
    [{ number: '30/2020/NĐ-CP', type: 'NĐ', issuer: 'CHÍNH PHỦ', date: '2020-03-05' }, '30/2020/nđ-cp'],
    [
      { number: '40/2026/QĐ-UBND', type: 'QĐ', issuer: 'ỦY BAN NHÂN DÂN THÀNH PHỐ ĐÀ NẴNG', date: '2026-03-05' },
      '40/2026/qđ-ubnd:đà-nẵng',
    ],
    [{ number: '05/CT-UBND', type: 'CT', issuer: 'UBND TỈNH NGHỆ AN', date: '2021-03-05' }, '5/ct-ubnd:2021:nghệ-an'],
    [
      { number: '412-CV/TU', type: 'CV', issuer: 'THÀNH ỦY ĐÀ LẠT', date: '2021-10-11' },
      '412-cv/tu:2020-2025:lâm-đồng/thành-phố-đà-lạt',
    ],
    [{ number: '66-QĐ/TW', type: 'QyĐ', issuer: 'BAN CHẤP HÀNH TRUNG ƯƠNG', date: '2017-02-06' }, '66-qđ/tw:2016-2021'],
    [{ number: '45/2013/QH13', type: 'L', issuer: 'QUỐC HỘI', date: '2013-11-29' }, '45/2013/qh13'],
  ])('%j has the key %s', (parts, key) => {
    expect(keyOfHeader(headerOf(parts))).toBe(key)
  })

  it('is the same for both orders of separators', () => {
    expect(citedKey({ type: 'QĐ', number: '31/QĐ-TW', date: '1997-10-01' }, ward)).toBe(
      citedKey({ type: 'QĐ', number: '31-QĐ/TW', date: '1997-10-01' }, ward),
    )
  })

  it('tells the Party of a place from the State of it', () => {
    expect(citedKey({ type: 'CT', number: '05-CT/TU', date: '2021-09-01', issuer: 'Thành ủy' }, ward)).toBe(
      '5-ct/tu:2020-2025:đà-nẵng',
    )
    expect(citedKey({ type: 'CT', number: '05/CT-UBND', date: '2021-09-01', issuer: 'UBND thành phố' }, ward)).toBe(
      '5/ct-ubnd:2021:đà-nẵng',
    )
  })

  it('of a law is its name and year, or its number', () => {
    expect(citedKey({ type: 'L', title: 'Luật Đất đai', date: '2013' }, ward)).toBe('luat-dat-dai:2013')
    expect(citedKey({ type: 'L', title: 'Luật Đất đai năm 2013', date: '2013-11-29' }, ward)).toBe('luat-dat-dai:2013')
  })

  it('knows that a decree is the Government’s', () => {
    expect(citedKey({ type: 'NĐ', number: '15/2020' }, ward)).toBe('15/2020/nđ-cp')
  })

  it.each([
    [{ type: 'L', number: '143/2025/QHI5' }, '143/2025/qh15'],
    [{ type: 'L', number: '66/2025/QH155' }, '66/2025/qh15'],
    [{ type: 'L', number: '54/2014/QH-13' }, '54/2014/qh13'],
    [{ type: 'NQ', number: '202/2025/QH' }, '202/2025/qh15'],
    [{ type: 'NQ', number: '406/NQUBTVQH15', date: '2021-10-19' }, '406/nq-ubtvqh15:2021'],
    [{ type: 'PL', number: '28/2005/PL-UBTVQH11' }, '28/2005/pl-ubtvqh11'],
    // Two legislatures sat in that year, unless the day tells.
    [{ type: 'L', number: '15/2021/QHI' }, '15/2021/qhi'],
    [{ type: 'L', number: '15/2021/QHI', date: '2021-11-20' }, '15/2021/qh15'],
    // A legislature that sat in another year: either may be the slip.
    [{ type: 'L', number: '38/2013/QH14' }, '38/2013/qh14'],
    [{ type: 'NĐ', number: '92/2017/NĐCP' }, '92/2017/nđ-cp'],
    [{ type: 'NĐ', number: '123/2020/NĐ' }, '123/2020/nđ-cp'],
    [{ type: 'QĐ', number: '163/2025/QĐ-CTUBND', issuer: 'UBND thành phố' }, '163/2025/qđ-ctubnd:đà-nẵng'],
    [
      { type: 'KH', number: '02-KH/BCĐTW', date: '2021-06-19', issuer: 'Ban Chỉ đạo Trung ương' },
      '2-kh/bcđtw:2021-2026',
    ],
    [{ type: 'L', title: 'Luật Thuế TNCN năm 2007' }, 'luat-thue-thu-nhap-ca-nhan'],
    [{ type: 'L', title: 'Luật KH&CN', date: '2013' }, 'luat-khoa-hoc-va-cong-nghe:2013'],
    [
      { type: 'L', title: 'sửa đổi, bổ sung một số điều của Luật BHYT', date: '2014' },
      'luat-sua-doi-bo-sung-mot-so-dieu-cua-luat-bao-hiem-y-te:2014',
    ],
  ])('of %j is %s', (parts, key) => {
    expect(citedKey(parts, ward)).toBe(key)
  })

  it('holds what a partial citation tells', () => {
    expect(citedKey({ type: 'CV', number: '4577', date: '2021-11-29', issuer: 'UBND tỉnh Bình Thuận' }, ward)).toBe(
      '4577:cv:2021:ubnd:bình-thuận',
    )
    expect(citedKey({ type: 'CT', number: '16/CT-TTg' }, ward)).toBe('16/ct-ttg')
  })
})

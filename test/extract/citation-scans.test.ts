import { describe, expect, it } from 'vitest'
import { readCitations } from './reading.ts'

const mentions = (text: string): readonly string[] =>
  readCitations(text)
    .citations.filter(({ kind }) => kind === 'document')
    .map(({ text: printed, type, number }) => `${printed} = ${type?.value} ${number?.value}`)

describe('numbers', () => {
  it.each([
    ['Công văn số 618/EVNSPC-KT+AT', 'CV 618/EVNSPC-KT+AT'],
    ['Báo cáo số 88/BC-ĐA+KT', 'BC 88/BC-ĐA+KT'],
    ['Kế hoạch số 12/KH-VP+TC', 'KH 12/KH-VP+TC'],
    ['Văn bản số 731/PVN CNG-TM', 'CV 731/PVNCNG-TM'],
    ['Công văn số 99/SYT NVY-KH', 'CV 99/SYTNVY-KH'],
    ['Quyết định số 940/QĐ -\nUBND', 'QĐ 940/QĐ-UBND'],
    ['Kế hoạch số 31/KH -\nSNV', 'KH 31/KH-SNV'],
    ['công văn số 31-0417/CTN-KD', 'CV 31-0417/CTN-KD'],
    ['công văn số, 207/CT-QLN', 'CV 207/CT-QLN'],
    ['Nghị quyết số, 18/2033/NQ-HĐND', 'NQ 18/2033/NQ-HĐND'],
    ['Luật số 4. 61/2032/QH17', 'L 61/2032/QH17'],
  ])('are whole: %s', (printed, expected) => {
    const whole = `${printed} ngày 04/7/2033 của Công ty An Châu`
    expect(mentions(`Căn cứ ${whole};`)).toEqual([`${whole} = ${expected}`])
  })

  it.each([
    ['Theo công văn số 15/BTC TP-HCM đã có ý kiến.', 'công văn số 15/BTC = CV 15/BTC'],
    ['Tổng số, 12 hồ sơ; hồ sơ số, 5 và số 6. 2033 là năm cuối.', undefined],
  ])('end where another word begins: %s', (text, expected) => {
    expect(mentions(text)).toEqual(expected === undefined ? [] : [expected])
  })
})

describe('names of types before "số"', () => {
  it.each([
    ['Nhị định số 31/2033/NĐ-CP', 'NĐ 31/2033/NĐ-CP'],
    ['ghị định số 32/2033/NĐ-CP', 'NĐ 32/2033/NĐ-CP'],
    ['Công vin số 98/BQL-QL', 'CV 98/BQL-QL'],
    ['Thông tur số 80/2033/TT-BTC', 'TT 80/2033/TT-BTC'],
    ['Quyét địmh số 12/QĐ-UBND', 'QĐ 12/QĐ-UBND'],
    ['Thônq báo số 31/TB-UBND', 'TB 31/TB-UBND'],
    ['GPXD số 15/GPXD-SXD', 'VB 15/GPXD-SXD'],
    ['GPMT số 17/GP-STNMT', 'VB 17/GP-STNMT'],
  ])('are told by the symbol: %s', (printed, expected) => {
    const whole = `${printed} ngày 04/7/2033`
    expect(mentions(`Theo ${whole}.`)).toEqual([`${whole} = ${expected}`])
  })

  it.each([
    ['Giao công an số 12/BCA-V03 ngày 03/4/2033.', 'số 12/BCA-V03 ngày 03/4/2033 = CV 12/BCA-V03'],
    ['Ý kiến của BYT số 1234/BYT-MT ngày 03/4/2033.', 'số 1234/BYT-MT ngày 03/4/2033 = CV 1234/BYT-MT'],
    ['Gửi phòng họp số 41/TB-UBND ngày 03/4/2033.', 'số 41/TB-UBND ngày 03/4/2033 = TB 41/TB-UBND'],
  ])('are no other words: %s', (text, expected) => {
    expect(mentions(text)).toEqual([expected])
  })
})

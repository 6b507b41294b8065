import { describe, expect, it } from 'vitest'
import { parseText } from '../../src/parse.ts'

const letter = (lines: string, number: string): string =>
  `${lines}\nSố: ${number}\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nHà Nội, ngày 5 tháng 3 năm 2024\nKính gửi: Sở Y tế.\n`

describe('the body above and the issuer', () => {
  it.each([
    ['BỘ QUỐC PHÒNG\nBINH CHỦNG ĐẶC CÔNG', '31/BC-TM', 'BỘ QUỐC PHÒNG', 'BINH CHỦNG ĐẶC CÔNG'],
    ['BỘ CÔNG THƯƠNG\nNHÀ MÁY IN TIỀN', '31/CV-TH', 'BỘ CÔNG THƯƠNG', 'NHÀ MÁY IN TIỀN'],
    [
      'CỤC HÀNG HẢI VIỆT NAM\nCẢNG VỤ HÀNG HẢI CÀ MAU',
      '31/CVCM-PC',
      'CỤC HÀNG HẢI VIỆT NAM',
      'CẢNG VỤ HÀNG HẢI CÀ MAU',
    ],
    [
      'TỔNG CÔNG TY ĐƯỜNG SẮT\nXÍ NGHIỆP ĐẦU MÁY HÀ NỘI',
      '7/TB-XNĐM',
      'TỔNG CÔNG TY ĐƯỜNG SẮT',
      'XÍ NGHIỆP ĐẦU MÁY HÀ NỘI',
    ],
  ])('%s', (lines, number, superior, issuer) => {
    const { header } = parseText(letter(lines, number))
    expect([header.superior?.value, header.issuer?.value]).toEqual([superior, issuer])
  })

  it.each([
    ['BỘ TÀI NGUYÊN\nVÀ MÔI TRƯỜNG', '31/BTNMT-TCMT', 'BỘ TÀI NGUYÊN VÀ MÔI TRƯỜNG'],
    ['SỞ KHOA HỌC\nCÔNG NGHỆ VÀ MÔI TRƯỜNG', '31/SKHCN-VP', 'SỞ KHOA HỌC CÔNG NGHỆ VÀ MÔI TRƯỜNG'],
    ['BỘ LAO ĐỘNG - THƯƠNG BINH\nXÃ HỘI', '31/LĐTBXH-VP', 'BỘ LAO ĐỘNG - THƯƠNG BINH XÃ HỘI'],
  ])('goes on over lines: %s', (lines, number, issuer) => {
    const { header } = parseText(letter(lines, number))
    expect([header.superior?.value, header.issuer?.value]).toEqual([undefined, issuer])
  })
})

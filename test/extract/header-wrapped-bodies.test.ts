import { describe, expect, it } from 'vitest'
import { parseText } from '../../src/parse.ts'

const rest =
  '\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nLam Sơn, ngày 05 tháng 3 năm 2031\n\nQUYẾT ĐỊNH\nVề phân công nhiệm vụ\n\nĐiều 1. Phân công các thành viên.\n'

describe('a name that goes on in a line that looks like the beginning of a body', () => {
  it.each([
    ['UBND TỈNH LAM SƠN', 'BAN CHỈ ĐẠO CHUYỂN', 'ĐỔI SỐ', '17/QĐ-BCĐ'],
    ['SỞ CÔNG THƯƠNG', 'TRUNG TÂM CHUYỂN', 'ĐỔI SỐ', '8/QĐ-TTCĐS'],
    ['SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG', 'CHI CỤC', 'BẢO VỆ MÔI TRƯỜNG', '17/QĐ-CCBVMT'],
    ['UBND HUYỆN MƯỜNG LAI', 'BAN QUẢN LÝ QUỸ', 'BẢO VỆ RỪNG', '3/QĐ-BQL'],
    ['UBND TỈNH LAM SƠN', 'BAN CHỈ HUY', 'PHÒNG CHỐNG THIÊN TAI', '21/QĐ-BCH'],
    ['UBND XÃ NÀ SẢN', 'BAN CHỈ HUY', 'PHÒNG THỦ DÂN SỰ', '2/QĐ-BCH'],
    ['UBND HUYỆN MƯỜNG LAI', 'BAN QUẢN LÝ RỪNG', 'PHÒNG HỘ NẬM KHAO', '17/QĐ-BQL'],
    ['BỘ XÂY DỰNG', 'TỔNG CÔNG TY BẢO ĐẢM', 'HÀNG HẢI DUYÊN BẮC', '17/QĐ-HHDB'],
    ['BỘ CÔNG THƯƠNG', 'TRƯỜNG CAO ĐẲNG', 'CƠ KHÍ SÔNG HÀN', '4/QĐ-CKSH'],
  ])('%s / %s / %s', (superior, above, below, number) => {
    const { header } = parseText(`${superior}\n${above}\n${below}\nSố: ${number}${rest}`)
    expect([header.superior?.value, header.issuer?.value, header.number?.value]).toEqual([
      superior,
      `${above} ${below}`,
      number,
    ])
  })

  it.each([
    ['CÔNG AN TỈNH LAM SƠN', 'PHÒNG CẢNH SÁT GIAO THÔNG', '17/QĐ-PC08'],
    ['CHI CỤC QUẢN LÝ THỊ TRƯỜNG', 'ĐỘI QUẢN LÝ THỊ TRƯỜNG SỐ 2', '4/QĐ-QLTT'],
    ['TỈNH ỦY LAM SƠN', 'BÁO LAM SƠN', '9/QĐ-BLS'],
    ['SỞ VĂN HÓA VÀ THỂ THAO', 'BẢO TÀNG TỈNH LAM SƠN', '6/QĐ-BT'],
  ])('%s / %s are two', (superior, issuer, number) => {
    const { header } = parseText(`${superior}\n${issuer}\nSố: ${number}${rest}`)
    expect([header.superior?.value, header.issuer?.value]).toEqual([superior, issuer])
  })
})

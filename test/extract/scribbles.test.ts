import { describe, expect, it } from 'vitest'
import { parseText } from '../../src/parse.ts'

const letter = (items: string): string => `ỦY BAN NHÂN DÂN
XÃ TÀ XÙA

Số: 31/UBND-VX

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Tà Xùa, ngày 10 tháng 3 năm 2031

Kính gửi: Các bản trong xã.

Đề nghị các bản dọn vệ sinh đường bản trước ngày 20/3/2031.

Nơi nhận:
- Như trên;
${items}
- Lưu: VT.

CHỦ TỊCH

Vi Thị Mận
`

describe('what scanners make of stamps and signatures beside a list', () => {
  it.each([
    ['- Trạm Y tế xã (b/c); ˆ Z/', 'Trạm Y tế xã'],
    ['- Công an xã; rN ( 7 Ả', 'Công an xã'],
    ['- Các thôn, bản, Zz', 'Các thôn, bản'],
    ['- Hội Nông dân xã; /TÀ XÙA\\', 'Hội Nông dân xã'],
    ['- Trường THCS Tà Xùa; „ .XÃ “Ne \\', 'Trường THCS Tà Xùa'],
    ['- Đài Truyền thanh; = pe :', 'Đài Truyền thanh'],
    ['- Bưu điện; . ‘ONG CHU', 'Bưu điện'],
  ])('%s', (item, value) => {
    expect(parseText(letter(item)).recipients.map((one) => one.value)).toContain(value)
  })

  it.each([
    ['- Quân khu: 2, 4, 5, 7, 9;', 'Quân khu: 2, 4, 5, 7, 9'],
    ['- Các Cục: C55, C56, C7503;', 'Các Cục: C55, C56, C7503'],
    ['- TT. Đảng ủy; HĐND; UBMTTQ xã;', 'TT. Đảng ủy; HĐND; UBMTTQ xã'],
    ['- Công ty TNHH Yên Tín (Việt Nam);', 'Công ty TNHH Yên Tín (Việt Nam)'],
  ])('keeps what a clerk wrote: %s', (item, value) => {
    expect(parseText(letter(item)).recipients.map((one) => one.value)).toContain(value)
  })

  it('keeps the codes of clerks behind the archive', () => {
    const text = letter('- Công an xã;').replace('Lưu: VT.', 'Lưu: VT, NN (03). Hg.')
    expect(parseText(text).recipients.at(-1)).toMatchObject({ role: 'archive', value: 'VT, NN (03). Hg' })
  })
})

describe('a title that carries its number', () => {
  const title = 'Chỉ thị số 22-CT/HU ngày 17/01/2031 của Ban Thường vụ Huyện ủy Tà Xùa về trồng rừng ven suối'
  const below =
    '\n\nNăm 2030 rừng ven suối bị xói lở.\n\nBan Thường vụ Huyện ủy yêu cầu:\n1. Các bản trồng rừng.\n2. Công an huyện kiểm tra.\n'

  it.each([
    'Trang chủ » Văn bản chỉ đạo',
    'Trang nhất › Chỉ đạo điều hành',
    'Thứ hai, 20/01/2031, 09:14',
    'Cổng thông tin điện tử huyện Tà Xùa\nTrang chủ | Giới thiệu | Văn bản',
    'Đăng lúc 09:14 ngày 20/01/2031',
  ])('is found below the menu of its page: %j', (menu) => {
    const { header } = parseText(`${menu}\n${title}\n20/01/2031 09:14 | Lượt xem: 356${below}`)
    expect(header).toMatchObject({
      type: { value: 'CT' },
      number: { value: '22-CT/HU' },
      date: { value: '2031-01-17' },
      issuer: { value: 'Ban Thường vụ Huyện ủy Tà Xùa' },
      subject: { value: 'trồng rừng ven suối' },
    })
  })

  it('is not one that a sentence cites', () => {
    expect(parseText(`V/v triển khai thực hiện\n${title}${below}`).header.number).toBeUndefined()
  })
})

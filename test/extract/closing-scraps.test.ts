import { describe, expect, it } from 'vitest'
import type { Recipient } from '../../src/model/document.ts'
import { parseText } from '../../src/parse.ts'

interface Parts {
  readonly day?: string
  readonly about?: string
  readonly to?: string
  readonly copies?: string
  readonly items?: string
  readonly signing?: string
}

const signed = 'KT. CHI CỤC TRƯỞNG\nPHÓ CHI CỤC TRƯỞNG\n\nVi Thị Mận'

/** A letter whose columns a scanner has joined. */
const letter = ({
  day = 'Hòa Mục, ngày 12 tháng 10 năm 2031',
  about = 'V/v dọn kênh mương',
  to = 'Kính gửi: Trạm bơm Tà Xùa.',
  copies = 'Nơi nhận:',
  items = '- Như trên;\n- Lưu: VT.',
  signing = signed,
}: Parts): string => `SỞ NÔNG NGHIỆP HÒA MỤC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
CHI CỤC THỦY LỢI HÒA MỤC Độc lập - Tự do - Hạnh phúc
Số: 41/CCTL-KT ${day}
${about}

${to}

Chi cục đề nghị Trạm bơm dọn các kênh mương trước mùa mưa và báo cáo kết quả.

${copies}
${items}

${signing}
`

const values = (text: string, role: Recipient['role']): readonly string[] =>
  parseText(text).recipients.flatMap((one) => (one.role === role ? [one.value] : []))

describe('a day that a scanner has spoilt leaves the place beside it', () => {
  it.each([
    ['Hòa Mục, ngàÊ 4 tháng 10 năm 2031', 'Hòa Mục'],
    ['Hòa Mục, ngayd9 tháng b-ndm 2031', 'Hòa Mục'],
    ['Hoa Muc, ngdy £3 tháng 1ð mắm 2031', 'Hoa Muc'],
    ['Thành phố Hòa Mục, ngdyeld tháng 4 năm 2031', 'Thành phố Hòa Mục'],
    ['Hòa mục, ngày,]2 tháng 6 năm 2031', 'Hòa mục'],
    ['Hòa Mục, ngày/(2 tháng 6 năm 2031', 'Hòa Mục'],
  ])('%s', (day, place) => {
    const { header } = parseText(letter({ day }))
    expect(header.place?.value).toBe(place)
    expect(header.date).toBeUndefined()
  })

  it.each([
    ['Hòa Mục, ngày 28 thing 01 năm 2031', '2031-01-28'],
    ['Hòa Mục, ngày 12 thang 10 ném 2031', '2031-10-12'],
    ['Hòa Mục, ngày 5 khang 4 năm 2031', '2031-04-05'],
    ['Hòa Mục, ngày ...5... tháng 6 năm 2031', '2031-06-05'],
  ])('%s can be read', (day, date) => {
    expect(parseText(letter({ day })).header.date?.value).toBe(date)
  })
})

it.each(['Ứ⁄ ', '‘VW ', 'VWv ', 'V/ýw ', 'VAv ', 'V/v '])('"%s" opens the trích yếu', (mark) => {
  expect(parseText(letter({ about: `${mark}dọn kênh mương` })).header.subject?.value).toBe('dọn kênh mương')
})

describe('the archive’s line', () => {
  it.each([
    ['- Lưu: VT, KT (3b) ic UB của xã', 'VT, KT (3b)'],
    ['- Lưu: VT, KT (05b). Trang 12', 'VT, KT (05b)'],
    ['- Lưu: VT, TCT(VT, CS(3b)). đ%/ go „', 'VT, TCT(VT, CS(3b))'],
    ['- Lưu: VT, KT (2). ( 5, 3)', 'VT, KT (2)'],
    ['- Lưu: VT, KT (02b). > oven Van', 'VT, KT (02b)'],
    ['- Lm: VT, KT (3b)', 'VT, KT (3b)'],
    ['„Lưu. VT, KT (2b).', 'VT, KT (2b)'],
    ['- Lưu: VT, KT\n(03).', 'VT, KT (03)'],
    ['- Lưu: VT, KT (   b).', 'VT, KT ( b)'],
  ])('ends where the clerk ended it: %j', (archive, value) => {
    expect(values(letter({ items: `- Như trên;\n${archive}` }), 'archive')).toEqual([value])
  })

  it.each(['VT, KT (3b). Hg', 'VT, KT (2). M.Cường', 'VT, KT (02b). 67b', 'VT, KT (P_02b)', 'VT, XD_Bảo'])(
    'keeps the typist’s mark: %s',
    (value) => {
      expect(values(letter({ items: `- Như trên;\n- Lưu: ${value}.` }), 'archive')).toEqual([value])
    },
  )

  it.each([
    'Z07/1 5uuL\nug ail nn og} fp\n- Suey 12/2',
    '199-KT-tran trang\n. Website Chi cục : http://hoamuc.gov.vn',
    'Phụ lục\n- Các thôn bản vùng thấp;\n- Các thôn bản vùng cao;',
    ', Cổng TTĐT, các Vụ,',
  ])('is the last of the list: %j', (below) => {
    const text = letter({ items: `- Như trên;\n- Trạm Y tế xã;\n- Lưu: VT, KT.\n${below}`, signing: '' })
    expect(values(text, 'copy')).toEqual(['Như trên', 'Trạm Y tế xã'])
  })

  it('may have an item right below it', () => {
    expect(values(letter({ items: '- Như trên;\n- Lưu: VT.\n- Trang tin của xã.' }), 'copy')).toEqual([
      'Như trên',
      'Trang tin của xã',
    ])
  })
})

describe('the items of a list', () => {
  it.each([
    ['- Website Chi cục; he', 'Website Chi cục'],
    ['- Đài Truyền thanh; x wk ma', 'Đài Truyền thanh'],
    ['- Như trên, . PHO-FANG', 'Như trên'],
    ['- UBND xã; VT', 'UBND xã; VT'],
    ['- Chánh VP; các PB', 'Chánh VP; các PB'],
    ['-       Trạm Y tế xã;', 'Trạm Y tế xã'],
    ['- VP: lãnh đạo,\nWebsite xã, các ban;', 'VP: lãnh đạo, Website xã, các ban'],
  ])('%j', (item, value) => {
    expect(values(letter({ items: `- Phòng Kinh tế;\n${item}\n- Lưu: VT.` }), 'copy')).toEqual(['Phòng Kinh tế', value])
  })

  it('may stand below a heading that a scanner has spoilt', () => {
    expect(values(letter({ copies: 'Not nhận:' }), 'copy')).toEqual(['Như trên'])
  })
})

describe('addressees', () => {
  it.each([
    [
      'Kính gửi: Công ty TNHH Gốm Vạn Yên.\n(Khu công nghiệp Bến Cát, TP Hòa Mục, tỉnh Hòa Bình)',
      ['Công ty TNHH Gốm Vạn Yên'],
    ],
    ['Kính gửi: Ngân hàng Vạn Yên\n(Lô B2, KCN Tà Xùa, tỉnh Sơn La).', ['Ngân hàng Vạn Yên']],
    ['inh gửi: Công ty Điện lực Hòa Mục', ['Công ty Điện lực Hòa Mục']],
    ['Kính gửi: UBND các xã.\nĐồng kính gửi: Tỉnh ủy Hòa Mục.', ['UBND các xã', 'Tỉnh ủy Hòa Mục']],
    ['Kính gửi: UBND các xã;\nĐồng kính gửi:\nTỉnh ủy Hòa Mục.', ['UBND các xã', 'Tỉnh ủy Hòa Mục']],
    ['Kính gửi: Trường Nông Lâm (cơ sở Tà Xùa)', ['Trường Nông Lâm (cơ sở Tà Xùa)']],
  ])('%j', (to, expected) => {
    expect(values(letter({ to }), 'to')).toEqual(expected)
  })
})

describe('a signer’s name that a scanner set into the list', () => {
  const unnamed = 'KT. CHI CỤC TRƯỞNG\nPHÓ CHI CỤC TRƯỞNG'
  it.each([
    ['- Các sở, Kho bạc nhà nước Trần Xuân Hà\ncác tỉnh, thành phố;', 'Trần Xuân Hà'],
    ['- Văn phòng Tổng Bi t Nguyễn Tấn Dương', 'Nguyễn Tấn Dương'],
    ['- Phó Chủ tịch Lò Thị Thu Hà\nvà các ủy viên;', undefined],
    ['- UBND phường Võ Thị Sáu\nvà các tổ;', undefined],
  ])('%j', (item, name) => {
    const { signatures } = parseText(letter({ items: `${item}\n- Trạm Y tế;\n- Lưu: VT.`, signing: unnamed }))
    expect(signatures[0]?.name?.value).toBe(name)
  })

  it('stands right below the archive’s line', () => {
    const { signatures } = parseText(letter({ items: '- Như trên;\n- Lm: VT, KT (03)\nNguyễn Thị Mận', signing: '' }))
    expect(signatures[0]?.name?.value).toBe('Nguyễn Thị Mận')
  })
})

it('a head’s title right above the list opens the closing', () => {
  const text = letter({ items: '- Như trên;\n- Hội Nông dân; Lò Văn Pún\n- Lưu: VT.', signing: '' })
  expect(parseText(text.replace('Nơi nhận:', 'CHI CỤC TRƯỞNG\n\nNơi nhận:')).signatures).toMatchObject([
    { title: { value: 'CHI CỤC TRƯỞNG' }, name: { value: 'Lò Văn Pún' } },
  ])
})

it('every signer of a joint document is read, whose heads bear the names of their bodies below', () => {
  const signer = (head: string, body: string, deputy: string, name: string): string =>
    `KT. ${head}\n${body}\n${deputy}\n${name}\n`
  const text = letter({
    items: '- Như trên;\n- Lưu: VT.',
    signing: `${signer('CHÁNH ÁN', 'TÒA ÁN NHÂN DÂN TỈNH HÒA MỤC', 'PHÓ CHÁNH ÁN', 'Lò Văn Pún')}${signer(
      'VIỆN TRƯỞNG',
      'VIỆN KIỂM SÁT NHÂN DÂN TỈNH HÒA MỤC',
      'PHÓ VIỆN TRƯỞNG',
      'Vi Thị Mận',
    )}`,
  })
  expect(parseText(text).signatures.map(({ name }) => name?.value)).toEqual(['Lò Văn Pún', 'Vi Thị Mận'])
})

it('a form in the text is no closing of the document', () => {
  const form = 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\nQUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ\nHọ và tên\n'
  const text = letter({}).slice(0, letter({}).indexOf('Nơi nhận'))
  expect(parseText(`${text}\nMẪU BÁO CÁO\n\n${form}`).recipients.filter(({ role }) => role !== 'to')).toEqual([])
})

it('"Nơi nhận" that a page sets as a heading below the appendix is the document’s', () => {
  const text = `# QUYẾT ĐỊNH\n\nSố: 41/QĐ-CCTL\n\nĐiều 1. Dọn kênh mương.\n\n## PHỤ LỤC\n\n| 1 | Kênh Bắc |\n\n## NƠI NHẬN\n\n- Trạm Y tế xã;\n- Lưu: VT.\n\n**CHI CỤC TRƯỞNG**\n*Vi Thị Mận*\n`
  expect(values(text, 'copy')).toEqual(['Trạm Y tế xã'])
  expect(parseText(text).signatures).toMatchObject([{ name: { value: 'Vi Thị Mận' } }])
})

it('the office below a name that has none above is its title', () => {
  const text = letter({
    items: '- Như trên;\n- Lưu: VT.',
    signing: '**Đại tá Lò Văn Pún**\n*Giám đốc Sở Nông nghiệp*',
  })
  expect(parseText(text).signatures).toMatchObject([
    { name: { value: 'Lò Văn Pún' }, title: { value: 'Giám đốc Sở Nông nghiệp' } },
  ])
})

it('a list in one line without dashes is parted at its semicolons', () => {
  const text = letter({ copies: 'Nơi nhận: Như trên; Các thôn, bản; Lưu: VT, KT (P3).', items: '' })
  expect(values(text, 'copy')).toEqual(['Như trên', 'Các thôn, bản'])
  expect(values(text, 'archive')).toEqual(['VT, KT (P3)'])
})

it.each(['. Lò Văn Pún', '\\ Lò Văn Pún', '_ Lò Văn Pún', '« Lò Văn Pún', 'Lò Văn Pún ='])(
  'a scrap of the signature beside the name is none of it: %s',
  (line) => {
    const text = letter({ items: '- Như trên;\n- Lưu: VT.', signing: `GIÁM ĐỐC\n\n${line}` })
    expect(parseText(text).signatures.map(({ name, title }) => [title?.value, name?.value])).toEqual([
      ['GIÁM ĐỐC', 'Lò Văn Pún'],
    ])
  },
)

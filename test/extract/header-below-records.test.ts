import { describe, expect, it } from 'vitest'
import { parseText } from '../../src/parse.ts'

const header = (text: string): Readonly<Record<string, string | undefined>> => {
  const { issuer, type, number, place, date, subject, superior } = parseText(
    text,
    text.startsWith('#') ? 'x.md' : undefined,
  ).header
  return Object.fromEntries(
    Object.entries({ issuer, type, number, place, date, subject, superior }).map(([key, one]) => [key, one?.value]),
  )
}

const page = (summary: string): string => `# Thông tư 41/2031/TT-BXD về bến đò

## THÔNG TIN VĂN BẢN

| Trường | Giá trị |
|---|---|
| Số hiệu | 41/2031/TT-BXD |
| Cơ quan ban hành | Bộ Xây dựng |
| Ngày ban hành | 12/10/2031 |
| Trích yếu | Bến đò: những điều cần biết |

${summary}

## VĂN BẢN

**BỘ XÂY DỰNG**

**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**

Độc lập - Tự do - Hạnh phúc

Số: 41/2031/TT-BXD

Hà Nội, ngày 12 tháng 10 năm 2031

**THÔNG TƯ**

Quy định kỹ thuật bến đò ngang

Căn cứ Luật Giao thông đường thủy nội địa;

### Điều 1. Bến đò phải có phao cứu sinh.
`

describe('a letterhead below a record and a summary of the page', () => {
  it.each([
    '## CĂN CỨ PHÁP LUẬT\n\n- Luật Giao thông đường thủy nội địa;\n- Theo đề nghị của Cục trưởng Cục Đường thủy.',
    '## Căn cứ pháp lý\n\n- Theo đề nghị của Vụ trưởng Vụ Pháp chế.\n\n## Điểm mới nổi bật\n\n1. **Phao cứu sinh**: mỗi bến có ít nhất bốn phao và một người trực suốt ngày đêm trong mùa lũ, theo lịch của xã.',
    '## TRÍCH YẾU\n\nThông tư quy định bến đò.\n\n## CĂN CỨ PHÁP LÝ\n\nCăn cứ Luật Giao thông đường thủy nội địa;',
  ])('speaks first: %j', (summary) => {
    expect(header(page(summary))).toMatchObject({
      issuer: 'BỘ XÂY DỰNG',
      number: '41/2031/TT-BXD',
      place: 'Hà Nội',
      date: '2031-10-12',
      subject: 'Quy định kỹ thuật bến đò ngang',
    })
  })

  it('is none where an article stands between', () => {
    const text = page('## CĂN CỨ PHÁP LÝ\n\nCăn cứ Luật Giao thông đường thủy nội địa;\n\nĐiều 1. Bến đò có phao.')
    expect(header(text).subject).toBe('bến đò')
  })
})

describe('a title in the last cell of the letterhead', () => {
  it.each([
    'PHÒNG Y TẾ\n––––\nSố: 14/KH-PYT\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập – Tự do – Hạnh phúc\nTà Xùa, ngày 3 tháng 11 năm 2031\t\tKẾ HOẠCH\nPhun thuốc khử khuẩn ở các chợ\nCăn cứ Luật Phòng bệnh;\n\nĐiều 1. Phun thuốc.\n',
    'PHÒNG Y TẾ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\t\tTÀ XÙA\tĐộc lập - Tự do - Hạnh phúc\t\t\tKẾ HOẠCH\nPhun thuốc khử khuẩn ở các chợ\n\nĐiều 1. Phun thuốc.\n',
  ])('%j', (text) => {
    expect(header(text)).toMatchObject({ type: 'KH', subject: 'Phun thuốc khử khuẩn ở các chợ' })
  })
})

describe('a letter without a letterhead', () => {
  const letter = (end: string): string =>
    `Kính gửi: Cục Thuế tỉnh Hòa Mục\n\nTrả lời công văn số 41/CT-TTHT ngày 12/10/2031 về hóa đơn tiền đò.\n\nHóa đơn tiền đò lập theo ngày.\n\n${end}\n`
  it.each([
    ['Tổng cục Thuế trả lời để Cục Thuế tỉnh Hòa Mục được biết.', 'Tổng cục Thuế'],
    ['Bộ Tài chính thông báo để các Cục Thuế biết và thực hiện./.', 'Bộ Tài chính'],
    ['Cục Thuế TP thông báo Công ty biết để thực hiện.', undefined],
    ['Công ty liên hệ cơ quan thuế để được hướng dẫn.', undefined],
  ])('%s', (end, issuer) => {
    expect(header(letter(end)).issuer).toBe(issuer)
  })
})

it.each([
  ['Bộ Văn hóa, Thể thao và Du lịch', 'Bộ Văn hóa, Thể thao và Du lịch'],
  ['Bộ Xây dựng, gửi các sở', 'Bộ Xây dựng'],
])('"(Kèm theo … của %s)" names the body whole', (words, issuer) => {
  const text = `Kính gửi: Các trường.\n\nĐề nghị các trường nộp danh sách học viên trước ngày 20/12/2031.\n\nPHỤ LỤC\n(Kèm theo Công văn số 41/BVHTTDL-KHTC ngày 12/10/2031 của ${words})\n`
  expect(header(text).issuer).toBe(issuer)
})

describe('what a scanner set beside the head', () => {
  const letter = (motto: string, about: string): string =>
    `BỘ TÀI CHÍNH _ ${motto}\nTỔNG CỤC THUẾ Độc lập - Tự do - Hạnh phúc\nSố: 41/TCT-CS Hà Nội, ngày 12 tháng 10 năm 2031\n${about}\n\nKính gửi: Cục Thuế tỉnh Hòa Mục.\n\nTổng cục Thuế có ý kiến như sau:\n`
  it('leaves the superior beside a motto with a bracket in it', () => {
    expect(header(letter('CONG HÒA XÃ HO] CHỦ NGHĨA VIỆT NAM', 'V/v thuế đò')).superior).toBe('BỘ TÀI CHÍNH')
  })

  it.each([
    ['V/v khấu trừ thuế. Bey d4', 'khấu trừ thuế'],
    ['V/v khấu trừ thuế tại TP. HCM', 'khấu trừ thuế tại TP. HCM'],
    ['V/v khấu trừ thuế. Lần hai', 'khấu trừ thuế. Lần hai'],
  ])('%s', (about, subject) => {
    expect(header(letter('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', about)).subject).toBe(subject)
  })

  it.each(['ẾN 6È... C ¬—', 'Cơ quan: VĂN PHÒNG CHÍNH PHỦ\nThời gian ký: 09.07.2031'])('no trích yếu: %j', (dirt) => {
    const text = `PHÒNG Y TẾ\nSố: 14/KH-PYT\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nTà Xùa, ngày 3 tháng 11 năm 2031\n\nKẾ HOẠCH\nPhun thuốc khử khuẩn ở các chợ\n${dirt}\n\nCăn cứ Luật Phòng bệnh;\n\n1. Phun thuốc.\n`
    expect(header(text).subject).toBe('Phun thuốc khử khuẩn ở các chợ')
  })
})

it.each(['(230206/ZV09/0001/7401)', 'VN X', 'TM. T12'])('"%s" is no part of a title', (scrap) => {
  const text = `Số: 14/PYT-TH\n\nKính gửi: Trạm Y tế.\n\nĐề nghị Trạm phun thuốc ở các chợ.\n\nKT. TRƯỞNG PHÒNG\nPHÓ TRƯỞNG PHÒNG\n${scrap}\nVi Thị Mận\n`
  expect(parseText(text).signatures[0]?.title?.value).toBe('PHÓ TRƯỞNG PHÒNG')
})

it('the note of a consolidated text, glued to its title, is no trích yếu', () => {
  const text =
    'VĂN BẢN HỢP NHẤT -\nBỘ XÂY DỰNG\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nTHÔNG TƯ\nHướng dẫn quản lý bến đò quy định tại Quyết định số\n53/2029/QĐ-TTg của Thủ tướng Chính phủ\nThông tư số 12/2030/TT-BXD ngày 16 tháng\n6 năm 2030 của Bộ trưởng Bộ Xây dựng hướng dẫn quản lý bến đò, có hiệu lực kể từ ngày 01 tháng 8\nnăm 2030, được sửa đổi, bổ sung bởi:\n\nCăn cứ Luật Giao thông đường thủy nội địa;\n\nĐiều 1. Bến đò có phao.\n'
  expect(header(text).subject).toBe(
    'Hướng dẫn quản lý bến đò quy định tại Quyết định số 53/2029/QĐ-TTg của Thủ tướng Chính phủ',
  )
})

it('a trích yếu goes on with a year below "năm"', () => {
  const text =
    'BỘ TÀI CHÍNH CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 41/2031/TT-BTC Hà Nội, ngày 12 tháng 10 năm 2031\nTHÔNG TƯ\nHướng dẫn thi hành Nghị định số 9/2031/NĐ-CP ngày 3 tháng 3 năm\n\n2031 của Chính phủ về bến đò\n\nCăn cứ Luật Giá;\n\nĐiều 1. Giá đò.\n'
  expect(header(text).subject).toMatch(/năm 2031 của Chính phủ về bến đò$/u)
})

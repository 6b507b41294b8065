import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { mendedSlice, mendsOf, soundCopy } from '../../src/text/damage/damage.ts'
import { normalise } from '../../src/text/normalise.ts'
import { growth, measured } from '../support/growth.ts'

/** The text as readers see it. */
function sound(source: string): string {
  return soundCopy(normalise(source)).sound.text
}

describe('syllables broken behind letters with marks', () => {
  const text = 'Quyế t đị nh về việ c thà nh lậ p, Nơi nhậ n, củ a, ngà y 14 thá ng 5, chị u, QUYẾ T ĐỊ NH, Ủ Y'

  it('are joined in a text that is broken so from end to end', () => {
    expect(sound(text)).toBe(
      'Quyết định về việc thành lập, Nơi nhận, của, ngày 14 tháng 5, chịu, QUYẾT ĐỊNH, ỦY'.replace('Ủ Y', 'ỦY'),
    )
  })

  it.each(['mua củ a giềng', 'số n lần', 'nhà y tế, ngà y tế'])('stay in a sound one: %s', (words) => {
    expect(sound(words)).toBe(words)
  })
})

describe('glued words', () => {
  it.each([
    ['Văn phòng Huyện uỷlập danh sách', 'Văn phòng Huyện ủy lập danh sách'],
    ['Phòng Nội vụ đềnghịcác tổchức hội', 'Phòng Nội vụ đề nghị các tổ chức hội'],
    ['ĐẢNG BỘHUYỆN BA TƠ', 'ĐẢNG BỘ HUYỆN BA TƠ'],
    ['theo Tờtrình số14/TTr-SNV', 'theo Tờ trình số 14/TTr-SNV'],
    ['Quy địnhsố 8 của Tỉnh uỷvềcông tác cán bộ', 'Quy định số 8 của Tỉnh ủy về công tác cán bộ'],
    ['triển khai kếhoạch, thựchiện nhiệmvụ', 'triển khai kế hoạch, thực hiện nhiệm vụ'],
    ['họp hộinghịcánbộ côngchức', 'họp hội nghị cán bộ công chức'],
    ['giao kinh phí cho các xãThạnh Mỹ và phườngNinh Sơn', 'giao kinh phí cho các xã Thạnh Mỹ và phường Ninh Sơn'],
    ['ngày03 tháng9 năm2025', 'ngày 03 tháng 9 năm 2025'],
    ['ngày 12/6/2025của Chính phủ', 'ngày 12/6/2025 của Chính phủ'],
    ['thamgia các hội', 'tham gia các hội'],
    ['chủ trì, phối hợpvới Công an xã', 'chủ trì, phối hợp với Công an xã'],
    ['niêm yết tại trụ sở vàtrên loa truyền thanh', 'niêm yết tại trụ sở và trên loa truyền thanh'],
    ['tổ đội xung kích ởthôn, buôn', 'tổ đội xung kích ở thôn, buôn'],
    ['thực hiện Chỉ thịnày', 'thực hiện Chỉ thị này'],
    ['Thông tư số 26/2031/TT-BTCsửa đổi', 'Thông tư số 26/2031/TT-BTC sửa đổi'],
    ['UBNDxã và HĐNDtỉnh', 'UBND xã và HĐND tỉnh'],
    ['các tổchức chính trị- xã hội', 'các tổ chức chính trị - xã hội'],
    ['khối văn hóa -xã hội của phườngNinh Sơn', 'khối văn hóa - xã hội của phường Ninh Sơn'],
  ])('%s → %s', (damaged, right) => {
    expect(sound(damaged)).toBe(right)
  })

  it.each([
    'bê tông nhựa, axít, amiăng, kilôgam',
    'TT-BTC, 16/CT-TTg, UBND, BCHTW, QĐ-UBND, CTr, VinFast, KTeen',
    'thành phố Buôn Hồ, sông Krông Ana, xã Đắk Lua',
    'hoso@quangngai.gov.vn, http://vanban.chinhphu.vn/tinhhinhchung',
    'the human resources online training, CHINA, banhang',
    'thué, điêm, nguôn vốn',
    'Nguyễn Văn Anh, Trần Thị Ý Nhi',
    'Cơ quan ban hànhBộ Tài nguyên',
    'giao đồng chí Lê MinhPhúc phụ trách',
    'các tổ chức chính trị- xã hội',
  ])('lets stand: %s', (text) => {
    expect(sound(text)).toBe(text)
  })
})

describe('letter-spaced words', () => {
  it.each([
    ['K Ế H O Ạ C H', 'KẾ HOẠCH'],
    ['C H Ỉ  T H Ị', 'CHỈ THỊ'],
    ['Q U Y Ế T   Đ Ị N H\nVề việc', 'QUYẾT ĐỊNH\nVề việc'],
    ['T h ô n g  b á o', 'Thông báo'],
  ])('%s → %s', (damaged, right) => {
    expect(sound(damaged)).toBe(right)
  })

  it.each(['A B C D', 'a b c d đ e', 'I I I', 'nhóm A B', 'x y z t'])('lets stand: %s', (text) => {
    expect(sound(text)).toBe(text)
  })
})

describe('broken words', () => {
  it.each([
    ['Uỷ ban nh ân dân', 'Ủy ban nhân dân'],
    ['Ủy ban nh\nân dân xã', 'Ủy ban nhân\ndân xã'],
    ['quyế t định, thực hi ện', 'quyết định, thực hiện'],
    ['c ấp huyện c ủa tỉnh', 'cấp huyện của tỉnh'],
    ['v ề t ổ ch ức Đại h ội', 'về tổ chức Đại hội'],
    ['Quyế t đị nh số 12 củ a Ủ y ban', 'Quyết định số 12 của Ủy ban'],
    ['N ghị định nà y củ a Chí nh phủ', 'Nghị định này của Chính phủ'],
    ['Că n cứ Lu ật Đất đai', 'Căn cứ Luật Đất đai'],
    ['QUYẾ T ĐỊ NH về việ c thà nh lập', 'QUYẾT ĐỊNH về việc thành lập'],
    ['ng ày 12/6/2030, Giám đốc S ở Nội vụ', 'ngày 12/6/2030, Giám đốc Sở Nội vụ'],
    ['Thự c hiện Kế hoạ ch số 5, hoà n thà nh', 'Thực hiện Kế hoạch số 5, hoàn thành'],
    ['L ưu: VT; (đ ể b/c)', 'Lưu: VT; (để b/c)'],
    ['các tổ c hức chính tr ị', 'các tổ chức chính trị'],
  ])('%s → %s', (damaged, right) => {
    expect(sound(damaged)).toBe(right)
  })

  it.each([
    'tại điểm c ấp huyện',
    'Điều 5 khoản b ông nói',
    'tổ A ấp Bình Hòa',
    'ĐH ỌC',
    'phần a và b của',
    'b) ý kiến',
    'các điểm k, m, n và o khoản 2',
    'hệ số 0,12 x e',
    's o l i d   w i n d o w',
    'chơi bi a, kho a b c, có i là m',
  ])('lets stand: %s', (text) => {
    expect(sound(text)).toBe(text)
  })
})

describe('words that a hyphen breaks at a line’s end', () => {
  it.each([
    ['theo Nghị đị-\nnh số 30', 'theo Nghị định\nsố 30'],
    ['báo cáo chậ-\n   m nhất ngày 20', 'báo cáo chậm\nnhất ngày 20'],
    ['của Sở Tư ph-\náp tỉ-\nnh Bình Long', 'của Sở Tư pháp\ntỉnh\nBình Long'],
  ])('%s → %s', (damaged, right) => {
    expect(sound(damaged)).toBe(right)
  })

  it.each(['hội hữu nghị Việt-\nNga', 'Khoa học-\nCông nghệ', 'loại a-\nb'])('lets stand: %s', (text) => {
    expect(sound(text)).toBe(text)
  })
})

describe('tones in closed syllables', () => {
  it.each([
    ['Kế họach hòan thành tòan bộ', 'Kế hoạch hoàn thành toàn bộ'],
    ['KẾ HỌACH, ngòai khỏan 2', 'KẾ HOẠCH, ngoài khoản 2'],
    ['thủy sản, Hòa An, quý', 'thủy sản, Hòa An, quý'],
  ])('%s → %s', (damaged, right) => {
    expect(sound(damaged)).toBe(right)
  })
})

describe('line ends written as letters', () => {
  it('end lines where the text has none of its own', () => {
    const source = 'Điều 1. Giao Sở\\r\\nĐiều 2. Uỷ ban nh ân dân\\r\\nĐiều 3. Các ông\\nHết'
    const { sound: text } = soundCopy(normalise(source))
    expect(text.text).toBe('Điều 1. Giao Sở\nĐiều 2. Ủy ban nhân dân\nĐiều 3. Các ông\nHết')
    const span = text.span(text.text.indexOf('nhân'), text.text.indexOf('nhân') + 4)
    expect(source.slice(span.start, span.end)).toBe('nh ân')
  })

  it('stay in a text that has lines', () => {
    const source = 'C:\\nhap\\ru\\n1\nĐiều 1\nĐiều 2\nĐiều 3'
    expect(sound(source)).toBe(source)
  })
})

describe('mends', () => {
  it('lead back to the source, and give its words', () => {
    const source = 'Uỷ\u200b ban nh ân dân xãThạnh Mỹ'
    const { sound: text, mends } = soundCopy(normalise(source))
    const at = text.text.indexOf('nhân')
    expect(source.slice(text.span(at, at + 4).start, text.span(at, at + 4).end)).toBe('nh ân')
    const name = text.text.indexOf('Thạnh Mỹ')
    const span = text.span(name - 1, name + 8)
    expect(source.slice(span.start, span.end)).toBe('Thạnh Mỹ')
    expect(mendedSlice(source, 0, source.length, mends)).toBe('Uỷ\u200b ban nhân dân xã Thạnh Mỹ')
  })

  it('are none in sound documents', () => {
    const folder = new URL('../../fixtures/', import.meta.url)
    const documents = readdirSync(folder).filter((name) => /\.(?:txt|md)$/u.test(name))
    const counts = documents.map((name) => mendsOf(normalise(readFileSync(new URL(name, folder), 'utf8')).text).length)
    expect(counts.filter((count) => count > 0).length).toBeLessThan(documents.length / 10)
  })

  it.each(['uỷxây', 'a', 'nh ân ', 'K Ế ', 'aà', '…kýTrần', 'số31'])(
    'take a time that grows with the text: %s …',
    measured,
    (piece) => {
      const text = piece.repeat(40_000 / piece.length)
      expect(growth(mendsOf, text, text.repeat(4))).toBeLessThan(6)
    },
  )
})

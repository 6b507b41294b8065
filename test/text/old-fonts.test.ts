import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseText } from '../../src/parse.ts'
import { soundCopy } from '../../src/text/damage/damage.ts'
import { raiseCapitals } from '../../src/text/damage/small-capitals.ts'
import { normalise } from '../../src/text/normalise.ts'
import '../support/property.ts'

const sound = (source: string): string => soundCopy(normalise(source)).sound.text

const decision = `uỷ ban nhân dân               cộng hoà xã hội chủ nghĩa việt nam
   tỉnh hà sơn                    Độc lập - Tự do - Hạnh phúc
Số: 812/QĐ-UB                   Hà Sơn, ngày 14 tháng 5 năm 2003

quyết định
Về việc phê duyệt Đề án bảo vệ rừng đầu nguồn

uỷ ban nhân dân tỉnh hà sơn

Căn cứ Luật Tổ chức HĐND và UBND năm 1994;
Xét đề nghị của Giám đốc Sở Nông nghiệp tại Tờ trình số 77/TTr-NN ngày 02/5/2003,

quyết định:

Điều 1. Phê duyệt Đề án bảo vệ rừng đầu nguồn, hớng tới giữ nớc cho ngời dân vùng
dới, thời hạn mời năm.
Điều 2. Giao Sở Nông nghiệp hớng dẫn các huyện thực hiện, báo cáo Thờng trực
Uỷ ban nhân dân tỉnh trớc ngày 30 tháng 6 năm 2003. Thông t số 02/2001/TT-BNN đợc áp
dụng cho các lâm trờng.

Nơi nhận:                        tm. uỷ ban nhân dân tỉnh
- Nh Điều 2;                             chủ tịch
- Lu: VT.
                                      Trần Văn Hởng
`

describe('a file of old fonts that has lost its ư and shows capitals small', () => {
  const { header, signatures, tasks, citations } = parseText(decision)
  it('has its letterhead, title and signature', () => {
    expect([header.type, header.number, header.date, header.issuer, header.subject].map((one) => one?.value)).toEqual([
      'QĐ',
      '812/QĐ-UB',
      '2003-05-14',
      'uỷ ban nhân dân tỉnh hà sơn',
      'phê duyệt Đề án bảo vệ rừng đầu nguồn',
    ])
    expect(signatures.map(({ name, title }) => [name?.value, title?.value])).toEqual([['Trần Văn Hởng', 'chủ tịch']])
  })

  it('has its tasks and what it cites, in words as printed', () => {
    expect(tasks.map(({ value, deadline }) => [value.slice(0, 30), deadline?.value])).toEqual([
      ['Giao Sở Nông nghiệp hớng dẫn c', '2003-06-30'],
    ])
    expect(citations.map(({ type, number }) => [type?.value, number?.value])).toContainEqual(['TT', '02/2001/TT-BNN'])
  })
})

describe('a lost ư', () => {
  const lost = 'đợc, nớc, trờng, thởng. '
  it.each([
    ['Thông t của Bộ T pháp', 'Thông tư của Bộ Tư pháp'],
    ['các cơ quan, th ký hội đồng', 'các cơ quan, thư ký hội đồng'],
    ['đa vào kế hoạch', 'đưa vào kế hoạch'],
    ['cha thực hiện xong', 'chưa thực hiện xong'],
    ['lu trữ hồ sơ', 'lưu trữ hồ sơ'],
    ['cha mẹ học sinh', 'cha mẹ học sinh'],
    ['mời lăm ngời dới đó', 'mười lăm người dưới đó'],
    ['thời hạn, mời họp, cơ sở', 'thời hạn, mời họp, cơ sở'],
  ])('%s: %s', (printed, meant) => {
    expect(sound(lost + printed)).toBe(`được, nước, trường, thưởng. ${meant}`)
  })

  it.each(['Thông t của Bộ', 'môi trư ờng, đư ợc, trư ớc, thư ờng', 'cha mẹ'])(
    'stays in a text that has its own: %s',
    (text) => {
      expect(sound(text)).not.toContain('Thông tư')
      expect(sound(text).replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
    },
  )
})

describe('ư that became a hyphen, Đ that became a section sign', () => {
  const lost = 'đ-ợc, n-ớc, tr-ờng. '
  it.each([
    ['Thông t- của Bộ', 'Thông tư của Bộ'],
    ['- Nh- trên', '- Như trên'],
    ['L-u: VT', 'Lưu: VT'],
    ['Quyết định số 12/Q§-UB', 'Quyết định số 12/QĐ-UB'],
    ['§iều 2', 'Điều 2'],
    ['giai đoạn 2003 - 2010, Sở Y tế - UBND', 'giai đoạn 2003 - 2010, Sở Y tế - UBND'],
  ])('%s: %s', (printed, meant) => {
    expect(sound(lost + printed)).toBe(`được, nước, trường. ${meant}`)
  })

  it.each(['Thông t- của Bộ', 'In-đô-nê-xi-a, Đắk-Lắk', '§ 2, Q§-UB'])('stay in other texts: %s', (text) => {
    expect(sound(text)).toBe(text)
  })
})

describe('capitals shown small', () => {
  it('are told by the motto or the body beside it, and wrapped lines of a paragraph are left', () => {
    expect(
      raiseCapitals(decision)
        .split('\n')
        .filter((line) => line.trim() !== '' && line === line.toUpperCase() && /\p{L}/u.test(line))
        .map((line) => line.trim()),
    ).toEqual([
      'UỶ BAN NHÂN DÂN               CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'QUYẾT ĐỊNH',
      'UỶ BAN NHÂN DÂN TỈNH HÀ SƠN',
      'QUYẾT ĐỊNH:',
    ])
    const other = decision.replace(
      /^.*\n.*/u,
      'UỶ BAN NHÂN DÂN               Cộng hoà xã hội chủ nghĩa Việt Nam\nTỈNH HÀ SƠN                   Độc lập - Tự do - Hạnh phúc',
    )
    expect(raiseCapitals(other)).toBe(other)
  })

  it('keep the length of any text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'quyết định',
            '  ',
            '\n',
            'straße',
            'ﬁ',
            'cộng hòa xã hội chủ nghĩa việt nam\n',
            'Điều 1.',
            '\t',
          ),
        ),
        (parts) => {
          const text = parts.join('')
          expect(raiseCapitals(text)).toHaveLength(text.length)
        },
      ),
    )
  })
})

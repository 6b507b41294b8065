import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentTypes } from '../../src/lexicon/document-types.ts'
import { readDay } from '../../src/text/dates.ts'
import { fold, foldNumber, foldSearch, foldSearchBehind } from '../../src/text/fold.ts'
import { MapBuilder } from '../../src/text/mapped.ts'
import { normalise, placeTones } from '../../src/text/normalise.ts'
import { printed } from '../../src/text/printed.ts'

describe('normalise', () => {
  it.each([
    ['hoà bình, khoẻ mạnh, UỶ BAN, thuỷ lợi', 'hòa bình, khỏe mạnh, ỦY BAN, thủy lợi'],
    ['quý IV, quỹ đất, hoàn thành, toàn quốc', 'quý IV, quỹ đất, hoàn thành, toàn quốc'],
    ['QUYẾT ÐỊNH số 01/QÐ-UBND', 'QUYẾT ĐỊNH số 01/QĐ-UBND'],
    ['Độc lập – Tự do — Hạnh phúc', 'Độc lập - Tự do - Hạnh phúc'],
    ['một\u00a0hai\r\nba\rbốn', 'một hai \nba\nbốn'],
    ['\ufeffChỉ\u200b thị', 'Chỉ thị'],
    ['Ủy ban'.normalize('NFD'), 'Ủy ban'],
  ])('reads %j as %j', (source, expected) => {
    expect(normalise(source).text).toBe(expected)
  })

  it('leads each character back to its place in the source', () => {
    const source = '\ufeffỦy ban'.normalize('NFD')
    const { text, ...rest } = normalise(source)
    expect(rest).toBeDefined()
    const mapped = normalise(source)
    const at = text.indexOf('ban')
    expect(source.slice(mapped.span(at, at + 3).start, mapped.span(at, at + 3).end)).toBe('ban')
    expect(source.slice(mapped.span(0, 2).start, mapped.span(0, 2).end).normalize('NFC')).toBe('Ủy')
  })

  it('keeps spans ordered and inside the source for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.nat(200), fc.nat(200), (source, a, b) => {
        const mapped = normalise(source)
        const start = Math.min(a, b, mapped.text.length)
        const end = Math.min(Math.max(a, b), mapped.text.length)
        const span = mapped.span(start, end)
        expect(span.start).toBeGreaterThanOrEqual(0)
        expect(span.end).toBeGreaterThanOrEqual(span.start)
        expect(span.end).toBeLessThanOrEqual(source.length)
      }),
    )
  })

  it('gives the same text for NFC and NFD of Vietnamese', () => {
    const words = fc.array(
      fc.constantFrom('Quyết', 'định', 'Ủy', 'ban', 'nhân', 'dân', 'tỉnh', 'Đắk', 'Lắk', 'thuỷ', 'hoà', '16/CT-TTg'),
      {
        maxLength: 30,
      },
    )
    fc.assert(
      fc.property(words, (list) => {
        const text = list.join(' ')
        expect(normalise(text.normalize('NFD')).text).toBe(normalise(text.normalize('NFC')).text)
      }),
    )
  })
})

describe('MapBuilder', () => {
  it('maps copied, replaced and dropped stretches', () => {
    const origin = 'ab**cd   ef'
    const builder = new MapBuilder(origin)
    builder.copy(0, 2)
    builder.copy(4, 6)
    builder.put(' ', 6, 9)
    builder.copy(9, 11)
    const mapped = builder.build()
    expect(mapped.text).toBe('abcd ef')
    expect(mapped.span(0, 2)).toEqual({ start: 0, end: 2 })
    expect(mapped.span(2, 4)).toEqual({ start: 4, end: 6 })
    expect(mapped.span(0, 4)).toEqual({ start: 0, end: 6 })
    expect(mapped.span(4, 5)).toEqual({ start: 6, end: 9 })
    expect(mapped.span(5, 7)).toEqual({ start: 9, end: 11 })
  })
})

describe('printed', () => {
  it.each([
    ['h****àng h**óa', 'hàng hóa'],
    ['Ủ****Y BAN** **NHÂN DÂN', 'ỦY BAN NHÂN DÂN'],
    ['**Điều 1.**Nội dung', 'Điều 1. Nội dung'],
    ['**BAN\nCHẤP HÀNH TRUNG ƯƠNG**;', 'BAN CHẤP HÀNH TRUNG ƯƠNG'],
    ['VT, KTTH./.', 'VT, KTTH'],
    ['Uỷ ban\u00a0 nhân dân,', 'Uỷ ban nhân dân'],
    ['331 - CV/TU', '331 - CV/TU'],
  ])('prints %j as %j', (text, value) => {
    expect(printed(text)).toBe(value)
  })
})

describe('folds', () => {
  it('compares what differs in form only', () => {
    expect(fold('UỶ  BAN – Tỉnh')).toBe(fold('Ủy ban-tỉnh'))
    expect(fold('Thông báo')).not.toBe(fold('Thông bào'))
    expect(foldSearch('Chỉ thị số 16/CT-TTg của Đà Lạt')).toBe('chi thi so 16/ct-ttg cua da lat')
    expect(foldNumber('Số: 331 – CV/TU')).toBe('331-cv/tu')
  })

  it('folds a number behind the name of a type as the whole', () => {
    const number = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom('16', '/', 'CT', '-', 'QĐ', 'TTg', ' ', '.', ',')).map((all) => all.join('')),
    )
    fc.assert(
      fc.property(fc.constantFrom(...documentTypes), number, ({ name }, text) => {
        const whole = foldSearch(`${name} ${text}`)
        expect(foldSearchBehind(foldSearch(name), text) ?? whole).toBe(whole)
      }),
    )
  })

  it('keeps placeTones idempotent', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (text) => {
        expect(placeTones(placeTones(text))).toBe(placeTones(text))
      }),
    )
  })
})

describe('readDay', () => {
  it.each([
    ['ngày 01 tháng 9 năm 2021', '2021-09-01'],
    ['01/9/2021', '2021-09-01'],
    ['01-10-1997', '1997-10-01'],
    ['1.9.2021', '2021-09-01'],
    ['ngày 21 tháng 01năm 2010', '2010-01-21'],
    ['31/02/2021', undefined],
    ['ngày … tháng 9 năm 2021', undefined],
  ])('reads %j as %s', (text, iso) => {
    expect(readDay(text)).toBe(iso)
  })
})

describe('letters of other times and alphabets', () => {
  it('reads TCVN 5712 that was taken for Latin-1', () => {
    const text =
      'Uû ban nh©n d©n tØnh quyÕt ®Þnh ban hµnh kÕ ho¹ch b¶o ®¶m an toµn hå ®Ëp trªn ®Þa bµn; c¸c së, ban, ngµnh phèi hîp thùc hiÖn. '.repeat(
        2,
      )
    expect(normalise(text).text).toBe(
      'Uỷ ban nhân dân tỉnh quyết định ban hành kế hoạch bảo đảm an toàn hồ đập trên địa bàn; các sở, ban, ngành phối hợp thực hiện. '
        .replace('Uỷ', 'Ủy')
        .repeat(2),
    )
  })

  it('leaves a Vietnamese or French text alone', () => {
    expect(normalise('Công ty «Thủy lợi» đặt tại số 5 · Đà Lạt').text).toBe('Công ty «Thủy lợi» đặt tại số 5 · Đà Lạt')
    expect(normalise('Île de la Réunion, très bien déjà noté').text).toBe('Île de la Réunion, très bien déjà noté')
  })

  it('reads Cyrillic look-alikes in a number as the letters that they look like', () => {
    expect(normalise('Thông tư số 105/2025/TT-BTС').text).toBe('Thông tư số 105/2025/TT-BTC')
  })
})

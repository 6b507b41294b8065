import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lookUp, scan } from '../../src/extract/mentions/scan.ts'
import { forms } from '../../src/forms/list.ts'
import { growth, measured } from '../support/growth.ts'
import { runs } from '../support/property.ts'
import { readCitations } from './reading.ts'

const pad = (n: number): string => String(n).padStart(2, '0')

const state = fc.record({
  type: fc.constantFrom(
    ['Chỉ thị', 'CT'],
    ['Quyết định', 'QĐ'],
    ['Kế hoạch', 'KH'],
    ['Thông báo', 'TB'],
    ['Công điện', 'CĐ'],
    ['Tờ trình', 'TTr'],
  ),
  body: fc.constantFrom(
    ['UBND', 'Ủy ban nhân dân tỉnh'],
    ['TTg', 'Thủ tướng Chính phủ'],
    ['BYT', 'Bộ Y tế'],
    ['SGDĐT', 'Sở Giáo dục và Đào tạo'],
    ['BVHTTDL', 'Bộ Văn hóa, Thể thao và Du lịch'],
  ),
  ordinal: fc.integer({ min: 1, max: 9999 }),
  year: fc.option(fc.integer({ min: 1998, max: 2026 }), { nil: undefined }),
})
const party = fc.record({
  type: fc.constantFrom(
    ['Nghị quyết', 'NQ'],
    ['Chỉ thị', 'CT'],
    ['Công văn', 'CV'],
    ['Kết luận', 'KL'],
    ['Thông báo', 'TB'],
  ),
  body: fc.constantFrom(
    ['TU', 'Ban Thường vụ Tỉnh ủy'],
    ['HU', 'Huyện ủy'],
    ['TW', 'Bộ Chính trị'],
    ['BTCTW', 'Ban Tổ chức Trung ương'],
  ),
  ordinal: fc.integer({ min: 1, max: 999 }),
})
const day = fc.record({
  year: fc.integer({ min: 1990, max: 2026 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
})

interface Parts {
  readonly word: string
  readonly code: string
  readonly number: string
  readonly issuer: string
}
const parts: fc.Arbitrary<Parts> = fc.oneof(
  state.map(({ type: [word = '', code = ''], body: [symbol = '', issuer = ''], ordinal, year }) => ({
    word,
    code,
    number: `${pad(ordinal)}${year === undefined ? '' : `/${year}`}/${code}-${symbol}`,
    issuer,
  })),
  party.map(({ type: [word = '', code = ''], body: [symbol = '', issuer = ''], ordinal }) => ({
    word,
    code,
    number: `${pad(ordinal)}-${code}/${symbol}`,
    issuer,
  })),
)
const dates = fc.oneof(
  day.map(({ year, month, day: d }) => [`ngày ${pad(d)}/${month}/${year}`, `${year}-${pad(month)}-${pad(d)}`] as const),
  day.map(
    ({ year, month, day: d }) =>
      [`ngày ${pad(d)} tháng ${pad(month)} năm ${year}`, `${year}-${pad(month)}-${pad(d)}`] as const,
  ),
)
const openings = fc.constantFrom('Thực hiện ', 'Căn cứ ', 'theo quy định tại ', '- ', 'Các đơn vị nghiên cứu kỹ ')
const endings = fc.constantFrom(
  ' về công tác cán bộ.',
  ';',
  '.',
  ', các đơn vị báo cáo kết quả.',
  ' đã nêu rõ.',
  ' “về tăng cường kỷ cương”.',
)

/** What is read: type, number, day, issuer. */
const fields = (text: string): readonly (readonly (string | undefined)[])[] =>
  readCitations(text).citations.map(({ type, number, date, issuer }) => [
    type?.value,
    number?.value,
    date?.value,
    issuer?.value,
  ])

describe('a generated citation', () => {
  it('is read back field by field', () => {
    fc.assert(
      fc.property(
        parts,
        dates,
        openings,
        endings,
        fc.boolean(),
        fc.boolean(),
        ({ word, code, number, issuer }, [printed, iso], opening, ending, marked, comma) => {
          const text = `${opening}${word} ${marked ? 'số ' : ''}${number}${comma ? ',' : ''} ${printed} của ${issuer}${ending}`
          expect(fields(text)).toEqual([[code, number, iso, issuer]])
        },
      ),
    )
  })

  it('stands where its text says', () => {
    fc.assert(
      fc.property(parts, dates, openings, endings, ({ word, number, issuer }, [printed], opening, ending) => {
        const whole = `${word} số ${number} ${printed} của ${issuer}`
        const text = `${opening}${whole}${ending}`
        const [found] = readCitations(text).citations
        expect(found?.text).toBe(whole)
        expect(found && text.slice(found.span.start, found.span.end)).toBe(whole)
      }),
    )
  })

  const disguises: readonly (readonly [string, (text: string) => string])[] = [
    ['Eth for Đ', (text) => text.replace(/Đ/gu, 'Ð')],
    ['decomposed letters', (text) => text.normalize('NFD')],
    ['en dashes', (text) => text.replace(/-/gu, '–')],
    ['spaces around the first separator', (text) => text.replace(/(\d)([/-])(?=\p{Lu})/u, '$1 $2 ')],
    ['no-break spaces', (text) => text.replace(/ /gu, '\u00a0')],
    ['capitals', (text) => text.toUpperCase()],
  ]
  it.each(disguises)('reads the same with %s', (_name, disguise) => {
    fc.assert(
      fc.property(parts, dates, ({ word, code, number, issuer }, [printed, iso]) => {
        const [[type, read, date, by] = []] = fields(
          disguise(`Thực hiện ${word} số ${number} ${printed} của ${issuer}.`),
        )
        expect([type, read?.toUpperCase(), date, by?.toUpperCase()]).toEqual([
          code,
          number.toUpperCase(),
          iso,
          issuer.toUpperCase(),
        ])
      }),
    )
  })

  it('reads the same when lines are wrapped', () => {
    fc.assert(
      fc.property(
        parts,
        dates,
        fc.integer({ min: 20, max: 60 }),
        ({ word, code, number, issuer }, [printed, iso], width) => {
          const sentence = `Các cơ quan, đơn vị và địa phương trong tỉnh tiếp tục thực hiện ${word} số ${number} ${printed} của ${issuer} về tăng cường công tác quản lý, bảo đảm hiệu quả và đúng quy định của pháp luật.`
          const lines: string[] = []
          for (const one of sentence.split(' ')) {
            const last = lines.at(-1)
            if (last !== undefined && last.length + one.length < width + 30) lines[lines.length - 1] = `${last} ${one}`
            else lines.push(one)
          }
          expect(fields(lines.join('\n'))).toContainEqual([code, number, iso, issuer])
        },
      ),
    )
  })
})

describe('forms', () => {
  it('give the same whatever their order', () => {
    const texts = forms.flatMap((form) => form.examples.map((example) => example.text))
    const text = texts.join('\n')
    const usual = scan(text, 0, text.length)
    fc.assert(
      fc.property(fc.shuffledSubarray([...forms], { minLength: forms.length, maxLength: forms.length }), (shuffled) => {
        expect(scan(text, 0, text.length, lookUp(shuffled))).toEqual(usual)
      }),
      runs(10),
    )
  })

  it('never throw and never leave the text', () => {
    const pieces = fc.constantFrom(
      ...[
        'Nghị quyết',
        'Luật',
        'số',
        'Điều',
        '12',
        '/',
        '-',
        '2020',
        'NĐ-CP',
        'của',
        'Bộ',
        'và',
        ',',
        ' ',
        '\n',
        '\t',
        'ngày',
        '(',
        ')',
        '“',
        'khóa',
        'XII',
        'sửa đổi',
        'Trung ương',
        'QCVN',
        ':',
        '.',
        'điểm a',
      ],
    )
    fc.assert(
      fc.property(
        fc.array(fc.oneof(pieces, fc.string({ unit: 'grapheme', maxLength: 4 })), { maxLength: 60 }),
        (words) => {
          const text = words.join('')
          for (const citation of readCitations(text).citations)
            expect(text.slice(citation.span.start, citation.span.end)).toBe(citation.text)
        },
      ),
    )
  })
})

describe('time', () => {
  const torments: readonly string[] = [
    'Nghị quyết số ',
    'Nghị quyết số 12/2020/NQ-',
    'Chỉ thị 12-A-',
    'Luật Đ, đ, đ và ',
    'Luật sửa đổi, bổ sung một số điều của Luật A và ',
    '12/2020/',
    '1',
    'Quyết định số 1/QĐ-UBND, ',
    'số 12/A-B-C-',
    'Báo cáo thẩm tra bổ sung ',
    'của Bộ Văn hóa, Thể thao và ',
    'Nghị quyết Đại hội đại biểu ',
    ...forms.map((form) => `${form.examples[0]?.text ?? ''} `),
  ]
  it.each(torments.map((piece) => [piece] as const))('grows with the text: %s', measured, (piece) => {
    const text = piece.repeat(Math.ceil(20_000 / piece.length))
    // Four times the text; quadratic work would take sixteen times as long.
    expect(growth((words: string) => scan(words, 0, words.length), text, text.repeat(4))).toBeLessThan(9)
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseText } from '../src/parse.ts'
import { fold } from '../src/text/fold.ts'
import { runs } from './support/property.ts'

const folder = fileURLToPath(new URL('../fixtures', import.meta.url))
const fixtures = readdirSync(folder)
  .filter((name) => /\.(?:txt|md)$/u.test(name))
  .map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') }))

/** Every `{ text, span }` below a value. */
function located(value: unknown): { text: string; span: { start: number; end: number } }[] {
  if (Array.isArray(value)) return value.flatMap(located)
  if (typeof value !== 'object' || value === null) return []
  const own =
    'span' in value && 'text' in value && typeof value.text === 'string'
      ? [value as { text: string; span: { start: number; end: number } }]
      : []
  return [...own, ...Object.values(value).flatMap(located)]
}

/** Every `value` below a value, with its path. */
function printedValues(value: unknown, path = ''): { path: string; value: string }[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    key === 'value' && typeof inner === 'string' ? [{ path, value: inner }] : printedValues(inner, `${path}.${key}`),
  )
}

/** What no value may be: empty, not composed, or with what nobody sees. */
const wrongValues = (text: string, name: string): { path: string; value: string }[] =>
  printedValues(parseText(text, name)).filter(
    ({ value }) => value.trim() === '' || value !== value.normalize('NFC') || /\p{Cf}/u.test(value),
  )

/** The values alone, folded: what must not depend on the form of the text. */
function values(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(values)
  if (typeof value === 'string') return fold(value)
  if (typeof value !== 'object' || value === null) return value
  const left = Object.entries(value).filter(([key]) => !['span', 'text', 'pieces', 'source', 'message'].includes(key))
  return Object.fromEntries(left.map(([key, inner]) => [key, values(inner)]))
}

const plain = (text: string): string =>
  text
    .replace(/^\ufeff/u, '')
    .replace(/\r\n/gu, '\n')
    .normalize('NFC')

/** Pieces of documents and of damage, thrown together: what no writer would write, but a scanner might. */
const shards = fc.array(
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      '\n',
      '\r\n',
      '\t',
      '   ',
      '|',
      '**',
      '*',
      '---',
      '# ',
      '- ',
      'a) ',
      '1. ',
      'I- ',
      'Điều 1. ',
      '\u00a0',
      '\ufeff',
      '\u200b',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'ỦY BAN NHÂN DÂN',
      'Số: 16/CT-TTg',
      'Số      /KH-UBND',
      '331 - CV/TU',
      'Hà Nội, ngày 31 tháng 02 năm 2021',
      'CHỈ THỊ',
      'QUYẾT ĐỊNH:',
      'Kính gửi: ',
      'Nơi nhận:',
      '- Như trên;',
      '- Lưu: VT.',
      'TM. ỦY BAN NHÂN DÂN',
      'KT. CHỦ TỊCH',
      'Căn cứ Luật Đất đai năm 2013',
      'của Thủ tướng Chính phủ',
      'Nghị quyết này',
      'các Chỉ thị số 15, 16 và 19',
      'điểm b khoản 2 Điều 5',
      'sau đây gọi tắt là',
      'Giao Sở Y tế chủ trì',
      'trước ngày 15/12/2021',
      'hằng tuần',
      'sửa đổi, bổ sung',
      '“',
      '”',
      '(',
      ')',
      '././.',
      '24/7',
      '1/500',
    ),
  ),
  { maxLength: 60 },
)

describe('parse', () => {
  it('takes any string: it never throws, and every text is its slice', () => {
    fc.assert(
      fc.property(shards, fc.boolean(), (parts, markdown) => {
        const text = parts.join('')
        const document = parseText(text, markdown ? 'x.md' : 'x.txt')
        for (const value of located(document)) expect(text.slice(value.span.start, value.span.end)).toBe(value.text)
      }),
      runs(300),
    )
  })

  it('takes fixtures cut off anywhere', () => {
    fc.assert(
      fc.property(fc.constantFrom(...fixtures), fc.nat(10_000), fc.nat(10_000), ({ name, text }, a, b) => {
        const piece = text.slice(Math.min(a, b), Math.max(a, b))
        for (const value of located(parseText(piece, name)))
          expect(piece.slice(value.span.start, value.span.end)).toBe(value.text)
      }),
      runs(200),
    )
  })

  it('gives no value that is empty, not composed or invisible in part', () => {
    fc.assert(
      fc.property(shards, (parts) => {
        expect(wrongValues(parts.join(''), 'x.txt')).toEqual([])
      }),
      runs(300),
    )
  })

  it('composes letters and marks between which something invisible stands', () => {
    const unseen = fc.constantFrom('\u200b', '\u200c', '\u2060', '\u00ad', '\ufeff')
    fc.assert(
      fc.property(
        fc.constantFrom(...fixtures),
        unseen,
        fc.integer({ min: 1, max: 40 }),
        ({ name, text }, mark, nth) => {
          let count = 0
          const damaged = text
            .normalize('NFD')
            .replace(/(?<=\p{L}\p{M}*)(?=\p{M})/gu, () => (++count % nth === 0 ? mark : ''))
          expect(wrongValues(damaged, name)).toEqual([])
          expect(values(parseText(damaged, name))).toEqual(values(parseText(plain(text), name)))
        },
      ),
      runs(40),
    )
  })

  it.each(fixtures)('slices every text of $name', ({ name, text }) => {
    for (const value of located(parseText(text, name)))
      expect(text.slice(value.span.start, value.span.end)).toBe(value.text)
  })

  it.each(fixtures)('reads the same values of $name in any form', ({ name, text }) => {
    const base = plain(text)
    const expected = values(parseText(base, name))
    for (const form of [base.normalize('NFD'), base.replace(/\n/gu, '\r\n'), `\ufeff${base}`]) {
      expect(values(parseText(form, name))).toEqual(expected)
    }
  })

  it.each(fixtures)('gives the same bytes twice for $name', ({ name, text }) => {
    expect(JSON.stringify(parseText(text, name))).toBe(JSON.stringify(parseText(text, name)))
  })
})

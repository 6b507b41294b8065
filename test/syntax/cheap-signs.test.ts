import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readMarker } from '../../src/extract/outline/markers.ts'
import { isMotto } from '../../src/extract/parts/cues.ts'
import { pageFurniture, pageFurnitureSign } from '../../src/lexicon/furniture.ts'
import { markerForms } from '../../src/lexicon/markers.ts'
import { latinWords } from '../../src/text/legacy.ts'
import { latinPattern } from '../../src/text/letters.ts'
import { normalise, placeTones } from '../../src/text/normalise.ts'
import { printed, printedInLatin } from '../../src/text/printed.ts'

const folder = new URL('../../fixtures/', import.meta.url)
const lines = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => normalise(readFileSync(new URL(name, folder), 'utf8')).text.split('\n'))
  .map((line) => line.trim())

describe('what is not looked at more closely would be nothing', () => {
  it('a line without a stroke, a figure at its end or a word of furniture is none', () => {
    const sign = latinPattern(pageFurnitureSign)
    const without = (line: string): boolean => !(line.includes('/') || /\d$/u.test(line) || sign.test(line))
    const examples = [
      'CÔNG BÁO Số 711 + 712 Ngày 28-5-2031',
      '12 CONG BAO Số bảy trăm',
      '--- PAGE BREAK ---',
      '[[SOURCE báo]]',
      'www.luat.vn',
      'LawSoft * Tel',
      'Trang 2',
      'Quyết định.pdf 1 / 4',
      '/2.',
      'CÔNG TY CẤP NƯỚC SƠN LA   Trang 2',
      'Chỉ thị số 09-CT      2',
    ]
    for (const row of pageFurniture) {
      const pattern = latinPattern(`^(?:${row})$`)
      for (const line of [...examples, ...lines]) if (pattern.test(line)) expect(without(line), line).toBe(false)
    }
    expect(examples.filter(without)).toEqual([])
  })

  it('two small letters begin no marker', () => {
    const forms = markerForms.map(({ pattern }) => latinPattern(`^(?:${pattern})`))
    for (const first of 'abcdđeghiklmnopqrstuvxyøü')
      for (const rest of ['b) Sở', 'o. Ủy', 'à Nẵng', 'i/ Sở', 'v Sở Y tế', 'x- Sở'])
        expect(
          forms.some((form) => form.test(first + rest)),
          first + rest,
        ).toBe(false)
    expect(readMarker('đ) Sở Y tế', 0, 10)?.text).toBe('đ)')
    expect(readMarker('a1. Sở Y tế', 0, 11)?.text).toBe('a1.')
    expect(readMarker('đề nghị', 0, 7)).toBeUndefined()
  })

  it.each([
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'XÃ HỘI CHỦ NGHĨA',
    'CHỦ NGHĨA VIỆT NAM',
    'ĐỘC LẬP - TỰ DO',
    'TỰ DO - HẠNH PHÚC',
    'ĐẢNG CỘNG SẢN VlỆT NAM',
    'ĐOÀN TNCS HỒ CHÍ MINH',
    'ĐOÀN THANH NIÊN CỘNG SẢN HỒ CHÍ MINH',
    'VIỆT NAM DÂN CHỦ CỘNG HÒA',
    'Độc lập - Tự do - Hạnh phúc',
    'độc lập - tự do',
  ])('each motto has its sign: %s', (line) => {
    expect(isMotto(line)).toBe(true)
  })

  it('a value is the same whether its Cyrillic letters were looked for first', () => {
    for (let code = 1; code < 0x10000; code += 1) {
      const text = `Sở ${String.fromCharCode(code)}ân`
      if (printedInLatin(text) !== printed(latinWords(text))) expect.fail(code.toString(16))
    }
    expect(printedInLatin('ТT-BTС')).toBe('TT-BTC')
  })

  it('tones of oa, oe, uy are placed in every case, and nowhere else', () => {
    expect(placeTones('Uỷ ban, hoà giải, KHOẺ, THUÝ, quý, toàn, QUÝ')).toBe(
      'Ủy ban, hòa giải, KHỎE, THÚY, quý, toàn, QUÝ',
    )
  })
})

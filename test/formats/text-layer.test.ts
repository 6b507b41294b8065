import { describe, expect, it } from 'vitest'
import type { Glyph } from '../../src/formats/page/glyph.ts'
import { textLayerOf } from '../../src/formats/pdf/text-layer.ts'
import { readSource } from '../../src/formats/read.ts'
import { bare } from '../../src/text/bare.ts'
import { pdfOf } from '../support/pdf.ts'

const text =
  'Căn cứ Luật Tổ chức chính quyền địa phương; xét đề nghị của Trưởng phòng Kinh tế tại Tờ trình số 12/TTr-KT, Ủy ban nhân dân xã giao các thôn rà soát những hộ trồng chè, hướng dẫn họ phun thuốc đúng kỳ, báo cáo kết quả về Ủy ban nhân dân xã trước ngày 20 tháng 8 năm 2025 để tổng hợp, gửi Sở Nông nghiệp và Môi trường theo quy định. Phòng Kinh tế theo dõi, đôn đốc việc thực hiện.'

/** The letters of a text, forty to a line. */
function glyphs(of: string): Glyph[] {
  return [...of].map((letter, i) => {
    const [left, base] = [70 + (i % 40) * 6, 100 + Math.floor(i / 40) * 16]
    return { text: letter, left, right: left + 6, base, size: 12 }
  })
}

const layerOf = (of: string, pictured: number): string =>
  textLayerOf({ width: 595, height: 842, glyphs: glyphs(of), rules: [], pictured })

/** Each word with letters changed into others, as a program that reads another language does; the same each time. */
const noisy = (of: string): string =>
  [...of].map((letter, i) => (/\p{L}/u.test(letter) && i % 3 === 0 ? 'vkzéxw!j'.charAt(i % 8) : letter)).join('')
const oldLetters =
  'C¨n cø LuËt Tæ chøc Héi ®ång nh©n d©n vµ ñy ban nh©n d©n; xÐt ®Ò nghÞ cña tr­ëng phßng Kinh tÕ t¹i Tê tr×nh sè 12/TTr-KT, ñy ban nh©n d©n x· giao c¸c th«n rµ so¸t nh÷ng hé trång chÌ, h­íng dÉn hä phun thuèc ®óng kú, b¸o c¸o kÕt qu¶ vÒ ñy ban nh©n d©n x· tr­íc ngµy 20 th¸ng 8 n¨m 2003.'
const english =
  'The committee has received the report of the department of agriculture and asks every village to review the households which grow tea, to show them how to spray in season, and to send their results to the office of the committee before the end of August, so that these can be gathered and sent to the department as the rules ask for, and nothing else.'

describe('the letters of a scan', () => {
  it.each([
    ['as they are shown', text, 'text'],
    ['without marks', bare(text), 'poor'],
    ['with marks that a program for French gave them', bare(text).replace(/e/gu, 'é').replace(/u/gu, 'ù'), 'poor'],
    ['that are noise', noisy(text), 'poor'],
    ['of TCVN 5712', `${oldLetters} ${oldLetters}`, 'text'],
    ['of another language, which may be one without marks', english, 'poor'],
    ['of which there are hardly any', text.slice(0, 90), 'none'],
  ])('%s', (_, of, layer) => {
    expect(layerOf(of, 0.95)).toBe(layer)
  })
})

describe('the letters of a page that a program wrote', () => {
  it.each([
    ['as they are shown', text, 'text'],
    ['without marks, as some write', bare(text), 'text'],
    ['of TCVN 5712', oldLetters, 'text'],
    ['of another language', english, 'text'],
    [
      'whose font does not tell them',
      [...text].map((one) => String.fromCharCode(0xe000 + (one.charCodeAt(0) % 200))).join(''),
      'poor',
    ],
    [
      'whose font tells others',
      [...text].map((one, i) => (/\p{L}/u.test(one) ? 'ǽƕɣʥfx'.charAt(i % 6) : one)).join(''),
      'poor',
    ],
    ['none', '', 'blank'],
  ])('%s', (_, of, layer) => {
    expect(layerOf(of, 0)).toBe(layer)
  })
})

it('tells that the letters of a scan are doubtful where it was not read by OCR', async () => {
  const line = 'Giao Sor Xay dumg chu tri, phoi hop voi cac co quan lien quan trien khai thuc hien nhiem vu duoc giao'
  const texts = Array.from({ length: 12 }, (_, i) => ({ x: 40, y: 80 + i * 20, text: line, size: 9 }))
  const read = async (picture: boolean): Promise<readonly string[]> => {
    const found = await readSource('a.pdf', pdfOf([{ texts, picture }]), { ocr: 'never' })
    return 'notices' in found ? found.notices.map(({ code, message }) => `${code}: ${message}`) : [found.failure]
  }
  expect(await read(true)).toEqual([expect.stringMatching(/^letters-doubtful: .*: page 1; read it with --ocr auto$/u)])
  expect(await read(false)).toEqual([])
})

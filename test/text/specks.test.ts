import { describe, expect, it } from 'vitest'
import { parseText } from '../../src/parse.ts'
import { soundCopy } from '../../src/text/damage/damage.ts'
import { specksOf } from '../../src/text/damage/specks.ts'
import { normalise } from '../../src/text/normalise.ts'
import { growth, measured } from '../support/growth.ts'

/** The text as readers see it. */
function sound(source: string): string {
  return soundCopy(normalise(source)).sound.text
}

describe('specks at the edge of a page', () => {
  it.each([
    ["' Dọn kênh mương.", 'Dọn kênh mương.'],
    ['Dọn kênh mương, trồng _\ncây', 'Dọn kênh mương, trồng\ncây'],
    ['Dọn kênh ~\nmương', 'Dọn kênh\nmương'],
    ['tại các nhà .\nvăn hóa', 'tại các nhà\nvăn hóa'],
    ['Thực hiện trong tháng\n. 7 năm 2031', 'Thực hiện trong tháng\n7 năm 2031'],
    ['  _ văn hóa', '  văn hóa'],
    ['Dọn mương.\n~ Nơi nhận\nTrồng cây.', 'Dọn mương.\nNơi nhận\nTrồng cây.'],
    ['° 1. Dọn mương. ®', '1. Dọn mương.'],
    ['2. _ Dọn mương.', '2. Dọn mương.'],
    ["3) ' Trồng cây.", '3) Trồng cây.'],
  ])('%j is %j', (damaged, right) => {
    expect(sound(damaged)).toBe(right)
  })

  it.each([
    // Dashes that were misread keep their place in a list.
    'Nơi nhận:\n~ Các bản;\n~ Lưu: VT.',
    'như sau:\n_ Bến đò;\n_ Trạm y tế.',
    '. Dọn mương.\n. Trồng cây.',
    // A blank place, dotted lines, a table's cells, a sentence's own mark.
    ', ngày 5 tháng 7 năm 2031',
    'Họ tên . . . . .\nNgày sinh . . .',
    '| Bến đò | Trạm y tế |',
    'Đơn vị thực hiện .\nBến đò',
    'đột xuất\n, không báo trước',
  ])('%j stays', (text) => {
    expect(sound(text)).toBe(text)
  })

  it('belong to no value', () => {
    const { header } = parseText(
      "ỦY BAN NHÂN DÂN\n' XÃ TÀ XÙA\nSố: 14/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc _\nTà Xùa, ngày 12 tháng 3 năm 2031 `\n\n' KẾ HOẠCH\nDọn kênh mương ở các bản ~\ntrong mùa mưa\n\nỦy ban nhân dân xã yêu cầu các bản dọn kênh mương.\n",
    )
    expect(header.issuer?.value).toBe('ỦY BAN NHÂN DÂN XÃ TÀ XÙA')
    expect(header.subject?.value).toBe('Dọn kênh mương ở các bản trong mùa mưa')
  })

  it.each(["' a\n", '~ A\n\n', ' ~\n', '. a .\n'])('take a time that grows with the text: %j …', measured, (piece) => {
    const text = piece.repeat(40_000 / piece.length)
    expect(growth(specksOf, text, text.repeat(4))).toBeLessThan(6)
  })
})

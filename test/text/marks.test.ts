import { describe, expect, it } from 'vitest'
import { oftenBefore, oftenOf } from '../../src/lexicon/words/pairs.ts'
import { syllableNumber } from '../../src/lexicon/words/syllables.ts'
import { parseText } from '../../src/parse.ts'
import { restoreMarks } from '../../src/text/damage/marks.ts'
import { growth, measured } from '../support/growth.ts'

const number = (text: string): number => syllableNumber(text, 0, text.length)

/** Around a sentence, so that there is enough of the text to judge it. */
const scanned = `Ủy ban nhân dân tinh yêu câu các đơn vi thuc hiên các nhiêm vu sau đây, bao cáo kêt quả truoc ngày 12 tháng 5:
`

function restored(sentence: string): string {
  const whole = restoreMarks(scanned + sentence)
  expect(whole).toHaveLength(scanned.length + sentence.length)
  return whole.slice(scanned.length)
}

describe('pairs of syllables', () => {
  it('tell what stands together in documents', () => {
    expect(oftenBefore(number('ủy'), number('ban'))).toBeGreaterThan(8)
    expect(oftenBefore(number('ban'), number('ủy'))).toBe(0)
    expect(oftenBefore(number('ngày'), 0)).toBeGreaterThan(8)
    expect(oftenOf(number('của'))).toBeGreaterThan(oftenOf(number('cua')))
  })
})

describe('lost marks', () => {
  it.each([
    ['Giao So Tài chính bô trí kinh phi thuc hiện', 'Giao Sở Tài chính bố trí kinh phí thực hiện'],
    ['Dề nghi Công an phuong phôi hợp với các co quan', 'Đề nghị Công an phường phối hợp với các cơ quan'],
    ['UY BAN NHAN DAN', 'ỦY BAN NHÂN DÂN'],
    ['Chi cuc Thuê khu vuc tong hợp, báo cáo Tông cục Thuế', 'Chi cục Thuế khu vực tổng hợp, báo cáo Tổng cục Thuế'],
    ['truoc ngay 25 hang thang, tu ngay 01 thang 7 nam 2025', 'trước ngày 25 hằng tháng, từ ngày 01 tháng 7 năm 2025'],
    ['sua đôi, bô sung môt sô điêu của Luật', 'sửa đổi, bổ sung một số điều của Luật'],
  ])('%s → %s', (damaged, right) => {
    expect(restored(damaged)).toBe(right)
  })

  it.each([
    ['a number, an address and an abbreviation', 'số AC2031/CT-TTHT, 16/CT-TTg, vanthu@xa.gov.vn, TT-BTC'],
    ['what scanners make of số', 'Sé: 5454 /CTHN-TTHT'],
    ['names of people', 'ông Lò Văn Pành, bà Đinh Thị Sủng'],
    ['what is right', 'Sở Tài chính bố trí kinh phí thực hiện'],
  ])('leaves %s', (_, text) => {
    expect(restored(text)).toBe(text)
  })

  it.each([
    [
      'a sound text',
      'Ủy ban nhân dân xã yêu cầu các thôn gom rác, dọn vỏ lon, treo cờ đỏ trước ngày 12 tháng 5.\n'.repeat(9),
    ],
    [
      'foreign words',
      'Sản phẩm có chip, mic và bộ robot; khách hàng chat, click trên mạng internet, thực hiện đặt hàng.\n'.repeat(9),
    ],
    [
      'English',
      'The applicant must submit that form at least ten days before it is set up, and not such a report.\n'.repeat(9),
    ],
    ['the empty text', ''],
  ])('does not touch %s', (_, text) => {
    expect(restoreMarks(text)).toBe(text)
  })

  it('publishes what is printed', () => {
    const text = `${scanned}1. So Tài chính bô trí kinh phi, gui kêt quả truoc ngày 20 tháng 5 năm 2031.\n`
    const [task] = parseText(text).tasks
    expect(task?.assignees.map(({ value }) => value)).toEqual(['So Tài chính'])
    expect(task?.deadline?.value).toBe('2031-05-20')
  })

  it('takes a time that grows with the text', measured, () => {
    const text = `${scanned}Giao So Tài chính bô trí kinh phi thuc hiện các nhiêm vu\n`.repeat(300)
    expect(growth(restoreMarks, text, text.repeat(4))).toBeLessThan(6)
  })
})

import { describe, expect, it } from 'vitest'
import type { FoundWord } from '../../../../src/formats/ocr/found-word.ts'
import { unreadDay, unreadNumber } from '../../../../src/formats/ocr/hand/lines.ts'

/** "Số:93 12/TB-UBND~20": words of one line, and behind the tilde how sure OCR is of them (95 when not said). */
function line(text: string, base = 100): readonly FoundWord[] {
  let left = 50
  return text.split(' ').map((item, i) => {
    const [word = '', sure = '95'] = item.split('~')
    const own = {
      text: word,
      left,
      right: left + word.length * 6,
      base,
      size: 12,
      sure: Number(sure),
      isFirst: i === 0,
    }
    left = own.right + 4
    return own
  })
}

const page = 800

/** The words of the line that is to be read once more. */
function told(words: readonly FoundWord[], found: ReturnType<typeof unreadDay>): string | undefined {
  return (
    found &&
    words
      .slice(found.from, found.to)
      .map(({ text }) => text)
      .join(' ')
  )
}

describe('lines whose figures are to be read once more', () => {
  it.each([
    ['Huế, ngày #3~40 tháng Ƒ_~38 năm 2031', 'ngày #3 tháng Ƒ_ năm'],
    ['Huế, ngày>)Štháng~5 1D~58 năm 2031', 'ngày>)Štháng 1D năm'],
    // Figures that touch the print make one word of all.
    ['Huế, ngày^/tháng#năm~56 2031', 'ngày^/tháng#năm'],
    ['Huế, ngày#Z~26 tháng~17 2năm~89 2031', 'ngày#Z tháng 2năm'],
    ['Huế, ngảy 4~50 thảng 5~50 năm 2031', 'ngảy 4 thảng 5 năm'],
    // Figures of print are read with more.
    ['Huế, ngày 14~81 tháng 7~90 năm 2031', 'ngày 14 tháng 7 năm'],
  ])('the day: %s', (given, wanted) => {
    const words = line(given)
    expect(told(words, unreadDay(words, page))).toBe(wanted)
  })

  it.each([
    ['a day that was read surely', 'Huế, ngày 14~96 tháng 7~95 năm 2031'],
    ['a day without its year', 'Huế, ngày #3~40 tháng Ƒ_~38'],
    ['a line without a month', 'từ ngày 3~40 đến ngày 5~40 năm 2031'],
  ])('not %s', (_, given) => {
    expect(unreadDay(line(given), page)).toBeUndefined()
  })

  it.each([
    ['Số: đ44/TB-UBND~3', 'Số: đ44/TB-UBND'],
    ['Số:/75¿#/TB-VP~24', 'Số:/75¿#/TB-VP'],
    ['số: ⁄“ŠÌ/BC-SNV~27', 'số: ⁄“ŠÌ/BC-SNV'],
    ['sSố:1#Š/TTr-VP~50', 'sSố:1#Š/TTr-VP'],
  ])('the number: %s', (given, wanted) => {
    const words = line(given)
    expect(told(words, unreadNumber(words, page))).toBe(wanted)
  })

  it.each([
    ['a number that was read', 'Số: 12/TB-UBND'],
    ['a number in the text', 'theo Công văn số: đ4/TB-UBND~20'],
    ['a line of the text that begins with one', 'số đ4/TB-UBND~20 ngày'],
  ])('not %s', (_, given) => {
    expect(unreadNumber(line(given), page)).toBeUndefined()
  })

  it('looks at the letterhead alone', () => {
    expect(unreadDay(line('Huế, ngày #3~40 tháng Ƒ_~38 năm 2031', 500), page)).toBeUndefined()
    expect(unreadNumber(line('Số: đ44/TB-UBND~3', 500), page)).toBeUndefined()
  })
})

import { describe, expect, it } from 'vitest'
import { gapOfNumber, gapsOfDay } from '../../../../src/formats/ocr/hand/gaps.ts'
import type { Letter } from '../../../../src/formats/ocr/hand/letters.ts'

const type = 30

/** "S:20-36 ố:40-56": letters and where they stand; those named in `high` are so high. */
function letters(text: string, high: Readonly<Record<number, number>> = {}): readonly Letter[] {
  return text.split(' ').map((item, i) => {
    const at = item.lastIndexOf('@')
    const [left = 0, right = 0] = item
      .slice(at + 1)
      .split('-')
      .map(Number)
    return { text: item.slice(0, at), left, right, top: 60 - (high[i] ?? 24), bottom: 60 }
  })
}

describe('the gap of a number', () => {
  it('stands between the colon and the first letter behind the stroke', () => {
    const line = letters('S@20-36 ố@40-56 :@60-64 7@70-90 /@120-129 Q@130-150 Đ@152-172', { 2: 18 })
    expect(gapOfNumber(line, type, {})).toEqual({ from: 64, to: 130, hasBar: true })
  })

  it('ends at the dash of a number of the Party', () => {
    const line = letters('S@20-36 ố@40-56 2@70-90 -@120-128 H@130-150 D@152-172 /@174-182 T@184-200 U@202-220')
    expect(gapOfNumber(line, type, {})).toEqual({ from: 56, to: 120 })
  })

  it.each<[string, string, Readonly<Record<number, number>>]>([
    ['too high', 'S@20-36 ố@40-56 :@66-70 7@74-90 /@120-129 Q@130-150 Đ@152-172', { 2: 30 }],
    ['too wide', 'S@20-36 ố@40-56 :@58-76 7@78-90 /@120-129 Q@130-150 Đ@152-172', { 2: 18 }],
  ])('begins where "Số:" must end when its colon is %s: a figure was taken for it', (_, text, high) => {
    expect(gapOfNumber(letters(text, high), type, {})?.from).toBe(20 + 1.3 * type)
  })

  it('is none without a symbol', () => {
    expect(gapOfNumber(letters('S@20-36 ố@40-56 :@60-64 7@70-90'), type, {})).toBeUndefined()
  })
})

describe('the gaps of a day', () => {
  const ngày = 'n@20-34 g@35-49 à@50-64 y@65-78'
  const tháng = 't@120-127 h@128-142 á@143-157 n@158-172 g@173-187'
  const năm = 'n@220-234 ă@235-249 m@250-270'

  it('stand between the words, whatever OCR takes the figures for', () => {
    for (const [day, month] of [
      ['1@84-94 4@96-110', '7@195-205'],
      ['&quot;@84-94', ''],
      [Array.from({ length: 20 }, (_, i) => `.@${80 + i * 2}-${81 + i * 2}`).join(' '), 'Ƒ@195-205'],
    ]) {
      const line = letters([ngày, day, tháng, month, năm].filter(Boolean).join(' '))
      expect(gapsOfDay(line, type, {})).toEqual([
        { from: 78, to: 120 },
        { from: 187, to: 220 },
      ])
    }
  })

  it('stand beside letters that OCR gave twice', () => {
    const line = letters(`${ngày} ${tháng} n@220-234 ă@235-242 ắ@243-249 m@250-270`)
    expect(gapsOfDay(line, type, {})?.[1]).toEqual({ from: 187, to: 220 })
  })

  it('go by the edges of whole words where those are known', () => {
    const line = letters(`${ngày} ${tháng} ${năm}`)
    expect(gapsOfDay(line, type, { lead: 76, middle: 118, middleEnd: 190, tail: 222 })).toEqual([
      { from: 76, to: 118 },
      { from: 190, to: 222 },
    ])
  })

  it('are none without one of the words', () => {
    expect(gapsOfDay(letters(`${ngày} ${năm}`), type, {})).toBeUndefined()
  })
})

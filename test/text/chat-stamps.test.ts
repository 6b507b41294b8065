import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseText } from '../../src/parse.ts'
import { blankChat } from '../../src/text/chat-stamps.ts'
import '../support/property.ts'

/** A plan, sent in three messages, with what another one puts in. */
const sent = (stamp: (who: string) => string): string =>
  [
    `${stamp('Hương VP')}BAN THƯỜNG VỤ TỈNH ĐOÀN SƠN LA\nSố 37-KH/TĐTN, ngày 02/4/2026\nKẾ HOẠCH\nTổ chức hội thi cờ vua`,
    `${stamp('Tuấn')}👍`,
    `${stamp('Hương VP')}I. NỘI DUNG\n1. Ban Phong trào chuẩn bị bàn cờ.`,
    `${stamp('Tuấn')}Mấy bàn hả em?`,
    `${stamp('Hương VP')}2. Đoàn các xã, phường\n- Cử người dự thi.`,
    `${stamp('Hương VP')}TM. BAN THƯỜNG VỤ\nBÍ THƯ\nLò Văn Pún`,
  ].join('\n')

const stamps: readonly (readonly [string, (who: string) => string])[] = [
  ['time and day in brackets', (who) => `[09:12, 3/4/2026] ${who}: `],
  ['day and time in brackets', (who) => `[03/04/2026 09:12:33] ${who}: `],
]

describe('a document copied out of a chat', () => {
  it.each(stamps)('is read without the stamps of its messages: %s', (_, stamp) => {
    const { header, tasks, signatures } = parseText(sent(stamp))
    expect([header.issuer, header.number, header.date, header.subject].map((one) => one?.value)).toEqual([
      'BAN THƯỜNG VỤ TỈNH ĐOÀN SƠN LA',
      '37-KH/TĐTN',
      '2026-04-02',
      'Tổ chức hội thi cờ vua',
    ])
    expect(tasks.map(({ text, assignees }) => [text, assignees.map(({ value }) => value).join()])).toEqual([
      ['Ban Phong trào chuẩn bị bàn cờ', 'Ban Phong trào'],
      ['Cử người dự thi', 'Đoàn các xã, phường'],
    ])
    expect(signatures.map(({ name }) => name?.value)).toEqual(['Lò Văn Pún'])
  })

  it.each([
    'Trực [09:12, 3/4/2026] Mai: 1\nTrực [09:13, 3/4/2026] Mai: 2\nTrực [09:14, 3/4/2026] Mai: 3',
    '[09:12, 3/4/2026] Mai: 1\n[09:13, 3/4/2026] Mai: 2',
    '3/4/2026, 8:00 - Chủ tịch: dự họp\n3/4/2026, 9:00 - Phó Chủ tịch: tiếp dân\n3/4/2026, 14:00 - Chủ tịch: đi xã',
    '7:00 - 8:00: đón khách\n8:00 - 9:00: khai mạc\n9:00 - 10:00: thảo luận',
    '[1] Luật Đất đai: Điều 1\n[2] Luật Giá: Điều 2\n[3] Luật Thủy lợi: Điều 3',
  ])('and no other text is changed: %s', (text) => {
    expect(blankChat(text)).toBe(text)
  })

  it('keeps the length and the lines of any text', () => {
    const piece = fc.constantFrom(
      '[09:12, 3/4/2026] ',
      '3/4/26, 09:12 - ',
      'Mai: ',
      'Lò: ',
      'chữ 👍',
      '\n',
      ' ',
      '[',
      ']',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('')
        const blanked = blankChat(text)
        expect(blanked.length).toBe(text.length)
        expect(blanked.split('\n').length).toBe(text.split('\n').length)
      }),
    )
  })
})

import { describe, expect, it } from 'vitest'
import { parseText } from '../../src/parse.ts'

const about = 'về việc ứng phó mưa lũ trên địa bàn tỉnh, bảo đảm an toàn cho người dân ở ven sông, ven suối.'
const letter =
  '\n\nKính gửi: Sở Y tế.\n\nỦy ban nhân dân tỉnh yêu cầu:\n\n1. Sở Y tế trực cấp cứu.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLò Văn Tính\n'
const telegram = (sender: string): string =>
  `\n\n${sender}:\n\n- Sở Y tế;\n- Các huyện.\n\nMưa lớn, yêu cầu:\n\n1. Sở Y tế trực cấp cứu.\n\nCHỦ TỊCH\n\nLò Văn Tính\n`

describe('a page that gives the full text of a document without its letterhead', () => {
  it.each([
    [
      `Ngày 24/9/2024, Chủ tịch UBND tỉnh ban hành Công điện số 17/CĐ-UBND ${about}\n\nToàn văn Công điện như sau:${telegram('CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH ĐIỆN')}`,
      ['CĐ', '17/CĐ-UBND', '2024-09-24'],
    ],
    [
      `Toàn văn Công điện ứng phó bão\n\n(Báo Hà Sơn) - Bộ Chỉ huy quân sự tỉnh vừa ký Công điện hỏa tốc số 5/CĐ-BCH ngày 24/9/2024 ${about}${telegram('CHỈ HUY TRƯỞNG BỘ CHỈ HUY QUÂN SỰ TỈNH điện')}`,
      ['CĐ', '5/CĐ-BCH', '2024-09-24'],
    ],
    [
      `Công đoàn ngành ngày 24/9/2024 đã gửi Công văn số 88/CĐN ${about}\n\nNguyên văn Công văn:${letter}`,
      ['CV', '88/CĐN', '2024-09-24'],
    ],
    [
      `Ngày 24/9/2024, UBND tỉnh có Quyết định số 55/QĐ-UBND ${about}\n\nToàn văn Công văn:${letter}`,
      ['CV', undefined, undefined],
    ],
    [
      `Ngày 24/9/2024, UBND tỉnh có Công văn số 1204/UBND-VX ${about}\n\nToàn văn Công văn:\n\nSỞ Y TẾ\nSố: 77/SYT-NV\nHà Sơn, ngày 20 tháng 9 năm 2024${letter}`,
      ['CV', '77/SYT-NV', '2024-09-20'],
    ],
  ])('%s', (text, expected) => {
    const { kind, header, recipients } = parseText(text)
    expect(kind).toBe('document')
    expect([header.type, header.number, header.date].map((one) => one?.value)).toEqual(expected)
    expect(recipients[0]?.value).toBe('Sở Y tế')
  })

  it('above a text that begins without a title, told with what it is about', () => {
    const { header } = parseText(
      'Thứ Sáu, 03/04/2026 | 10:15 GMT+7\nBan Thường vụ Đảng ủy xã Nậm Ón chỉ đạo phòng cháy rừng\nNgày 01/4/2026, Ban Thường vụ Đảng ủy xã Nậm Ón ban hành Chỉ thị số 09-CT/ĐU về tăng cường phòng cháy, chữa cháy rừng mùa khô năm 2026. Trang thông tin điện tử xã đăng toàn văn Chỉ thị:\nThời gian gần đây nắng nóng kéo dài, Ban Thường vụ Đảng ủy xã yêu cầu:\n1. Các chi bộ bản phát dọn đường băng cản lửa.\n2. Công an xã tuần tra rừng.\nNơi nhận:\n- Các chi bộ,\n- Lưu Văn phòng Đảng ủy.\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\nLò Văn Pánh\n',
    )
    expect([header.type, header.number, header.date, header.subject, header.issuer].map((one) => one?.value)).toEqual([
      'CT',
      '09-CT/ĐU',
      '2026-04-01',
      'tăng cường phòng cháy, chữa cháy rừng mùa khô năm 2026',
      'Ban Thường vụ Đảng ủy xã Nậm Ón',
    ])
  })

  it('an article that tells of one has no header', () => {
    const { kind, header } = parseText(
      `Ngày 24/9/2024, UBND tỉnh có Công điện số 17/CĐ-UBND ${about}\n\nTheo đó, Chủ tịch tỉnh yêu cầu các huyện trực cấp cứu, sơ tán dân khỏi vùng sạt lở trước khi mưa to, không để ai bị đói rét.\n`,
    )
    expect([kind, header.number]).toEqual(['news', undefined])
  })
})

describe('a letterhead below the record of a page and its summary', () => {
  const page = (day: string): string => `---
title: "Thông tư 63/2031/TT-BTC: Mức chi bến đò"
---

# Thông tư 63/2031/TT-BTC: Mức chi bến đò

## THÔNG TIN VĂN BẢN

| Trường | Nội dung |
|---|---|
| Số hiệu | 63/2031/TT-BTC |
| Cơ quan ban hành | Bộ Tài chính |
| Ngày ban hành | 05/06/2031 |

## CĂN CỨ PHÁP LUẬT

- Căn cứ Luật Ngân sách nhà nước;

## NỘI DUNG

**BỘ TÀI CHÍNH**
**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**
Độc lập - Tự do - Hạnh phúc

Số: 63/2031/TT-BTC
Huế, ngày ${day} năm 2031

### THÔNG TƯ

### Điều 1. Phạm vi
`
  it('gives the place where its day is the known one', () => {
    expect(parseText(page('05 tháng 6'), 'x.md').header.place?.value).toBe('Huế')
  })
  it('speaks first where its day is another', () => {
    expect(parseText(page('07 tháng 8'), 'x.md').header.date?.value).toBe('2031-08-07')
  })
  it('gives nothing where it bears another number', () => {
    const text = page('07 tháng 8').replace('Số: 63/2031/TT-BTC', 'Số: 12/2029/TT-BTC')
    expect(parseText(text, 'x.md').header.place).toBeUndefined()
  })
})

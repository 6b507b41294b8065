import { describe, expect, it } from 'vitest'
import type { Header } from '../../src/model/document.ts'
import { parseText } from '../../src/parse.ts'

interface Expected {
  readonly system?: string
  readonly superior?: string
  readonly issuer?: string
  readonly level?: string
  readonly place?: string
  readonly of?: string
  readonly type?: string
  readonly number?: string
  readonly date?: string
  readonly subject?: string
}

/** The values of a header by name; `of` is the issuer's own place. */
function valuesOf(header: Header): Expected {
  const { system, superior, issuer, type, number, place, date, subject } = header
  return {
    ...(system ? { system: system.value } : {}),
    ...(superior ? { superior: superior.value } : {}),
    ...(issuer ? { issuer: issuer.value } : {}),
    ...(issuer?.level ? { level: issuer.level } : {}),
    ...(issuer?.place ? { of: issuer.place } : {}),
    ...(type ? { type: type.value } : {}),
    ...(number ? { number: number.value } : {}),
    ...(place ? { place: place.value } : {}),
    ...(date ? { date: date.value } : {}),
    ...(subject ? { subject: subject.value } : {}),
  }
}

const body =
  '\nCăn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;\n\nĐiều 1. Thành lập tổ trực đập.\n'
const letter = '\nThực hiện Kế hoạch số 12/KH-UBND, đề nghị các đơn vị kiểm tra hồ đập trước mùa mưa.\n'

/** One document in every way in which letterheads are printed, exported or scanned. */
const decision: Expected = {
  system: 'state',
  issuer: 'ỦY BAN NHÂN DÂN HUYỆN ĐỨC TRỌNG',
  level: 'district',
  of: 'Đức Trọng',
  type: 'QĐ',
  number: '118/QĐ-UBND',
  place: 'Đức Trọng',
  date: '2022-03-05',
  subject: 'thành lập tổ trực đập Tà Hoét',
}
const title = '\nQUYẾT ĐỊNH\nVề việc thành lập tổ trực đập Tà Hoét\n'
const layouts: readonly (readonly [string, string])[] = [
  [
    'two columns parted by tabs',
    `ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHUYỆN ĐỨC TRỌNG\tĐộc lập - Tự do - Hạnh phúc\nSố: 118/QĐ-UBND\tĐức Trọng, ngày 05 tháng 3 năm 2022\n${title}${body}`,
  ],
  [
    'two columns parted by runs of spaces',
    `  ỦY BAN NHÂN DÂN            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n  HUYỆN ĐỨC TRỌNG                Độc lập - Tự do - Hạnh phúc\n  ---------------                 -----------------\n  Số: 118/QĐ-UBND             Đức Trọng, ngày 05 tháng 3 năm 2022\n${title}${body}`,
  ],
  [
    'cells parted by bars',
    `| ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n| HUYỆN ĐỨC TRỌNG | Độc lập - Tự do - Hạnh phúc |\n| Số: 118/QĐ-UBND | Đức Trọng, ngày 05 tháng 3 năm 2022 |\n${title}${body}`,
  ],
  [
    'a rule of a text table between the rows',
    `ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHUYỆN ĐỨC TRỌNG | Độc lập - Tự do - Hạnh phúc\n----------------|--------------------------------\nSố: 118/QĐ-UBND | Đức Trọng, ngày 05 tháng 3 năm 2022\n${title}${body}`,
  ],
  [
    'block after block',
    `ỦY BAN NHÂN DÂN\nHUYỆN ĐỨC TRỌNG\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 118/QĐ-UBND\n\nĐức Trọng, ngày 05 tháng 3 năm 2022\n${title}${body}`,
  ],
  [
    'left block first, number included',
    `ỦY BAN NHÂN DÂN\nHUYỆN ĐỨC TRỌNG\nSố: 118/QĐ-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nĐức Trọng, ngày 05 tháng 3 năm 2022${title}${body}`,
  ],
  [
    'interleaved lines',
    `ỦY BAN NHÂN DÂN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHUYỆN ĐỨC TRỌNG\nĐộc lập - Tự do - Hạnh phúc\nSố: 118/QĐ-UBND\nĐức Trọng, ngày 05 tháng 3 năm 2022${title}${body}`,
  ],
  [
    'wrapped cells of a web page, bold marks and lone bars',
    `|\n**ỦY BAN NHÂN\nDÂN **\nHUYỆN ĐỨC TRỌNG\n-------\n|\n**CỘNG HÒA XÃ\nHỘI CHỦ NGHĨA VIỆT NAM**\nĐộc lập - Tự do - Hạnh phúc\n---------------\n|\n|\nSố:\n118/QĐ-UBND\n|\n*Đức\nTrọng, ngày 05\ntháng 3 năm 2022*\n|\n\n**QUYẾT ĐỊNH**\n\nVề việc thành lập\ntổ trực đập Tà Hoét\n${body}`,
  ],
  [
    'columns that a scanner joined by one space',
    `ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHUYỆN ĐỨC TRỌNG Độc lập - Tự do - Hạnh phúc\nSố: 118 /QĐ-UBND Đức Trọng, ngày 05 tháng 3 năm 2022\n${title}${body}`,
  ],
  [
    'a page around it',
    `Trang chủ\nGiới thiệu\nĐăng ngày 06-03-2022 07:23\nLượt xem: 12\n\nỦY BAN NHÂN DÂN\nHUYỆN ĐỨC TRỌNG\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 118/QĐ-UBND\n\nĐức Trọng, ngày 05 tháng 3 năm 2022\n${title}${body}`,
  ],
  [
    "a gazette's page",
    `CÔNG BÁO/Số 12/Ngày 20-3-2022\n2\n\nỦY BAN NHÂN DÂN\nHUYỆN ĐỨC TRỌNG\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 118/QĐ-UBND\n\nĐức Trọng, ngày 05 tháng 3 năm 2022\n${title}${body}`,
  ],
  [
    'front matter and headings of Markdown',
    `---\ntitle: "Thành lập tổ trực đập"\nngay_dang: 2022-03-20\n---\n\n## VĂN BẢN\n\n**ỦY BAN NHÂN DÂN**\n**HUYỆN ĐỨC TRỌNG**\n\n**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**\n\n**Độc lập - Tự do - Hạnh phúc**\n\nSố: 118/QĐ-UBND\n\n*Đức Trọng, ngày 05 tháng 3 năm 2022*\n\n# QUYẾT ĐỊNH\n\n## Về việc thành lập tổ trực đập Tà Hoét\n${body}`,
  ],
]

describe('one letterhead', () => {
  it.each(layouts)('%s', (_, text) => {
    expect(valuesOf(parseText(text).header)).toEqual(decision)
  })

  it.each(layouts)('%s: with CRLF, NFD and a BOM', (_, text) => {
    const damaged = `\ufeff${text.replaceAll('\n', '\r\n').normalize('NFD')}`
    const { header } = parseText(damaged)
    expect(valuesOf(header)).toEqual(decision)
    for (const value of [header.issuer, header.number, header.place, header.date, header.subject]) {
      expect(damaged.slice(value?.span.start, value?.span.end)).toBe(value?.text)
    }
  })
})

/** What stands in other letterheads. */
const letterheads: readonly (readonly [string, string, Expected])[] = [
  [
    'a Party committee under its superior, star and rule',
    `ĐẢNG BỘ TỈNH LÂM ĐỒNG\nTHÀNH ỦY ĐÀ LẠT\n*\n\nĐẢNG CỘNG SẢN VIỆT NAM\n-----\nSố   412 - CV/TU\nVề việc kiểm tra hồ đập\n\nĐà Lạt, ngày 11 tháng 10 năm 2021\n\nKính gửi: Đảng ủy các phường.\n${letter}`,
    {
      system: 'party',
      superior: 'ĐẢNG BỘ TỈNH LÂM ĐỒNG',
      issuer: 'THÀNH ỦY ĐÀ LẠT',
      level: 'district',
      of: 'Đà Lạt',
      type: 'CV',
      number: '412-CV/TU',
      place: 'Đà Lạt',
      date: '2021-10-11',
      subject: 'kiểm tra hồ đập',
    },
  ],
  [
    'a department under a province, letter with V/v over two lines',
    `UBND TỈNH LÂM ĐỒNG\nSỞ NÔNG NGHIỆP VÀ\nPHÁT TRIỂN NÔNG THÔN\nSố: 77/SNNPTNT-TL\nV/v kiểm tra hồ đập\ntrước mùa mưa năm 2022\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nLâm Đồng, ngày 9 tháng 5 năm 2022\n\nKính gửi: Ủy ban nhân dân các huyện.\n${letter}`,
    {
      system: 'state',
      superior: 'UBND TỈNH LÂM ĐỒNG',
      issuer: 'SỞ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN',
      level: 'province',
      of: 'Lâm Đồng',
      type: 'CV',
      number: '77/SNNPTNT-TL',
      place: 'Lâm Đồng',
      date: '2022-05-09',
      subject: 'kiểm tra hồ đập trước mùa mưa năm 2022',
    },
  ],
  [
    'a body of the Front with a blank number and day',
    `ỦY BAN MTTQ VIỆT NAM\nXÃ TÂN LẬP\nBAN THƯỜNG TRỰC\nSố:      /KH-MTTQ-BTT\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nTân Lập, ngày     tháng 01 năm 2026\n\nKẾ HOẠCH\nGiám sát việc tích nước hồ Đạ Ròn\n${letter}`,
    {
      system: 'front',
      superior: 'ỦY BAN MTTQ VIỆT NAM XÃ TÂN LẬP',
      issuer: 'BAN THƯỜNG TRỰC',
      level: 'commune',
      of: 'Tân Lập',
      type: 'KH',
      place: 'Tân Lập',
      subject: 'Giám sát việc tích nước hồ Đạ Ròn',
    },
  ],
  [
    'a law: the number stands in its own line',
    'QUỐC HỘI\n-------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------\nLuật số: 31/2023/QH15\nHà Nội, ngày 20 tháng 6 năm 2023\n\nLUẬT\nAN TOÀN HỒ ĐẬP\n\nCăn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;\nQuốc hội ban hành Luật An toàn hồ đập.\n\nĐiều 1. Phạm vi điều chỉnh\n',
    {
      system: 'state',
      issuer: 'QUỐC HỘI',
      level: 'central',
      type: 'L',
      number: '31/2023/QH15',
      place: 'Hà Nội',
      date: '2023-06-20',
      subject: 'AN TOÀN HỒ ĐẬP',
    },
  ],
  [
    'a trích yếu in capitals above the authority',
    `CHÍNH PHỦ\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 88/NQ-CP\nHà Nội ngày 01 tháng 12 năm 2022\n\n**NGHỊ QUYẾT**\nVỀ VIỆC TIẾP THU Ý KIẾN CỦA ĐẠI BIỂU\nQUỐC HỘI VỀ HỒ ĐẬP\n**CHÍNH PHỦ**\n${body}`,
    {
      system: 'state',
      issuer: 'CHÍNH PHỦ',
      level: 'central',
      type: 'NQ',
      number: '88/NQ-CP',
      place: 'Hà Nội',
      date: '2022-12-01',
      subject: 'TIẾP THU Ý KIẾN CỦA ĐẠI BIỂU QUỐC HỘI VỀ HỒ ĐẬP',
    },
  ],
  [
    'the acting organ between title and trích yếu',
    `BAN CHẤP HÀNH TRUNG ƯƠNG\n*\nĐẢNG CỘNG SẢN VIỆT NAM\n\nSố 61-KL/TW\nHà Nội, ngày 28 tháng 11 năm 2022\n\nKẾT LUẬN\nCỦA BỘ CHÍNH TRỊ\nVỀ AN TOÀN HỒ ĐẬP\n-----\n\nTại phiên họp ngày 25/11/2022, Bộ Chính trị kết luận như sau:\n`,
    {
      system: 'party',
      issuer: 'BAN CHẤP HÀNH TRUNG ƯƠNG',
      level: 'central',
      type: 'KL',
      number: '61-KL/TW',
      place: 'Hà Nội',
      date: '2022-11-28',
      subject: 'AN TOÀN HỒ ĐẬP',
    },
  ],
  [
    'the Youth Union under the Party’s order of number and type',
    `BCH TỈNH ĐOÀN LÂM ĐỒNG\n***\nĐOÀN TNCS HỒ CHÍ MINH\nSố: 45-KH/TĐTN-PT\nLâm Đồng, ngày 02 tháng 4 năm 2022\n\nKẾ HOẠCH\nThanh niên tình nguyện trực hồ mùa mưa\n${letter}`,
    {
      system: 'front',
      issuer: 'BCH TỈNH ĐOÀN LÂM ĐỒNG',
      level: 'province',
      of: 'Lâm Đồng',
      type: 'KH',
      number: '45-KH/TĐTN-PT',
      place: 'Lâm Đồng',
      date: '2022-04-02',
      subject: 'Thanh niên tình nguyện trực hồ mùa mưa',
    },
  ],
  [
    'a scan that lost its marks',
    'BO TAI CHINH CONG HOA XA HOI CHU NGHIA VIET NAM\nTONG CUC THUE Doc lap - Tu do - Hanh phuc\nSố: 4321/TCT-CS Hà Nội, ngày 03 tháng 6 năm 2019\nV/v thuế đối với công trình thủy lợi\n\nKính gửi: Cuc Thue tinh Lam Dong\n\nTong cuc Thue nhan duoc cong van so 12/CT-TTHT cua Cuc Thue tinh Lam Dong ve cong trinh thuy loi.\n',
    {
      system: 'state',
      superior: 'BO TAI CHINH',
      issuer: 'TONG CUC THUE',
      level: 'central',
      type: 'CV',
      number: '4321/TCT-CS',
      place: 'Hà Nội',
      date: '2019-06-03',
      subject: 'thuế đối với công trình thủy lợi',
    },
  ],
]

describe('other letterheads', () => {
  it.each(letterheads)('%s', (_, text, expected) => {
    expect(valuesOf(parseText(text).header)).toEqual(expected)
  })

  it('reads độ khẩn and độ mật', () => {
    const { header } = parseText(
      `ỦY BAN NHÂN DÂN\nHUYỆN ĐỨC TRỌNG\nHỎA TỐC\nMẬT\nSố: 9/CĐ-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nĐức Trọng, ngày 05 tháng 3 năm 2022\nCÔNG ĐIỆN\nVề việc khẩn trương xả lũ\n${letter}`,
    )
    expect(header.urgency?.value).toBe('HỎA TỐC')
    expect(header.secrecy?.value).toBe('MẬT')
    expect(header.subject?.value).toBe('khẩn trương xả lũ')
  })

  it('keeps all issuers of a joint document, the leading one first', () => {
    const { header } = parseText(
      `BỘ NÔNG NGHIỆP - BỘ TÀI CHÍNH\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\tĐộc lập - Tự do - Hạnh phúc\nSố: 7/2013/TTLT-BNN-BTC\tHà Nội, ngày 22 tháng 8 năm 2013\n\nTHÔNG TƯ LIÊN TỊCH\nHướng dẫn sửa chữa hồ chứa nước nhỏ\n${body}`,
    )
    expect(header.issuers?.map((issuer) => issuer.value)).toEqual(['BỘ NÔNG NGHIỆP', 'BỘ TÀI CHÍNH'])
    expect(header.issuer?.value).toBe('BỘ NÔNG NGHIỆP - BỘ TÀI CHÍNH')
    expect(header.type?.value).toBe('TTLT')
    expect(header.system?.value).toBe('state')
  })

  it('says joint when State and Front issue together', () => {
    const { header } = parseText(
      `ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG -\nỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM\nTỈNH LÂM ĐỒNG\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 02/NQLT-UBND-UBMTTQ\nLâm Đồng, ngày 10 tháng 3 năm 2022\n\nNGHỊ QUYẾT LIÊN TỊCH\nVề phối hợp bảo vệ hồ chứa\n${body}`,
    )
    expect(header.system?.value).toBe('joint')
    expect(header.issuers).toHaveLength(2)
  })
})

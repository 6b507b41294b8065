import { describe, expect, it } from 'vitest'
import { parseText } from '../../src/parse.ts'

const motto = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n'
const basis = '\nCăn cứ Luật Thủy lợi ngày 19 tháng 6 năm 2017;\n\nĐiều 1. Thành lập tổ trực đập.\n'
const letter = (
  to: string,
  head = `ỦY BAN NHÂN DÂN XÃ TÂN LẬP\n${motto}Số: 12/UBND-NN\nTân Lập, ngày 05 tháng 3 năm 2022\n`,
): string =>
  `${head}\n${to}Xã Tân Lập đề nghị các đơn vị cử người trực đập trong suốt mùa mưa lũ và\nbáo cáo hằng tuần về tình trạng của đập.\n`
const closing = (list: string): string => `${letter('Kính gửi: Chi cục Thủy lợi.\n\n')}\n${list}`

describe('addressees over several lines', () => {
  it.each([
    ['a name that ends below', 'Kính gửi: Chi cục Thủy lợi tỉnh Lâm\nĐồng.\n', ['Chi cục Thủy lợi tỉnh Lâm Đồng']],
    [
      'a list of names in a cell',
      'Kính gửi:\n|\nỦy ban nhân dân các xã: Tân Lập, Đông\nSơn, Hòa Bình.\n|\n',
      ['Ủy ban nhân dân các xã: Tân Lập, Đông Sơn, Hòa Bình'],
    ],
    ['an address', 'Kính gửi: Công ty TNHH Đập Xanh\n(đ/c: số 5, xã Tân Lập).\n', ['Công ty TNHH Đập Xanh']],
  ])('%s', (_, to, expected) => {
    expect(parseText(letter(to)).recipients.map(({ value }) => value)).toEqual(expected)
  })
})

describe('copies', () => {
  const copies = (list: string): string[] =>
    parseText(closing(list))
      .recipients.slice(1)
      .map(({ role, value, purpose }) => `${role}: ${value}${purpose ? ` | ${purpose.value}` : ''}`)

  it('takes the purpose from brackets glued to the name or with spaces inside', () => {
    expect(copies('Nơi nhận:\n- Thường trực Đảng ủy( B/c);\n- Các thôn ( Thực hiện);\n- Lưu: VT.\n')).toEqual([
      'copy: Thường trực Đảng ủy | B/c',
      'copy: Các thôn | Thực hiện',
      'archive: VT',
    ])
  })

  it('keeps the groups of one body together', () => {
    expect(
      copies('Nơi nhận:\n- Như trên;\n- Sở Xây dựng;\n- VP: CVP, các PCVP;\nCác phòng: TH, NN;\n- Lưu: VT.\n'),
    ).toEqual(['copy: Như trên', 'copy: Sở Xây dựng', 'copy: VP: CVP, các PCVP; Các phòng: TH, NN', 'archive: VT'])
  })

  it('leaves out the specks of a scan', () => {
    expect(copies('Nơi nhận:\n- Như trên; 7\n- Sở Xây dựng; k\n- Lưu: VT, NN (3b). „\n')).toEqual([
      'copy: Như trên',
      'copy: Sở Xây dựng',
      'archive: VT, NN (3b)',
    ])
  })
})

describe('signers', () => {
  const signed = (list: string): string[] =>
    parseText(closing(list)).signatures.map(({ title, name }) => `${title?.value ?? '-'} | ${name?.value ?? '-'}`)

  it.each([
    [
      'below a gap behind the archive',
      'Nơi nhận:\n- Như trên;\n- Lưu: VT, NN { 2>)\n\nTrần Thị Hoa\n',
      ['- | Trần Thị Hoa'],
    ],
    [
      'with "Đã ký" behind the name',
      'Nơi nhận:\n- Lưu: VT.\tCHỦ TỊCH\nTrần Thị Hoa - Đã ký\n',
      ['CHỦ TỊCH | Trần Thị Hoa'],
    ],
    [
      'with another office below the name',
      'Nơi nhận:\n- Lưu: VT.\n\nTM. ỦY BAN\nCHỦ TỊCH\n\nTrần Thị Hoa\n\nTRƯỞNG BAN XÂY DỰNG ĐẢNG\n',
      ['CHỦ TỊCH | Trần Thị Hoa'],
    ],
    [
      'of a sub-board',
      'Nơi nhận:\n- Lưu: VT.\n\nTM. TIỂU BAN\nTRƯỞNG TIỂU BAN\n\nTrần Thị Hoa\n',
      ['TRƯỞNG TIỂU BAN | Trần Thị Hoa'],
    ],
  ])('%s', (_, list, expected) => {
    expect(signed(list)).toEqual(expected)
  })
})

describe('a scanned letterhead', () => {
  it('reads a number with a gap and a day with a stray bar', () => {
    const { header } = parseText(
      letter(
        'Kính gửi: Sở Xây dựng.\n\n',
        `BỘ TÀI CHÍNH ${motto}Số: 120 1/TCT-CS Hà Nội, ngày [| 7 tháng 4 năm 2022\nV/v sửa đập\n`,
      ),
    )
    expect(header.number?.value).toBe('1201/TCT-CS')
    expect(header.place?.value).toBe('Hà Nội')
    expect(header.date?.value).toBe('2022-04-07')
  })

  it('leaves out the stamp above the bodies', () => {
    const { header } = parseText(
      letter(
        'Kính gửi: Sở Xây dựng.\n\n',
        `CỤC THUẾ)\nTHÀNH PHO\n\nTỔNG CỤC THUẾ ${motto}CỤC THUẾ TỈNH LÂM ĐỒNG\nSố: 12/CT-TTHT\n`,
      ),
    )
    expect(header.superior?.value).toBe('TỔNG CỤC THUẾ')
  })
})

describe('bodies', () => {
  it.each([
    ['ỦY BAN BẦU CỬ XÃ TÂN LẬP\n\nTIỂU BAN TUYÊN TRUYỀN', 'ỦY BAN BẦU CỬ XÃ TÂN LẬP', 'TIỂU BAN TUYÊN TRUYỀN'],
    ['ỦY BAN THƯỜNG VỤ\nQUỐC HỘI', undefined, 'ỦY BAN THƯỜNG VỤ QUỐC HỘI'],
  ])('%s', (names, superior, issuer) => {
    const { header } = parseText(letter('Kính gửi: Sở Xây dựng.\n\n', `${names}\n${motto}Số: 12/KH-TB\n`))
    expect(header.superior?.value).toBe(superior)
    expect(header.issuer?.value).toBe(issuer)
  })

  it('names the sender of a telegram that has no letterhead', () => {
    const { header } = parseText(
      'CÔNG ĐIỆN\n\nV/V TẬP TRUNG ỨNG PHÓ MƯA LŨ\n\nTHỦ TƯỚNG CHÍNH PHỦ điện:\n\n- Bộ Xây dựng;\n- Các tỉnh.\n',
    )
    expect(header.issuer?.value).toBe('THỦ TƯỚNG CHÍNH PHỦ')
  })
})

describe('a trích yếu', () => {
  it.each([
    ['that begins with a verb alone on its line', 'CÔNG\nBỐ DANH MỤC HỒ ĐẬP CỦA XÃ', 'CÔNG BỐ DANH MỤC HỒ ĐẬP CỦA XÃ'],
    [
      'about a draft',
      'VỀ\nDỰ THẢO NGHỊ QUYẾT SỬA ĐỔI NGHỊ QUYẾT SỐ\n13/2024/NQ-HĐND',
      'DỰ THẢO NGHỊ QUYẾT SỬA ĐỔI NGHỊ QUYẾT SỐ 13/2024/NQ-HĐND',
    ],
    [
      'broken behind "của"',
      'V/v: Đính chính Quyết định số 2/QĐ-BXD ngày 31/12/2007 của\n\nBộ trưởng Bộ Xây dựng về việc ban hành chương trình đào tạo\n\n\nBộ trưởng Bộ Xây dựng\n',
      'Đính chính Quyết định số 2/QĐ-BXD ngày 31/12/2007 của Bộ trưởng Bộ Xây dựng về việc ban hành chương trình đào tạo',
    ],
    [
      'above an authority in bold',
      'KẾT QUẢ XÁC ĐỊNH TRƯỚC MÃ SỐ\n**CỤC TRƯỞNG CỤC\nTHỦY LỢI**',
      'KẾT QUẢ XÁC ĐỊNH TRƯỚC MÃ SỐ',
    ],
  ])('%s', (_, lines, subject) => {
    const { header } = parseText(`BỘ XÂY DỰNG\n${motto}Số: 12/QĐ-BXD\n\n**QUYẾT ĐỊNH**\n${lines}\n${basis}`)
    expect(header.subject?.value).toBe(subject)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseText } from '../../src/parse.ts'
import { growth, measured } from '../support/growth.ts'

const head =
  'ỦY BAN NHÂN DÂN XÃ TÂN LẬP\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 12/KH-UBND\nTân Lập, ngày 05 tháng 3 năm 2022\n\nKẾ HOẠCH\nTrực đập mùa mưa\n\nThực hiện chỉ đạo của huyện, xã ban hành Kế hoạch như sau:\n\n1. Các thôn cử người trực đập từ ngày 01 tháng 5 năm 2022 và báo cáo hằng tuần./.\n\n'

const read = (text: string, path?: string): { to: string[]; signed: string[] } => {
  const { recipients, signatures } = parseText(text, path)
  return {
    to: recipients.map(({ role, value, purpose }) => `${role}: ${value}${purpose ? ` (${purpose.value})` : ''}`),
    signed: signatures.map(({ authority, title, name }) =>
      [authority?.value, title?.value, name?.value].map((part) => part ?? '-').join(' | '),
    ),
  }
}

const four = ['copy: Như trên', 'copy: Thường trực Đảng ủy xã (b/c)', 'copy: Các thôn', 'archive: VT, ĐC']

/** The same closing in every way in which its two columns are woven. */
const weaves: readonly (readonly [string, string])[] = [
  [
    'one block after the other',
    'Nơi nhận:\n- Như trên;\n- Thường trực Đảng ủy xã (b/c);\n- Các thôn;\n- Lưu: VT, ĐC.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n(Đã ký)\n\nTrần Thị Hoa\n',
  ],
  [
    'columns parted by tabs',
    'Nơi nhận:\tTM. ỦY BAN NHÂN DÂN\n- Như trên;\tCHỦ TỊCH\n- Thường trực Đảng ủy xã (b/c);\n- Các thôn;\t(Đã ký)\n- Lưu: VT, ĐC.\tTrần Thị Hoa\n',
  ],
  [
    'columns parted by runs of spaces',
    'Nơi nhận:                               TM. ỦY BAN NHÂN DÂN\n- Như trên;                                  CHỦ TỊCH\n- Thường trực Đảng ủy xã (b/c);\n- Các thôn;\n- Lưu: VT, ĐC.                             Trần Thị Hoa\n',
  ],
  [
    'cells parted by bars',
    '| Nơi nhận: | TM. ỦY BAN NHÂN DÂN |\n| - Như trên; | CHỦ TỊCH |\n| - Thường trực Đảng ủy xã (b/c); | |\n| - Các thôn; | |\n| - Lưu: VT, ĐC. | Trần Thị Hoa |\n',
  ],
  [
    'cells of a web page with bold marks',
    '|\n*Nơi\nnhận:*\n- Như trên;\n- Thường trực Đảng ủy xã\n(b/c);\n- Các thôn;\n- Lưu: VT, ĐC.\n|\n**TM. ỦY BAN\nNHÂN DÂN**\nCHỦ TỊCH\n**Trần\nThị Hoa**\n|\n',
  ],
  [
    'a whole column in one cell',
    '| **Nơi nhận:**<br>- Như trên;<br>- Thường trực Đảng ủy xã (b/c);<br>- Các thôn;<br>- Lưu: VT, ĐC. | **TM. ỦY BAN NHÂN DÂN**<br>**CHỦ TỊCH**<br><br>**Trần Thị Hoa** |\n',
  ],
  [
    'columns joined by one space',
    'Nơi nhận: TM. ỦY BAN NHÂN DÂN\n- Như trên; CHỦ TỊCH\n- Thường trực Đảng ủy xã (b/c);\n- Các thôn;\n- Lưu: VT, ĐC. Trần Thị Hoa\n',
  ],
  [
    'the signature first',
    'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n\nTrần Thị Hoa\n\nNơi nhận:\n- Như trên;\n- Thường trực Đảng ủy xã (b/c);\n- Các thôn;\n- Lưu: VT, ĐC.\n',
  ],
]

describe('one closing', () => {
  it.each(weaves)('%s', (_, closing) => {
    expect(read(head + closing)).toEqual({ to: four, signed: ['TM. | CHỦ TỊCH | Trần Thị Hoa'] })
  })

  it.each(weaves)('%s: each text is its slice', (_, closing) => {
    const text = (head + closing).normalize('NFD')
    const { recipients, signatures } = parseText(text)
    expect(recipients).toHaveLength(4)
    for (const value of [
      ...recipients,
      ...signatures.flatMap(({ name, title, authority }) => [name, title, authority]),
    ]) {
      if (value) expect(text.slice(value.span.start, value.span.end)).toBe(value.text)
    }
  })
})

describe('signatures', () => {
  it.each<[string, string, string[]]>([
    ['a deputy for the head', 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nNguyễn Văn An\n', ['KT. | PHÓ CHỦ TỊCH | Nguyễn Văn An']],
    [
      'a stack of marks: the last counts',
      'TM. CHÍNH PHỦ\nKT. THỦ TƯỚNG\nPHÓ THỦ TƯỚNG\n\nNguyễn Văn An\n',
      ['KT. | PHÓ THỦ TƯỚNG | Nguyễn Văn An'],
    ],
    [
      "the Party's marks",
      'T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ THƯỜNG TRỰC\n\nĐã ký\n\nNguyễn Văn An\n',
      ['T/M | PHÓ BÍ THƯ THƯỜNG TRỰC | Nguyễn Văn An'],
    ],
    [
      'a mark with spaces',
      'T / L CHỦ TỊCH\nCHÁNH VĂN PHÒNG\n\nNguyễn Văn An\n',
      ['T/L | CHÁNH VĂN PHÒNG | Nguyễn Văn An'],
    ],
    ['a head who signs himself', 'CHỦ TỊCH\n\nNguyễn Văn An\n', ['- | CHỦ TỊCH | Nguyễn Văn An']],
    ['a name in capitals', 'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nNGUYỄN VĂN AN\n', ['KT. | PHÓ GIÁM ĐỐC | NGUYỄN VĂN AN']],
    ['a rank before the name', 'BỘ TRƯỞNG\n\nĐại tướng Nguyễn Văn An\n', ['- | BỘ TRƯỞNG | Nguyễn Văn An']],
    ['degrees before the name', 'HIỆU TRƯỞNG\n\nPGS.TS. Nguyễn Văn An\n', ['- | HIỆU TRƯỞNG | Nguyễn Văn An']],
    [
      'a title over two lines',
      'TL. BỘ TRƯỞNG\nCỤC TRƯỞNG CỤC QUẢN LÝ\nCÔNG TRÌNH THỦY LỢI\n\nNguyễn Văn An\n',
      ['TL. | CỤC TRƯỞNG CỤC QUẢN LÝ CÔNG TRÌNH THỦY LỢI | Nguyễn Văn An'],
    ],
    ['no printed name', 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n', ['KT. | PHÓ CHỦ TỊCH | -']],
    [
      'two signers side by side',
      'TM. BAN THƯỜNG TRỰC\tTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\tKT. CHỦ TỊCH\n\tPHÓ CHỦ TỊCH\n\nLê Thị Bình\tNguyễn Văn An\n',
      ['TM. | CHỦ TỊCH | Lê Thị Bình', 'KT. | PHÓ CHỦ TỊCH | Nguyễn Văn An'],
    ],
    [
      'two signers one below the other',
      'KT. BỘ TRƯỞNG BỘ TÀI CHÍNH\nTHỨ TRƯỞNG\n\nLê Thị Bình\n\nKT. BỘ TRƯỞNG BỘ Y TẾ\nTHỨ TRƯỞNG\n\nNguyễn Văn An\n',
      ['KT. | THỨ TRƯỞNG | Lê Thị Bình', 'KT. | THỨ TRƯỞNG | Nguyễn Văn An'],
    ],
    ['a law', 'CHỦ TỊCH QUỐC HỘI\n\nNguyễn Văn An\n', ['- | CHỦ TỊCH QUỐC HỘI | Nguyễn Văn An']],
  ])('%s', (_, closing, signed) => {
    expect(read(head + closing).signed).toEqual(signed)
  })

  it('keeps all marks of a stack with the bodies behind them', () => {
    const [signature] = parseText(
      `${head}TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nNguyễn Văn An\n`,
    ).signatures
    expect(signature?.authorities).toEqual([
      { mark: 'TM.', onBehalfOf: 'ỦY BAN NHÂN DÂN' },
      { mark: 'KT.', onBehalfOf: 'CHỦ TỊCH' },
    ])
    expect(signature?.onBehalfOf?.value).toBe('CHỦ TỊCH')
  })

  it('counts once what is printed twice, with the plan that is attached', () => {
    const closing = 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn An\n'
    const text = `${head.replace('KẾ HOẠCH', 'QUYẾT ĐỊNH')}${closing}\nỦY BAN NHÂN DÂN XÃ TÂN LẬP\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nKẾ HOẠCH\nTrực đập\n(Ban hành kèm theo Quyết định số 12/QĐ-UBND)\n\n1. Các thôn trực đập.\n\n${closing}`
    expect(read(text).signed).toEqual(['TM. | CHỦ TỊCH | Nguyễn Văn An'])
  })

  it("takes no form's signature for the document's", () => {
    const text = `${head}PHỤ LỤC I\nMẪU BÁO CÁO\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTHỦ TRƯỞNG ĐƠN VỊ\n(Ký tên, đóng dấu)\n`
    const { signatures, recipients, notices } = parseText(text)
    expect(signatures).toEqual([])
    expect(recipients).toEqual([])
    expect(notices.map((notice) => notice.code)).toContain('signature-missing')
  })
})

describe('recipients', () => {
  const letterhead =
    'SỞ XÂY DỰNG TỈNH LÂM ĐỒNG\nSố: 77/SXD-HT\nV/v kiểm tra đập\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nLâm Đồng, ngày 9 tháng 5 năm 2022\n\n'
  const rest = '\n\nThực hiện Kế hoạch số 12/KH-UBND, đề nghị các đơn vị kiểm tra hồ đập trước mùa mưa./.\n'

  it.each<[string, string, string[]]>([
    ['one addressee', 'Kính gửi: Ủy ban nhân dân các huyện.', ['to: Ủy ban nhân dân các huyện']],
    [
      'one over two lines',
      'Kính gửi: Ủy ban nhân dân các huyện, thành phố\nthuộc tỉnh.',
      ['to: Ủy ban nhân dân các huyện, thành phố thuộc tỉnh'],
    ],
    [
      'a list with dashes',
      'Kính gửi:\n- Ủy ban nhân dân các huyện;\n- Các chủ đập trên\nđịa bàn tỉnh.',
      ['to: Ủy ban nhân dân các huyện', 'to: Các chủ đập trên địa bàn tỉnh'],
    ],
    [
      'a list without dashes',
      'Kính gửi:\nỦy ban nhân dân các huyện;\nCác chủ đập.',
      ['to: Ủy ban nhân dân các huyện', 'to: Các chủ đập'],
    ],
    [
      'a list in a table',
      '|\n**Kính gửi:**\n|\n- Ủy ban nhân dân các huyện;\n- Các chủ đập.\n|',
      ['to: Ủy ban nhân dân các huyện', 'to: Các chủ đập'],
    ],
    ['Kính trình', 'Kính trình: Ủy ban nhân dân tỉnh', ['to: Ủy ban nhân dân tỉnh']],
    [
      'an address in brackets',
      'Kính gửi: Công ty Thủy lợi An Bình, (Địa chỉ: số 5 đường Hồ Tây, Đà Lạt)',
      ['to: Công ty Thủy lợi An Bình'],
    ],
    ['a telephone', 'Kính gửi: Công ty Thủy lợi An Bình; - Điện thoại: 0263 111 222', ['to: Công ty Thủy lợi An Bình']],
    [
      'an address below',
      'Kính gửi: Công ty Thủy lợi An Bình\n(Địa chỉ: số 5 đường Hồ Tây, Đà Lạt)',
      ['to: Công ty Thủy lợi An Bình'],
    ],
  ])('%s', (_, addressees, to) => {
    expect(read(letterhead + addressees + rest).to).toEqual(to)
  })

  it('takes time that grows with the marks behind a name', measured, () => {
    const dots = (count: number): string => `${letterhead}Kính gửi: Công ty Điện An Bình ${'. '.repeat(count)}x${rest}`
    expect(growth(read, dots(2000), dots(8000))).toBeLessThan(9)
  })

  it.each([',', '; ', '. ', '- ', '('])('takes time that grows with a run of %j in a name', measured, (unit) => {
    const run = (count: number): string => `${letterhead}Kính gửi: Công ty${unit.repeat(count)}x${rest}`
    expect(growth(read, run(4000), run(16_000))).toBeLessThan(9)
  })

  it('reads those a telegram goes to', () => {
    const text =
      'THỦ TƯỚNG CHÍNH PHỦ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 23/CĐ-TTg\nHà Nội, ngày 20 tháng 11 năm 2022\n\nCÔNG ĐIỆN\nVề việc ứng phó lũ\n\nTHỦ TƯỚNG CHÍNH PHỦ điện:\n- Chủ tịch Ủy ban nhân dân các tỉnh Tây Nguyên;\n- Bộ trưởng Bộ Công an.\n\nLũ trên các sông đang lên nhanh, các tỉnh chủ động sơ tán dân.\n'
    expect(read(text).to).toEqual(['to: Chủ tịch Ủy ban nhân dân các tỉnh Tây Nguyên', 'to: Bộ trưởng Bộ Công an'])
  })

  it.each<[string, string]>([
    ['- TT Huyện ủy (để b/c);', 'copy: TT Huyện ủy (để b/c)'],
    ['- TT Huyện ủy - để b/cáo;', 'copy: TT Huyện ủy (để b/cáo)'],
    ['- Các ban, ngành | để t/hiện;', 'copy: Các ban, ngành (để t/hiện)'],
    ['- Cục Kiểm tra văn bản (Bộ Tư pháp);', 'copy: Cục Kiểm tra văn bản (Bộ Tư pháp)'],
    ['- TT HU, HĐND, UBND huyện,', 'copy: TT HU, HĐND, UBND huyện'],
    ['- Lưu Văn phòng Huyện ủy.', 'archive: Văn phòng Huyện ủy'],
    ['- Lưu VT.', 'archive: VT'],
    ['Lưu: VT, (VX/KN).', 'archive: VT, (VX/KN)'],
    ['- Lưu: VT, NN (2) Tuynh.', 'archive: VT, NN (2) Tuynh'],
  ])('%s', (line, expected) => {
    expect(read(`${head}Nơi nhận:\n- Như Điều 3;\n${line}\n\nCHỦ TỊCH\n\nNguyễn Văn An\n`).to).toEqual([
      'copy: Như Điều 3',
      expected,
    ])
  })

  it('reads items on one line', () => {
    expect(read(`${head}Nơi nhận: - Như trên; - Các thôn; - Lưu: VT.\n\nCHỦ TỊCH\n\nNguyễn Văn An\n`).to).toEqual([
      'copy: Như trên',
      'copy: Các thôn',
      'archive: VT',
    ])
  })
})

describe('a list that has lost "Nơi nhận"', () => {
  it.each([
    [
      '- Như trên;\n- Thường trực Đảng ủy xã (b/c);\n- Các thôn;\n- Lưu: VT, ĐC.\n\nCHỦ TỊCH\n\n(Đã ký)\n\nTrần Thị Hoa\n',
    ],
    ['- Như trên; - Thường trực Đảng ủy xã (b/c); - Các thôn; - Lưu: VT, ĐC.\nCHỦ TỊCH\n(Đã ký)\nTrần Thị Hoa\n'],
    ['| - Như trên; - Thường trực Đảng ủy xã (b/c); - Các thôn; - Lưu: VT, ĐC. | CHỦ TỊCH |\n\nTrần Thị Hoa\n'],
    ['Nôi nhặn TL. CHỦ TỊCH\n- Như trên;\n- Thường trực Đảng ủy xã (b/c);\n- Các thôn;\n- Luu: VT, ĐC.\n'],
  ])('is told by its archive: %j', (closing) => {
    expect(read(`${head}${closing}`).to).toEqual(four)
  })

  it('is read without dashes and end marks, with its label and without', () => {
    const plain = 'Như trên\nThường trực Đảng ủy xã (b/c)\nCác thôn\nLưu VT, ĐC\nCHỦ TỊCH\nTrần Thị Hoa\n'
    expect(read(`${head}Nơi nhận:\n${plain}`).to).toEqual(four)
    expect(read(`${head}${plain}`).to).toEqual(four)
  })

  it('is none where only what is to be done stands above the archive', () => {
    const orders =
      '- Dọn kênh mương trước mùa mưa bão;\n- Khơi thông cống rãnh ở các thôn;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nTrần Thị Hoa\n'
    expect(read(`${head}${orders}`).to).not.toContain('copy: Dọn kênh mương trước mùa mưa bão')
  })
})

describe('any list of copies', () => {
  const names = [
    'Thường trực Huyện ủy',
    'Các thôn',
    'Ủy ban Mặt trận Tổ quốc xã',
    'Trạm Y tế',
    'Công an xã',
    'Đoàn Thanh niên',
  ]
  it('comes back item by item, whatever the column of the signature does', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...names), { minLength: 1 }),
        fc.constantFrom('\t', '          ', '\n'),
        (items, gap) => {
          const signature = ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']
          const lines = ['Nơi nhận:', ...items.map((item) => `- ${item};`), '- Lưu: VT.']
          const woven =
            gap === '\n'
              ? [...lines, '', ...signature, '', 'Trần Thị Hoa'].join('\n')
              : [
                  ...lines.map((line, i) => `${line}${signature[i] === undefined ? '' : gap + signature[i]}`),
                  '',
                  `${gap}Trần Thị Hoa`,
                ].join('\n')
          const { to, signed } = read(`${head}${woven}\n`)
          expect(to).toEqual([...items.map((item) => `copy: ${item}`), 'archive: VT'])
          expect(signed).toEqual(['TM. | CHỦ TỊCH | Trần Thị Hoa'])
        },
      ),
    )
  })
})

describe('marks and heads of every kind', () => {
  it.each([
    ['Q. TRƯỞNG PHÒNG\n\nVi Thị Mận\n', ['Q. | TRƯỞNG PHÒNG | Vi Thị Mận']],
    ['T.M. HỘI ĐỒNG BỘ TRƯỞNG\nK.T. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nVi Thị Mận\n', ['K.T. | PHÓ CHỦ TỊCH | Vi Thị Mận']],
    ['TRƯỞNG KHOA\n\nTS. Vi Thị Mận\n', ['- | TRƯỞNG KHOA | Vi Thị Mận']],
    ['KẾ TOÁN TRƯỞNG\n\nVi Thị Mận\n', ['- | KẾ TOÁN TRƯỞNG | Vi Thị Mận']],
    ['NGƯỜI LÀM ĐƠN\n\nVi Thị Mận\n', ['- | NGƯỜI LÀM ĐƠN | Vi Thị Mận']],
    [
      'TRƯỞNG BẢN\nVi Văn Pún\n\nBÍ THƯ CHI BỘ\nVi Thị Mận\n',
      ['- | TRƯỞNG BẢN | Vi Văn Pún', '- | BÍ THƯ CHI BỘ | Vi Thị Mận'],
    ],
  ])('%s', (closing, signed) => {
    expect(read(head + closing).signed).toEqual(signed)
  })

  it('a page number inside an item is no part of it', () => {
    const items = 'Nơi nhận:\n- Các thôn (để\n\n2\n\nthực hiện);\n- Lưu: VT.\n\nCHỦ TỊCH\n\nVi Thị Mận\n'
    expect(read(head + items).to).toEqual(['copy: Các thôn (để thực hiện)', 'archive: VT'])
  })

  it('an item between whose lines the other column stands keeps dash and "Lưu" out of its value', () => {
    const items = 'Nơi nhận:\n- UBND các xã, CHỦ TỊCH\nphường;\n- Lưu: VT,\n\nVi Thị Mận\n'
    expect(read(head + items).to[0]).toBe('copy: UBND các xã, phường')
  })
})

describe('how a copy goes out, and what stands below the archive', () => {
  const letter = (to: string, copies: string): string =>
    `SỞ Y TẾ\nSố: 14/SYT-NV\nV/v mua phao\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nTà Xùa, ngày 12 tháng 3 năm 2031\n\nKính gửi: ${to}\n\nSở đề nghị mua phao cho các bến đò trước mùa lũ.\n\nNơi nhận:\n${copies}\n`

  it.each([
    ['Các nhà thầu (do Ban Quản lý bến sao gửi)', 'Các nhà thầu', 'do Ban Quản lý bến sao gửi'],
    ['Các trường học (theo danh sách kèm theo)', 'Các trường học', 'theo danh sách kèm theo'],
    ['Trạm Y tế các xã (danh sách gửi kèm)', 'Trạm Y tế các xã', 'danh sách gửi kèm'],
    ['Trung tâm Y tế (gửi qua thư điện tử)', 'Trung tâm Y tế', 'gửi qua thư điện tử'],
    ['Phòng Y tế (bản điện tử)', 'Phòng Y tế', 'bản điện tử'],
    ['Bộ Công an (C07)', 'Bộ Công an (C07)', undefined],
    ['Chủ tịch UBND tỉnh (đ/c Thảo)', 'Chủ tịch UBND tỉnh (đ/c Thảo)', undefined],
  ])('%s', (printed, value, purpose) => {
    const { recipients } = parseText(letter(printed, `- Như trên;\n- ${printed};\n- Lưu: VT, NV.`))
    expect(recipients.map((one) => [one.role, one.value, one.purpose?.value])).toEqual([
      ['to', value, purpose],
      ['copy', 'Như trên', undefined],
      ['copy', value, purpose],
      ['archive', 'VT, NV', undefined],
    ])
  })

  it.each([
    '**Người ký:** Vi Thị Mận',
    'Người ký: Vi Thị Mận',
    'Nguồn tin: Cổng thông tin tỉnh',
    'Ngày đăng: 12/3/2031',
  ])('a record ends the archive: %s', (line) => {
    const { recipients } = parseText(letter('Đảng ủy xã.', `- Các bản;\n- Lưu: VT, NV\n\n${line}\n\n---\n\n## NGUỒN\n`))
    expect(recipients.map((one) => one.value)).toEqual(['Đảng ủy xã', 'Các bản', 'VT, NV'])
  })
})

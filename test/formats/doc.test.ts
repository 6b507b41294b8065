import { describe, expect, it } from 'vitest'
import { wordBlocks } from '../../src/formats/doc/reader.ts'
import { readSource } from '../../src/formats/read.ts'
import { parseDocument } from '../../src/parse.ts'
import { type DocDrawing, type DocParagraph, docOf } from '../support/doc.ts'

async function linesOf(drawing: DocDrawing): Promise<readonly string[]> {
  const read = await readSource('van-ban.doc', docOf(drawing))
  if ('failure' in read) throw new Error(read.failure)
  return read.source.text.split('\n').filter((line) => line !== '')
}
const failureOf = async (bytes: Uint8Array): Promise<string> => {
  const read = await readSource('van-ban.doc', bytes)
  return 'failure' in read ? read.failure : 'was read'
}
const line = (text: string, more: Omit<DocParagraph, 'runs'> = {}): DocParagraph => ({ runs: [text], ...more })
const cells = (...texts: readonly string[]): DocParagraph[] => [
  ...texts.map((text) => line(text, { end: 'cell', depth: 1 })),
  { runs: [], end: 'row', depth: 1 },
]

describe('Word 97', () => {
  it('shows automatic numbers: levels, figures below Roman ones, lists that go on and begin anew', async () => {
    const drawing: DocDrawing = {
      paragraphs: [
        line('Mục đích', { list: 1, level: 0 }),
        line('Việc một', { list: 1, level: 1 }),
        line('Việc hai', { list: 1, level: 1 }),
        line('Yêu cầu', { list: 1, level: 0 }),
        line('Việc ba', { list: 1, level: 1 }),
        line('một gạch', { list: 2, level: 0 }),
        line('Phần khác', { list: 3, level: 0 }),
        line('Phần khác nữa', { list: 3, level: 0 }),
        line('không còn trong danh sách', { list: 0 }),
      ],
      lists: [
        [
          { kind: 1, text: '%1.' },
          { kind: 0, text: '%1.%2.', legal: true },
        ],
        [{ kind: 23, text: '\uf02d' }],
        { again: 1, start: 5 },
      ],
    }
    expect(await linesOf(drawing)).toEqual([
      'I. Mục đích',
      '1.1. Việc một',
      '1.2. Việc hai',
      'II. Yêu cầu',
      '2.1. Việc ba',
      '- một gạch',
      'V. Phần khác',
      'VI. Phần khác nữa',
      'không còn trong danh sách',
    ])
  })

  it('reads fonts from before Unicode by their names, bytes as Word keeps them, and leaves out what is not shown', async () => {
    const fonts = ['Times New Roman', '.VnTime', '.VnTimeH', 'VNI-Times']
    expect(
      await linesOf({
        fonts,
        narrow: true,
        paragraphs: [
          {
            runs: [
              { text: 'Sè: 12/Q§-UB ', font: 1 },
              { text: 'ngµy', font: 2 },
              { text: ' Uûy ban', font: 3 },
            ],
          },
          {
            runs: [
              '\u0093mot cua\u0094 \u0096 ',
              { text: 'an', hidden: true },
              { text: 'xoa', deleted: true },
              'het\u0085',
            ],
          },
          { runs: ['xem \u0013 HYPERLINK "http://x" \u0014trang nay\u0015 va \u0013 PAGE \u0015 het'] },
          { runs: ['so hieu 12\u001eTB', '\u000b', { text: 'chu hoa', capitals: true }] },
        ],
      }),
    ).toEqual(['Số: 12/QĐ-UB NGÀY Ủy ban', '“mot cua” – het…', 'xem trang nay va  het', 'so hieu 12-TB', 'CHU HOA'])
  })

  it('reads a letterhead and a closing in tables', async () => {
    const bytes = docOf({
      paragraphs: [
        line('ỦY BAN NHÂN DÂN', { depth: 1 }),
        line('TỈNH AN KHÊ', { depth: 1 }),
        ...cells('Số: 412/QĐ-UBND', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
        ...cells('', 'An Khê, ngày 09 tháng 7 năm 2005'),
        line('QUYẾT ĐỊNH'),
        line('Về việc sửa cầu treo'),
        line('Điều 1. Giao Sở Xây dựng sửa cầu treo.'),
        line('Nơi nhận:', { depth: 1 }),
        line('- Như Điều 1;', { depth: 1 }),
        line('- Lưu: VT.', { end: 'cell', depth: 1 }),
        line('CHỦ TỊCH', { depth: 1 }),
        ...cells('Lê Thị Hoa Mai'),
      ],
    })
    const read = await readSource('van-ban.doc', bytes)
    if ('failure' in read) throw new Error(read.failure)
    expect(read.source.format).toBe('doc')
    const { header, signatures, recipients } = parseDocument(read.source, read.notices)
    expect([header.number?.value, header.date?.value, header.issuer?.value]).toEqual([
      '412/QĐ-UBND',
      '2005-07-09',
      'ỦY BAN NHÂN DÂN TỈNH AN KHÊ',
    ])
    expect(signatures[0]?.name?.value).toBe('Lê Thị Hoa Mai')
    expect(recipients.length).toBe(2)
  })

  it('puts notes at the end, and takes the letterhead from the header of the first page when the body has none', async () => {
    expect(
      await linesOf({
        paragraphs: [{ runs: ['Theo số liệu', '\u0002', ' của Sở.'] }, line('Hết.')],
        notes: [[line(' Nguồn: Cục Thống kê.')]],
        header: [line('Số: 7/BC-STC')],
      }),
    ).toEqual(['Số: 7/BC-STC', 'Theo số liệu[1] của Sở.', 'Hết.', '[1] Nguồn: Cục Thống kê.'])
  })

  it('says what hinders reading', async () => {
    expect(await failureOf(docOf({ paragraphs: [line('mật')], encrypted: true }))).toContain(
      'is protected by a password',
    )
    expect(await failureOf(docOf({ paragraphs: [line('')] }))).toContain('holds no text')
  })

  it('ends well on 200 damaged files', () => {
    const whole = docOf({
      paragraphs: [line('ỦY BAN', { list: 1, level: 0 }), ...cells('Số: 1/QĐ-UB', 'CỘNG HÒA'), line('Nội dung')],
      lists: [[{ kind: 0, text: '%1.' }], { again: 1, start: 3 }],
      notes: [[line('chú thích')]],
      header: [line('đầu trang')],
      fonts: ['Arial', '.VnTime'],
    })
    // Most of so small a file is filling: bytes that say something are damaged.
    const telling = [...whole.keys()].filter((at) => whole[at] !== 0 || whole[at - 1] !== 0)
    let state = 11
    const random = (below: number): number => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
      return state % below
    }
    let read = 0
    for (let n = 0; n < 200; n += 1) {
      const mutant = n % 4 === 0 ? whole.slice(0, 1 + random(whole.length)) : whole.slice()
      for (let i = 0; i < 1 + random(12); i += 1) mutant[telling[random(telling.length)] ?? 0] = random(256)
      if (n % 4 === 1) mutant.copyWithin(random(whole.length), random(whole.length), random(whole.length))
      if (wordBlocks(mutant)) read += 1
    }
    expect(read).toBeGreaterThan(20)
    expect(read).toBeLessThan(200)
  })

  it('reads RTF under the name .doc by its bytes', async () => {
    const read = await readSource('van-ban.doc', Uint8Array.from(Buffer.from('{\\rtf1 So: 12/QD-UB\\par}')))
    expect('failure' in read ? read.failure : read.source.format).toBe('rtf')
  })
})

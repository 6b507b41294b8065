import { describe, expect, it } from 'vitest'
import { readSource } from '../../src/formats/read.ts'
import type { Document } from '../../src/model/document.ts'
import { parseDocument } from '../../src/parse.ts'
import { docxOf, wordParagraph } from '../../tools/fixtures/office-files.ts'
import { pdfOf } from '../support/pdf.ts'

const p = wordParagraph
const run = (text: string, properties = ''): string => `<w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`
const tab = '<w:r><w:tab/></w:r>'
const br = '<w:r><w:br/></w:r>'
const para = (...runs: readonly string[]): string => `<w:p>${runs.join('')}</w:p>`
/** A cell is lines of text, or WordprocessingML. */
type Cell = readonly string[] | string
const cell = (content: Cell): string =>
  `<w:tc>${typeof content === 'string' ? content : content.map((line) => p(line)).join('')}</w:tc>`
const table = (...rows: readonly (readonly Cell[])[]): string =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`
const box = (inner: string): string =>
  `<w:p><w:r><w:pict><v:textbox xmlns:v="v"><w:txbxContent>${inner}</w:txbxContent></v:textbox></w:pict></w:r></w:p>`
const font = (name: string): string => `<w:rPr><w:rFonts w:ascii="${name}" w:hAnsi="${name}"/></w:rPr>`

const body = ['ỦY BAN NHÂN DÂN', 'TỈNH AN KHÊ']
const motto = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc']
const number = 'Số: 412/QĐ-UBND'
const day = 'An Khê, ngày 09 tháng 7 năm 2025'
const whole = table([
  [...body, number],
  [...motto, day],
])
const title = ['QUYẾT ĐỊNH', 'Về việc phân bổ kinh phí sửa chữa cầu treo', 'ỦY BAN NHÂN DÂN TỈNH AN KHÊ']
  .map((line) => p(line))
  .join('')
const text = [
  'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;',
  'QUYẾT ĐỊNH:',
  'Điều 1. Phân bổ 3 tỷ đồng cho Sở Xây dựng.',
  'Điều 2. Giám đốc Sở Tài chính chịu trách nhiệm thi hành Quyết định này./.',
]
  .map((line) => p(line))
  .join('')
const receivers = ['Nơi nhận:', '- Như Điều 2;', '- Bộ Tài chính;', '- Lưu: VT, KT.']
const signers = ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', '', 'Lê Thị Hoa Mai']
const closing = table([receivers, signers])

/** Ways in which offices lay out the head of a document. */
const heads: Readonly<Record<string, string>> = {
  'one row': whole,
  'two rows': table([body, motto], [[number], [day]]),
  'three rows, lines of dashes between': table([body, motto], [['-------'], ['---------------']], [[number], [day]]),
  'four rows': table(
    [['ỦY BAN NHÂN DÂN'], ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']],
    [['TỈNH AN KHÊ'], ['Độc lập - Tự do - Hạnh phúc']],
    [[number], [day]],
  ),
  'three columns': table([body, [''], motto], [[number], [''], [day]]),
  'a table in each cell': table([table([body], [[number]]), table([motto], [[day]])]),
  'a table in a table': table([whole]),
  tabs: [para(run(body[0] ?? ''), tab, run(motto[0] ?? '')), para(run(body[1] ?? ''), tab, run(motto[1] ?? ''))]
    .concat(para(run(number), tab, run(day)))
    .join(''),
  'several tabs': [
    para(tab, run(body[0] ?? ''), tab, tab, run(motto[0] ?? '')),
    para(tab, run(body[1] ?? ''), tab, tab, tab, run(motto[1] ?? '')),
    para(run(number), tab, tab, tab, run(day)),
  ].join(''),
  'tabs, a mark of the office at the right': [
    para(run(body[0] ?? ''), tab, run(motto[0] ?? '')),
    para(run(body[1] ?? ''), tab, run(motto[1] ?? '')),
    para(run(' '), tab, run(`${' '.repeat(40)}BH21`)),
    para(run(number), tab, run(day)),
  ].join(''),
  blanks: [
    `      ${body[0]}${' '.repeat(20)}${motto[0]}`,
    `        ${body[1]}${' '.repeat(30)}${motto[1]}`,
    `     ${number}${' '.repeat(18)}${day}`,
  ]
    .map((line) => p(line))
    .join(''),
  'one below the other': [...motto, ...body, number, day].map((line) => p(line)).join(''),
  'breaks of lines in the cells': table([
    para(run(body[0] ?? ''), br, run(body[1] ?? ''), br, run('_______'), br, run(number)),
    para(run(motto[0] ?? ''), br, run(motto[1] ?? ''), br, run('____________'), br, run(day)),
  ]),
  'a number in pieces': table([
    body.map((line) => p(line)).join('') +
      para(run('Số:'), run('     '), run('412'), run('   '), run('/QĐ'), run('-UBND')),
    [...motto, day],
  ]),
  'a number in a field': table([
    body.map((line) => p(line)).join('') +
      para(
        run('Số: '),
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> MERGEFIELD so </w:instrText></w:r>',
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
        run('412'),
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
        run('/QĐ-UBND'),
      ),
    [...motto, day],
  ]),
  'blanks inside number and day': table([
    [...body, 'Số :   412  / QĐ - UBND'],
    [...motto, 'An Khê,  ngày   09   tháng    7   năm    2025'],
  ]),
  'the day below the table': table([[...body, number], motto]) + p(day),
  'number and day below the table': table([body, motto]) + para(run(number), tab, run(day)),
  'a text box above': box(p('DỰ THẢO LẦN 2')) + whole,
  'all in text boxes':
    box([...body, number].map((line) => p(line)).join('')) + box([...motto, day].map((line) => p(line)).join('')),
  'stars below the names': table([
    [...body, '* * *', number],
    [...motto, '--------o0o--------', day],
  ]),
  'a code of the form above': p('BM.03   Lần ban hành: 02   Ngày: 01/3/2019') + whole,
  'a stamp of the receiver above': table([['CÔNG VĂN ĐẾN', 'Số: 1288', 'Ngày: 11/7/2025'], ['']]) + whole,
  'a content control': `<w:sdt><w:sdtPr/><w:sdtContent>${whole}</w:sdtContent></w:sdt>`,
  'fonts from before Unicode': table([
    [
      para(run('ñy ban nh©n d©n', font('.VnTimeH'))),
      para(run('tØnh an khª', font('.VnTimeH'))),
      para(run('Sè: 412/Q§-UBND', font('.VnTime'))),
    ].join(''),
    [...motto, day],
  ]),
}

/** Ways in which they lay out its end. */
const ends: Readonly<Record<string, string>> = {
  tabs: [
    para(run('Nơi nhận:'), tab, tab, run('TM. ỦY BAN NHÂN DÂN')),
    para(run('- Như Điều 2;'), tab, tab, run('KT. CHỦ TỊCH')),
    para(run('- Bộ Tài chính;'), tab, tab, run('PHÓ CHỦ TỊCH')),
    p('- Lưu: VT, KT.'),
    para(tab, tab, tab, run('Lê Thị Hoa Mai')),
  ].join(''),
  'one below the other': [...signers, ...receivers].map((line) => p(line)).join(''),
  'tables in cells': table([table([receivers]), table([signers.slice(0, 3)], [['(Đã ký)']], [['Lê Thị Hoa Mai']])]),
  'the name in a row of its own': table([receivers, signers.slice(0, 3)], [[''], ['Lê Thị Hoa Mai']]),
  'the name below the table': table([receivers, signers.slice(0, 3)]) + para(tab, tab, tab, run('Lê Thị Hoa Mai')),
  'the name in a text box': table([
    receivers,
    signers
      .slice(0, 3)
      .map((line) => p(line))
      .join('') + box(p('Lê Thị Hoa Mai')),
  ]),
  'another letterhead behind it': `${closing}${table([body, motto])}${p('KẾ HOẠCH')}${p('(Kèm theo Quyết định số 412/QĐ-UBND)')}${p('I. MỤC TIÊU')}`,
}

async function read(bytes: Uint8Array, path = 'van-ban.docx'): Promise<Document> {
  const found = await readSource(path, bytes, { ocr: 'never' })
  if ('failure' in found) throw new Error(found.failure)
  return parseDocument(found.source, found.notices)
}

const told = ({ header, signatures }: Document): unknown => ({
  number: header.number?.value,
  type: header.type?.value,
  date: header.date?.value,
  issuer: header.issuer?.value.toUpperCase(),
  signer: signatures[0]?.name?.value,
})
const wanted = {
  number: '412/QĐ-UBND',
  type: 'QĐ',
  date: '2025-07-09',
  issuer: 'ỦY BAN NHÂN DÂN TỈNH AN KHÊ',
  signer: 'Lê Thị Hoa Mai',
}

describe('a Word file whose head is laid out with', () => {
  for (const [name, head] of Object.entries(heads))
    it(name, async () => {
      expect(told(await read(docxOf(head + title + text + closing)))).toEqual(wanted)
    })
})

describe('a Word file whose end is laid out with', () => {
  for (const [name, end] of Object.entries(ends))
    it(name, async () => {
      expect(told(await read(docxOf(whole + title + text + end)))).toEqual(wanted)
    })
})

it('a number that was left open is none, whatever the receiver’s stamp says', async () => {
  const open = table([
    [...body, 'Số:        /QĐ-UBND'],
    [...motto, 'An Khê, ngày      tháng 7 năm 2025'],
  ])
  const stamp = table([['ĐẾN', 'Số: 1288'], ['']])
  for (const head of [open, stamp + open])
    expect(told(await read(docxOf(head + title + text + closing)))).toEqual({
      ...wanted,
      number: undefined,
      date: undefined,
    })
})

it('a PDF: the title at the left edge is not part of the letterhead, a line that wrapped in its right column is', async () => {
  const letterhead = pdfOf(
    [
      {
        texts: [
          { x: 70, y: 60, text: 'ñy ban nh©n d©n' },
          { x: 330, y: 60, text: 'Céng hoµ x· héi chñ nghÜa ViÖt Nam' },
          { x: 70, y: 78, text: 'tØnh B×nh Kh¸nh' },
          { x: 330, y: 78, text: '§éc lËp - Tù do - H¹nh phóc' },
          { x: 70, y: 96, text: 'Sè: 214/Q§-UB' },
          { x: 330, y: 96, text: 'B×nh Kh¸nh, ngµy 12 th¸ng 3' },
          { x: 330, y: 114, text: 'n¨m 2003' },
          { x: 70, y: 132, text: 'QUYÕT §ÞNH' },
          { x: 70, y: 150, text: 'VÒ viÖc ph©n bæ kinh phÝ' },
        ],
      },
    ],
    '.VnTime',
  )
  const { header } = await read(letterhead, 'cu.pdf')
  expect([header.number?.value, header.date?.value, header.type?.value]).toEqual(['214/QĐ-UB', '2003-03-12', 'QĐ'])
})

import { expect, it } from 'vitest'
import { readSource } from '../../src/formats/read.ts'
import { parseDocument } from '../../src/parse.ts'
import { letter } from '../../tools/fixtures/model.ts'
import { toText } from '../../tools/fixtures/office-files.ts'
import { toTcvn3, toUtf16, toVni, toWindows1258 } from '../../tools/fixtures/old-encodings.ts'

const text = toText(letter)

/** What was read, without the marks' order and without capitals, which the ABC fonts do not keep. */
async function read(
  bytes: Uint8Array,
): Promise<{ readonly values: unknown; readonly encoding: string; readonly told: number }> {
  const found = await readSource('cong-van.txt', bytes)
  if ('failure' in found) throw new Error(found.failure)
  const { header, signatures, recipients, citedDocuments, tasks } = parseDocument(found.source)
  const plain = (value: unknown): string =>
    String(value ?? '')
      .normalize('NFC')
      .toLowerCase()
  return {
    encoding: found.source.encoding,
    told: found.notices.length,
    values: {
      header: [header.issuer, header.type, header.number, header.place, header.date, header.subject].map((one) =>
        plain(one?.value),
      ),
      signatures: signatures.map(({ name, title }) => [plain(name?.value), plain(title?.value)]),
      recipients: recipients.map(({ value }) => plain(value)),
      cited: citedDocuments.map(({ number }) => plain(number?.value)),
      tasks: tasks.map(({ value }) => plain(value)),
    },
  }
}

it.each<readonly [name: string, encoding: string, bytes: Uint8Array]>([
  ['UTF-16 with a mark, little end first', 'utf-16le', toUtf16(text, 'le', true)],
  ['UTF-16 with a mark, big end first', 'utf-16be', toUtf16(text, 'be', true)],
  ['UTF-16 without a mark, little end first', 'utf-16le', toUtf16(text, 'le', false)],
  ['UTF-16 without a mark, big end first', 'utf-16be', toUtf16(text, 'be', false)],
  ['windows-1258', 'windows-1258', toWindows1258(text)],
  ['TCVN3', 'tcvn3', toTcvn3(text)],
  ['VNI', 'vni', toVni(text)],
  ['UTF-8 with decomposed marks', 'utf-8', new TextEncoder().encode(text.normalize('NFD'))],
])('a whole letter in %s gives the same values, and no doubt is told', async (_, encoding, bytes) => {
  const plain = await read(new TextEncoder().encode(text))
  expect(await read(bytes)).toEqual({ ...plain, encoding })
})

it('words in capitals that TCVN3 wrote with small letters are capitals again, others stay', async () => {
  const words = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 12/QĐ-UBND\nSở Y tế HẢI DƯƠNG, ông Tô Vũ ở phòng 4.\n'
  const found = await readSource('a.txt', toTcvn3(words.repeat(3)), { encoding: 'tcvn3' })
  expect('source' in found && found.source.text).toBe(words.repeat(3))
})

it('dashes and quotes of windows-1252 are those letters, in RTF and in web pages', async () => {
  const rtf = "{\\rtf1\\ansi\\ansicpg1252 Doc lap \\'96 Tu do \\'93mot cua\\'94\\'85\\par}"
  const html =
    '<html><head><meta charset="windows-1252"></head><body><p>Doc lap \u0096 Tu do \u0093mot cua\u0094\u0085</p></body></html>'
  for (const [path, text] of [
    ['a.rtf', rtf],
    ['a.html', html],
  ] as const) {
    const read = await readSource(path, Uint8Array.from(Buffer.from(text, 'latin1')))
    if ('failure' in read) throw new Error(read.failure)
    expect(read.source.text.trim()).toBe('Doc lap – Tu do “mot cua”…')
  }
})

it('a page that Word saved names the fonts of its paragraphs in its style sheet', async () => {
  const style =
    '<style><!-- @font-face {font-family:".VnTime";} p.MsoNormal, li.MsoNormal {margin:0; font-family:".VnTime","serif";} .dam {font-family:".VnTimeH"} span.an {mso-hide:all} p.moi {font-family:"Times New Roman"} --></style>'
  const html = `<html><head>${style}</head><body><p class=MsoNormal>Sè: 12/Q§-UB <span class="dam">ngµy</span><span class=an>an</span></p><p class=moi>© 2005</p></body></html>`
  const read = await readSource('a.htm', Uint8Array.from(Buffer.from(html, 'utf8')))
  if ('failure' in read) throw new Error(read.failure)
  expect(read.source.text.trim().split(/\n+/u)).toEqual(['Số: 12/QĐ-UB NGÀY', '© 2005'])
})

it('lines of another encoding in one text are read each as it is', async () => {
  const above =
    'Số: 15/BC-UBND\nỦy ban nhân dân huyện báo cáo Ủy ban nhân dân tỉnh như sau, theo Quyết định của tỉnh:\n'
  const pasted = 'Thùc hiÖn QuyÕt ®Þnh cña ñy ban nh©n d©n tØnh vÒ viÖc giao kÕ ho¹ch n¨m 2006\n'
  const meant = 'Thực hiện Quyết định của ủy ban nhân dân tỉnh về việc giao kế hoạch năm 2006\n'
  const files = [
    Buffer.from(above + pasted, 'utf8'),
    Buffer.concat([Buffer.from(above, 'utf8'), Buffer.from(pasted, 'latin1')]),
  ]
  for (const file of files) {
    const found = await readSource('a.txt', Uint8Array.from(file))
    if ('failure' in found) throw new Error(found.failure)
    expect(found.source.text).toBe(above + meant)
    expect(found.source.encoding).toBe('utf-8+tcvn3')
  }
  const signs = `${above}Bản quyền © Công ty® năm 2020, nhiệt độ 5µm, «trích dẫn»\n`
  const plain = await readSource('a.txt', Uint8Array.from(Buffer.from(signs, 'utf8')))
  expect('failure' in plain ? '' : plain.source.text).toBe(signs)
})

import { zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { readDocuments, readSource } from '../../src/formats/read.ts'
import { docOf } from '../support/doc.ts'

async function outcomeOf(path: string, bytes: Uint8Array): Promise<string> {
  const [first] = await readDocuments(path, bytes, { ocr: 'never' })
  if (!first) return 'nothing'
  return 'failure' in first.read ? first.read.failure : first.read.source.text
}

const ole = docOf({ paragraphs: [{ runs: ['Giao Sở Xây dựng'] }] })

it('tells a Word file that was cut off as a damaged one, and another Office file as what it is', async () => {
  for (const length of [16, 512, 700]) expect(await outcomeOf('a.doc', ole.subarray(0, length))).toMatch(/damaged|cut/u)
  expect(await outcomeOf('a.xls', ole.subarray(0, 512))).toContain('an old Office file')
})

it('tells an archive of nothing as one', async () => {
  expect(await outcomeOf('a.zip', zipSync({}))).toBe('holds no document that can be read')
})

it('reads an OpenDocument text that was packed anew', async () => {
  const office = 'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
  const text = 'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
  const content = `<office:document-content ${office} ${text}><office:body><office:text><text:p>CHỈ THỊ</text:p></office:text></office:body></office:document-content>`
  const bytes = zipSync({ 'content.xml': new TextEncoder().encode(content), mimetype: new Uint8Array() })
  expect(await outcomeOf('a.odt', bytes)).toBe('CHỈ THỊ\n')
})

it('tells an RTF file that ends in the middle', async () => {
  const head = String.raw`{\rtf1\ansi{\fonttbl{\f0 Times New Roman;}}\f0 `
  const bytes = new TextEncoder().encode(String.raw`${head}Giao S\u7903? Y t\u7871?\par`)
  const read = await readSource('a.rtf', bytes)
  expect('notices' in read && read.notices.map(({ code, message }) => `${code} ${message}`)).toEqual([
    expect.stringMatching(/^content-left-out .*it was cut short$/u),
  ])
  expect(await outcomeOf('a.rtf', bytes.subarray(0, 20))).toBe('was cut short before its text begins: fetch it again')
  const whole = await readSource('a.rtf', new TextEncoder().encode(`${head}Giao}`))
  expect('notices' in whole && whole.notices).toEqual([])
})

const noise = Uint8Array.from({ length: 400 }, (_, i) => (i * 97 + (i >> 3) * 31) & 0xff)

it('says what other bytes are, and what to do to have them read', async () => {
  const outcomes = {
    'a.docx': 'holds no .docx file but other data: it is damaged or protected; open it in its program and save it anew',
    'a.txt': 'is binary data, which is not read: save it as .docx, PDF or plain text first',
  }
  for (const [path, says] of Object.entries(outcomes)) expect(await outcomeOf(path, noise)).toBe(says)
  const starts = {
    'Rar!\u001a\u0007': 'is a RAR archive, which is not read: unpack it and give the files or their folder',
    'II*\u0000': 'is a TIFF image, which is not read: save it as JPEG or PNG and read that',
    'RIFFxxxxWEBPVP8 ': 'is a WebP image, which is not read: save it as JPEG or PNG and read that',
  }
  for (const [start, says] of Object.entries(starts))
    expect(await outcomeOf('a.txt', Buffer.from(start, 'latin1'))).toBe(says)
})

it('tells what is broken in plain words', async () => {
  const docx = zipSync({ 'word/document.xml': new TextEncoder().encode('<w:document><w:body><') })
  expect(await outcomeOf('a.docx', docx)).toMatch(
    /^is damaged or was cut short \(Word: its XML is broken at line 1, column \d+\): fetch it again, or open it in its/u,
  )
  expect(await outcomeOf('a.docx', docx.subarray(0, 60))).toContain('(Word: what is packed in it cannot be unpacked)')
})

it('says of a file without letters that its pages may be pictures', async () => {
  const docx = zipSync({
    'word/document.xml': new TextEncoder().encode('<w:document><w:body><w:p/></w:body></w:document>'),
  })
  expect(await outcomeOf('a.docx', docx)).toBe(
    'holds no text: if its pages are pictures, save it as PDF and read that by OCR',
  )
})

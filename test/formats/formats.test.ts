import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../../src/formats/limits.ts'
import { formatOf, formats } from '../../src/formats/list.ts'
import { readDocuments, readSource } from '../../src/formats/read.ts'
import type { Document } from '../../src/model/document.ts'
import { parseDocument, parseText } from '../../src/parse.ts'
import { letter } from '../../tools/fixtures/model.ts'
import {
  docxOf,
  toDocx,
  toHtml,
  toMail,
  toOdt,
  toRtf,
  toText,
  toXlsx,
  wordParagraph,
  zip,
} from '../../tools/fixtures/office-files.ts'
import { mutants } from '../support/mutants.ts'

const example = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(fileURLToPath(new URL(`../../examples/${name}`, import.meta.url))))

async function read(path: string, bytes: Uint8Array): Promise<Document> {
  const found = await readSource(path, bytes)
  if ('failure' in found) throw new Error(found.failure)
  return parseDocument(found.source, found.notices)
}

async function textOf(path: string, bytes: Uint8Array): Promise<string> {
  const found = await readSource(path, bytes)
  if ('failure' in found) throw new Error(found.failure)
  return found.source.text
}

async function failureOf(path: string, bytes: Uint8Array): Promise<string> {
  const found = await readSource(path, bytes)
  return 'failure' in found ? found.failure : ''
}

/** What was read, without where it stands. */
const values = (document: Document): unknown =>
  JSON.parse(
    JSON.stringify({ ...document, source: undefined, notices: undefined }, (key, value: unknown) =>
      key === 'span' || key === 'pieces' || key === 'text' ? undefined : value,
    ),
  )

const plain = parseText(toText(letter))

describe('a letter in every format', () => {
  it('is read as text', () => {
    expect(plain.header.number?.value).toBe('1874/SYT-NVY')
    expect(plain.header.date?.value).toBe('2022-09-14')
    expect(plain.header.issuer?.value).toBe('SỞ Y TẾ')
    expect(plain.signatures.map(({ name }) => name?.value)).toEqual(['Phạm Quốc Trị'])
    expect(plain.tasks.map(({ marker }) => marker)).toEqual(['a)', 'b)', '2.', undefined])
    expect(plain.citations.map(({ number }) => number?.value)).toContain('2156/KH-UBND')
  })

  it.each([
    ['docx', toDocx],
    ['odt', toOdt],
    ['rtf', toRtf],
    ['html', toHtml],
  ] as const)('gives the same values as %s', async (ending, make) => {
    const bytes = make(letter)
    expect(example(`cong-van-so-y-te.${ending}`)).toEqual(bytes)
    const document = await read(`a.${ending}`, bytes)
    expect(values(document)).toEqual(values(plain))
    expect(document.source.format).toBe(ending)
    // The bytes decide, not the ending.
    expect(values(await read('khong-ro.doc', bytes))).toEqual(values(plain))
  })

  it('is found in mails and archives, by its path', async () => {
    const mail = await readDocuments('thu.eml', example('thu.eml'))
    expect(mail.map(({ path }) => path)).toEqual(['thu.eml', 'thu.eml!/Công văn 1874.docx'])
    const inner = zip({ 'b.odt': toOdt(letter) })
    const archive = zip({ 'Sở/a.docx': toDocx(letter), 'trong.zip': inner, 'anh.bin': new Uint8Array([1, 2, 0, 0]) })
    const found = await readDocuments('kho.zip', archive)
    expect(found.map(({ path }) => path)).toEqual(['kho.zip!/Sở/a.docx', 'kho.zip!/trong.zip!/b.odt'])
    for (const { read: one } of found)
      expect('source' in one && values(parseDocument(one.source))).toEqual(values(plain))
    const deep = zip({ 'c.zip': zip({ 'd.zip': zip({ 'e.txt': 'Số: 1/QĐ' }) }) })
    expect((await readDocuments('sau.zip', deep)).map(({ read: one }) => 'failure' in one)).toEqual([true])
  })

  it('keeps the rows of a workbook', async () => {
    const rows = [
      ['PHỤ LỤC'],
      ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn'],
      ['1', 'Xây dựng kế hoạch phun hóa chất', 'Trung tâm Y tế', '30/9/2022'],
      ['2', 'Cấp phát hóa chất', '', '15/10/2022'],
    ]
    const text = await textOf('pl.xlsx', toXlsx(rows))
    expect(text.split('\n').filter((line) => line !== '' && line !== '|')).toEqual(rows.flat().filter(Boolean))
    expect((await read('pl.xlsx', toXlsx(rows))).source.format).toBe('xlsx')
  })
})

describe('Word files', () => {
  const item = (text: string, level: number, number: number): string =>
    wordParagraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${number}"/></w:numPr>`)
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

  it('show their automatic numbers: levels, isLgl, numbers of styles, a start of its own', async () => {
    const lvl = (at: number, format: string, text: string, more = ''): string =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
    const numbering = `<w:numbering ${w}><w:abstractNum w:abstractNumId="0">${lvl(0, 'upperRoman', '%1.')}${lvl(1, 'decimal', '%1.%2.', '<w:isLgl/>')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${lvl(0, 'decimal', 'Điều %1.', '<w:pStyle w:val="Dieu"/>')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num></w:numbering>`
    const styles = `<w:styles ${w}><w:style w:type="paragraph" w:styleId="Dieu"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style></w:styles>`
    const body = `${item('một', 0, 1)}${item('một một', 1, 1)}${item('hai', 0, 1)}${item('hai một', 1, 1)}${wordParagraph('phạm vi', '<w:pStyle w:val="Dieu"/>')}${wordParagraph('đối tượng', '<w:pStyle w:val="Dieu"/>')}${item('bảy', 0, 3)}${wordParagraph('không số', '<w:pStyle w:val="Dieu"/><w:numPr><w:numId w:val="0"/></w:numPr>')}`
    const text = await textOf('a.docx', docxOf(body, { 'word/numbering.xml': numbering, 'word/styles.xml': styles }))
    expect(text.trim().split(/\n+/u)).toEqual([
      'I. một',
      '1.1. một một',
      'II. hai',
      '2.1. hai một',
      'Điều 1. phạm vi',
      'Điều 2. đối tượng',
      'VII. bảy',
      'không số',
    ])
  })

  it('are read as accepted, without what is hidden, with notes and text boxes once', async () => {
    const run = (text: string, properties = ''): string =>
      `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
    const body = [
      `<w:p>${run('giữ ')}<w:ins>${run('thêm')}</w:ins><w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del><w:moveFrom>${run('đi')}</w:moveFrom>${run('ẩn', '<w:vanish/>')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`,
      `<w:p><w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice><w:drawing><w:txbxContent>${wordParagraph('trong khung')}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${wordParagraph('trong khung')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>ngoài</w:t><w:noBreakHyphen/><w:t>khung</w:t><w:br/><w:t>dòng hai</w:t></w:r></w:p>`,
      `<w:p>${run('Uyû ban', '<w:rFonts w:hAnsi="VNI-Times"/>')}${run(' nh©n d©n', '<w:rFonts w:hAnsi=".VnTime"/>')}${run(' tØnh', '<w:rFonts w:hAnsi=".VnTimeH"/>')}</w:p>`,
      '<w:altChunk/>',
    ].join('')
    const bytes = docxOf(body, {
      'word/footnotes.xml': `<w:footnotes ${w}><w:footnote w:id="2">${wordParagraph('chú thích')}</w:footnote></w:footnotes>`,
    })
    expect((await textOf('a.docx', bytes)).trim().split(/\n+/u)).toEqual([
      'giữ thêm[1]',
      'trong khung',
      'ngoài-khung',
      'dòng hai',
      'Uỷ ban nhân dân TỈNH',
      '[1] chú thích',
    ])
    expect((await read('a.docx', bytes)).notices.map(({ code }) => code)).toContain('content-left-out')
  })

  it('say no marks of Markdown, whatever their paragraphs begin with', async () => {
    const lines = ['---', 'Số: 12/KH-UBND', '# 1 là gì', '> lời trích', '| cột |', '```', '**', '<b>', 'Hết.']
    const bytes = docxOf(lines.map((line) => wordParagraph(line)).join(''))
    const document = await read('a.docx', bytes)
    expect(document.header.number?.value).toBe('12/KH-UBND')
    expect(document.sections).toEqual([])
    expect((await textOf('a.docx', bytes)).trim().split(/\n+/u)).toEqual(lines)
  })

  it('have their letterhead in the header of the first page where the body has none', async () => {
    const bytes = docxOf(
      `${wordParagraph('Nội dung văn bản.')}<w:sectPr><w:headerReference w:type="first" r:id="r4" xmlns:r="r"/></w:sectPr>`,
      { 'word/header1.xml': `<w:hdr ${w}>${wordParagraph('Số: 12/QĐ-SYT')}</w:hdr>` },
    )
    expect((await textOf('a.docx', bytes)).trim().split(/\n+/u)).toEqual(['Số: 12/QĐ-SYT', 'Nội dung văn bản.'])
  })
})

describe('bad files', () => {
  it('are told with what to do', async () => {
    const encrypted = new Uint8Array(2048)
    encrypted.set([0xd0, 0xcf, 0x11, 0xe0])
    encrypted.set(new TextEncoder().encode([...'EncryptedPackage'].join('\0')), 1024)
    expect(await failureOf('a.docx', encrypted)).toContain('password')
    expect(await failureOf('a.docx', new Uint8Array())).toContain('is empty')
    const whole = toDocx(letter)
    expect(await failureOf('a.docx', whole.slice(0, whole.length / 2))).toContain('damaged')
    const dtd = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'
    expect(await failureOf('a.docx', docxOf('', { 'word/document.xml': dtd }))).toContain('DTD')
    const deep = `${'<w:sdt>'.repeat(400)}${'</w:sdt>'.repeat(400)}`
    expect(await failureOf('a.docx', docxOf(deep))).toContain('deep')
    const bomb = docxOf(`${wordParagraph('a')}${' '.repeat(3_000_000)}`)
    expect(await failureOf('a.docx', bomb)).toContain('times its size')
    const tiny = { limits: { ...defaultLimits, fileBytes: 100 } }
    for (const path of ['a.docx', 'a.txt'])
      expect(await readSource(path, path === 'a.docx' ? whole : new Uint8Array(101).fill(65), tiny)).toMatchObject({
        failure: expect.stringContaining('the limit is 100 bytes; split it first, or allow more with --max-size'),
      })
    const small = { limits: { ...defaultLimits, unpackedBytes: 100 } }
    expect(await readSource('a.docx', whole, small)).toMatchObject({ failure: expect.stringContaining('unpack') })
  })

  it.each([
    ['docx', toDocx(letter)],
    ['odt', toOdt(letter)],
    ['rtf', toRtf(letter)],
    ['html', toHtml(letter)],
    ['eml', toMail('Kính gửi', [['a.docx', toDocx(letter)]])],
    ['zip', zip({ 'a.odt': toOdt(letter) })],
    ['xlsx', toXlsx([['a', 'b', 'c']])],
  ] as const)('never end the run: 200 mutants of %s', async (ending, bytes) => {
    for (const mutant of mutants(bytes, 200, 7)) {
      for (const { read: one } of await readDocuments(`a.${ending}`, mutant))
        if ('failure' in one) expect(one.failure).not.toBe('')
        else expect(one.source.text).not.toBe('')
    }
  })
})

describe('the list of formats', () => {
  it('has each ending once, and no format takes a text for its own', () => {
    const endings = formats.flatMap((format) => [...format.endings])
    expect(new Set(endings).size).toBe(endings.length)
    for (const text of ['Số: 12/QĐ-UBND', 'Subject: gửi văn bản', '<p>', 'a < b', '# Quyết định', ''])
      expect(formatOf(new TextEncoder().encode(text), 'a.txt')).toBeUndefined()
  })
})

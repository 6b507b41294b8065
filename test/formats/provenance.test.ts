import { describe, expect, it } from 'vitest'
import { readSource } from '../../src/formats/read.ts'
import type { Source } from '../../src/model/source.ts'
import { parseText } from '../../src/parse.ts'
import { type Provenance, provenanceOf } from '../../src/text/provenance.ts'
import { letter } from '../../tools/fixtures/model.ts'
import { docxOf, toDocx, toHtml, toOdt, toRtf, wordParagraph, zip } from '../../tools/fixtures/office-files.ts'

async function sourceOf(path: string, bytes: Uint8Array): Promise<Source> {
  const read = await readSource(path, bytes)
  if ('failure' in read) throw new Error(read.failure)
  return read.source
}

function placeOf(source: Source, words: string): Provenance {
  const start = source.text.indexOf(words)
  expect(start, words).toBeGreaterThanOrEqual(0)
  return provenanceOf(source, { start })
}

const newPage = '<w:lastRenderedPageBreak/>'
const run = (inner: string): string => `<w:r>${inner}</w:r>`
const t = (text: string): string => `<w:t xml:space="preserve">${text}</w:t>`
const paragraph = (inner: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`
const item = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
const table = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`
const counted = (pages: number): Readonly<Record<string, string>> => ({
  'docProps/app.xml': `<?xml version="1.0"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Pages>${pages}</Pages></Properties>`,
})

describe('where a span stands in its file', () => {
  it.each([
    ['docx', toDocx(letter)],
    ['odt', toOdt(letter)],
    ['rtf', toRtf(letter)],
    ['html', toHtml(letter)],
  ])('is its paragraph and its cell in %s', async (ending, bytes) => {
    const source = await sourceOf(`a.${ending}`, bytes)
    expect(placeOf(source, 'SỞ Y TẾ')).toMatchObject({ paragraph: 2, cell: { table: 1, row: 1, column: 1 } })
    expect(placeOf(source, 'Độc lập')).toMatchObject({ cell: { table: 1, row: 1, column: 2 } })
    expect(placeOf(source, 'Phạm Quốc Trị')).toMatchObject({ cell: { row: 1, column: 2 } })
    const heads = (source.paragraphs ?? []).map((at) => source.text.slice(at).split('\n', 1)[0])
    expect(heads.every((head) => head !== '' && head !== '|')).toBe(true)
    expect(heads).toHaveLength(source.text.split('\n').filter((line) => line !== '' && line !== '|').length)
  })

  it('is the page that Word began, at a paragraph, at an item, within a paragraph and within a cell', async () => {
    const body = [
      paragraph(run(t('Mở đầu.'))),
      paragraph(run(`${newPage}${t('Sang trang hai.')}`)),
      paragraph(run(`${newPage}${t('Mục ở trang ba.')}`), item),
      paragraph(`${run(t('Câu dài từ trang ba '))}${run(`${newPage}${t('sang trang bốn.')}`)}`, item),
      table([[paragraph(run(t('Ô thứ nhất.'))), paragraph(run(`${newPage}${t('Ô ở trang năm.')}`))]]),
      paragraph(run(newPage)),
      paragraph(run(t('Sau đoạn trống ở đầu trang sáu.'))),
    ]
    const source = await sourceOf('a.docx', docxOf(body.join(''), counted(6)))
    expect(
      (source.pages ?? []).map((at) =>
        source.text
          .slice(at)
          .replace(/^[\n|]+/u, '')
          .slice(0, 6),
      ),
    ).toEqual(['Mở đầu', 'Sang t', '1. Mục', 'sang t', 'Ô ở tr', 'Sau đo'])
    expect(placeOf(source, 'Câu dài')).toEqual({ page: 3, paragraph: 4 })
    expect(placeOf(source, 'trang bốn')).toEqual({ page: 4, paragraph: 4 })
    expect(placeOf(source, 'Ô ở trang')).toEqual({ page: 5, paragraph: 6, cell: { table: 1, row: 1, column: 2 } })
  })

  it('tells no pages where the file does not agree with itself, or does not say how many it has', async () => {
    const body = wordParagraph('Mở đầu.') + paragraph(run(`${newPage}${t('Tiếp theo.')}`))
    for (const more of [counted(3), counted(1), {}])
      expect((await sourceOf('a.docx', docxOf(body, more))).pages).toBeUndefined()
    expect((await sourceOf('a.docx', docxOf(body, counted(2)))).pages).toHaveLength(2)
  })

  it('counts pages through a paragraph whose end was deleted', async () => {
    const body = [
      paragraph(run(`${t('Đầu đoạn ')}`), '<w:rPr><w:del/></w:rPr>'),
      paragraph(run(`${t('giữa đoạn ')}${newPage}${t('cuối đoạn.')}`)),
    ]
    const source = await sourceOf('a.docx', docxOf(body.join(''), counted(2)))
    expect(source.text).toBe('Đầu đoạn giữa đoạn cuối đoạn.\n')
    expect(source.text.slice(source.pages?.[1])).toBe('cuối đoạn.\n')
  })

  it('is the page that LibreOffice began, between paragraphs, within one and between rows', async () => {
    const names = ['office', 'text', 'table', 'meta'].map(
      (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
    )
    const soft = '<text:soft-page-break/>'
    const row = (text: string): string =>
      `<table:table-row><table:table-cell><text:p>${text}</text:p></table:table-cell></table:table-row>`
    const body = `<text:p>Trang một.</text:p>${soft}<text:p>Trang hai ${soft}và trang ba.</text:p><table:table>${row('Hàng trên')}${soft}${row('Hàng ở trang bốn')}</table:table>`
    const source = await sourceOf(
      'a.odt',
      zip({
        mimetype: 'application/vnd.oasis.opendocument.text',
        'content.xml': `<?xml version="1.0"?><office:document-content ${names.join(' ')}><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
        'meta.xml': `<?xml version="1.0"?><office:document-meta ${names.join(' ')}><office:meta><meta:document-statistic meta:page-count="4"/></office:meta></office:document-meta>`,
      }),
    )
    expect(['một', 'hai', 'và', 'Hàng trên', 'Hàng ở'].map((words) => placeOf(source, words).page)).toEqual([
      1, 2, 3, 3, 4,
    ])
    expect(placeOf(source, 'bốn').cell).toEqual({ table: 1, row: 2, column: 1 })
  })

  it('is the innermost table', async () => {
    const inner = table([[paragraph(run(t('trong một'))), paragraph(run(t('trong hai')))]])
    const outer = table([[paragraph(run(t('ngoài'))), inner + paragraph(run(t('sau bảng trong')))]])
    const source = await sourceOf('a.docx', docxOf(outer + wordParagraph('sau cùng')))
    expect(placeOf(source, 'ngoài').cell).toEqual({ table: 1, row: 1, column: 1 })
    expect(placeOf(source, 'trong hai').cell).toEqual({ table: 2, row: 1, column: 2 })
    expect(placeOf(source, 'sau bảng').cell).toEqual({ table: 1, row: 1, column: 2 })
    expect(placeOf(source, 'sau cùng').cell).toBeUndefined()
  })

  it('is nothing for text', () => {
    expect(provenanceOf(parseText('Số: 1/QĐ-UBND').source, { start: 4 })).toEqual({})
  })
})

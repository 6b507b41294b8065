import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readSource } from '../../src/formats/read.ts'
import { letter } from '../../tools/fixtures/model.ts'
import { toDocx, toOdt, toXlsx, zip } from '../../tools/fixtures/office-files.ts'
import { mutants } from '../support/mutants.ts'

describe('hostile parts', () => {
  const partOf = (bytes: Uint8Array, name: string): string => {
    const part = unzipSync(bytes)[name]
    if (!part) throw new Error(`without ${name}`)
    return new TextDecoder().decode(part)
  }

  it.each([
    ['odt', toOdt(letter), 'content.xml'],
    ['docx', toDocx(letter), 'word/document.xml'],
    ['xlsx', toXlsx([['a', 'b', 'c']]), 'xl/worksheets/sheet1.xml'],
  ] as const)('200 mutants of the part inside a %s end in a text or a reason', async (ending, bytes, name) => {
    const whole = unzipSync(bytes)
    const part = new TextEncoder().encode(partOf(bytes, name))
    for (const mutant of mutants(part, 200, 11)) {
      const one = await readSource(`a.${ending}`, zip({ ...whole, [name]: mutant }))
      expect('failure' in one ? one.failure : one.source.text).not.toBe('')
    }
  })

  it.each([
    ['a number beyond all lists', 'text:start-value="999999999"'],
    ['a number that is none', 'text:start-value="1e400"'],
    ['a negative number', 'text:start-value="-999999999"'],
  ])('%s in an ODT costs nothing', async (_, attribute) => {
    const formats = ['I', 'a', '1', '']
      .map((format, i) => `<text:list-level-style-number text:level="${i + 1}" style:num-format="${format}"/>`)
      .join('')
    const item = (inner: string): string =>
      `<text:list-item ${attribute}><text:p>Giao thôn</text:p>${inner}</text:list-item>`
    const nested = item(`<text:list>${item(`<text:list>${item('')}</text:list>`)}</text:list>`)
    const blanks = '<text:p>a<text:s text:c="2000000000"/>b</text:p>'
    const cells = '<table:table-cell table:number-columns-repeated="2000000000"><text:p>x</text:p></table:table-cell>'
    const content = `<office:document-content xmlns:office="o" xmlns:text="t" xmlns:style="s" xmlns:table="b"><office:automatic-styles><text:list-style style:name="L">${formats}</text:list-style></office:automatic-styles><office:body><office:text><text:list text:style-name="L">${nested}</text:list>${blanks}<table:table><table:table-row table:number-rows-repeated="2000000000">${cells}</table:table-row></table:table></office:text></office:body></office:document-content>`
    const read = await readSource('a.odt', zip({ ...unzipSync(toOdt(letter)), 'content.xml': content }))
    if ('failure' in read) throw new Error(read.failure)
    expect(read.source.text.length).toBeLessThan(2000)
    expect(read.source.text).toContain('Giao thôn')
  })

  it('says what of a workbook was passed over', async () => {
    const sheet = `<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Nhiệm vụ</t></is></c><c r="ZZ1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row><row r="3"><c r="A3" t="e"><v>#REF!</v></c><c r="B3"><f>A1</f></c><c r="C3" t="s"><v>7</v></c></row></sheetData></worksheet>`
    const bytes = zip({ ...unzipSync(toXlsx([['a']])), 'xl/worksheets/sheet1.xml': sheet })
    const read = await readSource('pl.xlsx', bytes)
    if ('failure' in read) throw new Error(read.failure)
    expect(read.notices.map(({ message }) => message.replace(/^.*?: /u, ''))).toEqual([
      'cells beyond column 256 (1)',
      'hidden rows (1)',
      'cells that show an error (1)',
      'formulas without a kept result (1)',
      'cells whose text is missing from the file (1)',
    ])
  })
})

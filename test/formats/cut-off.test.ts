import { zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { readDocuments } from '../../src/formats/read.ts'
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

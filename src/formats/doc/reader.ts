import { isTcvn3 } from '../../text/legacy.ts'
import type { Block } from '../blocks.ts'
import { fromFont } from '../old-fonts.ts'
import type { Reader, Reading, ReadRequest } from '../reader.ts'
import { docxByLibreOffice, libreOfficeVersion } from './libre-office.ts'

/** How long one start of LibreOffice may take, in milliseconds: it converts a document in about a second. */
const convertTime = 90_000

/** Word 97 to 2003: by LibreOffice, which knows its automatic numbers, else its text alone. */
export const reader: Reader = {
  read: async (bytes, request) => {
    if (isEncrypted(bytes)) return { failure: protectedByPassword }
    return (await byLibreOffice(bytes, request)) ?? (await byWordExtractor(bytes))
  },
}

const protectedByPassword =
  'is protected by a password: open it with the password, save a copy without one and read that'

async function byLibreOffice(bytes: Uint8Array, request: ReadRequest): Promise<Reading | undefined> {
  const version = await libreOfficeVersion()
  if (version === undefined) return undefined
  const docx = await docxByLibreOffice(bytes, convertTime)
  if (!docx) return undefined
  const { reader: word } = await import('../docx.ts')
  const reading = await word.read(docx, request)
  if ('failure' in reading || !reading.blocks) return undefined
  return { ...reading, format: 'doc', reader: `doc/1 (LibreOffice ${version})` }
}

/** FibBase of the stream WordDocument ([MS-DOC] 2.5.2): its first two bytes, and the bit that says "encrypted". */
function isEncrypted(bytes: Uint8Array): boolean {
  for (let at = 512; at + 12 < bytes.length; at += 512)
    if (bytes[at] === 0xec && bytes[at + 1] === 0xa5) return ((bytes[at + 11] ?? 0) & 1) === 1
  return false
}

async function byWordExtractor(bytes: Uint8Array): Promise<Reading> {
  const { default: WordExtractor } = await import('word-extractor')
  const document = await new WordExtractor().extract(Buffer.from(bytes))
  const body = decoded(document.getBody(asWritten))
  const notes = decoded(`${document.getFootnotes(asWritten)}\n${document.getEndnotes(asWritten)}`)
  const blocks: Block[] = [...blocksOf(body), ...blocksOf(notes)]
  if (body.trim() === '') return { failure: 'is a Word file (.doc) without text, or a damaged one' }
  return { blocks, format: 'doc', reader: 'doc/1 (word-extractor)', notices: [{ code: 'numbering-may-be-lost' }] }
}

const asWritten = { filterUnicode: false }

/** Fonts are not told here: the letters themselves say whether they are those of TCVN 5712. */
function decoded(text: string): string {
  const plain = text.replaceAll('\u001e', '-').replaceAll('\u001f', '')
  return isTcvn3(plain) ? fromFont(plain, 'tcvn3') : plain
}

/** Lines → paragraphs; a line with tabs is a row of a table, whose cells stand between lone bars. */
function blocksOf(text: string): Block[] {
  const blocks: Block[] = []
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue
    blocks.push({ kind: 'paragraph', lines: [line.replace(/^\t+|\t+$/gu, '').replace(/\t+/gu, '     ')] })
  }
  return blocks
}

import type { Block } from '../blocks.ts'
import { hasLetterhead } from '../letterhead.ts'
import type { Reader, Reading, ReadRequest } from '../reader.ts'
import { docxByLibreOffice, libreOfficeVersion } from './libre-office.ts'
import { WordDocument } from './word-document.ts'
import { openWord } from './word-file.ts'

/** How long one start of LibreOffice may take, in milliseconds: it converts a document in about a second. */
const convertTime = 90_000

/** Word 97 to 2003 by its own bytes ([MS-DOC]); older and damaged files by LibreOffice where it is installed. */
export const reader: Reader = {
  read: async (bytes, request) => {
    if (isEncrypted(bytes)) return { failure: protectedByPassword }
    const blocks = wordBlocks(bytes)
    if (blocks) return { blocks }
    const version = await libreOfficeVersion()
    if (version === undefined) return { failure: withoutProgram }
    return (await byLibreOffice(bytes, request, version)) ?? { failure: unreadable }
  },
}

const protectedByPassword =
  'is protected by a password: open it with the password, save a copy without one and read that'
const withoutProgram =
  'is a Word file older than Word 97, or a damaged one: install LibreOffice, which reads such files, or open it in Word and save it as .docx'
const unreadable =
  'is a damaged Word file (.doc), LibreOffice cannot read it either: fetch it again, or open it in Word and save it as .docx'

/** The blocks of a file of Word 97 to 2003; undefined when it is none that can be opened. */
export function wordBlocks(bytes: Uint8Array): Block[] | undefined {
  const file = openWord(bytes)
  if (!file) return undefined
  const document = new WordDocument(file)
  const body = document.body()
  const above = hasLetterhead(body) ? [] : document.firstHeader()
  return [...(hasLetterhead(above) ? above : []), ...body, ...document.notes]
}

async function byLibreOffice(bytes: Uint8Array, request: ReadRequest, version: string): Promise<Reading | undefined> {
  const docx = await docxByLibreOffice(bytes, convertTime)
  if (!docx) return undefined
  const { reader: word } = await import('../docx.ts')
  const reading = await word.read(docx, request)
  if ('failure' in reading || !reading.blocks) return undefined
  return { ...reading, format: 'doc', reader: `doc/2 (LibreOffice ${version})` }
}

/** FibBase of the stream WordDocument ([MS-DOC] 2.5.2): its first two bytes, and the bit that says "encrypted". */
function isEncrypted(bytes: Uint8Array): boolean {
  for (let at = 512; at + 12 < bytes.length; at += 512)
    if (bytes[at] === 0xec && bytes[at + 1] === 0xa5) return ((bytes[at + 11] ?? 0) & 1) === 1
  return false
}

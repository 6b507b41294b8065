import type { Format } from './reader.ts'
import { holds, holdsStream, isOle, isZip } from './sniff.ts'

/** Endings of texts, which need no reader. */
const textEndings: readonly string[] = ['txt', 'md', 'markdown']

/** Every format that is read beside text, the first that knows the bytes wins. To add one: a file with its reader, and a row here. */
export const formats: readonly Format[] = [
  {
    id: 'docx',
    name: 'Word',
    endings: ['docx', 'docm', 'dotx'],
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    version: '1',
    reads:
      'letterhead and signature tables, automatic numbers, footnotes, text boxes; changes as accepted; .VnTime and VNI fonts',
    sniff: (bytes) =>
      isZip(bytes) ? holds(bytes, 'word/document') : isOle(bytes) && holdsStream(bytes, 'EncryptedPackage'),
    load: async () => (await import('./docx.ts')).reader,
  },
]

/** Endings of all files that are read: folders are searched for them. */
export const readableEndings: readonly string[] = [
  ...new Set([...textEndings, ...formats.flatMap(({ endings }) => endings)]),
]

/** The format of the bytes; undefined for text, and for what nothing reads. */
export function formatOf(bytes: Uint8Array, path: string): Format | undefined {
  return formats.find(({ sniff }) => sniff(bytes, path))
}

/** The ending of a path in small letters, without the dot. */
export const endingOf = (path: string): string => /\.([a-z0-9]{1,8})$/iu.exec(path)?.[1]?.toLowerCase() ?? ''

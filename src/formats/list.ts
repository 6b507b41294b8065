import { pagedFormats } from './paged-formats.ts'
import type { Format } from './reader.ts'
import {
  headOf,
  holds,
  holdsPart,
  holdsStream,
  isOle,
  isZip,
  looksLikeHtml,
  looksLikeMail,
  startsWith,
} from './sniff.ts'

/** Endings of texts, which need no reader. */
const textEndings: readonly string[] = ['txt', 'md', 'markdown']

/** Every format that is read beside text, the first that knows the bytes wins. To add one: a file with its reader, and a row here. */
export const formats: readonly Format[] = [
  {
    id: 'docx',
    name: 'Word',
    endings: ['docx', 'docm', 'dotx'],
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    version: '2',
    reads:
      'letterhead and signature tables, automatic numbers, footnotes, text boxes; changes as accepted; .VnTime and VNI fonts',
    hasParagraphs: true,
    sniff: (bytes) =>
      isZip(bytes) ? holdsPart(bytes, 'word/') : isOle(bytes) && holdsStream(bytes, 'EncryptedPackage'),
    load: async () => (await import('./docx.ts')).reader,
  },
  {
    id: 'odt',
    name: 'OpenDocument',
    endings: ['odt', 'ott'],
    mediaType: 'application/vnd.oasis.opendocument.text',
    version: '3',
    reads: 'tables, automatic numbers, notes, text frames; changes as accepted; old fonts',
    hasParagraphs: true,
    // Packed anew by other programs, the type no longer stands at the front.
    sniff: (bytes, path) =>
      isZip(bytes) &&
      (holds(bytes, 'mimetypeapplication/vnd.oasis.opendocument.text', 0, 256) ||
        (/\.o[dt]t$/iu.test(path) && holdsPart(bytes, 'content.xml'))),
    load: async () => (await import('./odt.ts')).reader,
  },
  {
    id: 'xlsx',
    name: 'Excel',
    endings: ['xlsx', 'xlsm'],
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    version: '2',
    reads: 'annexes: the sheets that are shown, as tables',
    sniff: (bytes) => isZip(bytes) && holdsPart(bytes, 'xl/'),
    load: async () => (await import('./xlsx.ts')).reader,
  },
  {
    id: 'rtf',
    name: 'RTF',
    endings: ['rtf'],
    mediaType: 'application/rtf',
    version: '2',
    reads: 'tables, automatic numbers, footnotes, text boxes; character sets and old fonts; also under the name .doc',
    hasParagraphs: true,
    sniff: (bytes) => startsWith(bytes, '{\\rtf') || (bytes[0] !== 0x7b && headOf(bytes, 16).startsWith('{\\rtf')),
    load: async () => (await import('./rtf.ts')).reader,
  },
  {
    id: 'mail',
    name: 'mail',
    endings: ['eml', 'mht', 'mhtml'],
    mediaType: 'message/rfc822',
    version: '1',
    reads: 'what the mail or the saved page says, and each document attached to it, as `mail.eml!/name.docx`',
    isContainer: true,
    hasParagraphs: true,
    sniff: looksLikeMail,
    load: async () => (await import('./mail.ts')).reader,
  },
  {
    id: 'html',
    name: 'web page',
    endings: ['html', 'htm', 'xhtml'],
    mediaType: 'text/html',
    version: '1',
    reads:
      'the document within the page, without menus and lists of links; pages that Word saved, also under the name .doc',
    hasParagraphs: true,
    sniff: looksLikeHtml,
    load: async () => (await import('./html.ts')).reader,
  },
  {
    id: 'zip',
    name: 'ZIP',
    endings: ['zip'],
    mediaType: 'application/zip',
    version: '1',
    reads: 'each document inside, as `file.zip!/folder/name.docx`; archives within archives twice',
    isContainer: true,
    // An archive of nothing is its end alone.
    sniff: (bytes) => isZip(bytes) || startsWith(bytes, 'PK\x05\x06'),
    load: async () => (await import('./zip.ts')).reader,
  },
  ...pagedFormats,
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
export const endingOf = (path: string): string => /\.([a-zA-Z0-9]{1,8})$/u.exec(path)?.[1]?.toLowerCase() ?? ''

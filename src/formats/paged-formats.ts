import type { Format } from './reader.ts'
import { holds, holdsStream, isOle } from './sniff.ts'

/** Formats that lay out pages: Word 97, PDF, pictures. */
export const pagedFormats: readonly Format[] = [
  {
    id: 'doc',
    name: 'Word 97 to 2003 (.doc)',
    endings: ['doc', 'dot'],
    mediaType: 'application/msword',
    version: '2',
    reads: 'as Word: tables, automatic numbers, notes, text boxes, old fonts; what is hidden or deleted is left out',
    needs: 'LibreOffice for Word 95 and older',
    hasParagraphs: true,
    // The names of the parts stand near the end: a file that was cut off has only its own name.
    sniff: (bytes, path) =>
      isOle(bytes) && (holdsStream(bytes, 'WordDocument') || (/\.do[ct]$/iu.test(path) && !isOtherOffice(bytes))),
    load: async () => (await import('./doc/reader.ts')).reader,
  },
  {
    id: 'pdf',
    name: 'PDF',
    endings: ['pdf'],
    mediaType: 'application/pdf',
    version: '6',
    byOcr: true,
    reads: 'text by its places: columns, tables, text over page ends; old fonts; scans by OCR',
    needs: 'scans: Tesseract with its Vietnamese data, or tesseract.js',
    sniff: (bytes) => holds(bytes, '%PDF-', 0, 1024),
    load: async () => (await import('./pdf/reader.ts')).reader,
  },
  {
    id: 'image',
    name: 'picture (.jpg, .png)',
    endings: [],
    mediaType: 'image/jpeg',
    version: '6',
    byOcr: true,
    reads: 'a photograph or scan of one page by OCR; when it is named, not when a folder is searched',
    needs: 'Tesseract with its Vietnamese data, or tesseract.js',
    sniff: (bytes) => startsWith(bytes, [0xff, 0xd8, 0xff]) || startsWith(bytes, [0x89, 0x50, 0x4e, 0x47]),
    load: async () => (await import('./ocr/reader.ts')).reader,
  },
]

const isOtherOffice = (bytes: Uint8Array): boolean =>
  ['Workbook', 'Book', 'PowerPoint Document', '__properties_version1.0'].some((name) => holdsStream(bytes, name))

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, i) => bytes[i] === byte)

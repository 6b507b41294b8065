import { readPdf } from '../pdf/reader.ts'
import type { Reader } from '../reader.ts'
import { pdfOfPicture } from './picture-pdf.ts'

/** A photograph or scan of a page as JPEG or PNG, read by OCR. */
export const reader: Reader = {
  read: async (bytes, request) => {
    const size = dotsOf(bytes)
    if (size > request.limits.pixels)
      return { failure: `has ${size} dots, the limit is ${request.limits.pixels}: make the picture smaller first` }
    const pdf = pdfOfPicture(bytes)
    if (!pdf) return { failure: 'is a picture that cannot be read: save it as a plain JPEG or PNG' }
    return readPdf(pdf, request, 'image')
  },
}

/** Width times height of a PNG; a JPEG cannot be larger than its 65,535 lines and is bounded when it is drawn. */
function dotsOf(bytes: Uint8Array): number {
  if (bytes[0] !== 0x89 || bytes.length < 24) return 0
  const view = new DataView(bytes.buffer, bytes.byteOffset, 24)
  return view.getUint32(16) * view.getUint32(20)
}

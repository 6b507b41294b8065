import { readPdf } from '../pdf/reader.ts'
import type { Reader } from '../reader.ts'
import { dotsOf, pdfOfPicture } from './picture-pdf.ts'

/** A photograph or scan of a page as JPEG or PNG, read by OCR. */
export const reader: Reader = {
  read: async (bytes, request) => {
    const { pixels } = request.limits
    const size = dotsOf(bytes)
    if (size > pixels)
      return {
        failure: `has ${size} dots, the limit is ${pixels}: make the picture smaller first, or allow more with --max-pixels`,
      }
    const pdf = pdfOfPicture(bytes)
    if (!pdf) return { failure: 'is a picture that cannot be read: save it as a plain JPEG or PNG' }
    return readPdf(pdf, request, 'image')
  },
}

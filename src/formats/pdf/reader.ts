import type { Reader, Reading, ReadRequest } from '../reader.ts'
import { signaturesOf } from './digital-signatures.ts'
import { readPages } from './pages.ts'
import { type OpenPdf, openPdf, pdfium } from './pdfium.ts'
import { boundStreams } from './unpacked.ts'

/** PDF: its letters by their places, its pictures by OCR. */
export const reader: Reader = {
  read: (bytes, request) => readPdf(bytes, request, 'pdf'),
}

/** Reads the pages of a PDF; `kind` says whether the user gave a PDF or a picture that was put into one. */
export async function readPdf(bytes: Uint8Array, request: ReadRequest, kind: 'pdf' | 'image'): Promise<Reading> {
  boundStreams(bytes, request.limits)
  const engine = await pdfium()
  const pdf = openPdf(engine, bytes)
  if ('fault' in pdf) return { failure: faults[pdf.fault] }
  try {
    const failure = refused(pdf, request)
    if (failure !== undefined) return { failure }
    const digitalSignatures = signaturesOf(engine, pdf)
    const reading = await readPages(engine, pdf, request, kind)
    return 'failure' in reading || !reading.blocks ? reading : { ...reading, digitalSignatures }
  } finally {
    pdf.close()
  }
}

const faults = {
  password: 'is protected by a password: open it with the password, save a copy without one and read that',
  damaged:
    'is a damaged PDF file: it is cut short or broken; fetch it again, or open it in a PDF program and save it anew',
}

function refused(pdf: OpenPdf, { limits }: ReadRequest): string | undefined {
  if (pdf.pages === 0) return 'is a PDF file without pages'
  return pdf.pages > limits.pages
    ? `has ${pdf.pages} pages, the limit is ${limits.pages}: split it first, or allow more with --max-pages`
    : undefined
}

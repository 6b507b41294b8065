import type { DigitalSignature } from '../../model/source.ts'
import { signerOf } from './certificate.ts'
import { type Engine, memory, type OpenPdf } from './pdfium.ts'

/** Each office that a document passes adds a few; a certificate with all that belong to it takes some tens of kB. */
const most = { signatures: 50, bytes: 1 << 20 }

/** The digital signatures of a PDF, in the order of the file, as they say of themselves: nothing is verified. */
export function signaturesOf(engine: Engine, { handle }: OpenPdf): readonly DigitalSignature[] {
  const { api } = engine
  const found = new Map<string, DigitalSignature>()
  const count = Math.min(most.signatures, api.FPDF_GetSignatureCount(handle))
  for (let i = 0; i < count; i += 1) {
    const signature = api.FPDF_GetSignatureObject(handle, i)
    if (!signature) continue
    const signer = signerOf(written(engine, (at, size) => api.FPDFSignatureObj_GetContents(signature, at, size)))
    if (!signer) continue
    const at = timeOf(written(engine, (place, size) => api.FPDFSignatureObj_GetTime(signature, place, size)))
    const one = { ...signer, ...(at === undefined ? {} : { at }) }
    found.set(JSON.stringify(one), one)
  }
  return [...found.values()]
}

/** What PDFium writes into memory that is made for it: it first tells how much that is. */
function written({ api }: Engine, write: (at: number, size: number) => number): Uint8Array {
  const size = write(0, 0)
  if (size <= 0 || size > most.bytes) return new Uint8Array()
  const at = api.pdfium.wasmExports.malloc(size)
  try {
    write(at, size)
    return memory(api).slice(at, at + size)
  } finally {
    api.pdfium.wasmExports.free(at)
  }
}

/** "D:20310821154116+07'00'" (ISO 32000-1, 7.9.4) → "2031-08-21T15:41:16+07:00". */
export function timeOf(bytes: Uint8Array): string | undefined {
  const text = Buffer.from(bytes.subarray(0, 40)).toString('latin1')
  const parts =
    /^D:(\d{4})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])([01]\d|2[0-3])([0-5]\d)([0-5]\d)(?:(Z)|([+-])(\d\d)'?(\d\d)?)?/u.exec(
      text,
    )
  if (!parts) return undefined
  const [, year, month, day, hour, minute, second, zero, sign, hours, minutes = '00'] = parts
  const zone = zero ? 'Z' : sign === undefined ? '' : `${sign}${hours}:${minutes}`
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`
}

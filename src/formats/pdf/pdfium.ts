import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium'

/** PDFium's codes of FPDF_GetLastError that a user can do something about. */
export type PdfFault = 'password' | 'damaged'

/** A block of PDFium's memory for what it writes: doubles or floats, read back by place. */
export interface Slots {
  readonly at: number
  /** Address of slot `i` of doubles. */
  double(i: number): number
  readDouble(i: number): number
  readFloat(i: number): number
  readInt(i: number): number
}

/** PDFium with the memory that one document takes. */
export interface Engine {
  readonly api: WrappedPdfiumModule
  readonly slots: Slots
}

let engine: Promise<Engine> | undefined

/** The one PDFium of this thread, started when the first PDF is met. */
export function pdfium(): Promise<Engine> {
  engine ??= start()
  return engine
}

async function start(): Promise<Engine> {
  const api = await init({})
  api.PDFiumExt_Init()
  return { api, slots: slotsOf(api) }
}

/** PDFium's memory; the view is made anew whenever it grew. */
export function memory(api: WrappedPdfiumModule): Uint8Array {
  const heap: unknown = Reflect.get(api.pdfium, 'HEAPU8')
  if (heap instanceof Uint8Array) return heap
  throw new Error('PDFium has no memory')
}

function slotsOf(api: WrappedPdfiumModule): Slots {
  const at = api.pdfium.wasmExports.malloc(512)
  const read = (kind: 'double' | 'float' | 'i32', address: number): number => {
    const value: unknown = api.pdfium.getValue(address, kind)
    return typeof value === 'number' ? value : 0
  }
  return {
    at,
    double: (i) => at + i * 8,
    readDouble: (i) => read('double', at + i * 8),
    readFloat: (i) => read('float', at + i * 4),
    readInt: (i) => read('i32', at + i * 4),
  }
}

/** An opened document: its handle and what closes it. */
export interface OpenPdf {
  readonly handle: number
  readonly pages: number
  close(): void
}

/** Opens a PDF from its bytes, or says why it cannot be opened. Close it when done. */
export function openPdf({ api }: Engine, bytes: Uint8Array, password = ''): OpenPdf | { readonly fault: PdfFault } {
  const at = api.pdfium.wasmExports.malloc(bytes.length)
  memory(api).set(bytes, at)
  const handle = api.FPDF_LoadMemDocument(at, bytes.length, password)
  if (!handle) {
    const code = api.FPDF_GetLastError()
    api.pdfium.wasmExports.free(at)
    return { fault: code === 4 || code === 5 ? 'password' : 'damaged' }
  }
  return {
    handle,
    pages: api.FPDF_GetPageCount(handle),
    close: () => {
      api.FPDF_CloseDocument(handle)
      api.pdfium.wasmExports.free(at)
    },
  }
}

import { type Engine, memory, type OpenPdf } from './pdfium.ts'

/** A picture in colour as PDFium draws it: four bytes a dot (blue, green, red, nothing). */
export interface ColourPicture {
  readonly width: number
  readonly height: number
  readonly stride: number
  readonly bytes: Uint8Array
}

/** Four bytes a dot, without transparency (FPDFBitmap_BGRx). */
const fourBytes = 3
/** Draw stamps and filled fields too (FPDF_ANNOT). */
const withAnnotations = 1

/** The size of a page in points as it is shown. */
export function pageSize({ api }: Engine, pdf: OpenPdf, index: number): { width: number; height: number } | undefined {
  const page = api.FPDF_LoadPage(pdf.handle, index)
  if (!page) return undefined
  const size = { width: api.FPDF_GetPageWidthF(page), height: api.FPDF_GetPageHeightF(page) }
  api.FPDF_ClosePage(page)
  return size
}

/**
 * Draws a page and hands the picture to `use`; its bytes are PDFium's own and are gone afterwards.
 *
 * @param scale dots to the point: 300 / 72 for 300 dots to the inch
 * @param turn radians by which the page is turned clockwise about its middle, to set straight what lies askew
 * @param quarter quarter turns clockwise
 */
export function drawn<T>(
  { api }: Engine,
  pdf: OpenPdf,
  index: number,
  { scale, turn = 0, quarter = 0 }: { readonly scale: number; readonly turn?: number; readonly quarter?: number },
  use: (picture: ColourPicture) => T,
): T | undefined {
  const page = api.FPDF_LoadPage(pdf.handle, index)
  if (!page) return undefined
  const across = quarter % 2 === 1
  const [w, h] = [api.FPDF_GetPageWidthF(page), api.FPDF_GetPageHeightF(page)]
  const width = Math.max(1, Math.round((across ? h : w) * scale))
  const height = Math.max(1, Math.round((across ? w : h) * scale))
  const bitmap = api.FPDFBitmap_CreateEx(width, height, fourBytes, 0, 0)
  try {
    if (!bitmap) return undefined
    api.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff)
    if (turn === 0) api.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, quarter, withAnnotations)
    else {
      const at = api.pdfium.wasmExports.malloc(40)
      const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
      const [cx, cy] = [w / 2, h / 2]
      const matrix = [
        scale * cos,
        scale * sin,
        -scale * sin,
        scale * cos,
        scale * (cx - cos * cx + sin * cy),
        scale * (cy - sin * cx - cos * cy),
        0,
        0,
        width,
        height,
      ]
      for (const [i, value] of matrix.entries()) api.pdfium.setValue(at + i * 4, value, 'float')
      api.FPDF_RenderPageBitmapWithMatrix(bitmap, page, at, at + 24, withAnnotations)
      api.pdfium.wasmExports.free(at)
    }
    const stride = api.FPDFBitmap_GetStride(bitmap)
    const start = api.FPDFBitmap_GetBuffer(bitmap)
    return use({ width, height, stride, bytes: memory(api).subarray(start, start + stride * height) })
  } finally {
    if (bitmap) api.FPDFBitmap_Destroy(bitmap)
    api.FPDF_ClosePage(page)
  }
}

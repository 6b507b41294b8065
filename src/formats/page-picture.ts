import { crc32, deflateSync } from 'node:zlib'
import { defaultLimits } from './limits.ts'
import { formatOf } from './list.ts'
import type { ReadOptions } from './reader.ts'

/** A page as programs show it. */
export interface PagePicture {
  /** In dots. */
  readonly width: number
  readonly height: number
  readonly png: Uint8Array
}

/** A page of A4 is 992 dots wide: legible on a screen. */
const usual = 120 / 72

/**
 * Draws a page of a PDF or a picture as it is shown, so that the boxes of `placesOf` fit it when they are multiplied by
 * `dotsPerPoint`.
 *
 * @param page from 1
 * @param options `dotsPerPoint`: how fine, 120 dots to the inch when not given; made coarser where the picture would pass the limit
 * of dots
 * @returns the picture, or why there is none, in words that follow the file's name
 * @example const picture = await pagePicture('cong-van.pdf', bytes, 2)
 */
export async function pagePicture(
  path: string,
  bytes: Uint8Array,
  page: number,
  options: ReadOptions & { readonly dotsPerPoint?: number } = {},
): Promise<PagePicture | { readonly failure: string }> {
  const held = await pdfOf(path, bytes)
  if (!held) return { failure: 'has no pages that can be shown: only PDF, JPEG and PNG have' }
  // PDFium is loaded when there is something to draw.
  const [{ openPdf, pdfium }, { drawn, pageSize }] = await Promise.all([
    import('./pdf/pdfium.ts'),
    import('./pdf/render.ts'),
  ])
  const engine = await pdfium()
  const pdf = openPdf(engine, held)
  if ('fault' in pdf) return { failure: pdf.fault === 'password' ? 'is protected by a password' : 'is damaged' }
  try {
    const size = page >= 1 && page <= pdf.pages ? pageSize(engine, pdf, page - 1) : undefined
    if (!size) return { failure: `has no page ${page}: it has ${pdf.pages}` }
    const dots = (options.limits ?? defaultLimits).pixels
    const finest = Math.sqrt(dots / Math.max(1, size.width * size.height))
    const scale = Math.min(options.dotsPerPoint ?? usual, finest)
    return drawn(engine, pdf, page - 1, { scale }, pngOf) ?? { failure: `has a page ${page} that cannot be drawn` }
  } finally {
    pdf.close()
  }
}

async function pdfOf(path: string, bytes: Uint8Array): Promise<Uint8Array | undefined> {
  const format = formatOf(bytes, path)?.id
  if (format === 'pdf') return bytes
  return format === 'image' ? (await import('./ocr/picture-pdf.ts')).pdfOfPicture(bytes) : undefined
}

interface Dots {
  readonly width: number
  readonly height: number
  readonly stride: number
  readonly bytes: Uint8Array
}

/** Blue, green, red, nothing → PNG of eight bits a colour; each row is told by what differs from the row above, which packs well. */
function pngOf({ width, height, stride, bytes }: Dots): PagePicture {
  const row = width * 3 + 1
  const raw = new Uint8Array(row * height)
  for (let y = 0; y < height; y += 1) {
    const to = y * row
    raw[to] = y === 0 ? 0 : 2
    for (let x = 0; x < width; x += 1)
      for (let colour = 0; colour < 3; colour += 1) {
        const from = y * stride + x * 4 + 2 - colour
        const above = y === 0 ? 0 : (bytes[from - stride] ?? 0)
        raw[to + 1 + x * 3 + colour] = (bytes[from] ?? 0) - above
      }
  }
  const head = new DataView(new ArrayBuffer(13))
  head.setUint32(0, width)
  head.setUint32(4, height)
  head.setUint8(8, 8)
  head.setUint8(9, 2)
  const parts = [
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', new Uint8Array(head.buffer)),
    chunk('IDAT', deflateSync(raw, { level: 4 })),
    chunk('IEND', new Uint8Array()),
  ]
  return { width, height, png: Buffer.concat(parts) }
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const whole = new Uint8Array(data.length + 12)
  const view = new DataView(whole.buffer)
  view.setUint32(0, data.length)
  whole.set(new TextEncoder().encode(name), 4)
  whole.set(data, 8)
  view.setUint32(data.length + 8, crc32(whole.subarray(4, data.length + 8)))
  return whole
}

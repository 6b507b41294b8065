import { inflateSync } from 'node:zlib'
import { LimitError, type Limits, tooLargeUnpacked, tooTightlyPacked } from '../limits.ts'

/** A dictionary before its stream is shorter than this. */
const dictionary = 2000
/** Small streams may be packed as tightly as they like. */
const small = 1024 * 1024
/** The streams of a document come to no more than this many times its size: letters pack five to ten times. */
const whole = 20

/**
 * Refuses a PDF whose streams unpack to more than a document can hold, before PDFium unpacks them: it cannot be stopped within a page.
 * Pictures are left out, since they are unpacked to what their page shows.
 *
 * @throws LimitError
 */
export function boundStreams(bytes: Uint8Array, limits: Limits): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  let total = 0
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at)) {
    const start = startOfData(file, at + 6)
    at += 6
    if (start === undefined) continue
    const end = file.indexOf('endstream', start)
    const before = file.toString('latin1', Math.max(0, at - dictionary), at)
    const own = before.slice(before.lastIndexOf('obj') + 1)
    at = end < 0 ? file.length : end + 9
    if (!/\/Fl(?:ateDecode)?(?![A-Za-z])/u.test(own) || /\/Subtype\s*\/Image/u.test(own)) continue
    const packed = (end < 0 ? file.length : end) - start
    const size = unpackedSize(file.subarray(start, start + packed), limits.unpackedBytes)
    total += size
    if (size > limits.unpackedBytes || (total > limits.unpackedBytes && total > file.length * whole))
      throw new LimitError(tooLargeUnpacked(limits))
    if (size > small && size > packed * limits.ratio) throw new LimitError(tooTightlyPacked(limits))
  }
}

/** Behind the word "stream" comes a line's end, else it is another word ("endstream"). */
function startOfData(file: Buffer, at: number): number | undefined {
  if (file[at] === 10) return at + 1
  return file[at] === 13 ? at + (file[at + 1] === 10 ? 2 : 1) : undefined
}

/** How long a stream is when it is unpacked, as often as it was packed; what cannot be unpacked counts nothing. */
function unpackedSize(packed: Uint8Array, most: number, times = 3): number {
  try {
    const once = inflateSync(packed, { maxOutputLength: most })
    const isPacked = (once[0] ?? 0) % 16 === 8 && (((once[0] ?? 0) << 8) | (once[1] ?? 0)) % 31 === 0
    return isPacked && times > 1 ? Math.max(once.length, unpackedSize(once, most, times - 1)) : once.length
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE' ? most + 1 : 0
  }
}

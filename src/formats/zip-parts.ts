import { type UnzipFileInfo, unzipSync } from 'fflate'
import { LimitError, type Limits, tooLargeUnpacked, tooMany, tooTightlyPacked } from './limits.ts'

/** The parts of a ZIP archive that are wanted, unpacked within the limits. The sizes that it declares are never trusted beyond them. */
export function unpack(
  bytes: Uint8Array,
  limits: Limits,
  wanted: (name: string) => boolean,
): ReadonlyMap<string, Uint8Array> {
  let left = limits.unpackedBytes
  let count = 0
  const filter = ({ name, size, originalSize, compression }: UnzipFileInfo): boolean => {
    if (name.endsWith('/') || !wanted(name)) return false
    count += 1
    if (count > limits.entries) throw new LimitError(tooMany(limits))
    if (compression !== 0 && compression !== 8)
      throw new LimitError('is packed in a way that is not read: pack it again as an ordinary ZIP')
    // Small parts may shrink to nearly nothing: white space, empty styles.
    if (originalSize > 1_000_000 && originalSize > size * limits.ratio) throw new LimitError(tooTightlyPacked(limits))
    left -= originalSize
    if (left < 0) throw new LimitError(tooLargeUnpacked(limits))
    return true
  }
  return new Map(Object.entries(unzipSync(bytes, { filter })))
}

/** The text of an XML part: UTF-8, or UTF-16 by its mark. */
export function partText(part: Uint8Array): string {
  const utf16 =
    part[0] === 0xff && part[1] === 0xfe ? 'utf-16le' : part[0] === 0xfe && part[1] === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(utf16).decode(part)
}

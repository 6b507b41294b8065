import { sealedDay, sealedTime } from '../../model/own-mark.ts'

/**
 * Sets the times of all entries of a ZIP archive to one moment, so that the same content gives the same bytes and is known as ours
 * (APPNOTE 4.3.7 and 4.3.12). The archive is changed in place.
 *
 * @throws when the bytes are no ZIP archive, which is an error of whoever calls
 */
export function sealZip(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.length - 22
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end -= 1
  if (end < 0) throw new Error('no ZIP archive')
  const entries = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  for (let i = 0; i < entries; i += 1) {
    view.setUint16(at + 12, sealedTime, true)
    view.setUint16(at + 14, sealedDay, true)
    const local = view.getUint32(at + 42, true)
    view.setUint16(local + 10, sealedTime, true)
    view.setUint16(local + 12, sealedDay, true)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return bytes
}

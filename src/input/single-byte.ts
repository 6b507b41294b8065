/** What windows-1252 has at 0x80 to 0x9f; five places are empty and stay what they are. */
const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** How much is turned into letters at once: a call takes so many arguments. */
const piece = 8192

/**
 * Bytes of windows-1252 → text. Node's own decoder of that name gives ISO-8859-1 in some releases (20.20 among them), where dashes and
 * curly quotes become control characters.
 *
 * @example fromWindows1252(Uint8Array.of(0x93, 0x61, 0x94)) // '“a”'
 */
export function fromWindows1252(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += piece) text += String.fromCharCode(...bytes.subarray(at, at + piece))
  return text.replace(/[\u0080-\u009f]/gu, (letter) => high.charAt(letter.charCodeAt(0) - 0x80))
}

/**
 * Bytes → text by the name of an encoding, as web pages and RTF give it; a mark of byte order stays.
 *
 * @throws {RangeError} nobody knows the encoding
 */
export function decodeBytes(label: string, bytes: Uint8Array): string {
  const decoder = new TextDecoder(label, { ignoreBOM: true })
  return decoder.encoding === 'windows-1252' ? fromWindows1252(bytes) : decoder.decode(bytes)
}

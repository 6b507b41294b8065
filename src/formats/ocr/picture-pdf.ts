import { deflateSync, inflateSync } from 'node:zlib'

/** A picture's size and what a PDF needs to hold it. */
interface Held {
  readonly width: number
  readonly height: number
  /** Entries of the picture's dictionary. */
  readonly entries: string
  readonly data: Uint8Array
  /** Quarter turns clockwise that a camera noted. */
  readonly quarter: number
}

/** A photograph is as large as a page: its longer side is that of A4, in points. */
const longSide = 842

/**
 * A picture (JPEG or PNG) → a PDF of one page that shows it, so that one way leads from pages to words. Undefined when the
 * bytes are no such picture or a kind that is not read (PNG with 16 bits or woven lines).
 */
export function pdfOfPicture(bytes: Uint8Array): Uint8Array | undefined {
  const held = heldJpeg(bytes) ?? heldPng(bytes)
  if (!held || held.width === 0 || held.height === 0) return undefined
  const scale = longSide / Math.max(held.width, held.height)
  const [width, height] = [held.width * scale, held.height * scale].map((value) => value.toFixed(2))
  const encoder = new TextEncoder()
  const content = `q ${width} 0 0 ${height} 0 0 cm /I Do Q`
  const turn = held.quarter > 0 ? `/Rotate ${held.quarter * 90}` : ''
  const objects: (string | readonly [string, Uint8Array])[] = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${width} ${height}]${turn}/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>>>`,
    [`<</Length ${content.length}>>`, encoder.encode(content)],
    [
      `<</Type/XObject/Subtype/Image/Width ${held.width}/Height ${held.height}${held.entries}/Length ${held.data.length}>>`,
      held.data,
    ],
  ]
  const parts: Uint8Array[] = [encoder.encode('%PDF-1.4\n')]
  let at = parts[0]?.length ?? 0
  const places: number[] = []
  const add = (part: Uint8Array): void => {
    parts.push(part)
    at += part.length
  }
  for (const [i, object] of objects.entries()) {
    places.push(at)
    if (typeof object === 'string') add(encoder.encode(`${i + 1} 0 obj${object}endobj\n`))
    else {
      add(encoder.encode(`${i + 1} 0 obj${object[0]}stream\n`))
      add(object[1])
      add(encoder.encode('\nendstream endobj\n'))
    }
  }
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const size = places.length + 1
  add(
    encoder.encode(
      `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer<</Size ${size}/Root 1 0 R>>\nstartxref\n${at}\n%%EOF`,
    ),
  )
  const file = new Uint8Array(at)
  let to = 0
  for (const part of parts) {
    file.set(part, to)
    to += part.length
  }
  return file
}

/** Width times height of a JPEG or PNG, by its head; 0 for what is no such picture. Asked before the dots themselves are unpacked. */
export function dotsOf(bytes: Uint8Array): number {
  if (signature.every((byte, i) => bytes[i] === byte)) return word32(bytes, 16) * word32(bytes, 20)
  const held = heldJpeg(bytes)
  return held ? held.width * held.height : 0
}

const word16 = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
const word32 = (bytes: Uint8Array, at: number): number => word16(bytes, at) * 65536 + word16(bytes, at + 2)

function heldJpeg(bytes: Uint8Array): Held | undefined {
  if (word16(bytes, 0) !== 0xffd8) return undefined
  let quarter = 0
  for (let at = 2; at + 9 < bytes.length; ) {
    if (bytes[at] !== 0xff) return undefined
    const kind = bytes[at + 1] ?? 0
    if (kind === 0xff) {
      at += 1
      continue
    }
    if (kind === 0xe1) quarter = quarterOfExif(bytes, at + 4)
    const frame = kind >= 0xc0 && kind <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(kind)
    if (frame) {
      const spaces: Readonly<Record<number, string>> = { 1: 'DeviceGray', 3: 'DeviceRGB', 4: 'DeviceCMYK' }
      const space = spaces[bytes[at + 9] ?? 0]
      if (!space) return undefined
      const decode = space === 'DeviceCMYK' ? '/Decode[1 0 1 0 1 0 1 0]' : ''
      const entries = `/ColorSpace/${space}/BitsPerComponent 8${decode}/Filter/DCTDecode`
      return { width: word16(bytes, at + 7), height: word16(bytes, at + 5), entries, data: bytes, quarter }
    }
    at += 2 + word16(bytes, at + 2)
  }
  return undefined
}

/** How a camera was held (EXIF tag 0x0112), as quarter turns clockwise that set the picture upright. */
function quarterOfExif(bytes: Uint8Array, at: number): number {
  if (word32(bytes, at) !== 0x45786966) return 0
  const start = at + 6
  const little = word16(bytes, start) === 0x4949
  const two = (i: number): number => (little ? (bytes[i] ?? 0) | ((bytes[i + 1] ?? 0) << 8) : word16(bytes, i))
  const first = start + (little ? two(start + 4) : two(start + 6))
  const count = Math.min(two(first), 200)
  for (let i = 0; i < count; i += 1) {
    const entry = first + 2 + i * 12
    if (two(entry) !== 0x0112) continue
    const quarters: Readonly<Record<number, number>> = { 3: 2, 6: 1, 8: 3 }
    return quarters[two(entry + 8)] ?? 0
  }
  return 0
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

function heldPng(bytes: Uint8Array): Held | undefined {
  if (!signature.every((byte, i) => bytes[i] === byte)) return undefined
  const [width, height, depth, colour, woven] = [
    word32(bytes, 16),
    word32(bytes, 20),
    bytes[24] ?? 0,
    bytes[25] ?? 0,
    bytes[28],
  ]
  if (woven !== 0 || depth === 16) return undefined
  const data: Uint8Array[] = []
  let palette = ''
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = word32(bytes, at)
    const kind = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    const body = bytes.subarray(at + 8, at + 8 + length)
    if (kind === 'IDAT') data.push(body)
    if (kind === 'PLTE') palette = Buffer.from(body).toString('hex')
    at += 12 + length
  }
  const packed = Buffer.concat(data)
  const channels: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }
  const count = channels[colour]
  if (!count || packed.length === 0) return undefined
  if (colour === 4 || colour === 6) return withoutAlpha(packed, width, height, count)
  const space =
    colour === 3
      ? `[/Indexed/DeviceRGB ${palette.length / 6 - 1}<${palette}>]`
      : colour === 2
        ? '/DeviceRGB'
        : '/DeviceGray'
  const entries = `/ColorSpace${space}/BitsPerComponent ${depth}/Filter/FlateDecode/DecodeParms<</Predictor 15/Colors ${count}/BitsPerComponent ${depth}/Columns ${width}>>`
  return { width, height, entries, data: packed, quarter: 0 }
}

/** Unpacks a PNG with transparency, lays it on white paper and packs it again. */
function withoutAlpha(packed: Uint8Array, width: number, height: number, channels: number): Held | undefined {
  const row = width * channels
  let lines: Uint8Array
  try {
    // A picture of this size unpacks to so many bytes and no more.
    lines = inflateSync(packed, { maxOutputLength: Math.max(1, (row + 1) * height) })
  } catch {
    return undefined
  }
  if (lines.length < (row + 1) * height) return undefined
  const colours = channels - 1
  const out = new Uint8Array(width * colours * height)
  let last = new Uint8Array(row)
  for (let y = 0; y < height; y += 1) {
    const from = y * (row + 1)
    const line = unfiltered(lines.subarray(from + 1, from + 1 + row), last, lines[from] ?? 0, channels)
    for (let x = 0; x < width; x += 1) {
      const alpha = (line[x * channels + colours] ?? 0) / 255
      for (let c = 0; c < colours; c += 1)
        out[(y * width + x) * colours + c] = Math.round((line[x * channels + c] ?? 0) * alpha + 255 * (1 - alpha))
    }
    last = line
  }
  const space = colours === 3 ? '/DeviceRGB' : '/DeviceGray'
  const entries = `/ColorSpace${space}/BitsPerComponent 8/Filter/FlateDecode`
  return { width, height, entries, data: deflateSync(out, { level: 1 }), quarter: 0 }
}

/** A line of a PNG without its filter (PNG specification, 9.2). */
function unfiltered(line: Uint8Array, above: Uint8Array, filter: number, step: number): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(line.length)
  for (let i = 0; i < line.length; i += 1) {
    const left = i >= step ? (out[i - step] ?? 0) : 0
    const up = above[i] ?? 0
    const corner = i >= step ? (above[i - step] ?? 0) : 0
    const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0
    out[i] = ((line[i] ?? 0) + guess) & 255
  }
  return out
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  if (a <= b && a <= c) return left
  return b <= c ? up : corner
}

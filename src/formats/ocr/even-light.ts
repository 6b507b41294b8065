import type { GreyPicture } from '../page/glyph.ts'

/** The light is looked at on a picture this many times smaller. */
const step = 4
/** Dark things narrower than twice this are letters and lines, not shadow; in dots of the small picture, 24 of the page. */
const reach = 6
/** Paper that is nowhere darker than this share of its brightest is lit well enough. */
const even = 0.8
/** The outer part of a picture, of each side, that does not tell how the page is lit: scanners leave black edges there. */
const margin = 0.06
/** Darker than this nothing is paper. */
const darkest = 24

/**
 * Takes shadows off the photograph of a page: each dot becomes as bright as if the paper around it were white. OCR parts ink from paper by
 * one grey for the whole page, and takes all that lies in a shadow for ink. A page that is lit evenly is given back as it is.
 */
export function inEvenLight(picture: GreyPicture): GreyPicture {
  const small = smaller(picture)
  const paper = closed(small)
  if (isEven(paper)) return picture
  const { width, height, bytes } = picture
  const out = new Uint8Array(width * height)
  const [across, down] = [between(width, paper.width), between(height, paper.height)]
  for (let y = 0; y < height; y += 1) {
    const first = (down.first[y] ?? 0) * paper.width
    const second = Math.min(first + paper.width, (paper.height - 1) * paper.width)
    const part = down.share[y] ?? 0
    for (let x = 0; x < width; x += 1) {
      const left = across.first[x] ?? 0
      const right = Math.min(left + 1, paper.width - 1)
      const share = across.share[x] ?? 0
      const above = (paper.bytes[first + left] ?? 0) * (1 - share) + (paper.bytes[first + right] ?? 0) * share
      const below = (paper.bytes[second + left] ?? 0) * (1 - share) + (paper.bytes[second + right] ?? 0) * share
      const light = Math.max(darkest, above * (1 - part) + below * part)
      out[y * width + x] = Math.min(255, ((bytes[y * width + x] ?? 0) * 255) / light)
    }
  }
  return { width, height, bytes: out }
}

/** For each dot of the large picture along one side: the dot of the small one before it, and how near the next one is. */
function between(size: number, small: number): { readonly first: Uint16Array; readonly share: Float32Array } {
  const [first, share] = [new Uint16Array(size), new Float32Array(size)]
  for (let place = 0; place < size; place += 1) {
    const exact = Math.min(small - 1, Math.max(0, (place + 0.5) / step - 0.5))
    first[place] = Math.floor(exact)
    share[place] = exact - Math.floor(exact)
  }
  return { first, share }
}

/** Means of squares of dots. */
function smaller({ width, height, bytes }: GreyPicture): GreyPicture {
  const [columns, rows] = [Math.max(1, Math.floor(width / step)), Math.max(1, Math.floor(height / step))]
  const out = new Uint8Array(columns * rows)
  for (let y = 0; y < rows; y += 1)
    for (let x = 0; x < columns; x += 1) {
      let sum = 0
      for (let j = 0; j < step; j += 1)
        for (let i = 0; i < step; i += 1) sum += bytes[(y * step + j) * width + x * step + i] ?? 0
      out[y * columns + x] = sum / (step * step)
    }
  return { width: columns, height: rows, bytes: out }
}

/** Without what is dark and narrow: the brightest around each dot, then the darkest of those. The edge of a shadow stays where it is. */
const closed = (picture: GreyPicture): GreyPicture => inverse(brightened(inverse(brightened(picture))))

const inverse = ({ width, height, bytes }: GreyPicture): GreyPicture => ({
  width,
  height,
  bytes: bytes.map((value) => 255 - value),
})

/** Each dot as bright as the brightest near it: along the lines, then across them. */
function brightened({ width, height, bytes }: GreyPicture): GreyPicture {
  const across = brightestAlong(bytes, { lines: height, length: width, stride: 1, between: width })
  return { width, height, bytes: brightestAlong(across, { lines: width, length: height, stride: width, between: 1 }) }
}

interface Lines {
  readonly lines: number
  readonly length: number
  /** From one dot of a line to the next, and from one line to the next. */
  readonly stride: number
  readonly between: number
}

function brightestAlong(bytes: Uint8Array, { lines, length, stride, between: gap }: Lines): Uint8Array {
  const out = new Uint8Array(bytes.length)
  for (let line = 0; line < lines; line += 1) {
    const start = line * gap
    for (let i = 0; i < length; i += 1) {
      const last = start + Math.min(length - 1, i + reach) * stride
      let found = 0
      for (let place = start + Math.max(0, i - reach) * stride; place <= last; place += stride) {
        const value = bytes[place] ?? 0
        if (value > found) found = value
      }
      out[start + i * stride] = found
    }
  }
  return out
}

/** Whether the darkest paper is nearly as bright as the brightest; one dot in twenty at either end may be anything. */
function isEven({ width, height, bytes }: GreyPicture): boolean {
  const counts = new Uint32Array(256)
  let total = 0
  for (let y = Math.floor(height * margin); y < height * (1 - margin); y += 1)
    for (let x = Math.floor(width * margin); x < width * (1 - margin); x += 1) {
      const value = bytes[y * width + x] ?? 0
      counts[value] = (counts[value] ?? 0) + 1
      total += 1
    }
  const share = (part: number): number => {
    let seen = 0
    for (const [value, count] of counts.entries()) {
      seen += count
      if (seen >= total * part) return value
    }
    return 255
  }
  return share(0.05) >= even * share(0.95)
}

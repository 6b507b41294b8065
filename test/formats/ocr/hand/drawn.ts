import type { FoundWord } from '../../../../src/formats/ocr/found-word.ts'
import type { HandPage } from '../../../../src/formats/ocr/hand/read.ts'
import type { GreyPicture } from '../../../../src/formats/page/glyph.ts'

type Point = readonly [number, number]

/** Figures as a pen draws them, in a square from 0 to 1: strokes of points. */
const pens: Readonly<Record<string, readonly (readonly Point[])[]>> = {
  '0': [oval(0.5, 0.5, 0.3, 0.48)],
  '1': [
    [
      [0.3, 0.35],
      [0.55, 0.02],
      [0.55, 0.98],
    ],
  ],
  '2': [
    [
      [0.18, 0.25],
      [0.3, 0.06],
      [0.6, 0.03],
      [0.78, 0.2],
      [0.7, 0.45],
      [0.15, 0.96],
      [0.85, 0.96],
    ],
  ],
  '3': [
    [
      [0.2, 0.1],
      [0.5, 0.02],
      [0.75, 0.15],
      [0.7, 0.38],
      [0.42, 0.48],
      [0.72, 0.58],
      [0.78, 0.8],
      [0.5, 0.98],
      [0.18, 0.88],
    ],
  ],
  '4': [
    [
      [0.3, 0.04],
      [0.2, 0.6],
      [0.85, 0.58],
    ],
    [
      [0.68, 0.2],
      [0.66, 0.98],
    ],
  ],
  '5': [
    [
      [0.78, 0.03],
      [0.32, 0.03],
      [0.26, 0.45],
      [0.55, 0.4],
      [0.8, 0.62],
      [0.7, 0.88],
      [0.45, 0.98],
      [0.18, 0.88],
    ],
  ],
  '6': [
    [
      [0.65, 0.02],
      [0.32, 0.35],
      [0.22, 0.7],
      [0.35, 0.95],
      [0.62, 0.95],
      [0.75, 0.72],
      [0.58, 0.52],
      [0.28, 0.62],
    ],
  ],
  '7': [
    [
      [0.15, 0.05],
      [0.82, 0.05],
      [0.42, 0.98],
    ],
    [
      [0.32, 0.5],
      [0.76, 0.5],
    ],
  ],
}

function oval(x: number, y: number, wide: number, high: number): readonly Point[] {
  return Array.from({ length: 25 }, (_, i): Point => {
    const angle = (i / 24) * 2 * Math.PI
    return [x + wide * Math.sin(angle), y - high * Math.cos(angle)]
  })
}

const size = { width: 900, height: 600 }
/** The height of the type in dots, a dot to the point. */
const type = 36

/** A sheet on which letters are printed as blocks and figures are drawn, and what OCR would tell of it. */
export class Sheet {
  private readonly picture: GreyPicture = { ...size, bytes: new Uint8Array(size.width * size.height).fill(250) }
  private readonly words: FoundWord[] = []
  private readonly letters: { readonly text: string; readonly box: readonly [number, number, number, number] }[] = []

  /** A printed word: each letter a block in `cap` of the type's height, from `left` on the line `base`. */
  print(text: string, left: number, base: number, sure = 95): number {
    let at = left
    for (const letter of text) {
      const wide = Math.round((widths[letter] ?? 0.5) * type)
      const high = Math.round((letter === ':' ? 0.1 : 0.62) * type)
      if (letter === '/') this.line([at + 1, base], [at + wide - 2, base - Math.round(0.66 * type)], 1)
      else this.block(at, base - high, at + wide - 3, base)
      this.letters.push({ text: letter, box: [at, base - high, at + wide - 3, base] })
      at += wide
    }
    this.words.push({ text, left, right: at - 3, base, size: type / 0.92, sure, isFirst: this.words.length === 0 })
    return at
  }

  /** Figures by hand from `left` on, with a little space between them. */
  write(figures: string, left: number, base: number, apart = 5): number {
    let at = left
    for (const figure of figures) {
      const [wide, high] = [figure === '1' ? 20 : 22, 34]
      for (const stroke of pens[figure] ?? []) this.stroke(stroke, at, base - high, wide, high)
      at += wide + apart
    }
    return at
  }

  /** Strokes of a pen, in dots. */
  scrawl(points: readonly Point[]): void {
    this.stroke(points, 0, 0, 1, 1)
  }

  /** A dotted line. */
  dots(left: number, right: number, base: number): void {
    for (let x = left; x < right; x += 9) this.block(x, base - 3, x + 3, base)
  }

  /** The words and the page, for the reader of figures. */
  read(): { readonly words: readonly FoundWord[]; readonly page: HandPage } {
    return { words: this.words, page: { picture: this.picture, scale: 1, letters: async (line) => this.hocrOf(line) } }
  }

  /** What OCR would tell of a line that was cut out: its letters, moved as the picture was. The line is known by its width. */
  private hocrOf(line: Uint8Array): string {
    const width = Number(/^P5\n(\d+)/u.exec(new TextDecoder('latin1').decode(line.subarray(0, 30)))?.[1])
    const rows = [...new Set(this.words.map(({ base }) => base))].map((base) => {
      const letters = this.letters.filter(({ box }) => box[3] === base && box[0] < size.width)
      const [left, right] = [letters[0]?.box[0] ?? 0, letters.at(-1)?.box[2] ?? 0]
      return { letters, left, base, off: Math.abs(right - left + 2 * (0.35 * type + 10) - width) }
    })
    const row = rows.sort((a, b) => a.off - b.off)[0]
    const [dx, dy] = [Math.floor((row?.left ?? 0) - 0.35 * type) - 10, Math.floor((row?.base ?? 0) - 1.15 * type) - 10]
    const spans = row?.letters.map(({ text, box: [x0, y0, x1, y1] }) => {
      const title = `x_bboxes ${x0 - dx} ${y0 - dy} ${x1 - dx} ${y1 - dy}; x_conf 99.1`
      return `<span class='ocrx_cinfo' title='${title}'>${text}</span>`
    })
    return (spans ?? []).join('\n')
  }

  private block(left: number, top: number, right: number, bottom: number): void {
    for (let y = top; y < bottom; y += 1)
      for (let x = left; x < right; x += 1) this.picture.bytes[y * size.width + x] = 20
  }

  private stroke(points: readonly Point[], left: number, top: number, wide: number, high: number): void {
    const placed = points.map(([x, y]): Point => [left + x * wide, top + y * high])
    for (const [i, point] of placed.entries()) this.line(placed[i - 1] ?? point, point, 1.4)
  }

  private line([x0, y0]: Point, [x1, y1]: Point, thick: number): void {
    const steps = Math.ceil(Math.hypot(x1 - x0, y1 - y0) * 2) + 1
    for (let i = 0; i <= steps; i += 1) {
      const [x, y] = [x0 + ((x1 - x0) * i) / steps, y0 + ((y1 - y0) * i) / steps]
      this.block(Math.round(x - thick), Math.round(y - thick), Math.round(x + thick), Math.round(y + thick))
    }
  }
}

/** Widths of letters in heights of the type. */
const widths: Readonly<Record<string, number>> = { ':': 0.28, '/': 0.34, t: 0.28, m: 0.72, M: 0.89, Đ: 0.72, U: 0.72 }

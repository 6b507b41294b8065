import type { PageFrame } from '../../model/source.ts'

/** A letter (or a word that OCR read) with its place on the page: points (1/72 inch) from the left and the top edge. */
export interface Glyph {
  readonly text: string
  readonly left: number
  readonly right: number
  /** Where the letters stand: the line under which only g, p, q, y reach. */
  readonly base: number
  /** Height of the type in points. */
  readonly size: number
  /** Name of the font, when the file tells it. */
  readonly font?: string
}

/** A straight line that is drawn on the page: a border of a table, a line under a heading. */
export interface Rule {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** What stands on a page, wherever it was read from. */
export interface PageContent {
  readonly width: number
  readonly height: number
  readonly glyphs: readonly Glyph[]
  readonly rules: readonly Rule[]
  /** Share of the page that pictures cover, 0 to 1. */
  readonly pictured: number
  /** Where pictures stand on it; not told of a page that was turned. */
  readonly pictures?: readonly Rule[]
  /** Dots to the point of the picture that covers most, where there is one. */
  readonly dotsPerPoint?: number
  /** The page as it is shown. */
  readonly frame?: PageFrame
}

/** A picture in grey, a byte a dot, row after row from the top. */
export interface GreyPicture {
  readonly width: number
  readonly height: number
  readonly bytes: Uint8Array
}

import { wordsOfHocr } from '../ocr/hocr.ts'
import { cutOut, greyWithoutStamps, pgm } from '../ocr/picture.ts'
import type { OcrEngine } from '../ocr/tesseract.ts'
import type { Glyph, GreyPicture, PageContent, Rule } from '../page/glyph.ts'
import type { Engine, OpenPdf } from './pdfium.ts'
import { drawn } from './render.ts'

/** Pictures as high as a line of type, in points, and no longer than a number is. */
const line = { low: 6, high: 36, short: 4, long: 160 }
/** The share of the first page that a letterhead takes, and how many pictures of figures stand in it at most. */
const letterhead = { share: 0.35, most: 6 }
/** What is read with less certainty, or is no figure, is left out: it may be a mark or a piece of a logo. */
const sure = 50
const figures = /^[\d./-]*\d[\d\p{L}./-]*$/u
const dotsPerPoint = 300 / 72
/** White around a picture, in dots, without which OCR takes its edge for letters. */
const margin = 40

/** Letters that were read from pictures, and how sure OCR was of them. */
export interface SetIn {
  readonly glyphs: readonly Glyph[]
  readonly confidence: number
}

/**
 * Numbers and days that a clerk's signing program set into a page of letters as small pictures: "Số [21]-HD/BTCTU". Only figures in
 * the letterhead, where no letter of the page stands.
 */
export async function setIn(
  engine: Engine,
  pdf: OpenPdf,
  content: PageContent,
  ocr: OcrEngine,
  milliseconds: number,
): Promise<SetIn | undefined> {
  const places = setInPlaces(content)
  if (places.length === 0) return undefined
  const page = drawn(engine, pdf, 0, { scale: dotsPerPoint }, greyWithoutStamps)
  if (!page) return undefined
  const glyphs: Glyph[] = []
  let sum = 0
  for (const place of places) {
    const hocr = await ocr.read(pgm(pictureOf(page, place)), 300, milliseconds, 'line')
    const read = hocr === undefined ? undefined : wordsOfHocr(hocr, dotsPerPoint)
    const text = read?.words.map((word) => word.text).join('') ?? ''
    if (!read || read.confidence < sure || !figures.test(text)) continue
    sum += read.confidence
    glyphs.push({ text, left: place.left, right: place.right, ...standing(content, place) })
  }
  return glyphs.length > 0 ? { glyphs, confidence: sum / glyphs.length } : undefined
}

/** Small pictures in the letterhead of a page that holds letters. */
export function setInPlaces({ pictures = [], glyphs, height }: PageContent): readonly Rule[] {
  const places = pictures.filter((place) => {
    const [high, long] = [place.bottom - place.top, place.right - place.left]
    if (high < line.low || high > line.high || long < line.short || long > line.long) return false
    return place.bottom < height * letterhead.share && !glyphs.some((glyph) => isWithin(glyph, place))
  })
  return places.length > letterhead.most ? [] : places
}

function isWithin({ text, left, right, base }: Glyph, place: Rule): boolean {
  const middle = (left + right) / 2
  return (
    text.trim() !== '' && middle > place.left && middle < place.right && base > place.top && base < place.bottom + 2
  )
}

/** The line of type that a picture was set into: the nearest of those that pass through it. */
function standing({ glyphs }: PageContent, place: Rule): { readonly base: number; readonly size: number } {
  const middle = (place.left + place.right) / 2
  let best: Glyph | undefined
  let least = Number.POSITIVE_INFINITY
  for (const glyph of glyphs) {
    if (glyph.text.trim() === '' || glyph.base < place.top + 2 || glyph.base > place.bottom + glyph.size * 0.4) continue
    const away = Math.abs((glyph.left + glyph.right) / 2 - middle)
    if (away < least) [best, least] = [glyph, away]
  }
  return { base: best?.base ?? place.bottom, size: best?.size ?? place.bottom - place.top }
}

/** A place of the page, in points, as a picture of its own. */
const pictureOf = (page: GreyPicture, { left, right, top, bottom }: Rule): GreyPicture =>
  cutOut(
    page,
    {
      left: Math.floor(left * dotsPerPoint),
      right: Math.ceil(right * dotsPerPoint),
      top: Math.floor(top * dotsPerPoint),
      bottom: Math.ceil(bottom * dotsPerPoint),
    },
    margin,
  )

import type { PageFrame } from '../../model/source.ts'
import type { GreyPicture } from '../page/glyph.ts'
import type { LinedPage } from '../page/grid.ts'
import { turnedBack } from '../page/matrix.ts'
import { rowsOfWords } from '../page/words.ts'
import type { Engine, OpenPdf } from '../pdf/pdfium.ts'
import { drawn, pageSize } from '../pdf/render.ts'
import { inEvenLight } from './even-light.ts'
import type { HandFigures } from './hand/gaps.ts'
import { withHandFigures } from './hand/read.ts'
import { foundInHocr, spelledWords } from './hocr.ts'
import type { ReadName } from './names/read.ts'
import { withSignersName } from './names/signer.ts'
import { greyWithoutStamps, pgm, skewOf, stampsAlone } from './picture.ts'
import type { OcrEngine } from './tesseract.ts'

/** A page that was read by OCR. */
export interface ReadPicture {
  readonly page: LinedPage
  /** Mean certainty of its words, 0 to 100. */
  readonly confidence: number
  /** Letters that were read. */
  readonly letters: number
  /** Figures written by hand that were read. */
  readonly hand: readonly HandFigures[]
  /** Names in script type that were read. */
  readonly names: readonly ReadName[]
}

/** 200 dots to the inch and the longer side of A4 at that: finer pictures take longer and are read no better. */
const enough = { dotsPerPoint: 200 / 72, longSide: 2339 }
/** A small picture is enough to see how a page lies. */
const coarse = 1170
/** A page that was read with less certainty may lie on its side. */
const doubtful = 45
/** A page of text is read with more certainty, and holds more letters. */
const [clear, few] = [70, 100]

/**
 * Draws a page, sets it straight and reads it with OCR; undefined when the engine fails.
 *
 * @param dots how many dots a picture may have at most
 */
export async function readPicture(
  engine: Engine,
  pdf: OpenPdf,
  index: number,
  ocr: OcrEngine,
  limits: { readonly dots: number; readonly milliseconds: number; readonly dotsPerPoint?: number },
): Promise<ReadPicture | undefined> {
  const size = pageSize(engine, pdf, index)
  if (!size) return undefined
  const scale = scaleOf(size, limits)
  let best = await readTurned(engine, pdf, index, ocr, { ...limits, scale, quarter: 0 })
  if (!best || (best.confidence >= doubtful && best.letters > 0) || best.letters === 0) return best
  for (const quarter of [1, 3, 2]) {
    const other = await readTurned(engine, pdf, index, ocr, { ...limits, scale, quarter })
    if (other && other.letters * other.confidence > best.letters * best.confidence * 1.3) best = other
    if (best.confidence >= 70) break
  }
  return best
}

/** As fine as the picture itself, within what is enough; many scans name a wrong size of paper. */
function scaleOf(
  { width, height }: { readonly width: number; readonly height: number },
  { dots, dotsPerPoint }: { readonly dots: number; readonly dotsPerPoint?: number },
): number {
  const asA4 = enough.longSide / Math.max(width, height, 1)
  const most = Math.max(enough.dotsPerPoint, asA4)
  const wanted = dotsPerPoint === undefined ? enough.dotsPerPoint : Math.min(Math.max(dotsPerPoint, asA4), most)
  return Math.min(wanted, Math.sqrt(dots / Math.max(1, width * height)))
}

interface Way {
  readonly scale: number
  readonly quarter: number
  readonly milliseconds: number
}

async function readTurned(
  engine: Engine,
  pdf: OpenPdf,
  index: number,
  ocr: OcrEngine,
  way: Way,
): Promise<ReadPicture | undefined> {
  const size = pageSize(engine, pdf, index)
  const small = Math.min(way.scale, coarse / Math.max(1, size?.width ?? 1, size?.height ?? 1))
  const sketch = drawn(engine, pdf, index, { ...way, scale: small }, greyWithoutStamps)
  const skew = sketch ? skewOf(inEvenLight(sketch)) : 0
  const straight = { ...way, turn: way.quarter === 0 ? -skew : 0 }
  const grey = drawn(engine, pdf, index, straight, greyWithoutStamps)
  if (!grey) return undefined
  const turned = { quarter: way.quarter, radians: way.quarter === 0 ? -skew : 0 }
  const frame = size ? { frame: frameOf(size, turned) } : {}
  const read = async (picture: GreyPicture): Promise<ReadPicture | undefined> => {
    const hocr = await ocr.read(pgm(picture), way.scale * 72, way.milliseconds)
    if (hocr === undefined) return undefined
    const printed = (line: Uint8Array, dpi: number): Promise<string | undefined> =>
      ocr.read(line, dpi, way.milliseconds, 'letters')
    const hand = await withHandFigures(foundInHocr(hocr, way.scale), {
      picture,
      scale: way.scale,
      letters: printed,
    })
    const stamps = (): GreyPicture | undefined => drawn(engine, pdf, index, straight, stampsAlone)
    const named = await withSignersName(hand.words, { picture, stamps, scale: way.scale })
    const { words, confidence } = spelledWords(named.words)
    const page = { ...sizeOf(picture, way.scale), rows: rowsOfWords(words), tables: [], ...frame }
    const letters = words.reduce((sum, word) => sum + word.text.length, 0)
    return { page, confidence, letters, hand: hand.read, names: named.read }
  }
  const even = inEvenLight(grey)
  const found = await read(even)
  if (even === grey || !found || (found.confidence >= clear && found.letters >= few)) return found
  // The table on which a page lies is dark without a shadow: in even light its grain would be ink.
  const plain = await read(grey)
  return plain && worth(plain) > worth(found) ? plain : found
}

const worth = ({ confidence, letters }: ReadPicture): number => confidence * letters

/** The page as it is shown, before it was set straight. */
function frameOf(size: Size, { quarter, radians }: { readonly quarter: number; readonly radians: number }): PageFrame {
  if (quarter === 0 && radians === 0) return size
  return { ...size, shown: turnedBack({ quarter, radians, about: [size.width / 2, size.height / 2] }, size) }
}

type Size = { readonly width: number; readonly height: number }

const sizeOf = ({ width, height }: GreyPicture, scale: number): { width: number; height: number } => ({
  width: width / scale,
  height: height / scale,
})

import type { PageFrame } from '../../model/source.ts'
import type { Glyph, PageContent } from '../page/glyph.ts'
import { isStill, type Matrix, matrixOf, moved, still } from '../page/matrix.ts'
import { drawnLetter } from './old-fonts.ts'
import { rulesOf } from './page-objects.ts'
import type { Engine, OpenPdf } from './pdfium.ts'
import { upright } from './upright.ts'

/** More letters than any page holds: the rest is not read. */
const glyphLimit = 60_000

/** Letters, ruled lines and share of pictures of one page (numbered from 0); undefined when the page cannot be read. */
export function readPage(engine: Engine, pdf: OpenPdf, index: number): PageContent | undefined {
  const page = loadFlat(engine, pdf, index)
  if (!page) return undefined
  try {
    const { api } = engine
    const size = { width: api.FPDF_GetPageWidthF(page), height: api.FPDF_GetPageHeightF(page) }
    const frame = turned(api.FPDFPage_GetRotation(page)) ? { width: size.height, height: size.width } : size
    const objects = rulesOf(engine, page, frame)
    const content = upright({ ...frame, glyphs: glyphsOf(engine, page, frame.height), ...objects })
    return { ...content, frame: frameOf(engine, page, frame.height, content.back) }
  } finally {
    engine.api.FPDF_ClosePage(page)
  }
}

/** The page as it is shown: turned as the file says, and without what is cut off. `back` undoes what set the writing level. */
function frameOf({ api, slots }: Engine, page: number, height: number, back: Matrix = still): PageFrame {
  const shown = { width: api.FPDF_GetPageWidthF(page), height: api.FPDF_GetPageHeightF(page) }
  // PDFium tells places in whole dots: many to the point.
  const dots = 100
  const [wide, high] = [Math.round(shown.width * dots), Math.round(shown.height * dots)]
  const matrix = matrixOf((point) => {
    const [x, y] = moved(back, point)
    const done = api.FPDF_PageToDevice(page, 0, 0, wide, high, 0, x, height - y, slots.at, slots.at + 4)
    return done ? [slots.readInt(0) / dots, slots.readInt(1) / dots] : [x, y]
  })
  return isStill(matrix) ? shown : { ...shown, shown: matrix }
}

const turned = (rotation: number): boolean => rotation % 2 === 1

/**
 * The page with its stamps and filled fields drawn into it: a number that the clerk's signing program wrote stands in an
 * annotation, not in the page.
 */
function loadFlat({ api }: Engine, pdf: OpenPdf, index: number): number {
  const page = api.FPDF_LoadPage(pdf.handle, index)
  if (!page || api.FPDFPage_GetAnnotCount(page) === 0) return page
  const done = api.FPDFPage_Flatten(page, 1)
  if (done !== 1) return page
  api.FPDF_ClosePage(page)
  return api.FPDF_LoadPage(pdf.handle, index)
}

const mark = /^[\u0300-\u036f]$/u

interface Face {
  readonly object: number
  readonly size: number
  readonly font: string
}

export interface AngledGlyph extends Glyph {
  /** Direction of the writing in radians, counter-clockwise. */
  readonly angle: number
  /** Where the letter begins, measured from the bottom left corner. */
  readonly x: number
  readonly y: number
  readonly advance: number
}

function glyphsOf(engine: Engine, page: number, height: number): AngledGlyph[] {
  const { api } = engine
  const text = api.FPDFText_LoadPage(page)
  if (!text) return []
  const glyphs: AngledGlyph[] = []
  try {
    const count = Math.min(api.FPDFText_CountChars(text), glyphLimit)
    let face: Face = { object: -1, size: 0, font: '' }
    for (let i = 0; i < count; i += 1) {
      const letter = letterOf(api.FPDFText_GetUnicode(text, i))
      if (!letter || api.FPDFText_IsGenerated(text, i) === 1) continue
      const last = glyphs.at(-1)
      if (last && mark.test(letter)) {
        // A mark of its own stands anywhere over its letter: it belongs to the letter before it in the file.
        glyphs[glyphs.length - 1] = { ...last, text: last.text + letter }
        continue
      }
      const object = api.FPDFText_GetTextObject(text, i)
      if (object !== face.object) face = faceOf(engine, text, i, object)
      const glyph = placed(engine, text, i, drawnLetter(letter, face.font), face, height)
      if (glyph) glyphs.push(glyph)
    }
  } finally {
    api.FPDFText_ClosePage(text)
  }
  return glyphs
}

/** The letter of a code; U+0002 is PDFium's sign for the hyphen at a line's end. */
function letterOf(code: number): string | undefined {
  if (code === 2) return '-'
  if (code < 32 || code === 0xfffe || code === 0xffff) return undefined
  if (code > 0x10ffff) return undefined
  return String.fromCodePoint(code)
}

function faceOf({ api, slots }: Engine, text: number, i: number, object: number): Face {
  const scale = api.FPDFText_GetMatrix(text, i, slots.at) ? Math.hypot(slots.readFloat(2), slots.readFloat(3)) : 1
  const size = api.FPDFText_GetFontSize(text, i) * (scale || 1)
  const length = api.FPDFText_GetFontInfo(text, i, slots.at, 200, slots.at + 256)
  const font = length > 1 ? api.pdfium.UTF8ToString(slots.at, Math.min(length - 1, 200)) : ''
  return { object, size, font: font.replace(/^[A-Z]{6}\+/u, '') }
}

function placed(
  { api, slots }: Engine,
  text: number,
  i: number,
  letter: string,
  face: Face,
  height: number,
): AngledGlyph | undefined {
  if (!api.FPDFText_GetLooseCharBox(text, i, slots.at)) return undefined
  const left = slots.readFloat(0)
  const top = slots.readFloat(1)
  const right = slots.readFloat(2)
  const bottom = slots.readFloat(3)
  if (!api.FPDFText_GetCharOrigin(text, i, slots.double(0), slots.double(1))) return undefined
  const x = slots.readDouble(0)
  const y = slots.readDouble(1)
  const angle = api.FPDFText_GetCharAngle(text, i)
  const across = Math.abs(Math.sin(angle)) > 0.7
  const advance = across ? Math.abs(top - bottom) : Math.abs(right - left)
  if (![x, y, advance].every(Number.isFinite)) return undefined
  // A loose box is as wide as the letter with its white; it begins where the letter begins.
  return { text: letter, left, right, base: height - y, size: face.size, font: face.font, angle, x, y, advance }
}

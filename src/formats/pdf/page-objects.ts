import type { PageContent, Rule } from '../page/glyph.ts'
import type { Engine } from './pdfium.ts'

/** PDFium's numbers for the kinds of objects on a page. */
const kinds = { path: 2, image: 3, form: 5 }
/** A drawn line is thinner than this, in points. */
const thin = 3
/** Objects and pieces of paths that are looked at on a page, and how deep forms may hold forms. */
const limits = { objects: 20_000, depth: 4 }

interface Found {
  readonly rules: Rule[]
  readonly pictures: Rule[]
  covered: number
  largest: number
  dotsPerPoint?: number
  left: number
}

interface Frame {
  readonly width: number
  readonly height: number
}

/** The ruled lines of a page (from its top left corner), and how much of it pictures cover. */
export function rulesOf(
  engine: Engine,
  page: number,
  frame: Frame,
): Pick<PageContent, 'pictured' | 'dotsPerPoint'> & { readonly rules: Rule[]; readonly pictures: Rule[] } {
  const { api } = engine
  const found: Found = { rules: [], pictures: [], covered: 0, largest: 0, left: limits.objects }
  const count = api.FPDFPage_CountObjects(page)
  for (let i = 0; i < count && found.left > 0; i += 1)
    look(engine, api.FPDFPage_GetObject(page, i), frame, found, 0, identity)
  const pictured = Math.min(1, found.covered / (frame.width * frame.height || 1))
  return {
    rules: found.rules,
    pictures: found.pictures,
    pictured,
    ...(found.dotsPerPoint === undefined ? {} : { dotsPerPoint: found.dotsPerPoint }),
  }
}

type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]
const identity: Matrix = [1, 0, 0, 1, 0, 0]

function look(engine: Engine, object: number, frame: Frame, found: Found, depth: number, outer: Matrix): void {
  const { api } = engine
  found.left -= 1
  const kind = api.FPDFPageObj_GetType(object)
  if (kind === kinds.image) pictureOf(engine, object, frame, found, outer)
  else if (kind === kinds.path) rulesOfPath(engine, object, frame, found, outer)
  else if (kind === kinds.form && depth < limits.depth) {
    const inner = times(matrixOf(engine, object), outer)
    const count = api.FPDFFormObj_CountObjects(object)
    for (let i = 0; i < count && found.left > 0; i += 1)
      look(engine, api.FPDFFormObj_GetObject(object, i), frame, found, depth + 1, inner)
  }
}

function pictureOf({ api, slots }: Engine, object: number, frame: Frame, found: Found, outer: Matrix): void {
  if (!api.FPDFPageObj_GetBounds(object, slots.at, slots.at + 4, slots.at + 8, slots.at + 12)) return
  const [x0, y0] = moved(outer, slots.readFloat(0), slots.readFloat(1))
  const [x1, y1] = moved(outer, slots.readFloat(2), slots.readFloat(3))
  const width = Math.min(Math.max(x0, x1), frame.width) - Math.max(Math.min(x0, x1), 0)
  const height = Math.min(Math.max(y0, y1), frame.height) - Math.max(Math.min(y0, y1), 0)
  found.pictures.push({
    left: Math.min(x0, x1),
    right: Math.max(x0, x1),
    top: frame.height - Math.max(y0, y1),
    bottom: frame.height - Math.min(y0, y1),
  })
  const area = Math.max(0, width) * Math.max(0, height)
  found.covered += area
  if (area <= found.largest || !api.FPDFImageObj_GetImagePixelSize(object, slots.at, slots.at + 4)) return
  found.largest = area
  found.dotsPerPoint = Math.max(slots.readInt(0), slots.readInt(1)) / Math.max(width, height, 1)
}

function matrixOf({ api, slots }: Engine, object: number): Matrix {
  if (!api.FPDFPageObj_GetMatrix(object, slots.at)) return identity
  const at = (i: number): number => slots.readFloat(i)
  return [at(0), at(1), at(2), at(3), at(4), at(5)]
}

const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[1] * n[2],
  m[0] * n[1] + m[1] * n[3],
  m[2] * n[0] + m[3] * n[2],
  m[2] * n[1] + m[3] * n[3],
  m[4] * n[0] + m[5] * n[2] + n[4],
  m[4] * n[1] + m[5] * n[3] + n[5],
]

const moved = (m: Matrix, x: number, y: number): readonly [number, number] => [
  m[0] * x + m[2] * y + m[4],
  m[1] * x + m[3] * y + m[5],
]

/** Pieces of a path → thin boxes and straight strokes along the page's edges. */
function rulesOfPath(engine: Engine, object: number, frame: Frame, found: Found, outer: Matrix): void {
  const matrix = times(matrixOf(engine, object), outer)
  const stroked = isStroked(engine, object)
  for (const part of partsOf(engine, object, found, matrix)) {
    const xs = part.map(([x]) => x)
    const ys = part.map(([, y]) => y)
    const box = { left: Math.min(...xs), right: Math.max(...xs), low: Math.min(...ys), high: Math.max(...ys) }
    const add = (left: number, right: number, low: number, high: number): void => {
      const rule = { left, right, top: frame.height - high, bottom: frame.height - low }
      if ([left, right, low, high].every(Number.isFinite)) found.rules.push(rule)
    }
    if (box.right - box.left <= thin || box.high - box.low <= thin) add(box.left, box.right, box.low, box.high)
    else if (stroked)
      for (const [i, [x, y]] of part.entries()) {
        const [nextX, nextY] = part[i + 1] ?? part[0] ?? [x, y]
        if (Math.abs(nextX - x) > 1 && Math.abs(nextY - y) > 1) continue
        add(Math.min(x, nextX), Math.max(x, nextX), Math.min(y, nextY), Math.max(y, nextY))
      }
  }
}

function isStroked({ api, slots }: Engine, object: number): boolean {
  return api.FPDFPath_GetDrawMode(object, slots.at, slots.at + 4) && (slots.readInt(1) & 1) === 1
}

/** The runs of points of a path, each begun by a "move to". */
function partsOf(
  { api, slots }: Engine,
  object: number,
  found: Found,
  matrix: Matrix,
): (readonly [number, number])[][] {
  const parts: (readonly [number, number])[][] = []
  const count = api.FPDFPath_CountSegments(object)
  for (let i = 0; i < count && found.left > 0; i += 1) {
    found.left -= 1
    const segment = api.FPDFPath_GetPathSegment(object, i)
    if (!segment || !api.FPDFPathSegment_GetPoint(segment, slots.at, slots.at + 4)) continue
    const point = moved(matrix, slots.readFloat(0), slots.readFloat(1))
    const last = parts.at(-1)
    if (!last || api.FPDFPathSegment_GetType(segment) === 2) parts.push([point])
    else last.push(point)
  }
  return parts
}

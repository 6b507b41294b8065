import type { Glyph, PageContent, Rule } from '../page/glyph.ts'
import { type Matrix, turnedBack } from '../page/matrix.ts'
import type { AngledGlyph } from './read-page.ts'

interface Angled extends Omit<PageContent, 'glyphs'> {
  readonly glyphs: readonly AngledGlyph[]
}

/** Letters whose direction differs by more than this from the page's are a watermark or a stamp. */
const tolerance = 0.2

/** The content of a page whose writing lies level; `back` leads to the page as the file holds it, where that is another. */
interface Upright extends PageContent {
  readonly back?: Matrix
}

/** The page as it is held to be read: turned so that most of its writing runs to the right; writing across it is left out. */
export function upright(page: Angled): Upright {
  const quarter = mostQuarter(page.glyphs)
  const skew = medianSkew(page.glyphs, quarter)
  const angle = quarter * (Math.PI / 2) + skew
  const kept = page.glyphs.filter((glyph) => Math.abs(turn(glyph.angle - angle)) <= tolerance)
  if (quarter === 0 && Math.abs(skew) < 0.001) return { ...page, glyphs: kept.map((glyph) => plain(glyph)) }
  const { height } = page
  const spin = spinner(page, quarter, skew)
  const glyphs = kept.map((glyph): Glyph => {
    const [left, base] = spin(glyph.x, height - glyph.y)
    return { text: glyph.text, left, right: left + glyph.advance, base, size: glyph.size, ...named(glyph) }
  })
  const rules = page.rules.map((rule): Rule => {
    const [x0, y0] = spin(rule.left, rule.top)
    const [x1, y1] = spin(rule.right, rule.bottom)
    return { left: Math.min(x0, x1), right: Math.max(x0, x1), top: Math.min(y0, y1), bottom: Math.max(y0, y1) }
  })
  const frame = quarter % 2 === 1 ? { width: page.height, height: page.width } : page
  const back = turnedBack({ quarter, radians: skew, about: [0, 0] }, page)
  return { ...page, width: frame.width, height: frame.height, glyphs, rules, pictures: [], back }
}

const named = (glyph: AngledGlyph): { font?: string } => (glyph.font ? { font: glyph.font } : {})

const plain = (glyph: AngledGlyph): Glyph => ({
  text: glyph.text,
  left: glyph.left,
  right: glyph.right,
  base: glyph.base,
  size: glyph.size,
  ...named(glyph),
})

/** An angle between −π and π. */
const turn = (angle: number): number => Math.atan2(Math.sin(angle), Math.cos(angle))

function mostQuarter(glyphs: readonly AngledGlyph[]): number {
  const counts = [0, 0, 0, 0]
  for (const { angle } of glyphs) {
    const quarter = (Math.round(angle / (Math.PI / 2)) + 4) % 4
    counts[quarter] = (counts[quarter] ?? 0) + 1
  }
  return counts.indexOf(Math.max(...counts))
}

function medianSkew(glyphs: readonly AngledGlyph[], quarter: number): number {
  const skews = glyphs
    .map((glyph) => turn(glyph.angle - quarter * (Math.PI / 2)))
    .filter((skew) => Math.abs(skew) <= tolerance)
    .sort((a, b) => a - b)
  return skews[skews.length >> 1] ?? 0
}

/** Turns a point (from the top left corner) so that writing at quarter turns plus a small skew lies level. */
function spinner(page: Angled, quarter: number, skew: number): (x: number, y: number) => readonly [number, number] {
  const { width, height } = page
  const square = (x: number, y: number): readonly [number, number] => {
    if (quarter === 1) return [height - y, x]
    if (quarter === 2) return [width - x, height - y]
    return quarter === 3 ? [y, width - x] : [x, y]
  }
  const [sin, cos] = [Math.sin(skew), Math.cos(skew)]
  return (x, y) => {
    const [u, v] = square(x, y)
    return [u * cos - v * sin, u * sin + v * cos]
  }
}

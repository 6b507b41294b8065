import type { Exporter } from './exporter.ts'
import { drawSvg } from './svg.ts'
import { textWidth } from './text-width.ts'

const mediaType = 'image/png'
/** Pixels for each point of the drawing: letters stay sharp on dense screens and in print. */
const sharpness = 2
/** No side is longer: larger pictures open nowhere. */
const longest = 12_000

/** What is used of @resvg/resvg-js, an optional peer. */
interface Resvg {
  readonly Resvg: new (
    svg: string,
    options: object,
  ) => {
    readonly width: number
    readonly height: number
    readonly render: () => { readonly asPng: () => Uint8Array }
    readonly getBBox: () => { readonly width: number } | undefined
  }
}

/** A picture in pixels: the SVG, rendered by @resvg/resvg-js when that package is installed; else a notice that says how to get one. */
export const pngExporter: Exporter = {
  id: 'png',
  description: 'PNG picture (with the package @resvg/resvg-js)',
  extension: '.png',
  mediaType,
  files: 'one',
  export: async (graph, options) => {
    const renderer = await load()
    if (renderer === undefined) return [without(missing)]
    const drawn = await drawSvg(graph, options)
    if ('instead' in drawn) return [drawn.instead]
    const font = fontOf(renderer)
    if (font === undefined) return [without(noFont)]
    const { width, height } = new renderer.Resvg(drawn.svg, { font })
    const zoom = Math.min(sharpness, longest / Math.max(width, height, 1))
    const bytes = new renderer.Resvg(drawn.svg, { font, fitTo: { mode: 'zoom', value: zoom } }).render().asPng()
    return [{ name: 'graph.png', mediaType, content: '', bytes: new Uint8Array(bytes) }]
  },
}

/** What keeps this machine from making PNG, in words that tell what to do; undefined when nothing does. */
export async function noPngBecause(): Promise<string | undefined> {
  const renderer = await load()
  if (renderer === undefined) return missing
  return fontOf(renderer) === undefined ? noFont : undefined
}

/** Fonts with the widths of Arial, for which pictures are laid out, then those that are found almost everywhere. */
const families = ['Arial', 'Liberation Sans', 'Arimo', 'Helvetica', 'Segoe UI', 'Noto Sans', 'DejaVu Sans']
const sample = 'Văn bản chỉ đạo 0123456789'
const sampleSize = 40

interface FontChoice {
  readonly loadSystemFonts: true
  readonly defaultFontFamily: string
  readonly sansSerifFamily: string
}

/** The first font of this machine that writes as wide as Arial, else the one that comes nearest; undefined without any font. */
function fontOf({ Resvg }: Resvg): FontChoice | undefined {
  const wanted = textWidth(sample, sampleSize)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="60"><text y="45" font-size="${sampleSize}" font-family="sans-serif">${sample}</text></svg>`
  const choices = families.flatMap((family) => {
    const font: FontChoice = { loadSystemFonts: true, defaultFontFamily: family, sansSerifFamily: family }
    const width = new Resvg(svg, { font }).getBBox()?.width
    return width === undefined || width === 0 ? [] : [{ font, off: Math.abs(width - wanted) }]
  })
  return choices.sort((a, b) => a.off - b.off)[0]?.font
}

const missing =
  'PNG pictures need the package @resvg/resvg-js: install it beside directives (npm install @resvg/resvg-js; for a global install npm install -g @resvg/resvg-js), or write SVG (--format svg), which browsers and office programs open'
const noFont =
  'this machine has no font to write with: install one (Debian, Ubuntu: apt install fonts-liberation or fonts-dejavu), or write SVG (--format svg)'

function without(notice: string): { name: string; mediaType: string; content: string; notice: string } {
  return { name: 'graph.png', mediaType, content: '', notice }
}

async function load(): Promise<Resvg | undefined> {
  const name: string = '@resvg/resvg-js'
  try {
    const found: unknown = await import(name)
    return isResvg(found) ? found : undefined
  } catch {
    return undefined
  }
}

function isResvg(value: unknown): value is Resvg {
  return typeof value === 'object' && value !== null && 'Resvg' in value && typeof value.Resvg === 'function'
}

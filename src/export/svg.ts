import { connectedComponents } from '../graph/components.ts'
import { thin } from '../graph/crowd.ts'
import { orderGraph } from '../graph/order.ts'
import { rankDocuments } from '../graph/rank.ts'
import type { CitationGraph } from '../model/graph.ts'
import { themeOf } from './appearance.ts'
import { dotOf } from './dot.ts'
import { type DotDetails, largeGraph, writeBareDot, writeDot } from './dot-document.ts'
import type { ExportedFile, Exporter, ExportOptions } from './exporter.ts'
import { type Graphviz, startGraphviz } from './graphviz.ts'
import { pageSizes } from './page-size.ts'
import { arrange, type Box } from './spread.ts'
import { frameSvg } from './svg-frame.ts'
import type { DrawingResult } from './svg-worker.ts'

const mediaType = 'image/svg+xml'
/** The family whose letter widths are known to the Graphviz that we carry. */
const measuredFont = 'Arial'

/** More cannot be laid out in the time that a drawing has (sfdp takes 20 seconds for fewer): told at once, before hundreds of megabytes are taken. */
const mostDrawn = 10_000
const mostAround = 60
const mostOnPage = 30

/**
 * A picture without Graphviz on the machine, ready for any converter to PNG. Large graphs are laid out by `sfdp`.
 * When the drawing fails or takes too long the file is the DOT text, with a notice that says why and what to do.
 */
export const svgExporter: Exporter = {
  id: 'svg',
  description: 'SVG picture',
  extension: '.svg',
  mediaType,
  files: 'one',
  export: async (graph, options) => {
    const drawn = await drawSvg(graph, options)
    return 'svg' in drawn ? [{ name: 'graph.svg', mediaType, content: drawn.svg }] : [drawn.instead]
  },
}

/** The picture of a graph: drawn, and framed with title and legend; or what is given instead. */
export async function drawSvg(
  graph: CitationGraph,
  options: ExportOptions,
): Promise<{ readonly svg: string } | { readonly instead: ExportedFile }> {
  const { asked = [], limit = defaultLimit(options) } = options
  const thinned = limit === 0 ? { graph, left: 0 } : thin(graph, asked, limit)
  const ordered = orderGraph(thinned.graph)
  if (ordered.nodes.length > mostDrawn) return { instead: fallback(ordered, options, 'too many for one picture') }
  const drawn = await draw(ordered, { timeline: 'axis', ...options })
  if ('error' in drawn) return { instead: fallback(ordered, options, drawn.error) }
  return { svg: frameSvg(finish(drawn.output, options), ordered, thinned.left, options) }
}

/** As many documents as a page shows in letters that can be read; a picture of all of a graph that no page bounds shows all. */
function defaultLimit({ asked = [], page }: ExportOptions): number {
  if (page !== undefined) return mostOnPage
  return asked.length > 0 ? mostAround : 0
}

async function draw(graph: CitationGraph, options: ExportOptions): Promise<DrawingResult> {
  const graphviz = startGraphviz(options.timeLimit ?? 20_000)
  const weights = options.rank === undefined ? undefined : rankDocuments(graph, options.rank)
  const breadth = options.page === undefined ? {} : { breadth: pageSizes[options.page].breadth }
  const details: DotDetails = { measured: true, bare: true, ...breadth, ...(weights === undefined ? {} : { weights }) }
  const theme = { ...themeOf(options.theme), font: measuredFont }
  try {
    if (graph.nodes.length <= largeGraph)
      return await graphviz.draw({ dot: writeDot(graph, { ...options, theme }, details), engine: 'dot', format: 'svg' })
    const positions = await place(graphviz, writeBareDot(graph, options.language ?? 'vi'), graph)
    if ('error' in positions) return positions
    return await graphviz.draw({
      dot: writeDot(graph, { ...options, theme }, { ...details, positions: positions.boxes }),
      engine: 'nop',
      format: 'svg',
    })
  } finally {
    await graphviz.close()
  }
}

/** Where `sfdp` puts the documents, pushed apart (the Graphviz that we carry cannot do that itself), in the order of the graph. */
async function place(
  graphviz: Graphviz,
  dot: string,
  graph: CitationGraph,
): Promise<{ readonly boxes: readonly Box[] } | { readonly error: string }> {
  const placed = await graphviz.draw({ dot, engine: 'sfdp', format: 'json0' })
  if ('error' in placed) return placed
  const { objects = [] } = JSON.parse(placed.output) as { readonly objects?: readonly PlacedObject[] }
  const boxes = objects.slice(0, graph.nodes.length).map(({ pos = '0,0', width = '1', height = '1' }) => {
    const [x = 0, y = 0] = pos.split(',').map(Number)
    return { x, y, width: Number(width) * 72, height: Number(height) * 72 }
  })
  const position = new Map(graph.nodes.map((node, at) => [node.key, at]))
  const parts = connectedComponents(graph).map((keys) => keys.flatMap((key) => position.get(key) ?? []))
  return { boxes: arrange(boxes, parts) }
}

interface PlacedObject {
  readonly pos?: string
  readonly width?: string
  readonly height?: string
}

/** Without the reference to a document type on the network and the version of the drawing program; with all fonts of the theme. */
function finish(svg: string, options: ExportOptions): string {
  const { font } = themeOf(options.theme)
  const start = svg.indexOf('<svg')
  return svg.slice(start).replaceAll(`font-family="${measuredFont}"`, `font-family="${font}"`)
}

function fallback(graph: CitationGraph, options: ExportOptions, reason: string): ExportedFile {
  const notice = `the picture of ${graph.nodes.length} documents could not be drawn (${reason}): choose fewer documents (one document with a depth, collapsing, hiding external ones, reduction), or write DOT and draw it with Graphviz (dot -Tsvg)`
  return {
    name: 'graph.dot',
    mediaType: 'text/vnd.graphviz',
    // Who only tells the notice needs no text of tens of megabytes.
    get content() {
      return dotOf(graph, options)
    },
    notice,
  }
}

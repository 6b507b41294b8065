import type { Ocr } from '../../model/source.ts'
import { howToInstall, ocrEngine } from '../ocr/engines.ts'
import type { HandFigures } from '../ocr/hand/gaps.ts'
import type { ReadName } from '../ocr/names/read.ts'
import { readPicture } from '../ocr/read-picture.ts'
import type { OcrEngine } from '../ocr/tesseract.ts'
import { blocksOfPages } from '../page/blocks-of-pages.ts'
import type { PageContent } from '../page/glyph.ts'
import { type LinedPage, linedPage } from '../page/grid.ts'
import type { DocumentReading, OcrMode, Reading, ReadRequest } from '../reader.ts'
import type { Engine, OpenPdf } from './pdfium.ts'
import { readPage } from './read-page.ts'
import { type SetIn, setIn, setInPlaces } from './set-in.ts'
import { textLayerOf } from './text-layer.ts'

/** How long OCR may take for a page, in milliseconds: a page takes a few seconds. */
const pageTime = 180_000

interface Pages {
  readonly lined: LinedPage[]
  /** Numbers of the pages that OCR read, of those that are pictures and were not read, and of those that it failed on. */
  readonly byOcr: number[]
  readonly pictures: number[]
  readonly failed: number[]
  /** Numbers of the pages whose letters were taken although they are not what the page shows. */
  readonly doubtful: number[]
  /** Sum of certainty by letter, and letters. */
  sure: number
  letters: number
  /** Figures written by hand that were read, with the numbers of their pages. */
  readonly hand: (HandFigures & { readonly page: number })[]
  readonly names: (ReadName & { readonly page: number })[]
  /** What stood on the first page as small pictures. */
  setIn?: SetIn
}

/** All pages of an opened PDF → blocks, or why there is nothing to read. */
export async function readPages(
  engine: Engine,
  pdf: OpenPdf,
  request: ReadRequest,
  kind: 'pdf' | 'image',
): Promise<Reading> {
  const mode = request.ocr ?? 'auto'
  const pages: Pages = {
    lined: [],
    byOcr: [],
    pictures: [],
    failed: [],
    doubtful: [],
    hand: [],
    names: [],
    sure: 0,
    letters: 0,
  }
  let ocr: OcrEngine | undefined
  /** The first page with the figures that stand in it as pictures. */
  const completed = async (content: PageContent, index: number): Promise<PageContent> => {
    if (index > 0 || mode === 'never' || setInPlaces(content).length === 0) return content
    ocr ??= await ocrEngine()
    const added = ocr && (await setIn(engine, pdf, content, ocr, pageTime))
    if (!added) return content
    pages.setIn = added
    return { ...content, glyphs: [...content.glyphs, ...added.glyphs] }
  }
  for (let index = 0; index < pdf.pages; index += 1) {
    const content = readPage(engine, pdf, index)
    if (!content) {
      pages.failed.push(index + 1)
      pages.lined.push(blank)
      continue
    }
    const layer = textLayerOf(content)
    if (wantsOcr(mode, layer)) {
      ocr ??= await ocrEngine()
      if (ocr && (await readByOcr(engine, pdf, index, ocr, { ...request, content }, pages))) continue
    }
    if (layer === 'none') pages.pictures.push(index + 1)
    if (layer === 'poor') pages.doubtful.push(index + 1)
    pages.lined.push(linedPage(await completed(content, index)))
  }
  return readingOf(pages, mode, ocr, kind)
}

const blank: LinedPage = { width: 0, height: 0, rows: [], tables: [] }

const wantsOcr = (mode: OcrMode, layer: ReturnType<typeof textLayerOf>): boolean =>
  mode === 'always' ? layer !== 'blank' : mode === 'auto' && (layer === 'none' || layer === 'poor')

async function readByOcr(
  engine: Engine,
  pdf: OpenPdf,
  index: number,
  ocr: OcrEngine,
  { limits, content }: ReadRequest & { readonly content: PageContent },
  pages: Pages,
): Promise<boolean> {
  const read = await readPicture(engine, pdf, index, ocr, {
    dots: limits.pixels,
    milliseconds: pageTime,
    ...(content.dotsPerPoint === undefined ? {} : { dotsPerPoint: content.dotsPerPoint }),
  })
  if (!read) {
    pages.failed.push(index + 1)
    return false
  }
  pages.lined.push(read.page)
  pages.byOcr.push(index + 1)
  pages.hand.push(...read.hand.map((figures) => ({ ...figures, page: index + 1 })))
  pages.names.push(...read.names.map((name) => ({ ...name, page: index + 1 })))
  pages.sure += read.confidence * read.letters
  pages.letters += read.letters
  return true
}

function readingOf(pages: Pages, mode: OcrMode, ocr: OcrEngine | undefined, kind: 'pdf' | 'image'): Reading {
  const blocks = blocksOfPages(pages.lined)
  const empty = pages.lined.every(({ rows }) => rows.length === 0)
  if (empty && pages.pictures.length > 0) return { failure: unreadPictures(mode, ocr, kind) }
  const told: NonNullable<DocumentReading['notices']>[number][] = []
  const by = ocr && pages.byOcr.length > 0 ? ocrOf(pages, ocr) : undefined
  if (by)
    told.push({
      code: 'read-by-ocr',
      detail: `${by.engine} ${by.version}, ${pagesOf(pages.byOcr)}, mean confidence ${by.confidence} of 100`,
    })
  if (pages.hand.length > 0) told.push({ code: 'read-by-ocr', detail: byNet('figures written by hand', pages.hand) })
  if (pages.names.length > 0) told.push({ code: 'read-by-ocr', detail: byNet('names in script type', pages.names) })
  if (pages.setIn && ocr)
    told.push({
      code: 'read-by-ocr',
      detail: `${ocr.engine} ${ocr.version}, pictures in the letterhead: ${pages.setIn.glyphs.map(({ text }) => text).join(', ')}, mean confidence ${Math.round(pages.setIn.confidence)} of 100`,
    })
  if (pages.doubtful.length > 0)
    told.push({ code: 'letters-doubtful', detail: `${pagesOf(pages.doubtful)}; ${advice(mode, ocr)}` })
  if (pages.pictures.length > 0)
    told.push({ code: 'content-left-out', detail: `${pagesOf(pages.pictures)} without letters; ${advice(mode, ocr)}` })
  if (pages.failed.length > 0)
    told.push({ code: 'content-left-out', detail: `${pagesOf(pages.failed)} could not be read` })
  const scan = pages.byOcr.length * 2 > pages.lined.length
  return {
    blocks,
    frames: pages.lined.map(({ width, height, frame }) => frame ?? { width, height }),
    format: kind === 'image' ? 'image' : scan ? 'pdf-scan' : 'pdf',
    ...(by ? { ocr: by, textless: noLetters } : {}),
    notices: told,
  }
}

/** "figures written by hand: 561, 30, 5, page 1, confidence of the least sure 87 of 100". */
function byNet(what: string, read: Pages['hand'] | Pages['names']): string {
  const numbers = [...new Set(read.map(({ page }) => page))]
  const least = Math.round(Math.min(...read.map(({ sure }) => sure)) * 100)
  const texts = read.map(({ text }) => text).join(', ')
  return `${what}: ${texts}; ${pagesOf(numbers)}, confidence of the least sure ${least} of 100`
}

function ocrOf(pages: Pages, { engine, version }: OcrEngine): Ocr {
  return { engine, version, confidence: Math.round((pages.sure / Math.max(1, pages.letters)) * 10) / 10 }
}

const noLetters = 'shows no letters that OCR finds: look whether it is sharp, upright and a page of text'

const unreadPictures = (mode: OcrMode, ocr: OcrEngine | undefined, kind: 'pdf' | 'image'): string =>
  `${kind === 'image' ? 'is a picture' : 'is a scan: its pages are pictures without letters'}: ${advice(mode, ocr)}`

function advice(mode: OcrMode, ocr: OcrEngine | undefined): string {
  if (mode === 'never') return 'read it with --ocr auto'
  return ocr ? 'OCR could not read it' : `to read it ${howToInstall}`
}

/** "page 3", "pages 1–4, 7": runs of numbers in short. */
function pagesOf(numbers: readonly number[]): string {
  const runs: [number, number][] = []
  for (const number of numbers) {
    const last = runs.at(-1)
    if (last && number === last[1] + 1) last[1] = number
    else runs.push([number, number])
  }
  const list = runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ')
  return `${numbers.length === 1 ? 'page' : 'pages'} ${list}`
}

import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { type OcrEngine, segmentation, tellsLetters } from './tesseract.ts'

/** What is used of tesseract.js, an optional peer: its types are not there when it is not installed. */
interface Worker {
  recognize(image: Uint8Array, options: object, output: { hocr: boolean }): Promise<{ data: { hocr: string | null } }>
  setParameters(parameters: Readonly<Record<string, string>>): Promise<unknown>
  terminate(): Promise<unknown>
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** tesseract.js with its Vietnamese data when both packages are installed; it asks nothing of the network. */
export async function tesseractPackage(): Promise<OcrEngine | undefined> {
  const found = locate()
  if (!found) return undefined
  let worker: Promise<Worker> | undefined
  return {
    engine: 'tesseract.js (vie)',
    version: found.version,
    read: async (page, _dpi, milliseconds, what = 'page') => {
      worker ??= start(found.data)
      const running = await worker
      let timer: NodeJS.Timeout | undefined
      const late = new Promise<undefined>((resolve) => {
        timer = setTimeout(() => resolve(undefined), milliseconds)
      })
      const parted = running.setParameters({
        tessedit_pageseg_mode: segmentation[what],
        hocr_char_boxes: tellsLetters(what),
      })
      const read = parted
        .then(() => running.recognize(page, {}, { hocr: true }))
        .then(
          ({ data }) => data.hocr ?? undefined,
          () => undefined,
        )
      const hocr = await Promise.race([read, late])
      clearTimeout(timer)
      if (hocr === undefined) {
        // What hangs is ended with its thread; the next page gets a new one.
        worker = undefined
        await running.terminate()
      }
      return hocr
    },
    close: async () => {
      await (await worker)?.terminate()
    },
  }
}

/** Where the Vietnamese model lies, and the package's version. */
function locate(): { data: string; version: string } | undefined {
  const require = createRequire(import.meta.url)
  try {
    const manifest: unknown = require('tesseract.js/package.json')
    const data = dirname(require.resolve('@tesseract.js-data/vie/package.json'))
    const version = isObject(manifest) && typeof manifest['version'] === 'string' ? manifest['version'] : 'unknown'
    return { data: `${data}/4.0.0_best_int`, version }
  } catch {
    return undefined
  }
}

async function start(data: string): Promise<Worker> {
  const name = 'tesseract.js'
  const library: unknown = await import(name)
  const create = isObject(library)
    ? (library['createWorker'] ?? property(library['default'], 'createWorker'))
    : undefined
  if (typeof create !== 'function') throw new Error('tesseract.js has no createWorker')
  const worker: unknown = await create('vie', 1, { langPath: data, gzip: true, cacheMethod: 'none' })
  if (!isWorker(worker)) throw new Error('tesseract.js made no worker')
  return worker
}

const property = (value: unknown, name: string): unknown => (isObject(value) ? value[name] : undefined)

const isWorker = (value: unknown): value is Worker =>
  isObject(value) &&
  typeof value['recognize'] === 'function' &&
  typeof value['setParameters'] === 'function' &&
  typeof value['terminate'] === 'function'

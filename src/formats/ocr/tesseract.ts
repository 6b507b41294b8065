import { execFile } from 'node:child_process'
import { env } from 'node:process'

/** What a picture shows: a page, whose parts are to be found first, or one line of type; `letters` is a line whose letters' places count. */
export type OcrPart = 'page' | 'line' | 'letters'

/** The numbers of Tesseract's ways to part a page. */
export const segmentation: Readonly<Record<OcrPart, string>> = { page: '3', line: '7', letters: '7' }

/** Whether the hOCR tells the place of each letter. */
export const tellsLetters = (what: OcrPart): string => (what === 'letters' ? '1' : '0')

const settings = (what: OcrPart): readonly string[] => [
  '--psm',
  segmentation[what],
  ...(what === 'letters' ? ['-c', 'hocr_char_boxes=1'] : []),
]

/** An engine that reads pictures of pages. */
export interface OcrEngine {
  /** "tesseract" or "tesseract.js", with its Vietnamese model. */
  readonly engine: string
  readonly version: string
  /** A page (or one line of type) as a portable grey map → hOCR; undefined when the engine fails or takes longer than allowed. */
  read(page: Uint8Array, dpi: number, milliseconds: number, what?: OcrPart): Promise<string | undefined>
  close(): Promise<void>
}

/** Runs the program itself, without a shell, on one thread, so that several files share the machine well. */
function run(args: readonly string[], input: Uint8Array, timeout: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const child = execFile(
      'tesseract',
      args,
      { timeout, maxBuffer: 64 << 20, env: { ...env, OMP_THREAD_LIMIT: '1' }, killSignal: 'SIGKILL' },
      (error, stdout) => resolve(error ? undefined : stdout),
    )
    // A program that ended early does not take its input: the callback tells the failure.
    child.stdin?.on('error', () => {})
    child.stdin?.end(input)
  })
}

const nothing = new Uint8Array()

/** The program `tesseract` with the model `vie` when it is on the PATH. */
export async function tesseractProgram(): Promise<OcrEngine | undefined> {
  const languages = await run(['--list-langs'], nothing, 10_000)
  if (!languages || !/^vie\s*$/mu.test(languages)) return undefined
  const version = /tesseract\s+v?([\w.-]+)/u.exec((await run(['--version'], nothing, 10_000)) ?? '')?.[1] ?? 'unknown'
  return {
    engine: 'tesseract (vie)',
    version,
    read: (page, dpi, milliseconds, what = 'page') =>
      run(
        ['stdin', 'stdout', '-l', 'vie', '--dpi', String(Math.round(dpi)), ...settings(what), 'hocr'],
        page,
        milliseconds,
      ),
    close: async () => {},
  }
}

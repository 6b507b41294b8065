import { readFileSync } from 'node:fs'
import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { ocrOf } from '../../src/cli/option-values.ts'
import { defaultLimits, type Limits } from '../../src/formats/limits.ts'
import { readDocuments } from '../../src/formats/read.ts'
import { letter } from '../../tools/fixtures/model.ts'
import { toDocx, toMail, zip } from '../../tools/fixtures/office-files.ts'
import { runCli } from '../cli/run-cli.ts'
import { pdfOf } from '../support/pdf.ts'

/** Why a file is refused under limits that are smaller than usual. */
async function failureOf(path: string, bytes: Uint8Array, limits: Partial<Limits>): Promise<string> {
  const [first] = await readDocuments(path, bytes, { ocr: 'never', limits: { ...defaultLimits, ...limits } })
  return first && 'failure' in first.read ? first.read.failure : 'was read'
}

/** The head of a PNG or a JPEG that says how large it is; the dots themselves are never asked for. */
function headOfPng(width: number, height: number): Uint8Array {
  const bytes = Buffer.alloc(64)
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  return new Uint8Array(bytes)
}
function headOfJpeg(width: number, height: number): Uint8Array {
  const bytes = Buffer.alloc(64)
  bytes.set([0xff, 0xd8, 0xff, 0xc0, 0, 17, 8])
  bytes.writeUInt16BE(height, 7)
  bytes.writeUInt16BE(width, 9)
  bytes[11] = 3
  return new Uint8Array(bytes)
}

/** A PDF whose page unpacks to spaces. */
function packedPdf(...streams: readonly (readonly [filter: string, data: Uint8Array])[]): Uint8Array {
  const objects = streams.map(([filter, data], i) =>
    Buffer.concat([
      Buffer.from(`${i + 1} 0 obj<</Length ${data.length}/Filter ${filter}>>stream\r\n`),
      data,
      Buffer.from('\nendstream endobj\n'),
    ]),
  )
  return new Uint8Array(Buffer.concat([Buffer.from('%PDF-1.4\n'), ...objects]))
}
const spaces = deflateSync(new Uint8Array(4_000_000).fill(32))

const twoPages = pdfOf([{ texts: [{ x: 90, y: 100, text: 'mot' }] }, { texts: [{ x: 90, y: 100, text: 'hai' }] }])
const word = toDocx(letter)

describe('limits', () => {
  it('refuses a PDF that is packed as nothing else than spaces are, and no picture', async () => {
    expect(await failureOf('a.pdf', packedPdf(['/FlateDecode', spaces]), {})).toContain('more than 200 times its size')
    const picture = packedPdf(['/FlateDecode/Subtype /Image', spaces])
    expect(await failureOf('a.pdf', picture, {})).toContain('is a damaged PDF')
  })

  it.each<[string, string, Uint8Array, Partial<Limits>, string]>([
    ['size', 'a.docx', word, { fileBytes: 100 }, `${word.length} bytes, the limit is 100 bytes`],
    ['unpacked size', 'a.docx', word, { unpackedBytes: 100 }, 'more than 100 bytes'],
    ['files of an archive', 'a.zip', zip({ 'a.docx': word, 'b.docx': word }), { entries: 1 }, 'more than 1 files'],
    [
      'files of a mail',
      'a.eml',
      toMail('Gửi', [
        ['a.docx', word],
        ['b.docx', word],
      ]),
      { entries: 1 },
      'more than 1 files',
    ],
    ['a page', 'a.pdf', packedPdf(['/FlateDecode', spaces]), { unpackedBytes: 2_000_000 }, 'more than 2000000 bytes'],
    [
      'a page packed twice',
      'a.pdf',
      packedPdf(['[/FlateDecode/FlateDecode]', deflateSync(spaces)]),
      { unpackedBytes: 2_000_000 },
      'more than 2000000 bytes',
    ],
    [
      'several pages',
      'a.pdf',
      packedPdf(...Array.from({ length: 3 }, () => ['/Fl', deflateSync(new Uint8Array(900_000))] as const)),
      { unpackedBytes: 2_000_000 },
      'more than 2000000 bytes',
    ],
    ['pages', 'a.pdf', twoPages, { pages: 1 }, 'has 2 pages, the limit is 1'],
    ['dots of a PNG', 'a.png', headOfPng(60_000, 60_000), {}, 'has 3600000000 dots, the limit is 40000000'],
    ['dots of a JPEG', 'a.jpg', headOfJpeg(9000, 9000), {}, 'has 81000000 dots, the limit is 40000000'],
  ])('%s: what was found, the limit and the option that raises it', async (_, path, bytes, limits, found) => {
    const failure = await failureOf(path, bytes, limits)
    expect(failure).toContain(found)
    expect(failure).toMatch(/allow more with --max-(?:size|unpacked|entries|pages|pixels)$/u)
  })

  it('do not hinder what stays within them', async () => {
    expect(await failureOf('a.pdf', twoPages, { pages: 2 })).toBe('was read')
    expect(await failureOf('a.zip', zip({ 'a.txt': 'Kính gửi' }), { entries: 1 })).toBe('was read')
  })

  it('are set by options', () => {
    const asked = { timeLimit: '9', maxSize: '1', maxEntries: '2', maxPages: '3', maxPixels: '4' }
    expect(ocrOf({ ...asked, maxUnpacked: '5' }).limits).toEqual({
      ...defaultLimits,
      seconds: 9,
      fileBytes: 1 << 20,
      unpackedBytes: 5 << 20,
      entries: 2,
      pages: 3,
      pixels: 4_000_000,
    })
    expect(ocrOf({}).limits).toBeUndefined()
    // A larger file may unpack to as much.
    expect(ocrOf({ maxSize: '100' }).limits?.unpackedBytes).toBe(100 << 20)
    expect(ocrOf({ maxSize: '1' }).limits?.unpackedBytes).toBe(defaultLimits.unpackedBytes)
  })

  it('are told in the user’s language, with the file; wrong numbers are wrong usage', async () => {
    const refused = await runCli(['--lang', 'vi', 'parse', '--max-pages', '1', '-'], { stdin: twoPages })
    expect(refused.code).toBe(3)
    expect(refused.stderr).toContain(
      'có 2 trang, giới hạn là 1: hãy chia nhỏ trước, hoặc cho phép nhiều hơn bằng --max-pages',
    )
    const wrong = await runCli(['parse', '--max-pixels', 'nhiều', '-'], { stdin: twoPages })
    expect(wrong.code).toBe(2)
    expect(wrong.stderr).toContain('--max-pixels')
  })

  it.each(['README.md', 'README.vi.md'])('stand in %s as they are', (name) => {
    const readme = readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8')
    const rows: readonly [string, number][] = [
      ['--max-size', defaultLimits.fileBytes / (1 << 20)],
      ['--max-unpacked', defaultLimits.unpackedBytes / (1 << 20)],
      ['--max-entries', defaultLimits.entries],
      ['--max-pages', defaultLimits.pages],
      ['--max-pixels', defaultLimits.pixels / 1_000_000],
      ['--time-limit', defaultLimits.seconds],
    ]
    for (const [option, value] of rows)
      expect(readme).toMatch(new RegExp(`\\| \`${option}\` \\|[^\\n]*\\b${value}\\b`, 'u'))
  })
})

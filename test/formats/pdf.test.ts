import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { readSource } from '../../src/formats/read.ts'
import { parseDocument } from '../../src/parse.ts'
import { pdfOf } from '../support/pdf.ts'

const textOf = async (bytes: Uint8Array): Promise<string> => {
  const read = await readSource('van-ban.pdf', bytes, { ocr: 'never' })
  return 'failure' in read ? `failure: ${read.failure}` : read.source.text
}
const failureOf = async (bytes: Uint8Array, path = 'van-ban.pdf'): Promise<string> => {
  const read = await readSource(path, bytes, { ocr: 'never' })
  return 'failure' in read ? read.failure : 'was read'
}
const hasTesseract = ((): boolean => {
  try {
    return /^vie$/mu.test(execFileSync('tesseract', ['--list-langs'], { encoding: 'utf8' }))
  } catch {
    return false
  }
})()

describe('PDF', () => {
  const letterhead = pdfOf(
    [
      {
        texts: [
          { x: 70, y: 60, text: 'ñy ban nh©n d©n' },
          { x: 320, y: 60, text: 'Céng hoµ x· héi chñ nghÜa ViÖt Nam' },
          { x: 80, y: 78, text: 'tØnh B×nh Kh¸nh' },
          { x: 360, y: 78, text: '§éc lËp - Tù do - H¹nh phóc' },
          { x: 75, y: 100, text: 'Sè: 214/Q§-UB' },
          { x: 330, y: 100, text: 'B×nh Kh¸nh, ngµy 12 th¸ng 3 n¨m 2003' },
        ],
      },
    ],
    '.VnTime',
  )

  it('reads a letterhead in two columns and a font from before Unicode', async () => {
    const read = await readSource('cu.pdf', letterhead, { ocr: 'never' })
    if ('failure' in read) throw new Error(read.failure)
    expect(read.source.text).toContain('ủy ban nhân dân\ntỉnh Bình Khánh\nSố: 214/QĐ-UB')
    expect(read.source.text).toContain('Độc lập - Tự do - Hạnh phúc\nBình Khánh, ngày 12 tháng 3 năm 2003')
    const { header } = parseDocument(read.source, read.notices)
    expect(header.number?.value).toBe('214/QĐ-UB')
    expect(header.date?.value).toBe('2003-03-12')
  })

  const line = (y: number, text: string): { x: number; y: number; text: string } => ({ x: 70, y, text })
  const full = 'mot dong chu dai cho den het le phai cua trang giay nay thi phai xuong dong'

  it('joins lines that wrapped, over a page’s end too, and tells where pages begin', async () => {
    const pages = pdfOf([
      { texts: [line(100, full), line(116, full), line(760, full), line(776, full)] },
      { texts: [line(60, 'noi tiep o trang sau'), line(120, 'Doan khac.')] },
    ])
    const read = await readSource('a.pdf', pages, { ocr: 'never' })
    if ('failure' in read) throw new Error(read.failure)
    const { text, pages: begins } = read.source
    expect(text).toContain(`${full} ${full} noi tiep o trang sau\n\nDoan khac.`)
    expect(begins?.map((at) => text.slice(at, at + 8))).toEqual(['mot dong', 'noi tiep'])
  })

  it('leaves page numbers out and keeps a number that is broken at its hyphen whole', async () => {
    const head = `${'x'.repeat(5)} ${full.slice(0, 60)} so 12/ND-`
    const text = await textOf(
      pdfOf([{ texts: [line(100, head), line(116, 'CP va het.'), { x: 290, y: 820, text: '- 3 -' }] }]),
    )
    expect(text).toContain('12/ND-CP va het.')
    expect(text).not.toContain('3')
  })

  it('reads a table by its lines, an empty cell too', async () => {
    const rules: [number, number, number, number][] = [100, 130, 160].map((y) => [70, y, 300, 1])
    const sides: [number, number, number, number][] = [70, 170, 270, 370].map((x) => [x, 100, 1, 61])
    const texts = [
      { x: 80, y: 118, text: 'TT' },
      { x: 180, y: 118, text: 'Viec' },
      { x: 280, y: 118, text: 'Han' },
      { x: 80, y: 148, text: '1' },
      { x: 280, y: 148, text: 'Quy II' },
    ]
    const cells = (await textOf(pdfOf([{ texts, rules: [...rules, ...sides] }])))
      .replace(/\n+/gu, '\n')
      .split('|\n')
      .map((cell) => cell.trim())
    expect(cells).toEqual(['', 'TT', 'Viec', 'Han', '', '1', '', 'Quy II', '', ''])
  })

  it('says what hinders reading and what to do', async () => {
    expect(await failureOf(Uint8Array.from(Buffer.from('%PDF-1.7\n%%')))).toContain('is a damaged PDF file')
    expect(await failureOf(letterhead.slice(0, 60))).toContain('is a damaged PDF file')
    expect(await failureOf(pdfOf([{ picture: true }]))).toContain('is a scan')
    expect(await failureOf(pdfOf([{ picture: true }]))).toContain('--ocr auto')
    const locked = `/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${'41'.repeat(32)}>/U<${'42'.repeat(32)}>>>`
    expect(await failureOf(pdfOf([{}], 'Helvetica', locked))).toContain('is protected by a password')
    expect(await failureOf(Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 2]), 'anh.jpg')).toContain('cannot be read')
  })

  it('ends well on 200 damaged files', async () => {
    let seed = 7
    const random = (below: number): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
      return Math.floor((seed / 2_147_483_648) * below)
    }
    for (let i = 0; i < 200; i += 1) {
      const bytes = letterhead.slice(0, i % 3 === 0 ? random(letterhead.length) : letterhead.length)
      for (let flip = 0; flip < 1 + random(20); flip += 1) bytes[random(bytes.length)] = random(256)
      expect(await readSource('hong.pdf', bytes, { ocr: 'never' })).toBeTypeOf('object')
    }
  })

  it.skipIf(!hasTesseract)('reads a picture of a page by OCR and says so (needs tesseract with vie)', async () => {
    const page = pdfOf([{ texts: [{ x: 90, y: 100, text: 'KE HOACH TRIEN KHAI NAM 2026', size: 22 }] }])
    const read = await readSource('quet.pdf', page, { ocr: 'always' })
    if ('failure' in read) throw new Error(read.failure)
    expect(read.source.text).toContain('2026')
    expect(read.source.ocr?.engine).toContain('tesseract')
    expect(read.notices.map(({ code }) => code)).toContain('read-by-ocr')
  })
  if (!hasTesseract)
    process.stderr.write('SKIPPED: OCR is not tested, tesseract with Vietnamese data is not installed\n')
})

import { documentTypes } from '../../lexicon/document-types.ts'
import { bare } from '../../text/bare.ts'
import type { Word } from '../page/words.ts'
import { withFigures } from './figures.ts'
import type { FoundWord } from './found-word.ts'
import { withoutGuesses } from './handwriting.ts'
import { isLabel, withLabels } from './labels.ts'
import { inRightSpelling } from './spelling.ts'
import { withWordMarks } from './word-marks.ts'

/** What OCR read on a page: words with places in points, and how sure it was of them, 0 to 100. */
export interface ReadWords {
  readonly words: readonly Word[]
  readonly confidence: number
}

const line = /<span class=['"]ocr_(?:line|header|caption|textfloat)['"][^>]{0,80}title=["']([^"'>]{0,300})/gu
const word = /<span class=['"]ocrx_word['"][^>]{0,80}title=["']([^"'>]{0,200})["'][^>]{0,80}>([^\n]{0,400}?)<\/span>/gu
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

interface Line {
  readonly from: number
  readonly left: number
  readonly bottom: number
  readonly slope: number
  readonly drop: number
  readonly size: number
}

/**
 * Words of Tesseract's hOCR, the HTML in which it tells places.
 *
 * @param scale dots to the point
 */
export function wordsOfHocr(hocr: string, scale: number): ReadWords {
  return spelledWords(foundInHocr(hocr, scale))
}

/** The words of a page as they were found, without dirt. */
export function foundInHocr(hocr: string, scale: number): readonly FoundWord[] {
  const height = heightOf(hocr) / scale
  const found = withoutStampBeforeTitle(withoutSpecks(withoutDirtyLines(foundWords(hocr, scale)), height), height)
  return labelsRight(found)
}

/** Found words in their right spelling, without what OCR guessed of handwriting. */
export function spelledWords(labelled: readonly FoundWord[]): ReadWords {
  const spelled = withFigures(withWordMarks(inRightSpelling(withoutGuesses(labelled))))
  const letters = labelled.reduce((sum, { text }) => sum + text.length, 0)
  const sum = labelled.reduce((all, { text, sure }) => all + sure * text.length, 0)
  return {
    words: labelled.map(({ sure: _, isFirst: __, isHand: ___, ...word }, i) => ({
      ...word,
      text: spelled[i] ?? word.text,
    })),
    confidence: letters > 0 ? Math.round((sum / letters) * 10) / 10 : 0,
  }
}

function foundWords(hocr: string, scale: number): FoundWord[] {
  const lines = linesOf(hocr)
  const words: FoundWord[] = []
  let [at, before] = [0, -1]
  for (const match of hocr.matchAll(word)) {
    while (at + 1 < lines.length && (lines[at + 1]?.from ?? 0) < match.index) at += 1
    const isFirst = at !== before
    const read = plainText(match[2] ?? '')
    const text = isFirst ? opening(read) : read
    const [left, , right, bottom] = numbers(match[1] ?? '', 'bbox')
    const own = lines[at]
    if (!text || left === undefined || right === undefined || bottom === undefined) continue
    const sure = numbers(match[1] ?? '', 'x_wconf')[0] ?? 0
    if (text !== '-' && !(isFirst && (text === 'V/v' || isLabel(text))) && isDirt(text, sure)) continue
    before = at
    const base = own ? own.bottom + own.drop + own.slope * ((left + right) / 2 - own.left) : bottom
    const size = own?.size ?? 50
    words.push({
      text,
      left: left / scale,
      right: right / scale,
      base: base / scale,
      size: size / scale,
      sure,
      isFirst,
    })
  }
  return words
}

/** What a stamp or a stroke across the lines makes of letters is read with less certainty than the faintest print. */
const least = 35

/** Lines of single letters and strokes, and of letters across a stamp, none of which OCR was sure of. */
function withoutDirtyLines(words: readonly FoundWord[]): FoundWord[] {
  const lines: FoundWord[][] = []
  for (const word of words) {
    if (word.isFirst || lines.length === 0) lines.push([])
    lines.at(-1)?.push(word)
  }
  return lines
    .filter((line) => line.some(({ text, sure }) => sure >= 75 || (sure >= least && /[\p{L}\d]{2}/u.test(text))))
    .flat()
}

/** Names of bodies in capitals at the head of a page are no items of a list: what stands before them are specks and strokes. */
function withoutSpecks(words: readonly FoundWord[], height: number): FoundWord[] {
  const kept: FoundWord[] = []
  let cut = false
  for (const [i, word] of words.entries()) {
    const isFirst: boolean = word.isFirst || cut
    const isHead: boolean = isFirst && word.base < height / 3
    const glued = isHead && /^- \p{Lu}{2}/u.test(word.text) && isCapitals(words[i + 1])
    cut = isHead && !/[\p{L}\d]/u.test(word.text) && isCapitals(words[i + 1]) && isCapitals(words[i + 2])
    if (!cut) kept.push({ ...word, isFirst, ...(glued ? { text: word.text.slice(2) } : {}) })
  }
  return kept
}

/** Names of types of documents in capitals stand alone in the middle: short words before them that are unsure are pieces of a stamp. */
function withoutStampBeforeTitle(words: readonly FoundWord[], height: number): FoundWord[] {
  const kept: FoundWord[] = []
  for (let from = 0; from < words.length; ) {
    let to = from + 1
    while (to < words.length && words[to]?.isFirst === false) to += 1
    const line = words.slice(from, to)
    const [first] = line
    const titleAt = first && first.base < height / 2 ? titleIn(line) : 0
    for (const [i, word] of line.slice(titleAt).entries()) kept.push(i === 0 ? { ...word, isFirst: true } : word)
    from = to
  }
  return kept
}

const titles: ReadonlySet<string> = new Set(documentTypes.map(({ name }) => bare(name)))

/** Where the name of a type begins that ends a line behind unsure pieces; 0 where the line is anything else. */
function titleIn(line: readonly FoundWord[]): number {
  for (let at = 1; at < line.length && isPiece(line[at - 1]); at += 1) {
    const rest = line
      .slice(at)
      .map(({ text }) => text)
      .join(' ')
    if (rest === rest.toUpperCase() && titles.has(bare(rest))) return at
  }
  return 0
}

const isPiece = (word: FoundWord | undefined): boolean =>
  word !== undefined && word.sure < 75 && [...word.text].length <= 4

const isCapitals = (word: FoundWord | undefined): boolean =>
  word !== undefined && !word.isFirst && /^(?:- )?\p{Lu}{2,}$/u.test(word.text)

/** The height of the page in dots. */
const heightOf = (hocr: string): number =>
  numbers(/<div class=['"]ocr_page['"][^>]{0,80}title=(["'][^>]{0,400})/u.exec(hocr)?.[1] ?? '', 'bbox')[3] ?? 0

/** The words with the labels at the heads of lines set right. */
function labelsRight(words: readonly FoundWord[]): FoundWord[] {
  const heads = words.flatMap((word, i) => {
    const next = words[i + 1]
    return word.isFirst ? [{ ...word, next: next && !next.isFirst ? next.text : '' }] : []
  })
  const right = withLabels(heads)
  let at = -1
  return words.map((word) => {
    if (word.isFirst) at += 1
    return word.isFirst ? { ...word, text: right[at] ?? word.text } : word
  })
}

const steepest = 0.03

function linesOf(hocr: string): Line[] {
  return [...hocr.matchAll(line)].map((match) => {
    const title = match[1] ?? ''
    const [left = 0, top = 0, , bottom = 0] = numbers(title, 'bbox')
    const [found = 0, drop = 0] = numbers(title, 'baseline')
    // The page was set straight: a line that falls more was drawn through strokes of a stamp.
    const slope = Math.abs(found) > steepest ? 0 : found
    const [size = bottom - top] = numbers(title, 'x_size')
    return { from: match.index, left, bottom, slope, drop, size }
  })
}

/** The numbers behind a name in hOCR's title: "bbox 36 92 580 122; x_wconf 96". */
function numbers(title: string, name: string): number[] {
  const part = title.split(';').find((item) => item.trim().startsWith(`${name} `))
  return part ? part.trim().split(' ').slice(1).map(Number).filter(Number.isFinite) : []
}

/** Labels of lists as OCR misreads them, at the head of a line: none of these letters is Vietnamese. */
const misread: Readonly<Record<string, string>> = {
  '€)': 'c)',
  'ø)': 'g)',
  'ø.': 'g.',
  '¡)': 'i)',
  'ï)': 'i)',
  'đĐ)': 'đ)',
}

/** The first word of a line: dashes that OCR took for other strokes, and labels. */
function opening(text: string): string {
  if (/^[~—–_-]{1,3}$/u.test(text)) return '-'
  // In slanted type the "V/v" of a trích yếu is a stroke between two hooks.
  if (/^V[/⁄][vVyY]?[:.]?$|^[/⁄]v$/u.test(text)) return 'V/v'
  return misread[text] ?? text.replace(/^[~—–_]{1,2}(?=\p{L})/u, '- ')
}

const plainText = (html: string): string =>
  html
    .replace(/<[^<>]{0,200}>/gu, '')
    .replace(/&(amp|lt|gt|quot|#39);/gu, (_, name: string) => entities[name] ?? '')
    .trim()

/** Specks, strokes of a signature and edges of a stamp: marks without letters, or letters of which the program is not sure at all. */
const isDirt = (text: string, sure: number): boolean =>
  (sure < 30 && !/[\p{L}\d]{2}/u.test(text)) || (sure < 60 && /^[|_~—–\\©®°^“”‘’'"`.,:;<>=«»¬\][}{]+$/u.test(text))

import type { Letter } from './letters.ts'

/** Where in a line figures stand: between printed letters, in dots. */
export interface Gap {
  readonly from: number
  readonly to: number
  /** Of a number: the last thing in the gap is a printed stroke. */
  readonly hasBar?: boolean
}

/** The line on which the printed letters stand, and the height of the type (1 em), in dots. */
export interface Standing {
  readonly base: number
  readonly type: number
}

/** Figures that were read, and how likely they are what is written, 0 to 1. */
export interface HandFigures {
  readonly text: string
  readonly sure: number
}

/**
 * How wide printed letters are, in heights of the type (Times New Roman, which Nghị định 30/2020/NĐ-CP asks for, upright and slanted).
 * What OCR takes for one of them but is half as wide again holds a figure as well; then its neighbour tells where it stands.
 */
const widths = { ':': 0.28, y: 0.48, g: 0.5, t: 0.28, n: 0.5, ố: 0.5, '-': 0.33, bar: 0.31, capital: 0.7 }
const half = 1.5

/** Edges of printed letters that the words of the page tell, where a word holds nothing else: better than those of a single letter. */
export interface KnownEdges {
  /** Where "Số:" or "ngày" ends. */
  readonly lead?: number
  /** Where "tháng" begins, and ends. */
  readonly middle?: number
  readonly middleEnd?: number
  /** Where "năm" begins. */
  readonly tail?: number
}

/**
 * Where the symbol of a number begins: "/TB-UBND", "/2026/QĐ-UBND", and of the Party "-HD/TU".
 *
 * @example symbolOf.exec('12/TB-UBND')?.index // 2
 */
export const symbolOf = /[/⁄](?=(?:(?:19|20)\d\d[/⁄])?\p{Lu}{2})|[-–](?=\p{Lu}{1,5}[/⁄]\p{Lu})/u

/** "Số: … /TB-UBND": the gap between the colon and the first letter behind a stroke; "Số … -HD/TU": up to the dash. */
export function gapOfNumber(letters: readonly Letter[], type: number, known: KnownEdges): Gap | undefined {
  const line = textOf(letters)
  const lead = /^.?s?[Ss][^\d/]{0,2}?[:.;]/u.exec(line) ?? /^.?S[ốóôồo]/u.exec(line)
  const symbol = symbolOf.exec(line)
  if (!lead || !symbol || symbol.index < lead[0].length) return undefined
  const from = known.lead ?? endOfLead(letters, lead[0], type)
  if (/[-–]/u.test(symbol[0])) return between(from, startOf(letters, symbol.index, '-', type))
  const gap = between(from, startOf(letters, symbol.index + 1, 'capital', type))
  return gap && { ...gap, hasBar: true }
}

/** The letters of "ngày", "tháng" and "năm" as OCR reads them beside figures by hand. */
const dayWords = /(ng[aàáạảã]{1,2}y).{0,24}?(th[aáàâăảãạ]{1,2}ng).{0,24}?(n[aăâáãảắ]{1,2}m)/du

/** "ngày … tháng … năm 2026": the gaps for the day and the month. */
export function gapsOfDay(
  letters: readonly Letter[],
  type: number,
  known: KnownEdges,
): readonly [Gap, Gap] | undefined {
  const [day, month, year] = dayWords.exec(textOf(letters))?.indices?.slice(1) ?? []
  if (!day || !month || !year) return undefined
  const first = between(
    known.lead ?? endOf(letters, day[1] - 1, 'y', type),
    known.middle ?? startOf(letters, month[0], 't', type),
  )
  const second = between(
    known.middleEnd ?? endOf(letters, month[1] - 1, 'g', type),
    known.tail ?? startOf(letters, year[0], 'n', type),
  )
  return first && second ? [first, second] : undefined
}

/** How far "Số:" reaches, and how high its colon is at most, in heights of the type. */
const ofLead = { wide: 1.3, colon: 0.75 }

/** Where "Số:" ends; by its width where what OCR took for the colon is more: a figure beside it, or the letter before. */
function endOfLead(letters: readonly Letter[], lead: string, type: number): number | undefined {
  const last = letters[lead.length - 1]
  if (!/[:.;]$/u.test(lead)) return endOf(letters, lead.length - 1, 'ố', type)
  const isColon =
    last && last.right - last.left <= widths[':'] * half * type && last.bottom - last.top <= ofLead.colon * type
  const first = letters[lead.search(/S/iu)]
  return isColon || !first ? last?.right : first.left + ofLead.wide * type
}

/** A letter for each place: what OCR gives as several letters counts as its first. */
const textOf = (letters: readonly Letter[]): string => letters.map(({ text }) => text[0] ?? ' ').join('')

const between = (from: number | undefined, to: number | undefined): Gap | undefined =>
  from !== undefined && to !== undefined && from < to ? { from, to } : undefined

/** Where a printed letter ends: behind the letter before it when it was read together with a figure. */
function endOf(letters: readonly Letter[], at: number, text: keyof typeof widths, type: number): number | undefined {
  const [own, before] = [letters[at], letters[at - 1]]
  const wide = widths[text] * type
  if (!own || own.right - own.left <= wide * half) return own?.right
  return before && before.right + wide
}

/** Where a printed letter begins: before the letter behind it when it was read together with a figure. */
function startOf(letters: readonly Letter[], at: number, text: keyof typeof widths, type: number): number | undefined {
  const [own, behind] = [letters[at], letters[at + 1]]
  const wide = widths[text] * type
  if (!own || own.right - own.left <= wide * half) return own?.left
  return behind && behind.left - wide
}

import { markerForms, pointLetters, wordOrdinals } from '../../lexicon/markers.ts'
import { isSmall, latinPattern } from '../../text/letters.ts'

/** The marker at the head of a line of the outline. Offsets in the flow. */
export interface Marker {
  readonly form: string
  /** Form and separator: "1." and "1)" number different levels. */
  readonly style: string
  readonly rank: number
  /** As printed, without spaces inside: "1.", "Điều 2.", "-". */
  readonly text: string
  /** Its place in the sequence, from 1; undefined for dashes and bullets. */
  readonly ordinal: number | undefined
  readonly start: number
  /** Where the words after the marker begin. */
  readonly textStart: number
}

const readers = markerForms.map((form) => ({ form, pattern: latinPattern(form.pattern, 'y') }))

/** Which forms a first character can begin; nearly every paragraph is sent away here. */
const byFirst = new Map<string, readonly (typeof readers)[number][]>()
const firsts: Readonly<Record<string, string>> = {
  part: 'P',
  chapter: 'C',
  section: 'MT',
  article: 'Đ',
  appendix: 'P',
  roman: 'IVX',
  capital: 'ABCDEFGH',
  decimal: '0123456789',
  number: '0123456789',
  words: 'MHBNSTC',
  step: 'B',
  paren: '(',
  subpoint: 'abcdeghiklmnopqrstuvxyđ',
  letter: 'abcdeghiklmnopqrstuvxyđ©',
  dash: '-~_',
  plus: '+',
  bullet: '•●▪■◦○·*✓►➢«»§¢©oØüv',
}
for (const reader of readers) {
  for (const character of firsts[reader.form.id] ?? '')
    byFirst.set(character, [...(byFirst.get(character) ?? []), reader])
}

/**
 * Reads the marker at `start` of the flow; undefined when the line begins with words.
 *
 * @param text the flow; `end` is the end of the line's paragraph
 * @example readMarker('a) Sở Y tế chủ trì', 0, 18)?.text === 'a)'
 */
export function readMarker(text: string, start: number, end: number): Marker | undefined {
  const candidates = byFirst.get(text.charAt(start))
  // Behind a small letter a marker has a mark or a figure, no other letter.
  if (!candidates || (isSmall(text.charCodeAt(start)) && start + 1 < end && isSmall(text.charCodeAt(start + 1))))
    return undefined
  // A marker alone on its line: its words stand on the next. Word keeps a tab between marker and words.
  const alone = end - start <= 9 ? ' Aa' : ''
  const printed = text.slice(start, Math.min(end, start + 48))
  const head = `${printed.includes('\t') ? printed.replaceAll('\t', ' ') : printed}${alone}`
  let form: (typeof readers)[number]['form'] | undefined
  let match: RegExpExecArray | null = null
  for (const reader of candidates) {
    reader.pattern.lastIndex = 0
    match = reader.pattern.exec(head)
    form = reader.form
    if (match) break
  }
  if (!match || !form || start + match[0].length > end) return undefined
  const raw = match[0].trimEnd()
  let textStart = start + match[0].length
  while (textStart < end && text.charCodeAt(textStart) <= 32) textStart += 1
  const separator = form.id === 'words' ? (raw.charAt(0) === 'T' ? 'th' : 'l') : separatorOf(raw)
  const depth =
    form.id === 'decimal' || form.id === 'subpoint' ? (raw.match(/\./gu) ?? []).length - (raw.endsWith('.') ? 1 : 0) : 0
  return {
    form: form.id,
    style:
      form.id === 'article' || form.id === 'chapter' || form.id === 'part'
        ? form.id
        : `${form.id}${separator === ':' ? '.' : separator}${depth || ''}`,
    rank: form.rank + depth * 0.1,
    text: raw.includes(' ') ? raw.replace(/ (?=[.),/-]$)/u, '') : raw,
    ordinal: ordinalOf(form.id, raw),
    start,
    textStart,
  }
}

/** The mark that a marker ends with, if any. */
function separatorOf(raw: string): string {
  const last = raw.charAt(raw.length - 1)
  return '.),/:-'.includes(last) ? last : ''
}

/** "Điều 4" without a point, alone in its line: it may be all that a cell of a table cites. */
export const isLoneArticle = ({ form, text }: Marker): boolean => form === 'article' && !/[.:]$/u.test(text)

function ordinalOf(form: string, raw: string): number | undefined {
  switch (form) {
    case 'dash':
    case 'plus':
    case 'bullet':
      return undefined
    case 'number':
      return Number.parseInt(raw, 10)
    case 'letter': {
      const at = pointLetters.indexOf(raw.startsWith('©') ? 'c' : raw.charAt(0))
      return at < 0 ? undefined : at + 1
    }
    case 'words': {
      const words = raw.toLowerCase().split(/[ ,:]+/u)
      return wordOrdinals.findIndex((names) => names.some((name) => words.includes(name))) + 1
    }
    case 'capital':
      return raw.charCodeAt(0) - 64
    case 'roman':
      return romanValue(raw)
    case 'decimal':
    case 'subpoint':
      return Number(/(\d+)\D*$/u.exec(raw)?.[1] ?? '0')
    default: {
      const figures = /\d+/u.exec(raw)
      if (figures) return Number(figures[0])
      const roman = /[IVXL]+(?=[.):]?$)|(?<=\()[ivx]+/u.exec(raw)
      return roman ? romanValue(roman[0]) : undefined
    }
  }
}

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 }

function romanValue(raw: string): number {
  let value = 0
  let last = 0
  for (const letter of [...raw.toUpperCase()].reverse()) {
    const digit = romanDigits[letter] ?? 0
    value += digit < last ? -digit : digit
    last = Math.max(last, digit)
  }
  return value
}

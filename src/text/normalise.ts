import { blankChat } from './chat-stamps.ts'
import { blankMarks } from './copied-marks.ts'
import { withoutTags } from './html-tags.ts'
import { fromLookAlikes, fromTcvn3, isTcvn3 } from './legacy.ts'
import { mayBeMark } from './letters.ts'
import { MapBuilder, MappedText } from './mapped.ts'
import { markPictographs, mayBePictograph } from './pictographs.ts'

/*
 * The copy that patterns run over. It differs from the source only where Vietnamese texts differ without meaning
 * (ARCHITECTURE.md, Numbers): Unicode form, Eth for Đ, dash and space kinds, line ends, tone placement.
 * Nearly all of it keeps the length, so that most documents need no map at all.
 */

const replacements: Readonly<Record<string, string>> = {
  '\u00d0': 'Đ',
  '\u0189': 'Đ',
  '\u00f0': 'đ',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2015': '-',
  '\u2212': '-',
  '\u2028': '\n',
  '\u2029': '\n',
  '\u0085': '\n',
  '\f': '\n',
  '\v': '\n',
}
const tones: readonly (readonly [string, string])[] = [
  ['oa', 'à òa|á óa|ả ỏa|ã õa|ạ ọa'],
  ['oe', 'è òe|é óe|ẻ ỏe|ẽ õe|ẹ ọe'],
  ['uy', 'ỳ ùy|ý úy|ỷ ủy|ỹ ũy|ỵ ụy'],
]
const capital = (s: string): string => `${s.charAt(0).toUpperCase()}${s.slice(1)}`
const newPlacement = new Map<string, string>()
for (const [vowels, list] of tones) {
  for (const pair of list.split('|')) {
    const [second = '', to = ''] = pair.split(' ')
    const from = `${vowels.charAt(0)}${second}`
    newPlacement.set(from, to)
    newPlacement.set(from.toUpperCase(), to.toUpperCase())
    newPlacement.set(capital(from), capital(to))
  }
}
/** The pairs of that table, wherever they stand. */
const anyPlacement = /[oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|[uU][ỳýỷỹỵỲÝỶỸỴ]/g
const markOrInvisible = /[\p{M}\p{Cf}]/u
const invisible = /\p{Cf}+|^\p{M}+/gu
const unseen = /\p{Cf}+/gu
const blank = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/u
const letter = /\p{L}/u

/** What a code unit may ask for. */
const known = 1
/** A combining mark or an invisible character: it changes the length when it is mended. */
const changesLength = 2
/** Stands in the table of replacements, or is an odd space. */
const isOdd = 4
const isLetter = 8
/** A half of a character outside the basic plane. */
const isSurrogate = 16
const isCyrillic = 32
/** Programs set marks with it around a text: brackets of a chat, lines of a mail, pictographs of a post. */
const isOfProgram = 64

const kinds = new Uint8Array(0x10000)

function kindOf(code: number): number {
  const c = String.fromCharCode(code)
  let kind = known
  if (mayBeMark(code) && markOrInvisible.test(c)) kind |= changesLength
  if (c in replacements || c === '\r' || blank.test(c)) kind |= isOdd
  if (letter.test(c)) kind |= isLetter
  if (code >= 0xd800 && code <= 0xdfff) kind |= isSurrogate
  if (code >= 0x400 && code <= 0x4ff) kind |= isCyrillic
  if ('[>_~*'.includes(c) || mayBePictograph.test(c)) kind |= isOfProgram
  kinds[code] = kind
  return kind
}

const kindAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at)
  return kinds[code] || kindOf(code)
}

/** "uỷ", "hoà", "khoẻ" at the end of a syllable: the pair that ends at `at`. Not after q ("quý"), not before a letter ("hoàn"). */
function isOldPlacement(text: string, at: number): boolean {
  if (!newPlacement.has(text.slice(at - 1, at + 1))) return false
  const before = at > 1 ? text.charCodeAt(at - 2) : 0
  if (before === 81 || before === 113 || at + 1 >= text.length) return before !== 81 && before !== 113
  const next = kindAt(text, at + 1)
  return next & isSurrogate
    ? !letter.test(String.fromCodePoint(text.codePointAt(at + 1) ?? 0))
    : (next & isLetter) === 0
}

/** Moves the tone mark of oa, oe, uy to the place that the official spelling gives it: "uỷ" → "ủy". Keeps the length. */
export function placeTones(text: string): string {
  let placed = ''
  let from = 0
  anyPlacement.lastIndex = 0
  while (anyPlacement.test(text)) {
    const i = anyPlacement.lastIndex - 1
    if (!isOldPlacement(text, i)) continue
    placed += text.slice(from, i - 1) + (newPlacement.get(text.slice(i - 1, i + 1)) ?? '')
    from = i + 1
  }
  return from === 0 ? text : placed + text.slice(from)
}

/** Which kinds of characters a text holds, of all kinds together. */
function kindsOf(text: string): number {
  let all = 0
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    all |= kinds[code] || kindOf(code)
  }
  return all
}

function mendKeepingLength(text: string, held: number): string {
  let mended = text
  if (held & isOdd) mended = mendOdd(text)
  if (held & isCyrillic) mended = fromLookAlikes(mended)
  mended = placeTones(mended)
  return held & isOfProgram ? markPictographs(blankMarks(blankChat(mended))) : mended
}

function mendOdd(text: string): string {
  let mended = ''
  let from = 0
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    if (((kinds[code] || kindOf(code)) & isOdd) === 0) continue
    const c = text.charAt(i)
    // Of \r\n only the \r is mended: it becomes a space at the end of its line.
    const to = c === '\r' ? (text.charCodeAt(i + 1) === 10 ? ' ' : '\n') : (replacements[c] ?? ' ')
    mended += text.slice(from, i) + to
    from = i + 1
  }
  return mended + text.slice(from)
}

/**
 * The normalised copy of a source text with its offset map.
 *
 * @example normalise('Uỷ ban\r\nTHÔNG BÁO').text === 'Ủy ban \nTHÔNG BÁO'
 */
export function normalise(source: string): MappedText {
  const text = withoutTags(isTcvn3(source) ? fromTcvn3(source) : source)
  const held = kindsOf(text)
  if ((held & changesLength) === 0 && ((held & isSurrogate) === 0 || !markOrInvisible.test(text))) {
    return new MappedText(mendKeepingLength(text, held), Int32Array.of(0), Int32Array.of(0), Int32Array.of(text.length))
  }
  const mapped = compose(text)
  // This step keeps the length, so the map still holds. Composing makes letters that were not there before.
  return mapped.withText(mendKeepingLength(mapped.text, kindsOf(mapped.text)))
}

/** NFC without invisible characters. */
function compose(text: string): MappedText {
  const builder = new MapBuilder(text)
  let at = 0
  for (let i = 0; i < text.length; ) {
    const width = widthOfMark(text, i)
    if (width === 0) {
      i += 1
      continue
    }
    // A combining mark belongs to the character before it, with the marks that follow, whatever invisible stands between them;
    // what is invisible behind the last mark, or alone, stands apart.
    let next = i
    let end = i
    let isPure = true
    for (let w = width; w > 0; w = widthOfMark(text, next)) {
      const isMark = !isInvisible(text, next)
      next += w
      if (!isMark) continue
      isPure &&= next - w === end
      end = next
    }
    const start = i > at && end > i ? startOfCharacter(text, i) : i
    if (start === i) end = next
    builder.copy(at, start)
    builder.put(
      start < i
        ? isPure
          ? composed(text, start, end)
          : text.slice(start, end).replace(unseen, '').normalize('NFC')
        : text.slice(start, end).normalize('NFC').replace(invisible, ''),
      start,
      end,
    )
    at = end
    i = end
  }
  builder.copy(at, text.length)
  return builder.build()
}

function startOfCharacter(text: string, after: number): number {
  const low = text.charCodeAt(after - 1)
  const high = after > 1 ? text.charCodeAt(after - 2) : 0
  return low >= 0xdc00 && low <= 0xdfff && high >= 0xd800 && high <= 0xdbff ? after - 2 : after - 1
}

/** How many units the mark or invisible character at `at` takes; 0 when there is none. */
function widthOfMark(text: string, at: number): number {
  if (at >= text.length) return 0
  const kind = kindAt(text, at)
  if (kind & changesLength) return 1
  if ((kind & isSurrogate) === 0) return 0
  const c = String.fromCodePoint(text.codePointAt(at) ?? 0)
  return markOrInvisible.test(c) ? c.length : 0
}

function isInvisible(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0x300 && code <= 0x36f ? false : /\p{Cf}/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0))
}

/** The letter that a letter and a mark make, by both units; 0 when they make none. */
const pairs = new Map<number, number>()

function composed(text: string, start: number, end: number): string {
  let unit = text.charCodeAt(start)
  for (let i = start + 1; i < end; i += 1) {
    const key = unit * 0x10000 + text.charCodeAt(i)
    let whole = pairs.get(key)
    if (whole === undefined) {
      const made = String.fromCharCode(unit, text.charCodeAt(i)).normalize('NFC')
      whole = made.length === 1 ? made.charCodeAt(0) : 0
      // Letters of the world with all marks would fill it: those of Vietnamese are a few hundred.
      if (pairs.size < 4096) pairs.set(key, whole)
    }
    if (whole === 0) return text.slice(start, end).normalize('NFC')
    unit = whole
  }
  return String.fromCharCode(unit)
}

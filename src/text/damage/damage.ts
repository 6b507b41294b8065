import { syllableNumber } from '../../lexicon/words/syllables.ts'
import { MapBuilder, type MappedText } from '../mapped.ts'
import { placeTones } from '../normalise.ts'
import { barsOf, mendBars } from './bars.ts'
import { mendBroken } from './broken.ts'
import { breaksBehindMarks, mendCoda } from './codas.ts'
import { mendConnectives } from './connectives.ts'
import { mendDashes } from './dashes.ts'
import { mendDates } from './dates.ts'
import { escapesOf } from './escapes.ts'
import { mendFigure } from './figures.ts'
import { mendGlued } from './glued.ts'
import { losesHorns, mendHorn } from './horns.ts'
import { mendLabels } from './labels.ts'
import { restoreMarks } from './marks.ts'
import { isFigureAt, isLetterAt, type LastWord, type Mend, type Token, tokenFrom } from './mends.ts'
import { mendNumbers } from './numbers.ts'
import { raiseCapitals } from './small-capitals.ts'
import { mendSpaced } from './spaced.ts'
import { specksOf } from './specks.ts'
import { closeTones } from './tones.ts'
import { mendMarks } from './wrong-marks.ts'

/**
 * What is damaged in the words of a text, in order: words without a space between them, letters with one behind each, words broken in two,
 * figures that touch their word. Only where the syllables of the language leave one way to read it: a sound text has no mends.
 *
 * @param text composed (NFC), as {@link normalise} gives it
 * @example mendsOf('Văn phòng Đảng uỷxây dựng') // a space at 18
 */
export function mendsOf(text: string): readonly Mend[] {
  const mends: Mend[] = []
  let last: LastWord | undefined
  /** Single letters before this were looked at together. */
  let spacedTo = 0
  const broken = breaksBehindMarks(text)
  const hornless = losesHorns(text)
  let at = 0
  while (at < text.length) {
    if (!isLetterAt(text, at)) {
      at += 1
      continue
    }
    const token = tokenFrom(text, at)
    at = token.end
    const next = text.charCodeAt(token.end)
    const horn = hornless ? mendHorn(text, token, last) : undefined
    if (horn) {
      mends.push(horn)
      const word = text.slice(token.start, horn.start) + horn.put + text.slice(horn.start, token.end)
      last = { syllable: syllableNumber(word, 0, word.length), end: token.end }
      continue
    }
    const coda = broken ? mendCoda(text, token) : undefined
    if (coda) {
      mends.push(coda)
      const { end } = tokenFrom(text, coda.end)
      const word = text.slice(token.start, coda.start) + text.slice(coda.end, end)
      last = { syllable: syllableNumber(word, 0, word.length), end }
      at = end
      continue
    }
    if (token.end === token.start + 1 && token.start >= spacedTo) {
      const spaced = mendSpaced(text, token)
      spacedTo = spaced.end
      if (spaced.mends.length > 0) {
        mends.push(...spaced.mends)
        at = spaced.end
        continue
      }
    }
    if (next === 32 || next === 10 || next === 45) {
      const joined = mendBroken(text, token, last)
      const [first] = joined
      if (first) {
        mends.push(...joined)
        const { end } = tokenFrom(text, first.end)
        const word = text.slice(token.start, first.start) + text.slice(first.end, end)
        last = { syllable: syllableNumber(word, 0, word.length), end }
        at = joined.at(-1)?.end ?? at
        continue
      }
    }
    const length = token.end - token.start
    if (length > 3 && syllableNumber(text, token.start, token.end) === 0) {
      const cuts = mendGlued(text, token, last)
      const cut = cuts.at(-1)
      if (cut) {
        mends.push(...cuts)
        last = { syllable: syllableNumber(text, cut.start, token.end), end: token.end }
      }
    }
    if (touchesFigure(text, token)) mends.push(...mendFigure(text, token))
  }
  const specks = text.includes('|') ? [...specksOf(text), ...barsOf(text)] : specksOf(text)
  const dashes = mends.some(({ put }) => put === ' ') ? mendDashes(text) : []
  if (specks.length + dashes.length === 0) return mends
  return apart([...mends, ...dashes, ...specks].toSorted((a, b) => a.start - b.start || a.end - b.end))
}

/** Of mends that overlap the first. */
const apart = (mends: readonly Mend[]): readonly Mend[] => {
  let end = 0
  return mends.filter((mend) => {
    if (mend.start < end) return false
    end = mend.end
    return true
  })
}

function touchesFigure(text: string, token: Token): boolean {
  return isFigureAt(text, token.end) || isFigureAt(text, token.start - 1)
}

/**
 * The copy of a text that readers work on: its damage mended, with the map that leads back to the source.
 *
 * @param copy what {@link normalise} made of the source
 * @returns the copy, and what was mended as offsets in the source
 */
export function soundCopy(copy: MappedText): { readonly sound: MappedText; readonly mends: readonly Mend[] } {
  const { sound, mends } = soundWords(copy)
  return {
    sound: sound.withText(
      mendConnectives(
        mendNumbers(mendDates(mendLabels(mendBars(mendMarks(restoreMarks(closeTones(raiseCapitals(sound.text)))))))),
      ),
    ),
    mends,
  }
}

function soundWords(copy: MappedText): { readonly sound: MappedText; readonly mends: readonly Mend[] } {
  const ends = escapesOf(copy.text)
  const lines = ends.length > 0 ? mended(copy, ends) : copy
  const words = mendsOf(lines.text)
  if (words.length === 0) return { sound: lines, mends: mendsInOrigin(copy, ends) }
  // A lost letter is for finding, as marks are: what is published has it as printed.
  const ofWords = mendsInOrigin(lines, words).filter(({ put }) => put !== 'ư')
  // A word that such a line end broke takes its place.
  const joined = new Set(ofWords.map(({ start }) => start))
  const ofLines = mendsInOrigin(copy, ends).filter(({ start }) => !joined.has(start))
  return { sound: mended(lines, words), mends: [...ofLines, ...ofWords].toSorted((a, b) => a.start - b.start) }
}

/** The mends of a copy as offsets in what it was made from. */
function mendsInOrigin(copy: MappedText, mends: readonly Mend[]): readonly Mend[] {
  return mends.map(({ start, end, put }) => {
    const from = copy.endInOrigin(start)
    return { start: from, end: end > start ? copy.endInOrigin(end) : from, put }
  })
}

/**
 * A stretch of a text with the mends that stand inside it.
 *
 * @param mends in their order, as offsets in `text`
 */
export function mendedSlice(text: string, start: number, end: number, mends: readonly Mend[]): string {
  let low = 0
  let high = mends.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mends[middle]?.start ?? 0) <= start) low = middle + 1
    else high = middle
  }
  let out = ''
  let at = start
  for (let mend = mends[low]; mend && mend.end < end; mend = mends[++low]) {
    out += text.slice(at, mend.start) + mend.put
    at = mend.end
  }
  return out + text.slice(at, end)
}

/** The text with its mends, and the map that leads back through it. */
function mended(normal: MappedText, mends: readonly Mend[]): MappedText {
  const builder = new MapBuilder(normal.text)
  let at = 0
  for (const { start, end, put } of mends) {
    builder.copy(at, start)
    builder.put(put, start, end)
    at = end
  }
  builder.copy(at, normal.text.length)
  const copy = builder.build().over(normal)
  // What ends a syllable now was inside a run before: "uỷxây".
  return copy.withText(placeTones(copy.text))
}

import { syllableNumber } from '../../lexicon/words/syllables.ts'
import { MapBuilder, type MappedText } from '../mapped.ts'
import { placeTones } from '../normalise.ts'
import { barsOf, mendBars } from './bars.ts'
import { mayBeOne, mendBroken } from './broken.ts'
import { breaksBehindMarks, mendCoda } from './codas.ts'
import { mendConnectives } from './connectives.ts'
import { mendDashes } from './dashes.ts'
import { mendDates } from './dates.ts'
import { escapesOf } from './escapes.ts'
import { mendFigure } from './figures.ts'
import { mendGlued } from './glued.ts'
import { hornsForHyphens, losesHorns, mendHorn } from './horns.ts'
import { mendLabels } from './labels.ts'
import { letterRuns } from './letter-runs.ts'
import { restoreMarks } from './marks.ts'
import { isFigureAt, type LastWord, type Mend, tokenFrom } from './mends.ts'
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
  const runs = letterRuns(text)
  const mends: Mend[] = []
  let last: LastWord | undefined
  /** Single letters before this were looked at together. */
  let spacedTo = 0
  const broken = breaksBehindMarks(text, runs)
  const hornless = losesHorns(text)
  /** What stands before this was mended already. */
  let at = 0
  for (let i = 0; i < runs.count; i += 1) {
    const start = runs.start[i] ?? 0
    const end = runs.end[i] ?? 0
    if (start < at) continue
    const horn = hornless ? mendHorn(text, { start, end }, last) : undefined
    if (horn) {
      mends.push(horn)
      last = mendedWord(text, start, horn)
      continue
    }
    const coda = broken ? mendCoda(text, { start, end }) : undefined
    if (coda) {
      mends.push(coda)
      last = mendedWord(text, start, coda)
      at = last.end
      continue
    }
    if (end === start + 1 && start >= spacedTo) {
      const spaced = mendSpaced(text, { start, end })
      spacedTo = spaced.end
      if (spaced.mends.length > 0) {
        mends.push(...spaced.mends)
        at = spaced.end
        continue
      }
    }
    const joined = mayBeOne(runs, i) ? mendBroken(text, runs, i, last) : nothing
    const [first] = joined
    if (first) {
      mends.push(...joined)
      last = mendedWord(text, start, first)
      at = joined.at(-1)?.end ?? end
      continue
    }
    if (runs.syllable[i] === 0 && end - start > 3) {
      const cuts = mendGlued(text, { start, end }, last)
      const cut = cuts.at(-1)
      if (cut) {
        mends.push(...cuts)
        last = { syllable: syllableNumber(text, cut.start, end), end }
      }
    }
    if (isFigureAt(text, end) || isFigureAt(text, start - 1)) mends.push(...mendFigure(text, { start, end }))
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

const nothing: readonly Mend[] = []

/** The word that a mend makes of a run: of both pieces that it joins, or with the letter that it puts in. */
function mendedWord(text: string, start: number, mend: Mend): LastWord {
  const { end } = tokenFrom(text, mend.end)
  const word = text.slice(start, mend.start) + mend.put + text.slice(mend.end, end)
  return { syllable: syllableNumber(word, 0, word.length), end }
}

/**
 * The copy of a text that readers work on: its damage mended, with the map that leads back to the source.
 *
 * @param copy what {@link normalise} made of the source
 * @returns the copy, and what was mended as offsets in the source
 */
export function soundCopy(copy: MappedText): { readonly sound: MappedText; readonly mends: readonly Mend[] } {
  const { sound, mends } = soundWords(copy.withText(hornsForHyphens(copy.text)))
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

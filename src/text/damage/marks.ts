import { oftenBefore, oftenOf, oftenTotal } from '../../lexicon/words/pairs.ts'
import { bareSyllableNumber } from '../../lexicon/words/syllables.ts'
import { areWord } from '../../lexicon/words/words.ts'
import { inSmallLetters, letterCase } from '../letters.ts'
import { damageOf, inCaseOf, marksOf, spelledAlike, stand } from './alike.ts'
import { type LetterRuns, letterRuns } from './letter-runs.ts'
import { isFigureAt, touchesSign } from './mends.ts'

/*
 * Words that a scanner or a writer robbed of their marks: "So Tài chính phoi hợp", "Quyêt định", "De nghi Cong an phuong". Each syllable may be any
 * that has its letters and all its marks; which one stood there is told by how often syllables stand together in documents (the most likely path,
 * Viterbi 1967). The letters stay, so the text keeps its length and offsets hold. It is for finding things: what is published is the source's.
 */

/** So many characters at the beginning, in the middle and at the end tell whether a text is damaged. */
const sample = 4000

/**
 * Whether a run is small letters that stop in c, ch, p or t, as a syllable that always has a tone does ("thuc", "viêc" have lost theirs), and
 * stands behind a space or a line's end and before what ends a word.
 */
function isStopped(text: string, start: number, end: number): boolean {
  const last = text.charCodeAt(end - 1)
  // c, p and t, and the h of ch: told first, since most runs end in another letter.
  if (last !== 99 && last !== 112 && last !== 116 && (last !== 104 || text.charCodeAt(end - 2) !== 99)) return false
  const letters = end - start - (last === 104 ? 2 : 1)
  if (letters < 1 || letters > mostBeforeStop) return false
  const before = text.charCodeAt(start - 1)
  if ((before !== 32 && before !== 10) || !' ,.;:\n'.includes(text.charAt(end))) return false
  for (let i = start; i < end; i += 1) if (letterCase(text.charCodeAt(i)) !== 2) return false
  return true
}
/** "nghiệp", "thoách". */
const mostBeforeStop = 5

const sharpOrHeavy = new Set(Array.from('áéíóúýạẹịọụỵấậắặếệốộớợứự', (letter) => letter.charCodeAt(0)))

function hasSharpOrHeavy(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i += 1) if (sharpOrHeavy.has(text.charCodeAt(i))) return true
  return false
}

/** Below this share of lost tones a text is sound: foreign words and abbreviations ("chip", "mic") make up as much. */
const leastLoss = 0.0025
/** And so many places, and this share of all syllables, have to be beyond doubt when it has been read. */
const leastSure = 2
const leastSureShare = 0.003

/** What it costs to change a mark into another one, beside adding one: scanners lose more than they invent. */
const alteredCost = 4
/** What a capital costs: names are what the language does not know. */
const capitalCost = 0.7
/** What letters gain that are no syllable as they stand. */
const impossibleGain = 2
/** The share of what a syllable is by itself, when the pair is known and when it is not. */
const aloneShare = 0.3

/** The share of the syllables that must have a tone, but have none; 0 where that is nothing but foreign words. */
function lossOf(text: string, runs: LetterRuns): number {
  const starts = text.length <= 3 * sample ? [0] : [0, text.length >> 1, text.length - sample]
  let sound = 0
  let lost = 0
  let i = 0
  for (const from of starts) {
    const stop = starts.length === 1 ? text.length : from + sample
    for (; i < runs.count; i += 1) {
      const start = runs.start[i] ?? 0
      const end = runs.end[i] ?? 0
      if (end >= stop) break
      if (start <= from || !isStopped(text, start, end)) continue
      if (hasSharpOrHeavy(text, start, end)) sound += 1
      else if (bareSyllableNumber(text, start, end) > 0) lost += 1
    }
  }
  return lost === 0 ? 0 : lost / (lost + sound)
}

/** A run of letters, or of figures: these are the syllable 0. Letters that are no syllable are -1. */
interface Piece {
  readonly start: number
  readonly end: number
  readonly syllable: number
  /** Whether it may be read otherwise. */
  readonly free: boolean
}

interface Change {
  readonly start: number
  readonly end: number
  readonly put: string
  readonly sure: boolean
}

/** The last piece of a way to read a run. */
interface Way {
  readonly syllable: number
  readonly often: number
  readonly text: string | undefined
  readonly score: number
  readonly before: Way | undefined
}

/**
 * The text with the marks that its words lost, of the same length; a sound text as it is.
 *
 * @param text composed (NFC)
 * @example restoreMarks('Giao So Tài chính bô trí kinh phi, bao cáo thuc hiên') // 'Giao Sở Tài chính bố trí kinh phí, báo cáo thực hiện'
 */
export function restoreMarks(text: string): string {
  const cut = letterRuns(text)
  const loss = lossOf(text, cut)
  if (loss < leastLoss) return text
  const changeCost = -Math.log(Math.min(0.6, Math.max(0.01, loss)))
  const changes: Change[] = []
  let syllables = 0
  for (const run of runsOf(text, cut)) {
    syllables += run.length
    changes.push(...changesIn(text, run, changeCost))
  }
  const sure = changes.filter((change) => change.sure).length
  if (sure < Math.max(leastSure, syllables * leastSureShare)) return text
  const out: string[] = []
  let at = 0
  for (const { start, end, put } of changes) {
    out.push(text.slice(at, start), put)
    at = end
  }
  out.push(text.slice(at))
  return out.join('')
}

/** The runs of words that one space or line's end parts. */
function* runsOf(text: string, runs: LetterRuns): Generator<readonly Piece[]> {
  let run: Piece[] = []
  let end = 0
  let next = 0
  for (let at = 0; at < text.length; at = end) {
    const isFigure = isFigureAt(text, at)
    if (!isFigure && runs.start[next] !== at) {
      end = at + 1
      continue
    }
    const before = run.at(-1)
    const gap = before && at === before.end + 1 ? text.charCodeAt(before.end) : 0
    if (before && gap !== 32 && gap !== 10) {
      yield run
      run = []
    }
    end = isFigure ? figuresEnd(text, at) : (runs.end[next] ?? 0)
    const syllable = isFigure ? 0 : runs.syllable[next] || -1
    if (!isFigure) next += 1
    run.push({ start: at, end, syllable, free: syllable !== 0 && isFree(text, at, end) })
  }
  if (run.length > 0) yield run
}
const longest = 7

function figuresEnd(text: string, at: number): number {
  let end = at
  while (isFigureAt(text, end)) end += 1
  return end
}

/** Not a piece of a number, an address or an abbreviation, nor what scanners make of "số" and "V/v". */
function isFree(text: string, start: number, end: number): boolean {
  if (end - start > longest || (end - start === 2 && ofScanners.test(text.slice(start, end)))) return false
  return !touchesSign(text, start, end)
}
const ofScanners = /^(?:[Ss]é|SÉ|V[A-Z])$/u

/** What has to change in a run so that it is most likely. */
function changesIn(text: string, run: readonly Piece[], changeCost: number): readonly Change[] {
  const path = likeliest(text, run, changeCost)
  const changes: Change[] = []
  for (const [i, { start, end, syllable }] of run.entries()) {
    const way = path[i]
    if (way?.text === undefined) continue
    const left = path[i - 1]?.syllable
    const right = path[i + 1]?.syllable
    const before = stand(left, way.syllable)
    const behind = stand(way.syllable, right)
    // Only where a neighbour knows the other; before a figure that one has to, if the syllable may stand as it is.
    if (!(syllable > 0 && right === 0 ? behind : before || behind)) continue
    const sure = syllable < 0 || (before && behind && !stand(left, syllable) && !stand(syllable, right))
    changes.push({ start, end, put: inCaseOf(text.slice(start, end), way.text), sure })
  }
  return changes
}

/** Another syllable that printed letters may have been. */
interface Reading {
  readonly syllable: number
  readonly text: string
  readonly damage: 'lost' | 'altered'
}

const noReadings: readonly Reading[] = []
/** Those of syllables, by what is printed in small letters: each is looked for once. */
const readings = new Map<string, readonly Reading[]>()

function readingsOf(lower: string, printed: number): readonly Reading[] {
  const known = printed > 0 ? readings.get(lower) : undefined
  if (known) return known
  const marks = marksOf(lower)
  const found: Reading[] = []
  for (const { syllable, text, marks: right } of spelledAlike(lower)) {
    const damage = syllable === printed ? undefined : damageOf(marks, right)
    if (damage) found.push({ syllable, text, damage })
  }
  if (printed > 0) readings.set(lower, found.length === 0 ? noReadings : found)
  return found
}

/** The most likely way through a run: one step for each piece. */
function likeliest(text: string, run: readonly Piece[], changeCost: number): readonly Way[] {
  const first: Way = { syllable: -1, often: 0, text: undefined, score: 0, before: undefined }
  let ways: readonly Way[] = [first]
  for (const piece of run) {
    const { syllable, free } = piece
    const printed = text.slice(piece.start, piece.end)
    const lower = free ? inSmallLetters(printed) : printed
    const others = free ? readingsOf(lower, syllable) : noReadings
    const often = oftenAsPrinted(piece)
    const [only] = ways
    // All ways go through here: there is nothing to weigh.
    if (others.length === 0 && ways.length === 1 && only) {
      ways = [{ syllable, often, text: undefined, score: only.score, before: only }]
      continue
    }
    const next = [stepTo(ways, syllable, often, undefined, 0)]
    for (const { syllable: other, text: put, damage } of others) {
      const cost =
        syllable < 0
          ? changeCost - impossibleGain
          : changeCost + (damage === 'altered' ? alteredCost : 0) + (lower === printed ? 0 : capitalCost)
      next.push(stepTo(ways, other, oftenOf(other), put, cost))
    }
    ways = next
  }
  let best = ways[0]
  for (const way of ways) if (way.score > (best?.score ?? 0)) best = way
  const path: Way[] = []
  for (let way = best; way?.before; way = way.before) path.push(way)
  return path.reverse()
}

/** How often what is printed stands: figures always do, letters that are no syllable hardly. */
function oftenAsPrinted({ syllable }: Piece): number {
  return syllable < 0 ? -4 : Math.max(0.5, oftenOf(syllable))
}

/** The best way to go on to a syllable. */
function stepTo(ways: readonly Way[], syllable: number, often: number, text: string | undefined, cost: number): Way {
  const alone = often * Math.LN2 - logTotal
  let score = Number.NEGATIVE_INFINITY
  let best: Way | undefined
  for (const way of ways) {
    // No chance is above one.
    if (way.score - cost <= score) continue
    const pair =
      way.syllable < 0 || syllable < 0
        ? 0
        : oftenBefore(way.syllable, syllable) ||
          (way.syllable > 0 && syllable > 0 && areWord(way.syllable, syllable) ? ofDictionary : 0)
    const chance = pair > 0 ? chanceOf(Math.min(0, pair - way.often), often) : alone + logAloneShare
    const reached = way.score + chance - cost
    if (reached > score) {
      score = reached
      best = way
    }
  }
  return { syllable, often, text, score, before: best }
}

/** Levels are halves from -4 to 15: what follows from two of them is worked out once. */
const levels = 64
const chances = new Float64Array(levels * levels).fill(Number.NaN)

/** The chance of a syllable behind another, as a logarithm: how much seldomer the pair is than its first, and how often the second is. */
function chanceOf(share: number, often: number): number {
  const at = -2 * share * levels + 2 * often + 8
  const known = chances[at] ?? Number.NaN
  if (!Number.isNaN(known)) return known
  const chanceAlone = aloneShare * Math.exp(often * Math.LN2 - logTotal)
  const chance = Math.log((1 - aloneShare) * 2 ** share + chanceAlone)
  chances[at] = chance
  return chance
}
/** A word of the dictionary that the documents counted do not have. */
const ofDictionary = 2.5
const logTotal = Math.log(oftenTotal)
const logAloneShare = Math.log(aloneShare)

import { familyNames } from '../../lexicon/family-names.ts'
import { mistakenSyllables, officeWords } from '../../lexicon/office-words.ts'
import { bare } from '../../text/bare.ts'
import { fold } from '../../text/fold.ts'

/** A word as it was read, parted into what stands before, its letters and what stands behind. */
interface Parted {
  readonly before: string
  readonly core: string
  readonly behind: string
}

/**
 * Sets marks right by the word in which a syllable stands: OCR mistakes the small marks of scans, "kiếm tra" for "kiểm tra". Only
 * syllables whose letters fit a word that offices use (`lexicon/office-words.ts`) are changed, and none that stands right in
 * a word with its other neighbour, nor names: two capitals ("Trần Kiêm Tra") or capitals behind a family name.
 *
 * @param words as they follow one another on the page
 * @returns as many words, in the same order
 * @example withWordMarks(['Thanh', 'tra,', 'kiếm', 'tra']) // ['Thanh', 'tra,', 'kiểm', 'tra']
 */
export function withWordMarks(words: readonly string[]): readonly string[] {
  const { byLetters, known } = pairs()
  const parts = words.map(parted)
  const mended = [...words]
  const done = parts.map((_, i) => standsRight(parts, i, known) || standsRight(parts, i - 1, known))
  for (const [i, first] of parts.entries()) {
    const second = parts[i + 1]
    if (!second || !areOneWord(first, second) || isName(parts, i, done)) continue
    const right = byLetters.get(`${lettersOf(first.core)} ${lettersOf(second.core)}`)
    if (!right || (done[i] && done[i + 1])) continue
    for (const [k, part] of [first, second].entries()) {
      if (done[i + k]) continue
      mended[i + k] = withCore(part, right[k] ?? part.core)
      done[i + k] = true
    }
  }
  return mended.map((word, i) => (done[i] ? word : withoutMistake(parts, i, word)))
}

function parted(word: string): Parted {
  const text = word.normalize('NFC')
  const core = /^[("“«[/]{0,2}(\p{L}+)[)\]"”».,;:/]{0,3}$/u.exec(text)?.[1] ?? ''
  const at = text.indexOf(core)
  return core === ''
    ? { before: '', core, behind: '' }
    : { before: text.slice(0, at), core, behind: text.slice(at + core.length) }
}

const areOneWord = (first: Parted, second: Parted): boolean =>
  first.core !== '' && second.core !== '' && first.behind === '' && second.before === ''

/** Whether a word and the next are a known one as they were read. */
function standsRight(parts: readonly Parted[], i: number, known: ReadonlySet<string>): boolean {
  const [first, second] = [parts[i], parts[i + 1]]
  return first !== undefined && second !== undefined && areOneWord(first, second) && known.has(folded(first, second))
}

const folded = (first: Parted, second: Parted): string => `${fold(first.core)} ${fold(second.core)}`

const families: ReadonlySet<string> = new Set(familyNames)

/** Capitals behind a family name are a name, unless that stands in a word itself ("TĂNG CƯỜNG"). */
function isName(parts: readonly Parted[], i: number, done: readonly boolean[]): boolean {
  const [first, second] = [parts[i]?.core ?? '', parts[i + 1]?.core ?? '']
  if (!isUpper(second[0] ?? '')) return false
  if (!isUpper(second)) return true
  return (
    [1, 2].some((back) => done[i - back] !== true && families.has(bare(parts[i - back]?.core ?? ''))) ||
    families.has(bare(first))
  )
}

const isUpper = (text: string): boolean => text !== text.toLowerCase() && text === text.toUpperCase()

/** The letters of a word in the case of the word that they replace. */
function withCore({ before, core, behind }: Parted, right: string): string {
  if (fold(core) === right) return before + core + behind
  const capital = isUpper(core[0] ?? '')
  const inCase =
    capital && core.length > 1 && isUpper(core)
      ? right.toUpperCase()
      : capital
        ? right.slice(0, 1).toUpperCase() + right.slice(1)
        : right
  return before + inCase + behind
}

function withoutMistake(parts: readonly Parted[], i: number, word: string): string {
  const part = parts[i]
  const mistake = part && mistaken.get(part.core.toLowerCase())
  if (!part || !mistake || (isUpper(part.core[0] ?? '') && !isUpper(part.core))) return word
  const beside = [parts[i - 1], parts[i + 1]].map((other) => fold(other?.core ?? ''))
  return mistake.unless.some((other) => beside.includes(other)) ? word : withCore(part, mistake.right)
}

const mistaken = new Map(Object.entries(mistakenSyllables))

/** A letter that OCR gave twice with two marks ("nhãần") counts once. */
const lettersOf = (core: string): string => bare(core).replace(/(\p{L})\1+/gu, '$1')

interface Pairs {
  readonly byLetters: ReadonlyMap<string, readonly string[]>
  readonly known: ReadonlySet<string>
}

let read: Pairs | undefined

function pairs(): Pairs {
  if (read) return read
  const words = officeWords.trim().split(/[/\n]/u)
  const byLetters = new Map(words.map((word) => [word.split(' ').map(lettersOf).join(' '), word.split(' ')]))
  read = { byLetters, known: new Set(words.map(fold)) }
  return read
}

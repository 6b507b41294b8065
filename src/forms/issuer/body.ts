import { boardHeads, openHeads } from '../../lexicon/body-heads.ts'
import { keptByPlace } from '../../lexicon/words/by-place.ts'
import { wordAt } from '../../lexicon/words/words.ts'
import { damagedNameAt } from './damaged.ts'
import { levelAt, workHeadAt } from './dictionary.ts'
import { nextWord } from './goes-on.ts'
import {
  hasSmallFields,
  headAt,
  heads,
  isCompanyAt,
  isWhole,
  listsFields,
  looseHeadAt,
  nounHeadAt,
  officeHeadAt,
  smallHeadAt,
} from './heads.ts'
import type { NameAndNext } from './name-rule.ts'
import { endsName, isAbbreviation, isCapitals, isPlace, phraseAt, readWord, skip, type Word } from './words.ts'

const open = new Set(openHeads)
const boards = new Set(boardHeads)
const teams = new Set(['tổ', 'đội', 'đoàn', 'ban', 'hội đồng'])
const capitalIn = /\p{Lu}/u
const boardLetters = /^bc[đh]/u
const shared = /^(?:văn phòng|vp|liên)(?!\p{L})/iu

/** A name that is being read; one record for all of its words, since names are many. */
type NameState = { -readonly [Key in keyof NameAndNext]: NameAndNext[Key] }

/** Several forms read who issued a document at the same place of a text; shorter texts are slices of it. */
const keptEnd = keptByPlace((text, at) => bodyEnd(text, at, undefined), 1000)

/** The end of one body's name, or -1; `told` gets the rule of each word. */
export const readBody = (text: string, at: number, told?: (rule: string) => void): number =>
  (told === undefined ? keptEnd(text, at) : bodyEnd(text, at, told)) ?? -1

function bodyEnd(text: string, at: number, told: ((rule: string) => void) | undefined): number {
  const first = readWord(text, at)
  if (!first) return -1
  const damaged = damagedNameAt(text, first)
  const count = damaged?.count ?? beginningAt(text, first)
  if (count === 0 && (!isAbbreviation(text, first) || endsName(text, first) || first.lower === 'các')) return -1
  const begins = skip(text, first, Math.max(count, 1))
  const name = opened(text, first, begins.last, damaged?.phrase ?? begins.phrase, count === 0)
  if (damaged) {
    name.bare = false
    name.begun = true
    name.placed = damaged.phrase.endsWith('nhân dân')
  }
  for (let steps = 0; steps < 40; steps += 1) {
    const next = nextWord(name, told)
    if (!next) break
    goOn(name, next)
    const inner = headAt(text, next)
    if (inner > 1 || (inner === 1 && opensInner(text, next, name))) goInto(name, next, inner)
  }
  const { end } = name.last
  // "tỉnh Quảng Trị (cũ)": of the units before a merger.
  return text.startsWith(' (cũ)', end) ? end + 5 : end
}

/** How many words begin a name there: those of the lists, an office, a noun with a capital, a team named by its work. */
function beginningAt(text: string, first: Word): number {
  const listed = phraseAt(text, first, heads)
  const loose = listed > 1 ? 0 : looseHeadAt(text, first)
  return (
    Math.max(listed, loose, officeHeadAt(text, first)) ||
    nounHeadAt(text, first) ||
    workHeadAt(text, first) ||
    smallHeadAt(text, first)
  )
}

/** How a name that begins with these words goes on. */
function opened(text: string, first: Word, last: Word, phrase: string, isLetters: boolean): NameState {
  const isBoardOfLetters = boardLetters.test(phrase)
  const whole = isWhole(phrase)
  const hasFields = isLetters || listsFields(phrase)
  return {
    text,
    last,
    at: last.end,
    mark: '',
    next: last,
    isOpen: open.has(phrase) || isBoardOfLetters,
    hasFields,
    atField: first.capital && hasFields && last === first,
    fieldRun: hasSmallFields(phrase),
    isCompany: isCompanyAt(text, first),
    isOffice: shared.test(text.slice(first.start, first.start + 10)),
    isBoard: boards.has(phrase),
    isTeam: teams.has(phrase),
    bare: (!isLetters && !whole) || isBoardOfLetters,
    placed: false,
    whole,
    begun: false,
    inField: false,
  }
}

/** What the next word of a name changes. */
function goOn(name: NameState, next: Word): void {
  const { text, last, bare, placed } = name
  const isJoined = next.start > last.end + 1
  name.begun = next.capital && (bare || !last.capital || isJoined || isCapitals(text, last))
  // "Pháp chế", "Phát triển": the second syllable of a field stands in lower case.
  name.atField = name.begun && name.hasFields && !placed
  name.fieldRun = isJoined ? !next.capital : name.fieldRun && !next.capital
  name.inField ||= next.capital || capitalIn.test(text.slice(last.end, next.start))
  // "các cơ quan", "về phòng, chống tham nhũng": what follows is the first field as well.
  name.bare = next.lower === 'các' || next.lower === 'về' || next.lower === 'chống'
  if (name.bare) name.placed = false
  const isPeople = next.lower === 'dân' && /nhân $/iu.test(text.slice(next.start - 5, next.start))
  if (isPeople || isPlace(text, next)) name.placed = true
  name.last = next
}

/** Another body begins inside the name: "Văn phòng | Huyện ủy". */
function goInto(name: NameState, head: Word, count: number): void {
  const { text } = name
  const { last, phrase } = skip(text, head, count)
  name.last = last
  // "Ban Chỉ đạo Trung ương": a level.
  if (isWhole(phrase) && levelAt(text, head) > 0) {
    if (phrase === 'trung ương') name.placed = true
    return
  }
  const { isOpen, isCompany, isOffice } = name
  Object.assign(name, opened(text, head, last, phrase, false))
  name.isOpen ||= isOpen
  name.isCompany ||= isCompany
  name.isOffice = isOffice
  name.atField = false
}

/** A head of one syllable inside a name: right behind small letters, and no beginning of a longer word ("Cục Sở hữu"). */
function opensInner(text: string, head: Word, { begun, placed }: NameState): boolean {
  if (phraseAt(text, head, heads) === 0) return true
  if (!begun || placed) return false
  const known = wordAt(text, head.start)
  return known === undefined || known.syllables === 1 || /\p{Lu}/u.test(text.slice(head.end, known.end))
}

import { livelihoods } from '../../../lexicon/actor-words.ts'
import { compoundNames, wholePhrases, wordsByChance } from '../../../lexicon/actors.ts'
import { type Word, wordAt } from '../../../lexicon/words/words.ts'
import type { Step } from '../../../model/rule.ts'
import { inSmallLetters, isCapital, isSmall, latin } from '../../../text/letters.ts'
import { isDouble, isWordByChance } from '../joints.ts'
import { goesOnWithFields, isField, longerVerb } from '../name-ends.ts'
import { capitalVerb, isVerbBehindName, readWord, verbFrom } from '../verbs.ts'
import { dutyFollows, isFigure, isLevel, isNameVerb, isWhatItDoes, opensDeed } from '../verbs-of-names.ts'

/** The name goes on with so many characters. */
export interface GoesOn {
  readonly passes: number
  /** They are a verb that belongs to the name. */
  readonly verb?: true
  /** What stands behind them is done to the body: "được giao …". */
  readonly passive?: true
  /** A word begins behind them, though the dictionary has a longer one ("Ban Công tác": "ban công"). */
  readonly whole?: true
}

/** The name ends where `stop` begins. */
export interface NameEnds {
  readonly ends: number
  readonly stop: string
}

/** What a word says of the name before it; `nobody`: what was read names nobody who acts. */
export type NameStep = GoesOn | NameEnds | 'nobody'

/** A text that begins with who acts, and the name that is read there; '' for nobody. */
export interface ActorExample {
  readonly text: string
  readonly name: string
  /** The end of the text closes a name as well. */
  readonly open?: true
  /** The text is a heading. */
  readonly heading?: true
}

/** A step of the ladder that each word and mark behind the beginning of a name goes through. */
export interface NameRule extends Step<NameReading, NameStep, ActorExample> {
  /** The only words or marks at which it is asked, or what must begin there; else it is asked at all. */
  readonly at?: readonly string[] | Begun
  /** The only syllables or marks behind which it is asked, in small letters. */
  readonly behind?: readonly string[]
}

/** What may begin at the word at hand: a rule that waits for one is asked at those behind it as well. */
export const begun = ['a word', 'a verb', 'a listed verb'] as const
export type Begun = (typeof begun)[number]

const phrases = new Map<string, string[]>()
// The longest first: one may go on another.
for (const phrase of [...compoundNames, ...wholePhrases].sort((a, b) => b.length - a.length)) {
  const first = phrase.split(/[ ,]/u)[0] ?? ''
  phrases.set(first, [...(phrases.get(first) ?? []), phrase])
}

/** The words with which set phrases begin. */
export const phraseBeginnings: readonly string[] = [...phrases.keys()]

const lives = new Set(livelihoods)
const longest = 420
/** What joins two names or two parts of one. */
const joins: ReadonlySet<string> = new Set(['và', 'hoặc', ',', '-', '&'])
/** Behind these words stands what tells a class apart, and is no order. */
const tells: ReadonlySet<string> = new Set('đã đang chưa còn bị được do khi mới'.split(' '))
/** Behind "có thẩm quyền" stands for what. */
const competent = /(?:^| )thẩm quyền [^,;]{0,60}$/u
const isCompetent = (read: string): boolean => read.includes('thẩm quyền ') && competent.test(read)
/** Behind these words stands a noun: "các cấp", "người tiêu dùng", "tại thi công". */
const nounOnly: ReadonlySet<string> = new Set('chủ những mọi của người'.split(' '))
const beforeNoun: ReadonlySet<string> = new Set([
  ...tells,
  ...'các những mọi mỗi từng một hai ba của tại ở trên người về vì cho'.split(' '),
])
/** "Đồng chí Lê Thị Hòa, Phó Bí thư Đoàn xã, viết kịch bản": behind the office of one person stands what it does. */
export const onePerson = /^(?:[Đđ]ồng chí |[ÔôBb](?:ng|à) |[Đđ]\/c )/u

const eachOfThem = latin(/^(?:mỗi|từng) (?<kind>\p{Ll}+)(?!\p{L})/u)
const anyKind: ReadonlySet<string> = new Set('bên nơi đơn ngành cơ đoàn người'.split(' '))

/** "Sở Y tế và Sở Nội vụ, | mỗi sở …": behind the comma stands that each of those named acts, and nobody else. */
export function saysEach({ text, at, before, read }: NameReading): boolean {
  const kind = before === ',' ? eachOfThem.exec(text.slice(at, at + 16))?.groups?.kind : undefined
  return kind !== undefined && (anyKind.has(kind) || ` ${read.toLowerCase()}`.includes(` ${kind} `))
}

/** A name that is being read, at one of its words or marks. Offsets in `text`. */
export class NameReading {
  readonly text: string
  readonly start: number
  /** Behind the determiners and the first word, which are no verbs. */
  readonly nameStart: number
  /** How far a name is read. */
  readonly limit: number
  readonly end: number
  /** A rule asked whether the end of the text closes a name: the name might be another one if it did not. */
  hangsOnEnd = false
  /** The text is a heading, which may be a name to its end. */
  readonly heading: boolean
  /** Where the word at hand begins. */
  at: number
  /** The word, the mark or the line's end at hand. */
  word = ''
  /** The syllable before it and the one before that, in small letters. */
  before = ''
  beforeLast = ''
  /** What joins two names or two parts of one stands right before the word. */
  joined = false
  /** The syllable before is a word by itself, and no end of a longer one ("bị" in "Thiết bị"). */
  alone = false
  /** The word of the dictionary that begins here, of one syllable or several; undefined inside one ("tịch" in "Chủ tịch"). */
  known: Word | undefined
  /** Where the last word of the dictionary ended. */
  wordEnd: number
  /** How many brackets are open. */
  depth = 0
  /** The bracket at hand closes one that opened before the name. */
  closesOutside = false
  /** What stands here is done to the body: behind "được", "do X". */
  passive = false
  /** Right behind a verb in capitals that takes its object into the name: "Trung tâm Quản lý đầu tư". */
  isObject = false
  /** Where the last verb ended that belongs to the name. */
  verbEnd = -1
  readonly #open: boolean
  #objectAt = -1
  #verb: string | undefined
  #verbAt = -1
  #deed: Word | undefined
  #deedAt = -1
  #words = ''
  #wordsAt = -1
  /** How far it was looked for a capital or a figure. */
  #lookedTo: number
  #hasCapital = false

  constructor(text: string, start: number, nameStart: number, end: number, open: boolean, heading: boolean) {
    this.text = text
    this.start = start
    this.nameStart = nameStart
    this.limit = Math.min(end, start + longest)
    this.end = end
    this.#open = open
    this.heading = heading
    this.at = start
    this.#lookedTo = nameStart
    const first = nameStart - 'nhà'.length
    // "Nhà máy": its second syllable is no verb.
    this.wordEnd = /^nhà$/iu.test(text.slice(first, nameStart)) ? (wordAt(text, first)?.end ?? start) : start
  }

  /** Reads the word, the mark or the line's end that stands at `at`, or behind spaces; false where the text to read has ended. */
  next(): boolean {
    for (; this.at < this.limit; this.at += 1) {
      if (this.text.charCodeAt(this.at) === 32) continue
      const found = readWord(this.text, this.at)
      if (found !== undefined) {
        this.#take(found)
        return true
      }
      if (this.text.charCodeAt(this.at) === 10) {
        this.word = '\n'
        return true
      }
    }
    return false
  }

  #take(found: string): void {
    this.word = found
    this.known = this.at >= Math.max(this.wordEnd, this.nameStart) ? wordHere(this.text, this.at) : undefined
    this.isObject = this.at === this.#objectAt
    this.closesOutside = found === ')' && this.depth === 0
    if (this.known !== undefined) {
      this.wordEnd = this.known.end
      if (takesObject(this, this.known)) this.#objectAt = this.known.end + 1
    }
    if (found === '(') this.depth += 1
    else if (found === ')') this.depth = Math.max(0, this.depth - 1)
  }

  /** Goes on behind what a rule passes. */
  pass({ passes, verb, passive, whole }: GoesOn): void {
    const isOne = passes === this.word.length
    const passed = isOne ? this.word : this.text.slice(this.at, this.at + passes)
    this.at += passes
    if (whole) this.wordEnd = this.at
    if (passed === '\n') return
    const lower = inSmallLetters(passed)
    const last = isOne ? -1 : lower.lastIndexOf(' ')
    this.alone = last < 0 && (this.known === undefined ? this.at - passes >= this.wordEnd : this.known.syllables === 1)
    this.beforeLast = last < 0 ? this.before : lower.slice(lower.lastIndexOf(' ', last - 1) + 1, last)
    this.before = last < 0 ? lower : lower.slice(last + 1)
    this.joined = joins.has(this.before)
    if (verb) {
      this.verbEnd = this.at
      this.passive = false
    }
    if (passive) this.passive = true
  }

  /** How much begins here of what a rule may wait for: nothing (0), a word of the dictionary, one that may be a verb, a listed verb. */
  get begins(): number {
    if (this.verb !== undefined) return 3
    return this.known === undefined ? 0 : this.known.verb === undefined ? 1 : 2
  }

  /** The end of the text closes a name as well ("Giao Sở Nội vụ"). */
  get open(): boolean {
    this.hangsOnEnd = true
    return this.#open
  }

  /** Where the heading ends that the name stands in; -1 elsewhere. */
  get headingEnd(): number {
    return this.heading ? this.end : -1
  }

  /** The word of the dictionary that begins here, as printed; '' inside one. */
  get words(): string {
    if (this.#wordsAt !== this.at) {
      this.#wordsAt = this.at
      this.#words = this.known === undefined ? '' : this.text.slice(this.at, this.known.end)
    }
    return this.#words
  }

  /** A capital or a figure stands in what was read, behind the first word. */
  get hasCapital(): boolean {
    for (; !this.#hasCapital && this.#lookedTo < this.at; this.#lookedTo += 1) {
      const code = this.text.charCodeAt(this.#lookedTo)
      this.#hasCapital = isCapital(code) || isFigure(code)
    }
    return this.#hasCapital
  }

  /** The set phrase that begins here: "Giáo dục và Đào tạo", "quản lý nhà nước". */
  get phrase(): string | undefined {
    return phrases.get(this.word)?.find((phrase) => this.text.startsWith(phrase, this.at))
  }

  /** The listed verb that begins here, of one word or several; undefined where it is the end or the beginning of a longer noun. */
  get verb(): string | undefined {
    if (this.#verbAt !== this.at) {
      this.#verbAt = this.at
      this.#verb = this.#findVerb()
    }
    return this.#verb
  }

  #findVerb(): string | undefined {
    const { text, at, end, known, before } = this
    // "Tổ Hậu cần": the end of a longer word is no verb.
    const listed = verbFrom(text, at, end, this.word) ?? capitalVerb(text, at, before)
    if (listed === undefined) return undefined
    // "các cấp phối hợp": nor is it the end of a word by chance.
    const isByChance = listed.includes(' ') && at + listed.length > this.wordEnd && text.startsWith(listed, at)
    if (known === undefined && at < this.wordEnd && !isByChance) return undefined
    if (this.#isBehindNoun(nounOnly)) return undefined
    // "dịch vụ công | bố trí": nor are syllables that belong to their neighbours.
    const whole = known === undefined && listed.includes(' ') ? wordAt(text, at) : undefined
    if (whole !== undefined && whole.end === at + listed.length && isWordByChance(text, whole)) return undefined
    const verb = longerVerb(text, at, listed, this.joined ? undefined : known) ?? listed
    // "Tổ Khoa học tự nhiên": nor is the beginning of a longer noun.
    return known !== undefined && known.verb === undefined && known.end > at + verb.length ? undefined : verb
  }

  /**
   * The word of the dictionary that begins here, when it may be what the body does: a verb in small letters, with what it acts on, and no
   * part of a list of trades.
   */
  get deed(): Word | undefined {
    if (this.#deedAt !== this.at) {
      this.#deedAt = this.at
      this.#deed = this.#findDeed()
    }
    return this.#deed
  }

  #findDeed(): Word | undefined {
    const { text, start, at, known, before, end } = this
    if (known === undefined || !isSmall(this.word.charCodeAt(0))) return undefined
    // "Sở Xây dựng đang hoàn thiện …": how things stand, and no verb of its own.
    if (known.syllables === 1 && tells.has(this.word)) return undefined
    if (this.#isBehindNoun(beforeNoun)) return undefined
    // "Tổ phó thường trực": the rank of an office.
    if (before === 'phó' && text.startsWith('thường trực', at)) return undefined
    // "Trung tâm Quản lý đầu tư và khai thác thủy lợi": what is joined goes on the name.
    if (this.joined && !(before === ',' && onePerson.test(text.slice(start, start + 9)))) return undefined
    if (this.isObject && this.#goesOnWork(known)) return undefined
    // "Các hộ nuôi cá": what the work is done to.
    if (this.follows && known.syllables === 1 && known.noun && lives.has(before)) return undefined
    return isWhatItDoes(text, known, end, this.isLevel) ? known : undefined
  }

  /** Right behind the work in capitals that names the body: what that is done to. */
  #goesOnWork(known: Word): boolean {
    const { text, at, end } = this
    if (known.syllables > 1 && isObjectOf(text, known, end)) return true
    // "Đội Kiểm soát giết mổ lưu động lăn dấu …"
    if (lives.has(text.slice(at, known.end)) && dutyFollows(text, known.end, this.limit)) return true
    // "Ban Tổ chức in 500 thẻ": of a counted thing something is done.
    if (/^ \d/u.test(text.slice(known.end, known.end + 2))) return false
    // "Khoa Cấp cứu họp phiên đầu": what is no noun has work of its own behind it.
    if (known.syllables === 1 && (!known.noun || isDouble(text, known)) && known.mainly === 'verb') return false
    // "Đội Bảo vệ soi đèn các lô cây": nothing else in the clause can be the duty.
    if (known.syllables === 1 && known.mainly === 'verb' && isDoneTo.test(text.slice(known.end, known.end + 4)))
      if (!dutyFollows(text, known.end, this.limit, true)) return false
    // "Tổ Bảo vệ khóa cổng phụ": a noun as well, with a thing behind it.
    const thing = known.syllables === 1 && isVerbBehindName(text, known, end) ? wordAt(text, known.end + 1) : undefined
    if (thing?.noun === true && !thing.grammar && !dutyFollows(text, known.end, this.limit, true)) return false
    const isWork = known.syllables === 1 || isNameVerb(text, known)
    return isWork && (!hasObject(known) || goesOnWithFields(text, at, end))
  }

  /** The word at hand stands in small letters and is joined to nothing before it. */
  get isFree(): boolean {
    return (
      isSmall(this.word.charCodeAt(0)) &&
      !this.joined &&
      !this.passive &&
      !this.#isBehindNoun(beforeNoun) &&
      !isCompetent(this.read)
    )
  }

  #isBehindNoun(words: ReadonlySet<string>): boolean {
    return this.alone && words.has(this.before)
  }

  /** How long the listed verb or the deed at hand is; 0 where neither begins here. */
  get verbLength(): number {
    return this.verb?.length ?? (this.deed === undefined ? 0 : this.deed.end - this.at)
  }

  /** Right behind a verb that belongs to the name. */
  get follows(): boolean {
    return this.at === this.verbEnd + 1
  }

  /** Whether the words before this one end in a kind of body or place. */
  get isLevel(): boolean {
    return isLevel(this.text, this.at, this.before, this.beforeLast)
  }

  /** The words from the beginning of the name to the word at hand. */
  get read(): string {
    return this.text.slice(this.start, this.at)
  }
}

const isDoneTo = latin(/^ [“"]?[\p{Ll}\d]/u)
const notDoneTo = latin(/^ (?:thuộc|trực thuộc|của|và|các tỉnh|tỉnh|huyện|xã|phường|khu vực)(?!\p{L})/u)

/** "Phòng Quản lý bảo trì | lập kế hoạch", "Vụ Quản lý quy hoạch thuộc Bộ": right behind the work that names a body, with nothing that it is done to. */
function isObjectOf(text: string, { end: at }: Word, end: number): boolean {
  const next = text.slice(at, Math.min(end, at + 16))
  return !isDoneTo.test(next) || notDoneTo.test(next) || opensDeed(text, at + 1, end)
}

const chance = new Set(wordsByChance)

/** "giao Phó Chủ tịch": behind a small letter a capital begins a name. */
const reachesName = latin(/^\p{Ll}\p{L}* \p{Lu}/u)

/** The word of the dictionary at `at`; of a name and its verb that make one by chance only the first syllable. */
function wordHere(text: string, at: number): Word | undefined {
  const found = wordAt(text, at)
  if (found === undefined || found.syllables === 1) return found
  const words = text.slice(at, found.end)
  return chance.has(words) || reachesName.test(words) || isWordByChance(text, found) ? undefined : found
}

/** "Tài chính - Kế toán thanh toán …": a verb of two syllables that names no field of work, though its first one does. */
function isDeed(text: string, at: number): boolean {
  const next = wordAt(text, at)
  return next !== undefined && next.syllables > 1 && next.mainly === 'verb' && !isNameVerb(text, next)
}

/** Always a verb with an object: "tạm ứng", "dàn dựng". Names hold "đầu tư", "phát triển". */
const hasObject = (known: Word): boolean => known.verb === 'transitive' && known.mainly === 'verb' && !known.noun

/** "Quản lý …", "Xúc tiến …" behind the kind of body; not the second trade of "Tài chính - Kế toán", nor a syllable of a place. */
const carriedOut = /^ (?:triển khai|thực hiện|tổ chức)(?!\p{L})/u

function takesObject({ text, at, before, joined }: NameReading, known: Word): boolean {
  if (known.verb === undefined || known.syllables < 2 || !isCapital(text.charCodeAt(at))) return false
  if (joined)
    return before === '-' && known.mainly === 'verb' && isField(text, known.end + 1) && !isDeed(text, known.end + 1)
  // "Sở Xây dựng triển khai thực hiện …": no field of work, the duty.
  return (known.verb === 'transitive' || known.noun) && !carriedOut.test(text.slice(known.end, known.end + 12))
}

import { actorHeads, compoundNames, determiners, wholePhrases } from '../../lexicon/actors.ts'
import { partOfSpeech, type Word, wordAt } from '../../lexicon/words/words.ts'
import { latin, latinPattern } from '../../text/letters.ts'
import { classColon } from './class-lists.ts'
import { verbBehindCommonName } from './common-name.ts'
import { endsCommonName, goesOnWithFields, isCondition, isField, longerVerb, verbInsideWord } from './name-ends.ts'
import { personEnd } from './persons.ts'
import { namedThing, plainSubject } from './plain-subject.ts'
import { hasLaterVerb, mustLater, namesToTheEnd, pastOf, toldByWhatTheyHave } from './told-apart.ts'
import { capitalVerb, skipSpaces, verbAt, verbFrom, word } from './verbs.ts'
import { endsInCapital, isInName, isLevel, isWhatItDoes } from './verbs-of-names.ts'

/** A stretch of the flow that names who acts, and where the words after it begin. */
export interface ActorPhrase {
  readonly start: number
  readonly end: number
  /** The duty verb, colon or end that closed it. */
  readonly stop: string
  readonly after: number
}

const head = latinPattern(`${determiners}(?:${actorHeads.join('|')})(?<=[ ,.]|(?![\\p{Ll}]))`, 'y')

const phrases = new Map<string, string[]>()
for (const phrase of [...compoundNames, ...wholePhrases]) {
  const first = phrase.split(/[ ,]/u)[0] ?? ''
  phrases.set(first, [...(phrases.get(first) ?? []), phrase])
}

const longest = 420
/** A clause, not a name: "Ban bầu cử hết nhiệm vụ sau khi …". */
const telling = new Set([
  'hiện',
  'hết',
  'khi',
  'nếu',
  'vì',
  'bởi',
  'nhưng',
  'mà',
  'thì',
  'đã',
  'đang',
  'vẫn',
  'còn',
  'chưa',
  'bị',
  'rất',
  'hơn',
  'như',
  'nhất',
])

/** Whether a name of a body or a person in office begins at `at`. */
export function beginsActor(text: string, at: number): boolean {
  head.lastIndex = at
  return head.test(text)
}

/** Who acts in an item of a part that gives orders, though no word of a body begins its name. */
export function readNamedThing(text: string, at: number, end: number): ActorPhrase | undefined {
  if (!beginsActor(text, at)) {
    const subject = namedThing(text, at, end)
    return subject && close(text, at, subject.after, subject.stop)
  }
  // The search left the name's first word behind it.
  const verb = /^\p{Lu}/u.test(text.charAt(at)) ? verbBehindCommonName(text, at, head.lastIndex, end) : -1
  return verb < 0 ? undefined : close(text, at, verb, text.slice(verb, wordAt(text, verb)?.end ?? verb + 1))
}

/** "Chủ tịch" / "Ủy ban nhân dân xã", "Sở Y tế," / "Sở Tài chính": what cannot be the end of a name. */
const goesOnBelow = /(?:[,;:]|tịch|trưởng|đốc|thư|đạo|hánh|tướng|và|các|của|vụ|trực)$/u

/** At the end of a line that nothing holds open, before a name. */
function opensName(text: string, at: number): boolean {
  return (
    text.charCodeAt(at) === 10 &&
    !goesOnBelow.test(text.slice(Math.max(0, at - 8), at)) &&
    beginsActor(text, skipSpaces(text, at + 1))
  )
}

/**
 * Reads who acts from `at`: a name of a body or a list of them, up to the first duty verb.
 *
 * @param open whether the end of the text closes a name as well ("Giao Sở Nội vụ")
 * @param heading whether the text is a heading, which may be a name to its end ("3. Cơ quan chủ trì thẩm định")
 * @example readActor('Sở Y tế chủ trì, phối hợp …', 0, 40, false) covers "Sở Y tế"
 */
export function readActor(
  text: string,
  at: number,
  end: number,
  open: boolean,
  heading = false,
): ActorPhrase | undefined {
  head.lastIndex = at
  const opening = head.exec(text)
  if (!opening) {
    const subject = plainSubject(text, at, end)
    return subject && close(text, at, subject.after, subject.stop)
  }
  const person = personEnd(text, at)
  if (person !== undefined && person < end) {
    const does = skipSpaces(text, person)
    const found = wordAt(text, does)
    return close(text, at, does, verbAt(text, does, end) ?? text.slice(does, found?.end ?? does))
  }
  let position = at
  let before = ''
  let beforeLast = ''
  let depth = 0
  let passive = false
  // Behind "liên quan đến việc" verbs name a matter, up to the next comma.
  let matter = false
  let verbEnd = -1
  let wordEnd = at
  let objectAt = -1
  const limit = Math.min(end, at + longest)
  // The determiners and the first word of the name are no verbs.
  const nameStart = at + Math.max(1, opening[0].trimEnd().length)
  while (position < limit) {
    word.lastIndex = position
    const match = word.exec(text)
    if (!match) {
      // A line that begins with a name of its own does not go on the name above it.
      if (depth === 0 && !open && opensName(text, position)) return undefined
      position += 1
      continue
    }
    const found = match[0]
    if (match.index >= limit) break
    // Words of several syllables are read whole: "tịch" in "Chủ tịch" is no word.
    const known = match.index >= Math.max(wordEnd, nameStart) ? wordAt(text, match.index) : undefined
    // "Trung tâm Quản lý đầu tư": a verb in capitals takes its object into the name.
    const isObject = match.index === objectAt
    if (known !== undefined) {
      wordEnd = known.end
      if (takesObject(text, known, found, before)) objectAt = known.end + 1
    }
    const whole = phrases.get(found)?.find((phrase) => text.startsWith(phrase, match.index))
    if (whole !== undefined) {
      position = match.index + whole.length
      beforeLast = before
      before = whole.slice(whole.lastIndexOf(' ') + 1).toLowerCase()
      continue
    }
    if (found === 'việc' && before === 'đến') matter = true
    else if (found === ',') matter = false
    if (found === '(') depth += 1
    else if (found === ')') depth = Math.max(0, depth - 1)
    else if (depth === 0) {
      if (found === ':' && !classColon(text, at, match.index)) return close(text, at, match.index, ':')
      if (found === '.' || found === '!' || found === '?' || found === '…')
        return open ? close(text, at, match.index, '.') : undefined
      if (found === ';' && !beginsActor(text, skipSpaces(text, match.index + 1)))
        return open ? close(text, at, match.index, ';') : undefined
      if (match.index >= nameStart) {
        const inside = verbInsideWord(text, match.index, known, end)
        if (inside > 0) return close(text, at, inside, verbAt(text, inside, end) ?? '')
        const listed = longerVerb(
          text,
          match.index,
          verbFrom(text, match.index, end, found) ?? capitalVerb(text, match.index, before),
          joins.test(before) ? undefined : known,
        )
        // "Tổ Khoa học tự nhiên": the longer word is no verb.
        // "Tổ Hậu cần": nor is the end of one.
        const isRest = known === undefined && match.index < wordEnd
        const verb =
          listed !== undefined && (isRest || isInNoun(known, match.index + listed.length)) ? undefined : listed
        if (verb !== undefined) {
          const clues = { text, start: at, at: match.index, verb, before, beforeLast, passive, matter, isObject, open }
          const follows = match.index === verbEnd + 1
          if (!isInName({ ...clues, follows, limit, end, headingEnd: heading ? end : -1 }))
            return close(text, at, match.index, verb)
          position = match.index + verb.length
          verbEnd = position
          passive = false
          beforeLast = before
          before = verb.split(' ').at(-1) ?? ''
          continue
        }
        if (
          known !== undefined &&
          /^\p{Ll}/u.test(found) &&
          // "Trung tâm Quản lý đầu tư và khai thác thủy lợi": what is joined goes on the name.
          (!joins.test(before) || (before === ',' && onePerson.test(text.slice(at, at + 9)))) &&
          !(isObject && (!doesSomething(known) || goesOnWithFields(text, match.index, end))) &&
          (namedWell(text, nameStart, match.index, isLevel(text, match.index, before, beforeLast)) ||
            endsCommonName(text, at, known, end) ||
            // "Tổ bảo vệ khóa cổng", not "đơn vị thi công nạo vét …": nothing else is done in the clause.
            (team.test(text.slice(at, match.index)) && !hasLaterVerb(text, known.end, limit, '', -1))) &&
          isWhatItDoes(text, known, end, isLevel(text, match.index, before, beforeLast))
        )
          return close(text, at, match.index, text.slice(known.start, known.end))
        if (found === 'được' || (found === 'do' && /^do \p{Lu}/u.test(text.slice(match.index, match.index + 4))))
          passive = true
        else if (
          found === 'cho' &&
          (endsInCapital(text, match.index) || isLevel(text, match.index, before, beforeLast))
        )
          // "Sở Giáo dục và Đào tạo cho học sinh nghỉ học": letting others do something is done as well.
          return close(text, at, match.index, 'cho')
        else if (found === 'nhất' && text.startsWith(' là', match.index + 4)) {
          // "Chủ tịch các tỉnh, nhất là các tỉnh: …": some of the bodies are told apart.
          position = match.index + 7
          beforeLast = 'nhất'
          before = 'là'
          continue
        } else if (
          telling.has(found) &&
          // "Thiết bị": the syllable ends a longer word.
          (known !== undefined || match.index >= wordEnd) &&
          !(pastOf.test(found) && mustLater(text, at, match.index, limit))
        )
          return isCondition(text, match.index, end) ? close(text, at, match.index, 'thì') : undefined
        else if (found === 'có') {
          const rest = text.slice(match.index, match.index + 16)
          const own =
            before === 'nơi' ||
            /^có (?:liên quan|uy tín|tên|trụ sở|thẩm quyền(?! sau)|điều kiện|rừng|biển|đê)/u.test(rest)
          const several =
            rest.startsWith('có chức năng') &&
            /(?:[Cc]ác|[Nn]hững|[Cc]ơ quan|[Đđ]ơn vị) /u.test(text.slice(at, match.index))
          const toTheEnd = heading && namesToTheEnd(text, match.index + 3, end)
          if (!own && !several && !toTheEnd && !toldByWhatTheyHave(text, at, match.index, limit))
            return close(text, at, match.index, 'có')
        } else if (found === 'là' && heading && namesToTheEnd(text, match.index + 3, end)) {
          // "1. Các chủ hồ là doanh nghiệp": a heading is a name to its end.
        } else if (found === 'là' || found === 'về') return close(text, at, match.index, found)
      }
    }
    position = match.index + found.length
    beforeLast = before
    before = found.toLowerCase()
  }
  return open && position >= end ? close(text, at, end, '') : undefined
}

/** "Quản lý …", "Xúc tiến …" behind the kind of body; not the second trade of "Tài chính - Kế toán", nor a syllable of a place. */
function takesObject(text: string, known: Word, found: string, before: string): boolean {
  if (known.verb === undefined || known.syllables < 2 || !/^\p{Lu}/u.test(found)) return false
  // Not the second trade of "Tài chính - Kế toán".
  if (joins.test(before)) return before === '-' && known.mainly === 'verb' && isField(text, known.end + 1)
  return known.verb === 'transitive' || known.noun
}

/** Always a verb with an object: "tạm ứng", "dàn dựng". Names hold "đầu tư", "phát triển". */
const doesSomething = (known: Word): boolean => known.verb === 'transitive' && known.mainly === 'verb' && !known.noun

const isInNoun = (known: Word | undefined, verbEnd: number): boolean =>
  known !== undefined && known.verb === undefined && known.end > verbEnd
/** "Đồng chí Lê Thị Hòa, Phó Bí thư Đoàn xã, viết kịch bản": behind the office of one person stands what it does. */
const onePerson = /^(?:[Đđ]ồng chí |[ÔôBb](?:ng|à) |[Đđ]\/c )/u
const joins = /^(?:và|hoặc|,|-|&)$/u
/** A small team is called by its work, in small letters: "Tổ bảo vệ", "Đội xung kích". */
const team = latin(/^(?:[Tt]ổ|[Đđ]ội|[Nn]hóm|[Bb]ộ phận|[Cc]ảnh sát) (?:\p{Ll}+ ){2,4}$/u)

/** Whether what was read so far can be a whole name: it holds a capital or a figure, or ends in a kind of body. */
function namedWell(text: string, from: number, at: number, isLevelEnd: boolean): boolean {
  return isLevelEnd || /[\p{Lu}\d]/u.test(text.slice(from, at))
}

function close(text: string, start: number, end: number, stop: string): ActorPhrase | undefined {
  let to = end
  // "Chủ tịch UBND cấp xã a) Chỉ đạo …": the first point on the line of its heading.
  if (/ [aA1]\) ?$/u.test(text.slice(Math.max(start, to - 4), to))) to = text.lastIndexOf(' ', to - 2)
  while (to > start && /[\s,;:(-]/u.test(text.charAt(to - 1))) to -= 1
  for (;;) {
    const tail =
      /(?:^|[ ,;])(?:và|được|nơi|các|những|cùng|để|do|của|với|thì|sẽ|cũng|đồng thời|cần|hãy|tại|nhằm)$/u.exec(
        text.slice(Math.max(start, to - 12), to),
      )
    if (!tail || isNoun(text, start, to)) break
    to -= tail[0].length
    while (to > start && /[\s,;]/u.test(text.charAt(to - 1))) to -= 1
  }
  // "Bộ Tài chính - Cơ quan Thường trực Ban Chỉ đạo": what it is besides; "Công ty A (đề nghị)": how it is told.
  const aside = besides.exec(text.slice(start, to))
  if (aside) to = start + aside.index
  // A bare kind of body is nobody: "Cơ quan chủ trì, thành phần, …".
  return to > start && !generic.test(text.slice(start, to)) ? { start, end: to, stop, after: end } : undefined
}

const besides = latin(/ [-–] Cơ quan [^-–]{3,90}$| \((?:đề nghị|mời|phối hợp|chủ trì|đầu mối|\d[^()]{1,30})\)$/u)

/** "Tổ Hậu cần": the last two syllables are a noun. */
function isNoun(text: string, start: number, to: number): boolean {
  const last = /\p{L}+ \p{L}+$/u.exec(text.slice(Math.max(start, to - 16), to))?.[0]
  const found = last === undefined ? undefined : partOfSpeech(last.toLowerCase())
  return found?.noun === true && found.mainly === 'noun'
}

const generic = /^(?:cơ quan|đơn vị|tổ chức|bộ phận|người|ban|hội|phòng|tổ|trường|đồng chí|ông|bà)$/iu

import { actorHeads, compoundNames, determiners, namedByVerb, splitSyllables, verbsInNames, wholePhrases } from '../../tables/actors.ts'
import { dutyVerbs } from '../../tables/duty-phrases.ts'
import { latin, latinPattern } from '../../text/letters.ts'

/** A stretch of the flow that names who acts, and where the words after it begin. */
export interface ActorPhrase {
  readonly start: number
  readonly end: number
  /** The duty verb, colon or end that closed it. */
  readonly stop: string
  readonly after: number
}

const head = latinPattern(`${determiners}(?:${actorHeads.join('|')})(?<=[ ,.]|(?![\\p{Ll}]))`, 'y')
const word = latin(/[\p{L}\p{N}&][\p{L}\p{N}&.]*(?:-[\p{L}\p{N}]+)*|[^\s]/uy)

const verbs = new Map<string, string[]>()
for (const phrase of dutyVerbs) {
  const first = phrase.split(' ')[0] ?? ''
  verbs.set(first, [...(verbs.get(first) ?? []), phrase])
}
for (const list of verbs.values()) list.sort((a, b) => b.length - a.length)
const inNames = new Set(verbsInNames)
const named = new Set(namedByVerb)
const phrases = new Map<string, string[]>()
for (const phrase of [...compoundNames, ...wholePhrases]) {
  const first = phrase.split(/[ ,]/u)[0] ?? ''
  phrases.set(first, [...(phrases.get(first) ?? []), phrase])
}

/** Nouns that are spelled like the verb "tổ chức": "các tổ chức chính trị - xã hội". */
const organisation = latin(
  /^tổ chức(?: (?:đảng|chính trị|chính|thành viên|liên quan|tín dụng|kinh tế|xã hội|cơ sở|công đoàn|đại diện|đoàn(?! công tác| kiểm tra| giám sát| thanh tra| khảo sát| đi| liên ngành)|hội(?! nghị| thảo| thi| họp| chợ| diễn| đàm| chẩn| báo| thao)|trực thuộc|khác|quốc tế|phi|hành nghề|khoa học|tôn giáo|có liên quan|và cá nhân|và đơn vị|bộ máy|này|trên|trong nước)(?!\p{L})|[,;)]|$)/u,
)
/** "Các đơn vị tổ chức trực ban": all of them are told to, none is told apart by what it organises. */
const allUnits = /^Các (?:đơn vị|cơ quan|địa phương) $/u
const longest = 420
const compounds = new Set(splitSyllables)
/** Their second syllable is no noun of its own. */
const wholeSyllables = new Set([
  'quốc phòng',
  'văn phòng',
  'dân phòng',
  'biên phòng',
  'tỉnh đoàn',
  'thành đoàn',
  'huyện đoàn',
  'liên đoàn',
  'công đoàn',
])
const leaders = latin(/^lãnh đạo (?:địa phương|các|cấp|\p{Lu}|[Ss]ở|ngành|huyện|tỉnh|phòng|đơn vị|cơ quan|xã|phường|thành phố)/u)
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

/** The duty verb that begins at `at`, in small letters; undefined when none does. */
export function verbAt(text: string, at: number, end: number): string | undefined {
  word.lastIndex = at
  const first = word.exec(text)?.[0]
  return first === undefined ? undefined : verbFrom(text, at, end, first)
}

/** The same, when the first word is known. */
function verbFrom(text: string, at: number, end: number, first: string): string | undefined {
  const phrases = verbs.get(first)
  if (!phrases) return undefined
  for (const phrase of phrases) {
    const after = at + phrase.length
    if (after > end || !text.startsWith(phrase, at) || letter.test(text.charAt(after))) continue
    if (first === 'hình' && text.startsWith(' phố', after)) continue
    if (first === 'tổ' && organisation.test(text.slice(at, Math.min(end, at + 30)))) continue
    return isPartOfWord(text, at, first) ? undefined : phrase
  }
  return undefined
}

const letter = latin(/\p{L}/u)

/** "đào tạo", "bầu cử", "địa bàn", "và lãnh đạo các sở": the syllable belongs to the word before it, or is a noun. */
function isPartOfWord(text: string, at: number, first: string): boolean {
  const before = text.slice(Math.max(0, at - 9), at)
  if (compounds.has(`${/\p{L}+(?= $)/u.exec(before)?.[0].toLowerCase() ?? ''} ${first}`)) return true
  return first === 'lãnh' && leaders.test(text.slice(at, at + 24)) && /(?:^|và |[,;] ?|\n)$/u.test(before.slice(-3))
}

/**
 * Reads who acts from `at`: a name of a body or a list of them, up to the first duty verb.
 *
 * @param open whether the end of the text closes a name as well ("Giao Sở Nội vụ")
 * @param heading whether the text is a heading, which may be a name to its end ("3. Cơ quan chủ trì thẩm định")
 * @example readActor('Sở Y tế chủ trì, phối hợp …', 0, 40, false) covers "Sở Y tế"
 */
export function readActor(text: string, at: number, end: number, open: boolean, heading = false): ActorPhrase | undefined {
  head.lastIndex = at
  const opening = head.exec(text)
  if (!opening) return undefined
  let position = at
  let before = ''
  let beforeLast = ''
  let depth = 0
  let passive = false
  // Behind "liên quan đến việc" verbs name a matter, up to the next comma.
  let matter = false
  let verbEnd = -1
  const limit = Math.min(end, at + longest)
  // The determiners and the first word of the name are no verbs.
  const nameStart = at + Math.max(1, opening[0].trimEnd().length)
  while (position < limit) {
    word.lastIndex = position
    const match = word.exec(text)
    if (!match) {
      position += 1
      continue
    }
    const found = match[0]
    if (match.index >= limit) break
    const whole = phrases.get(found)?.find((phrase) => text.startsWith(phrase, match.index))
    if (whole !== undefined) {
      position = match.index + whole.length
      beforeLast = before
      before = whole.slice(whole.lastIndexOf(' ') + 1).toLowerCase()
      continue
    }
    // "… Mặt trận Tổ quốc Việt / Nam": a line that was broken inside the country's name.
    const broken = found === 'Nam' && before === 'việt'
    if (match.index > position && text.slice(position, match.index).includes('\n') && open && !broken)
      return close(text, at, position, '\n')
    if (found === 'việc' && before === 'đến') matter = true
    else if (found === ',') matter = false
    if (found === '(') depth += 1
    else if (found === ')') depth = Math.max(0, depth - 1)
    else if (depth === 0) {
      if (found === ':' && !classColon(text, at, match.index)) return close(text, at, match.index, ':')
      if (found === '.' || found === '!' || found === '?' || found === '…') return open ? close(text, at, match.index, '.') : undefined
      if (found === ';' && !beginsActor(text, skipSpaces(text, match.index + 1)))
        return open ? close(text, at, match.index, ';') : undefined
      if (match.index >= nameStart) {
        const verb = verbFrom(text, match.index, end, found) ?? capitalVerb(text, match.index)
        if (verb !== undefined) {
          const partOfName =
            (passive && inNames.has(verb)) ||
            // "Chuyên viên phụ trách tổng hợp tham mưu …"
            (inNames.has(verb) &&
              (match.index === verbEnd + 1 || `${beforeLast} ${before}` === 'phụ trách') &&
              verbAt(text, match.index + verb.length + 1, end) !== undefined) ||
            // "Các đơn vị được giao thực hiện các nhiệm vụ lập dự toán"
            (match.index === verbEnd + 1 &&
              `${beforeLast} ${before}` === 'được giao' &&
              inNames.has(verb) &&
              hasLaterVerb(text, match.index + verb.length, limit, before, -1)) ||
            // "… liên quan đến việc thực hiện sắp xếp có trách nhiệm …"
            (!verb.endsWith('trách nhiệm') &&
              ((matter && hasLaterVerb(text, match.index + verb.length, limit, 'việc', -1)) ||
                (!/^(?:không|tự|phải|cần)$/u.test(verb) && answersFor(text, at, match.index, limit)))) ||
            (inNames.has(verb) &&
              (before === 'và' || named.has(before) || named.has(`${beforeLast} ${before}`)) &&
              !wholeSyllables.has(`${beforeLast} ${before}`) &&
              !(verb === 'tổ chức' && allUnits.test(text.slice(at, match.index))) &&
              hasLaterVerb(text, match.index + verb.length, limit, before, heading ? end : -1))
          if (
            !partOfName ||
            (verb === 'phối hợp' && /^ (?:với|cùng|chặt)/u.test(text.slice(match.index + verb.length, match.index + verb.length + 6)))
          )
            return close(text, at, match.index, verb)
          position = match.index + verb.length
          verbEnd = position
          passive = false
          beforeLast = before
          before = verb.split(' ').at(-1) ?? ''
          continue
        }
        if (found === 'được' || (found === 'do' && /^do \p{Lu}/u.test(text.slice(match.index, match.index + 4)))) passive = true
        else if (found === 'nhất' && text.startsWith(' là', match.index + 4)) {
          // "Chủ tịch các tỉnh, nhất là các tỉnh: …": some of the bodies are told apart.
          position = match.index + 7
          beforeLast = 'nhất'
          before = 'là'
          continue
        } else if (telling.has(found) && !(pastOf.test(found) && mustLater(text, at, match.index, limit))) return undefined
        else if (found === 'có') {
          const rest = text.slice(match.index, match.index + 16)
          const own = before === 'nơi' || /^có (?:liên quan|tên|trụ sở|thẩm quyền(?! sau)|điều kiện|rừng|biển|đê)/u.test(rest)
          const several = rest.startsWith('có chức năng') && /(?:[Cc]ác|[Nn]hững|[Cc]ơ quan|[Đđ]ơn vị) /u.test(text.slice(at, match.index))
          if (!own && !several && !toldByWhatTheyHave(text, at, match.index, limit)) return close(text, at, match.index, 'có')
        } else if (found === 'là' || found === 'về') return close(text, at, match.index, found)
      }
    }
    position = match.index + found.length
    beforeLast = before
    before = found.toLowerCase()
  }
  return open && position >= end ? close(text, at, end, '') : undefined
}

const pastOf = /^(?:đã|đang|còn|chưa|bị)$/u
const everybody = /^(?:[Cc]ác |[Nn]hững |[Mm]ọi )?(?:[Hh]ộ |[Tt]ổ chức|[Cc]á nhân|[Nn]gười |[Cc]hủ |[Cc]ơ sở|[Đđ]ơn vị|[Đđ]ịa phương)/u

/** "Các hộ dân đã đổ đất trong hành lang phải tự thu dọn": a class of persons is told apart by what they did. */
function mustLater(text: string, from: number, at: number, limit: number): boolean {
  return everybody.test(text.slice(from, at)) && /^[^.;:,\n]{1,90} phải /u.test(text.slice(at, limit))
}

/** "Các tổ chức, cá nhân thực hiện nhiệm vụ bầu cử có trách nhiệm …": a class of bodies is told apart by what it does. */
function answersFor(text: string, from: number, at: number, limit: number): boolean {
  return (
    /^(?:[Cc]ác |[Nn]hững |[Mm]ọi )?(?:cơ quan|tổ chức|đơn vị|cá nhân|doanh nghiệp|hộ|Cơ quan|Tổ chức|Đơn vị|Cá nhân|Doanh nghiệp|Hộ|Người|người)[ ,]/u.test(
      text.slice(from, at),
    ) && /^(?:(?! và )[^.;:,\n]){1,110} (?:có|chịu) trách nhiệm(?!\p{L})/u.test(text.slice(at, Math.min(limit, at + 130)))
  )
}

/** "Các địa phương có nông sản xuất khẩu thường xuyên cập nhật": a class of bodies is told apart by what it has. */
function toldByWhatTheyHave(text: string, from: number, at: number, limit: number): boolean {
  if (!/(?:[Cc]ác|[Nn]hững) [\p{L} ,]{2,40} $/u.test(text.slice(Math.max(from, at - 48), at))) return false
  const next = at + 3
  if (
    verbAt(text, next, limit) !== undefined ||
    /^(?:thể|kế hoạch|quyền|đủ|hiệu lực|hình thức|nghĩa vụ)(?!\p{L})/u.test(text.slice(next, next + 12))
  )
    return false
  return hasLaterVerb(text, next, limit, 'có', -1)
}

/** "MTTQ Phối hợp với UBND xã": some writers begin the verb with a capital. */
function capitalVerb(text: string, at: number): string | undefined {
  const letter = text.charCodeAt(at)
  if (letter !== 67 && letter !== 80 && letter !== 84) return undefined
  return /^(?:Chủ trì|Phối hợp|Tiếp tục|Tăng cường|Triển khai) /u
    .exec(text.slice(at, at + 12))?.[0]
    .trim()
    .toLowerCase()
}

/** Whether a verb follows that can be the real one: "bộ phận tham mưu … phối hợp". */
function hasLaterVerb(text: string, from: number, limit: number, noun: string, headingEnd: number): boolean {
  if (/^(?:đoàn|tổ|bộ phận|chuyên viên|phận|ban|ủy ban|được|phân)$/u.test(noun)) return true
  const stop = Math.min(limit, from + 90)
  // "3. Cơ quan chủ trì giải quyết thủ tục đầu tư": a heading is a name to its end.
  // "Trách nhiệm của các cơ quan phối hợp": the verb ends the heading.
  if (headingEnd >= 0 && headingEnd <= from + 1 && noun === 'quan') return true
  if (headingEnd > from + 1) {
    const rest = text.slice(from, Math.min(headingEnd - 1, from + 62))
    const bracket = rest.indexOf(' (')
    const name = bracket > 0 ? rest.slice(0, bracket) : rest
    if (name.length <= 60 && !/[,;.]/u.test(name)) return true
  }
  for (let at = skipSpaces(text, from); at < stop; at = skipSpaces(text, at)) {
    word.lastIndex = at
    const match = word.exec(text)
    if (!match || match.index >= stop || /^[.;:]$/u.test(match[0])) return false
    if (match[0] === ',' && at <= from + 1) return false
    const verb = verbAt(text, match.index, stop)
    if (verb !== undefined && !inNames.has(verb)) return true
    at = match.index + match[0].length
  }
  return false
}

/** "Các Bộ: Quốc phòng, Tài chính", "các tỉnh: Khánh Hòa, …": the colon stands inside the name. */
function classColon(text: string, from: number, at: number): boolean {
  const before = text.slice(Math.max(from, at - 40), at)
  return (
    /(?:Bộ|bộ|[Tt]ỉnh|[Hh]uyện|[Xx]ã|[Pp]hường|[Ss]ở|[Nn]gành|[Tt]hành phố|[Tt]hị xã|[Cc]ơ quan|[Bb]an|[Pp]hòng|[Ụụ]c|[Tt]rường|[Tt]hị trấn|[Đđ]ơn vị|[Dd]oanh nghiệp|[Tt]ập đoàn|[Vv]ụ|[Hh]ội|[Đđ]oàn thể|khu vực|thôn|khóm)$/u.test(
      before,
    ) &&
    /^ ?\p{Lu}/u.test(text.slice(at + 1, at + 3)) &&
    verbInside(text, at + 1)
  )
}

/** A list of names after a colon is followed by a verb or another colon in the same sentence. */
function verbInside(text: string, from: number): boolean {
  const sentence = /^[^.;\n]{0,300}/u.exec(text.slice(from, from + 300))?.[0] ?? ''
  const opening = sentence.trimStart()
  const lowered = opening.charAt(0).toLowerCase() + opening.slice(1)
  // "các địa phương: Tổ chức kiểm tra" begins its duty right after the colon; "Xây dựng" is a ministry as well.
  if (/^(?:phụ trách|trực tiếp) /u.test(lowered)) return false
  if (verbAt(lowered, 0, lowered.length) !== undefined && !/^xây dựng(?:,|;| và )/u.test(lowered)) return false
  return /^[^:]*?[\p{L}](?:,| và |:| )/u.test(sentence)
}

function close(text: string, start: number, end: number, stop: string): ActorPhrase | undefined {
  let to = end
  while (to > start && /[\s,;:(-]/u.test(text.charAt(to - 1))) to -= 1
  for (;;) {
    const tail = /(?:^|[ ,;])(?:và|được|nơi|các|những|cùng|để|do|của|với|thì|sẽ|cũng|đồng thời|cần|hãy|tại|nhằm)$/u.exec(
      text.slice(Math.max(start, to - 12), to),
    )
    if (!tail) break
    to -= tail[0].length
    while (to > start && /[\s,;]/u.test(text.charAt(to - 1))) to -= 1
  }
  // A bare kind of body is nobody: "Cơ quan chủ trì, thành phần, …".
  return to > start && !generic.test(text.slice(start, to)) ? { start, end: to, stop, after: end } : undefined
}

const generic = /^(?:cơ quan|đơn vị|tổ chức|bộ phận|người|ban|hội|phòng|tổ|trường)$/iu

export function skipSpaces(text: string, at: number): number {
  let i = at
  while (text.charCodeAt(i) <= 32) i += 1
  return i
}

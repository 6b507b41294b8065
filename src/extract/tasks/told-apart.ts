import { verbsInNames } from '../../lexicon/actors.ts'
import { wordAt } from '../../lexicon/words/words.ts'
import { latin } from '../../text/letters.ts'
import { peopleIn } from './plain-subject.ts'
import { readWord, skipSpaces, verbAt, verbFrom } from './verbs.ts'

/* A class of bodies or people is told apart by what it does, has or did; the verb of that is no order. */

const inNames = new Set(verbsInNames)
export const pastOf = /^(?:đã|đang|còn|chưa|bị)$/u
const everybody =
  /^(?:[Cc]ác |[Nn]hững |[Mm]ọi )?(?:[Hh]ộ |[Tt]ổ chức|[Cc]á nhân|[Nn]gười |[Cc]hủ |[Cc]ơ sở|[Đđ]ơn vị|[Đđ]ịa phương|[Tt]hẩm phán|[Ss]ĩ quan|[Qq]uân nhân|[Cc]án bộ|[Đđ]ảng viên|[Gg]iáo viên)/u

/** "Các hộ dân đã đổ đất trong hành lang phải tự thu dọn": a class of persons is told apart by what they did. */
export function mustLater(text: string, from: number, at: number, limit: number): boolean {
  return everybody.test(text.slice(from, at)) && /^[^.;:,\n]{1,90} phải /u.test(text.slice(at, limit))
}

const all = /^(?:tất cả|toàn bộ|toàn thể|mọi) /iu

/** "Các tổ chức, cá nhân thực hiện nhiệm vụ bầu cử có trách nhiệm …": a class of bodies is told apart by what it does. */
export function answersFor(text: string, from: number, at: number, limit: number): boolean {
  // "Tất cả lực lượng tham gia diễn tập phải …": of all of a kind those are meant who do it.
  if (
    all.test(text.slice(from, at)) &&
    /^(?:(?! và )[^.;:,\n]){1,90} phải /u.test(text.slice(at, Math.min(limit, at + 100)))
  )
    return true
  return (
    /^(?:[Cc]ác |[Nn]hững |[Mm]ọi )?(?:cơ quan|tổ chức|đơn vị|cá nhân|doanh nghiệp|hộ|Cơ quan|Tổ chức|Đơn vị|Cá nhân|Doanh nghiệp|Hộ|Người|người)[ ,]/u.test(
      text.slice(from, at),
    ) &&
    /^(?:(?! và )[^.;:,\n]){1,110} (?:có|chịu) trách nhiệm(?!\p{L})/u.test(text.slice(at, Math.min(limit, at + 130)))
  )
}

/** "3. Chi bộ các thôn có dự án": a heading without a verb is a name to its end. */
export function namesToTheEnd(text: string, from: number, end: number): boolean {
  const rest = text.slice(from, Math.min(end, from + 60))
  if (
    end - from > 60 ||
    /^(?:trách nhiệm|nhiệm vụ|thể|kế hoạch|ý kiến)(?!\p{L})|[;.]\s*\p{L}|,\s*(?:\p{Lu}|và |phải |cần )/u.test(rest)
  )
    return false
  for (const part of rest.matchAll(/[\p{L}\d]+/gu)) if (verbAt(text, from + part.index, end) !== undefined) return false
  return true
}

/** "Các địa phương có nông sản xuất khẩu thường xuyên cập nhật": a class of bodies is told apart by what it has. */
export function toldByWhatTheyHave(text: string, from: number, at: number, limit: number): boolean {
  if (!/(?:[Cc]ác|[Nn]hững) [\p{L} ,]{2,40} $/u.test(text.slice(Math.max(from, at - 48), at))) return false
  const next = at + 3
  if (
    verbAt(text, next, limit) !== undefined ||
    /^(?:thể|kế hoạch|quyền|đủ|hiệu lực|hình thức|nghĩa vụ)(?!\p{L})/u.test(text.slice(next, next + 12))
  )
    return false
  return hasLaterVerb(text, next, limit, 'có', -1)
}

/** A verb of two syllables behind the comma, which no name goes on with. */
function listsDeeds(text: string, at: number): boolean {
  const found = wordAt(text, at)
  return found?.verb !== undefined && found.syllables > 1 && !inNames.has(text.slice(at, found.end))
}

/** Whether a verb follows that can be the real one: "bộ phận tham mưu … phối hợp". */
export function hasLaterVerb(text: string, from: number, limit: number, noun: string, headingEnd: number): boolean {
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
  let passedVerb = false
  for (let at = skipSpaces(text, from); at < stop; at = skipSpaces(text, at)) {
    const found = readWord(text, at)
    if (found === undefined || /^[.;:]$/u.test(found)) return false
    // "Tổ công tác tổng hợp khó khăn, kiến nghị …": a list of duties.
    if (found === ',' && (at <= from + 1 || (!passedVerb && listsDeeds(text, skipSpaces(text, at + 1))))) return false
    const verb = verbFrom(text, at, stop, found)
    if (verb !== undefined && !inNames.has(verb)) return true
    passedVerb ||= verb !== undefined
    at += found.length
  }
  return false
}

const moves = /^(?:vận động|tuyên truyền|động viên|hướng dẫn)$/u
const teams = /^(?:đoàn|đội|tổ|ban|phận)$/u
const members = latin(
  /^ (?:(?:các|những|cán bộ,) )?(?:(?:hội|đoàn|đảng|xã|tổ) viên|quần chúng|tầng lớp|hộ|doanh nghiệp)(?!\p{L})/u,
)

/** "các tổ chức thành viên vận động người dân tham gia": those who are moved do what follows; a team may be named by it. */
export function movesPeople(text: string, at: number, verb: string, noun: string): boolean {
  const behind = at + verb.length
  return (
    moves.test(verb) &&
    !teams.test(noun) &&
    (peopleIn(text, behind + 1) >= 0 || members.test(text.slice(behind, behind + 24)))
  )
}

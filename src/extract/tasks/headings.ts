import { capitalHeads, capitalThings, dutiesOfBoards, tellsClassApart } from '../../lexicon/actor-words.ts'
import { hasNoSmall, isCapital, latin, latinPattern } from '../../text/letters.ts'
import { readActor } from './actors.ts'
import { dutyOfSentence, readDuty } from './clauses.ts'
import { beginsClass, isCommonName } from './name-ends.ts'
import type { ActorPhrase } from './names/actor-phrase.ts'
import { beginsActor } from './names/heads.ts'
import { peopleAt, peopleIn } from './plain-subject.ts'
import { verbAt } from './verbs.ts'

const headingOpening =
  /^(?:[Đđ]ối với|[Vv]ề (?:phía|phần)|(?:[Vv]ề )?[Tt]rách nhiệm(?: của)?|[Nn]hiệm vụ(?:(?:,| và) (?:quyền hạn|trách nhiệm))?(?: của)?|[Pp]hân công(?: nhiệm vụ)?(?: cho)?|[Cc]ho|[Tt]ại|[Pp]hần) /u

const leadsBelow = / (?:như sau|sau đây) ?:?$/u
const onlyLevels =
  /^(?:(?:[Ởở]|[Tt]ại|[Cc]ác) )?[Cc]ấp (?:trung ương|tỉnh|thành phố|huyện|quận|xã|phường|cơ sở)(?:(?:,| và|, và) (?:cấp )?(?:trung ương|tỉnh|thành phố|huyện|quận|xã|phường|cơ sở)){0,3} ?:?$/u
const longestWrapped = 160
const team = /^(?<name>(?:Tổ|Đoàn|Tiểu ban|Nhóm|Đội)(?: [^,;:.()]{3,90}?)?) ?:?$/u

/** Who acts below a heading: "2. Đối với Ủy ban nhân dân phường", "3. UBND thành phố chỉ đạo:", "Giao Sở Nội vụ". */
export function headingActor(text: string, start: number, end: number): ActorPhrase | undefined {
  const slice = text.slice(start, end)
  // "1. SỞ Y TẾ": capitals tell nothing of where a name ends, the heading is the name.
  if (slice.length <= 200 && hasNoSmall(slice) && /\p{Lu}/u.test(slice)) return capitalActor(text, start, end)
  // A heading in bold may be wrapped.
  if (slice.includes('\n') && slice.length <= longestWrapped) {
    const found = headingActor(slice.replaceAll('\n', ' '), 0, slice.length)
    return found && { ...found, start: found.start + start, end: found.end + start, after: found.after + start }
  }
  const opening = headingOpening.exec(text.slice(start, Math.min(end, start + 40)))
  const from = start + (opening?.[0].length ?? 0)
  const stop = text.indexOf('\n', from)
  const lineEnd = stop >= 0 && stop < end ? stop : end
  // "… cho các thành viên như sau:": so much leads to what follows.
  const to = lineEnd - (leadsBelow.exec(text.slice(Math.max(from, lineEnd - 16), lineEnd))?.[0].length ?? 0)
  // "1. Cấp tỉnh", "Ở cấp huyện và cơ sở": where it is done, and by nobody named.
  if (onlyLevels.test(text.slice(from, Math.min(to, from + 60)))) return undefined
  const named = opening && team.exec(text.slice(from, Math.min(to, from + 110)))?.groups?.name
  // "Nhiệm vụ của Tổ rà soát nhà ở:": a team is called by what it does.
  if (named) return { start: from, end: from + named.length, stop: ':', after: from + named.length }
  const duty = readDuty(text, from, to, true, true) ?? (opening ? undefined : dutyOfSentence(text, from, to, false))
  if (!duty) return peopleHeading(text, from, to, opening !== null) ?? bodiesHeading(text, from, to)
  // A sentence that merely mentions a body is no heading of its tasks.
  if (duty.actor.start - from > 260) return undefined
  return wholeClass(text, duty.actor, to) ?? (opening && toEnd(text, duty.actor, to)) ?? duty.actor
}

/** "2. Đối với các trường tổ chức bán trú": behind such words a class is named to the end of its heading. */
function toEnd(text: string, actor: ActorPhrase, to: number): ActorPhrase | undefined {
  const rest = text.slice(actor.end, to)
  const isClass = /^(?:các|những) /iu.test(text.slice(actor.start, actor.start + 6))
  return isClass && fewWordsMore.test(rest) && !mustDo.test(rest)
    ? { start: actor.start, end: actor.end + rest.replace(/[ :]+$/u, '').length, stop: '', after: to }
    : undefined
}
const fewWordsMore = latin(/^(?! như sau| sau(?: đây)?:?$)(?: \p{Ll}+){2,6}:?$/u)
const mustDo = latin(
  / (?:có trách nhiệm|chịu trách nhiệm|phải|cần|chủ trì|phối hợp|chủ động|tiếp tục|tăng cường|thực hiện|triển khai|báo cáo|rà soát)(?!\p{L})/u,
)

/** "3. Cha mẹ học sinh lớp 9", "IV. Đối với sinh viên năm cuối": a short heading of nothing but people. */
function peopleHeading(text: string, from: number, to: number, opened: boolean): ActorPhrase | undefined {
  if (to - from > 90 || (opened ? peopleIn(text, from) : peopleAt(text, from)) < 0) return undefined
  const end = classEnd(text, from, to)
  // "Người nộp thuế được hoàn thuế": a sentence on what they may.
  if (end < 0 || / (?:được|phải|là|không|bị|sẽ|có quyền) /u.test(text.slice(from, end))) return undefined
  return { start: from, end, stop: '', after: end }
}

/** "1. Các cơ sở giết mổ đã được cấp phép": a short heading of bodies that are told apart by what they have done or not. */
function bodiesHeading(text: string, from: number, to: number): ActorPhrase | undefined {
  if (to - from > 90 || !beginsClass(text.slice(from, from + 16))) return undefined
  if (!beginsActor(text, from) && !organisations.test(text.slice(from, from + 16))) return undefined
  const end = classEnd(text, from, to)
  const words = text.slice(from, end)
  // "7. Các tổ chức kiểm định, hiệu chuẩn phương tiện đo": what they do for a living, without a duty.
  const isTold =
    toldByPast.test(words) || (/^(?:Các|Những) /u.test(words) && !opensDuty.test(words.slice('Các tổ chức'.length)))
  if (end < 0 || end < to || !isTold || says.test(words)) return undefined
  return { start: from, end, stop: '', after: end }
}
/** "tổ chức" is a verb as well, and begins no name elsewhere. */
const organisations = /^(?:Các|Những) tổ chức /u
/** Verbs that lead a duty, and name no trade. */
const opensDuty = latinPattern(`(?<!\\p{L})(?:${dutiesOfBoards.join('|')})(?!\\p{L})`)
const toldByPast = / (?:đã|chưa|đang|còn|không|mới|bị|có) /u
/** What makes a sentence of such words. */
const says = latin(
  /(?<!\p{L})(?:phải|cần|sẽ|nhưng|rất|là|thì)(?!\p{L})|(?<!đã |chưa |không )được (?:phép|miễn|giảm|hoàn|hưởng)/u,
)

/** Where a class ends that its heading names whole: before a bracket or a colon, or at its end; -1 where a sentence goes on. */
function classEnd(text: string, from: number, to: number): number {
  const words = /^[^(:]*/u.exec(text.slice(from, to))?.[0].trimEnd() ?? ''
  return /[.;…]|,(?= (?:và|phải|cần))/u.test(words) ? -1 : from + words.length
}

/** How the words begin that tell a class apart: what it is, has, takes part in, works at. */
const tellsApart = latinPattern(
  `^ (?:\\p{Ll}+ \\p{Ll}+, ){0,2}(?:${tellsClassApart.join('|')})(?:,)? (?!trách nhiệm|nhiệm vụ|kế hoạch|biện pháp|phương án)`,
)
const longestTold = 130
const longestPlain = 80

const shortWork = latin(/^ (?!có |là |thực hiện)\p{Ll}+(?: \p{Ll}+){1,3}$/u)

const toldBefore = latinPattern(` (?:${tellsClassApart.join('|')}) (?!trách nhiệm|nhiệm vụ|kế hoạch|liên quan)`)

/** "Các cơ sở đào tạo, sát hạch lái xe", "Các doanh nghiệp vận tải và cho thuê xe": what such bodies are there for, in words without a mark of an end. */
const trades = latin(
  /^(?:[Cc]ác|[Nn]hững) (?:cơ sở|doanh nghiệp|công ty|trung tâm|hợp tác xã|hộ|phòng khám) \p{Ll}[\p{L}\d ,-]{2,80}:?$/u,
)
const longestTrade = 60

/** "2. Các trạm y tế tham gia giám sát": a heading without an end mark names a class of bodies to its end, or to a bracket. */
function wholeClass(text: string, actor: ActorPhrase, to: number): ActorPhrase | undefined {
  const rest = text.slice(actor.end, to)
  if (shortWork.test(rest) && actor.end - actor.start <= 40 && isCommonName(text, actor.start, actor.end + 1)) {
    // "Nhân viên thu ngân", "Các trường dạy nghề": nothing but a short verb and what it is done to.
    if (!verbAt(text, actor.end + 1, to)?.includes(' ')) return { start: actor.start, end: to, stop: '', after: to }
  }
  if (trades.test(text.slice(actor.start, to)) && rest.length <= longestTrade && !opensDuty.test(rest))
    return { start: actor.start, end: classEnd(text, actor.end, to), stop: '', after: to }
  const isClass =
    /^(?:Các|Những|Mọi) /iu.test(text.slice(actor.start, actor.start + 6)) || peopleIn(text, actor.start) >= 0
  if (rest === '' || rest.length > longestTold || !isClass) return undefined
  // "Các đảng bộ cơ sở có đảng viên | đi làm ăn xa": what tells the class apart may have begun in the name.
  if (!tellsApart.test(rest) && !toldBefore.test(text.slice(actor.start, actor.end))) return undefined
  const end = classEnd(text, actor.end, to)
  // "Người lao động nghỉ việc từ 14 ngày trở lên trong tháng thì …": so long only without a verb of its own.
  if (rest.length > longestPlain && says.test(rest)) return undefined
  const behind = text.slice(end, to)
  // "… có trách nhiệm:", "… được phân loại như sau:": a clause on the class, and no heading of it.
  const isOpen =
    behind.startsWith(':') && (opensDuty.test(rest) || / (?:được|như sau)/u.test(rest) || behind.length > 2)
  return end < 0 || isOpen ? undefined : { start: actor.start, end, stop: '', after: end }
}

/** A line without a marker above items that is nothing but names: "Ủy ban nhân dân các tỉnh, thành phố:". */
export function namingLine(text: string, start: number, end: number): ActorPhrase | undefined {
  if (end - start > 200) return undefined
  if (!text.slice(start, end).trimEnd().endsWith(':')) return bareName(text, start, end)
  const actor = headingActor(text, start, end)
  return actor?.start === start && actor.stop === ':' ? actor : undefined
}

const longestBareName = 90
/** The head or foot of a page names its site: "Cổng thông tin văn bản - Trang 3". */
const ofPage = /^(?:Cổng|Trang) (?:thông tin|TTĐT)|(?:Trang|trang|Page) \d{1,4}(?:\/\d{1,4})?$/u

/** "Bí thư các chi bộ khu dân cư" above its dashes: nothing but names to the end of a short line without a mark. */
export function bareName(text: string, start: number, end: number): ActorPhrase | undefined {
  const words = text.slice(start, end).trimEnd()
  if (words.length > longestBareName || !isCapital(words.charCodeAt(0)) || /[\p{P}]$/u.test(words)) return undefined
  if (ofPage.test(words)) return undefined
  const actor = readActor(text, start, start + words.length, true, true)
  return actor?.start === start && actor.end === start + words.length ? actor : undefined
}

const capitalHeading = latinPattern(
  `^(?:(?:đối với|trách nhiệm của|nhiệm vụ của|giao|đề nghị) )?(?=(?:${capitalHeads.join('|')})(?!\\p{L}))(?!ban hành|các (?:${capitalThings.join('|')})|đoàn kết|báo cáo|hội nghị|hội thảo|công an nhân)`,
)

function capitalActor(text: string, start: number, end: number): ActorPhrase | undefined {
  const lowered = text.slice(start, end).toLowerCase()
  const opening = capitalHeading.exec(lowered)
  if (!opening || lowered.length !== end - start) return undefined
  const from = start + opening[0].length
  const stop = lowered.search(/[:(\n]/u)
  let to = stop < 0 ? end : start + stop
  while (to > from && /[\s.;,]/u.test(text.charAt(to - 1))) to -= 1
  return to > from ? { start: from, end: to, stop: '', after: to } : undefined
}

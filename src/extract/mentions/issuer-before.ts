import { readDate } from '../../forms/date.ts'
import { readIssuer } from '../../forms/issuer.ts'
import { readType } from '../../forms/types.ts'
import { bodyOfSymbol, bodyOfWords, levelOfBody, sameBody } from '../../identity/bodies.ts'
import { typeCodes } from '../../lexicon/document-types.ts'
import { syllableNumber } from '../../lexicon/words/syllables.ts'
import { isGrammarWord } from '../../lexicon/words/words.ts'
import { latin } from '../../text/letters.ts'
import { lineStart } from '../../text/lines.ts'
import { allMatches } from '../../text/matches.ts'
import type { Stretch } from '../../text/pattern.ts'
import type { Mention } from './mention.ts'

const window = 160
const ofBody = latin(/\scủa\s/gu)
const joins = latin(
  /^(?:\s\(khóa [IVX]+\))?\s(?:tại|theo|trong|bằng)(?: các)?\s(?:(?:[mM]ục|[pP]hần|khoản|Điều|điểm) [\dIVXa-z.]+ ?)*$/u,
)

/** "Theo đề nghị của Sở Nội vụ tại Tờ trình số …": who speaks there issued it (our annotation rules, Citations). The issuer stands before the mention. */
export function issuersBefore(text: string, mentions: readonly Mention[]): void {
  let before: Mention | undefined
  for (const mention of mentions) {
    if (mention.within) continue
    if (before) givesBack(text, before, mention)
    if (mention.kind === 'document' && !mention.title) issuedHere(text, mention)
    if (!mention.issuer && mention.kind === 'document' && !mention.title) issuerOfSpeech(text, before, mention)
    before = mention
  }
}

/** "Theo thẩm định của Sở Tư pháp: Số 294/BC-STP", "ý kiến của Bộ Nội vụ (Công văn số …": in which its symbol has to bear the name. */
const shownIn = latin(/^(?::| \() ?(?:(?:tại|theo)(?: các)? )?$/u)
const saidIn = /\s(?:tại|theo)(?: các)?\s(?:(?:[mM]ục|[pP]hần|khoản|Điều|điểm) [\dIVXa-z.]+ ?)*$/u
const andIn = /^(?:,|;| và|, và)\s(?:(?:[mM]ục|[pP]hần|khoản|Điều|điểm) [\dIVXa-z.]+ ?)*$/u

/** "ý kiến của A tại Công văn số 1, Công văn số 2": who speaks in it, or in the one before it in the list. */
function issuerOfSpeech(text: string, before: Mention | undefined, mention: Mention): void {
  const from = Math.max(before?.subject?.end ?? before?.end ?? 0, mention.start - window)
  const left = text.slice(from, mention.start)
  const speaker = before?.issuer && before.issuer.start < before.start ? before.issuer : undefined
  if (!saidIn.test(left)) {
    if (speaker && andIn.test(left) && isNotAgainst(text, speaker, mention)) mention.issuer = speaker
    else if (/[:(] ?(?:(?:tại|theo)(?: các)? )?$/u.test(left)) issuerShown(text, left, from, mention)
    return
  }
  for (const match of allMatches(left, ofBody)) {
    const issuer = readIssuer(text, from + match.index + match[0].length, {})
    if (!issuer || !joins.test(text.slice(issuer.end, mention.start))) continue
    mention[speaksThroughOffice(text, issuer, mention) ? 'speaker' : 'issuer'] = issuer
    break
  }
  const proposedBy = mention.issuer || mention.speaker ? undefined : proposer(left, from)
  if (proposedBy) mention.issuer = proposedBy
  const next = !mention.issuer && speaker ? nextSpeaker(text, left, from, mention) : undefined
  if (next) mention.issuer = next
}

/** Who is named right before a colon or bracket issued what stands behind it, where its symbol says the same. */
function issuerShown(text: string, left: string, from: number, mention: Mention): void {
  for (const match of allMatches(left, ofBody)) {
    const issuer = readIssuer(text, from + match.index + match[0].length, {})
    if (!issuer || !shownIn.test(text.slice(issuer.end, mention.start))) continue
    const proposes = mention.type === typeCodes.proposal && proposed.test(left.slice(0, match.index))
    if (proposes || bearsName(text.slice(issuer.start, issuer.end), mention)) mention.issuer = issuer
    return
  }
  if (mention.form === 'marked') issuerOfName(text, left, from, mention)
}

const proposed = latin(/(?:đề nghị|kiến nghị|đề xuất)$/iu)
const matter = latin(/^,? (?:về|v\/v|quy định|ban hành|phê duyệt|sửa đổi|hướng dẫn|thông qua|quyết định)(?!\p{L})/iu)

/** "Căn cứ Nghị quyết của Hội đồng nhân dân tỉnh về phân cấp quản lý (số 71/…": type and issuer stand before the matter, the number behind it. */
function issuerOfName(text: string, left: string, from: number, mention: Mention): void {
  if (!left.endsWith('(')) return
  for (const match of allMatches(left, ofBody)) {
    const issuer = readIssuer(text, from + match.index + match[0].length, {})
    if (!issuer || !matter.test(text.slice(issuer.end, issuer.end + 16))) continue
    const named = typeBefore(text, from + match.index)
    if (named === mention.type && !/[;.:\n(]/u.test(text.slice(issuer.end, mention.start - 1))) mention.issuer = issuer
    return
  }
}

/** The code of the type whose word ends at `end`. */
function typeBefore(text: string, end: number): string | undefined {
  for (let at = end, words = 0; words < 3; words += 1) {
    at = text.lastIndexOf(' ', at - 1)
    if (at < 0) return undefined
    const type = readType(text, at + 1)
    if (type?.end === end) return type.value
  }
  return undefined
}

/** Whether the symbol names the body: by its code, or by the first letters of the name ("77/TCKH" of "Phòng Tài chính - Kế hoạch"). */
function bearsName(name: string, { number }: Mention): boolean {
  if (number?.symbol === undefined) return false
  const body = bodyOfSymbol(number.symbol)
  if (body === undefined) return false
  if (sameBody(body, bodyOfWords(name)) === true) return true
  const letters = [...name.matchAll(/[\p{L}]+/gu)].map(([word]) =>
    word === word.toUpperCase() ? word : word.charAt(0),
  )
  return body.length > 1 && letters.join('').toUpperCase().endsWith(body.toUpperCase())
}

/** Whether no other body than the one that speaks is named by the symbol. */
function isNotAgainst(text: string, { start, end }: Stretch, { number }: Mention): boolean {
  const body = number?.symbol === undefined ? undefined : bodyOfSymbol(number.symbol)
  if (body === undefined || levelOfBody(body) === undefined) return true
  return sameBody(body, bodyOfWords(text.slice(start, end))) !== false
}

const proposing = latin(/(?:đề nghị|kiến nghị) của (?<name>\p{Lu}(?:[^,;:.()\n]|, (?=\p{Lu})){3,110}?) tại(?: các)? $/u)

/** "Xét đề nghị của Trưởng khoa Dược tại Tờ trình số …": whoever proposes in it issued it, though no list knows the name. */
function proposer(left: string, from: number): Stretch | undefined {
  const found = proposing.exec(left)
  const name = found?.groups?.name
  if (!found || name === undefined) return undefined
  const start = from + found.index + found[0].indexOf(name)
  return { start, end: start + name.length }
}

const office = /^VP(?:[A-ZĐ]|$)/u
const officeName = latin(/^(?:chánh )?(?:văn phòng|VP)/iu)

/** "chỉ đạo của Bộ trưởng tại Thông báo số 61/TB-VPB": its symbol tells that the office issued what the head said. */
function speaksThroughOffice(text: string, issuer: Stretch, { number }: Mention): boolean {
  const body = number?.symbol === undefined ? undefined : bodyOfSymbol(number.symbol)
  return body !== undefined && office.test(body) && !officeName.test(text.slice(issuer.start, issuer.end))
}

const ownsNext = latin(/^ (?:tại|trong)(?: các)? $/u)

/** "Công văn số 1, của Sở A tại Tờ trình số 2": who stands behind a comma speaks in the next one. */
function givesBack(text: string, before: Mention, mention: Mention): void {
  const { issuer } = before
  if (!issuer || issuer.end !== before.end || issuer.start < before.start) return
  const comma = /, (?:(?:ý kiến|đề nghị|báo cáo) )?của $/u.exec(
    text.slice(Math.max(before.start, issuer.start - 20), issuer.start),
  )
  if (!comma || !ownsNext.test(text.slice(before.end, mention.start))) return
  before.end = issuer.start - comma[0].length
  before.issuer = undefined
  if (!mention.issuer) mention.issuer = issuer
}

const issuing = latin(
  /(?: (?:đã|vừa|mới|cũng|tiếp tục|kịp thời|có))*(?: (?:ban hành|ký ban hành|ký|phát hành|ra|có))(?: các)? $/u,
)
const dayBefore = latin(/(?:^|[\s(])((?:ngày|Ngày|hôm|Hôm) [^,\n]{6,24}?),? $/u)

/** "Ngày 02/8/2021, Đảng ủy phường đã ban hành Công văn số 61-CV/ĐU": who issues there, and on which day. */
function issuedHere(text: string, mention: Mention): void {
  if (mention.issuer) return
  const from = Math.max(0, mention.start - window, lineStart(text, mention.start))
  const left = text.slice(from, mention.start)
  const verb = issuing.exec(left)
  if (!verb) return
  const end = from + verb.index
  for (const at of bodyStarts(left.slice(0, verb.index))) {
    const issuer = readIssuer(text, from + at, {})
    // "Tổ thư ký ban hành": the end of the name looks like a part of the verb.
    const day = dayBefore.exec(left.slice(0, at))
    const whole = issuer?.end === end || (issuer?.end === end + 3 && text.startsWith(' ký ', end))
    if (!issuer || !(whole || (day && isField(text.slice(issuer.end, end))))) continue
    mention.issuer = whole ? issuer : { start: issuer.start, end }
    const date = day?.[1] === undefined ? undefined : readDate(text, from + day.index + day[0].indexOf(day[1]))
    if (!mention.date && date?.value?.length === 10) mention.date = date
    return
  }
}

const field = latin(/^, (\p{Ll}+) \p{L}+(?: \p{L}+){0,5}$/u)

/** "hôm 08/12/2031, Công đoàn Khu kinh tế, công nghiệp thành phố cũng ban hành": between a day and the verb a second field is part of the name. */
function isField(rest: string): boolean {
  const word = field.exec(rest)?.[1]
  return word !== undefined && !isGrammarWord(syllableNumber(word, 0, word.length))
}

/** Where a name may begin: at the start, behind a mark, behind a day. */
function bodyStarts(left: string): readonly number[] {
  const starts = /^[\p{L}"“]/u.test(left) ? [0] : []
  for (const { index } of allMatches(left, /(?<=[.,;:(\-–—] ?|\d{4} )(?=\p{L})/gu)) starts.push(index)
  return starts
}

/** "… của A tại Tờ trình số 1 và B tại Tờ trình số 2": the second one is named without "của". */
function nextSpeaker(text: string, left: string, from: number, mention: Mention): ReturnType<typeof readIssuer> {
  const link = /^(?:,|;)? ?(?:và|của) /u.exec(left)
  if (!link) return undefined
  const issuer = readIssuer(text, from + link[0].length, {})
  return issuer && joins.test(text.slice(issuer.end, mention.start)) ? issuer : undefined
}

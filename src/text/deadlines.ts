import { addTerm, isoDay, isoMonth, type TermUnit } from './dates.ts'
import { period, strong, term, weak } from './deadlines/patterns.ts'
import { type TermClues, termRules } from './deadlines/term-rules.ts'
import { clockOf, lastDay, past, periodOf, rangeStart } from './deadlines/values.ts'
import { decide } from './ladder.ts'
import { latin } from './letters.ts'
import { allMatches } from './matches.ts'

export { lastDay }

/** When something is to be done, as a text says it. Offsets in that text. */
export interface FoundDeadline {
  readonly start: number
  readonly end: number
  /** A day, "2021-12", "2021-Q4", "2021-H2" or "2021". */
  readonly value: string
  readonly bound: 'before' | 'by' | 'target'
  /** "17:00". */
  readonly time?: string
  /** Of "từ ngày 08/9 đến ngày 12/9" the first day; `value` is the last one. */
  readonly from?: string
}

/** What every term holds: a day, a month, a quarter, a half-year, a year or a number of days. */
const dated =
  /\d ?[/.-] ?\d|(?:áng|ÁNG) (?:[Gg]iêng|[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy|[Tt]ám|[Cc]hín|[Mm]ười)|(?:áng|ÁNG|u[ýí]|U[ÝÍ]|úy|ăm|ĂM) (?:\d|I|nay|đầu|cuối|ĐẦU|CUỐI)|\d ?(?:\([^)]{1,20}\) )?(?:ngày|tháng|tuần|NGÀY|THÁNG|TUẦN)/u

const untilRange = latin(
  /(?<!\p{L})(?:bắt đầu |kể )?từ (?<begin>(?:ngày|tháng|quý|năm|khoảng|khi|\d)(?![^,;]* trở (?:lên|xuống))[\d\p{L} /.:()-]{0,60})$/iu,
)
/** "(08/12 – 12/12/2031)": a dash needs no "từ" before it. */
const untilDash = latin(/(?:(?<!\p{L})từ |[(:] ?)(?<begin>(?:ngày )?\d[\d /.]{2,12})$/iu)
/** Before a range such words tell what it measures, or when an event is, not when an order is to be done. */
const measured =
  /(?:số liệu|kết quả|trong (?:khoảng )?thời gian|kỳ(?: báo cáo)?|giai đoạn|thời kỳ|mốc thời gian|thời gian (?:tính|lấy số liệu|báo cáo)|tính|kể|hiệu lực|áp dụng|nhiệm kỳ|phát sinh|nghỉ|(?<!vệ |học |thí )sinh|diễn ra|tham dự [^.;]{0,60}|(?:được|đã) [^.;,]{1,40})[ (:]*$/iu
/** "trong tháng 7/2022, xong trước ngày 20": a day of the month just named. */
const dayWithin =
  /^[ ,(]*(?:và )?(?:xong |hoàn thành |gửi |nộp |báo cáo )?(?<cue>trước|chậm nhất(?: là)?|muộn nhất(?: là)?|đến hết|xong) ngày (?<day>\d{1,2})(?=\s*(?:[.;,)]|$))/iu
const recurring = /^[ ,]*(?:của )?(?:hằng|hàng|mỗi) (?:ngày|tuần|tháng|quý|năm)/iu
const comesAgain = /^,? (?:định kỳ|hằng|hàng|mỗi) /iu
const aiming = /phấn đấu[^.;]{0,120}$/iu

/**
 * All terms that a text gives, in order. Of a range ("từ … đến …") the end is the term. Periods that come again ("trước ngày
 * 20 hằng tháng") and days before the document's own are none.
 *
 * @param text an item; `documentDate` the ISO day of the document, for missing years and terms "kể từ ngày ký";
 * `told` gets the id of the rule that made a period a term or not
 * @example findDeadlines('báo cáo trước ngày 15/12', '2021-10-11')[0]?.value === '2021-12-15'
 */
export function findDeadlines(
  text: string,
  documentDate: string | undefined,
  told?: (rule: string) => void,
): readonly FoundDeadline[] {
  if (!dated.test(text)) return []
  const found: FoundDeadline[] = []
  for (const match of allMatches(text, strong)) found.push(...termAt(text, match, documentDate, told))
  for (const match of allMatches(text, weak)) {
    const at = match.index
    if (found.some((one) => at < one.end && at + match[0].length > one.start)) continue
    found.push(...termAt(text, match, documentDate, told))
  }
  for (const match of allMatches(text, term)) found.push(...countedFrom(match, documentDate))
  // "bố trí kinh phí trong năm 2020, báo cáo trong tháng 6 năm 2020": beside a nearer term a year is a horizon.
  const near = found.filter(({ value }) => value.length > 4)
  return (
    near.length > 0 ? found.filter((one) => near.includes(one) || /^(?!trong)/iu.test(text.slice(one.start))) : found
  ).sort((a, b) => a.start - b.start)
}

/** "trong thời hạn 05 ngày làm việc kể từ ngày ký": counted from the document's day. */
function countedFrom(match: RegExpExecArray, documentDate: string | undefined): readonly FoundDeadline[] {
  const { count = '', unit = '' } = match.groups ?? {}
  const kind: TermUnit = /làm/iu.test(unit) ? 'working-day' : /tháng/iu.test(unit) ? 'month' : 'day'
  const days = Number(count) * (/tuần/iu.test(unit) ? 7 : 1)
  const value = documentDate === undefined ? undefined : addTerm(documentDate, days, kind)
  return value === undefined ? [] : [{ start: match.index, end: match.index + match[0].length, value, bound: 'by' }]
}

/** The term that a cue and a period give, none or one. */
function termAt(
  text: string,
  match: RegExpExecArray,
  documentDate: string | undefined,
  told: ((rule: string) => void) | undefined,
): readonly FoundDeadline[] {
  const groups = match.groups ?? {}
  const start = match.index
  const end = start + match[0].trimEnd().length
  const before = text.slice(Math.max(0, start - 140), start)
  const after = text.slice(end, end + 24)
  // "các cơ sở trước 01/01/2025 là tuyến huyện" tells of what was.
  if (recurring.test(after) || /^ là (?!chậm nhất|muộn nhất|hạn)/u.test(after)) return []
  const value = periodOf(groups, documentDate)
  if (value === undefined || past(value, documentDate)) return []
  const sure = groups.weak === undefined && groups.dash === undefined && groups.bare === undefined
  const clues: TermClues = {
    before,
    after,
    groups,
    cue: cueOf(match),
    sure,
    value,
    documentDate,
  }
  const time = clockOf(groups)
  const clock = time === undefined ? {} : { time }
  const range = rangeUpTo(text, start, clues)
  // "Từ 16/4 đến 31/10, định kỳ hằng tuần báo cáo": as long as that it comes again.
  if (range && comesAgain.test(after)) return []
  if (range)
    return range.from === undefined ? [] : [{ start: range.start, end, value, bound: 'by', ...clock, from: range.from }]
  const decision = decide(termRules, clues)
  if (decision) told?.(decision.rule)
  if (decision?.value !== 'term') return []
  const nearer = dayWithinMonth(text, end, clues)
  if (nearer) return [{ start, ...nearer }]
  const target = aiming.test(before) || /^phấn đấu/iu.test(match[0])
  const bound = groups.before === undefined ? 'by' : 'before'
  return [{ start, end, value, bound: target ? 'target' : bound, ...clock }]
}

/** The word that leads to a period; of "vào cuối năm" the nearer one, and of one that opens its clause none. */
function cueOf({ 0: whole, groups }: RegExpExecArray): string {
  if (groups?.bare !== undefined) return 'clause'
  if (/^(?:vào|trong|đến) cuối năm /iu.test(whole)) return 'cuối'
  return (groups?.weak ?? (groups?.dash === undefined ? '' : 'đến')).toLowerCase()
}

/** "từ … đến …": where the range begins; without `from` it names no beginning, or tells what was measured. */
function rangeUpTo(
  text: string,
  start: number,
  { before, after, groups, cue, value, documentDate }: TermClues,
): { readonly start: number; readonly from?: string } | undefined {
  if (/^(?:trong|vào)$/u.test(cue) || /nay $/iu.test(before)) return undefined
  // "hội viên từ 90 tuổi trở lên trước ngày 25/11": what begins there is no time.
  if (groups.before !== undefined && !/(?:đến|tới|[-–]) ?$/iu.test(before)) return undefined
  const near = before.slice(-84)
  const days = cue === 'ngày' || cue === 'từ' ? groups.dr : undefined
  const until = groups.dash === undefined ? untilRange : untilDash
  // "từ ngày 15-31/3", "từ 15-31/3"
  const opening = days === undefined ? until.exec(near) : (cue === 'từ' ? /$/u : /từ $/iu).exec(near)
  if (!opening) return undefined
  const from = rangeStart(days?.replace(/\D+$/u, '') ?? opening.groups?.begin ?? '', value, documentDate)
  const at = start - near.length + opening.index
  if (from === undefined) return { start: at }
  const before80 = text.slice(Math.max(0, at - 80), at)
  // "Lắp lại, căn chỉnh trong thời gian từ … đến …": what closes the clause says when it is done.
  const lasts = /[,\p{L}] trong (?:khoảng )?thời gian $/iu.test(before80) && /^\s*(?:[.;)]|$)/u.test(after)
  if (!lasts && measured.test(before80)) return { start: at }
  return { start: at, from }
}

/** "trong tháng 7/2022, xong trước ngày 20". */
function dayWithinMonth(
  text: string,
  end: number,
  { groups, value, documentDate }: TermClues,
): Pick<FoundDeadline, 'end' | 'value' | 'bound'> | undefined {
  if (value.length !== 7 || groups.mm === undefined) return undefined
  const found = dayWithin.exec(text.slice(end, end + 60))
  const day = found && isoDay(Number(value.slice(0, 4)), Number(value.slice(5)), Number(found.groups?.day))
  if (!found || !day || past(day, documentDate)) return undefined
  return { end: end + found[0].length, value: day, bound: /^trước/iu.test(found.groups?.cue ?? '') ? 'before' : 'by' }
}

/**
 * The term of a labelled line: what stands after "Thời gian hoàn thành:"; of a range its end.
 *
 * @example findLabelledDeadline('Từ tháng 12/2025 đến quý I/2026', undefined)?.value === '2026-Q1'
 */
export function findLabelledDeadline(text: string, documentDate: string | undefined): FoundDeadline | undefined {
  if (/(?:hằng|hàng) (?:ngày|tuần|tháng|quý|năm)|thường xuyên/iu.test(text)) return undefined
  const span = /^(?:giai đoạn |năm |từ năm )?\d{4} ?(?:-|đến(?: năm)?) ?(?<end>\d{4})$/iu.exec(text.trim())
  if (span?.groups?.end !== undefined) {
    const start = text.length - text.trimStart().length
    return { start, end: start + text.trim().length, value: span.groups.end, bound: 'by' }
  }
  // "2026", "12/2025": a cell of a table names the period alone.
  const alone = /^\s*(?<all>(?:(?<m>\d{1,2}) ?\/ ?)?(?<y>20\d\d))[\s.;]*$/u.exec(text)?.groups
  if (alone?.all !== undefined) {
    const value = alone.m === undefined ? alone.y : isoMonth(Number(alone.y), Number(alone.m))
    const start = text.indexOf(alone.all)
    return value === undefined || past(value, documentDate)
      ? undefined
      : { start, end: start + alone.all.length, value, bound: 'by' }
  }
  let last: FoundDeadline | undefined
  let from: string | undefined
  for (const match of allMatches(text, period)) {
    const groups = match.groups ?? {}
    const value = periodOf(groups, documentDate)
    // What stands in brackets or after a comma explains the term.
    if (value === undefined || (last && /[(;,]/u.test(text.slice(last.end, match.index)))) continue
    // "Từ tháng 11/2025 đến khi kết thúc": a beginning is no term.
    const begins = /^từ /iu.test(match[0]) && (groups.dr ?? groups.mr ?? groups.qr) === undefined
    if (begins) from = value
    if (begins || past(value, documentDate)) continue
    const clock = clockOf(groups)
    last = {
      start: match.index,
      end: match.index + match[0].trimEnd().length,
      value,
      bound: groups.before === undefined ? 'by' : 'before',
      ...(clock === undefined ? {} : { time: clock }),
    }
  }
  return last && from !== undefined && from < last.value ? { ...last, from } : last
}

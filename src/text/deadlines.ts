import { addTerm, isoDay, isoMonth, type TermUnit } from './dates.ts'
import { latin, latinPattern } from './letters.ts'
import { allMatches } from './matches.ts'

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

const time =
  "(?:(?<hour>\\d{1,2}) ?(?:giờ|h|g|:|[.](?=\\d{2} ngày)) ?(?<minute>\\d{2})?(?:['’]| ?phút)?,? ?(?:(?:sáng|chiều|trưa),? ?)?(?:của )?)?(?:(?:ngày )?[Tt]hứ [\\p{L}\\d]+,? ?\\(?)?"
/** Of "28 và 29/11", "11 - 12/2025", "quý I và quý II" the last counts. */
const and = ' ?(?:-|,|và|đến) ?'
const days = `(?<dr>\\d{1,2}${and}(?=\\d{1,2}(?: ?/| tháng| ?- ?\\d{1,2} ?- ?\\d{4})))?`
const figures = '(?<d>\\d{1,2}) ?[/.-] ?(?<m>\\d{1,2})(?: ?[/.-] ?(?<y>\\d{4}))?'
const words = '(?<dw>\\d{1,2}) tháng (?<mw>\\d{1,2})(?:,? ?(?:năm|/) ?(?<yw>\\d{4}))?'
/** Of "8h15 - 8h45" neither minute is a day. */
const day = `${time}(?:ngày |hết ngày )?${days}(?:${words}|${figures})(?![\\d/]| ?(?:h|giờ|g\\d|:\\d))`
const month = `(?:hết |cuối |đầu |giữa )?tháng (?<mr>\\d{1,2}(?: ?/ ?\\d{4})?${and}(?:tháng )?(?=\\d{1,2}(?: ?/ ?\\d{4}| năm \\d)))?(?<mm>\\d{1,2}) ?(?:[/-] ?|năm )?(?<my>\\d{4})?(?!\\d)`
const quarter = `(?:hết |cuối |đầu )?[Qq](?:u[ýí]|úy) (?<qr>(?:IV|I{1,3}|[1-4])${and}(?:[Qq]u[ýí] )?)?(?<q>IV|I{1,3}|[1-4]) ?(?:[/-] ?|năm )?(?<qy>\\d{4})?(?![\\p{L}\\d])`
const half = '(?:6|06|sáu) tháng (?<h>đầu|cuối) năm(?: (?<hy>\\d{4}))?'
const year = '(?:hết |cuối )?năm (?<yy>\\d{4})(?! ?- ?\\d)'

const cue = [
  ['before', '(?:hoàn thành |xong |và |gửi |nộp |báo cáo )?(?:trước(?: thời hạn| thời điểm)?(?: là)?:?)'],
  [
    'by',
    '(?:chậm nhất|muộn nhất|(?:không|chưa) (?:muộn|chậm|quá|trễ)(?: hơn| quá)?|hạn (?:chót|cuối|cuối cùng|nộp|chậm nhất)|thời hạn(?: (?:hoàn thành|gửi|báo cáo|nộp|thực hiện|cuối cùng|cuối|trả lời))*|thời gian (?:hoàn thành|báo cáo|gửi|nộp)(?: (?:báo cáo|chậm nhất|trước))*|(?:hoàn thành|xong|kết thúc) (?:trước|đến|vào|trong|chậm nhất)(?: khoảng)?)(?: là)?:?(?: (?:đến|vào|trong|trước|hết|là))*:?',
  ],
  ['by', '(?:từ nay |cho )?đến hết'],
  ['target', '(?:đến|vào|trong|cuối)'],
  ['by', '(?:trong|vào|đến|cho đến)'],
  ['by', 'cuối'],
] as const

const when = `(?:${day}|${month}|${quarter}|${half}|${year})`
/** One pattern for each strength of cue; all begin with a word that is rare enough to look for. */
const strong = latinPattern(
  `(?<![\\p{L}\\d])(?:(?<before>${cue[0][1]})|(?<by>${cue[1][1]}|${cue[2][1]})) ?${when}`,
  'gi',
)
const weak = latinPattern(
  `(?<![\\p{L}\\d])(?<weak>(?:kỳ sinh hoạt|kỳ họp|phiên họp)(?= tháng)|trong|vào|đến|cuối|ngày|từ nay đến|đầu|xong)(?: cuối| đầu| hết)? ?${when}`,
  'gi',
)
const paper =
  '(?:Quyết định|Chỉ thị|Kế hoạch|Công văn|văn bản|Nghị quyết|Thông báo|Công điện|Kết luận|Hướng dẫn|Chương trình|Đề án)'
/** "trong thời hạn 05 ngày làm việc kể từ ngày ban hành Kế hoạch này": counted from the document's own day. */
const term = latinPattern(
  '(?<![\\p{L}\\d])(?:trong |chậm nhất |không quá |sau |tối đa )(?:thời hạn |vòng |thời gian |là )*(?:tối đa |không quá )?(?<count>\\d{1,3}) ?(?:\\([^)]{1,20}\\) )?(?<unit>ngày làm việc|ngày|tuần|tháng),? (?:kể |tính )?(?:từ|sau) (?:ngày |khi |thời điểm )' +
    `(?:(?:ký|ban hành)(?: ${paper} này)?(?! ${paper})|${paper} này (?:có hiệu lực|được ban hành|ban hành|được ký))`,
  'gi',
)

/** What every term holds: a day, a month, a quarter, a half-year, a year or a number of days. */
const dated =
  /\d ?[/.-] ?\d|(?:áng|ÁNG|u[ýí]|U[ÝÍ]|úy|ăm|ĂM) (?:\d|I|đầu|cuối|ĐẦU|CUỐI)|\d ?(?:\([^)]{1,20}\) )?(?:ngày|tháng|tuần|NGÀY|THÁNG|TUẦN)/u

/** Before such words a date tells of something that was, or how long something holds. */
const narrative = latin(
  /(?:(?:kể|tính|bắt đầu) từ|từ|sinh|có hiệu lực|được (?:cấp|giao|ký|ban hành|tiếp nhận|phê duyệt|thành lập|tuyển dụng|xử lý|sinh)|đã [\p{L} ]{1,30}|phát sinh|áp dụng|số|họp|phiên họp|cuộc họp|hội nghị|diễn ra|xảy ra)(?: vào| trong| ngày| đến)? ?$/iu,
)
const untilRange = latin(
  /(?<!\p{L})(?:bắt đầu |kể )?từ (?<begin>(?:ngày|tháng|quý|năm|khoảng|khi|\d)[\d\p{L} /.:()-]{0,60})$/iu,
)
/** Before a range such words tell what it measures, or when an event is, not when an order is to be done. */
const measured =
  /(?:số liệu|kết quả|trong (?:khoảng )?thời gian|kỳ(?: báo cáo)?|giai đoạn|thời kỳ|mốc thời gian|thời gian (?:tính|lấy số liệu|báo cáo)|tính|kể|hiệu lực|áp dụng|nhiệm kỳ|phát sinh|nghỉ|sinh|diễn ra|tham dự [^.;]{0,60}|(?:được|đã) [^.;,]{1,40})[ (:]*$/iu
/** "trong tháng 7/2022, xong trước ngày 20": a day of the month just named. */
const dayWithin =
  /^[ ,(]*(?:và )?(?:xong |hoàn thành |gửi |nộp |báo cáo )?(?<cue>trước|chậm nhất(?: là)?|muộn nhất(?: là)?|đến hết|xong) ngày (?<day>\d{1,2})(?=\s*(?:[.;,)]|$))/iu
/** Of what such words open a year tells the circumstances, not the term. */
const circumstance = /(?:đối với|căn cứ|theo|trên cơ sở|qua|kết quả|sau khi)(?!\p{L})[^.;]*$/iu
/** A day that closes a clause which hands something in: "gửi báo cáo về Thường trực ngày 20/7/2022". */
const handing = /(?:gửi|báo cáo|nộp|trình|hoàn thành|bàn giao|xong)(?: [^.;,]{0,90})? $/iu
const eventDay = /(?:hội nghị|họp|lễ|kỷ niệm|đại hội|số \S+|khai (?:mạc|giảng)|sự kiện)[^.;,]{0,40} $/iu
/** What others are to send first: "tổng hợp báo cáo các huyện gửi về trước ngày 10/7". */
const ofOthers = latin(
  /(?:tổng hợp|tiếp nhận|thu nhận|xử lý) [^.;,]{0,40}(?:các|những|do) [^.;,]{1,40}(?:gửi|nộp)(?: về| đến)? $/iu,
)
/** What makes a bare month or day a term. */
const finishing =
  /(?:hoàn thành|hoàn tất|xong|kết thúc|ban hành|trình|gửi|báo cáo|nộp|tổ chức|thời gian(?: thực hiện| hoàn thành| tổ chức)?|thời hạn|triển khai|thực hiện|công bố|phê duyệt|đưa vào|khởi công|phấn đấu|dự kiến|đạt)[^.;]{0,90}$/iu
const recurring = /^[ ,]*(?:của )?(?:hằng|hàng|mỗi) (?:ngày|tuần|tháng|quý|năm)/iu
const holding =
  /(?<!\p{L})(?:dự kiến|sẽ) tổ chức [^.;,]{0,70}$|(?:^|[;.] )tổ chức (?:(?!đã)[^.;,]){0,60}(?:hội nghị|họp|hội thảo|phiên họp|cuộc họp) $/iu
const aiming = /phấn đấu[^.;]{0,120}$/iu

/**
 * All terms that a text gives, in order. Of a range ("từ … đến …") the end is the term. Periods that come again ("trước ngày
 * 20 hằng tháng") and days before the document's own are none.
 *
 * @param text an item; `documentDate` the ISO day of the document, for missing years and terms "kể từ ngày ký"
 * @example findDeadlines('báo cáo trước ngày 15/12', '2021-10-11')[0]?.value === '2021-12-15'
 */
export function findDeadlines(text: string, documentDate: string | undefined): readonly FoundDeadline[] {
  const found: FoundDeadline[] = []
  if (!dated.test(text)) return found
  for (const match of allMatches(text, strong)) add(match, match.groups?.before === undefined ? 'by' : 'before', true)
  for (const match of allMatches(text, weak)) {
    const at = match.index
    if (found.some((one) => at < one.end && at + match[0].length > one.start)) continue
    add(match, 'by', false)
  }
  for (const match of allMatches(text, term)) {
    const { count = '', unit = '' } = match.groups ?? {}
    const kind: TermUnit = /làm/iu.test(unit) ? 'working-day' : /tháng/iu.test(unit) ? 'month' : 'day'
    const days = Number(count) * (/tuần/iu.test(unit) ? 7 : 1)
    const value = documentDate === undefined ? undefined : addTerm(documentDate, days, kind)
    if (value !== undefined) found.push({ start: match.index, end: match.index + match[0].length, value, bound: 'by' })
  }
  // "bố trí kinh phí trong năm 2020, báo cáo trong tháng 6 năm 2020": beside a nearer term a year is a horizon.
  const near = found.filter(({ value }) => value.length > 4)
  return (
    near.length > 0 ? found.filter((one) => near.includes(one) || /^(?!trong)/iu.test(text.slice(one.start))) : found
  ).sort((a, b) => a.start - b.start)

  function add(match: RegExpExecArray, bound: 'before' | 'by', sure: boolean): void {
    const groups = match.groups ?? {}
    const start = match.index
    const end = start + match[0].trimEnd().length
    const before = text.slice(Math.max(0, start - 140), start)
    const after = text.slice(end, end + 24)
    // "các cơ sở trước 01/01/2025 là tuyến huyện" tells of what was.
    if (recurring.test(after) || /^ là /u.test(after)) return
    const value = periodOf(groups, documentDate)
    if (value === undefined || past(value, documentDate)) return
    const cueWord = (groups.weak ?? '').toLowerCase()
    if (!/^(?:trong|vào)$/u.test(cueWord) && !/nay $/iu.test(before)) {
      const days = cueWord === 'ngày' ? groups.dr : undefined
      const opening = days === undefined ? untilRange.exec(before.slice(-84)) : /từ $/iu.exec(before.slice(-84))
      if (opening) {
        const begin = days?.replace(/\D+$/u, '') ?? opening.groups?.begin ?? ''
        const from = rangeStart(begin, value, documentDate)
        const at = start - before.slice(-84).length + opening.index
        if (from === undefined || measured.test(text.slice(Math.max(0, at - 80), at))) return
        const clock = clockOf(groups)
        found.push({ start: at, end, value, bound: 'by', ...(clock === undefined ? {} : { time: clock }), from })
        return
      }
    }
    if (sure && ofOthers.test(before)) return
    const handed =
      cueWord === 'ngày' &&
      groups.yy === undefined &&
      documentDate !== undefined &&
      value > documentDate &&
      /^\s*(?:[.;,)]|$)/u.test(after) &&
      handing.test(before) &&
      !eventDay.test(before) &&
      !/(?:trước|đến|hết|là|từ|sau|của|và) $/iu.test(before)
    if (!sure && !handed) {
      // In an order "trong tháng 9/2025", "vào quý II" is when it is to be done, whatever the verb.
      const closes = /^ ?(?:[.;]|$)/u.test(after) || (after.startsWith(',') && !circumstance.test(before))
      const yearly = groups.yy !== undefined && cueWord === 'trong' && closes
      const within =
        yearly || (groups.yy === undefined && /^(?:trong|vào|xong|kỳ sinh hoạt|kỳ họp|phiên họp)$/u.test(cueWord))
      // "dự kiến tổ chức hội nghị vào ngày 02/02" is still to come.
      const held = /^(?:trong|vào)$/u.test(cueWord) && holding.test(before.slice(-110))
      if ((!held && narrative.test(before.slice(-44))) || !(within || finishing.test(before))) return
      // "ngày 15/12" alone is a date, not a term, unless a label says so; a year alone is a horizon.
      if (cueWord === 'ngày' && !/(?:thời gian|thời hạn|dự kiến|xong|hoàn thành)[^.;,]{0,30}$/iu.test(before)) return
      if (
        groups.yy !== undefined &&
        !yearly &&
        !/(?:hoàn (?:thành|tất)[^.;]{0,130}|(?:xong|kết thúc|trình|ban hành|phấn đấu|sơ kết|tổng kết)[^.;,]{0,60})$/iu.test(
          before,
        )
      )
        return
      if (cueWord === 'đầu') return
      // A meeting of that month may have been held.
      if (cueWord === 'phiên họp' && !/(?:báo cáo|trình)(?:(?!theo|kết luận|ý kiến)[^.;]){0,140}tại $/iu.test(before))
        return
    }
    const target = aiming.test(before) || /^phấn đấu/iu.test(match[0])
    const within = value.length === 7 && groups.mm !== undefined ? dayWithin.exec(text.slice(end, end + 60)) : null
    const dayOf = within && isoDay(Number(value.slice(0, 4)), Number(value.slice(5)), Number(within.groups?.day))
    if (within && dayOf !== undefined && dayOf !== null && !past(dayOf, documentDate)) {
      const before = /^trước/iu.test(within.groups?.cue ?? '')
      found.push({ start, end: end + within[0].length, value: dayOf, bound: before ? 'before' : 'by' })
      return
    }
    const clock = clockOf(groups)
    found.push({ start, end, value, bound: target ? 'target' : bound, ...(clock === undefined ? {} : { time: clock }) })
  }
}

const period = latinPattern(`(?<![\\p{L}\\d/])(?:(?<before>trước )|trong |đến |từ |vào )?${when}`, 'gi')

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

/** The first day or period of a range that ends with `last`; undefined when it names none, or one that is over. */
function rangeStart(words: string, last: string, documentDate: string | undefined): string | undefined {
  const bare = /^(?:ngày )?(?<day>\d{1,2}) ?$/u.exec(words)?.groups?.day
  let from: string | undefined
  if (bare !== undefined && last.length === 10) {
    from = isoDay(Number(last.slice(0, 4)), Number(last.slice(5, 7)), Number(bare))
  } else {
    const [match] = allMatches(words, period)
    const groups = match?.groups
    if (match === undefined || groups === undefined || match.index > 12) return undefined
    const year = Number(last.slice(0, 4))
    from = periodOf(groups, `${year}-01-01`)
    const own = groups.y ?? groups.yw ?? groups.my ?? groups.qy
    // "từ tháng 11 đến tháng 02/2026" began the year before.
    if (own === undefined && from !== undefined && from > last) from = `${year - 1}${from.slice(4)}`
  }
  return from === undefined || from > last || past(from, documentDate) ? undefined : from
}

function clockOf({ hour, minute }: Readonly<Record<string, string | undefined>>): string | undefined {
  return hour === undefined || Number(hour) > 24 ? undefined : `${hour.padStart(2, '0')}:${minute ?? '00'}`
}

const quarters: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4, '1': 1, '2': 2, '3': 3, '4': 4 }

function periodOf(
  groups: Readonly<Record<string, string | undefined>>,
  documentDate: string | undefined,
): string | undefined {
  const own = documentDate === undefined ? undefined : Number(documentDate.slice(0, 4))
  const d = groups.d ?? groups.dw
  const m = groups.m ?? groups.mw
  if (d !== undefined && m !== undefined) {
    const printedYear = groups.y ?? groups.yw
    if (printedYear !== undefined) return isoDay(Number(printedYear), Number(m), Number(d))
    if (own === undefined) return undefined
    const value = isoDay(own, Number(m), Number(d))
    // A day of January in a December document is next year's.
    return value !== undefined && documentDate !== undefined && value < documentDate
      ? isoDay(own + 1, Number(m), Number(d))
      : value
  }
  if (groups.mm !== undefined) {
    const y = groups.my === undefined ? own : Number(groups.my)
    if (y === undefined) return undefined
    const value = isoMonth(y, Number(groups.mm))
    const turned =
      groups.my === undefined && value !== undefined && documentDate !== undefined && value < documentDate.slice(0, 7)
    return turned ? isoMonth(y + 1, Number(groups.mm)) : value
  }
  if (groups.q !== undefined) {
    const y = groups.qy === undefined ? own : Number(groups.qy)
    const n = quarters[groups.q.toUpperCase()]
    return y === undefined || n === undefined ? undefined : `${y}-Q${n}`
  }
  if (groups.h !== undefined) {
    const y = groups.hy === undefined ? own : Number(groups.hy)
    return y === undefined ? undefined : `${y}-H${groups.h.toLowerCase() === 'đầu' ? 1 : 2}`
  }
  return groups.yy
}

/** The last day of the period that a value names, for comparing: "2021-Q4" → "2021-12-31". */
export function lastDay(value: string): string {
  const [, y = '', rest = ''] = /^(\d{4})-?(.*)$/u.exec(value) ?? []
  if (rest === '') return `${y}-12-31`
  if (rest.startsWith('Q')) return endOfMonth(y, Number(rest.slice(1)) * 3)
  if (rest.startsWith('H')) return endOfMonth(y, Number(rest.slice(1)) * 6)
  return rest.length === 2 ? endOfMonth(y, Number(rest)) : value
}

function endOfMonth(y: string, m: number): string {
  for (let d = 31; d > 27; d -= 1) {
    const value = isoDay(Number(y), m, d)
    if (value !== undefined) return value
  }
  return `${y}-12-31`
}

function past(value: string, documentDate: string | undefined): boolean {
  return documentDate !== undefined && lastDay(value) < documentDate
}

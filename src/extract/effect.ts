import type { Effect, Header } from '../model/document.ts'
import type { Located } from '../model/span.ts'
import type { Layout, Line } from '../syntax/layout.ts'
import { isoDay } from '../text/dates.ts'
import { latin } from '../text/letters.ts'
import { allMatches } from '../text/matches.ts'

/** A scanner reads "ngày 01" as "ngày O1". */
const day = '(?<day>\\d{1,2}|O\\d)(?: ?[/.-] ?| tháng )(?<month>\\d{1,2})(?: ?[/.-] ?| năm )(?<year>(?:19|20)\\d{2})'
const field = '^[\\s|*_#>-]*'
const gap = '[\\s|*_]*:?[\\s|*_:]*'
/** Lines of a site's record. */
const recordFrom = latin(
  new RegExp(`${field}(?:ngày (?:có )?hiệu lực|hiệu lực từ|có hiệu lực từ)${gap}(?:ngày )?${day}`, 'diu'),
)
const recordUntil = latin(new RegExp(`${field}(?:ngày hết hiệu lực|hết hiệu lực từ)${gap}(?:ngày )?${day}`, 'diu'))
const recordStatus = latin(
  new RegExp(
    `${field}(?:tình trạng(?: hiệu lực)?|hiệu lực)${gap}(?<status>(?:còn|hết|chưa có|chưa|ngưng|không còn|đã biết|đang có)[^\\n|*_;.(]{0,60})`,
    'diu',
  ),
)
const own =
  '(?:luật|bộ luật|pháp lệnh|nghị quyết|nghị định|quyết định|thông tư|thông tư liên tịch|chỉ thị|quy định|quy chế|kế hoạch|hướng dẫn|chương trình|văn bản|công văn|kết luận|thông báo|quy chế phối hợp|điều lệ|quy chuẩn|lệnh) này'
/** "kể từ", also as a scanner leaves it. */
const since = '(?:k[eéèẻẽẹêếềểễệ] )?từ'
const holds = `(?:(?:sẽ|bắt đầu|chính thức) )*có hiệu lực(?: th[iị] hành)?(?<late> sau (?<days>\\d{1,3}) ngày)?,? (?:${since}|kể) (?<at>ngày ${day}|(?:ngày )?(?<signed>k[ýy](?: ban hành)?|ban hành|(?:được )?(?:[^\\s,.;]+ ){0,3}thông qua)(?!\\p{L}))`
const inForce = latin(new RegExp(`(?<!\\p{L})${own} (?:áp dụng [^.;,\\n]{1,60} và )?${holds}`, 'dgiu'))
/** "4. Nghị quyết có hiệu lực thi hành từ ngày …": at the head of an item the document itself needs no "này". */
const inForceAlone = latin(
  new RegExp(
    `(?<=(?:^|\\n)[*_ ]{0,4}(?:(?:\\d{1,2}|[a-zđ]|Điều \\d{1,3})[.)][*_ ]{1,4})?)(?:Nghị quyết|Quyết định|Nghị định|Thông tư|Chỉ thị|Quy định|Quy chế|Kế hoạch|Hướng dẫn) ${holds}`,
    'dgiu',
  ),
)
const ending = latin(
  new RegExp(
    `(?<!\\p{L})${own} (?:(?:có hiệu lực|được áp dụng|thực hiện)[^.;\\n]{0,80}? (?:đến hết|cho đến|đến) |hết hiệu lực(?: th[iị] hành)? (?:${since}|sau|vào) )(?<at>ngày ${day})`,
    'dgiu',
  ),
)

/**
 * Since when a document holds, until when, and the status that its record gives: by the record's lines, else by its own article of entry into
 * force ("Nghị định này có hiệu lực thi hành kể từ ngày …"; Luật 64/2025/QH15, Điều 54). "kể từ ngày ký" and "từ ngày được thông qua" are the day of its date line. Undefined where
 * nothing is said.
 *
 * @param header its own header, for the day on which it was signed
 */
export function readEffect(layout: Layout, header: Header): Effect | undefined {
  const { text } = layout
  let from: Located | undefined
  let until: Located | undefined
  let status: Located | undefined
  const signs = allMatches(text, sign)
  for (const { start, end } of linesOf(layout, signs)) {
    if (end - start > 200) continue
    const line = text.slice(start, end)
    from ??= dayAt(layout, recordFrom.exec(line), start)
    until ??= dayAt(layout, recordUntil.exec(line), start)
    const printed = recordStatus.exec(line)
    const place = printed?.indices?.groups?.status
    if (place) status ??= layout.located(start + place[0], start + place[1])
  }
  const first = text.search(telling) - ownReach
  if (first >= -ownReach) {
    from ??= firstOf(layout, first, inForce, header.date?.value)
    until ??= firstOf(layout, first, ending, undefined)
  }
  if (signs.length > 0) from ??= firstOf(layout, 0, inForceAlone, header.date?.value)
  // Another document's day, told in passing.
  if (from && until && until.value < from.value) until = undefined
  if (!from && !until && !status) return undefined
  return { ...(from ? { from } : {}), ...(until ? { until } : {}), ...(status ? { status } : {}) }
}

/** What each line of a record holds, and each article of entry into force. */
const sign = /hiệu lực|tình trạng/giu

/** The lines in which one of the matches stands as a whole. */
function linesOf(layout: Layout, matches: readonly RegExpExecArray[]): readonly Line[] {
  const found: Line[] = []
  for (const { index, 0: words } of matches) {
    const line = layout.lines[layout.lineAt(index)]
    if (line && line !== found.at(-1) && line.start <= index && index + words.length <= line.end) found.push(line)
  }
  return found
}

/** What the patterns of the own article have in common, found in one search: they are tried from the first such place on. */
const telling = / này (?:(?:sẽ|bắt đầu|chính thức) )*(?:có hiệu lực|hết hiệu lực|(?:được )?áp dụng|thực hiện)/iu
/** The longest name of a kind before it: "thông tư liên tịch". */
const ownReach = 24

function firstOf(layout: Layout, from: number, pattern: RegExp, signed: string | undefined): Located | undefined {
  for (const match of allMatches(layout.text, pattern, Math.max(0, from))) {
    if (quoted(layout.text, match.index)) continue
    return match.groups?.signed === undefined ? dayAt(layout, match, 0) : signedAt(layout, match, signed)
  }
  return undefined
}

/** What an amending document writes into another one stands in quotes; one that was never closed opens nothing. */
function quoted(text: string, at: number): boolean {
  const left = text.slice(Math.max(0, at - 1500), at)
  if (/["“]\s*(?:\d+\. )?$/u.test(left)) return true
  if (left.lastIndexOf('“') <= left.lastIndexOf('”')) return false
  return /[“”]/u.exec(text.slice(at, at + 1500))?.[0] === '”'
}

function dayAt(layout: Layout, match: RegExpExecArray | null, base: number): Located | undefined {
  const { groups, indices } = match ?? {}
  if (!groups || !indices?.groups) return undefined
  const value = isoDay(Number(groups.year), Number(groups.month), Number(groups.day?.replace('O', '0')))
  const place = indices.groups.at ?? [indices.groups.day?.[0] ?? 0, indices.groups.year?.[1] ?? 0]
  return value === undefined || groups.late !== undefined
    ? undefined
    : layout.located(base + place[0], base + place[1], value)
}

/** "kể từ ngày ký", "sau 45 ngày kể từ ngày ký": counted from the day of the document. */
function signedAt(layout: Layout, match: RegExpExecArray, signed: string | undefined): Located | undefined {
  const place = match.indices?.groups?.at
  if (!place || signed?.length !== 10) return undefined
  const days = Number(match.groups?.days ?? 0)
  const value = new Date(Date.parse(`${signed}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
  return layout.located(place[0], place[1], value)
}

import { issuerWord } from '../../identity/issuer.ts'
import { documentType } from '../../identity/number.ts'
import { anyTypeName } from '../../lexicon/document-types.ts'
import type { DocumentNumber, HeaderValue, Issuer } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'
import type { Layout, Line } from '../../syntax/layout.ts'
import { dayPattern } from '../../text/dates.ts'
import { fold } from '../../text/fold.ts'
import { latin, latinPattern } from '../../text/letters.ts'
import { partOf } from '../../text/matches.ts'
import type { Frame } from '../parts/frame.ts'
import { dayAt } from './date.ts'
import { issuerNamed } from './named-issuer.ts'
import { numberAt } from './number.ts'

/** What such a line tells. */
export interface Bracketed {
  readonly number?: DocumentNumber
  readonly date?: HeaderValue
  readonly place?: HeaderValue
  readonly issuer?: Issuer
  readonly subject?: HeaderValue
}

const opener = latinPattern(
  `^(?:(?<open>\\() ?(?:(?:trích|theo|nguồn|nguyên văn|toàn văn):? )?(?:(?<type>${anyTypeName}) )?(?:số )?|[_*]*số(?: hiệu)? ?):? ?(?=\\d)`,
  'i',
)
const dated = latinPattern(
  `^(?:,| ?[–—|·\\t]| -)? ?(?:(?<place>\\p{Lu}[\\p{L} .-]{1,40}), )?(?:(?:ký|ban hành) )?(?<day>ngày ${dayPattern})`,
  'i',
)
const body = latin(
  /^,? (?:của|do) (?<name>\p{L}[^;:()\n]{3,110}?)(?: ban hành)?(?= ?(?:[)]|$)|,? (?:về việc|[Vv]\/v|về) )/u,
)
/** "(phát hồi 19 giờ 30 phút ngày 27 tháng 4 năm 2031)": when a telegram was sent. */
const sent = latinPattern(
  `^\\( ?(?:(?:phát|điện|gửi|ký|ban hành)(?: đi)? )?(?:(?:vào )?(?:hồi|lúc) )?\\d{1,2} ?(?:giờ|h|g|:)(?: ?\\d{1,2})?(?: ?phút)?,? (?<day>ngày ${dayPattern}) ?\\)[.;]?$`,
  'i',
)
/** What it is about stands in the brackets as well, where a page has another heading. */
const matter = latin(/^,? (?:về việc|[Vv]\/v|về) (?<matter>\p{L}[^()\n]{8,240}?)(?= ?(?:[)]|$))/u)
const closes = { bracket: /^ ?\)[.;]?$/u, line: /^[_*]*\.?$/u }

/** So many lines above a text without a title may tell it. */
const firstLines = 6
/** So many lines at the end may hold what a post puts below the document. */
const lastLines = 12

/**
 * "(Số 142/TB-BVĐK, Mường Khê, ngày 04 tháng 3 năm 2026)", "(Nghị quyết số 12-NQ/ĐU ngày 05/8/2026 của Đảng ủy Công ty Bến Vạn)": number, day and body
 * of a document whose letterhead a copy left out, in a line of their own below the title or below the document, in brackets or not.
 */
export function fromBrackets(layout: Layout, frame: Frame): Bracketed {
  const title = frame.titleType
  if (frame.letterhead) return {}
  const name = title && fold(documentType(title.type)?.name ?? '')
  for (const line of linesBeside(layout, frame)) {
    const found = readBrackets(layout, line)
    if (!found) continue
    const { type, ...values } = found
    // Above a text without a title it has to name its type; one that is cited stands in brackets as well.
    if (name === undefined ? type !== undefined : type === undefined || fold(type) === name) return values
  }
  return {}
}

/** Whether a line is nothing but number and day, with body and place or without. */
export const isInBrackets = (layout: Layout, line: Line): boolean => readBrackets(layout, line) !== undefined

function linesBeside(layout: Layout, frame: Frame): readonly Line[] {
  const isText = ({ kind }: Line): boolean => kind === 'text'
  const above = (
    frame.titleType
      ? layout.lines.slice(frame.title.start, frame.title.end + 3)
      : layout.lines.slice(0, frame.addressees.end > frame.addressees.start ? frame.addressees.start : frame.body.start)
  ).filter(isText)
  if (!frame.titleType) return above.slice(-firstLines)
  // Right above the title stands only a whole letterhead in one line.
  const head = layout.lines
    .slice(Math.max(0, frame.title.start - 2), frame.title.start)
    .filter((line) => isText(line) && bodyFirst.test(layout.text.slice(line.start, line.start + 140)))
  const below = layout.lines.slice(Math.max(frame.title.end + 3, frame.closing.start)).filter(isText)
  return [...head, ...above, ...below.slice(-lastLines)]
}

/** "ĐẢNG ỦY PHƯỜNG BẾN VẠN – Số 06-CTr/ĐU – Bến Vạn, ngày 12/9/2031": a letterhead that was typed in one line. */
const bodyFirst = latin(/^[*_ ]*(?<name>\p{Lu}[^–—|·:;]{5,90}?) ?(?:[–—|·\t]| - ) ?(?=[Ss](?:ố|Ố)(?: hiệu)? ?:? ?\d)/u)

function readBrackets(layout: Layout, { start, end }: Line) {
  const printed = layout.text.slice(start, Math.min(end, start + longest))
  const before = bodyFirst.exec(printed)
  const above = partOf(before, 'name', start)
  const from = start + (before?.[0].length ?? 0)
  const read = readLine(layout, from, printed.slice(from - start), before !== null)
  if (!read || !above || !issuerWord(layout.text.slice(above.start, above.end))) return read
  const issuer = issuerNamed(layout, above.start, above.end, 'title')
  return { ...read, ...(issuer ? { issuer } : {}) }
}
const longest = 300

/** What a line tells, and the type that it names. */
type Read = Bracketed & { readonly type: string | undefined }

/** Reads number, day and what stands behind them, up to the end of the line or its bracket. */
function readLine(layout: Layout, from: number, text: string, isLetterhead: boolean): Read | undefined {
  const sentOn = partOf(sent.exec(text), 'day', from)
  const when = sentOn && dayAt(layout, sentOn.start, layout.text.slice(sentOn.start, sentOn.end), 'title')
  if (when) return { type: undefined, date: when }
  const head = opener.exec(text)
  if (!head) return undefined
  const behind = text.slice(head[0].length)
  // "06-CTr/ĐU – Bến Vạn": the stroke that parts number and place is none of a number's.
  const numbered = isLetterhead ? (behind.split(/ [-–—|·] /u)[0] ?? behind) : behind
  const read = numberAt(layout, from + head[0].length, numbered, 'title')
  if (read?.parsed.symbol === undefined) return undefined
  let end = head[0].length + read.number.text.length
  const found = dated.exec(text.slice(end))
  const day = partOf(found, 'day', from + end)
  const date = day && dayAt(layout, day.start, layout.text.slice(day.start, day.end), 'title')
  if (!found || !date) return undefined
  const place = partOf(found, 'place', from + end)
  end += found[0].length
  const named = body.exec(text.slice(end))
  const name = partOf(named, 'name', from + end)
  end += named?.[0].length ?? 0
  const about = matter.exec(text.slice(end))
  const subject = partOf(about, 'matter', from + end)
  end += about?.[0].length ?? 0
  if (!(head.groups?.open === undefined ? closes.line : closes.bracket).test(text.slice(end))) return undefined
  const issuer = name && issuerNamed(layout, name.start, name.end, 'title')
  const told = ({ start, end: to }: Span): HeaderValue => ({ ...layout.located(start, to), from: 'title' })
  return {
    type: head.groups?.type,
    number: read.number,
    date,
    ...(place ? { place: told(place) } : {}),
    ...(issuer ? { issuer } : {}),
    ...(subject ? { subject: told(subject) } : {}),
  }
}

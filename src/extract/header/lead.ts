import { issuerWord } from '../../identity/issuer.ts'
import { documentType } from '../../identity/number.ts'
import { anyTypeName } from '../../lexicon/document-types.ts'
import type { DocumentNumber, HeaderValue, Issuer } from '../../model/document.ts'
import type { Layout, Line } from '../../syntax/layout.ts'
import { dayPattern, readDay } from '../../text/dates.ts'
import { fold } from '../../text/fold.ts'
import { latin, latinPattern } from '../../text/letters.ts'
import type { Frame } from '../parts/frame.ts'
import { issuerAt } from './fallback.ts'
import { numberAt } from './number.ts'

/** What the lead of a page says of the document that it reproduces. */
export interface Lead {
  readonly number?: DocumentNumber
  readonly date?: HeaderValue
  readonly subject?: HeaderValue
  readonly issuer?: Issuer
}

/** "Trân trọng giới thiệu toàn văn Công điện:" */
const whole = latinPattern(
  `(?:toàn văn|nguyên văn|toàn bộ nội dung|nội dung) (?:của |bản )?(?<type>${anyTypeName})(?!\\p{L})`,
  'i',
)
/** "Ngày 24/9/2031, Thủ tướng … có Công điện số 17/CĐ-TTg …" */
const issued = latinPattern(
  `(?:có|ký|ban hành|phát đi|gửi|công bố) (?:bản )?(?<type>${anyTypeName}) (?:(?:hỏa tốc|khẩn) )?(?:số )?:? ?(?=\\d{1,5}(?:/\\d{4})? ?[/-] ?\\p{L})`,
  'i',
)
const announces = latinPattern(
  `(?:toàn văn|nguyên văn) (?:của |bản )?(?:${anyTypeName})(?: như sau| dưới đây)?[:.]? *$`,
  'i',
)
/** "… về tăng cường phòng cháy rừng mùa khô. Trang thông tin …": what it is about, up to the end of the sentence. */
const matter = latin(/^(?:,? ngày [\d/.-]{6,10})?,? (?:về việc|về) (?<matter>[^.;:\n]{12,300}?)(?=[.;:\n]|$)/u)
const day = latinPattern(`ngày ${dayPattern}`, 'i')
/** So far the day may stand from the words that name the document, and so long a lead may be. */
const reach = { before: 160, behind: 40, lead: 600 }

/**
 * Number and day of a document whose letterhead a page left out: its lead tells them ("Ngày …, … có Công điện số … về …") and that it gives
 * the full text of such a document.
 */
export function fromLead(layout: Layout, frame: Frame): Lead {
  if (frame.letterhead) return {}
  const texts = linesOfLead(layout, frame)
  const type = texts.map((line) => whole.exec(layout.lineText(line))?.groups?.type).find((found) => found !== undefined)
  // Of a title with its type the lead has to speak.
  if (
    type === undefined ||
    (frame.titleType && documentType(frame.titleType.type)?.name.toLowerCase() !== type.toLowerCase())
  )
    return {}
  for (const line of texts) {
    const text = layout.text.slice(line.start, Math.min(line.end, line.start + reach.lead))
    const found = issued.exec(text)
    if (!found || fold(found.groups?.type ?? '') !== fold(type)) continue
    const at = found.index + found[0].length
    const number = numberAt(layout, line.start + at, text.slice(at), 'metadata')?.number
    if (number?.symbol === undefined) continue
    const behind = at + number.text.length
    const date = dayBeside(layout, line.start, text, found.index, behind)
    const subject = subjectBehind(layout, line.start + behind, text.slice(behind))
    const issuer = issuerBefore(layout, line.start, text.slice(0, found.index))
    return {
      number,
      ...(date ? { date } : {}),
      ...(issuer ? { issuer } : {}),
      ...(subject ? { subject } : {}),
    }
  }
  return {}
}

/** "… có Công điện số 17/CĐ-TTg | về việc tập trung ứng phó lũ quét": what it is about. */
function subjectBehind(layout: Layout, start: number, words: string): HeaderValue | undefined {
  const found = matter.exec(words)
  const about = found?.groups?.matter
  if (!found || about === undefined) return undefined
  const end = start + found[0].length
  return { ...layout.located(end - about.length, end), from: 'metadata' }
}

/** "Ngày 24/9/2031, Thủ tướng Chính phủ | có Công điện …": who issues it. */
function issuerBefore(layout: Layout, start: number, words: string): Issuer | undefined {
  const name = who.exec(words)?.groups?.name
  if (name === undefined || issuerWord(name) === undefined) return undefined
  const from = start + words.lastIndexOf(name)
  return issuerAt(layout, from, from + name.length, 'metadata')
}
const who = latin(/(?:^|[,-] |\. )(?<name>\p{Lu}[^,;:.()]{5,110}?) (?:(?:đã|vừa|cũng) )?$/u)

/** The lines of a page above the document; without furniture those down to the words that announce the full text ("… đăng toàn văn Chỉ thị:"). */
function linesOfLead(layout: Layout, frame: Frame): readonly Line[] {
  const [above] = frame.furniture
  const isText = ({ kind }: Line): boolean => kind === 'text'
  if (above?.start === 0) return layout.lines.slice(0, above.end).filter(isText)
  if (frame.titleType) return []
  const first = layout.lines.slice(0, mostAbove).filter(isText)
  const last = first.findIndex((line) =>
    announces.test(layout.text.slice(Math.max(line.start, line.end - 60), line.end)),
  )
  return first.slice(0, last + 1)
}
const mostAbove = 10

/** The day right behind the number, else the one that opens the sentence. */
function dayBeside(layout: Layout, start: number, text: string, at: number, end: number): HeaderValue | undefined {
  const behind = day.exec(text.slice(end, end + reach.behind))
  if (behind && behind.index <= 2) return dayAt(layout, start + end + behind.index, behind[0])
  const sentence = Math.max(text.lastIndexOf('. ', at) + 1, at - reach.before, 0)
  const before = day.exec(text.slice(sentence, at))
  return before ? dayAt(layout, start + sentence + before.index, before[0]) : undefined
}

function dayAt(layout: Layout, start: number, words: string): HeaderValue | undefined {
  const value = readDay(words.toLowerCase())
  return value ? { ...layout.located(start, start + words.length, value), from: 'metadata' } : undefined
}

import { issuerWord } from '../../identity/issuer.ts'
import { documentType } from '../../identity/number.ts'
import { anyTypeName, documentTypes } from '../../lexicon/document-types.ts'
import type { DocumentNumber, HeaderValue, Issuer, Origin } from '../../model/document.ts'
import type { Layout } from '../../syntax/layout.ts'
import { dayPattern } from '../../text/dates.ts'
import { fold } from '../../text/fold.ts'
import { latin, latinPattern } from '../../text/letters.ts'
import { callsForMore, isAddressee, isAttachment, isBasis, isBodyMark } from '../parts/cues.ts'
import type { Frame } from '../parts/frame.ts'
import { dayAt } from './date.ts'
import { issuerAt, issuerNamed, issuerOfAuthority } from './named-issuer.ts'
import { numberAt, numberPattern } from './number.ts'
import { subjectOf } from './subject.ts'

/** Values found outside the letterhead. */
export interface Found {
  readonly type?: string
  readonly number?: DocumentNumber
  readonly date?: HeaderValue
  readonly issuer?: Issuer
  readonly subject?: HeaderValue
}

/** Bodies that a trích yếu or a title names as its issuer, there in capitals as well. */
const issuing = [
  'Thường trực',
  'Ban Thường vụ',
  'Ban Chấp hành',
  'Tỉnh ủy',
  'Thành ủy',
  'Quận ủy',
  'Huyện ủy',
  'Đảng ủy',
  'Ủy ban nhân dân',
  'Hội đồng nhân dân',
  'Bộ Chính trị',
  'Ban Bí thư',
]
const ofBody = new RegExp(
  `(?:^|[ \\n])(?:của|CỦA) (?<name>(?:${[...issuing, ...issuing.map((name) => name.toUpperCase())].join('|')}|Thường vụ|UBND|Ban Chỉ đạo)(?: [^\\s,.;:]+){0,8}?)(?= (?:về|tại|VỀ|TẠI|trong|ngày)(?: |$)|[,.;:\\n]|$)`,
  'u',
)

/** "Kết luận của Thường trực Quận ủy về …": the trích yếu names who concluded. */
export function issuerOfSubject(layout: Layout, subject: HeaderValue | undefined, frame: Frame): Issuer | undefined {
  if (!subject) return undefined
  const start = layout.lines[frame.title.start]?.start ?? 0
  const end = layout.lines[frame.title.end - 1]?.end ?? start
  const text = layout.text.slice(start, end)
  const match = text.includes('của ') || text.includes('CỦA ') ? ofBody.exec(text) : null
  const name = match?.groups?.name
  if (!match || !name) return undefined
  const at = start + match.index + match[0].lastIndexOf(name)
  return issuerAt(layout, at, at + name.length, 'title')
}

const attached = latinPattern(
  `(?:ban hành|kèm)[^\\n]{0,24}?(?:kèm|theo)[^\\n]{0,10}? (?<type>${anyTypeName}) (?:số)? ?:? ?(?<rest>[^\\n]{0,320})`,
  'i',
)
const dayOf = latinPattern(`ngày ${dayPattern}`, 'i')

/** "(Ban hành kèm theo Quyết định số 5/QĐ-UBND ngày … của …)" in the document's own appendix, or on top of one that stands alone. */
export function fromAttachment(layout: Layout, frame: Frame, type: string | undefined): Found {
  const top = frame.furniture[0]?.start === 0 && isAttachmentOnTop(layout) ? [frame.furniture[0]] : []
  const places = [frame.title, ...top, frame.appendix, frame.body]
  for (const range of places) {
    const last = Math.min(range.end, range.start + 60)
    for (let i = range.start; i < last; i += 1) {
      const line = layout.lines[i]
      if (line?.kind !== 'text') continue
      const head = layout.text.slice(line.start, line.start + 60)
      if (!/[Kk]èm|KÈM/u.test(head)) continue
      const match = attached.exec(noteAt(layout, line.start))
      if (!match || match.index > 4) continue
      const name = fold(match.groups?.type ?? '')
      const code = documentTypes.find((row) => fold(row.name) === name)?.code
      // A regulation issued with a decision does not bear the decision's number.
      if (type !== undefined && code !== type) continue
      return numbered(
        layout,
        line.start + match.index + match[0].length - (match.groups?.rest?.length ?? 0),
        match.groups?.rest ?? '',
        'attachment',
        code,
      )
    }
  }
  return {}
}

/** Whether a text begins with the heading of an appendix or a form: what stands below is no letter of its own. */
export function isAttachmentOnTop(layout: Layout): boolean {
  const first = layout.lines.find(({ kind }) => kind === 'text')
  return first !== undefined && isAttachment(layout.lineText(first))
}

/** The words from `start` to the end of their bracket, else of their line and of those that it calls for: a line's end may stand anywhere in them. */
function noteAt(layout: Layout, start: number): string {
  const text = layout.text.slice(start, start + longestNote)
  const closes = text.search(/[)\]]/u)
  if (/^\W{0,3}[([]/u.test(text) && closes > 0) return text.slice(0, closes + 1).replace(/\n/gu, ' ')
  let end = text.indexOf('\n')
  while (end > 0 && callsForMore(text.slice(0, end))) end = text.indexOf('\n', end + 1)
  return (end < 0 ? text : text.slice(0, end)).replace(/\n/gu, ' ')
}
const longestNote = 400

/** "của Bộ Văn hóa, Thể thao và Du lịch": the comma of a name is followed by its last part. */
const ofIssuer = latin(
  /(?:^|\s)(?:của|CỦA) (?<name>(?:(?:Bộ|Sở|Phòng|BỘ|SỞ|PHÒNG) [^,.;:)\n"]{3,30}, \p{Lu}[^,.;:)\n"]{2,30} (?:và|VÀ) )?[^,.;:)\n"]{3,90})/u,
)

/** Number, day and body in "16/CT-TTg ngày 31/3/2020 của Thủ tướng …". */
function numbered(layout: Layout, start: number, text: string, from: Origin, type: string | undefined): Found {
  const number = numberAt(layout, start, text, from)?.number
  const day = dayOf.exec(text)
  const date = day && day.index < 60 ? dayAt(layout, start + day.index, day[0], from) : undefined
  const body = ofIssuer.exec(text)
  const name = body?.groups?.name?.trim()
  let issuer: Issuer | undefined
  if (body && name && body.index < 110) {
    const at = start + body.index + body[0].indexOf(name)
    issuer = issuerOfAuthority(layout, at, at + name.length, from)
  }
  return {
    ...(type ? { type } : {}),
    ...(number ? { number } : {}),
    ...(date ? { date } : {}),
    ...(issuer ? { issuer } : {}),
  }
}

const titleNumber =
  /^[\s,:.(-]*(?:(?:(?:thượng )?(?:khẩn|hỏa tốc|hoả tốc)|liên (?:tịch|bộ|ngành|sở))\s+)?(?:của\s+(?<body>(?:(?!\s(?:về|v\/v|theo|thực hiện)\s)[^\d]){3,100}?)\s+)?(?<cue>số ?:? ?)?(?=\d)/iu
/** Behind these a body's name goes on in the next line: "HỘI ĐỒNG NHÂN DÂN TỈNH" / "PHÚ LÂM VỀ …". */
const unended = 'tỉnh|thành phố|huyện|quận|xã|phường|thị trấn|đặc khu|nhân dân|thường vụ|chấp hành|thường trực|đảng bộ'
const titleIssuer = latinPattern(
  `^[\\s,]*của\\s+(?<name>(?:[^\\d:.;"“()]|(?<=\\p{L} )\\d{1,3}(?=[\\s,])){3,110}?)(?=\\s+(?:về|quy định|ban hành|v\\/v)(?!\\p{L})|[:.;]|(?<!(?:${unended}))\\n|,? ngày |$)`,
  'i',
)

/**
 * Number, day and issuer in the title itself: "NGHỊ ĐỊNH / CỦA CHÍNH PHỦ SỐ 37/2007/NĐ-CP NGÀY 09 THÁNG 3 NĂM 2007", "Công điện hỏa
 * tốc số 7/CĐ-UBND ngày 2/9/2025 của Chủ tịch UBND xã … về …". `end`: behind what was read, where the trích yếu may begin.
 */
export function fromTitle(layout: Layout, frame: Frame): Found & { readonly end?: number } {
  const word = frame.titleType
  if (!word) return {}
  const end = layout.lines[frame.title.end - 1]?.end ?? word.end
  const text = layout.text.slice(word.end, Math.min(end, word.end + 420))
  const match = titleNumber.exec(text)
  if (!match) return {}
  const start = word.end + match[0].length
  // Lines may end inside the number and the day.
  const flat = text.replace(/\n/gu, ' ')
  const rest = flat.slice(match[0].length)
  const read = numberAt(layout, start, rest, 'title')
  if (!read || (match.groups?.cue === undefined && read.parsed.symbol === undefined)) return {}
  let last = start + (numberPattern.exec(rest)?.[0].length ?? read.number.text.length)
  const day = dayOf.exec(flat.slice(last - word.end, last - word.end + 60))
  const date = day && day.index <= 3 ? dayAt(layout, last + day.index, day[0], 'title') : undefined
  if (day && date) last += day.index + day[0].length
  const before = match.groups?.body
  const behind = titleIssuer.exec(text.slice(last - word.end))
  let issuer: Issuer | undefined
  if (before !== undefined) {
    const at = word.end + match[0].indexOf(before)
    issuer = issuerOfAuthority(layout, at, at + before.length, 'title')
  } else if (behind?.groups?.name !== undefined) {
    const at = last + behind[0].indexOf(behind.groups.name)
    const to = at + behind.groups.name.length
    issuer = issuerNamed(layout, at, to, 'title')
    last += behind[0].length
  }
  // "NGHỊ QUYẾT (số 18/2031/NQ-HĐND ngày 30/7/2031)"
  if (layout.text.charAt(last) === ')') last += 1
  return { number: read.number, ...(date ? { date } : {}), ...(issuer ? { issuer } : {}), end: last }
}

const passed = latinPattern(`(?:thông qua|ký)(?: tại[^.]{0,60}?)? (?<day>ngày ${dayPattern})`)

/** "Luật này được Quốc hội … thông qua ngày 05 tháng 12 năm 2025": the date of a law that lost its letterhead. */
export function dateOfPassing(layout: Layout, frame: Frame): HeaderValue | undefined {
  for (let i = frame.closing.start - 1; i >= Math.max(frame.body.start, frame.closing.start - 14); i -= 1) {
    const line = layout.lines[i]
    if (line?.kind !== 'text') continue
    const block = layout.blocks[line.block]
    if (!block || block.end - block.start > 500) continue
    const text = layout.text.slice(block.start, block.end)
    if (!/^(?:Luật|Bộ luật|Nghị quyết|Pháp lệnh|Hiến pháp) này/u.test(text)) continue
    const match = passed.exec(text)
    const day = match?.groups?.day
    const date =
      match && day ? dayAt(layout, block.start + match.index + match[0].lastIndexOf(day), day, 'body') : undefined
    if (date) return date
  }
  return undefined
}

/** Front matter may quote its values. */
function unquotedEnd(text: string, start: number, end: number): number {
  let to = end
  while (to > start && /["'\s]/u.test(text.charAt(to - 1))) to -= 1
  return to
}

const caption = latinPattern(`^["'#\\s]*(?<type>${anyTypeName}) (?:số )?(?=\\d)`)

/** "… năm 2031 về tổ chức đại hội do Liên đoàn Lao động tỉnh Sơn La ban hành": how legal databases word their captions. */
const issued = latin(
  /^["\s:,-]*(?:năm \d{4},? )?(?:về việc |về )?(?<subject>[^;\n]{6,400}?) do (?<issuer>(?:\p{Lu}|(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|đặc khu) \p{Lu})[^;:\n]{3,120}?) ban hành[".]*$/u,
)

/** "… do tỉnh Sơn La ban hành": such a database leaves out which body of the place it is; the symbol tells that. */
const ofPlace = latin(/^(?:[Tt]ỉnh|[Tt]hành phố|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Xx]ã|[Pp]hường|[Đđ]ặc khu) \p{Lu}/u)

/** Subject and issuer in the words behind the number of such a caption. */
function toldByCaption(layout: Layout, start: number, words: string): Found | undefined {
  const found = issued.exec(words)
  const { subject, issuer } = found?.groups ?? {}
  if (!found || subject === undefined || issuer === undefined) return undefined
  if (issuerWord(issuer) === undefined && !ofPlace.test(issuer)) return undefined
  const from = start + found[0].indexOf(subject)
  const at = start + found[0].lastIndexOf(issuer)
  return {
    ...subjectOf(layout, [{ start: from, end: from + subject.length }], 'metadata'),
    issuer: issuerAt(layout, at, at + issuer.length, 'metadata'),
  }
}

/** A text that has neither letterhead nor title may begin with lines of its page: the first, and all above the first căn cứ, article or addressee. */
function endOfTop(layout: Layout): number {
  const content = layout.lines.slice(0, mostAbove).findIndex((line) => {
    const text = line.kind === 'text' ? layout.lineText(line) : ''
    return isBasis(text) || isBodyMark(text) || isAddressee(text)
  })
  return Math.max(1, content)
}
const mostAbove = 8

/** "Nghị định 142/2026/NĐ-CP hướng dẫn …": the page's heading or caption, or the title in its front matter. */
export function fromCaption(layout: Layout, frame: Frame, type: string | undefined): Found {
  const first = frame.letterhead || frame.titleType ? [] : [{ start: 0, end: endOfTop(layout) }]
  const ranges = [...first, ...frame.metadata, ...frame.furniture]
  for (const range of ranges) {
    for (let i = range.start; i < Math.min(range.end, range.start + 60); i += 1) {
      const line = layout.lines[i]
      if (line?.kind !== 'text') continue
      const text = layout.lineText(line)
      const skip = /^(?:title|tieu_de|name|ten): */u.exec(text)?.[0].length ?? 0
      const match = caption.exec(text.slice(skip))
      if (!match) continue
      const code = documentTypes.find((row) => row.name === match.groups?.type)?.code
      if (type !== undefined && code !== type) continue
      const start = line.start + skip + match[0].length
      const read = numberAt(layout, start, layout.text.slice(start, line.end), 'metadata')
      // A bare figure is no number of a document here.
      if (!read?.parsed.symbol) continue
      // "… ban hành Quy chế …"; "năm 2025 về …" is how a site words its own link.
      const after = start + (numberPattern.exec(layout.text.slice(start, line.end))?.[0].length ?? 0)
      const named = { ...(code && documentType(code) ? { type: code } : {}), number: read.number }
      const words = layout.text.slice(after, line.end)
      const told = toldByCaption(layout, after, words)
      if (told) return { ...named, ...told }
      const subject = /^["\s:,-]*năm \d/u.test(words)
        ? {}
        : subjectOf(layout, [{ start: after, end: unquotedEnd(layout.text, after, line.end) }], 'metadata')
      return { ...named, ...subject }
    }
  }
  return {}
}

import { issuerWord } from '../../identity/issuer.ts'
import { parseNumber, typeOfSymbol } from '../../identity/number.ts'
import { anyTypeName, documentTypes } from '../../lexicon/document-types.ts'
import type { DocumentNumber, HeaderValue, Issuer } from '../../model/document.ts'
import type { Layout, Line } from '../../syntax/layout.ts'
import { dayPattern } from '../../text/dates.ts'
import { fold } from '../../text/fold.ts'
import { latin, latinPattern } from '../../text/letters.ts'
import { allMatches, partOf } from '../../text/matches.ts'
import type { Frame } from '../parts/frame.ts'
import { dayAt } from './date.ts'
import { issuerAt, issuerNamed } from './named-issuer.ts'
import { numberAt, numberPattern } from './number.ts'

/** What the words above a document say of it. */
export interface Lead {
  readonly number?: DocumentNumber
  readonly date?: HeaderValue
  readonly subject?: HeaderValue
  readonly issuer?: Issuer
}

/** A paragraph of the lead, its lines joined; `start` is its place in the flow. */
interface Paragraph {
  readonly start: number
  readonly text: string
}

/** A document that the lead names by its number; offsets in the paragraph. */
interface Named {
  readonly paragraph: Paragraph
  readonly type: string | undefined
  readonly isCited: boolean
  /** Where the words begin that name it, and where its number does. */
  readonly start: number
  readonly number: number
  readonly printed: string
}

/** "Trân trọng giới thiệu toàn văn Công điện:" */
const whole = latinPattern(
  `(?:toàn văn|nguyên văn|toàn bộ nội dung|nội dung) (?:của |bản )?(?<type>${anyTypeName})(?!\\p{L})`,
  'i',
)
/** Abbreviations that people write for a type: "em gửi KH số 12/KH-UBND". */
const codes = documentTypes.map(({ code }) => code).filter((code) => code.length > 1)
/** "… Công điện hỏa tốc số 17/CĐ-TTg", "KH số 12/KH-UBND", "văn bản 88/SNV-CCHC". */
const naming = latinPattern(
  `(?:(?<![\\p{L}/-])(?<type>${anyTypeName}|${codes.join('|')}|văn bản) (?:(?:hỏa tốc|khẩn) )?(?:số )?|(?:^|(?<=[.;:,(] ?))số ):? ?(?=\\d{1,5}(?:/\\d{4})? ?[/-] ?\\p{L})`,
  'gi',
)
/** Words before a document that is not the one which is presented: "thực hiện Công văn số …", "thay thế Quyết định số …". */
const cites = latinPattern(
  '(?:thực hiện|căn cứ(?: vào)?|theo(?: tinh thần)?|triển khai(?: thực hiện)?|tại|trả lời|phúc đáp|thay thế|thay cho|kèm theo|tiếp theo|của) (?:nội dung |các )?$',
  'i',
)
/** It stands in a list, with the one before it. */
const goesOn = /(?:,|;| và) $/u
/** The line gives the text itself: "… như sau:", "gõ lại nguyên văn", "em gửi Thông báo …". */
const presents = latinPattern(
  '(?<!\\p{L})(?:toàn văn|nguyên văn|nội dung|như sau|dưới đây|bên dưới|gõ lại|chép lại|đăng tải|giới thiệu|chia sẻ|chuyển(?: tiếp)?|gửi|trích)(?!\\p{L})',
  'i',
)
const gives = latin(/(?:[Tt]oàn văn|[Nn]guyên văn)(?: \p{L}+){0,4} như sau ?:? *$/u)
const announces = latinPattern(
  `(?:toàn văn|nguyên văn) (?:của |bản )?(?:${anyTypeName})(?: như sau| dưới đây)?[:.]? *$`,
  'i',
)
/** "Kính chuyển các bác toàn văn Công văn số 96/UBND-KT …": who passes the whole text on says in the same line which one it is. */
const passesOn = latinPattern(
  `(?<!\\p{L})(?:gửi|chuyển(?: tiếp)?|đăng(?: tải)?|chia sẻ|giới thiệu)(?: [^.;:\\d]{1,80})? (?:toàn văn|nguyên văn) (?:của |bản )?(?:${anyTypeName}) (?:hỏa tốc |khẩn )?(?:số )?\\d`,
  'i',
)
/** "… về tăng cường phòng cháy rừng mùa khô. Trang thông tin …": what it is about, up to the end of the sentence or to what the reader is told. */
const matter = latin(
  /^,? ?(?:về việc|về|[Vv]\/v) (?<matter>[^.;:\n]{12,300}?)(?=[.;:\n]|,? (?:(?:với|có|toàn bộ) )?(?:nội dung|toàn văn|nguyên văn|cụ thể|gõ lại|chép lại|như sau)(?!\p{L})|, (?:đề nghị|kính|mời|xin|nhờ|mong)(?!\p{L})|$)/u,
)
const day = latinPattern(`ngày ${dayPattern}`, 'i')
const dayBehind = latinPattern(`^,? ?[(]?(?:(?:ký|ban hành) )?(?<day>ngày ${dayPattern})[)]?`, 'i')
const bodyBehind = latin(
  /^,? ?(?:của|do) (?<name>\p{L}[^,.;:()\n]{1,110}?)(?= (?:về|[Vv]\/v|ban hành|ký|quy định|hướng dẫn|phê duyệt|triển khai|yêu cầu|cho|để|không|nhé|ạ|này|đó|rồi)(?!\p{L})| và \p{Lu}\p{Ll}+ (?:\p{Ll}+ )?số |[,.;:()\n]|$)/u,
)
/** "của Sở": which one nothing tells. */
const bareKind = latin(/^\p{L}+$/u)
const issues = latin(/(?:^| )(?:có|ký|ban hành|phát đi|gửi|công bố) (?:bản )?$/u)
/** How far behind the start of a sentence its day may stand, and how long a lead may be. */
const reach = { before: 160, lead: 600 }

/**
 * What a page, a mail or a post says of the document that it gives without its letterhead: "Ngày …, … có Công điện số … về …" above the full text,
 * "mình gõ lại Hướng dẫn số … ngày … của …". The document is the one of the title's type; without a title the words have to say that they give it.
 */
export function fromLead(layout: Layout, frame: Frame): Lead {
  if (frame.letterhead) return {}
  const paragraphs = paragraphsOf(layout, linesOfLead(layout, frame))
  const own = ownOf(frame, paragraphs)
  if (!own) return {}
  const { paragraph, start } = own
  const { text } = paragraph
  const number = numberAt(layout, paragraph.start + own.number, text.slice(own.number), 'metadata')?.number
  if (!number) return {}
  const sentence = Math.max(text.lastIndexOf('. ', start) + 1, start - reach.before, 0)
  let end = own.number + number.text.length
  const behind = dayBehind.exec(text.slice(end))
  const printed = partOf(behind, 'day', end)
  const date = printed
    ? dayAt(layout, paragraph.start + printed.start, text.slice(printed.start, printed.end), 'metadata')
    : dayBefore(layout, paragraph.start + sentence, text.slice(sentence, start))
  end += behind?.[0].length ?? 0
  const body = bodyBehind.exec(text.slice(end))
  const name = partOf(body, 'name', end)
  const issuer =
    (name &&
      !bareKind.test(text.slice(name.start, name.end)) &&
      issuerNamed(layout, paragraph.start + name.start, paragraph.start + name.end, 'metadata')) ||
    issuerBefore(layout, paragraph.start, text.slice(0, start))
  end += body?.[0].length ?? 0
  const subject = subjectBehind(layout, paragraph.start + end, text.slice(end))
  return {
    number,
    ...(date ? { date } : {}),
    ...(issuer ? { issuer } : {}),
    ...(subject ? { subject } : {}),
  }
}

/** The lines of a paragraph as one, as long as they are together. */
function paragraphsOf(layout: Layout, lines: readonly Line[]): readonly Paragraph[] {
  const found: { start: number; end: number; block: number }[] = []
  for (const { start, end, block, blanksBefore } of lines) {
    const last = found.at(-1)
    const isOpen =
      last !== undefined && blanksBefore === 0 && !/[.:;!?]$/u.test(layout.text.slice(last.start, last.end))
    if (last !== undefined && (last.block === block || isOpen)) {
      last.end = end
      last.block = block
    } else found.push({ start, end, block })
  }
  return found.map(({ start, end }) => ({
    start,
    text: layout.text.slice(start, Math.min(end, start + reach.lead)).replaceAll('\n', ' '),
  }))
}

/** The documents that a paragraph of the lead names by their numbers, but for those that it only cites. */
function namedIn(paragraph: Paragraph): readonly Named[] {
  const { text } = paragraph
  const all: Named[] = []
  let isCited = false
  for (const found of allMatches(text, naming)) {
    const number = found.index + found[0].length
    const printed = numberPattern.exec(text.slice(number))
    const symbol = printed?.index === 0 ? parseNumber(printed[0])?.symbol : undefined
    if (printed === null || symbol === undefined) continue
    const before = text.slice(Math.max(0, found.index - 40), found.index)
    if (!goesOn.test(before)) isCited = cites.test(before)
    const type = typeOfWord(found.groups?.type ?? '') ?? typeOfSymbol(symbol)
    all.push({ paragraph, type, isCited, start: found.index, number, printed: printed[0] })
  }
  // "Triển khai nội dung Công văn số …. Toàn văn như sau:": the only one is what the paragraph gives.
  return all.filter(({ isCited: cited }) => !cited || (all.length === 1 && gives.test(text)))
}

/** The code of a type by its name or its code. */
function typeOfWord(word: string): string | undefined {
  const folded = fold(word)
  return documentTypes.find(({ code, name }) => fold(name) === folded || code === word)?.code
}

/** The one that the lead gives: of the type that it announces, else named where it says that it gives a text; nothing where two might be. */
function ownOf(frame: Frame, paragraphs: readonly Paragraph[]): Named | undefined {
  const told = paragraphs.map(({ text }) => whole.exec(text)?.groups?.type).find((type) => type !== undefined)
  const announced = told === undefined ? undefined : typeOfWord(told)
  const titled = frame.titleType?.type
  // Above a title of another type the lead speaks of something else.
  if (titled !== undefined && announced !== undefined && announced !== titled) return undefined
  const wanted = titled ?? announced
  const fit = paragraphs.flatMap(namedIn).filter(({ type }) => wanted === undefined || type === wanted)
  const presented = fit.filter(
    ({ paragraph }) =>
      presents.test(paragraph.text) || (paragraph === paragraphs.at(-1) && /:\s*$/u.test(paragraph.text)),
  )
  const [first, ...others] = presented.length > 0 || announced === undefined ? presented : fit
  return others.every(({ printed }) => printed === first?.printed) ? first : undefined
}

/** "… có Công điện số 17/CĐ-TTg | về việc tập trung ứng phó lũ quét": what it is about. */
function subjectBehind(layout: Layout, start: number, words: string): HeaderValue | undefined {
  const about = partOf(matter.exec(words), 'matter', start)
  return about && { ...layout.located(about.start, about.end), from: 'metadata' }
}

/** "Ngày 24/9/2031, Thủ tướng Chính phủ | có Công điện …", "… công văn của Sở Y tế tỉnh Hà Sơn ạ. | Số …": who issues it. */
function issuerBefore(layout: Layout, start: number, words: string): Issuer | undefined {
  const verb = issues.exec(words)
  const name = verb ? who.exec(words.slice(0, verb.index + 1))?.groups?.name : ofBody.exec(words)?.groups?.name
  if (name === undefined || issuerWord(name) === undefined || bareKind.test(name)) return undefined
  const from = start + words.lastIndexOf(name)
  return issuerAt(layout, from, from + name.length, 'metadata')
}
const who = latin(/(?:^|[,-] |\. )(?<name>\p{Lu}[^,;:.()]{5,110}?) (?:(?:đã|vừa|cũng) )?$/u)
const ofBody = latinPattern(
  `(?<!\\p{L})(?:${anyTypeName}|văn bản) (?:mới )?của (?<name>\\p{L}[^,.;:()]{3,90}?)(?: (?:mới|vừa|về|gửi|ban hành|ạ|nhé|để|cho) [^.]{0,60})?[.,;:]? ?$`,
  'i',
)

/** The lines of a page above the document; without furniture those down to the words that announce the full text ("… đăng toàn văn Chỉ thị:"). */
function linesOfLead(layout: Layout, frame: Frame): readonly Line[] {
  const [above] = frame.furniture
  const isText = ({ kind }: Line): boolean => kind === 'text'
  if (above?.start === 0) return layout.lines.slice(0, above.end).filter(isText)
  if (frame.titleType) return []
  const first = layout.lines.slice(0, mostAbove).filter(isText)
  const last = first.findIndex(
    (line) =>
      announces.test(layout.text.slice(Math.max(line.start, line.end - 60), line.end)) ||
      passesOn.test(layout.text.slice(line.start, Math.min(line.end, line.start + 240))),
  )
  return first.slice(0, last + 1)
}
const mostAbove = 10

/** The day that opens the sentence: "Ngày 24/9/2031, Thủ tướng …". */
function dayBefore(layout: Layout, start: number, words: string): HeaderValue | undefined {
  const found = day.exec(words)
  return found ? dayAt(layout, start + found.index, found[0], 'metadata') : undefined
}

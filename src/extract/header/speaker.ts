import { issuerWord } from '../../identity/issuer.ts'
import { anyTypeName } from '../../lexicon/document-types.ts'
import type { Issuer } from '../../model/document.ts'
import type { Layout } from '../../syntax/layout.ts'
import { latin, latinPattern } from '../../text/letters.ts'
import type { Frame } from '../parts/frame.ts'
import { issuerAt, issuerNamed } from './named-issuer.ts'

/* Who issues a document that has no letterhead: who speaks in it. */

const enacting =
  /^(?:(?:Bộ trưởng|Thống đốc|Tổng Thanh tra|Tổng Kiểm toán|Chánh án|Viện trưởng|Chủ tịch|Giám đốc|Chủ nhiệm|Cục trưởng|Tổng [Gg]iám đốc) )?(?<name>(?:Bộ|Chính phủ|Quốc hội|Ủy ban|Hội đồng|Thủ tướng|Ngân hàng|Thanh tra|Kiểm toán|Tòa án|Viện|Sở|Cục|Tổng cục|Bảo hiểm|Văn phòng|Ban|Tỉnh ủy|Thành ủy|Huyện ủy|Đảng ủy|Liên đoàn|Tổng Liên đoàn)[^.;:\n]{0,110}?) ban hành (?:các )?(?:Thông tư|Nghị định|Nghị quyết|Quyết định|Luật|Bộ luật|Pháp lệnh|Chỉ thị|Kế hoạch|Quy chế|Quy định|Hướng dẫn|Chương trình|Thông báo)/u

/** "Bộ đã trình Chính phủ ban hành Nghị định …": what somebody did is told, and nothing is issued here. */
const tellsDeed = latin(/(?<!\p{L})(?:đã|đang|sẽ|vừa|trình|tham mưu|đề nghị|kiến nghị|báo cáo|giao|phối hợp)(?!\p{L})/u)

/** "Tổng cục Thuế nhận được công văn số …": how a letter begins. */
const receiving = latin(
  /^(?<name>\p{Lu}[^.,;:\n\d]{4,80}?) (?:có )?nhận được (?:công văn|Công văn|văn bản|Văn bản|phiếu|đơn|Đơn|ý kiến|đề nghị|báo cáo|thư)/u,
)

/** "Bộ trưởng Bộ Tài chính ban hành Thông tư …": the sentence that stands in place of a letterhead. */
export function issuerOfSentence(layout: Layout, frame: Frame): Issuer | undefined {
  const first = layout.lines.slice(frame.body.start, frame.body.end).find((line) => line.kind === 'text')?.block ?? -1
  if (first < 0) return undefined
  for (let i = first; i < Math.min(layout.blocks.length, first + 40); i += 1) {
    const block = layout.blocks[i]
    if (!block || block.firstLine >= frame.body.end) break
    const text = layout.text.slice(block.start, Math.min(block.end, block.start + 260))
    const match = enacting.exec(text)
    const name = match?.groups?.name
    const received = i === first || i === first + 1 ? receiving.exec(text)?.groups?.name : undefined
    if (received && issuerWord(received)) return issuerAt(layout, block.start, block.start + received.length, 'body')
    if (match && name && !tellsDeed.test(name)) {
      const at = match[0].indexOf(name)
      return issuerAt(layout, block.start + at, block.start + at + name.length, 'body')
    }
  }
  return issuerOfLastSentence(layout, frame)
}

/** "Tổng cục Thuế trả lời để Cục Thuế tỉnh … được biết": who ends a letter that has no letterhead. */
const answers = latin(
  /^(?<name>\p{Lu}[^,.;:]{5,70}?) (?:(?:xin )?(?:trả lời|thông báo|có ý kiến|hướng dẫn)) [^;]{4,300}(?<!\p{L})biết(?!\p{L})/u,
)
/** "Cục Thuế TP": the place is left out. */
const unplaced = /(?:TP|tỉnh|[Tt]hành phố)$/u

function issuerOfLastSentence(layout: Layout, { addressees, body, letterhead }: Frame): Issuer | undefined {
  if (letterhead || addressees.end <= addressees.start) return undefined
  for (let i = body.end - 1; i >= Math.max(body.start, body.end - lastLines); i -= 1) {
    const line = layout.lines[i]
    const block = layout.blocks[line?.block ?? -1]
    if (line?.kind !== 'text' || !block || block.firstLine !== i) continue
    const name = answers.exec(layout.text.slice(block.start, Math.min(block.end, block.start + 420)))?.groups?.name
    if (name && issuerWord(name) && !unplaced.test(name))
      return issuerAt(layout, block.start, block.start + name.length, 'body')
  }
  return undefined
}
const lastLines = 8

/** "THỦ TƯỚNG CHÍNH PHỦ điện:" of a công điện names who sends it. */
export function issuerOfTelegram(layout: Layout, frame: Frame): Issuer | undefined {
  for (let i = frame.addressees.start; i < frame.addressees.end; i += 1) {
    const line = layout.lines[i]
    if (line?.kind !== 'text') continue
    const name = /^(?<name>\p{Lu}[^:;.\n]{4,90}?) (?:điện|ĐIỆN) ?:/u.exec(
      layout.text.slice(line.start, line.start + 110),
    )?.groups?.name
    return name ? issuerNamed(layout, line.start, line.start + name.length, 'title') : undefined
  }
  return undefined
}

/** Who speaks in a lead-in: right at its begin, or behind what it is based on. */
const asks = latinPattern(
  `(?:^|[,;.] )(?!(?:${anyTypeName})(?!\\p{L}))(?<name>\\p{Lu}[^,.;:\\n\\d]{3,90}?) (?:(?:kính|xin|trân trọng) )?(?:hướng dẫn|yêu cầu|đề nghị|kiến nghị|đề xuất|kết luận|có ý kiến|trả lời|báo cáo|trình|thông báo|chỉ đạo|giao(?! ban)|quyết định|ban hành|xây dựng|triển khai)(?!\\p{L})[^:]{0,200}:\\s*$`,
)
/** So many blocks are looked at: lines of a page may stand above. */
const firstLeadIns = 16
/** An item may lead in to what others do. */
const item = /^(?:\d{1,2}[.)]|[IVX]{1,4}[.)]|[a-zđ]\)|[-+•]) /u
/** What another one has said is told, and not said here: "Tại Công văn số 5, Bộ Y tế yêu cầu …". */
const quotes = latin(/(?:^|[.;] )(?:Tại|Trong|Theo)(?!\p{L})[^.;]{0,200}[,;.] $/u)
/** What may stand before the body in its own name, or be left out where it is named in full. */
const office = latin(
  /^(?:Ban Thường vụ|Ban Chấp hành|Thường trực|Đoàn Chủ tịch|Tổng Giám đốc|Giám đốc|Chủ tịch|Hiệu trưởng|Bí thư|Chánh án|Viện trưởng) /u,
)
/** A place behind a name that ends in its kind, or leaves it out. */
const placeBehind =
  '(?: (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|đặc khu))? (?!Về|V/v|Kính)\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){0,3}'

/**
 * "Ban Thường vụ Liên đoàn Lao động tỉnh hướng dẫn như sau:": who speaks in the first lead-in of a text whose letterhead tells no body, by the fullest name that
 * the text has for that body.
 */
export function issuerOfSpeaker(layout: Layout, { body }: Frame): Issuer | undefined {
  const first = layout.lines.slice(body.start, body.end).find((line) => line.kind === 'text')?.block ?? -1
  if (first < 0) return undefined
  for (const block of layout.blocks.slice(first, first + firstLeadIns)) {
    if (block.firstLine >= body.end) return undefined
    const from = Math.max(block.start, block.end - 400)
    const text = layout.text.slice(from, block.end)
    const match = text.trimEnd().endsWith(':') && !item.test(text) ? asks.exec(text) : null
    const name = match?.groups?.name
    if (!match || !name) continue
    const at = from + match.index + match[0].indexOf(name)
    const own = issuerNamed(layout, at, at + name.length, 'body')
    if (own === undefined || !name.includes(' ') || tellsDeed.test(name) || quotes.test(text.slice(0, at - from)))
      continue
    return own.place === undefined ? (inFull(layout, name) ?? own) : own
  }
  return undefined
}

/** The first place where the text names that body with its own name behind it. */
function inFull(layout: Layout, name: string): Issuer | undefined {
  const plain = name.replace(office, '')
  if (plain.split(' ').length < 3 || /[\p{P}\p{S}]/u.test(plain.replaceAll('-', ''))) return undefined
  const found = latinPattern(`(?<!\\p{L})${plain}${placeBehind}`).exec(layout.text)
  return found ? issuerAt(layout, found.index, found.index + found[0].length, 'body') : undefined
}

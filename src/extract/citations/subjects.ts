import { latin, latinPattern, looseSource } from '../../text/letters.ts'
import type { Mention } from './mention.ts'

/** Words with which a subject begins behind number, date and issuer. */
const words = [
  'về việc',
  'về',
  'v/v',
  'quy định',
  'hướng dẫn',
  'ban hành',
  'sửa đổi',
  'bổ sung',
  'phê duyệt',
  'thực hiện',
  'triển khai',
  'bãi bỏ',
  'thay thế',
  'đính chính',
  'điều chỉnh',
  'công bố',
  'thông báo',
  'tăng cường',
  'cho phép',
  'trả lời',
  'phúc đáp',
]
/** What one document does to another, when that other is named at once: "thi hành Chương VII Điều lệ Đảng". */
const deed = `(?:${['thi hành', 'tiếp tục thực hiện'].map(looseSource).join('|')}) (?=(?:các |một số điều |những )?(?:[cC]hương|[đĐ]iều|[mM]ục|[lL]uật|[bB]ộ luật|[pP]háp lệnh|[nN]ghị|[cC]hỉ thị|[kK]ết luận|[qQ]uy định số|[qQ]uyết định|[hH]iến pháp)(?!\\p{L}))`
const opening = latinPattern(`^,? ?(?:[(]?["“]|(?:${words.map(looseSource).join('|')}|giao)(?![\\p{L}])|${deed})`, 'i')
const listGap = latin(/^[\s,]*(?:và|và các|hoặc)?\s*$/iu)
const link = latin(/(?:,|;| và|, và)\s(?:các )?$/iu)

/**
 * The subject of a cited document ("… về tăng cường …"): to the end of the sentence or the closing quote. What is cited inside it is nested.
 */
export function readSubjects(text: string, mentions: readonly Mention[]): void {
  for (let i = 0; i < mentions.length; i += 1) {
    const mention = mentions[i]
    if (!mention || mention.within || mention.kind !== 'document' || mention.title) continue
    // A doubled word is a misprint ("tỉnh tỉnh").
    const doubled = /(\p{L}+)$/u.exec(text.slice(mention.end - 8, mention.end))?.[1]
    const behind =
      doubled !== undefined && text.startsWith(` ${doubled} `, mention.end)
        ? mention.end + doubled.length + 1
        : mention.end
    const match = opening.exec(text.slice(behind, behind + 40))
    if (!match) continue
    const start = behind + match[0].length
    // "…, Hướng dẫn số 01-HD/BTCTU": the word is the type of the next one.
    const next = mentions[i + 1]
    if (next && next.start < start) continue
    const quoted = /["“]/u.test(match[0])
    let end = quoted ? closingQuote(text, start) : sentenceEnd(text, start)
    let inner = false
    for (let j = i + 1; j < mentions.length; j += 1) {
      const other = mentions[j]
      if (!other || other.start >= end) break
      const previous = mentions[j - 1]
      const gap = previous ? text.slice(previous.end, other.start) : ''
      if (!quoted) {
        // A list goes on behind the subject; but a list that began inside it goes on inside it.
        const before = inner ? gap : text.slice(start, other.start)
        const joined = link.exec(before)
        if (joined && (!inner || !listGap.test(gap) || goesOn(mention, mentions.slice(i + 1, j), other))) {
          end = other.start - joined[0].length
          break
        }
      }
      other.within = mention
      inner = true
    }
    while (end > start && /[\s,;.]/u.test(text.charAt(end - 1))) end -= 1
    const from = quoted ? start : behind + (/^,? ?/u.exec(match[0])?.[0].length ?? 0)
    if (end > from) mention.subject = { start: from, end }
  }
}

/**
 * "Nghị định A … một số điều của Luật X và Nghị định B …": the second decree is the sibling of the first, not of the law. "Kế hoạch A ngày … của … về
 * thực hiện Nghị quyết X, Công văn B ngày … của …": what is named in full goes on with the head, what is named in short stands in its subject.
 */
function goesOn(head: Mention, inner: readonly Mention[], next: Mention): boolean {
  if (head.date === undefined || next.date === undefined || !inner.every((mention) => mention.type !== next.type))
    return false
  return (
    next.type === head.type ||
    (head.issuer !== undefined &&
      next.issuer !== undefined &&
      inner.every((mention) => mention.date === undefined && !mention.title))
  )
}

function closingQuote(text: string, at: number): number {
  const rest = text.slice(at, at + 600)
  const quote = /["”\n]/u.exec(rest)
  return at + (quote?.index ?? rest.length)
}

/** Behind the subject the sentence goes on: "… về chính sách thuế, Tổng cục Thuế có ý kiến như sau: …". */
const announces = latin(
  /, (?:[^,:;]{3,80}? )?(?:có ý kiến|trả lời|hướng dẫn|thông báo|báo cáo|đề nghị|yêu cầu)(?: [^,:;]{0,60})? như sau:?$/iu,
)

function sentenceEnd(text: string, at: number): number {
  const rest = text.slice(at, at + 600)
  const stop = /[;\n]|\.(?:\s|\/|$)|\)|(?<=như sau):/u.exec(rest)
  const end = stop?.index ?? rest.length
  const announced =
    stop && rest.startsWith('như sau', end - 7) ? announces.exec(rest.slice(Math.max(0, end - 200), end)) : null
  return at + (announced ? Math.max(0, end - 200) + announced.index : end)
}

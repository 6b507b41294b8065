import { latin, latinPattern, looseSource } from '../../text/letters.ts'
import type { Mention } from './mention.ts'
import { longestSubject, subjectEnd } from './subject-end.ts'

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
/** What is done, behind a comma. */
const deeds = latin(
  /^, ?(?:thực hiện|triển khai|thông báo|tăng cường|giao|trả lời|phúc đáp|ban hành|công bố|cho phép|bãi bỏ|phê duyệt|điều chỉnh)$/iu,
)
const listGap = latin(/^[\s,]*(?:và|và các|hoặc)?\s*$/iu)
const link = latin(/(?:,|;| và|, và)\s(?:các )?$/iu)
/** "… về dạy thêm và ý kiến chỉ đạo của Ủy ban nhân dân tỉnh tại Công văn …": what somebody says stands beside the head. */
const sayingNext = latin(
  /(?:,|;| và|, và)\s(?:các |những )?(?:ý kiến|chỉ đạo|kết luận|yêu cầu|phát biểu)(?: (?:chỉ đạo|kết luận|của|phát biểu))*(?: [^\s,;.:()]+){1,12} (?:tại|trong)(?: các)?\s$/u,
)

/**
 * The subject of a cited document ("… về tăng cường …"): to the end of the sentence or the closing quote. What is cited inside it is nested.
 */
export function readSubjects(text: string, mentions: readonly Mention[]): void {
  for (const [i, mention] of mentions.entries()) {
    if (mention.within || mention.kind !== 'document' || mention.title) continue
    const behind = behindDoubled(text, mention.end)
    const words = opening.exec(text.slice(behind, behind + 40))?.[0]
    // "Thực hiện Chỉ thị số 5, triển khai …": behind a comma a deed is the sentence's own.
    if (words === undefined || deeds.test(words)) continue
    const start = behind + words.length
    // "…, Hướng dẫn số 01-HD/BTCTU": the word is the type of the next one.
    const next = mentions[i + 1]
    if (next && next.start < start) continue
    const quoted = /["“]/u.test(words)
    const sentence = quoted ? closingQuote(text, start) : subjectEnd(text, start)
    const nested = nest(text, mentions, i, { start, end: sentence, words, quoted })
    let end = quoted ? nested : bareLaws(text, mention, mentions, i + 1, nested)
    // It never ends inside what is cited in it.
    const last = mentions.slice(i + 1, i + 40).findLast((other) => other.within === mention)
    if (last && last.end > end) end = last.end
    while (end > start && /[\s,;.:"”“]/u.test(text.charAt(end - 1))) end -= 1
    const from = quoted ? start : behind + (/^,? ?/u.exec(words)?.[0].length ?? 0)
    // "… quy định:", "… về" alone tell nothing.
    if (end > start) mention.subject = { start: from, end }
  }
}

/** A doubled word is a misprint ("tỉnh tỉnh"): what stands behind the second one. */
function behindDoubled(text: string, end: number): number {
  const doubled = /(\p{L}+)$/u.exec(text.slice(end - 8, end))?.[1]
  return doubled !== undefined && text.startsWith(` ${doubled} `, end) ? end + doubled.length + 1 : end
}

/** Nests what is cited in a subject; gives the subject's end, which is nearer where a list goes on behind it. */
function nest(
  text: string,
  mentions: readonly Mention[],
  head: number,
  subject: { readonly start: number; readonly end: number; readonly words: string; readonly quoted: boolean },
): number {
  const mention = mentions[head]
  let inner = false
  for (let j = head + 1; j < mentions.length; j += 1) {
    const other = mentions[j]
    if (!other || !mention || other.start >= subject.end) break
    if (!subject.quoted) {
      // A list goes on behind the subject; but a list that began inside it goes on inside it.
      const gap = text.slice(mentions[j - 1]?.end ?? subject.start, other.start)
      const before = inner ? gap : text.slice(subject.start, other.start)
      const changed = changes.test(subject.words) ? null : changesToo.exec(before)
      if (changed) return other.start - changed[0].length
      const said = inner ? null : sayingNext.exec(before)
      if (said) return other.start - said[0].length
      const joined = link.exec(before)
      if (joined && (!inner || !listGap.test(gap) || goesOn(mention, mentions.slice(head + 1, j), other)))
        return other.start - joined[0].length
    }
    other.within = mention
    inner = true
  }
  return subject.end
}

/** "… thay thế Thông tư A về … và bãi bỏ Điều 2 Thông tư B": the sentence goes on with what it changes, unless the subject itself is of changing. */
const changesToo = latin(
  /(?:,? và|,? đồng thời) (?:bãi bỏ|hủy bỏ|thay thế)(?!,? (?:sửa đổi|bổ sung|và))[^;\n]{0,80}$/iu,
)
const changes = latin(/(?:sửa đổi|bổ sung|bãi bỏ|thay thế|hủy bỏ|điều chỉnh)/iu)

/**
 * "Thông tư A … hướng dẫn Luật X; Luật Y": laws by their bare names behind one that the subject ends with stand in it as well. Gives the end of the
 * subject.
 */
function bareLaws(text: string, head: Mention, mentions: readonly Mention[], from: number, end: number): number {
  let last = end
  for (let j = from; j < mentions.length; j += 1) {
    const other = mentions[j]
    if (!other || other.start > last + 6) break
    if (other.start < last) continue
    const before = mentions[j - 1]
    if (!isBareLaw(other) || !before || before.within !== head || !isBareLaw(before)) break
    if (!/^;? ?(?:và )?$/u.test(text.slice(before.end, other.start))) break
    other.within = head
    last = other.end
  }
  return last
}

function isBareLaw(mention: Mention): boolean {
  return mention.title !== undefined && mention.number === undefined && mention.date === undefined
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
  const rest = text.slice(at, at + longestSubject)
  const quote = /["”\n]/u.exec(rest)
  return at + (quote?.index ?? rest.length)
}

import type { Mention } from './mention.ts'

const opening =
  /^,? ?(?:[(]?["“]|(?:về việc|về|Về việc|Về|V\/v|v\/v|quy định|Quy định|hướng dẫn|Hướng dẫn|ban hành|sửa đổi|phê duyệt|VỀ|VỀ VIỆC|QUY ĐỊNH|BAN HÀNH|SỬA ĐỔI|PHÊ DUYỆT|HƯỚNG DẪN)(?![\p{L}]))/u
const listGap = /^[\s,]*(?:và|và các|hoặc)?\s*$/u

/**
 * The subject of a cited document ("… về tăng cường …"): to the end of the sentence or the closing quote. What is cited inside it is nested.
 */
export function readSubjects(text: string, mentions: readonly Mention[]): void {
  for (let i = 0; i < mentions.length; i += 1) {
    const mention = mentions[i]
    if (!mention || mention.within || mention.kind !== 'document' || mention.title) continue
    const match = opening.exec(text.slice(mention.end, mention.end + 20))
    if (!match) continue
    const start = mention.end + match[0].length
    const quoted = /["“]/u.test(match[0])
    let end = quoted ? closingQuote(text, start) : sentenceEnd(text, start)
    let inner = false
    for (let j = i + 1; j < mentions.length; j += 1) {
      const other = mentions[j]
      if (!other || other.start >= end) break
      const previous = mentions[j - 1]
      const gap = previous ? text.slice(previous.end, other.start) : ''
      // A list goes on behind the subject; but a list that began inside it goes on inside it.
      if (!quoted && !inner && /(?:,|;| và|, và) (?:các )?$/u.test(text.slice(start, other.start))) {
        end = start + text.slice(start, other.start).replace(/(?:,|;| và|, và) (?:các )?$/u, '').length
        break
      }
      if (!quoted && inner && previous && !listGap.test(gap) && /(?:,|;| và|, và) (?:các )?$/u.test(gap)) {
        end = other.start - (/(?:,|;| và|, và) (?:các )?$/u.exec(gap)?.[0].length ?? 0)
        break
      }
      other.within = mention
      inner = true
    }
    while (end > start && /[\s,;.]/u.test(text.charAt(end - 1))) end -= 1
    const from = quoted ? start : mention.end + (/^,? ?/u.exec(match[0])?.[0].length ?? 0)
    if (end > from) mention.subject = { start: from, end }
  }
}

function closingQuote(text: string, at: number): number {
  const rest = text.slice(at, at + 600)
  const quote = /["”\n]/u.exec(rest)
  return at + (quote?.index ?? rest.length)
}

function sentenceEnd(text: string, at: number): number {
  const rest = text.slice(at, at + 600)
  const stop = /[;\n]|\.(?:\s|\/|$)|\)/u.exec(rest)
  return at + (stop?.index ?? rest.length)
}

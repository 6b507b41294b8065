import type { Span } from '../../model/span.ts'
import { findLabelledDeadline } from '../../text/deadlines.ts'
import { latin } from '../../text/letters.ts'
import { findRecurrence } from '../../text/recurrences.ts'
import { readActor } from './actors.ts'
import type { Detail } from './details.ts'
import { beginsActor } from './names/heads.ts'
import { skipSpaces } from './verbs.ts'

/** What parts the fields of a line: a dash or an arrow between blanks; of a bar tables are made. */
const separators = [' – ', ' — ', ' - ', ' → ', ' -> ', ' => ']
/** A field that says when is no longer. */
const longestTerm = 60
/** "Thường xuyên", "Cả năm": at all times. */
const always = latin(/^(?:thường xuyên|liên tục|cả năm|hằng|hàng|định kỳ|ngay)(?!\p{L})/iu)
/** What such a field may begin with whose day nobody can tell: "trước rằm tháng Giêng". */
const timely = latin(/^(?:trước|sau|trong|đến|xong|cuối|đầu|giữa|chậm nhất|muộn nhất) \p{L}/iu)
/** "Phòng 9 chủ trì, | Phòng 10 phối hợp". */
const joining = latin(
  /(?:, |; )(?:và )?(?<name>\p{Lu}[^,;]{2,90}) (?:phối hợp|tham gia|cùng (?:làm|thực hiện))(?:$|[,;.)])/u,
)

/**
 * The fields behind what is done, as tables are copied and plans are typed in one line: "Lập sổ theo dõi – Văn phòng – Quý II/2025". The last
 * field says when, the one before it names who acts. Offsets of the flow; nothing where a line has no such fields.
 */
export function fieldsIn(text: string, start: number, end: number): readonly Detail[] {
  const words = text.slice(start, end)
  for (const separator of separators) {
    const last = words.lastIndexOf(separator)
    const middle = last < 0 ? -1 : words.lastIndexOf(separator, last - 1)
    if (middle <= 0) continue
    const when = start + last + separator.length
    const who = start + middle + separator.length
    if (!saysWhenAlone(text.slice(when, end)) || !beginsActor(text, skipSpaces(text, who))) continue
    const stop = start + last
    const other = joining.exec(text.slice(who, stop))
    const lead = readActor(text, skipSpaces(text, who), other ? who + other.index : stop, true)
    if (lead === undefined) continue
    return [
      { kind: 'lead', start: who, end: lead.end },
      ...(other ? [{ kind: 'support', ...named(who, other) } as const] : []),
      { kind: 'time', start: when, end },
    ]
  }
  return []
}

function named(from: number, { index, 0: whole, groups }: RegExpExecArray): Span {
  const name = groups?.name ?? ''
  const start = from + index + whole.indexOf(name)
  return { start, end: start + name.length }
}

/** Whether a field says when, and nothing else. */
function saysWhenAlone(words: string): boolean {
  const field = words.trim()
  if (field.length === 0 || field.length > longestTerm) return false
  return (
    always.test(field) ||
    timely.test(field) ||
    findLabelledDeadline(field, undefined) !== undefined ||
    findRecurrence(field) !== undefined
  )
}

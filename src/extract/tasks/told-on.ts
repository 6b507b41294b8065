import { latin } from '../../text/letters.ts'
import type { Entry } from '../outline/entries.ts'
import type { Candidate } from './candidate.ts'
import { dutyOfSentence, opensWithVerb } from './clauses.ts'
import { walkRules } from './order-outline.ts'
import { firstSentenceEnd } from './sentences.ts'

/* "… giao Sở Y tế chủ trì thẩm định." / "Chuẩn bị các điều kiện để tiếp nhận …": in an article the same one is told to act in the next paragraph. */

const hasDone = /(?<!\p{L})(?:đã|vừa|được biết)(?!\p{L})/u

/** Grounds and sources open a new matter. */
const opensAnew = latin(
  /^(?:\p{Lu}\p{Ll}+(?: \p{Ll}+)? này|Căn cứ|Theo|Thực hiện|Trên cơ sở|Phát biểu|Trao đổi|Trả lời|Báo cáo|Cho biết)(?!\p{L})/u,
)
const isSentence = /[.;!][”"’)]*\s*$/u

/** A sentence that opens with a verb, and names nobody who acts. */
function goesOn(text: string, start: number, end: number): boolean {
  const stop = firstSentenceEnd(text, start, end)
  return (
    isSentence.test(text.slice(start, end)) &&
    !opensAnew.test(text.slice(start, start + 16)) &&
    opensWithVerb(text, start, end) &&
    !hasDone.test(text.slice(start, stop)) &&
    dutyOfSentence(text, start, stop, false) === undefined
  )
}

/** Between a task and the paragraph behind it stands no more than its mark and the break. */
const longestBreak = 12

/** The tasks that an article tells of, each to the end of the last paragraph about the same one (our annotation rules, Tasks). */
export function toldOn(text: string, entries: readonly Entry[], found: readonly Candidate[]): readonly Candidate[] {
  const tasks = [...found]
  let next = 0
  for (const [i, entry] of entries.entries()) {
    while ((tasks[next]?.start ?? Infinity) < entry.start) next += 1
    const last = tasks[next - 1]
    const holdsOwn = (tasks[next]?.start ?? Infinity) < entry.end
    if (entry.kind !== 'paragraph' || entries[i - 1]?.kind !== 'paragraph' || holdsOwn) continue
    if (last?.rule !== walkRules.told || entry.start - last.end > longestBreak || entry.start < last.end) continue
    if (/[\p{L}\d]/u.test(text.slice(last.end, entry.start))) continue
    if (goesOn(text, entry.start, entry.end)) tasks[next - 1] = { ...last, end: entry.end }
  }
  return tasks
}

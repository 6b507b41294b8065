import { wordAt } from '../../../lexicon/words/words.ts'
import { latin } from '../../../text/letters.ts'
import { isPlainVerb, verbAt } from '../verbs.ts'
import { isDoneSo, isLevelWord } from '../verbs-of-names.ts'
import { beginsActor } from './heads.ts'

/* Work in the name of a body that nothing is done by: it belongs to the name. */

const nothing = latin(/^(?:$|[.;)]| (?:trong|trước|sau|theo|để|bằng|tại|của|thuộc|về|hằng|định kỳ|chậm)(?!\p{L}))/u)

/** Behind it another name stands, or, where names need no verb, the end of the clause. */
export function isDoneToNothing(text: string, at: number, end: number, open: boolean): boolean {
  const joint = /^(?:, (?:và )?| và )/u.exec(text.slice(at, at + 5))?.[0]
  if (joint !== undefined) return beginsActor(text, at + joint.length)
  return open && nothing.test(text.slice(at, Math.min(end, at + 12)))
}

/** Behind "tổng hợp" another verb follows, or a kind of place. */
export function gathersNothing(text: string, at: number, end: number): boolean {
  // "Phòng Kế hoạch tổng hợp: làm đầu mối …"
  if (/^ ?[:(]|^[ \n](?:[Ll]à|làm|đầu mối) /u.test(text.slice(at - 1, at + 9))) return true
  // "Phòng Kế hoạch tổng hợp của Sở Y tế", "… thuộc Văn phòng": whose it is.
  const owner = /^ (?:của|thuộc|trực thuộc) /u.exec(text.slice(at - 1, at + 12))?.[0]
  if (owner !== undefined) return beginsActor(text, at - 1 + owner.length)
  // "Khoa Nội tổng hợp, Khoa Nhi": another name follows.
  const joint = /^(?:, (?:và )?| và )/u.exec(text.slice(at - 1, at + 4))?.[0]
  if (joint !== undefined) return beginsActor(text, at - 1 + joint.length)
  const next = wordAt(text, at)
  if (next === undefined) return false
  const words = text.slice(at, next.end)
  // "Sở Nội vụ tổng hợp chung nhu cầu của các xã": how it gathers.
  if (isDoneSo(text, at - 1, end)) return false
  return (
    isLevelWord(words) ||
    (!/^(?:báo cáo|trình|gửi)$/u.test(words) &&
      (isPlainVerb(text, next, end) ||
        (!next.noun && verbAt(text, at, end) !== undefined) ||
        /^lên (?:lịch|kế|danh|phương)/u.test(text.slice(at, at + 10))))
  )
}

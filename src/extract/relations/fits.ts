import { typeCodes } from '../../lexicon/document-types.ts'
import { latin } from '../../text/letters.ts'
import type { Around } from './around.ts'
import { headsAppendix } from './attached.ts'
import { doneHere, onlyQualifies } from './done.ts'
import { guidesItself, opensGuide } from './guiding.ts'
import { answered } from './handed-on.ts'
import { pointsToRule, strong } from './rank.ts'
import type { Told } from './told.ts'

const suffered = latin(/(?:^|\s)(?:bị|được) (?:tạm )?$/u)
const bySomething = latin(/^(?: \p{L}+){0,4} (?:theo|tại|bằng|bởi) /u)

/** "trái với tinh thần Thông báo …": what is said not to be so. */
const against = /(?:trái(?: với)?|(?:không|chưa) đúng(?: với)?|sai(?: với)?|ngược(?: lại)?(?: với)?) $/iu

/** Whether a verb tells a relation here: some need their own surroundings. */
export function fits(told: Told, around: Around): boolean {
  const { verb, start, end } = told
  const { text, mention, own, clause } = around
  const earlier = text.slice(Math.max(0, start - 12), start).toLowerCase()
  if (verb.relation === 'guides')
    return !text.startsWith(' của', end) && (guidesItself(text, start) || opensGuide(text, clause, start, mention))
  if (verb.relation === 'attached' && verb.words.endsWith('theo')) return headsAppendix(text, start)
  if (verb.relation === 'proposal')
    return verb.words === 'xét'
      ? mention.type === typeCodes.proposal
      : /(?:theo|xét|tại|sau khi xem xét) $/u.test(earlier)
  // "không đúng căn cứ tại Điều 148 …": a ground, and no act on which this one rests.
  if (verb.relation === 'basis' && /(?:đúng|có|đủ|thiếu|mất|rõ|các|những|một trong) $/u.test(earlier)) return false
  // Letters are answered, not laws.
  if (verb.relation === 'replies') return answered.has(mention.type) && !/(?:được|đã) $/u.test(earlier)
  if (strong.has(verb.relation) && !changesHere(told, around, earlier)) return false
  // What is done as a rule says is not the rule carried out: "thực hiện theo quy định tại Nghị định …".
  if (verb.relation === 'implements' && against.test(text.slice(Math.max(0, start - 24), start))) return false
  if (verb.relation === 'implements' && !verb.words.startsWith('theo')) {
    const way = text.slice(end, mention.start)
    if (
      /^ (?:theo (?:đúng |các |những )?|(?:\S+ ){0,2}hành vi )quy định/u.test(way) ||
      (/^ theo /u.test(way) && pointsToRule(mention, own))
    )
      return false
  }
  if (verb.words === 'thay cho')
    return /(?:này|nay|mẫu số [\p{L}\d/-]{1,8}) $/iu.test(text.slice(Math.max(0, start - 24), start))
  // "Kế hoạch này phổ biến đến các chi bộ, đồng thời thay …"
  if (verb.words === 'thay')
    return /này $|bằng $|ban hành $|này [^.;:]{2,80}(?:,| và)(?: đồng thời)? $/u.test(
      text.slice(Math.max(0, start - 110), start).toLowerCase(),
    )
  return true
}

/** Whether a verb of changing is said of the mention, and what it says is done here. */
function changesHere({ verb, start, end }: Told, { text, mention, clause }: Around, earlier: string): boolean {
  const mayQualify = verb.words === 'bổ sung' || verb.words === 'điều chỉnh'
  if (onlyQualifies(text, start, end, mention.start, mayQualify)) return false
  // "bị tạm đình chỉ công tác theo …": the cited document did it.
  if (suffered.test(earlier) && bySomething.test(text.slice(end, mention.start))) return false
  return doneHere(text, start, clause)
}

import { leadsToVerb, nobodys } from '../../../lexicon/actor-words.ts'
import { partOfSpeech } from '../../../lexicon/words/words.ts'
import { latin, latinPattern } from '../../../text/letters.ts'
import { officeBegins } from '../persons.ts'

/** A stretch of the flow that names who acts, and where the words after it begin. */
export interface ActorPhrase {
  readonly start: number
  readonly end: number
  /** The duty verb, colon or end that closed it. */
  readonly stop: string
  readonly after: number
}

const firstPoint = / [aA1]\) ?$/u
const joint = /[\s,;:(-]/u
const listJoint = /[\s,;]/u
/** Words that lead from a name to its verb, at the end of what was read. */
const towardsVerb = latinPattern(`(?:^|[ ,;])(?:${leadsToVerb.join('|')})$`)
/**
 * "Phòng Y tế (thường trực)": what it is besides, or which of a class are meant most. An abbreviation in brackets or a code ("PC07") is a name; behind a dash stands what
 * people call it together with its name ("Bộ Tài chính - Cơ quan thường trực Ban Chỉ đạo").
 */
const besides = latin(/ \((?!\p{Lu}[\p{Lu}\d]{1,7}\))[^()]{1,160}\)$/u)
/** "Đồng chí Hà (Phó Hiệu trưởng)": of one who is called by name the office or body is part of what is printed. */
const isOffice = latinPattern(
  `^(?:[Đđ]ồng chí|[Đđ]/c|[ÔôBb](?:ng|à)|[Aa]nh|[Cc]hị|[Tt]hầy|[Cc]ô) (?!${officeBegins})\\p{Lu}[^()]{1,40} \\(\\p{Lu}\\p{Ll}[^()]{2,60}\\)$`,
)
/** A bare kind of body is nobody: "Cơ quan chủ trì, thành phần, …". */
const nobody = latinPattern(`^(?:${nobodys.join('|')})$`, 'i')

/**
 * The name in `[start, end)` without what only leads on to its verb, or stands beside it; undefined where nobody is named.
 *
 * @param stop what stands at `end` and closes the name
 */
export function closeName(text: string, start: number, end: number, stop: string): ActorPhrase | undefined {
  let to = end
  // "Chủ tịch UBND cấp xã a) Chỉ đạo …": the first point on the line of its heading.
  if (firstPoint.test(text.slice(Math.max(start, to - 4), to))) to = text.lastIndexOf(' ', to - 2)
  to = before(text, start, to, joint)
  for (;;) {
    const tail = towardsVerb.exec(text.slice(Math.max(start, to - 12), to))
    if (!tail || endsInNoun(text, start, to) || text.startsWith('sở tại', to - 6)) break
    to = before(text, start, to - tail[0].length, listJoint)
  }
  const aside = besides.exec(text.slice(start, to))
  if (aside && !isOffice.test(text.slice(start, to))) to = start + aside.index
  return to > start && !nobody.test(text.slice(start, to)) ? { start, end: to, stop, after: end } : undefined
}

function before(text: string, start: number, end: number, marks: RegExp): number {
  let to = end
  while (to > start && marks.test(text.charAt(to - 1))) to -= 1
  return to
}

/** "Tổ Hậu cần": the last two syllables are a noun. */
function endsInNoun(text: string, start: number, to: number): boolean {
  const last = /\p{L}+ \p{L}+$/u.exec(text.slice(Math.max(start, to - 16), to))?.[0]
  const found = last === undefined ? undefined : partOfSpeech(last.toLowerCase())
  return found?.noun === true && found.mainly === 'noun'
}

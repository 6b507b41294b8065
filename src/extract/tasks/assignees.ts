import type { Located } from '../../model/span.ts'
import type { Assignee } from '../../model/task.ts'
import type { Layout } from '../../syntax/layout.ts'
import { latin } from '../../text/letters.ts'
import { allMatches } from '../../text/matches.ts'
import { type ActorPhrase, beginsActor, readActor, readNamedThing } from './actors.ts'
import type { Candidate } from './candidate.ts'
import { type Duty, dutyOfSentence, opensWithVerb, readDuty, sentences } from './clauses.ts'
import { detailActor } from './details.ts'
import { splitActors } from './split-actors.ts'
import { skipSpaces } from './verbs.ts'

const cooperation = latin(
  /(?<!\p{L})(?:[Pp]hối hợp|[Pp]hối kết hợp|(?:có |với )?sự tham gia của|(?<!đồng hành )[Cc]ùng(?! (?:cấp|lúc|kỳ|ngày|nhau)(?!\p{L})))(?: chặt chẽ| tốt| thường xuyên)?(?:,? (?:với|cùng))? (?=\S)/gu,
)
/** Duties handed out in the middle of a sentence: "…; giao Sở Y tế …". */
const handed =
  /(?:(?<=[;,:.] |đồng thời |đồng thời, )(?:giao|phân công)|(?<=[;:] |đồng thời |đồng thời, )(?:yêu cầu|đề nghị))(?: cho)? (?=\S)/gu

/**
 * Who must do a task (GUIDELINES, Tasks): those whom the item itself names, else those of the nearest heading that names one;
 * those of the lead-in that addresses all are given with that source. Those who co-operate have the role `support`.
 */
export function assigneesOf(
  layout: Layout,
  text: string,
  candidate: Candidate,
  names: Names = new Map(),
): readonly Assignee[] {
  const { start, end } = candidate
  const words = text.slice(start, end)
  const found: Assignee[] = []
  const seen = new Set<string>()
  const add = (phrase: ActorPhrase, role: Assignee['role'], source: Assignee['source']): void => {
    for (const located of namesOf(layout, text, phrase, names)) {
      const key = located.value.toLowerCase()
      if (located.value === '' || seen.has(key)) continue
      seen.add(key)
      const { value, text, span } = located
      found.push({ value, text, span, role, source })
    }
  }
  let first = true
  let inherits = true
  const leads: ActorPhrase[] = []
  for (const sentence of sentences(text, start, end)) {
    const read = dutyOfSentence(text, sentence.start, sentence.end, false)
    const thing =
      read === undefined && first && candidate.marker !== undefined
        ? readNamedThing(text, skipSpaces(text, start), sentence.end)
        : undefined
    const own = thing ? { actor: thing, giving: undefined } : read
    const duty = own && candidate.inherited && sendsOwn(text, own) ? undefined : own
    if (duty && (first || duty.giving !== undefined || acts(text, duty.actor))) {
      leads.push(duty.actor)
      // "Giao A cùng các B tổ chức kiểm tra": both are told to; "cùng với" and "phối hợp cùng" only co-operate.
      if (duty.giving !== undefined && duty.actor.stop === 'cùng') {
        const other = readActor(text, skipSpaces(text, duty.actor.after + 4), sentence.end, false)
        if (other) leads.push(other)
      }
      if (first) inherits = false
    }
    // "3. Về giám sát chuyên đề" / "Đảng ủy các xã …": a heading that names nobody leaves it to its paragraph.
    const heads =
      first &&
      !duty &&
      text.charCodeAt(sentence.end) === 10 &&
      sentence.end - start <= 120 &&
      (candidate.inherited?.start ?? 0) < start &&
      !opensWithVerb(text, start, sentence.end)
    if (!heads) first = false
  }
  for (const match of /giao|phân công|yêu cầu|đề nghị/u.test(words) ? allMatches(words, handed) : []) {
    const at = start + match.index + match[0].length
    if (match[0].startsWith('phân') && /\p{Ll}/u.test(text.charAt(at)) && leads.length > 0) continue
    const actor = readActor(text, at, end, false)
    if (actor && !leads.some((lead) => actor.start < lead.end && actor.end > lead.start)) leads.push(actor)
  }
  // "Giao UBKT giám sát …; Văn phòng tham mưu …": after a semicolon another name acts.
  if (leads.length > 0 && !inherits) {
    for (let mark = words.indexOf(';'); mark >= 0; mark = words.indexOf(';', mark + 1)) {
      const at = skipSpaces(text, start + mark + 1)
      if (at >= end || !/\p{Lu}/u.test(text.charAt(at)) || !beginsActor(text, at)) continue
      // Who gives the duty on does not act: "…; UBND tỉnh yêu cầu các đơn vị thực hiện …".
      const actor = readDuty(text, at, end, false)?.actor
      if (actor && acts(text, actor) && !leads.some((lead) => actor.start < lead.end && actor.end > lead.start))
        leads.push(actor)
    }
  }
  for (const detail of candidate.details) {
    const actor = detail.kind === 'lead' || detail.kind === 'support' ? detailActor(text, detail) : undefined
    if (actor) add(actor, detail.kind === 'lead' ? 'lead' : 'support', 'item')
  }
  if (found.some((one) => one.role === 'lead')) inherits = false
  // Of a row the cells say who; the words of the task name others.
  if (candidate.hull !== undefined) return found
  if (inherits && candidate.inherited) add(candidate.inherited, 'lead', 'heading')
  for (const lead of leads) add(lead, 'lead', 'item')
  if (found.length === 0 && candidate.addressed) add(wholeChain(text, candidate.addressed), 'lead', 'lead-in')
  for (const match of /[Pp]hối|[Cc]ùng|tham gia của/u.test(words) ? allMatches(words, cooperation) : []) {
    const at = skipSpaces(text, start + match.index + match[0].length)
    const read = readActor(text, at, end, true)
    if (!read || read.end > end) continue
    // "… với Công an tỉnh trong công tác …": what they co-operate in is no part of their name.
    const matter = text
      .slice(read.start, read.end)
      .search(/ trong (?:việc|công tác|quá trình|thời gian|lĩnh vực)(?!\p{L})/u)
    add(matter > 0 ? { ...read, end: read.start + matter } : read, 'support', 'item')
  }
  return found
}

const ownPeople = latin(
  /^(?:các |một |những |\d+ )?(?:đồng chí (?:Phó|Trưởng|Chủ tịch|Bí thư|Ủy viên)|\p{Ll}+ (?:viên|sĩ|bộ|sinh|niên|chức|binh)(?!\p{L})|dân quân|người)/u,
)

/** "Cử đoàn viên trực cổng" below a heading that names a body: the body sends its own people and acts itself. */
function sendsOwn(text: string, { actor, giving }: Duty): boolean {
  return (
    giving !== undefined &&
    /^(?:cử|phân công|mời)/u.test(giving) &&
    ownPeople.test(text.slice(actor.start, actor.start + 40))
  )
}

const longestChain = 600

/** "A, B cùng các C, D và E thực hiện các nhiệm vụ sau": a lead-in addresses all of them; "cùng với" only names who co-operates. */
function wholeChain(text: string, first: ActorPhrase): ActorPhrase {
  let chain = first
  while (chain.stop === 'cùng' && chain.after - first.start < longestChain) {
    const at = skipSpaces(text, chain.after + 'cùng'.length)
    const next = beginsActor(text, at) ? readActor(text, at, at + longestChain, false) : undefined
    if (!next) return chain
    chain = { ...next, start: first.start }
  }
  return chain
}

/** In a later sentence the first name acts only when a verb of doing follows it. */
function acts(text: string, actor: ActorPhrase): boolean {
  return (
    actor.stop !== ':' &&
    !/^(?:là|về|có|theo|được|không|phải|đánh giá|ghi nhận|thống nhất|trong .*|cần|nên)$/u.test(actor.stop) &&
    /\p{Lu}/u.test(text.charAt(actor.start))
  )
}

/** The names of the phrases that were read already, by where they begin and end: one heading serves many items. */
export type Names = Map<string, readonly Located[]>

function namesOf(layout: Layout, text: string, phrase: ActorPhrase, known: Names): readonly Located[] {
  const key = `${phrase.start}-${phrase.end}`
  const found = known.get(key)
  if (found) return found
  const names = splitActors(text, phrase.start, phrase.end).map((part) => layout.located(part.start, part.end))
  known.set(key, names)
  return names
}

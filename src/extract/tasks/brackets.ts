import { carryingVerbs } from '../../lexicon/actor-words.ts'
import { latin } from '../../text/letters.ts'
import { allMatches } from '../../text/matches.ts'
import { readActor } from './actors.ts'
import { opensWithVerb } from './clauses.ts'
import { type ActorPhrase, closeName } from './names/actor-phrase.ts'
import { beginsActor } from './names/heads.ts'

/** A bracket, a dash or "do" behind the duty, with the verb that hands it over. */
const aside = latin(/\( ?(?:(?<gives>[Gg]iao|[Dd]o)(?: cho)? )?(?=\p{L})| [-–—] (?=\p{Lu})|(?<by> do )(?=\p{Lu})/gu)
const carrying = carryingVerbs.join('|')
/** Such verbs to the end of the bracket or its clause. */
const carriesOut = new RegExp(`^(?:(?:${carrying}) ?)+(?:[;,.)]|$)`, 'u')
/** Of what somebody answers for: what is made or run by a body is only described so. */
const answersFor = /^[^;,():]{3,90}? (?=(?:đảm nhiệm|đảm nhận|phụ trách|chủ trì|chịu trách nhiệm)[\s.;)]*$)/u
/** A name before them. */
const carried = new RegExp(`^[^;,():]{3,90}? (?=(?:${carrying})(?:[;,.]|$))`, 'u')
/** A longer bracket says more than who does it. */
const longestAside = 240

function carriedBy(text: string, at: number, close: number): ActorPhrase | undefined {
  const name = beginsActor(text, at) ? carried.exec(text.slice(at, close))?.[0] : undefined
  return name === undefined ? undefined : closeName(text, at, at + name.length, 'chủ trì')
}

/** "Khảo sát …, xong trước 31/3 (Hội Phụ nữ các xã).": the bracket that ends an item holds nothing but who does it; behind a name it tells that apart. */
function allOfEnd(text: string, at: number, close: number, start: number, end: number): ActorPhrase | undefined {
  if (text.charAt(close) !== ')' || /[^\s.;)]/u.test(text.slice(close, end)) || !beginsActor(text, at)) return undefined
  if (!behindDeed.test(text.slice(at - 3, at - 1)) || behindName.test(text.slice(Math.max(start, at - 24), at - 1)))
    return undefined
  const words = text.slice(at, close)
  const when = words.search(beforeTime)
  const to = when < 0 ? close : at + when
  const actor = inName.test(words) && !/\d{3}/u.test(words) ? readActor(text, at, to, true) : undefined
  return actor !== undefined && actor.end >= to && opensWithVerb(text, start, end) ? actor : undefined
}
const behindDeed = /[\p{Ll}\d"”] $/u
const behindName = latin(/[\p{Ll}\d,] \p{Lu}\p{L}*(?: \p{Ll}+){0,2} $/u)
const inName = /\p{Lu}|đ\/c/u
/** "(Phòng Kinh tế, xong trước 15/9)" */
const beforeTime = /[,;] ?(?:xong|hoàn thành|trước|trong|chậm nhất|thời gian|từ|tháng|quý) /u

/**
 * Who does it, where that stands behind what is done: "… (Sở Y tế chủ trì)", "… (giao Sở Y tế)", "… - Sở Y tế chịu trách nhiệm",
 * "Chương trình “Mùa hè xanh” (do Đoàn trường đảm nhận)". Offsets of the flow.
 */
export function actorInBrackets(text: string, start: number, end: number): ActorPhrase | undefined {
  for (const match of allMatches(text.slice(start, end), aside)) {
    const at = start + match.index + match[0].length
    const within = Math.min(end, at + longestAside)
    const bracket = match[0].startsWith('(') ? text.slice(at, within).indexOf(')') : within - at
    if (bracket < 0) continue
    const close = at + bracket
    const gives = match.groups?.gives !== undefined
    if (match.groups?.by !== undefined) {
      const doer = beginsActor(text, at) ? answersFor.exec(text.slice(at, end))?.[0] : undefined
      if (doer !== undefined) return closeName(text, at, at + doer.length, 'phụ trách')
      continue
    }
    const actor = readActor(text, at, close, gives) ?? carriedBy(text, at, close)
    const isTold = actor !== undefined && (gives || carriesOut.test(text.slice(actor.after, close).trimStart()))
    const doer = isTold ? actor : allOfEnd(text, at, close, start, end)
    if (doer) return doer
  }
  return undefined
}

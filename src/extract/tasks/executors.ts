import { anyTypeName } from '../../lexicon/document-types.ts'
import { isCapital, latin, latinPattern } from '../../text/letters.ts'
import type { Entry } from '../outline/entries.ts'
import { type Candidate, firstContext } from './candidate.ts'
import { type ActorPhrase, closeName } from './names/actor-phrase.ts'
import { walkRules } from './order-outline.ts'
import { sentences } from './sentences.ts'
import { skipSpaces } from './verbs.ts'

/* The last sentence of a decision or a circular names all who carry it out, whatever kinds of bodies and people they are. */

/** "… chịu trách nhiệm thi hành Quyết định này./.", "… căn cứ Quyết định thi hành." */
const carriedOut = latinPattern(
  `,? (?:(?:chịu|có) trách nhiệm(?: tổ chức| triển khai)* (?:thi hành|thực hiện) (?:${anyTypeName}|văn bản) này|căn cứ (?:${anyTypeName})(?: này)? (?:để )?thi hành)[^.;:]{0,40}[\\s./]*$`,
  'u',
)
const longestEnd = 130
/** "Các ông (bà): Chánh Văn phòng, …", "Các cơ quan: …": only how they are addressed stands before the colon. */
const label = latin(
  /^(?:Các )?(?:[ÔôBb](?:ng|à)|[Đđ]ồng chí|[Đđ]\/c|[Cc]ơ quan|[Đđ]ơn vị|[Cc]á nhân|[Tt]ổ chức)[^:.;]{0,40}: ?(?=\p{Lu})/u,
)
/** What else the sentence says of them before: then they are read word by word. */
const saysMore = latin(
  /(?<!\p{L})(?:phối hợp|chủ trì|hướng dẫn|đôn đốc|theo dõi|theo (?:chức năng|nhiệm vụ|thẩm quyền|phạm vi)|trong phạm vi|yêu cầu|đề nghị|hiệu lực|trách nhiệm(?! hữu hạn)|căn cứ)(?!\p{L})|(?: và|\. .*)$/u,
)

/** Without one of these words none tells it: few have them. */
const mayTell = (words: string): boolean => words.includes('trách nhiệm') || words.includes('thi hành')

/**
 * Everybody who carries the paper out, as one list up to "chịu trách nhiệm thi hành"; undefined where the sentence is another.
 *
 * @example executorsOf('Chánh Văn phòng, tổ chức niêm yết chịu trách nhiệm thi hành Thông tư này.', 0, 70)
 */
export function executorsOf(text: string, start: number, end: number): ActorPhrase | undefined {
  const from = Math.max(start, end - longestEnd)
  const tail = text.slice(from, end)
  if (!mayTell(tail)) return undefined
  const found = carriedOut.exec(tail)
  if (found === null) return undefined
  let at = skipSpaces(text, start)
  at += label.exec(text.slice(at, Math.min(end, at + 70)))?.[0].length ?? 0
  const verb = from + found.index
  if (verb <= at || !isCapital(text.charCodeAt(at)) || saysMore.test(text.slice(at, verb))) return undefined
  return closeName(text, at, verb + (text.charAt(verb) === ',' ? 2 : 1), 'chịu trách nhiệm')
}

/** Whether a list of names was left before its end, or only its label was read. */
export const isLeftBefore = (named: ActorPhrase, list: ActorPhrase): boolean =>
  named.after <= list.start || (named.start >= list.start && named.after < list.end)

/**
 * The sentences of a part that tell who carries the paper out, in whatever article they stand ("Hiệu lực thi hành") and behind whatever else it says;
 * without those that are a task already, or within one.
 */
export function executionsIn(
  text: string,
  entries: readonly Entry[],
  known: readonly Candidate[],
): readonly Candidate[] {
  const found: Candidate[] = []
  const look = (from: number, to: number, marker: string | undefined, path: readonly string[]): void => {
    if (!mayTell(text.slice(Math.max(from, to - mostBehind), to))) return
    for (const { start, end } of sentences(text, from, to)) {
      const all = executorsOf(text, start, end)
      if (all === undefined || known.some((task) => task.start < end && task.end > all.start)) continue
      const { inherited, heading, addressed, request } = firstContext('told')
      found.push({
        start: skipSpaces(text, start),
        end,
        rule: walkRules.execution,
        marker,
        path,
        heading,
        inherited,
        addressed,
        request,
        details: [],
      })
    }
  }
  const walk = (below: readonly Entry[], path: readonly string[]): void => {
    for (const entry of below) {
      if (entry.kind === 'paragraph') look(entry.start, entry.end, undefined, path)
      else if (entry.kind === 'item') {
        const own = entry.marker === '' ? path : [...path, entry.marker]
        look(entry.textStart, entry.headEnd, entry.marker === '' ? undefined : entry.marker, own)
        walk(entry.entries, own)
      }
    }
  }
  walk(entries, [])
  return found
}
/** Further before the end of a paragraph no such sentence is looked for. */
const mostBehind = 700

import type { Relation, RelationCode } from '../model/citation.ts'
import { fillers, type RelationVerb, verbsAfter, verbsBefore } from '../tables/relation-verbs.ts'
import type { Mention } from './citations/mention.ts'

/** Verbs by their last word, the longest first. */
const byLastWord = new Map<string, { readonly words: readonly string[]; readonly verb: RelationVerb }[]>()
for (const verb of verbsBefore) {
  const words = verb.words.replace(/,/gu, '').split(' ')
  const last = words.at(-1) ?? ''
  byLastWord.set(last, [...(byLastWord.get(last) ?? []), { words, verb }])
}
for (const list of byLastWord.values()) list.sort((a, b) => b.words.length - a.words.length)
const filler = new Set(fillers)
const reach = 240
const wordsOf = /[\p{L}\p{N}]+/gu

interface Told {
  readonly verb: RelationVerb
  readonly start: number
  readonly end: number
}

/** What one document is told to do to another in the text. */
export interface ToldBetween {
  readonly from: Mention
  readonly to: Mention
  readonly relation: RelationCode
  readonly citation: Mention
}

const listGap = /^[\s,;.)"”-]*(?:(?:và|hoặc|cùng|cùng với|đồng thời) ?)?(?:các |những )?$/u
const marker = /^[\s*•+-]*(?:(?:\d{1,3}|[a-zđ]|[IVX]+)[.)/]\s?|[-+•]\s?)?$/u
const basisStart = /^[\s*•+(-]*(?:\d{1,2}[.)]\s?)?căn cứ(?![\p{L}])/iu
const passive = /(?:được|bị|đã được)(?: \p{L}+,?){1,8}? (?:bởi|theo|tại|bằng)(?: các| quy định tại)? $/u

/**
 * Tells for each mention what this document says it does with it: by the verb before it, the căn cứ that it stands in, the list that it goes
 * on with, or the lead-in above its item. Gives what cited documents are told to do to each other.
 */
export function readRelations(text: string, mentions: readonly Mention[]): readonly ToldBetween[] {
  const between: ToldBetween[] = []
  let before: Mention | undefined
  let reached = 0
  for (const mention of mentions) {
    if (mention.kind === 'generic') continue
    if (mention.within) {
      const told = verbBefore(text, mention.within.end, mention.start)
      const head = mention.within
      if (told) between.push({ from: head, to: mention, relation: told.verb.relation, citation: mention })
      else if (before?.within === head && listGap.test(text.slice(before.end, mention.start))) {
        const same = between.findLast((entry) => entry.to === before)
        if (same) between.push({ ...same, to: mention, citation: mention })
      }
      reached = mention.end
      before = mention
      continue
    }
    if (mention.kind === 'document') {
      const head = before?.within ?? before
      const gap = text.slice(reached, mention.start)
      const turned = head && passive.exec(text.slice(head.end, mention.start))
      if (head && turned && mention.start - head.end < 90) {
        const relation = relationOfWords(turned[0])
        mention.relation = { value: 'refers' }
        if (relation) between.push({ from: mention, to: head, relation, citation: mention })
      } else if (head && reached > 0 && listGap.test(stripProvisions(gap))) mention.relation = head.relation
      else mention.relation = relationOf(text, mention, reached)
    }
    reached = Math.max(mention.end, mention.subject?.end ?? 0)
    before = mention
  }
  return between
}

function relationOfWords(words: string): RelationCode | undefined {
  if (/sửa đổi|bổ sung|điều chỉnh/u.test(words)) return 'amends'
  if (/thay thế/u.test(words)) return 'replaces'
  if (/bãi bỏ|hủy bỏ/u.test(words)) return 'repeals'
  if (/đính chính/u.test(words)) return 'corrects'
  if (/hướng dẫn|chi tiết/u.test(words)) return 'guides'
  return undefined
}

const provision =
  /(?:(?:tại|của|và|,|;)? ?(?:điểm [a-zđ\d., ]{1,12}|(?:khoản|điều|mục|phần|chương|phụ lục)(?: số)? [\divxa-zđ., và]{0,24}?(?:\d[a-zđ]?|[ivx]+))) ?$/iu

function stripProvisions(gap: string): string {
  let rest = gap
  for (let i = 0; i < 4; i += 1) {
    const match = provision.exec(rest.slice(-60))
    if (!match || match[0] === '') break
    rest = rest.slice(0, rest.length - match[0].length)
  }
  return rest
}

function relationOf(text: string, mention: Mention, reached: number): Relation {
  const block = blockStart(text, mention.start)
  // Who proposes stands between the verb and the citation: "Theo đề nghị của Sở Nội vụ tại Tờ trình số …".
  const end = mention.issuer && mention.issuer.end < mention.start ? mention.issuer.start : mention.start
  const clause = Math.max(block, clauseStart(text, block, mention.start), mention.start - reach)
  if (basisStart.test(text.slice(clause, Math.min(clause + 24, mention.start)))) return located('basis', text, clause, mention)
  const told = verbBefore(text, Math.max(block, end - reach), end)
  if (told && fits(told, text, mention)) {
    return {
      value: told.verb.relation,
      text: text.slice(told.start, told.end),
      span: { start: told.start, end: told.end },
      voice: told.verb.voice ?? 'active',
      extent: 'whole',
    }
  }
  if (marker.test(text.slice(block, mention.start)) || marker.test(text.slice(clause, mention.start))) {
    const after = verbAfter(text, mention)
    if (after) return after
    const lead = leadIn(text, block)
    if (lead) return lead
  }
  const left = text.slice(Math.max(clause, reached), mention.start).toLowerCase()
  if (
    /(?:theo|tại)(?: các| đúng| nội dung)? $/u.test(stripProvisions(left).replace(/ ?$/u, ' ')) &&
    !/quy định (?:tại|của|trong)/u.test(left.slice(-40))
  ) {
    const verb = /(?:thực hiện|triển khai|tổ chức thực hiện)(?![\p{L}])/u.exec(left)
    if (verb && /theo/u.test(left.slice(-60)) && !/[(]/u.test(left.slice(verb.index)))
      return located('implements', text, Math.max(clause, reached) + verb.index, mention, verb[0].length)
  }
  return { value: 'refers' }
}

/** The start of the paragraph; a title goes on over several lines. */
function blockStart(text: string, at: number): number {
  let block = text.lastIndexOf('\n', at - 1) + 1
  for (
    let up = 0;
    up < 3 &&
    block > 1 &&
    at - block < 60 &&
    /[\p{L}\p{N},]/u.test(text.charAt(block - 2)) &&
    !/^[-+•*\d]|^[a-zđ][).]/u.test(text.slice(block, block + 2));
    up += 1
  ) {
    block = text.lastIndexOf('\n', block - 2) + 1
  }
  return block
}

/** A verb of guiding or of proposing needs its own surroundings. */
function fits({ verb, start }: Told, text: string, mention: Mention): boolean {
  const earlier = text.slice(Math.max(0, start - 12), start).toLowerCase()
  if (verb.relation === 'guides') return !/(?:theo|tại|có) $/u.test(earlier)
  if (verb.relation === 'proposal') {
    if (verb.words === 'xét') return mention.type === 'TTr'
    return /(?:theo|xét|tại|sau khi xem xét) $/u.test(earlier)
  }
  if (verb.words === 'thay') return /này $|bằng $|ban hành $/u.test(earlier)
  return true
}

function located(value: RelationCode, text: string, from: number, mention: Mention, length?: number): Relation {
  const at = from + (length === undefined ? (/căn cứ/iu.exec(text.slice(from, from + 24))?.index ?? 0) : 0)
  const end = at + (length ?? 7)
  void mention
  return { value, text: text.slice(at, end), span: { start: at, end }, voice: 'active', extent: 'whole' }
}

/** Where the clause begins: behind the last semicolon or full stop. */
function clauseStart(text: string, block: number, at: number): number {
  const left = text.slice(Math.max(block, at - reach), at)
  let start = 0
  for (const match of left.matchAll(/;\s*|[.:]["”]?\s+(?=[\p{Lu}-])/gu)) start = match.index + match[0].length
  return Math.max(block, at - reach) + start
}

/** The verb that ends right before `to`, fillers and provisions aside. */
function verbBefore(text: string, from: number, to: number): Told | undefined {
  const words = [...text.slice(from, to).matchAll(wordsOf)].map((match) => ({ word: match[0].toLowerCase(), start: from + match.index }))
  for (let i = words.length - 1, steps = 0; i >= 0 && steps < 18; i -= 1, steps += 1) {
    const word = words[i]
    if (!word) break
    // Nothing is carried over the end of a sentence or an item.
    const next = words[i + 1]
    const between = next ? text.slice(word.start + word.word.length, next.start) : ''
    if (next && /[.;:"“”)]/u.test(between) && !(between === '.' && /^\d/u.test(next.word))) {
      // What is quoted belongs to the verb: "Bãi bỏ cụm từ “…” tại khoản 1 Điều 3".
      if (!/["”]/u.test(between) || /[.;:]/u.test(between)) break
      const open = text.slice(from, word.start + word.word.length).search(/["“][^"“”]*$/u)
      if (open < 0) break
      while (i > 0 && (words[i]?.start ?? 0) > from + open) i -= 1
      i += 1
      continue
    }
    for (const { words: phrase, verb } of byLastWord.get(word.word) ?? []) {
      const first = i - phrase.length + 1
      if (first < 0 || !phrase.every((part, j) => words[first + j]?.word === part)) continue
      return { verb, start: words[first]?.start ?? word.start, end: word.start + word.word.length }
    }
    if (!filler.has(word.word) && !/^\d+$|^[a-zđ]$|^[ivx]+$/u.test(word.word)) break
  }
  return undefined
}

function verbAfter(text: string, mention: Mention): Relation | undefined {
  const right = text.slice(mention.end, mention.end + 400)
  const stop = /\.\s|\n|;/u.exec(right)
  const sentence = right.slice(0, stop?.index ?? right.length).toLowerCase()
  for (const verb of verbsAfter) {
    const at = sentence.indexOf(verb.words)
    if (at < 0) continue
    const start = mention.end + at
    return {
      value: verb.relation,
      text: text.slice(start, start + verb.words.length),
      span: { start, end: start + verb.words.length },
      voice: 'active',
      extent: 'whole',
    }
  }
  return undefined
}

/** The lead-in of a list of items ("Bãi bỏ các văn bản sau đây:"): the nearest block above that ends in a colon. */
function leadIn(text: string, block: number): Relation | undefined {
  let end = block - 1
  for (let up = 0; up < 30 && end > 0; up += 1) {
    const start = text.lastIndexOf('\n', end - 1) + 1
    const line = text.slice(start, end)
    if (/:\s*$/u.test(line)) {
      if (line.length > 400) return undefined
      const words = line.toLowerCase()
      const hit = /(bãi bỏ|hủy bỏ|hết hiệu lực)|(thay thế)|(ban hành kèm theo)|(căn cứ)|(thực hiện|triển khai|quán triệt)/u.exec(words)
      if (!hit) return undefined
      const value: RelationCode = hit[1] ? 'repeals' : hit[2] ? 'replaces' : hit[3] ? 'attached' : hit[4] ? 'basis' : 'implements'
      const at = start + hit.index
      return {
        value,
        text: text.slice(at, at + hit[0].length),
        span: { start: at, end: at + hit[0].length },
        voice: 'active',
        extent: 'whole',
      }
    }
    if (!/^[\s*•+-]*(?:\d{1,3}|[a-zđ]|[IVX]+)?[.)/-]/u.test(line)) return undefined
    end = start - 1
  }
  return undefined
}

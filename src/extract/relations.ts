import { fillers, type RelationVerb, verbsAfter, verbsBefore } from '../lexicon/relation-verbs.ts'
import type { Relation } from '../model/citation.ts'
import { latin, plainLetters } from '../text/letters.ts'
import { allMatches } from '../text/matches.ts'
import type { Mention } from './citations/mention.ts'
import { accordingTo } from './relations/according.ts'
import { onlyAssessed } from './relations/assessed.ts'
import { headsAppendix } from './relations/attached.ts'
import { basisWords } from './relations/basis.ts'
import { changedBy, listedWith, type ToldBetween } from './relations/between.ts'
import { doneHere } from './relations/done.ts'
import { guidesItself } from './relations/guiding.ts'
import { answered, inherits, secondSpeaker } from './relations/handed-on.ts'
import { issuedFor } from './relations/issued-for.ts'
import { leadIn, relationAt } from './relations/lead-in.ts'
import { passiveBefore, passiveEnd, relationOfWords, stripProvisions } from './relations/passive.ts'
import { asSaidBy, type Owner, pointsToRule, strong } from './relations/rank.ts'
import { givesShortName } from './relations/short-name.ts'

/** Verbs by their last word, the longest first. */
const byLastWord = new Map<string, { readonly words: readonly string[]; readonly verb: RelationVerb }[]>()
for (const verb of verbsBefore) {
  const written = verb.words.replace(/,/gu, '').split(' ')
  // Scanners lose marks ("thay thé", "Tra lời"); a lone syllable needs them, or "phát huy" would be "hủy".
  const words = written.length > 1 ? written.map(plainLetters) : written
  const last = words.at(-1) ?? ''
  byLastWord.set(last, [...(byLastWord.get(last) ?? []), { words, verb }])
}
for (const list of byLastWord.values()) list.sort((a, b) => b.words.length - a.words.length)
const filler = new Set(fillers)
/** How far before a citation its verb may stand, in characters. */
const reach = 240

interface Told {
  readonly verb: RelationVerb
  readonly start: number
  readonly end: number
}

const listGap = latin(/^[\s,;)"”-]*(?:(?:và|hoặc|cùng|cùng với|đồng thời)\s?)?(?:các |những |theo |tại )?$/iu)
const marker = latin(/^[\s*•+-]*(?:(?:\d{1,3}|[a-zđ]|[IVX]+)[.)/]\s?|[-+•]\s?)?$/u)
/**
 * Tells for each mention what this document says it does with it: by the verb before it, the căn cứ that it stands in, the list that it goes
 * on with, or the lead-in above its item. Gives what cited documents are told to do to each other.
 */
export function readRelations(text: string, mentions: readonly Mention[], own: Owner = {}): readonly ToldBetween[] {
  const between: ToldBetween[] = []
  let before: Mention | undefined
  let reached = 0
  /** The mentions inside the subject of the last one. */
  let inside: Mention[] = []
  /** Of "Luật A được sửa đổi bởi Luật B, Luật C": the last of those that amend, and what A is to this document. */
  let amenders: { readonly last: Mention; readonly amended: Relation } | undefined
  for (const mention of mentions) {
    if (mention.kind === 'generic') continue
    if (mention.kind === 'document' && before?.kind === 'document' && givesShortName(text, before, mention)) {
      // It tells nothing new; a list goes on behind it.
      mention.relation = { value: 'refers' }
      reached = Math.max(reached, mention.end)
      continue
    }
    const left =
      before && mention.start - before.end < 240 ? stripProvisions(text.slice(before.end, mention.start)) : undefined
    // Nothing is told over the end of a sentence.
    const turned = left === undefined || /[.;] |\n/u.test(left) ? undefined : passiveEnd(left)
    const changed = turned === undefined ? undefined : relationOfWords(turned)
    if (mention.within) {
      const head = mention.within
      const told = verbBefore(text, head.end, mention.start)
      if (turned !== undefined && before) {
        if (changed)
          between.push({ from: mention, to: changedBy(mention, before, inside), relation: changed, citation: mention })
      } else if (told && told.verb.relation !== 'refers')
        between.push({
          from: actorOf(text, told, head, before),
          to: mention,
          relation: told.verb.relation,
          citation: mention,
        })
      else if (before?.within === head && listGap.test(text.slice(before.end, mention.start))) {
        const same = listedWith(between, mention, before)
        if (same)
          between.push(
            same.to === same.citation
              ? { ...same, to: mention, citation: mention }
              : { ...same, from: mention, citation: mention },
          )
      }
      inside.push(mention)
      reached = Math.max(mention.end, head.subject?.end ?? 0)
    } else {
      if (mention.kind === 'document') {
        const head = before?.within ?? before
        const gap = text.slice(reached, mention.start)
        if (turned !== undefined && before) {
          if (changed && before.kind === 'document')
            between.push({
              from: mention,
              to: changedBy(mention, before, inside),
              relation: changed,
              citation: mention,
            })
          if (changed && before.kind === 'self' && /^(?: đã)? (?:được|bị) /u.test(left ?? ''))
            mention.relation = { value: changed, voice: 'passive', extent: 'whole' }
          amenders = {
            last: mention,
            amended: before === amenders?.last ? amenders.amended : (head?.relation ?? before.relation),
          }
        } else if (head && reached > 0 && listGap.test(stripProvisions(gap)) && inherits(mention, head)) {
          const chained = before === amenders?.last
          // "…; Nghị định số …": the list of what was amended goes on.
          if (amenders && chained && gap.includes(';') && (mention.title || mention.type !== before?.type))
            mention.relation = amenders.amended
          else {
            // "1. Nghị định A về …; Nghị định B về … hết hiệu lực": the verb stands behind the last one.
            mention.relation =
              (!chained &&
                head.relation.value === 'refers' &&
                gap.includes(';') &&
                own.type !== 'news' &&
                verbAfter(text, mention)) ||
              head.relation
            if (amenders && chained) amenders = { ...amenders, last: mention }
          }
          const same = between.at(-1)
          if (same && same.citation === before && same.from === before && passiveBefore(text, before))
            between.push({ ...same, from: mention, citation: mention })
        } else if (before?.kind === 'document' && issuedFor(text, before, mention)) {
          between.push({ from: before, to: mention, relation: 'implements', citation: mention })
        } else if (head && secondSpeaker(text, reached, mention, head)) mention.relation = head.relation
        else mention.relation = asSaidBy(relationOf(text, mention, reached, own), mention, own.type)
      }
      inside = []
      reached = Math.max(mention.end, mention.subject?.end ?? 0)
    }
    before = mention
  }
  return between
}

/** "Nghị định A sửa đổi Nghị định B quy định chi tiết Luật C": it is B that guides C, unless "và" goes on with A. */
function actorOf(text: string, told: Told, head: Mention, before: Mention | undefined): Mention {
  if (before?.within !== head || before.kind !== 'document' || before.title || before.end > told.start) return head
  return /^[,;]? ?(?:và|đồng thời|bãi bỏ|thay thế)(?!\p{L})/u.test(text.slice(before.end, before.end + 14))
    ? head
    : before
}

function relationOf(text: string, mention: Mention, reached: number, own: Owner): Relation {
  const block = blockStart(text, mention.start)
  // Who proposes stands between the verb and the citation: "Theo đề nghị của Sở Nội vụ tại Tờ trình số …".
  const end = mention.issuer && mention.issuer.end < mention.start ? mention.issuer.start : mention.start
  const clause = Math.max(block, clauseStart(text, block, mention.start), mention.start - reach)
  const basis = basisWords(text, clause, mention.start, reached)
  if (basis === 'unnumbered') return { value: 'refers' }
  if (basis) return relationAt(text, 'basis', basis.start, basis.end)
  if (passiveBefore(text, mention)) return { value: 'refers' }
  const told = verbBefore(text, Math.max(block, end - reach), end)
  const extent = mention.provisions
    ? 'part'
    : /(?:khoản|[đĐ]iều|điểm|mục|Mục|cụm từ|một phần|Phụ lục) ?[^.;]{0,60}$/u.test(text.slice(told?.end ?? end, end))
      ? 'part'
      : 'whole'
  const leading = leadingVerb(text, mention, clause, reached, told, own.type)
  if (leading) return leading
  if (told?.verb.relation === 'implements' && onlyAssessed(text, told.start, mention.end)) return { value: 'refers' }
  if (told && fits(told, text, mention, own))
    return relationAt(text, told.verb.relation, told.start, told.end, extent, told.verb.voice)
  if (marker.test(text.slice(block, mention.start)) || marker.test(text.slice(clause, mention.start))) {
    const found = verbAfter(text, mention) ?? leadIn(text, block, pointsToRule(mention, own))
    if (found) return found
  } else if (
    /^(?:(?:các )?(?:quy định|nội dung)(?: tại)? ?)?$/iu.test(stripProvisions(text.slice(clause, mention.start)))
  ) {
    const found = verbAfter(text, mention)
    if (found) return found
  } else if (
    /(?:hiệu lực|này)[^.;\n]{0,40}, $/u.test(text.slice(Math.max(clause, mention.start - 80), mention.start))
  ) {
    const found = verbAfter(text, mention)
    if (found) return found
  }
  return (
    (pointsToRule(mention, own) ? undefined : accordingTo(text, mention, Math.max(clause, reached))) ?? {
      value: 'refers',
    }
  )
}

const changing = latin(
  /^[\s*•+-]*(?:(?:Điều )?(?:\d{1,3}|[a-zđ]|[IVX]+)[.)]\s)?(Sửa đổi|Bổ sung|Bãi bỏ|Hủy bỏ|Thay thế|Đính chính)(?!\p{L})/u,
)
/** What decides and amends; plans and letters change things, not documents. */
const deciding = new Set(['QĐ', 'NQ', 'NĐ', 'TT', 'TTLT', 'L', 'BL', 'PL', 'NQLT', 'QyĐ', 'QC'])

/** "Bãi bỏ 03 thủ tục hành chính … trong phần A1 tại Quyết định …": the verb that begins the clause holds for the first document in it. */
function leadingVerb(
  text: string,
  mention: Mention,
  clause: number,
  reached: number,
  told: Told | undefined,
  ownType: string | undefined,
): Relation | undefined {
  if (reached > clause || (told && told.verb.relation !== 'attached') || !deciding.has(ownType ?? '')) return undefined
  const match = changing.exec(text.slice(clause, Math.min(clause + 40, mention.start)))
  const verb = match?.[1]
  if (!match || verb === undefined) return undefined
  const between = text.slice(clause + match[0].length, mention.start)
  if (
    !/(?:tại|của|trong|kèm theo)(?: các)? $/u.test(between) ||
    /theo (?:quy định|nội dung|hướng dẫn)/u.test(between.slice(-40))
  )
    return undefined
  // Budgets and boards are changed too: a part of a document must be named.
  if (!/(?:điểm|khoản|điều|mục|phụ lục|phần|thứ tự|mẫu|dòng|cụm từ|nội dung) /iu.test(between)) return undefined
  const relation = relationOfWords(`${verb.toLowerCase()} `)
  const start = clause + match[0].length - verb.length
  return relation && relationAt(text, relation, start, start + verb.length, 'part')
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

/** Some verbs need their own surroundings. */
function fits({ verb, start, end }: Told, text: string, mention: Mention, own: Owner): boolean {
  const earlier = text.slice(Math.max(0, start - 12), start).toLowerCase()
  if (verb.relation === 'guides') return !text.startsWith(' của', end) && guidesItself(text, start)
  if (verb.words.endsWith('kèm theo')) return headsAppendix(text, start)
  if (verb.relation === 'proposal')
    return verb.words === 'xét' ? mention.type === 'TTr' : /(?:theo|xét|tại|sau khi xem xét) $/u.test(earlier)
  // Letters are answered, not laws.
  if (verb.relation === 'replies') return answered.has(mention.type) && !/(?:được|đã) $/u.test(earlier)
  if (strong.has(verb.relation) && !doneHere(text, start)) return false
  // What is done as a rule says is not the rule carried out: "thực hiện theo quy định tại Nghị định …".
  if (verb.relation === 'implements' && !verb.words.startsWith('theo')) {
    const way = text.slice(end, mention.start)
    if (
      /^ (?:theo (?:đúng |các |những )?|(?:\S+ ){0,2}hành vi )quy định/u.test(way) ||
      (/^ theo /u.test(way) && pointsToRule(mention, own))
    )
      return false
  }
  if (verb.words === 'thay') return /này $|bằng $|ban hành $/u.test(earlier)
  return true
}

const clauseEnd = latin(/;\s*|[.:]["”]?\s+(?=[\p{Lu}-])/gu)

/** Where the clause begins: behind the last semicolon or full stop. */
function clauseStart(text: string, block: number, at: number): number {
  const from = Math.max(block, at - reach)
  let start = 0
  for (const match of allMatches(text.slice(from, at), clauseEnd)) start = match.index + match[0].length
  return from + start
}

interface Word {
  readonly word: string
  readonly start: number
  readonly end: number
}

const letter = latin(/[\p{L}\p{N}]/u)

/** The word that ends last before `at`, not before `from`. */
function wordBefore(text: string, at: number, from: number): Word | undefined {
  let end = at
  while (end > from && !isWordAt(text, end - 1)) end -= 1
  let start = end
  while (start > from && isWordAt(text, start - 1)) start -= 1
  return start < end ? { word: text.slice(start, end).toLowerCase(), start, end } : undefined
}

function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return (code > 47 && code < 58) || (code > 64 && code < 91) || (code > 96 && code < 123)
  return code > 191 && code < 0x2000 ? true : letter.test(text.charAt(at))
}

/** The verb that ends right before `to`, fillers and provisions aside. */
function verbBefore(text: string, from: number, to: number): Told | undefined {
  let attached: Told | undefined
  let quoted = false
  let next: Word | undefined
  let at = to
  for (let steps = 0; steps < 22; steps += 1) {
    const word = wordBefore(text, at, from)
    if (!word) break
    const gap = text.slice(word.end, next?.start ?? to)
    if (!quoted && gap !== ' ' && /[.;:()"“”]/u.test(gap) && !(gap === '.' && next && /^\d/u.test(next.word))) {
      // Nothing is carried over the end of a sentence or an item; but what is quoted belongs to the verb: "Bãi bỏ cụm từ “…” tại khoản 1".
      if (!/["”]/u.test(gap) || /[.;:()]/u.test(gap)) break
      const open = text.slice(from, word.end).search(/["“][^"“”]*$/u)
      if (open < 0) break
      at = from + open
      quoted = true
      next = undefined
      continue
    }
    quoted = false
    const told = verbEndingAt(text, word, from)
    if (told) {
      if (told.verb.relation !== 'attached') return attached && !strong.has(told.verb.relation) ? attached : told
      // "Bãi bỏ Phụ lục I ban hành kèm theo Nghị định …": the stronger verb counts.
      attached ??= next?.word === 'của' ? undefined : told
      at = told.start
      next = { word: '', start: told.start, end: told.end }
      continue
    }
    // "làm thủ tục bổ sung theo mẫu ban hành kèm theo …"; "Thực hiện yêu cầu trên, Luật …".
    if ((attached && word.word === 'theo') || (gap.startsWith(',') && (word.word === 'trên' || word.word === 'này')))
      break
    const printed = text.slice(word.start, word.end)
    if (!filler.has(word.word) && !/^(?:\d+|[a-zA-ZđĐ]|[IVX]+)$/u.test(printed) && (!attached || steps > 12)) break
    at = word.start
    next = word
  }
  return attached
}

function verbEndingAt(text: string, last: Word, from: number): Told | undefined {
  const plain = plainLetters(last.word)
  for (const { words, verb } of [
    ...(byLastWord.get(plain) ?? []),
    ...(plain === last.word ? [] : (byLastWord.get(last.word) ?? [])),
  ]) {
    if (words.length === 1 && words[0] !== last.word) continue
    let first: Word = last
    let i = words.length - 2
    for (; i >= 0; i -= 1) {
      const word = wordBefore(text, first.start, from)
      if (!word || plainLetters(word.word) !== words[i] || headingEnds(text, word, first)) break
      first = word
    }
    if (i < 0) return { verb, start: first.start, end: last.end }
  }
  return undefined
}

/** "Báo cáo kết quả: Thực hiện …"; "I. TÌNH HÌNH" and below it "Thực hiện Nghị quyết …": a line in capitals ended between the words. */
function headingEnds(text: string, word: Word, next: Word): boolean {
  const printed = text.slice(word.start, word.end)
  const following = text.slice(next.start, next.end)
  const gap = text.slice(word.end, next.start)
  // A scanner's stray full stop ends nothing.
  if (/[:;()]/u.test(gap) || (gap.includes('.') && following.charAt(0) !== following.charAt(0).toLowerCase()))
    return true
  return gap.includes('\n') && printed === printed.toUpperCase() && following !== following.toUpperCase()
}

function verbAfter(text: string, mention: Mention): Relation | undefined {
  const right = text.slice(mention.end, mention.end + 400)
  const stop = /\.\s|\n|;/u.exec(right)
  const sentence = right.slice(0, stop?.index ?? right.length).toLowerCase()
  for (const verb of verbsAfter) {
    const at = sentence.indexOf(verb.words)
    if (at >= 0) return relationAt(text, verb.relation, mention.end + at, mention.end + at + verb.words.length)
  }
  return undefined
}

import type { Relation, RelationCode } from '../model/citation.ts'
import { latin } from '../text/letters.ts'
import type { Mention } from './mentions/mention.ts'
import { extentOf, readAround } from './relations/around.ts'
import { actorOf, changedBy, listedWith, type ToldBetween } from './relations/between.ts'
import { chained as begunBy } from './relations/chain.ts'
import { inherits, secondSpeaker } from './relations/handed-on.ts'
import { issuedFor } from './relations/issued-for.ts'
import { opensSentence } from './relations/opening.ts'
import { passiveBefore, passiveEnd, relationOfWords, stripProvisions } from './relations/passive.ts'
import { asSaidBy, type Owner } from './relations/rank.ts'
import { reference, relationOf } from './relations/rules.ts'
import { givesShortName } from './relations/short-name.ts'
import { verbAfter, verbBefore } from './relations/told.ts'

/** Between two documents of a list: a connector, or who speaks in the next one ("; ý kiến của đồng chí Bí thư tại"). */
const listGap = latin(
  /^(?: giữa [^;.:\n]{3,140};)?[\s,;)"”-]*(?:(?:và|hoặc|cùng|cùng với|đồng thời)\s?)?(?:các |những |theo |tại |của |tinh thần )?(?:(?:ý kiến|nội dung|kết luận|chỉ đạo|chủ trương|nhiệm vụ|yêu cầu)(?: [^\s,;.:()]+){0,12} (?:tại|trong|theo)(?: các)? )?$/iu,
)
/** Another item of a list with marks: what is said behind it is said of it alone. */
const nextItem = /\n\s*[-+•–]/u
/** Behind these a citation stands beside no other. */
const notListed = latin(/(?:đề nghị|đề xuất|báo cáo|trình)(?: [^\s,;.:()]+){0,12} (?:tại|trong|theo)(?: các)? $/iu)

/**
 * Tells for each mention what this document says it does with it: by the verb before it, the căn cứ that it stands in, the list that it goes
 * on with, or the lead-in above its item. Gives what cited documents are told to do to each other.
 */
export function readRelations(text: string, mentions: readonly Mention[], own: Owner = {}): readonly ToldBetween[] {
  const reader = new RelationReader(text, own)
  for (const mention of mentions) if (mention.kind !== 'generic') reader.read(mention)
  return reader.between
}

/** What was told so far, mention by mention. */
class RelationReader {
  readonly between: ToldBetween[] = []
  private before: Mention | undefined
  /** The end of what was read, subjects included. */
  private reached = 0
  /** The mentions inside the subject of the last one. */
  private inside: Mention[] = []
  /** The members so far of the list that is read, while nothing tells of them. */
  private untold: Mention[] = []
  /** Of "Luật A được sửa đổi bởi Luật B, Luật C": the last of those that amend, and what A is to this document. */
  private amenders: { readonly last: Mention; readonly amended: Relation } | undefined
  private readonly text: string
  private readonly own: Owner

  constructor(text: string, own: Owner) {
    this.text = text
    this.own = own
  }

  read(mention: Mention): void {
    const { text, before } = this
    if (mention.kind === 'document' && before?.kind === 'document' && givesShortName(text, before, mention)) {
      // It tells nothing new; a list goes on behind it.
      mention.relation = { value: 'refers', rule: 'short-name' }
      this.reached = Math.max(this.reached, mention.end)
      return
    }
    const left =
      before && mention.start - before.end < 240 ? stripProvisions(text.slice(before.end, mention.start)) : undefined
    // Nothing is told over the end of a sentence.
    const turned = left === undefined || /[.;] |\n/u.test(left) ? undefined : passiveEnd(left)
    const changed = turned === undefined ? undefined : relationOfWords(turned)
    if (mention.within) this.readInside(mention, mention.within, turned !== undefined, changed)
    else {
      if (mention.kind === 'document') this.readDocument(mention, left ?? '', turned !== undefined, changed)
      this.inside = []
      this.reached = Math.max(mention.end, mention.subject?.end ?? 0)
    }
    this.before = mention
  }

  /** What stands inside the subject of `head` is told by it. */
  private readInside(mention: Mention, head: Mention, turned: boolean, changed: RelationCode | undefined): void {
    const { text, before, between, inside } = this
    mention.relation = { value: 'refers', rule: 'inside-subject' }
    const told = verbBefore(text, head.end, mention.start)
    if (turned && before) {
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
    this.reached = Math.max(mention.end, head.subject?.end ?? 0)
  }

  private readDocument(mention: Mention, left: string, turned: boolean, changed: RelationCode | undefined): void {
    const { text, before, own, reached } = this
    const head = before?.within ?? before
    const gap = text.slice(reached, mention.start)
    if (turned && before) this.readAmender(mention, before, head, left, changed)
    else if (
      head?.kind === 'document' &&
      reached > 0 &&
      inherits(mention, head) &&
      isListGap(gap, head) &&
      !speaks(text, mention, gap)
    )
      this.goOn(mention, head, gap)
    else if (before?.kind === 'document' && issuedFor(text, before, mention)) {
      this.untold = []
      this.between.push({ from: before, to: mention, relation: 'implements', citation: mention })
      mention.relation = { value: 'refers', rule: 'issued-for' }
    } else if (head && secondSpeaker(text, reached, mention, head)) mention.relation = head.relation
    else {
      const around = readAround(text, mention, head, reached, own)
      mention.relation = asSaidBy(relationOf(around), mention, own.type)
      this.untold = mention.relation.rule === reference.id && opensSentence(around) ? [mention] : []
    }
  }

  /** "A được sửa đổi bởi mention". */
  private readAmender(
    mention: Mention,
    before: Mention,
    head: Mention | undefined,
    left: string,
    changed: RelationCode | undefined,
  ): void {
    mention.relation = { value: 'refers', rule: 'passive' }
    if (changed && before.kind === 'document')
      this.between.push({
        from: mention,
        to: changedBy(mention, before, this.inside),
        relation: changed,
        citation: mention,
      })
    if (changed && before.kind === 'self' && /^(?: đã)? (?:được|bị) /u.test(left))
      mention.relation = { value: changed, voice: 'passive', extent: 'whole', rule: 'passive' }
    this.amenders = {
      last: mention,
      amended: before === this.amenders?.last ? this.amenders.amended : (head?.relation ?? before.relation),
    }
  }

  /** The list that `head` stands in goes on. */
  private goOn(mention: Mention, head: Mention, gap: string): void {
    const { text, before, own, between } = this
    const chained = before === this.amenders?.last
    // "…; Nghị định số …": the list of what was amended goes on.
    if (this.amenders && chained && gap.includes(';') && (mention.title || mention.type !== before?.type))
      mention.relation = handed(text, this.amenders.amended, mention, head, gap)
    else {
      // "1. Nghị định A về …; Nghị định B về … hết hiệu lực": the verb stands behind the last one.
      const behind =
        !chained && head.relation.value === 'refers' && gap.includes(';') && !nextItem.test(gap) && own.type !== 'news'
          ? verbAfter(text, mention)
          : undefined
      // "Thực hiện Đề án được phê duyệt tại Quyết định A; Kế hoạch B": of A nothing is told, B is carried out as the Đề án is.
      const begun =
        !behind && head.relation.rule === reference.id && gap.includes(';')
          ? begunBy(readAround(text, mention, before, this.reached, own))
          : undefined
      mention.relation = asSaidBy(
        behind
          ? { ...behind, rule: 'verb-behind' }
          : begun
            ? { ...begun, rule: 'chain' }
            : handed(text, head.relation, mention, head, gap),
        mention,
        own.type,
      )
      // "Quyết định A; Quyết định B; Quyết định C hết hiệu lực": it is said of all.
      if (behind) for (const member of this.untold.splice(0)) member.relation = mention.relation
      else if (this.untold.length > 0) this.untold.push(mention)
      if (this.amenders && chained) this.amenders = { ...this.amenders, last: mention }
    }
    const same = between.at(-1)
    if (before && same && same.citation === before && same.from === before && passiveBefore(text, before))
      between.push({ ...same, from: mention, citation: mention })
  }
}

const speaking = latin(
  /^ (?:đã )?(?:yêu cầu|giao|nêu|chỉ rõ|nhấn mạnh|khẳng định|nghiêm cấm|xác định rõ|đề nghị)(?!\p{L})/u,
)

/** "Thực hiện Công điện A, Chỉ thị B yêu cầu các xã …": behind the comma the sentence itself begins, and B speaks in it. */
const speaks = (text: string, { end }: Mention, gap: string): boolean =>
  /^["”)]*,\s$/u.test(gap) && speaking.test(text.slice(end, end + 18))

/** Whether the list of `head` goes on over `gap`. Who speaks between them only goes on with what is carried out or rested on. */
function isListGap(gap: string, head: Mention): boolean {
  const plain = stripProvisions(gap)
  if (!listGap.test(plain)) return false
  if (plain.trim().length < 14 || plain.startsWith(' giữa ')) return true
  return (head.relation.value === 'implements' || head.relation.value === 'basis') && !notListed.test(plain)
}

/**
 * The relation of a list's head, of one that stands behind it: its own provisions tell how much of it is meant. What was issued with the head
 * ("Phụ lục I ban hành kèm theo Quyết định A và Quyết định B") was issued with both.
 */
function handed(text: string, relation: Relation, mention: Mention, head: Mention, gap: string): Relation {
  if (relation.extent === undefined) return relation
  const extent = extentOf(mention, gap)
  return {
    ...relation,
    extent: extent === 'whole' && (!head.provisions || issuedWith(text, head, gap)) ? relation.extent : extent,
  }
}

/** Whether a part that was issued with the head goes on to what the same clause joins to it. */
const issuedWith = (text: string, head: Mention, gap: string): boolean =>
  !gap.includes(';') && /kèm theo(?: các)? $/u.test(text.slice(Math.max(0, head.start - 16), head.start))

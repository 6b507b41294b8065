import { wordAt } from '../../lexicon/words/words.ts'
import type { Decision } from '../../model/rule.ts'
import { decide } from '../../text/ladder.ts'
import { isCapital } from '../../text/letters.ts'
import { verbBehindCommonName } from './common-name.ts'
import { type ActorPhrase, closeName } from './names/actor-phrase.ts'
import { beginnings } from './names/beginnings.ts'
import { headAt } from './names/heads.ts'
import { NameReading, type NameStep } from './names/reading.ts'
import { decideName } from './names/rules.ts'
import { namedThing } from './plain-subject.ts'

/** Who acts in an item of a part that gives orders, though no word of a body begins its name. */
export function readNamedThing(text: string, at: number, end: number): ActorPhrase | undefined {
  if (text.startsWith('Là ', at)) return undefined
  const head = headAt(text, at)
  if (head === undefined) {
    const subject = namedThing(text, at, end)
    return subject && closeName(text, at, subject.after, subject.stop)
  }
  const verb = isCapital(text.charCodeAt(at)) ? verbBehindCommonName(text, at, at + head.length, end) : -1
  return verb < 0 ? undefined : closeName(text, at, verb, text.slice(verb, wordAt(text, verb)?.end ?? verb + 1))
}

/**
 * Reads who acts from `at`: a name of a body or a list of them, up to the first duty verb. What each of its words says is told by
 * two ladders of records: how it begins (`beginnings`), and where it ends (`nameRules`).
 *
 * @param open whether the end of the text closes a name as well ("Giao Sở Nội vụ")
 * @param heading whether the text is a heading, which may be a name to its end ("3. Cơ quan chủ trì thẩm định")
 * @param told gets the id of each rule that decided on the way
 * @example readActor('Sở Y tế chủ trì, phối hợp …', 0, 40, false) covers "Sở Y tế"
 */
export function readActor(
  text: string,
  at: number,
  end: number,
  open: boolean,
  heading = false,
  told?: (rule: string) => void,
): ActorPhrase | undefined {
  return readName(text, at, end, open, heading, told).actor
}

/** The same; `hangsOnEnd` where another name might be read if the end of the text closed none, or did. */
function readName(
  text: string,
  at: number,
  end: number,
  open: boolean,
  heading: boolean,
  told: ((rule: string) => void) | undefined,
): { readonly actor: ActorPhrase | undefined; readonly hangsOnEnd: boolean } {
  const head = headAt(text, at)
  const begun = heard(decide(beginnings, { text, at, end, head }), told)
  if (begun !== undefined) return { actor: closed(text, at, begun), hangsOnEnd: false }
  const name = new NameReading(text, at, at + Math.max(1, (head ?? '').trimEnd().length), end, open, heading)
  const actor = closed(text, at, nameEnd(name, told))
  return { actor, hangsOnEnd: name.hangsOnEnd }
}

const closed = (text: string, at: number, step: NameStep): ActorPhrase | undefined =>
  step === 'nobody' || !('ends' in step) ? undefined : closeName(text, at, step.ends, step.stop)

/**
 * Reads who is told to act from `at`: the end of the text may close the name ("Giao Sở Nội vụ"), but a verb that ends it sooner is what is done
 * ("Giao giáo viên chủ nhiệm nhắc các nhà …").
 */
export function readAddressee(text: string, at: number, end: number): ActorPhrase | undefined {
  const { actor: named, hangsOnEnd } = readName(text, at, end, true, false, undefined)
  if (!hangsOnEnd) return named
  const acting = readActor(text, at, end, false)
  return acting !== undefined && (named === undefined || acting.end < named.end) ? acting : named
}

/** Reads the words of a name up to the one that ends it. */
function nameEnd(name: NameReading, told: ((rule: string) => void) | undefined): NameStep {
  while (name.next()) {
    const step = heard(decideName(name), told) ?? { passes: name.word.length }
    if (step === 'nobody' || 'ends' in step) return step
    name.pass(step)
  }
  return name.open && name.at >= name.end ? { ends: name.end, stop: '' } : 'nobody'
}

function heard<Value>(
  decision: Decision<Value> | undefined,
  told: ((rule: string) => void) | undefined,
): Value | undefined {
  if (decision !== undefined) told?.(decision.rule)
  return decision?.value
}

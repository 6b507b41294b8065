import { tellsClassApart } from '../../lexicon/actor-words.ts'
import { wordAt } from '../../lexicon/words/words.ts'
import { isCapital, latin } from '../../text/letters.ts'
import type { ActorPhrase } from './names/actor-phrase.ts'
import { isPlainVerb, isVerbBehindName, skipSpaces, verbAt } from './verbs.ts'
import { isOpenVerb } from './verbs-of-names.ts'

/* A class of bodies or people in small letters, which its work or what it has tells apart: "các hộ trồng vải", "các trường có học sinh bán trú". */

/** Not those offices whose work goes on their names: "các cơ quan tham mưu", "các ban xây dựng Đảng". */
const opening = latin(
  /(?:các|những|một số|toàn thể) (?!(?:cơ quan|đơn vị|tổ chức|ban|ngành|bộ|sở|địa phương|lực lượng|cấp|đội|tổ(?! trưởng)|phòng|khoa|đoàn|đồng chí)(?!\p{L}))(?=\p{Ll})|(?=(?:gia đình|thân nhân|bà con|nhân dân) \p{Ll})/uy,
)
const nextWord = latin(/\p{L}+|\d+|[^\s]/uy)
/** Behind such a word or mark no class goes on. */
const closing = latin(
  /^(?:[^\p{L}\d]|để|nhằm|theo|trong|trước|sau|khi|nếu|vào|về|cho|và|hoặc|bằng|mỗi|cứ|như|đồng thời)$/u,
)
const telling = new Set(tellsClassApart)
const mostWords = 12
const mostVerbs = 4

/**
 * The class that begins at `at`, up to the verb of what is done with it; undefined where none begins, or no verb stands behind it. A verb
 * tells the class apart, and is not that verb, where it is one of those by which people live or what they have, or a short one right behind
 * its noun, and another verb follows in the same clause.
 *
 * @example of "các hộ trồng vải tăng cường thu gom" the class is "các hộ trồng vải"
 */
export function classPhrase(text: string, at: number, end: number): ActorPhrase | undefined {
  opening.lastIndex = at
  if (!opening.test(text)) return undefined
  const head = opening.lastIndex
  const verbs = verbsBehind(text, behind(text, head), end)
  const [first, ...later] = verbs
  if (first === undefined) return undefined
  const isRightBehind = skipSpaces(text, behind(text, head)) === first.at
  // "phối hợp với gia đình quản lý học sinh": without "các" only one kind of people is meant.
  const isClass = head > at
  const tells = isClass && (telling.has(first.verb) || (isRightBehind && !first.isListed && !first.verb.includes(' ')))
  const next =
    later.find(({ isListed }) => isListed) ?? later.find((verb) => verb.at > first.at + first.verb.length + 1)
  const duty = tells ? (next ?? later[0] ?? first) : first
  return { start: at, end: text.slice(0, duty.at).trimEnd().length, stop: duty.verb, after: duty.at }
}

/** Behind the noun of the class: "hộ", "doanh nghiệp". */
const behind = (text: string, head: number): number => wordAt(text, head)?.end ?? head + 1

interface FoundVerb {
  readonly at: number
  readonly verb: string
  /** One of the verbs of this register: "kiểm tra", "lập". */
  readonly isListed: boolean
}

/** "sản xuất và kinh doanh giống": where the second of two works ends that tell the class apart, joined at `at`. */
function secondWork(text: string, at: number, first: FoundVerb | undefined): number | undefined {
  if (first === undefined || !telling.has(first.verb) || first.at + first.verb.length + 1 !== at) return undefined
  const second = wordAt(text, at + 'và '.length)
  return second?.verb === undefined ? undefined : second.end
}

/** The first verbs behind the noun of a class, in its clause and before any name in capitals. */
function verbsBehind(text: string, from: number, end: number): readonly FoundVerb[] {
  const found: FoundVerb[] = []
  let at = from
  for (let i = 0; i < mostWords && found.length < mostVerbs; i += 1) {
    at = skipSpaces(text, at)
    nextWord.lastIndex = at
    const word = nextWord.exec(text)?.[0]
    const joined = word === 'và' ? secondWork(text, at, found.at(-1)) : undefined
    if (joined !== undefined) {
      at = joined
      continue
    }
    if (word === undefined || at >= end || closing.test(word) || isCapital(word.charCodeAt(0))) break
    const listed = verbAt(text, at, end)
    const known = wordAt(text, at)
    if (listed !== undefined) {
      found.push({ at, verb: listed, isListed: true })
      at += listed.length
      continue
    }
    const verb = known === undefined ? word : text.slice(known.start, known.end)
    const isVerb =
      telling.has(verb) ||
      (known !== undefined &&
        known.mainly !== 'noun' &&
        (isPlainVerb(text, known, end) || isOpenVerb(text, known) || isVerbBehindName(text, known, end)))
    if (isVerb) found.push({ at, verb, isListed: false })
    at = Math.max(known?.end ?? 0, at + word.length)
  }
  return found
}

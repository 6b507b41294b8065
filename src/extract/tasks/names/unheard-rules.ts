import { courtesies, livelihoods } from '../../../lexicon/actor-words.ts'
import { oftenBefore } from '../../../lexicon/words/pairs.ts'
import { syllableNumber } from '../../../lexicon/words/syllables.ts'
import { areWord, type Word } from '../../../lexicon/words/words.ts'
import { workOfBodies } from '../../../lexicon/work-of-bodies.ts'
import { latin } from '../../../text/letters.ts'
import { syllableAt } from '../joints.ts'
import { isCommonName, isObliged } from '../name-ends.ts'
import { tellsOfBody } from '../verbs.ts'
import { isDoneTo, isLevelWord } from '../verbs-of-names.ts'
import { before, isNamed } from './end-rules.ts'
import { beginsActor } from './heads.ts'
import type { NameReading, NameRule } from './reading.ts'

const notDone = new Set([...livelihoods, ...workOfBodies, ...courtesies])
const doneTo = latin(/^ [\p{Ll}\d“"]/u)

/** The words that documents never have behind the last syllable of what was read: no name goes on with them. */
function isUnheard({ text, at, before: last }: NameReading, known: Word): boolean {
  if (isLevelWord(text.slice(at, known.end))) return false
  const first = syllableNumber(last, 0, last.length)
  if (first === 0) return false
  const second = syllableAt(text, at)
  return second > 0 && oftenBefore(first, second) === 0 && !areWord(first, second)
}

const isWhole = (name: NameReading): boolean => isNamed(name) || isCommonName(name.text, name.start, name.at)

/** Such words that name bodies and places, or what people live by and bodies work at, or how somebody asks. */
const names = (text: string, known: Word): boolean =>
  (known.syllables === 1 && (known.adjective || known.mainly !== 'verb')) ||
  tellsOfBody.test(text.slice(known.start, known.end + 12)) ||
  notDone.has(text.slice(known.start, known.end))

/** What no other rule knows, told by what documents have side by side. */
export const unheardRules: readonly NameRule[] = [
  {
    id: 'actor-draws-up-again',
    says: '"lập lại" is done, whatever word the dictionary ends with "lập": "chủ đầu tư lập lại dự toán"',
    at: ['lập'],
    decides: ({ text, at, start }) =>
      at > start && text.startsWith('lập lại ', at) ? { ends: at, stop: 'lập lại' } : undefined,
    examples: [{ text: 'Chủ đầu tư lập lại dự toán', name: 'Chủ đầu tư', open: true }],
    counterExamples: [{ text: 'Chủ đầu tư lập dự toán', name: 'Chủ đầu tư', open: true }],
  },
  {
    id: 'actor-unheard-verb',
    says: 'a word that may be a verb, with what it is done to, where documents never have it behind the name: "Các chi đoàn sinh hoạt chủ điểm"',
    at: 'a verb',
    decides: (name) => {
      const { text, known, heading, before: last, limit } = name
      if (heading || known?.verb === undefined || known.grammar || name.follows || last === 'phó') return undefined
      if (!name.isFree || !isWhole(name) || names(text, known) || beginsActor(text, known.start)) return undefined
      return doneTo.test(text.slice(known.end, known.end + 2)) &&
        isDoneTo(text, known.end) &&
        isUnheard(name, known) &&
        !isObliged(text, known.end, limit)
        ? before(name, known)
        : undefined
    },
    examples: [{ text: 'Các chi đoàn sinh hoạt chủ điểm tháng 3', name: 'Các chi đoàn' }],
    counterExamples: [{ text: 'Các trung tâm sinh hoạt rà soát tiến độ', name: 'Các trung tâm sinh hoạt' }],
  },
]

import { namedByWork, noNameGoesOn } from '../../lexicon/actor-words.ts'
import { namedByVerb } from '../../lexicon/actors.ts'
import { wordAt } from '../../lexicon/words/words.ts'
import { isCapital, latin } from '../../text/letters.ts'
import { isPlainVerb, isVerbBehindName } from './verbs.ts'

const toldByWork = new Set([...namedByVerb, ...namedByWork])
const nextWord = latin(/\p{L}+/uy)
/** What ends the search: a mark, or a word that no plain name goes on with before its verb. */
const goesNoFurther = new Set(noNameGoesOn)
const reach = 90
/** So many words may stand between the work that tells a body apart and the verb of its duty: "đơn vị thi công đường dọn …". */
const between = 3

/**
 * Where the verb begins behind a body that has no name of its own: "Trạm y tế phun thuốc", "Các cơ quan treo cờ", "Đơn vị thi công dọn vật
 * liệu". Asked only for an item of a part that gives orders, whose head is known to be a body.
 *
 * @param from behind the first word of the name
 * @returns -1 where no verb of the dictionary stands before the clause ends
 */
export function verbBehindCommonName(text: string, at: number, from: number, end: number): number {
  const limit = Math.min(end, at + reach)
  const byWork = toldByWork.has(lastWord(text.slice(at, from)))
  let first = -1
  let passed = 0
  for (let position = from; position < limit; ) {
    if (text.charCodeAt(position) === 32) position += 1
    nextWord.lastIndex = position
    const match = nextWord.exec(text)
    // A name with a capital is a name of its own.
    if (!match || goesNoFurther.has(match[0]) || isCapital(match[0].charCodeAt(0))) return first
    const found = wordAt(text, position)
    if (found && (isPlainVerb(text, found, end) || isVerbBehindName(text, found, end))) {
      if (first >= 0 || !byWork) return position
      first = position
    }
    if (first >= 0 && ++passed > between + 1) return first
    position = found?.end ?? match.index + match[0].length
  }
  return first
}

function lastWord(words: string): string {
  return words.trimEnd().split(' ').at(-1)?.toLowerCase() ?? ''
}

import { actorHeads, determiners } from '../../../lexicon/actors.ts'
import { byFirstLetter } from '../../../text/first-letters.ts'
import { isLetter, latinPattern } from '../../../text/letters.ts'

/** Behind the beginning of a name stands no small letter that goes on its last word. */
const behind = '(?<=[ ,.]|(?![\\p{Ll}]))'
/** So many determiners may stand before it: "tất cả các Sở". */
const mostDeterminers = 2

/** Some hundred heads are too many to try them all at each word: only those are tried that begin with its first letter. */
const headsWith = byFirstLetter(actorHeads)
const headPatterns = new Map<string, RegExp | null>()
const determinersWith = byFirstLetter(determiners)
const determinerPatterns = new Map<string, readonly RegExp[]>()

/** What a head that begins with a letter looks like; null where none does. */
function headPattern(letter: string): RegExp | null {
  let found = headPatterns.get(letter)
  if (found === undefined) {
    const heads = headsWith(letter)
    found = heads.length === 0 ? null : latinPattern(`(?:${heads.join('|')})${behind}`, 'y')
    headPatterns.set(letter, found)
  }
  return found
}

function determinerPattern(letter: string): readonly RegExp[] {
  let found = determinerPatterns.get(letter)
  if (found === undefined) {
    found = determinersWith(letter).map((determiner) => latinPattern(`${determiner} `, 'y'))
    determinerPatterns.set(letter, found)
  }
  return found
}

/** Where the beginning of a name ends that stands at `at`, behind so many determiners at most; -1 where none does. */
function headEnd(text: string, at: number, most: number): number {
  if (!isLetter(text.charCodeAt(at))) return -1
  const letter = text.charAt(at)
  for (const determiner of most > 0 ? determinerPattern(letter) : []) {
    determiner.lastIndex = at
    const end = determiner.test(text) ? headEnd(text, determiner.lastIndex, most - 1) : -1
    if (end >= 0) return end
  }
  const head = headPattern(letter)
  if (head === null) return -1
  head.lastIndex = at
  return head.test(text) ? head.lastIndex : -1
}

/** How a name of a body or a person in office begins at `at`: "các Sở ", "Ban "; undefined where none does. */
export function headAt(text: string, at: number): string | undefined {
  const end = headEnd(text, at, mostDeterminers)
  return end < 0 ? undefined : text.slice(at, end)
}

/** Whether a name of a body or a person in office begins at `at`. */
export const beginsActor = (text: string, at: number): boolean => headEnd(text, at, mostDeterminers) >= 0

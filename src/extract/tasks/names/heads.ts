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

/** How many characters tell at the beginning of a sentence how many of them act: "14 tổ trưởng"; 0 where none do. */
function countedAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < 48 || code > 57 || (at > 1 && !/[.;:\n>*)+-]/u.test(text.charAt(at - 2)))) return 0
  counted.lastIndex = at
  return counted.exec(text)?.[0].length ?? 0
}
const counted = /\d{1,3} (?=\p{Ll})/uy

/** Where the beginning of a name ends that stands at `at`, behind so many determiners at most; -1 where none does. */
function headEnd(text: string, at: number, most: number): number {
  if (!isLetter(text.charCodeAt(at))) {
    const several = most === mostDeterminers ? countedAt(text, at) : 0
    return several > 0 ? headEnd(text, at + several, 0) : -1
  }
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

import { actorHeads, determiner } from '../../../lexicon/actors.ts'
import { byFirstLetter } from '../../../text/first-letters.ts'
import { isLetter, latinPattern } from '../../../text/letters.ts'

/** Behind the beginning of a name stands no small letter that goes on its last word. */
const behind = '(?<=[ ,.]|(?![\\p{Ll}]))'
const determined = latinPattern(`${determiner}{0,2}(?:${actorHeads.join('|')})${behind}`, 'y')
const determines = latinPattern(determiner, 'y')

/** The patterns of heads by their first letter, null where none begins so: some hundred heads are too many to try them all at each word. */
const headsWith = byFirstLetter(actorHeads)
const patterns = new Map<string, RegExp | null>()

/** The pattern of what may begin a name at `at`; undefined where no name begins with the letter there. */
function patternAt(text: string, at: number): RegExp | undefined {
  determines.lastIndex = at
  if (determines.test(text)) return determined
  if (!isLetter(text.charCodeAt(at))) return undefined
  const letter = text.charAt(at)
  let found = patterns.get(letter)
  if (found === undefined) {
    const heads = headsWith(letter)
    found = heads.length === 0 ? null : latinPattern(`(?:${heads.join('|')})${behind}`, 'y')
    patterns.set(letter, found)
  }
  return found ?? undefined
}

/** How a name of a body or a person in office begins at `at`: "các Sở ", "Ban "; undefined where none does. */
export function headAt(text: string, at: number): string | undefined {
  const pattern = patternAt(text, at)
  if (pattern === undefined) return undefined
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}

/** Whether a name of a body or a person in office begins at `at`. */
export function beginsActor(text: string, at: number): boolean {
  const pattern = patternAt(text, at)
  if (pattern === undefined) return false
  pattern.lastIndex = at
  return pattern.test(text)
}

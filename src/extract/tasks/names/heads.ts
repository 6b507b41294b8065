import { actorHeads, determiner } from '../../../lexicon/actors.ts'
import { byFirstLetter } from '../../../text/first-letters.ts'
import { latinPattern } from '../../../text/letters.ts'

/** Behind the beginning of a name stands no small letter that goes on its last word. */
const behind = '(?<=[ ,.]|(?![\\p{Ll}]))'
const determined = latinPattern(`${determiner}{0,2}(?:${actorHeads.join('|')})${behind}`, 'y')
const determines = latinPattern(determiner, 'y')

/** The heads by their first letter, and their patterns: some hundred heads are too many to try them all at each word. */
const heads = byFirstLetter(actorHeads)
const patterns = new Map<string, RegExp>()

/** The pattern of what may begin a name at `at`; undefined where no name begins with the letter there. */
function patternAt(text: string, at: number): RegExp | undefined {
  determines.lastIndex = at
  if (determines.test(text)) return determined
  const letter = text.charAt(at)
  const known = patterns.get(letter)
  if (known) return known
  const sources = heads.get(letter)
  if (sources === undefined) return undefined
  const made = latinPattern(`(?:${sources.join('|')})${behind}`, 'y')
  patterns.set(letter, made)
  return made
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

import { actorHeads, determiners } from '../../../lexicon/actors.ts'
import { latinPattern } from '../../../text/letters.ts'

const head = latinPattern(`${determiners}(?:${actorHeads.join('|')})(?<=[ ,.]|(?![\\p{Ll}]))`, 'y')

/** How a name of a body or a person in office begins at `at`: "các Sở ", "Ban "; undefined where none does. */
export function headAt(text: string, at: number): string | undefined {
  head.lastIndex = at
  return head.exec(text)?.[0]
}

/** Whether a name of a body or a person in office begins at `at`. */
export function beginsActor(text: string, at: number): boolean {
  head.lastIndex = at
  return head.test(text)
}

import { bare } from '../../text/bare.ts'
import { dutyOfSentence, firstSentenceEnd } from './clauses.ts'

/**
 * Whether a name is that of the writer: its own name, the first words of it, or one of its parts.
 *
 * @param issuer in search form (see `bare`); a scanner loses marks in the capitals of a letterhead
 * @example namesIssuer('Cục Thuế', 'cuc thue tinh son la')
 */
export function namesIssuer(name: string, issuer: string): boolean {
  const actor = bare(name)
  // "Ban Dân vận các huyện ủy" are others than the issuer "Ban Dân vận".
  const within = actor.startsWith(`${issuer} `) && !actor.startsWith(`${issuer} cac `)
  return within || issuer === actor || issuer.startsWith(`${actor} `)
}

/** A letter in which the issuer tells what it does or thinks: "Cục Thuế ghi nhận vướng mắc …". */
export function tellsOfIssuer(text: string, start: number, end: number, issuer: string): boolean {
  if (issuer.length < 5) return false
  const duty = dutyOfSentence(text, start, firstSentenceEnd(text, start, end), false)
  return (
    duty !== undefined && duty.giving === undefined && namesIssuer(text.slice(duty.actor.start, duty.actor.end), issuer)
  )
}

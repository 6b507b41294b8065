import { issuerWord } from '../../identity/issuer.ts'
import { subjectMark } from '../../lexicon/header-cues.ts'
import type { Layout } from '../../syntax/layout.ts'
import { latin, latinPattern } from '../../text/letters.ts'
import { isCapitals, isDateLine, isPageCaption, isPageFurniture, isProse, titleWord } from './cues.ts'

/** So many lines may stand between the top of such a letterhead and what is below it, and so many a trích yếu may take. */
const reach = { lines: 12, subject: 3 }
const longestName = 120

const subject = latinPattern(`^[._:;,'"* -]{0,5}(?:${subjectMark}|[Vv]ề việc )`)
/** A place, and the day as words or figures; nothing behind. */
const placeAndDay = latin(/^\p{Lu}[^:;()]{2,40}, ?(?:ng[àa]y|hồi|lúc|\d)[^:;]{4,60}$/u)
const endOfSentence = /[.;:!?…]$/u

/**
 * The first line of a letterhead that has neither quốc hiệu nor number: the issuer's name in capitals, place and day, or "V/v …", right above a
 * title or the addressees at `below`. Undefined where other lines stand there.
 */
export function weakLetterhead(layout: Layout, top: number, below: number): number | undefined {
  let found: number | undefined
  /** Lines in small letters, which are the rest of a trích yếu if "V/v" stands above them. */
  let open = 0
  for (let i = below - 1; i >= Math.max(top, below - reach.lines); i -= 1) {
    const line = layout.lines[i]
    if (line?.kind === 'bar') return found
    if (line?.kind !== 'text') continue
    const text = layout.lineText(line)
    if (isPageFurniture(text) || isPageCaption(text) || line.heading > 0 || titleWord(text, false)) return found
    const isSubject = subject.test(text)
    const isName = isCapitals(text) && text.length <= longestName
    if (isSubject || (isDateLine(text) && placeAndDay.test(text)) || (isName && issuerWord(text) !== undefined)) {
      found = i
      open = 0
    } else if (!isName) {
      open += 1
      if (open > reach.subject || isProse(text) || endOfSentence.test(text)) return found
    }
  }
  return found
}

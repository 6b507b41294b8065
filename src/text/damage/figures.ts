import { isFigureAt, type Mend, type Token } from './mends.ts'

/* "Tờ trình số31/TTr-UBND", "ngày03 tháng9": a figure that touches its word. */

const beforeFigure: ReadonlySet<string> = new Set('số ngày tháng năm khoản điều quý tuần'.split(' '))
const behindFigure: ReadonlySet<string> = new Set('tháng năm của ngày'.split(' '))
const longest = 5

/** The mends of a word that a figure touches; words that name a number, a day or a provision only. */
export function mendFigure(text: string, token: Token): readonly Mend[] {
  const mends: Mend[] = []
  const figureBefore = isFigureAt(text, token.start - 1)
  if (figureBefore && behindFigure.has(text.slice(token.start, token.end).toLowerCase()))
    mends.push({ start: token.start, end: token.start, put: ' ' })
  if (!figureBefore && isFigureAt(text, token.end) && takesFigure(text, token))
    mends.push({ start: token.end, end: token.end, put: ' ' })
  return mends
}

/** Whether a run of letters is one of the words that a figure follows, standing by itself. */
function takesFigure(text: string, token: Token): boolean {
  if (token.end - token.start > longest || (token.start > 0 && '_/-&@.'.includes(text.charAt(token.start - 1))))
    return false
  return beforeFigure.has(text.slice(token.start, token.end).toLowerCase())
}

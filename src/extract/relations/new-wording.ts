import { latin } from '../../text/letters.ts'
import { allMatches } from '../../text/matches.ts'

/** New wordings of whole articles are long. */
const reach = 6000
const opens = latin(/(?:như sau|sau đây|mới|là|thành)\s?:?\s*$/u)

/**
 * Whether a place stands inside the quoted new wording of a document that is amended: "Sửa đổi Điều 3 như sau: “Điều 3. …”". What is said there
 * is said by that document. Quotation marks inside it are counted; straight ones tell nothing.
 */
export function inNewWording(text: string, at: number): boolean {
  const least = Math.max(0, at - reach)
  const quotes = quotesOf(text)
  const behind = firstFrom(quotes, at)
  let closed = 0
  for (let k = behind - 1; k >= 0; k -= 1) {
    const place = quotes[k] ?? -1
    if (place < least) return false
    if (text.charCodeAt(place) === closing) closed += 1
    else if (closed === 0)
      return opens.test(text.slice(Math.max(0, place - 16), place)) && isClosed(text, quotes, behind, at)
    else closed -= 1
  }
  return false
}

/** Whether the quotation is closed within reach: one that is not may end anywhere. `behind` is the first of the marks behind the place. */
function isClosed(text: string, quotes: readonly number[], behind: number, at: number): boolean {
  let open = 0
  for (let k = behind; k < quotes.length && (quotes[k] ?? 0) < at + reach; k += 1) {
    if (text.charCodeAt(quotes[k] ?? 0) === opening) open += 1
    else if (open === 0) return true
    else open -= 1
  }
  return false
}

/** Where quotation marks stand in a text, for the text that was asked for last: each citation in it asks again. */
let marked = { text: '', quotes: [] as readonly number[] }

function quotesOf(text: string): readonly number[] {
  if (marked.text !== text) marked = { text, quotes: allMatches(text, mark).map(({ index }) => index) }
  return marked.quotes
}
const mark = /[“”]/gu

/** The first of places in their order that is not before `at`; how many there are where none is. */
function firstFrom(places: readonly number[], at: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}
const opening = 0x201c
const closing = 0x201d

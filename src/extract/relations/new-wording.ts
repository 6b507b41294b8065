import { latin } from '../../text/letters.ts'

/** New wordings of whole articles are long. */
const reach = 6000
const opens = latin(/(?:như sau|sau đây|mới|là|thành)\s?:?\s*$/u)

/**
 * Whether a place stands inside the quoted new wording of a document that is amended: "Sửa đổi Điều 3 như sau: “Điều 3. …”". What is said there
 * is said by that document. Quotation marks inside it are counted; straight ones tell nothing.
 */
export function inNewWording(text: string, at: number): boolean {
  const least = Math.max(0, at - reach)
  // Most documents quote nothing.
  if (!text.slice(least, at).includes('“')) return false
  let closed = 0
  for (let i = at - 1; i >= least; i -= 1) {
    const c = text.charCodeAt(i)
    if (c === closing) closed += 1
    else if (c === opening) {
      if (closed === 0) return opens.test(text.slice(Math.max(0, i - 16), i)) && isClosed(text, at)
      closed -= 1
    }
  }
  return false
}

/** Whether the quotation is closed: one that is not may end anywhere. */
function isClosed(text: string, at: number): boolean {
  let open = 0
  for (let i = at; i < text.length && i < at + reach; i += 1) {
    const c = text.charCodeAt(i)
    if (c === opening) open += 1
    else if (c === closing) {
      if (open === 0) return true
      open -= 1
    }
  }
  return false
}
const opening = 0x201c
const closing = 0x201d

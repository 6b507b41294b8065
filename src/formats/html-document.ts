import type { DefaultTreeAdapterTypes } from 'parse5'
import { foldSearch } from '../text/fold.ts'

export type HtmlElement = DefaultTreeAdapterTypes.Element
type Node = DefaultTreeAdapterTypes.Node

export const isElement = (node: Node): node is HtmlElement => 'tagName' in node

const furniture = new Set(['nav', 'aside', 'footer', 'menu', 'script', 'style', 'noscript', 'svg', 'form'])
const furnitureRole = /^(?:navigation|banner|contentinfo|search|complementary)$/u

/** How much text an element holds, and how much of it is links. */
interface Weight {
  readonly text: number
  readonly linked: number
}

const depthLimit = 400

/**
 * The element that holds the document within a page: menus, lists of links and what stands around a page are taken out; then the
 * smallest element that holds quốc hiệu or the Party's name and the closing; without such, all that is left.
 */
export function documentWithin(body: HtmlElement): HtmlElement {
  prune(body, 0)
  let at = body
  for (let depth = 0; depth < depthLimit; depth += 1) {
    const below = at.childNodes.filter(isElement).find((one) => isWhole(one))
    if (!below || below.tagName === 'table' || below.tagName === 'tbody' || below.tagName === 'tr') {
      // A layout table around the page: the cell that holds the whole document.
      const cell = below && cellOf(below)
      if (!cell) return at
      at = cell
    } else at = below
  }
  return at
}

function cellOf(table: HtmlElement): HtmlElement | undefined {
  const waiting: HtmlElement[] = [table]
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    if ((at.tagName === 'td' || at.tagName === 'th') && isWhole(at)) return at
    if (at.tagName !== 'td' && at.tagName !== 'th') waiting.push(...at.childNodes.filter(isElement))
  }
  return undefined
}

function isWhole(element: HtmlElement): boolean {
  const text = foldSearch(textOf(element))
  return (
    /cong hoa xa hoi chu nghia viet nam|dang cong san viet nam/u.test(text) &&
    /noi nhan|\.\/\.|\b(?:kt|tm|tl|tuq)\./u.test(text)
  )
}

function prune(element: HtmlElement, depth: number): Weight {
  let text = 0
  let linked = 0
  const kept: (typeof element.childNodes)[number][] = []
  for (const one of element.childNodes) {
    if (one.nodeName === '#text' && 'value' in one) text += one.value.trim().length
    if (!isElement(one)) {
      kept.push(one)
      continue
    }
    if (depth > depthLimit || furniture.has(one.tagName) || furnitureRole.test(roleOf(one))) continue
    const weight = prune(one, depth + 1)
    const links = one.tagName === 'a' ? weight.text : weight.linked
    if (isLinkList(one, weight.text, links)) continue
    text += weight.text
    linked += links
    kept.push(one)
  }
  element.childNodes = kept
  return { text, linked }
}

const roleOf = (element: HtmlElement): string => element.attrs.find(({ name }) => name === 'role')?.value ?? ''

/** A block whose text is nearly all links: a menu, related documents. A sentence that cites with links is none. */
function isLinkList(element: HtmlElement, text: number, linked: number): boolean {
  return /^(?:ul|ol|div|table|section|header|dl)$/u.test(element.tagName) && text > 60 && linked > text * 0.7
}

function textOf(element: HtmlElement): string {
  const parts: string[] = []
  const waiting: Node[] = [element]
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    if (at.nodeName === '#text' && 'value' in at) parts.push(at.value)
    else if ('childNodes' in at) waiting.push(...[...at.childNodes].reverse())
  }
  return parts.join('')
}

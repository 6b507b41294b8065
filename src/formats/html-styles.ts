import type { DefaultTreeAdapterTypes } from 'parse5'
import { type HtmlElement, isElement } from './html-document.ts'

type Node = DefaultTreeAdapterTypes.Node

/** Rules that are looked at in a page's style sheets, and letters of one sheet. */
const limits = { rules: 2000, letters: 500_000 }
/** "p.MsoNormal", ".tieu-de", "h1": what stands within or beside another is not told apart. */
const plainSelector = /^([a-z][a-z0-9]*)?(?:\.([\w-]+))?$/iu
const wanted = /(?:font-family|text-transform|mso-hide|display|visibility)\s*:/iu

/** The declarations that a page's own style sheets make for elements and classes, as one style each. */
export type StyleSheet = ReadonlyMap<string, string>

/** Reads the `<style>` elements of a page: what Word wrote there names the fonts of its paragraphs (`p.MsoNormal {font-family:".VnTime"}`). */
export function styleSheetOf(page: Node): StyleSheet {
  const sheet = new Map<string, string>()
  for (const css of sheetsOf(page)) {
    const rules = css
      .slice(0, limits.letters)
      .replace(/<!--|-->|\/\*[^*]*\*\//gu, ' ')
      .split('}')
    for (const rule of rules.slice(0, limits.rules)) {
      const [selectors = '', declarations = ''] = rule.split('{')
      if (!wanted.test(declarations) || selectors.trimStart().startsWith('@')) continue
      for (const one of selectors.split(',')) {
        const key = one.trim().toLowerCase()
        if (key !== '' && plainSelector.test(key)) sheet.set(key, `${sheet.get(key) ?? ''};${declarations}`)
      }
    }
  }
  return sheet
}

function sheetsOf(page: Node): string[] {
  const found: string[] = []
  const waiting: Node[] = [page]
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    if (isElement(at) && at.tagName === 'style')
      found.push(at.childNodes.map((one) => ('value' in one ? one.value : '')).join(''))
    else if ('childNodes' in at) waiting.push(...[...at.childNodes].reverse())
  }
  return found
}

/** How an element is drawn: what the sheets say of its name and classes, then what it says itself. */
export function styleOf(element: HtmlElement, sheet: StyleSheet): string {
  const own = element.attrs.find(({ name }) => name === 'style')?.value ?? ''
  if (sheet.size === 0) return own
  const classes = (element.attrs.find(({ name }) => name === 'class')?.value ?? '').toLowerCase().split(/\s+/u, 8)
  const keys = [
    element.tagName,
    ...classes.flatMap((name) => (name === '' ? [] : [`.${name}`, `${element.tagName}.${name}`])),
  ]
  return [...keys.map((key) => sheet.get(key) ?? ''), own].join(';')
}

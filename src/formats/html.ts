import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { decodeMarked } from '../input/decode.ts'
import type { Block, Cell } from './blocks.ts'
import { documentWithin, type HtmlElement, isElement } from './html-document.ts'
import { type StyleSheet, styleOf, styleSheetOf } from './html-styles.ts'
import { LineBuilder } from './line-builder.ts'
import { letter, roman } from './numerals.ts'
import { codeOfFont, type FontCode } from './old-fonts.ts'
import type { Reader, Reading } from './reader.ts'

/** Web pages, and what Word saves as one. */
export const reader: Reader = {
  read(bytes): Reading {
    const { text, encoding } = decodeMarked(bytes, declaredCharset(bytes))
    return { blocks: htmlBlocks(text), encoding }
  },
}

/** HTML → blocks: the document within the page, without menus and lists of links. */
export function htmlBlocks(html: string): Block[] {
  const whole = parse(html)
  const body = find(whole, 'body')
  if (!body) return []
  const sheet = styleSheetOf(whole)
  const plain: Face = { code: 'unicode', capitals: false, kept: false }
  // A page's own font is that of its body, which holds what the reader looks at.
  const page = new PageReader(documentWithin(body), sheet, faceOf(body, plain, sheet) ?? plain)
  return page.read()
}

/** The encoding that a page declares in its first 2 KiB, as people write it. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 2048)).toString('latin1')
  return /charset\s*=\s*["']?([\w-]+)/iu.exec(head)?.[1]
}

type Node = DefaultTreeAdapterTypes.Node

function find(node: Node, name: string): HtmlElement | undefined {
  const waiting: Node[] = [node]
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    if (isElement(at) && at.tagName === name) return at
    if ('childNodes' in at) waiting.push(...[...at.childNodes].reverse())
  }
  return undefined
}

const blockNames = new Set(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre section summary table tbody tr ul'.split(
    ' ',
  ),
)
const skipped = new Set(
  'script style noscript template head title svg math iframe object canvas audio video select textarea button input del s strike'.split(
    ' ',
  ),
)

interface Face {
  readonly code: FontCode
  readonly capitals: boolean
  readonly kept: boolean
}

/** How deep elements are followed; a page that goes deeper is not shown whole by any browser either. */
const depthLimit = 400

class PageReader {
  readonly #body: HtmlElement
  readonly #notes: Block[] = []

  readonly #sheet: StyleSheet
  readonly #face: Face

  constructor(body: HtmlElement, sheet: StyleSheet, face: Face) {
    this.#body = body
    this.#sheet = sheet
    this.#face = face
  }

  read(): Block[] {
    return [...this.#blocks(this.#body, this.#face, 0), ...this.#notes]
  }

  #blocks(parent: HtmlElement, face: Face, depth: number): Block[] {
    const blocks: Block[] = []
    const lines = new LineBuilder()
    let label: string | undefined
    const close = (): void => {
      const taken = lines.take().map((line) => line.replace(/[ \t]+$/gu, ''))
      if (taken.some((line) => line.trim() !== '')) {
        blocks.push({ kind: 'paragraph', lines: taken, ...(label === undefined ? {} : { label }) })
        label = undefined
      }
    }
    const open = (node: Node, at: Face, below: number): void => {
      if (node.nodeName === '#text' && 'value' in node) {
        const text = at.kept ? node.value : node.value.replace(/[ \t\n\r\f]+/gu, ' ')
        for (const [i, line] of (at.kept ? text.split('\n') : [text]).entries()) {
          if (i > 0) lines.break()
          lines.add(line.replaceAll('\u00a0', ' '), at.code, at.capitals)
        }
        return
      }
      if (!isElement(node) || skipped.has(node.tagName) || below > depthLimit) return
      const own = faceOf(node, at, this.#sheet)
      if (own === undefined) return
      if (node.tagName === 'br') lines.break()
      else if (node.tagName === 'table') {
        close()
        blocks.push(this.#table(node, own, below + 1))
      } else if (node.tagName === 'ol' || node.tagName === 'ul') {
        close()
        blocks.push(...this.#list(node, own, below + 1))
      } else if (blockNames.has(node.tagName)) {
        close()
        blocks.push(...this.#blocks(node, own, below + 1))
      } else for (const one of node.childNodes) open(one, own, below + 1)
    }
    for (const one of parent.childNodes) open(one, face, depth)
    close()
    return blocks
  }

  #list(list: HtmlElement, face: Face, depth: number): Block[] {
    const blocks: Block[] = []
    let count = Number.parseInt(attribute(list, 'start') ?? '1', 10)
    for (const one of list.childNodes) {
      if (!isElement(one) || skipped.has(one.tagName)) continue
      const own = faceOf(one, face, this.#sheet)
      if (own === undefined) continue
      if (one.tagName !== 'li') {
        blocks.push(
          ...(one.tagName === 'ol' || one.tagName === 'ul'
            ? this.#list(one, own, depth + 1)
            : this.#blocks(one, own, depth + 1)),
        )
        continue
      }
      const value = Number.parseInt(attribute(one, 'value') ?? '', 10)
      if (Number.isFinite(value)) count = value
      const label = list.tagName === 'ul' ? '-' : figure(count, attribute(list, 'type'))
      count += 1
      const [first, ...rest] = depth > depthLimit ? [] : this.#blocks(one, own, depth + 1)
      const style = (attribute(list, 'style') ?? '') + (attribute(one, 'style') ?? '')
      if (first?.kind === 'paragraph' && first.label === undefined && !/list-style(?:-type)?\s*:\s*none/iu.test(style))
        blocks.push({ ...first, label }, ...rest)
      else if (first) blocks.push(first, ...rest)
    }
    return blocks
  }

  #table(table: HtmlElement, face: Face, depth: number): Block {
    const rows: Cell[][] = []
    /** Cells that reach down into rows below: column → rows left. */
    const reaching = new Map<number, number>()
    const row = (tr: HtmlElement, at: Face): void => {
      const cells: Cell[] = []
      const fill = (): void => {
        for (let left = reaching.get(cells.length); left; left = reaching.get(cells.length)) {
          reaching.set(cells.length, left - 1)
          cells.push([])
        }
      }
      for (const td of tr.childNodes) {
        if (!isElement(td) || (td.tagName !== 'td' && td.tagName !== 'th')) continue
        const own = faceOf(td, at, this.#sheet)
        if (own === undefined) continue
        fill()
        const down = span(td, 'rowspan')
        const content = this.#blocks(td, own, depth + 1)
        for (let i = 0; i < span(td, 'colspan'); i += 1) {
          if (down > 1) reaching.set(cells.length, down - 1)
          cells.push(i === 0 ? content : [])
        }
      }
      fill()
      rows.push(cells)
    }
    const walk = (parent: HtmlElement, at: Face): void => {
      for (const one of parent.childNodes) {
        if (!isElement(one)) continue
        const own = faceOf(one, at, this.#sheet)
        if (own === undefined) continue
        if (one.tagName === 'tr') row(one, own)
        else if (one.tagName === 'caption') rows.push([this.#blocks(one, own, depth + 1)])
        else walk(one, own)
      }
    }
    walk(table, face)
    return { kind: 'table', rows }
  }
}

const attribute = (element: HtmlElement, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value

const span = (cell: HtmlElement, name: string): number => {
  const value = Number.parseInt(attribute(cell, name) ?? '1', 10)
  return Number.isFinite(value) && value > 0 ? Math.min(value, 64) : 1
}

/** Of a page's sheets only Word's own word for hidden counts: what a script shows again is hidden by them too. */
const isHidden = (style: string): boolean =>
  /(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/iu.test(style)

const lastOf = (style: string, pattern: RegExp): string | undefined => [...style.matchAll(pattern)].at(-1)?.[1]

/** How the letters in an element look; undefined: it is not shown. */
function faceOf(element: HtmlElement, above: Face, sheet: StyleSheet): Face | undefined {
  const style = styleOf(element, sheet)
  if (isHidden(attribute(element, 'style') ?? '') || /mso-hide\s*:\s*all/iu.test(style)) return undefined
  if (element.attrs.some(({ name }) => name === 'hidden')) return undefined
  const font = lastOf(style, /font-family\s*:\s*["']?([^;"',]+)/giu) ?? attribute(element, 'face')
  const transform = lastOf(style, /text-transform\s*:\s*(\w+)/giu)?.toLowerCase()
  return {
    code: font === undefined ? above.code : codeOfFont(font.trim()),
    capitals: transform === undefined ? above.capitals : transform === 'uppercase',
    kept: element.tagName === 'pre' || /white-space\s*:\s*pre(?:-wrap|-line)?\b/iu.test(style) || above.kept,
  }
}

function figure(count: number, type: string | undefined): string {
  switch (type) {
    case 'a':
      return `${letter(count).toLowerCase()})`
    case 'A':
      return `${letter(count)}.`
    case 'i':
      return `${roman(count).toLowerCase()}.`
    case 'I':
      return `${roman(count)}.`
    default:
      return `${count}.`
  }
}

import type { NoticeCode } from '../model/notice.ts'
import type { Block, Cell } from './blocks.ts'
import { numberingOf } from './docx-numbering.ts'
import { type Letters, lettersOf, listPlaceOf, Styles } from './docx-styles.ts'
import { hasLetterhead } from './letterhead.ts'
import { LineBuilder } from './line-builder.ts'
import type { ListCounter } from './list-counter.ts'
import { bulletText } from './numerals.ts'
import { codeOfFont } from './old-fonts.ts'
import type { Reader, Reading } from './reader.ts'
import { child, type Element, elements, readXml, textOf } from './xml-tree.ts'
import { partText, unpack } from './zip-parts.ts'

/** Word's own format, ISO/IEC 29500 (.docx, .docm, .dotx). */
export const reader: Reader = {
  read(bytes, { limits }): Reading {
    if (bytes[0] === 0xd0)
      return { failure: 'is protected by a password: open it in its program, remove the password and save it again' }
    const parts = unpack(bytes, limits, (name) => /\.(?:xml|rels)$/u.test(name) && !name.startsWith('customXml/'))
    const part = (name: string | undefined): Element | undefined => {
      const found = name === undefined ? undefined : parts.get(name)
      return found && readXml(partText(found), limits.elementDepth)
    }
    const main = mainPart(part('_rels/.rels'), parts)
    const folder = main.replace(/[^/]*$/u, '')
    const relations = new Map(
      elements(part(`${folder}_rels/${main.slice(folder.length)}.rels`)).map(({ attributes }) => [
        attributes['Id'] ?? '',
        attributes,
      ]),
    )
    const target = (of: Readonly<Record<string, string>> | undefined): string | undefined => {
      const to = of?.['Target']
      return to === undefined ? undefined : to.startsWith('/') ? to.slice(1) : `${folder}${to}`
    }
    const byType = (type: string): Element | undefined =>
      part(target([...relations.values()].find((one) => one['Type']?.endsWith(`/${type}`))))
    const document = part(main)
    const body = child(document, 'body')
    if (!body) throw new Error('without a body')
    const styles = new Styles(byType('styles'))
    const numbering = numberingOf(byType('numbering'), (style) => styles.list(style)?.number)
    const pageCount = pagesSaid(part('docProps/app.xml'))
    const word = new WordReader(styles, numbering, pageCount > 1)
    word.notes('footnote', byType('footnotes'))
    word.notes('endnote', byType('endnotes'))
    const blocks = word.body(body)
    // Some offices keep the letterhead in the header of the first page.
    const first = hasLetterhead(blocks) ? undefined : firstHeader(body)
    const above = first === undefined ? [] : word.apart(part(target(relations.get(first))) ?? body)
    return {
      blocks: [
        ...(pageCount > 1 ? [{ kind: 'page' as const, number: 1 }] : []),
        ...(hasLetterhead(above) ? above : []),
        ...blocks,
        ...word.referred,
      ],
      pageCount,
      notices: [...word.leftOut].map((detail) => ({ code: 'content-left-out' satisfies NoticeCode, detail })),
    }
  },
}

function mainPart(root: Element | undefined, parts: ReadonlyMap<string, Uint8Array>): string {
  const named = elements(root).find(({ attributes }) => attributes['Type']?.endsWith('/officeDocument'))
  const target = named?.attributes['Target']?.replace(/^\//u, '')
  return target !== undefined && parts.has(target) ? target : 'word/document.xml'
}

/** How many pages Word counted when it saved the file; 0 where it does not tell. */
const pagesSaid = (properties: Element | undefined): number => {
  const pages = child(properties, 'Pages')
  return Number(pages ? textOf(pages) : 0) || 0
}

/** The relation of the first page's header, of the first section. */
function firstHeader(body: Element): string | undefined {
  const sections: Element[] = []
  for (const block of elements(body)) {
    const section = block.name === 'sectPr' ? block : child(block, 'pPr', 'sectPr')
    if (section) sections.push(section)
  }
  const references = elements(sections[0], 'headerReference')
  const own = references.find(({ attributes }) => attributes['type'] === 'first') ?? references[0]
  return own?.attributes['id']
}

/** Content that is dropped: deletions, what was moved away, properties. */
const dropped = new Set(['del', 'moveFrom', 'pPr', 'rPr', 'tblPr', 'trPr', 'tcPr', 'sectPr', 'sdtPr', 'sdtEndPr', 'rt'])

class WordReader {
  readonly referred: Block[] = []
  readonly leftOut = new Set<string>()
  readonly #styles: Styles
  readonly #numbering: ListCounter
  readonly #notes = new Map<string, Element>()
  /** Whether the places are told at which Word began a page; those in notes, boxes and headers are not the text's. */
  #marksPages: boolean
  #page = 1
  /** What the paragraph under way must put before itself: text boxes. */
  #beside: Block[] = []
  /** Lines of a paragraph whose end was deleted. */
  #carried: Carried | undefined

  constructor(styles: Styles, numbering: ListCounter, marksPages: boolean) {
    this.#styles = styles
    this.#numbering = numbering
    this.#marksPages = marksPages
  }

  /** What does not stand on the page where it is named: a note, a text box. */
  apart(parent: Element): Block[] {
    const marks = this.#marksPages
    this.#marksPages = false
    const blocks = this.body(parent)
    this.#marksPages = marks
    return blocks
  }

  notes(kind: 'footnote' | 'endnote', root: Element | undefined): void {
    for (const note of elements(root, kind))
      if ((note.attributes['type'] ?? 'normal') === 'normal')
        this.#notes.set(`${kind} ${note.attributes['id'] ?? ''}`, note)
  }

  body(parent: Element): Block[] {
    const blocks: Block[] = []
    for (const one of elements(parent)) {
      if (dropped.has(one.name)) continue
      if (one.name === 'p') this.#paragraph(one, blocks)
      else if (one.name === 'tbl') blocks.push(this.#table(one))
      else if (one.name === 'altChunk') this.leftOut.add('a document embedded in the Word file (altChunk)')
      else blocks.push(...this.body(one.name === 'AlternateContent' ? chosen(one) : one))
    }
    return blocks
  }

  #paragraph(paragraph: Element, blocks: Block[]): void {
    const properties = child(paragraph, 'pPr')
    const style = child(properties, 'pStyle')?.attributes['val']
    const lines = new LineBuilder()
    const outer = this.#beside
    this.#beside = []
    this.#inline(paragraph, this.#styles.paragraph(style), lines)
    blocks.push(...this.#beside)
    this.#beside = outer
    const label = this.#label(properties, style)
    const taken = joined(this.#carried, { lines: lines.take(), pages: lines.takeMarks(), label })
    this.#carried = child(properties, 'rPr', 'del') ? taken : undefined
    if (this.#carried) return
    const { lines: own, pages, label: shown } = taken
    const isEmpty = own.every((line) => line.trim() === '')
    if (!isEmpty)
      blocks.push({
        kind: 'paragraph',
        lines: own,
        ...(shown === undefined ? {} : { label: shown }),
        ...(pages.length > 0 ? { pages } : {}),
      })
    for (const _ of pages) {
      this.#page += 1
      if (isEmpty) blocks.push({ kind: 'page', number: this.#page })
    }
  }

  #label(properties: Element | undefined, style: string | undefined): string | undefined {
    const own = listPlaceOf(properties)
    const inherited = this.#styles.list(style)
    const number = own.number ?? inherited?.number
    if (number === undefined || number === '0') return undefined
    const bound = inherited === undefined ? undefined : this.#numbering.levelOfStyle(number, inherited.style)
    return this.#numbering.next(number, own.level ?? bound ?? inherited?.level ?? 0)
  }

  #inline(parent: Element, paragraph: Letters, lines: LineBuilder): void {
    for (const one of elements(parent)) {
      if (dropped.has(one.name)) continue
      if (one.name === 'r') this.#run(one, paragraph, lines)
      else if (one.name === 'oMath' || one.name === 'oMathPara') lines.add(textOf(one))
      else if (one.name === 'AlternateContent') this.#inline(chosen(one), paragraph, lines)
      else this.#inline(one, paragraph, lines)
    }
  }

  #run(run: Element, paragraph: Letters, lines: LineBuilder): void {
    const properties = child(run, 'rPr')
    const letters = this.#styles.run(child(properties, 'rStyle')?.attributes['val'], lettersOf(properties), paragraph)
    if (letters.hidden) return
    const code = codeOfFont(letters.font)
    for (const part of elements(run)) {
      // In fonts of the ABC set the soft hyphen's code is the letter ư; in others it is not seen.
      if (part.name === 'softHyphen' && code.startsWith('tcvn3')) lines.add('\u00ad', code, letters.capitals)
      else this.#part(part, (text) => lines.add(text, code, letters.capitals), lines)
    }
  }

  #part(part: Element, put: (text: string) => void, lines: LineBuilder): void {
    switch (part.name) {
      case 't':
        put(textOf(part).replace(/\s*[\n\r]\s*/gu, ' '))
        return
      case 'tab':
      case 'ptab':
        lines.add('\t')
        return
      case 'br':
      case 'cr':
        lines.break()
        return
      case 'lastRenderedPageBreak':
        if (this.#marksPages) lines.mark()
        return
      case 'noBreakHyphen':
        lines.add('-')
        return
      case 'sym':
        lines.add(symbol(part.attributes['char']))
        return
      case 'footnoteReference':
      case 'endnoteReference':
        this.#note(part, lines)
        return
      case 'AlternateContent':
        for (const one of elements(chosen(part))) this.#part(one, put, lines)
        return
      case 'ruby':
        this.#inline(child(part, 'rubyBase') ?? part, {}, lines)
        return
      case 'drawing':
      case 'pict':
      case 'object':
        this.#boxes(part)
        return
    }
  }

  #note(reference: Element, lines: LineBuilder): void {
    const key = `${reference.name.replace('Reference', '')} ${reference.attributes['id'] ?? ''}`
    const note = this.#notes.get(key)
    if (!note) return
    this.#notes.delete(key)
    const label = String(this.referred.length + 1)
    lines.add(`[${label}]`)
    // Its place is taken before it is read: notes do not refer to notes, but broken files may.
    const place = this.referred.push({ kind: 'note', label, blocks: [] }) - 1
    this.referred[place] = { kind: 'note', label, blocks: this.apart(note) }
  }

  /** Text boxes in a drawing, wherever they stand in it. */
  #boxes(parent: Element): void {
    for (const one of elements(parent)) {
      if (one.name === 'txbxContent') this.#beside.push(...this.apart(one))
      else this.#boxes(one.name === 'AlternateContent' ? chosen(one) : one)
    }
  }

  #table(table: Element): Block {
    const rows: Cell[][] = []
    const row = (parent: Element): void => {
      for (const one of elements(parent)) {
        if (one.name === 'tr') {
          if (!child(one, 'trPr', 'del')) rows.push(this.#cells(one))
        } else if (!dropped.has(one.name) && one.name !== 'tblGrid') row(one)
      }
    }
    row(table)
    return { kind: 'table', rows, ruled: child(table, 'tblPr', 'tblBorders') !== undefined }
  }

  #cells(row: Element): Cell[] {
    const cells: Cell[] = []
    const collect = (parent: Element): void => {
      for (const one of elements(parent)) {
        if (one.name === 'tc') {
          const properties = child(one, 'tcPr')
          const merge = child(properties, 'vMerge')
          cells.push(merge && merge.attributes['val'] !== 'restart' ? [] : this.body(one))
          const span = Number(child(properties, 'gridSpan')?.attributes['val'] ?? 1)
          for (let i = 1; i < Math.min(span, 64); i += 1) cells.push([])
        } else if (!dropped.has(one.name)) collect(one)
      }
    }
    collect(row)
    return cells
  }
}

/** The lines of a paragraph, where pages begin in them, and its label. */
interface Carried {
  readonly lines: readonly string[]
  readonly pages: readonly number[]
  readonly label: string | undefined
}

/** A paragraph behind the one whose end was deleted: both are one. */
function joined(before: Carried | undefined, next: Carried): Carried {
  if (!before) return next
  const kept = before.lines.slice(0, -1)
  const last = before.lines.at(-1) ?? ''
  const shift = kept.reduce((sum, line) => sum + line.length + 1, 0) + last.length
  return {
    lines: [...kept, last + (next.lines[0] ?? ''), ...next.lines.slice(1)],
    pages: [...before.pages, ...next.pages.map((at) => at + shift)],
    label: before.label,
  }
}

/** Of a content that is given twice, for new programs and for old ones, the first. */
const chosen = (alternate: Element): Element =>
  child(alternate, 'Choice') ?? child(alternate, 'Fallback') ?? { name: '', attributes: {}, children: [] }

function symbol(code: string | undefined): string {
  const value = Number.parseInt(code ?? '', 16)
  if (!Number.isFinite(value) || value <= 0 || value > 0xffff) return ''
  return bulletText(String.fromCharCode(value < 0x100 ? value + 0xf000 : value))
}

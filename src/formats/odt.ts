import type { Block, Cell } from './blocks.ts'
import { hasLetterhead } from './letterhead.ts'
import { LineBuilder } from './line-builder.ts'
import { bulletText, letter, roman } from './numerals.ts'
import { OdtStyles } from './odt-styles.ts'
import { codeOfFont } from './old-fonts.ts'
import type { Reader, Reading } from './reader.ts'
import { child, type Element, elements, readXml } from './xml-tree.ts'
import { partText, unpack } from './zip-parts.ts'

/** OpenDocument text, ISO/IEC 26300 (.odt), which LibreOffice writes. */
export const reader: Reader = {
  read(bytes, { limits }): Reading {
    const parts = unpack(bytes, limits, (name) => /^(?:content|styles|meta|META-INF\/manifest)\.xml$/u.test(name))
    const manifest = parts.get('META-INF/manifest.xml')
    if (manifest && partText(manifest).includes('encryption-data'))
      return { failure: 'is protected by a password: open it in its program, remove the password and save it again' }
    const part = (name: string): Element | undefined => {
      const found = parts.get(name)
      return found && readXml(partText(found), limits.elementDepth)
    }
    const content = part('content.xml')
    const text = child(content, 'body', 'text')
    if (!text) throw new Error('without a text')
    const styles = part('styles.xml')
    const pageCount = Number(child(part('meta.xml'), 'meta', 'document-statistic')?.attributes['page-count']) || 0
    const odt = new OdtReader(new OdtStyles([styles, content]), pageCount > 1)
    const body = odt.body(text, undefined)
    const above = hasLetterhead(body) ? [] : headersOf(styles).map((header) => odt.apart(header))
    const first: Block[] = pageCount > 1 ? [{ kind: 'page', number: 1 }] : []
    return { blocks: [...first, ...(above.find(hasLetterhead) ?? []), ...body, ...odt.notes], pageCount }
  },
}

/** Headers of pages, those of first pages before the others: some offices keep the letterhead there. */
function headersOf(styles: Element | undefined): readonly Element[] {
  const pages = elements(child(styles, 'master-styles'), 'master-page')
  return ['header-first', 'header'].flatMap((name) => pages.flatMap((page) => elements(page, name)))
}

interface ListPlace {
  readonly style: string | undefined
  readonly level: number
  readonly counters: (number | undefined)[]
}

const dropped = new Set([
  'tracked-changes',
  'sequence-decls',
  'variable-decls',
  'user-field-decls',
  'forms',
  'annotation',
  'annotation-end',
  'table-of-content',
  'alphabetical-index',
  'enhanced-geometry',
])

class OdtReader {
  readonly notes: Block[] = []
  readonly #styles: OdtStyles
  /** The counters of each list, by its id and by its style: a list may go on from another. */
  readonly #byId = new Map<string, (number | undefined)[]>()
  readonly #byStyle = new Map<string, (number | undefined)[]>()
  #beside: Block[] = []
  /** Whether the places are told at which LibreOffice began a page; those in notes, frames and headers are not the text's. */
  #marksPages: boolean
  #page = 1

  constructor(styles: OdtStyles, marksPages: boolean) {
    this.#styles = styles
    this.#marksPages = marksPages
  }

  /** What does not stand on the page where it is named: a note, a frame. */
  apart(parent: Element): Block[] {
    const marks = this.#marksPages
    this.#marksPages = false
    const blocks = this.body(parent, undefined)
    this.#marksPages = marks
    return blocks
  }

  body(parent: Element, list: ListPlace | undefined): Block[] {
    const blocks: Block[] = []
    for (const one of elements(parent)) {
      if (dropped.has(one.name)) continue
      if (one.name === 'p' || one.name === 'h') this.#paragraph(one, blocks, undefined)
      else if (one.name === 'soft-page-break') this.#newPages(this.#marksPages ? 1 : 0, blocks)
      else if (one.name === 'table') blocks.push(this.#table(one))
      else if (one.name === 'list') this.#list(one, blocks, list)
      else if (one.name === 'frame' || one.name === 'text-box' || one.name === 'custom-shape')
        blocks.push(...this.apart(one))
      else if (one.name !== 'image' && one.name !== 'object') blocks.push(...this.body(one, list))
    }
    return blocks
  }

  #list(list: Element, blocks: Block[], above: ListPlace | undefined): void {
    const style = list.attributes['style-name'] ?? above?.style
    const level = above === undefined ? 1 : above.level + 1
    const counters = above?.counters ?? this.#countersOf(list, style)
    const place: ListPlace = { style, level, counters }
    for (const item of elements(list)) {
      if (item.name !== 'list-item' && item.name !== 'list-header') continue
      const start = item.attributes['start-value']
      let first = item.name === 'list-item'
      for (const one of elements(item)) {
        if (one.name === 'list') this.#list(one, blocks, place)
        else if (one.name === 'p' || one.name === 'h') {
          this.#paragraph(one, blocks, first ? this.#count(place, start) : undefined)
          first = false
        } else blocks.push(...this.body({ name: '', attributes: {}, children: [one] }, place))
      }
    }
  }

  #countersOf(list: Element, style: string | undefined): (number | undefined)[] {
    const from = list.attributes['continue-list']
    const before =
      from !== undefined
        ? this.#byId.get(from)
        : list.attributes['continue-numbering'] === 'true'
          ? this.#byStyle.get(style ?? '')
          : undefined
    const counters = before ?? []
    const id = list.attributes['id']
    if (id !== undefined) this.#byId.set(id, counters)
    this.#byStyle.set(style ?? '', counters)
    return counters
  }

  #count({ style, level, counters }: ListPlace, startValue: string | undefined): string | undefined {
    const format = this.#styles.level(style, level)
    const start = Number(startValue ?? Number.NaN)
    const before = counters[level]
    counters[level] = Number.isFinite(start) ? start : before === undefined ? (format?.start ?? 1) : before + 1
    counters.length = level + 1
    if (!format) return undefined
    if (format.bullet !== undefined) return bulletText(format.bullet)
    const shown = (at: number): string => {
      const one = this.#styles.level(style, at)
      return figure(counters[at] ?? one?.start ?? 1, one?.format ?? '1')
    }
    if (format.pattern !== undefined)
      return format.pattern.replace(/%(\d{1,2})%/gu, (_, at: string) => shown(Number(at))).trim() || undefined
    if (format.format === '') return undefined
    const numbers: string[] = []
    for (let at = Math.max(1, level - format.levels + 1); at <= level; at += 1) numbers.push(shown(at))
    return `${format.prefix}${numbers.join('.')}${format.suffix}`.trim() || undefined
  }

  #paragraph(paragraph: Element, blocks: Block[], label: string | undefined): void {
    const lines = new LineBuilder()
    const outer = this.#beside
    this.#beside = []
    this.#inline(paragraph, paragraph.attributes['style-name'], undefined, lines)
    blocks.push(...this.#beside)
    this.#beside = outer
    const taken = lines.take()
    const pages = lines.takeMarks()
    if (taken.every((line) => line.trim() === '')) {
      this.#newPages(pages.length, blocks)
      return
    }
    this.#page += pages.length
    blocks.push({
      kind: 'paragraph',
      lines: taken,
      ...(label === undefined ? {} : { label }),
      ...(pages.length > 0 ? { pages } : {}),
    })
  }

  #newPages(count: number, blocks: Block[]): void {
    for (let i = 0; i < count; i += 1) {
      this.#page += 1
      blocks.push({ kind: 'page', number: this.#page })
    }
  }

  #inline(parent: Element, paragraph: string | undefined, span: string | undefined, lines: LineBuilder): void {
    const face = this.#styles.face(paragraph, span)
    for (const one of parent.children) {
      if (typeof one === 'string') {
        if (!face.hidden) lines.add(one.replace(/[ \t\n\r]+/gu, ' '), codeOfFont(face.font), face.capitals ?? false)
        continue
      }
      if (dropped.has(one.name)) continue
      switch (one.name) {
        case 's':
          lines.add(' '.repeat(Math.min(200, Number(one.attributes['c'] ?? 1) || 1)))
          break
        case 'tab':
          lines.add('\t')
          break
        case 'soft-page-break':
          if (this.#marksPages) lines.mark()
          break
        case 'line-break':
          lines.break()
          break
        case 'note':
          this.#note(one, lines)
          break
        case 'frame':
        case 'custom-shape':
        case 'text-box':
        case 'g':
          this.#beside.push(...this.apart(one))
          break
        case 'hidden-text':
        case 'ruby-text':
          break
        default:
          this.#inline(one, paragraph, one.name === 'span' ? (one.attributes['style-name'] ?? span) : span, lines)
      }
    }
  }

  #note(note: Element, lines: LineBuilder): void {
    const label = String(this.notes.length + 1)
    lines.add(`[${label}]`)
    const place = this.notes.push({ kind: 'note', label, blocks: [] }) - 1
    const body = child(note, 'note-body')
    this.notes[place] = { kind: 'note', label, blocks: body ? this.apart(body) : [] }
  }

  #table(table: Element): Block {
    const rows: Cell[][] = []
    let begun: Block[] = []
    const walk = (parent: Element): void => {
      for (const one of elements(parent)) {
        if (one.name === 'table-row') {
          const [first = [], ...rest] = this.#cells(one)
          rows.push([[...begun, ...first], ...rest])
          begun = []
        } else if (one.name === 'soft-page-break') this.#newPages(this.#marksPages ? 1 : 0, begun)
        else if (one.name.startsWith('table-')) walk(one)
      }
    }
    walk(table)
    return { kind: 'table', rows }
  }

  #cells(row: Element): Cell[] {
    const cells: Cell[] = []
    for (const one of elements(row)) {
      if (one.name !== 'table-cell' && one.name !== 'covered-table-cell') continue
      const repeated = Number(one.attributes['number-columns-repeated'] ?? 1)
      const content = one.name === 'table-cell' ? this.body(one, undefined) : []
      for (let i = 0; i < Math.min(64, repeated || 1); i += 1) cells.push(content)
    }
    return cells
  }
}

function figure(count: number, format: string): string {
  switch (format) {
    case 'I':
      return roman(count)
    case 'i':
      return roman(count).toLowerCase()
    case 'A':
      return letter(count)
    case 'a':
      return letter(count).toLowerCase()
    case '':
      return ''
    default:
      return String(count)
  }
}

import { decodeBytes } from '../input/single-byte.ts'
import type { Block } from './blocks.ts'
import { hasLetterhead } from './letterhead.ts'
import { codeOfFont } from './old-fonts.ts'
import type { Reader, Reading } from './reader.ts'
import { RtfFlow } from './rtf-flow.ts'
import { charsetEncoding, destinations, skippedDestinations } from './rtf-words.ts'

/** Rich Text Format 1.9 (.rtf, and many a .doc). */
export const reader: Reader = {
  read(bytes, { limits }): Reading {
    const rtf = new RtfReader(bytes, limits.elementDepth * 4)
    const blocks = rtf.read()
    if (!rtf.isCutShort) return { blocks }
    const textless = 'was cut short before its text begins: fetch it again'
    return {
      blocks,
      textless,
      notices: [{ code: 'content-left-out', detail: 'the file ends in the middle: it was cut short' }],
    }
  },
}

type Destination = 'body' | 'skip' | 'fonts' | 'label' | 'styles'

interface State {
  destination: Destination
  font: number
  hidden: boolean
  deleted: boolean
  capitals: boolean
  /** Fallback characters behind \u. */
  skip: number
}

interface Font {
  name: string
  encoding: string
}

/** A flow that was left for a note or a header, and where what comes now belongs: the note's place, or the header's word. */
interface Aside {
  readonly outer: RtfFlow
  readonly depth: number
  readonly place: number | string
}

class RtfReader {
  readonly #bytes: Uint8Array
  readonly #depth: number
  readonly #fonts = new Map<number, Font>()
  readonly #styleFonts = new Map<number, number>()
  readonly #notes: Block[] = []
  readonly #stack: State[] = []
  /** Headers by the word that begins them; the first section's count. */
  readonly #headers = new Map<string, readonly Block[]>()
  readonly #flows: Aside[] = []
  #flow = new RtfFlow()
  #state: State = { destination: 'body', font: -1, hidden: false, deleted: false, capitals: false, skip: 1 }
  #page = 'windows-1252'
  #usual = 0
  /** Bytes of \'hh that wait for their neighbours: an encoding may take two for a letter. */
  #pending: number[] = []
  #toSkip = 0
  #style = -1

  constructor(bytes: Uint8Array, depth: number) {
    this.#bytes = bytes
    this.#depth = depth
  }

  /** Whether groups are open that the file never closes. */
  get isCutShort(): boolean {
    return this.#stack.length > 0
  }

  read(): Block[] {
    const bytes = this.#bytes
    let at = 0
    while (at < bytes.length) {
      const byte = bytes[at] ?? 0
      if (byte === 0x7b) {
        this.#open()
        at += 1
      } else if (byte === 0x7d) {
        this.#close()
        at += 1
      } else if (byte === 0x5c) at = this.#control(at + 1)
      else {
        if (byte !== 10 && byte !== 13 && byte !== 0) this.#letter(byte)
        at += 1
      }
    }
    while (this.#flows.length > 0) this.#endAside()
    const body = this.#flow.end()
    // Some offices keep the letterhead in the header of the first page.
    const above = hasLetterhead(body) ? [] : (this.#headers.get('headerf') ?? this.#headers.get('header') ?? [])
    return [...(hasLetterhead(above) ? above : []), ...body, ...this.#notes]
  }

  #open(): void {
    this.#flush()
    this.#toSkip = 0
    if (this.#stack.length >= this.#depth) throw new Error('groups nested too deep')
    this.#stack.push({ ...this.#state })
  }

  #close(): void {
    this.#flush()
    this.#toSkip = 0
    const before = this.#stack.pop()
    if (before) this.#state = before
    if (this.#flows.at(-1)?.depth === this.#stack.length + 1) this.#endAside()
  }

  /** One control word or sign behind a backslash; gives where the next thing begins. */
  #control(start: number): number {
    const bytes = this.#bytes
    const first = bytes[start] ?? 0
    const isLetter = (byte: number): boolean => (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90)
    if (!isLetter(first)) {
      if (first === 0x27) {
        const value = Number.parseInt(String.fromCharCode(bytes[start + 1] ?? 0, bytes[start + 2] ?? 0), 16)
        if (Number.isFinite(value)) this.#letter(value, true)
        return start + 3
      }
      this.#sign(first)
      return start + 1
    }
    let at = start
    while (isLetter(bytes[at] ?? 0) && at - start < 32) at += 1
    const word = String.fromCharCode(...bytes.subarray(start, at))
    const from = at
    if (bytes[at] === 0x2d) at += 1
    while ((bytes[at] ?? 0) >= 48 && (bytes[at] ?? 0) <= 57 && at - from < 11) at += 1
    const number = at > from ? Number(String.fromCharCode(...bytes.subarray(from, at))) : undefined
    if (bytes[at] === 0x20) at += 1
    if (word === 'bin') return at + Math.max(0, number ?? 0)
    this.#word(word, number)
    return at
  }

  #sign(sign: number): void {
    const text: Readonly<Record<number, string>> = { 126: '\u00a0', 95: '-', 92: '\\', 123: '{', 125: '}' }
    // An ignorable destination: what is known below is named by its word, which comes next.
    if (sign === 0x2a) this.#ignorable = true
    else if (sign === 10 || sign === 13) this.#word('par', undefined)
    else if (text[sign] !== undefined) this.#put(text[sign])
  }

  #ignorable = false

  #letter(byte: number, escaped = false): void {
    if (this.#toSkip > 0) {
      this.#toSkip -= 1
      return
    }
    if (escaped || byte >= 0x80 || this.#pending.length > 0) this.#pending.push(byte)
    else this.#put(String.fromCharCode(byte))
  }

  #flush(): void {
    if (this.#pending.length === 0) return
    const bytes = new Uint8Array(this.#pending)
    this.#pending = []
    const font = this.#fonts.get(this.#fontNumber())
    // The bytes of an old font are read as Latin-1, whatever character set it claims.
    const encoding = codeOfFont(fontName(font)) === 'unicode' ? (font?.encoding ?? this.#page) : 'windows-1252'
    this.#text(decodeBytes(encoding === '' ? this.#page : encoding, bytes))
  }

  #put(text: string): void {
    this.#flush()
    this.#text(text)
  }

  #fontNumber(): number {
    if (this.#state.font >= 0) return this.#state.font
    return this.#styleFonts.get(this.#style) ?? this.#usual
  }

  #text(text: string): void {
    const { destination, hidden, deleted } = this.#state
    if (destination === 'fonts') {
      const font = this.#fonts.get(this.#state.font)
      if (font) font.name += text
    } else if (destination === 'label') this.#flow.label += text
    else if (destination === 'body' && !hidden && !deleted)
      this.#flow.lines.add(text, codeOfFont(fontName(this.#fonts.get(this.#fontNumber()))), this.#state.capitals)
  }

  #word(word: string, number: number | undefined): void {
    if (word === 'u') {
      const code = ((number ?? 0) + 0x10000) & 0xffff
      this.#put(String.fromCharCode(code))
      this.#toSkip = this.#state.skip
      return
    }
    this.#flush()
    const ignorable = this.#ignorable
    this.#ignorable = false
    const destination = destinations[word]
    if (destination !== undefined) {
      if (destination === 'aside') this.#beginAside(word)
      else this.#state.destination = this.#state.destination === 'skip' ? 'skip' : destination
      return
    }
    if (skippedDestinations.has(word) || (ignorable && !keptIgnorable.has(word))) {
      this.#state.destination = 'skip'
      return
    }
    if (this.#state.destination === 'fonts') this.#fontWord(word, number)
    else if (this.#state.destination === 'styles') this.#styleWord(word, number)
    else if (!this.#facePart(word, number)) this.#layoutWord(word, number)
  }

  #fontWord(word: string, number: number | undefined): void {
    if (word === 'f' && number !== undefined) {
      this.#state.font = number
      this.#fonts.set(number, { name: '', encoding: '' })
    } else if (word === 'fcharset') {
      const font = this.#fonts.get(this.#state.font)
      if (font) font.encoding = charsetEncoding(number ?? 0)
    }
  }

  #styleWord(word: string, number: number | undefined): void {
    if (word === 's' && number !== undefined) this.#style = number
    else if (word === 'f' && number !== undefined) this.#styleFonts.set(this.#style, number)
  }

  /** Words that change the letters' face. */
  #facePart(word: string, number: number | undefined): boolean {
    const state = this.#state
    const on = number !== 0
    switch (word) {
      case 'f':
        if (number !== undefined) state.font = number
        return true
      case 'plain':
        state.font = -1
        state.hidden = false
        state.deleted = false
        state.capitals = false
        return true
      case 'v':
        state.hidden = on
        return true
      case 'deleted':
        state.deleted = on
        return true
      case 'caps':
        state.capitals = on
        return true
      case 'uc':
        state.skip = number ?? 1
        return true
      case 's':
        this.#style = number ?? 0
        return true
      case 'deff':
        this.#usual = number ?? 0
        return true
      case 'ansicpg':
        this.#page = charsetEncoding(-1, number)
        return true
      default:
        return false
    }
  }

  #layoutWord(word: string, number: number | undefined): void {
    const sign = signs[word]
    if (sign !== undefined) {
      this.#text(sign)
      return
    }
    switch (word) {
      case 'par':
      case 'sect':
      case 'page':
        if (this.#state.destination === 'body') this.#flow.paragraph()
        break
      case 'line':
        if (this.#state.destination === 'body') this.#flow.lines.break()
        break
      case 'pard':
        this.#flow.inTable = false
        this.#style = 0
        break
      case 'intbl':
        this.#flow.inTable = true
        break
      case 'itap':
        this.#flow.inTable = (number ?? 0) > 0
        break
      case 'cell':
      case 'nestcell':
        this.#flow.endCell()
        break
      case 'row':
      case 'nestrow':
        this.#flow.endRow()
        break
    }
  }

  /** What stands beside the text: a note, or a header. */
  #beginAside(word: string): void {
    const isHeader = word !== 'footnote'
    if (this.#state.destination === 'skip' || this.#flows.length >= 8 || (isHeader && this.#headers.has(word))) {
      this.#state.destination = 'skip'
      return
    }
    const place = isHeader ? word : this.#notes.length
    if (isHeader) this.#headers.set(word, [])
    else {
      const label = String(this.#notes.length + 1)
      this.#flow.lines.add(`[${label}]`)
      this.#notes.push({ kind: 'note', label, blocks: [] })
    }
    this.#flows.push({ outer: this.#flow, depth: this.#stack.length, place })
    this.#flow = new RtfFlow()
    this.#state.destination = 'body'
  }

  #endAside(): void {
    const blocks = this.#flow.end()
    const aside = this.#flows.pop()
    if (!aside) return
    this.#flow = aside.outer
    if (typeof aside.place === 'string') this.#headers.set(aside.place, blocks)
    else this.#notes[aside.place] = { kind: 'note', label: String(aside.place + 1), blocks }
  }
}

/** Ignorable destinations whose content is the document's all the same. */
const keptIgnorable = new Set(['shpinst', 'shppict', 'do', 'cs', 'ds', 'ts', 'tsrowd', 'insrsid', 'delrsid'])

const signs: Readonly<Record<string, string>> = {
  tab: '\t',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
}

/** A font's name as users know it: Windows names its character sets behind it. */
const fontName = (font: Font | undefined): string | undefined =>
  font?.name
    .replace(/;.*$/u, '')
    .replace(/ (?:Tur|CE|Cyr|Greek|Baltic|Vietnamese)$/u, '')
    .trim()

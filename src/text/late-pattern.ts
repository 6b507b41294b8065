import { madeAhead } from '../lexicon/made-ahead.ts'

/*
 * Patterns of the quick bundle. The engine reads a pattern where the code comes to its literal, and compiles it when it is first run, which is a fifth
 * of the time that a short document takes; few of them find anything. So the build writes each literal as a row of a table
 * (`tools/build/late-patterns.mjs`), and the row becomes a pattern when a text is met that holds what the pattern cannot do without.
 */

/** The name of the table: each bundle has its own. */
declare const LATE_PATTERNS: string | undefined

/** What a pattern cannot do without: how its matches begin, where it is bound to one place, and pieces of which one has to stand in the text. */
interface Necessary {
  readonly width: number
  readonly heads: string
  readonly needs: readonly string[]
  readonly isSticky: boolean
  readonly isGlobal: boolean
  /** How many letters were looked through for the pieces. */
  lookedThrough: number
}

/** How many letters are looked through for the pieces of one pattern: then it is made, so that the time grows with the text alone. */
const mostLookedThrough = 20_000

/** A pattern as the readers use one; it answers what the same literal would. Two thousand are made at a start: their fields are written once. */
export class LatePattern {
  /** @internal */
  declare readonly row: number
  /** @internal */
  declare made: RegExp | undefined
  /** @internal */
  declare at: number
  /** @internal */
  declare necessary: Necessary | undefined

  constructor(row: number) {
    this.row = row
    this.made = undefined
    this.at = 0
    this.necessary = undefined
  }

  get source(): string {
    return cell(this.row * 2 + 1)
  }

  get flags(): string {
    return cell(this.row * 2).split('\0', 1)[0] ?? ''
  }

  get lastIndex(): number {
    return this.made === undefined ? this.at : this.made.lastIndex
  }

  set lastIndex(at: number) {
    if (this.made === undefined) this.at = at
    else this.made.lastIndex = at
  }

  test(text: string): boolean {
    const made = this.made ?? madeFor(this, text)
    return made?.test(text) ?? false
  }

  exec(text: string): RegExpExecArray | null {
    const made = this.made ?? madeFor(this, text)
    return made === undefined ? null : made.exec(text)
  }

  [Symbol.match](text: string): RegExpMatchArray | null {
    const made = this.made ?? madeFor(this, text)
    return made === undefined ? null : made[Symbol.match](text)
  }

  [Symbol.matchAll](text: string): Iterable<RegExpMatchArray> {
    const made = this.made ?? madeFor(this, text)
    return made === undefined ? [] : made[Symbol.matchAll](text)
  }

  [Symbol.replace](text: string, by: string): string {
    const made = this.made ?? madeFor(this, text)
    return made === undefined ? text : made[Symbol.replace](text, by)
  }

  [Symbol.search](text: string): number {
    const made = this.made ?? madeFor(this, text)
    return made === undefined ? -1 : made[Symbol.search](text)
  }

  [Symbol.split](text: string, limit?: number): string[] {
    return (this.made ?? making(this))[Symbol.split](text, limit)
  }

  toString(): string {
    return `/${this.source}/${this.flags}`
  }
}

/** The pattern where it can match a text, from where it is to begin. */
function madeFor(pattern: LatePattern, text: string): RegExp | undefined {
  pattern.necessary ??= necessaryOf(pattern.row)
  if (canMatch(pattern.at, pattern.necessary, text)) return making(pattern)
  if (pattern.necessary.isSticky || pattern.necessary.isGlobal) pattern.at = 0
  return undefined
}

function canMatch(at: number, necessary: Necessary, text: string): boolean {
  const { width, heads, needs } = necessary
  if (width > 0) {
    const start = necessary.isSticky ? at : 0
    const head = text.slice(start, start + width)
    if (head.length < width || !heads.includes(head)) return false
  }
  if (needs.length === 0 || necessary.lookedThrough > mostLookedThrough) return true
  necessary.lookedThrough += text.length
  for (const piece of needs) if (text.includes(piece)) return true
  return false
}

function making(pattern: LatePattern): RegExp {
  const made = new RegExp(pattern.source, pattern.flags)
  made.lastIndex = pattern.at
  pattern.made = made
  return made
}

function necessaryOf(row: number): Necessary {
  const [flags = '', width = '', heads = '', ...needs] = cell(row * 2).split('\0')
  return {
    width: Number(width),
    heads,
    needs,
    isSticky: flags.includes('y'),
    isGlobal: flags.includes('g'),
    lookedThrough: 0,
  }
}

let cells: { readonly ends: Uint32Array; readonly text: string } | undefined

function cell(number: number): string {
  cells ??= read()
  const { ends, text } = cells
  return text.slice(number === 0 ? 0 : ends[number - 1], ends[number])
}

function read(): NonNullable<typeof cells> {
  const table = madeAhead(typeof LATE_PATTERNS === 'string' ? LATE_PATTERNS : 'patterns')
  if (table === undefined) throw new Error('the table of patterns is missing beside the code: install directives anew')
  return { ends: table.u32(), text: table.text() }
}

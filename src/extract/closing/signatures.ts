import type { AuthorityMark, Signature } from '../../model/document.ts'
import type { Located } from '../../model/span.ts'
import type { Layout } from '../../syntax/layout.ts'
import { bare } from '../../text/bare.ts'
import { decide } from '../../text/ladder.ts'
import { isCapitals } from '../parts/cues.ts'
import { joinPieces } from '../parts/pieces.ts'
import { hasFamilyName, personName } from '../parts/signing.ts'
import { isSigning } from './line-rules.ts'
import { type SignaturePart, signatureRules } from './signature-rules.ts'
import type { Stretch } from './stretch.ts'

/** A signature that is being read. */
interface Draft {
  readonly marks: { readonly mark: Located; readonly body: Stretch[] }[]
  readonly titles: Stretch[][]
  name?: Located
  /** The rule that read the name; else the one that opened the signature. */
  rule: string
}

/** Each line with the rule that told what it is: for tests and for those who ask why. */
export type Told = (text: string, rule: string) => void

/**
 * The signers: marks of authority (TM. … KT. …), titles (the lowest counts) and names. Names may stand below their title,
 * all names below all titles (two signers), or on the title's line.
 */
export function readSignatures(layout: Layout, lines: readonly Stretch[], told?: Told): Signature[] {
  return unique(bySigner(lines).flatMap((column) => new SignatureReader(layout, joinNames(column), told).read()))
}

/** Two signers side by side stand in two columns; else all lines are one. */
function bySigner(lines: readonly Stretch[]): readonly (readonly Stretch[])[] {
  // Titles side by side, or names: "Ma Thị Hoàn      Lý Văn Sơn".
  const paired = [isSigning, isName].some((test) =>
    lines.some(
      (line, i) =>
        test(line.text) &&
        lines
          .slice(i + 1, i + 3)
          .some((other) => other.line === line.line && other.column !== line.column && test(other.text)),
    ),
  )
  if (!paired) return [lines]
  const columns = [...new Set(lines.map((line) => line.column))].sort((a, b) => a - b)
  return columns.map((column) => lines.filter((line) => line.column === column))
}

const isName = (text: string): boolean => personName(text) !== undefined && !isCapitals(text)

/** Reads the lines of one column. */
class SignatureReader {
  readonly #layout: Layout
  readonly #lines: readonly Stretch[]
  readonly #told: Told | undefined
  readonly #drafts: Draft[] = []
  #open: Draft | undefined
  /** The title or the body's name that may go on. */
  #lastTitle: Stretch[] | undefined
  #lastName: Draft | undefined
  #lastLine = -2
  #lastStart = 0

  constructor(layout: Layout, lines: readonly Stretch[], told: Told | undefined) {
    this.#layout = layout
    this.#lines = lines
    this.#told = told
  }

  read(): Signature[] {
    for (const [n, line] of this.#lines.entries()) {
      const text = line.text.replace(/^[^\p{L}\p{N}("]+|[\s:*|]+$/gu, '')
      if (text === '') continue
      const start = line.start + line.text.indexOf(text)
      this.#line({ ...line, start, end: start + text.length, text }, this.#lines[n + 1]?.text ?? '')
    }
    this.#dropOtherOffice()
    return this.#drafts.flatMap((draft) => finish(this.#layout, draft) ?? [])
  }

  #line(stretch: Stretch, next: string): void {
    const open = this.#open
    const found = decide(signatureRules, {
      text: stretch.text,
      next,
      stretch,
      open: open && { titled: open.titles.length > 0, lastMark: open.marks.at(-1)?.mark.value ?? '' },
      titleAbove: this.#lastTitle?.map(({ text }) => text).join(' '),
      lastName: this.#lastName?.name?.value,
      lastLine: this.#lastLine,
    })
    if (!found) return
    this.#told?.(stretch.text, found.rule)
    this.#take(found.value, stretch, found.rule)
  }

  #take(found: SignaturePart, stretch: Stretch, rule: string): void {
    if (found.part === 'mark') this.#mark(found, stretch, rule)
    else if (found.part === 'name') this.#name(found, stretch, rule)
    else if (found.part === 'title') this.#title(stretch, rule)
    else if (found.part === 'rest-of-title') this.#lastTitle?.push(stretch)
    else if (found.part === 'rest-of-name' && this.#lastName) {
      this.#lastName.name = this.#layout.located(this.#lastStart, stretch.end)
      this.#lastName.rule = rule
    }
  }

  /** A mark after a name or a title of a deputy opens the next signature; in a stack it goes on. */
  #mark({ mark, length, end }: SignaturePart & { part: 'mark' }, stretch: Stretch, rule: string): void {
    const { text, start } = stretch
    let open = this.#open
    if (!open || open.name || (open.titles.length > 0 && !stacks(mark))) open = this.#begin(rule)
    const rest = text.slice(length).trim()
    const at = start + text.indexOf(rest, length)
    const body: Stretch[] = rest === '' ? [] : [{ ...stretch, start: at, end: at + rest.length, text: rest }]
    open.marks.push({ mark: this.#layout.located(start, start + end, mark), body })
    this.#lastTitle = body
  }

  #name({ start, end }: SignaturePart & { part: 'name' }, stretch: Stretch, rule: string): void {
    this.#lastStart = stretch.start + start
    const waiting = this.#drafts.find((draft) => draft.name === undefined)
    const whose = waiting ?? (this.#drafts.length === 0 ? this.#begin(rule) : undefined)
    if (whose) {
      whose.name = this.#layout.located(this.#lastStart, stretch.start + end)
      whose.rule = rule
    }
    this.#lastTitle = undefined
    this.#lastName = whose
    this.#lastLine = stretch.line
  }

  #title(stretch: Stretch, rule: string): void {
    const open = !this.#open || this.#open.name ? this.#begin(rule) : this.#open
    const pieces = [stretch]
    open.titles.push(pieces)
    this.#lastTitle = pieces
  }

  #begin(rule: string): Draft {
    const draft: Draft = { marks: [], titles: [], rule }
    this.#drafts.push(draft)
    this.#open = draft
    return draft
  }

  /** The signer's other office may stand below the name: "Trần Thị Hoa" / "TRƯỞNG BAN XÂY DỰNG ĐẢNG". */
  #dropOtherOffice(): void {
    const last = this.#drafts.at(-1)
    if (!last || last.name || last.marks.length > 0 || !this.#drafts.at(-2)?.name) return
    const [title] = last.titles
    if (title?.[0]?.line !== this.#lastLine + 1) return
    this.#drafts.pop()
    // "**Đại tướng Lò Văn Pún**" / "*Bộ trưởng*": what stands below is the office of a name that has none above.
    const named = this.#drafts.at(-1)
    if (named && named.titles.length === 0 && named.marks.length === 0) named.titles.push(title)
  }
}

/** "Vũ" / "Chiến Thắng": a family name alone on its line belongs to the next. */
function joinNames(lines: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = []
  for (const line of lines) {
    const last = joined.at(-1)
    if (
      last &&
      /^\p{Lu}\p{Ll}{1,7}$/u.test(last.text) &&
      hasFamilyName(last.text) &&
      line.line === last.line + 1 &&
      /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,3}$/u.test(line.text)
    ) {
      joined[joined.length - 1] = { ...last, end: line.end, text: `${last.text} ${line.text}`, line: line.line }
    } else joined.push(line)
  }
  return joined
}

/** KT. and TL. may follow the title of the body's head inside one stack. */
function stacks(mark: string): boolean {
  return /^K/u.test(mark)
}

function finish(layout: Layout, draft: Draft): Signature | undefined {
  const last = draft.marks.at(-1)
  const title = draft.titles.at(-1)
  if (!draft.name && !last && !title) return undefined
  // "Q. GIÁM ĐỐC": who acts as the head bears his title and stands in nobody's stead.
  const acting = last !== undefined && title === undefined && /^Q/u.test(last.mark.value) ? last.body : []
  const body = acting.length > 0 ? [] : (last?.body ?? [])
  const held = title ?? (acting.length > 0 ? acting : undefined)
  const titled = held ? joinPieces(layout, held) : undefined
  const behalf = body.length > 0 ? joinPieces(layout, body) : undefined
  const authorities: AuthorityMark[] = draft.marks.map(({ mark, body: whose }) => ({
    mark: mark.value,
    ...(whose.length > 0 ? { onBehalfOf: joinPieces(layout, whose).value } : {}),
  }))
  return {
    ...(draft.name ? { name: draft.name } : {}),
    ...(titled ? { title: titled } : {}),
    ...(last ? { authority: last.mark } : {}),
    ...(behalf ? { onBehalfOf: behalf } : {}),
    ...(authorities.length > 0 ? { authorities } : {}),
    rule: draft.rule,
  }
}

/** A signature printed twice counts once. */
function unique(signatures: readonly Signature[]): Signature[] {
  const seen = new Set<string>()
  return signatures.filter((signature) => {
    const key = signature.name ? bare(signature.name.value) : ''
    if (key === '') return true
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

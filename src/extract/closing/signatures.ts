import type { AuthorityMark, Signature } from '../../model/document.ts'
import type { Located } from '../../model/span.ts'
import type { Layout } from '../../syntax/layout.ts'
import { bare } from '../../text/bare.ts'
import { joinPieces } from '../header/date.ts'
import { isCapitals } from '../parts/cues.ts'
import { authorityMark, hasFamilyName, isNameInCapitals, isSignerTitle, personName } from '../parts/signing.ts'
import { isSigning, type Stretch } from './columns.ts'

interface Draft {
  marks: { mark: Located; body: Stretch[] }[]
  titles: Stretch[][]
  name?: Located
}

/** Lines that are no part of a signature. */
const noise = /^[("\s]*(?:da ky|ky ten|chu ky|ky, |\(ky|dong dau|da duoc ky)|^\(?(?:ky|da ky)\b/u

/**
 * The signers: marks of authority (TM. … KT. …), titles (the lowest counts) and names. Names may stand below their title,
 * all names below all titles (two signers), or on the title's line.
 */
export function readSignatures(layout: Layout, lines: readonly Stretch[]): Signature[] {
  return unique(bySigner(lines).flatMap((column) => readColumn(layout, column)))
}

/** Two signers side by side stand in two columns; else all lines are one. */
function bySigner(lines: readonly Stretch[]): readonly (readonly Stretch[])[] {
  const paired = lines.some(
    (line, i) =>
      isSigning(line.text) &&
      lines
        .slice(i + 1, i + 3)
        .some((other) => other.line === line.line && other.column !== line.column && isSigning(other.text)),
  )
  if (!paired) return [lines]
  const columns = [...new Set(lines.map((line) => line.column))].sort((a, b) => a - b)
  return columns.map((column) => lines.filter((line) => line.column === column))
}

function readColumn(layout: Layout, lines: readonly Stretch[]): Signature[] {
  const drafts: Draft[] = []
  let open: Draft | undefined
  let lastTitle: Stretch[] | undefined
  let lastName: Draft | undefined
  let lastLine = -2
  let lastStart = 0
  const joined = joinNames(lines)
  for (const [n, line] of joined.entries()) {
    const text = line.text.replace(/^[^\p{L}\p{N}("]+|[\s:*|]+$/gu, '')
    if (text === '') continue
    const offset = line.start + line.text.indexOf(text)
    if (noise.test(bare(text)) && !personName(text)) continue
    const piece: Stretch = { ...line, start: offset, end: offset + text.length, text }
    const mark = authorityMark(text)
    if (mark) {
      // A mark after a name or a title of a deputy opens the next signature; in a stack it goes on.
      if (!open || open.name || (open.titles.length > 0 && !stacks(mark.mark))) open = start(drafts)
      const rest = text.slice(mark.length).trim()
      const at = offset + text.indexOf(rest, mark.length)
      const body: Stretch[] = rest === '' ? [] : [{ ...piece, start: at, end: at + rest.length, text: rest }]
      open.marks.push({ mark: layout.located(offset, offset + mark.end, mark.mark), body })
      lastTitle = body
      continue
    }
    const name = personName(text)
    if (
      name &&
      !isSignerTitle(text) &&
      (!isCapitals(text) ||
        (open !== undefined &&
          (open.titles.length > 0 || /^[KQ]|L/u.test(open.marks.at(-1)?.mark.value ?? '')) &&
          // "K/T CHÁNH" / "VĂN PHÒNG" / "PHÓ CHÁNH VĂN PHÒNG": the head's title goes on below.
          !isSignerTitle(joined[n + 1]?.text ?? '') &&
          isNameInCapitals(text.slice(name.start, name.end))))
    ) {
      const located = layout.located(offset + name.start, offset + name.end)
      lastStart = offset + name.start
      const waiting = drafts.find((draft) => draft.name === undefined)
      if (waiting) waiting.name = located
      else if (drafts.length === 0) {
        open = start(drafts)
        open.name = located
      }
      lastTitle = undefined
      lastName = waiting ?? open
      lastLine = line.line
      continue
    }
    if (isSignerTitle(text) || titleLike(text)) {
      if (!open || open.name) open = start(drafts)
      const pieces = [piece]
      open.titles.push(pieces)
      lastTitle = pieces
      continue
    }
    // "Nguyễn Quỳnh" / "Thiện": a name that is broken over lines.
    if (
      lastName?.name &&
      line.line === lastLine + 1 &&
      line.blanks === 0 &&
      /^\p{Lu}\p{Ll}+$/u.test(text) &&
      lastName.name.value.split(' ').length < 4
    ) {
      lastName.name = layout.located(lastStart, piece.end)
      continue
    }
    // "BẢO VỆ CHĂM SÓC SỨC KHỎE": the rest of a title or of a body's name that is broken over lines.
    if (lastTitle && isCapitals(text) && text.length < 90) lastTitle.push(piece)
    else if (!open && isCapitals(text) && text.length > 3 && text.length < 90 && /\p{Lu}{2}/u.test(text)) {
      open = start(drafts)
      const pieces = [piece]
      open.titles.push(pieces)
      lastTitle = pieces
    }
  }
  // The signer's other office may stand below the name: "Trần Thị Hoa" / "TRƯỞNG BAN XÂY DỰNG ĐẢNG".
  const last = drafts.at(-1)
  if (
    last &&
    drafts.at(-2)?.name &&
    !last.name &&
    last.marks.length === 0 &&
    last.titles[0]?.[0]?.line === lastLine + 1
  )
    drafts.pop()
  return drafts.flatMap((draft) => finish(layout, draft) ?? [])
}

/** "Vũ" / "Chiến Thắng": a family name alone on its line belongs to the next. */
function joinNames(lines: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = []
  for (const line of lines) {
    const last = joined.at(-1)
    // "PHÓ" / "TRƯỞNG BAN": a deputy's title broken over lines.
    if (last?.text === 'PHÓ' && line.start - last.end === 1 && isSignerTitle(line.text)) {
      joined[joined.length - 1] = { ...last, end: line.end, text: `${last.text} ${line.text}` }
    } else if (
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

function start(drafts: Draft[]): Draft {
  const draft: Draft = { marks: [], titles: [] }
  drafts.push(draft)
  return draft
}

/** KT. and TL. may follow the title of the body's head inside one stack. */
function stacks(mark: string): boolean {
  return /^K/u.test(mark)
}

/** "Phó Thủ tướng", "Phó Chủ tịch": a title that is not in capitals. */
function titleLike(text: string): boolean {
  return text.length < 60 && /^\p{Lu}/u.test(text) && isSignerTitle(text.toUpperCase())
}

function finish(layout: Layout, draft: Draft): Signature | undefined {
  const last = draft.marks.at(-1)
  const title = draft.titles.at(-1)
  if (!draft.name && !last && !title) return undefined
  const body = last?.body ?? []
  const lone = title === undefined && body.length > 0 && headed(body)
  const lowest = title ?? (lone ? body : undefined)
  const titled = lowest ? located(layout, lowest) : undefined
  const behalf = body.length > 0 ? located(layout, body) : undefined
  const authorities: AuthorityMark[] = draft.marks.map(({ mark, body: whose }) => ({
    mark: mark.value,
    ...(whose.length > 0 ? { onBehalfOf: located(layout, whose).value } : {}),
  }))
  return {
    ...(draft.name ? { name: draft.name } : {}),
    ...(titled && !lone ? { title: titled } : {}),
    ...(last ? { authority: last.mark } : {}),
    ...(behalf ? { onBehalfOf: behalf } : {}),
    ...(authorities.length > 0 ? { authorities } : {}),
  }
}

function headed(body: readonly Stretch[]): boolean {
  return isSignerTitle(body[0]?.text ?? '')
}

function located(layout: Layout, pieces: readonly Stretch[]): Located {
  return joinPieces(layout, pieces)
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

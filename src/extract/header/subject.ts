import { issuerWord, readIssuer } from '../../identity/issuer.ts'
import { subjectMark } from '../../lexicon/header-cues.ts'
import { isSyllable, syllablesIn } from '../../lexicon/words/syllables.ts'
import type { HeaderValue, Origin } from '../../model/document.ts'
import type { Layout, Line } from '../../syntax/layout.ts'
import { bare } from '../../text/bare.ts'
import { fold } from '../../text/fold.ts'
import { latin, latinPattern } from '../../text/letters.ts'
import { callsForMore, callsForMoreInCapitals, isBasis, isBodyOpener, isCapitals } from '../parts/cues.ts'
import { type Frame, firstTextLine } from '../parts/frame.ts'
import { joinPieces } from '../parts/pieces.ts'
import { isAuthorityInSmallLetters, isAuthorityLine } from '../parts/signing.ts'
import { isInBrackets } from './bracketed.ts'
import { isMarkOfHandling } from './handling.ts'
import { joinedAuthority } from './joined-authority.ts'
import type { Segment } from './segments.ts'

interface Piece {
  start: number
  end: number
}

/** "V/v", "Về việc", "Về": not part of the trích yếu's value. */
const opener = latinPattern(
  `^[\\s._:;,'"‘’“*()-]{0,5}(?:(?:${subjectMark})[:.]?(?: ?[vV]ề việc)?|(?:Về|VỀ|về)[\\s:]+(?:việc|VIỆC)(?![\\p{L}])|(?:Về|VỀ|về)(?![\\p{L}]))[\\s:]*`,
)

/** Trích yếu below the title line, without the issuing authority's line and "(Ban hành kèm theo …)". */
export function subjectOfTitle(
  layout: Layout,
  frame: Frame,
  from?: number,
): { readonly subject?: HeaderValue; readonly authority?: Piece } {
  const word = frame.titleType
  if (!word) return {}
  const opens = Math.max(word.end, from ?? 0)
  const name = layout.text.slice(word.start, word.end).toLowerCase()
  const pieces: Piece[] = []
  let authority: Piece | undefined
  let rule = false
  for (let i = frame.title.start; i < frame.title.end && !authority; i += 1) {
    const line = layout.lines[i]
    if (!line) continue
    // Below the title that a page prints the document's own begins anew.
    if (i > frame.title.start && layout.lineText(line).toLowerCase() === name) {
      pieces.length = 0
      continue
    }
    if (line.kind === 'rule' || line.kind === 'star') rule ||= pieces.length > 0
    const start = line.kind === 'text' ? beginOf(layout, line, opens) : undefined
    if (start === undefined || isNoSubject(layout, line, start)) continue
    // The rest of a line in which the title's own body ends is no authority's.
    authority = line.start < opens && i > frame.title.start ? undefined : authorityAt(layout, frame, i, pieces, rule)
    if (!authority && !rule) pieces.push({ start, end: line.end })
  }
  authority ??= cutOffAuthority(layout, frame, pieces)
  return { ...(pieces.length > 0 ? subjectOf(layout, pieces, 'title') : {}), ...(authority ? { authority } : {}) }
}

/** Takes off the trích yếu the authority that a copy has joined to it. */
function cutOffAuthority(layout: Layout, frame: Frame, pieces: Piece[]): Piece | undefined {
  const last = pieces.at(-1)
  const start = last && joinedAuthority(layout, frame, last.start, last.end)
  if (!last || start === undefined) return undefined
  pieces[pieces.length - 1] = { start: last.start, end: layout.text.slice(0, start).trimEnd().length }
  return { start, end: last.end }
}

/** Where the words of a line begin that stand behind the title word; undefined when there are none. */
function beginOf(layout: Layout, line: Line, opens: number): number | undefined {
  if (line.start >= opens) return line.start
  const head = /^[\s.,:;*"-]+/u.exec(layout.text.slice(opens, Math.max(opens, line.end)))
  const start = opens + (head?.[0].length ?? 0)
  return start < line.end ? start : undefined
}

/** "(Ban hành kèm theo …)", "(Số 142/TB-BVĐK, ngày 04/3/2031)", or a stamp of urgency or secrecy. */
function isNoSubject(layout: Layout, line: Line, start: number): boolean {
  const block = layout.blocks[line.block]
  return (
    (block !== undefined &&
      /^\( ?(?:Ban hành|BAN HÀNH|Kèm|kèm|KÈM|Đính kèm)/u.test(layout.text.slice(block.start, block.end))) ||
    isMarkOfHandling(layout.text.slice(start, line.end)) ||
    isInBrackets(layout, line) ||
    isScribble(layout.text.slice(start, line.end))
  )
}

/** The issuing authority's lines, when they begin here: small letters right above the căn cứ, or capitals that are no trích yếu. */
function authorityAt(
  layout: Layout,
  frame: Frame,
  at: number,
  pieces: readonly Piece[],
  rule: boolean,
): Piece | undefined {
  const line = layout.lines[at]
  const block = layout.blocks[line?.block ?? -1]
  if (!line || (block && line.index !== block.firstLine)) return undefined
  const whole = block ? layout.text.slice(block.start, block.end) : ''
  // "CỦA BAN THƯỜNG VỤ" / "THÀNH ỦY VỀ …": the body that the title names goes on, and then the trích yếu.
  if (goesOnTitle(layout, pieces) && saysMatter(layout, frame, at, whole)) return undefined
  const last = pieces.at(-1)
  const isLast = block?.lastLine === frame.title.end - 1 && line.blanksBefore > 0
  if (last && isLast && isAuthorityInSmallLetters(whole) && standsBetween(layout, last, block.end))
    return { start: line.start, end: line.end }
  const shouted = last !== undefined && isCapitals(layout.text.slice(pieces[0]?.start, last.end))
  const alone = last === undefined && block?.lastLine === frame.title.end - 1 && isWholeName(whole)
  const fresh = rule || (last !== undefined && (!shouted || endsBefore(layout, frame, at)))
  if (at === frame.title.start || !isCapitals(whole) || !(alone || (fresh && isAuthorityLine(whole)))) return undefined
  return lastBlocks(layout, frame, at)
    ? { start: line.start, end: layout.lines[frame.title.end - 1]?.end ?? line.end }
    : undefined
}

/** "CỦA BAN THƯỜNG VỤ" / "THÀNH ỦY" / "VỀ …": the trích yếu begins in the block, or further below. */
const saysMatter = (layout: Layout, frame: Frame, at: number, block: string): boolean =>
  /(?:^| )VỀ /u.test(block) ||
  layout.lines.slice(at + 1, frame.title.end).some((line) => /^[*_ ]*(?:Về|VỀ) /u.test(layout.lineText(line)))

/** Of a title only "CỦA …" stands above. */
const goesOnTitle = (layout: Layout, [first]: readonly Piece[]): boolean =>
  first !== undefined && /^CỦA\s/u.test(layout.text.slice(first.start, first.end))

/** What meets is no office: a resolution of a congress bears the congress's name as its trích yếu. */
const meeting = /^(?:dai hoi|hoi nghi|hoi thao|hoi thi|ky hop|phien hop|le )/u

/** A body with its place and nothing else, as forms bear it below their title: no trích yếu is only that. */
const isWholeName = (text: string): boolean => {
  const { word, place } = readIssuer(text)
  if (word === undefined || place === undefined || text.length > 60 || meeting.test(bare(text))) return false
  return bare(text).startsWith(word.words) && fold(text).endsWith(fold(place))
}

/** Whether a line that ends at `end` stands between a trích yếu that is whole and the first căn cứ. */
const standsBetween = (layout: Layout, subject: Piece, end: number): boolean =>
  !callsForMore(layout.text.slice(subject.start, subject.end)) && isBasis(layout.text.slice(end + 1, end + 40))

/** Below a trích yếu in capitals the authority's line is bold where the lines above are not, or the body's whole name, and those do not call for more. */
function endsBefore(layout: Layout, frame: Frame, at: number): boolean {
  const line = layout.lines[at]
  const above = layout.lines.slice(frame.title.start, at).findLast((one) => one.kind === 'text')
  if (!line || !above) return false
  if (line.bold !== above.bold) return line.bold
  if (callsForMoreInCapitals(layout.lineText(above))) return false
  return (
    line.blanksBefore > 0 ||
    !layout.lines.slice(frame.title.start + 1, at).some((one) => one.kind === 'text' && one.blanksBefore > 0)
  )
}

/** From here only lines in capitals stand until the end of the title: the authority's line, not a caps trích yếu that goes on. */
function lastBlocks(layout: Layout, frame: Frame, from: number): boolean {
  const block = layout.blocks[layout.lines[from]?.block ?? -1]
  if (!block) return false
  const rest = layout.lines.slice(block.lastLine + 1, frame.title.end).filter((line) => line.kind === 'text')
  return (
    rest.length === 0 || rest.every((line) => isCapitals(layout.lineText(line)) && layout.lineText(line).length < 60)
  )
}

/** What looks like another part and goes on a trích yếu: "về …", "số 10" of "bão" / "số 10". */
const goesOnSubject = latin(/^(?:về \p{Ll}|số \d{1,4}(?![\d/-]| ?[/-]))/u)

/** "V/v …" of a công văn: from the opener to the date, the addressees or the other column. */
export function subjectOfHead(layout: Layout, segments: readonly Segment[]): { readonly subject?: HeaderValue } {
  const at = segments.findIndex((segment) => segment.kind === 'subject')
  const first = segments[at]
  if (!first) return {}
  const pieces: Piece[] = [{ start: first.start, end: first.end }]
  for (const segment of segments.slice(at + 1)) {
    if (segment.kind === 'break') {
      // A lone bar is the edge of the table cell; a rule ends the trích yếu.
      if (pieces.length > 0) break
      continue
    }
    if (segment.column !== first.column || isOfOtherColumn(layout, segments, segment, first)) continue
    // Behind a gap a letter or two are a scanner's.
    if (segment.text.length <= 2 && (layout.lines[segment.line]?.blanksBefore ?? 0) > 0) break
    // "Về việc … / TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM": a name in capitals below is the other column's.
    if (!isCapitals(first.text) && isCapitals(segment.text) && segment.text.length > 12) break
    if (
      (segment.kind !== 'other' && segment.kind !== 'subject' && !goesOnSubject.test(segment.text)) ||
      isMarkOfHandling(segment.text) ||
      (isCapitals(segment.text) &&
        issuerWord(segment.text) !== undefined &&
        !isCapitals(layout.text.slice(first.start, first.end))) ||
      /^Kính gửi|^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,3}, ngày/u.test(segment.text)
    )
      break
    pieces.push({ start: segment.start, end: segment.end })
  }
  return subjectOf(layout, pieces, 'letterhead')
}

/**
 * "V/v thẩm tra quyết toán" / "Bình Thủy, ngày 04 tháng 6 năm 2031" / "dự án đường Cái Tắc": day and motto of the right column, woven into the
 * lines of a trích yếu that goes on below them in small letters.
 */
function isOfOtherColumn(layout: Layout, segments: readonly Segment[], segment: Segment, first: Segment): boolean {
  if (segment.kind !== 'date' && segment.kind !== 'motto') return false
  const next = segments.slice(segments.indexOf(segment) + 1).find(({ kind }) => kind !== 'date' && kind !== 'motto')
  if (next?.kind !== 'other' || next.column !== first.column) return false
  if ((layout.lines[next.line]?.blanksBefore ?? 1) > 0 || next.text.length > longestRest) return false
  return goesOnSmall.test(next.text) && !isBodyOpener(next.text) && !/[.:;,]$/u.test(next.text)
}
const longestRest = 70
const goesOnSmall = latin(/^[\p{Ll}\d(]/u)

/** The lines between number and date and the căn cứ, where the title line itself was lost. */
export function subjectBelowHead(layout: Layout, segments: readonly Segment[]): { readonly subject?: HeaderValue } {
  const last = segments.findLastIndex(
    (segment) => segment.kind === 'number' || segment.kind === 'date' || segment.kind === 'motto',
  )
  const below = segments
    .slice(last + 1)
    .filter((segment) => segment.kind === 'other' && !isMarkOfHandling(segment.text))
  const first = below[0]
  if (last < 0 || !first || first.text.length < 20 || isCapitals(first.text.slice(0, 20))) return {}
  return subjectOf(
    layout,
    below.map(({ start, end }) => ({ start, end })),
    'letterhead',
  )
}

/** "Về việc …" on top of a text that lost its letterhead and its title line, above the authority or the căn cứ. */
export function subjectOnTop(layout: Layout, { body, letterhead }: Frame): { readonly subject?: HeaderValue } {
  const first = firstTextLine(layout, body.start)
  const block = layout.blocks[first?.block ?? -1]
  if (letterhead || !first || !block || block.firstLine !== first.index || block.end - block.start > longestOnTop)
    return {}
  if (!/^(?:Về việc|V\/v|VỀ VIỆC) /u.test(layout.lineText(first))) return {}
  const next = firstTextLine(layout, block.lastLine + 1)
  const below = next ? layout.lineText(next) : ''
  return isBasis(below) || isAuthorityLine(below)
    ? subjectOf(layout, [{ start: block.start, end: block.end }], 'title')
    : {}
}
const longestOnTop = 500

/** "… khấu trừ thuế. Bey d4": what a scanner saw behind the full stop of a trích yếu; "TP. HCM" is an abbreviation. */
const scrapBehindEnd = /(?<=\p{Ll})\. (?<scrap>[^.]{1,10})$/u
const holdsSyllable = (text: string): boolean =>
  (text.match(/\p{L}+/gu) ?? []).some((word) => word === word.toUpperCase() || (word.length > 1 && isSyllable(word)))

/** A line without a word, with marks that no clerk writes: "ẾN 6È... C ¬—". */
const isScribble = (text: string): boolean => /[¬—„|\\^~<>{}#$]/u.test(text) && syllablesIn(text) < 2

/** The located trích yếu of some lines; its opener is left out. */
export function subjectOf(layout: Layout, pieces: Piece[], from: Origin): { readonly subject?: HeaderValue } {
  const text = layout.text.slice(pieces[0]?.start ?? 0, pieces.at(-1)?.end ?? 0)
  let skip = 0
  // "CỦA BỘ CHÍNH TRỊ" / "VỀ …": the body is told by the letterhead.
  const by = /^[\s(]*(?:CỦA|[Cc]ủa) (?:[^\n]|\n(?!(?:VỀ|Về|về)[ \n])){1,160}?[\s)](?=(?:VỀ|Về|về)\s)/u.exec(text)
  if (by) skip = by[0].length
  // "NGHỊ QUYẾT CHUYÊN ĐỀ" / "về …": a word about the kind of resolution.
  const special = /^[\s(]*(?:CHUYÊN ĐỀ|Chuyên đề|chuyên đề)\)?\s+(?=(?:VỀ|Về|về)\s)/u.exec(text.slice(skip))
  if (special) skip += special[0].length
  const found = opener.exec(text.slice(skip))
  if (found) skip += found[0].length
  const start = (pieces[0]?.start ?? 0) + skip
  const kept = pieces.flatMap((piece) =>
    piece.end <= start ? [] : [{ start: Math.max(piece.start, start), end: piece.end }],
  )
  const last = kept.at(-1)
  if (!last) return {}
  const words = layout.text.slice(start, last.end)
  // '"V/v tặng quà Tết"': the quotation mark that opened it stands before "V/v".
  if (/^[^"“”]+["”]$/u.test(words)) kept[kept.length - 1] = { start: last.start, end: last.end - 1 }
  const end = kept[kept.length - 1]?.end ?? last.end
  const scrap = scrapBehindEnd.exec(layout.text.slice(last.start, end))
  if (scrap && !holdsSyllable(scrap.groups?.scrap ?? ''))
    kept[kept.length - 1] = { start: last.start, end: last.start + scrap.index }
  const located = joinPieces(layout, kept)
  return located.value.length >= 2 ? { subject: { ...located, from } } : {}
}

import { isSyllable } from '../../lexicon/words/syllables.ts'
import type { Recipient } from '../../model/document.ts'
import type { Layout } from '../../syntax/layout.ts'
import { decide } from '../../text/ladder.ts'
import { latin } from '../../text/letters.ts'
import { allMatches } from '../../text/matches.ts'
import { isAttachment, isCopies } from '../parts/cues.ts'
import { type OpenItem, recipientOf } from './items.ts'
import { copyRules, isArchive, isDashed } from './recipient-rules.ts'
import type { Stretch } from './stretch.ts'

const heading = latin(/^[^\p{L}]{0,4}(?:\p{L}{2,4}) ?(?:nh|gửi)\p{L}*[\s:.]*/iu)

/** The items of "Nơi nhận": one for each dash item, or for each line where the list has no dashes. */
export function readCopies(layout: Layout, lines: readonly Stretch[]): Recipient[] {
  const items: OpenItem[] = []
  const dashed = lines.slice(1).filter((line) => isDashed(line.text)).length >= 2
  const listed = isUnlabelled(lines[0]) ? lines : lines.slice(1)
  const plain = listed.length >= fewestPlain && !listed.some(({ text }) => isDashed(text) || /[;,]$/u.test(text))
  /** The items stand in one line, without dashes. */
  let inLine = false
  /** The archive's line has been read: the list is over. */
  let closed = false
  /** Below the archive's line stood what goes on no item: no item comes any more. */
  let ended = false
  for (const [i, line] of lines.entries()) {
    const start = i === 0 && !isUnlabelled(line) ? behindHeading(layout, line) : line.start
    if (start === undefined || ended) continue
    const parts = splitItems(layout.text.slice(start, line.end), i === 0 && start > line.start)
    if (i === 0) inLine = parts.length > 1 && !isDashed(layout.text.slice(start, line.end))
    for (const part of parts) {
      const piece = { start: start + part.at, end: start + part.at + part.length }
      const text = layout.text.slice(piece.start, piece.end)
      const last = items.at(-1)
      const above = last && wordsOf(layout, last)
      const found = decide(copyRules, { text, above, opensParagraph: false, dashed, plain })
      if (found) {
        // Behind a list in one line a mark begins something else.
        ended = closed && (inLine || !isPlain(text))
        if (closed && (ended || !isDashed(text) || /^[,.;:]/u.test(text))) continue
        items.push({ pieces: [piece], rule: found.rule })
      } else if (closed && !goesOnArchive(text, above?.last ?? '')) ended = true
      else if (last) last.pieces.push(piece)
      closed = isArchive(text) || (closed && !found)
    }
  }
  return items.flatMap((item) => recipientOf(layout, 'copy', item) ?? [])
}

/** Words as they are written: a scanner makes other pieces of a stamp, a page's foot or a page upside down. */
function isPlain(text: string): boolean {
  const pieces = text.match(/\p{L}+/gu) ?? []
  const sound = pieces.filter((piece) => /^\p{Lu}+$/u.test(piece) || (piece.length > 1 && isSyllable(piece)))
  return sound.length > 0 && sound.length * 2 >= pieces.length && !/[®©£¢#{}\\]|www\.|https?:/u.test(text)
}

/** "- Lưu: VT, Phòng Hành chính" / "Tổng hợp (03 bản).": what goes on the archive's line is short and has no end mark above it. */
function goesOnArchive(text: string, above: string): boolean {
  if (/[;.]$|\)[.,;]?$/u.test(above) || text.length > longestRest || isAttachment(text)) return false
  if (label.test(text)) return false
  return (
    /^\([^()]{1,16}\)/u.test(text) ||
    (isPlain(text) && /\p{L}{3}|^\p{Lu}{2}/u.test(text) && !/\d{4}|^\p{Lu}\d/u.test(text))
  )
}
const longestRest = 50
/** "Người ký: Vi Thị Mận", "Nguồn tin: …": a line of a record. */
const label = latin(/^[*_ ]*\p{Lu}\p{Ll}+(?: \p{Ll}+){1,3} ?:/u)

/** The list has lost its heading, and begins with its first item. */
const isUnlabelled = (first: Stretch | undefined): boolean =>
  first !== undefined &&
  !isCopies(first.text) &&
  (isDashed(first.text) || !(heading.test(first.text) || !first.text.includes(' ') || first.text.includes(':')))
/** A list of fewer lines may be one name that is broken over them. */
const fewestPlain = 3

/** "Như trên", "- Sở Y tế", "Lưu: VT". */
const words = latin(/^[-+•]? ?\p{Lu}\p{L}+ (?:\p{L}{2}|\p{Lu} \p{Ll}{2})|^Lưu/u)

const archiveBehind = /; ?[-–+•]? ?L[ưu]u(?: ?:| \p{Lu})/u

/** Where the words behind "Nơi nhận:" on its own line begin; undefined when there are none. */
function behindHeading(layout: Layout, line: Stretch): number | undefined {
  const head = heading.exec(line.text)
  const start = line.start + (head?.[0].length ?? line.text.length)
  const behind = layout.text.slice(start, line.end)
  // "Nơi nhận: /Đ_--" is a scanner's dirt, "Nơi nhận: Như trên; …" an item, and so is "HĐTV; …" before the archive.
  if (start >= line.end || !(words.test(behind) || archiveBehind.test(behind))) return undefined
  return start
}

function wordsOf(layout: Layout, { pieces }: OpenItem): { first: string; last: string } {
  const [first] = pieces
  const last = pieces.at(-1) ?? first
  return { first: layout.text.slice(first.start, first.end), last: layout.text.slice(last.start, last.end) }
}

const semicolon = /; ?|$/gu
/** "Đảng ủy Khối (để b/c), Ban Giám đốc, Công đoàn; Lưu hồ sơ.": commas part the items, of which each begins like a name or the archive's. */
const comma = latin(/(?:, ?(?=\p{Lu}|các |đảng viên |lưu(?: |:))|; ?)(?![^()]*\))|$/gu)
const longestList = 600
/** Only its last mark, before the archive, may be a semicolon. */
const listInCommas = latin(/^(?:[^;,:]+, )+[^;:]*[;,] ?[Ll]ưu(?: |:)[^;]*$/u)
const beforeDash = latin(/(?:[;,.]|; ?\([^()]{1,20}\)) ?(?=[-–+•] ?\p{L})/gu)

/** "Nơi nhận: Chính phủ; các Bộ; Lưu: VT.": a list in one line without dashes, told by its archive. */
function partsAt(marks: RegExp, text: string): { at: number; length: number }[] {
  const parts: { at: number; length: number }[] = []
  let at = 0
  for (const match of allMatches(text, marks)) {
    const end = Math.min(text.length, match.index + 1)
    if (end > at) parts.push({ at, length: end - at })
    at = match.index + match[0].length
  }
  return parts
}

/** "- Chính phủ; - Ban Tổ chức Trung ương; - Lưu: VT." on one line. */
function splitItems(text: string, isBesideHeading: boolean): { at: number; length: number }[] {
  if (isBesideHeading && text.length <= longestList && listInCommas.test(text)) return partsAt(comma, text)
  if (!/[;,.)] ?[-–+•]/.test(text))
    return (isBesideHeading && /;[^;]+;/u.test(text)) || /; ?(?:Lưu|LƯU)(?: ?:| \p{L})/u.test(text)
      ? partsAt(semicolon, text)
      : [{ at: 0, length: text.length }]
  const parts: { at: number; length: number }[] = []
  let at = 0
  // The Party's lists end their items with commas.
  const commas = !text.includes(';') && text.split(/, [-–+•] ?(?=\p{L})/u).length > 2
  for (const match of allMatches(text, beforeDash)) {
    const next = match.index + match[0].length
    if (match[0].startsWith(',') && !commas && !/^[-–+•] ?(?:L[ưu]u|Các|Như)/u.test(text.slice(next, next + 12)))
      continue
    parts.push({ at, length: match.index + 1 - at })
    at = next
  }
  parts.push({ at, length: text.length - at })
  return parts
}

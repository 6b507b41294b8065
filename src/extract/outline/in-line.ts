import { pointLetters, wordOrdinals } from '../../lexicon/markers.ts'
import type { Block, Layout } from '../../syntax/layout.ts'
import { latin } from '../../text/letters.ts'
import type { Marker } from './markers.ts'
import type { Row } from './rows.ts'

/* What stands in one line though it was printed, or written, as several. */

const afterEnd = /[.;:!?…]$/u
const afterSentence = /[.!?…]$/u
const startsItem = latin(/^[“"(]?\p{L}/u)
/** A dash item shorter than this may be a name. */
const shortest = 30
const startsNumbered = latin(/^[“"(]?\p{Lu}/u)

/** What is asked of a marker here. */
type Sequence = Pick<Marker, 'form' | 'ordinal' | 'text' | 'textStart'>

/** The item above a line. */
interface Above {
  readonly form: string
  readonly ordinal: number | undefined
  readonly marker: string
}

/**
 * Where the next item of a sequence begins that runs on in the line of the one before it: "1. Thôn A neo thuyền. | 2. Trường B kê sách."; -1
 * where none does. In a line that goes on the item above only one that is glued to its words is found.
 *
 * @param marker of the block; `top` is the item above it
 */
export function nextInLine(
  text: string,
  marker: Marker | undefined,
  top: Above | undefined,
  { start, end }: Block,
): number {
  if (marker?.form === 'article') return firstBehindTitle(text, marker.textStart, end)
  if (marker !== undefined) return nextOf(text, marker, end, false)
  const first = firstSpoken(text, start, end)
  if (first >= 0) return first
  if (top?.form !== 'number' && top?.form !== 'words') return -1
  return nextOf(text, { ...top, text: top.marker, textStart: start }, end, top.form === 'number')
}

function nextOf(text: string, marker: Sequence, end: number, onlyGlued: boolean): number {
  const wanted = followerOf(marker)
  if (wanted === undefined) return -1
  const from = marker.textStart
  const words = text.slice(from, end)
  for (let at = words.indexOf(wanted, 9); at >= 0; at = words.indexOf(wanted, at + 1)) {
    const behind = words.slice(at + wanted.length, at + wanted.length + 3)
    const isApart = words.charCodeAt(at - 1) === 32
    if (isApart && onlyGlued) continue
    const before = marker.form === 'words' ? afterSentence : afterEnd
    const ends = isApart
      ? before.test(words.slice(at - 2, at - 1)) || (at > 9 && speckled.test(words.slice(at - longestSpecks, at)))
      : isGlued(marker, words.slice(at - 3, at))
    if (!ends) continue
    // A line of recipients is no list of duties: "- Chính phủ; - Kiểm toán nhà nước; …".
    if (marker.ordinal === undefined && at < shortest) return -1
    const isSmall = marker.form === 'letter' || marker.form === 'words'
    if ((isSmall ? startsItem : startsNumbered).test(behind)) return from + at
  }
  return -1
}

const wordEnd = latin(/(?:\p{Ll}{2}|[)”"])[.;]$/u)

/** "… không để xảy ra tiêu cực.2. Giao Thường trực …": the break between two numbered items is lost, and the space as well. */
const isGlued = ({ form }: Sequence, before: string): boolean => form === 'number' && wordEnd.test(before)

/** "… quốc gia. -. 6 , ˆ 10. Bộ Văn hóa …": the specks of a scan between two items. */
const speckled = latin(/[.;](?: (?:[^\s\p{L}\d]{1,2}|[\p{L}\d])){1,4} $/u)
const longestSpecks = 16

/** "Điều 9. Tổ chức thực hiện 1. Sở Y tế … . 2. Sở Nội vụ …": where the first of several begins that run on behind the title of an article; -1 where none does. */
function firstBehindTitle(text: string, start: number, end: number): number {
  const title = titleBeforeItem.exec(text.slice(start, Math.min(end, start + longestTitle)))?.[0]
  if (title === undefined) return -1
  const at = start + title.length
  const first = { form: 'number', ordinal: 1, text: '1.', textStart: at + 3 }
  return nextOf(text, first, end, false) > 0 ? at : -1
}
const titleBeforeItem = latin(/^[^;!?…\n]{3,180}? (?=1\. [“"(]?\p{Lu})/u)
const longestTitle = 200

/** What the next marker looks like, up to its words. */
function followerOf({ form, ordinal, text }: Sequence): string | undefined {
  if (form === 'dash' || form === 'plus') return `${text} `
  if (ordinal === undefined) return undefined
  const mark = text.at(-1)
  // "Thứ hai, Phòng A … . Thứ ba, Công an … .", "Một là, … . Hai là, … ."
  if (form === 'words') return spokenAfter(ordinal, text.startsWith('Thứ '))
  if (form === 'number' && (mark === '.' || mark === ')')) return `${ordinal + 1}${mark} `
  return form === 'letter' && mark === ')' ? `${pointLetters.charAt(ordinal)}) ` : undefined
}

/** "Sở yêu cầu các xã: | Một là, thống kê … . Hai là, …": where the first of several begins that run on behind their lead-in; -1 where none does. */
function firstSpoken(text: string, start: number, end: number): number {
  const words = text.slice(start, end)
  for (const [i, first] of firstsSpoken.entries()) {
    const at = words.indexOf(first)
    const second = at < 0 ? -1 : words.indexOf(` ${spokenAfter(1, i === 1)}`, at)
    if (second >= 0 && afterSentence.test(words.charAt(second - 1))) return start + at + 2
  }
  return -1
}
const firstsSpoken = [': Một là, ', ': Thứ nhất, ']

function spokenAfter(ordinal: number, isOrdinal: boolean): string | undefined {
  const names = wordOrdinals[ordinal]
  const name = isOrdinal ? names?.at(-1) : names?.[0]
  if (name === undefined) return undefined
  return isOrdinal ? `Thứ ${name}, ` : `${name.charAt(0).toUpperCase()}${name.slice(1)} là, `
}

/** Where the words end before `at`. */
export function endBefore(text: string, at: number): number {
  let end = at
  while (end > 0 && text.charCodeAt(end - 1) <= 32) end -= 1
  return end
}

/** "1 Rà soát …": the marker of one of a sequence whose points a scanner lost; undefined without its number. */
export function bareMarker(text: string, start: number, ordinal: number | undefined): Marker | undefined {
  if (ordinal === undefined) return undefined
  const words = text.slice(start, start + 2).trimEnd()
  return { form: 'number', style: 'number', rank: 4, text: words, ordinal, start, textStart: start + words.length + 1 }
}

/** "* Phân công …", "\\* Phân công …", "* **Sở Y tế** …": the flow has lost the star as a mark, and kept the space behind it. */
export function starMarker(layout: Layout, { start, end }: Block): Marker | undefined {
  const { text, source } = layout
  if (text.charCodeAt(start) !== 32 || end - start < 4) return undefined
  const from = layout.span(start + 1, start + 2).start
  if (!/(?:^|\n)[ \t]*\\?\*[ \t]+[*_]{0,3}$/u.test(source.text.slice(Math.max(0, from - 12), from))) return undefined
  return { form: 'bullet', style: 'bullet', rank: 8, text: '*', ordinal: undefined, start, textStart: start + 1 }
}

/** A row's cells, parted by tabs. */
export function rowOf(text: string, block: Block): Row {
  const cells: { start: number; end: number }[] = []
  let from = block.start
  for (let i = block.start; i <= block.end; i += 1) {
    if (i < block.end && text.charCodeAt(i) !== 9) continue
    cells.push({ start: from, end: i })
    from = i + 1
  }
  return { kind: 'row', start: block.start, end: block.end, line: block.firstLine, lastLine: block.lastLine, cells }
}

const headThenDash = latin(/^[^.;:\n\t]{3,100}: ?(?=(?:[-–+]|a\)) \p{Lu})/u)

/** "1. Phòng Kinh tế: - Cấp bạt …": where the first dash stands that was printed beside its heading; -1 where none was. */
export function dashBehindHead(text: string, start: number, end: number): number {
  const head = headThenDash.exec(text.slice(start, Math.min(end, start + 110)))?.[0]
  return head === undefined ? -1 : start + head.length
}

/** Whether a block is a row of a table. */
export function isRow(text: string, block: Block): boolean {
  if (block.kind === 'heading') return false
  const words = text.slice(block.start, block.end)
  const first = words.indexOf('\t')
  if (first < 0) return false
  if (words.includes('\t', first + 1)) return true
  // One tab right after a marker is Word's, not a column.
  return first > 8
}

import type { Block, Layout } from '../../syntax/layout.ts'
import { hasNoSmall, latin, letterCase } from '../../text/letters.ts'
import { starMarker } from './in-line.ts'
import { type Marker, readMarker } from './markers.ts'

/** A line that heads others is no longer. */
const longest = 90
const shortest = 6
/** So much of a full line it is at most, where lines are wrapped. */
const share = 0.6

/** Points, dashes and bullets are a list; its items are closed by a headline, and so is what stands below another one. */
const listRank = 6
/** "Thứ nhất, …", "Một là, …". */
const spokenRank = 4.5

/** How far out a title without a number stands: a heading of Markdown, a line in capitals, one in bold. */
export const rankOfTitle = (words: string, heading: number): number =>
  heading > 0 ? 1.5 + heading * 0.01 : hasNoSmall(words) ? 1.6 : 3.9

/**
 * "Chăm lo, hỗ trợ người lao động" / "- Khảo sát …": a short line without mark and number, behind a sentence that is over and the items of a list,
 * heads what stands below it; a copy has lost its number. It stands right above the list that begins there; undefined for a line that heads nothing. "Về kinh phí" heads a paragraph behind any sentence.
 *
 * @param above the rank of the item that it stands behind, 0 for none: a lead-in may stand there ("… như sau:")
 * @param behind where the last paragraph ended
 * @param width the usual length of a wrapped line, 0 where none is
 */
export function rankOfHeadline(
  layout: Layout,
  block: Block,
  above: number,
  behind: number,
  width: number,
): number | undefined {
  const isInList = above >= listRank - step
  const isMatter = !isInList && layout.text.startsWith('Về ', block.start)
  if (isInList || isMatter ? !isOver(layout.text, behind) : layout.text.charAt(behind - 1) !== ':') return undefined
  const below = belowHeadline(layout, block, width)
  if (isMatter && below === 'paragraph')
    return (above === spokenRank || above === spokenRank - step ? spokenRank : listRank) - step
  // Below a lead-in only a list tells that the line heads something.
  if (below === undefined || (below === 'paragraph' && !isInList)) return undefined
  return (below === 'paragraph' ? listRank : below.rank) - step
}

/** How far above its list a headline stands. */
const step = 0.05

/** Whether a title is such a headline, by its rank: the others are marked as headings, in capitals or in bold, and a page may break them. */
export const isHeadline = ({ form, rank }: { readonly form: string; readonly rank: number }): boolean =>
  form === 'title' && rank >= spokenRank - step

/** What stands below a headline: the mark of a list's first item, or a paragraph. */
function belowHeadline(layout: Layout, block: Block, width: number): Marker | 'paragraph' | undefined {
  const { text, blocks } = layout
  const length = block.end - block.start
  if (length < shortest || length > longest || block.kind !== 'paragraph') return undefined
  if (block.firstLine !== block.lastLine || (width > 0 && length > width * share)) return undefined
  if (letterCase(text.charCodeAt(block.start)) !== 1) return undefined
  const words = text.slice(block.start, block.end)
  if (ends.includes(words.at(-1) ?? '') || words.includes(':') || !marked.test(words) || asks.test(words))
    return undefined
  const next = blocks[block.index + 1]
  if (next === undefined || next.kind === 'row' || next.kind === 'metadata') return undefined
  const marker = readMarker(text, next.start, next.end) ?? starMarker(layout, next)
  if (marker) return marker.ordinal === undefined || marker.ordinal === 1 ? marker : undefined
  const first = '“"'.includes(text.charAt(next.start)) ? next.start + 1 : next.start
  const isSentence = letterCase(text.charCodeAt(first)) === 1 && '.:;'.includes(text.charAt(next.end - 1))
  return isSentence && next.end - next.start > length ? 'paragraph' : undefined
}

/** Words of another language are headed by their own marks: "Article 7". */
const marked = /[\u00c0-\u1ef9]/u
/** "Chủ tịch UBND tỉnh yêu cầu" / "Thủ trưởng các sở …": a sentence that a page has broken. */
const asks = latin(
  /(?<!,| và) (?:yêu cầu|đề nghị|giao|chỉ đạo|chỉ thị|kết luận|quyết định|quyết nghị|và|của|các|thì|là)$/u,
)
/** Marks that no heading ends with. */
const ends = '.,;:!?…)/'

const isOver = (text: string, end: number): boolean =>
  '.!?'.includes(text.charAt(end - 1)) || /\.["”)]$/u.test(text.slice(end - 2, end))

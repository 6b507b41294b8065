import { issuerWord } from '../../identity/issuer.ts'
import { opensWithVerb } from '../../lexicon/words/words.ts'
import type { Layout } from '../../syntax/layout.ts'
import { latin } from '../../text/letters.ts'
import { isCopies } from './cues.ts'

/* "- Chính phủ; - Các bộ; - Lưu: VT." where the copy has lost "Nơi nhận:": the archive's item tells what the dashes above it are. */

/** So near to the end of the text the archive's item stands. */
const nearEnd = 40
const mostItems = 40
const longestItem = 110
/** Of a receiver whose kind of body is not known. */
const longestOther = 70
const archiveItem = latin(/(?:^|[;,.)] ?)[-–+•] ?(?:L[ưuứ]u|LƯU)(?: ?:| (?=\p{Lu}{2}))/u)
/** Likewise where the list has no dashes: "Lưu VT". */
const archiveLine = latin(/^(?:Lưu|LƯU)(?: ?: ?| )(?:\p{Lu}{2}|Văn|VP)[^;]{0,50}$/u)
const opensItem = latin(/^[-–+•] ?(?=\p{Lu})/u)
const betweenItems = latin(/[;,.)] ?[-–+•] ?(?=\p{L})/gu)
const without = latin(
  /^(?:Như |Các |Lãnh đạo |Chủ tịch |Phó |Giám đốc |Trưởng |Website |Cổng |Trang |Thường trực |Đ\/c |Đồng chí |(?:TT|CT|PCT|VP|UB|BCH|CPVP)[. ,;-])/u,
)

const holdsArchive = /L/u

/**
 * The line on which a list of receivers begins that has lost its heading; undefined where none does, or "Nơi nhận" stands above it.
 *
 * @param from index of the first line that may belong to it; `to` is that behind the last
 */
export function unlabelledList(layout: Layout, from: number, to: number): number | undefined {
  for (let at = to - 1; at >= Math.max(from, to - nearEnd); at -= 1) {
    const line = layout.lines[at]
    if (line?.kind !== 'text') continue
    const text = layout.lineText(line)
    if (isCopies(text)) return undefined
    // Most lines have no letter with which the archive's item begins.
    if (!holdsArchive.test(text)) continue
    if (archiveItem.test(text)) return firstItem(layout, from, at, namesReceiver)
    if (archiveLine.test(text)) return firstItem(layout, from, at, isPlainReceiver)
  }
  return undefined
}

function firstItem(
  layout: Layout,
  from: number,
  archive: number,
  names: (text: string) => boolean,
): number | undefined {
  let first: number | undefined
  for (let at = archive; at >= Math.max(from, archive - mostItems); at -= 1) {
    const line = layout.lines[at]
    if (line?.kind !== 'text') continue
    const text = layout.lineText(line)
    if (isCopies(text)) return undefined
    if (at === archive ? !isListOnOneLine(text) : !names(text)) {
      if (at < archive) break
      continue
    }
    first = at
  }
  return first
}

const isListOnOneLine = (text: string): boolean =>
  namesReceiver(text.slice(0, longestItem)) && [...text.matchAll(betweenItems)].length >= 2

/** "Thường trực Tỉnh ủy (để b/c)", without a dash or an end mark. */
const isPlainReceiver = (text: string): boolean =>
  text.length <= longestOther &&
  capital.test(text) &&
  !/[.:!?]$/u.test(text) &&
  (without.test(text) || issuerWord(text) !== undefined || purpose.test(text))
const capital = latin(/^\p{Lu}/u)
const purpose = /\((?:để |b\/c|t\/h|p\/h)[^()]{0,30}\)[,;]?$/u

function namesReceiver(text: string): boolean {
  const mark = opensItem.exec(text)?.[0]
  if (mark === undefined || text.length > longestItem) return false
  const words = text.slice(mark.length)
  if (without.test(words) || issuerWord(words) !== undefined) return true
  return text.length <= longestOther && /[;)]/u.test(words) && opensWithVerb(words)?.mainly !== 'verb'
}

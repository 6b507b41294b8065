import type { Layout } from '../../syntax/layout.ts'
import { fold } from '../../text/fold.ts'
import { latin } from '../../text/letters.ts'
import { callsForMoreInCapitals, isBasis, isCapitals } from '../parts/cues.ts'
import { type Frame, firstTextLine, type LineRange } from '../parts/frame.ts'
import { beginsTitle, isAuthorityLine } from '../parts/signing.ts'

/** What calls for a body's name behind it, beside what calls for more in any title: of "VĂN PHÒNG ỦY BAN …", "LÀM VIỆC ỦY BAN …" the name is still the trích yếu. */
const callsForBody = latin(
  /(?:^|[\s(])(?:HOẶC|TRONG|GIỮA|BẰNG|LÀ|THÀNH VIÊN|VĂN PHÒNG|PHÒNG|TRỤ SỞ|CƠ QUAN|LÃNH ĐẠO|THƯỜNG TRỰC|LÀM VIỆC|HOẠT ĐỘNG|TỔ CHỨC|KỲ HỌP|BẦU(?: CỬ)?|CHỨC DANH|CHỨC VỤ|NGUYÊN|QUYỀN)$/u,
)
/** So many syllables a trích yếu has at least. */
const fewest = 3
const word = latin(/(?<=\s)\p{Lu}[^\s]*/gu)

/**
 * Where the line of the issuing authority begins that a copy has joined to a trích yếu in capitals: "… DANH MỤC THỦ TỤC HÀNH CHÍNH CHỦ TỊCH
 * ỦY BAN NHÂN DÂN TỈNH X". Right above the first căn cứ the authority must stand (NĐ 30/2020, Phụ lục I, mục II.6), and it is the letterhead's
 * body. Undefined where none is.
 *
 * @param start where the trích yếu begins
 * @param end where it ends
 */
export function joinedAuthority(layout: Layout, frame: Frame, start: number, end: number): number | undefined {
  const text = layout.text.slice(start, end)
  const below = firstTextLine(layout, frame.title.end)
  if (!below || !isBasis(layout.lineText(below)) || !isCapitals(text)) return undefined
  const head = foldedLines(layout, frame.head)
  for (const { index } of text.matchAll(word)) {
    const [above, tail] = [text.slice(0, index).trimEnd(), text.slice(index)]
    if (!isAuthorityLine(tail) || !isOfHead(tail, head)) continue
    const goesOn = above.split(/\s+/u).length < fewest || callsForMoreInCapitals(above) || callsForBody.test(above)
    return goesOn ? undefined : start + index
  }
  return undefined
}

const foldedLines = (layout: Layout, { start, end }: LineRange): string =>
  fold(
    layout.lines
      .slice(start, end)
      .filter((line) => line.kind === 'text')
      .map((line) => layout.lineText(line))
      .join(' '),
  )

/** So many syllables the title of a chief has at most ("TỔNG GIÁM ĐỐC"), with one more for "PHÓ"; and so many a body's name at least. */
const [longestTitle, shortestName] = [4, 2]

/** Whether the letterhead names the body: the whole tail, or what stands behind the title of its chief. */
function isOfHead(tail: string, head: string): boolean {
  const words = fold(tail).split(/\s+/u)
  const [first, last] = beginsTitle(tail) ? [1, longestTitle] : [0, 0]
  for (let from = first; from <= last && words.length - from >= shortestName; from += 1)
    if (head.includes(words.slice(from).join(' '))) return true
  return false
}

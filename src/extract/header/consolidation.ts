import type { Layout } from '../../syntax/layout.ts'
import type { Frame, LineRange } from '../parts/frame.ts'
import { readSegments, type Segment } from './segments.ts'

/**
 * A consolidated text (văn bản hợp nhất) bears the number, date and body of its consolidator in the block "XÁC THỰC VĂN BẢN
 * HỢP NHẤT" at the end, when its letterhead has none (Pháp lệnh hợp nhất văn bản quy phạm pháp luật, 2012).
 */
export function readConsolidation(layout: Layout, frame: Frame): readonly Segment[] {
  const { lines } = layout
  const range: LineRange = { start: Math.max(frame.body.start, frame.closing.start - 8), end: frame.closing.end }
  for (let i = range.start; i < range.end; i += 1) {
    const line = lines[i]
    if (
      line?.kind === 'text' &&
      layout.text.charAt(line.start) === 'X' &&
      /^XÁC (?:THỰC|NHẬN) VĂN BẢN HỢP NHẤT/u.test(layout.text.slice(line.start, line.start + 40))
    ) {
      return readSegments(layout, { start: startOfBlock(layout, i, range.start), end: range.end }, []).filter(
        (segment) => !/^XÁC (?:THỰC|NHẬN)/u.test(segment.text),
      )
    }
  }
  return []
}

/** The block's own lines are short; the content above it ends with a mark. */
function startOfBlock(layout: Layout, at: number, least: number): number {
  let start = at
  for (let i = at - 1; i >= Math.max(least, at - 8); i -= 1) {
    const line = layout.lines[i]
    if (!line) break
    if (line.kind !== 'text') continue
    const text = layout.lineText(line)
    if (text.length > 70 || /[.;:,]$/u.test(text) || /^\p{Ll}|^\d+[.)]|^[a-zđ]\)/u.test(text)) break
    start = i
  }
  return start
}

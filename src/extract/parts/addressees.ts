import type { Layout } from '../../syntax/layout.ts'
import { latin } from '../../text/letters.ts'
import { isAddressee, isAddresseesOfTelegram, isBasis, isBodyMark, isBodyOpener } from './cues.ts'

/** "Kính gửi: Thuế tỉnh Hà" / "Tĩnh.": a few words directly below a name that has no end mark, and an end mark or a gap behind them. */
function endsName(layout: Layout, above: number, at: number): boolean {
  const last = layout.lines[above]
  const line = layout.lines[at]
  if (last?.kind !== 'text' || line?.kind !== 'text' || above !== at - 1 || line.blanksBefore > 0) return false
  if (/[.;:]$/u.test(layout.lineText(last))) return false
  const block = layout.blocks[line.block]
  const text = layout.lineText(line)
  if (!block || block.lastLine > at || text.length > 60 || isBodyOpener(text) || !/^[\p{L}(]/u.test(text)) return false
  if (/[.;]$/u.test(text)) return true
  const next = layout.lines[at + 1]
  return text.length <= 30 && (next === undefined || next.kind !== 'text' || next.blanksBefore > 0)
}

/** What stands below a name: its address, its number, another addressee. */
const besideName = /^\(|^(?:Địa chỉ|MST|Mã số thuế|Đ\/c|ĐC|Điện thoại|Đồng kính gửi)/u

const opensAddressees = (line: string): boolean => isAddressee(line) || isAddresseesOfTelegram(line)

/** More words than a name without a dash has; behind items with dashes it is short. */
const isTooLong = (words: string, listed: boolean): boolean =>
  words.length > (listed ? 90 : 260) || (words.length > 100 && (isBodyOpener(words) || tells.test(words)))
/** A sentence of the letter itself: "Tổng cục Hải quan nhận được công văn số …". */
const tells = latin(
  /(?<!\p{L})(?:nhận được|có ý kiến|có báo cáo|xin báo cáo|trân trọng|đã ban hành|như sau ?:)(?!\p{L})/u,
)

const says = latin(/ (?:đề nghị|yêu cầu|thông báo|báo cáo|kính mời|trân trọng|xin|trả lời|đã|sẽ|được) \p{Ll}/u)
/** A short paragraph of the letter behind a gap, below a last item that has no full stop. */
const isSentence = (words: string): boolean => words.split(' ').length >= 8 && /[.:]$/u.test(words) && says.test(words)

/** First line after "Kính gửi: …" and its items, or `start` when there are no addressees. */
export function endOfAddressees(layout: Layout, start: number): number {
  const { lines } = layout
  let at = start
  while (at < lines.length && lines[at]?.kind !== 'text') at += 1
  const first = lines[at]
  if (!first) return start
  const block = layout.blocks[first.block]
  const opening = layout.lineText(first)
  // "TƯ LỆNH QUÂN KHU" / "điện:" are two lines of one paragraph.
  if (!opensAddressees(opening) && !(block && isAddresseesOfTelegram(layout.text.slice(block.start, block.end))))
    return start
  let end = block ? block.lastLine + 1 : at + 1
  /** Names may follow without a dash when nothing stands behind the colon. */
  let open = /[:;,]$/u.test(block ? layout.text.slice(block.start, block.end) : opening)
  /** Items begin with dashes: what follows without one is short or not theirs. */
  let listed = false
  for (let i = end; i < Math.min(lines.length, at + 80); i += 1) {
    const line = lines[i]
    if (!line) break
    if (line.kind !== 'text') continue
    const own = layout.blocks[line.block]
    const whole = own ? layout.text.slice(own.start, own.end) : layout.lineText(line)
    const item = /^[-+•~*·–]|^[»>]/u.test(whole)
    if (isBasis(whole) || isBodyMark(whole)) break
    if (!item) {
      if (!open && !endsName(layout, end - 1, i) && !besideName.test(whole)) break
      if (isTooLong(whole, listed) || (line.blanksBefore > 0 && isSentence(whole))) break
    } else if (whole.length > 700) break
    listed ||= item
    end = own ? own.lastLine + 1 : i + 1
    i = end - 1
    // An item that lacks its mark goes on.
    open = item ? !/[.]$/u.test(whole) : /[;,:]$/u.test(whole)
  }
  return end
}

import { lawNames } from '../tables/law-names.ts'
import type { Found, Stretch } from '../text/pattern.ts'

/*
 * The title of a law, code, ordinance: "Luật Tổ chức chính quyền địa phương". It begins with a capital and ends where the sentence
 * goes on: at a mark, a date, "số", a verb. Only in a căn cứ or before a date, year or number is that end sure; elsewhere
 * the known names (tables/law-names.ts) tell it, and after them a short list of words that no title holds.
 */
const word = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/uy
const amending = /(?:sửa đổi|bổ sung|Sửa đổi|Bổ sung|SỬA ĐỔI|BỔ SUNG)/uy

const stopWords = new Set(
  'ngày năm số được bị có là quy định qui về tại theo này trên trong cho khi thì mà đã sẽ đang hiện hướng dẫn ban hành ký nêu nói phải không để do với như nhằm bởi kể từ đến hết khoản điểm điều chương mục phần cũng vẫn còn hoặc hay nếu sau trước gồm giao căn cứ của các những thực thi khóa ra vào quy việc'.split(
    ' ',
  ),
)
/** Words of the list above that titles do hold in these pairs. */
const allowedPairs = new Set([
  'ban hành',
  'trong sạch',
  'thực hành',
  'thi đua',
  'thi hành',
  'điều ước',
  'điều tra',
  'quy hoạch',
  'quy chuẩn',
  'căn cước',
  'giao thông',
  'giao dịch',
  'thực phẩm',
  'có vũ',
  'phần vốn',
  'khoản nợ',
  'thi công',
  'trong doanh',
  'cho người',
  'của người',
  'với nước',
  'trong hoạt',
  'trong nông',
  'ra quyết',
  'hiện đại',
  'hướng nghiệp',
  'việc làm',
  'không gian',
  'trước bạ',
  'có công',
  'người có',
])
const documentWords =
  /^(?:Luật|luật|Bộ luật|bộ luật|Pháp lệnh|Nghị|nghị|Thông tư|thông tư|Quyết định|quyết định|Chỉ thị|Hiến pháp|pháp luật|văn bản|Văn bản)(?![\p{L}])/u

/** Known names in lower case by first two words. */
const known = new Map<string, string[]>()
for (const name of lawNames) {
  const key = name.split(' ').slice(0, 2).join(' ')
  known.set(key, [...(known.get(key) ?? []), name])
}
for (const list of known.values()) list.sort((a, b) => b.length - a.length)

function nextWord(text: string, at: number): string | undefined {
  word.lastIndex = at
  return word.exec(text)?.[0]
}

/** The end of a known name at `at`, or -1. */
function knownEnd(text: string, at: number): number {
  const first = nextWord(text, at)
  if (!first) return -1
  const second =
    text.charAt(at + first.length) === ' '
      ? nextWord(text, at + first.length + 1)
      : text.startsWith(', ', at + first.length)
        ? nextWord(text, at + first.length + 2)
        : undefined
  const separator = text.charAt(at + first.length) === ',' ? ', ' : ' '
  const keys = second === undefined ? [first] : [`${first}${separator}${second}`, first]
  for (const key of keys) {
    for (const name of known.get(key.toLowerCase()) ?? []) {
      if (
        text.slice(at, at + name.length).toLowerCase() === name &&
        !/^[\p{L}\p{N}]/u.test(text.slice(at + name.length, at + name.length + 1))
      )
        return at + name.length
    }
  }
  return -1
}

/** Reads a title behind its type word. `value` is "known" when the end is sure. */
export function readTitle(text: string, at: number, found: Found): Stretch | undefined {
  amending.lastIndex = at
  if (amending.test(text)) return readAmendingTitle(text, at)
  const first = text.charAt(at)
  if (!/\p{Lu}/u.test(first)) return undefined
  if (documentWords.test(text.slice(at, at + 12))) return undefined
  const walked = walk(text, at)
  const sure = sureEnd(text, walked)
  const end = knownEnd(text, at)
  if (sure && walked >= end) return { start: at, end: walked, value: 'known' }
  if (end > 0) return { start: at, end, value: 'known' }
  void found
  return walked > at ? { start: at, end: walked } : undefined
}

/** Whether what follows shows that the title ends here. */
function sureEnd(text: string, at: number): boolean {
  return /^(?:,? (?:ngày \d|năm \d{4}|số:? ?\d|được sửa|\(sửa đổi\))| ?[;)"”]|$|\n)/u.test(text.slice(at, at + 16))
}

function walk(text: string, at: number): number {
  let end = at
  for (let count = 0; count < 24; count += 1) {
    let from = end
    if (count > 0) {
      if (text.charAt(end) === ' ') from = end + 1
      else if (text.startsWith(', ', end) && commaInside(text, end)) from = end + 2
      else break
    }
    const next = nextWord(text, from)
    if (next === undefined) break
    const lower = next.toLowerCase()
    const after = text.charAt(from + next.length) === ' ' ? (nextWord(text, from + next.length + 1) ?? '').toLowerCase() : ''
    if (count > 0) {
      if (/^\d+$/u.test(next)) break
      if (stopWords.has(lower) && !allowedPairs.has(`${lower} ${after}`)) break
      if (lower === 'và' && (documentWords.test(text.slice(from + 3, from + 15)) || stopWords.has(after) || after === '')) break
      if (documentWords.test(text.slice(from, from + 12))) break
    }
    end = from + next.length
  }
  return end
}

/** "Luật Phòng, chống …", "Luật Thuế xuất khẩu, thuế nhập khẩu": a comma between small words, and no clause behind it. */
function commaInside(text: string, at: number): boolean {
  return /^, (?:chống|thuế|sử dụng|chữa cháy|bổ sung|công cụ|vật liệu|kinh doanh|quản lý|xử lý|thể dục|thanh toán|tố cáo|cứu nạn|cứu hộ|xuất cảnh|quá cảnh|cư trú|hợp tác|tín ngưỡng|tiết kiệm|khiếu nại|vũ khí)(?![\p{L}])/u.test(
    text.slice(at, at + 24),
  )
}

const innerLaw = /^(?:,| và|, và| của| của các| một số điều của) (?:các )?(?:Luật|luật|Bộ luật|Pháp lệnh|LUẬT|BỘ LUẬT) /u

/** "Luật sửa đổi, bổ sung một số điều của Luật A và Luật B": one name, the inner laws are no citations. */
function readAmendingTitle(text: string, at: number): Stretch | undefined {
  const intro =
    /(?:sửa đổi|bổ sung)(?:, (?:bổ sung|thay thế))?(?: và (?:bổ sung|bãi bỏ))? (?:(?:một số (?:điều|nội dung)|(?:các )?(?:Điều|điều|khoản|điểm) [\d, vàa-zđ]{1,60}?|\d+ (?:điều|luật|Luật))(?: của| tại| và Phụ lục của)? ?)?(?:các |\d+ )?/iuy
  intro.lastIndex = at
  if (!intro.test(text)) return undefined
  let end = intro.lastIndex
  const inner = /(?:Luật|luật|Bộ luật|bộ luật|Pháp lệnh|LUẬT|BỘ LUẬT|PHÁP LỆNH)(?: ban hành [^;,.]{0,60})? ?/uy
  for (let count = 0; count < 12; count += 1) {
    inner.lastIndex = end
    if (!inner.test(text)) break
    const from = inner.lastIndex
    const walked = Math.max(walk(text, from), knownEnd(text, from))
    if (walked <= from) {
      end = from
      break
    }
    end = walked
    const link = innerLaw.exec(text.slice(end, end + 40))
    if (!link || !moreInside(text, end)) break
    end += /^(?:, và|,| và)(?: các)? ?/u.exec(link[0])?.[0].length ?? 0
  }
  while (text.charAt(end - 1) === ' ' || text.charAt(end - 1) === ',') end -= 1
  return end > at ? { start: at, end, value: 'known' } : undefined
}

/** Another law behind a comma or và is inside the name when the list comes to a date, number or the end of the căn cứ; a second amending law never is. */
function moreInside(text: string, at: number): boolean {
  const after = text.slice(at, at + 200)
  if (/^(?:,| và|, và) (?:Luật|Bộ luật) (?:sửa đổi|số|Sửa đổi)/u.test(after)) return false
  // A law that has a date or a number of its own before the next law stands for itself, unless it is the last of the list.
  return true
}

import { readIssuer } from '../../forms/issuer.ts'
import { issuerWord } from '../../identity/issuer.ts'
import { latin } from '../../text/letters.ts'
import { allMatches } from '../../text/matches.ts'

/**
 * A way in which the subject of a cited document ends before its sentence does. `at` gives the offset in `rest` (what follows the words that open the
 * subject) where it ends, or undefined. The earliest end of all counts. In examples "|" is that end.
 */
export interface SubjectEnd {
  readonly id: string
  readonly says: string
  readonly at: (rest: string) => number | undefined
  readonly examples: readonly string[]
  /** Of these nothing is cut off. */
  readonly counterExamples: readonly string[]
}

/** A record that looks for one expression. */
function sought(id: string, says: string, pattern: RegExp, examples: string[], counterExamples: string[]): SubjectEnd {
  const compiled = latin(pattern)
  return { id, says, examples, counterExamples, at: (rest) => compiled.exec(rest)?.index }
}

const predicate = latin(
  /^,? (?:(?:đã|đang|sẽ|vừa|tiếp tục|cũng|kính|trân trọng|có|ra|xin) ){0,2}(?:yêu cầu|đề nghị|đề xuất|kiến nghị|ban hành|xây dựng|ý kiến|trả lời|phúc đáp|hướng dẫn|thông báo|báo cáo|triển khai|tổ chức|giao|gửi|trình|lập|nhận (?:được|thấy)|quyết định|kết luận|chỉ đạo|văn bản|công văn|cung cấp|tiếp thu|thống nhất|phối hợp|rà soát|tham mưu|phân công|phát động|quán triệt|chấp thuận|cho ý kiến|khẳng định|mời|thực hiện|chỉnh lý|tiến hành|nghiên cứu|làm rõ|xem xét|phê duyệt|đánh giá|tổng hợp)(?!\p{L})/u,
)

/** ", Ủy ban nhân dân xã báo cáo …": behind a comma stands a body and what it does. */
function clauseOfBody(rest: string): number | undefined {
  for (const { index } of allMatches(rest, comma)) {
    const from = index + (rest.startsWith(', và ', index) ? 5 : 2)
    const body = readIssuer(rest, from, {})
    if (body && predicate.test(rest.slice(body.end, body.end + 40))) return index
  }
  return undefined
}
const comma = latin(/ ?, (?=\p{L})/gu)

/** What a bracket says of the document, not of its matter. */
const remark = latin(
  /^\((?:\s*(?:sau đây|dưới đây|gọi|viết|được|đã|có hiệu lực|còn hiệu lực|hết|trước đó|nếu có|thay thế|sửa đổi|nay là|kèm|ban hành|theo|tại|xem|bao gồm|gồm|ghi rõ|công văn|văn bản|áp dụng|trích))(?!\p{L})/iu,
)

function bracket(rest: string): number | undefined {
  let open: number | undefined
  for (let i = 0; i < rest.length; i += 1) {
    const c = rest.charAt(i)
    if (c === '\n' && !goesOnBelow(rest, i)) break
    if (c === '(') {
      if (remark.test(rest.slice(i, i + 24))) return i
      open = i
    } else if (c === ')') {
      if (open === undefined) return i
      open = undefined
    } else if (c === ';' && open === undefined) return i
  }
  // A bracket that nothing closes began something else.
  return open
}

const below = latin(
  /^\n(?!\s*(?:ĐIỀU|CHƯƠNG|MỤC|PHẦN|PHỤ LỤC|CĂN CỨ|CỘNG HÒA|KÍNH GỬI|NƠI NHẬN|CHỦ TỊCH|BỘ TRƯỞNG|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|THỦ TƯỚNG|HIỆU TRƯỞNG|CHÁNH ÁN|VIỆN TRƯỞNG|TRƯỞNG PHÒNG|[IVX]+[.)]|\d+[.)]|[-–—+*|(])(?![\p{Ll}]))[^\n\p{Ll}]*\p{Lu}[^\n\p{Ll}]*(?:\n|$)/u,
)
const capitals = latin(/(?:^|\n)[^\n\p{Ll}]*\p{Lu}[^\n\p{Ll}]*$/u)

/** A title in capitals goes on over its lines, unless the next one names a body or begins a part. */
function goesOnBelow(rest: string, at: number): boolean {
  if (!below.test(rest.slice(at, at + 200)) || !capitals.test(rest.slice(0, at))) return false
  if (/(?:CỦA|VÀ|,) ?$/u.test(rest.slice(Math.max(0, at - 5), at))) return true
  return issuerWord(rest.slice(at + 1, at + 60)) === undefined
}

function lineEnd(rest: string): number | undefined {
  for (let at = rest.indexOf('\n'); at >= 0; at = rest.indexOf('\n', at + 1)) if (!goesOnBelow(rest, at)) return at
  return undefined
}

const stop = latin(/;|\.(?:["”]?\s|\/|["”]?$)|:(?=\s|["“]|$)/gu)

/** What stands in brackets that close on the same line parts nothing: "(xóa nhà tạm; nước sạch)". */
function sentenceEnd(rest: string): number | undefined {
  let open = -1
  let from = 0
  for (const { index } of allMatches(rest, stop)) {
    for (let i = from; i < index; i += 1) {
      const c = rest.charAt(i)
      if (c === '(') open = i
      else if (c === ')' || c === '\n') open = -1
    }
    from = index
    if (open < 0 || rest.charAt(index) !== ';' || !closes.test(rest.slice(index, index + longestBracket))) return index
  }
  return undefined
}
const longestBracket = 200
const closes = /^[^()\n]*\)/u

/** The ends of a subject; their order means nothing. */
export const subjectEnds: readonly SubjectEnd[] = [
  {
    id: 'bracket',
    says: 'a bracket that speaks of the document, one that nothing closes, or the end of one that began before',
    at: bracket,
    examples: ['quản lý phà sông |(sau đây gọi tắt là Nghị định số 7/2031/NĐ-CP)', 'trồng rừng phòng hộ|)'],
    counterExamples: ['sử dụng vốn hỗ trợ (ODA) năm 2031'],
  },
  {
    id: 'line',
    says: 'the end of its line, unless a title in capitals goes on below',
    at: lineEnd,
    examples: ['trồng rừng ven suối|\nNơi nhận:', 'TRỒNG RỪNG\nVEN SUỐI|\nChủ tịch', 'TRỒNG RỪNG|\nCHỦ TỊCH ỦY BAN'],
    counterExamples: [],
  },
  {
    id: 'sentence',
    says: 'the end of the sentence, a semicolon outside brackets, what is introduced by a colon',
    at: sentenceEnd,
    examples: ['trồng rừng ven suối|; các xã', 'phí đò ngang|. Theo đó', 'phí đò ngang|: “Mức phí”'],
    counterExamples: ['áp dụng tỷ lệ 1:500 ở các xã', 'giảm nghèo (xóa nhà tạm; nước sạch) ở các xã'],
  },
  sought(
    'short-name',
    'the short name that the text goes on with',
    /,? ?(?:sau đây|dưới đây) (?:được )?(?:gọi|viết) (?:tắt|chung|là|gọn)(?!\p{L})/iu,
    ['quản lý phà sông|, sau đây gọi là Nghị định 7'],
    [],
  ),
  sought(
    'force',
    'what is said of its force: since when it holds, that it no longer does',
    /,? (?:(?:đã|sẽ|và|nay|cũng|đều|vẫn) )*(?:có hiệu lực|còn hiệu lực|hết hiệu lực|chấm dứt hiệu lực|mất hiệu lực|không còn hiệu lực|bị bãi bỏ|được bãi bỏ|bị thay thế|được thay thế (?:bởi|bằng|tại)|bị hủy bỏ|hết hạn kể từ)(?!\p{L})/iu,
    ['trồng rừng ven suối|, có hiệu lực kể từ ngày 01/6/2031', 'phí đò ngang| hết hiệu lực thi hành kể từ'],
    ['xử lý văn bản trái luật'],
  ),
  sought(
    'amended',
    'what amended it since',
    /,? (?:và )?(?:(?:đã|và) )*(?:được (?:bổ sung|sửa đổi|sửa đôi|điều chỉnh|đính chính|bãi bỏ)|Được bãi bỏ)(?:,? (?:bổ sung|bỗ sung|thay thế|sửa đổi|bãi bỏ))*(?= (?:bởi|theo|tại|bằng|một số|một phần|\p{Lu}|khoản|điều|\())/u,
    ['quản lý phà sông| đã được sửa đổi, bổ sung một số điều theo Nghị định số 9'],
    ['việc đất được bổ sung vào quy hoạch'],
  ),
  sought(
    'says',
    'what it says, or how it goes on',
    /,? (?:(?:cụ thể|trong đó|đã|có|cũng|tiếp tục|quy định|thực hiện|căn cứ ban hành|ý kiến|được|hướng dẫn|áp dụng|trả lời|nêu|sửa đổi) )*(?:như sau(?!\p{L})|nêu rõ(?!\p{L})|quy định rõ|quy định ?:)|, cụ thể(?=[ ,:])|,? (?:trong đó|theo đó|do đó|vì vậy|tuy nhiên|từ đó|qua đó|đồng thời|trên cơ sở|thì(?! hành)|nêu trên|nói trên)(?=[ ,:.]|$)/iu,
    ['phí đò ngang|, cụ thể như sau: thu', 'phí đò ngang| thì người qua đò', 'phí đò ngang| nêu trên'],
    ['quy định cụ thể các mức phí', 'biện pháp thi hành luật'],
  ),
  sought(
    'order',
    'an order or request without its subject',
    /, (?:(?:đã|cũng|xin|kính) )?(?:yêu cầu|đề nghị|kính đề nghị|giao|thì|nay)(?= \p{L})(?! về)|(?<![\p{Lu}\d]), (?:ngày \d|tháng \d|năm \d{4})[\p{L}\d /.-]{0,20}, \p{L}/u,
    ['dọn vệ sinh chợ|, yêu cầu các hộ', 'dọn vệ sinh chợ|, ngày 09/6/2031, phường'],
    ['quy trình, yêu cầu về phao cứu sinh'],
  ),
  {
    id: 'clause',
    says: 'behind a comma a body and what it does',
    at: clauseOfBody,
    examples: [
      'dọn vệ sinh chợ|, Ủy ban nhân dân xã Tân Hòa xây dựng kế hoạch',
      'dọn vệ sinh chợ|, Sở Y tế đề nghị các huyện',
    ],
    counterExamples: ['quy chế phối hợp giữa Sở Y tế, Sở Nội vụ và Sở Tư pháp trong tổ chức hội thi'],
  },
]

/** How much of a subject is looked at; longer ones are lists that were taken for one. */
export const longestSubject = 900

/**
 * Where a subject ends that begins before `at`, as an offset of `text`: what the ends above tell, else the last comma within reach.
 */
export function subjectEnd(text: string, at: number): number {
  const rest = text.slice(at, at + longestSubject)
  let end: number | undefined
  for (const one of subjectEnds) {
    const found = one.at(end === undefined ? rest : rest.slice(0, end))
    if (found !== undefined && (end === undefined || found < end)) end = found
  }
  if (end === undefined && rest.length === longestSubject) end = Math.max(rest.lastIndexOf(', '), 200)
  return at + (end ?? rest.length)
}

import { latin, latinPattern, looseSource } from '../../text/letters.ts'

/** "Chiểu Sắc lệnh số …", "Chiếu theo …": the words of the first decades (sắc lệnh, nghị định of 1945–1960). */
const start = latinPattern(
  `^[\\s*•+(-]*(?:\\d{1,2}[.)]\\s?)?(?<words>${looseSource('căn cứ')}|[Cc]hi[ểế]u(?: theo)?)(?![\\p{L}])`,
  '',
)
/** "căn cứ xác định giá đất": the ground of something, not what the document rests on. */
const ground = latin(/^ (?:xác định|tính|để|áp dụng) /iu)
/** Behind what the document rests on, the sentence itself: "Căn cứ quy định nêu trên, trường hợp …". */
const sentence = latin(
  /trên(?: đây)?(?:,| đối với| thì) |, (?:thì |nay )?(?:trường hợp|nếu|khi|từ ngày|từ khi|trong thời gian|thời điểm|đề nghị|yêu cầu|giao|theo nội dung|đối với) /iu,
)
const body = latin(
  /, (?:các )?(?:bộ|sở|cơ quan|đơn vị|doanh nghiệp|người|địa phương|ủy ban|ubnd|cục|tổng cục|chi cục|công ty|hội đồng|ban|thuế|kho bạc|ngân hàng|tòa án|nhà thầu|chủ đầu tư) [^;\n]{0,120}?(?:thực hiện|áp dụng|ban hành|xây dựng|điều chỉnh|quyết định|kiểm tra|không|phải|hướng dẫn|xác định|lập|trình|báo cáo) /iu,
)
/** "Căn cứ báo cáo kiểm tra, Thủ trưởng cơ quan xử lý theo quy định tại Nghị định …". */
const byRule = latin(/, \p{Lu}\p{Ll}[^;\n]{3,160} theo (?:đúng )?(?:các )?quy định (?:tại|của) /u)
/** "Căn cứ Kế hoạch số 15 và thực hiện Hướng dẫn số 3": what follows is carried out. */
const carriedOut = latin(
  /(?:,| và|, và) (?:tiếp tục )?(?:tổ chức |triển khai )?(?:thực hiện|triển khai) (?:các |nội dung |ý kiến chỉ đạo tại )?$/iu,
)
/** A document whose number is blank is cited by nothing; what it amends or guides is not what this one rests on. */
const unnumbered = latin(
  /(?:nghị định|thông tư|luật|quyết định|nghị quyết)(?:(?! số \d)[^;\n]){0,160}(?:quy định chi tiết|hướng dẫn|thi hành|sửa đổi|bổ sung)(?:[^;\n,]){0,40}$/iu,
)

/**
 * Whether what stands at `at` is something that the document rests on: the clause begins with "căn cứ", and its own sentence has not begun.
 * `reached` is the end of the citation before. Gives where the words stand; "unnumbered" where only a blank number stands between.
 */
export function basisWords(
  text: string,
  clause: number,
  at: number,
  reached: number,
): { readonly start: number; readonly end: number } | 'unnumbered' | undefined {
  const match = start.exec(text.slice(clause, Math.min(clause + 24, at)))
  if (!match) return undefined
  const end = clause + match[0].length
  const from = end - (match.groups?.words?.length ?? 0)
  const between = text.slice(Math.max(end, reached), at)
  if (between.length > 12 && (sentence.test(between) || body.test(between) || byRule.test(between))) return undefined
  if (reached > end) return carriedOut.test(between) ? undefined : { start: from, end }
  if (ground.test(between)) return undefined
  if (unnumbered.test(between)) return 'unnumbered'
  return { start: from, end }
}

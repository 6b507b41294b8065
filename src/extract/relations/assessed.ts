import { documentTypes } from '../../lexicon/document-types.ts'
import { latin } from '../../text/letters.ts'

/** How far before the verb the one that looks at it may stand, in characters. */
const window = 150
/** What may stand between: "tình hình tổ chức triển khai, thực hiện …". */
const way = '(?: (?:việc|công tác|quá trình|tổ chức|lãnh đạo|chỉ đạo|triển khai)(?:,| và)?){0,4} $'
const period = '(?:\\d{1,2}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|nửa|giữa|cả) (?:năm|tháng|tuần|ngày|nhiệm kỳ)'
const measured = latin(
  new RegExp(
    `(?<!\\p{L})(?:tình hình|kết quả|tiến độ|báo cáo|thời gian|thời hạn|lộ trình|(?<!\\p{N})${period})${way}`,
    'iu',
  ),
)
const inspected = latin(
  new RegExp(
    `(?<!\\p{L})(?:kiểm tra|giám sát|thanh tra|khảo sát|phản biện|sơ kết|tổng kết|đánh giá)((?:[^,;.:\\n]{0,90} (?:việc|quá trình))?)${way}`,
    'iu',
  ),
)
const troubled = latin(
  new RegExp(
    `(?<!\\p{L})(?:khó khăn|vướng mắc|bất cập|hạn chế|tồn tại|khuyết điểm|vi phạm|sai phạm|thành tích|nêu gương|biểu dương|tuyên dương|khen|khen thưởng|phê bình|nhắc nhở|lúng túng|bị động|sai sót|lệch lạc)(?: [^,;.:\\n]{0,20})? (?:trong|khi|từ)${way}`,
    'iu',
  ),
)
const carried =
  'quán triệt|triển khai|tổ chức|học tập|phổ biến|nghiên cứu|tuyên truyền|thực hiện|chấp hành|thi hành|tiếp thu|nắm(?: chắc| vững)?'
const undone = latin(
  new RegExp(
    `(?<!\\p{L})(?:không|chưa)(?:(?:,| và|,? hoặc)? (?:phải|được|có|thể|bị|nghiêm túc|nghiêm|kịp thời|tốt|đầy đủ|đúng|thường xuyên|quyết liệt|trong|việc|${carried})){0,8}(?:,| và|,? hoặc)? $`,
    'iu',
  ),
)
/** "chỉ đạo, kiểm tra việc thực hiện": who directs it as well carries it out. */
const directed = latin(
  /(?:đôn đốc|chỉ đạo|lãnh đạo|hướng dẫn|quán triệt|triển khai|thực hiện|tổ chức)(?:,? và|,)(?: (?:theo dõi|kiểm tra|giám sát|thanh tra|sơ kết)(?:,? và|,)){0,3} $/iu,
)
const anotherVerb = latin(
  /(?<!\p{L})(?:gắn|để|nhằm|chỉ đạo|đôn đốc|triển khai|đẩy mạnh|tăng cường|bảo đảm|yêu cầu|tiếp tục)(?!\p{L})/iu,
)
const agenda = latin(/(?<!\p{L})đưa (?:nội dung|việc)(?: (?:tổ chức|triển khai)){0,2} $/iu)
const examined = latin(
  /^[^,;.:\n]{0,40} vào (?:[^;.:\n]{0,40} )?(?:kiểm tra|giám sát|đánh giá|xếp loại|thi đua)(?!\p{L})/iu,
)

/** "Các huyện đã tập trung triển khai …": it was done, and by others. */
const past = latin(
  /(?<!\p{L})(?:đã|vừa|từng)(?! được| đạt| nêu| có)(?:(?! gắn| để| nhằm| tiếp tục) [^\s,.;:()]+){0,6}(?:,? và| ,|,)? (?:triển khai, |tổ chức |quán triệt, |quán triệt và )?$/iu,
)
/** "kinh phí thực hiện Đề án …": what it costs, not that it is carried out here. */
const paid = latin(
  /(?<!\p{L})(?:kinh phí|dự toán|nguồn vốn|vốn|nguồn lực)(?: (?:tổ chức|triển khai|để|cho việc)){0,2} $/iu,
)
const late = latin(
  /(?<!\p{L})(?:chậm|thiếu|lơ là|buông lỏng|né tránh|đùn đẩy|chểnh mảng|ngại)(?: (?:trễ|trong|việc|tổ chức|triển khai|thực hiện|trách nhiệm|về)){0,4} $/iu,
)
/** "đưa tin về việc thực hiện …", "nghe báo cáo về tình hình …". */
const reported = latin(
  /(?<!\p{L})(?:đưa tin|phản ánh|thông tin|phóng sự|bài viết|tham luận|phát biểu|báo cáo|chất vấn|trả lời|giải trình|hỏi|câu hỏi|ý kiến|hội nghị|buổi làm việc|cuộc họp|tọa đàm|nghe|bàn|thảo luận|trao đổi|phỏng vấn|kiến nghị|phàn nàn|dư luận)(?: [^\s,;.:()]+){0,8} về(?: (?:việc|tình hình|kết quả|công tác|quá trình|tiến độ|những|các|khó khăn|tổ chức|triển khai|trong))+ $/iu,
)
/** "phản ánh việc thực hiện …", "liên quan đến quá trình triển khai …": it is the matter of something else. */
const matter = latin(
  new RegExp(
    `(?<!\\p{L})(?:phản ánh|đưa tin|phóng sự|ghi nhận|tố cáo|khiếu nại|chất vấn|phê phán|nhận xét|liên quan (?:đến|tới)|xung quanh)(?: (?:về|các|những|một số|nội dung|vấn đề|khó khăn)){0,3} (?:việc|quá trình|tình hình|kết quả|công tác)${way}`,
    'iu',
  ),
)
/** "có loạt bài về việc thực hiện …": the matter of something that is no document and no order. */
const aboutIt = latin(
  new RegExp(`\\p{L}[^\\n]* về(?: (?:việc|tình hình|kết quả|quá trình|tiến độ|công tác))${way}`, 'iu'),
)
const ordersIt = latin(
  new RegExp(
    `(?<!\\p{L})(?:${[...documentTypes.map((row) => row.name.toLowerCase()), 'văn bản', 'chỉ đạo', 'yêu cầu', 'giao', 'đề nghị', 'thống nhất', 'phân công', 'ý kiến', 'trách nhiệm', 'nhiệm vụ', 'quán triệt', 'nội dung', 'cam kết', 'phối hợp', 'quy định', 'lệnh', 'ban hành', 'số', 'v/v'].join('|')})(?!\\p{L})`,
    'iu',
  ),
)
/** "việc thực hiện … ở vài chi bộ còn qua loa": it opens the sentence as what is spoken of; what has to be done says so. */
const spokenOf = latin(
  /(?:^|[\n.;:] ?|(?<!\p{L})(?:tuy vậy|tuy nhiên|bên cạnh đó|ngoài ra|song|nhưng|còn),? )(?:việc|công tác|quá trình)(?: (?:tổ chức|triển khai|lãnh đạo|chỉ đạo|quán triệt)(?:,| và)?){0,3} $/iu,
)
const predicate = latin(/^,? (?:của|ở|tại|trong|trên) [^.;:\n]{0,120}? \p{Ll}+ \p{Ll}+(?:[^.;:\n]*)(?:[.;]|\n|$)/u)
const ordered = latin(
  /(?<!\p{L})(?:phải|cần|sẽ|bảo đảm|đảm bảo|yêu cầu|đề nghị|giao|không được|nhiệm vụ|nhằm|do|được (?:thực hiện|giao|triển khai|tiến hành)|gắn|theo|để|trách nhiệm|thực hiện)(?!\p{L})/u,
)
const looked = latin(
  /(?:việc|công tác|quá trình)(?: (?:tổ chức|triển khai|lãnh đạo|chỉ đạo|quán triệt)(?:,| và)?){0,3} $/iu,
)
const judged = latin(
  /^[^.;\n]{0,160}?(?<!\p{L})(?:còn (?!lại)|chưa|bước đầu|đã (?:đạt|mang|góp|tạo|có|giúp)|đạt (?:được|kết quả|nhiều)|gặp|có (?:nhiều )?(?:chuyển biến|kết quả|tiến bộ|nơi|lúc)|cho thấy|chậm|mang lại|góp phần|kém|yếu|hạn chế|hình thức|lúng túng|thiếu)(?!\p{L})/iu,
)

/**
 * Whether the carrying out of a cited document is only looked at: "kết quả 02 năm thực hiện Đề án …", "giám sát việc chấp hành Luật …", "vướng mắc
 * trong triển khai Luật …", "chưa thực hiện Chỉ thị …". Who tells how it went or has it inspected does not say there that this document carries
 * it out (our annotation rules, Relation). `start` is where the verb begins, `end`
 * is the end of the citation.
 */
export function onlyAssessed(text: string, start: number, end: number): boolean {
  const left = text.slice(Math.max(0, start - window), start)
  if (measured.test(left) || troubled.test(left) || undone.test(left)) return true
  if (past.test(left) || paid.test(left) || late.test(left) || reported.test(left) || matter.test(left)) return true
  const clause = clauseOf(left)
  if (aboutIt.test(clause) && !ordersIt.test(clause)) return true
  if (spokenOf.test(left)) {
    const right = text.slice(end, end + 240)
    const said = predicate.exec(right)
    if (said && !ordered.test(said[0])) return true
  }
  if (looked.test(left) && judged.test(text.slice(end, end + 240))) return true
  const match = inspected.exec(left)
  if (match) return !directed.test(left.slice(0, match.index)) && !anotherVerb.test(match[1] ?? '')
  return agenda.test(left) && examined.test(text.slice(end, end + 120))
}

/** "Chín xã ban hành kế hoạch thực hiện …": what a report tells that somebody issued. `start` is where the verb of carrying out begins. */
export function issuedByOthers(text: string, start: number): boolean {
  return issuedTo.test(text.slice(Math.max(0, start - window), start))
}
const issuedTo = latin(
  /(?<!\p{L})(?:ban hành|xây dựng|ký|tham mưu)(?:,? (?:và|ban hành|các|những|nhiều|kịp thời|đầy đủ|\d+))* (?:kế hoạch|chương trình|văn bản|công văn|quyết định|chỉ thị|nghị quyết|hướng dẫn|đề án|phương án|chuyên đề)(?!\p{L})[^.;:\n]{0,60}$/iu,
)

/** The sentence that ends `left`. */
function clauseOf(left: string): string {
  let from = left.length
  while (from > 0 && !'.;:\n'.includes(left.charAt(from - 1))) from -= 1
  return left.slice(from)
}

import { latinPattern } from '../letters.ts'

const time =
  "(?:(?:hết|cuối) (?:giờ )?(?:giờ )?(?:hành chính|làm việc|chiều|sáng),? (?:của )?(?=ngày))?(?:(?<hour>\\d{1,2}) ?(?:giờ|h|g|:|[.](?=\\d{2} ngày)) ?(?<minute>\\d{2})?(?:['’]| ?phút)?,? ?(?:(?:sáng|chiều|trưa),? ?)?(?:của )?)?(?:(?:các )?(?:buổi )?(?:sáng|chiều|trưa|tối|đêm),? )?(?:(?:ngày )?(?:[Tt]hứ [\\p{L}\\d]+|[Cc]hủ nhật),? ?\\(?)?"
/** Of "28 và 29/11", "11 - 12/2025", "quý I và quý II" the last counts. */
const and = ' ?(?:-|,|và|đến) ?'
const days = `(?<dr>\\d{1,2}(?:, ?\\d{1,2}){0,4}${and}(?=\\d{1,2}(?: ?/| tháng| ?- ?\\d{1,2} ?- ?\\d{4})))?`
const figures = '(?<d>\\d{1,2}) ?[/.-][ \\n]?(?<m>\\d{1,2})(?: ?[/.-][ \\n]?(?<y>\\d{4}))?'
const words = '(?<dw>\\d{1,2}) (?:của )?tháng (?<mw>\\d{1,2})(?:,? ?(?:năm|/) ?(?<yw>\\d{4}))?'
/** "trong hai ngày 25 và 26/8": how many they are. */
const many = '(?:các |(?:hai|ba|bốn|năm|sáu|bảy|\\d{1,2}) )?'
/** Of "8h15 - 8h45" neither minute is a day. */
const day = `${time}(?:${many}ngày |hết ngày |hôm )?(?:m[ùồ]ng )?${days}(?:${words}|${figures})(?![\\d/]| ?(?:h(?!\\p{L})|giờ|g\\d|:\\d))`
/** "tháng Hai", "tháng Mười một": months by their names, the longer ones first. */
const named = '(?<mn>[Gg]iêng|[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy|[Tt]ám|[Cc]hín|[Mm]ười (?:[Mm]ột|[Hh]ai)|[Mm]ười)'
const monthByName = `(?:hết |cuối |đầu |giữa )?tháng ${named}(?:,? ?(?:năm |/ ?)(?<ny>\\d{4}))?(?! ?(?:\\d|\\p{L}))`
const month = `(?:tuần (?:thứ )?(?:\\d|đầu|cuối) (?:của )?)?(?:hết |cuối |đầu |giữa |(?:thượng|trung|hạ) tuần )?tháng (?<mr>\\d{1,2}(?: ?/ ?\\d{4})?${and}(?:tháng )?(?=\\d{1,2}(?: ?/ ?\\d{4}| năm \\d)))?(?<mm>\\d{1,2}) ?(?:[/-] ?|năm )?(?<my>\\d{4})?(?!\\d)`
const quarter = `(?:hết |cuối |đầu )?[Qq](?:u[ýí]|úy) (?<qr>(?:IV|I{1,3}|[1-4])${and}(?:[Qq]u[ýí] )?)?(?<q>IV|I{1,3}|[1-4]) ?(?:[/-] ?|năm )?(?<qy>\\d{4})?(?![\\p{L}\\d])`
const half = '(?:(?:6|06|sáu) tháng|nửa) (?<h>đầu|cuối) năm(?: (?<hy>\\d{4}))?'
/** "năm nay" is the year of the document. */
const year = '(?:hết |cuối )?năm (?:(?<yy>\\d{4})(?! ?- ?\\d)|(?<own>nay)(?!\\p{L}))'

const cue = [
  ['before', '(?:hoàn thành |xong |và |gửi |nộp |báo cáo )?(?:trước(?: thời hạn| thời điểm)?(?: là)?:?)'],
  [
    'by',
    '(?:chậm nhất|muộn nhất|(?:không|chưa)(?: để)? (?:muộn|chậm|quá|trễ)(?: hơn| quá)?|hạn (?:chót|cuối|cuối cùng|nộp|chậm nhất)|(?<=\\()hạn:?(?= \\d)|thời hạn(?: (?:hoàn thành|gửi|báo cáo|nộp|thực hiện|cuối cùng|cuối|trả lời))*|thời gian (?:hoàn thành|báo cáo|gửi|nộp)(?: (?:báo cáo|chậm nhất|trước))*|(?:hoàn thành|xong|kết thúc) (?:trước|đến|vào|trong|chậm nhất)(?: khoảng)?)(?: là)?:?(?: (?:đến|vào|trong|trước|hết|là))*:?',
  ],
  ['by', '(?:từ nay |cho )?đến hết'],
  ['target', '(?:đến|vào|trong|cuối)'],
  ['by', '(?:trong|vào|đến|cho đến)'],
  ['by', 'cuối'],
] as const

const when = `(?:${day}|${month}|${monthByName}|${quarter}|${half}|${year})`
/** What is held on a day that stands behind it: "trước ngày khai giảng 05/9", "trước Quốc khánh 2/9", "chậm nhất 28 tháng Chạp (07/02/2031)". */
const occasion =
  '(?:(?:ngày |dịp |lễ )?(?:(?:kỳ|phiên|cuộc|buổi) (?:họp|sinh hoạt)(?: \\p{L}+){0,3}|khai giảng|khai mạc|bầu cử|tựu trường|ra quân|(?:đại hội|kỳ thi|lễ|tết|giỗ tổ|rằm|kỷ niệm)(?: \\p{L}+){0,5}|quốc khánh|\\d{1,2} tháng chạp) ?\\(?(?=\\d{1,2} ?[/.-] ?\\d)|(?:dịp|lễ) (?=\\d{1,2} ?[/.-] ?\\d))?'
/** Any other occasion, whose day a bracket tells: "trước khi vào mùa khô (15/12/2031)"; not what is counted back from it ("10 ngày trước khi …"). */
const told =
  '(?:(?<!\\d (?:ngày|tuần|tháng|giờ) trước )(?:khi|ngày|dịp|lễ|kỳ|mùa|đợt|giờ|vụ|năm|buổi|thứ|tuần)(?: [^\\s.,;:()]{1,12}){1,10} \\((?=(?:ngày )?\\d{1,2} ?[/.-] ?\\d{1,2}(?: ?[/.-] ?\\d{4})?\\)))?'
/** One pattern for each strength of cue; all begin with a word that is rare enough to look for. `bare`: the period itself opens its clause. */
export const strong = latinPattern(
  `(?<![\\p{L}\\d])(?:(?<before>${cue[0][1]})|(?<by>${cue[1][1]}|${cue[2][1]})) ?${occasion}${told}${when}`,
  'gi',
)
export const weak = latinPattern(
  `(?:(?<![\\p{L}\\d])(?<weak>(?:kỳ sinh hoạt|sinh hoạt chi bộ|kỳ họp|phiên họp)(?= tháng)|trong|vào|đến|cuối|giữa|hết|ngày|từ nay đến|từ(?= (?:ngày )?\\d{1,2} ?[-–] ?\\d{1,2} ?[/.])|đầu|xong|hoàn thành|hoàn tất)|(?<=(?:từ |[(:] ?)(?:ngày )?\\d{1,2} ?[/.] ?\\d{1,2}(?: ?[/.] ?\\d{4})? ?)(?<dash>[-–—])|(?<bare>(?<=^|[;,.] )(?=(?:quý|tháng|6 tháng) )))(?: cuối| đầu| giữa| hết| dịp)? ?${when}`,
  'gi',
)
const paper =
  '(?:Quyết định|Chỉ thị|Kế hoạch|Công văn|văn bản|Nghị quyết|Thông báo|Công điện|Kết luận|Hướng dẫn|Chương trình|Đề án)'
/** "trong thời hạn 05 ngày làm việc kể từ ngày ban hành Kế hoạch này": counted from the document's own day. */
export const term = latinPattern(
  '(?<![\\p{L}\\d])(?:trong |chậm nhất |không quá |sau |tối đa )(?:thời hạn |vòng |thời gian |là )*(?:tối đa |không quá )?(?<count>\\d{1,3}) ?(?:\\([^)]{1,20}\\) )?(?<unit>ngày làm việc|ngày|tuần|tháng),? (?:kể |tính )?(?:từ|sau) (?:ngày |khi |thời điểm )' +
    `(?:(?:ký|ban hành)(?: ${paper} này)?(?! ${paper})|${paper} này (?:có hiệu lực|được ban hành|ban hành|được ký))`,
  'gi',
)

/** A day, month, quarter, half-year or year by itself. */
export const period = latinPattern(`(?<![\\p{L}\\d/])(?:(?<before>trước )|trong |đến |từ |vào )?${when}`, 'gi')

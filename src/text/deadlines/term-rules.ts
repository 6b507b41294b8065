import type { Step } from '../../model/rule.ts'
import { latin } from '../letters.ts'
import type { Groups } from './values.ts'

/** A period behind a cue, and the words around it. */
export interface TermClues {
  readonly before: string
  readonly after: string
  readonly groups: Groups
  /** The word that leads to the period, where that word alone does not make it a term: "trong", "đến", "ngày"; "clause": the period opens its clause. */
  readonly cue: string
  /** Its cue says "by then": "trước", "chậm nhất". */
  readonly sure: boolean
  readonly value: string
  readonly documentDate: string | undefined
}

/** An order of 12/10/2031, and the first term read in it; absent when none. */
export interface TermExample {
  readonly text: string
  readonly value?: string
}

/** Before such words a date tells of something that was, or how long something holds. */
const narrative = latin(
  /(?:(?:kể|tính|bắt đầu) từ|từ|sinh|có hiệu lực|được (?:cấp|giao|ký|ban hành|tiếp nhận|phê duyệt|thành lập|tuyển dụng|xử lý|sinh)|đã [\p{L} ]{1,30}|phát sinh|áp dụng|số|họp|phiên họp|cuộc họp|hội nghị|diễn ra|xảy ra)(?: vào| trong| ngày| đến)? ?$/iu,
)
/** Of what such words open a year tells the circumstances, not the term. */
const circumstance = /(?:đối với|căn cứ|theo|trên cơ sở|qua|kết quả|sau khi)(?!\p{L})[^.;]*$/iu
/** A day that closes a clause which hands something in: "gửi báo cáo về Thường trực ngày 20/7/2022". */
const handing =
  /(?:gửi|báo cáo|nộp|trình|hoàn thành|bàn giao|công bố|khánh thành|nghiệm thu|chốt|xong|ra mắt|phát sóng|vận hành)(?: [^.;,]{0,90})? $/iu
const eventDay = /(?:hội nghị|họp|lễ|kỷ niệm|đại hội|số (?!liệu)\S+|khai (?:mạc|giảng)|sự kiện)[^.;,]{0,40} $/iu
/** What such words open is held on the day that stands behind it: "Tổ chức lễ ra quân ngày 15/12". */
const holds =
  /(?:^|[.;:] |(?:giao|đề nghị|yêu cầu) [^.;:]{3,80}? )(?:tổ chức|khai mạc|phát động|ra quân|khai trương|khánh thành|mở (?:lớp|hội)|tiến hành)(?! thực hiện|:)(?!\p{L})[^.;]{0,110} $/iu
/** The same behind the name of who has it held, in one clause. */
const isHolding = latin(
  /(?:^|[.;:] )(?!.*(?:chuẩn bị|báo cáo|dự|phục vụ|tham gia|triệu tập) )[^.;:,]{3,70} (?:(?<!(?:cuộc|phiên|kỳ|dự|buổi|tại|tham gia|sau|trước) )họp|tổ chức (?:hội|lễ|họp|cuộc|buổi|lớp|ngày|giải)|khai mạc|ra quân|mở (?:lớp|hội))(?!\p{L})[^.;,]{0,60} $/iu,
)
/** "mở sổ đăng ký đến 31/5/2031": what lasts until then. */
const lasts = latin(/(?:hiệu lực|giá trị|số liệu|nhiệm kỳ|hưởng|tính|áp dụng|thời gian|từ)(?!\p{L})[^.;,]{0,50}$/iu)
/** A day within what is held, of something else: "kỷ niệm … ngày 26/3", "số … ngày". */
const dayOfOther = latin(
  /(?:kỷ niệm|chào mừng|hưởng ứng|nhân|thành lập|truyền thống|số \S+|văn bản|quyết định|kế hoạch|từ|trước|sau|đến|hết|và|của|theo)(?: [^.;,]{0,60})? $/iu,
)
/** What others are to send first: "tổng hợp báo cáo các huyện gửi về trước ngày 10/7". */
const ofOthers = latin(
  /(?:(?:tổng hợp|tiếp nhận|thu nhận|xử lý) [^.;,]{0,40}(?:các|những|do) [^.;,]{1,40}(?:gửi|nộp)|(?<!\p{L})(?:do|mà) (?:các|những|từng|mỗi|đơn vị|cơ sở|địa phương|người|\p{Lu})[^.;,]{1,60} (?:gửi|nộp|lập|báo cáo|cung cấp|đăng ký|chuyển))(?: về| đến| lên| sang)?,? $/iu,
)
/** Behind a day what is to be reached by then. */
const reached = latin(
  /^,? (?:phải|cần|thì|cơ bản|có (?:đủ|báo cáo|kết quả|sản phẩm|ít nhất|\d)|đạt|hoàn thành|hoàn tất|xong|kết thúc|chấm dứt|không còn|giải quyết|bàn giao|trình|báo cáo|\d{1,3} ?%)(?!\p{L})/iu,
)
/** Behind a period that opens its clause what is to be done in it. */
const opened = latin(
  /^,? (?:(?:phải|cần|sẽ|tiếp tục|cơ bản) )?(?:trình|báo cáo|hoàn thành|hoàn tất|tổng hợp|tổ chức|gửi|xong|sơ kết|tổng kết|ban hành|công bố|nghiệm thu|bàn giao|triển khai|khởi công|khánh thành|đưa|mở|lập|rà soát|kiểm tra|thực hiện|phê duyệt|bán|xây dựng|đánh giá|họp|phát động|lắp đặt|kiểm kê|chi trả)(?!\p{L})/iu,
)
/** What is counted up to then, or lasts until then. */
const counts = /(?:tính|cập nhật|thống kê|số liệu|hiệu lực|giá trị|thời hạn|từ [^.;,]{1,40}) $/iu
/** "tố cáo nhận", "các hồ sơ nộp": things, and what was done with them. */
const toldApart = latin(
  /(?:^|[.;:,] )(?:(?:các|những|mọi|số) )?(?:đơn|hồ sơ|tố cáo|khiếu nại|dự án|công trình|hợp đồng|phản ánh|kiến nghị|vụ việc|bài|phiếu|văn bản|trường hợp|người|hộ)(?: \p{Ll}+){0,4} (?:nhận|tiếp nhận|nộp|gửi|đến|phát sinh|ban hành|ký|xảy ra|khởi công|đăng ký|được [\p{Ll} ]{2,20}) $/iu,
)
const goesOn = / (?:thì|phải|được|sẽ|chưa|vẫn|mà) |^ ?,? (?:thì|phải|được|sẽ|chưa|vẫn|mà) /u
const season = latin(/(?<!\p{L})(?:tháng|quý|vụ(?: \p{Ll}+){1,3}|dịp|đợt|cao điểm|thời điểm|công tác) $/iu)
/** What makes a bare month or day a term. */
const finishing =
  /(?:hoàn thành|hoàn tất|xong|kết thúc|ban hành|trình|gửi|báo cáo|nộp|tổ chức|thời gian(?: thực hiện| hoàn thành| tổ chức)?|thời hạn|triển khai|thực hiện|công bố|phê duyệt|đưa vào|khởi công|phấn đấu|dự kiến|đạt)[^.;]{0,90}$/iu
const holding =
  /(?<!\p{L})(?:dự kiến|sẽ) tổ chức [^.;,]{0,70}$|(?:^|[;.] )tổ chức (?:(?!đã)[^.;,]){0,60}(?:hội nghị|họp|hội thảo|phiên họp|cuộc họp) $/iu
/** A year ends what is finished, proposed or aimed at in it. */
const ofYear =
  /(?:hoàn (?:thành|tất)[^.;]{0,130}|(?:xong|kết thúc|trình|ban hành|phấn đấu|sơ kết|tổng kết)[^.;,]{0,60})$/iu

const closes = ({ before, after }: Pick<TermClues, 'before' | 'after'>): boolean =>
  /^ ?(?:[.;]|$)/u.test(after) || (after.startsWith(',') && !circumstance.test(before))
const isYear = ({ groups }: TermClues): boolean => (groups.yy ?? groups.own) !== undefined
/** "trong năm 2031." */
const closesWithYear = (clues: TermClues): boolean =>
  isYear(clues) && /^(?:trong|xong|hoàn (?:thành|tất))$/u.test(clues.cue) && closes(clues)
/** In an order "trong tháng 9/2031", "vào quý II" is when it is to be done, whatever the verb. */
const within = (clues: TermClues): boolean =>
  closesWithYear(clues) ||
  (!isYear(clues) &&
    /^(?:trong|vào|hết|từ nay đến|xong|hoàn thành|hoàn tất|kỳ sinh hoạt|sinh hoạt chi bộ|kỳ họp|phiên họp)$/u.test(
      clues.cue,
    ))
/** "dự kiến tổ chức hội nghị vào ngày 02/02" is still to come. */
const isHeld = (clues: TermClues): boolean =>
  /^(?:trong|vào)$/u.test(clues.cue) &&
  (holding.test(clues.before.slice(-110)) || (isFuture(clues) && isHolding.test(clues.before)))
const isFuture = ({ value, documentDate }: TermClues): boolean =>
  value.length === 10 && documentDate !== undefined && value > documentDate
const goesBefore = latin(/[\p{L}\d] $/u)
const lastsUntil = (clues: TermClues): boolean =>
  clues.cue === 'đến' &&
  goesBefore.test(clues.before) &&
  isFuture(clues) &&
  closes(clues) &&
  !lasts.test(clues.before.slice(-60))

const opensOrder = /(?:^|[.;:] )$/u

/** Whether a period that an order names is its term. */
export const termRules: readonly Step<TermClues, 'term' | 'none', TermExample>[] = [
  {
    id: 'term-of-others',
    says: 'by when others send what is to be put together is not the term: "tổng hợp báo cáo các xã gửi về trước …"',
    decides: ({ sure, before }) => (sure && ofOthers.test(before) ? 'none' : undefined),
    examples: [{ text: 'Tổng hợp báo cáo các xã gửi về trước ngày 10/11/2031.' }],
    counterExamples: [{ text: 'Tổng hợp báo cáo trước ngày 10/11/2031.', value: '2031-11-10' }],
  },
  {
    id: 'term-tells-which',
    says: 'what was received or handed in by then is told apart by it: "đơn nhận trước ngày … phải giải quyết", "hồ sơ nộp trước ngày … thì …"',
    decides: ({ sure, before, after }) =>
      sure && goesOn.test(after) && toldApart.test(before.slice(-60)) ? 'none' : undefined,
    examples: [{ text: 'Đơn nhận trước ngày 10/11/2031 phải giải quyết dứt điểm.' }],
    counterExamples: [{ text: 'Nộp đơn trước ngày 10/11/2031 phải có chữ ký.', value: '2031-11-10' }],
  },
  {
    id: 'term-by-cue',
    says: 'behind "trước", "chậm nhất", "đến hết", "thời hạn"',
    decides: ({ sure }) => (sure ? 'term' : undefined),
    examples: [{ text: 'Dọn kênh chậm nhất ngày 10/11/2031.', value: '2031-11-10' }],
    counterExamples: [{ text: 'Dọn kênh trong tháng 11/2031.', value: '2031-11' }],
  },
  {
    id: 'term-of-handing-in',
    says: 'a day that closes a clause which hands something in: "gửi báo cáo về xã ngày 20/11"',
    decides: ({ cue, groups, value, documentDate, before, after }) =>
      cue === 'ngày' &&
      groups.yy === undefined &&
      documentDate !== undefined &&
      value > documentDate &&
      /^\s*(?:[.;,)]|$)/u.test(after) &&
      handing.test(before) &&
      !eventDay.test(before) &&
      !/(?:trước|đến|hết|là|từ|sau|của|và) $/iu.test(before)
        ? 'term'
        : undefined,
    examples: [{ text: 'Gửi báo cáo về xã ngày 20/11/2031.', value: '2031-11-20' }],
    counterExamples: [{ text: 'Báo cáo hội nghị ngày 20/11/2031.' }],
  },
  {
    id: 'term-in-bracket',
    says: 'a day alone in the bracket that closes an order: "bàn giao phần mềm cho các xã (ngày 28/11)"',
    decides: ({ cue, value, documentDate, before, after }) =>
      cue === 'ngày' &&
      value.length === 10 &&
      documentDate !== undefined &&
      value > documentDate &&
      before.endsWith('(') &&
      /^\)\s*(?:[.;,]|$)/u.test(after)
        ? 'term'
        : undefined,
    examples: [{ text: 'Bàn giao phần mềm cho các xã (ngày 28/11/2031).', value: '2031-11-28' }],
    counterExamples: [{ text: 'Bàn giao phần mềm cho các xã (họp ngày 28/11/2031).' }],
  },
  {
    id: 'term-of-holding',
    says: 'the day on which an order has something held: "tổ chức lễ ra quân ngày 20/11"',
    decides: ({ cue, groups, value, documentDate, before, after }) =>
      cue === 'ngày' &&
      groups.yy === undefined &&
      value.length === 10 &&
      documentDate !== undefined &&
      value > documentDate &&
      (holds.test(before) || (isHolding.test(before) && closes({ before, after }))) &&
      !dayOfOther.test(before.slice(-80))
        ? 'term'
        : undefined,
    examples: [
      { text: 'Tổ chức lễ ra quân lúc 7 giờ ngày 15/12/2031.', value: '2031-12-15' },
      { text: 'Hội đồng chấm thi họp lúc 8 giờ ngày 15/12/2031.', value: '2031-12-15' },
    ],
    counterExamples: [
      { text: 'Chuẩn bị lễ ra quân ngày 15/12/2031.' },
      { text: 'Tổ chức kỷ niệm Ngày thành lập Quân đội ngày 22/12/2031.' },
    ],
  },
  {
    id: 'term-told',
    says: 'a date that tells what was, since when, or of which number: "có hiệu lực từ …", "được ban hành ngày …"',
    decides: (clues) => (!isHeld(clues) && narrative.test(clues.before.slice(-44)) ? 'none' : undefined),
    examples: [{ text: 'Áp dụng mức phí được ban hành trong tháng 11/2031.' }],
    counterExamples: [{ text: 'Ban hành mức phí trong tháng 11/2031.', value: '2031-11' }],
  },
  {
    id: 'term-reached',
    says: 'what is to be reached or done stands behind the day, month or quarter: "đến ngày 15/11 phải hoàn thành"',
    decides: (clues) =>
      clues.cue === 'đến' && !isYear(clues) && reached.test(clues.after) && !counts.test(clues.before.slice(-60))
        ? 'term'
        : undefined,
    examples: [
      { text: 'Dọn kênh, đến ngày 10/11/2031 phải thông dòng.', value: '2031-11-10' },
      { text: 'Lắp phao ở các bến đò, đến tháng 12/2031 có đủ 50 chiếc.', value: '2031-12' },
    ],
    counterExamples: [
      { text: 'Tính đến ngày 10/11/2031 có 15 bến đò chưa có phao.' },
      { text: 'Giấy phép có hiệu lực đến ngày 10/11/2031, các bến đò treo ở cửa.' },
    ],
  },
  {
    id: 'term-until-day',
    says: '"đến ngày 15/11" opens an order, before whoever is to be done with it by then: a day to come',
    decides: (clues) =>
      clues.cue === 'đến' &&
      isFuture(clues) &&
      opensOrder.test(clues.before) &&
      clues.after.startsWith(', ') &&
      !counts.test(clues.before)
        ? 'term'
        : undefined,
    examples: [{ text: 'Đến ngày 10/11/2031, các xã bàn giao xong bến đò.', value: '2031-11-10' }],
    counterExamples: [{ text: 'Tính đến ngày 10/11/2031, các xã có 15 bến đò.' }],
  },
  {
    id: 'term-opens-clause',
    says: 'a month, quarter or half-year that opens its clause, before what is to be done: "…; quý IV/2031 trình xã duyệt"',
    decides: ({ cue, after }) => (cue === 'clause' ? (opened.test(after) ? 'term' : 'none') : undefined),
    examples: [
      { text: 'Đo lại luồng; quý IV/2031 trình xã duyệt.', value: '2031-Q4' },
      { text: 'Tháng 12/2031 tổ chức hội thi bơi.', value: '2031-12' },
      { text: 'Rà soát hộ nghèo, quý IV/2031 có 15 hộ thoát nghèo.' },
    ],
    counterExamples: [{ text: 'Trình xã duyệt trong quý IV/2031.', value: '2031-Q4' }],
  },
  {
    id: 'term-of-season',
    says: '"cuối năm" tells which months or season is meant: "kế hoạch cho những tháng cuối năm", "vụ đông cuối năm", "dịp cuối năm"',
    decides: ({ cue, before }) => (cue === 'cuối' && season.test(before.slice(-40)) ? 'none' : undefined),
    examples: [{ text: 'Lập kế hoạch cho những tháng cuối năm 2031.' }, { text: 'Bán phao dịp cuối năm 2031.' }],
    counterExamples: [{ text: 'Lập xong kế hoạch cuối năm 2031.', value: '2031' }],
  },
  {
    id: 'term-end-of-year',
    says: '"cuối năm" before what is to be done, or at the end of the order: "cuối năm 2031 tổng hợp, báo cáo"',
    decides: (clues) =>
      clues.cue === 'cuối' && isYear(clues) && (closes(clues) || opened.test(clues.after)) ? 'term' : undefined,
    examples: [{ text: 'Theo dõi các bến đò, cuối năm 2031 tổng hợp, báo cáo xã.', value: '2031' }],
    counterExamples: [{ text: 'Theo dõi các bến đò, cuối năm 2031 có 15 bến.' }],
  },
  {
    id: 'term-without-deed',
    says: 'neither "trong tháng …" nor a verb that finishes, sends or holds something before it',
    decides: (clues) => (within(clues) || lastsUntil(clues) || finishing.test(clues.before) ? undefined : 'none'),
    examples: [{ text: 'Chăm lo các bến đò đến năm 2035.' }],
    counterExamples: [
      { text: 'Mở sổ đăng ký bến đò đến 30/11/2031.', value: '2031-11-30' },
      { text: 'Hoàn thành các bến đò đến năm 2035.', value: '2035' },
    ],
  },
  {
    id: 'term-day-needs-label',
    says: '"ngày 15/12" alone is a date, not a term, unless a label says so: "dự kiến", "xong"',
    decides: ({ cue, before }) =>
      cue === 'ngày' && !/(?:thời gian|thời hạn|dự kiến|xong|hoàn thành)[^.;,]{0,30}$/iu.test(before)
        ? 'none'
        : undefined,
    examples: [{ text: 'Triển khai xe chở rác ngày 15/12/2031.' }],
    counterExamples: [{ text: 'Triển khai xe chở rác, dự kiến ngày 15/12/2031.', value: '2031-12-15' }],
  },
  {
    id: 'term-year-is-horizon',
    says: 'a year alone is a horizon, unless something is to be finished, proposed or aimed at in it',
    decides: (clues) => (isYear(clues) && !closesWithYear(clues) && !ofYear.test(clues.before) ? 'none' : undefined),
    examples: [{ text: 'Triển khai xây kè bến đò đến năm 2035.' }],
    counterExamples: [{ text: 'Phấn đấu xây kè bến đò đến năm 2035.', value: '2035' }],
  },
  {
    id: 'term-beginning',
    says: '"đầu tháng 11" is when something begins',
    decides: ({ cue }) => (cue === 'đầu' ? 'none' : undefined),
    examples: [{ text: 'Tổ chức tập huấn đầu tháng 11/2031.' }],
    counterExamples: [{ text: 'Tổ chức tập huấn trong tháng 11/2031.', value: '2031-11' }],
  },
  {
    id: 'term-of-meeting',
    says: 'a meeting of that month may have been held, unless something is to be reported to it',
    decides: ({ cue, before }) =>
      cue === 'phiên họp' && !/(?:báo cáo|trình)(?:(?!theo|kết luận|ý kiến)[^.;]){0,140}tại $/iu.test(before)
        ? 'none'
        : undefined,
    examples: [{ text: 'Thực hiện ý kiến tại phiên họp tháng 11/2031.' }],
    counterExamples: [{ text: 'Báo cáo xã tại phiên họp tháng 11/2031.', value: '2031-11' }],
  },
  {
    id: 'term-of-deed',
    says: 'all else behind "trong", "vào", "đến", "giữa", "cuối": when the deed is to be done',
    decides: () => 'term',
    examples: [
      { text: 'Dọn kênh trong tháng 11/2031.', value: '2031-11' },
      { text: 'Dọn xong kênh giữa tháng 11/2031.', value: '2031-11' },
    ],
    counterExamples: [{ text: 'Dọn kênh chậm nhất ngày 10/11/2031.', value: '2031-11-10' }],
  },
]

import type { Language } from '../export/words/graph-words.ts'

type Said = Readonly<Record<Language, string>>

/** What the workbench says around documents. */
export const serveWords = {
  home: { vi: 'Tổng quan', en: 'Overview' },
  documents: { vi: 'Văn bản', en: 'Documents' },
  search: { vi: 'Tìm kiếm', en: 'Search' },
  tasks: { vi: 'Nhiệm vụ', en: 'Tasks' },
  missing: { vi: 'Chưa có trong kho', en: 'Missing' },
  path: { vi: 'Đường dẫn', en: 'Path' },
  cascade: { vi: 'Triển khai xuống dưới', en: 'Cascade' },
  graph: { vi: 'Đồ thị', en: 'Graph' },
  toContent: { vi: 'Tới nội dung', en: 'Skip to content' },
  menu: { vi: 'Các trang', en: 'Pages' },
  searchHint: {
    vi: 'Số, tên hoặc từ trong văn bản; có dấu hay không dấu',
    en: 'Number, name or words; with or without diacritics',
  },
  find: { vi: 'Tìm', en: 'Find' },
  show: { vi: 'Xem', en: 'Show' },
  otherLanguage: { vi: 'English', en: 'Tiếng Việt' },
  readOnly: { vi: 'Chỉ đọc, chỉ trên máy này', en: 'Read-only, on this machine alone' },
  inCorpus: { vi: 'văn bản trong kho', en: 'documents in the corpus' },
  citedMissing: { vi: 'được viện dẫn, chưa có trong kho', en: 'cited, not in the corpus' },
  taskCount: { vi: 'nhiệm vụ', en: 'tasks' },
  newest: { vi: 'Mới nhất', en: 'Newest' },
  mostCited: { vi: 'Được viện dẫn nhiều nhất', en: 'Most cited' },
  byType: { vi: 'Theo loại', en: 'By type' },
  byYear: { vi: 'Theo năm', en: 'By year' },
  bySystem: { vi: 'Theo hệ thống', en: 'By system' },
  byIssuer: { vi: 'Theo cơ quan ban hành', en: 'By issuer' },
  byBody: { vi: 'Theo cơ quan thực hiện', en: 'By body' },
  byMonth: { vi: 'Theo tháng đến hạn', en: 'By month of the deadline' },
  byRelation: { vi: 'Theo quan hệ', en: 'By relation' },
  cites: { vi: 'Văn bản được viện dẫn', en: 'What it cites' },
  all: { vi: 'tất cả', en: 'all' },
  filters: { vi: 'Bộ lọc', en: 'Filters' },
  clear: { vi: 'Bỏ lọc', en: 'Clear' },
  date: { vi: 'Ngày', en: 'Date' },
  document: { vi: 'Văn bản', en: 'Document' },
  issuer: { vi: 'Cơ quan ban hành', en: 'Issuer' },
  about: { vi: 'Trích yếu', en: 'Subject' },
  citedBy: { vi: 'Số văn bản viện dẫn', en: 'Cited by' },
  places: { vi: 'Số chỗ', en: 'Places' },
  previous: { vi: 'Trước', en: 'Previous' },
  next: { vi: 'Sau', en: 'Next' },
  pagesOf: { vi: 'Trang của danh sách', en: 'Pages of the list' },
  page: { vi: 'trang', en: 'page' },
  of: { vi: 'trên', en: 'of' },
  nothing: { vi: 'Không có văn bản nào.', en: 'There is no document.' },
  nothingFound: {
    vi: 'Không tìm thấy. Thử ít từ hơn, hoặc bỏ dấu.',
    en: 'Nothing found. Try fewer words, or leave out the diacritics.',
  },
  byName: { vi: 'Theo số, tên', en: 'By number or name' },
  byWords: { vi: 'Trong nội dung', en: 'In the text' },
  line: { vi: 'dòng', en: 'line' },
  noType: { vi: 'chưa rõ loại', en: 'type not known' },
  external: { vi: 'chưa có trong kho', en: 'not in the corpus' },
  ambiguous: { vi: 'có thể là văn bản khác', en: 'may be another document' },
  diagram: { vi: 'Lược đồ', en: 'Diagram' },
  thisDocument: { vi: 'Văn bản này', en: 'This document' },
  noLinks: {
    vi: 'Không viện dẫn văn bản nào và chưa được văn bản nào viện dẫn.',
    en: 'It cites no document and no document cites it.',
  },
  more: { vi: 'văn bản khác', en: 'more' },
  open: { vi: 'mở', en: 'open' },
  citesHere: { vi: 'Văn bản viện dẫn tới đây', en: 'Who cites this' },
  citesPlace: { vi: 'Viện dẫn từng điều khoản', en: 'Who cites which part' },
  changed: {
    vi: 'Tệp đã thay đổi từ lần lập chỉ mục: chạy lại `directives index`.',
    en: 'The file has changed since it was indexed: run `directives index` again.',
  },
  unreadable: { vi: 'Không đọc được tệp', en: 'The file cannot be read' },
  noText: {
    vi: 'Văn bản này chưa có trong kho; dưới đây là những gì các văn bản khác nói về nó.',
    en: 'The corpus does not hold this document; this is what others say of it.',
  },
  file: { vi: 'Tệp', en: 'File' },
  actions: { vi: 'Xem thêm', en: 'See also' },
  pathFrom: { vi: 'Từ văn bản', en: 'From' },
  pathTo: { vi: 'Đến văn bản', en: 'To' },
  pathHint: {
    vi: 'Số hoặc tên của hai văn bản: chuỗi viện dẫn ngắn nhất nối chúng.',
    en: 'Numbers or names of two documents: the shortest chain of citations between them.',
  },
  noPath: { vi: 'Không có chuỗi viện dẫn nào nối hai văn bản này.', en: 'No chain of citations joins the two.' },
  reversed: {
    vi: 'Chuỗi đi theo chiều ngược lại: văn bản thứ hai dẫn tới văn bản thứ nhất.',
    en: 'The chain leads the other way: from the second document to the first.',
  },
  unknownName: { vi: 'Không có văn bản nào tên như vậy', en: 'No document is called so' },
  several: { vi: 'Nhiều văn bản có tên như vậy, chọn một', en: 'Several documents are called so: choose one' },
  near: { vi: 'Gần giống', en: 'Nearest' },
  noCascade: {
    vi: 'Chưa thấy văn bản nào triển khai văn bản này.',
    en: 'No document that carries this one out was found.',
  },
  daysLater: { vi: 'ngày sau', en: 'days later' },
  sameDay: { vi: 'cùng ngày', en: 'the same day' },
  chooseDocument: { vi: 'Số hoặc tên văn bản', en: 'Number or name of a document' },
  who: { vi: 'Chủ trì (phối hợp)', en: 'Lead (with)' },
  when: { vi: 'Thời hạn', en: 'When' },
  task: { vi: 'Nội dung', en: 'Task' },
  source: { vi: 'Nguồn', en: 'Source' },
  noTerm: { vi: 'không ghi thời hạn', en: 'no deadline' },
  overdue: { vi: 'Quá hạn tính đến ngày', en: 'Overdue on' },
  overdueMark: { vi: 'quá hạn', en: 'overdue' },
  onlyOverdue: { vi: 'Chỉ việc quá hạn', en: 'Only what is overdue' },
  noTasks: { vi: 'Không có nhiệm vụ nào.', en: 'There is no task.' },
  download: { vi: 'Tải về', en: 'Download' },
  body: { vi: 'Cơ quan', en: 'Body' },
  depth: { vi: 'Số bước', en: 'Steps' },
  wholeGraph: { vi: 'Mở đồ thị để xem kỹ', en: 'Open the graph' },
  back: { vi: 'Về văn bản', en: 'Back to the document' },
  unfinished: {
    vi: 'Lần lập chỉ mục trước bị dừng giữa chừng: chạy lại `directives index`.',
    en: 'Indexing was stopped before it was done: run `directives index` again.',
  },
  notFound: { vi: 'Không có trang này', en: 'There is no such page' },
  noSuchDocument: { vi: 'Chỉ mục không có văn bản này', en: 'The index does not have this document' },
  method: {
    vi: 'Bàn làm việc chỉ trả lời GET: không có gì để thay đổi ở đây.',
    en: 'The workbench answers GET alone: there is nothing to change here.',
  },
  host: {
    vi: 'Tên máy chủ không đúng: mở địa chỉ mà `directives serve` đã in ra.',
    en: 'Wrong host: open the address that `directives serve` printed.',
  },
  origin: { vi: 'Trang khác không được hỏi bàn làm việc này.', en: 'Another site may not ask this workbench.' },
  token: {
    vi: 'Thiếu mã trong địa chỉ: mở địa chỉ mà `directives serve` đã in ra.',
    en: 'The token is missing: open the address that `directives serve` printed.',
  },
  defect: {
    vi: 'Lỗi của chương trình. Chi tiết ở cửa sổ dòng lệnh.',
    en: 'A defect of the program. The terminal tells more.',
  },
} as const satisfies Readonly<Record<string, Said>>

export type ServeWord = keyof typeof serveWords

/** A word in the language of the page. */
export const said = (word: ServeWord, language: Language): string => serveWords[word][language]

/** "1.234" in Vietnamese, "1,234" in English. */
export function counted(count: number, language: Language): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/gu, language === 'vi' ? '.' : ',')
}

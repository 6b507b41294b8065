import type { Said } from '../export/words/graph-words.ts'

/** What the page of a document says around it. */
export const viewWords = {
  header: { vi: 'Văn bản', en: 'Document' },
  cites: { vi: 'Văn bản được viện dẫn', en: 'Cited documents' },
  tasks: { vi: 'Nhiệm vụ', en: 'Tasks' },
  recipients: { vi: 'Nơi nhận', en: 'Recipients' },
  signatures: { vi: 'Người ký', en: 'Signed' },
  findings: { vi: 'Cần xem lại', en: 'To look at' },
  notices: { vi: 'Ghi chú khi đọc', en: 'Notices' },
  none: { vi: 'không có', en: 'none' },
  news: { vi: 'bài viết về văn bản', en: 'an article about documents' },
  lead: { vi: 'chủ trì', en: 'lead' },
  support: { vi: 'phối hợp', en: 'with' },
  due: { vi: 'thời hạn', en: 'due' },
  every: { vi: 'định kỳ', en: 'every' },
  reportTo: { vi: 'báo cáo', en: 'report to' },
  times: { vi: 'lần', en: 'times' },
  rule: { vi: 'quy tắc', en: 'rule' },
  toText: { vi: 'tới chỗ trong văn bản', en: 'to the place in the text' },
  documents: { vi: 'Các văn bản', en: 'Documents' },
  skip: { vi: 'tới phần đọc được', en: 'to what was read' },
  type: { vi: 'Loại', en: 'Type' },
  number: { vi: 'Số, ký hiệu', en: 'Number' },
  date: { vi: 'Ngày', en: 'Date' },
  issuer: { vi: 'Cơ quan ban hành', en: 'Issuer' },
  superior: { vi: 'Cơ quan chủ quản', en: 'Superior' },
  place: { vi: 'Địa danh', en: 'Place' },
  subject: { vi: 'Trích yếu', en: 'Subject' },
  urgency: { vi: 'Độ khẩn', en: 'Urgency' },
  secrecy: { vi: 'Độ mật', en: 'Secrecy' },
  system: { vi: 'Hệ thống', en: 'System' },
} as const satisfies Readonly<Record<string, Said>>

/** The header fields in the order of the panel. */
export const headerFields = [
  'type',
  'number',
  'date',
  'issuer',
  'superior',
  'place',
  'subject',
  'urgency',
  'secrecy',
] as const

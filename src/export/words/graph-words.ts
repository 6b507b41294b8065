import type { Level, System } from '../../model/document.ts'
import type { Standing } from '../../model/graph.ts'

export type Language = 'vi' | 'en'

/** Words that are said in each language. */
export type Said = Readonly<Record<Language, string>>

type Words<T extends string> = Readonly<Record<T, Readonly<Record<Language, string>>>>

export const systemWords: Words<System | 'unknown'> = {
  state: { vi: 'Nhà nước', en: 'State' },
  party: { vi: 'Đảng', en: 'Party' },
  front: { vi: 'Mặt trận, đoàn thể', en: 'Front, mass organisations' },
  joint: { vi: 'liên tịch', en: 'joint' },
  unknown: { vi: 'chưa rõ hệ thống', en: 'system not known' },
}

export const levelWords: Words<Level | 'unknown'> = {
  central: { vi: 'Trung ương', en: 'central' },
  province: { vi: 'cấp tỉnh', en: 'province' },
  district: { vi: 'cấp huyện', en: 'district' },
  commune: { vi: 'cấp xã', en: 'commune' },
  unknown: { vi: 'chưa rõ cấp', en: 'level not known' },
}

/** What is said of a document that no longer holds, or not yet. */
export const standingWords: Words<Exclude<Standing, 'in-force' | 'unknown'>> = {
  'not-yet': { vi: 'chưa có hiệu lực', en: 'not yet in force' },
  expired: { vi: 'hết hiệu lực', en: 'expired' },
  replaced: { vi: 'đã bị thay thế', en: 'replaced' },
  repealed: { vi: 'đã bị bãi bỏ', en: 'repealed' },
  suspended: { vi: 'ngưng hiệu lực', en: 'suspended' },
}

/** What pictures say around the documents. */
export const pictureWords: Words<
  | 'legend'
  | 'external'
  | 'ambiguous'
  | 'documents'
  | 'unnamed'
  | 'times'
  | 'graph'
  | 'inner'
  | 'direction'
  | 'asked'
  | 'around'
  | 'citations'
  | 'others'
  | 'restIn'
  | 'restOut'
  | 'see'
  | 'left'
> = {
  legend: { vi: 'Chú giải', en: 'Legend' },
  external: { vi: 'nét đứt: ngoài kho văn bản', en: 'dashed: not in the corpus' },
  ambiguous: { vi: '(?): chưa xác định chắc chắn', en: '(?): ambiguous' },
  documents: { vi: 'văn bản', en: 'documents' },
  unnamed: { vi: 'không rõ', en: 'not known' },
  times: { vi: 'lần', en: 'times' },
  graph: { vi: 'Đồ thị trích dẫn', en: 'Citation graph' },
  inner: { vi: 'trích dẫn trong nhóm', en: 'citations inside the group' },
  asked: { vi: 'khung dày: văn bản được hỏi', en: 'thick frame: the document asked for' },
  around: { vi: 'Văn bản liên quan đến', en: 'Documents around' },
  citations: { vi: 'trích dẫn', en: 'citations' },
  others: { vi: 'văn bản khác', en: 'other documents' },
  restIn: { vi: 'trích dẫn văn bản này (…)', en: 'cite this document (…)' },
  restOut: { vi: 'được văn bản này trích dẫn (…)', en: 'cited by this document (…)' },
  see: { vi: 'xem:', en: 'see:' },
  left: { vi: 'văn bản không vẽ', en: 'documents not drawn' },
  direction: { vi: 'văn bản trích dẫn → văn bản được trích dẫn', en: 'citing document → cited document' },
}

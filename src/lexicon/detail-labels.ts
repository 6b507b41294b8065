/** What a labelled line below an item tells of it: "Đơn vị chủ trì: …", "Thời gian hoàn thành: …". */
export type DetailKind = 'lead' | 'support' | 'time' | 'other'

/**
 * The labels by which plans tell who does an item, with whom and by when, as they stand before the colon. Each row is one kind of
 * label; the words behind it may follow in any order and number.
 */
export const detailLabels: readonly (readonly [DetailKind, RegExp])[] = [
  [
    'lead',
    /^(?:(?:đơn vị|cơ quan|bộ phận|người|cán bộ|thành phần)(?: được giao)? )?(?:chủ trì|thực hiện|phụ trách|chịu trách nhiệm|đầu mối|tham mưu|phân công)(?: chính| thực hiện| chủ trì| tham mưu| tổ chức| triển khai)*$/iu,
  ],
  ['support', /^(?:(?:đơn vị|cơ quan|bộ phận) )?phối hợp(?: thực hiện)?$/iu],
  [
    'time',
    /^(?:(?:thời gian|thời hạn|tiến độ|hạn)(?: ban hành| hoàn thành| thực hiện| báo cáo| tổ chức| dự kiến| triển khai| trình| gửi| xong)*|hoàn thành)$/iu,
  ],
  [
    'other',
    /^(?:kết quả|sản phẩm|nội dung|kinh phí|địa điểm|thành phần|hình thức|đối tượng|số lượng|phương thức|cách thức|nguồn kinh phí|tài liệu|lĩnh vực)(?: thực hiện| dự kiến| tham dự| tham gia| đầu ra| tổ chức| cụ thể)*$/iu,
  ],
]

/** No label is longer, in characters. */
export const longestDetailLabel = 60

/** What the words before a colon label, or undefined. */
export function detailLabel(words: string): DetailKind | undefined {
  return detailLabels.find(([, pattern]) => pattern.test(words))?.[0]
}

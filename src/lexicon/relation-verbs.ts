import type { RelationCode } from '../model/citation.ts'

/*
 * Words that tell what a document does with the one it cites (our annotation rules, Relation). The longest phrase that ends at a place counts.
 */
export interface RelationVerb {
  readonly words: string
  readonly relation: RelationCode
  /** "được sửa đổi bởi": the cited document is the one that acts. */
  readonly voice?: 'passive'
}

/** Directly before the citation, fillers aside. */
export const verbsBefore: readonly RelationVerb[] = [
  { words: 'căn cứ', relation: 'basis' },
  { words: 'căn cứ vào', relation: 'basis' },
  { words: 'đề nghị', relation: 'proposal' },
  { words: 'đề xuất', relation: 'proposal' },
  { words: 'xét', relation: 'proposal' },
  { words: 'xét tờ trình', relation: 'proposal' },
  { words: 'thực hiện', relation: 'implements' },
  { words: 'triển khai', relation: 'implements' },
  { words: 'triển khai thực hiện', relation: 'implements' },
  { words: 'thi hành', relation: 'implements' },
  { words: 'quán triệt', relation: 'implements' },
  { words: 'hiệu lực thi hành', relation: 'refers' },
  { words: 'cơ quan thi hành', relation: 'refers' },
  { words: 'có hiệu lực', relation: 'refers' },
  { words: 'tiếp theo', relation: 'refers' },
  { words: 'tình hình thực hiện', relation: 'refers' },
  { words: 'kết quả thực hiện', relation: 'refers' },
  { words: 'chấp hành', relation: 'implements' },
  { words: 'cụ thể hóa', relation: 'implements' },
  { words: 'theo tinh thần', relation: 'implements' },
  { words: 'tinh thần', relation: 'implements' },
  { words: 'sửa đổi', relation: 'amends' },
  { words: 'bổ sung', relation: 'amends' },
  { words: 'điều chỉnh', relation: 'amends' },
  { words: 'thay cụm từ', relation: 'amends' },
  { words: 'thay thế', relation: 'replaces' },
  { words: 'thay', relation: 'replaces' },
  { words: 'thay cho', relation: 'replaces' },
  { words: 'thay thế cho', relation: 'replaces' },
  { words: 'ban hành thay', relation: 'replaces' },
  { words: 'bãi bỏ', relation: 'repeals' },
  { words: 'hủy bỏ', relation: 'repeals' },
  { words: 'hủy', relation: 'repeals' },
  { words: 'thu hồi', relation: 'repeals' },
  { words: 'chấm dứt hiệu lực', relation: 'repeals' },
  { words: 'làm hết hiệu lực', relation: 'repeals' },
  { words: 'công bố hết hiệu lực', relation: 'repeals' },
  { words: 'đính chính', relation: 'corrects' },
  { words: 'đình chỉ', relation: 'suspends' },
  { words: 'đình chỉ thi hành', relation: 'suspends' },
  { words: 'đình chỉ việc thi hành', relation: 'suspends' },
  { words: 'tạm ngưng hiệu lực', relation: 'suspends' },
  { words: 'ngưng hiệu lực', relation: 'suspends' },
  { words: 'tạm dừng thực hiện', relation: 'suspends' },
  { words: 'hướng dẫn', relation: 'guides' },
  { words: 'hướng dẫn thi hành', relation: 'guides' },
  { words: 'hướng dẫn thực hiện', relation: 'guides' },
  { words: 'hướng dẫn triển khai', relation: 'guides' },
  { words: 'hướng dẫn triển khai thực hiện', relation: 'guides' },
  { words: 'hướng dẫn áp dụng', relation: 'guides' },
  { words: 'hướng dẫn thêm', relation: 'guides' },
  { words: 'hướng dẫn bổ sung', relation: 'guides' },
  { words: 'hướng dẫn cụ thể', relation: 'guides' },
  { words: 'hướng dẫn việc thực hiện', relation: 'guides' },
  { words: 'hướng dẫn việc thi hành', relation: 'guides' },
  { words: 'hướng dẫn cụ thể việc thực hiện', relation: 'guides' },
  { words: 'hướng dẫn cụ thể việc thi hành', relation: 'guides' },
  { words: 'hướng dẫn chi tiết', relation: 'guides' },
  { words: 'quy định chi tiết', relation: 'guides' },
  { words: 'quy định chi tiết thi hành', relation: 'guides' },
  { words: 'quy định chi tiết và biện pháp thi hành', relation: 'guides' },
  { words: 'quy định chi tiết và hướng dẫn thi hành', relation: 'guides' },
  { words: 'chi tiết và biện pháp thi hành', relation: 'guides' },
  { words: 'biện pháp thi hành', relation: 'guides' },
  { words: 'biện pháp để tổ chức, hướng dẫn thi hành', relation: 'guides' },
  { words: 'chi tiết thi hành', relation: 'guides' },
  { words: 'chi tiết', relation: 'guides' },
  { words: 'thực hiện hướng dẫn', relation: 'implements' },
  { words: 'thực hiện đúng hướng dẫn', relation: 'implements' },
  { words: 'thực hiện nghiêm hướng dẫn', relation: 'implements' },
  { words: 'thực hiện nghiêm túc hướng dẫn', relation: 'implements' },
  { words: 'thực hiện đầy đủ hướng dẫn', relation: 'implements' },
  { words: 'chấp hành hướng dẫn', relation: 'implements' },
  { words: 'trả lời', relation: 'replies' },
  { words: 'trả lời câu hỏi', relation: 'replies' },
  { words: 'trả lời luôn câu hỏi', relation: 'replies' },
  { words: 'trả lời kiến nghị', relation: 'replies' },
  { words: 'trả lời vướng mắc', relation: 'replies' },
  { words: 'phúc đáp', relation: 'replies' },
  { words: 'ban hành kèm theo', relation: 'attached' },
  { words: 'ban hành theo', relation: 'attached' },
  { words: 'kèm theo', relation: 'attached' },
  { words: 'đính kèm', relation: 'attached' },
  { words: 'gửi kèm', relation: 'attached' },
]

/** Words that may stand between the verb and the citation. */
export const fillers: readonly string[] = [
  ...'nghiêm túc tốt có hiệu quả đúng đầy đủ kịp thời triệt để quyết liệt đồng bộ thống nhất chủ động tích cực khẩn trương ngay sâu kỹ sắc rộng rãi thường xuyên thắng lợi thành mạnh mẽ quán sáng tạo'.split(
    ' ',
  ),
  ...'các những nội dung quy định tại của nêu theo việc toàn một số điều điểm khoản mục chương phụ lục văn bản được giao yêu cầu nhiệm vụ giải pháp ý kiến chỉ đạo'.split(
    ' ',
  ),
  ...'trên và cụm từ thứ tự dòng trang lỗi chính tả thuật đối với tinh thần lực thi hành kể ngày hai ba phần cơ sở trong công tác đến ở như sau'.split(
    ' ',
  ),
]

/** A verb behind the citation. */
export interface VerbBehind extends RelationVerb {
  /** It tells only where the new wording follows: "… được sửa đổi như sau:"; else it is told of the past. */
  readonly newWording?: true
}

/** Behind the citation, when it begins its sentence. */
export const verbsAfter: readonly VerbBehind[] = [
  { words: 'hết hiệu lực', relation: 'repeals' },
  { words: 'chấm dứt hiệu lực', relation: 'repeals' },
  { words: 'bị bãi bỏ', relation: 'repeals' },
  { words: 'được bãi bỏ', relation: 'repeals' },
  { words: 'đều bãi bỏ', relation: 'repeals' },
  { words: 'bị hủy bỏ', relation: 'repeals' },
  { words: 'được hủy bỏ', relation: 'repeals' },
  { words: 'nay bãi bỏ', relation: 'repeals' },
  { words: 'nay hủy bỏ', relation: 'repeals' },
  { words: 'không còn áp dụng', relation: 'repeals' },
  { words: 'không còn hiệu lực', relation: 'repeals' },
  { words: 'được thay thế', relation: 'replaces' },
  { words: 'bị thay thế', relation: 'replaces' },
  { words: 'bị đình chỉ', relation: 'suspends' },
  { words: 'được đình chỉ', relation: 'suspends' },
  { words: 'bị ngưng hiệu lực', relation: 'suspends' },
  { words: 'bị tạm ngưng hiệu lực', relation: 'suspends' },
  { words: 'tạm ngưng hiệu lực từ', relation: 'suspends' },
  { words: 'được đính chính', relation: 'corrects', newWording: true },
  { words: 'nay sửa', relation: 'corrects', newWording: true },
  { words: 'nay đính chính', relation: 'corrects', newWording: true },
  { words: 'được sửa đổi', relation: 'amends', newWording: true },
  { words: 'được bổ sung', relation: 'amends', newWording: true },
  { words: 'được điều chỉnh', relation: 'amends', newWording: true },
  { words: 'được thay bằng', relation: 'amends', newWording: true },
]

/*
 * Words of orders (standards: force words; GUIDELINES, Tasks). Lower case, as they stand after the one who acts.
 */

/** How an order opens, or what stands right after its subject. The subject ends before the first of them. */
export const dutyVerbs: readonly string[] = [
  'chủ trì', 'phối hợp', 'phối kết hợp', 'chỉ đạo', 'lãnh đạo', 'triển khai', 'thực hiện', 'tiếp tục', 'tăng cường', 'đẩy mạnh', 'đẩy nhanh',
  'khẩn trương', 'chủ động', 'chịu trách nhiệm', 'có trách nhiệm', 'có nhiệm vụ', 'căn cứ', 'theo dõi', 'kiểm tra', 'giám sát', 'đôn đốc',
  'tham mưu', 'hướng dẫn', 'xây dựng', 'rà soát', 'tổng hợp', 'báo cáo', 'phát huy', 'nâng cao', 'bố trí', 'quán triệt', 'phổ biến',
  'tuyên truyền', 'quan tâm', 'đề cao', 'kịp thời', 'nghiêm túc', 'nghiêm chỉnh', 'tập trung', 'thường xuyên', 'cụ thể hóa', 'ban hành',
  'xem xét', 'quyết định', 'gửi', 'lập', 'cử', 'huy động', 'hỗ trợ', 'bảo đảm', 'đảm bảo', 'phân công', 'quản lý', 'nắm bắt', 'nắm',
  'cập nhật', 'công bố', 'công khai', 'đăng tải', 'đăng', 'hoàn thiện', 'hoàn thành', 'thẩm định', 'trình', 'đề xuất', 'nghiên cứu',
  'tiếp nhận', 'xử lý', 'giải quyết', 'thành lập', 'kiện toàn', 'bám sát', 'vận động', 'duy trì', 'đánh giá', 'chấn chỉnh', 'phê duyệt',
  'phân bổ', 'cân đối', 'bổ sung', 'tạo điều kiện', 'thống nhất', 'tham gia', 'yêu cầu', 'đề nghị', 'giao', 'chấp hành', 'ưu tiên', 'định kỳ',
  'hằng năm', 'hàng năm', 'hằng tháng', 'hàng tháng', 'hằng quý', 'hàng quý', 'hằng tuần', 'hàng tuần', 'hằng ngày', 'hàng ngày', 'trực tiếp',
  'sớm', 'phải', 'cần', 'nên', 'có kế hoạch', 'có văn bản', 'có ý kiến', 'có giải pháp', 'có biện pháp', 'có phương án', 'là đầu mối',
  'làm đầu mối', 'là cơ quan', 'là đơn vị', 'là cấp', 'giúp', 'giữ', 'khắc phục', 'sử dụng', 'khai thác', 'cung cấp', 'thông báo', 'thông tin', 'ký',
  'đưa', 'cải thiện', 'xác định', 'xác minh', 'tiến hành', 'tiếp thu', 'hình thành', 'lồng ghép', 'theo', 'trên cơ sở', 'trong phạm vi',
  'trong quá trình', 'trong thời hạn', 'trong thời gian', 'trong vòng', 'trước ngày', 'chậm nhất', 'tùy', 'dựa', 'thống kê', 'vận hành',
  'phân loại', 'đối chiếu', 'kê khai', 'khai báo', 'thanh toán', 'cấp phát', 'cấp kinh phí', 'nộp', 'đăng ký', 'tận dụng', 'tuần tra',
  'điều tiết', 'điều hành', 'điều động', 'chuẩn bị', 'bàn giao', 'xuất cấp', 'chuyển', 'xét', 'đào tạo', 'bồi dưỡng', 'tập huấn', 'thăm',
  'động viên', 'khen thưởng', 'tự', 'không', 'tuyệt đối', 'kiên quyết', 'quyết liệt', 'quyết tâm', 'phấn đấu', 'cam kết', 'nhanh chóng',
  'sẵn sàng', 'linh hoạt', 'lưu ý', 'chú trọng', 'chú ý', 'coi trọng', 'hạn chế', 'tạm dừng', 'dừng', 'ngừng', 'siết chặt', 'kiểm soát',
  'phát động', 'khuyến khích', 'phân cấp', 'đấu tranh', 'phát hiện', 'ngăn chặn', 'tháo gỡ', 'thúc đẩy', 'phát triển', 'đổi mới',
  'ứng dụng', 'số hóa', 'tích hợp', 'kết nối', 'chia sẻ', 'làm tốt', 'làm việc', 'làm rõ', 'thu thập', 'khảo sát', 'lấy ý kiến', 'góp ý',
  'tổng kết', 'sơ kết', 'nhân rộng', 'biểu dương', 'sắp xếp', 'giải ngân', 'công nhận', 'ủy quyền', 'phát sóng', 'đưa tin', 'thi hành',
  'cùng', 'nghiêm cấm', 'chịu', 'lấy', 'đổi', 'tìm kiếm', 'mở rộng', 'mở', 'tiếp cận', 'thẩm tra', 'kiểm điểm', 'kiểm toán', 'thanh tra', 'bàn',
  'tổ chức', 'nhận', 'thu', 'tính toán', 'cho ý kiến', 'khuyến cáo', 'cảnh báo', 'dự báo', 'di dời', 'gương mẫu', 'tích cực', 'phân tích',
  'niêm yết', 'trả lời', 'phản ánh', 'phản hồi', 'rút kinh nghiệm', 'thống nhất', 'đồng hành', 'ghi nhận', 'nêu cao', 'phân định', 'thay mặt',
  'dự kiến', 'áp dụng', 'điều chỉnh', 'sửa đổi', 'liên hệ', 'liên kết', 'trao đổi', 'tăng', 'giảm', 'cắt giảm', 'đa dạng hóa', 'tạo', 'khơi thông', 'tiết kiệm',
]

/** What an item without a subject begins with when it orders something, beside the duty verbs. */
export const openingVerbs: readonly string[] = [
  'làm', 'thân', 'đôn', 'nhất là', 'bảo vệ', 'chống', 'phòng', 'phòng, chống', 'phòng ngừa', 'phục vụ', 'củng cố', 'khẳng định', 'khởi công', 'giới thiệu',
  'hợp tác', 'thu hút', 'tuân thủ', 'tuyển', 'tuyển chọn', 'truyền thông', 'treo', 'trồng', 'chăm sóc', 'chăm lo', 'bảo quản', 'bảo trì',
  'đầu tư', 'mua sắm', 'thể chế hóa', 'tôn vinh', 'tinh giản', 'thí điểm', 'thay đổi', 'thay thế', 'thực thi', 'thanh lý', 'triệu tập', 'tối ưu hóa',
  'ngay sau', 'song song', 'trước mắt', 'cải cách', 'chuẩn hóa', 'chọn', 'phát hành', 'hiện đại hóa', 'tạo chuyển biến', 'tạo lập', 'nhắc nhở', 'cung ứng',
  'khôi phục', 'in', 'in ấn', 'biên soạn', 'soạn thảo', 'đề ra', 'viết', 'xác lập', 'thiết lập', 'hoàn tất', 'kết hợp', 'gắn', 'giáo dục', 'giải thích', 'giải tỏa',
  'thu gom', 'vệ sinh', 'phun', 'tiêm', 'ổn định', 'chuyển giao', 'chuyển đổi', 'phân luồng', 'phân quyền', 'đăng cai', 'tặng', 'trao', 'bảo tồn', 'nhận diện', 'xóa bỏ', 'xóa', 'bãi bỏ',
]

/** Verbs that hand a duty to somebody: what follows is the one who acts. */
export const givingVerbs: readonly string[] = ['giao', 'yêu cầu', 'đề nghị', 'phân công', 'ủy quyền', 'ủy quyền cho', 'kính đề nghị', 'trân trọng đề nghị', 'cử', 'mời', 'giao cho', 'phân công cho', 'giao trách nhiệm cho', 'giao nhiệm vụ cho', 'nhờ', 'kính mời', 'chỉ đạo']

/** A verb that turns an order into a request (standards: force words). */
export const requestVerbs: readonly string[] = ['đề nghị', 'kính đề nghị', 'trân trọng đề nghị', 'mời', 'kính mời', 'khuyến khích', 'vận động', 'kêu gọi']

export const prohibitions: readonly string[] = ['nghiêm cấm', 'cấm', 'không được', 'tuyệt đối không', 'nghiêm cấm', 'không được phép', 'kiên quyết không']

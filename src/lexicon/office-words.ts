/*
 * Words of two syllables that offices use, whose letters without marks make no other word: "kiem tra" can only be "kiểm tra". OCR
 * mistakes the small marks of scans ("kiếm tra", "tố chức"); by these its syllables are set right. What could be two things is left
 * out: "ky hop" is "kỳ họp" and the head of "ký hợp đồng". One line for each handful, parted by strokes.
 */
export const officeWords = `
âm thanh/an toàn/ảnh hưởng/ánh sáng/áp dụng
bậc lương/bãi bỏ/bám sát/ban bí/bản đồ/bàn giao/ban hành/bản sao/bản thân/báo cáo/báo chí/bảo đảm/bảo dưỡng
bảo hiểm/bảo hộ/bảo lãnh/bảo mật/bảo tồn/bảo trì/bảo vệ/bắt buộc/bất cập/bắt đầu/bất động/bất thường/bầu cử
bế mạc/bền vững/bệnh nhân/bệnh viện/biên bản/biên chế/biến đổi/biến động/biên giới/biện pháp/biên soạn
biểu dương/biểu mẫu/biểu quyết/bình đẳng/bình quân/bình thường/bộ máy/bổ nhiệm/bộ phận/bổ sung/bố trí/bổ trợ
bộ trưởng/bồi dưỡng/bồi thường/bức xúc/buôn bán/buôn lậu/bưu chính/bưu điện
cá nhân/cách ly/cách mạng/cách thức/cải cách/cải tạo/cải thiện/cải tiến/cam kết/cán bộ/căn cứ/căn cước/cân đối
cảng biển/cảnh báo/cảnh cáo/cảnh sát/cạnh tranh/cấp bách/cấp huyện/cập nhật/cấp phép/cấp thiết/cấp tỉnh/cấp xã
cắt giảm/cấu trúc/chấm dứt/chăm lo/chậm nhất/chậm nộp/chăm sóc/chậm trễ/chấn chỉnh/chăn nuôi/chánh văn/chấp hành
chấp nhận/chấp thuận/chặt chẽ/chất lượng/chất thải/cháy chữa/cháy nổ/chế biến/chế độ/chênh lệch/chỉ đạo/chỉ huy
chi nhánh/chỉ số/chỉ thị/chi tiết/chỉ tiêu/chiến dịch/chiến lược/chiến sĩ/chỉnh lý/chính phủ/chính quyền
chính sách/chính trị/chịu trách/cho phép/chống lãng/chủ đầu/chủ động/chữ ký/chủ nghĩa/chủ nhiệm/chủ thể/chủ tịch
chủ trì/chủ trương/chủ yếu/chữa bệnh/chữa cháy/chuẩn bị/chuẩn hóa/chuẩn mực/chức danh/chức năng/chức vụ
chứng chỉ/chứng khoán/chứng minh/chứng nhận/chứng thực/chương trình/chuyển biến/chuyên đề/chuyển đổi/chuyên gia
chuyển giao/chuyên môn/chuyên ngành/chuyển tiếp/chuyên trách/chuyên viên/cơ cấu/cơ chế/cơ quan/cơ sở/con dấu
con người/công an/công bằng/công báo/công bố/công chức/công chứng/công cụ/công dân/cổng dịch/công điện/công đoàn
cộng đồng/cộng hòa/công khai/công nghệ/công nghiệp/công suất/công tác/cổng thông/công thương/công trình
cổng ttđt/công ty/công vụ/cụ thể/cử tri/cư trú/cửa khẩu/cục trưởng/cung ứng/cuộc họp/cuộc sống/cứu hộ/cứu nạn
cứu trợ
đặc biệt/đặc điểm/đặc khu/đặc thù/đặc trưng/đại biểu/đại diện/đại học/đại hội/đảm bảo/dân chủ/dẫn đến/dân phố
dân số/dân sự/dân tộc/dân vận/đảng bộ/đăng ký/đăng tải/đảng ủy/đảng viên/đánh giá/danh hiệu/danh mục/danh nghĩa
danh sách/đạo đức/đào tạo/đáp ứng/đất đai/đấu giá/dấu hiệu/đầu mối/đấu thầu/đầu tiên/đầu tư/đầy đủ/đẩy mạnh
đẩy nhanh/dây nóng/đề án/để biết/đề cao/đề cương/để đăng/đề nghị/để thực/để tổng/để xem/đề xuất/đền bù/đi lại
địa bàn/địa chỉ/địa điểm/địa giới/địa phương/dịch bệnh/dịch vụ/điểm nghẽn/điển hình/điện lực/diễn ra/diễn tập
điện thoại/diện tích/điện tử/điều chỉnh/điều động/điều hành/điều kiện/điều lệ/điều phối/điều tra/định giá
định hướng/định mức/đô thị/đoàn kết/đoàn thể/doanh nghiệp/độc hại/độc lập/độc quyền/đối chiếu/đổi mới/đối ngoại
đội ngũ/đời sống/đối tác/đối thoại/đối tượng/đối với/đôn đốc/đơn giản/đơn vị/đồng bộ/động lực/động sản/đồng thời
động viên/đồng ý/đột phá/đột xuất/dự án/dự báo/dự kiến/du lịch/dữ liệu/dự phòng/dự thảo/dự toán/dự trữ/đứng đầu
đúng hạn/đường bộ/đường dây/đường lối/đường sắt/đường thủy/dứt điểm/duy trì
gắn liền/gây mất/gia đình/gia hạn/gia tăng/giá trị/giai đoạn/giải khát/giải ngân/giải pháp/giải phóng/giải quyết
giải thể/giải thích/giải trình/giám định/giám đốc/giảm nghèo/giám sát/giảm thiểu/gián đoạn/giản hóa/gián tiếp
giảng dạy/giảng viên/giao dịch/giáo dục/giao nhiệm/giao thông/giáo viên/giấy chứng/giấy phép/giấy tờ/giới hạn
giới thiệu/giới tính/giữ gìn/giữ vững/giúp việc/gói thầu/góp phần/góp vốn/góp ý/gửi kèm/gương mẫu
hạ tầng/hải đảo/hải quan/hải sản/hạn chế/hàng hóa/hàng không/hạng mục/hành chính/hành động/hành khách/hành lang
hành nghề/hạnh phúc/hành vi/hậu quả/hệ thống/hiện đại/hiện hành/hiện nay/hiện trạng/hiệp định/hiệp hội/hiệu lực
hiệu quả/hiệu trưởng/hình ảnh/hình sự/hình thành/hộ gia/hộ nghèo/hồ sơ/hộ tịch/hỗ trợ/hòa giải/hoàn cảnh
hoàn chỉnh/hoàn thành/hoàn thiện/hoàn toàn/hoàn trả/hoạt động/học phí/học sinh/học tập/hội đồng/hội nghị
hội nhập/hội thảo/hợp đồng/hợp lệ/hợp lý/hợp nhất/hợp pháp/hợp tác/huấn luyện/hướng dẫn/hưởng lương/hủy bỏ
huy động
ích lợi
kế hoạch/kê khai/kế thừa/kế toán/kết cấu/kết hợp/kết luận/kết nối/kết quả/kết thúc/khả năng/khả thi/khắc phục
khách hàng/khách quan/khai báo/khai giảng/khai mạc/khai thác/khám bệnh/khẩn cấp/khẩn trương/khẳng định/khảo sát
khen thưởng/khiển trách/khiếu kiện/khiếu nại/khó khăn/khoa học/khoáng sản/khởi công/khối lượng/khởi nghiệp
khôi phục/không khí/khu công/khu vực/khuyến cáo/khuyến khích/khuyết tật/kiểm dịch/kiểm điểm/kiểm định/kiểm kê
kiểm nghiệm/kiểm sát/kiểm soát/kiểm toán/kiểm tra/kiến nghị/kiên quyết/kiện toàn/kiến trúc/kính gửi/kinh nghiệm
kinh phí/kinh tế/kịp thời/kỷ cương/ký hiệu/ký kết/kỷ luật/kỹ năng/kỷ niệm/kỹ thuật
lãi suất/lâm nghiệp/làm rõ/làm việc/lan tỏa/lãng phí/lãnh đạo/lãnh thổ/lao động/lập dự/lấy ý/lễ hội/lễ kỷ/lệ phí
lịch sử/liên danh/liên hệ/liên hiệp/liên kết/liên ngành/liên quan/liên thông/liên tịch/liên tục/liệt kê/liệt sĩ
linh hoạt/lĩnh vực/lộ trình/loại hình/lợi dụng/lợi ích/lợi nhuận/lợi thế/lồng ghép/lựa chọn/luân chuyển
lực lượng/lưu thông/lưu trữ/lưu ý/lý do/lý luận
mầm non/mạng lưới/mạnh mẽ/mất an/mặt bằng/mật độ/mặt trận/miễn nhiệm/miền núi/miễn thuế/minh bạch/mô hình
mở rộng/mô tả/môi trường/một cửa/một số/mua bán/mua sắm/mục đích/mức độ/mức lương/mục tiêu
nâng cao/nâng cấp/năng lực/năng lượng/năng suất/nảy sinh/nề nếp/nền tảng/nêu gương/nêu rõ/nêu trên/ngăn chặn
ngân hàng/ngăn ngừa/ngân sách/ngành nghề/nghề nghiệp/nghị định/nghị quyết/nghĩa vụ/nghiêm cấm/nghiêm minh
nghiệm thu/nghiêm túc/nghiên cứu/nghiệp vụ/ngoại giao/ngoại ngữ/ngoại vụ/người dân/người lao/nguồn gốc/nguồn lực
nguồn vốn/nguy cơ/nguy hiểm/nguyên nhân/nguyên tắc/nguyện vọng/nhà đầu/nhà máy/nhà nước/nhà ở/nhà thầu
nhà trường/nhân dân/nhân lực/nhân rộng/nhân sự/nhân viên/nhận xét/nhanh chóng/nhập khẩu/nhiệm kỳ/nhiệm vụ
nhu cầu/như điều/như trên/nhũng nhiễu/niêm yết/nợ đọng/nỗ lực/nổi bật/nội bộ/nội địa/nội dung/nơi nhận/nội quy
nội vụ/nông dân/nông nghiệp/nông thôn/nộp thuế/nước sạch
ô nhiễm/ổn định
phạm vi/phản ánh/phản biện/phân biệt/phân cấp/phân công/phân loại/phần mềm/phân quyền/phân tích/pháp chế
pháp lệnh/pháp luật/pháp lý/phát biểu/phát động/phát hành/phát hiện/phát huy/phát sinh/phát triển/phê bình
phê duyệt/phiền hà/phiên họp/phổ biến/phó chủ/phó giám/phổ thông/phó thủ/phó trưởng/phối hợp/phòng cháy
phòng chống/phòng ngừa/phong trào/phụ cấp/phù hợp/phụ lục/phụ nữ/phụ thuộc/phụ trách/phục hồi/phức tạp/phục vụ
phương án/phương pháp/phương thức/phương tiện
quá hạn/quá trình/quan điểm/quan hệ/quản lý/quan tâm/quan trắc/quản trị/quán triệt/quảng bá/quảng cáo/quốc gia
quốc hội/quốc lộ/quốc phòng/quốc tế/quốc tịch/quý báu/quy chế/quy chuẩn/quy định/quy hoạch/quy mô/quy tắc
quy trình/quyền hạn/quyền lợi/quyết định/quyết liệt/quyết tâm/quyết toán
rà soát/rõ ràng/rủi ro/rút gọn/rút kinh
sản phẩm/sẵn sàng/sản xuất/sáng kiến/sáng tạo/sáp nhập/sắp xếp/sạt lở/sâu rộng/sinh hoạt/sinh viên/số hóa/sở hữu
số liệu/số lượng/sơ tuyển/soạn thảo/sử dụng/sự kiện/sự nghiệp/sửa chữa/sửa đổi/sức khỏe/suy thoái
tác động/tài chính/tại chỗ/tái định/tài liệu/tai nạn/tài nguyên/tài sản/tài trợ/tạm dừng/tầm nhìn/tạm thời
tạm trú/tạm ứng/tăng cường/tăng trưởng/tập đoàn/tập huấn/tập thể/tập trung/tệ nạn/thách thức/thẩm định/tham dự
tham khảo/tham mưu/tham nhũng/thẩm quyền/thẩm tra/thân thiện/thắng lợi/thành lập/thành phần/thành phố/thành tích
thanh toán/thành tựu/thành viên/tháo gỡ/thảo luận/thất nghiệp/thất thoát/thay đổi/thay mặt/thay thế/thể chế
thể dục/thế giới/thể hiện/thế mạnh/thể thao/theo dõi/thi công/thí điểm/thi đua/thi hành/thí sinh/thị trấn
thị trường/thị xã/thiên tai/thiết bị/thiệt hại/thiết kế/thiết lập/thiết thực/thiết yếu/thiếu sót/thỏa thuận
thời điểm/thời gian/thời hạn/thời kỳ/thông báo/thống kê/thống nhất/thông qua/thông suốt/thông tin/thông tư
thu hồi/thu hút/thụ lý/thu nhập/thu thập/thủ tục/thủ tướng/thuận lợi/thuận tiện/thức ăn/thực chất/thúc đẩy
thực hiện/thực phẩm/thực tế/thực tiễn/thực trạng/thuộc trung/thường kỳ/thương mại/thường trực/thường vụ
thường xuyên/thủy lợi/thủy sản/thuyết minh/tích cực/tích hợp/tiềm năng/tiến bộ/tiến hành/tiền lương/tiếp cận
tiếp công/tiếp nhận/tiếp thu/tiếp tục/tiết kiệm/tiêu biểu/tiêu chí/tiêu chuẩn/tiêu cực/tiêu dùng/tiểu học
tiêu thụ/tìm kiếm/tín dụng/tinh giản/tinh gọn/tình hình/tinh thần/tính toán/tình trạng/tố cáo/tổ chức/tổ công
tổ dân/tố giác/tổ giúp/tờ khai/tổ quốc/tờ trình/tổ trưởng/tố tụng/tòa án/toàn bộ/toàn trình/tối đa/tội phạm
tối thiểu/tối ưu/tổn thất/tổng bí/tổng cục/tổng giám/tổng hợp/tổng kết/tổng mức/tổng số/tổng thể/trách nhiệm
trái phép/trạm y/trang bị/trạng thái/trang thiết/trang trí/trang ttđt/trật tự/trẻ em/trên cơ/triển khai
triển lãm/triệt để/trình bày/trình độ/trình duyệt/trình tự/trợ cấp/trợ giúp/trọng điểm/trọng tâm/trồng trọt
trọng yếu/trực ban/trực thuộc/trực tiếp/trực tuyến/trung bình/trung học/trung tâm/trung thực/trung ương
trưởng ban/trường hợp/trưởng phòng/trưởng thôn/truy cập/truyền hình/tư cách/tự chịu/tự chủ/tự giác/tự kiểm
tự nhiên/tư pháp/tư vấn/tuân thủ/tuần tra/tương đương/tương ứng/tuyển chọn/tuyển dụng/tuyển sinh/tuyên truyền
ứng dụng/ứng phó/ứng xử/ưu đãi/ưu tiên/ủy ban/ủy quyền/ủy thác/uy tín/ủy viên
vai trò/văn bản/văn bằng/vận chuyển/vấn đề/vận động/vận dụng/vận hành/văn hóa/văn kiện/văn minh/văn phòng
vận tải/văn thư/vật chất/vật liệu/vật tư/vệ sinh/vi phạm/vị trí/việc làm/viên chức/viễn thông/viện trợ/việt nam
vốn đầu/vốn vay/vụ việc/vững chắc/vùng sâu/vùng xa/vướng mắc/vượt quá
xã hội/xác định/xác minh/xác nhận/xâm hại/xâm phạm/xây dựng/xem xét/xếp loại/xét duyệt/xét tặng/xét xử/xóa bỏ
xu hướng/xử lý/xử phạt/xuất cảnh/xuất hiện/xuất khẩu/xuất sắc/xuất xứ/xúc tiến/xung đột
ý kiến/ý nghĩa/y tế/ý thức/yêu cầu/yếu kém/yếu tố
`

/*
 * Syllables that no office writes, as OCR gives them for one that every page holds. `unless` names what stands before or behind
 * where the syllable is a word after all ("đế quốc").
 */
export const mistakenSyllables: Readonly<
  Record<string, { readonly right: string; readonly unless: readonly string[] }>
> = {
  đế: { right: 'để', unless: ['quốc', 'vương', 'chế', 'đô', 'hoàng', 'thượng', 'giày'] },
  dé: { right: 'để', unless: [] },
  cúa: { right: 'của', unless: [] },
  cùa: { right: 'của', unless: [] },
  cũa: { right: 'của', unless: [] },
  dến: { right: 'đến', unless: [] },
  dịnh: { right: 'định', unless: [] },
  dộng: { right: 'động', unless: [] },
  diểm: { right: 'điểm', unless: [] },
  dổi: { right: 'đổi', unless: [] },
  dảng: { right: 'đảng', unless: [] },
  dặc: { right: 'đặc', unless: [] },
}

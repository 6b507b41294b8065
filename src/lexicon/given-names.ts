// biome-ignore-all format: word lists read better in rows
/* Syllables that middle and given names of Vietnam are mostly made of, in small letters with their marks: what is read of a name otherwise is rare. */
export const givenNames: ReadonlySet<string> = new Set((
  'ái an anh ánh ân ấn âu ba bá bách bạch bản bảo báu bảy băng bắc bằng bền bích biên biển biếc bình bính bửu ca cả cam cảnh canh cao cát cẩm cẩn cận ' +
  'cầu chánh châm châu chất chi chí chiêm chiến chiểu chín chính chinh chung chú chuyên chuyền chuẩn chương chức công cơ cúc cung cương cường cử cừ ' +
  'dân dần danh dẫn di dĩ dị diễm diễn diên diện diệp diệu dinh doan doanh doãn du dụ duẩn dục dung dũng duy duyên duyệt dư dự dược dương dưỡng dưa ' +
  'đa đại đài đàm đàn đang đáng đãng đảng đào đạo đạt đăng đặng đẳng đắc đậu đệ để điền điển điểm điệp điều định đình đính đoan đoài đoàn đóa đôn đông ' +
  'đồng độ độc đỗ đức đường đương én gái gấm gia giác giai giang giáng giáo giao giáp giàu giới hà hạ hải hai hài hàm hạnh hành hanh hào hảo hãn ' +
  'hằng hân hậu hiên hiến hiền hiển hiếu hiệu hiệp hiện hinh hoa hòa hóa hoài hoan hoàn hoàng hoành hoạt hoằng học hòe hồ hội hồi hồng hợi hợp hớn huân ' +
  'huấn huệ hùng huy huyên huyền huỳnh hưng hướng hương hường hưởng hữu hỷ hỉ ích kế kha khá khả khác khải khai khang khanh khánh khắc khảm khâm khiêm khiết ' +
  'khiển khoa khóa khoan khôi khuê khuyên khuyến khương kiêm kiểm kiên kiến kiệm kiệt kiếm kiều kim kình kính kỳ kỷ kỉ kỹ kỵ lạc lai lài lại lam lãm lan lành ' +
  'lãnh lang lân lâm lập lắm lăng lê lệ lễ lên lịch liên liêm liễu liệu linh lĩnh loan long lộc lộ lợi luân luận luật luyến luyện lục lụa lương lượng lưu lựu ' +
  'lực ly lý lí mạch mai mại mãi mạnh màu mão mận mẫn mậu mẫu mây mến miên miền mỹ mĩ minh mộng mơ mùi mùa muôn muội mười mừng nam năm năng nết nga ngà ngạn ' +
  'ngát ngân ngần nghi nghị nghĩa nghiêm nghiệp ngoạn ngoan ngọ ngọc ngọt ngôn ngộ nguyên nguyện nguyệt ngư ngữ nha nhã nhạc nhàn nhạn nhân nhâm nhẫn nhất nhật nhị nhi ' +
  'nhiên nhiệm nhớ nho nhu nhuận nhung như nhựt nhường niên niệm ninh nở nông nụ nương oai oanh ổn phác phái phẩm phán phát phan phấn phi phiên phin phong phòng phối phổ phu phú ' +
  'phúc phụng phước phương phượng pháp quả quán quan quang quảng quân quận quế quốc quới quý quyên quyến quyền quyết quyện quỳ quỳnh rạng ri rồng sa sách san sang sáng sành sao sáu ' +
  'sâm sắc sẵn sen sĩ sỹ sinh song sơn sở soạn sung sử sửu sự sương tài tại tam tám tánh tạo tảo tân tấn tần tất tâm tây tăng thạch thái tham thanh thành thạnh ' +
  'thao thảo thám thản tháp thắm thắng thăng thẩm thân thâm thận thập thất thật thế thể thêm thi thị thích thiên thiển thiện thiệp thiết thiều thiệu thìn thịnh thoa thoa thọ thơ ' +
  'thoại thoan thời thới thông thống thơi thơm thu thú thụ thuần thuận thuật thục thúy thùy thủy thuyên thuyền thuyết thư thứ thừa thực thức thương thường thưởng thượng tích tịch tiên tiến ' +
  'tiền tiễn tiệp tiếp tiết tiêu tín tính tình tịnh tỉnh tỵ tý tí toại toán toàn toản tòng tố tô tồn tôn tông tới trà trác trai trạch trang tráng tranh trâm trân trấn trầm trị trí ' +
  'triêm triết triệt triển triều triệu trinh trình trịnh trọng trợ trúc trụ trung truyền trực trước trưng trường trưởng trượng tú tụ tuân tuấn tuất tuệ tùng tụng túc tuy tuyên tuyển tuyến tuyền ' +
  'tuyết tư tứ từ tự tươi tường tưởng tướng tửu tỷ uy út uyên uyển ưng ước vạn văn vàng vân vấn vẹn vi vĩ vị viên viễn viện viết việt vinh vĩnh vịnh vọng võ vu vũ vui vụ vượng vương vy vỹ ' +
  'xinh xuân xuất xuyên xuyến xương y ý ỷ yên yến yêu'
).split(' '))

/*
 * Cues of the part that gives orders and of the parts that do not (our annotation rules, Tasks and Patterns of orders). Sources of
 * regular expressions over folded text: lower case, one space.
 */

/** Headings of parts without orders. */
export const noOrderHeadings: readonly string[] = [
  'mục đích',
  '(?<!nội dung )yêu cầu$',
  '(?:vì sao|tại sao|lý do)(?!\\p{L})',
  'mục tiêu',
  'quan điểm',
  'tình hình',
  'kết quả(?! cần| phải)',
  '(?:nhìn|điểm) lại(?!\\p{L})',
  '(?:điều |kết quả )?đã (?:làm|đạt|thực hiện)(?: được)?(?!\\p{L})',
  'dấu ấn',
  'thành (?:tích|tựu)',
  'chặng đường',
  '[^,;:]{2,40} (?:vừa|nhiệm kỳ|năm|tháng|thời gian) qua$',
  'đánh giá (?:chung|tình hình|kết quả|thực trạng|hoạt động|việc thực hiện|\\d+ tháng|năm|quý|công tác)',
  '(?:(?:các|những|một số) )?(?:biện pháp|việc|nội dung|hoạt động|công việc|phần việc) đã (?:áp dụng|làm|thực hiện|triển khai|hoàn thành|đạt)(?!\\p{L})',
  'những điều(?!\\p{L})',
  'cách (?:xác định|tính|hiểu)(?!\\p{L})',
  'những (?:kết quả|hạn chế|tồn tại|ưu điểm)',
  'điểm mới(?!\\p{L})',
  '(?:nội dung|quy định) (?:mới|cơ bản|chính|chủ yếu|đáng chú ý|sửa đổi)(?:, bổ sung)? (?:của|tại|trong) (?:dự thảo )?(?:bộ luật|luật|nghị định|thông tư|pháp lệnh|nghị quyết|quyết định|quy chế|quy định)(?!\\p{L})',
  'ưu điểm',
  'tồn tại',
  'hạn chế',
  'khuyết điểm',
  '(?:nội dung |ý kiến,? ?)*(?:kiến nghị|ý kiến|phản ánh|đề nghị)(?: của)? (?:cử tri|người dân|doanh nghiệp|đại biểu)',
  'nội dung (?:kiến nghị|phản ánh|khiếu nại|tố cáo)$',
  'thiếu sót',
  'vi phạm',
  'yếu kém',
  'bất cập',
  'mặt (?:được|mạnh|yếu|hạn chế)',
  'khó khăn',
  '(?:nội dung )?vướng mắc(?:,? (?:khó khăn|bất cập|tồn tại))?$',
  'nguyên nhân',
  'bối cảnh',
  'thực trạng',
  'sự cần thiết',
  'cơ sở (?:pháp lý|thực tiễn|chính trị|xây dựng)',
  'căn cứ',
  'đối tượng',
  'phạm vi',
  'giải thích từ ngữ',
  'khái niệm',
  'nguyên tắc',
  'thành phần',
  'tiêu (?:chuẩn|chí)',
  'điều kiện',
  'mức (?:chi|hỗ trợ|thu|thưởng|phạt|phí|đóng|giá)(?!\\p{L})',
  'hiệu lực',
  'dự báo',
  'bài học',
  '(?:(?:\\p{L}+|\\d+) nhóm )?chỉ tiêu',
  'định hướng$',
  '(?:khen )?(?:tặng|thưởng|truy tặng|phong tặng|công nhận|biểu dương)(?: thưởng)? (?:bằng khen|giấy khen|danh hiệu|huân chương|huy chương|cờ|kỷ niệm chương|thư khen|\\d+ (?:tập thể|cá nhân))',
  'số lượng',
  'tuyến trình',
  'cơ cấu',
  'danh (?:sách|mục)',
  'từ viết tắt',
  'thông tin chung',
  'tên (?:gọi|kế hoạch|nhiệm vụ)',
  'tóm tắt',
  'quy mô',
  'chủ đầu tư(?: dự án)?$',
  'nội dung hỗ trợ',
  'dự kiến kết quả',
  'sản phẩm',
  'đề cương',
  'tầm nhìn',
  'chủ đề',
  'khẩu hiệu',
  'thể lệ',
  'cơ cấu giải',
  'cách (?:dùng|sử dụng|vận hành)(?: sản phẩm| thiết bị)?$',
  'cấu tạo',
  'tính năng',
  'công dụng',
  'thông số',
  'về (?:ưu điểm|hạn chế|tồn tại|kết quả|tình hình)',
]

/** Headings so short that the line below them could be taken for their end; as they are printed. */
export const shortHeadings: readonly string[] = [
  'Đánh giá chung',
  'Nhận xét(?:, đánh giá| chung)?',
  '(?:Tình hình|Kết quả|Mục tiêu|Nhiệm vụ|Yêu cầu|Mục đích|Nội dung|Thông tin) chung',
  'Kết quả(?: đạt được| thực hiện)?',
  'Ưu điểm',
  'Mặt được',
  '(?:Tồn tại|Hạn chế)(?:, (?:hạn chế|tồn tại|khuyết điểm|yếu kém|vướng mắc))?',
  '(?:Thuận lợi|Khó khăn)(?:, (?:khó khăn|vướng mắc))?',
  'Nguyên nhân',
  'Mục đích(?:, yêu cầu)?',
  '(?:Trách nhiệm )?(?:[Tt]ổ chức )?(?:[Tt]hực hiện|[Tt]hi hành)',
  '(?:Điều khoản|Hiệu lực|Tổ chức|Hiệu lực và trách nhiệm) (?:thi hành|chuyển tiếp)',
  '(?:Quy định|Xử lý) chuyển tiếp',
  'Phạm vi(?: điều chỉnh)?',
  'Đối tượng(?: áp dụng)?',
  'Giải thích từ ngữ',
]

/** Headings of parts where only what names somebody is an order: "V. KINH PHÍ", "IV. HÌNH THỨC". */
export const namedOrderHeadings: readonly string[] = [
  'thời gian(?!.*tổ chức thực hiện)',
  'địa điểm',
  'kinh phí',
  'nguồn (?:vốn|kinh phí|lực)',
  'hồ sơ',
  '(?:kiến nghị|đề xuất|đề nghị)(?:(?:,| và) (?:kiến nghị|đề xuất|đề nghị))? của',
  'hình thức',
  'thủ tục',
  'trình tự',
]

/** Headings of parts that give orders. */
export const orderHeadings: readonly string[] = [
  'nhiệm vụ',
  'giải pháp',
  'biện pháp',
  'tổ chức (?:triển khai )?thực hiện',
  'phân công',
  'trách nhiệm',
  'nội dung (?:thực hiện|công việc|triển khai|công tác|chỉ đạo|yêu cầu)',
  'phương hướng',
  'kế hoạch (?:triển khai|thực hiện)',
  'triển khai thực hiện',
  'tổ chức triển khai',
  'yêu cầu,? đề nghị',
  'đề nghị(?:,? phối hợp)?$',
  'kiến nghị(?:(?:,| và)? ?đề (?:xuất|nghị))?$',
  'đề xuất(?:(?:,| và)? ?kiến nghị)?$',
  'chỉ đạo',
  'kết luận',
  'một số công việc',
  '(?:(?:các|những|một số|\\p{L}+|\\d+) )?việc (?:(?:cần|phải) (?:làm|triển khai|giải quyết|tập trung)|trọng tâm|làm ngay)',
  'phương án (?:tổ chức|triển khai|ứng phó)',
]

/** Lines below which a web page goes on with other things than the text. */
export const pageTails: readonly string[] = [
  'tin khác',
  'các tin khác',
  'tin liên quan',
  'tin bài liên quan',
  'bài viết liên quan',
  'bài viết khác',
  'tin cùng chuyên mục',
  'tin mới hơn',
  'tin cũ hơn',
  'tin đã đưa',
  'các tin đã đưa',
  'thống kê truy cập',
  'lượt truy cập',
  'ý kiến bạn đọc',
  'văn bản liên quan',
  'văn bản cùng lĩnh vực',
  'video',
  'liên kết website',
]

/** Articles of execution in decisions and normative documents. */
export const executionHeadings: readonly string[] = [
  'tổ chức (?:triển khai )?(?:thực hiện|thi hành)',
  'trách nhiệm',
  'điều khoản thi hành',
  'thi hành',
  'phân công',
  'giao nhiệm vụ',
]

/** What a lead-in to orders says before its colon. */
export const leadInVerbs =
  '(?:yêu cầu|đề nghị|chỉ đạo|giao|kết luận|triển khai|thực hiện|tập trung|phân công|lưu ý|đề ra|quyết định|quyết nghị|nhiệm vụ|giải pháp|biện pháp|công việc|(?:các|mấy|những|một số) (?:việc|điểm)|chỉ thị(?: cho| như sau)?(?= ?:?$)|chỉ thị cho|ra lệnh|nêu rõ trách nhiệm)'

/** What only introduces a list: below it an item must order something itself. */
export const weakLeadInVerbs = '(?:hướng dẫn|ý kiến|kế hoạch|thông báo|cụ thể|nội dung|chương trình)'

/** Beginnings of items and paragraphs that tell, state or end, but order nothing. */
export const noOrderOpenings: readonly string[] = [
  'ảnh(?: minh họa)?(?: \\d+)? ?:',
  'hình(?: ảnh)? \\d+ ?[:.]',
  'video ?:',
  'trên đây',
  'lưu ?:',
  'ví dụ',
  'cơ bản (?:thống nhất|đồng ý|nhất trí)',
  'ghi nhận',
  'biểu dương(?! (?:kịp thời|và )|,? (?:khen|tôn vinh|nhân rộng|động viên|vinh danh))',
  'đánh giá cao',
  'hoan nghênh',
  'thống nhất (?:với(?! (?:các |\\p{L}+ )?(?:đơn vị|cơ quan|địa phương|sở|ngành|phòng|ban|khoa|đoàn|hội|công an|quân sự|chính quyền|trường|xã|phường|nhà trường|cấp ủy|chủ đầu tư|gia đình|phụ huynh|đối tác|nhà thầu)(?!\\p{L}))|đánh giá|về|chủ trương|nội dung|nhận định)',
  'nhất trí',
  'đồng ý',
  'tuy nhiên',
  'nguyên nhân',
  'trong thời gian qua',
  'thời gian qua',
  'trong những năm',
  'những năm',
  'qua (?:gần |hơn )?(?:một|hai|ba|bốn|năm|\\d{1,2}) (?:năm|tháng|tuần)',
  '(?:một|hai|ba|bốn|mấy|những|\\d{1,2}) (?:năm|tháng|tuần) (?:qua|gần đây|vừa qua)',
  'qua (?:báo cáo|theo dõi|kiểm tra|rà soát)',
  'kết quả đạt được',
  'bên cạnh (?:kết quả|những)',
  'căn cứ (?:quy định tại |các quy định tại )?(?:khoản|điểm|điều)',
  'căn cứ (?:luật|nghị|thông tư|quyết định|hiến|pháp lệnh|chỉ thị|kế hoạch số|công văn|quy định số|quy chế số|chương trình số|kết luận số|hướng dẫn số|thông báo số|đề án số|điều lệ|tờ trình)',
  '(?:quyết định|nghị quyết|thông tư|nghị định|chỉ thị|kế hoạch|quy định|văn bản|hướng dẫn|luật|chương trình|quy chế|kết luận|thông báo|công điện|quy trình|đề án) này',
  'sau khi (?:nghe|xem xét|thảo luận)',
  'thời gian:',
  'địa điểm:',
  'thành phần:',
  'nguồn(?: kinh phí)?:',
  'chi tiết liên hệ',
  'mọi chi tiết',
  'thông tin chi tiết',
  'ghi chú',
  'xin trân trọng',
  'trân trọng',
  'mã (?:loại hình|số|hàng|hs|định danh|ngành)',
  'nơi nhận',
  'ký bởi',
  '(?:phụ lục|biểu|bảng|mẫu)(?: số)? [ivx\\d]+[a-z]? ?[:.–-]',
  '(?:báo cáo|bản|bảng|biểu|tờ khai|đơn|giấy|danh sách|biên bản|sổ|phiếu|hợp đồng|thuyết minh)(?: (?!theo |về |gửi |cho |trước )[^\\s.;:]+){1,14} \\(?(?:mẫu|biểu)(?: biểu)? số [^.;:]{1,40}[.;]?$',
  '\\((?:chi tiết|xem|theo|đính kèm|phụ lục|mẫu|nội dung)',
  '\\(?kèm theo',
  '\\(?gửi kèm',
  '\\(?có ',
  'số điện thoại',
  'điện thoại',
  'email',
  'địa chỉ',
  'mời (?:ông|bà)',
  '[^.;:]{0,200}(?:trân trọng|kính) (?:kính )?mời [^.;]{0,120}(?:tới|đến|tham) dự',
  '(?:công văn|nghị định|thông tư|quyết định|luật|nghị quyết|kế hoạch|chỉ thị|văn bản|hướng dẫn|thông báo|tờ trình|báo cáo) (?:số(?= ?[\\d:.…/])|ngày(?= \\d{1,2}(?:[./-]\\d| tháng \\d))|liên tịch)',
  'việc .{0,120}(?:có ý nghĩa|là (?:rất|hết sức|chủ trương|nhiệm vụ)|đã )',
  '\\d+(?:[.,]\\d+)? ?%',
  't[ỷỉ] lệ',
  '(?:mức độ|số lượng|tỷ trọng|tốc độ|chỉ số) [^.;:]{3,160} (?:đạt|tăng|giảm|chiếm|còn|dưới|trên) [^.;:%]{0,30}\\d+ ?%',
  '(?:phấn đấu|ít nhất|tối thiểu|trên|có|đạt|đến năm \\d+,?) .{0,60}\\d+ ?%',
  'như vậy',
  'theo báo cáo',
  'theo (?:tìm hiểu|ghi nhận|thống kê|chia sẻ|phản ánh)',
  'đến nay',
  'tính đến',
  'hiện nay',
  'mặc dù',
  'điều \\d',
]

/** What somebody asks for by whose duty it is, and no wish that others grant: "xin ý kiến". The source of a regular expression, behind "xin ". */
export const askedAsWork = '(?:ý kiến|phép|chủ trương|lỗi)'

/** Anywhere in an item: it tells of what has been done. */
export const assessmentCues =
  '(?:^|[ ,;])(?:(?:làm|thực hiện|triển khai) tốt,? (?:như |gồm |điển hình|tiêu biểu)|đã (?:đạt|có nhiều|được|tích cực|triển khai|hoàn thành|ban hành|tổ chức|tập trung|chủ động|góp phần|xảy ra|quan tâm|nỗ lực|cơ bản)|còn (?:chậm|hạn chế|thấp|nhiều|lúng túng|bất cập|một số|yếu|thiếu|tình trạng|xảy ra)|chưa (?:được|đáp ứng|thực sự|đạt|cao|kịp thời|đồng bộ|chặt chẽ|nghiêm|quan tâm|đầy đủ))'

/** What is not there (yet) is told, not asked. */
export const closings: readonly string[] = [
  'trong quá trình (?:tổ chức |triển khai |thực hiện|chỉ đạo|áp dụng)',
  'quá trình (?:tổ chức |triển khai |thực hiện)',
  'văn phòng [^.;:]{2,60}(?<!\\p{L})thông báo (?:để|đến) ',
  'nếu (?:có|còn|gặp|phát sinh)(?: (?:những|điều|gì|nội dung|bất kỳ)){0,2} (?:khó khăn|vướng mắc|vấn đề|chưa rõ)',
  '(?:rất |kính )mong (?:các|quý|sự|nhận|được)',
  '(?:[^,.;:]{3,60} )?kính (?:trình|báo cáo|chuyển) ',
  'biên bản (?:này )?(?:được |đã )?(?:lập|đọc lại|thông qua|hoàn thành|kết thúc|làm|gồm)',
  '(?:hội nghị|cuộc họp|buổi (?:họp|làm việc|lễ|sinh hoạt|kiểm tra)|phiên họp|đại hội|lớp) (?:đã )?(?:được )?(?:kết thúc|bế mạc)',
  '(?:bà con|người dân|[^.;:]{2,40}) cần (?:hỏi|biết|trao đổi|tìm hiểu)(?: thêm)?(?:,| thì| xin| vui lòng| đề nghị)* (?:gặp|liên hệ|gọi|trao đổi|đến)',
  '(?:thông tin|mọi|đầu mối) (?:trao đổi|liên hệ) ?:',
  '(?:mọi )?(?:thắc mắc|ý kiến),? (?:xin|vui lòng|đề nghị) (?:gọi|liên hệ|gặp|gửi)',
  '(?:khó khăn, )?vướng mắc,? (?:xin|vui lòng|đề nghị) (?:gọi|liên hệ|gặp|trao đổi|phản ánh)',
  '(?:khi |sau khi )?nhận (?:được )?(?:điện|công điện)(?: này)?,',
  '(?:khi )?nhận được (?:công văn|văn bản|kế hoạch|chỉ thị|thông báo|hướng dẫn|công điện) này',
]

/** What is handed in or shown; behind the name of a receiver it begins the matter: "gửi Ủy ban nhân dân xã bảng so sánh". */
export const handedIn: readonly string[] =
  'cân đối|quy trình|nội quy|đề cương|chứng từ|hóa đơn|hợp đồng|danh mục|danh sách|bảng|bản(?= \\p{Ll})|biểu|biên bản|báo cáo|hồ sơ|dự thảo|dự toán|phương án|kế hoạch|tờ trình|đề án|đề xuất|số(?! ?\\d)|quân số|sĩ số|ảnh|hình ảnh|phiếu|giấy|sổ|tiền|tin|thông tin|video|tệp|minh chứng|nhu cầu|tiến độ|lịch|đăng ký|văn bản|ý kiến|kiến nghị|thống kê|kinh phí|mẫu|(?:một|hai|ba)(?! (?:ngành|bên|cơ quan|đơn vị|cấp|xã|huyện|tỉnh|phường|trường|lực lượng))|bằng|duyệt|ký|biết|nắm|chỉ đạo|cho ý kiến|quyết định|phê chuẩn|thông qua|thẩm định|hằng|mỗi|biện pháp|giải pháp|nguyên nhân|lý do|mức|việc|vụ việc|nội dung|nhân sự|dòng tiền|toàn bộ|tất cả|cụ thể|chi tiết|đầy đủ|từng|khó khăn|vướng mắc|sai phạm|thiệt hại|khối lượng|đơn giá|chỉ tiêu|quyết toán|định hướng|0\\d(?= \\p{Ll})|\\d{1,2} bản|\\d{1,2} bộ|\\d{1,2} tệp|\\d{1,2} phiếu'.split(
    '|',
  )

/** What else names of bodies go on with behind "các": "Ban Quản lý các dự án", "Phó Chủ tịch phụ trách các khối". */
export const severalOfName: readonly string[] =
  'cơ quan|đơn vị|tổ chức|doanh nghiệp|công ty|đồng chí|thành viên|nhóm|địa phương|dự án|công trình|chương trình|phong trào|hoạt động|dịch vụ|di tích|dân tộc|vùng|chi|đảng|đoàn thể'.split(
    '|',
  )

/** Lists below such words say what something consists of. */
export const enumerations =
  '(?:gồm(?: có)?|bao gồm|gồm các (?:thành phần|nội dung|nhóm nội dung|ông,? bà|đồng chí|tài liệu|giấy tờ)|nhóm nội dung|tiêu chí|sau đây|có tên sau(?: đây)?|thành phần|thành phần gồm|hồ sơ gồm|điều kiện sau|trường hợp sau|như|tiêu chuẩn(?: kỹ thuật)? theo|tài liệu sau|nội dung sau|các loại sau|(?:thông tin|đặc điểm|số liệu)[^,.;:]{0,60} như sau)'

/** Nouns at the head of an item that the dictionary knows as verbs as well, with what they are of: "Nhóm dự án …", "Cấp phê duyệt: …". */
export const nounOpenings: readonly string[] = [
  'công tác',
  'hạ tầng',
  'nhóm (?:dự án|nhiệm vụ|giải pháp|đối tượng|hộ|tuổi|chỉ tiêu|nội dung|các|ngành|nghề|hàng|yếu tố|tiêu chí|vấn đề)',
  'chi phí',
  '(?:lệ )?phí',
  'đại diện (?:cơ quan|lãnh đạo|các|ban|thường trực|hội|đơn vị|hộ|đoàn|ủy ban|gia đình|chính quyền|tổ chức)',
  'cấp (?:phê duyệt|cơ sở|tỉnh|xã|huyện|trung ương|ủy|trên|dưới|thẩm quyền|quản lý|quyết định|ban hành|thẩm định)',
  'cử tri',
  'cách (?:thức|làm|bố trí|tính)',
]

/** What an article of a decision does by itself; whoever is named behind it is told nothing yet. */
export const decidingOpenings: readonly string[] =
  'tăng thêm|phê chuẩn|phê duyệt|thông qua|công nhận|công bố|điều chỉnh|sửa đổi|bổ sung|bãi bỏ|phân bổ|sắp xếp|giải thể|sáp nhập|hợp nhất|đổi tên|bổ nhiệm|miễn nhiệm|tặng|khen thưởng|cho phép|chấp thuận|thành lập|kiện toàn|ban hành'.split(
    '|',
  )

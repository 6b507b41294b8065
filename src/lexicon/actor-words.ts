/*
 * Words around the names of those who act. Lists of words as printed, in small letters unless they are told apart by a capital; where a row
 * is the source of a regular expression it says so.
 */

/** What tells of a body that is no clause of a duty: "Ban bầu cử hết nhiệm vụ sau khi …". */
export const tellingWords: readonly string[] = [
  'hiện',
  'hết',
  'khi',
  'nếu',
  'vì',
  'bởi',
  'nhưng',
  'mà',
  'thì',
  'đã',
  'đang',
  'vẫn',
  'còn',
  'chưa',
  'bị',
  'rất',
  'hơn',
  'như',
  'nhất',
]

/** Kinds of bodies and forces of two syllables, whose second one is no noun that a verb names: "biên phòng kiểm tra", "tỉnh đoàn kiểm tra". */
export const bodiesOfTwoSyllables: readonly string[] = [
  'quốc phòng',
  'văn phòng',
  'dân phòng',
  'biên phòng',
  'tỉnh đoàn',
  'thành đoàn',
  'huyện đoàn',
  'liên đoàn',
  'bệnh viện',
  'học viện',
  'thư viện',
  'công đoàn',
  'xã đoàn',
  'quận đoàn',
  'phường đoàn',
  'thị đoàn',
  'chi đoàn',
  'sở đoàn',
  'tiểu ban',
]

/** More nouns that what they do tells apart, where no capital names them: "Hộ kinh doanh", "Chủ sử dụng lao động". */
export const namedByWork: readonly string[] = ['hộ', 'chủ', 'nhóm', 'đội', 'vị', 'nghiệp', 'thầu']

/** What tells a body apart behind "có": "các xã có rừng". Sources of regular expressions. */
export const toldByHaving: readonly string[] = [
  'liên quan',
  'uy tín',
  'tên',
  'trụ sở',
  'thẩm quyền(?! sau)',
  'điều kiện',
  'vốn (?:góp|đầu tư|[Nn]hà nước)',
  'rừng',
  'biển',
  'đê',
]

/** Words at the end of a name that lead on to its verb. */
export const leadsToVerb: readonly string[] = [
  'và',
  'được',
  'nơi',
  'các',
  'những',
  'cùng',
  'để',
  'do',
  'của',
  'với',
  'thì',
  'sẽ',
  'cũng',
  'đồng thời',
  'cần',
  'phải',
  'hãy',
  'tại',
  'trong',
  'nhằm',
]

/** A kind of body or person alone, which is nobody: "Cơ quan chủ trì, thành phần, …". */
export const nobodys: readonly string[] = [
  'cơ quan',
  'đơn vị',
  'tổ chức',
  'bộ phận',
  'người',
  'ban',
  'hội',
  'phòng',
  'tổ',
  'trường',
  'đồng chí',
  'ông',
  'bà',
]

/** Words with which no plain name goes on before its verb. */
export const noNameGoesOn: readonly string[] =
  'về|cho|theo|từ|này|đó|là|có|được|do|để|với|đã|đang|sẽ|bị|như|khi|nếu|mà|việc|phải'.split('|')

/** More words behind which a thing with a name of its own is no subject any more. */
export const relatesThing: readonly string[] =
  'về|của|trong|cho|theo|từ|trên|này|đó|không|là|có|được|do|để|với|tại|đã|đang|sẽ|bị|như|khi|nếu|mà|việc'.split('|')

/** Words between those who act and their verb: "Học sinh không mang …", "Người dân tự dọn …". */
export const beforeVerbs: readonly string[] = 'tự|phải|cần|nên|không|chỉ|cùng|luôn|đều|tuyệt|chủ|nghiêm|thường'.split(
  '|',
)

/** Classes before a colon that opens the names of those who belong to them: "các tỉnh: Sơn La, Lai Châu". The first letter in either case. */
export const classesBeforeColon: readonly string[] =
  'bộ|tỉnh|huyện|xã|phường|sở|ngành|đồng chí|thành phố|thị xã|cơ quan|ban|phòng|trường|thị trấn|đơn vị|doanh nghiệp|tập đoàn|vụ|hội|đoàn thể|công ty(?: con| thành viên)?|xí nghiệp|chi nhánh|khoa|trạm'.split(
    '|',
  )

/** Names of two syllables that need no other beside them, in small letters: "công an, đồn biên phòng", "chủ rừng, dân quân". */
export const namesOfTwoSyllables: readonly string[] =
  'công an|biên phòng|kiểm lâm|dân quân|dân phòng|quân đội|bưu điện|điện lực|kho bạc|tòa án|công đoàn|mặt trận|gia đình|y tế|trưởng khu|trưởng xóm|nhà trường|trường học|phụ huynh|giáo viên|chi bộ|chi đoàn|chi hội|chủ rừng|chủ hộ|chủ bến|bảo vệ|lao công|kế toán|thủ quỹ|thủ kho|văn thư|trưởng thôn|trưởng bản|trưởng ấp|trưởng khóm|già làng|nhà thầu|các ấp|các thôn|các bản|các khóm|các xóm|các xã|các phường'.split(
    '|',
  )

/** Forces and unions of one level, in small letters beside each other: "công an, tư pháp, đoàn thanh niên cùng cấp". */
export const localForces: readonly string[] = [
  'chính quyền(?! địa phương)',
  'công an',
  'quân sự',
  'tư pháp',
  'y tế',
  'biên phòng',
  'kiểm lâm',
  'quân đội',
  'hải quan',
  'quản lý thị trường',
  'dân quân',
  'đoàn thanh niên',
  'hội phụ nữ',
  'hội nông dân',
  'hội cựu chiến binh',
  'phụ nữ',
  'nông dân',
  'cựu chiến binh',
  'mặt trận',
  'công đoàn',
]

/** How a name of its own begins in small letters behind a comma or "và". Sources of regular expressions. */
export const namesInSmallLetters: readonly string[] = [
  'các',
  'những',
  'từng',
  'mỗi',
  'toàn',
  'toàn thể',
  'đại biểu',
  'lãnh đạo',
  'chính quyền',
  'cơ quan chức năng',
  'cơ quan có thẩm quyền(?= |$)',
  'bộ phận',
  'chuyên viên',
  'chỉ huy(?= )',
  'thủ trưởng(?= )',
  'đồng chí(?= \\p{Lu})',
  'nghệ nhân(?= \\p{Lu})',
  'cán bộ',
  'cá nhân người đứng đầu',
  'người đứng đầu',
]

/** Bodies in small letters beside others: "Phòng Giáo dục và Đào tạo, nhà trường". Sources of regular expressions. */
export const namedBesides: readonly string[] = [
  'nhà trường',
  'gia đình',
  'nhà thầu',
  'chủ đầu tư',
  'doanh nghiệp',
  '(?:cơ quan|đơn vị|địa phương|tổ chức),? (?:có )?liên quan',
  '(?:(?:cơ quan|đơn vị|tổ chức|doanh nghiệp|cá nhân|hộ gia đình)(?:,| và)? ){1,4}(?:khác )?(?:có )?liên quan',
  'ban tự quản',
  'tổ dân phố',
  'các (?:chủ|hộ|đơn vị|cơ quan|doanh nghiệp) ',
]

/** How a writer calls itself by its kind: "Bộ giao Cục Di sản …". */
export const ownKinds: readonly string[] = [
  'Bộ',
  'Sở',
  'Ban',
  'Cục',
  'Vụ',
  'Tỉnh',
  'Thành phố',
  'Huyện',
  'Quận',
  'Xã',
  'Phường',
  'Trường',
  'Nhà trường',
  'Bệnh viện',
  'Công ty',
  'Chi bộ',
  'Huyện ủy',
  'Đảng ủy',
]

/** Boards that are set up for one work and named by it. The first letters in either case. */
export const boardsOfWork: readonly string[] = ['ban chỉ đạo', 'ban chỉ huy', 'ban vận động', 'tiểu ban', 'tổ công tác']

/** How the duty of such a board begins, and no work that it is set up for: "Ban Chỉ đạo rà soát …". */
export const dutiesOfBoards: readonly string[] =
  'chủ trì|chủ động|phối hợp|có|chịu|phải|cần|tiếp tục|tăng cường|khẩn trương|kiểm tra|giám sát|chỉ đạo|yêu cầu|giao|rà soát|đôn đốc|họp|phân công|hướng dẫn|tổ chức|triển khai|thực hiện|báo cáo|tham mưu|lập|theo dõi|thành lập|kiện toàn|ban hành|huy động|đề xuất|tổng hợp|xem xét|quyết định'.split(
    '|',
  )

/** How names of companies begin, behind which their line of business stands. */
export const companyHeads: readonly string[] = [
  '(?:Tổng )?[Cc]ông ty',
  'Xí nghiệp',
  'Hợp tác xã',
  'Doanh nghiệp',
  'Tập đoàn',
  'Nhà máy',
]

/** What is said of who does a duty that stands before it: "… (Sở Y tế chủ trì)". */
export const carryingVerbs: readonly string[] = [
  'làm',
  'lo',
  'lo liệu',
  'chủ trì',
  'phụ trách',
  'chịu trách nhiệm',
  'thực hiện',
  'tham mưu',
  'theo dõi',
  'làm đầu mối',
  'đầu mối',
  'tổng hợp',
  'đảm nhiệm',
  'đảm nhận',
  'đảm trách',
  'tổ chức thực hiện',
]

/** Committees of the Party: what they do is to lead. Sources of regular expressions. */
export const committees: readonly string[] = [
  '[Đđ]ảng (?:ủy|bộ|đoàn)',
  '[Cc]hi (?:bộ|ủy)',
  '[Cc]ấp ủy',
  '(?:[Tt]ỉnh|[Tt]hành|[Hh]uyện|[Qq]uận|[Tt]hị) ủy',
  '[Bb]an cán sự đảng',
]

/** How the heading of somebody's tasks begins in capitals: "1. SỞ Y TẾ". */
export const capitalHeads: readonly string[] =
  'bộ|sở|ủy ban|ubnd|hđnd|hội đồng|ban|hội|văn phòng|phòng|trung tâm|công an|cục|chi cục|tổng cục|các|viện|thanh tra|đảng ủy|đoàn|mặt trận|mttq|tòa án|kho bạc|chủ tịch|giám đốc|thủ trưởng|lãnh đạo|ngân hàng|bảo hiểm|liên đoàn|công đoàn|cấp ủy|chi ủy|chi bộ|đảng bộ|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|huyện đoàn|quận đoàn|xã đoàn|chi đoàn|thường trực|trường|đài|báo|kiểm toán|đơn vị|cơ quan|địa phương|tỉnh đoàn|thành đoàn'.split(
    '|',
  )

/** What stands behind "các" in a heading in capitals that is of things: "CÁC NHIỆM VỤ". First syllables. */
export const capitalThings: readonly string[] =
  'việc|phần|hạng|sự|nhiệm|giải|nội|biện|chỉ|mục|hoạt|công|quy|tiêu|điều|văn|kết|loại|hình|đề xuất|đề nghị|kiến nghị|chế|sản phẩm|yếu|mặt|chất|nguyên|khoản|trường hợp|phương|tài|dự|danh|nguồn|vấn|ý|căn|bước|thủ tục|hồ sơ|chính sách|đối tượng|bộ phận|dịch vụ|thông|khái|định|mức|thuật|dấu|số|tuyến|mốc'.split(
    '|',
  )

/** What people and bodies live by or work at, which tells a class of them apart: "các hộ nuôi cá", "đơn vị thi công". */
export const livelihoods: readonly string[] =
  'hoạt động|làm việc|sinh sống|cư trú|kinh doanh|sản xuất|sử dụng|khai thác|vận hành|cung cấp|sở hữu|nuôi|trồng|thi công|thuê|vay|quản lý|chế biến|thu mua|vận tải|vận chuyển|buôn bán|giết mổ|xuất khẩu|nhập khẩu|lưu trú|tư vấn|làm nghề|đánh bắt|chăn nuôi|nuôi trồng|chữa|thụ hưởng|bảo trợ|cai nghiện|tốt nghiệp|nghỉ hưu|vi phạm'.split(
    '|',
  )

/** How the words begin that tell a class apart: what it is, has, takes part in, works at. */
export const tellsClassApart: readonly string[] = [
  ...'là|có|được|đang|đã|chưa|không|thuộc|ở|nằm|trong|ngoài|tham gia|nhận|hưởng|học'.split('|'),
  ...livelihoods,
]

/** Nouns whose work stands right behind them in small letters: "nhân viên gác chắn", "tổ trực". Last syllables. */
export const workersByWork: readonly string[] = ['viên', 'thợ', 'ca', 'kíp', 'tổ', 'đội', 'nhóm', 'phận', 'lượng']

/** How something is done, behind its verb: "thông tin kịp thời", "phụ trách chung". */
export const mannersOfDoing: readonly string[] =
  'kịp thời|đầy đủ|chính xác|thường xuyên|rộng rãi|sâu rộng|nghiêm túc|nghiêm|chặt chẽ|hiệu quả|triệt để|dứt điểm|kỹ|kỹ lưỡng|chung|toàn diện|cụ thể|đồng bộ|quyết liệt|ngay|đúng|rõ'.split(
    '|',
  )

/** Words right before a verb that say only how far it holds: "chỉ đóng điện …", "tạm dừng …". */
export const beforeDeeds: readonly string[] = ['chỉ', 'tạm', 'thôi', 'luôn']

/** How somebody asks, before the verb of asking: "Chính phủ trân trọng đề nghị …". */
export const courtesies: readonly string[] = ['trân trọng', 'tha thiết', 'kính mong', 'hân hạnh']

/** Words of a name behind which "về" tells its field: "quản lý nhà nước về đất đai", "tội phạm về ma túy". */
export const hasField: readonly string[] = ['nhà nước', 'tội phạm', 'chuyên trách', 'phụ trách', 'chuyên gia']

/** How a time begins that stands between a name and its verb: "Phòng Kinh tế trong tháng 9 hoàn thành …". */
export const beginsTime: readonly string[] = 'trong trước sau từ đến vào ngay chậm xong ngày cứ ở'.split(' ')

/** Fields of work that names of bodies shorten: "Khoa Dinh dưỡng và ATTP", "Ban Chỉ huy PCTT và TKCN". No bodies themselves. */
export const fieldAbbreviations: readonly string[] =
  'ATGT ATTP ANTT ATVSTP ATLĐ BHYT BHTN CCHC CNCH CNTT CĐS GPMB HIV KHCN KTXH KT-XH PCCC PCTT PCTHTM PTDS PTNT QLNN TDTT TKCN TTATXH VSATTP VSLĐ XHCN THCS THPT GDTX GDNN PTDTBT PTDTNT PTCS'.split(
    ' ',
  )

/** Behind "Ban": offices that last. Any other is set up for one work ("Ban Giám khảo", "Ban Soạn thảo"), whose duties are tasks. */
export const lastingBoards: readonly string[] =
  'Quản lý/quản lý/Thường/Chấp hành/chấp hành/Tổ chức [Cc]án/Tuyên/Dân/Nội chính/Kinh tế/Pháp chế/Giám đốc/Giám hiệu/Cơ yếu/Tôn giáo/Thi đua/Văn/Cán sự/Công tác Mặt trận'.split(
    '/',
  )

/*
 * How the names of bodies and of persons in office begin (standards: issuer abbreviations; NĐ 30/2020, Phụ lục III), as sources of
 * regular expressions. A name goes on until a verb; see duty-phrases.
 */

/** First words of a name; the first letter may be small or capital unless `(?-i)` style lookaheads demand a capital after it. */
export const actorHeads: readonly string[] = [
  '[Bb]ộ (?=\\p{Lu})', '[Bb]ộ(?=, | và | trưởng)', '[Bb]ộ phận', '[Ss]ở(?= \\p{Lu}|, | và )', '[Bb]an(?= |,)(?! hành)', '[Tt]iểu ban', '[Nn]gành', '[Cc]ục(?= |,)', '[Tt]ổng cục',
  '[Cc]hi cục', '[Vv]ụ(?= \\p{Lu}|, | trưởng)', '[Vv]iện(?= \\p{Lu}| kiểm| trưởng| nghiên)', '[Hh]ọc viện', '[Tt]rung tâm', '[Pp]hòng(?= \\p{Lu}|, ban| chuyên môn| chức năng|, đơn vị| nghiệp vụ| tham mưu)',
  '[Ủủ]y ban', 'UBND', 'HĐND', '[Hh]ội đồng', 'MTTQ', 'UBMT\\p{Lu}*', 'UB ?MTTQ\\p{Lu}*', 'UBKT', 'UBBC', '[Mm]ặt trận', 'MT-ĐT', '[Vv]ăn phòng(?! phẩm)', 'VP(?= |\\.)', '[Tt]hanh tra (?=tỉnh|thành phố|huyện|Chính phủ|Bộ|Sở|\\p{Lu})', '[Kk]iểm toán (?=[Nn]hà nước|\\p{Lu})',
  '[Cc]ông an(?! toàn)', '[Qq]uân sự', '[Qq]uân đội', '[Qq]uân khu', '[Bb]ộ đội', '[Đđ]ồn ', '[Tt]òa án', '[Kk]ho bạc', 'KBNN', '[Bb]ảo hiểm xã hội', 'BHXH', '[Nn]gân hàng', 'NHNN', '[Ll]iên đoàn', 'LĐLĐ', '[Ll]iên hiệp', '[Ll]iên minh', '[Cc]ông đoàn',
  '[Đđ]oàn (?=[Tt]hanh niên|TNCS|TN|kiểm tra|giám sát|công tác|đại biểu|ĐBQH|thể|liên ngành|khối|thanh tra|\\p{Lu})', '[Đđ]oàn thể', '[Tt]hành đoàn', '[Tt]ỉnh đoàn', '[Hh]uyện đoàn', 'ĐTN', '[Hh]ội (?!nghị|thảo|trường|nhập|thi|đồng|họp|chợ|diễn|đàm|tụ)', '[Hh]ội, đoàn',
  '[Đđ]ảng ủy', '[Đđ]ảng bộ', '[Đđ]ảng đoàn', '[Bb]an cán sự', '[Cc]hi bộ', '[Cc]hi ủy', '[Cc]ấp ủy', '[Tt]ỉnh ủy', '[Tt]hành ủy', '[Hh]uyện ủy', '[Qq]uận ủy', '[Tt]hị ủy', '[Đđ]ảng viên', '[Tt]hường trực', '[Bb]an [Tt]hường vụ', 'BTV', 'BCH', 'BCĐ', 'TTg',
  '[Tt]ổ chức (?=đảng|Đảng|chính trị|cơ sở|[Đđ]oàn|[Hh]ội|công đoàn|tín dụng|, |và cá nhân)', '[Tt]ổ(?! chức|ng)(?= )', '[Bb]áo (?!cáo|chí)(?=\\p{Lu}|và|chí)', '[Cc]ơ quan', '[Cc]ác cơ quan', '[Đđ]ơn vị', '[Đđ]ịa phương', '[Đđ]ài ', '[Tt]hông tấn', '[Cc]ổng [Tt]hông tin',
  '[Tt]rường (?!hợp|kỳ)', '[Cc]ơ sở (?=giáo dục|y tế|đào tạo|khám|kinh doanh|sản xuất|dạy|[Đđ]oàn|bảo trợ|lưu trú|thờ)', '[Nn]hà trường', '[Bb]ệnh viện', '[Tt]rạm (?=\\p{Lu}|y tế|[Cc]hăn)', '[Cc]ông ty', '[Tt]ổng công ty', '[Tt]ập đoàn', '[Dd]oanh nghiệp', '[Nn]hà thầu', '[Qq]uỹ (?=\\p{Lu})', '[Hh]ợp tác xã', 'HTX',
  '[Cc]hính phủ', '[Qq]uốc hội', '[Cc]hính quyền', '[Ll]ực lượng', '[Hh]ạt [Kk]iểm lâm', '[Đđ]ại học', '[Kk]hối (?=\\p{Lu})', '[Cc]ụm (?=\\p{Lu})', '[Cc]ấp (?=xã|huyện|tỉnh)', '[Cc]ấp, các ngành', '[Cc]ấp, ', '[Tt]ỉnh, ', '[Xx]ã, ', '[Pp]hường, ', '[Hh]uyện, ', '[Tt]hôn,? ', '[Kk]hu phố', '[Kk]hóm', '[Tt]ổ dân phố', '[Ấấ]p ', '[Hh]ộ (?=kinh doanh|gia đình|dân)',
  '[Tt]hủ tướng', '[Pp]hó [Tt]hủ tướng', '[Tt]ổng [Bb]í thư', '[Cc]hủ tịch', '[Pp]hó [Cc]hủ tịch', '[Bb]í thư', '[Pp]hó [Bb]í thư', '[Gg]iám đốc', '[Pp]hó [Gg]iám đốc', '[Tt]ổng [Gg]iám đốc', '[Cc]hánh (?=[Vv]ăn phòng|[Tt]hanh tra|án)', '[Pp]hó [Cc]hánh', '[Tt]rưởng (?=\\p{L})(?!thành)', '[Pp]hó [Tt]rưởng', '[Tt]hủ trưởng', '[Nn]gười đứng đầu',
  '[Cc]ục trưởng', '[Vv]iện trưởng', '[Hh]iệu trưởng', '[Cc]hi cục trưởng', '[Cc]hỉ huy trưởng', '[Tt]ổ trưởng', '[Ll]ãnh đạo (?!,|chỉ đạo|thực hiện|tốt|việc|công tác|triển khai|nhân dân|toàn diện)', '[Tt]hứ trưởng', '[Tt]hống đốc', '[Tt]ổng [Tt]hanh tra', '[Tt]ổng [Kk]iểm toán', '[Kk]ế toán', '[Đđ]ồng chí', 'Đ/c', 'đ/c', 'Ông ', 'Bà ', 'ông ', 'bà ', '[Đđ]ại biểu', '[Cc]án bộ', '[Cc]ông chức', '[Vv]iên chức', '[Cc]huyên viên', '[Tt]hành viên', '[Cc]hủ đầu tư', '[Cc]hủ (?=rừng|hồ|đập|sở hữu|tàu|cơ sở|phương tiện|dự án|nhiệm|tọa)', '[Tt]ập thể', '[Cc]á nhân', '[Gg]iáo viên', '[Hh]ội viên', '[Đđ]oàn viên', '[Nn]gười (?=sử dụng|lao động|nộp|khai|phát ngôn|có tên)', '[Đđ]ảng [Cc]ộng sản', '[Pp]hân (?=hiệu|viện)', 'Sở', 'VKSND', 'TAND', 'CAND', 'VPCP', 'EVN', '[Vv]ườn [Qq]uốc gia', '[Bb]an [Qq]uản lý', 'BQL',
]

/** Words before a name: "các", "toàn thể". */
export const determiners = '(?:(?:[Cc]ác|[Nn]hững|[Tt]ừng|[Mm]ỗi|[Tt]oàn thể|[Tt]ất cả|[Mm]ột số|[Mm]ọi|[Tt]oàn|[Ll]à) ){0,2}'

/** Nouns before which a duty verb is part of a name: "Đoàn kiểm tra", "bộ phận tham mưu". */
export const namedByVerb: readonly string[] = ['đoàn', 'tổ', 'bộ phận', 'chuyên viên', 'cán bộ', 'lực lượng', 'ban', 'ủy ban', 'công chức', 'người', 'phòng', 'trung tâm', 'đơn vị', 'cơ quan', 'hội đồng', 'công tác', 'cục', 'chi cục', 'thành viên', 'lãnh đạo', 'lãnh đạo,', 'tổ chức', 'viên chức', 'doanh nghiệp', 'nhà thầu', 'được', 'kinh tế', 'được phân']

/** Verbs that occur in such names. */
export const verbsInNames: readonly string[] = ['kiểm tra', 'giám sát', 'quản lý', 'tham mưu', 'phụ trách', 'tuyên truyền', 'chủ trì', 'tổng hợp', 'hỗ trợ', 'chỉ huy', 'chỉ đạo', 'điều hành', 'hướng dẫn', 'thanh tra', 'tổ chức', 'soạn thảo', 'thẩm định', 'thực hiện', 'phân công', 'giao', 'kiểm soát', 'đào tạo', 'theo dõi', 'xử lý', 'phản ánh', 'ứng dụng', 'kiểm toán', 'sử dụng', 'nộp', 'đăng ký', 'cung cấp', 'tiếp nhận', 'khai thác', 'vận hành', 'tuần tra', 'phát triển', 'phòng', 'cấp', 'bồi dưỡng', 'xây dựng', 'vận động', 'công bố', 'đề xuất']

/** Names of ministries and departments that hold "và" or a comma, without their first word. */
export const compoundNames: readonly string[] = [
  'Văn hóa, Thể thao và Du lịch', 'Lao động - Thương binh và Xã hội', 'Lao động, Thương binh và Xã hội', 'Nông nghiệp và Phát triển nông thôn', 'Nông nghiệp và Môi trường',
  'Tài nguyên và Môi trường', 'Giáo dục và Đào tạo', 'Khoa học và Công nghệ', 'Thông tin và Truyền thông', 'Kế hoạch và Đầu tư', 'Dân tộc và Tôn giáo', 'Văn hóa và Thể thao',
  'Quy hoạch - Kiến trúc', 'Giao thông vận tải', 'Văn hóa và Xã hội', 'Tài chính và Kế hoạch', 'Tuyên giáo và Dân vận',
]

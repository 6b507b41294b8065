/** What the rules of reading say of themselves, in Vietnamese, by their ids; a test knows all ids. */
export const readingRulesVi: Readonly<Record<string, string>> = {
  // Header.
  'type-of-caption': 'dòng tên trang, khi ký hiệu có chữ tắt của cơ quan: "Thông tư 42-TC/HCVX …" là của Bộ Tài chính',
  'number-told-by-file':
    'dòng số mà máy quét làm mất chữ số, đọc theo thuộc tính hoặc phụ lục của tệp: "Số: 3{85/BNG-LS"',
  // Closing: where a line goes.
  'heading-of-copies': 'chính chữ "Nơi nhận:" mở danh sách',
  'heading-of-copies-goes-on': 'chữ "nhận:" dưới chữ "Nơi" đứng riêng',
  'issuer-of-caption':
    'đầu đề của trang: "Hướng dẫn 27/HD-LĐLĐ năm 2031 về … do Liên đoàn Lao động tỉnh Sơn La ban hành"',
  'issuer-of-lead':
    'lời dẫn của trang, thư hay bài đăng nguyên văn: "Ngày 24/9/2031, Thủ tướng Chính phủ có Công điện số …"',
  'subject-of-lead': 'lời dẫn của trang, thư hay bài đăng nguyên văn: "… có Công điện số 17/CĐ-TTg về việc …"',
  'copy-of-plain-line': 'trong danh sách không có gạch đầu dòng lẫn dấu cuối dòng, mỗi dòng bắt đầu bằng chữ hoa',
  'item-below-lost-heading': 'nơi nhận đầu tiên của danh sách kết thúc bằng "Lưu:" mà bản chép đã mất chữ "Nơi nhận:"',
  'purpose-beside-item': 'ở cột thứ hai, mục đích gửi thuộc nơi nhận bên cạnh: "(để báo cáo)"',
  'item-in-cell': 'một mục trong ô chứa cả danh sách',
  'second-column': 'phần đứng ở cột bên cạnh danh sách',
  'item-of-list': 'mở đầu bằng gạch đầu dòng hoặc "Lưu:"',
  'capitals-beside-list': 'chữ hoa xen giữa các mục, dưới dòng quyền hạn ký: phần còn lại của chức vụ',
  'words-of-signature': 'dấu ký thay, chức vụ viết hoa, "(đã ký)"',
  'no-list-open': 'danh sách chưa mở hoặc đã hết',
  'furniture-in-list': 'chữ của trang mạng lẫn giữa các mục: "Lượt xem: 214"',
  'name-below-archive':
    'cách một quãng dưới dòng lưu, là dòng cuối, hoặc ngay dưới dòng lưu và mở đầu bằng một họ: tên người ký',
  'name-below-list': 'tên người dưới một mục đã hết, hoặc dưới phần ký',
  'item-goes-on': 'mọi dòng khác khi danh sách còn mở: phần còn lại của mục bị ngắt dòng',
  // Signatures.
  'signed-by-hand':
    'cho biết có chữ ký: "(Đã ký)", "(Ký tên, đóng dấu)"; cả những gì phần mềm ký số in ra: "Ký bởi: …"',
  'mark-of-authority': 'mở đầu bằng dấu ký thay, thay mặt: "TM.", "KT.", "T/L"',
  'signer-name': 'hai đến sáu chữ viết hoa chữ đầu, không kể cấp bậc, học vị: "ThS. Vi Thị Mận"',
  'signer-name-in-capitals': 'dưới chức vụ hoặc "KT.", dòng viết hoa mở đầu bằng một họ và không phải là chức vụ',
  'signer-title-of-lines': 'phần còn lại của chức vụ bị ngắt dòng: "PHÓ" / "GIÁM ĐỐC", "PHÓ BÍ THƯ" / "THƯỜNG TRỰC"',
  'signer-title-begins': 'chữ hoa ghép với dòng dưới thành chức vụ: "PHÓ HIỆU" / "TRƯỞNG"',
  'signer-title': 'chức vụ: "PHÓ CHỦ TỊCH", "Phó Chủ tịch"',
  'signer-name-goes-on': 'một chữ ngay dưới tên có hai, ba chữ: tên bị ngắt dòng',
  'signer-title-goes-on': 'dòng viết hoa dưới chức vụ hoặc tên cơ quan: phần còn lại của nó',
  'signer-title-unknown': 'dòng viết hoa mở phần ký: chức vụ hoặc cơ quan không có trong bảng',
  // Recipients.
  'addressee-of-dash': 'mỗi mục có gạch đầu dòng dưới "Kính gửi:"',
  'addressee-behind-words': 'phần đứng sau "Kính gửi:", "Kính trình:", "… điện:"',
  'addressee-of-name':
    'không có gạch đầu dòng, cũng không có dấu: dòng là tên một cơ quan, dưới dòng là tên cơ quan khác',
  'addressee-of-line': 'không có gạch đầu dòng: đoạn dưới một đoạn đã hết',
  'copy-of-dash': 'mỗi mục có gạch đầu dòng dưới "Nơi nhận:"',
  'copy-for-archive': '"Lưu: …" không có gạch đầu dòng',
  'copy-first': 'các chữ đầu tiên dưới hoặc sau "Nơi nhận:"',
  'copy-of-line': 'không có gạch đầu dòng: dòng dưới một dòng đã hết',
  'copy-without-its-dash':
    'giữa các gạch đầu dòng, dòng dưới dấu chấm phẩy: máy quét làm mất gạch; không kể các nhóm đơn vị của một cơ quan',
  // Whether the name of a body goes on.
  'name-dotted-level': 'sau dấu chấm của cấp viết tắt là chữ hoa hoặc số: "TP. Sơn La"',
  'name-stray-dot': 'dấu chấm do máy quét trước cấp viết thường và địa danh: "Cục Hải quan. tỉnh Sơn La"',
  'name-comma': 'dấu phẩy chỉ trong "phòng, chống", "Bộ trưởng, Chủ nhiệm" hoặc giữa các lĩnh vực nối bằng "và"',
  'name-listed-work':
    'dấu phẩy trong phần gọi tên cơ quan, trước địa danh hoặc trích yếu: "Tổ bảo vệ an ninh, trật tự thôn …"',
  'name-dash-behind-field': 'gạch nối viết liền lĩnh vực đứng trước: "Kinh tế- Ngân sách"',
  'name-quoted': 'phần trong ngoặc kép sau quỹ, phong trào, cuộc vận động: "Quỹ “Vì người nghèo”"',
  'name-ends-at-mark': 'không có dấu cách, cũng không phải chỗ ngắt dòng giữa tên: tên đã hết',
  'name-dash-before-field': 'gạch nối viết liền lĩnh vực đứng sau: "Lao động -Thương binh"',
  'name-dash-between': 'gạch nối giữa hai dấu cách, trước chữ hoa hoặc một lĩnh vực',
  'name-ampersand': '"&" trong tên còn tiếp bằng chữ thường',
  'name-and': '"và" trước một lĩnh vực nữa, hoặc trong tên còn tiếp bằng chữ thường; không trước cơ quan khác',
  'name-of-parent': '"của" trước cơ quan có đơn vị trực thuộc: "Ủy ban Tư pháp của Quốc hội"',
  'name-ordinal': 'phần được đếm sau "thứ": "lần thứ XIII"',
  'name-behind-government': 'sau "Chính phủ", một cơ quan khác mở tên riêng của nó',
  'name-term': 'nhiệm kỳ: "khóa XIII"',
  'name-set-phrase': 'cụm từ cố định của tên được đọc trọn: viết hoa, ngay sau các chữ đầu, hoặc trước địa danh',
  'name-needs-work': 'ngay sau các chữ đầu chưa gọi tên ai, việc viết hoa: "Cục Xử lý rác thải"',
  'name-about': 'ban chỉ đạo nêu việc của mình sau "về", trước trích yếu sau một "về" nữa',
  'name-of-several': '"các" ngay sau các chữ đầu chưa gọi tên ai: "Ban Quản lý các khu công nghiệp"',
  'name-seat': 'nơi đặt tòa án, viện kiểm sát cấp cao: "Tòa án nhân dân cấp cao tại Hà Nội"',
  'name-stop': 'chữ không có trong tên nào ("về", "ban hành") hoặc một văn bản khác: tên đã hết',
  'name-figure': 'số chỉ sau cấp, đơn vị hoặc ngay sau các chữ đầu: "Quận 3", "Quân khu 2", "Chi bộ 7"',
  'name-thanh-is-verb': '"thành" viết thường chỉ còn tiếp ở "thành phố", "thành ủy": "sửa đổi … thành …"',
  'name-left-over': '"phố" sau địa danh đã có cấp, hoặc cấp in hai lần',
  'name-body-of-office': 'sau chức vụ là cơ quan người đó đứng đầu, kể cả viết thường: "Hiệu trưởng trường …"',
  'name-of-branch': 'sau tên ngân hàng, công ty là chi nhánh của nó: "Ngân hàng … Việt Nam chi nhánh tỉnh …"',
  'name-of-company-ends':
    'tên riêng của công ty hết trước chữ thường không chỉ ngành nghề: "CÔNG TY TNHH NẬM LA hỏi …"',
  'name-capital': 'chữ viết hoa; sau "Chi nhánh" là một cơ quan',
  'name-rest-of-word':
    'phần còn lại của một từ bắt đầu bằng chữ hoa trong tên: "Tập đoàn Bưu chính", "Chi cục Thi hành"',
  'name-further-field':
    'một lĩnh vực nữa viết thường sau lĩnh vực đầu: "Cục Quản lý chất lượng", "Bộ Chỉ huy quân sự tỉnh"',
  'name-small-letters':
    'chữ thường trong tên còn tiếp như vậy, một cấp, phần còn lại của lĩnh vực: "Ủy ban nhân dân tỉnh"',
  'name-number': 'số thứ tự của đơn vị: "Phòng Công chứng số 1"',
  'name-deed': 'động từ viết thường là việc cơ quan làm, trừ khi cơ quan mang tên việc đó: "Văn phòng đăng ký đất đai"',
  'name-level': 'cấp của địa danh, cơ quan dân cử, cơ quan của cấp ủy: "Ủy ban nhân dân tỉnh"',
  'name-lost-marks': 'cấp bị máy quét làm mất dấu: "tinh", "thanh pho"',
  // Which part gives orders.
  'zone-of-one-told':
    'trong điều về tổ chức thực hiện của văn bản quy phạm, điểm nêu ai làm: bên dưới chỉ cần mở đầu bằng động từ chỉ việc làm',
  'zone-of-solutions': 'điều về giải pháp thực hiện trong nghị quyết: bên dưới tính câu mở bằng động từ chỉ việc làm',
  'zone-of-charge':
    'trong nghị quyết quy phạm, chỗ nói một cơ quan chịu trách nhiệm gì: bên dưới tính mục mở đầu bằng động từ',
  'zone-of-quoted-article': 'điều trong thư là trích từ luật: bên dưới không tính gì',
  'zone-of-described-list': 'mục đứng trên ví dụ, hoặc trên danh sách đơn vị hợp thành: bên dưới không tính gì',
  'zone-of-what-is-decided': 'điều tự quyết định một việc: dù có nêu cơ quan, các mục bên dưới không đổi',
  'zone-of-execution-article': 'điều về tổ chức thực hiện của văn bản quy phạm: tính mục nêu ai làm',
  'zone-of-regulation': 'chỗ khác trong văn bản quy phạm, đề mục không đổi gì: quy định không phải việc giao',
  'zone-of-demands': '"Yêu cầu" đứng một mình trong chỉ thị, kết luận, công văn: điều được yêu cầu',
  'zone-without-orders': 'đề mục về mục đích, tình hình, kết quả, căn cứ: bên dưới không tính',
  'zone-of-those-named': 'đề mục về thời gian, kinh phí, hồ sơ: bên dưới chỉ tính mục nêu ai làm',
  'zone-of-report-requests': 'trong báo cáo, phần kiến nghị, đề xuất: tính mục nêu ai làm',
  'zone-of-one-asked': 'dưới đề mục của phần ấy nêu ai được đề nghị: tính mục mở đầu bằng động từ',
  'zone-of-report-tasks': 'trong báo cáo, phần nhiệm vụ sắp tới, không phải phần kể việc chỉ đạo',
  'zone-of-report': 'đề mục khác của báo cáo không đổi gì: kể việc đã làm',
  'zone-of-work-handed-out':
    'điều của quyết định phân công việc, kết thúc bằng dấu hai chấm: tính mục mở đầu bằng động từ chỉ việc làm',
  'zone-of-decision-execution': 'điều về tổ chức thực hiện của quyết định: tính mục nêu ai làm',
  'zone-of-decision-article': 'điều khác của quyết định nói về nhiệm vụ không đổi gì, trừ khi giao việc cho một tổ',
  'zone-of-decision-tasks': 'phần nhiệm vụ trong quyết định: tính mục mở đầu bằng động từ chỉ việc làm',
  'zone-of-one-named': 'dưới đề mục nêu ai làm trong quyết định, tính mục mở đầu bằng động từ chỉ việc làm',
  'zone-of-decision': 'đề mục khác của quyết định không đổi gì',
  'zone-of-plan-execution':
    'tổ chức thực hiện kế hoạch, đề mục không nêu ai: tính mục mở đầu bằng động từ chỉ việc làm',
  'zone-of-news': 'trong bài viết, đề mục nhiệm vụ không đổi gì: chỉ tính điều có người giao',
  'zone-of-answered-tasks':
    'trong công văn trả lời, giải thích, đề mục nhiệm vụ: tính mục mở đầu bằng động từ chỉ việc làm; dưới đề mục kiến nghị tính mục nêu ai làm',
  'zone-of-tasks': 'đề mục nhiệm vụ, giải pháp, tổ chức thực hiện: mọi mục bên dưới là việc giao',
  'zone-of-whom-it-names': 'đề mục nêu ai làm: mọi mục bên dưới là việc giao',
  'zone-of-plan-lead-in':
    'trong kế hoạch, hoặc khi không phải mục nào bên dưới cũng là việc, mục dẫn vào nhiệm vụ: tính mục mở đầu bằng động từ chỉ việc làm',
  'zone-of-order-lead-in': 'mục dẫn vào việc giao: mọi mục bên dưới là việc giao',
  'zone-as-above': 'đề mục khác không đổi gì',
  'zone-of-last-article': 'trong văn bản quy phạm, điều ngắn giao trách nhiệm thi hành: tính khi nêu ai làm',
  'zone-of-titled-item': 'mục có đề mục về mục đích, tình hình, kết quả thì không tính',
  'zone-of-named-item': 'mục có đề mục về thời gian, kinh phí, hồ sơ thì tính khi nêu ai làm',
  'zone-of-its-part': 'mục khác theo phần chứa nó',
  'zone-of-proposal': 'danh sách tờ trình, báo cáo xin quyết định: tính mục mở đầu bằng động từ chỉ việc làm',
  'zone-of-ruled-lead-in': 'câu dẫn khác trong báo cáo, văn bản quy phạm không mở ra việc giao',
  'zone-of-description':
    'danh sách mô tả một giải pháp, sản phẩm, thiết bị, hay kể khó khăn, vướng mắc thì không giao việc gì',
  'zone-of-weak-lead-in':
    'câu dẫn mà không phải mục nào sau đó cũng là việc: tính mục mở đầu bằng động từ chỉ việc làm',
  'zone-of-lead-in':
    'câu dẫn mở ra điều loại văn bản đó giao: trong chỉ thị, công văn là mọi mục sau đó, trong quyết định là mục nêu ai làm',
  'zone-of-answer':
    'câu dẫn vào lời trả lời: sau đó tính mục nêu ai làm, trong công văn không tính điều áp dụng cho một loại người, trừ khi trước đó đã giao việc, hoặc trong kế hoạch',
  'zone-of-account':
    'công văn báo cáo nơi nhận: sau đó tính mục nêu ai làm, không tính điều áp dụng cho một loại người, tổ chức',
  'zone-before-list': 'câu dẫn khác không đổi gì',
  // Tasks.
  'form-to-fill-in': 'dòng của biểu mẫu, còn chỗ trống để điền',
  'words-in-capitals': 'chỉ toàn chữ in hoa: là đề mục',
  'part-of-somebody': 'chỉ nêu vai trò, có hoặc không có tên sau dấu hai chấm: "Cơ quan chủ trì thẩm tra"',
  // The name of who acts.
  'actor-without-head':
    'không có từ chỉ cơ quan mở đầu: người kèm nghề nghiệp trước động từ, một nhóm trước dấu hai chấm, ngoài ra là không ai',
  'actor-to-lead': '"Lãnh đạo" trước một động từ từ hai tiếng trở lên là việc phải làm: "Lãnh đạo xây dựng Đề án …"',
  'actor-gives-papers': '"cấp" trước bản sao, giấy tờ là việc làm, không phải cấp hành chính: "UBND xã cấp bản sao …"',
  'actor-whole-name': 'động từ sau tên đầy đủ của bộ, sở, phòng theo quy định của Nhà nước: "Sở Xây dựng kiểm định …"',
  'actor-quoted': 'chữ trong ngoặc kép thuộc về tên: "Ban Chỉ đạo phong trào “Sạch làng tốt ruộng” tỉnh"',
  'actor-given-work':
    'nhóm phân biệt bằng việc được giao, rồi mới đến nhiệm vụ: "Các phòng được giao chủ trì dự án lập dự toán"',
  'actor-told-by-past':
    'một nhóm người được chỉ rõ bằng việc họ đang hay đã làm, trước "phải": "Cán bộ đang giữ hồ sơ phải …"',
  'actor-joined-work':
    'sau "và" là động từ nối với động từ viết hoa đặt tên cho đơn vị: "Quỹ Bảo vệ và phát triển rừng"',
  'actor-field-before-verb': 'lĩnh vực ngay trước "chủ trì", "phối hợp": "Vụ Vật liệu xây dựng phối hợp với …"',
  'actor-board-of-work':
    'một ban mang tên việc mà nó được lập ra, trước nhiệm vụ của nó: "Ban chỉ đạo phòng thủ dân sự quốc gia"',
  'actor-company-name':
    'tên công ty còn tiếp với ngành nghề và tên riêng viết hoa, trước động từ khác: "Công ty Thiết bị đo đếm Hải Vân thay …"',
  'actor-person': 'người được gọi bằng danh xưng: tên hết ở chữ hoa cuối',
  'actor-set-phrase': 'cụm từ cố định được đọc trọn, động từ, dấu phẩy hay "và" bên trong không ngắt tên',
  'actor-announced': 'những từ chỉ để báo danh sách ở dưới kết thúc tên: "đề nghị các đơn vị một số nội dung sau:"',
  'actor-leaders': 'ngay sau "đồng chí" là những người lãnh đạo, chỉ huy: "các đồng chí lãnh đạo Sở rà soát …"',
  'actor-next-line': 'dòng mở đầu bằng một tên khác không nối tiếp tên ở dòng trên',
  'actor-line-of-its-own':
    'dòng ngắt dù còn chỗ, dòng dưới mở đầu bằng động từ viết hoa: "2. Phòng Điều độ" / "Lập phương thức …"',
  'actor-line-goes-on': 'chỗ ngắt dòng khác trong tên thì như dấu cách',
  'actor-brackets': 'chữ trong ngoặc không ngắt tên',
  'actor-class-colon': 'dấu hai chấm sau tên một loại mở ra tên từng nơi: "các tỉnh: Sơn La, Lai Châu rà soát …"',
  'actor-colon': 'dấu hai chấm khác kết thúc tên: việc giao ở phía sau',
  'actor-sentence-end': 'hết câu: không có động từ thì chỉ là tên khi chỗ hết chữ cũng có thể kết thúc tên',
  'actor-semicolon': 'dấu chấm phẩy cũng vậy, trừ khi phía sau là một tên nữa',
  'actor-first-words': 'từ đầu của tên và từ đứng trước nó không phải động từ: "các Ban Chỉ đạo"',
  'actor-cooperates': '"phối hợp với" không bao giờ nằm trong tên',
  'actor-object-in-name': 'động từ viết hoa kéo lĩnh vực phía sau vào tên: "Trung tâm Xúc tiến đầu tư mời …"',
  'actor-told-by-task': 'sau "được" là việc dùng để gọi cơ quan: "các đơn vị được giao …"',
  'actor-charge-of':
    'sau "phụ trách" là lĩnh vực phụ trách, trước việc phải làm: "Phó Trưởng phòng phụ trách giảm nghèo chủ trì"',
  'actor-verb-before-verb':
    'động từ thường có trong tên, sau một động từ khác hoặc sau "phụ trách", ngay trước động từ: "chuyên viên phụ trách tổng hợp tham mưu"',
  'actor-turns-into': 'chữ có "hóa" phía sau là động từ, dù là chữ nào: "Đảng ủy xã thể chế hóa các nghị quyết"',
  'actor-task-of-task':
    'động từ thường có trong tên ngay sau "được giao", khi còn động từ khác: "được giao thực hiện các nhiệm vụ lập dự toán"',
  'actor-gathers-nothing':
    '"tổng hợp" không có gì để tổng hợp thì thuộc tên phòng: "gửi về Phòng Kế hoạch tổng hợp trước ngày …"',
  'actor-general-office':
    '"tổng hợp" sau tên riêng, trước động từ khác hoặc một cấp: "Phòng Kế hoạch tổng hợp chấm điểm"',
  'actor-answers-for':
    'một loại được gọi bằng việc nó làm, nghĩa vụ đứng sau: "Các tổ chức thực hiện nhiệm vụ bầu cử có trách nhiệm …"',
  'actor-named-by-verb': 'danh từ gọi bằng việc, phía sau còn động từ khác: "Đoàn kiểm tra lập biên bản"',
  'actor-duty-verb': 'động từ giao việc khác: tên hết trước nó',
  'actor-only-verb': 'động từ có bổ ngữ sau tên đã trọn, không còn động từ nào khác trong vế: đó là việc phải làm',
  'actor-only-does': '"chỉ", "tạm", "thôi" sau tên, trước việc phải làm: "Điện lực Hòa Mục chỉ đóng điện sau khi …"',
  'actor-has-charge':
    '"phụ trách" kèm mức độ: "Trưởng phòng phụ trách chung", không phải lời phân biệt người này với người khác',
  'actor-draws-up-again':
    '"lập lại" là việc phải làm, dù từ điển có từ ghép nào kết thúc bằng "lập": "chủ đầu tư lập lại dự toán"',
  'actor-plain-verb': 'sau tên trọn vẹn, động từ trong từ điển kèm bổ ngữ: "Trường Tiểu học Nà Ớt gõ kẻng"',
  'actor-unheard-verb':
    'chữ có thể là động từ, có bổ ngữ, mà văn bản không bao giờ viết sau tên ấy: "Các chi đoàn sinh hoạt chủ điểm"',
  'actor-counted-things':
    'từ hai âm tiết có số lượng đứng sau là việc phải làm, dù có thể là danh từ: "Phòng Hậu cần hợp đồng 45 xe"',
  'actor-verb-of-class': 'mọi động từ không dùng để phân biệt, sau một tên chung: "Các đơn vị bình xét …"',
  'actor-next-name': 'sau dấu phẩy hoặc "và" là một tên khác: từ đầu của tên ấy không phải động từ',
  'actor-work-of-body':
    'công việc làm nên tên cơ quan, sau nó không có đối tượng nào: "Trung tâm Điều hành thông tin, Sở Y tế"',
  'actor-then-things': 'sau người giữ chức, "các" mở đầu điều được nói tới: "đề xuất với Hiệu trưởng các biện pháp …"',
  'actor-capital-verb':
    'động từ viết hoa sau một tên trọn vẹn, có đối tượng và không còn động từ nào khác: "Trưởng các thôn Thông báo kế hoạch"',
  'actor-with-help':
    '"với sự giúp đỡ của …" sau tên nói ai giúp cơ quan ấy: "Bảo tàng tỉnh với sự giúp đỡ của các xã bổ sung …"',
  'actor-before-time': 'sau tên là thời điểm phải làm: "Phòng Kinh tế trong tháng 9 hoàn thành …"',
  'actor-own-work': 'sau chữ "Tự" viết hoa là việc của chính tổ chức: "Hội đồng Tự đánh giá"',
  'actor-listed-work':
    'sau dấu phẩy, động từ nối tiếp công việc viết hoa làm nên tên, trước một động từ khác: "Phòng Thanh tra, giải quyết khiếu nại"',
  'actor-work-before-duty':
    'công việc làm nên tên cơ quan, ngay sau nó là nhiệm vụ: "Hội Cựu thanh niên xung phong vận động …"',
  'actor-class-at-work':
    'nghề hoặc công việc của một nhóm người hay đơn vị, trước nhiệm vụ của họ: "Các hộ nuôi cá tháo nước", "Đơn vị thi công đường dọn vật liệu"',
  'actor-class-of-two-works':
    'một nhóm đối tượng được phân biệt bởi hai việc nối bằng "và", trước nhiệm vụ: "các tổ chức nghiên cứu và phát triển triển khai …"',
  'actor-object-of-work':
    'sau công việc nằm trong tên là đối tượng của việc ấy, sau "dịch vụ" là loại dịch vụ, trước nhiệm vụ: "Bộ phận quản trị mạng đăng tin"',
  'actor-work-to-heading-end':
    'trong đề mục, vài chữ sau chữ viết hoa mà không có động từ chủ trì là phần cuối của tên: "3. Tổ Cảnh sát quản lý hành chính"',
  'actor-mission': '"công tác" sau chữ đầu của tên một tổ, đoàn là phần của tên: "Thường trực Tổ công tác"',
  'actor-team-at-work':
    'công việc của một tổ hay hội đồng ngay sau từ đầu của tên, trước nhiệm vụ: "Hội đồng coi thi xây dựng …"',
  'actor-of-field':
    'sau "nhà nước" hoặc "tội phạm", "về" nêu lĩnh vực của cơ quan, trước nhiệm vụ: "Cơ quan quản lý nhà nước về đất đai"',
  'actor-told-to':
    '"được giao", "được mời" sau tên một cơ quan, rồi việc phải làm: "Công an tỉnh được giao trực tiếp chỉ đạo …"',
  'actor-passive': '"được", hoặc "do" trước một tên: điều phía sau là làm cho cơ quan đó',
  'actor-for-field':
    'sau tên trọn vẹn của một bộ, sở, phòng là "đối với": nêu lĩnh vực, không giao việc: "Bộ Công Thương đối với công trình công nghiệp"',
  'actor-done-by':
    'sau "do" và một tên là điều bên đó làm với cơ quan, trước việc được giao: "Các trường do Ủy ban nhân dân tỉnh thành lập rà soát"',
  'actor-fields-of-board': 'sau "tiểu ban" là các lĩnh vực, cách nhau bằng dấu phẩy, trước việc được giao',
  'actor-not-yet':
    'việc một nhóm chưa làm, cho đến chính động từ ấy hoặc từ bắt buộc: "Các hộ chưa nộp phí quý I nộp trước …"',
  'actor-matter-to-duty':
    'sau "liên quan đến" là sự việc, cho đến "có trách nhiệm": "… có liên quan đến lập dự toán, quản lý kinh phí có trách nhiệm thi hành"',
  'actor-lets': '"cho" sau tên: cho người khác làm cũng là làm',
  'actor-concerned': 'loại cơ quan được chỉ rõ bằng "(có) liên quan" kết thúc ở đó: động từ sau là việc phải làm',
  'actor-goes': '"đến" sau một tên trọn vẹn, trước đó không có "từ": "Ban đại diện cha mẹ học sinh đến nhà …"',
  'actor-begins-again': 'tên lặp lại từ đầu: dòng dưới nhắc lại tên ở đề mục',
  'actor-told-to-colon':
    'loại cơ quan hoặc người được chỉ rõ bằng việc đã làm, chưa làm đến dấu hai chấm, rồi mới đến nhiệm vụ: "Các hộ chưa kê khai: hoàn thành …"',
  'actor-each':
    '"mỗi", "cứ", "bằng", "ngoài việc" sau tên nói bao lâu một lần, bao nhiêu, bằng gì, ngoài việc gì: "Phòng Y tế mỗi tuần phun khử khuẩn"',
  'actor-person-does':
    'sau chức vụ của một người và dấu phẩy, động từ là việc phải làm: "đồng chí A, Trưởng phòng Tài vụ, rà lại công nợ"',
  'actor-team-in-heading':
    'trong đề mục, tổ hoặc ban có tên theo việc kéo đến hết dòng: "3. Ban quản trị chung cư Rice City"',
  'actor-who-does': '"nhà" và động từ chỉ người làm việc ấy: "các nhà đầu tư cam kết", "nhà cung cấp giao hàng"',
  'actor-in-charge':
    'sau chức vụ của một người và dấu phẩy là việc người đó phụ trách: "Đồng chí A, Phó Chủ tịch, phụ trách chung"',
  'actor-in-doing': 'sau một tên trọn vẹn là việc cùng làm: "Công an xã trong tuần tra ban đêm"',
  'actor-in-post':
    'nhóm người được phân biệt bằng chức vụ, công tác họ giữ, trước việc phải làm: "Cán bộ làm công tác tiếp dân lập báo cáo"',
  'actor-at-once': '"ngay khi", "ngay sau" sau tên: lúc phải làm',
  'actor-special-school': '"chuyên" sau loại trường, trước tên riêng: "Trường Trung học phổ thông chuyên Lê Quý Đôn"',
  'actor-in-order-to': '"để" sau tên: để làm gì',
  'actor-where':
    'sau "nơi" là điều xảy ra ở đó, trước một động từ khác: "… nơi có đông đảng viên làm việc cung cấp danh sách"',
  'actor-field-before-duty':
    'lĩnh vực viết thường cùng bổ ngữ, ngay trước động từ chủ trì: "Ban Hỗ trợ phụ nữ phát triển kinh tế chủ trì"',
  'actor-above-all': '"nhất là" tách riêng một số nơi: tên còn tiếp',
  'actor-on-condition': 'điều nói về cơ quan là điều kiện của việc: "… chưa đủ điều kiện … thì phối hợp"',
  'actor-told-of': 'từ kể ("đã", "còn", "khi", "nếu"): câu nói về cơ quan, không giao cho ai',
  'actor-with': '"có" kèm điều dùng để gọi cơ quan: "các đơn vị có liên quan", "các xã có rừng"',
  'actor-has': '"có" khác là nói về cơ quan: "Sở Y tế có ba tủ thuốc"',
  'actor-heading-with-is':
    'trong đề mục, "là" nối tiếp tên khi đến hết không còn động từ: "1. Các chủ hồ là doanh nghiệp"',
  'actor-board-of-field':
    'sau tên một ban, ủy ban, hội đồng, "về" nêu lĩnh vực, trước việc được giao hoặc đến hết đề mục: "Ủy ban Quốc gia về chuyển đổi số rà soát"',
  'actor-and-so-long':
    'sau "và" là một khoảng thời gian: điều đã đọc là đối tượng của thời hạn, không phải người thực hiện',
  'actor-is': '"là", "về" kết thúc tên',
  // Who does a task.
  'who-of-labelled-line': 'dòng, ngoặc hoặc ô có nhãn: "Đơn vị chủ trì: …"',
  'support-of-labelled-line': 'dòng, ngoặc hoặc ô có nhãn: "Đơn vị phối hợp: …"',
  'who-of-heading': 'đề mục gần nhất có nêu tên, khi mục không nêu ai',
  'who-of-sentence': 'người làm trong một câu của mục, hoặc người được giao',
  'who-with-a-name': 'một tên riêng đứng trước động từ, dù không mở đầu bằng từ chỉ cơ quan',
  'who-in-brackets':
    'sau việc, trong ngoặc, sau gạch ngang hoặc sau "do": "… (Sở Y tế chủ trì)", "… do Sở Y tế phụ trách"',
  'actor-whichever': '"nào" nói về bất kỳ nơi nào: điều kiện, không phải ai được giao việc',
  'actor-on-occasion': 'sau "khi" là dịp cơ quan phải làm: "Phòng Y tế khi cấp thuốc phải ghi sổ"',
  'actor-inline-point': 'điểm viết liền trên cùng dòng kết thúc tên đứng trước: "Phòng Nội vụ a) Rà soát …"',
  'actor-outer-bracket': 'hết ngoặc chứa tên thì hết tên, như hết câu: "(phối hợp với Sở Y tế)"',
  'who-handed-over': 'việc giao ở phần sau của câu: "…; giao Sở Y tế …"',
  'who-behind-semicolon': 'một bên khác thực hiện, sau dấu chấm phẩy: "Sở A …; Sở B …"',
  'who-of-lead-in': 'những nơi câu dẫn nêu, khi không có gì khác nêu tên',
  'support-of-sentence': 'những nơi cùng làm: "phối hợp với …", "cùng …"',
  'support-of-heading': 'những nơi mà đề mục nói cùng làm với đơn vị chủ trì: "Sở Y tế chủ trì, phối hợp với …:"',
  // Whether a date is a term.
  'term-of-others':
    'mốc để nơi khác gửi đến cho tổng hợp thì không phải thời hạn: "tổng hợp báo cáo các xã gửi về trước …"',
  'term-tells-which': 'thời điểm chỉ để phân biệt việc đã nhận, đã nộp: "đơn nhận trước ngày … phải giải quyết"',
  'term-by-cue': 'sau "trước", "chậm nhất", "đến hết", "thời hạn"',
  'term-of-handing-in': 'ngày kết thúc vế nói việc nộp, gửi: "gửi báo cáo về xã ngày 20/11"',
  'term-in-bracket': 'một ngày đứng riêng trong ngoặc cuối việc được giao: "bàn giao cho các xã (ngày 28/11)"',
  'term-of-holding': 'ngày mà việc được giao tổ chức diễn ra: "tổ chức lễ ra quân ngày 20/11"',
  'term-told': 'mốc kể việc đã qua, có từ khi nào hoặc thuộc số nào: "có hiệu lực từ …", "được ban hành ngày …"',
  'term-until-day': '"đến ngày 15/11" mở đầu câu giao việc, trước tên người phải làm xong: một ngày còn ở phía trước',
  'term-opens-clause': 'tháng, quý hoặc nửa năm mở đầu vế, trước việc phải làm: "…; quý IV/2031 trình xã duyệt"',
  'term-of-season':
    '"cuối năm" cho biết những tháng hay mùa nào: "kế hoạch cho những tháng cuối năm", "vụ đông cuối năm", "dịp cuối năm"',
  'term-end-of-year': '"cuối năm" trước việc phải làm hoặc ở cuối câu: "cuối năm 2031 tổng hợp, báo cáo"',
  'term-reached': 'sau ngày, tháng hoặc quý là điều phải đạt hoặc phải làm: "đến ngày 15/11 phải hoàn thành"',
  'term-without-deed': 'phía trước không có "trong tháng …", cũng không có động từ hoàn thành, gửi, tổ chức',
  'term-day-needs-label': '"ngày 15/12" đứng một mình là ngày, không phải hạn, trừ khi có "dự kiến", "xong"',
  'term-year-is-horizon': 'chỉ có năm là tầm nhìn, trừ khi nêu việc phải xong, phải trình hoặc phấn đấu trong năm đó',
  'term-beginning': '"đầu tháng 11" là lúc bắt đầu',
  'term-of-meeting': 'phiên họp tháng đó có thể đã họp, trừ khi phải báo cáo tại phiên họp',
  'term-of-deed': 'mọi mốc khác sau "trong", "vào", "đến", "cuối": lúc phải làm',
  // When a task is due.
  'when-of-labelled-line': 'dòng, ngoặc hoặc ô có nhãn: "Thời gian hoàn thành: Quý IV/2031"',
  'when-all-is-done': 'thời hạn sau, khi cả việc phải xong: "gửi dự thảo trước ngày …, hoàn thành trước ngày …"',
  'when-within-range': 'thời hạn hẹp hơn trong một khoảng: "từ 10/11 đến 16/11, xong trước ngày 14/11"',
  'when-others-send-first':
    'thời hạn sau, khi đến thời hạn đầu chỉ có nơi khác gửi: "nhận danh sách của các xã trước …, trình ký trước …"',
  'when-first-term': 'thời hạn bắt buộc đầu tiên: "trước ngày …", "chậm nhất …"',
  'when-aim': 'mốc phấn đấu, khi không có hạn bắt buộc: "phấn đấu đến năm 2035"',
}

import type { Language } from '../../export/words/graph-words.ts'

/**
 * Why a file or an index could not be used. The rooms below the command line give the reason in English (it is part of their JSON);
 * what is told to people goes through this table. `vi` takes the groups of the pattern.
 */
interface Reason {
  readonly pattern: RegExp
  readonly vi: string
  readonly example: string
}

const reason = (example: string, vi: string, pattern?: RegExp): Reason => ({
  pattern: pattern ?? new RegExp(example.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'), 'u'),
  vi,
  example,
})

let made: readonly Reason[] | undefined

/** The table, made when something has to be told in Vietnamese. */
export function reasons(): readonly Reason[] {
  made ??= table()
  return made
}

const table = (): readonly Reason[] => [
  reason('does not exist', 'không tồn tại'),
  reason('is no path: the name is too long', 'không phải là đường dẫn: tên quá dài'),
  reason('permission denied', 'không có quyền'),
  reason('the disk is full', 'đĩa đã đầy', /the disk is full(?!:)/u),
  reason('its links lead in a circle', 'các liên kết dẫn vòng tròn'),
  reason('cannot be read', 'không đọc được', /cannot be read(?! or)/u),
  reason('cannot be listed', 'không liệt kê được'),
  reason('cannot be reached', 'không với tới được'),
  reason('unknown error', 'lỗi không rõ'),
  reason('is a folder', 'là một thư mục'),
  reason('has a name that is not UTF-8: rename it first', 'có tên không phải UTF-8: hãy đổi tên trước'),
  reason('has no document below it that was asked for', 'không có văn bản nào khớp với yêu cầu'),
  reason(
    'has no readable document below it (looked for .txt, .docx)',
    'không có văn bản nào đọc được bên trong (đã tìm $1)',
    /has no readable document below it \(looked for ([^)]+)\)/u,
  ),
  reason('was read already: `-` can stand only once', 'đã được đọc: `-` chỉ ghi được một lần'),
  reason('is empty: there is nothing to parse', 'trống: không có gì để đọc'),
  reason(
    'is too large: 99 bytes, the limit is 9 bytes; split it first, or allow more with --max-size',
    'quá lớn: $1 byte, giới hạn là $2 byte; hãy chia nhỏ, hoặc cho phép lớn hơn bằng --max-size',
    /is too large: (\d+) bytes, the limit is (\d+) bytes; split it first, or allow more with --max-size/u,
  ),
  reason(
    'is too large: it goes on, the limit is 9 bytes; split it first, or allow more with --max-size',
    'quá lớn: vượt giới hạn $1 byte; hãy chia nhỏ, hoặc cho phép lớn hơn bằng --max-size',
    /is too large: it goes on, the limit is (\d+) bytes; split it first, or allow more with --max-size/u,
  ),
  reason(
    'is binary data, which is not read: save it as .docx, PDF or plain text first',
    'là $1, không đọc được: hãy lưu thành .docx, PDF hoặc văn bản thuần trước',
    /is ([^:]+), which is not read: save it as \.docx, PDF or plain text first/u,
  ),
  reason(
    'is a GIF image, which is not read: save it as JPEG or PNG and read that',
    'là $1, không đọc được: hãy lưu thành JPEG hoặc PNG rồi đọc bản đó',
    /is ([^:]+), which is not read: save it as JPEG or PNG and read that/u,
  ),
  reason(
    'is a RAR archive, which is not read: unpack it and give the files or their folder',
    'là $1, không đọc được: hãy giải nén rồi đọc các tệp hoặc thư mục của chúng',
    /is ([^:]+), which is not read: unpack it and give the files or their folder/u,
  ),
  reason(
    'holds no .docx file but other data: it is damaged or protected; open it in its program and save it anew',
    'không phải tệp .$1 mà là dữ liệu khác: tệp bị hỏng hoặc bị khóa; hãy mở bằng chương trình của nó rồi lưu lại',
    /holds no \.(\w+) file but other data: it is damaged or protected; open it in its program and save it anew/u,
  ),
  reason('là binary data', 'là dữ liệu nhị phân'),
  reason('là a ZIP archive (perhaps .docx, .odt or .xlsx)', 'là tệp ZIP (có thể là .docx, .odt hoặc .xlsx)'),
  reason('là an old Office file (perhaps .doc or .xls)', 'là tệp Office cũ (có thể là .doc hoặc .xls)'),
  reason('là a PNG image', 'là ảnh $1', /là an? (PNG|JPEG|GIF|TIFF|WebP|HEIC) image/u),
  reason('là a gzip archive', 'là tệp nén $1', /là a (gzip|RAR|7z) archive/u),
  reason('là a PDF file', 'là tệp $1', /là an? (PDF|RTF) file/u),
  reason('là a SQLite database', 'là cơ sở dữ liệu SQLite'),
  reason('là an ELF program', 'là chương trình ELF'),
  reason(
    'is protected by a password: open it in its program, remove the password and save it again',
    'có mật khẩu: hãy mở bằng chương trình của nó, bỏ mật khẩu rồi lưu lại',
  ),
  reason(
    'is protected by a password: open it with the password, save a copy without one and read that',
    'có mật khẩu: hãy mở bằng mật khẩu, lưu một bản không có mật khẩu rồi đọc bản đó',
  ),
  reason(
    'is protected by a password: unpack it and give the files or their folder',
    'có mật khẩu: hãy giải nén rồi đọc các tệp hoặc thư mục của chúng',
  ),
  reason(
    'is a Word file older than Word 97, or a damaged one: install LibreOffice, which reads such files, or open it in Word and save it as .docx',
    'là tệp Word cũ hơn Word 97, hoặc bị hỏng: hãy cài LibreOffice (đọc được tệp như vậy), hoặc mở bằng Word rồi lưu thành .docx',
  ),
  reason(
    'is a damaged Word file (.doc), LibreOffice cannot read it either: fetch it again, or open it in Word and save it as .docx',
    'là tệp Word (.doc) bị hỏng, LibreOffice cũng không đọc được: hãy tải lại, hoặc mở bằng Word rồi lưu thành .docx',
  ),
  reason('was cut short before its text begins: fetch it again', 'bị cắt cụt trước khi tới phần chữ: hãy tải lại'),
  reason('the file ends in the middle: it was cut short', 'tệp kết thúc giữa chừng: đã bị cắt cụt'),
  reason(
    'is a damaged PDF file: it is cut short or broken; fetch it again, or open it in a PDF program and save it anew',
    'là tệp PDF bị hỏng hoặc bị cắt cụt: hãy tải lại, hoặc mở bằng chương trình đọc PDF rồi lưu lại',
  ),
  reason('is a PDF file without pages', 'là tệp PDF không có trang nào'),
  reason(
    'has 9 pages, the limit is 5: split it first, or allow more with --max-pages',
    'có $1 trang, giới hạn là $2: hãy chia nhỏ trước, hoặc cho phép nhiều hơn bằng --max-pages',
    /has (\d+) pages, the limit is (\d+): split it first, or allow more with --max-pages/u,
  ),
  reason(
    'has 9 dots, the limit is 5: make the picture smaller first, or allow more with --max-pixels',
    'có $1 điểm ảnh, giới hạn là $2: hãy thu nhỏ ảnh trước, hoặc cho phép lớn hơn bằng --max-pixels',
    /has (.+) dots, the limit is (\d+): make the picture smaller first, or allow more with --max-pixels/u,
  ),
  reason(
    'is a picture that cannot be read: save it as a plain JPEG or PNG',
    'là ảnh không đọc được: hãy lưu thành JPEG hoặc PNG thông thường',
    /is a picture that (?:cannot be read|không đọc được): save it as a plain JPEG or PNG/u,
  ),
  reason('is a scan: its pages are pictures without letters', 'là bản chụp: các trang là ảnh, không có chữ'),
  reason('is a picture', 'là ảnh', /is a picture(?!\w)/u),
  reason('read it with --ocr auto', 'hãy đọc với --ocr auto'),
  reason('OCR could not read it', 'nhận dạng chữ (OCR) không đọc được'),
  reason(
    'to read it install Tesseract with its Vietnamese data (Debian, Ubuntu: apt install tesseract-ocr tesseract-ocr-vie; macOS: brew install tesseract tesseract-lang; Windows: winget install UB-Mannheim.TesseractOCR, with Vietnamese chosen), or beside directives: npm install tesseract.js @tesseract.js-data/vie',
    'muốn đọc, hãy cài Tesseract kèm dữ liệu tiếng Việt (Debian, Ubuntu: $1; macOS: $2; Windows: $3, nhớ chọn Vietnamese), hoặc cài cạnh directives: $4',
    /(?:to read it )?install Tesseract with its Vietnamese data \(Debian, Ubuntu: ([^;]+); macOS: ([^;]+); Windows: ([^,]+), with Vietnamese chosen\), or beside directives: (npm install .+)/u,
  ),
  reason('holds several documents: read it with readDocuments', 'chứa nhiều văn bản'),
  reason('holds no document that can be read', 'không có văn bản nào đọc được bên trong'),
  reason(
    'holds no text: if its pages are pictures, save it as PDF and read that by OCR',
    'không có chữ: nếu các trang là ảnh, hãy lưu thành PDF rồi đọc bản đó (chữ trong ảnh được nhận dạng)',
  ),
  reason(
    'shows no letters that OCR finds: look whether it is sharp, upright and a page of text',
    'không nhận dạng được chữ nào trong ảnh: hãy xem ảnh có rõ, đúng chiều và là trang văn bản không',
  ),
  reason('it took longer than 9 seconds', 'mất hơn $1 giây', /it took longer than ([\d.]+) seconds/u),
  reason('the drawing thread ended', 'tiến trình vẽ đã dừng'),
  reason('is nested too deep: unpack it first', 'lồng quá nhiều lớp: hãy giải nén trước'),
  reason(
    'is damaged or was cut short (Word: without a body): fetch it again, or open it in its program and save it anew',
    'bị hỏng hoặc bị cắt cụt ($1): hãy tải lại, hoặc mở bằng chương trình của nó rồi lưu lại',
    /is damaged or was cut short \((.+)\): fetch it again, or open it in its program and save it anew/su,
  ),
  reason('what is packed in it cannot be unpacked', 'không giải nén được phần bên trong'),
  reason(
    'its XML is broken at line 3, column 14',
    'mã XML hỏng ở dòng $1, cột $2',
    /its XML is broken at line (\d+), column (\d+)/u,
  ),
  reason('without a body', 'thiếu phần nội dung', /without a (?:body|text|workbook)/u),
  reason('groups nested too deep', 'nhóm lồng quá sâu'),
  reason('(web page: ', '(trang web: ', /\(web page: /u),
  reason('(mail: ', '(thư: ', /\(mail: /u),
  reason('Word 97 to 2003 (.doc): ', 'Word 97 đến 2003 (.doc): ', /Word 97 to 2003 \(\.doc\): /u),
  reason('picture (.jpg, .png): ', 'ảnh (.jpg, .png): ', /picture \(\.jpg, \.png\): /u),
  reason(
    'holds a document type of its own (DTD), which is refused',
    'có khai báo kiểu tài liệu riêng (DTD), không được chấp nhận',
  ),
  reason(
    'holds elements more than 9 deep: it is no document',
    'có phần tử lồng quá $1 lớp: không phải văn bản',
    /holds elements more than (\d+) deep: it is no document/u,
  ),
  reason(
    'holds more than 9 files: unpack it and give the folder, or allow more with --max-entries',
    'chứa hơn $1 tệp: hãy giải nén rồi đọc thư mục, hoặc cho phép nhiều hơn bằng --max-entries',
    /holds more than (\d+) files: unpack it and give the folder, or allow more with --max-entries/u,
  ),
  reason(
    'is packed in a way that is not read: pack it again as an ordinary ZIP',
    'được nén theo cách không đọc được: hãy nén lại thành ZIP thông thường',
  ),
  reason(
    'would unpack to more than 9 times its size: it is no document',
    'giải nén ra hơn $1 lần kích thước: không phải văn bản',
    /would unpack to more than (\d+) times its size: it is no document/u,
  ),
  reason(
    'would unpack to more than 9 bytes: split it first, or allow more with --max-unpacked',
    'giải nén ra hơn $1 byte: hãy chia nhỏ, hoặc cho phép lớn hơn bằng --max-unpacked',
    /would unpack to more than (\d+) bytes: split it first, or allow more with --max-unpacked/u,
  ),
  reason(
    'took longer than 9 seconds and was ended: split it, or allow more with --time-limit',
    'đọc quá $1 giây nên đã bị dừng: hãy chia nhỏ, hoặc cho thêm thời gian bằng --time-limit',
    /took longer than (.+) seconds and was ended: split it, or allow more with --time-limit/u,
  ),
  reason(
    'could not be read: more than 9 MB of memory were needed; split it first',
    'không đọc được: cần hơn $1 MB bộ nhớ; hãy chia nhỏ trước',
    /could not be read: more than (\d+) MB of memory were needed; split it first/u,
  ),
  reason(
    'what the index holds of it stays (2 documents; `index --prune` or `directives forget` drops them)',
    'phần đã có trong chỉ mục vẫn giữ ($1 văn bản; `index --prune` hoặc `directives forget` để bỏ)',
    /what the index holds of it stays \((\d+) documents?; `index --prune` or `directives forget` drops them\)/u,
  ),
  reason(
    'was a disk or a share when it was indexed, and is none now',
    'khi lập chỉ mục là ổ đĩa hoặc thư mục mạng, nay không còn gắn vào',
  ),
  reason('is a link that leads to nothing', 'là liên kết không dẫn tới đâu'),
  reason('has no document below it any more', 'không còn văn bản nào bên trong'),
  // What a notice adds.
  reason('a document embedded in the Word file (altChunk)', 'tài liệu nhúng trong tệp Word (altChunk)'),
  reason('hidden sheets', 'trang tính ẩn'),
  reason('hidden rows', 'hàng ẩn'),
  reason('rows beyond 9', 'hàng quá hàng thứ $1', /rows beyond (\d+)/u),
  reason('cells beyond column 9', 'ô quá cột thứ $1', /cells beyond column (\d+)/u),
  reason('cells whose text is missing from the file', 'ô mà tệp thiếu phần chữ'),
  reason('cells that show an error', 'ô báo lỗi'),
  reason('formulas without a kept result', 'công thức không kèm kết quả'),
  reason('pictures in the letterhead', 'ảnh ở phần đầu văn bản'),
  reason('figures written by hand', 'chữ số viết tay'),
  reason(
    'confidence of the least sure 87 of 100',
    'độ tin cậy của chữ số kém chắc nhất $1 trên 100',
    /confidence of the least sure ([\d.]+) of 100/u,
  ),
  reason('page 3', 'trang $1', /pages? ([\d–, ]+\d|\d)/u),
  reason('mean confidence 91 of 100', 'độ tin cậy trung bình $1 trên 100', /mean confidence ([\d.]+) of 100/u),
  reason('without letters', 'không có chữ'),
  reason('could not be read', 'không đọc được', /could not be read(?!:)/u),
  // The index.
  reason(
    'the index was made by another version of directives: run `directives index` once',
    'chỉ mục do phiên bản khác của directives lập: hãy chạy `directives index` một lần',
  ),
  reason(
    'the index was made by a newer version of directives (schema 9, this one knows 8): update directives, or index again',
    'chỉ mục do phiên bản mới hơn của directives lập (lược đồ $1, bản này biết $2): hãy cập nhật directives, hoặc lập lại chỉ mục',
    /the index was made by a newer version of directives \(schema (\d+), this one knows (\d+)\): update directives, or index again/u,
  ),
  reason(
    'kho.db is a database of another program, not an index: it is left as it is',
    '$1 là cơ sở dữ liệu của chương trình khác, không phải chỉ mục: được để nguyên',
    /(\S+) is a database of another program, not an index: it is left as it is/u,
  ),
  reason(
    'the index kho.db is damaged (malformed): remove it and index again; the documents themselves are not touched',
    'chỉ mục $1 bị hỏng ($2): hãy xóa nó rồi lập lại; các văn bản vẫn còn nguyên',
    /the index (.+) is damaged \((.*)\): remove it and index again; the documents themselves are not touched/su,
  ),
  reason(
    'the disk of the index kho.db is full: make room and run it again; what is done is kept',
    'đĩa chứa chỉ mục $1 đã đầy: hãy giải phóng chỗ rồi chạy lại; phần đã làm được giữ',
    /the disk of the index (.+) is full: make room and run it again; what is done is kept/su,
  ),
  reason(
    'the index kho.db cannot be read or written: its disk answers with an error (x)',
    'không đọc ghi được chỉ mục $1: đĩa báo lỗi ($2)',
    /the index (.+) cannot be read or written: its disk answers with an error \((.*)\)/su,
  ),
  reason(
    'the index kho.db cannot be opened for writing (x)',
    'không mở được chỉ mục $1 để ghi ($2)',
    /the index (.+) cannot be opened for writing \((.*)\)/su,
  ),
  reason(
    'the index folder kho cannot be made: permission denied',
    'không tạo được thư mục chỉ mục $1: ',
    /the index folder (.+) cannot be made: /su,
  ),
  reason('the index kho ', 'chỉ mục ', /the index (?=\S+ )/u),
  // A graph that is too large for its format.
  reason(
    'the page holds 9 documents and moves slowly: choose fewer (a document with --depth, --min-cited 2, --hide-external), or draw them together (--collapse issuer)',
    'trang có $1 văn bản nên chạy chậm: hãy chọn ít hơn (một văn bản kèm --depth, --min-cited 2, --hide-external), hoặc gộp lại (--collapse issuer)',
    /the page holds (\d+) documents and moves slowly: choose fewer \(a document with --depth, --min-cited 2, --hide-external\), or draw them together \(--collapse issuer\)/u,
  ),
  reason(
    'Mermaid draws at most 9 arrows, here are 10: choose fewer documents, or take svg or html.',
    'Mermaid vẽ nhiều nhất $1 mũi tên, ở đây có $2: hãy chọn ít văn bản hơn, hoặc dùng svg hay html.',
    /Mermaid draws at most (\d+) arrows, here are (\d+): choose fewer documents, or take svg or html\./u,
  ),
  reason(
    'the picture of 9 documents could not be drawn (x): choose fewer documents (one document with a depth, collapsing, hiding external ones, reduction), or write DOT and draw it with Graphviz (dot -Tsvg)',
    'không vẽ được hình gồm $1 văn bản ($2): hãy chọn ít văn bản hơn (một văn bản kèm --depth, --collapse, --hide-external, --reduce), hoặc ghi DOT rồi vẽ bằng Graphviz (dot -Tsvg)',
    /the picture of (\d+) documents could not be drawn \((.*)\): choose fewer documents \(.*\), or write DOT and draw it with Graphviz \(dot -Tsvg\)/su,
  ),
  reason(
    'PNG pictures need the package @resvg/resvg-js: install it beside directives (npm install @resvg/resvg-js; for a global install npm install -g @resvg/resvg-js), or write SVG (--format svg), which browsers and office programs open',
    'ghi PNG cần gói @resvg/resvg-js: hãy cài cạnh directives (npm install @resvg/resvg-js; nếu cài toàn máy: npm install -g @resvg/resvg-js), hoặc ghi SVG (--format svg), trình duyệt và bộ văn phòng đều mở được',
  ),
  reason(
    'this machine has no font to write with: install one (Debian, Ubuntu: apt install fonts-liberation or fonts-dejavu), or write SVG (--format svg)',
    'máy này không có phông chữ nào để vẽ: hãy cài một phông (Debian, Ubuntu: apt install fonts-liberation hoặc fonts-dejavu), hoặc ghi SVG (--format svg)',
  ),
  // A theme file.
  reason('a theme is a JSON object', 'giao diện phải là một đối tượng JSON'),
  reason('base: light, dark or plain', 'base: light, dark hoặc plain'),
  reason('not a part of a theme; there are', 'không phải là phần của giao diện; có'),
  reason('a list of font names', 'phải là danh sách tên phông chữ'),
  reason('a colour such as', 'phải là mã màu, ví dụ'),
  reason('font: an object', '$1: phải là một đối tượng', /(\w+): an object/u),
]

/** A reason in the language of the reader; what the table does not know stays as it is. */
export function reasonIn(language: Language, text: string): string {
  if (language === 'en') return text
  return reasons().reduce(
    (told, { pattern, vi }) => told.replace(new RegExp(pattern.source, `${pattern.flags}g`), vi),
    text,
  )
}

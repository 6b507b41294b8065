/*
 * What the made tables of README.vi.md say in Vietnamese; what is not named here stays English, so that a new format never breaks the
 * page. The English stands with the code.
 */

export const heads = {
  en: {
    notices: '| code | severity | when |',
    formats: '| format | what it is |',
    forms: '',
    files: '| files | endings | what is read | needs |',
    text: '| text, Markdown | `.txt` `.md` `.markdown` | UTF-8, UTF-16, windows-1258, TCVN3 and VNI, told by evidence; VIQR with `--encoding viqr` | |',
  },
  vi: {
    notices: '| mã | mức | khi nào |',
    formats: '| định dạng | là gì |',
    forms: '| dạng | là gì | ví dụ | không phải trích dẫn |',
    files: '| loại tệp | đuôi tên | đọc được gì | cần thêm |',
    text: '| văn bản thuần, Markdown | `.txt` `.md` `.markdown` | UTF-8, UTF-16, windows-1258, TCVN3 và VNI, tự nhận ra; VIQR khi ghi `--encoding viqr` | |',
  },
} as const

export const graphFormatsVi: Readonly<Record<string, string>> = {
  dot: 'Graphviz DOT',
  svg: 'hình SVG',
  png: 'hình PNG (cần gói @resvg/resvg-js)',
  html: 'trang HTML để xem và đi theo các trích dẫn, gói trong một tệp',
  mermaid: 'Mermaid, để đặt vào trang Markdown',
  graphml: 'GraphML',
  gexf: 'GEXF, cho Gephi',
  json: 'JSON: các nút và liên kết',
  csv: 'CSV: một bảng văn bản, một bảng trích dẫn',
  cypher: 'lệnh Cypher, cho Neo4j',
  jsonld: 'JSON-LD: schema.org Legislation kèm ELI',
  parquet: 'Parquet: các bảng văn bản, trích dẫn (mỗi chỗ một dòng) và nhiệm vụ',
}

export const fileNamesVi: Readonly<Record<string, string>> = {
  mail: 'thư điện tử',
  'web page': 'trang web',
  'Word 97 to 2003 (.doc)': 'Word 97 đến 2003 (.doc)',
}

export const fileReadsVi: Readonly<Record<string, string>> = {
  Word: 'bảng đầu văn bản và phần ký, số tự động, chú thích, khung chữ; sửa đổi coi như đã chấp nhận; phông .VnTime và VNI',
  OpenDocument: 'bảng, số tự động, chú thích, khung chữ; sửa đổi coi như đã chấp nhận; phông cũ',
  Excel: 'phụ lục: các trang tính đang hiện, dưới dạng bảng',
  RTF: 'bảng, số tự động, chú thích, khung chữ; bảng mã và phông cũ; cả khi tệp mang đuôi .doc',
  mail: 'nội dung thư hoặc trang đã lưu, và từng văn bản đính kèm, dạng `mail.eml!/tên.docx`',
  'web page': 'văn bản trong trang, bỏ thực đơn và danh sách liên kết; trang do Word lưu, cả khi mang đuôi .doc',
  ZIP: 'từng văn bản bên trong, dạng `tệp.zip!/thư-mục/tên.docx`; gói trong gói đến hai lớp',
  'Word 97 to 2003 (.doc)': 'như Word: bảng, số tự động, chú thích, hộp chữ, phông cũ; bỏ chữ ẩn, chữ đã xóa',
  PDF: 'chữ theo vị trí: cột, bảng, đoạn qua trang; phông cũ; bản chụp bằng nhận dạng chữ (OCR)',
}

export const fileNeedsVi: Readonly<Record<string, string>> = {
  'LibreOffice for Word 95 and older': 'LibreOffice cho tệp Word 95 và cũ hơn',
  'scans: Tesseract with its Vietnamese data, or tesseract.js':
    'bản chụp: Tesseract kèm dữ liệu tiếng Việt, hoặc tesseract.js',
}

const measures: Readonly<Record<string, string>> = {
  measure: 'đại lượng',
  right: 'đúng',
  expected: 'cần có',
  found: 'tìm thấy',
  precision: 'độ chính xác',
  'F1 today': 'F1 hôm nay',
  recall: 'độ phủ',
  'header, all eight': 'phần đầu, đủ tám yếu tố',
  signatures: 'chữ ký',
  recipients: 'nơi nhận',
  'citations, type and number': 'trích dẫn: tên loại và số',
  'citations.relation': 'trích dẫn: quan hệ',
  'citations, which document': 'trích dẫn: đúng văn bản',
  tasks: 'nhiệm vụ',
  'tasks.assignees': 'nhiệm vụ: ai chủ trì',
  'tasks.support': 'nhiệm vụ: ai phối hợp',
  'tasks.reportTo': 'nhiệm vụ: báo cáo ai',
  'tasks.leadIn': 'nhiệm vụ: câu dẫn',
  'tasks.deadline': 'nhiệm vụ: thời hạn',
}

/** The table of figures with its headings and measures in Vietnamese; figures keep their points made commas. */
export const accuracyVi = (table: string): string =>
  table
    .split('\n')
    .map((line) =>
      line
        .split(' | ')
        .map((cell) => {
          const name = cell.replace(/^\| | \|$/gu, '')
          return cell.replace(name, measures[name] ?? name.replace(/(\d)\.(\d)/gu, '$1,$2'))
        })
        .join(' | '),
    )
    .join('\n')

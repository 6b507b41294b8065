import type { Notice, NoticeCode, Severity } from '../model/notice.ts'

export interface NoticeRow {
  readonly severity: Severity
  /** What the reader of the output is told. */
  readonly message: string
  /** When it is given, for the README. */
  readonly meaning: string
  /** Both in Vietnamese. */
  readonly vi: { readonly message: string; readonly meaning: string }
}

/** All notices. A document is never refused: what is missing, blank or odd is told here. */
export const noticeTable: Readonly<Record<NoticeCode, NoticeRow>> = {
  'empty-document': {
    severity: 'warning',
    message: 'the text holds no words',
    meaning: 'Nothing but white space or marks.',
    vi: {
      message: 'văn bản không có chữ nào',
      meaning: 'Chỉ có khoảng trắng hoặc dấu.',
    },
  },
  'not-vietnamese': {
    severity: 'warning',
    message: 'the text is not Vietnamese: no header was read',
    meaning: 'Most words are not Vietnamese. Scanned Vietnamese that lost its marks still counts as Vietnamese.',
    vi: {
      message: 'không phải tiếng Việt: không đọc phần đầu văn bản',
      meaning: 'Phần lớn các từ không phải tiếng Việt. Bản chụp tiếng Việt mất dấu vẫn được coi là tiếng Việt.',
    },
  },
  'invalid-encoding': {
    severity: 'warning',
    message: 'the file is not valid UTF-8; unreadable bytes were replaced: save it as UTF-8 and parse it again',
    meaning: 'The bytes were decoded as well as can be.',
    vi: {
      message: 'tệp không phải UTF-8 hợp lệ, các byte không đọc được đã bị thay: hãy lưu dạng UTF-8 rồi đọc lại',
      meaning: 'Các byte được giải mã tốt nhất có thể.',
    },
  },
  'encoding-unsure': {
    severity: 'warning',
    message: 'the encoding of the file is not certain; name it with --encoding when letters are wrong',
    meaning: 'An old encoding was chosen by few words; `source.encoding` tells which.',
    vi: {
      message: 'chưa chắc về bảng mã của tệp; nếu chữ sai, hãy ghi bảng mã bằng --encoding',
      meaning: 'Bảng mã cũ được chọn dựa trên ít từ; `source.encoding` cho biết bảng mã nào.',
    },
  },
  'read-by-ocr': {
    severity: 'info',
    message: 'the letters were read from a picture: compare what matters with the original',
    meaning: 'A scan or a photograph; `source.ocr` tells the engine and its mean confidence.',
    vi: {
      message: 'chữ được nhận dạng từ ảnh: hãy đối chiếu những chỗ quan trọng với bản gốc',
      meaning: 'Bản chụp hoặc ảnh; `source.ocr` cho biết chương trình nhận dạng và độ tin cậy trung bình.',
    },
  },
  'letters-doubtful': {
    severity: 'warning',
    message: 'the letters that the file holds are not what its pages show: values are likely wrong',
    meaning: 'Another program read a scan badly, or fonts do not tell their letters; OCR reads the pages anew.',
    vi: {
      message: 'chữ ghi trong tệp không đúng như trang hiện ra: các giá trị dễ sai',
      meaning:
        'Phần mềm khác đã nhận dạng bản chụp kém, hoặc phông chữ không cho biết chữ; nhận dạng lại (OCR) sẽ đọc đúng hơn.',
    },
  },
  'content-left-out': {
    severity: 'warning',
    message: 'a part of the file was not read',
    meaning: 'A document embedded in another one, or a part in a format that is not read; the notice names it.',
    vi: {
      message: 'một phần của tệp không được đọc',
      meaning: 'Một tài liệu nhúng trong tài liệu khác, hoặc phần ở dạng không đọc được; lưu ý có nêu tên.',
    },
  },
  'letterhead-missing': {
    severity: 'info',
    message: 'no letterhead: values come from the title, the authority line, the signature or a record of the file',
    meaning: 'Neither quốc hiệu, the Party’s name nor a number line stands at the top.',
    vi: {
      message: 'không có phần đầu văn bản: các giá trị lấy từ tên văn bản, quyền hạn ký, chữ ký hoặc hồ sơ của tệp',
      meaning: 'Ở đầu không có quốc hiệu, tên Đảng hay dòng số, ký hiệu.',
    },
  },
  'number-missing': {
    severity: 'warning',
    message: 'no number was found',
    meaning: 'No số, ký hiệu in letterhead, title or record.',
    vi: {
      message: 'không tìm thấy số, ký hiệu',
      meaning: 'Không có số, ký hiệu ở phần đầu, tên văn bản hay hồ sơ.',
    },
  },
  'number-blank': {
    severity: 'warning',
    message: 'the number is blank or unreadable',
    meaning: '"Số:      /KH-UBND" in a draft, or figures that a scanner destroyed.',
    vi: {
      message: 'số để trống hoặc không đọc được',
      meaning: '"Số:      /KH-UBND" trong dự thảo, hoặc chữ số bị hỏng khi quét.',
    },
  },
  'date-missing': {
    severity: 'warning',
    message: 'no date was found',
    meaning: 'No place-and-date line, nor a date elsewhere.',
    vi: {
      message: 'không tìm thấy ngày ban hành',
      meaning: 'Không có dòng địa danh, ngày tháng, cũng không có ngày ở chỗ khác.',
    },
  },
  'date-blank': {
    severity: 'warning',
    message: 'the date is blank or incomplete',
    meaning: '"ngày    tháng 01 năm 2026" in a draft.',
    vi: {
      message: 'ngày để trống hoặc chưa đủ',
      meaning: '"ngày    tháng 01 năm 2026" trong dự thảo.',
    },
  },
  'date-invalid': {
    severity: 'warning',
    message: 'the date is not in the calendar',
    meaning: '"ngày 31 tháng 02 năm 2024".',
    vi: {
      message: 'ngày không có trên lịch',
      meaning: '"ngày 31 tháng 02 năm 2024".',
    },
  },
  'type-missing': {
    severity: 'info',
    message: 'the kind of document could not be told',
    meaning: 'No title line and no symbol that tells it.',
    vi: {
      message: 'không xác định được tên loại văn bản',
      meaning: 'Không có dòng tên loại, ký hiệu cũng không cho biết.',
    },
  },
  'issuer-missing': {
    severity: 'warning',
    message: 'the issuing body was not found',
    meaning: 'No name in letterhead, authority line or record.',
    vi: {
      message: 'không tìm thấy cơ quan ban hành',
      meaning: 'Không có tên ở phần đầu, quyền hạn ký hay hồ sơ.',
    },
  },
  'signature-missing': {
    severity: 'info',
    message: 'no signature was found',
    meaning: 'The text ends without a signature block.',
    vi: {
      message: 'không tìm thấy chữ ký',
      meaning: 'Văn bản kết thúc mà không có phần ký.',
    },
  },
  'attachment-present': {
    severity: 'info',
    message: 'something is attached to the document; header and signatures are those of the first',
    meaning: 'A plan, regulation or form issued with the document follows in the same file.',
    vi: {
      message: 'có tài liệu kèm theo; phần đầu và chữ ký là của văn bản thứ nhất',
      meaning: 'Kế hoạch, quy chế hoặc biểu mẫu ban hành kèm theo nằm sau trong cùng tệp.',
    },
  },
  'number-symbol-mismatch': {
    severity: 'warning',
    message: 'title line and symbol name different kinds of document',
    meaning: '"KẾ HOẠCH" over "Số: 12/QĐ-UBND"; the title line decides.',
    vi: {
      message: 'tên loại và ký hiệu chỉ hai loại văn bản khác nhau',
      meaning: '"KẾ HOẠCH" mà "Số: 12/QĐ-UBND"; lấy theo dòng tên loại.',
    },
  },
  'citation-number-mended': {
    severity: 'info',
    message: 'no body has the symbol that is printed; the nearest that exists was taken',
    meaning: 'A scanner or a slip changed the letters of a symbol; the text keeps what is printed.',
    vi: {
      message: 'không cơ quan nào có ký hiệu như đã in; đã lấy ký hiệu gần nhất có thật',
      meaning: 'Máy quét hoặc lỗi gõ làm sai chữ của ký hiệu; nguyên văn vẫn giữ như đã in.',
    },
  },
  'citation-dates-differ': {
    severity: 'warning',
    message: 'mentions of one document give different dates',
    meaning: 'The same number is cited with two dates.',
    vi: {
      message: 'các lần nhắc đến cùng một văn bản ghi ngày khác nhau',
      meaning: 'Cùng một số được dẫn với hai ngày.',
    },
  },
  'citation-future': {
    severity: 'warning',
    message: 'the cited date lies after the date of the document',
    meaning: 'Nobody cites the future.',
    vi: {
      message: 'ngày của văn bản được dẫn sau ngày của văn bản này',
      meaning: 'Không ai dẫn văn bản chưa ban hành.',
    },
  },
  'citation-issuer-years': {
    severity: 'info',
    message:
      'the body whose code stands in this number did not exist in its year: the number or the date may be mistyped',
    meaning:
      'The years of ministries and agencies are in `lexicon/issuers.ts`: no 12/2019/TT-BNNMT, no 5/2026/TT-BGTVT.',
    vi: {
      message: 'cơ quan có ký hiệu trong số này chưa có hoặc không còn vào năm đó: số hoặc ngày có thể gõ nhầm',
      meaning:
        'Năm hoạt động của các bộ, ngành ghi trong `lexicon/issuers.ts`: không có 12/2019/TT-BNNMT, không có 5/2026/TT-BGTVT.',
    },
  },
  'citation-unresolved-anaphor': {
    severity: 'info',
    message: 'it cannot be told which document is meant',
    meaning: '"Nghị quyết nêu trên" without a matching document before it.',
    vi: {
      message: 'không xác định được là văn bản nào',
      meaning: '"Nghị quyết nêu trên" mà phía trước không có văn bản nào khớp.',
    },
  },
}

/**
 * What a notice says in a language, and what it adds of its own case ("…: page 3"), which is English.
 *
 * @example noticeIn({ code: 'date-missing', severity: 'warning', message: 'no date was found' }, 'vi')
 */
export function noticeIn(
  { code, message }: Notice,
  language: 'vi' | 'en',
): { readonly message: string; readonly detail: string } {
  const row = noticeTable[code]
  const detail = message.startsWith(`${row.message}: `) ? message.slice(row.message.length + 2) : ''
  return { message: language === 'vi' ? row.vi.message : row.message, detail }
}

import type { NoticeCode, Severity } from '../model/notice.ts'

export interface NoticeRow {
  readonly severity: Severity
  /** What the reader of the output is told. */
  readonly message: string
  /** When it is given, for the README. */
  readonly meaning: string
}

/** All notices. A document is never refused: what is missing, blank or odd is told here. */
export const noticeTable: Readonly<Record<NoticeCode, NoticeRow>> = {
  'empty-document': {
    severity: 'warning',
    message: 'the text holds no words',
    meaning: 'Nothing but white space or marks.',
  },
  'not-vietnamese': {
    severity: 'warning',
    message: 'the text is not Vietnamese: no header was read',
    meaning: 'Most words are not Vietnamese. Scanned Vietnamese that lost its marks still counts as Vietnamese.',
  },
  'invalid-encoding': {
    severity: 'warning',
    message: 'the file is not valid UTF-8; unreadable bytes were replaced: save it as UTF-8 and parse it again',
    meaning: 'The bytes were decoded as well as can be.',
  },
  'encoding-unsure': {
    severity: 'warning',
    message: 'the encoding of the file is not certain; name it with --encoding when letters are wrong',
    meaning: 'An old encoding was chosen by few words; `source.encoding` tells which.',
  },
  'read-by-ocr': {
    severity: 'info',
    message: 'the letters were read from a picture: compare what matters with the original',
    meaning: 'A scan or a photograph; `source.ocr` tells the engine and its mean confidence.',
  },
  'numbering-may-be-lost': {
    severity: 'warning',
    message: 'automatic numbers of lists may be lost: install LibreOffice, or save the file as .docx',
    meaning: 'An old Word file that was read without LibreOffice.',
  },
  'content-left-out': {
    severity: 'warning',
    message: 'a part of the file was not read',
    meaning: 'A document embedded in another one, or a part in a format that is not read; the notice names it.',
  },
  'letterhead-missing': {
    severity: 'info',
    message: 'no letterhead: values come from the title, the authority line, the signature or a record of the file',
    meaning: 'Neither quốc hiệu, the Party’s name nor a number line stands at the top.',
  },
  'number-missing': {
    severity: 'warning',
    message: 'no number was found',
    meaning: 'No số, ký hiệu in letterhead, title or record.',
  },
  'number-blank': {
    severity: 'warning',
    message: 'the number is blank or unreadable',
    meaning: '"Số:      /KH-UBND" in a draft, or figures that a scanner destroyed.',
  },
  'date-missing': {
    severity: 'warning',
    message: 'no date was found',
    meaning: 'No place-and-date line, nor a date elsewhere.',
  },
  'date-blank': {
    severity: 'warning',
    message: 'the date is blank or incomplete',
    meaning: '"ngày    tháng 01 năm 2026" in a draft.',
  },
  'date-invalid': {
    severity: 'warning',
    message: 'the date is not in the calendar',
    meaning: '"ngày 31 tháng 02 năm 2024".',
  },
  'type-missing': {
    severity: 'info',
    message: 'the kind of document could not be told',
    meaning: 'No title line and no symbol that tells it.',
  },
  'issuer-missing': {
    severity: 'warning',
    message: 'the issuing body was not found',
    meaning: 'No name in letterhead, authority line or record.',
  },
  'signature-missing': {
    severity: 'info',
    message: 'no signature was found',
    meaning: 'The text ends without a signature block.',
  },
  'attachment-present': {
    severity: 'info',
    message: 'something is attached to the document; header and signatures are those of the first',
    meaning: 'A plan, regulation or form issued with the document follows in the same file.',
  },
  'number-symbol-mismatch': {
    severity: 'warning',
    message: 'title line and symbol name different kinds of document',
    meaning: '"KẾ HOẠCH" over "Số: 12/QĐ-UBND"; the title line decides.',
  },
  'citation-number-mended': {
    severity: 'info',
    message: 'no body has the symbol that is printed; the nearest that exists was taken',
    meaning: 'A scanner or a slip changed the letters of a symbol; the text keeps what is printed.',
  },
  'citation-dates-differ': {
    severity: 'warning',
    message: 'mentions of one document give different dates',
    meaning: 'The same number is cited with two dates.',
  },
  'citation-future': {
    severity: 'warning',
    message: 'the cited date lies after the date of the document',
    meaning: 'Nobody cites the future.',
  },
  'citation-issuer-years': {
    severity: 'info',
    message:
      'the body whose code stands in this number did not exist in its year: the number or the date may be mistyped',
    meaning:
      'The years of ministries and agencies are in `lexicon/issuers.ts`: no 12/2019/TT-BNNMT, no 5/2026/TT-BGTVT.',
  },
  'citation-unresolved-anaphor': {
    severity: 'info',
    message: 'it cannot be told which document is meant',
    meaning: '"Nghị quyết nêu trên" without a matching document before it.',
  },
}

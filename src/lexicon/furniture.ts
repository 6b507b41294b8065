/*
 * Lines that a page, a scanner or a gazette put between the lines of a document. They are in the source, but no part of its text.
 * Sources of regular expressions over one trimmed line.
 */
export const pageFurniture: readonly string[] = [
  // Công báo of the Government and of the provinces: "CÔNG BÁO/Số 711 + 712/Ngày 28-5-2025", the page number on either side.
  '(?:\\d{1,4} )?(?:CÔNG BÁO|CONG BAO)(?:/| ?\\/ ?| )(?:[\\p{Lu} ]+/)?S[Ốố].{1,60}?(?: \\d{1,4})?',
  '-{2,} ?PAGE (?:BREAK|\\d{1,4}) ?-{2,}',
  '\\[\\[SOURCE [^\\]]{1,120}\\]\\]',
  // Stamps of sites that sell copies, as scanners read them.
  '[^\\p{L}]{0,24}(?:www\\.)?[\\w-]+\\.vn[^\\p{L}]{0,24}(?:LawSoft.{0,24})?',
  'LawSoft.{0,30}',
  // What a browser prints above and below each page: "06/11/2025, 09:41   Cổng thông tin …", "https://…   1/2".
  '\\d{1,2}/\\d{1,2}/\\d{2,4}, ?\\d{1,2}:\\d{2}(?: ?[AP]M)?(?: .{0,160})?',
  '(?:https?|file)://[^ ]{1,200} +\\d{1,4}/\\d{1,4}',
  '(?:Trang|Page) \\d{1,4}(?: ?[/of]{1,2} ?\\d{1,4})?',
  // The bar of a viewer above each page: "QD so hoa ho so.pdf     1 / 4     100%".
  '[\\p{L}\\d][^:;]{0,80}\\.(?:pdf|docx?) +\\d{1,4} ?/ ?\\d{1,4}(?: +\\d{1,3} ?%)?',
  // What typists set below a page that goes on: "/2", ".../3", "…/2".
  '(?:\\.{1,3}|…)? ?/ ?\\d{1,2}\\.?',
  // Running heads: "CÔNG TY CẤP NƯỚC SƠN LA     Trang 2/2", "742/HD-ĐHTB - Trang 2", "Chỉ thị số 09-CT/ThU      2".
  '[\\p{Lu}\\d][^.;:!?]{2,80}?(?: {3,}| ?[-–|] ?)(?:Trang|trang|Page) \\d{1,3}(?:/\\d{1,3})?',
  '\\p{Lu}\\p{Ll}+(?: \\p{Ll}+)? số \\d{1,5}[/-][\\p{Lu}\\d][\\p{L}\\d/-]{1,20}(?: {6,}\\d{1,3}| +\\d{1,3}/\\d{1,3})',
]

/** What a line of furniture holds that has neither a stroke nor a figure at its end; most lines hold none of it. */
export const pageFurnitureSign = '\\.(?:vn|pdf|doc)|B[ÁA]O|PAGE|SOURCE|LawSoft|[Tt]rang|Page'

/** Tells a gazette's line or a page break; the lone number beside it is a page number. */
export const pageNumber = '\\d{1,4}|- ?\\d{1,3} ?-'

/** What a signing program prints: "Signature Not Verified", "Ký bởi: LÒ VĂN PÚN", "Thời gian ký: …". Sources of a regular expression. */
export const stampsOfPrograms: readonly string[] = [
  'Signature (?:Not Verified|[Vv]alid)',
  'Digitally [Ss]igned',
  '(?:Ký(?: số)? bởi|Người ký|Ngày ký|Thời gian ký) ?:',
]

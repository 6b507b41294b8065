import type { Span } from './span.ts'

export type Severity = 'info' | 'warning' | 'error'

/** What is missing or odd in a document, told instead of failing. The codes are listed in `lexicon/notices.ts`. */
export interface Notice {
  readonly code: NoticeCode
  readonly severity: Severity
  readonly message: string
  readonly span?: Span
}

export type NoticeCode =
  | 'empty-document'
  | 'not-vietnamese'
  | 'invalid-encoding'
  | 'encoding-unsure'
  | 'read-by-ocr'
  | 'letters-doubtful'
  | 'content-left-out'
  | 'letterhead-missing'
  | 'number-missing'
  | 'number-blank'
  | 'date-missing'
  | 'date-blank'
  | 'date-invalid'
  | 'type-missing'
  | 'issuer-missing'
  | 'signature-missing'
  | 'attachment-present'
  | 'number-symbol-mismatch'
  | 'citation-number-mended'
  | 'citation-dates-differ'
  | 'citation-future'
  | 'citation-issuer-years'
  | 'citation-unresolved-anaphor'

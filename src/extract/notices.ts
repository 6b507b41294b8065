import { noticeTable } from '../lexicon/notices.ts'
import type { Notice, NoticeCode } from '../model/notice.ts'
import type { Span } from '../model/span.ts'

/** A notice with the severity and message of its row in the table. */
export function notice(code: NoticeCode, span?: Span): Notice {
  const row = noticeTable[code]
  return { code, severity: row.severity, message: row.message, ...(span ? { span } : {}) }
}

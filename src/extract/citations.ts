import type { Citation, CitedDocument, RelationBetween } from '../model/citation.ts'
import type { Header } from '../model/document.ts'
import type { Notice } from '../model/notice.ts'
import type { Layout } from '../syntax/layout.ts'
import type { Frame } from './frame.ts'

export interface CitationReading {
  readonly citations: readonly Citation[]
  readonly citedDocuments: readonly CitedDocument[]
  readonly relationsBetween: readonly RelationBetween[]
  readonly about: readonly string[]
  readonly notices: readonly Notice[]
}

export function extractCitations(_layout: Layout, _frame: Frame, _header: Header, _kind: 'document' | 'news'): CitationReading {
  return { citations: [], citedDocuments: [], relationsBetween: [], about: [], notices: [] }
}

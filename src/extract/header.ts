import type { Header } from '../model/document.ts'
import type { Notice } from '../model/notice.ts'
import type { Layout } from '../syntax/layout.ts'
import type { Frame } from './frame.ts'

export interface HeaderReading {
  readonly kind: 'document' | 'news'
  readonly header: Header
  readonly notices: readonly Notice[]
}

export function extractHeader(_layout: Layout, _frame: Frame): HeaderReading {
  return { kind: 'document', header: {}, notices: [] }
}

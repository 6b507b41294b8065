import type { Recipient, Signature } from '../model/document.ts'
import type { Notice } from '../model/notice.ts'
import type { Layout } from '../syntax/layout.ts'
import type { Frame } from './frame.ts'

export interface ClosingReading {
  readonly signatures: readonly Signature[]
  readonly recipients: readonly Recipient[]
  readonly notices: readonly Notice[]
}

export function extractClosing(_layout: Layout, _frame: Frame): ClosingReading {
  return { signatures: [], recipients: [], notices: [] }
}

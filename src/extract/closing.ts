import type { Recipient, Signature } from '../model/document.ts'
import type { Notice } from '../model/notice.ts'
import type { Layout } from '../syntax/layout.ts'
import { readAddressees } from './closing/addressees.ts'
import { readColumns } from './closing/columns.ts'
import { readCopies } from './closing/copies.ts'
import { withNameOfList } from './closing/name-of-list.ts'
import { readSignatures } from './closing/signatures.ts'
import { notice } from './notices.ts'
import type { Frame } from './parts/frame.ts'
import { isForeignText } from './parts/language.ts'

export interface ClosingReading {
  readonly signatures: readonly Signature[]
  readonly recipients: readonly Recipient[]
  readonly notices: readonly Notice[]
}

/**
 * Reads who a document goes to and who signed it: "Kính gửi" (or "… điện:") before the content, "Nơi nhận" and the
 * signatures after it, however the two columns are woven (our annotation rules, Recipients, signatures).
 */
export function extractClosing(layout: Layout, frame: Frame): ClosingReading {
  if (isForeignText(layout)) return { signatures: [], recipients: [], notices: [] }
  const columns = readColumns(layout, frame.closing)
  const asPrinted = readSignatures(layout, columns.signing)
  const { copies, signing } = withNameOfList(columns, asPrinted)
  const signatures = signing === columns.signing ? asPrinted : readSignatures(layout, signing)
  const recipients = [...readAddressees(layout, frame.addressees), ...readCopies(layout, copies)]
  const bears = frame.letterhead || frame.titleType !== undefined || frame.closing.end > frame.closing.start
  return { signatures, recipients, notices: signatures.length === 0 && bears ? [notice('signature-missing')] : [] }
}

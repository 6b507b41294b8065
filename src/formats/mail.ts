import PostalMime from 'postal-mime'
import type { Block } from './blocks.ts'
import { htmlBlocks } from './html.ts'
import { LimitError, tooMany } from './limits.ts'
import type { Entry, Reader, Reading } from './reader.ts'

/** Mails (.eml) and pages saved with their pictures (.mht): what they say, and each document attached to them. */
export const reader: Reader = {
  async read(bytes, { limits }): Promise<Reading> {
    const mail = await PostalMime.parse(bytes, { forceRfc822Attachments: true, maxNestingDepth: 32 })
    const entries: Entry[] = []
    for (const [i, { filename, mimeType, content, related }] of mail.attachments.entries()) {
      // Pictures within the letter are no documents.
      if (related && mimeType.startsWith('image/')) continue
      if (entries.length >= limits.entries) throw new LimitError(tooMany(limits))
      const name = (filename ?? '').replaceAll(/[\\/]/gu, '-') || `${i + 1}.${endings[mimeType] ?? 'txt'}`
      const data = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)
      entries.push({ name, bytes: data })
    }
    return { blocks: mail.html ? htmlBlocks(mail.html) : textBlocks(mail.text ?? ''), entries }
  },
}

const endings: Readonly<Record<string, string>> = {
  'message/rfc822': 'eml',
  'text/html': 'html',
  'application/pdf': 'pdf',
  'application/msword': 'doc',
}

function textBlocks(text: string): Block[] {
  return text.trim() === '' ? [] : [{ kind: 'layout', text: text.replace(/\r\n?/gu, '\n') }]
}

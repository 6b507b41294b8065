import type { Layout } from '../../syntax/layout.ts'
import { latin } from '../../text/letters.ts'
import type { Mention } from '../mentions/mention.ts'
import type { Frame } from '../parts/frame.ts'

const announced = latin(/(?:ban hành|ký|công bố|thông qua|phê duyệt|có)(?: ban hành)?\s*$/u)

/** The mentions of the documents that an article reports on: those in its title and first paragraphs, else the first one that it says was issued. */
export function reportedOn(layout: Layout, frame: Frame, mentions: readonly Mention[]): readonly Mention[] {
  const named = mentions.filter((mention) => mention.kind === 'document' && !mention.within)
  const first = Math.min(
    ...[frame.head, frame.title, frame.body, ...frame.furniture]
      .filter((part) => part.end > part.start)
      .map((part) => part.start),
  )
  let until = 0
  let paragraphs = 0
  for (const block of layout.blocks) {
    if (block.kind === 'metadata' || block.lastLine < first) continue
    until = block.end
    if (block.end - block.start > 80) paragraphs += 1
    if (paragraphs === 1) break
  }
  const opening = named.filter((mention) => mention.start < until)
  if (opening.length > 0) return opening
  return named
    .filter((mention) => announced.test(layout.text.slice(Math.max(0, mention.start - 24), mention.start)))
    .slice(0, 1)
}

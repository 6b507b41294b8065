import type { Layout } from '../../syntax/layout.ts'
import { isAttachment, isBasis, isBodyMark, isCapitals, isCopies, isProse } from '../parts/cues.ts'
import { isAuthority } from '../parts/signing.ts'
import type { Frame } from '../parts.ts'
import { fromTitle } from './fallback.ts'
import { isMarked } from './language.ts'
import type { Metadata } from './metadata.ts'

/**
 * An article that tells about documents is news; a page that reproduces a whole document is a document (GUIDELINES, Header).
 * A letterhead, addressees, "Nơi nhận", a mark of authority show a document; so does a title line with căn cứ or articles.
 */
export function kindOf(layout: Layout, frame: Frame, metadata: Metadata): 'document' | 'news' {
  if (frame.letterhead || frame.addressees.end > frame.addressees.start || metadata.number) return 'document'
  const { lines } = layout
  for (let i = frame.closing.start; i < frame.closing.end; i += 1) {
    const line = lines[i]
    if (
      line?.kind === 'text' &&
      line.cells.some((cell) => isCopies(layout.lineText(cell)) || isAuthority(layout.lineText(cell)))
    )
      return 'document'
  }
  // Dirt of a broken conversion, a treaty in another language: no article.
  if (!isMarked(layout.text)) return 'document'
  let prose = 0
  let bases = 0
  let articles = 0
  let texts = 0
  const last = Math.min(lines.length, frame.body.start + 400)
  for (let i = Math.min(frame.body.start, frame.title.start); i < last; i += 1) {
    const line = lines[i]
    if (line?.kind !== 'text' || line.index !== layout.blocks[line.block]?.firstLine) continue
    const text = layout.text.slice(line.start, Math.min(layout.blocks[line.block]?.end ?? line.end, line.start + 200))
    texts += 1
    if (
      texts < 12 &&
      prose <= 1 &&
      isCapitals(layout.text.slice(0, 30)) &&
      /^\( ?(?:Ban hành )?[Kk]èm theo \p{Lu}/u.test(text)
    )
      return 'document'
    // A table that lost what stood above it: "STT" heads its first column.
    if (texts === 1 && !frame.titleType && (isAttachment(text) || isBodyMark(text) || /^S?TT(?:\t|$)/u.test(text)))
      return 'document'
    if (
      isBasis(text) &&
      texts < 12 &&
      /;$/u.test(layout.text.slice(line.start, layout.blocks[line.block]?.end ?? line.end))
    )
      bases += 1
    else if (isBodyMark(text)) articles += 1
    else if (isProse(text)) prose += 1
  }
  if (frame.titleType && (bases > 0 || articles > 1 || frame.closing.end > frame.closing.start || prose === 0))
    return 'document'
  // A title in capitals that bears number and symbol is a document's; an article names one in small letters.
  const titled = layout.lines[frame.title.start]
  const inCapitals = titled !== undefined && isCapitals(layout.text.slice(titled.start, titled.start + 60))
  if (inCapitals && fromTitle(layout, frame).number?.symbol !== undefined) return 'document'
  if (frame.titleType && titled?.index === 0 && (inCapitals || fromTitle(layout, frame).number === undefined))
    return 'document'
  if (bases > 1) return 'document'
  // Forms, tables and the like tell nothing.
  return prose === 0 && texts < 40 && !lines.some((line) => line.heading > 0) ? 'document' : 'news'
}

import { typesThat } from '../../lexicon/document-types.ts'
import type { Relation } from '../../model/citation.ts'
import { latin } from '../../text/letters.ts'
import type { Around } from './around.ts'
import { relationAt } from './lead-in.ts'

const heading = latin(/(?:^|\n)[\s*#|(_-]*$/u)

/**
 * "(Kèm theo Quyết định số …)" over an appendix says that this text is attached. What stands inside a sentence ("Phụ lục II ban hành kèm theo
 * Nghị định số …") only tells which part of the other document is meant. The verb begins at `start`.
 */
export function headsAppendix(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 8), start)
  return heading.test(before) || (before.endsWith('(') && /^\p{Lu}/u.test(text.charAt(start)))
}

const standards = typesThat('standard')
const deed = '(?:ban hành|công bố|phê duyệt) kèm theo \\p{L}+(?: \\p{L}+){0,2} này(?!\\p{L})'
const withThis = latin(new RegExp(`${deed}(?: là| gồm| các)* $`, 'iu'))
/** A standard is named before its number: "Quy chuẩn kỹ thuật quốc gia về nước đá (QCVN …", "Sửa đổi 1:2031 QCVN …". */
const named = '(?:quy|qui|tiêu) chuẩn[^;:\\n]{0,300}(?:\\(|\\n?ký hiệu:? ?| số:? ?)(?:là )?$'
const standardOf = latin(new RegExp(`${deed}[^.;:\\n]{0,60} ${named}`, 'iu'))
const standardItem = latin(new RegExp(`(?:^|\\n)[^\\p{L}\\n]{0,6}(?:[a-zđ][.)] ?)?${named}`, 'iu'))
const listed = latin(new RegExp(`${deed}[^.;:\\n]{0,200}:\\s*$`, 'iu'))
const item = /^[\s*•+–-]*(?:\d{1,3}|[a-zđ])?[.)/-]/u
const behind = latin(/^\)?,? (?:được )?(?:(?:ban hành|công bố) )?kèm theo \p{L}+(?: \p{L}+){0,2} này(?!\p{L})/iu)
/** How far back its words and the lead-in of its list may stand, in characters. */
const reach = 600
const longestList = 6000

/**
 * What is issued with this document: named right behind "ban hành kèm theo Thông tư này" or before it, and a standard also behind its name, or as an
 * item below.
 */
export function issuedWithThis({ text, mention, clause }: Around): Relation | undefined {
  const direct = withThis.exec(text.slice(clause, mention.start))
  if (direct) return attachedAt(text, clause + direct.index)
  if (!standards.has(mention.type)) return undefined
  const after = behind.exec(text.slice(mention.end, mention.end + 80))
  if (after) return attachedAt(text, mention.end + after[0].search(/(?:ban hành|công bố|kèm)/iu))
  const from = Math.max(0, mention.start - reach)
  const left = text.slice(from, mention.start)
  const told = standardOf.exec(left)
  if (told) return attachedAt(text, from + told.index)
  const line = left.lastIndexOf('\n') + 1
  const opens = item.test(left.slice(line)) && /^[\s*•+–-]*(?:(?:\d{1,3}|[a-zđ])[.)/-])?\s?$/u.test(left.slice(line))
  return opens || standardItem.test(left) ? listedWithThis(text, from + line) : undefined
}

/** The list in which the line stands was opened by "Ban hành kèm theo … này …:". */
function listedWithThis(text: string, line: number): Relation | undefined {
  for (let end = line - 1; end > 0 && line - end < longestList; ) {
    const start = text.lastIndexOf('\n', end - 1) + 1
    const above = text.slice(Math.max(start, end - reach), end)
    const found = listed.exec(above)
    if (found) return attachedAt(text, Math.max(start, end - reach) + found.index)
    if (!item.test(above) && !/^ký hiệu/iu.test(above)) return undefined
    end = start - 1
  }
  return undefined
}

/** The words "ban hành kèm theo" at `start`. */
function attachedAt(text: string, start: number): Relation {
  const words = /^(?:(?:ban hành|công bố|phê duyệt) )?kèm theo/iu.exec(text.slice(start, start + 24))
  return relationAt(text, 'attached', start, start + (words?.[0].length ?? 8))
}

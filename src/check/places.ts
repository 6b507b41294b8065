import { documentTypes } from '../lexicon/document-types.ts'
import type { Draft, Fault } from './rule.ts'

/** How far the letterhead reaches at most, in characters: what is said about the head is looked for there alone. */
const headLength = 3000

/** The head of the draft. */
export const headOf = ({ text }: Draft): string => text.slice(0, headLength)

/** The first line that holds words: where something is missing from the head, this is the place. */
export function topOf({ text }: Draft): Fault {
  const start = Math.max(text.search(/\S/u), 0)
  const end = text.indexOf('\n', start)
  return { span: { start, end: end < 0 ? Math.min(text.length, start + 80) : end } }
}

/** The last line that holds words: where something is missing from the closing. */
export function bottomOf({ text }: Draft): Fault {
  const end = text.trimEnd().length
  const start = text.lastIndexOf('\n', Math.max(end - 1, 0)) + 1
  return { span: { start, end } }
}

/** A fault at each match of a pattern in the head. */
export function inHead(draft: Draft, pattern: RegExp): readonly Fault[] {
  return [...headOf(draft).matchAll(pattern)].map((match) => ({
    span: { start: match.index, end: match.index + match[0].length },
  }))
}

/**
 * The copy that somebody published, not a draft before signing: the Công báo, "(Đã ký)" in the place of the signature, a record of a web
 * site before the text, bars and stars that a web page's table leaves in a text on lines of their own, or a number that only a signing line, an annex or a record gives. Publishers leave out the letterhead, Nơi nhận
 * or Lưu, and nobody can mend that.
 */
export function isPublished({ document, text }: Draft): boolean {
  const { number, issuer } = document.header
  return (
    [number, issuer].some((value) => value?.from === 'metadata' || value?.from === 'attachment') ||
    number?.from === 'signature' ||
    /^\ufeff?---\r?\n/u.test(text) ||
    (document.source.format === undefined && /^(?:\||\*\* \*\*)[ \t]*$/mu.test(text)) ||
    /\(\s*đã (?:ký|kí)\s*\)|công báo\s*\/\s*số/iu.test(text)
  )
}

/**
 * The form of law-making documents is that of their own law (Luật Ban hành văn bản quy phạm pháp luật; Nghị định 30/2020/NĐ-CP, Điều 2), and they
 * mostly go round without Nơi nhận.
 */
export const isNormative = ({ document }: Draft): boolean =>
  document.header.number?.year !== undefined ||
  documentTypes.some(({ code, normative }) => normative === true && code === document.header.type?.value)

import { dropTags } from './html-tags.ts'
import { latinWords } from './legacy.ts'

/** What a text holds beside composed letters, figures, marks and single spaces, for which only its ends may have to be mended. */
const gap = 1
/** A tag, or a letter that is written as its name. */
const tag = 2
/** What is invisible, looks like "Đ" and "đ" (Ð, Ɖ, ð), or may not stand in NFC. */
const other = 4

/** Whatever `isTidyCode` is not told of, and a second space: most stretches hold none. */
const untidy =
  /[^ !"$%'-)+-;=-[\]-{}~\u00a1-\u00ac\u00ae-\u00cf\u00d1-\u00ef\u00f1-\u0188\u018a-\u02ff\u1e00-\u1eff]| {2}/

function oddIn(text: string): number {
  if (!untidy.test(text)) return 0
  let found = 0
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    if (code === 32 ? text.charCodeAt(i + 1) === 32 : !isTidyCode(code)) found |= kindOf(code)
  }
  return found
}

/** Everything here stands in NFC for itself. */
function isTidyCode(code: number): boolean {
  if (code < 127)
    return code > 32 && code !== 35 && code !== 38 && code !== 42 && code !== 60 && code !== 92 && code !== 124
  if (code < 0x300) return code > 0xa0 && code !== 0xad && code !== 0xd0 && code !== 0xf0 && code !== 0x189
  return code > 0x1dff && code < 0x1f00
}

/** A second space, a tab or a line's end, `#`, `*`, `\`, `|`; `<`, `&`. */
function kindOf(code: number): number {
  if (code === 60 || code === 38) return tag
  return code < 9 || code > 124 || (code > 13 && code < 32) ? other : gap
}

/** What a sentence may have to be cleaned of; invisible characters (Cf of Unicode) are written out, which is ready at once. */
const odd =
  /[\u00ad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff9-\ufffb\u00d0\u0189\u00f0*|#\\]|[^\S ]| {2}/

/** "h****àng", "ng**ày": marks of emphasis that a converter put inside a word part nothing. */
const insideWord = /\*(?<=\p{L}\*)\**(?=\p{Ll})|\*(?<=\p{Lu}\*)\*{3}(?=\p{Lu})/gu

/**
 * The value of a printed stretch: NFC, invisible characters, HTML tags and the marks `* | #` dropped, white space collapsed,
 * trailing `,` `;` `.` `:` and `./.` dropped; case and tone placement stay (our annotation rules, Opening).
 *
 * @example printed('ng**ày 2') === 'ngày 2'
 * @example printed('**BAN\nCHẤP HÀNH TRUNG ƯƠNG**;') === 'BAN CHẤP HÀNH TRUNG ƯƠNG'
 */
export function printed(text: string): string {
  return printedWith(text, oddIn(text))
}

/** The same of a stretch in which Cyrillic letters may stand for Latin ones; they are among what is odd. */
export function printedInLatin(text: string): string {
  const found = oddIn(text)
  if ((found & other) === 0) return printedWith(text, found)
  return printed(latinWords(text))
}

function printedWith(text: string, found: number): string {
  if (found & tag) return printedWithoutTags(dropTags(text))
  return found === 0 || found === gap ? trimmed(found === 0 ? text : closed(text)) : printedWithoutTags(text)
}

function printedWithoutTags(text: string): string {
  const composed = text.normalize('NFC')
  return trimmed(odd.test(composed) ? cleaned(composed) : composed)
}

/** An invisible character, or a half of one outside the basic plane. */
const mayBeInvisible =
  /[\u00ad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff9-\ufffb]/

/** White space and marks; single spaces, which nearly all gaps are, stay as they are. Written so that the engine sees how each begins. */
const gaps = /[*|#\\\t-\r\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff][\s*|#\\]*| [\s*|#\\]+/gu

/** A line's end in a mail that was answered: what stands before its next line is no word. */
const quotedLine = /\n[ \t]*(?:> ?)+/gu

function cleaned(text: string): string {
  const visible = (mayBeInvisible.test(text) ? text.replace(/\p{Cf}+/gu, '').normalize('NFC') : text)
    .replace(/[\u00d0\u0189]/gu, 'Đ')
    .replace(/\u00f0/gu, 'đ')
  return closed(visible)
}

/** With its gaps closed. */
function closed(text: string): string {
  const unquoted = text.includes('>') ? text.replace(quotedLine, '\n') : text
  const whole = unquoted.includes('*') ? unquoted.replace(insideWord, '') : unquoted
  return whole.replace(gaps, ' ').trim()
}

/** Without spaces around it, nor the marks that end or begin a stretch. */
function trimmed(text: string): string {
  const clean = text.trim()
  let end = clean.length
  while (end > 0 && ' ,;:./'.includes(clean.charAt(end - 1))) end -= 1
  let start = 0
  while (start < end && ' ,;'.includes(clean.charAt(start))) start += 1
  return clean.slice(start, end)
}

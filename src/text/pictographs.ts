/*
 * "🔹 Ủy ban nhân dân phường", "📣 THÔNG BÁO số … 📣": what people set before the lines of a post, in place of a list's marks, and around its title.
 */

/** A part of one, of a figure in a ring, or of what it stands with: most texts hold none. */
export const mayBePictograph = /[\u20e3\u2460-\u24e9\u2600-\u27bf\u2b05-\u2b55\u25b6\u25c0\ud83c-\ud83e\uf000-\uf0ff]/
/** Also the marks of a list that a word processor takes from a font of symbols ("Wingdings"), which others show as boxes. */
const one = '(?:\\p{Extended_Pictographic}[\\ufe0f\\u200d]*|[\\uf000-\\uf0ff])'
/** No sign of a document, nor a mark that lists are known by: "©", "®", "☐", "✓", "➢". */
const opening = new RegExp(`^([ \\t]*)(?![©®™✓✔➢☐☑★*])(${one}(?:[ \\t]?${one})*)(?=[ \\t]*[\\p{L}\\d“"(])`, 'gmu')
/** "1️⃣ Nội dung": a figure in a box numbers an item. */
const keycap = /^([ \t]*)(\d)\ufe0f?\u20e3(?=[ \t]*\p{L})/gmu
/** "① Ủy ban nhân dân phường", "ⓐ Bố trí kinh phí": figures and letters in rings number items as well. */
const ringed = /^([ \t]*)([\u2460-\u2468\u2776-\u277e\u2780-\u2788\u24d0-\u24e9])[ \t](?=[ \t]*[\p{L}"“])/gmu
const closing = new RegExp(`[ \\t](?![©®™✓✔➢☐☑★*])${one}(?:[ \\t]?${one})*[ \\t]*$`, 'gmu')

/**
 * The text with pictographs at the head of a line as a list's mark, or as blanks where the line is in capitals, and those at its end as blanks; of
 * the same length.
 *
 * @param text composed (NFC)
 * @example markPictographs('🔹 Công an xã') === '•  Công an xã'
 */
export function markPictographs(text: string): string {
  if (!mayBePictograph.test(text)) return text
  return text
    .replace(keycap, (whole: string, indent: string, figure: string) => `${indent}${figure}.`.padEnd(whole.length))
    .replace(ringed, (_: string, indent: string, mark: string) => indent + inRing(mark))
    .replace(opening, (whole: string, indent: string, marks: string, at: number) => {
      const words = text.slice(at + whole.length, at + whole.length + 24)
      return indent + (isTitle(words) ? ' ' : '•') + ' '.repeat(marks.length - 1)
    })
    .replace(closing, (whole) => ' '.repeat(whole.length))
}

/** "①" is "1.", "ⓐ" is "a)". */
function inRing(mark: string): string {
  const code = mark.charCodeAt(0)
  if (code >= 0x24d0 && code < 0x2700) return `${String.fromCharCode(code - 0x24d0 + 97)})`
  return `${(code < 0x2500 ? code - 0x2460 : code < 0x2780 ? code - 0x2776 : code - 0x2780) + 1}.`
}

/** Words in capitals, a number of its own, "Nơi nhận": a title, a heading, an item with its mark. */
const isTitle = (words: string): boolean =>
  /^[ \t]*(?:\p{Lu}{2,}(?: \p{Lu}{2,})*|\d{1,2}[.)] |[IVX]{1,4}[.)] |[a-zđ]\) |(?:Nơi nhận|Kính gửi):)/u.test(words)

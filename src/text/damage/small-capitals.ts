/*
 * Fonts for capitals of the standard TCVN 5712 (".VnTimeH") show small letters as capitals: where a program has made Unicode of them, letterhead, title and the
 * office of who signs are in small letters. The motto tells it, which nobody writes so.
 */

/** So much of a text holds its letterhead. */
const reach = 3000
const motto =
  /(?:^|\n|\t| {2})[ \t]*(?:cộng h(?:òa|oà) xã hội chủ nghĩa việt nam|đảng cộng sản việt nam)[ \t]*(?:\n|\t| {2}|$)/u
/** Or where a motto that begins with a capital stands beside a body in small letters. */
const besideBody =
  /(?:^|\n)[ \t]*\p{Ll}[\p{Ll} ]{5,60}(?:\t| {2})[ \t]*[Cc]ộng h(?:òa|oà) xã hội chủ nghĩa [Vv]iệt [Nn]am[ \t]*(?:\n|$)/u
/** A stretch of a line that wide gaps part from others. */
const cell = /[^\s](?:[^\n\t ]| (?! ))*/gu
const longest = 90
const capital = /\p{Lu}/u
const words = /^\p{Ll}{2,}[^.;,]*:?$/u

/**
 * The text of such a document with its lines in capitals as they were meant, of the same length; for finding only.
 *
 * @param text composed (NFC), lines end with "\n"
 */
export function raiseCapitals(text: string): string {
  const head = text.length > reach ? text.slice(0, reach) : text
  if (!(head.includes('xã hội chủ nghĩa') || head.includes('cộng sản việt nam'))) return text
  if (!motto.test(head) && !besideBody.test(head)) return text
  let isOpen = true
  return text
    .split('\n')
    .map((line) => {
      if (line.trim() === '') {
        isOpen = true
        return line
      }
      const cells = line.match(cell) ?? []
      // A line of a paragraph may hold no capital either: those that stand alone, behind others or beside a cell are titles.
      const raised = line.replace(cell, (part) =>
        isTitle(part) && (isOpen || cells.length > 1) ? part.toUpperCase() : part,
      )
      isOpen = isOpen && raised !== line
      return raised.length === line.length ? raised : line
    })
    .join('\n')
}

const isTitle = (part: string): boolean => part.length <= longest && words.test(part) && !capital.test(part)

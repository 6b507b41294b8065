/*
 * "ngày l3/02/2026", "tháng ll/2025": a scanner took figures of a date for the letters that look like them. Roman figures of
 * quarters and terms ("Quý II/2025") are left, and so is a day in the words of a date line, which nobody can be sure of. The
 * text keeps its length.
 */

/** A day and month before a year; a month behind "tháng". */
const damaged =
  /(?<![\p{L}\d/.-])[\dlIO]{1,2}(?<mark>[/.-])[\dlIO]{1,2}\k<mark>(?=\d{4}(?!\d))|(?<=[Tt]háng )[\dlIO]{1,2}(?= ?[/-] ?\d{4}(?!\d))/gu
const letters: Readonly<Record<string, string>> = { l: '1', I: '1', O: '0' }
const readable = /[lIO]/u
/** Such a letter stands before the marks that end the day or month, and the year; hardly any text holds one, and to look for it is cheap. */
const mayBeDamaged = /[lIO][\dlIO]? ?(?:[/.-][\dlIO]{1,2})?[/.-] ?\d{4}/u

/**
 * The text with such letters as the figures of the day or month that they stand for; what is no day or month stays.
 *
 * @param text composed (NFC)
 * @example mendDates('trước ngày l3/02/2026') === 'trước ngày 13/02/2026'
 */
export function mendDates(text: string): string {
  if (!mayBeDamaged.test(text)) return text
  let out = ''
  let at = 0
  for (const match of text.matchAll(damaged)) {
    if (!readable.test(match[0])) continue
    const figures = match[0].replace(/[lIO]/gu, (letter) => letters[letter] ?? letter)
    const [first = '', second] = figures.split(/[/.-]/u)
    // Two parts are a day and a month; "I/II/2025" without a figure is no date.
    if (second === undefined ? Number(first) > 31 : Number(first) > 31 || Number(second) > 12 || !/\d/u.test(match[0]))
      continue
    out += text.slice(at, match.index) + figures
    at = match.index + match[0].length
  }
  return at === 0 ? text : out + text.slice(at)
}

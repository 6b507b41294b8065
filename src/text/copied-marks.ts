/*
 * Marks that a program set around a text when it was answered, sent on or shown: ">" before each line of a mail, "__" around a line in a channel.
 * They are no words of the document.
 */

const quoted = /^(?:[ \t]*>)+ ?/gm
/** Whether a text may hold quoted lines, and that in a mail they follow right behind each other. */
const mayBeQuoted = /^[ \t]*>[^\n]*\n[ \t]*>[^\n]*\n[ \t]*>/m
/** So many lines, and so large a part of all, are a mail that was answered or sent on. */
const fewest = 8
const share = 0.5
const emphasis = /^([ \t]*)(__|~~)(?=[^\s_~])([^\n]*\S)\2([ \t]*)$/gm

/** "- [ ] Công an xã …", "* [x] …": a list of notes whose items are ticked when they are done. */
const tick = /^([ \t]*[-*+•] )\[[ xX✓✔]?\](?=[ \t]+\S)/gm
/** "*\tCông an xã": a star with a tab is a word processor's bullet. */
const starred = /^([ \t]*)\*(?=\t[ \t]*[^\s*])/gm

/**
 * The text with the marks of a quoted mail, of ticked items and of lines in emphasis as blanks; of the same length.
 *
 * @param text lines end with "\n"
 * @example blankMarks('__Số 37-KL/ĐU__') === '  Số 37-KL/ĐU  '
 */
export function blankMarks(text: string): string {
  let plain = text.includes('__') || text.includes('~~') ? text.replace(emphasis, withoutEmphasis) : text
  if (plain.includes(' ['))
    plain = plain.replace(tick, (whole: string, mark: string) => mark.replace('*', '•').padEnd(whole.length))
  if (plain.includes('*\t')) plain = plain.replace(starred, '$1•')
  if (!plain.includes('>') || !mayBeQuoted.test(plain)) return plain
  const lines = plain.split('\n').filter((line) => line.trim() !== '')
  const count = lines.filter((line) => /^[ \t]*>/.test(line)).length
  return count < fewest || count < lines.length * share
    ? plain
    : plain.replace(quoted, (marks) => ' '.repeat(marks.length))
}

const withoutEmphasis = (_: string, indent: string, _mark: string, words: string, end: string): string =>
  `${indent}  ${words}  ${end}`

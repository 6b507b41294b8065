/** Marks that turn the direction of the text after them (Unicode UAX 9): a title must not turn its surroundings. */
const directionMarks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu
/** C0 and C1 controls but for tab and line ends. */
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/gu
/** Half of a pair without the other half, and what Unicode calls no character: neither can stand in UTF-8 text or in XML. */
const noCharacters = /[\p{Cs}\ufffe\uffff]/gu

/** Text that any format can hold: lone surrogates and non-characters as U+FFFD, control characters but for tab and line ends left out. */
export function storable(text: string): string {
  return text.replace(noCharacters, '\ufffd').replace(controls, '')
}

/**
 * Text for a label: what {@link storable} leaves, on one line, without marks that turn the direction of writing.
 *
 * @example oneLine('Chỉ thị\n  số 16') // 'Chỉ thị số 16'
 */
export function oneLine(text: string): string {
  return storable(text.replace(/[\u0000-\u001f\u0085]+/gu, ' '))
    .replace(directionMarks, '')
    .normalize('NFC')
    .replace(/[\s\u2028\u2029]+/gu, ' ')
    .trim()
}

/** The text, or its beginning up to a word's end and "…": never more than `limit` characters. */
export function shorten(text: string, limit: number): string {
  const characters = [...text]
  if (characters.length <= limit) return text
  const space = characters.lastIndexOf(' ', limit - 1)
  const start = characters.slice(0, space > limit / 2 ? space : limit - 1).join('')
  return `${start.replace(/[\s,;.:]+$/u, '')}…`
}

/** Lines of at most `width` characters, broken at spaces; the last of `limit` lines ends in "…" when more follows. */
export function wrap(text: string, width: number, limit: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  const words = text.split(' ').filter((word) => word !== '')
  for (const [at, word] of words.entries()) {
    if (line !== '' && line.length + 1 + word.length > width) {
      if (lines.length === limit - 1) return [...lines, shorten(`${line} ${words.slice(at).join(' ')}`, width)]
      lines.push(shorten(line, width))
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  if (line !== '') lines.push(shorten(line, width))
  return lines
}

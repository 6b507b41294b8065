/*
 * "5, Trung tâm …" between "4." and "6.": a scanner took the point behind an item's number for a comma. The text keeps its length.
 */

/** A number at the head of a line, and a word in capitals behind it. */
const label = /^(?<ordinal>\d{1,2})(?<mark>[.,)]) (?=\p{Lu}\p{Ll})/gmu

/** Hardly any text holds such a comma, and to look for it is cheap. */
const mayBeComma = /\n\d{1,2}, \p{Lu}/u

/**
 * The text with such commas as points: where the number follows the one of the item above, whose sentence has ended.
 *
 * @param text composed (NFC)
 * @example mendLabels('1. Dọn mương.\n2, Trồng cây.') === '1. Dọn mương.\n2. Trồng cây.'
 */
export function mendLabels(text: string): string {
  if (!mayBeComma.test(text)) return text
  let last = 0
  let out = ''
  let at = 0
  for (const match of text.matchAll(label)) {
    const ordinal = Number(match.groups?.ordinal)
    if (match.groups?.mark === ',') {
      if (ordinal !== last + 1 || last === 0 || !sentenceEnds(text, match.index)) continue
      const comma = match.index + (match.groups.ordinal?.length ?? 1)
      out += `${text.slice(at, comma)}.`
      at = comma + 1
    }
    last = ordinal
  }
  return at === 0 ? text : out + text.slice(at)
}

/** Whether the last line with words above ends a sentence. */
function sentenceEnds(text: string, start: number): boolean {
  let at = start
  while (at > 0 && start - at < 40 && text.charCodeAt(at - 1) <= 32) at -= 1
  return /[.;:!?/]/u.test(text.charAt(at - 1))
}

/** Strokes that OCR takes for letters where only figures stand. */
const figures: Readonly<Record<string, string>> = {
  I: '1',
  l: '1',
  '|': '1',
  ']': '1',
  '[': '1',
  '!': '1',
  O: '0',
  o: '0',
}
/** Brackets are strokes of a pen as well: a figure stands beside them. */
const spoilt = /^(?:[\dIl|Oo]{1,2}|\d[\][!]|[\][!]\d)$/u

/**
 * The figures of days and months as figures: "ngày l2 tháng II năm" holds nothing else.
 *
 * @param words as they follow one another on the page
 * @returns as many words, in the same order
 * @example withFigures(['ngày', '15', 'tháng', 'II', 'năm', '2016']) // ['ngày', '15', 'tháng', '11', 'năm', '2016']
 */
export function withFigures(words: readonly string[]): readonly string[] {
  return words.map((word, i) => {
    if (!spoilt.test(word) || /^\d+$/u.test(word)) return word
    const [before, after] = [words[i - 1]?.toLowerCase(), words[i + 1]?.toLowerCase()]
    const isDay = before?.endsWith('ngày') && after === 'tháng'
    const isMonth = before === 'tháng' && after === 'năm'
    return isDay || isMonth ? word.replace(/\D/gu, (letter) => figures[letter] ?? letter) : word
  })
}

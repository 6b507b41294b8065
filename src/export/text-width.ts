/** Advance widths of Helvetica (and Arial) in thousandths of the font size, from U+0020 to U+007E (Adobe's font metrics). */
const helvetica = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
  722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
  556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
  260, 334, 584,
]

/**
 * About how wide a text is in Arial, in the unit of the font size. Vietnamese letters are as wide as the letter under their marks.
 *
 * @example textWidth('Chỉ thị', 10) // 30.6
 */
export function textWidth(text: string, fontSize: number): number {
  let width = 0
  for (const character of text.normalize('NFD').replace(/\p{M}/gu, '')) {
    const code = (character === 'đ' ? 'd' : character === 'Đ' ? 'D' : character).charCodeAt(0)
    width += helvetica[code - 32] ?? (code < 0x2e80 ? 620 : 1000)
  }
  return (width * fontSize) / 1000
}

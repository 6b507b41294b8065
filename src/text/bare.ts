const marks = /[\u0300-\u036f]/gu

/**
 * Lower case without diacritics, đ as d, of the same length as the text: offsets hold. For finding words that a scanner
 * robbed of their marks; takes normalised (NFC) text.
 *
 * @example bare('Độc lập') === 'doc lap'
 */
export function bare(text: string): string {
  const folded = strip(text)
  if (folded.length === text.length) return folded
  // A character that changes its length (a stray combining mark, a ligature) stays as it is.
  return [...text].map((c) => (strip(c).length === c.length ? strip(c) : c)).join('')
}

function strip(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(marks, '').replace(/đ/gu, 'd')
}

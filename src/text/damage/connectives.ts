/*
 * "Công văn số 8401/VPCP-ĐMDN tủa Văn phòng Chính phủ": what a scanner made of "của" between a number or a day and a name. The text
 * keeps its length.
 */

/** Hardly any text holds such a word, and to look for one is cheap. */
const mayBeSpoilt = / (?:[te]ủa|c(?:ia|[ùúũ]a|ña|iu|ưa)|eua) \p{Lu}/u
const spoilt = / (?<=[\p{Lu}\d] )(?:tủa|eủa|cia|cùa|cúa|cũa|cña|ciu|eua|cưa)(?= \p{Lu}\p{L})/gu

/**
 * The text with such words as "của".
 *
 * @param text composed (NFC)
 * @example mendConnectives('số 12/QĐ-BYT tủa Bộ Y tế') === 'số 12/QĐ-BYT của Bộ Y tế'
 */
export function mendConnectives(text: string): string {
  return mayBeSpoilt.test(text) ? text.replace(spoilt, ' của') : text
}

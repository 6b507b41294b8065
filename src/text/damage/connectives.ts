/*
 * "Công văn số 8401/VPCP-ĐMDN tủa Văn phòng Chính phủ": what a scanner made of "của" between a number or a day and a name. The text
 * keeps its length.
 */

/** The space comes first: few places are looked at any closer. */
const spoilt = / (?<=[\p{Lu}\d] )(?:tủa|eủa|cia|cùa|cúa|cũa|cña|ciu|eua|cưa)(?= \p{Lu}\p{L})/gu

/**
 * The text with such words as "của".
 *
 * @param text composed (NFC)
 * @example mendConnectives('số 12/QĐ-BYT tủa Bộ Y tế') === 'số 12/QĐ-BYT của Bộ Y tế'
 */
export function mendConnectives(text: string): string {
  return text.replace(spoilt, ' của')
}

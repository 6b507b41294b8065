/**
 * The same words, as long, with the figures that a scanner took for letters: 1 for "l", "I", "i" and a stroke, 0 for "O", "o" and "Q".
 *
 * @param letters what stands where only figures can stand
 * @example asFigures('l2') === '12'
 */
export const asFigures = (letters: string): string => letters.replace(/[lIi|]/gu, '1').replace(/[OoQ]/gu, '0')

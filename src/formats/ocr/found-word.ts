import type { Word } from '../page/words.ts'

/** A word that OCR found on a page. */
export interface FoundWord extends Word {
  /** How sure OCR was of it, 0 to 100. */
  readonly sure: number
  /** Whether it stands at the head of its line. */
  readonly isFirst: boolean
  /** Whether its figures were read by the net for figures: they are no guess of OCR. */
  readonly isHand?: boolean
}

/** Printed numbers are read with 67 and more, even on blurred pages; those written by hand mostly with less than 50. */
export const legible = 60

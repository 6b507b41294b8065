/** A layer of the net for figures as it is kept. */
export interface PackedLayer {
  /** Depth in and out; how high and wide it looks; the white around; of how many dots, down and across, the largest is kept. */
  readonly shape: readonly [number, number, number, number, number, number, number, number]
  /** Whole numbers of one byte in base64: by row and column of the look, depth in, depth out. */
  readonly values: string
  /** What one of them is worth, for each depth out. */
  readonly worth: string
  readonly bias: string
}

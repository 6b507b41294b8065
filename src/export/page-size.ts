/** A page that a picture has to fit, in points; A4 is turned when the picture is taller than wide. */
export interface PageSize {
  readonly width: number
  readonly height: number
  readonly turns: boolean
  /** Documents side by side: see `DotDetails`. */
  readonly breadth: number
}

export const pageSizes = {
  /** ISO 216: 297 × 210 mm. */
  a4: { width: 842, height: 595, turns: true, breadth: 1.2 },
  /** A slide. */
  '16:9': { width: 960, height: 540, turns: false, breadth: 1.5 },
} as const satisfies Readonly<Record<string, PageSize>>

export type PageName = keyof typeof pageSizes

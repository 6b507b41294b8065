/** Something that is not as expected: `item` tells which one, the same in each run. */
export interface Miss {
  readonly document: string
  readonly measure: string
  readonly item: string
  readonly expected: string
  readonly found: string
}

export interface Row {
  readonly measure: string
  readonly right: number
  readonly expected: number
  readonly found: number
}

/** What of the found is right, what of the expected was found, and both together; 1 for none of none. */
export function rates({ right, expected, found }: Row): { readonly precision: number; readonly recall: number; readonly f1: number } {
  if (expected === 0 && found === 0) return { precision: 1, recall: 1, f1: 1 }
  const precision = found === 0 ? 0 : right / found
  const recall = expected === 0 ? 0 : right / expected
  return { precision, recall, f1: (2 * right) / (expected + found) }
}

/** Counts by measure, in the order in which the measures first come up, and keeps what was missed. */
export class Tally {
  private readonly counts = new Map<string, { right: number; expected: number; found: number }>()
  private readonly missed: Miss[] = []

  /** @param found how many were found; as many as expected where a value always stands against a value */
  count(measure: string, right: number, expected: number, found = expected): void {
    const row = this.counts.get(measure) ?? { right: 0, expected: 0, found: 0 }
    row.right += right
    row.expected += expected
    row.found += found
    this.counts.set(measure, row)
  }

  /** Counts one value, and keeps it as a miss when it is wrong. */
  check(right: boolean, miss: Miss): boolean {
    this.count(miss.measure, right ? 1 : 0, 1)
    if (!right) this.miss(miss)
    return right
  }

  miss(miss: Miss): void {
    this.missed.push(miss)
  }

  get rows(): readonly Row[] {
    return [...this.counts].map(([measure, row]) => ({ measure, ...row }))
  }

  get misses(): readonly Miss[] {
    return this.missed
  }
}

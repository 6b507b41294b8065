/** Something that is not as expected: `item` tells which one, the same in each run. */
export interface Miss {
  readonly document: string
  readonly measure: Measure
  readonly item: string
  readonly expected: string
  readonly found: string
}

export interface Row {
  readonly measure: Measure
  readonly right: number
  readonly expected: number
  readonly found: number
}

/** What of the found is right, what of the expected was found, and both together; 1 for none of none. */
export function rates({ right, expected, found }: Row): {
  readonly precision: number
  readonly recall: number
  readonly f1: number
} {
  if (expected === 0 && found === 0) return { precision: 1, recall: 1, f1: 1 }
  const precision = found === 0 ? 0 : right / found
  const recall = expected === 0 ? 0 : right / expected
  return { precision, recall, f1: (2 * right) / (expected + found) }
}

/** What is measured, in the order of the table. */
export const measures = [
  'kind',
  'header.system',
  'header.superior',
  'header.issuer',
  'header.type',
  'header.number',
  'header.place',
  'header.date',
  'header.subject',
  'header, all eight',
  'signatures',
  'signatures.title',
  'signatures.authority',
  'recipients',
  'recipients.purpose',
  'citations',
  'citations, exact extent',
  'citations, type and number',
  'citations.date',
  'citations.issuer',
  'citations.title',
  'citations.relation',
  'citations, which document',
  'cited documents',
  'tasks',
  'tasks.assignees',
  'tasks.support',
  'tasks.reportTo',
  'tasks.leadIn',
  'tasks.deadline',
] as const
export type Measure = (typeof measures)[number]

/** Counts by measure, and keeps what was missed. */
export class Tally {
  private readonly counts = new Map<Measure, { right: number; expected: number; found: number }>()
  private readonly missed: Miss[] = []

  /** @param found how many were found; as many as expected where a value always stands against a value */
  count(measure: Measure, right: number, expected: number, found = expected): void {
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
    return measures.map((measure) => ({
      measure,
      ...(this.counts.get(measure) ?? { right: 0, expected: 0, found: 0 }),
    }))
  }

  get misses(): readonly Miss[] {
    return this.missed
  }
}

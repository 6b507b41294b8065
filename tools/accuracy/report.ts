import { type Miss, type Row, rates } from './tally.ts'

const columns = ['measure', 'right', 'expected', 'found', 'precision', 'recall', 'F1'] as const

function cells(row: Row): readonly string[] {
  const { precision, recall, f1 } = rates(row)
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`
  return [
    row.measure,
    String(row.right),
    String(row.expected),
    String(row.found),
    percent(precision),
    percent(recall),
    percent(f1),
  ]
}

/** The table for a terminal. */
export function table(rows: readonly Row[]): string {
  const lines = [columns, ...rows.map(cells)]
  const widths = columns.map((_, i) => Math.max(...lines.map((line) => line[i]?.length ?? 0)))
  return lines
    .map((line) =>
      line.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  '),
    )
    .join('\n')
}

/** The table for the README. */
export function markdown(rows: readonly Row[]): string {
  const line = (parts: readonly string[]): string => `| ${parts.join(' | ')} |`
  return [
    line(columns),
    line(columns.map((_, i) => (i === 0 ? '---' : '---:'))),
    ...rows.map((row) => line(cells(row))),
  ].join('\n')
}

/** Each miss under its document. */
export function details(misses: readonly Miss[]): string {
  const lines: string[] = []
  let last = ''
  for (const { document, measure, item, expected, found } of misses) {
    if (document !== last) lines.push(document)
    last = document
    lines.push(`  ${measure}: ${item}`, `    expected ${expected}`, `    found    ${found}`)
  }
  return lines.join('\n')
}

/** Document → what is missed there → what was expected and found; what is missed is named the same in each run. */
export type KnownMisses = Readonly<Record<string, Readonly<Record<string, string>>>>

/** The misses as they are recorded in `known-misses.json`: sorted, a second one of a name has its place after it. */
export function recordOf(misses: readonly Miss[]): KnownMisses {
  const record: Record<string, Record<string, string>> = {}
  for (const { document, measure, item, expected, found } of misses) {
    record[document] ??= {}
    const list = record[document]
    const name = `${measure}: ${item}`
    let free = name
    for (let n = 2; free in list; n += 1) free = `${name} (${n})`
    list[free] = `expected ${expected}, found ${found}`
  }
  return record
}

/** What is newly right and newly wrong against the recorded misses, each as `document: what`. */
export function changes(
  known: KnownMisses,
  now: KnownMisses,
): { readonly gains: readonly string[]; readonly losses: readonly string[] } {
  const flat = (misses: KnownMisses): ReadonlyMap<string, string> =>
    new Map(
      Object.entries(misses).flatMap(([document, list]) =>
        Object.entries(list).map(([what, how]) => [`${document}: ${what}`, how]),
      ),
    )
  const before = flat(known)
  const after = flat(now)
  return {
    gains: [...before.keys()].filter((what) => !after.has(what)),
    losses: [...after].filter(([what]) => !before.has(what)).map(([what, how]) => `${what} (${how})`),
  }
}

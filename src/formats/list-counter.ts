import { bulletText, letter, roman } from './numerals.ts'

/** One level of a list. */
export interface ListLevel {
  readonly start: number
  /** As WordprocessingML calls it: decimal, upperRoman, bullet … */
  readonly format: string
  /** With %1 to %9 for the numbers of the levels. */
  readonly text: string
  /** All numbers in figures, whatever the levels above use: "2.1." below "II.". */
  readonly legal: boolean
  /** The level after which it begins anew; 0: never. */
  readonly restart: number | undefined
  /** The style whose paragraphs belong to it. */
  readonly style: string | undefined
}

/** A list as paragraphs name it: its levels, and where it begins anew. Lists of one `abstract` count on together. */
export interface ListInstance {
  readonly abstract: string
  readonly levels: ReadonlyMap<number, ListLevel>
  readonly starts: ReadonlyMap<number, number>
}

/**
 * Counts the automatic numbers of a Word file (ECMA-376-1, 17.9; the same in [MS-DOC] 2.4.6.3). Counters belong to the abstract list, so
 * that lists which share it count on; what an instance overrides holds from its first paragraph on.
 */
export class ListCounter {
  readonly #numbers: ReadonlyMap<string, ListInstance>
  readonly #counters = new Map<string, (number | undefined)[]>()
  readonly #begun = new Set<string>()

  constructor(numbers: ReadonlyMap<string, ListInstance>) {
    this.#numbers = numbers
  }

  /** The level that a style is bound to within a list. */
  levelOfStyle(number: string, style: string): number | undefined {
    for (const [at, level] of this.#numbers.get(number)?.levels ?? []) if (level.style === style) return at
    return undefined
  }

  /** Counts one paragraph and gives its label; undefined when the list is unknown or shows nothing. */
  next(number: string, at: number): string | undefined {
    const list = this.#numbers.get(number)
    const level = list?.levels.get(at)
    if (!list || !level) return undefined
    const counters = this.#counters.get(list.abstract) ?? []
    this.#counters.set(list.abstract, counters)
    const begin = list.starts.get(at)
    const first = `${number} ${at}`
    if (begin !== undefined && !this.#begun.has(first)) counters[at] = begin
    else counters[at] = counters[at] === undefined ? (begin ?? level.start) : (counters[at] ?? 0) + 1
    this.#begun.add(first)
    for (let below = at + 1; below < Math.max(counters.length, 9); below += 1) {
      const restart = list.levels.get(below)?.restart
      if (restart === 0 || (restart !== undefined && at + 1 > restart)) continue
      counters[below] = undefined
    }
    if (level.format === 'none') return undefined
    if (level.format === 'bullet') return bulletText(level.text)
    const label = level.text
      .replace(/%([1-9])/gu, (_, digit: string) => {
        const of = Number(digit) - 1
        const shown = list.levels.get(of)
        return figure(counters[of] ?? shown?.start ?? 1, level.legal ? 'decimal' : (shown?.format ?? 'decimal'))
      })
      .trim()
    return label === '' ? undefined : label
  }
}

function figure(count: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return roman(count)
    case 'lowerRoman':
      return roman(count).toLowerCase()
    case 'upperLetter':
      return letter(count)
    case 'lowerLetter':
      return letter(count).toLowerCase()
    case 'decimalZero':
      return String(count).padStart(2, '0')
    case 'none':
      return ''
    default:
      return String(count)
  }
}

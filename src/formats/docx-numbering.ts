import { bulletText, letter, roman } from './numerals.ts'
import { child, type Element, elements } from './xml-tree.ts'

interface Level {
  readonly start: number
  readonly format: string
  readonly text: string
  /** All numbers in figures, whatever the levels above use: "2.1." below "II.". */
  readonly legal: boolean
  /** The level after which it begins anew; 0: never. */
  readonly restart: number | undefined
  readonly style: string | undefined
}

interface Numbered {
  readonly abstract: string
  readonly levels: ReadonlyMap<number, Level>
  readonly starts: ReadonlyMap<number, number>
}

const value = (element: Element | undefined): string | undefined => element?.attributes['val']
const isOn = (element: Element | undefined): boolean =>
  element !== undefined && !/^(?:0|false|off)$/u.test(value(element) ?? '1')

/**
 * The automatic numbers of a Word file (ECMA-376-1, 17.9). Counters belong to the abstract list, so that lists which share it count on;
 * what an instance overrides holds from its first paragraph on.
 */
export class Numbering {
  readonly #abstracts = new Map<string, ReadonlyMap<number, Level>>()
  readonly #links = new Map<string, string>()
  readonly #numbers = new Map<string, Numbered>()
  readonly #counters = new Map<string, (number | undefined)[]>()
  readonly #begun = new Set<string>()

  /** @param numberOfStyle the list that a numbering style stands for */
  constructor(root: Element | undefined, numberOfStyle: (style: string) => string | undefined) {
    for (const abstract of elements(root, 'abstractNum')) {
      const id = abstract.attributes['abstractNumId'] ?? ''
      this.#abstracts.set(id, levelsOf(abstract))
      const link = value(child(abstract, 'numStyleLink'))
      if (link !== undefined) this.#links.set(id, link)
    }
    const instances = new Map(elements(root, 'num').map((num) => [num.attributes['numId'] ?? '', num]))
    for (const [id, num] of instances) {
      let abstract = value(child(num, 'abstractNumId')) ?? ''
      const linked = this.#links.get(abstract)
      const other = linked === undefined ? undefined : instances.get(numberOfStyle(linked) ?? '')
      if (other) abstract = value(child(other, 'abstractNumId')) ?? abstract
      const levels = new Map(this.#abstracts.get(abstract))
      const starts = new Map<number, number>()
      for (const override of elements(num, 'lvlOverride')) {
        const at = Number(override.attributes['ilvl'] ?? 0)
        const own = child(override, 'lvl')
        if (own) levels.set(at, levelOf(own))
        const start = Number(value(child(override, 'startOverride')) ?? Number.NaN)
        if (Number.isFinite(start)) starts.set(at, start)
      }
      this.#numbers.set(id, { abstract, levels, starts })
    }
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

function levelsOf(abstract: Element): ReadonlyMap<number, Level> {
  return new Map(elements(abstract, 'lvl').map((lvl) => [Number(lvl.attributes['ilvl'] ?? 0), levelOf(lvl)]))
}

function levelOf(lvl: Element): Level {
  const restart = value(child(lvl, 'lvlRestart'))
  return {
    start: Number(value(child(lvl, 'start')) ?? 0) || (value(child(lvl, 'start')) === undefined ? 1 : 0),
    format: value(child(lvl, 'numFmt')) ?? 'decimal',
    text: value(child(lvl, 'lvlText')) ?? '',
    legal: isOn(child(lvl, 'isLgl')),
    restart: restart === undefined ? undefined : Number(restart),
    style: value(child(lvl, 'pStyle')),
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

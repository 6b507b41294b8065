import { ListCounter, type ListInstance, type ListLevel } from './list-counter.ts'
import { child, type Element, elements } from './xml-tree.ts'

const value = (element: Element | undefined): string | undefined => element?.attributes['val']
const isOn = (element: Element | undefined): boolean =>
  element !== undefined && !/^(?:0|false|off)$/u.test(value(element) ?? '1')

/**
 * The lists of a Word file, ready to count.
 *
 * @param numberOfStyle the list that a numbering style stands for
 */
export function numberingOf(
  root: Element | undefined,
  numberOfStyle: (style: string) => string | undefined,
): ListCounter {
  const abstracts = new Map<string, ReadonlyMap<number, ListLevel>>()
  const links = new Map<string, string>()
  const numbers = new Map<string, ListInstance>()
  for (const abstract of elements(root, 'abstractNum')) {
    const id = abstract.attributes['abstractNumId'] ?? ''
    abstracts.set(id, levelsOf(abstract))
    const link = value(child(abstract, 'numStyleLink'))
    if (link !== undefined) links.set(id, link)
  }
  const instances = new Map(elements(root, 'num').map((num) => [num.attributes['numId'] ?? '', num]))
  for (const [id, num] of instances) {
    let abstract = value(child(num, 'abstractNumId')) ?? ''
    const linked = links.get(abstract)
    const other = linked === undefined ? undefined : instances.get(numberOfStyle(linked) ?? '')
    if (other) abstract = value(child(other, 'abstractNumId')) ?? abstract
    const levels = new Map(abstracts.get(abstract))
    const starts = new Map<number, number>()
    for (const override of elements(num, 'lvlOverride')) {
      const at = Number(override.attributes['ilvl'] ?? 0)
      const own = child(override, 'lvl')
      if (own) levels.set(at, levelOf(own))
      const start = Number(value(child(override, 'startOverride')) ?? Number.NaN)
      if (Number.isFinite(start)) starts.set(at, start)
    }
    numbers.set(id, { abstract, levels, starts })
  }
  return new ListCounter(numbers)
}

function levelsOf(abstract: Element): ReadonlyMap<number, ListLevel> {
  return new Map(elements(abstract, 'lvl').map((lvl) => [Number(lvl.attributes['ilvl'] ?? 0), levelOf(lvl)]))
}

function levelOf(lvl: Element): ListLevel {
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

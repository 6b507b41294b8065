import type { ProvisionUnits } from '../model/citation.ts'
import type { Span } from '../model/span.ts'
import type { Section } from '../model/task.ts'

type Unit = 'article' | 'clause' | 'point'
/** From the outermost unit inwards, and how the section is marked that is it: "Điều 5.", "2.", "b)". */
const units: readonly { readonly unit: Unit; readonly marker: RegExp }[] = [
  { unit: 'article', marker: /^điều (\d{1,4}\p{Ll}?)[.:)]?$/iu },
  { unit: 'clause', marker: /^(?:khoản )?(\d{1,3}\p{Ll}?)[.)/]$/iu },
  { unit: 'point', marker: /^(?:điểm )?(\p{L}|\p{L}\d)[.)]$/iu },
]

/**
 * Where a part of a document stands that others name: the marker of the deepest unit that was found. Undefined when the outline does not
 * have its Điều.
 *
 * @example placeOfProvision(document.sections, { value: 'khoản 2 Điều 5', article: '5', clause: '2' })
 */
export function placeOfProvision(sections: readonly Section[], provision: ProvisionUnits): Span | undefined {
  let inside: readonly Section[] = sections
  let place: Span | undefined
  for (const { unit, marker } of units) {
    const wanted = provision[unit]
    if (wanted === undefined) continue
    // What stands in no article is no part that could be told from others.
    if (unit !== 'article' && place === undefined) return undefined
    const found = findSection(inside, marker, wanted.toLowerCase(), unit === 'article')
    if (found?.marker === undefined) return place
    place = { start: found.span.start, end: found.span.start + found.marker.length }
    inside = found.sections
  }
  return place
}

/** Articles stand at any depth (below parts and chapters), their clauses and points right below them. */
function findSection(
  sections: readonly Section[],
  marker: RegExp,
  wanted: string,
  atAnyDepth: boolean,
): Section | undefined {
  const waiting = [...sections]
  for (let section = waiting.shift(); section !== undefined; section = waiting.shift()) {
    const [, number] = marker.exec((section.marker ?? '').replace(/\s+/gu, ' ').trim()) ?? []
    if (number?.toLowerCase() === wanted) return section
    if (atAnyDepth) waiting.unshift(...section.sections)
  }
  return undefined
}

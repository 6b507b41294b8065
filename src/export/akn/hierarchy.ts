import type { Span } from '../../model/span.ts'
import type { Section } from '../../model/task.ts'
import { escapeXml } from '../xml-text.ts'
import { hierarchyName } from './names.ts'
import type { RunningText } from './text.ts'

/** A part of the outline as it was written, so that what stands in it can be pointed at. */
export interface Placed extends Span {
  readonly id: string
}

/** Gives every element an eId of its own, and remembers where each stands. */
export class Places {
  readonly #taken = new Set<string>()
  readonly placed: Placed[] = []

  /** @param wanted the eId; a second one of that name gets "_2" */
  take(wanted: string): string {
    let id = wanted
    for (let copy = 2; this.#taken.has(id); copy += 1) id = `${wanted}_${copy}`
    this.#taken.add(id)
    return id
  }

  /** The innermost part in which an offset stands. */
  at(offset: number): string | undefined {
    let found: Placed | undefined
    for (const place of this.placed)
      if (place.start <= offset && offset < place.end && (found === undefined || place.start >= found.start))
        found = place
    return found?.id
  }
}

/**
 * The parts of the outline that begin in a stretch, each with all that stands up to the next one: nothing between them is lost.
 *
 * @param within the eId of what holds them, with "__" behind it, or nothing
 */
export function hierarchy(
  text: RunningText,
  sections: readonly Section[],
  { start, end }: Span,
  places: Places,
  within = '',
): readonly string[] {
  const inside = inOrder(sections, start, end)
  return inside.flatMap((section, i) => {
    const to = inside[i + 1]?.span.start ?? end
    const { element, name, id } = hierarchyName(section.marker, i + 1)
    const eId = places.take(`${within}${id}`)
    places.placed.push({ start: section.span.start, end: to, id: eId })
    const named = name === undefined ? '' : ` name="${name}"`
    return [`<${element}${named} eId="${escapeXml(eId)}">`, ...inner(text, section, to, places, eId), `</${element}>`]
  })
}

/** The sections that begin in a stretch, each after the one before it. */
export function inOrder(sections: readonly Section[], start: number, end: number): readonly Section[] {
  let at = start
  return sections
    .toSorted((a, b) => a.span.start - b.span.start)
    .filter(({ span }) => {
      if (span.start < at || span.start >= end) return false
      at = span.start + 1
      return true
    })
}

function inner(text: RunningText, section: Section, end: number, places: Places, eId: string): readonly string[] {
  let at = section.span.start
  const lines: string[] = []
  const { marker } = section
  if (marker !== undefined && text.source.startsWith(marker, at)) {
    lines.push(`<num>${escapeXml(marker)}</num>`)
    at += marker.length
  }
  const [first] = inOrder(section.sections, at, end)
  const headingEnd = endOfHeading(text.source, section, at, first?.span.start ?? end)
  if (headingEnd > at) {
    const heading = text.inline(at, headingEnd)
    if (heading !== '') lines.push(`<heading>${heading}</heading>`)
    at = headingEnd
  }
  const before = text.paragraphs(at, first?.span.start ?? end)
  if (first === undefined) {
    if (before.length > 0) lines.push(`<content>`, ...before, '</content>')
    return lines
  }
  if (before.length > 0) lines.push('<intro>', ...before, '</intro>')
  lines.push(...hierarchy(text, section.sections, { start: first.span.start, end }, places, `${eId}__`))
  return lines
}

/** Where the title ends that follows the marker, with the mark behind it; `at` when there is none or something else stands before it. */
function endOfHeading(source: string, { title }: Section, at: number, limit: number): number {
  if (title?.span === undefined || title.span.start < at || title.span.end > limit) return at
  if (/[\p{L}\p{N}]/u.test(source.slice(at, title.span.start))) return at
  const behind = /^[.:;]/u.exec(source.slice(title.span.end, title.span.end + 1))?.[0].length ?? 0
  return Math.min(title.span.end + behind, limit)
}

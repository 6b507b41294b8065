import type { Section } from '../model/task.ts'
import type { Layout } from '../syntax/layout.ts'
import type { Entry, Item, Outline } from './outline/entries.ts'
import { readOutline } from './outline/outline.ts'
import type { Frame } from './parts/frame.ts'

const longestTitle = 300

/**
 * The outline of a document as a tree: Phần, Chương, Mục, Điều, khoản, điểm, `I.`, `1.`, `1.1.`, `a)`, `-`, `+`, `•`, and
 * headings without a number (then without a marker). A section's span runs from its marker to the end of the last thing
 * below it; its title is the words of its heading, absent for an item of running text.
 *
 * @param outline the outline when the caller has it already
 */
export function extractSections(
  layout: Layout,
  frame: Frame,
  outline: Outline = readOutline(layout, frame),
): readonly Section[] {
  return [...sectionsOf(layout, outline.body), ...sectionsOf(layout, outline.appendix)]
}

function sectionsOf(layout: Layout, entries: readonly Entry[]): readonly Section[] {
  const sections: Section[] = []
  for (const entry of entries) if (entry.kind === 'item') sections.push(sectionOf(layout, entry))
  return sections
}

function sectionOf(layout: Layout, item: Item): Section {
  const title = titleOf(layout, item)
  const span = layout.span(item.start, item.end)
  const sections = sectionsOf(layout, item.entries)
  // Written out: there is one for each item, and small records spread into one cost more than all that they hold.
  const { marker } = item
  if (marker === '') return title ? { title, span, sections } : { span, sections }
  return title ? { marker, title, span, sections } : { marker, span, sections }
}

function titleOf(layout: Layout, item: Item): Section['title'] {
  const words = layout.text.slice(item.textStart, item.headEnd)
  if (words === '' || words.length > longestTitle) return undefined
  const heads =
    item.form === 'title' || item.bold || item.entries.some((entry) => entry.kind === 'item') || words.endsWith(':')
  if (!heads && /[.;,]$/u.test(words)) return undefined
  if (!heads && item.entries.length === 0) return undefined
  return layout.located(item.textStart, item.headEnd)
}

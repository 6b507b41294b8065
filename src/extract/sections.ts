import type { Section } from '../model/task.ts'
import type { Layout } from '../syntax/layout.ts'
import type { Frame } from './frame.ts'
import type { Entry, Item, Outline } from './sections/entries.ts'
import { readOutline } from './sections/outline.ts'

const longestTitle = 300

/**
 * The outline of a document as a tree: Phần, Chương, Mục, Điều, khoản, điểm, `I.`, `1.`, `1.1.`, `a)`, `-`, `+`, `•`, and
 * headings without a number (then without a marker). A section's span runs from its marker to the end of the last thing
 * below it; its title is the words of its heading, absent for an item of running text.
 *
 * @param outline the outline when the caller has it already
 */
export function extractSections(layout: Layout, frame: Frame, outline: Outline = readOutline(layout, frame)): readonly Section[] {
  return [...sectionsOf(layout, outline.body), ...sectionsOf(layout, outline.appendix)]
}

function sectionsOf(layout: Layout, entries: readonly Entry[]): readonly Section[] {
  return entries.filter((entry): entry is Item => entry.kind === 'item').map((item) => sectionOf(layout, item))
}

function sectionOf(layout: Layout, item: Item): Section {
  const title = titleOf(layout, item)
  return {
    ...(item.marker === '' ? {} : { marker: item.marker }),
    ...(title ? { title } : {}),
    span: layout.span(item.start, item.end),
    sections: sectionsOf(layout, item.entries),
  }
}

function titleOf(layout: Layout, item: Item): Section['title'] {
  const words = layout.text.slice(item.textStart, item.headEnd)
  if (words === '' || words.length > longestTitle) return undefined
  const heads = item.form === 'title' || item.bold || item.entries.some((entry) => entry.kind === 'item') || words.endsWith(':')
  if (!heads && /[.;,]$/u.test(words)) return undefined
  if (!heads && item.entries.length === 0) return undefined
  return layout.located(item.textStart, item.headEnd)
}

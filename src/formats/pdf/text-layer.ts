import type { PageContent } from '../page/glyph.ts'

/**
 * What the letters of a page are worth: `text`; `poor` when a scanner's program read a picture without Vietnamese marks;
 * `none` when the page is a picture with no more than a stamp's letters; `blank` when nothing is on it.
 */
export type TextLayer = 'text' | 'poor' | 'none' | 'blank'

const letter = /\p{L}/u
const marked = /[^\x00-\x7f]/u

/** Judges a page by its letters and by how much of it pictures cover. */
export function textLayerOf(page: PageContent): TextLayer {
  let letters = 0
  let vietnamese = 0
  for (const { text } of page.glyphs) {
    if (!letter.test(text)) continue
    letters += 1
    if (marked.test(text)) vietnamese += 1
  }
  if (letters < 20 && page.pictured < 0.05) return letters === 0 ? 'blank' : 'text'
  if (page.pictured > 0.3 && letters < 20) return 'none'
  if (page.pictured > 0.6 && letters < 200) return 'none'
  // About one letter in four of a Vietnamese text bears a mark.
  return page.pictured > 0.5 && vietnamese < letters * 0.06 ? 'poor' : 'text'
}

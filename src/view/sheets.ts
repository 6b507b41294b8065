import type { Language } from '../export/words/graph-words.ts'
import type { Span } from '../model/span.ts'
import type { Mark } from './marks.ts'
import { Markup } from './markup.ts'
import { viewWords } from './words.ts'

const { element } = Markup

/** A page of a file as a picture. */
export interface Sheet {
  /** From 1. */
  readonly page: number
  /** The picture: a `data:` address where the page has to stand alone. */
  readonly src: string
  /** Of the page as shown, in points. */
  readonly width: number
  readonly height: number
}

/** A box on a page: points from the left and the top edge of the page as shown. */
export interface SheetPlace {
  readonly page: number
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The pages of a PDF or a scan, where the reader kept the places of the words. */
export interface Sheets {
  readonly shown: readonly Sheet[]
  /** How many pages the file has. */
  readonly count: number
  /** What shows the others, where not all are shown: an option of a command. */
  readonly more?: string
  readonly placesOf: (span: Span) => readonly SheetPlace[]
}

/** How far a box reaches beyond its letters, in points. */
const around = 1.5

/**
 * The pages as pictures, with a box over each place that was read: it leads to the place in the text, and lights up with it.
 * The boxes are drawings (SVG) over the picture, since the page's policy allows no styles inside elements.
 *
 * @param id makes ids of one document differ from those of the others on the page
 */
export function sheetsOf(
  { shown, count, more, placesOf }: Sheets,
  marks: readonly Mark[],
  language: Language,
  id: (name: string) => string,
): Markup {
  const boxes = new Map<number, Markup[]>()
  // Long ones lie below those that stand inside them.
  const long = ({ span }: Mark): number => span.end - span.start
  for (const mark of marks.toSorted((a, b) => long(b) - long(a)))
    for (const place of placesOf(mark.span)) {
      const known = boxes.get(place.page)
      const drawn = boxOf(place, mark, id)
      if (known) known.push(drawn)
      else boxes.set(place.page, [drawn])
    }
  return element(
    'section',
    { class: 'sheets', 'aria-label': viewWords.sheets[language], tabindex: '0' },
    ...shown.map(({ page, src, width, height }) =>
      element(
        'figure',
        { id: id(`page-${page}`) },
        element(
          'div',
          { class: 'sheet' },
          element('img', {
            src,
            // A picture that is asked for takes its time: those that are scrolled to come first.
            loading: src.startsWith('data:') ? undefined : 'lazy',
            alt: `${viewWords.page[language]} ${page}`,
            width: String(Math.round(width)),
            height: String(Math.round(height)),
          }),
          element(
            'svg',
            { viewBox: `0 0 ${width} ${height}`, preserveAspectRatio: 'none', 'aria-hidden': 'true' },
            ...(boxes.get(page) ?? []),
          ),
        ),
        element('figcaption', {}, `${viewWords.page[language]} ${page} / ${count}`),
      ),
    ),
    count > shown.length ? restOf(shown.length, count, more, language) : '',
  )
}

function restOf(shown: number, count: number, more: string | undefined, language: Language): Markup {
  const said = `${shown} ${viewWords.firstPages[language]} ${count}`
  return element('p', { class: 'rest' }, more === undefined ? said : `${said}: ${more}`)
}

/** One stop for the keyboard is enough, in the text: the boxes are for the pointer. */
const boxOf = (
  { left, top, right, bottom }: SheetPlace,
  { id: name, kind }: Mark,
  id: (name: string) => string,
): Markup =>
  element(
    'a',
    { href: `#${id(`at-${name}`)}`, tabindex: '-1', 'data-marks': id(name), class: kind },
    element('rect', {
      x: points(left - around),
      y: points(top - around),
      width: points(right - left + 2 * around),
      height: points(bottom - top + 2 * around),
    }),
  )

const points = (value: number): string => String(Math.round(value * 10) / 10)

import type { Language } from '../export/words/graph-words.ts'
import type { RelationCode } from '../model/citation.ts'
import { Markup } from './markup.ts'
import { type BoxSide, boxTitle, relationBoxes } from './relation-boxes.ts'
import { viewWords } from './words.ts'

const { element, join } = Markup

/** How many documents a box shows before it says how many more there are. */
export const shownInBox = 4

/** A box of a diagram: the documents that have one relation with the document in the middle. */
export interface DiagramBox {
  readonly relation: RelationCode
  readonly side: BoxSide
  /** At most {@link shownInBox}, as links. */
  readonly documents: readonly Markup[]
  /** How many there are. */
  readonly total: number
  /** Where all of them are listed, if anywhere. */
  readonly all?: string
}

/**
 * The "lược đồ" that readers of legal databases know: the document in the middle, on its left what it rests on and acts on, on its right
 * what rests on it and acts on it, a fixed box for each relation. It is made of lists and links, so that it reads aloud, prints and folds.
 *
 * @param count writes a number of documents in the language of the page
 */
export function diagramWith(
  middle: readonly Markup[],
  boxes: readonly DiagramBox[],
  language: Language,
  count: (documents: number) => string = String,
): Markup {
  const has = (side: BoxSide): boolean => boxes.some((box) => box.side === side)
  const sideOf = (side: BoxSide): Markup =>
    has(side)
      ? element(
          'div',
          { class: `side ${side}` },
          ...relationBoxes.flatMap(({ relation }) =>
            boxes
              .filter((box) => box.side === side && box.relation === relation)
              .map((box) => drawBox(box, language, count)),
          ),
        )
      : join([])
  return element(
    'div',
    {
      class: has('in') && has('out') ? 'diagram' : `diagram one-sided ${has('in') ? 'in' : 'out'}`,
      role: 'group',
      'aria-label': viewWords.diagram[language],
    },
    sideOf('out'),
    element('div', { class: 'middle' }, element('b', {}, viewWords.thisDocument[language]), ...middle),
    sideOf('in'),
  )
}

function drawBox(
  { relation, side, documents, total, all }: DiagramBox,
  language: Language,
  count: (documents: number) => string,
): Markup {
  const title = boxTitle(relation, side, language)
  const rest = total - documents.length
  const more = `+ ${count(rest)} ${viewWords.more[language]}`
  return element(
    'section',
    { class: `box ${relation}` },
    element(
      'h2',
      { class: 'box-title' },
      all === undefined ? title : element('a', { href: all }, title),
      ' ',
      element('small', {}, count(total)),
    ),
    element('ul', {}, ...documents.map((document) => element('li', {}, document))),
    rest <= 0
      ? ''
      : all === undefined
        ? element('span', { class: 'rest' }, more)
        : element('a', { class: 'rest', href: all }, more),
  )
}

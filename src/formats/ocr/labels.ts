import { pointLetters } from '../../lexicon/markers.ts'

/** What stands at the head of a line. */
export interface LineHead {
  readonly text: string
  /** How sure OCR was of it, 0 to 100. */
  readonly sure: number
  /** Where it begins, and the height of its type, in one unit. */
  readonly left: number
  readonly size: number
  /** The word behind it; empty when there is none. */
  readonly next: string
}

/** Labels are read with more certainty than this, unless they were not read at all. */
const unsure = 60

interface Label {
  readonly kind: 'number' | 'letter'
  readonly place: number
}

/**
 * Labels of lists as they must have been: a short word at the head of a line that OCR was not sure of, between two labels at the same
 * place that leave just one between them, is that one: "a)", "€)", "c)". A number of which only the full stop was mistaken
 * ("1:" before a capital letter) keeps its number.
 *
 * @param heads of the lines of a page, from the top
 * @returns their texts, in the same order
 */
export function withLabels(heads: readonly LineHead[]): readonly string[] {
  const labels = heads.map(labelOf)
  return heads.map((head, i) => {
    const own = labels[i]
    if (own) return own.kind === 'number' ? `${own.place}.` : head.text
    if (!couldBeLabel(head)) return head.text
    return lostNumber(heads, labels, i) ?? lostLetter(heads, labels, i) ?? head.text
  })
}

/** Whether a word at the head of a line has the form of a label of a list: "3.", "b)", "(c)". */
export const isLabel = (text: string): boolean => /^\(?(?:\d{1,2}|\p{L})[.)]$/u.test(text)

const startsItem = (next: string): boolean => /^["“(]?\p{Lu}/u.test(next)

function labelOf({ text, next }: LineHead): Label | undefined {
  const number = /^(\d{1,2})([.:;,])$/u.exec(text)
  if (number && startsItem(next)) return { kind: 'number', place: Number(number[1]) }
  const letter = /^(\p{Ll})\)$/u.exec(text)?.[1]
  const place = letter === undefined ? -1 : pointLetters.indexOf(letter)
  return place < 0 ? undefined : { kind: 'letter', place }
}

const couldBeLabel = ({ text, sure, next }: LineHead): boolean =>
  startsItem(next) && [...text].length <= 4 && (sure < unsure || /^\d{1,2}\p{Ll}?$/u.test(text))

function lostNumber(heads: readonly LineHead[], labels: readonly (Label | undefined)[], i: number): string | undefined {
  const before = nearest(heads, labels, i, -1, 'number')
  const after = nearest(heads, labels, i, 1, 'number')
  if (after === undefined) return undefined
  const isFirst = before === undefined && labels.slice(i + 1).find((label) => label !== undefined)?.place === 0
  return before === after - 2 || (isFirst && after > 1) ? `${after - 1}.` : undefined
}

function lostLetter(heads: readonly LineHead[], labels: readonly (Label | undefined)[], i: number): string | undefined {
  const before = nearest(heads, labels, i, -1, 'letter')
  const after = nearest(heads, labels, i, 1, 'letter')
  return before !== undefined && after === before + 2 ? `${pointLetters[before + 1]})` : undefined
}

/** The place of the nearest label of a kind that begins where this head begins. */
function nearest(
  heads: readonly LineHead[],
  labels: readonly (Label | undefined)[],
  i: number,
  step: 1 | -1,
  kind: Label['kind'],
): number | undefined {
  const head = heads[i]
  for (let at = i + step; head && at >= 0 && at < heads.length; at += step) {
    const [label, other] = [labels[at], heads[at]]
    if (label?.kind === kind && other && Math.abs(other.left - head.left) < other.size) return label.place
  }
  return undefined
}

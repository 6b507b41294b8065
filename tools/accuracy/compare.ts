import { fold, foldNumber } from '../../src/text/fold.ts'
import type { OneOf } from './expected.ts'

/** What is compared: folded, without Markdown marks and without punctuation at the ends. */
export function plain(text: string): string {
  return fold(text.replace(/[*|#_\\]+/gu, ' '))
    .replace(/[\s.,;:/]+$/u, '')
    .replace(/^[\s.,;:-]+/u, '')
}

/** A number is compared without any space. */
export function plainNumber(text: string): string {
  return foldNumber(plain(text))
}

/** The values that are right; `null` stands for none. */
export function alternatives(expected: OneOf): readonly (string | null)[] {
  return typeof expected === 'string' || expected === null ? [expected] : expected
}

/** Whether a found value is one of those that are right; nothing found is right where `null` is among them. */
export function agrees(expected: OneOf, found: string | undefined, form = plain): boolean {
  if (found === undefined) return alternatives(expected).includes(null)
  return alternatives(expected).some((value) => value !== null && form(value) === form(found))
}

/** Names are compared together, however a list of them is split. */
export function sameNames(expected: readonly string[], found: readonly string[]): boolean {
  const joined = (names: readonly string[]): string =>
    plain(
      names
        .join(' ')
        .replace(/[,;:]/gu, ' ')
        .replace(/(?<=\s)và(?=\s)/gu, ' '),
    )
  return joined(expected) === joined(found)
}

/** For people: what was expected or found, in a line. */
export function shown(value: OneOf | undefined): string {
  if (value === undefined || value === null) return 'none'
  return typeof value === 'string' ? value : value.map((one) => one ?? 'none').join(' or ')
}

/**
 * Pairs things one to one, the likest first (greedy); equal scores keep the order of the lists. Pairs are indexes.
 *
 * @param score 0: they do not belong together
 */
export function pairUp<A, B>(
  left: readonly A[],
  right: readonly B[],
  score: (a: A, b: B) => number,
): readonly (readonly [number, number])[] {
  const all: (readonly [number, number, number])[] = []
  left.forEach((a, i) => {
    right.forEach((b, j) => {
      const s = score(a, b)
      if (s > 0) all.push([s, i, j])
    })
  })
  all.sort((x, y) => y[0] - x[0] || x[1] - y[1] || x[2] - y[2])
  const used = [new Set<number>(), new Set<number>()] as const
  const pairs: (readonly [number, number])[] = []
  for (const [, i, j] of all) {
    if (used[0].has(i) || used[1].has(j)) continue
    used[0].add(i)
    used[1].add(j)
    pairs.push([i, j])
  }
  return pairs.sort((x, y) => x[0] - y[0])
}

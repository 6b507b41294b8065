import { latinPattern } from './letters.ts'

/*
 * A list of some hundred alternatives is tried one by one at each place where it is asked for. Most begin with another letter than the text does: they
 * are put together by their first letters, and only those of the letter at hand are tried.
 */

/** What a piece of a source may begin with, and whether it may take nothing. */
interface Beginning {
  readonly letters: string
  readonly mayBeEmpty: boolean
}

/** Letters in brackets, or one letter, that stand once. */
const plainly = /^(?:\[(\p{L}+)\]|(\p{L}))(?![?*{])/u

/**
 * The letters with which a match of a pattern's source begins; undefined where the source does not plainly say so.
 *
 * @example firstLetters('(?<=[Cc]ác )[Pp]hòng') === 'Pp'
 */
export function firstLetters(source: string): string | undefined {
  const plain = source.includes('|') ? null : plainly.exec(source)
  if (plain) return plain[1] ?? plain[2]
  const found = alternatives(source)
  return found === undefined || found.mayBeEmpty ? undefined : found.letters
}

function alternatives(source: string): Beginning | undefined {
  let letters = ''
  let mayBeEmpty = false
  for (const branch of branches(source)) {
    const found = sequence(branch)
    if (found === undefined) return undefined
    letters += found.letters
    mayBeEmpty ||= found.mayBeEmpty
  }
  return { letters, mayBeEmpty }
}

/** A source cut at the bars that stand in no group and no brackets. */
function branches(source: string): readonly string[] {
  const found: string[] = []
  let from = 0
  let at = 0
  while (at < source.length) {
    if (source.charAt(at) === '|') {
      found.push(source.slice(from, at))
      at += 1
      from = at
    } else at = pieceEnd(source, at)
  }
  found.push(source.slice(from))
  return found
}

/** What a branch begins with: its first piece that takes a letter, and those before it that need not. */
function sequence(branch: string): Beginning | undefined {
  let letters = ''
  let at = 0
  while (at < branch.length) {
    const end = pieceEnd(branch, at)
    const piece = branch.slice(at, end)
    const isOptional = branch.charAt(end) === '?'
    at = isOptional ? end + 1 : end
    if (/^\(\?<?[=!]/u.test(piece)) continue
    const found = pieceOf(piece)
    if (found === undefined || '*{'.includes(branch.charAt(at) || ' ')) return undefined
    letters += found.letters
    if (!isOptional && !found.mayBeEmpty) return { letters, mayBeEmpty: false }
  }
  return { letters, mayBeEmpty: true }
}

function pieceOf(piece: string): Beginning | undefined {
  if (piece.startsWith('(?:')) return alternatives(piece.slice(3, -1))
  const letters = piece.startsWith('[') ? piece.slice(1, -1) : piece
  return /^\p{L}+$/u.test(letters) ? { letters, mayBeEmpty: false } : undefined
}

/** Where the piece ends that begins at a place: a group, a class in brackets, an escaped letter or a letter. */
function pieceEnd(source: string, start: number): number {
  const first = source.charAt(start)
  if (first === '\\') return start + 2
  if (first === '[') {
    let at = start + 1
    while (at < source.length && source.charAt(at) !== ']') at += source.charAt(at) === '\\' ? 2 : 1
    return at + 1
  }
  if (first !== '(') return start + 1
  let at = start + 1
  while (at < source.length && source.charAt(at) !== ')') at = pieceEnd(source, at)
  return at + 1
}

/**
 * Tells whether words begin as one of some sources does: only those are tried that may begin with the letter that stands there.
 *
 * @param passed characters of which any number may stand before it
 * @param edge the source of what must stand behind it
 * @example opensWith(['lưu ?:', 'ví dụ'], '(').test('(ví dụ 2)')
 */
export function opensWith(
  sources: readonly string[],
  passed = '',
  edge = '',
): { readonly test: (words: string) => boolean } {
  const sourcesWith = byFirstLetter(sources)
  // Letters with which no source begins share one pattern.
  const bySources = new Map<string, RegExp>()
  const byLetter = new Map<string, RegExp>()
  const patternOf = (letter: string): RegExp => {
    const source = sourcesWith(letter).join('|') || '(?!)'
    const pattern = bySources.get(source) ?? latinPattern(`(?:${source})${edge}`, 'y')
    bySources.set(source, pattern)
    byLetter.set(letter, pattern)
    return pattern
  }
  const test = (words: string): boolean => {
    for (let at = 0; at < words.length; at += 1) {
      const letter = words.charAt(at)
      const pattern = byLetter.get(letter) ?? patternOf(letter)
      pattern.lastIndex = at
      if (pattern.test(words)) return true
      if (!passed.includes(letter)) return false
    }
    return false
  }
  return { test }
}

/**
 * Gives those of some sources whose matches may begin with a letter, in their order. They are looked at when it is first asked.
 *
 * @example byFirstLetter(['[Ss]ở', 'Bộ'])('B').length === 1
 */
export function byFirstLetter(sources: readonly string[]): (letter: string) => readonly string[] {
  let begins: readonly (string | undefined)[] | undefined
  return (letter) => {
    const known = begins ?? sources.map(firstLetters)
    begins = known
    return sources.filter((_, i) => known[i]?.includes(letter) ?? true)
  }
}

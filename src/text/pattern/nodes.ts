import { baseLetter, looseSource, space } from '../letters.ts'

/** A stretch that a slot took; `value` when its reader knows one (an ISO date, a type's code). */
export interface Stretch {
  readonly start: number
  readonly end: number
  readonly value?: string
}

/** What the slots of a pattern took, by name. */
export type Found = Readonly<Record<string, Stretch | undefined>>

/** Reads a slot at `at`; sees what the slots before it took. */
export type Reader = (text: string, at: number, found: Found) => Stretch | undefined

/** What a slot may begin with: these letters, whatever their case and marks; `0` for a figure, `*` for any letter. Absent: anything. */
export type Opening = string

/** A slot is the source of a regular expression, a reader, or a piece of pattern that stands for the name. */
export type Slot =
  | { readonly source: string; readonly opens?: Opening }
  | { readonly read: Reader; readonly opens?: Opening }
  | { readonly pattern: string }

/** What a pattern is made of. */
export type Node =
  | { readonly kind: 'text'; readonly source: string; readonly char: string }
  | { readonly kind: 'slot'; readonly name: string }
  | { readonly kind: 'optional'; readonly nodes: readonly Node[] }
  | { readonly kind: 'choice'; readonly branches: readonly (readonly Node[])[] }

const anything = 0x1fffffff
const anyLetter = 0x7fffffe
const figureBit = 1 << 27

/** The bit of what stands at `at` or behind its white space and commas: one for each letter of the alphabet, one for figures, one for the rest. */
export function openingAt(text: string, at: number): number {
  let place = at
  let code = text.charCodeAt(place)
  while (code === 32 || code === 10 || code === 44 || code === 9) code = text.charCodeAt(++place)
  return openingOf(code)
}

function openingOf(code: number): number {
  if (code > 47 && code < 58) return figureBit
  const letter = baseLetter(code)
  // Letters of other scripts may stand for any.
  return letter > 0 ? 1 << letter : code > 127 ? anything : 1
}

/** The bits of what nodes may begin with, white space and commas aside: see {@link openingAt}. */
export function opensNodes(nodes: readonly Node[], slots: Readonly<Record<string, Slot>>): number {
  const { opens, empty } = opensSequence(nodes, slots)
  // Behind a pattern that may take nothing comes what will.
  return empty ? anything : opens
}

/** With what nodes may begin, and whether they may take nothing but white space and commas. */
function opensSequence(
  nodes: readonly Node[],
  slots: Readonly<Record<string, Slot>>,
): { readonly opens: number; readonly empty: boolean } {
  let opens = 0
  for (const node of nodes) {
    const one = opensNode(node, slots)
    opens |= one.opens
    if (!one.empty) return { opens, empty: false }
  }
  return { opens, empty: true }
}

function opensNode(
  node: Node,
  slots: Readonly<Record<string, Slot>>,
): { readonly opens: number; readonly empty: boolean } {
  if (node.kind === 'text')
    return /[\s,]/u.test(node.char)
      ? { opens: 0, empty: true }
      : { opens: openingOf(node.char.charCodeAt(0)), empty: false }
  if (node.kind === 'slot') {
    const slot = slots[node.name]
    const opens = slot && 'opens' in slot ? slot.opens : undefined
    if (opens === undefined) return { opens: anything, empty: false }
    let bits = 0
    for (const c of opens) bits |= c === '*' ? anyLetter : openingOf(c.charCodeAt(0))
    return { opens: bits, empty: false }
  }
  const branches = (node.kind === 'optional' ? [node.nodes] : node.branches).map((branch) =>
    opensSequence(branch, slots),
  )
  let opens = 0
  for (const branch of branches) opens |= branch.opens
  // A branch that may take nothing leaves it to what comes next.
  return { opens, empty: node.kind === 'optional' || branches.some(({ empty }) => empty) }
}

/** The nodes of a pattern, with those of its pieces in their place. */
export function nodesOf(source: string, slots: Readonly<Record<string, Slot>>): readonly Node[] {
  return expand(parseSequence(source, { at: 0 }, ''), slots)
}

function parseSequence(source: string, cursor: { at: number }, close: string): Node[] {
  const nodes: Node[] = []
  while (cursor.at < source.length) {
    const c = source.charAt(cursor.at)
    if (c !== '' && close.includes(c)) return nodes
    cursor.at += 1
    if (c === '{') {
      const end = source.indexOf('}', cursor.at)
      if (end < 0) throw new Error(`pattern: { without } in ${source}`)
      nodes.push({ kind: 'slot', name: source.slice(cursor.at, end) })
      cursor.at = end + 1
    } else if (c === '[') {
      nodes.push({ kind: 'optional', nodes: parseSequence(source, cursor, ']') })
      closing(source, cursor, ']')
    } else if (c === '(') {
      const branches: Node[][] = []
      do branches.push(parseSequence(source, cursor, '|)'))
      while (source.charAt(cursor.at) === '|' && ++cursor.at > 0)
      closing(source, cursor, ')')
      nodes.push({ kind: 'choice', branches })
    } else if (c === '\\') {
      nodes.push({ kind: 'text', source: looseSource(source.charAt(cursor.at)), char: source.charAt(cursor.at) })
      cursor.at += 1
    } else {
      nodes.push({ kind: 'text', source: c === ' ' ? space : looseSource(c), char: c })
    }
  }
  if (close !== '') throw new Error(`pattern: missing ${close} in ${source}`)
  return nodes
}

function closing(source: string, cursor: { at: number }, close: string): void {
  if (source.charAt(cursor.at) !== close) throw new Error(`pattern: missing ${close} in ${source}`)
  cursor.at += 1
}

/** Of each set of slots, what the names of pieces stand for: many forms name the same. */
const pieces = new WeakMap<Readonly<Record<string, Slot>>, Map<string, readonly Node[]>>()

function expand(nodes: readonly Node[], slots: Readonly<Record<string, Slot>>): readonly Node[] {
  const expanded: Node[] = []
  for (const node of nodes) {
    if (node.kind === 'text') expanded.push(node)
    else if (node.kind === 'optional') expanded.push({ kind: 'optional', nodes: expand(node.nodes, slots) })
    else if (node.kind === 'choice')
      expanded.push({ kind: 'choice', branches: node.branches.map((branch) => expand(branch, slots)) })
    else {
      const slot = slots[node.name]
      if (!slot) throw new Error(`pattern: no slot {${node.name}}`)
      if ('pattern' in slot) expanded.push(...pieceOf(node.name, slot.pattern, slots))
      else expanded.push(node)
    }
  }
  return expanded
}

function pieceOf(name: string, pattern: string, slots: Readonly<Record<string, Slot>>): readonly Node[] {
  const known = pieces.get(slots) ?? new Map<string, readonly Node[]>()
  const piece = known.get(name) ?? expand(parseSequence(pattern, { at: 0 }, ''), slots)
  known.set(name, piece)
  pieces.set(slots, known)
  return piece
}

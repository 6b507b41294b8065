import { baseLetter, latinPattern, looseSource, space } from './letters.ts'

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

export interface Pattern {
  /** The slot at the very beginning, which the caller has already read; absent when the pattern begins otherwise. */
  readonly lead?: string
  /** What may follow the lead, white space and commas aside: see {@link openingAt}. Most patterns need not be tried at most places. */
  readonly opens: number
  /** Matches what follows the lead at `at`; gives what was found and where the match ends. */
  match(text: string, at: number, lead: Found): { readonly found: Found; readonly end: number } | undefined
}

type Node =
  | { readonly kind: 'text'; readonly source: string; readonly char: string }
  | { readonly kind: 'slot'; readonly name: string }
  | { readonly kind: 'optional'; readonly nodes: readonly Node[] }
  | { readonly kind: 'choice'; readonly branches: readonly (readonly Node[])[] }

type Step =
  | RegexStep
  | { readonly kind: 'read'; readonly name: string; readonly read: Reader }
  | { readonly kind: 'optional'; readonly steps: readonly Step[] }
  | { readonly kind: 'choice'; readonly branches: readonly (readonly Step[])[] }

/** A stretch without readers. Its expression is made when it is first tried: most documents ask for a few forms only. */
class RegexStep {
  readonly kind = 'regex'
  readonly #source: string
  #made: { readonly pattern: RegExp; readonly names: readonly string[] | undefined } | undefined

  constructor(source: string) {
    this.#source = source
  }

  /** The expression, and the `names` of its groups in their order; undefined where it has none. */
  get made(): { readonly pattern: RegExp; readonly names: readonly string[] | undefined } {
    this.#made ??= withNumberedGroups(this.#source)
    return this.#made
  }
}

/**
 * Compiles a pattern with named slots: `{type}[ số] {number}[, ngày {date}][ của {issuer}]`. A space is one white space,
 * `[…]` may be missing, `(a|b)` is one of several, letters count in any case and with lost tone marks. Stretches without
 * readers become one sticky regular expression; readers are tried in order and never taken back, so the time is linear.
 *
 * @throws for a slot that `slots` does not hold, or brackets that do not close: a mistake of the programmer
 * @example compilePattern('{type} số {number}', slots).match(text, endOfType, { type })
 */
export function compilePattern(source: string, slots: Readonly<Record<string, Slot>>): Pattern {
  const nodes = expand(parseSequence(source, { at: 0 }, ''), slots)
  const [first] = nodes
  const lead = first?.kind === 'slot' ? first.name : undefined
  const rest = lead === undefined ? nodes : nodes.slice(1)
  // Made when the pattern is first tried: a short document never comes to most of them.
  let steps: readonly Step[] | undefined
  // All that may be found, with nothing in it: records of one shape are read and filled several times quicker than such that grow.
  let nothing: Found | undefined
  return {
    ...(lead === undefined ? {} : { lead }),
    opens: opensPattern(rest, slots),
    match(text, at, before) {
      // Most attempts fail at once, before anything is set up.
      steps ??= compileSteps(rest, slots)
      const [head] = steps
      let indices: RegExpIndicesArray | undefined
      let from = at
      const made = head?.kind === 'regex' ? head.made : undefined
      if (made) {
        made.pattern.lastIndex = at
        if (made.names) {
          const match = made.pattern.exec(text)
          if (!match) return undefined
          indices = match.indices
        } else if (!made.pattern.test(text)) return undefined
        from = made.pattern.lastIndex
      }
      const next = made ? 1 : 0
      // The reader behind the first words decides most attempts; it sees the lead alone, as nothing else was taken yet.
      const step = made?.names ? undefined : steps[next]
      const reader = step?.kind === 'read' ? step : undefined
      const read = reader?.read(text, from, before)
      if (reader && !read) return undefined
      nothing ??= Object.fromEntries(Object.keys(slots).map((name) => [name, undefined]))
      const found: Record<string, Stretch | undefined> = { ...nothing }
      for (const name in before) found[name] = before[name]
      const taken: string[] = []
      if (made?.names && indices) fillAll(made.names, indices, found, taken)
      if (reader && read && read.end > read.start) fill(reader.name, read, found, taken)
      const end = runSteps(steps, text, read?.end ?? from, found, taken, read ? next + 1 : next)
      return end < 0 ? undefined : { found, end }
    },
  }
}

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

function opensPattern(nodes: readonly Node[], slots: Readonly<Record<string, Slot>>): number {
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

/** The source of nodes that hold no reader, else undefined. */
function sourceOf(nodes: readonly Node[], slots: Readonly<Record<string, Slot>>): string | undefined {
  let source = ''
  for (const node of nodes) {
    if (node.kind === 'text') source += node.source
    else if (node.kind === 'slot') {
      const slot = slots[node.name]
      if (!slot || !('source' in slot)) return undefined
      source += `(?<${node.name}>${slot.source})`
    } else {
      const branches = (node.kind === 'optional' ? [node.nodes] : node.branches).map((branch) =>
        sourceOf(branch, slots),
      )
      if (branches.includes(undefined)) return undefined
      source += `(?:${branches.join('|')})${node.kind === 'optional' ? '?' : ''}`
    }
  }
  return source
}

function compileSteps(nodes: readonly Node[], slots: Readonly<Record<string, Slot>>): readonly Step[] {
  const steps: Step[] = []
  let run = ''
  const flush = (): void => {
    if (run !== '') steps.push(new RegexStep(run))
    run = ''
  }
  for (const node of nodes) {
    const source = sourceOf([node], slots)
    if (source !== undefined) {
      run += source
      continue
    }
    flush()
    if (node.kind === 'slot') {
      const slot = slots[node.name]
      if (slot && 'read' in slot) steps.push({ kind: 'read', name: node.name, read: slot.read })
    } else if (node.kind === 'optional') steps.push({ kind: 'optional', steps: compileSteps(node.nodes, slots) })
    else if (node.kind === 'choice')
      steps.push({ kind: 'choice', branches: node.branches.map((branch) => compileSteps(branch, slots)) })
  }
  flush()
  return steps
}

function withNumberedGroups(source: string): RegexStep['made'] {
  const { plain, names } = numberedGroups(source)
  const named = names.some((name) => name !== '')
  // A pattern that fails costs nothing more for the positions of its groups.
  return { pattern: latinPattern(plain, named ? 'dy' : 'y'), names: named ? names : undefined }
}

/** Takes the names off the groups of a pattern: with names each match makes two records of them. Groups without a name have ''. */
function numberedGroups(source: string): { readonly plain: string; readonly names: readonly string[] } {
  const names: string[] = []
  const plain = source.replace(
    /\\.|\[(?:\\.|[^\]])*\]|\((?:\?<(?<name>[A-Za-z]\w*)>|(?!\?))/gsu,
    (piece, name: string | undefined) => {
      if (!piece.startsWith('(')) return piece
      names.push(name ?? '')
      return '('
    },
  )
  return { plain, names }
}

function fillAll(
  names: readonly string[],
  places: RegExpIndicesArray,
  found: Record<string, Stretch | undefined>,
  taken: string[],
): void {
  for (let i = 0; i < names.length; i += 1) {
    const name = names[i] ?? ''
    const place = name === '' ? undefined : places[i + 1]
    if (place) fill(name, { start: place[0], end: place[1] }, found, taken)
  }
}

/** Runs the steps from `at`; gives the end, or -1. `taken` lists the slots in the order in which they were filled. */
function runSteps(
  steps: readonly Step[],
  text: string,
  at: number,
  found: Record<string, Stretch | undefined>,
  taken: string[],
  first = 0,
): number {
  let end = at
  for (let i = first; i < steps.length; i += 1) {
    const step = steps[i]
    switch (step?.kind) {
      case 'regex': {
        const { pattern, names } = step.made
        pattern.lastIndex = end
        if (names) {
          const match = pattern.exec(text)
          if (!match) return -1
          if (match.indices) fillAll(names, match.indices, found, taken)
        } else if (!pattern.test(text)) return -1
        end = pattern.lastIndex
        break
      }
      case 'read': {
        const stretch = step.read(text, end, found)
        if (!stretch) return -1
        if (stretch.end > stretch.start) fill(step.name, stretch, found, taken)
        end = stretch.end
        break
      }
      case 'optional': {
        const next = attempt(step.steps, text, end, found, taken)
        if (next >= 0) end = next
        break
      }
      case 'choice': {
        let next = -1
        for (let j = 0; j < step.branches.length && next < 0; j += 1)
          next = attempt(step.branches[j] ?? [], text, end, found, taken)
        if (next < 0) return -1
        end = next
        break
      }
    }
  }
  return end
}

function fill(name: string, stretch: Stretch, found: Record<string, Stretch | undefined>, taken: string[]): void {
  // A slot that stands twice keeps what it took first.
  if (found[name] !== undefined) return
  found[name] = stretch
  taken.push(name)
}

/** Runs steps that may fail; whatever a failed attempt filled is emptied again. */
function attempt(
  steps: readonly Step[],
  text: string,
  at: number,
  found: Record<string, Stretch | undefined>,
  taken: string[],
): number {
  const kept = taken.length
  const end = runSteps(steps, text, at, found, taken)
  if (end < 0) {
    while (taken.length > kept) {
      const name = taken.pop()
      if (name !== undefined) found[name] = undefined
    }
  }
  return end
}

import { latinPattern } from './letters.ts'
import {
  type Found,
  type Node,
  nodesOf,
  openingAt,
  opensNodes,
  type Reader,
  type Slot,
  type Stretch,
} from './pattern/nodes.ts'

export { type Found, openingAt, type Slot, type Stretch } from './pattern/nodes.ts'

export interface Pattern {
  /** The slot at the very beginning, which the caller has already read; absent when the pattern begins otherwise. */
  readonly lead: string | undefined
  /** What may follow the lead, white space and commas aside: see {@link openingAt}. Most patterns need not be tried at most places. */
  readonly opens: number
  /** Matches what follows the lead at `at`; gives what was found and where the match ends. */
  match(text: string, at: number, lead: Found): { readonly found: Found; readonly end: number } | undefined
}

type Step =
  | RegexStep
  | { readonly kind: 'read'; readonly name: string; readonly read: Reader }
  | { readonly kind: 'optional'; readonly way: Way }
  | { readonly kind: 'choice'; readonly ways: readonly Way[] }

/** Steps that may be gone or not; `opens` is what they may begin with, so that most are not gone in vain. */
interface Way {
  readonly opens: number
  readonly steps: readonly Step[]
}

/** What is being found: the slots in their order too, so that a failed attempt can be emptied again. */
interface Finding {
  readonly found: Record<string, Stretch | undefined>
  readonly taken: string[]
}

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
  const nodes = nodesOf(source, slots)
  const [first] = nodes
  const lead = first?.kind === 'slot' ? first.name : undefined
  const rest = lead === undefined ? nodes : nodes.slice(1)
  // Made when the pattern is first tried: a short document never comes to most of them.
  let steps: readonly Step[] | undefined
  // All that may be found, with nothing in it: records of one shape are read and filled several times quicker than such that grow.
  let nothing: Found | undefined
  // The record of an attempt that failed, emptied again: most fail.
  let spare: Finding | undefined
  return {
    lead,
    opens: opensNodes(rest, slots),
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
      const finding = spare ?? { found: { ...nothing }, taken: [] }
      spare = undefined
      const { found } = finding
      for (const name in before) found[name] = before[name]
      if (made?.names && indices) fillAll(made.names, indices, finding)
      if (reader && read && read.end > read.start) fill(reader.name, read, finding)
      const end = runSteps(steps, text, read?.end ?? from, finding, read ? next + 1 : next)
      if (end >= 0) return { found, end }
      empty(finding, 0)
      for (const name in before) found[name] = undefined
      spare = finding
      return undefined
    },
  }
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
    } else if (node.kind === 'optional') steps.push({ kind: 'optional', way: compileWay(node.nodes, slots) })
    else if (node.kind === 'choice')
      steps.push({ kind: 'choice', ways: node.branches.map((branch) => compileWay(branch, slots)) })
  }
  flush()
  return steps
}

function compileWay(nodes: readonly Node[], slots: Readonly<Record<string, Slot>>): Way {
  return { opens: opensNodes(nodes, slots), steps: compileSteps(nodes, slots) }
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

function fillAll(names: readonly string[], places: RegExpIndicesArray, finding: Finding): void {
  for (let i = 0; i < names.length; i += 1) {
    const name = names[i] ?? ''
    const place = name === '' ? undefined : places[i + 1]
    if (place) fill(name, { start: place[0], end: place[1] }, finding)
  }
}

function fill(name: string, stretch: Stretch, { found, taken }: Finding): void {
  // A slot that stands twice keeps what it took first.
  if (found[name] !== undefined) return
  found[name] = stretch
  taken.push(name)
}

/** Empties what was filled after the first `kept` slots. */
function empty({ found, taken }: Finding, kept: number): void {
  while (taken.length > kept) {
    const name = taken.pop()
    if (name !== undefined) found[name] = undefined
  }
}

/** Runs the steps from `at`; gives the end, or -1. */
function runSteps(steps: readonly Step[], text: string, at: number, finding: Finding, first = 0): number {
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
          if (match.indices) fillAll(names, match.indices, finding)
        } else if (!pattern.test(text)) return -1
        end = pattern.lastIndex
        break
      }
      case 'read': {
        const stretch = step.read(text, end, finding.found)
        if (!stretch) return -1
        if (stretch.end > stretch.start) fill(step.name, stretch, finding)
        end = stretch.end
        break
      }
      case 'optional': {
        const next = attempt(step.way, text, end, openingAt(text, end), finding)
        if (next >= 0) end = next
        break
      }
      case 'choice': {
        const opening = openingAt(text, end)
        let next = -1
        for (let j = 0; j < step.ways.length && next < 0; j += 1)
          next = attempt(step.ways[j], text, end, opening, finding)
        if (next < 0) return -1
        end = next
        break
      }
    }
  }
  return end
}

/** Goes a way that may fail, where what stands there may begin it; whatever a failed attempt filled is emptied again. */
function attempt(way: Way | undefined, text: string, at: number, opening: number, finding: Finding): number {
  if (!way || (way.opens & opening) === 0) return -1
  const kept = finding.taken.length
  const end = runSteps(way.steps, text, at, finding)
  if (end < 0) empty(finding, kept)
  return end
}

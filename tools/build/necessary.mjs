/*
 * What a text has to hold for a pattern to match it, worked out of the tree of the pattern (`pattern-tree.mjs`):
 * `heads`, how each of its matches begins, `width` letters of each, where a match can begin at one place only (`^`, `y`), and
 * `needs`, pieces of which one stands in every text that it matches.
 */

const widest = 6
const mostLetters = 256
const mostHeads = 300
/** How many ways to write a piece are followed. */
const mostExact = 24

/**
 * @param flags of the pattern
 * @param most how many pieces are looked for
 * @param share in how many texts of a hundred one of some pieces stands: what is rare tells more
 */
export function necessaryOf(tree, flags, most, share) {
  const isBound = flags.includes('y') || (!flags.includes('m') && isStart(tree))
  const chosen = new Needs(share).best(tree, most)
  return { ...(isBound ? headsAt(tree) : noHeads), needs: chosen ?? [] }
}

const noHeads = { heads: [], width: 0 }

/** Whether every match begins where the text does. */
function isStart(node) {
  if (node.kind === 'here') return node.isStart === true
  if (node.kind === 'choice') return node.branches.every(isStart)
  if (node.kind !== 'sequence') return false
  const first = node.parts.findIndex((part) => part.kind !== 'here' || isStart(part))
  return first >= 0 && isStart(node.parts[first])
}

function lettersOf(ranges) {
  if (ranges === undefined || ranges.reduce((sum, [first, last]) => sum + last - first + 1, 0) > mostLetters)
    return undefined
  return ranges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, i) => String.fromCharCode(first + i)),
  )
}

/** The beginnings of what a bound pattern matches, all of one width; none where they are not known, or too many. */
function headsAt(tree) {
  for (let longest = widest; longest > 0; longest -= 1) {
    const heads = headsOf(tree, longest)
    if (heads === undefined) continue
    const width = Math.min(...[...heads.keys()].map((head) => head.length))
    return width === 0 ? noHeads : { heads: [...new Set([...heads.keys()].map((head) => head.slice(0, width)))], width }
  }
  return noHeads
}

/** The beginnings of what a node takes, each with whether they are known to be all of it; undefined where they are too many. */
function headsOf(node, longest) {
  if (node.kind === 'here') return new Map([['', true]])
  if (node.kind === 'set') {
    const letters = lettersOf(node.ranges)
    if (letters !== undefined)
      return letters.length > mostHeads ? undefined : new Map(letters.map((one) => [one, true]))
  }
  if (node.kind === 'choice') return together(node.branches.map((branch) => headsOf(branch, longest)))
  if (node.kind === 'repeat') {
    const once = headsOf(node.inside, longest)
    if (once === undefined) return undefined
    const first = new Map([...once].map(([head, isAll]) => [head, isAll && node.once]))
    return node.least > 0 ? first : together([first, new Map([['', true]])])
  }
  return node.kind === 'sequence' ? headsInTurn(node.parts, longest) : new Map([['', false]])
}

function headsInTurn(parts, longest) {
  let heads = new Map([['', true]])
  for (const part of parts) {
    if (![...heads.values()].includes(true)) break
    const next = headsOf(part, longest)
    if (next === undefined) return undefined
    heads = together(
      [...heads].map(([head, isAll]) =>
        isAll
          ? new Map([...next].map(([more, isAllOfIt]) => cut(head + more, isAllOfIt, longest)))
          : new Map([[head, false]]),
      ),
    )
    if (heads === undefined) return undefined
  }
  return heads
}

const cut = (head, isAll, longest) => [head.slice(0, longest), isAll && head.length < longest]

/** Of what is all in one place and not in another nothing is known to follow. */
function together(all) {
  const joined = new Map()
  for (const heads of all) {
    if (heads === undefined) return undefined
    for (const [head, isAll] of heads) joined.set(head, (joined.get(head) ?? true) && isAll)
  }
  return joined.size > mostHeads ? undefined : joined
}

/** Chooses the pieces of which one has to stand in a text. */
class Needs {
  #share
  #known = new Map()

  constructor(share) {
    this.#share = share
  }

  /** The list that the fewest texts hold; undefined where there is none. */
  best(node, most) {
    const { exact, lists } = this.#of(node)
    let best
    let lowest = Number.POSITIVE_INFINITY
    for (const list of exact === undefined ? lists : [exact, ...lists]) {
      if (list.length > most || list.includes('')) continue
      const share = this.#share(list) + list.length / 10
      if (share < lowest) [best, lowest] = [list, share]
    }
    return best
  }

  /** `exact`: all that a node takes, where that is little; `lists`: lists of pieces, of each of which one has to stand in the text. */
  #of(node) {
    const found = this.#known.get(node) ?? this.#workedOut(node)
    this.#known.set(node, found)
    return found
  }

  #workedOut(node) {
    switch (node.kind) {
      case 'here':
        return { exact: [''], lists: node.inside === undefined ? [] : this.#all(node.inside) }
      case 'set': {
        const letters = lettersOf(node.ranges)
        if (letters === undefined) return { exact: undefined, lists: [] }
        return letters.length > mostExact ? { exact: undefined, lists: [letters] } : { exact: letters, lists: [] }
      }
      case 'repeat':
        return this.#repeated(node)
      case 'choice': {
        const branches = node.branches.map((branch) => this.#of(branch).exact)
        const exact = branches.every((branch) => branch !== undefined) ? [...new Set(branches.flat())] : undefined
        const each = node.branches.map((branch) => this.best(branch, mostExact))
        const lists = each.every((list) => list !== undefined) ? [[...new Set(each.flat())]] : []
        return { exact: exact !== undefined && exact.length <= mostExact ? exact : undefined, lists }
      }
      case 'sequence':
        return this.#inTurn(node.parts)
      default:
        return { exact: undefined, lists: [] }
    }
  }

  #all(node) {
    const { exact, lists } = this.#of(node)
    return exact === undefined ? lists : [exact, ...lists]
  }

  #repeated({ inside, least, once }) {
    if (least > 0) return { exact: undefined, lists: this.#all(inside) }
    const { exact } = once ? this.#of(inside) : {}
    return { exact: exact === undefined ? undefined : [...new Set(['', ...exact])], lists: [] }
  }

  /** What stands side by side is one longer piece, as long as the ways to write it are few. */
  #inTurn(parts) {
    const lists = []
    let isAll = true
    let run = ['']
    const end = () => {
      if (!run.includes('')) lists.push(run)
      run = ['']
      isAll = false
    }
    for (const part of parts) {
      const { exact, lists: more } = this.#of(part)
      lists.push(...more)
      if (exact === undefined || exact.length > mostExact) {
        end()
        continue
      }
      if (run.length * exact.length > mostExact) end()
      run = [...new Set(run.flatMap((piece) => exact.map((next) => piece + next)))]
    }
    const exact = isAll ? run : undefined
    if (!isAll) end()
    return { exact, lists }
  }
}

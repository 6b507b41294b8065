/*
 * Reads the source of a regular expression into a tree, as far as `necessary.mjs` asks for it:
 *   { kind: 'set', ranges }        one character of these ranges of code units, in order; `ranges` is undefined where it may be nearly any
 *   { kind: 'here' }               takes nothing: an anchor (`isStart`), or a look around (`inside`: what has to stand there)
 *   { kind: 'sequence', parts } · { kind: 'choice', branches } · { kind: 'repeat', inside, least, once }
 *   { kind: 'unknown' }            takes what another place decides: what refers back to a group
 */

/** The tree of a pattern, and its `brackets`: where they stand and what they hold. Undefined where it has what is not read here. */
export function treeOf({ source, flags }) {
  if (flags.includes('v')) return undefined
  const reader = new Reader(source, flags)
  const tree = reader.choice()
  return reader.at === source.length ? { tree, brackets: reader.brackets } : undefined
}

const classes = {
  d: [[48, 57]],
  w: [
    [48, 57],
    [65, 90],
    [95, 95],
    [97, 122],
  ],
  s: [
    [9, 13],
    [32, 32],
    [160, 160],
    [0x1680, 0x1680],
    [0x2000, 0x200a],
    [0x2028, 0x2029],
    [0x202f, 0x202f],
    [0x205f, 0x205f],
    [0x3000, 0x3000],
    [0xfeff, 0xfeff],
  ],
}
const controls = { n: 10, r: 13, t: 9, v: 11, f: 12, 0: 0 }
const anything = { kind: 'set', ranges: undefined }
const here = { kind: 'here' }

class Reader {
  at = 0
  brackets = []

  constructor(source, flags) {
    this.source = source
    this.isUnicode = flags.includes('u')
    this.ignoresCase = flags.includes('i')
  }

  choice() {
    const branches = [this.sequence()]
    while (this.took('|')) branches.push(this.sequence())
    return branches.length === 1 ? branches[0] : { kind: 'choice', branches }
  }

  sequence() {
    const parts = []
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at])) parts.push(this.repeated(this.one()))
    return parts.length === 1 ? parts[0] : { kind: 'sequence', parts }
  }

  repeated(inside) {
    const [counted, count] = this.tookLike(/(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/uy) ?? []
    if (counted === undefined) return inside
    const least = count === undefined ? Number(counted.startsWith('+')) : Number(count)
    return { kind: 'repeat', inside, least, once: counted.startsWith('?') || /^\{[01](?:,1)?\}/u.test(counted) }
  }

  one() {
    if (this.took('(')) return this.group()
    if (this.took('[')) return this.bracketed()
    if (this.took('.')) return anything
    if (this.took('^')) return { kind: 'here', isStart: true }
    if (this.took('$')) return here
    if (this.took('\\')) return this.escaped()
    return this.set([this.character()])
  }

  group() {
    const [opening] = this.tookLike(/\?(?::|<?[=!]|<\w+>)/uy) ?? ['']
    const inside = this.choice()
    // A group that does not close: what is read further does not matter.
    if (!this.took(')')) this.at = Number.POSITIVE_INFINITY
    if (opening.endsWith('!')) return here
    return opening.endsWith('=') ? { kind: 'here', inside } : inside
  }

  escaped() {
    if (this.tookLike(/[bB]/uy)) return here
    if (this.tookLike(/k<\w+>|[1-9]\d*/uy)) return { kind: 'unknown' }
    return this.set([this.escape()])
  }

  bracketed() {
    const start = this.at - 1
    const isNegated = this.took('^')
    const members = []
    while (this.at < this.source.length && !this.took(']')) {
      const first = this.member()
      if (typeof first !== 'number' || !this.source.startsWith('-', this.at) || this.source[this.at + 1] === ']') {
        members.push(first)
        continue
      }
      this.at += 1
      const last = this.member()
      members.push(typeof last === 'number' ? [[first, last]] : undefined)
    }
    const set = this.set(members)
    if (!isNegated && set.ranges !== undefined) this.brackets.push({ start, end: this.at, ranges: set.ranges })
    return isNegated ? anything : set
  }

  member() {
    return this.took('\\') ? this.escape(true) : this.character()
  }

  /** What an escape stands for: a code, ranges, or undefined for what may be many. */
  escape(isInBrackets = false) {
    const coded = this.tookLike(/(?:u\{([\da-fA-F]+)\}|u([\da-fA-F]{4})|x([\da-fA-F]{2}))/uy)
    if (coded) return Number.parseInt(coded[1] ?? coded[2] ?? coded[3], 16)
    if (this.tookLike(/[pP]\{[^}]*\}|c[A-Za-z]|[DWS]/uy)) return undefined
    const c = this.source[this.at]
    this.at += 1
    if (c === 'b' && isInBrackets) return 8
    return classes[c] ?? controls[c] ?? c.charCodeAt(0)
  }

  /** One character of codes and ranges. A letter whose case is not looked at, and what takes two code units, may be nearly anything. */
  set(members) {
    const ranges = []
    for (const member of members) {
      if (member === undefined) return anything
      ranges.push(...(typeof member === 'number' ? [[member, member]] : member))
    }
    if (ranges.some(([, last]) => last > 0xffff)) return anything
    if (this.ignoresCase && ranges.some(([first, last]) => hasCase(first, last))) return anything
    return { kind: 'set', ranges: inOrder(ranges) }
  }

  character() {
    const code = this.isUnicode ? this.source.codePointAt(this.at) : this.source.charCodeAt(this.at)
    this.at += code > 0xffff ? 2 : 1
    return code
  }

  took(text) {
    const found = this.source.startsWith(text, this.at)
    if (found) this.at += text.length
    return found
  }

  tookLike(sticky) {
    sticky.lastIndex = this.at
    const found = sticky.exec(this.source)
    if (found) this.at = sticky.lastIndex
    return found
  }
}

function hasCase(first, last) {
  if (last - first > 300) return true
  for (let code = first; code <= last; code += 1) {
    const letter = String.fromCharCode(code)
    if (letter.toLowerCase() !== letter.toUpperCase()) return true
  }
  return false
}

/** Ranges in order, with those joined that overlap or touch. */
function inOrder(ranges) {
  const sorted = ranges.toSorted(([a], [b]) => a - b)
  const joined = []
  for (const [first, last] of sorted) {
    const before = joined.at(-1)
    if (before !== undefined && first <= before[1] + 1) before[1] = Math.max(before[1], last)
    else joined.push([first, last])
  }
  return joined
}

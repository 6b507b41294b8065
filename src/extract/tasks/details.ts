import { type DetailKind, detailLabel, longestDetailLabel } from '../../lexicon/detail-labels.ts'
import { latin } from '../../text/letters.ts'
import type { Entry } from '../outline/entries.ts'
import { readActor } from './actors.ts'
import type { ActorPhrase } from './names/actor-phrase.ts'
import { skipSpaces } from './verbs.ts'

/** A labelled line or bracket; offsets of what stands after the colon. */
export interface Detail {
  readonly kind: DetailKind
  readonly start: number
  readonly end: number
}

/** A label begins a line, an item, a bracket or a sentence. */
const labelStart = /[\n.;(]/u

interface Label {
  readonly kind: DetailKind
  readonly start: number
}

/** The label that ends at the colon at `colon`; nothing before `from` belongs to it. */
function labelAt(text: string, colon: number, from: number): Label | undefined {
  let start = colon
  const least = Math.max(from, colon - longestDetailLabel)
  while (start > least && !labelStart.test(text.charAt(start - 1))) start -= 1
  if (start > from && !labelStart.test(text.charAt(start - 1))) return undefined
  const words = text
    .slice(start, colon)
    .replace(/^[\s“"+•-]+/u, '')
    .trimEnd()
  const kind = detailLabel(words)
  return kind && { kind, start }
}

/** "Phối hợp: Viện Nghiên cứu; Phòng Công tác sinh viên": on a line of its own names may be parted by semicolons. */
function stopOf(words: string, bracket: boolean, kind: DetailKind): number {
  if (bracket) return words.search(/[);\n]/u)
  const named = kind === 'lead' || kind === 'support'
  return words.search(named ? /\n|;(?! \p{Lu}[^;:\n]{2,90}(?:[;\n]|$))|\. /u : /[\n;]|\. /u)
}

/** The labelled lines and brackets of `[start, end)`. */
export function detailsIn(text: string, start: number, end: number): readonly Detail[] {
  const found: Detail[] = []
  const words = text.slice(start, end)
  for (let at = words.indexOf(':'); at >= 0; at = words.indexOf(':', at + 1)) {
    const colon = start + at
    const label = labelAt(text, colon, start)
    if (!label) continue
    const from = skipSpaces(text, colon + 1)
    if (from >= end) break
    // "b) Cơ quan thực hiện:" only heads the labelled lines below it.
    if (text.slice(colon, from).includes('\n') && /[-+•]/u.test(text.charAt(from))) continue
    const bracket = text.charAt(label.start - 1) === '('
    const stop = stopOf(text.slice(from, end), bracket, label.kind)
    found.push({ kind: label.kind, start: from, end: stop < 0 ? end : from + stop })
  }
  return found
}

/** Whether a whole item is such a line. */
export function isDetail(text: string, start: number, end: number): DetailKind | undefined {
  const colon = text.slice(start, Math.min(end, start + longestDetailLabel)).indexOf(':')
  const label = colon < 0 ? undefined : labelAt(text, start + colon, start)
  return label?.start === start ? label.kind : undefined
}

/** What an entry of the outline is the label of; undefined where it is no labelled line. */
export function labelOf(text: string, entry: Entry): DetailKind | undefined {
  return entry.kind === 'row' ? undefined : isDetail(text, startOf(entry), entry.end)
}

/** What a labelled line of the outline tells; nothing where it is none. */
export function linesOf(text: string, entry: Entry): readonly Detail[] {
  return labelOf(text, entry) === undefined ? [] : detailsIn(text, startOf(entry), entry.end)
}

const startOf = (entry: Entry): number => (entry.kind === 'item' ? entry.textStart : entry.start)

const fewWords = latin(/^ \p{Ll}+(?: \p{Ll}+){0,3}$/u)

/** The names that a labelled line gives: what reads as a list of bodies, else the line to its end. */
export function detailActor(text: string, detail: Detail): ActorPhrase | undefined {
  const at = skipSpaces(text, detail.start)
  let end = detail.end
  while (end > at && /[\s.;,)]/u.test(text.charAt(end - 1))) end -= 1
  if (end <= at) return undefined
  const actor = readActor(text, at, end, true)
  // "Chủ trì: Đội tiêm phòng": behind a label stand names, and no duty.
  if (actor && actor.end > at) return fewWords.test(text.slice(actor.end, end)) ? { ...actor, end, after: end } : actor
  return end - at <= 160 ? { start: at, end, stop: '', after: end } : undefined
}

/** "1. Chuẩn bị (đơn vị chủ trì: Phòng Văn thư)": who a heading says in its bracket. */
export function leadInBracket(text: string, start: number, end: number): ActorPhrase | undefined {
  const detail = detailsIn(text, start, end).find(({ kind }) => kind === 'lead')
  return detail && detailActor(text, detail)
}

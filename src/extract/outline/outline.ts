import { pageTails } from '../../lexicon/order-cues.ts'
import type { Layout, Line } from '../../syntax/layout.ts'
import { latin } from '../../text/letters.ts'
import type { Frame, LineRange } from '../parts/frame.ts'
import { OutlineBuilder } from './builder.ts'
import type { Entry, Outline } from './entries.ts'
import { readMarker } from './markers.ts'
import { barRows } from './rows.ts'

const tails = new Set(pageTails)

/**
 * The outline of a document: which paragraph stands under which marker (NĐ 30/2020, Phụ lục I: bố cục; the Party's
 * guidelines number `I-`, `1-`). Levels are told by the kind of marker, its separator and its place in the sequence, since
 * writers mix them freely; a figure at the head of a wrapped line is no marker.
 */
export function readOutline(layout: Layout, frame: Frame): Outline {
  const joints: number[] = []
  const body = readRange(layout, frame.body, joints)
  const appendix = readRange(layout, frame.appendix, joints)
  return { text: joined(layout.text, joints), body, appendix }
}

function joined(text: string, joints: readonly number[]): string {
  if (joints.length === 0) return text
  const parts: string[] = []
  let at = 0
  for (const joint of [...joints].sort((a, b) => a - b)) {
    parts.push(text.slice(at, joint), ' ')
    at = joint + 1
  }
  parts.push(text.slice(at))
  return parts.join('')
}

function readRange(layout: Layout, range: LineRange, joints: number[]): readonly Entry[] {
  if (range.end <= range.start) return []
  const bare = bareNumbers(layout, range)
  const builder = new OutlineBuilder(layout, joints, partedByBlanks(layout, range), wrapWidth(layout, range), bare)
  const rows = barRows(layout, range)
  let inRow = -1
  for (let i = firstBlock(layout, range.start); i < layout.blocks.length; i += 1) {
    const block = layout.blocks[i]
    if (!block || block.firstLine >= range.end) break
    if (
      block.end - block.start <= 30 &&
      tails.has(
        layout.text
          .slice(block.start, block.end)
          .toLowerCase()
          .replace(/[\s:.]+$/u, ''),
      )
    )
      break
    const row = rows.get(block.firstLine)
    if (row) {
      builder.addRow(row)
      inRow = row.lastLine
    } else if (block.kind !== 'metadata' && block.firstLine > inRow) builder.add(block)
  }
  return builder.entries
}

const bareNumber = latin(/^(\d{1,2}) (?=\p{Lu}\p{Ll}* \p{Ll})/u)
/** So many in a row are numbers of items whose points are lost. */
const fewestBare = 3
const farthestBare = 12

/** The lines of a sequence 1, 2, 3 … without a point behind its numbers, as a scanner leaves them, by their first words. */
function bareNumbers(layout: Layout, range: LineRange): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  let run: { readonly line: number; readonly ordinal: number }[] = []
  const close = (): void => {
    if (run.length >= fewestBare) for (const { line, ordinal } of run) found.set(line, ordinal)
    run = []
  }
  for (let i = range.start; i < range.end; i += 1) {
    const line = layout.lines[i]
    if (line?.kind !== 'text' || layout.blocks[line.block]?.firstLine !== i) continue
    const ordinal = Number(bareNumber.exec(layout.text.slice(line.start, line.start + 24))?.[1] ?? 0)
    if (ordinal === 0) continue
    const end = layout.blocks[line.block]?.end ?? line.end
    // Rows of a table have no end mark, footnotes stand pages apart.
    if (end - line.start < 24 || !/[^.…][.;:]$/u.test(layout.text.slice(end - 2, end))) continue
    if (ordinal !== run.length + 1 || i - (run.at(-1)?.line ?? i) > farthestBare) close()
    if (ordinal === run.length + 1) run.push({ line: i, ordinal })
  }
  close()
  return found
}

/** Of paragraphs with a marker, so many and this share stand behind a blank line where all that belongs together stands without one. */
const fewestParted = 4
const partedShare = 0.85

/** Writers who leave a blank line between paragraphs mean lines without one to belong together. */
function partedByBlanks(layout: Layout, range: LineRange): boolean {
  const isMarked = ({ start, end }: Line): boolean => readMarker(layout.text, start, end) !== undefined
  let parted = 0
  const others: Line[] = []
  for (let i = range.start; i < range.end; i += 1) {
    const line = layout.lines[i]
    if (line?.kind !== 'text' || layout.blocks[line.block]?.firstLine !== i) continue
    if (line.blanksBefore === 0) others.push(line)
    else if (isMarked(line)) parted += 1
  }
  // Most writers leave none: the first markers of the other lines decide.
  let marked = parted
  for (const line of others) {
    if (parted < marked * partedShare) return false
    if (isMarked(line)) marked += 1
  }
  return marked >= fewestParted && parted >= marked * partedShare
}

function wrapWidth(layout: Layout, range: LineRange): number {
  const lengths: number[] = []
  const all: number[] = []
  for (let i = range.start; i + 1 < range.end && lengths.length < 400; i += 1) {
    const line = layout.lines[i]
    if (line?.kind !== 'text') continue
    all.push(line.end - line.start)
    if (layout.lines[i + 1]?.block === line.block) lengths.push(line.end - line.start)
  }
  lengths.sort((a, b) => a - b)
  const width = lengths[Math.floor(lengths.length / 2)] ?? 0
  // Where more lines are far longer than are wrapped, paragraphs stand on one line each; only a title was broken.
  return all.filter((length) => length > width * 1.5).length > lengths.length ? 0 : width
}

function firstBlock(layout: Layout, line: number): number {
  for (let i = line; i < layout.lines.length; i += 1) {
    const block = layout.lines[i]?.block ?? -1
    if (block >= 0) return (layout.blocks[block]?.firstLine ?? 0) < line ? block + 1 : block
  }
  return layout.blocks.length
}

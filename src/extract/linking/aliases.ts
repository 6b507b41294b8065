import { latin } from '../../text/letters.ts'
import { lineStart } from '../../text/lines.ts'
import { allMatches } from '../../text/matches.ts'
import type { Group } from './group.ts'

const declared = latin(
  /\((?:[sS]au đây )?(?:được )?(?:gọi|viết)(?: (?:tắt|chung))?(?: là)?:? ?["“]?([^()"”\n]{2,80})["”]?\)/uy,
)
const cue = latin(/(?:gọi|viết) (?:tắt|chung|là)/gu)

/** How far before its verb the bracket opens. */
const bracketReach = 20

/** Short names that the text declares: "(sau đây gọi tắt là Nghị quyết 68)". They belong to the document that stands before the bracket. */
export function readAliases(text: string, groups: readonly Group[]): void {
  if (!text.includes('gọi ') && !text.includes('viết ')) return
  const places = groups
    .flatMap((group) => group.mentions.map((mention) => ({ mention, group })))
    .sort((a, b) => a.mention.start - b.mention.start)
  let next = 0
  for (const { index } of allMatches(text, cue)) {
    const from = Math.max(0, index - bracketReach)
    const bracket = text.slice(from, index + 1).lastIndexOf('(')
    if (bracket < 0) continue
    const open = from + bracket
    declared.lastIndex = open
    const match = declared.exec(text)
    if (!match) continue
    const alias = (match[1] ?? '').trim()
    // The cues come in text order, so the places before this one are behind the cursor.
    while (next < places.length && (places[next]?.mention.start ?? 0) <= match.index) next += 1
    const following = places[next]
    const inside = following && following.mention.end <= match.index + match[0].length ? following : undefined
    const head = namedBefore(places, next, lineStart(text, match.index), match.index, inside?.group)
    if (!head || !alias) continue
    if (!head.group.aliases.includes(alias)) head.group.aliases.push(alias)
    if (inside) joinShortMention(inside.group, head.group)
  }
}

interface Place {
  readonly mention: Group['mentions'][number]
  readonly group: Group
}

/**
 * The document that a bracket at `at` speaks of: of those on its line the last one that stands inside the bracket as well, that is part
 * of no other, or any.
 *
 * @param next the first of the places behind the bracket's beginning
 */
function namedBefore(
  places: readonly Place[],
  next: number,
  line: number,
  at: number,
  inside: Group | undefined,
): Place | undefined {
  let first = next
  while (first > 0 && (places[first - 1]?.mention.start ?? 0) >= line) first -= 1
  const before = places.slice(first, next).filter(({ mention }) => mention.end <= at)
  const same = inside && before.findLast(({ group }) => group === inside)
  return same ?? before.findLast(({ mention }) => !mention.within) ?? before.at(-1)
}

/** A short mention inside the bracket is one of the document before it. */
function joinShortMention(short: Group, whole: Group): void {
  if (short === whole || short.symbol !== undefined || short.title !== undefined) return
  whole.mentions.push(...short.mentions)
  short.mentions.length = 0
}

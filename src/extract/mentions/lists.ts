import { isShared } from '../../forms/date.ts'
import { isOneLetterOff } from '../../forms/issuer/damaged.ts'
import { bodyOfSymbol } from '../../identity/bodies.ts'
import { fold } from '../../text/fold.ts'
import { latin, plainLetters } from '../../text/letters.ts'
import type { Stretch } from '../../text/pattern.ts'
import { longestList, type Mention } from './mention.ts'

const shortConnector = latin(/^\s*(?:[,;]|[,;]?\s*(?:và|hoặc|hay|&|VÀ))\s*(?:các\s*)?$/u)

/** Who issues by the symbol: "TU" of "05-CT/TU", "UBND" of "17/CT-UBND" and "612/UBND-NC"; the legislature's number does not count. */
export function issuerCode({ number }: Mention): string | undefined {
  return number?.symbol === undefined ? undefined : bodyOfSymbol(number.symbol)?.replace(/\d+$/u, '')
}

function share(left: Mention, right: Mention): boolean {
  const a = issuerCode(left)
  const b = issuerCode(right)
  if (a === undefined || b === undefined)
    // "các Chỉ thị số 61, 62, 63/CT-BYT": the symbol is printed once, behind the last number.
    return left.type === right.type && (a === b || (a === undefined && right.item))
  return a === b
}

/**
 * Lists: an issuer at the end belongs to the items before it as far as the symbols are of one body, a date to the items whose
 * type is said once.
 */
export function spreadBackwards(text: string, mentions: readonly Mention[]): void {
  const told = issuersTold(text, mentions)
  for (let i = mentions.length - 2; i >= 0; i -= 1) {
    const left = mentions[i]
    const right = mentions[i + 1]
    if (!left || !right || !areListed(text, left, right)) continue
    const shared = right.date && isShared(text, right.date.start) ? right.date : undefined
    if (shared?.value !== undefined) left.date ??= shared
    if (shared && shared.value === undefined && left.date?.value !== undefined)
      right.date = { ...shared, value: left.date.value }
    if (!share(left, right)) continue
    if (!left.issuer && right.issuer && !isAgainst(text, told, left, right.issuer)) left.issuer = right.issuer
    if (!left.date && right.date && right.item && left.type === right.type) left.date = right.date
  }
}

/** Issuers by number, where the text says them. */
function issuersTold(text: string, mentions: readonly Mention[]): ReadonlyMap<string, string> {
  const told = new Map<string, string>()
  for (const { number, issuer } of mentions)
    if (number?.symbol !== undefined && issuer && !told.has(number.value))
      told.set(number.value, fold(text.slice(issuer.start, issuer.end)))
  return told
}

/** Two documents with nothing but a connector between them. */
function areListed(text: string, left: Mention, right: Mention): boolean {
  if (left.kind !== 'document' || right.kind !== 'document' || left.title || right.title) return false
  return shortConnector.test(text.slice(left.end, right.start))
}

/** What the text says elsewhere of the same number stands against the list; a scanner's spelling of the same body does not. */
function isAgainst(text: string, told: ReadonlyMap<string, string>, { number }: Mention, issuer: Stretch): boolean {
  const own = number && told.get(number.value)
  if (own === undefined) return false
  const body = fold(text.slice(issuer.start, issuer.end))
  return !own.includes(body) && !body.includes(own) && !isOneLetterOff(plainLetters(own), plainLetters(body))
}

/** "các Công văn của Bộ A số 1/BA-X về …, số 2/BA-X về …": who is named once, before the first number, issued them all. */
export function spreadForwards(text: string, mentions: readonly Mention[]): void {
  let head: Mention | undefined
  for (const mention of mentions) {
    if (mention.form === 'issuer-first') head = mention
    else if (
      head?.issuer &&
      !mention.issuer &&
      !mention.typeAt &&
      mention.type === head.type &&
      share(head, mention) &&
      mention.start - head.end < longestList &&
      /[;,] (?:và )?$/u.test(text.slice(Math.max(0, mention.start - 6), mention.start)) &&
      !text.slice(head.end, mention.start).includes('\n')
    )
      mention.issuer = head.issuer
  }
}

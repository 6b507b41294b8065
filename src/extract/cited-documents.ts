import { citedKey } from '../identity/key.ts'
import { seatOf } from '../identity/place.ts'
import type { Header } from '../model/document.ts'
import { fold, foldNumber } from '../text/fold.ts'
import { issuerCode } from './citations/lists.ts'
import type { Mention } from './citations/mention.ts'

/** One document with all its mentions. */
export interface Linked {
  readonly key: string
  readonly mentions: readonly Mention[]
}

interface Group {
  readonly mentions: Mention[]
  readonly type: string
  number?: string
  full: boolean
  year?: string
  title?: string
}

/** Gathers the mentions of each document. First version: by number and year, by title; bare numbers join the nearest full one of their type. */
export function linkMentions(text: string, mentions: readonly Mention[], header: Header): readonly Linked[] {
  const groups: Group[] = []
  for (const mention of mentions) {
    if (mention.kind !== 'document') continue
    const number = mention.number && foldNumber(mention.number.value)
    const title = mention.title && fold(text.slice(mention.title.start, mention.title.end))
    const year = mention.date?.value?.slice(0, 4)
    const full = mention.number?.symbol !== undefined
    const group = groups.find((other) => {
      if (number !== undefined && other.number !== undefined) {
        if (full && other.full) return other.number === number && agree(other.year, year)
        if (!full && other.full)
          return (
            other.type === mention.type &&
            ordinal(other) === mention.number?.ordinal &&
            agree(other.year, year) &&
            issuerFits(text, mention, other)
          )
        return !full && other.number === number && other.type === mention.type && agree(other.year, year)
      }
      return title !== undefined && other.title === title && agree(other.year, year)
    })
    if (group) {
      group.mentions.push(mention)
      if (year !== undefined) group.year ??= year
      if (number !== undefined && group.number === undefined) group.number = number
    } else {
      groups.push({
        mentions: [mention],
        type: mention.type,
        full,
        ...(number === undefined ? {} : { number }),
        ...(year === undefined ? {} : { year }),
        ...(title === undefined ? {} : { title }),
      })
    }
  }
  const seat = seatOf(header)
  return groups.map((group) => {
    const date = group.mentions
      .map((mention) => mention.date?.value)
      .filter((value) => value !== undefined)
      .sort((a, b) => b.length - a.length)[0]
    const first = group.mentions[0]
    const issuer = group.mentions.find((mention) => mention.issuer)?.issuer
    const fullest = group.mentions.map((mention) => mention.number?.value ?? '').sort((a, b) => b.length - a.length)[0]
    const title = group.mentions.find((mention) => mention.title)?.title
    return {
      key: citedKey(
        {
          type: first?.type ?? 'VB',
          ...(fullest ? { number: fullest } : {}),
          ...(date ? { date } : {}),
          ...(issuer ? { issuer: text.slice(issuer.start, issuer.end) } : {}),
          ...(title ? { title: text.slice(title.start, title.end) } : {}),
        },
        header,
        seat,
      ),
      mentions: group.mentions,
    }
  })
}

function agree(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b
}

function ordinal(group: Group): string | undefined {
  return group.mentions[0]?.number?.ordinal
}

function issuerFits(text: string, mention: Mention, group: Group): boolean {
  if (!mention.issuer) return true
  const code = group.mentions[0] && issuerCode(group.mentions[0])
  const words = text.slice(mention.issuer.start, mention.issuer.end).toLowerCase()
  if (/ủy ban nhân dân|ubnd/u.test(words)) return code === 'UBND'
  if (/(?:thành|tỉnh|huyện|quận|đảng) ủy/u.test(words)) return code !== 'UBND'
  return true
}

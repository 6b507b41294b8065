import { type CitedParts, plainTitle } from '../identity/identity.ts'
import { citedKey } from '../identity/key.ts'
import { documentType } from '../identity/number.ts'
import { seatOf } from '../identity/place.ts'
import { typesThat } from '../lexicon/document-types.ts'
import { wholeNames } from '../lexicon/law-names.ts'
import type { Header } from '../model/document.ts'
import type { Writable } from '../model/writable.ts'
import { foldSearch } from '../text/fold.ts'
import { readAliases } from './linking/aliases.ts'
import { agrees, Group, standsFor } from './linking/group.ts'
import { type Traits, TraitsReader } from './linking/traits.ts'
import type { Mention } from './mentions/mention.ts'

/** One document with all its mentions. */
export interface Linked {
  readonly key: string
  readonly type: string
  readonly mentions: readonly Mention[]
  readonly aliases: readonly string[]
  /** Its name, where no mention prints it whole: the second of "Nghị quyết Trung ương 4 khóa XI, XII". */
  readonly name?: string
}

interface Known {
  readonly mention: Mention
  readonly traits: Traits
}

/**
 * Gathers the mentions of each document: first those that tell it fully, then the short ones, which join the nearest full one that nothing
 * speaks against (05-CT/TU and 05/CT-UBND never merge; "Chỉ thị 05 của UBND thành phố" finds the second).
 */
export function linkMentions(text: string, mentions: readonly Mention[], header: Header): readonly Linked[] {
  const known: Known[] = []
  const reader = new TraitsReader(text)
  let last: Mention | undefined
  for (const mention of mentions) {
    if (mention.kind === 'document') known.push({ mention, traits: reader.read(mention, last) })
    last = mention
  }
  const groups = new Map<string, Group[]>()
  const all: Group[] = []
  const open = (key: string, entry: Known): Group => {
    const group = new Group(entry.mention, entry.traits)
    all.push(group)
    groups.set(key, [...(groups.get(key) ?? []), group])
    return group
  }
  // What tells the document fully: number with symbol, or a name.
  for (const entry of known) {
    const { traits, mention } = entry
    const key = fullKey(traits)
    if (key === undefined) continue
    const found = (groups.get(key) ?? []).filter((group) => agrees(group, traits))
    const group = nearest(found, mention)
    if (group) group.add(mention, traits)
    else open(key, entry)
  }
  joinNamedByNumber(all, groups)
  // Short ones.
  const taken = new Set(all.flatMap((group) => group.mentions))
  const byOrdinal = index(all, (group) => group.ordinal)
  for (const entry of known) {
    if (taken.has(entry.mention)) continue
    const { traits, mention } = entry
    const candidates =
      traits.ordinal === undefined
        ? all.filter((group) => group.ordinal === undefined || group.date?.length === 10)
        : (byOrdinal.get(traits.ordinal) ?? [])
    const found = candidates.filter(
      (group) => (traits.ordinal === undefined ? sameDay(group, traits) : true) && standsFor(group, traits),
    )
    const group = nearest(found, mention)
    if (group) group.add(mention, traits)
    else {
      const opened = open('', entry)
      if (opened.ordinal !== undefined)
        byOrdinal.set(opened.ordinal, [...(byOrdinal.get(opened.ordinal) ?? []), opened])
    }
  }
  joinLikeTitles(all)
  joinShortTitles(all)
  readAliases(text, all)
  const live = all.filter((group) => group.mentions.length > 0)
  for (const group of live) group.mentions.sort((a, b) => a.start - b.start)
  live.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
  const seat = seatOf(header)
  return live.map((group) => {
    const name = nameOfTerm(text, group)
    return {
      key: keyOf(text, group, header, seat, name),
      type: group.type,
      mentions: group.mentions,
      aliases: group.aliases,
      ...(name === undefined ? {} : { name }),
    }
  })
}

/** A plenum's resolution of which only the term is printed ("XII"): the name that the list gives it. */
function nameOfTerm(text: string, group: Group): string | undefined {
  const [, number, term] = /^plenum (.+) ([IVXL]+)$/u.exec(group.name ?? '') ?? []
  if (number === undefined || term === undefined) return undefined
  if (group.mentions.some(({ name }) => name && text.slice(name.start, name.end) !== term)) return undefined
  return `${documentType(group.type)?.name ?? group.type} Trung ương ${number} khóa ${term}`
}

const standards = typesThat('standard')

/** What the full mentions of one document have in common; undefined for short ones. */
function fullKey(traits: Traits): string | undefined {
  const { ordinal, symbol, title, name, type } = traits
  if (ordinal !== undefined && standards.has(type)) return `${type} ${ordinal}`
  if (ordinal !== undefined && symbol !== undefined) return `${ordinal} ${symbol}`
  // "Luật Báo chí số 126": a law by its ordinal has its name as well.
  if (ordinal !== undefined && title === undefined) return undefined
  if (title !== undefined) return `title ${title}`
  if (name !== undefined) return `${type} ${name}`
  return undefined
}

/** "Luật Đất đai số 45/2013/QH13" and "Luật Đất đai": the name joins the number of the same title. */
function joinNamedByNumber(all: Group[], groups: ReadonlyMap<string, readonly Group[]>): void {
  for (const group of all) {
    if (group.title === undefined || group.ordinal === undefined) continue
    for (const named of groups.get(`title ${group.title}`) ?? []) {
      if (
        named === group ||
        named.mentions.length === 0 ||
        (named.ordinal !== undefined && named.ordinal !== group.ordinal) ||
        (named.year !== undefined && group.year !== undefined && named.year !== group.year)
      )
        continue
      merge(group, named)
    }
  }
}

function merge(into: Group, from: Group): void {
  into.mentions.push(...from.mentions)
  from.mentions.length = 0
  if (from.date !== undefined && from.date.length > (into.date?.length ?? 0)) into.date = from.date
  if (into.title === undefined && from.title !== undefined) into.title = from.title
}

const ownLaws = new Set(wholeNames.map((name) => foldSearch(plainTitle(`luật ${name}`)).replace(/,/gu, '')))

/** "Luật Bầu cử" for the one law whose name goes on; a bare title joins the one that has a year. */
function joinShortTitles(all: readonly Group[]): void {
  const titled = all.filter((group) => group.title !== undefined && group.mentions.length > 0)
  if (titled.length > 400) return
  for (const group of titled) {
    const { title, year } = group
    if (group.ordinal !== undefined || title === undefined || ownLaws.has(title)) continue
    const longer = titled.filter(
      (other) =>
        other !== group &&
        other.mentions.length > 0 &&
        other.title !== undefined &&
        (other.title.startsWith(`${title} `) || isShortOf(title, other.title)) &&
        other.type === group.type &&
        (year === undefined || other.year === undefined || other.year === year) &&
        !/ (?:sua doi|bo sung)/u.test(other.title),
    )
    const [only] = longer
    if (only && longer.length === 1) merge(only, group)
  }
}

/** "Luật NVQS" beside "Luật Nghĩa vụ quân sự": one word of the first letters of all others. */
function isShortOf(title: string, other: string): boolean {
  const [kind, ...letters] = title.split(' ')
  const [otherKind, ...words] = other.split(' ')
  const [code] = letters
  return (
    letters.length === 1 &&
    code !== undefined &&
    words.length > 1 &&
    kind === otherKind &&
    code.length === words.length &&
    words.every((word, i) => word.charAt(0) === code.charAt(i))
  )
}

/** Small words in which two prints of one name may differ. */
const little = new Set(['va', 'cac', 'cap', 've', 'cua', 'nhung', 'mot', 'so'])

/**
 * "Luật bầu cử đại biểu Quốc hội và Hội đồng nhân dân các cấp" for the law whose name is printed more fully: both begin alike, and all other words of the
 * one stand in the other.
 */
function joinLikeTitles(all: readonly Group[]): void {
  const bare = all.filter(
    (group) => group.title !== undefined && group.ordinal === undefined && group.mentions.length > 0,
  )
  if (bare.length > 200) return
  for (const group of bare) {
    const words = group.title?.split(' ') ?? []
    if (words.length < 6 || ownLaws.has(group.title ?? '')) continue
    const like = all.filter((other) => {
      if (other === group || other.type !== group.type || other.mentions.length === 0 || other.title === undefined)
        return false
      if (other.title === group.title || / (?:sua doi|bo sung)/u.test(other.title)) return false
      if (group.year !== undefined && other.year !== undefined && group.year !== other.year) return false
      const longer = other.title.split(' ')
      if (longer.length < words.length || words.slice(0, 5).join(' ') !== longer.slice(0, 5).join(' ')) return false
      const known = new Set(longer)
      return words.every((word) => known.has(word) || little.has(word))
    })
    const [only] = like
    if (only && like.length === 1) merge(only, group)
  }
}

function sameDay(group: Group, traits: Traits): boolean {
  return traits.date !== undefined && group.date === traits.date
}

/** The group mentioned last before, else the first one after. The mentions of each group stand in text order while groups are filled. */
function nearest(groups: readonly Group[], mention: Mention): Group | undefined {
  if (groups.length < 2) return groups[0]
  let best: Group | undefined
  let distance = Number.POSITIVE_INFINITY
  for (const group of groups) {
    const far = distanceTo(group.mentions, mention.start)
    if (far < distance) {
      distance = far
      best = group
    }
  }
  return best
}

function distanceTo(mentions: readonly Mention[], at: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.start ?? 0) <= at) low = middle + 1
    else high = middle
  }
  const before = mentions[low - 1]
  const after = mentions[low]
  return before ? at - before.start : 1e9 + (after?.start ?? 0) - at
}

function index(groups: readonly Group[], key: (group: Group) => string | undefined): Map<string, Group[]> {
  const map = new Map<string, Group[]>()
  for (const group of groups) {
    const value = key(group)
    if (value !== undefined && group.mentions.length > 0) map.set(value, [...(map.get(value) ?? []), group])
  }
  return map
}

function keyOf(
  text: string,
  group: Group,
  header: Header,
  seat: ReturnType<typeof seatOf>,
  name: string | undefined,
): string {
  const fullest = fullestNumber(group.mentions)
  const issuer = longestPlace(group.mentions.map((mention) => mention.issuer))
  const place = longestPlace(group.mentions.map((mention) => mention.title ?? mention.name))
  const title = name ?? (place && text.slice(place.start, place.end))
  const cited: Writable<CitedParts> = { type: group.type }
  if (fullest) cited.number = fullest.value
  // What was mended, a company's code and a bare figure are read once more, as they stand.
  if (fullest && fullest.family !== 'bare' && fullest.printedSymbol === undefined) cited.parsed = fullest
  if (group.date) cited.date = group.date
  if (issuer) cited.issuer = text.slice(issuer.start, issuer.end)
  if (title) cited.title = title
  return citedKey(cited, header, seat)
}

/** The number with the most parts; of those the one printed most often. */
export function fullestNumber(mentions: readonly Mention[]): Mention['number'] {
  if (mentions.length === 1) return mentions[0]?.number
  const counts = new Map<string, number>()
  for (const { number } of mentions) if (number) counts.set(number.value, (counts.get(number.value) ?? 0) + 1)
  let best: Mention['number']
  for (const { number } of mentions) {
    if (!number) continue
    if (!best || rank(number, counts) > rank(best, counts)) best = number
  }
  return best
}

function rank(number: NonNullable<Mention['number']>, counts: ReadonlyMap<string, number>): number {
  return (
    (number.symbol === undefined ? 0 : 1e6) + (number.year === undefined ? 0 : 1e5) + (counts.get(number.value) ?? 0)
  )
}

function longestPlace<T extends { readonly start: number; readonly end: number }>(
  places: readonly (T | undefined)[],
): T | undefined {
  let best: T | undefined
  for (const place of places) if (place && (!best || place.end - place.start > best.end - best.start)) best = place
  return best
}

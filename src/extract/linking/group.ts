import { typeCodes } from '../../lexicon/document-types.ts'
import type { Mention } from '../mentions/mention.ts'
import type { Traits } from './traits.ts'

/** The mentions of one document and what is known of it so far. */
export class Group {
  readonly mentions: Mention[] = []
  readonly aliases: string[] = []
  type: string
  ordinal?: string
  symbol?: string
  numberYear?: number
  body?: string
  level?: string
  place?: string
  title?: string
  name?: string
  /** The longest date seen. */
  date?: string

  constructor(mention: Mention, traits: Traits) {
    this.type = traits.type
    this.add(mention, traits)
  }

  /** The year that it stands in: of the number, else of the date. */
  get year(): number | undefined {
    return this.numberYear ?? (this.date === undefined ? undefined : Number(this.date.slice(0, 4)))
  }

  add(mention: Mention, traits: Traits): void {
    let place = this.mentions.length
    while (place > 0 && (this.mentions[place - 1]?.start ?? 0) > mention.start) place -= 1
    this.mentions.splice(place, 0, mention)
    if (this.type === typeCodes.unsaid) this.type = traits.type
    if (traits.ordinal !== undefined && this.#lacksOrdinal(traits)) this.ordinal = traits.ordinal
    // What the first mention that knows it tells for good.
    if (this.symbol === undefined && traits.symbol !== undefined) this.symbol = traits.symbol
    if (this.numberYear === undefined && traits.numberYear !== undefined) this.numberYear = traits.numberYear
    if (this.body === undefined && traits.body !== undefined) this.body = traits.body
    if (this.level === undefined && traits.level !== undefined) this.level = traits.level
    if (this.place === undefined && traits.place !== undefined) this.place = traits.place
    if (this.name === undefined && traits.name !== undefined) this.name = traits.name
    if (traits.title !== undefined && traits.title.length > (this.title?.length ?? -1)) this.title = traits.title
    if (traits.date !== undefined && traits.date.length > (this.date?.length ?? 0)) this.date = traits.date
  }

  /** The figure beside a symbol is surer than one alone. */
  #lacksOrdinal({ symbol }: Traits): boolean {
    return this.ordinal === undefined || (this.symbol === undefined && symbol !== undefined)
  }
}

/** Whether nothing that both know speaks against one document: the ordinal beside a title, year, issuer's body, level and place. */
export function agrees(group: Group, traits: Traits): boolean {
  const year = traits.numberYear ?? (traits.date === undefined ? undefined : Number(traits.date.slice(0, 4)))
  if (
    traits.title !== undefined &&
    traits.ordinal !== undefined &&
    (group.ordinal ?? traits.ordinal) !== traits.ordinal
  )
    return false
  if (year !== undefined && group.year !== undefined && group.year !== year) return false
  if (traits.level !== undefined && group.level !== undefined && traits.level !== group.level) return false
  if (
    traits.place !== undefined &&
    group.place !== undefined &&
    !traits.place.startsWith(group.place) &&
    !group.place.startsWith(traits.place)
  )
    return false
  return true
}

/** A number without symbol may stand for a full one of the same type and body. */
export function standsFor(group: Group, traits: Traits): boolean {
  if (group.type !== traits.type && traits.type !== typeCodes.unsaid) return false
  if (
    traits.body !== undefined &&
    group.body !== undefined &&
    traits.body !== group.body &&
    !kin(traits.body, group.body)
  )
    return false
  if (traits.date?.length === 10 && group.date?.length === 10 && traits.date !== group.date) return false
  return agrees(group, traits)
}

/** Bodies that speak under one code: the Prime Minister signs for the Government, a chairman for his committee. */
function kin(a: string, b: string): boolean {
  return same.has(`${a} ${b}`) || same.has(`${b} ${a}`)
}
const same = new Set([
  'CP TTg',
  'TW BCT',
  'TW BBT',
  'BCT BBT',
  'BTV TU',
  'BTV HU',
  'BTV QU',
  'BTV ĐU',
  'BTV TW',
  'TT TU',
  'CTUBND UBND',
])

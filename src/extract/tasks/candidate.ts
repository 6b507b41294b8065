import type { Detail } from './details.ts'
import type { ActorPhrase } from './names/actor-phrase.ts'
import type { Zone } from './policy.ts'

/** An item or paragraph that is a task, with what it inherits. Offsets in the flow. */
export interface Candidate {
  readonly start: number
  readonly end: number
  /** The id of the rule that says that it is a task. */
  readonly rule: string
  /** Of a table row: where its last cell ends; who and when stand there. */
  readonly hull?: number
  /** Where its heading ends, where that is nothing but the name of who acts. */
  readonly headEnd?: number
  /** Of an item with labelled lines: where the last of them ends. */
  readonly until?: number
  readonly marker: string | undefined
  readonly path: readonly string[]
  readonly heading: Heading | undefined
  /** Who acts by the nearest heading that names somebody. */
  readonly inherited: ActorPhrase | undefined
  /** Who acts by the lead-in that addresses all. */
  readonly addressed: ActorPhrase | undefined
  readonly request: boolean
  /** Labelled lines below it: "Đơn vị chủ trì: …". */
  readonly details: readonly Detail[]
  /** Labelled lines that serve it and others: what it says itself goes before them. */
  readonly shared?: readonly Detail[]
}

/** The words of a heading. */
export interface Heading {
  readonly start: number
  readonly end: number
}

/** What stands above an item while the outline is walked. */
export interface Context {
  readonly zone: Zone
  readonly path: readonly string[]
  readonly heading: Heading | undefined
  readonly inherited: ActorPhrase | undefined
  readonly addressed: ActorPhrase | undefined
  readonly request: boolean
  readonly listed: boolean
  readonly depth: number
  /** In an article: a sentence above has told that somebody gives orders. */
  readonly told?: boolean
  /** Others speak here, a law that is quoted or somebody's claim; what the writer asks stands in a paragraph below. */
  readonly quoted?: 'law' | 'claim'
  /** A letter reports to whom it is addressed: nobody gives orders there, and "Giao …" is what a draft says. */
  readonly reports?: true
  /** What held before a provision of law was told. */
  readonly own?: Zone
  /** Labelled lines that stand beside the item's duty, or serve it and others. */
  readonly shared?: readonly Detail[]
  /** The labelled lines below the item are those. */
  readonly sharesOwn?: boolean
}

/** Who writes, and to whom. */
export interface Writer {
  readonly issuer: string
  /** Whom a letter is addressed to, as printed. */
  readonly to?: readonly string[]
}

/** Where a part of an outline begins: nobody is named yet. */
export const firstContext = (zone: Zone): Context => ({
  zone,
  path: [],
  heading: undefined,
  inherited: undefined,
  addressed: undefined,
  request: false,
  listed: false,
  depth: 0,
})

/** What holds again behind a provision: where nothing has opened orders yet, what a body is told by its name. */
export const ownZone = ({ own, zone }: Context): Zone => own ?? (zone === 'none' ? 'told' : zone)

/** Behind what was told of the law the writer speaks again. */
export function ownAgain(context: Context): Context {
  if (context.own === undefined) return context
  const { quoted: _, own, ...rest } = context
  return { ...rest, zone: own }
}

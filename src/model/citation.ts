import type { Located, MaybeLocated, Span } from './span.ts'

/** `document`: another document that can be told apart; `self`: "Nghị quyết này"; `anaphor`: "Nghị quyết nêu trên"; `generic`: "các văn bản của Trung ương". */
export type CitationKind = 'document' | 'self' | 'anaphor' | 'generic'

/** What this document says it does with the cited one (our annotation rules, Relation). */
export type RelationCode =
  | 'basis'
  | 'implements'
  | 'amends'
  | 'replaces'
  | 'repeals'
  | 'corrects'
  | 'suspends'
  | 'guides'
  | 'proposal'
  | 'replies'
  | 'attached'
  | 'refers'

/** All of them, in the order in which people are told them. */
export const relationCodes: readonly RelationCode[] = [
  'basis',
  'implements',
  'amends',
  'replaces',
  'repeals',
  'corrects',
  'suspends',
  'guides',
  'proposal',
  'replies',
  'attached',
  'refers',
]

export interface Relation {
  readonly value: RelationCode
  /** The word that shows it; absent for a bare reference. */
  readonly text?: string
  readonly span?: Span
  /** `passive` ("được sửa đổi bởi") turns the direction. */
  readonly voice?: 'active' | 'passive'
  /** Whole document, or only the provisions that are named. */
  readonly extent?: 'whole' | 'part'
  /** The id of the rule that decided. */
  readonly rule?: string
}

export interface CitedNumber extends MaybeLocated {
  readonly ordinal: string
  readonly symbol?: string
  /** When it is printed in the number: 2020 in `30/2020/NĐ-CP`. */
  readonly year?: number
}

/** A part of a document: its units by their numbers, and all of them as one says it: "điểm b khoản 2 Điều 5". */
export interface ProvisionUnits {
  readonly value: string
  readonly part?: string
  readonly chapter?: string
  readonly section?: string
  readonly article?: string
  readonly clause?: string
  readonly point?: string
  readonly appendix?: string
}

/** A pinpoint where it is printed. */
export interface Provision extends Located, ProvisionUnits {}

/** A mention in the text. What it names is its `citedDocument`. */
export interface Citation extends Located {
  readonly id: string
  readonly kind: CitationKind
  /** The type's code ("CT"), located when a type word is printed. */
  readonly type?: MaybeLocated
  readonly number?: CitedNumber
  /** ISO day, month or year. */
  readonly date?: Located
  readonly issuer?: MaybeLocated
  readonly title?: Located
  readonly subject?: Located
  readonly provisions?: readonly Provision[]
  readonly relation: Relation
  /** The id of the citation form that matched (`forms/`). */
  readonly form: string
  /** Nested: stands inside the subject or title of that citation. */
  readonly within?: string
  /** For anaphors and self references: what they were resolved to, as a citation id or `self`. */
  readonly antecedent?: string
  readonly citedDocument?: string
}

/** One for each distinct document that is cited: the fullest values of all its mentions. */
export interface CitedDocument {
  readonly id: string
  /** The identity key, with what is known: see `identity/`. */
  readonly key: string
  readonly type: { readonly value: string; readonly name?: string }
  readonly number?: {
    readonly value: string
    readonly ordinal: string
    readonly symbol?: string
    readonly year?: number
  }
  readonly date?: { readonly value: string }
  readonly issuer?: { readonly value: string; readonly place?: string }
  readonly title?: { readonly value: string }
  readonly subject?: { readonly value: string }
  /** Short names that the text declares: "sau đây gọi tắt là Nghị quyết 68". */
  readonly aliases?: readonly string[]
  readonly citations: readonly string[]
  readonly relations: readonly RelationCode[]
}

/** What one cited document does to another, as the text tells: "Công văn 4577 … về điều chỉnh Phương án 4228". */
export interface RelationBetween {
  readonly from: string
  readonly to: string
  readonly relation: RelationCode
  readonly citation: string
}

import type { CitationKind } from '../model/citation.ts'
import { compilePattern, type Found, type Pattern, type Stretch } from '../text/pattern.ts'
import { slots } from './slots.ts'

/** What a form read out of the text: where each part stands, in offsets of that text; undefined for what it lacks. */
export interface Draft {
  readonly kind: CitationKind
  readonly start: number
  readonly end: number
  /** The code of the type; absent when only the symbol can tell. */
  readonly type: string | undefined
  readonly typeAt: Stretch | undefined
  /** The number without "số". */
  readonly number: Stretch | undefined
  /** `value` is an ISO day, month or year. */
  readonly date: Stretch | undefined
  readonly issuer: Stretch | undefined
  /** The full name of a law, code, ordinance, charter or constitution. */
  readonly title: Stretch | undefined
  /** A name that tells the document apart without a number: "Nghị quyết Đại hội XIII". */
  readonly name: Stretch | undefined
  /** "XII" of "khóa XII". */
  readonly term: Stretch | undefined
}

/** What an example is read as, field by field; a field that is left out must not be read. */
export interface Expected {
  readonly kind?: CitationKind
  readonly text?: string
  readonly type?: string
  readonly number?: string
  readonly date?: string
  readonly issuer?: string
  readonly title?: string
}

/** A sentence with all citations that it holds. */
export interface Example {
  readonly text: string
  readonly citations: readonly Expected[]
}

/**
 * A citation form: knowledge as data. Its tests, its row in the table of forms and seeds for property tests come from it.
 * Of two forms that match at one place the longer span wins, then the higher rank, then the id.
 */
export interface Form {
  readonly id: string
  readonly description: string
  readonly rank: number
  /** Begins with the slot that the scan looks for: {type}, {abbreviation}, {mark}, {number} or, for items of a list, {separator}. */
  readonly pattern: string
  /** Only for these types; all when absent. */
  readonly types?: readonly string[]
  readonly examples: readonly Example[]
  /** Sentences in which no form finds anything. */
  readonly counterExamples: readonly string[]
  /** Gives undefined when the form does not hold after all. `before` is the citation whose list an item goes on with. */
  build(found: Found, text: string, end: number, before?: Draft): Draft | undefined
}

/** A form with its pattern compiled: what is asked of it at each place, in records of one shape. */
export interface CompiledForm extends Pick<Form, 'id' | 'rank' | 'build'> {
  readonly types: readonly string[] | undefined
  readonly compiled: Pattern
}

/** Compiles the patterns of forms. */
export function compileForms(forms: readonly Form[]): readonly CompiledForm[] {
  return forms.map(({ id, rank, types, pattern, build }) => ({
    id,
    rank,
    types,
    build,
    compiled: compilePattern(pattern, slots),
  }))
}

/** Whether the draft of a form is better than that of another at the same place. */
export function outranks(form: CompiledForm, draft: Draft, other: CompiledForm, otherDraft: Draft): boolean {
  if (draft.end !== otherDraft.end) return draft.end > otherDraft.end
  if (form.rank !== other.rank) return form.rank > other.rank
  return form.id < other.id
}

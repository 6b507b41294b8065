import type { CitationKind } from '../model/citation.ts'
import { compilePattern, type Found, type Pattern, type Stretch } from '../text/pattern.ts'
import { slots } from './slots.ts'

/** What a form read out of the text: where each part stands, in offsets of that text. */
export interface Draft {
  readonly kind: CitationKind
  readonly start: number
  readonly end: number
  /** The code of the type; absent when only the symbol can tell. */
  readonly type?: string
  readonly typeAt?: Stretch
  /** The number without "số". */
  readonly number?: Stretch
  /** `value` is an ISO day, month or year. */
  readonly date?: Stretch
  readonly issuer?: Stretch
  /** The full name of a law, code, ordinance, charter or constitution. */
  readonly title?: Stretch
  /** A name that tells the document apart without a number: "Nghị quyết Đại hội XIII". */
  readonly name?: Stretch
  /** "XII" of "khóa XII". */
  readonly term?: Stretch
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

/** A form with its pattern compiled. */
export interface CompiledForm extends Form {
  readonly compiled: Pattern
}

/** Compiles the patterns of forms. */
export function compileForms(forms: readonly Form[]): readonly CompiledForm[] {
  return forms.map((form) => ({ ...form, compiled: compilePattern(form.pattern, slots) }))
}

/** The better of two drafts at one place. */
export function outranks(
  a: { readonly form: Form; readonly draft: Draft },
  b: { readonly form: Form; readonly draft: Draft },
): boolean {
  if (a.draft.end !== b.draft.end) return a.draft.end > b.draft.end
  if (a.form.rank !== b.form.rank) return a.form.rank > b.form.rank
  return a.form.id < b.form.id
}

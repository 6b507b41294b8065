import type { Document, System } from '../model/document.ts'
import type { Standing } from '../model/graph.ts'
import type { Severity } from '../model/notice.ts'
import type { Span } from '../model/span.ts'

/** A sentence in both languages of the program. */
export interface Bilingual {
  readonly vi: string
  readonly en: string
}

/** A place in the draft that a rule does not agree with. */
export interface Fault {
  readonly span: Span
  /** What the draft should say instead, where one thing is right. */
  readonly instead?: string
  /** What makes it a fault, where the rule's words do not tell it all: "Nghị định 61/2024/NĐ-CP, từ 2024-01-02". */
  readonly because?: Bilingual
}

/** What a corpus knows of a document that a draft cites, on the draft's day. */
export interface KnownDocument {
  readonly status: Standing
  /** Since when, an ISO day. */
  readonly since?: string
  /** What replaced, repealed or suspended it, as people call it. */
  readonly by?: string
}

/** A parsed draft with its text; spans are UTF-16 offsets into the text. */
export interface Draft {
  readonly document: Document
  readonly text: string
  /** What a corpus knows of the cited documents, by their ids in the draft (`d1`); absent where no corpus is asked. */
  readonly known?: ReadonlyMap<string, KnownDocument>
}

/** One of our example drafts, changed: `from` is replaced by `to` in the draft of that name. */
export interface Change {
  readonly draft: 'letter' | 'decision' | 'plan' | 'party'
  readonly from: string
  readonly to: string
  /** What a corpus says of documents that the draft cites, by their numbers. */
  readonly known?: readonly (KnownDocument & { readonly number: string })[]
}

/**
 * What a văn thư corrects before signing: one record a rule. `examples` have the fault, `counterExamples` have not; the tests
 * run both, and the unchanged drafts are counter-examples of every rule.
 */
export interface CheckRule {
  readonly id: string
  readonly severity: Severity
  /** The systems whose guideline has the rule. */
  readonly systems: readonly System[]
  /** Decree or guideline, with its article or annex. */
  readonly source: string
  readonly says: Bilingual
  /** Asks for something that a publisher leaves out: of a published copy it says nothing ({@link isPublished}). */
  readonly ofDrafts?: true
  readonly finds: (draft: Draft) => readonly Fault[]
  readonly examples: readonly Change[]
  readonly counterExamples?: readonly Change[]
}

/** A finding as it is printed: `directives check --format json`. */
export interface Finding {
  readonly rule: string
  readonly severity: Severity
  readonly says: Bilingual
  readonly instead?: string
  readonly because?: Bilingual
  readonly source: string
  readonly span: Span
}

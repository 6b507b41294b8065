import type { Language } from '../words/graph-words.ts'

/** A task as a register lists it: who directed it, what, who does it, by when. */
export interface RegisterEntry {
  /** Unique in the register and the same each time: a calendar knows its entries by it. */
  readonly id: string
  readonly document: {
    /** "Chỉ thị 16/CT-TTg". */
    readonly name: string
    /** ISO day, month or year. */
    readonly date?: string
    readonly issuer?: string
  }
  readonly marker?: string
  readonly heading?: string
  readonly task: string
  readonly leads: readonly string[]
  readonly supports: readonly string[]
  readonly deadline?: { readonly value: string; readonly bound: string; readonly time?: string }
  readonly recurrence?: { readonly value: string; readonly rrule?: string }
  readonly reportTo: readonly { readonly value: string; readonly through?: string }[]
  readonly force: string
  /** Where it stands: "van-ban/chi-thi.txt:42". */
  readonly source: string
}

/** One form of the register: a file of its own in this folder and a line in `list.ts`. */
export interface RegisterFormat {
  readonly id: string
  readonly description: string
  /** With the dot. */
  readonly extension: string
  readonly mediaType: string
  /** Whether it is no text: then it goes to a file only. */
  readonly binary: boolean
  /** Headings and words in this language; Vietnamese when not given. */
  readonly write: (
    entries: readonly RegisterEntry[],
    language?: Language,
  ) => string | Uint8Array | Promise<string | Uint8Array>
  /** The text of `write` piece by piece. The entries may be gone through more than once, each time from the first. */
  readonly pieces?: (entries: Iterable<RegisterEntry>, language?: Language) => Iterable<string>
}

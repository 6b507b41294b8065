import type { Corpus } from '../corpus/corpus.ts'
import type { Language } from '../export/words/graph-words.ts'
import type { Markup } from '../view/markup.ts'
import type { SaysRule } from '../view/why.ts'
import type { Shelf } from './shelf.ts'

/** What every page answers from. */
export interface Desk {
  readonly corpus: Corpus
  readonly shelf: Shelf
  /** What the top of each page calls the corpus. */
  readonly name: string
  /** What a rule says, by its id. */
  readonly says: SaysRule
}

/** A question: what stands behind the "?" of an address, and the language in which it is answered. */
export interface Ask {
  readonly query: URLSearchParams
  readonly language: Language
}

/** A page of the workbench, without what stands around every page. */
export interface HtmlPage {
  readonly title: string
  readonly body: Markup
  /** What stands at `Markup.later` of the body, piece by piece, where it takes longer than a reader waits: all before it is sent at once. */
  readonly later?: readonly (() => Promise<Markup>)[]
  /** 404 where the address names nothing; 200 when it is not said. */
  readonly status?: 404
  /** Also the style and script of a document's text. */
  readonly withText?: true
}

/** A file to keep. */
export interface Download {
  readonly file: string
  readonly mediaType: string
  readonly content: string | Uint8Array
}

/** A file of any size, sent as it is made. */
export interface Stream {
  readonly file: string
  readonly mediaType: string
  readonly pieces: Iterable<string>
}

/** A picture that stands on a page. */
export interface Picture {
  readonly png: Uint8Array
}

/** A part of a page that its script asks for while somebody types. */
export interface Fragment {
  readonly fragment: Markup
}

/** A page that was made whole elsewhere, with its own policy. */
export interface WholePage {
  readonly html: string
}

export type Answer = HtmlPage | Download | Stream | Picture | Fragment | WholePage
export type PageOf = (desk: Desk, ask: Ask) => Answer | Promise<Answer>

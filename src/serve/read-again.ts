import { checkDraft } from '../check/check.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { type Pages, pagesOf, rereadDocument, stampOf } from '../corpus/reread.ts'
import { heldCitedStatus, knownDocuments } from '../query/cited-status.ts'
import type { StatusBook } from '../query/status.ts'
import type { Viewed } from '../view/article.ts'

/** Those who go back, or turn to the other language, do not wait again: so many documents are kept, and no more text than this. */
const most = { documents: 12, characters: 4_000_000 }

export type Read = ReadDocument | { readonly failure: string }

/** A document that was read, to be shown. */
export interface ReadDocument {
  readonly viewed: Viewed
  /** Its file is the one that was indexed. */
  readonly isAsIndexed: boolean
  /** Its pages as they are shown, of a PDF or a scan; read when they are asked for. */
  readonly pages: () => Promise<Pages | undefined>
}

/** Documents read again to be shown; the last few are kept while neither file nor index changes. */
export class ReadAgain {
  readonly #kept = new Map<string, ReadDocument & { readonly stamp: string }>()

  /**
   * @param statuses that have read all changes
   * @param path as the index keeps it: the index tells where a text lies, and whether it is still the same is for the page to tell
   */
  async read(corpus: Corpus, statuses: StatusBook, path: string): Promise<Read> {
    const stamp = await stampOf(path, corpus.root)
    const known = this.#kept.get(path)
    this.#kept.delete(path)
    if (known !== undefined && known.stamp === stamp) {
      this.#kept.set(path, known)
      return known
    }
    const read = await rereadDocument(path, corpus)
    if ('failure' in read) return { failure: `${path} ${read.failure}` }
    const { document, text, isAsIndexed } = read
    const findings = checkDraft({
      document,
      text,
      known: knownDocuments(heldCitedStatus(corpus.store, document, path, statuses)),
    })
    const viewed = { document: { ...document, source: { ...document.source, path } }, text, findings }
    let pages: Promise<Pages | undefined> | undefined
    const one: ReadDocument = {
      viewed,
      isAsIndexed,
      pages: () => {
        pages ??= pagesOf(path, text, corpus)
        return pages
      },
    }
    if (stamp !== undefined) this.#keep(path, { ...one, stamp })
    return one
  }

  forget(): void {
    this.#kept.clear()
  }

  #keep(path: string, one: ReadDocument & { readonly stamp: string }): void {
    this.#kept.set(path, one)
    let characters = [...this.#kept.values()].reduce((sum, { viewed }) => sum + viewed.text.length, 0)
    for (const [oldest, { viewed }] of this.#kept) {
      if (this.#kept.size <= most.documents && characters <= most.characters) break
      this.#kept.delete(oldest)
      characters -= viewed.text.length
    }
  }
}

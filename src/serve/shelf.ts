import type { Corpus } from '../corpus/corpus.ts'
import { Catalogue } from '../query/catalogue.ts'
import { missingKeys } from '../query/list.ts'
import { mostCited } from '../query/stats.ts'
import { TaskBoard } from '../query/task-board.ts'

/** What was worked out from the index and holds until another run writes to it (`directives index` beside the workbench). */
export class Shelf {
  readonly #corpus: Corpus
  #version: unknown
  #catalogue: Catalogue | undefined
  #board: TaskBoard | undefined
  #missing: ReturnType<typeof missingKeys> | undefined
  #mostCited: ReturnType<typeof mostCited> | undefined

  constructor(corpus: Corpus) {
    this.#corpus = corpus
  }

  /** The documents by date. */
  get catalogue(): Catalogue {
    this.#refresh()
    this.#catalogue ??= new Catalogue(this.#corpus.store)
    return this.#catalogue
  }

  /** The tasks by deadline. */
  get board(): TaskBoard {
    this.#refresh()
    this.#board ??= new TaskBoard(this.#corpus.store)
    return this.#board
  }

  /** What is cited and not held, the most cited first. */
  get missing(): ReturnType<typeof missingKeys> {
    this.#refresh()
    this.#missing ??= missingKeys(this.#corpus.store)
    return this.#missing
  }

  /** The documents that the most others cite. */
  get mostCited(): ReturnType<typeof mostCited> {
    this.#refresh()
    this.#mostCited ??= mostCited(this.#corpus.store, 8)
    return this.#mostCited
  }

  /** Works out beforehand what the first pages would wait for. */
  prepare(): void {
    void [this.catalogue, this.board, this.missing, this.mostCited]
  }

  /** SQLite counts what other connections wrote (https://sqlite.org/pragma.html#pragma_data_version). */
  #refresh(): void {
    const version = this.#corpus.store.database.prepare('PRAGMA data_version').get()?.data_version
    if (version === this.#version) return
    this.#version = version
    this.#catalogue = undefined
    this.#board = undefined
    this.#missing = undefined
    this.#mostCited = undefined
  }
}

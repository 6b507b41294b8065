import type { Corpus } from '../corpus/corpus.ts'
import { allCarriers, type CarriersOf } from '../query/carriers.ts'
import { Catalogue } from '../query/catalogue.ts'
import { type Link, linksOf } from '../query/links.ts'
import { missingKeys } from '../query/list.ts'
import { mostCited } from '../query/stats.ts'
import { StatusBook } from '../query/status.ts'
import { TaskBoard } from '../query/task-board.ts'
import { type Read, ReadAgain } from './read-again.ts'

const keptLinks = 24

/** What was worked out from the index and holds until another run writes to it (`directives index` beside the workbench). */
export class Shelf {
  readonly #corpus: Corpus
  #version: unknown
  #catalogue: Catalogue | undefined
  #board: TaskBoard | undefined
  readonly #links = new Map<string, readonly Link[]>()
  readonly #texts = new ReadAgain()
  #statuses: StatusBook | undefined
  #carriers: CarriersOf | undefined
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

  /** All links of a document; those of the last few are kept, since one that everybody cites has thousands. */
  links(key: string): readonly Link[] {
    this.#refresh()
    const links = this.#links.get(key) ?? linksOf(this.#corpus.store, key)
    this.#links.delete(key)
    this.#links.set(key, links)
    const [oldest] = this.#links.keys()
    if (this.#links.size > keptLinks && oldest !== undefined) this.#links.delete(oldest)
    return links
  }

  /** A document as it lies on the disk, with what was read of it. */
  read(path: string): Promise<Read> {
    this.#refresh()
    return this.#texts.read(this.#corpus, this.statuses, path)
  }

  /** Which documents are in force on the day of the latest one. */
  get statuses(): StatusBook {
    this.#refresh()
    this.#statuses ??= new StatusBook(this.#corpus.store).readAll()
    return this.#statuses
  }

  /** Who carries out whom. */
  get carriers(): CarriersOf {
    this.#refresh()
    this.#carriers ??= allCarriers(this.#corpus.store)
    return this.#carriers
  }

  /** Works out beforehand what the first pages would wait for. */
  prepare(): void {
    void [this.catalogue, this.board, this.missing, this.statuses, this.carriers]
    for (const { document } of this.mostCited) this.links(document.key)
  }

  /** SQLite counts what other connections wrote (https://sqlite.org/pragma.html#pragma_data_version). */
  #refresh(): void {
    const version = this.#corpus.store.database.prepare('PRAGMA data_version').get()?.data_version
    if (version === this.#version) return
    this.#version = version
    this.#catalogue = undefined
    this.#board = undefined
    this.#links.clear()
    this.#texts.forget()
    this.#statuses = undefined
    this.#carriers = undefined
    this.#missing = undefined
    this.#mostCited = undefined
  }
}

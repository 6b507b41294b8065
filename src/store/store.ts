import { carryOver } from './carry-over.ts'
import { type Database, openDatabase, type Value } from './driver.ts'
import { IndexError, readable } from './errors.ts'
import { addPassages, dropPassages } from './passages.ts'
import { addReading } from './readings.ts'
import type { DocumentRows, NodeValues } from './rows.ts'
import { migrate, pageSize, refuseForeign, rollBack, schemaVersion, versionOf } from './schema.ts'

/** A file of the corpus: its content, or why it could not be read. */
export interface FileRow {
  readonly path: string
  readonly sha256: string
  /** Of the document that it holds ({@link contentOf}). */
  readonly content?: string
  readonly failure?: string
}

/** More documents that have come to a bucket or left it are not told apart: it is worked out whole. */
const mostMoved = 8

export interface StoreOptions {
  /** Only reads; the file must be there. */
  readonly readOnly?: boolean
  /** For tests: this library and no other. */
  readonly library?: Database['library']
}

/** The index file: rows in, rows out. What rows mean for one another is `resolve/`; questions are `query/`. */
export class Store {
  readonly database: Database

  private constructor(database: Database) {
    this.database = database
  }

  /**
   * Opens or makes an index.
   *
   * @param path of the file, or `:memory:`
   * @throws {IndexError} when a newer version made it, or when it is to be read only and was never filled
   */
  static async open(path: string, options: StoreOptions = {}): Promise<Store> {
    let database: Database | undefined
    try {
      database = await openDatabase(path, options)
      // Other runs may be writing: wait for them rather than fail.
      database.exec('PRAGMA busy_timeout = 60000')
      refuseForeign(database, path)
      if (options.readOnly) {
        if (versionOf(database) !== schemaVersion)
          throw new IndexError('the index was made by another version of directives: run `directives index` once')
      } else {
        if (path !== ':memory:')
          database.exec(`PRAGMA page_size = ${pageSize}; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL`)
        // The rows of a document are written and dropped together, here and nowhere else: checking each against its document costs a tenth of the
        // indexing, and one library would do it and another not.
        database.exec('PRAGMA cache_size = -16000; PRAGMA foreign_keys = OFF')
        migrate(database)
      }
      return new Store(database)
    } catch (error) {
      database?.close()
      throw readable(error, path)
    }
  }

  close(): void {
    this.database.close()
  }

  /** All or nothing; other writers wait. */
  transaction<T>(work: () => T): T {
    this.database.exec('BEGIN IMMEDIATE')
    try {
      const result = work()
      this.database.exec('COMMIT')
      return result
    } catch (error) {
      rollBack(this.database)
      throw error
    }
  }

  /** It holds no file, read or failed. */
  get isEmpty(): boolean {
    return this.database.prepare('SELECT 1 AS n FROM file LIMIT 1').get() === undefined
  }

  /**
   * What the index knows of the files, by path.
   *
   * @param under only those at these paths, in these folders and in these archives; '' is all
   */
  files(under: ReadonlySet<string> = new Set([''])): ReadonlyMap<string, FileRow> {
    const from = 'SELECT file.path, file.sha256, doc.content, file.failure FROM file LEFT JOIN doc ON doc.id = file.doc'
    // "0" is what follows "/".
    const below = this.database.prepare(
      `${from} WHERE file.path = ?1 UNION ALL ${from} WHERE file.path > ?1 || '/' AND file.path < ?1 || '0'
       UNION ALL ${from} WHERE file.path > ?1 || '!/' AND file.path < ?1 || '!0'`,
    )
    const rows = under.has('') ? this.database.prepare(from).all() : [...under].flatMap((path) => below.all(path))
    return new Map(
      rows.map(({ path, sha256, content, failure }) => [
        String(path),
        {
          path: String(path),
          sha256: String(sha256),
          ...(typeof content === 'string' ? { content } : {}),
          ...(failure === null || failure === undefined ? {} : { failure: String(failure) }),
        },
      ]),
    )
  }

  /** The folders at which a disk or a share was mounted when documents below them were indexed. */
  mounts(): ReadonlySet<string> {
    return new Set(
      this.database
        .prepare('SELECT path FROM mount')
        .all()
        .map(({ path }) => String(path)),
    )
  }

  /** Says which these are now. Call inside a transaction. */
  setMounts(paths: ReadonlySet<string>): void {
    const before = this.mounts()
    for (const path of before) if (!paths.has(path)) this.database.prepare('DELETE FROM mount WHERE path = ?').run(path)
    for (const path of paths)
      if (!before.has(path)) this.database.prepare('INSERT INTO mount (path) VALUES (?)').run(path)
  }

  /** The id of a content that was parsed before. */
  docOfContent(content: string): number | undefined {
    const id = this.database.prepare('SELECT id FROM doc WHERE content = ?').get(content)?.id
    return typeof id === 'number' ? id : undefined
  }

  /** Says what lies at a path; a content that no path holds any longer is dropped. Call inside a transaction. */
  putFile(file: FileRow, doc: number | undefined): void {
    const before = this.#docAt(file.path)
    this.#writeFile(file, doc)
    if (before !== undefined && before !== doc) this.#dropUnheld(before)
  }

  /**
   * Adds a parsed document that lies at a path. Where it takes the place of another and says for a bucket what that said, the bucket stays as it is.
   * Call inside a transaction.
   */
  putDocument(file: FileRow, rows: DocumentRows): void {
    const before = this.#docAt(file.path)
    const isNew = this.docOfContent(rows.content) === undefined
    const isReplaced =
      isNew &&
      before !== undefined &&
      this.database.prepare('SELECT 1 FROM file WHERE doc = ? AND path <> ? LIMIT 1').get(before, file.path) ===
        undefined
    if (!isReplaced) {
      this.putFile(file, this.addDocument(rows))
      return
    }
    const doc = this.#insert(rows)
    const kept = carryOver(this.database, before, doc)
    this.#touch(doc, kept, true)
    this.#writeFile(file, doc)
    this.#drop(before, kept, true)
  }

  #docAt(path: string): number | undefined {
    const doc = this.database.prepare('SELECT doc FROM file WHERE path = ?').get(path)?.doc
    return typeof doc === 'number' ? doc : undefined
  }

  #writeFile(file: FileRow, doc: number | undefined): void {
    this.database
      .prepare(
        'INSERT INTO file (path, sha256, doc, failure) VALUES (?, ?, ?, ?) ON CONFLICT (path) DO UPDATE SET sha256 = excluded.sha256, doc = excluded.doc, failure = excluded.failure',
      )
      .run(file.path, file.sha256, doc ?? null, file.failure ?? null)
  }

  /** Forgets a path. Call inside a transaction. */
  dropFile(path: string): void {
    const before = this.#docAt(path)
    this.database.prepare('DELETE FROM file WHERE path = ?').run(path)
    if (before !== undefined) this.#dropUnheld(before)
  }

  #dropUnheld(doc: number): void {
    if (this.database.prepare('SELECT 1 FROM file WHERE doc = ? LIMIT 1').get(doc)) return
    this.#drop(doc)
  }

  #drop(doc: number, kept?: ReadonlySet<string>, isReplaced = false): void {
    const prepare = (sql: string) => this.database.prepare(sql)
    this.#touch(doc, kept, isReplaced)
    dropPassages(this.database, doc)
    prepare('DELETE FROM recheck WHERE (bucket, doc, n) IN (SELECT bucket, doc, n FROM cited WHERE doc = ?)').run(doc)
    for (const table of ['reading', 'task', 'told', 'mention', 'candidate', 'cited'])
      prepare(`DELETE FROM ${table} WHERE doc = ?`).run(doc)
    prepare('DELETE FROM doc WHERE id = ?').run(doc)
  }

  /**
   * The buckets of a document and of its citations have to be worked out again, but for those that are kept. Of a document that takes the place of
   * another, or leaves it, its own bucket is told what it is: most of the bucket has nothing to do with that.
   */
  #touch(doc: number, kept: ReadonlySet<string> = new Set(), isReplacing = false): void {
    const prepare = (sql: string) => this.database.prepare(sql)
    const cited = prepare('SELECT DISTINCT bucket FROM cited WHERE doc = ?').all(doc)
    const { bucket: own, identity } = prepare('SELECT bucket, identity FROM doc WHERE id = ?').get(doc) ?? {}
    const buckets = new Set(cited.map(({ bucket }) => String(bucket)))
    const isMove = isReplacing && !buckets.has(String(own))
    if (!isMove) buckets.add(String(own))
    const mark = prepare('INSERT OR REPLACE INTO dirty (bucket) VALUES (?)')
    for (const bucket of buckets) if (!kept.has(bucket)) mark.run(bucket)
    if (isMove && !kept.has(String(own)))
      prepare(
        `INSERT INTO dirty (bucket, moved) VALUES (?1, json_array(json(?2))) ON CONFLICT (bucket)
         DO UPDATE SET moved = iif(json_array_length(moved) < ${mostMoved}, json_insert(moved, '$[#]', json(?2)), NULL)`,
      ).run(String(own), identity ?? null)
  }

  /** Adds a parsed document and gives its id. Call inside a transaction; a content that is there already stays. */
  addDocument(rows: DocumentRows): number {
    const known = this.docOfContent(rows.content)
    if (known !== undefined) return known
    const doc = this.#insert(rows)
    this.#touch(doc)
    return doc
  }

  #insert(rows: DocumentRows): number {
    const prepare = (sql: string) => this.database.prepare(sql)
    const v = rows.values
    const doc = prepare(
      `INSERT INTO doc (content, sha256, kind, system, level, type, number, date, issuer, place, subject, identity, seat, bucket, not_before, effect_from, effect_until,
         effect_status, details)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ).run(
      rows.content,
      rows.sha256,
      rows.kind,
      ...nulls(v.system, v.level, v.type, v.number, v.date, v.issuer, v.place, v.subject),
      JSON.stringify(rows.identity),
      JSON.stringify(rows.seat),
      rows.bucket,
      ...nulls(rows.notBefore, rows.effect.from, rows.effect.until, rows.effect.status),
      rows.details,
    ).lastInsertRowid
    const cited = prepare(
      'INSERT INTO cited (doc, n, type, number, date, issuer, place, title, subject, identity, mentions, bucket) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    )
    for (const [n, { values, identity, mentions, bucket }] of rows.cited.entries()) {
      cited.run(doc, n, ...nodeColumns(values), JSON.stringify(identity), mentions, bucket)
    }
    const mention = prepare(
      `INSERT INTO mention (doc, n, cited, text, sentence, mark_start, mark_end, relation, voice, extent, provisions, nested, line, start, end)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    for (const [n, m] of rows.mentions.entries()) {
      mention.run(
        doc,
        n,
        m.cited,
        m.text,
        m.sentence,
        m.mark.start,
        m.mark.end,
        m.relation,
        ...nulls(m.voice, m.extent, m.provisions && JSON.stringify(m.provisions)),
        m.nested ? 1 : 0,
        m.line,
        m.span.start,
        m.span.end,
      )
    }
    const told = prepare('INSERT INTO told (doc, n, source, target, relation, mention) VALUES (?, ?, ?, ?, ?, ?)')
    for (const [n, t] of rows.told.entries()) told.run(doc, n, t.source, t.target, t.relation, t.mention)
    const task = prepare(
      `INSERT INTO task (doc, n, value, marker, heading, force, deadline, bound, time, recurrence, rrule, reports, assignees, folded, line, start, end)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    for (const [n, t] of rows.tasks.entries()) {
      task.run(
        doc,
        n,
        t.value,
        ...nulls(t.marker, t.heading),
        t.force,
        ...nulls(t.deadline, t.bound, t.time, t.recurrence, t.rrule),
        JSON.stringify(t.reports),
        JSON.stringify(t.assignees),
        t.folded,
        t.line,
        t.span.start,
        t.span.end,
      )
    }
    addPassages(this.database, doc, rows.passages)
    if (rows.reading) addReading(this.database, Number(doc), rows.reading)
    return doc
  }
}

export const nulls = (...values: readonly (string | undefined)[]): readonly Value[] =>
  values.map((value) => value ?? null)

const nodeColumns = (v: NodeValues): readonly Value[] =>
  nulls(v.type, v.number, v.date, v.issuer, v.place, v.title, v.subject)

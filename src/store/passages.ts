import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { fold, withoutMarks } from '../text/fold.ts'
import { bytesOf, type Database } from './driver.ts'

/** A paragraph of a document: the 1-based line of the decoded text on which it begins, and its text without line breaks. */
export interface PassageText {
  readonly line: number
  readonly text: string
}

/**
 * The passages of a document as the index takes them. The texts are packed together, which makes a fifth of them; what is searched is the form
 * without diacritics, with the places of the words, and of the whole document which words it holds as they are written.
 */
export interface PassageRows {
  readonly count: number
  /** {@link unpack} reads it. */
  readonly packed: Uint8Array
  /** Without diacritics, đ as d; parted by line breaks: a hundred thousand small objects cost a worker's post more than the parsing. */
  readonly plain: string
  /** The Vietnamese words of the document as they are written, folded, each once, parted by spaces. */
  readonly words: string
}

/** What the index keeps of the passages of a document. No passage holds a line break: their white space is collapsed. */
export function pack(passages: readonly PassageText[]): PassageRows {
  const folded = passages.map(({ text }) => fold(text)).join('\n')
  const lines = passages.map(({ line }, i) => line - (passages[i - 1]?.line ?? 0)).join(' ')
  return {
    count: passages.length,
    packed: deflateRawSync([lines, ...passages.map(({ text }) => text)].join('\n')),
    plain: withoutMarks(folded),
    words: [...new Set(wordsOf(folded).filter(isVietnameseWord))].join(' '),
  }
}

/** The passages in order, from what {@link pack} made of them. */
export function unpack(packed: Uint8Array): readonly PassageText[] {
  return new PackedPassages(packed).all()
}

/** The passages of a document, of which only those are decoded that are asked for: a document may have thousands. */
export class PackedPassages {
  /** The lines, then the passages, parted by line breaks. */
  readonly #bytes: Buffer
  /** Where each line of it ends. */
  readonly #ends: number[] = []
  readonly #lines: readonly number[]

  constructor(packed: Uint8Array) {
    this.#bytes = inflateRawSync(packed)
    for (let end = this.#bytes.indexOf(10); end >= 0; end = this.#bytes.indexOf(10, end + 1)) this.#ends.push(end)
    this.#ends.push(this.#bytes.length)
    const steps = this.#text(0)
    let line = 0
    this.#lines =
      steps === ''
        ? []
        : steps.split(' ').map((step) => {
            line += Number(step)
            return line
          })
  }

  /** The nth, from 0. */
  at(nth: number): PassageText | undefined {
    const line = this.#lines[nth]
    return line === undefined ? undefined : { line, text: this.#text(nth + 1) }
  }

  all(): readonly PassageText[] {
    const [, ...texts] = this.#bytes.toString('utf8').split('\n')
    return this.#lines.map((line, nth) => ({ line, text: texts[nth] ?? '' }))
  }

  #text(nth: number): string {
    const start = nth === 0 ? 0 : (this.#ends[nth - 1] ?? this.#bytes.length) + 1
    return this.#bytes.toString('utf8', start, this.#ends[nth] ?? this.#bytes.length)
  }
}

/** The words of a folded text. */
export const wordsOf = (folded: string): readonly string[] => folded.match(/[\p{L}\p{N}\p{M}\p{Co}]+/gu) ?? []

/** Figures and Vietnamese letters alone, which SQLite takes for one word; of other scripts, and of stray marks, it is not known here. */
export const isVietnameseWord = (word: string): boolean => /^[a-z0-9à-ãè-êìíò-õùúýăđĩũơưạ-ỹ]+$/u.test(word)

/** Writes the passages of a document, numbered in one run after all others. Call inside a transaction. */
export function addPassages(database: Database, doc: number, { count, packed, plain, words }: PassageRows): void {
  if (count === 0) return
  const last = Number(database.prepare('SELECT max(passage_to) AS n FROM doc').get()?.n ?? 0)
  const from = Math.max(last, 0) + 1
  database.prepare('UPDATE doc SET passage_from = ?, passage_to = ? WHERE id = ?').run(from, from + count - 1, doc)
  database.prepare('INSERT INTO passages (doc, packed) VALUES (?, ?)').run(doc, packed)
  database.prepare('INSERT INTO document_words (rowid, words) VALUES (?, ?)').run(doc, words)
  const insert = database.prepare('INSERT INTO passage_words (rowid, plain) VALUES (?, ?)')
  for (const [i, text] of plain.split('\n').entries()) insert.run(from + i, text)
}

/** Drops the passages of a document. Call inside a transaction. */
export function dropPassages(database: Database, doc: number): void {
  const run = database.prepare('SELECT passage_from, passage_to FROM doc WHERE id = ?').get(doc)
  // One by one: for a range of numbers the full text is walked from its beginning to its end (0.2 s among two million passages).
  const drop = database.prepare('DELETE FROM passage_words WHERE rowid = ?')
  const last = Number(run?.passage_to ?? -1)
  for (let passage = Number(run?.passage_from ?? 0); passage <= last; passage += 1) drop.run(passage)
  database.prepare('DELETE FROM document_words WHERE rowid = ?').run(doc)
  database.prepare('DELETE FROM passages WHERE doc = ?').run(doc)
}

/** The passages of a document as the index keeps them; undefined when it has none. */
export function packedPassagesOf(database: Database, doc: number): PackedPassages | undefined {
  const packed = bytesOf(database.prepare('SELECT packed FROM passages WHERE doc = ?').get(doc)?.packed)
  return packed === undefined ? undefined : new PackedPassages(packed)
}

/** The passages of a document, in order. */
export const passagesOf = (database: Database, doc: number): readonly PassageText[] =>
  packedPassagesOf(database, doc)?.all() ?? []

import type { Database } from './driver.ts'
import { IndexError } from './errors.ts'
import { addPassages, pack } from './passages.ts'

/*
 * The index. What a file says is kept by its content (`doc`, and with it cited, mention, told, task, passages, reading); where contents lie is
 * `file`. `work`, the columns `doc.work`, `cited.status`, `rung`, `target`, `why` and `candidate` are worked out from the rest, bucket
 * by bucket: all documents and citations that may name one another share a bucket (the ordinal of their number, the name of a law, a
 * day). `dirty` holds the buckets that still have to be worked out, `recheck` citations of others that have to be looked at again, so that
 * stopping at any moment loses nothing.
 */
const first = `
CREATE TABLE file (
  path TEXT PRIMARY KEY,
  sha256 TEXT NOT NULL,
  doc INTEGER REFERENCES doc (id),
  failure TEXT
) WITHOUT ROWID;
CREATE INDEX file_doc ON file (doc);

CREATE TABLE doc (
  id INTEGER PRIMARY KEY,
  content TEXT NOT NULL UNIQUE,
  sha256 TEXT NOT NULL,
  kind TEXT NOT NULL,
  system TEXT,
  level TEXT,
  type TEXT,
  number TEXT,
  date TEXT,
  issuer TEXT,
  place TEXT,
  subject TEXT,
  identity TEXT NOT NULL,
  seat TEXT NOT NULL,
  bucket TEXT NOT NULL,
  not_before TEXT,
  work TEXT,
  details TEXT NOT NULL
);
CREATE INDEX doc_bucket ON doc (bucket);
CREATE INDEX doc_work ON doc (work);

CREATE TABLE cited (
  doc INTEGER NOT NULL REFERENCES doc (id),
  n INTEGER NOT NULL,
  type TEXT,
  number TEXT,
  date TEXT,
  issuer TEXT,
  place TEXT,
  title TEXT,
  subject TEXT,
  identity TEXT NOT NULL,
  mentions INTEGER NOT NULL,
  bucket TEXT NOT NULL,
  status TEXT,
  rung TEXT,
  target TEXT,
  why TEXT,
  PRIMARY KEY (doc, n)
) WITHOUT ROWID;
CREATE INDEX cited_bucket ON cited (bucket);
CREATE INDEX cited_target ON cited (target);

CREATE TABLE candidate (
  doc INTEGER NOT NULL,
  n INTEGER NOT NULL,
  target TEXT NOT NULL,
  PRIMARY KEY (doc, n, target)
) WITHOUT ROWID;
CREATE INDEX candidate_target ON candidate (target);

CREATE TABLE mention (
  doc INTEGER NOT NULL REFERENCES doc (id),
  n INTEGER NOT NULL,
  cited INTEGER NOT NULL,
  text TEXT NOT NULL,
  sentence TEXT NOT NULL,
  mark_start INTEGER NOT NULL,
  mark_end INTEGER NOT NULL,
  relation TEXT NOT NULL,
  voice TEXT,
  extent TEXT,
  nested INTEGER NOT NULL,
  line INTEGER NOT NULL,
  start INTEGER NOT NULL,
  end INTEGER NOT NULL,
  PRIMARY KEY (doc, n)
) WITHOUT ROWID;

CREATE TABLE told (
  doc INTEGER NOT NULL REFERENCES doc (id),
  n INTEGER NOT NULL,
  source INTEGER NOT NULL,
  target INTEGER NOT NULL,
  relation TEXT NOT NULL,
  mention INTEGER NOT NULL,
  PRIMARY KEY (doc, n)
) WITHOUT ROWID;

CREATE TABLE task (
  doc INTEGER NOT NULL REFERENCES doc (id),
  n INTEGER NOT NULL,
  value TEXT NOT NULL,
  marker TEXT,
  heading TEXT,
  force TEXT NOT NULL,
  deadline TEXT,
  bound TEXT,
  time TEXT,
  recurrence TEXT,
  rrule TEXT,
  reports TEXT NOT NULL,
  assignees TEXT NOT NULL,
  folded TEXT NOT NULL,
  line INTEGER NOT NULL,
  start INTEGER NOT NULL,
  end INTEGER NOT NULL,
  PRIMARY KEY (doc, n)
) WITHOUT ROWID;

CREATE TABLE passage (
  id INTEGER PRIMARY KEY,
  doc INTEGER NOT NULL REFERENCES doc (id),
  line INTEGER NOT NULL,
  text TEXT NOT NULL
);
CREATE INDEX passage_doc ON passage (doc);
CREATE VIRTUAL TABLE passage_words USING fts5 (exact, plain, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0');

CREATE TABLE work (
  key TEXT PRIMARY KEY,
  bucket TEXT NOT NULL,
  external INTEGER NOT NULL,
  partial INTEGER NOT NULL,
  system TEXT,
  level TEXT,
  type TEXT,
  number TEXT,
  date TEXT,
  issuer TEXT,
  place TEXT,
  title TEXT,
  subject TEXT,
  ordinal TEXT,
  identity TEXT NOT NULL,
  weight INTEGER NOT NULL,
  by_title TEXT,
  by_date TEXT
) WITHOUT ROWID;
CREATE INDEX work_bucket ON work (bucket);
CREATE INDEX work_ordinal ON work (ordinal);
CREATE INDEX work_title ON work (by_title);
CREATE INDEX work_date ON work (by_date);

CREATE TABLE dirty (bucket TEXT PRIMARY KEY) WITHOUT ROWID;
`

/** The passages of a document are numbered in one run, so that two numbers tell them and no index of all passages is needed. */
const passageRuns = `
ALTER TABLE doc ADD COLUMN passage_from INTEGER NOT NULL DEFAULT 0;
ALTER TABLE doc ADD COLUMN passage_to INTEGER NOT NULL DEFAULT -1;
UPDATE doc SET passage_from = run.low, passage_to = run.high
  FROM (SELECT doc, min(id) AS low, max(id) AS high FROM passage GROUP BY doc) AS run WHERE run.doc = doc.id;
DROP INDEX passage_doc;
`

/** Since when a document holds and until when, its status as a record gives it, and which Điều, khoản, điểm a citation names (JSON). */
const effects = `
ALTER TABLE doc ADD COLUMN effect_from TEXT;
ALTER TABLE doc ADD COLUMN effect_until TEXT;
ALTER TABLE doc ADD COLUMN effect_status TEXT;
ALTER TABLE mention ADD COLUMN provisions TEXT;
`

/**
 * The passages of a document packed together, searched without diacritics; of each document also which words it holds as they are written.
 * Two full texts with places, and every passage as a row, were two thirds of the file.
 */
const packed = `
DROP TABLE passage_words;
CREATE TABLE passages (doc INTEGER PRIMARY KEY, packed BLOB NOT NULL);
CREATE VIRTUAL TABLE passage_words USING fts5 (plain, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0');
CREATE VIRTUAL TABLE document_words USING fts5 (words, content = '', contentless_delete = 1, detail = none, tokenize = 'unicode61 remove_diacritics 0');
CREATE INDEX doc_passages ON doc (passage_to);
`

/** Where disks and shares were mounted: what is not found below one that is away is not gone. */
const mounts = 'CREATE TABLE mount (path TEXT PRIMARY KEY) WITHOUT ROWID;'

/** The day of the latest document, of which every answer is: without it all documents are looked at for each. */
const latestDay = 'CREATE INDEX work_day ON work (date) WHERE external = 0 AND length(date) = 10;'

/** What was read of long documents, for whoever shows them: reading one again takes up to a second. */
const readings = 'CREATE TABLE reading (doc INTEGER PRIMARY KEY, packed BLOB NOT NULL);'

/** Every name once, for what is asked for and not there: without it all that the index knows of every document is read through. */
const names = 'CREATE INDEX work_name ON work (number, type, title, ordinal);'

/** Citations of documents that bear another day than before: what they name is looked at, and most often the same. */
const rechecks =
  'CREATE TABLE recheck (bucket TEXT, doc INTEGER, n INTEGER, PRIMARY KEY (bucket, doc, n)) WITHOUT ROWID;'

/** The documents that have come to a bucket or left it, where nothing else of it has changed (JSON, of identities); else all of it is worked out. */
const moves = 'ALTER TABLE dirty ADD COLUMN moved TEXT;'

/** What documents are about, each once, for names that are words of it: without it all that the index knows of every document is read through. */
const subjects = 'CREATE INDEX work_about ON work (title, subject);'

function packPassages(database: Database): void {
  const documents = database.prepare('SELECT id, passage_from, passage_to FROM doc ORDER BY id').all()
  database.exec(packed)
  database.exec('UPDATE doc SET passage_from = 0, passage_to = -1')
  const passages = database.prepare('SELECT line, text FROM passage WHERE id BETWEEN ? AND ? ORDER BY id')
  for (const { id, passage_from, passage_to } of documents) {
    const texts = passages.all(passage_from ?? 0, passage_to ?? -1)
    addPassages(database, Number(id), pack(texts.map(({ line, text }) => ({ line: Number(line), text: String(text) }))))
  }
  database.exec('DROP TABLE passage')
}

/** Step n brings a file of version n to version n + 1. Never change a step that was released: add one. */
const migrations: readonly (string | ((database: Database) => void))[] = [
  first,
  passageRuns,
  effects,
  packPassages,
  mounts,
  latestDay,
  readings,
  names,
  rechecks,
  subjects,
  moves,
]
export const schemaVersion = migrations.length

export function versionOf(database: Database): number {
  return Number(database.prepare('PRAGMA user_version').get()?.user_version ?? 0)
}

/**
 * Another program's database is never given our tables.
 *
 * @throws {IndexError} when it holds something, and not what our indexes hold
 */
export function refuseForeign(database: Database, path: string): void {
  const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all()
  const isOurs = versionOf(database) > 0 && tables.some(({ name }) => name === 'passage_words')
  if (tables.length > 0 && !isOurs)
    throw new IndexError(`${path} is a database of another program, not an index: it is left as it is`)
}

/** Brings the file to the present schema (for tests: to an earlier one), in one transaction. */
export function migrate(database: Database, wanted: number = schemaVersion): void {
  const at = versionOf(database)
  if (at === wanted) return
  if (at > schemaVersion)
    throw new IndexError(
      `the index was made by a newer version of directives (schema ${at}, this one knows ${schemaVersion}): update directives, or index again`,
    )
  database.exec('BEGIN IMMEDIATE')
  try {
    // Another run may have come first.
    const now = versionOf(database)
    for (const step of migrations.slice(now, wanted)) {
      if (typeof step === 'string') database.exec(step)
      else step(database)
    }
    database.exec(`PRAGMA user_version = ${Math.max(now, wanted)}`)
    database.exec('COMMIT')
  } catch (error) {
    rollBack(database)
    throw error
  }
  if (at > 0) giveBack(database)
}

/** Sentences and identities are long: in pages of this size few rows spill over into one of their own. */
export const pageSize = 8192

/** What the steps freed goes back to the disk; where there is no room for that now, the space serves what is indexed next. */
function giveBack(database: Database): void {
  const [mode] = Object.values(database.prepare('PRAGMA journal_mode').get() ?? {})
  try {
    // The size of pages can be changed in this mode only, and while nobody else reads.
    database.exec(`PRAGMA journal_mode = DELETE; PRAGMA page_size = ${pageSize}; VACUUM`)
  } catch {
    // The index is as sound as before.
  }
  if (mode === 'wal') database.exec('PRAGMA journal_mode = WAL')
}

/** Undoes what was begun. A full disk may have undone it already: that must not hide what came first. */
export function rollBack(database: Database): void {
  try {
    database.exec('ROLLBACK')
  } catch {
    // Nothing is open any longer, or the file is closed with it.
  }
}

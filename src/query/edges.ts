import type { ProvisionUnits, RelationCode } from '../model/citation.ts'
import type { Mention, ResolutionStatus } from '../model/graph.ts'
import type { Span } from '../model/span.ts'
import type { Row } from '../store/driver.ts'
import type { Store } from '../store/store.ts'

/** A place in a text where one document cites another, with all that the answer shows. */
export interface Evidence extends Mention {
  /** Where the citation stands in `sentence`; empty when it could not be told. */
  readonly mark: Span
  /** Stands inside the subject of another citation. */
  readonly nested?: boolean
  /** Told of two cited documents by a third one. */
  readonly reported?: boolean
}

export interface Citing {
  readonly source: string
  readonly target: string
  readonly resolution: ResolutionStatus
  readonly rung?: string
  readonly evidence: Evidence
}

const ofDoc = '(SELECT min(path) FROM file WHERE file.doc = doc.id) AS path'
const mentionColumns = `mention.text, mention.sentence, mention.mark_start, mention.mark_end, mention.relation, mention.voice, mention.extent,
  mention.provisions, mention.nested, mention.line, mention.start, mention.end, ${ofDoc}`
const toldColumns = `mention.text, mention.sentence, mention.mark_start, mention.mark_end, told.relation AS relation,
  CASE WHEN mention.cited = told.target THEN mention.provisions END AS provisions,
  CASE WHEN mention.cited = told.target THEN mention.extent END AS extent, mention.nested, mention.line, mention.start, mention.end,
  ${ofDoc}`

/** The tables in which one document cites another, may cite it, and is told of by a third one. */
const directly = `cited JOIN doc ON doc.id = cited.doc JOIN mention ON mention.doc = cited.doc AND mention.cited = cited.n`
const possibly = `candidate JOIN cited ON cited.doc = candidate.doc AND cited.n = candidate.n JOIN doc ON doc.id = cited.doc
  JOIN mention ON mention.doc = cited.doc AND mention.cited = cited.n`
const byThird = `told JOIN cited AS one ON one.doc = told.doc AND one.n = told.source
  JOIN cited AS other ON other.doc = told.doc AND other.n = told.target
  JOIN doc ON doc.id = told.doc JOIN mention ON mention.doc = told.doc AND mention.n = told.mention`

const direct = (target: string, columns = mentionColumns): string => `
  SELECT doc.work AS source, cited.target AS target, cited.status, cited.rung, ${columns}, 0 AS reported
  FROM ${directly} WHERE ${target} AND cited.target IS NOT NULL AND doc.work <> cited.target`
const possible = (target: string, columns = mentionColumns): string => `
  SELECT doc.work AS source, candidate.target AS target, cited.status, cited.rung, ${columns}, 0 AS reported
  FROM ${possibly} WHERE ${target} AND doc.work <> candidate.target`
/** What one cited document does to another, as a third one tells. */
const told = (condition: string, columns = toldColumns): string => `
  SELECT one.target AS source, other.target AS target, other.status, other.rung, ${columns}, 1 AS reported
  FROM ${byThird} WHERE ${condition} AND one.target IS NOT NULL AND other.target IS NOT NULL AND one.target <> other.target`

/** All that cites a document (`in`) or that it cites (`out`). */
export function edgesAt(store: Store, key: string, direction: 'in' | 'out'): readonly Citing[] {
  const [of, ofTold] =
    direction === 'in' ? ['cited.target = ?', 'other.target = ?'] : ['doc.work = ?', 'one.target = ?']
  const ofCandidate = direction === 'in' ? 'candidate.target = ?' : of
  return [direct(of), possible(ofCandidate), told(ofTold)].flatMap((sql) =>
    store.database.prepare(sql).all(key).map(citing),
  )
}

const changes = "IN ('replaces', 'repeals', 'amends', 'corrects', 'suspends')"

/**
 * Where a document is said to change another: by itself, by the other one ("Thông tư này được sửa đổi bởi …"), or by a third. `source` is the
 * one that changes.
 *
 * @param key of the document that is changed; all of the index when not given
 */
export function changesOf(store: Store, key?: string): readonly Citing[] {
  const of = (column: string): string => (key === undefined ? '1' : `${column} = ?`)
  const own = "mention.voice IS NOT 'passive'"
  const said = [direct, possible].map((from) =>
    from(`${of(from === direct ? 'cited.target' : 'candidate.target')} AND mention.relation ${changes} AND ${own}`),
  )
  const ask = (sql: string): readonly Row[] =>
    key === undefined ? store.database.prepare(sql).all() : store.database.prepare(sql).all(key)
  const turned = ask(direct(`${of('doc.work')} AND mention.relation ${changes} AND mention.voice = 'passive'`))
  return [
    ...[...said, told(`${of('other.target')} AND told.relation ${changes}`)].flatMap((sql) => ask(sql).map(citing)),
    ...turned.map(citing).map((edge) => ({ ...edge, source: edge.target, target: edge.source })),
  ]
}

/** Where a citation of the index stands, without its texts: what {@link mentionAt} needs to read them. */
export interface MentionPlace {
  readonly doc: number
  /** Of the mention, or of what a third document tells. */
  readonly n: number
  readonly reported: boolean
}

/** A citation without its texts. */
export interface BareCiting extends Pick<Citing, 'source' | 'target' | 'resolution' | 'rung'> {
  readonly relation: RelationCode
  readonly nested: boolean
  readonly at: MentionPlace
  readonly start: number
  readonly extent?: 'whole' | 'part'
  /** As printed: "khoản 2 Điều 5". */
  readonly provisions?: readonly string[]
}

const ownColumns = `mention.doc AS doc, mention.n AS n, mention.relation, mention.extent, mention.provisions, mention.nested, mention.start`
const otherColumns = `told.doc AS doc, told.n AS n, told.relation AS relation, mention.nested, mention.start,
  CASE WHEN mention.cited = told.target THEN mention.provisions END AS provisions,
  CASE WHEN mention.cited = told.target THEN mention.extent END AS extent`

/**
 * Citations without their texts, in the order of {@link edgesAt}.
 *
 * @param sources those of these documents alone; all of the index when not given
 */
export function* bareEdges(store: Store, sources?: readonly string[]): Generator<BareCiting, void> {
  const among = 'IN (SELECT value FROM json_each(?))'
  const [of, ofTold] = sources === undefined ? ['1', '1'] : [`doc.work ${among}`, `one.target ${among}`]
  const values = sources === undefined ? [] : [JSON.stringify(sources)]
  for (const sql of [direct(of, ownColumns), possible(of, ownColumns), told(ofTold, otherColumns)])
    for (const row of store.database.prepare(sql).iterate(...values)) yield bare(row)
}

function bare(row: Row): BareCiting {
  const { extent, provisions } = toldBy(row)
  return {
    ...ends(row),
    relation: String(row.relation) as RelationCode,
    nested: row.nested === 1,
    at: { doc: Number(row.doc), n: Number(row.n), reported: row.reported === 1 },
    start: Number(row.start),
    ...(extent ? { extent } : {}),
    ...(provisions ? { provisions: provisions.map(({ value }) => value) } : {}),
  }
}

/** Reads one mention with its texts; undefined when the index does not have it any longer. */
export function mentionAt(store: Store, { doc, n, reported }: MentionPlace): Evidence | undefined {
  const row = store.database
    .prepare(
      reported
        ? `SELECT ${toldColumns} FROM told JOIN doc ON doc.id = told.doc JOIN mention ON mention.doc = told.doc AND mention.n = told.mention
           WHERE told.doc = ? AND told.n = ?`
        : `SELECT ${mentionColumns} FROM mention JOIN doc ON doc.id = mention.doc WHERE mention.doc = ? AND mention.n = ?`,
    )
    .get(doc, n)
  return row && evidenceOf(row)
}

const ends = (row: Row): Pick<Citing, 'source' | 'target' | 'resolution' | 'rung'> => ({
  source: String(row.source),
  target: String(row.target),
  // The columns hold what resolve/ wrote.
  resolution: String(row.status) as ResolutionStatus,
  ...(typeof row.rung === 'string' ? { rung: row.rung } : {}),
})

const citing = (row: Row): Citing => ({ ...ends(row), evidence: evidenceOf(row) })

function evidenceOf(row: Row): Evidence {
  return {
    text: String(row.text),
    sentence: String(row.sentence),
    // The column holds what extract/ wrote.
    relation: String(row.relation) as RelationCode,
    ...toldBy(row),
    path: String(row.path ?? ''),
    line: Number(row.line),
    span: { start: Number(row.start), end: Number(row.end) },
    mark: { start: Number(row.mark_start), end: Number(row.mark_end) },
    ...(row.nested === 1 ? { nested: true } : {}),
    ...(row.reported === 1 ? { reported: true } : {}),
  }
}

/** Of the citation itself: told of two others, it says nothing of its own. */
function toldBy({ voice, extent, provisions }: Row): Pick<Mention, 'voice' | 'extent' | 'provisions'> {
  return {
    ...(voice === 'passive' ? { voice } : {}),
    ...(extent === 'whole' || extent === 'part' ? { extent } : {}),
    // Written by JSON.stringify of a ProvisionUnits.
    ...(typeof provisions === 'string' ? { provisions: JSON.parse(provisions) as readonly ProvisionUnits[] } : {}),
  }
}

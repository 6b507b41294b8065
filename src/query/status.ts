import { typeCodes } from '../lexicon/document-types.ts'
import type { ProvisionUnits, RelationCode } from '../model/citation.ts'
import type { GraphNode, ResolutionStatus, Standing } from '../model/graph.ts'
import type { Row } from '../store/driver.ts'
import type { Store } from '../store/store.ts'
import { dayPattern, readDay } from '../text/dates.ts'
import { type Claim, dayOf, weigh } from './changing.ts'
import { type Citing, changesOf, type Evidence } from './edges.ts'
import { byDate, Nodes } from './node.ts'
import { type StandingAnswer, standingOf } from './standing.ts'

/** A document that changes the one that was asked for, with the sentences that say so. */
export interface Change {
  readonly document: GraphNode
  readonly relation: RelationCode
  readonly extent: 'whole' | 'part'
  /** Which Điều, khoản, điểm of the changed document, where they are named. */
  readonly provisions: readonly ProvisionUnits[]
  /** Since when: a day, or the month or year when no more is known. */
  readonly from?: string
  /** How that is known: the sentence says it, the changing document says when it begins to hold, or only its own date is known. */
  readonly fromIs?: 'said' | 'effect' | 'issued'
  /** It comes after the day of the answer. */
  readonly pending?: true
  /** What stays as it was: "trừ quy định tại khoản 2 Điều 15". */
  readonly except?: string
  /** Told by a third document. */
  readonly reported?: true
  readonly resolution: ResolutionStatus
  /** The rule that weighed it (`query/changing.ts`). */
  readonly rule: string
  readonly mentions: readonly Evidence[]
}

/** Whether a document holds on a day, as far as this corpus tells. */
export interface StatusResult {
  readonly document: GraphNode
  /** The day of the answer (`YYYY-MM-DD`): the one asked for, else that of the latest document of the corpus; absent in a corpus without days. */
  readonly at?: string
  /** Where that day comes from. */
  readonly asOf: 'asked' | 'corpus'
  readonly status: Standing
  /** The rule that decided (`query/standing.ts`). */
  readonly rule: string
  /** Since when the status holds, where it is known. */
  readonly since?: string
  /** Since when and until when the document itself says that it holds. */
  readonly from?: string
  readonly until?: string
  /** "Tình trạng" as the record of its page prints it. */
  readonly record?: string
  /** What ends or suspends it as a whole, earliest first; what comes later is `pending`. */
  readonly by: readonly Change[]
  /** What changes a part of it, or its words. */
  readonly amendedBy: readonly Change[]
  /** What may change it: another document may be meant, or the one that says so cannot do it. It decides nothing. */
  readonly uncertain: readonly Change[]
  /** The texts that join it with what amended it (văn bản hợp nhất). */
  readonly consolidatedIn: readonly GraphNode[]
  /** Of a consolidated text: the document whose words it gives; it is no act of its own. */
  readonly consolidates?: GraphNode
}

/** The effect of a document as its copies tell it. */
interface OwnEffect {
  readonly from?: string
  readonly until?: string
  readonly record?: string
}

/** Answers for one corpus, each document once. */
export class StatusBook {
  readonly #store: Store
  readonly #nodes: Nodes
  readonly #at: string | undefined
  readonly #asOf: StatusResult['asOf']
  readonly #known = new Map<string, StatusResult | undefined>()
  #all: ReadonlyMap<string, readonly Citing[]> | undefined
  #effects: ReadonlyMap<string, OwnEffect> | undefined
  #consolidating: ReadonlyMap<string, readonly string[]> | undefined

  /** @param at the day of the answers (`YYYY-MM-DD`); that of the latest document of the corpus when not given */
  constructor(store: Store, at?: string) {
    this.#store = store
    this.#nodes = new Nodes(store)
    this.#at = at ?? latestDay(store)
    this.#asOf = at === undefined ? 'corpus' : 'asked'
  }

  /** Reads all changes of the corpus at once: for questions about many documents. */
  readAll(): this {
    const all = new Map<string, Citing[]>()
    for (const edge of changesOf(this.#store)) {
      const list = all.get(edge.target)
      if (list) list.push(edge)
      else all.set(edge.target, [edge])
    }
    this.#all = all
    this.#effects = new Map(
      this.#store.database
        .prepare(`SELECT work, ${effectColumns} FROM doc WHERE work IS NOT NULL AND type IS NOT 'VBHN' GROUP BY work`)
        .all()
        .map((row) => [String(row.work), effectOf(row)]),
    )
    const consolidating = new Map<string, string[]>()
    for (const { target, work } of this.#store.database.prepare(consolidatingTexts('cited.target IS NOT NULL')).all()) {
      const list = consolidating.get(String(target))
      if (list) list.push(String(work))
      else consolidating.set(String(target), [String(work)])
    }
    this.#consolidating = consolidating
    return this
  }

  /** The answers of another day, from what this one has read already. */
  on(day: string | undefined): StatusBook {
    const book = new StatusBook(this.#store, day)
    book.#all = this.#all
    book.#effects = this.#effects
    book.#consolidating = this.#consolidating
    return book
  }

  /** The status alone, of a node that the index has. */
  standing(document: GraphNode): StandingAnswer {
    const { decided } = this.#changes(document)
    return this.#standing(document, decided)
  }

  /** Whether a document holds; undefined when the index does not have the key. */
  of(key: string): StatusResult | undefined {
    if (!this.#known.has(key)) this.#known.set(key, this.#answer(key))
    return this.#known.get(key)
  }

  #answer(key: string): StatusResult | undefined {
    const document = this.#nodes.get(key)
    if (!document) return undefined
    const at = this.#at
    const { decided, uncertain } = this.#changes(document)
    const consolidates = document.type === typeCodes.consolidation ? this.#consolidatedBy(key) : undefined
    const { status, rule, since } = this.#standing(document, decided)
    return {
      document,
      ...(at === undefined ? {} : { at }),
      asOf: this.#asOf,
      status,
      rule,
      ...(since === undefined ? {} : { since }),
      ...this.#effectOf(key),
      by: decided.filter(isEnding),
      amendedBy: decided.filter((change) => !isEnding(change)),
      uncertain,
      consolidatedIn: document.type === typeCodes.consolidation ? [] : this.#consolidations(key),
      ...(consolidates ? { consolidates } : {}),
    }
  }

  #standing(document: GraphNode, decided: readonly Change[]): StandingAnswer {
    return standingOf({
      document,
      ...(this.#at === undefined ? {} : { at: this.#at }),
      asked: this.#asOf === 'asked',
      ...this.#effectOf(document.key),
      ended: decided.filter((change) => isEnding(change) && !change.pending),
    })
  }

  #changes(document: GraphNode): { readonly decided: readonly Change[]; readonly uncertain: readonly Change[] } {
    const groups = new Map<string, { readonly claim: Claim; readonly rule: string; readonly edges: Citing[] }>()
    const edges = this.#all ? (this.#all.get(document.key) ?? []) : changesOf(this.#store, document.key)
    for (const edge of edges) {
      const by = this.#nodes.get(edge.source)
      if (!by || by.key === document.key) continue
      const saidBy = this.#kindOf(edge)
      const claim: Claim = { by, of: document, edge, ...(saidBy ? { saidBy } : {}) }
      const { rule, weight } = weigh(claim)
      if (weight === 'nothing') continue
      const id = JSON.stringify([weight, by.key, edge.evidence.relation])
      const group = groups.get(id)
      if (group) group.edges.push(edge)
      else groups.set(id, { claim, rule, edges: [edge] })
    }
    const decided: Change[] = []
    const uncertain: Change[] = []
    for (const [id, { claim, rule, edges: said }] of groups)
      (id.startsWith('["decides"') ? decided : uncertain).push(this.#change(claim, rule, said))
    return { decided: decided.sort(byDay), uncertain: uncertain.sort(byDay) }
  }

  #change({ by, edge: { evidence, resolution } }: Claim, rule: string, edges: readonly Citing[]): Change {
    // What a document says itself needs no witness.
    const own = edges.filter((edge) => edge.evidence.reported !== true)
    const mentions = (own.length > 0 ? own : edges)
      .map((edge) => edge.evidence)
      .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.span.start - b.span.start))
    const since = mentions.map(saidDay).find((day) => day !== undefined)
    const effect = this.#effectOf(by.key).from
    const issued = dayOf(by)
    const from = since ?? effect ?? (issued === '' ? undefined : issued)
    const except =
      evidence.relation === 'amends' || own.length === 0
        ? undefined
        : mentions.map(exceptionOf).find((words) => words !== undefined)
    const isPending = from !== undefined && this.#at !== undefined && from > this.#at.slice(0, from.length)
    return {
      document: by,
      relation: evidence.relation,
      extent: extentOf(mentions),
      provisions: provisionsOf(mentions),
      ...(from === undefined
        ? {}
        : { from, fromIs: since !== undefined ? 'said' : effect !== undefined ? 'effect' : 'issued' }),
      ...(isPending ? { pending: true } : {}),
      ...(except === undefined ? {} : { except }),
      ...(own.length === 0 ? { reported: true } : {}),
      resolution,
      rule,
      mentions,
    }
  }

  /** What kind of text says it, when that is no act. */
  #kindOf({ evidence: { path } }: Citing): Claim['saidBy'] {
    const row = this.#store.database
      .prepare('SELECT doc.kind, doc.type FROM file JOIN doc ON doc.id = file.doc WHERE file.path = ?')
      .get(path)
    return row?.kind === 'news' ? 'news' : row?.type === typeCodes.consolidation ? 'consolidated' : undefined
  }

  #effectOf(key: string): OwnEffect {
    if (this.#effects) return this.#effects.get(key) ?? {}
    return effectOf(
      this.#store.database.prepare(`SELECT ${effectColumns} FROM doc WHERE work = ? AND type IS NOT 'VBHN'`).get(key),
    )
  }

  /** The consolidated texts that give the words of a document. */
  #consolidations(key: string): readonly GraphNode[] {
    const texts = this.#consolidating
      ? (this.#consolidating.get(key) ?? [])
      : this.#store.database
          .prepare(consolidatingTexts('cited.target = ?'))
          .all(key)
          .map(({ work }) => String(work))
    return this.#nodes
      .all(texts)
      .filter((text) => this.#consolidatedBy(text.key)?.key === key)
      .toSorted(byDate)
  }

  /** Whose words a consolidated text gives: the document that it names first (Pháp lệnh 01/2012/UBTVQH13, Điều 12). */
  #consolidatedBy(key: string): GraphNode | undefined {
    const row = this.#store.database
      .prepare(
        `SELECT cited.target FROM doc JOIN mention ON mention.doc = doc.id
         JOIN cited ON cited.doc = mention.doc AND cited.n = mention.cited
         WHERE doc.work = ? AND cited.target IS NOT NULL AND cited.target <> doc.work ORDER BY doc.content, mention.n LIMIT 1`,
      )
      .get(key)
    return typeof row?.target === 'string' ? this.#nodes.get(row.target) : undefined
  }
}

const consolidatingTexts = (which: string): string =>
  `SELECT DISTINCT cited.target, doc.work FROM doc JOIN cited ON cited.doc = doc.id WHERE ${which} AND doc.type = 'VBHN'`

const effectColumns = 'min(effect_from) AS starts, max(effect_until) AS ends, max(effect_status) AS record'

function effectOf(row: Row | undefined): OwnEffect {
  return {
    ...(typeof row?.starts === 'string' ? { from: row.starts } : {}),
    ...(typeof row?.ends === 'string' ? { until: row.ends } : {}),
    ...(typeof row?.record === 'string' ? { record: row.record } : {}),
  }
}

/** The day of the latest document that the corpus holds. */
function latestDay(store: Store): string | undefined {
  const day = store.database
    .prepare('SELECT max(date) AS day FROM work WHERE external = 0 AND length(date) = 10')
    .get()?.day
  return typeof day === 'string' ? day : undefined
}

/** It ends or suspends the whole document. */
const isEnding = ({ relation, extent }: Change): boolean =>
  extent === 'whole' && (relation === 'replaces' || relation === 'repeals' || relation === 'suspends')

const byDay = (a: Change, b: Change): number => {
  const [one, other] = [a.from ?? '9', b.from ?? '9']
  return one !== other ? (one < other ? -1 : 1) : byDate(a.document, b.document)
}

/** All of it, where one mention says so; a third document may tell of a part in its words only. */
function extentOf(mentions: readonly Evidence[]): Change['extent'] {
  return mentions.some(isWhole) ? 'whole' : 'part'
}

const part =
  /(?<!\p{L})(?:khoản|điều|điểm|mục|cụm từ|một phần|một số|phụ lục|biểu|mẫu|chương|nội dung)(?!\p{L})[^.;]{0,60}$/iu

function isWhole({ extent, reported, provisions, sentence, mark }: Evidence): boolean {
  if (!reported) return extent === 'whole'
  return provisions === undefined && !part.test(sentence.slice(Math.max(0, mark.start - 80), mark.start))
}

function provisionsOf(mentions: readonly Evidence[]): readonly ProvisionUnits[] {
  const known = new Map<string, ProvisionUnits>()
  for (const { provisions = [] } of mentions)
    for (const one of provisions) if (!known.has(one.value)) known.set(one.value, one)
  return [...known.values()]
}

const said = new RegExp(
  `^[^.;]{0,300}?(?:hết hiệu lực|chấm dứt hiệu lực|bị bãi bỏ|được thay thế)(?: thi hành| toàn bộ)?,? (?:kể )?(?:từ|từ) ngày (?<day>${dayPattern.replaceAll(/\?<\w+>/gu, '')})`,
  'iu',
)

/** "Thông tư số … hết hiệu lực kể từ ngày 01/7/2026": the day that the sentence gives behind the citation. */
function saidDay({ sentence, mark }: Evidence): string | undefined {
  const day = said.exec(sentence.slice(mark.end))?.groups?.day
  return day === undefined ? undefined : readDay(day)
}

/** "…, trừ quy định tại khoản 2 Điều 15": what is left as it was. */
function exceptionOf({ sentence, mark }: Evidence): string | undefined {
  return /^[^.;]{0,400}?(?<!khấu|loại|miễn|bù|phép|giảm)[ ,(](?<words>trừ (?!ngày)[^.;)]{4,200})/iu
    .exec(sentence.slice(mark.end))
    ?.groups?.words?.trim()
}

import { titleBucket } from '../identity/blocking.ts'
import { nameSegment } from '../identity/divisions.ts'
import { type Identity, plainOrdinal, plainTitle, yearOf } from '../identity/identity.ts'
import { parseNumber } from '../identity/number.ts'
import { documentTypes, typeCodes } from '../lexicon/document-types.ts'
import type { GraphNode } from '../model/graph.ts'
import type { Row } from '../store/driver.ts'
import type { Store } from '../store/store.ts'
import { dayPattern, readDay } from '../text/dates.ts'
import { fold, foldSearch } from '../text/fold.ts'
import { issuerFit } from './named-issuer.ts'
import { nearestNodes } from './nearest-names.ts'
import { byDate, Nodes } from './node.ts'

/** A document's name as people write it, taken apart. Folded without diacritics, but for the type's code. */
export interface ReadName {
  readonly type?: string
  readonly ordinal?: string
  readonly groups: readonly string[]
  readonly numberYear?: number
  /** ISO day, month or year. */
  readonly date?: string
  readonly issuer?: string
  /** What follows "về". */
  readonly about?: string
  /** What is left when there is no number: the name of a law, or words of the subject. */
  readonly words: string
}

const typeWords = documentTypes
  .flatMap((row) => [row.name, ...(row.aliases ?? [])].map((name) => ({ words: foldSearch(name), code: row.code })))
  .sort((a, b) => b.words.length - a.words.length)
const day = new RegExp(`(?:,? ?(?:ngày|ngay) )?(?<!\\d)${dayPattern}(?!\\d)`, 'iu')
const year = /,? ?(?:năm|nam) (?<year>(?:19|20)\d{2})(?!\d)|(?:,| |\() ?(?<last>(?:19|20)\d{2})\)?$/iu
const numberIn = /(?<![\p{L}\p{N}])(?:số |so )?(?<number>\d{1,6}(?:\.\d{1,3})?[a-zđ]?(?: ?[/-] ?[\p{L}\p{N}&.]+)*)/iu

/**
 * Takes a name apart: diacritics or not, any spacing and case.
 *
 * @example readName('chi thi 16/ct-ttg ngay 31/3/2020').date === '2020-03-31'
 */
export function readName(name: string): ReadName {
  const dated = takeDate(name.normalize('NFC').replace(/\s+/gu, ' ').trim())
  const told = takeAbout(dated.rest)
  const by = /(?:^| )(?:của|cua|do) (?<issuer>.+)$/iu.exec(told.rest)
  const rest = by ? told.rest.slice(0, by.index) : told.rest
  // "TCVN 6909:2001" is a name as a whole.
  const found = /^(?:tcvn|qcvn) ?\d/iu.test(rest) ? null : numberIn.exec(rest)
  const parsed = found?.groups?.number === undefined ? undefined : parseNumber(found.groups.number)
  const behind = takeTail(found && parsed ? rest.slice(found.index + found[0].length) : '', dated.date)
  const head = foldSearch(found && parsed ? rest.slice(0, found.index) : rest)
  const type =
    typeWords.find(({ words }) => head === words || head.startsWith(`${words} `))?.code ?? typeAbbreviation(head)
  const date = dated.date ?? behind.year
  const issuer = by ? foldSearch((by.groups?.issuer ?? '').replace(/ (?:ban hành|ban hanh)$/iu, '')) : behind.issuer
  return {
    ...(type === undefined ? {} : { type }),
    ...(parsed === undefined ? {} : { ordinal: plainOrdinal(parsed.ordinal) }),
    groups: parsed?.symbol === undefined ? [] : groupsWithoutMarks(parsed.symbol),
    ...(parsed?.year === undefined ? {} : { numberYear: parsed.year }),
    ...(date === undefined ? {} : { date }),
    ...(issuer === undefined ? {} : { issuer }),
    ...(told.about === undefined ? {} : { about: told.about }),
    words: parsed ? head : foldSearch(rest),
  }
}

/** Takes the day out of a name, else the year. */
function takeDate(name: string): { readonly rest: string; readonly date?: string } {
  const foundDay = day.exec(name)
  const date = foundDay ? readDay(foundDay[0].replace(/^,? ?(?:ngày|ngay) /iu, '').trim()) : undefined
  if (foundDay && date !== undefined) return { rest: name.replace(foundDay[0], ' '), date }
  const foundYear = year.exec(name)
  const printed = foundYear?.groups?.year ?? foundYear?.groups?.last
  return foundYear && printed !== undefined ? { rest: name.replace(foundYear[0], ' '), date: printed } : { rest: name }
}

/** Takes "về …" off the end. "Công văn về hồ đập": without a number the words are the name itself. */
function takeAbout(name: string): { readonly rest: string; readonly about?: string } {
  const found = /(?:^| |,)(?:về việc|ve viec|về|ve|v\/v) (?<about>.+)$/iu.exec(name)
  if (!found || !/\d/u.test(name.slice(0, found.index))) return { rest: name }
  return { rest: name.slice(0, found.index), about: foldSearch(found.groups?.about ?? '') }
}

/** What stands behind the number: "12/KH-UBND 2022 Lâm Đồng"; a year says the date wherever it stands. */
function takeTail(
  words: string,
  date: string | undefined,
): { readonly year: string | undefined; readonly issuer: string | undefined } {
  const tail = foldSearch(words)
  const found = date === undefined ? /(?<!\d)(?:19|20)\d{2}(?!\d)/u.exec(tail) : null
  const rest = (found ? tail.replace(found[0], ' ') : tail).replace(/^[ ,;(-]+|[ ,;)-]+$/gu, '')
  return { year: found?.[0], issuer: /^\p{L}/u.test(rest) ? rest : undefined }
}

function typeAbbreviation(head: string): string | undefined {
  const word = head.trim().split(' ')[0]
  return documentTypes.find(
    (row) =>
      row.code.length > 1 &&
      (foldSearch(row.code) === word || row.symbols.some((symbol) => foldSearch(symbol) === word)),
  )?.code
}

const symbolWords = new Set(documentTypes.flatMap((row) => [row.code, ...row.symbols].map(foldSearch)))

/**
 * What a name that names nothing may mean besides, for those who leave the marks out: "CT16" and "CT16-TTg" are Chỉ thị 16,
 * "16 CT TTg" and "16-ct-ttg" are 16/CT-TTg, "05 CT TU" is 05-CT/TU, "CT 16/TTg" is 16/CT-TTg.
 */
function otherReadings(name: string): readonly string[] {
  const text = name.normalize('NFC').replace(/\s+/gu, ' ').trim()
  const readings: string[] = []
  const isSymbol = (word: string | undefined): boolean => word !== undefined && symbolWords.has(foldSearch(word))
  const [, symbol, figures = '', rest = ''] = /^(\p{L}{1,6})(?:[ .-]| số | so )?(\d{1,6})(?!\d)(.*)$/su.exec(text) ?? []
  if (symbol !== undefined && isSymbol(symbol)) {
    const [, body, more = ''] = /^[ /-]([\p{L}\d.]+)(.*)$/su.exec(rest) ?? []
    // The symbol of the kind stands before the number instead of behind it.
    if (body !== undefined && !/^\d+$/u.test(body)) readings.push(`${figures}/${symbol}-${body}${more}`)
    readings.push(`${symbol} ${figures}${rest}`)
  }
  const [, before = '', number = '', kind, behind = ''] =
    /^(.*?)(\d{1,6})[ /-]+(\p{L}{1,6})(?:[ /-]+(.*))?$/su.exec(text) ?? []
  if (isSymbol(kind)) readings.push(`${before}${number}/${kind}-${behind}`, `${before}${number}/${kind} ${behind}`)
  return readings
}

const groupsWithoutMarks = (symbol: string): readonly string[] =>
  foldSearch(symbol)
    .split(/[/-]/u)
    .filter((group) => group !== '')

export type Found =
  | { readonly status: 'found'; readonly documents: readonly GraphNode[] }
  | { readonly status: 'ambiguous'; readonly candidates: readonly GraphNode[] }
  | { readonly status: 'unknown'; readonly nearest: readonly GraphNode[] }

/**
 * The document that a name names: a key, a path of the corpus, or a name as people write it. Several documents with the number and nothing
 * to tell them apart: the candidates; none: the nearest names.
 *
 * @param all takes all candidates together
 */
export async function findDocument(
  store: Store,
  name: string,
  options: { readonly all?: boolean; readonly path?: string } = {},
): Promise<Found> {
  const nodes = new Nodes(store)
  const direct =
    nodes.get(fold(name)) ??
    nodes.get(name) ??
    byPath(store, nodes, options.path ?? name) ??
    byContent(store, nodes, name)
  if (direct) return { status: 'found', documents: [direct] }
  let rows: readonly Row[] = byFileName(store, name)
  for (const reading of rows.length > 0 ? [] : [name, ...otherReadings(name)]) {
    rows = candidatesOf(store, readName(reading))
    if (rows.length > 0) break
  }
  const documents = rows.map((row) => nodes.of(row)).sort(byDate)
  if (documents.length === 0)
    return { status: 'unknown', nearest: await nearestNodes(store, nodes, name, readName(name).type === undefined) }
  if (documents.length === 1 || options.all) return { status: 'found', documents }
  return { status: 'ambiguous', candidates: documents }
}

function byPath(store: Store, nodes: Nodes, path: string): GraphNode | undefined {
  const work = store.database
    .prepare('SELECT doc.work FROM file JOIN doc ON doc.id = file.doc WHERE file.path = ?')
    .get(path)?.work
  return typeof work === 'string' ? nodes.get(work) : undefined
}

/** The documents of files that are called so, in whatever folder. */
function byFileName(store: Store, name: string): readonly Row[] {
  if (!/^[^/\\]+\.[\p{L}\d]{2,8}$/u.test(name)) return []
  return store.database
    .prepare(
      `SELECT * FROM work WHERE key IN (SELECT doc.work FROM file JOIN doc ON doc.id = file.doc WHERE substr(file.path, -length(?)) = ?)`,
    )
    .all(`/${name}`, `/${name}`)
}

function byContent(store: Store, nodes: Nodes, name: string): GraphNode | undefined {
  if (!/^[0-9a-f]{12,64}$/u.test(name)) return undefined
  const work = store.database
    .prepare('SELECT work FROM doc WHERE sha256 >= ? AND sha256 < ? LIMIT 1')
    .get(name, `${name}g`)?.work
  return typeof work === 'string' ? nodes.get(work) : undefined
}

function candidatesOf(store: Store, wanted: ReadName): readonly Row[] {
  const { database } = store
  const all = (sql: string, value: string): readonly Row[] =>
    database
      .prepare(sql)
      .all(value)
      .filter((row) => fits(wanted, row))
  if (wanted.ordinal !== undefined) return narrowed(wanted, all('SELECT * FROM work WHERE ordinal = ?', wanted.ordinal))
  // A law's name as a whole outranks words of a subject.
  const exact = all('SELECT * FROM work WHERE by_title = ?1 OR bucket = ?1', titleBucket(wanted.words))
  if (exact.length > 0) return exact
  const fitting = all(
    `SELECT work.* FROM json_each(?) AS pair
     JOIN work ON work.title IS json_extract(pair.value, '$[0]') AND work.subject IS json_extract(pair.value, '$[1]') ORDER BY key`,
    `[${subjectsWith(store, wanted).join(', ')}]`,
  )
  // "luật an toàn đập": the kind that was said outranks words of the subject of another kind.
  const ofKind = wanted.type === undefined ? [] : fitting.filter((row) => row.type === wanted.type)
  return ofKind.length > 0 ? ofKind : fitting
}

/**
 * Titles and subjects that hold the words, each once and from an index of them alone: many documents of a corpus bear the same. As JSON, which tells
 * what is absent.
 */
function subjectsWith({ database }: Store, wanted: ReadName): readonly string[] {
  return database
    .prepare(
      `SELECT title, subject, json_array(title, subject) AS pair FROM work WHERE title IS NOT NULL OR subject IS NOT NULL
       GROUP BY title, subject`,
    )
    .all()
    .flatMap((row) => (hasWords(wanted, row) ? [String(row.pair)] : []))
}

function sameTitle(wanted: ReadName, row: Row): boolean {
  const identity = JSON.parse(String(row.identity)) as Identity
  return identity.title !== undefined && nameSegment(identity.title) === nameSegment(plainTitle(wanted.words))
}

function fits(wanted: ReadName, row: Row): boolean {
  const identity = JSON.parse(String(row.identity)) as Identity
  if (wanted.ordinal !== undefined) {
    const groups = identity.groups.map(foldSearch)
    if (wanted.groups.length > 0 && !wanted.groups.every((group, i) => group === groups[i])) return false
    if (wanted.type !== undefined && wanted.groups.length === 0 && !typeFits(wanted.type, row.type)) return false
  } else if (!sameTitle(wanted, row) && !hasWords(wanted, row)) return false
  if (wanted.numberYear !== undefined && yearOf(identity) !== undefined && yearOf(identity) !== wanted.numberYear)
    return false
  if (wanted.date !== undefined && !dateFits(wanted.date, identity)) return false
  return wanted.issuer === undefined || issuerFit(wanted.issuer, row, identity) !== undefined
}

/** The words of a name without a number stand in the subject or the title. */
function hasWords(wanted: ReadName, { subject, title }: Row): boolean {
  // "Công văn về hồ đập": what follows the kind; the kind alone names nothing.
  const kind = wanted.type === undefined ? undefined : typeWords.find(({ words }) => wanted.words.startsWith(words))
  const words = wanted.words.slice(kind?.words.length ?? 0).replace(/^ ?(?:ve viec |ve |v\/v )?/u, '')
  if (words.length < 8) return false
  return foldSearch(`${typeof subject === 'string' ? subject : ''} ${typeof title === 'string' ? title : ''}`).includes(
    words,
  )
}

const typeFits = (wanted: string, type: unknown): boolean =>
  type === wanted ||
  type === null ||
  type === typeCodes.unsaid ||
  (wanted === typeCodes.decision && type === typeCodes.regulation) ||
  (wanted === typeCodes.regulation && type === typeCodes.decision) ||
  wanted === typeCodes.unsaid

function dateFits(wanted: string, identity: Identity): boolean {
  if (wanted.length === 4) return yearOf(identity) === Number(wanted)
  return identity.date !== undefined && (identity.date.startsWith(wanted) || wanted.startsWith(identity.date))
}

/**
 * The whole symbol outranks one that only begins so (12/UBND and 12/UBND-VX), a document of that place one that may be of it, and what
 * bears the words of the subject all others.
 */
function narrowed(wanted: ReadName, rows: readonly Row[]): readonly Row[] {
  let left = rows.map((row) => ({ row, identity: JSON.parse(String(row.identity)) as Identity }))
  const prefer = (score: (one: (typeof left)[number]) => number): void => {
    const best = Math.max(...left.map(score))
    left = left.filter((one) => score(one) === best)
  }
  const { about, issuer, groups } = wanted
  if (groups.length > 0) prefer(({ identity }) => (identity.groups.length === groups.length ? 1 : 0))
  if (issuer !== undefined) prefer(({ row, identity }) => issuerFit(issuer, row, identity) ?? 0)
  if (about !== undefined) {
    const words = about.split(/[^\p{L}\p{N}]+/u)
    prefer(({ row }) => {
      const has = ` ${foldSearch([row.subject, row.title, row.issuer, row.place].filter((value) => typeof value === 'string').join(' '))} `
      return words.every((word) => has.includes(word)) ? 1 : 0
    })
  }
  return left.map(({ row }) => row)
}

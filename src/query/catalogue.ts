import { typeNameOf } from '../graph/label.ts'
import { typeCodes } from '../lexicon/document-types.ts'
import type { Row } from '../store/driver.ts'
import type { Store } from '../store/store.ts'
import { bodyName } from '../text/bodies.ts'
import { fold, foldSearch } from '../text/fold.ts'

/** What lists and filters need of a document; the rest is read for those alone that are shown. */
export interface CatalogueEntry {
  readonly key: string
  readonly type: string
  /** ISO day, month or year; empty when it is not known. */
  readonly date: string
  readonly year: string
  readonly system: string
  /** In capitals, however it is set in the document: one body is one issuer. */
  readonly issuer: string
  /** Type, number, issuer, title and subject without diacritics, for those who know a part of the name. */
  readonly folded: string
}

/** By what a list can be narrowed. */
export const facetNames = ['type', 'issuer', 'year', 'system'] as const
export type FacetName = (typeof facetNames)[number]
export type Chosen = Readonly<Partial<Record<FacetName, string>>>

export interface FacetValue {
  readonly value: string
  readonly count: number
}

/** A page of a list with all that narrows it further. */
export interface Listed {
  readonly keys: readonly string[]
  readonly total: number
  /** The values of each facet under the other choices, most documents first. */
  readonly facets: Readonly<Record<FacetName, readonly FacetValue[]>>
}

/** The documents of an index, the newest first, read once: lists, filters and counts of a hundred thousand take milliseconds. */
export class Catalogue {
  readonly entries: readonly CatalogueEntry[]
  /** Cited documents that the corpus does not hold. */
  readonly external: number
  readonly #entryOf: ReadonlyMap<string, CatalogueEntry>
  /** An issuer as it is printed in small letters somewhere: letterheads have capitals. */
  readonly #printed = new Map<string, string>()

  /** The name of a document with its diacritics, for comparing. */
  readonly #named: (key: string) => string

  constructor(store: Store) {
    const rows = store.database
      .prepare('SELECT key, external, type, number, date, system, issuer, title, subject FROM work')
      .all()
    const entries: CatalogueEntry[] = []
    const issuers = new Map<string, string>()
    for (const row of rows) {
      const type = printed(row.type) || typeCodes.unsaid
      const issuer = printed(row.issuer)
      let name = issuers.get(issuer)
      if (name === undefined) {
        name = bodyName(issuer)
        issuers.set(issuer, name)
        // "Ủy ban nhân dân tỉnh" rather than "UBND tỉnh".
        const before = this.#printed.get(name)?.length ?? 0
        if (name !== issuer && before < issuer.length) this.#printed.set(name, issuer.replace(/\s+/gu, ' '))
      }
      if (row.external === 1) continue
      entries.push({
        key: String(row.key),
        type,
        date: printed(row.date),
        year: printed(row.date).slice(0, 4),
        system: printed(row.system),
        issuer: name,
        folded: foldSearch(namedIn(row)),
      })
    }
    const one = store.database.prepare('SELECT type, number, issuer, title, subject FROM work WHERE key = ?')
    this.#named = (key) => {
      const row = one.get(key)
      return row === undefined ? '' : fold(namedIn(row))
    }
    this.external = rows.length - entries.length
    this.entries = entries.sort((a, b) => (a.date > b.date ? -1 : a.date < b.date ? 1 : a.key < b.key ? -1 : 1))
    this.#entryOf = new Map(this.entries.map((entry) => [entry.key, entry]))
  }

  /** How people write the value of the facet `issuer`, where some document of the index writes it so. */
  issuerName(value: string): string {
    return this.#printed.get(value) ?? value
  }

  /** The entry of a document of the corpus. */
  get(key: string): CatalogueEntry | undefined {
    return this.#entryOf.get(key)
  }

  /**
   * The documents that fit the choices, from a place in the list on.
   *
   * @example catalogue.list({ type: 'CT', year: '2021' }, { from: 0, count: 50 })
   */
  list(chosen: Chosen, { from, count }: { readonly from: number; readonly count: number }): Listed {
    const counts: Record<FacetName, Map<string, number>> = {
      type: new Map(),
      issuer: new Map(),
      year: new Map(),
      system: new Map(),
    }
    const keys: string[] = []
    let total = 0
    for (const entry of this.entries) {
      const failing = facetNames.filter((name) => chosen[name] !== undefined && entry[name] !== chosen[name])
      if (failing.length === 0) {
        if (total >= from && keys.length < count) keys.push(entry.key)
        total += 1
      }
      if (failing.length > 1) continue
      // A value of a facet counts what its own choice alone leaves out.
      for (const name of failing.length === 0 ? facetNames : failing) {
        const value = entry[name]
        if (value !== '') counts[name].set(value, (counts[name].get(value) ?? 0) + 1)
      }
    }
    const ranked = (name: FacetName): readonly FacetValue[] =>
      [...counts[name]]
        .map(([value, number]) => ({ value, count: number }))
        .sort((a, b) => (name === 'year' ? 0 : b.count - a.count) || orderOf(name, a.value, b.value))
    return {
      keys,
      total,
      facets: { type: ranked('type'), issuer: ranked('issuer'), year: ranked('year'), system: ranked('system') },
    }
  }

  /**
   * Documents in whose name, issuer or subject words begin like all of these; the newest first. A word that was typed without diacritics stands
   * for any; one with them for itself, or for itself as a scanner without Vietnamese letters leaves it.
   */
  named(words: readonly string[], limit: number): readonly string[] {
    const wanted = words
      .map((word) => ({ marked: fold(word), plain: foldSearch(word) }))
      .filter(({ plain }) => plain !== '')
    if (wanted.length === 0) return []
    const strict = wanted.filter(({ marked, plain }) => marked !== plain)
    const found: string[] = []
    for (const { key, folded } of this.entries) {
      if (!wanted.every(({ plain }) => hasWord(folded, plain))) continue
      if (strict.length > 0) {
        const name = this.#named(key)
        if (!strict.every(({ marked, plain }) => hasWord(name, marked) || hasWord(name, plain))) continue
      }
      found.push(key)
      if (found.length >= limit) break
    }
    return found
  }
}

const printed = (value: unknown): string => (typeof value === 'string' ? value : '')

/** All by which a document is called. */
const namedIn = ({ type, number, issuer, title, subject }: Row): string =>
  `${typeNameOf(printed(type) || typeCodes.unsaid)} ${[number, issuer, title, subject].map(printed).join(' ')}`

/** Whether a word of a text begins so: also behind the strokes of a number. */
function hasWord(text: string, start: string): boolean {
  for (let at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1))
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return true
  return false
}

/** Years from the newest down, everything else by its letters. */
function orderOf(name: FacetName, a: string, b: string): number {
  if (a === b) return 0
  return a < b === (name === 'year') ? 1 : -1
}

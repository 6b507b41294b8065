import type { Store } from '../store/store.ts'
import type { CitedPlace } from './bucket-rows.ts'

/** Looking costs less than writing: the candidates of a citation are most often those that it had. */
export function hasCandidates({ database }: Store, { doc, n }: CitedPlace, candidates: readonly string[]): boolean {
  const rows = database.prepare('SELECT target FROM candidate WHERE doc = ? AND n = ? ORDER BY target').all(doc, n)
  if (rows.length !== candidates.length) return false
  const targets = new Set(rows.map(({ target }) => target))
  return candidates.every((key) => targets.has(key))
}

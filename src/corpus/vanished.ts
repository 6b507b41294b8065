import { relative, resolve, sep } from 'node:path'
import type { FileRow } from '../store/store.ts'
import { type Away, awayAbove, awayRules, isMountPoint, type Place } from './away.ts'
import { corpusPath, type FoundFiles } from './files.ts'

/** What an index held before and what a run found below the paths; names are those of the index. */
export interface Seen {
  readonly known: ReadonlyMap<string, FileRow>
  readonly mounts: ReadonlySet<string>
  /** The files found, by name. */
  readonly at: ReadonlyMap<string, string>
  readonly found: FoundFiles
  /** The bytes (SHA-256) of files that were not known before. */
  readonly arrived: ReadonlySet<string>
}

interface Where {
  readonly cwd: string
  readonly root: string
  readonly include?: readonly string[]
  readonly exclude?: readonly string[]
  readonly prune?: boolean
}

export interface Vanished {
  /** Names that leave the index. */
  readonly gone: readonly string[]
  /** What could not be found or listed, and below what documents are kept, in words that follow the path. */
  readonly failed: readonly { readonly path: string; readonly reason: string }[]
  /** The folders at which a disk or a share is mounted, or was and is away. */
  readonly mounts: ReadonlySet<string>
}

/**
 * Which documents of the index are gone, and which may only be away (`away.ts`). Nothing leaves an index silently: below a folder that is unmounted,
 * a dead link, or has lost all its documents at once they are kept and the folder is named, unless `prune` says that they are gone. A file that was moved to
 * another folder is not lost.
 */
export async function findVanished(paths: readonly string[], seen: Seen, where: Where): Promise<Vanished> {
  const { known, found, arrived } = seen
  const nameOf = (path: string): string => corpusPath(path, where.cwd, where.root)
  const asked = new Set(paths.filter((path) => path !== '').map(nameOf))
  const rules = awayRules.filter(({ mayBePruned }) => !where.prune || !mayBePruned)
  const lost = missing(asked, seen, where)
  const awayOf = awayAbove(await places(asked, lost, seen, where), rules)
  const gone: string[] = []
  const kept = new Map<string, { readonly away: Away; count: number }>()
  for (const name of lost) {
    const away = awayOf(fileOf(name))
    const isMoved = away?.rule.id === 'emptied' && arrived.has(known.get(name)?.sha256 ?? '')
    if (away === undefined || isMoved) gone.push(name)
    else kept.set(away.name, { away, count: (kept.get(away.name)?.count ?? 0) + 1 })
  }
  const failed = found.failures.flatMap(({ path, reason, isUnknown }) => {
    const name = nameOf(path)
    const held = isUnknown ? undefined : kept.get(name)
    kept.delete(name)
    if (held === undefined) return gone.some((file) => isUnder(file, name)) ? [] : [{ path, reason }]
    return [{ path, reason: `${reason}: ${keptWords(held.count)}` }]
  })
  for (const [name, { away, count }] of kept)
    failed.push({
      path: relative(where.cwd, resolve(where.root, name)).split(sep).join('/') || '.',
      reason: `${away.rule.reason}: ${keptWords(count)}`,
    })
  return { gone, failed, mounts: mountsAfter(asked, seen, nameOf, [...kept.keys()]) }
}

const keptWords = (count: number): string =>
  `what the index holds of it stays (${count} ${count === 1 ? 'document' : 'documents'}; \`index --prune\` or \`directives forget\` drops them)`

/** Files of the index under the paths that are not found there any longer. */
function missing(asked: ReadonlySet<string>, { known, at }: Seen, { include, exclude }: Where): readonly string[] {
  // With a choice of files nothing can be said about the others.
  if (include?.length || exclude?.length) return []
  return [...known.keys()].filter(
    (name) => !at.has(fileOf(name)) && [...asked].some((above) => isUnder(fileOf(name), above)),
  )
}

async function places(
  asked: ReadonlySet<string>,
  lost: readonly string[],
  { mounts, at, found }: Seen,
  { cwd, root }: Where,
): Promise<(name: string) => Place | undefined> {
  const nameOf = (path: string): string => corpusPath(path, cwd, root)
  const listed = new Map(found.folders.map(({ path, isMounted }) => [nameOf(path), isMounted]))
  const unlisted = new Set(found.failures.flatMap(({ path, isUnknown }) => (isUnknown ? [nameOf(path)] : [])))
  const dead = new Set(found.deadLinks.map(nameOf))
  const holders = new Set([...at.keys()].flatMap(foldersAbove))
  const lostBelow = new Map<string, number>()
  for (const folder of [...new Set(lost.map(fileOf))].flatMap(foldersAbove))
    lostBelow.set(folder, (lostBelow.get(folder) ?? 0) + 1)
  const mounted = new Map<string, boolean>()
  for (const name of mounts) mounted.set(name, listed.get(name) ?? (await isMountPoint(resolve(root, name))))
  return (name) => {
    const isLooked = [...asked].some((above) => isUnder(name, above))
    if (!isLooked && !mounts.has(name)) return undefined
    return {
      state: unlisted.has(name) ? 'unlisted' : listed.has(name) ? 'listed' : dead.has(name) ? 'dead-link' : 'not-there',
      isAsked: asked.has(name),
      holdsFiles: holders.has(name),
      lost: lostBelow.get(name) ?? 0,
      isMounted: listed.get(name) ?? mounted.get(name) ?? false,
      wasMounted: mounts.has(name),
    }
  }
}

/** Those of before that were not looked at or are away, and those of now that hold documents. */
function mountsAfter(
  asked: ReadonlySet<string>,
  { mounts, at, found }: Seen,
  nameOf: (path: string) => string,
  kept: readonly string[],
): ReadonlySet<string> {
  const holders = new Set([...at.keys()].flatMap(foldersAbove))
  const now = found.folders.flatMap(({ path, isMounted }) => (isMounted ? [nameOf(path)] : []))
  const isAway = (name: string): boolean => kept.some((away) => isUnder(name, away) || isUnder(away, name))
  return new Set([
    ...now.filter((name) => holders.has(name)),
    ...[...mounts].filter((name) => isAway(name) || ![...asked].some((above) => isUnder(name, above))),
  ])
}

/** The folders that hold a file, from the nearest to the root, whose name is empty. */
function foldersAbove(name: string): readonly string[] {
  const parts = name.split('/')
  return parts.map((_, length) => parts.slice(0, length).join('/'))
}

/** The file that holds a document: `thu.eml` of `thu.eml!/a.docx`. */
export const fileOf = (name: string): string => name.split('!/')[0] ?? name

export const isUnder = (name: string, above: string): boolean =>
  above === '' || name === above || name.startsWith(`${above}/`)

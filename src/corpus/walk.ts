import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import picomatch from 'picomatch'
import { compareText } from '../text/order.ts'
import { causeOf, isGone, reasonOf, type WalkFailure } from './reasons.ts'

export interface Choice {
  /** What is taken of the files; a pattern without a slash is meant at any depth, as ripgrep and .gitignore read it. */
  readonly include: readonly string[]
  readonly exclude: readonly string[]
}

/** A folder that is still to be read, by its name from the top ('' is the top itself). */
interface Folder {
  readonly name: string
  readonly real: string
  /** The device of the folder that holds it. */
  readonly above: bigint
}

/** A folder whose entries were read, by its name from the top. */
export interface ListedFolder {
  readonly name: string
  /** It lies on another device than the folder that holds it. */
  readonly isMounted: boolean
}

/**
 * The names of all regular files below a folder that the patterns choose, in code point order, with forward slashes. Dot folders (unless
 * a pattern names one) and `node_modules` are left out. Every real folder is read once, so that circles of links end; pipes, devices and
 * links that lead nowhere are passed over. What cannot be listed is told, and its name is the one below which nothing is known.
 *
 * @param top the absolute path
 * @example await walk('/van-ban', { include: ['*.txt'], exclude: ['nhap'] })
 */
export async function walk(
  top: string,
  choice: Choice,
): Promise<{
  readonly names: readonly string[]
  readonly failures: readonly WalkFailure[]
  /** The names of the other files, which no pattern chooses nor leaves out; hidden files aside. */
  readonly others: readonly string[]
  readonly folders: readonly ListedFolder[]
  /** Links that lead to nothing. */
  readonly deadLinks: readonly string[]
}> {
  const names: string[] = []
  const others: string[] = []
  const failures: WalkFailure[] = []
  const folders: ListedFolder[] = []
  const deadLinks: string[] = []
  const isAsked = picomatch(choice.include.map(anywhere), { nocase: true })
  const isLeftOut = choice.exclude.length > 0 ? picomatch(choice.exclude.map(anywhere), { nocase: true }) : () => false
  const withDots = choice.include.some((pattern) => /(?:^|\/)\.[^./]/u.test(pattern))
  const seen = new Set<string>()
  const real: Folder[] = [{ name: '', real: top, above: await deviceOf(dirname(top)) }]
  // What is reached without a link keeps its own path.
  const linked: Folder[] = []
  for (let folder = real.pop(); folder; folder = real.pop() ?? linked.shift()) {
    const { name: above, real: absolute } = folder
    let device: bigint
    const at = above === '' ? '' : `${above}/`
    let entries: readonly Dirent[]
    try {
      const { dev, ino } = await stat(absolute, { bigint: true })
      if (seen.has(`${dev} ${ino}`)) continue
      seen.add(`${dev} ${ino}`)
      device = dev
      entries = await readdir(absolute, { withFileTypes: true })
      folders.push({ name: above, isMounted: dev !== folder.above })
    } catch (error) {
      failures.push({ path: above, reason: reasonOf(error, 'listed'), isUnknown: true })
      continue
    }
    for (const entry of [...entries].sort((a, b) => compareText(a.name, b.name))) {
      const name = `${at}${entry.name}`
      const path = join(absolute, entry.name)
      const kind = await kindOf(entry, path)
      if (kind === 'misnamed') failures.push({ path: name, reason: 'has a name that is not UTF-8: rename it first' })
      else if (kind === 'away') failures.push({ path: name, reason: 'cannot be reached', isUnknown: true })
      else if (kind === 'dead link') deadLinks.push(name)
      else if (isLeftOut(name) || kind === 'other') continue
      else if (kind === 'file') {
        if (isAsked(name)) names.push(name)
        else if (!entry.name.startsWith('.')) others.push(name)
      } else if (entry.name !== 'node_modules' && (withDots || !entry.name.startsWith('.')) && !isLeftOut(`${name}/`))
        (kind === 'folder' ? real : linked).push({ name, real: path, above: device })
    }
  }
  return { names: names.sort(compareText), failures, others, folders, deadLinks }
}

/** Of a folder that cannot be looked at none is known: no device has this number. */
async function deviceOf(absolute: string): Promise<bigint> {
  try {
    return (await stat(absolute, { bigint: true })).dev
  } catch {
    return -1n
  }
}

const anywhere = (pattern: string): string => (pattern.includes('/') ? pattern.replace(/^\.\//u, '') : `**/${pattern}`)

type Kind = 'file' | 'folder' | 'linked folder' | 'dead link' | 'other' | 'misnamed' | 'away'

async function kindOf(entry: Dirent, path: string): Promise<Kind> {
  // Bytes that are no UTF-8 are shown by this letter, by which nothing is found again.
  const isDoubtful = entry.name.includes('\ufffd')
  if (!isDoubtful && !entry.isSymbolicLink()) return entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other'
  try {
    const found = await stat(path)
    if (found.isDirectory()) return entry.isSymbolicLink() ? 'linked folder' : 'folder'
    return found.isFile() ? 'file' : 'other'
  } catch (error) {
    if (isDoubtful) return 'misnamed'
    // A link to nothing, or one that leads in a circle, is no document; a share that does not answer may hold some.
    if (isGone(error)) return 'dead link'
    return causeOf(error) === undefined ? 'away' : 'other'
  }
}

import { spawnSync } from 'node:child_process'
import { cpSync, lstatSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const project = fileURLToPath(new URL('../..', import.meta.url))

/** What no clone holds. */
const made = new Set(['node_modules', 'dist', '.git', '.directives'])

/** The project's sources in a folder of their own, as a fresh clone holds them. */
export function clone(): string {
  const folder = mkdtempSync(join(tmpdir(), 'directives-clone-'))
  cpSync(project, folder, { recursive: true, filter: (path) => !made.has(basename(path)) })
  return folder
}

/** A clone with the packages of this checkout, packed: the path of the tarball. */
export function pack(): string {
  const folder = clone()
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'))
  call('npm', ['pack', '--silent'], folder)
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'))
  if (tarball === undefined) throw new Error('npm pack left no tarball')
  return join(folder, tarball)
}

/** An empty folder with the tarball installed, as a user has it. */
export function install(tarball: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'directives-user-'))
  writeFileSync(join(folder, 'package.json'), '{ "name": "user", "private": true, "type": "module" }\n')
  call('npm', ['install', '--no-audit', '--no-fund', tarball], folder)
  return folder
}

/** Runs a program; throws with all that it printed when it fails. */
export function call(command: string, args: readonly string[], cwd: string, input?: string): string {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    // What the outer npm or vitest set must not reach the inner one.
    env: Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:npm_|NODE_ENV|VITEST)/u.test(name))),
    ...(input === undefined ? {} : { input }),
  })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} gave ${status}\n${stdout}\n${stderr}`)
  return stdout
}

/** Bytes of all files below a folder; what is linked is not counted. */
export function sizeOf(folder: string): number {
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    const path = join(folder, entry.name)
    return sum + (entry.isDirectory() ? sizeOf(path) : entry.isSymbolicLink() ? 0 : lstatSync(path).size)
  }, 0)
}

/** The packages that an install put below node_modules, by their places there. */
export function packagesOf(folder: string): readonly string[] {
  const lock: unknown = JSON.parse(readFileSync(join(folder, 'node_modules/.package-lock.json'), 'utf8'))
  if (typeof lock !== 'object' || lock === null || !('packages' in lock) || typeof lock.packages !== 'object') return []
  return Object.keys(lock.packages ?? {})
}

import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Tests that start the built command line run what the sources say now. */
export function setup(): void {
  execFileSync(process.execPath, ['build.mjs'], { cwd: fileURLToPath(new URL('..', import.meta.url)), stdio: 'inherit' })
}

import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Builds the drawing thread and the page from the sources as they are now. */
export function buildPageFiles(): void {
  execFileSync(process.execPath, [fileURLToPath(new URL('../../build-page.mjs', import.meta.url))], { stdio: 'inherit' })
}

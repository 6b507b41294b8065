import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** What property tests draw from when nobody asks for another seed. */
const defaultSeed = 20_251

/** Tests that start the built command line run what the sources say now; the seed of the property tests is printed. */
export function setup(): void {
  execFileSync(process.execPath, ['tools/build/build.mjs'], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    stdio: 'inherit',
  })
  const asked = process.env.DIRECTIVES_SEED
  // A new seed for each run that explores; below 2^31, as fast-check wants it.
  process.env.DIRECTIVES_SEED = asked === 'new' ? String(Date.now() % 0x7fffffff) : (asked ?? String(defaultSeed))
  process.stdout.write(`property tests draw from seed ${process.env.DIRECTIVES_SEED}\n`)
}

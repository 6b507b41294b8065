import { mkdirSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'

/** What is worked out when the package is built, by the names under which it is asked for: see `src/lexicon/made-ahead.ts`. */
const entry = `
import { erasOf } from './src/identity/divisions.ts'
import { packedCommonWords } from './src/lexicon/words/common-words.ts'
import { packedPairs } from './src/lexicon/words/pairs.ts'
import { packedBareSyllables, packedSyllables } from './src/lexicon/words/syllables.ts'
import { packedWords } from './src/lexicon/words/words.ts'
const [until, from] = erasOf(undefined)
export const tables = {
  syllables: packedSyllables(),
  'bare-syllables': packedBareSyllables(),
  pairs: packedPairs(),
  words: packedWords(),
  'common-words': packedCommonWords(),
  'divisions-until-2025-06': until.packed,
  'divisions-from-2025-07': from.packed,
}
`

/** How a bundle in `dist` reads a table, where `url` is its own address; it stands for `MADE_AHEAD`. Without the file the table is worked out. */
export const readerOfTables = (url) =>
  `const __madeAhead = (name) => { try { return require('node:fs').readFileSync(new URL('made-ahead/' + name, ${url})); } catch { return undefined; } };`

/** Writes the tables of the lexicon to `dist/made-ahead`. */
export async function makeAhead() {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: '.', loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    charset: 'utf8',
  })
  const code = Buffer.from(outputFiles[0].contents).toString('base64')
  const { tables } = await import(`data:text/javascript;base64,${code}`)
  mkdirSync('dist/made-ahead', { recursive: true })
  for (const [name, bytes] of Object.entries(tables)) writeFileSync(`dist/made-ahead/${name}`, bytes)
}

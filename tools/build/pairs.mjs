// Counts which syllables follow one another in running text: `node tools/build/pairs.mjs FOLDER...` reads the .txt files below folders of
// administrative documents of sound spelling and writes src/lexicon/words/pair-assets.ts. The table that is kept was counted in 713 public
// documents of the State, the Party and the press (3.4 million syllables) and, so that it knows communes and wards, in our own fixtures and
// blind documents, each four times. It holds counts and no document; any like collection gives nearly the same one.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../../', import.meta.url))
/** A pair that stands less often is chance. */
const fewest = 8
const folders = process.argv.slice(2)
if (folders.length === 0) {
  console.error('usage: node tools/build/pairs.mjs FOLDER...   (folders with .txt files of sound spelling)')
  process.exit(2)
}

const { outputFiles } = await build({
  entryPoints: [`${root}src/lexicon/words/syllables.ts`],
  bundle: true,
  write: false,
  format: 'esm',
  charset: 'utf8',
})
const { syllableNumber } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`
)

/** A figure stands for all figures: "ngày 12" and "ngày 30" are one pair. */
const figure = 0
const single = new Map()
const pairs = new Map()
let syllables = 0
for (const folder of folders.toSorted())
  for (const name of readdirSync(folder, { recursive: true }).map(String).toSorted()) {
    if (!name.endsWith('.txt')) continue
    const text = readFileSync(join(folder, name), 'utf8').normalize('NFC')
    let before
    let end = -1
    for (const match of text.matchAll(/\p{L}+|\d+/gu)) {
      const id = /^\d/u.test(match[0]) ? figure : syllableNumber(match[0], 0, match[0].length)
      const touches = end >= 0 && /^[ \n]$/u.test(text.slice(end, match.index))
      end = match.index + match[0].length
      if (id === 0 && !/^\d/u.test(match[0])) {
        before = undefined
        continue
      }
      syllables += 1
      single.set(id, (single.get(id) ?? 0) + 1)
      if (before !== undefined && touches) {
        const pair = before * 65536 + id
        pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
      }
      before = id
    }
  }

/** Counts as doublings, four bits. */
const level = (count) => Math.min(15, Math.round(Math.log2(count)))
const bytes = []
const varint = (value) => {
  let rest = value
  while (rest > 127) {
    bytes.push((rest & 127) | 128)
    rest >>>= 7
  }
  bytes.push(rest)
}
const kept = [...pairs].filter(([, count]) => count >= fewest).toSorted(([a], [b]) => a - b)
const alone = [...single].filter(([, count]) => count >= 3).toSorted(([a], [b]) => a - b)
// A step of the number and the level in one figure: most take two bytes.
const put = (list) => {
  varint(list.length)
  let before = 0
  for (const [id, count] of list) {
    varint((id - before) * 16 + level(count))
    before = id
  }
}
put(alone)
let last = -1
const behind = new Map()
for (const [pair, count] of kept) {
  const first = Math.floor(pair / 65536)
  const list = behind.get(first) ?? []
  behind.set(first, list)
  list.push([pair % 65536, count])
}
for (const [first, list] of behind) {
  varint(first - last)
  last = first
  put(list)
}
const text = Buffer.from(bytes).toString('base64')
writeFileSync(
  `${root}src/lexicon/words/pair-assets.ts`,
  `/* Made by tools/build/pairs.mjs: which syllables follow one another, counted in ${syllables} syllables. Not to be edited by hand. */

/** Pairs that stood at least ${fewest} times. */
export const oftenCount = ${kept.length}
export const oftenTotal = ${syllables}

/** Base 64: how often each syllable stands, then behind each the syllables that follow it; see tools/build/pairs.mjs. */
export const oftenTogether = (): string => \`
${text.match(/.{1,116}/gu).join('\n')}
\`
`,
)
console.log(`${kept.length} pairs, ${alone.length} syllables, ${text.length} letters`)

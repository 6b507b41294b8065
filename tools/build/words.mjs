// Derives the words of the lexicon from @vntk/dictionary (MIT): which syllables there are, and the parts of speech of words of one to
// three syllables. `node tools/build/words.mjs` writes src/lexicon/words/assets.ts; a test compares the file with what this gives.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** The grammar of spelling is the lexicon's own. */
async function grammar() {
  const { outputFiles } = await build({
    entryPoints: [`${root}src/lexicon/words/spelling.ts`],
    bundle: true,
    write: false,
    format: 'esm',
    charset: 'utf8',
  })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`)
}

const lettersOnly = /[^\p{L}\p{M}]+/u

/** How often each syllable stands in the dictionary, in its lists, and in the names of places and families that the lexicon has. */
function attested(entries) {
  const folder = join(dictionaryFolder, 'data')
  const count = new Map()
  const add = (text, weight) => {
    for (const part of text.normalize('NFC').toLowerCase().split(lettersOnly))
      if (part !== '') count.set(part, (count.get(part) ?? 0) + weight)
  }
  for (const word of Object.keys(entries)) add(word, 2)
  // One of the lists has misprints: what stands in it alone, and once, is no witness.
  for (const [name, weight] of [
    ['Viet11K.txt', 2],
    ['Viet22K.txt', 1],
    ['Viet39K.txt', 2],
    ['Viet74K.txt', 2],
  ])
    for (const line of readFileSync(join(folder, name), 'utf8').split('\n')) add(line, weight)
  const divisions = `${root}src/lexicon/divisions`
  for (const file of [
    ...readdirSync(divisions).map((name) => join(divisions, name)),
    `${root}src/lexicon/family-names.ts`,
  ])
    add(readFileSync(file, 'utf8').replaceAll(/^\s*(?:\/?\*|\/\/).*$/gmu, ''), 2)
  return count
}

const dictionaryFolder = dirname(createRequire(import.meta.url).resolve('@vntk/dictionary/package.json'))

/** Whether letters can be cut into two syllables or more. */
function isChain(letters, ids) {
  const reached = [true]
  for (let end = 1; end <= letters.length; end += 1)
    reached[end] = [1, 2, 3, 4, 5, 6, 7].some((size) => reached[end - size] && ids.has(letters.slice(end - size, end)))
  return reached[letters.length] && !ids.has(letters)
}

/** The bits of a word's byte: see src/lexicon/words/words.ts. */
function traitsOf(senses) {
  let bits = 0
  let verbs = 0
  let nouns = 0
  for (const { pos, sub_pos: sub } of senses) {
    if (pos === 'V') {
      bits |= sub === 'Vt' ? 1 : 2
      verbs += 1
    } else if (pos === 'N') {
      bits |= 4
      nouns += 1
    } else if (pos === 'A') bits |= 8
    else if (pos === 'R') bits |= 16
    else if ('DECPMI'.includes(pos)) bits |= 32
  }
  const first = senses[0]?.pos
  if (verbs > nouns || (verbs > 0 && verbs === nouns && first === 'V')) bits |= 64
  else if (nouns > verbs || nouns > 0) bits |= 128
  return bits
}

const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const wrapped = (text, width = 116) => text.match(new RegExp(`.{1,${width}}`, 'gu')).join('\n')

function varint(bytes, value) {
  let rest = value
  while (rest > 127) {
    bytes.push((rest & 127) | 128)
    rest >>>= 7
  }
  bytes.push(rest)
}

/** @returns {Promise<string>} the source of src/lexicon/words/assets.ts */
export async function wordAssets() {
  const { onsets, rimes, spellings } = await grammar()
  const entries = JSON.parse(readFileSync(join(dictionaryFolder, 'data/dictionary.json'), 'utf8'))
  const seen = attested(entries)
  const ids = new Map()
  let cells = ''
  let id = 0
  for (const onset of onsets)
    for (const rime of rimes) {
      let tones = 0
      for (let tone = 0; tone < 6; tone += 1) {
        // A syllable that ends in a stop has the sharp or the heavy tone.
        if (/(?:[ptc]|ch)$/u.test(rime) && tone !== 1 && tone !== 5) continue
        const written = spellings(onset, rime, tone)
        // "gia" is g and ia as well as gi and a: one syllable, counted where it comes first.
        if (ids.has(written[0]) || !written.some((form) => (seen.get(form) ?? 0) > 1)) continue
        tones |= 1 << tone
        id += 1
        for (const form of written) if (!ids.has(form)) ids.set(form, id)
      }
      cells += base64[tones]
    }
  const count = id
  const singles = new Uint8Array(count + 1)
  /** first → second → { bits, thirds: third → bits } */
  const tree = new Map()
  for (const word of Object.keys(entries).toSorted()) {
    const parts = word
      .normalize('NFC')
      .toLowerCase()
      .trim()
      .split(/[\s-]+/u)
      .map((part) => ids.get(part) ?? 0)
    const bits = traitsOf(entries[word])
    if (bits === 0 || parts.length > 3 || parts.includes(0)) continue
    const [first, second, third] = parts
    if (second === undefined) {
      singles[first] |= bits
      continue
    }
    const seconds = tree.get(first) ?? new Map()
    tree.set(first, seconds)
    const node = seconds.get(second) ?? { bits: 0, thirds: new Map() }
    seconds.set(second, node)
    if (third === undefined) node.bits |= bits
    else node.thirds.set(third, (node.thirds.get(third) ?? 0) | bits)
  }
  const bytes = []
  let pairCount = 0
  let tripleCount = 0
  const byNumber = (map) => [...map].toSorted(([a], [b]) => a - b)
  for (let first = 1; first <= count; first += 1) {
    const seconds = byNumber(tree.get(first) ?? new Map())
    varint(bytes, seconds.length)
    pairCount += seconds.length
    let before = 0
    for (const [second, { bits, thirds }] of seconds) {
      varint(bytes, ((second - before) << 1) | (thirds.size > 0 ? 1 : 0))
      before = second
      bytes.push(bits)
      if (thirds.size === 0) continue
      varint(bytes, thirds.size)
      tripleCount += thirds.size
      let last = 0
      for (const [third, more] of byNumber(thirds)) {
        varint(bytes, third - last)
        last = third
        bytes.push(more)
      }
    }
  }
  const joined = [...seen]
    .filter(([letters, weight]) => weight > 1 && letters.length > 3 && isChain(letters, ids))
    .map(([letters]) => letters)
    .toSorted()
  return `/*
 * Made by tools/build/words.mjs from @vntk/dictionary 1.0.0, Copyright (c) 2017 Vietnamese Natural Language Processing (VNTK), MIT License,
 * and from the names of places and families in this lexicon. Not to be edited by hand.
 */

/** How many syllables there are. */
export const syllableCount = ${count}
/** How many pairs and triples of syllables are words, or begin one. */
export const pairCount = ${pairCount}
export const tripleCount = ${tripleCount}

/** A figure of base 64 for each first consonant and rime, in the order of spelling.ts; its bits are the tones that occur. */
export const toneCells = (): string => \`
${wrapped(cells)}
\`

/** Base 64 of a byte for each syllable, in the order of the cells: its parts of speech as a word of its own. */
export const singleWords = (): string => \`
${wrapped(Buffer.from(singles.subarray(1)).toString('base64'))}
\`

/**
 * Base 64 of the longer words. For each syllable: how many syllables follow it, and for each of these the distance from the one before (twice,
 * plus one when third syllables follow), its byte, and if so the third ones in the same way. Numbers of variable length, seven bits a byte.
 */
export const longerWords = (): string => \`
${wrapped(Buffer.from(bytes).toString('base64'))}
\`

/** Words of other languages that are written in one, though they could be cut into syllables: "axít", "kilôgam". Parted by white space. */
export const joinedWords = (): string => \`
${joined.join(' ').replace(/(.{1,110}) /gu, '$1\n')}
\`
`
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(`${root}src/lexicon/words/assets.ts`, await wordAssets())

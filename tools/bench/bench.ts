/*
 * How fast the whole parse is: bytes in, JSON out, one thread, by document size, for plain text and for Markdown.
 * Prints rates, how many passes over syllables and phrases the parse is worth, and the ratio of 2 MB to 1 MB (2.0 is linear). Documents are put together from `fixtures/`.
 *
 * A size is measured in rounds over different documents of that size, each beginning with another fixture: one document read again and
 * again tells of that document alone, and so short a time holds no collection of garbage. The time is that of the processor, and the
 * quickest round counts, since other work on the machine only adds. Before that the documents are read until the engine has compiled what they use, as in a program that runs on.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { readText } from '../../src/input/source.ts'
import { parseDocument } from '../../src/parse.ts'
import { phrasePass } from './phrase-pass.ts'

const folder = new URL('../../fixtures/', import.meta.url)
const read = (ending: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) =>
      readFileSync(new URL(name, folder), 'utf8')
        .replace(/^\ufeff/u, '')
        .replace(/\r\n/gu, '\n'),
    )

/** A document of about `size` bytes: whole fixtures one after the other, from the one at `first` on. */
function documentOf(texts: readonly string[], size: number, first: number): Uint8Array {
  const parts: string[] = []
  let bytes = 0
  for (let i = first; bytes < size; i += 1) {
    const text = texts[i % texts.length] ?? ''
    parts.push(text)
    bytes += Buffer.byteLength(text) + 2
  }
  return Buffer.from(parts.join('\n\n'))
}

/** Documents of one size: as many as there are fixtures, but no more than make up about half a megabyte. */
function documentsOf(texts: readonly string[], size: number): readonly Uint8Array[] {
  const count = Math.max(1, Math.min(texts.length, Math.floor(500_000 / size)))
  return Array.from({ length: count }, (_, i) => documentOf(texts, size, Math.floor((i * texts.length) / count)))
}

/** Processor seconds of a round, those of the collector included: the bytes of each document decoded and parsed, the result printed. */
function round(documents: readonly Uint8Array[], mediaType: string): number {
  const start = process.cpuUsage()
  for (const bytes of documents) {
    const read = readText('bench', bytes, { mediaType })
    if ('source' in read) JSON.stringify(parseDocument(read.source, read.notices))
  }
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6
}

const pass = phrasePass()

/** Processor seconds of one pass over the syllables and phrases of documents: so many at once that the clock can tell. */
function passOver(documents: readonly Uint8Array[]): number {
  const texts = documents.map((bytes) => Buffer.from(bytes).toString('utf8'))
  const start = process.cpuUsage()
  const times = 40
  for (let i = 0; i < times; i += 1) for (const text of texts) pass.run(text)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6 / times
}

/** Reading as much as this has compiled what can be: the rate stays from then on. */
const warmUp = 12_000_000
const sizes = [4_000, 32_000, 256_000, 1_000_000, 2_000_000]
const kinds = [
  ['text/plain', read('.txt')],
  ['text/markdown', read('.md')],
] as const
const total = (documents: readonly Uint8Array[]): number => documents.reduce((sum, bytes) => sum + bytes.length, 0)
console.log(`one pass: syllables, and ${pass.count} phrases of the lexicon`)
for (const [mediaType, texts] of kinds) {
  const took = new Map<number, number>()
  console.log(mediaType)
  for (const size of [4_000, 32_000]) {
    const documents = documentsOf(texts, size)
    for (let bytes = 0; bytes < warmUp / 2; bytes += total(documents)) round(documents, mediaType)
  }
  for (const size of sizes) {
    const documents = documentsOf(texts, size)
    const bytes = total(documents)
    const rounds = Math.max(5, Math.min(60, Math.round(8_000_000 / bytes)))
    const quickest = Math.min(...Array.from({ length: rounds }, () => round(documents, mediaType)))
    took.set(size, quickest / bytes)
    const each = bytes / documents.length
    const once = Math.min(...Array.from({ length: 5 }, () => passOver(documents)))
    console.log(
      `  ${each.toFixed(0).padStart(8)} bytes  ${((quickest * 1000) / documents.length).toFixed(1).padStart(8)} ms  ${(bytes / quickest / 1e6).toFixed(1).padStart(5)} MB/s  ${(quickest / once).toFixed(0).padStart(4)} passes  (${documents.length} documents)`,
    )
  }
  const ratio = (2 * (took.get(2_000_000) ?? 0)) / (took.get(1_000_000) ?? 1)
  console.log(`  2 MB takes ${ratio.toFixed(2)} times the time of 1 MB`)
}

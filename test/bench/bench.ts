/*
 * How fast the whole parse is: bytes in, JSON out, one thread, by document size, for plain text and for Markdown.
 * Prints rates, and the ratio of 2 MB to 1 MB (2.0 is linear). Documents are put together from `fixtures/`.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { sourceOfText } from '../../src/input/source.ts'
import { parseDocument } from '../../src/parse.ts'

const folder = new URL('../fixtures/', import.meta.url)
const read = (ending: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) =>
      readFileSync(new URL(name, folder), 'utf8')
        .replace(/^\ufeff/u, '')
        .replace(/\r\n/gu, '\n'),
    )

/** A text of about `size` bytes: whole fixtures one after the other. */
function textOf(texts: readonly string[], size: number): string {
  const parts: string[] = []
  let bytes = 0
  for (let i = 0; bytes < size; i += 1) {
    const text = texts[i % texts.length] ?? ''
    parts.push(text)
    bytes += Buffer.byteLength(text) + 2
  }
  return parts.join('\n\n')
}

/** Seconds of parsing and printing the text once: the quickest of some runs, since other work on the machine only adds. */
function seconds(text: string, mediaType: string, runs: number): number {
  const times: number[] = []
  for (let i = 0; i < runs; i += 1) {
    const source = sourceOfText(text, 'bench', mediaType)
    const start = performance.now()
    JSON.stringify(parseDocument(source))
    times.push((performance.now() - start) / 1000)
  }
  return Math.min(...times)
}

const sizes = [4_000, 32_000, 256_000, 1_000_000, 2_000_000]
const kinds = [
  ['text/plain', read('.txt')],
  ['text/markdown', read('.md')],
] as const
for (const [mediaType, texts] of kinds) {
  const took = new Map<number, number>()
  console.log(mediaType)
  // What a running program does: the engine has seen the code often enough to have compiled it.
  for (const size of [4_000, 256_000]) seconds(textOf(texts, size), mediaType, size < 10_000 ? 400 : 12)
  for (const size of sizes) {
    const text = textOf(texts, size)
    const bytes = Buffer.byteLength(text)
    const each = seconds(text, mediaType, size > 500_000 ? 5 : 40)
    took.set(size, each / bytes)
    console.log(
      `  ${String(bytes).padStart(8)} bytes  ${(each * 1000).toFixed(1).padStart(8)} ms  ${(bytes / each / 1e6).toFixed(1).padStart(5)} MB/s`,
    )
  }
  const ratio = (2 * (took.get(2_000_000) ?? 0)) / (took.get(1_000_000) ?? 1)
  console.log(`  2 MB takes ${ratio.toFixed(2)} times the time of 1 MB`)
}

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const files = ['src', 'tools', 'test'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true })
    .map((path) => join(folder, String(path)))
    .filter((path) => /\.(?:ts|mjs|json)$/u.test(path) && !/[/\\](?:dist|node_modules)[/\\]/u.test(path)),
)
/** Names of texts that are no part of the repository: a stranger cannot open them. */
const elsewhere = /\bGUIDELINES\b|\(standards\b|\bstandards[:,] |\bstandards §|\bstandards\.md/u
/** "(our annotation rules, Tasks)", "(ARCHITECTURE.md, Numbers)": a heading of the appendix. */
const cited = /\((?:our annotation rules|ARCHITECTURE\.md), (?<headings>[^);]+)\)/gu

describe('what comments and the schema cite', () => {
  const own = fileURLToPath(import.meta.url)
  const texts = files
    .filter((path) => join(root, path) !== own)
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))

  it('is in the repository', () => {
    expect(texts.filter(({ text }) => elsewhere.test(text)).map(({ path }) => path)).toEqual([])
  })

  it('has its heading in the appendix of ARCHITECTURE.md', () => {
    const appendix = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8').split('## Appendix: the authorities')[1] ?? ''
    const headings = new Set(
      [...appendix.matchAll(/^[*]{1,2}(?<name>[^*]+)\.[*]{1,2}/gmu)].map(([, name = '']) => name),
    )
    expect(headings.size).toBeGreaterThan(8)
    const named = texts.flatMap(({ text }) =>
      [...text.matchAll(cited)].flatMap(
        ({ groups }) => groups?.headings?.replace(/\n \* /gu, ' ').split(' and ') ?? [],
      ),
    )
    expect(named.length).toBeGreaterThan(5)
    expect([...new Set(named)].filter((name) => !headings.has(name))).toEqual([])
  })
})

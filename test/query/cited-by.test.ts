import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Corpus, readCorpus } from '../../src/corpus/corpus.ts'
import { projectRoot } from '../cli/run-cli.ts'

let corpus: Corpus
beforeAll(async () => {
  corpus = (await readCorpus(['fixtures'], { cwd: projectRoot, jobs: 1 })).corpus
}, 60_000)
afterAll(() => corpus.close())

it('counts who cites a document as `cites` lists them, in every answer', () => {
  const all = [
    ...corpus.stats({ limit: 1000 }).mostCited.map(({ document, citedBy }) => ({ document, citedBy })),
    ...corpus.missing().map(({ document, citedBy }) => ({ document, citedBy })),
  ]
  expect(all.length).toBeGreaterThan(100)
  const listed = all.map(({ document }) => ({ key: document.key, citedBy: corpus.cites([document]).length }))
  expect(all.map(({ document, citedBy }) => ({ key: document.key, citedBy }))).toEqual(listed)
  for (const { document } of all.slice(0, 5))
    expect(corpus.show(document)?.cites).toHaveLength(corpus.cites([document]).length)
})

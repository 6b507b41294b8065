import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Corpus, readCorpus } from '../../src/corpus/corpus.ts'
import type { Level } from '../../src/model/document.ts'
import type { GraphNode } from '../../src/model/graph.ts'
import { type ChangingExample, changingRules, weigh } from '../../src/query/changing.ts'
import { standingOf, standingRules } from '../../src/query/standing.ts'
import { actsCorpus } from '../corpus/acts-corpus.ts'
import { writeCorpus } from '../corpus/small-corpus.ts'

let folder = ''
let corpus: Corpus
beforeAll(async () => {
  folder = writeCorpus(actsCorpus)
  ;({ corpus } = await readCorpus(['van-ban'], { cwd: folder, jobs: 1 }))
})
afterAll(() => {
  corpus.close()
  rmSync(folder, { recursive: true, force: true })
})

const status = async (name: string, at?: string) => {
  const found = await corpus.find(name)
  const [document] = found.status === 'found' ? found.documents : []
  if (!document) throw new Error(`${name}: ${JSON.stringify(found)}`)
  const result = corpus.status(document, at === undefined ? {} : { at })
  if (!result) throw new Error(`${name}: no status`)
  return result
}

describe('whether a document is in force', () => {
  it('tells what replaced it, since when, and what is left', async () => {
    const { status: standing, since, asOf, at, by } = await status('10/2030/QĐ-UBND')
    expect({ standing, since, asOf, at }).toEqual({
      standing: 'replaced',
      since: '2031-06-01',
      asOf: 'corpus',
      at: '2031-08-20',
    })
    expect(by).toMatchObject([
      {
        document: { key: '25/2031/qđ-ubnd:nghệ-an' },
        relation: 'replaces',
        extent: 'whole',
        from: '2031-06-01',
        fromIs: 'effect',
        except: 'trừ quy định tại khoản 2 Điều 4',
        rule: 'act',
        mentions: [{ path: 'van-ban/qd-25.txt', text: expect.stringContaining('10/2030/QĐ-UBND') }],
      },
    ])
  })

  it.each([
    ['2029-12-31', 'not-yet', 'not-issued'],
    ['2030-03-15', 'not-yet', 'not-yet'],
    ['2030-04-01', 'in-force', 'in-force'],
    ['2031-05-31', 'in-force', 'in-force'],
    ['2031-06-01', 'replaced', 'replaced'],
  ])('on %s it was %s', async (day, standing, rule) => {
    expect(await status('10/2030/QĐ-UBND', day)).toMatchObject({ status: standing, rule, at: day, asOf: 'asked' })
  })

  it('tells what amends it with its Điều, and what will end it', async () => {
    const result = await status('12/2029/NĐ-CP')
    expect(result.status).toBe('unknown')
    expect(result.amendedBy.map(({ document, provisions, from }) => [document.key, provisions, from])).toEqual([
      [
        '40/2031/nđ-cp',
        [
          { value: 'khoản 2 Điều 5', clause: '2', article: '5' },
          { value: 'Điều 9', article: '9' },
        ],
        '2031-03-20',
      ],
    ])
    expect(result.by).toMatchObject([{ document: { key: '77/2031/nđ-cp' }, pending: true, from: '2032-01-01' }])
    expect(await status('12/2029/NĐ-CP', '2032-01-01')).toMatchObject({ status: 'repealed', since: '2032-01-01' })
  })

  it('takes the day that the sentence says before that of the act', async () => {
    expect(await status('2/2027/TT-BXD')).toMatchObject({
      status: 'repealed',
      since: '2030-08-15',
      by: [{ fromIs: 'said' }],
    })
  })

  it('knows a part that was repealed from the whole', async () => {
    const { status: standing, by, amendedBy } = await status('4/2027/TT-BXD')
    expect({ standing, by }).toEqual({ standing: 'unknown', by: [] })
    expect(amendedBy).toMatchObject([
      { relation: 'repeals', extent: 'part', provisions: [{ value: 'điểm b khoản 5 Điều 5' }] },
    ])
  })

  it('knows that a term has passed', async () => {
    expect(await status('6/2030/TT-BXD')).toMatchObject({ status: 'expired', since: '2030-12-31' })
    expect(await status('6/2030/TT-BXD', '2030-12-31')).toMatchObject({ status: 'in-force' })
  })

  it('takes a consolidated text for no act, and says whose words it gives', async () => {
    expect(await status('9/VBHN-BXD')).toMatchObject({
      status: 'unknown',
      rule: 'no-act',
      consolidates: { key: '12/2029/nđ-cp' },
    })
    expect((await status('12/2029/NĐ-CP')).consolidatedIn.map(({ key }) => key)).toEqual(['9/vbhn-bxd:2031'])
    // It repeats what the decree did, and does nothing itself.
    expect(await status('8/2020/NĐ-CP')).toMatchObject({ status: 'unknown', by: [], uncertain: [] })
  })

  it('shows what may change it without deciding', async () => {
    expect(await status('31/2028/QĐ-UBND')).toMatchObject({
      status: 'unknown',
      by: [],
      uncertain: [{ document: { key: '88/ttr-sxd:2031:nghệ-an' }, rule: 'only-tells', reported: true }],
    })
    expect(await status('3/2026/TT-BXD')).toMatchObject({
      status: 'unknown',
      by: [],
      uncertain: [{ rule: 'no-normative-act' }],
    })
  })

  it('says so where the corpus is silent', async () => {
    const { status: standing, by, amendedBy, uncertain } = await status('25/2031/QĐ-UBND')
    expect({ standing, by, amendedBy, uncertain }).toEqual({
      standing: 'in-force',
      by: [],
      amendedBy: [],
      uncertain: [],
    })
  })
})

describe('the rules of what changes what', () => {
  const node = ([type, number, date]: ChangingExample['by'], level?: Level): GraphNode => ({
    key: number.toLowerCase(),
    type,
    ...(number === '' ? {} : { number }),
    ...(level === undefined ? {} : { level }),
    ...(date === undefined ? {} : { date }),
    paths: [],
    external: true,
  })
  it.each(changingRules.flatMap(({ id, examples }) => examples.map((example) => [id, example] as const)))(
    '%s: %j',
    (id, { by, of, relation, saidBy, ambiguous, told, levels }) => {
      const evidence = { text: '', sentence: '', relation, path: '', line: 1, span: { start: 0, end: 0 } }
      expect(
        weigh({
          by: node(by, levels?.[0]),
          of: node(of, levels?.[1]),
          edge: {
            source: node(by).key,
            target: node(of).key,
            resolution: ambiguous ? 'ambiguous' : 'external',
            evidence: { ...evidence, mark: { start: 0, end: 0 }, ...(told ? { reported: true } : {}) },
          },
          ...(saidBy ? { saidBy } : {}),
        }).rule,
      ).toBe(id)
    },
  )
})

describe('the rules of standing', () => {
  it.each(standingRules.flatMap(({ id, examples }) => examples.map((example) => [id, example] as const)))(
    '%s',
    (id, known) => {
      expect(standingOf(known).rule).toBe(id)
    },
  )
})

import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { documentNames, readFixture, readFixtures } from '../tools/accuracy/expected.ts'
import { changes, type KnownMisses, recordOf } from '../tools/accuracy/report.ts'
import { scoreFixture } from '../tools/accuracy/score.ts'
import { Skeleton } from '../tools/accuracy/skeleton.ts'
import { rates, Tally } from '../tools/accuracy/tally.ts'

const folder = new URL('../fixtures/', import.meta.url)
const recorded = new URL('../tools/accuracy/known-misses.json', import.meta.url)

describe('the expected values of the fixtures', () => {
  it.each(documentNames(folder))('%s has them, and its quotes stand in it', (file) => {
    const { text, expected } = readFixture(folder, file)
    const skeleton = new Skeleton(text)
    const quotes = [
      ...expected.citations.flatMap(({ quote, quoteAlso }) => [quote, ...(quoteAlso === undefined ? [] : [quoteAlso])]),
      ...(expected.tasks ?? []).flatMap(({ start, end }) => [start, end]),
      ...(expected.optionalRegions ?? []).flatMap(({ start, end }) => [start, end]),
    ]
    expect(quotes.filter((quote) => skeleton.find(quote) === undefined)).toEqual([])
    expect(() => scoreFixture({ name: file, file, text, expected }, new Tally())).not.toThrow()
  })
})

describe('the counting', () => {
  it('finds quotes across line breaks, columns, marks and Unicode forms, and tells their extent in the source', () => {
    const text = '| **Thực hiện** Nghị\nđịnh\tsố 30'.normalize('NFD')
    const skeleton = new Skeleton(text)
    const found = skeleton.find('Nghị định số 30')
    const start = text.indexOf('N', 8)
    expect(found).toEqual(skeleton.span({ start, end: text.length }))
    expect(skeleton.find('Nghị quyết')).toBeUndefined()
  })

  it('gives precision, recall and F1', () => {
    expect(rates({ measure: 'tasks', right: 6, expected: 8, found: 12 })).toEqual({
      precision: 0.5,
      recall: 0.75,
      f1: 0.6,
    })
    expect(rates({ measure: 'tasks', right: 0, expected: 3, found: 0 })).toEqual({ precision: 0, recall: 0, f1: 0 })
  })

  it('tells a wrong value from a right one', () => {
    const [fixture] = readFixtures(folder)
    if (fixture === undefined) throw new Error('no fixtures')
    const tally = new Tally()
    const header = { ...fixture.expected.header, type: 'none of the types' }
    scoreFixture({ ...fixture, expected: { ...fixture.expected, header } }, tally)
    expect(tally.misses.map(({ measure }) => measure)).toContain('header.type')
  })

  it('names gains and losses against a record', () => {
    const miss = { document: 'd', measure: 'tasks', expected: 'a', found: 'b' } as const
    const before = recordOf([
      { ...miss, item: '1' },
      { ...miss, item: '2' },
    ])
    const now = recordOf([
      { ...miss, item: '2' },
      { ...miss, item: '3' },
      { ...miss, item: '3' },
    ])
    expect(changes(before, now)).toEqual({
      gains: ['d: tasks: 1'],
      losses: ['d: tasks: 3 (expected a, found b)', 'd: tasks: 3 (2) (expected a, found b)'],
    })
  })
})

describe.runIf(existsSync(recorded))('accuracy on the fixtures', () => {
  it('misses what is recorded in known-misses.json, no more and no less', () => {
    const tally = new Tally()
    for (const fixture of readFixtures(folder)) scoreFixture(fixture, tally)
    const known = JSON.parse(readFileSync(recorded, 'utf8')) as KnownMisses
    const { gains, losses } = changes(known, recordOf(tally.misses))
    const said = [
      ...losses.map((one) => `newly wrong: ${one}`),
      ...gains.map((one) => `newly right: ${one}`),
      'When this is meant: npm run accuracy -- --record, and commit the list.',
    ]
    expect(losses.length + gains.length, said.join('\n')).toBe(0)
  })
})

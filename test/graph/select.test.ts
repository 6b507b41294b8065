import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aroundDocument, focus, reaches } from '../../src/graph/around.ts'
import { collapse } from '../../src/graph/collapse.ts'
import { filterGraph, hideExternal, minCited } from '../../src/graph/filter.ts'
import { matchNodes } from '../../src/graph/match.ts'
import { selectGraph } from '../../src/graph/select.ts'
import type { CitationGraph } from '../../src/model/graph.ts'
import { randomOf } from '../../tools/random.ts'
import { graphArbitrary, graphOf, shuffled } from './arbitraries.ts'
import { realisticGraph } from './realistic.ts'

const chain = graphOf([
  ['ward', 'district'],
  ['district', 'province'],
  ['province', 'pm'],
  ['other', 'pm'],
  ['ward', 'law'],
])
const keysOf = (graph: CitationGraph): readonly string[] => graph.nodes.map((node) => node.key)
const pairsOf = (graph: CitationGraph): readonly string[] => graph.edges.map((edge) => `${edge.source}>${edge.target}`)

describe('around a document', () => {
  it('goes one step both ways when nothing is said', () => {
    expect(keysOf(aroundDocument(chain, ['province']))).toEqual(['district', 'pm', 'province'])
  })
  it('follows a directive down to the ward', () => {
    expect(keysOf(aroundDocument(chain, ['pm'], { depth: 3, direction: 'in' }))).toEqual([
      'district',
      'other',
      'pm',
      'province',
      'ward',
    ])
    expect(keysOf(aroundDocument(chain, ['pm'], { depth: 1, direction: 'in' }))).toEqual(['other', 'pm', 'province'])
  })
  it('does not turn round: a sibling that cites the same document stays out', () => {
    expect(keysOf(aroundDocument(chain, ['province'], { depth: 5 }))).toEqual(['district', 'pm', 'province', 'ward'])
  })
  it('gives nothing for an unknown key', () => {
    expect(aroundDocument(chain, ['nobody'], { depth: 3 })).toEqual({ nodes: [], edges: [] })
  })
  it('ends in a circle', () => {
    const circle = graphOf([
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'a'],
    ])
    expect(keysOf(aroundDocument(circle, ['a'], { depth: Number.POSITIVE_INFINITY }))).toEqual(['a', 'b', 'c'])
  })
})

describe('focus and reach', () => {
  it('focus shows the neighbours without the citations among them', () => {
    const graph = graphOf([
      ['a', 'b'],
      ['b', 'c'],
      ['a', 'c'],
      ['c', 'd'],
    ])
    expect(pairsOf(focus(graph, ['a']))).toEqual(['a>b', 'a>c'])
    expect(keysOf(focus(graph, ['a']))).toEqual(['a', 'b', 'c'])
  })
  it('focus keeps a document that nobody cites', () => {
    expect(keysOf(focus(graphOf([], [{ key: 'alone' }]), ['alone']))).toEqual(['alone'])
  })
  it('reaches shows all that leads to a document', () => {
    expect(keysOf(reaches(chain, ['province']))).toEqual(['district', 'province', 'ward'])
  })
})

describe('conditions', () => {
  const graph: CitationGraph = {
    nodes: [
      {
        key: 'a',
        type: 'CT',
        number: '16/CT-TTg',
        date: '2020-03-31',
        issuer: 'THỦ TƯỚNG CHÍNH PHỦ',
        system: 'state',
        paths: ['a.txt'],
        external: false,
      },
      {
        key: 'b',
        type: 'CĐ',
        date: '2021-05',
        issuer: 'Ủy ban nhân dân tỉnh Lâm Đồng',
        place: 'Lâm Đồng',
        system: 'state',
        paths: ['b.txt'],
        external: false,
      },
      { key: 'c', type: 'KH', date: '2021', issuer: 'Thành uỷ Đà Lạt', system: 'party', paths: [], external: true },
      { key: 'd', type: 'L', paths: [], external: true },
    ],
    edges: [
      { source: 'b', target: 'a', relation: 'implements', resolution: 'resolved', count: 2, mentions: [] },
      { source: 'c', target: 'a', relation: 'basis', resolution: 'resolved', count: 1, mentions: [] },
      { source: 'c', target: 'b', relation: 'basis', resolution: 'resolved', count: 1, mentions: [] },
    ],
  }
  it('a relation keeps the ends of its citations', () => {
    expect(keysOf(filterGraph(graph, { relation: ['implements'] }))).toEqual(['a', 'b'])
  })
  it('a type is compared with its diacritics', () => {
    expect(keysOf(filterGraph(graph, { type: ['cđ'] }))).toEqual(['b'])
    expect(keysOf(filterGraph(graph, { type: ['CD'] }))).toEqual([])
  })
  it('an issuer and a place are found without diacritics and in either spelling of uỷ', () => {
    expect(keysOf(filterGraph(graph, { issuer: ['thu tuong'] }))).toEqual(['a'])
    expect(keysOf(filterGraph(graph, { issuer: ['Thành ủy'] }))).toEqual(['c'])
    expect(keysOf(filterGraph(graph, { place: ['da lat', 'lam dong'] }))).toEqual(['b', 'c'])
  })
  it('an issuer is found from the beginning of a word', () => {
    expect(keysOf(filterGraph(graph, { issuer: ['ong chinh phu'] }))).toEqual([])
  })
  it.each([
    [{ from: '2021' }, ['b', 'c']],
    [{ to: '2020' }, ['a']],
    [{ from: '2021-05-20', to: '2021-06' }, ['b', 'c']],
    [{ from: '2021-06' }, ['c']],
    [{ to: '2020-03-30' }, []],
  ])('a period %j holds the dates that overlap it', (period, expected) => {
    expect(keysOf(filterGraph(graph, period))).toEqual(expected)
  })
  it('a document in the middle stays whatever the conditions', () => {
    expect(keysOf(filterGraph(graph, { type: ['CT'], system: ['state'] }, ['d']))).toEqual(['a', 'd'])
  })
  it('external and seldom cited documents can be left out', () => {
    expect(keysOf(hideExternal(graph))).toEqual(['a', 'b'])
    expect(keysOf(minCited(graph, 2))).toEqual(['a'])
  })
  it('a name is matched by key, then number, then words', () => {
    expect(matchNodes(graph, 'a')).toEqual(['a'])
    expect(matchNodes(graph, '16/ct-ttg')).toEqual(['a'])
    expect(matchNodes(graph, 'lâm đồng')).toEqual(['b'])
    expect(matchNodes(graph, '/')).toEqual([])
  })
  it('all conditions together', () => {
    expect(keysOf(selectGraph(graph, { around: ['a'], depth: 2, direction: 'in', hideExternal: true }))).toEqual([
      'a',
      'b',
    ])
    expect(keysOf(selectGraph(graph, { relation: ['implements'], around: ['a'], depth: 9 }))).toEqual(['a', 'b'])
    expect(keysOf(selectGraph(graph, { focus: 'no such name' }))).toEqual([])
  })
})

describe('collapsing', () => {
  it('adds up the citations between years and counts those inside', () => {
    const graph = graphOf(
      [
        ['a', 'c'],
        ['b', 'c'],
        ['a', 'b'],
      ],
      [
        { key: 'a', date: '2021-01-01' },
        { key: 'b', date: '2021' },
        { key: 'c', date: '2020-05', external: true },
        { key: 'd' },
      ],
    )
    const years = collapse(graph, 'year')
    expect(years.nodes.map(({ key, members, inner, external }) => ({ key, members, inner, external }))).toEqual([
      { key: 'year:', members: 1, inner: undefined, external: false },
      { key: 'year:2020', members: 1, inner: undefined, external: true },
      { key: 'year:2021', members: 2, inner: 1, external: false },
    ])
    expect(years.edges.map(({ source, target, count }) => ({ source, target, count }))).toEqual([
      { source: 'year:2021', target: 'year:2020', count: 2 },
    ])
  })
  it('issuers that differ in capitals and Unicode form are one', () => {
    const graph = graphOf(
      [],
      [
        { key: 'a', issuer: 'Tỉnh ủy Lâm Đồng' },
        { key: 'b', issuer: 'TỈNH ỦY LÂM ĐỒNG'.normalize('NFD') },
      ],
    )
    expect(collapse(graph, 'issuer').nodes).toHaveLength(1)
  })
  it('a body is one, written short or out; places that differ in their marks are two', () => {
    const graph = graphOf(
      [],
      [
        { key: 'a', issuer: 'UBND xã Mường Lạn' },
        { key: 'b', issuer: 'ỦY BAN NHÂN DÂN XÃ MƯỜNG LẠN' },
        { key: 'c', issuer: 'Uỷ ban nhân dân xã Mường Lạn' },
        { key: 'd', issuer: 'UBND xã Mường Lan' },
      ],
    )
    expect(collapse(graph, 'issuer').nodes.map(({ issuer, members }) => [issuer, members])).toEqual([
      ['UBND xã Mường Lan', 1],
      ['Uỷ ban nhân dân xã Mường Lạn', 3],
    ])
  })
  it.each(['issuer', 'type', 'year'] as const)('by %s loses no document and no mention', (by) => {
    const graph = realisticGraph(300)
    const groups = collapse(graph, by)
    expect(groups.nodes.reduce((sum, node) => sum + (node.members ?? 0), 0)).toBe(300)
    const mentions =
      groups.edges.reduce((sum, edge) => sum + edge.count, 0) +
      groups.nodes.reduce((sum, node) => sum + (node.inner ?? 0), 0)
    expect(mentions).toBe(graph.edges.reduce((sum, edge) => sum + edge.count, 0))
  })
})

it('what is selected does not depend on the order of nodes and edges', () => {
  fc.assert(
    fc.property(
      graphArbitrary,
      fc.integer(),
      fc.constantFrom('issuer' as const, 'type' as const, 'year' as const, undefined),
      (graph, seed, by) => {
        const selection = { reduce: true, minCited: 0, ...(by === undefined ? {} : { collapse: by }) }
        expect(selectGraph(shuffled(graph, randomOf(seed)), selection)).toEqual(selectGraph(graph, selection))
      },
    ),
  )
})

describe('citations gathered between groups', () => {
  it('are as certain as the surest: what is known but not held before what may be one of several', () => {
    const node = (key: string, date: string) => ({ key, type: 'KH', date, paths: [], external: false })
    const edge = (target: string, resolution: 'external' | 'ambiguous' | 'unresolved') => ({
      source: 'a',
      target,
      relation: 'basis' as const,
      resolution,
      count: 1,
      mentions: [],
    })
    const nodes = [node('a', '2021'), node('b', '2020'), node('c', '2020'), node('d', '2020')]
    const edges = [edge('b', 'ambiguous'), edge('c', 'external'), edge('d', 'unresolved')]
    expect(collapse({ nodes, edges }, 'year').edges.map(({ resolution }) => resolution)).toEqual(['external'])
  })
})

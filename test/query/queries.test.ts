import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Corpus, readCorpus } from '../../src/corpus/corpus.ts'
import { allCarriers, carriersIn } from '../../src/query/carriers.ts'
import { cascade, daysBetween } from '../../src/query/cascade.ts'
import { readName } from '../../src/query/name.ts'
import { isUnranked, type SearchResult, search } from '../../src/query/search.ts'
import { writeCorpus } from '../corpus/small-corpus.ts'

let folder = ''
let corpus: Corpus
beforeAll(async () => {
  folder = writeCorpus()
  ;({ corpus } = await readCorpus(['van-ban'], { cwd: folder, jobs: 1 }))
})
afterAll(() => {
  corpus.close()
  rmSync(folder, { recursive: true, force: true })
})

const one = async (name: string) => {
  const found = await corpus.find(name)
  if (found.status !== 'found') throw new Error(`${name}: ${JSON.stringify(found)}`)
  return found.documents
}
const keys = (results: readonly { document: { key: string } }[]) => results.map(({ document }) => document.key)

describe('a name as people write it', () => {
  it.each([
    ['Chỉ thị 16/CT-TTg ngày 12/4/2021', '16/ct-ttg:2021'],
    ['chi thi 16/ct-ttg ngay 31/3/2020', '16/ct-ttg:2020'],
    ['  CHỈ   THỊ số 16 / CT - TTg năm 2021', '16/ct-ttg:2021'],
    ['16/CT-TTg, 2020', '16/ct-ttg:2020'],
    ['16/CT-TTg (2021)', '16/ct-ttg:2021'],
    ['16/ct-ttg:2020', '16/ct-ttg:2020'],
    ['05-CT/TU', '5-ct/tu:2020-2025:đà-nẵng'],
    ['05/CT-UBND của UBND tỉnh Nghệ An', '5/ct-ubnd:2021:nghệ-an'],
    ['Chỉ thị 05/CT-UBND Nghệ An', '5/ct-ubnd:2021:nghệ-an'],
    ['Chỉ thị 05/CT-UBND ngày 21/5/2021 về đò ngang', '5/ct-ubnd:2021:nghệ-an'],
    ['chi thi 05/ct-ubnd cua ubnd thanh pho da nang', '5/ct-ubnd:2021:đà-nẵng'],
    ['05/CT-UBND tỉnh Nghệ An', '5/ct-ubnd:2021:nghệ-an'],
    ['05/ct-ubnd ubnd tinh nghe an', '5/ct-ubnd:2021:nghệ-an'],
    ['05/CT-UBND 2021 TP Đà Nẵng', '5/ct-ubnd:2021:đà-nẵng'],
    ['Chỉ thị 05/CT-UBND (Đà Nẵng)', '5/ct-ubnd:2021:đà-nẵng'],
    ['Chỉ thị 5 Thành ủy Đà Nẵng', '5-ct/tu:2020-2025:đà-nẵng'],
    ['Chỉ thị 05/CT-UBND về đò ngang', '5/ct-ubnd:2021:nghệ-an'],
    ['Kế hoạch 51 Quận ủy Cẩm Lệ, Đà Nẵng', '51-kh/qu:2020-2025:đà-nẵng/quận-cẩm-lệ'],
    ['98-CV/ĐU Khuê Trung Đà Nẵng', '98-cv/đu:2020-2025:đà-nẵng/quận-cẩm-lệ/phường-khuê-trung'],
    ['16/CT-TTg Thủ tướng Chính phủ 2021', '16/ct-ttg:2021'],
    ['16/CT-TTg 2021', '16/ct-ttg:2021'],
    ['Nghị định 100/2019', '100/2019/nđ-cp'],
    ['ND 100/2019/ND-CP', '100/2019/nđ-cp'],
    ['Luật Giao thông đường bộ', 'luat-giao-thong-duong-bo:2008'],
    ['luat giao thong duong bo nam 2008', 'luat-giao-thong-duong-bo:2008'],
    ['tcvn 9999:2014', 'tcvn-9999-2014'],
    ['16 CT TTg 2021', '16/ct-ttg:2021'],
    ['CT16 2021', '16/ct-ttg:2021'],
    ['ct16-ttg ngay 31/3/2020', '16/ct-ttg:2020'],
    ['CT 16/TTg 2020', '16/ct-ttg:2020'],
    ['16-ct-ttg 2021', '16/ct-ttg:2021'],
    ['05 CT TU', '5-ct/tu:2020-2025:đà-nẵng'],
    ['CT05/TU', '5-ct/tu:2020-2025:đà-nẵng'],
    ['05 ct ubnd nghe an', '5/ct-ubnd:2021:nghệ-an'],
    ['NĐ100', '100/2019/nđ-cp'],
    ['ct-05-tu.txt', '5-ct/tu:2020-2025:đà-nẵng'],
    ['van-ban/da-nang/ct-05-tu.txt', '5-ct/tu:2020-2025:đà-nẵng'],
  ])('"%s" names %s', async (name, key) => {
    expect((await one(name)).map((node) => node.key)).toEqual([key])
  })

  it('names no document of another place', async () => {
    expect(await corpus.find('05/CT-UBND tỉnh Hà Giang')).toMatchObject({ status: 'unknown' })
    expect(await corpus.find('05/CT-UBND huyện Yên An')).toMatchObject({ status: 'unknown' })
    expect(await corpus.find('98-CV/ĐU phường Thanh Khê')).toMatchObject({ status: 'unknown' })
  })

  it('lists all when it names several, unless all are asked for', async () => {
    const found = await corpus.find('Chỉ thị 16/CT-TTg')
    expect(found.status === 'ambiguous' && found.candidates.map(({ key }) => key)).toEqual([
      '16/ct-ttg:2020',
      '16/ct-ttg:2021',
    ])
    const all = await corpus.find('Chỉ thị 16/CT-TTg', { all: true })
    expect(all.status === 'found' && all.documents).toHaveLength(2)
  })

  it('gives the documents that bear the nearest name in the order of their keys', async () => {
    const found = await corpus.find('Chỉ thị 005/CT-UBNN')
    expect(found.status === 'unknown' && found.nearest.slice(0, 2).map(({ key }) => key)).toEqual([
      '5/ct-ubnd:2021:nghệ-an',
      '5/ct-ubnd:2021:đà-nẵng',
    ])
  })

  it('gives the nearest names when there is none', async () => {
    const found = await corpus.find('Chỉ thị 15/CT-TTg')
    expect(found.status === 'unknown' && found.nearest.map(({ number }) => number)).toContain('16/CT-TTg')
    expect(await corpus.find('không có gì giống')).toMatchObject({ status: 'unknown' })
  })

  it('is taken apart without regard to diacritics', () => {
    expect(readName('chi thi so 16/ct-ttg ngay 31/3/2020 cua thu tuong')).toEqual({
      type: 'CT',
      ordinal: '16',
      groups: ['ct', 'ttg'],
      date: '2020-03-31',
      issuer: 'thu tuong',
      words: 'chi thi',
    })
  })
})

describe('who cites it', () => {
  it('tells the documents, joined from all their copies, by date', async () => {
    expect(keys(corpus.cites(await one('16/ct-ttg:2021')))).toEqual([
      '5/ct-ubnd:2021:đà-nẵng',
      '5/ct-ubnd:2021:nghệ-an',
      '5-ct/tu:2020-2025:đà-nẵng',
      '98-cv/đu:2020-2025:đà-nẵng/quận-cẩm-lệ/phường-khuê-trung',
      '12/bc-ubnd:2022:đà-nẵng',
    ])
    expect(corpus.cites(await one('16/ct-ttg:2020'))).toEqual([])
  })

  it('reads "của Thành ủy" and "của UBND thành phố" from where the writer sits', async () => {
    expect(keys(corpus.refs(await one('98-CV/ĐU')))).toEqual([
      'luat-giao-thong-duong-bo:2008',
      '100/2019/nđ-cp',
      '16/ct-ttg:2021',
      '5/ct-ubnd:2021:đà-nẵng',
      '5-ct/tu:2020-2025:đà-nẵng',
      '51-kh/qu:2020-2025:đà-nẵng/quận-cẩm-lệ',
    ])
  })

  it('shows the sentence with the citation marked, the relation, the file and the line', async () => {
    const [result] = corpus.cites(await one('51-KH/QU'))
    const [mention] = result?.mentions ?? []
    expect(mention?.sentence.slice(mention.mark.start, mention.mark.end)).toBe(
      'Kế hoạch số 51-KH/QU ngày 02/6/2021 của Quận ủy',
    )
    expect(mention).toMatchObject({
      relation: 'implements',
      path: 'van-ban/da-nang/cam-le/khue-trung/cv-98.txt',
      line: 12,
    })
    expect(mention?.sentence).toMatch(/^Thực hiện Kế hoạch .*, Đảng ủy phường yêu cầu$/u)
  })

  it('goes deeper, filters and limits', async () => {
    const target = await one('16/ct-ttg:2021')
    const deep = corpus.cites(target, { depth: 2 })
    expect(deep.filter(({ depth }) => depth === 2).map(({ document, via }) => [document.key, via])).toEqual([
      ['51-kh/qu:2020-2025:đà-nẵng/quận-cẩm-lệ', '5-ct/tu:2020-2025:đà-nẵng'],
    ])
    expect(keys(corpus.cites(target, { types: ['chi thi'], place: 'da nang' }))).toEqual([
      '5/ct-ubnd:2021:đà-nẵng',
      '5-ct/tu:2020-2025:đà-nẵng',
    ])
    expect(keys(corpus.cites(target, { relations: ['basis'] }))).toEqual(['5-ct/tu:2020-2025:đà-nẵng'])
    expect(keys(corpus.cites(target, { asOf: '2021-05-21' }))).toHaveLength(2)
    expect(keys(corpus.cites(target, { from: '2021-06' }))).toHaveLength(2)
    expect(keys(corpus.cites(target, { limit: 1 }))).toHaveLength(1)
  })

  it('answers for what the corpus does not hold', async () => {
    expect(keys(corpus.cites(await one('100/2019/NĐ-CP')))).toEqual([
      '98-cv/đu:2020-2025:đà-nẵng/quận-cẩm-lệ/phường-khuê-trung',
      '12/bc-ubnd:2022:đà-nẵng',
    ])
  })
})

describe('other questions', () => {
  it('tells what is missing, most cited first', () => {
    expect(corpus.missing().map(({ document, citedBy }) => [document.key, citedBy])).toEqual([
      ['100/2019/nđ-cp', 2],
      ['777/qđ-ubnd:2019:quảng-nam', 1],
      ['luat-giao-thong-duong-bo:2008', 1],
      ['tcvn-9999-2014', 1],
    ])
  })

  it('finds words with and without diacritics, phrases and beginnings', () => {
    const found = (query: string) => keys(corpus.search(query))
    expect(found('bến đò')).toEqual(['5/ct-ubnd:2021:nghệ-an'])
    expect(found('ben do')).toEqual(['5/ct-ubnd:2021:nghệ-an'])
    expect(found('"kiem tra ben do"')).toEqual(['5/ct-ubnd:2021:nghệ-an'])
    expect(found('"ben kiem tra"')).toEqual([])
    expect(found('nguon nuoc sinh ho*')).toEqual(['16/ct-ttg:2020'])
    expect(found('"')).toEqual([])
    // As it is written comes first: "bến" is another word than "bền".
    expect(found('bền đò')).toEqual(['5/ct-ubnd:2021:nghệ-an'])
    expect(corpus.search('bền đò')[0]?.hits[0]?.snippet).toContain('bến đò')
    expect(found('"bến đò" "kiểm tra"')).toEqual(['5/ct-ubnd:2021:nghệ-an'])
    expect(found('bế* đò')).toEqual(['5/ct-ubnd:2021:nghệ-an'])
    const [hit] = corpus.search('đường bộ')[0]?.hits ?? []
    expect(hit?.marks.map(({ start, end }) => hit.snippet.slice(start, end))).toEqual(['đường bộ'])
  })

  it('gives the newest documents first where words are too frequent to be ranked', () => {
    const days = (results: readonly SearchResult[]) => results.map(({ document }) => document.date ?? '')
    for (const words of ['nhân dân', 'nhan d*', 'ubnd', 'chỉ thị']) {
      const ranked = search(corpus.store, words)
      const byDay = search(corpus.store, words, {}, 0)
      expect(ranked.length, words).toBeGreaterThan(1)
      expect(isUnranked(ranked)).toBe(false)
      expect(isUnranked(byDay)).toBe(true)
      expect(days(byDay)).toEqual(days(byDay).toSorted().reverse())
      expect(keys(byDay).toSorted()).toEqual(keys(ranked).toSorted())
      for (const { document, hits } of byDay) {
        const same = ranked.find((one) => one.document.key === document.key)
        expect(hits.length, words).toBe(same?.hits.length)
      }
      expect(search(corpus.store, words, { limit: 1 }, 0)).toEqual(byDay.slice(0, 1))
    }
  })

  it('lists what was issued at a place and below it, its kind named or not', () => {
    const at = (place: string) => corpus.list({ place }).map(({ number }) => number)
    const city = ['05/CT-UBND', '05-CT/TU', '51-KH/QU', '98-CV/ĐU', '12/BC-UBND']
    expect(at('Đà Nẵng')).toEqual(city)
    expect(at('tp da nang')).toEqual(city)
    expect(at('quận Cẩm Lệ')).toEqual(['51-KH/QU', '98-CV/ĐU'])
    expect(at('phường Khuê Trung')).toEqual(['98-CV/ĐU'])
    expect(at('huyện Khuê Trung')).toEqual([])
    expect(at('tỉnh Nghệ An')).toEqual(['05/CT-UBND'])
    expect(at('xã Nghệ An')).toEqual([])
  })

  it('tells how one document leads to another', async () => {
    const { path, edges } = corpus.path(await one('98-CV/ĐU'), await one('16/ct-ttg:2021'))
    expect(path.map(({ key }) => key)).toEqual([
      '98-cv/đu:2020-2025:đà-nẵng/quận-cẩm-lệ/phường-khuê-trung',
      '16/ct-ttg:2021',
    ])
    expect(edges).toHaveLength(1)
    expect(corpus.path(await one('16/ct-ttg:2021'), await one('51-KH/QU')).reversed).toBe(true)
    expect(corpus.path(await one('16/ct-ttg:2020'), await one('51-KH/QU')).path).toEqual([])
  })

  it('shows how a directive travels down', async () => {
    const [root] = await one('16/ct-ttg:2021')
    const tree = root && corpus.cascade(root)
    const lines: string[] = []
    const walk = (at: NonNullable<typeof tree>, depth: number): void => {
      lines.push(`${' '.repeat(depth)}${at.document.number} ${at.days ?? ''}`.trimEnd())
      for (const below of at.below) walk(below, depth + 1)
    }
    if (tree) walk(tree, 0)
    expect(lines).toEqual([
      '16/CT-TTg',
      ' 05/CT-UBND 38',
      ' 05/CT-UBND 39',
      ' 05-CT/TU 40',
      '  51-KH/QU 11',
      '   98-CV/ĐU 8',
    ])
    expect(daysBetween('2020-02-28', '2020-03-01')).toBe(2)
  })

  it('finds the same cascades whether who carries out whom is read at once or one by one', () => {
    const carriersOf = allCarriers(corpus.store)
    const withAny = corpus.list({ external: true }).filter(({ key }) => {
      expect(carriersOf(key), key).toEqual(carriersIn(corpus.store)(key))
      expect(cascade(corpus.store, key, {}, carriersOf), key).toEqual(cascade(corpus.store, key))
      return carriersOf(key).length > 0
    })
    expect(withAny.length).toBeGreaterThan(2)
  })

  it('cuts a cascade to so many documents, the nearest levels first', async () => {
    const [root] = await one('16/CT-TTg ngày 12/4/2021')
    const counted = (limit: number): readonly (string | undefined)[] => {
      const tree = root && corpus.cascade(root, { limit })
      const list = (at: NonNullable<typeof tree>): readonly (string | undefined)[] => [
        at.document.number,
        ...at.below.flatMap(list),
      ]
      return tree ? list(tree) : []
    }
    expect(counted(2)).toEqual(['16/CT-TTg', '05/CT-UBND', '05/CT-UBND'])
    expect(counted(4)).toEqual(['16/CT-TTg', '05/CT-UBND', '05/CT-UBND', '05-CT/TU', '51-KH/QU'])
    expect(counted(99)).toHaveLength(6)
    expect(root && corpus.cascade(root, { limit: 2 })?.more).toBe(1)
    expect(root && corpus.cascade(root)?.more).toBeUndefined()
  })

  it('lists tasks by assignee and deadline', () => {
    expect([...corpus.eachTask()]).toEqual(corpus.tasks())
    const [first] = corpus.eachTask({ dueTo: '2021-06' })
    expect(first).toEqual(corpus.tasks({ dueTo: '2021-06' })[0])
    expect(corpus.tasks({ assignee: 'so giao thong' }).map(({ deadline }) => deadline?.value)).toEqual(['2021-06-15'])
    expect(corpus.tasks({ dueTo: '2021-06' }).map(({ deadline }) => deadline?.value)).toEqual([
      '2021-06-15',
      '2021-06-15',
      '2021-06-20',
      '2021-06-30',
    ])
  })

  it('counts', () => {
    const stats = corpus.stats()
    expect(stats).toMatchObject({ files: 9, documents: 8, copies: 1, external: 4 })
    expect(stats.mostCited[0]).toMatchObject({ document: { key: '16/ct-ttg:2021' }, citedBy: 5 })
    expect(stats.longestChain.map(({ number }) => number)).toEqual(['98-CV/ĐU', '51-KH/QU', '05-CT/TU', '16/CT-TTg'])
    expect(stats.resolutions.reduce((sum, { count }) => sum + count, 0)).toBe(
      stats.rungs.reduce((sum, { count }) => sum + count, 0),
    )
  })

  it('makes a graph without citations of oneself', () => {
    const { nodes, edges } = corpus.graph()
    expect(nodes.map(({ key }) => key)).toEqual([...nodes.map(({ key }) => key)].sort())
    expect(edges.filter(({ source, target }) => source === target)).toEqual([])
    expect(
      edges.every(({ source, target }) => [source, target].every((key) => nodes.some((node) => node.key === key))),
    ).toBe(true)
    expect(edges.every(({ rung }) => rung !== undefined)).toBe(true)
  })

  it('makes the same graph when the mentions are read as they are asked for', () => {
    const [whole, lazy] = [corpus.graph(), corpus.graph({ lazy: true })]
    expect(lazy.nodes).toEqual(whole.nodes)
    expect(lazy.edges.map((edge) => ({ ...edge, mentions: edge.mentions }))).toEqual(whole.edges)
    expect(whole.edges.every(({ mentions, count }) => mentions.length === count && mentions[0]?.sentence)).toBe(true)
    const order = whole.edges.map(({ source, target, relation }) => `${source} ${target} ${relation}`)
    expect(order).toEqual([...new Set(order)].sort())
  })

  it('shows one document with what surrounds it', async () => {
    const [document] = await one('05-CT/TU')
    const shown = document && corpus.show(document)
    expect(shown?.refs.map(({ document: { key } }) => key)).toEqual(['16/ct-ttg:2021'])
    expect(shown?.cites.map(({ document: { number } }) => number)).toEqual(['51-KH/QU', '98-CV/ĐU'])
    expect(shown?.signatures).toMatchObject([{ name: 'Trần Thị Lan', title: 'BÍ THƯ' }])
  })
})
